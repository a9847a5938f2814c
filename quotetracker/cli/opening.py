"""The library that a command works on."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from quotetracker import paths
from quotetracker.errors import InvalidInputError, LibraryInUseError, QuoteTrackerError
from quotetracker.services.desk import Desk

LIBRARY = click.option(
    "--library", "-l", type=click.Path(path_type=Path, dir_okay=False), help="The library to use instead of your own."
)


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
        yield desk
    finally:
        if writes:
            with suppress(QuoteTrackerError):  # the command has done its work; the next one tries again
                desk.backups.keep_up()
        desk.close()
