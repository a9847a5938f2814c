"""Making files survive a power cut: contents first, then the name."""

import os
from contextlib import suppress
from pathlib import Path


def replace_durably(part: Path, target: Path) -> None:
    """Give the finished file ``part`` the name ``target`` in one step; on disk when this returns. May raise OSError."""
    sync_file(part)
    part.replace(target)
    sync_folder(target.parent)


def write_durably(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target``: after a crash it is the whole old file or the whole new one. May raise OSError."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        replace_durably(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


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
