"""Comparing by meaning from the command line."""

import sys
from collections.abc import Iterable

import click

from quotetracker.cli import output
from quotetracker.services.desk import Desk
from quotetracker.services.meaning import AlikeView, MeaningStatus
from quotetracker.services.meaning_fetch import DEFAULT_ADDRESS


def show_status(status: MeaningStatus) -> None:
    """Print which model is used, and how far it is."""
    if not status.folder:
        output.say("Quotes are compared by their words alone; no model was chosen.")
        output.say("To choose one: quotetracker meaning fetch, or: quotetracker meaning use FOLDER.")
    else:
        output.say(f"Model: {status.folder}" + ("" if status.on else "  (switched off)"))
        output.say(f"It has read {status.read:,} of {status.quotes:,} quotes of this library.")
    if status.missing:
        output.say(
            f"Not installed: {', '.join(status.missing)}. See: script/setup semantic, or quotetracker[semantic]."
        )
    if status.problem:
        output.say(status.problem)


def fetch_model(desk: Desk, address: str | None) -> None:
    """Fetch a model and say where it is kept."""
    shown = _Shown("Fetched", "MB", 1_000_000)
    folder = desk.meaning.fetch(address or DEFAULT_ADDRESS, progress=shown.show)
    shown.end()
    output.say(f"The model is kept in {folder}")


def read_quotes(desk: Desk) -> None:
    """Let the model read all quotes that it has not read; Ctrl+C stops it, and it goes on another time."""
    shown = _Shown("Read", "quotes", 1)
    desk.matches.catch_up()
    number = desk.meaning.catch_up(progress=shown.show)
    shown.end()
    output.say(f"{number:,} quotes were read. Matches by meaning are shown as possible ones.")


def show_alike(found: Iterable[AlikeView]) -> None:
    """Print quotes with their cosines, the nearest first."""
    rows = list(found)
    for each in rows:
        output.say(click.style(f"{each.alike:.2f}", bold=True))
        output.quote_block(each.quote)
        output.say()
    output.say(f"{len(rows)} quotes")


class _Shown:
    """Progress on one line of a terminal; a file or a pipe gets nothing."""

    def __init__(self, verb: str, unit: str, scale: int) -> None:
        self._verb, self._unit, self._scale = verb, unit, scale
        self._last = -1

    def show(self, done: int, total: int) -> None:
        """Say how far it is; the unit changes once in a hundred calls or so."""
        if sys.stderr.isatty() and (step := 100 * done // max(total, done, 1)) != self._last:
            self._last = step
            of = f" of {total // self._scale:,}" if total else ""
            click.echo(f"\r{self._verb} {done // self._scale:,}{of} {self._unit} ", nl=False, err=True)

    def end(self) -> None:
        """Leave the line."""
        if self._last >= 0:
            click.echo(err=True)
