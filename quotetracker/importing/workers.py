"""Reading untrusted files in a process apart: bounded in time and memory, without network, and ended at a word.

One warm worker is kept (its start takes about half a second) and replaced after some hundred files, or once it has
grown.
"""

import atexit
import struct
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

from quotetracker import apart
from quotetracker.errors import ImportFailedError, ScannedError
from quotetracker.importing import limits, wire
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.importing.sentences import quoted
from quotetracker.importing.watching import BOUNDED_BY_SYSTEM, memory_of
from quotetracker.importing.worker import MEMORY, PAGES, SCAN
from quotetracker.pace import Pace, at_leisure

Check = Callable[[], None]
#: Seconds for one file. Reading a page takes 0.05 s, a book 5 s; whoever waits can cancel at any time.
SECONDS = 60.0
#: A big file may take longer: a second for each megabyte.
_PER_SECOND = 1 << 20
#: And one with many pages, which tells how far it is: seconds for each page, and the most pages that are believed.
_PER_PAGE = 0.1
_MOST_PAGES = 5_000
_POLL = 0.05
#: Seconds between two looks at the worker's memory, where the system does not bound it.
_LOOK = 0.2
_FILES = 500
_GROWN = 500 * 1024 * 1024
_MODULE = "quotetracker.importing.worker"
_PASTE = "Open it in its program, copy the article's text and paste it here."


def _never() -> None:
    """A check that lets everything pass."""


class Reading:
    """Reads files by a worker process; may be used from several threads, which then wait for each other."""

    def __init__(
        self,
        *,
        seconds: float = SECONDS,
        command: tuple[str, ...] = (),
        memory: int = MEMORY,
        watches: bool = not BOUNDED_BY_SYSTEM,
    ) -> None:
        self._seconds = seconds
        self._memory = memory
        self._watches = watches
        self._command = command or apart.command(_MODULE)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers = _Answers()
        self._files = 0

    def file(self, path: Path, check: Check = _never) -> tuple[ArticleDraft, ...]:
        """Read the articles in the file at ``path``; ImportFailedError, or what ``check`` raises. It is asked often."""
        return self.data(limits.read_regular(path), name=path.name, check=check)

    def data(
        self, data: bytes, *, name: str, check: Check = _never, pace: Pace = at_leisure
    ) -> tuple[ArticleDraft, ...]:
        """Read the articles in ``data``, which came as a file called ``name``; ``pace`` hears of the pages of a PDF."""
        return self._asked(name, data, quoted(name), check, pace)

    def pasted_html(self, html: str, check: Check = _never) -> ArticleDraft:
        """Read pasted HTML, all of it."""
        limits.refuse_size(len(html), "The pasted text")
        return self._asked("\x00html", html.encode("utf-8", "surrogatepass"), "The pasted text", check)[0]

    def scan_pages(self, data: bytes, *, name: str, check: Check = _never) -> int:
        """Open a PDF for ``scan_picture``; the number of its pages."""
        answer = self._answer(f"{SCAN}open:{name}", data, quoted(name), check)
        return wire.whole(answer.get("pages"))

    def scan_picture(self, number: int, *, name: str, check: Check = _never) -> tuple[str, int]:
        """One page of the PDF that is open, counted from 1: a PGM picture in base64, and its dots per inch."""
        answer = self._answer(f"{SCAN}page:{number}", b"", quoted(name), check, stays=True)
        return wire.string(answer.get("picture")), wire.whole(answer.get("density"))

    def warm_up(self) -> None:
        """Start the worker before the first file comes."""
        with self._lock:
            self._ready()

    def close(self) -> None:
        """End the worker."""
        with self._lock:
            self._end()

    def size(self) -> int:
        """Process id of the worker, for measuring it; 0 when none runs."""
        return self._process.pid if self._process else 0

    def _asked(
        self, name: str, data: bytes, named: str, check: Check, pace: Pace = at_leisure
    ) -> tuple[ArticleDraft, ...]:
        answer = self._answer(name, data, named, check, pace)
        try:
            return wire.unpacked(answer, data)
        except wire.WireError as error:
            raise ImportFailedError(f"{named} could not be read.", _PASTE, detail=str(error)) from error

    def _answer(
        self, name: str, data: bytes, named: str, check: Check, pace: Pace = at_leisure, *, stays: bool = False
    ) -> dict[str, Any]:
        """What the worker answers; refusals are raised. ``stays``: it is asked about what it holds, and is kept."""
        while not self._lock.acquire(timeout=_POLL):
            check()
        try:
            process = self._ready()
            answer = self._exchange(process, name, data, named, check, pace)
            self._files += 1
            if not stays and (self._files >= _FILES or int(answer.get("size") or 0) > _GROWN):
                self._end()
        except BaseException:
            # Whatever it is doing, nobody waits for it any more.
            self._end()
            raise
        finally:
            self._lock.release()
        if answer.get("memory"):
            raise _out_of_memory(named)
        if "what" not in answer:
            return answer
        try:
            what, step, detail = (wire.string(answer.get(key)) for key in ("what", "next_step", "detail"))
        except wire.WireError as error:
            raise ImportFailedError(f"{named} could not be read.", _PASTE, detail=str(error)) from error
        raise (ScannedError if answer.get("scanned") is True else ImportFailedError)(what, step, detail=detail)

    def _exchange(
        self, process: "subprocess.Popen[bytes]", name: str, data: bytes, named: str, check: Check, pace: Pace
    ) -> dict[str, Any]:
        seconds = self._seconds + len(data) / _PER_SECOND
        begun = time.monotonic()
        look = 0.0
        pages = (0, 0)
        encoded = name.encode("utf-8", "surrogatepass")
        self._answers.ask(process, struct.pack(">II", len(encoded), len(data)) + encoded, data)
        while (answer := self._answers.wait(_POLL)) is None:
            check()
            now = time.monotonic()
            if self._watches and now >= look:
                look = now + _LOOK
                if memory_of(process.pid) > self._memory:
                    raise _out_of_memory(named)
            if (told := self._answers.pages) != pages and 0 < told[0] <= told[1] <= _MOST_PAGES:
                pages = told
                seconds = self._seconds + len(data) / _PER_SECOND + _PER_PAGE * pages[0]
                pace(*pages)
            if now > begun + seconds:
                raise ImportFailedError(
                    f"{named} takes longer than {seconds:.0f} seconds to read: it was given up.", _PASTE
                )
        if not answer:
            # The system ends a process that wants more memory than it may have.
            raise _out_of_memory(named)
        try:
            return wire.decoded(answer)
        except wire.WireError as error:
            raise ImportFailedError(f"{named} could not be read.", _PASTE, detail=str(error)) from error

    def _ready(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._files = 0
            self._process = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=apart.environment(),
                close_fds=True,
                cwd=apart.folder(),
            )
            self._answers = _Answers()
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        self._answers.join()
        apart.leave(process)


