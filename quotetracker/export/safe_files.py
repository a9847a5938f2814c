"""Files that are either the whole new one or the whole old one, under names that every system accepts."""

import errno
import os
import re
import secrets
import stat
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from quotetracker.errors import ExportFailedError
from quotetracker.files import sync_folder

_NAME_BYTES = 120
_PART = ".quotetracker-part"
_SEPARATORS = frozenset('/\\:*?"<>|\0')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE)


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``, on disk when this returns; ExportFailedError leaves everything as it was."""

    def same(part: Path) -> None:
        if part.read_bytes() != data:
            raise ExportFailedError(
                f"“{path.name}” was read again and is not what was written, so it was not kept.", "Choose another disk."
            )

    with atomic_file(path, check=same) as out:
        out.write(data)


@contextmanager
def atomic_file(path: Path, *, check: Callable[[Path], None]) -> Iterator[BinaryIO]:
    """A file to write into that becomes ``path`` when the block ends well, and vanishes when it does not.

    ``check`` looks at what was written before it gets its name; what it raises is a bad end, too.
    """
    try:
        target = path.resolve()  # a link keeps pointing; what it points at is replaced
        _refuse_unfit(target)
        part = target.parent / f".{secrets.token_hex(8)}{_PART}"
        descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except (OSError, ValueError, RuntimeError) as error:
        raise _failed(path, error) from error
    try:
        with os.fdopen(descriptor, "w+b") as out:
            yield out
            out.flush()
            _keep_mode(target, part)
            os.fsync(out.fileno())
        check(part)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _failed(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def sweep(folder: Path) -> int:
    """Remove what a killed export has left in ``folder``; how many files that were."""
    removed = 0
    with suppress(OSError):
        for part in folder.glob(f".*{_PART}"):
            with suppress(OSError):
                part.unlink()
                removed += 1
    return removed


def safe_name(text: str, suffix: str) -> str:
    """A file name made of ``text`` and ``suffix`` (with its dot): one part of a path, at most 120 bytes."""
    shown = "".join(" " if _is_unfit(char) else char for char in unicodedata.normalize("NFC", text))
    stem = " ".join(shown.split()).strip(" .-")
    stem = f"_{stem}" if _RESERVED.match(stem + suffix) else stem
    room = _NAME_BYTES - len(suffix.encode())
    return (stem.encode()[:room].decode(errors="ignore").rstrip(" .-") or "quotes") + suffix


def safe_path(folder: Path, text: str, suffix: str) -> Path:
    """A path in ``folder`` named after ``text``; ExportFailedError if a file of that name would lie elsewhere."""
    path = folder / safe_name(text, suffix)
    if path.resolve().parent != folder.resolve():
        raise ExportFailedError(f"“{path.name}” is a link that leads out of the folder.", "Choose another name.")
    return path


def _is_unfit(char: str) -> bool:
    """Controls, marks that turn the direction of writing, separators of paths, and what some systems refuse."""
    return char in _SEPARATORS or unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _refuse_unfit(target: Path) -> None:
    """ExportFailedError when what stands at ``target`` must not be replaced."""
    name = f"“{target.name}”"
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise ExportFailedError(f"{name} is a folder.", "Choose a name that is not taken by a folder.")
    if not stat.S_ISREG(mode):
        raise ExportFailedError(f"{name} is a device or a pipe, not a file.", "Choose another name.")
    if not os.access(target, os.W_OK):
        raise ExportFailedError(f"{name} is write-protected.", "Choose another name, or make the file writable.")


def _keep_mode(target: Path, part: Path) -> None:
    """Give the new file the access rights of the old one."""
    with suppress(OSError):
        part.chmod(stat.S_IMODE(target.stat().st_mode))


def _failed(path: Path, error: Exception) -> ExportFailedError:
    number = error.errno if isinstance(error, OSError) else None
    cause, step = _CAUSES.get(number or 0, ("the system refused it", "Choose another folder and try again."))
    return ExportFailedError(f"“{path.name}” was not written: {cause}.", step, detail=str(error))


_CAUSES: dict[int, tuple[str, str]] = {
    errno.ENOENT: ("its folder does not exist", "Choose another folder."),
    errno.ENOTDIR: ("its folder does not exist", "Choose another folder."),
    errno.EACCES: ("you may not write to its folder", "Choose a folder of your own."),
    errno.EPERM: ("you may not write to its folder", "Choose a folder of your own."),
    errno.EROFS: ("its folder can only be read", "Choose a folder on another disk."),
    errno.ENOSPC: ("the disk is full", "Free some space and try again, or choose another disk."),
    errno.EDQUOT: ("your share of the disk is full", "Free some space and try again, or choose another disk."),
    errno.EFBIG: ("it is too big for this disk", "Choose another disk."),
    errno.ENAMETOOLONG: ("its name is too long", "Give it a shorter name."),
    errno.ELOOP: ("it is a link that leads back to itself", "Choose another name."),
    errno.EISDIR: ("there is a folder of that name", "Choose another name."),
    errno.EIO: ("the disk reports a fault", "Choose another disk."),
}
