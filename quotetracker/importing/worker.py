"""The process in which untrusted files are read: ``python -m quotetracker.importing.worker``, started by ``workers``.

It gets bytes on its standard input and answers on its standard output. It opens no files, has no network, and may use
``MEMORY`` bytes at most; whoever started it ends it when it takes too long.
"""

import os
import struct
import sys
import time
from typing import Any, BinaryIO

MEMORY = 1024 * 1024 * 1024
#: Before the name of a question about a PDF's pages as pictures.
SCAN = "\x00scan:"
_HEADER = struct.Struct(">II")
#: In place of the length of an answer: two numbers follow, pages done and pages in all, and then it goes on.
PAGES = 0xFFFFFFFF
#: Seconds between two of them.
_EVERY = 0.1
#: What no reader does, and an attacker inside one would.
_FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "ftplib.", "smtplib.",
    "urllib.Request", "http.client.", "webbrowser.", "shutil.", "os.remove", "os.rename", "os.rmdir", "os.mkdir",
    "os.symlink", "os.link", "os.chmod", "os.truncate",
)  # fmt: skip
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000


class ForbiddenError(RuntimeError):
    """Something was tried that no reader of files does."""


def main() -> None:
    """Answer requests until the input ends."""
    requests, answers = _own_channels()
    confine()
    _pages.append(_Pages(answers))
    while (request := _request(requests)) is not None:
        name, data = request
        answer = _answer(name, data)
        answers.write(struct.pack(">I", len(answer)))
        answers.write(answer)
        answers.flush()


class _Pages:
    """Tells the asking side how many pages are read."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._told = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() - self._told > _EVERY:
            self._told = time.monotonic()
            self._answers.write(struct.pack(">III", PAGES, done, total))
            self._answers.flush()


_pages: list[_Pages] = []


def confine(memory: int = MEMORY) -> None:
    """Give up memory beyond the limit, the network, other programs and writing files; for the rest of this process."""
    give_up_network()
    limit(memory)
    sys.addaudithook(_refuse)


def limit(memory: int = MEMORY, *, seconds: int = 0) -> None:
    """Give up memory beyond so many bytes, writing files, and, if given, processor time beyond so many seconds."""
    try:
        import resource

        limits = [(resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)]
        limits += [(resource.RLIMIT_CPU, seconds)] if seconds else []
        for what, value in limits:
            hard = resource.getrlimit(what)[1]
            value = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(what, (value, value))
    except (ImportError, ValueError, OSError):
        pass  # not this system: the parent watches the memory instead


def _own_channels() -> tuple[BinaryIO, BinaryIO]:
    """The two ends of the channel; what a library prints goes nowhere near them."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b", buffering=0) as nothing:  # noqa: PTH123 - file descriptors are the matter here
        os.dup2(nothing.fileno(), 0)
        os.dup2(nothing.fileno(), 1)
    return requests, answers


def give_up_network() -> None:
    """A network namespace of its own, without any interface, where the system grants it."""
    if not sys.platform.startswith("linux"):
        return
    try:
        import ctypes

        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(_CLONE_NEWNET) != 0:
            libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)
    except (ImportError, OSError, AttributeError):
        pass  # the audit hook below still refuses sockets


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise ForbiddenError(event)
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        writes = isinstance(mode, str) and any(sign in mode for sign in "wax+")
        if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            raise ForbiddenError("open for writing")


def _request(channel: BinaryIO) -> tuple[str, bytes] | None:
    head = _exactly(channel, _HEADER.size)
    if head is None:
        return None
    name_length, data_length = _HEADER.unpack(head)
    name, data = _exactly(channel, name_length), _exactly(channel, data_length)
    return None if name is None or data is None else (name.decode("utf-8", "surrogatepass"), data)


def _exactly(channel: BinaryIO, count: int) -> bytes | None:
    # Buffered, so that it comes in one piece of memory: a file may have a hundred megabytes.
    data = channel.read(count)
    return data if len(data) == count else None


def _answer(name: str, data: bytes) -> bytes:
    from quotetracker.errors import ImportFailedError, ScannedError
    from quotetracker.importing import wire
    from quotetracker.importing.drafts import read_all
    from quotetracker.importing.sentences import quoted
    from quotetracker.pace import at_leisure

    try:
        if name.startswith(SCAN):
            answer = _scan(name[len(SCAN) :], data)
        elif name.startswith("\x00"):
            answer = wire.packed(_pasted(name[1:], data))
        else:
            answer = wire.packed(read_all(data, name=name, pace=_pages[0] if _pages else at_leisure))
    except ImportFailedError as error:
        answer = {"what": error.what, "next_step": error.next_step, "detail": error.detail}
        if isinstance(error, ScannedError):
            answer["scanned"] = True
    except MemoryError:
        return b'{"memory":true}'
    except Exception as error:  # noqa: BLE001 - a reader's end: whatever a library raises is a refusal of this file
        answer = {
            "what": f"{quoted(name)} could not be read: it is damaged or unlike any file of its kind.",
            "next_step": "Open it in its program, copy the article's text and paste it here.",
            "detail": _without_text(error),
        }
    answer["size"] = _size()
    return wire.encoded({key: _sendable(value) for key, value in answer.items()})


_open: list[Any] = []


def _scan(question: str, data: bytes) -> dict[str, Any]:
    """Open a PDF for its pages ("open:NAME"), or draw one of them ("page:3"); it stays open until the next."""
    from quotetracker.importing.scans import Scan

    kind, _, rest = question.partition(":")
    if kind == "open":
        _open[:] = [Scan(data, rest)]
        return {"pages": _open[0].pages()}
    return dict(_open[0].picture(int(rest)))


def _pasted(_kind: str, data: bytes) -> tuple[Any, ...]:
    from quotetracker.importing.drafts import read_pasted

    return (read_pasted("", html=data.decode("utf-8", "surrogatepass")),)


def _without_text(error: Exception) -> str:
    """Kind and place of an error; its message may hold text of the article, which no log should have."""
    trace = error.__traceback__
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{os.path.basename(code.co_filename)}:{trace.tb_lineno} {code.co_name}")  # noqa: PTH119
        trace = trace.tb_next
    return f"{type(error).__name__} at {' > '.join(places[-4:])}"


def _sendable(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _size() -> int:
    """Bytes of memory in use; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - read-only, and pathlib is not needed here
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return 0


if __name__ == "__main__":
    main()
