"""Whole library files by SQLite's own means: copying one that is in use, and asking whether it is whole."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote as url_quote

from quotetracker import files
from quotetracker.errors import Cancelled

#: What SQLite raises on a damaged file: names and messages of its own may be broken, too.
HURT = (sqlite3.DatabaseError, UnicodeDecodeError)
_PAGES = 2000
"""Pages copied between two pauses, so that a change can be saved while a backup is made."""
_LOOK_EVERY = 200_000  # instructions of SQLite's machine between two looks whether to give up
_RESTARTS = 5
"""A change during copying starts it over; after so many times it is done in one go."""


#: Beginnings of the names of codes that tell of the disk or the computer, not of what is in the file.
_NOT_THE_FILE = ("SQLITE_IOERR", "SQLITE_FULL", "SQLITE_NOMEM", "SQLITE_BUSY", "SQLITE_CANTOPEN", "SQLITE_INTERRUPT")


@contextmanager
def reading(path: Path, *, immutable: bool = False) -> Iterator[sqlite3.Connection]:
    """A bare connection that cannot write. ``immutable``: nobody can change the file meanwhile."""
    mode = "ro&immutable=1" if immutable else "ro"
    address = f"file:{url_quote(str(path.absolute()))}?mode={mode}"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)) as connection:
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA cell_size_check=ON")
        connection.execute("PRAGMA busy_timeout=15000")
        yield connection


def copy(source: Path, target: Path, check: Callable[[], None] | None = None) -> None:
    """Copy the library at ``source``, in use or not, as it is at one moment; ``target`` is on disk when this returns.

    By SQLite's backup (https://www.sqlite.org/backup.html): copying the file itself may catch half a change. ``check``
    may raise to give up. ``target`` vanishes when anything fails; sqlite3.Error and OSError.
    """
    with reading(source) as old:
        copy_from(old, target, check or _go_on)


def copy_from(old: sqlite3.Connection, target: Path, check: Callable[[], None]) -> None:
    """The same from an open connection; sqlite3.Error and OSError."""
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as new:
            _copy_pages(old, new, check)
            # A backup is one file, also that of a library with a write-ahead log.
            new.execute("PRAGMA journal_mode=DELETE")
        files.sync_file(target)
    except BaseException:
        for end in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                target.with_name(target.name + end).unlink(missing_ok=True)
        raise


class _TooOftenError(Exception):
    pass


def _copy_pages(old: sqlite3.Connection, new: sqlite3.Connection, check: Callable[[], None]) -> None:
    restarts, left = 0, -1

    def progress(_status: int, remaining: int, _total: int) -> None:
        nonlocal restarts, left
        check()
        if 0 <= left <= remaining:
            restarts += 1
            if restarts > _RESTARTS:
                raise _TooOftenError
        left = remaining

    try:
        old.backup(new, pages=_PAGES, progress=progress, sleep=0.005)
    except _TooOftenError:
        check()
        old.backup(new, pages=-1)


def _go_on() -> None:
    """Nobody gives up."""


def structure_faults(connection: sqlite3.Connection, *, limit: int = 200) -> list[str]:
    """What SQLite's integrity check says of the file; empty when it is whole."""
    try:
        rows = connection.execute(f"PRAGMA integrity_check({int(limit)})").fetchall()
    except HURT as error:
        if not is_of_the_file(error):
            raise
        return [str(error)]
    lines = [str(row[0]) for row in rows]
    return [] if lines == ["ok"] else lines


def is_of_the_file(error: BaseException | None) -> bool:
    """Whether it tells of damage. A disk that fails or is full is none, and must be said as what it is."""
    return not str(getattr(error, "sqlite_errorname", None) or "").startswith(_NOT_THE_FILE)


def dangling(connection: sqlite3.Connection) -> list[tuple[str, int, str]]:
    """Rows that point at nothing: table, row id, table pointed at."""
    try:
        rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    except HURT:
        return []  # the structure is hurt, and structure_faults says so
    return [(str(row[0]), int(row[1] or 0), str(row[2])) for row in rows]


@contextmanager
def stoppable(connection: sqlite3.Connection, check: Callable[[], None]) -> Iterator[None]:
    """Let ``check`` break off long statements on ``connection`` by raising ``Cancelled``, which then is raised here."""

    def look() -> int:
        try:
            check()
        except Cancelled:
            return 1
        return 0

    connection.set_progress_handler(look, _LOOK_EVERY)
    try:
        yield
    except sqlite3.OperationalError:
        check()  # it was interrupted, perhaps
        raise
    finally:
        connection.set_progress_handler(None, 0)
    check()  # a statement that was broken off may have been taken for a damaged one


def search_faults(path: Path, check: Callable[[], None]) -> bool:
    """Whether the full text indexes of a file that nobody else uses do not fit what they index.

    FTS5 may tell a read that failed as damage (``fts5DataRead``): what is not found again was the disk, or the moment.
    """
    return _misfits(path, check) and _misfits(path, check)


def _misfits(path: Path, check: Callable[[], None]) -> bool:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection, stoppable(connection, check):
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)")
            connection.execute("INSERT INTO quote_search(quote_search) VALUES ('integrity-check')")
        except HURT as error:
            check()
            if not is_of_the_file(error):
                raise
            return True
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    return False
