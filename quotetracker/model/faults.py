"""Database failures in words that an editor can act on. Codes: https://www.sqlite.org/rescode.html"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from quotetracker.errors import DamagedLibraryError, LibraryError, UnconfirmedError

_KEPT = "What was saved before is unchanged."
_FULL = "The disk is full."
_FREE = "Free some space and try again."
_RETRY = "Wait a moment and try again."
_COPY = "Copy the library to a folder of your own and open the copy."
_REPLUG = "Check that the drive is connected and has room, then try again."
_RESTORE = "Restore it from a backup (File → Backups and checks), or save what can be read: quotetracker salvage."

#: Beginning of a code's name → what happened, what to do now. The longest beginning counts.
SAID: dict[str, tuple[str, str]] = {
    "SQLITE_FULL": ("The disk is full: the change to {path} was not saved. " + _KEPT, "Free some space and try again."),
    "SQLITE_IOERR": ("{path} could not be read or written. " + _KEPT, _REPLUG),
    "SQLITE_IOERR_NOMEM": ("The computer has no memory left for {path}. " + _KEPT, "Close other programs, try again."),
    "SQLITE_IOERR_SHM": (
        "A file that {path} needs beside it could not be made; perhaps the disk is full. " + _KEPT,
        "Free some space and open the library again.",
    ),
    "SQLITE_IOERR_WRITE": ("{path} could not be written; perhaps the disk is full. " + _KEPT, _REPLUG),
    "SQLITE_IOERR_FSYNC": (
        "The disk did not confirm that {path} was written: the last change may be there as a whole, or not at all.",
        "Check the drive, then look whether the change is there before you repeat it.",
    ),
    "SQLITE_IOERR_DIR_FSYNC": ("The disk did not confirm that a change to {path} was begun. " + _KEPT, _REPLUG),
    "SQLITE_IOERR_LOCK": ("{path} could not be locked, as it must be while it is written. " + _KEPT, _COPY),
    "SQLITE_IOERR_CORRUPTFS": ("The file system that holds {path} is damaged.", "Let the system check the disk."),
    "SQLITE_BUSY": ("Another program is writing to {path}. " + _KEPT, _RETRY),
    "SQLITE_LOCKED": ("Another program is writing to {path}. " + _KEPT, _RETRY),
    "SQLITE_PROTOCOL": ("Another program is holding {path} for too long. " + _KEPT, _RETRY),
    "SQLITE_READONLY": ("{path}, or its folder, may only be read: the change was not saved.", _COPY),
    "SQLITE_READONLY_DBMOVED": (
        "{path} was moved or replaced while it was open: the change was not saved.",
        "Open the library again from where it is now.",
    ),
    "SQLITE_PERM": ("You may not open {path}.", _COPY),
    "SQLITE_AUTH": ("You may not open {path}.", _COPY),
    "SQLITE_CANTOPEN": ("{path} cannot be opened.", "Check that its folder exists and that you may write there."),
    "SQLITE_CANTOPEN_ISDIR": ("{path} is a folder, not a library.", "Choose a library that QuoteTracker made."),
    "SQLITE_NOTADB": ("{path} is not a QuoteTracker library, or it is damaged.", _RESTORE),
    "SQLITE_CORRUPT": ("{path} is damaged.", _RESTORE),
    "SQLITE_CORRUPT_VTAB": (
        "The search index of {path} is damaged; articles and quotes are not.",
        "Let the library be checked and mended: File → Backups and checks.",
    ),
    "SQLITE_CONSTRAINT": (
        "The change does not fit with what {path} holds. " + _KEPT,
        "Undo the last step or open the library again, then try again.",
    ),
    "SQLITE_TOOBIG": ("Something is too long to be stored in {path}. " + _KEPT, "Shorten it, or split it in two."),
    "SQLITE_NOMEM": ("The computer has no memory left for {path}. " + _KEPT, "Close other programs and try again."),
    "SQLITE_NOLFS": ("{path} has grown too big for the disk that it is on. " + _KEPT, "Move it to another disk."),
    "SQLITE_SCHEMA": ("Another program has changed how {path} is built. " + _KEPT, "Open the library again."),
    "SQLITE_INTERRUPT": ("Work on {path} was broken off. " + _KEPT, "Try again when you like."),
    "SQLITE_ABORT": ("Work on {path} was broken off. " + _KEPT, "Try again when you like."),
}
#: Mistakes of the program: they go to the crash dialog, with a report.
MISTAKES = frozenset(
    [
        "SQLITE_ERROR",
        "SQLITE_INTERNAL",
        "SQLITE_NOTFOUND",
        "SQLITE_EMPTY",
        "SQLITE_MISMATCH",
        "SQLITE_MISUSE",
        "SQLITE_FORMAT",
        "SQLITE_RANGE",
    ]
)
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_UNCONFIRMED = "SQLITE_IOERR_FSYNC"


def explained(error: BaseException, path: Path) -> LibraryError | None:
    """The sentence for a failure of SQLite, or None when it is a mistake of the program."""
    raised = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(raised, "sqlite_errorname", None) or ""
    found = max((code for code in SAID if name.startswith(code)), key=len, default="")
    if not found:
        return None
    what, next_step = SAID[found]
    kind = DamagedLibraryError if found.startswith(_DAMAGE) else LibraryError
    kind = UnconfirmedError if found == _UNCONFIRMED else kind
    return kind(what.format(path=path), next_step, detail=f"{name}: {raised}")


def unconfirmed(error: UnconfirmedError, path: Path, *, stands: bool) -> UnconfirmedError:
    """The sentence for a change that the disk did not confirm, when it was read whether the change ``stands``.

    A sync that fails after the journal was emptied comes too late to take the change back. What then stands is what the
    system remembers; only a later, successful sync makes it survive a power cut.
    """
    if stands:
        what = f"The change is in {path}, but could not be confirmed on disk: a power cut may still take it away."
        step = "Do not repeat it. Make a backup on another disk (File → Backups and checks) and check this one."
    else:
        what = f"The change could not be confirmed on disk and is not in {path}. {_KEPT}"
        step = "Check that the drive is connected and sound, then try again."
    return UnconfirmedError(what, step, detail=error.detail, stands=stands)


@contextmanager
def faults_explained(path: Path) -> Iterator[None]:
    """Turn expected database failures inside into LibraryError."""
    try:
        yield
    except DBAPIError as error:
        if said := explained(error, path):
            raise said from error
        raise


@contextmanager
def sqlite_explained(path: Path, *, doing: str = "") -> Iterator[None]:
    """Turn failures of bare SQLite and of the file system into LibraryError; ``doing`` says what was not done."""
    try:
        yield
    except sqlite3.Error as error:
        said = explained(error, path)
        if said and doing and said.detail.startswith("SQLITE_FULL"):
            said = LibraryError(_FULL, _FREE, detail=said.detail)  # it is not ``path`` that was written
        if said is None and isinstance(error, sqlite3.DatabaseError):
            # The file is whole but is not built like a library, or holds what is no text.
            said = DamagedLibraryError(f"{path} is damaged.", _RESTORE, detail=str(error))
        raise _with(said, doing) if said else error from error
    except UnicodeDecodeError as error:
        raise _with(DamagedLibraryError(f"{path} is damaged.", _RESTORE, detail=str(error)), doing) from error
    except OSError as error:
        raise _with(system_fault(error, path), doing) from error


def _with(error: LibraryError, doing: str) -> LibraryError:
    if not doing:
        return error
    return type(error)(f"{doing} {error.what}", error.next_step, detail=error.detail)


def is_full(error: OSError) -> bool:
    """Whether there is no room left on the disk."""
    return error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def system_fault(error: OSError, path: Path) -> LibraryError:
    """The sentence for a failure of the file system."""
    named = error.filename or path
    if is_full(error):
        return LibraryError(_FULL, _FREE, detail=str(error))
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return LibraryError(f"{named} may not be written.", "Choose a folder of your own.", detail=str(error))
    return LibraryError(f"{named} could not be read or written.", _REPLUG, detail=str(error))
