"""The library that a command works on."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from quotetracker import paths
from quotetracker.cli import output
from quotetracker.errors import InvalidInputError, LibraryInUseError, QuoteTrackerError
from quotetracker.services.desk import Desk

LIBRARY = click.option(
    "--library", "-l", type=click.Path(path_type=Path, dir_okay=False), help="The library to use instead of your own."
)
#: Bytes; what is smaller is looked at within a second or two.
_LARGE = 30 << 20


@contextmanager
def opened(library: Path | None, *, create: bool = False, writes: bool = False) -> Iterator[Desk]:
    """The library, open; for reading only when another process has it and the command does not need to write."""
    path = library or paths.default_library()
    if not create and not path.exists():
        raise InvalidInputError(
            f"There is no library at {path}.", "Add an article first: quotetracker add FILE. Or try: quotetracker demo."
        )
    try:
        desk = Desk.open(path, create=create)
    except LibraryInUseError:
        if writes:
            raise
        desk = Desk.open(path, read_only=True)
    try:
        if writes:
            _look_first(desk)
            _back_up_first(desk)
        yield desk
    finally:
        if writes:
            with suppress(QuoteTrackerError):  # the command has done its work; the next one tries again
                desk.backups.keep_up()
        desk.close()


def _look_first(desk: Desk) -> None:
    """A library from elsewhere is looked at before its first change; said where it takes a while or finds something."""
    if not desk.care.is_known and desk.path.stat().st_size > _LARGE:
        output.say("This library comes from elsewhere, or was changed elsewhere: it is looked at first.", err=True)
    report = desk.care.look_first()
    if report is not None and report.findings:
        output.say(f"{desk.path} comes from elsewhere, or was changed elsewhere. {report.findings[0].what}", err=True)
        output.say("More is said by: quotetracker check.", err=True)


def _back_up_first(desk: Desk) -> None:
    """What cannot be backed up is changed all the same; but it is said."""
    try:
        desk.backups.keep_up()
    except QuoteTrackerError as error:
        output.say(f"{error.what} {error.next_step} Meanwhile the command goes on without.", err=True)
