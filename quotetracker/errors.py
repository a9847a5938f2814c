"""Expected failures, in words for the editor. Whatever else is raised is a mistake of the program."""

from pathlib import Path


class QuoteTrackerError(Exception):
    """An expected failure: one sentence for what happened, one for the next step.

    ``what`` names the file or the thing and the cause in plain words; ``next_step`` is what the editor can do now;
    ``detail`` is the technical text for the log and the copyable box, and may be empty.
    """

    def __init__(self, what: str, next_step: str, *, detail: str = "") -> None:
        super().__init__(f"{what} {next_step}")
        self.what = what
        self.next_step = next_step
        self.detail = detail


class ImportFailedError(QuoteTrackerError):
    """A file or a text could not become an article."""


class ScannedError(ImportFailedError):
    """A file whose pages are pictures: its text can be recognised, which is not reading."""


class ExportFailedError(QuoteTrackerError):
    """A file could not be written; what stood at its place before is unchanged."""


class LibraryError(QuoteTrackerError):
    """The library could not be opened, read or written; what was saved before is unchanged."""


class DamagedLibraryError(LibraryError):
    """The file of the library is hurt: a backup, or salvage, is the way on."""


class UnconfirmedError(LibraryError):
    """The disk did not confirm a change. ``stands`` tells whether it is in the library now; None: that is not known."""

    def __init__(self, what: str, next_step: str, *, detail: str = "", stands: bool | None = None) -> None:
        super().__init__(what, next_step, detail=detail)
        self.stands = stands


class LibraryInUseError(LibraryError):
    """Another process has the library open. ``holder`` says who, where and since when, in words.

    ``only_told``: a file says so, on a drive that knows no locks; nobody can be asked whether that is still so.
    """

    def __init__(self, path: Path, holder: str, *, only_told: bool = False) -> None:
        super().__init__(
            f"{path.name} is open already, {holder}.",
            "Open it for reading only, or open a copy, or close it there first.",
        )
        self.path = path
        self.holder = holder
        self.only_told = only_told


class NotFoundError(QuoteTrackerError):
    """The thing asked for is not (or no longer) in the library."""


class InvalidInputError(QuoteTrackerError):
    """A value that cannot be stored, such as an empty name or a date that is none."""


class ConflictError(QuoteTrackerError):
    """What was to be changed is not as it was when it was shown; the newer value stays."""


class ModelError(QuoteTrackerError):
    """A language model could not be fetched, opened or used; everything but comparing by meaning works without."""


class Cancelled(Exception):  # noqa: N818 - not an error: the editor asked for it
    """Work was given up because nobody waits for it any more."""