_shared: list[Reading] = []


def shared() -> Reading:
    """The one worker of this program; it starts with the first file and ends with the program."""
    if not _shared:
        _shared.append(Reading())
        atexit.register(_shared[0].close)
    return _shared[0]


class _Answers:
    """A thread that writes one request and reads its answer, so that the asking one can look at the clock meanwhile."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._done = threading.Event()
        self._answer = b""
        self.pages = (0, 0)
        """How many pages of the file are done, of how many; in one piece, for it is written by another thread."""

    def ask(self, process: "subprocess.Popen[bytes]", head: bytes, data: bytes) -> None:
        """Begin."""
        self.join()
        self._done.clear()
        self.pages = (0, 0)
        self._thread = threading.Thread(target=self._run, args=(process, head, data), name="import-worker", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bytes | None:
        """The answer; empty when the worker died; None when it has not come yet."""
        return self._answer if self._done.wait(seconds) else None

    def join(self) -> None:
        """Wait for the thread, which ends with the worker."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self, process: "subprocess.Popen[bytes]", head: bytes, data: bytes) -> None:
        self._answer = b""
        try:
            requests, answers = cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout)
            requests.write(head)
            requests.write(data)
            requests.flush()
            while (count := _number(answers)) == PAGES:
                self.pages = (_number(answers), _number(answers))
            if 0 <= count <= wire.MAX_ANSWER:
                answer = answers.read(count)
                self._answer = answer if len(answer) == count else b""
        except (OSError, ValueError):
            pass  # it died: the answer stays empty
        finally:
            self._done.set()


def _number(channel: BinaryIO) -> int:
    """The next whole number of the channel; -1 when it has ended."""
    number = channel.read(4)
    return int(struct.unpack(">I", number)[0]) if len(number) == 4 else -1


def _out_of_memory(named: str) -> ImportFailedError:
    return ImportFailedError(
        f"{named} needs more memory than an article can: reading it was stopped, and nothing else was touched.", _PASTE
    )
