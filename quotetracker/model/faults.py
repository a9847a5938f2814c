"""Database failures in words that an editor can act on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from quotetracker.errors import LibraryError

_KEPT = "What was saved before is unchanged."
_SAID: dict[str, tuple[str, str]] = {
    "SQLITE_FULL": ("The disk is full: the change to {path} was not saved. " + _KEPT, "Free some space and try again."),
    "SQLITE_IOERR": (
        "{path} could not be read or written; perhaps the disk is full or its drive went away. " + _KEPT,
        "Free some space or reconnect the drive, then try again.",
    ),
    "SQLITE_BUSY": ("Another program is writing to {path}. " + _KEPT, "Wait a moment and try again."),
    "SQLITE_LOCKED": ("Another program is writing to {path}. " + _KEPT, "Wait a moment and try again."),
    "SQLITE_READONLY": (
        "{path}, or its folder, may only be read: the change was not saved.",
        "Copy the library to a folder of your own and open the copy.",
    ),
    "SQLITE_PERM": ("You may not open {path}.", "Copy the library to a folder of your own and open the copy."),
    "SQLITE_CANTOPEN": ("{path} cannot be opened.", "Check that its folder exists and that you may write there."),
    "SQLITE_NOTADB": ("{path} is not a QuoteTracker library, or it is damaged.", "Restore it from a backup."),
    "SQLITE_CORRUPT": ("{path} is damaged.", "Keep the file, and restore the library from a backup."),
    "SQLITE_CONSTRAINT": (
        "The change does not fit with what {path} holds. " + _KEPT,
        "Undo the last step or open the library again, then try again.",
    ),
}


def explained(error: DBAPIError, path: Path) -> LibraryError | None:
    """The sentence for ``error``, or None when it is a bug of the program."""
    name = getattr(error.orig, "sqlite_errorname", "")
    for code, (what, next_step) in _SAID.items():
        if name.startswith(code):
            return LibraryError(what.format(path=path), next_step, detail=f"{name}: {error.orig}")
    return None


@contextmanager
def faults_explained(path: Path) -> Iterator[None]:
    """Turn expected database failures inside into LibraryError."""
    try:
        yield
    except DBAPIError as error:
        if said := explained(error, path):
            raise said from error
        raise
