"""Making files survive a power cut: contents first, then the name."""

import os
import re
import secrets
import sys
from contextlib import suppress
from pathlib import Path

_PART = re.compile(r"\..*\.(\d+)-[0-9a-f]{16}\.part")
_NAME_LENGTH = 60  # of the name that a part is made for; the whole stays below what file systems allow


def part_beside(target: Path) -> Path:
    """A name in the same folder for what is going to be ``target``; no other call, thread or process gets the same."""
    return target.with_name(f".{target.name[:_NAME_LENGTH]}.{os.getpid()}-{secrets.token_hex(8)}.part")


def replace_durably(part: Path, target: Path) -> None:
    """Give the finished file ``part`` the name ``target`` in one step; on disk when this returns. May raise OSError."""
    sync_file(part)
    part.replace(target)
    sync_folder(target.parent)


def write_durably(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target``: after a crash it is the whole old file or the whole new one. May raise OSError."""
    part = part_beside(target)
    try:
        part.write_bytes(data)
        replace_durably(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def sweep_parts(folder: Path) -> int:
    """Remove the parts in ``folder`` whose process is gone: it was killed while it wrote. Returns how many."""
    removed = 0
    with suppress(OSError):
        for path in list(folder.iterdir()):
            told = _PART.fullmatch(path.name)
            if told and not is_running(int(told[1])):
                with suppress(OSError):
                    path.unlink()
                    removed += 1
    return removed


def sync_file(path: Path) -> None:
    """Wait until what was written to ``path`` is on disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make new names in ``folder`` themselves survive a power cut, where the system knows how."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def is_running(process: int) -> bool:
    """Whether a process of this computer with this number exists."""
    if sys.platform == "win32":  # pragma: no cover - there, signal 0 is not a question
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, 0, process)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
