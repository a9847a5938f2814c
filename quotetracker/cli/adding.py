"""Adding files from the command line: progress on the terminal, and Ctrl+C that keeps what was read."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from quotetracker.cli import output
from quotetracker.errors import Cancelled
from quotetracker.export.safe_files import write_atomically
from quotetracker.services.desk import Desk
from quotetracker.services.intake import Intake, Progress, take_in

_SHOWN = 30


def add_files(desk: Desk, files: tuple[Path, ...], report: Path | None, *, recognise: tuple[str, ...] = ()) -> Intake:
    """Add the articles in ``files``, say what became of them, and write the report where it is wanted."""
    shows = sys.stderr.isatty()
    with _stopping() as stop:
        intake = take_in(
            desk.articles,
            files,
            stop.check,
            copies=desk.revisions,
            tell=_show if shows else lambda _progress: None,
            recognise=recognise,
        )
    if shows:
        click.echo("\r\033[K", err=True, nl=False)
    if report is not None:
        write_atomically(report, intake.report().encode())
    for article in (*intake.added, *intake.known)[:_SHOWN]:
        view = desk.articles.get(article)
        output.say(f"A{article}  {view.title}  ({'added' if article in intake.added else 'was there already'})")
    if (more := len(intake.added) + len(intake.known) - _SHOWN) > 0:
        output.say(f"and {more:,} more")
    for alike in intake.alike:
        output.say(f"Looks like one that was there: {alike}")
    for warning in intake.warnings:
        output.say(f"Note: {warning}")
    for problem in intake.problems:
        output.say(problem, err=True)
    if intake.scans:
        click.echo("To recognise the text of scans: quotetracker add --recognise eng FILES", err=True)
    if intake.left:
        click.echo(
            f"Stopped: {len(intake.left):,} files were not looked at. Give the same files again to go on.", err=True
        )
    return intake


def _show(progress: Progress) -> None:
    pages = f", page {progress.pages.done:,} of {progress.pages.total:,}" if progress.pages else ""
    line = f"{progress}  {progress.name}{pages}"
    click.echo(f"\r\033[K{output.harmless(line[: output.width() - 1])}", err=True, nl=False)


class _Stop:
    def __init__(self) -> None:
        self._wanted = False

    def ask(self, _number: int, _frame: FrameType | None) -> None:
        """Remember Ctrl+C until the next look."""
        self._wanted = True

    def check(self) -> None:
        """Raise ``Cancelled`` after Ctrl+C."""
        if self._wanted:
            raise Cancelled


@contextmanager
def _stopping() -> Iterator[_Stop]:
    stop = _Stop()
    before = signal.signal(signal.SIGINT, stop.ask)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
