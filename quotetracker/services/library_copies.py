"""Copies of libraries, also of such as another process has open."""

from datetime import UTC, datetime
from pathlib import Path

from quotetracker.errors import LibraryError
from quotetracker.model import backups, lock, sqlite_files
from quotetracker.model.faults import sqlite_explained
from quotetracker.model.trust import note_verified


def copy_beside(library: Path) -> Path:
    """Copy a library as it is at this moment to a new file in the same folder; LibraryError when that fails."""
    stamp = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H%M%S")
    return copy_to(library, library.with_name(f"{library.stem} (copy {stamp}).quotes"))


def take_over(library: Path) -> None:
    """The editor says that a library is open nowhere else; heeded only where nothing but a file tells otherwise."""
    lock.take_over(library)


def copy_to(library: Path, target: Path) -> Path:
    """Copy a library as it is at this moment to ``target``, which must not exist; the copy is verified."""
    if target.exists():
        raise LibraryError(f"There is already a file at {target}.", "Choose another name.")
    with sqlite_explained(library, doing="The library was not copied."):
        sqlite_files.copy(library, target)
    try:
        backups.verify(target)
    except LibraryError:
        target.unlink(missing_ok=True)
        raise
    note_verified(target)
    return target
