"""What has to be settled before a library is open: who may write, by which engine, and whether it can be trusted."""

import os
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from quotetracker.errors import LibraryError
from quotetracker.model import sqlite
from quotetracker.model.faults import faults_explained, is_full
from quotetracker.model.header import newer
from quotetracker.model.lock import LibraryLock

FULL = "the disk is full"


def lock_or_reason(path: Path) -> tuple[LibraryLock | None, str]:
    """The lock, or why the library can only be read."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return None, "the file or its folder is write-protected"
    try:
        return LibraryLock.take(path), ""
    except OSError as error:
        if is_full(error):
            return None, FULL
        return None, f"nothing can be written beside it ({os.strerror(error.errno or 0)})"


def release(lock: LibraryLock | None) -> None:
    """Give up the lock, if there is one."""
    if lock is not None:
        lock.release()


def engine_to(path: Path, *, read_only: bool, as_it_is: bool = False) -> Engine:
    """An engine that can read the library, whatever that takes; with ``as_it_is`` without changing how it is kept."""
    engine = sqlite.engine_for(path, read_only=read_only, as_it_is=as_it_is)
    if read_only:
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        except DBAPIError:
            # Files beside it are wanted that cannot be made: look at the file alone.
            engine.dispose()
            return sqlite.engine_for(path, read_only=True, immutable=True)
    return engine


def identity(path: Path) -> tuple[int, int] | None:
    """Which file this is, whatever its name; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def version_in(path: Path, engine: Engine, *, newest: int) -> int:
    """Schema version with all that was saved taken into account; LibraryError when it is newer than ``newest``."""
    with faults_explained(path), engine.connect() as connection:
        version = sqlite.version_of(connection)
    if version > newest:
        raise newer(path, version, newest)
    return version


def refuse_foreign(path: Path, engine: Engine) -> None:
    """LibraryError when the file holds triggers or views: they would run on the editor's changes."""
    with faults_explained(path), engine.connect() as connection:
        if found := sqlite.foreign_objects(connection):
            raise LibraryError(
                f"{path} holds programs of somebody else ({', '.join(found)}), so it was not opened.",
                "Ask whoever gave you the file, or save its contents into a new one: quotetracker salvage.",
            )
