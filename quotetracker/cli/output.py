"""Plain text for people: lines that fit the terminal."""

import re
import shutil
import sys
import textwrap
from collections.abc import Sequence

import click

from quotetracker.model.views import MatchView, QuoteView


def width() -> int:
    """Columns of the terminal, between 60 and 120."""
    return max(60, min(120, shutil.get_terminal_size((100, 24)).columns))


#: What steers a terminal (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html) or turns the direction of a line:
#: control characters of both kinds but tab and line end, and the two overrides. ``click.style`` may write its own.
_STEERING = re.compile(r"(\x1b\[[01]m)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]")


def say(text: str = "", *, err: bool = False) -> None:
    """One line on standard output, or with ``err`` on the other; nothing in it steers the terminal."""
    stream = sys.stderr if err else sys.stdout
    click.echo(harmless(text) if stream.isatty() else text, err=err)


def harmless(text: str) -> str:
    """Titles, file names and names come from anywhere: what would steer a terminal becomes a visible mark."""
    return _STEERING.sub(lambda found: found[1] or "\ufffd", text)


def heading(text: str) -> None:
    """A title over a list."""
    say()
    say(click.style(text, bold=True))


def wrapped(text: str, *, indent: str = "") -> str:
    """``text`` broken to the terminal's width."""
    return textwrap.fill(" ".join(text.split()), width(), initial_indent=indent, subsequent_indent=indent)


def table(rows: Sequence[Sequence[str]], headings: Sequence[str]) -> None:
    """Columns as wide as their content; the last one takes what is left."""
    if not rows:
        return
    widths = [max(len(row[at]) for row in (*rows, headings)) for at in range(len(headings))]
    room = width() - sum(widths[:-1]) - 2 * (len(widths) - 1)
    widths[-1] = max(20, min(widths[-1], room))
    for nth, row in enumerate((headings, *rows)):
        cells = [_fit(cell, wide).ljust(wide) for cell, wide in zip(row, widths, strict=True)]
        line = "  ".join(cells).rstrip()
        say(click.style(line, bold=True) if nth == 0 else line)


def quote_block(quote: QuoteView) -> None:
    """One quote as a person reads it."""
    flags = "  ".join(f"{flag.relation.sign} {flag.relation} ×{flag.count}" for flag in quote.flags)
    role = quote.speakers[0].role if quote.speakers else ""
    speaker = quote.speaker_names or "(no speaker)"
    who = f"{speaker}, {role}" if role else speaker
    say(click.style(f"{quote.public_id}  {who}", bold=True) + f"  [{quote.kind}]" + (f"  {flags}" if flags else ""))
    say(wrapped(f"“{quote.words}”", indent="    "))
    page = f"p. {quote.pages}" if quote.pages else ""
    source = " · ".join(filter(None, (quote.article_title, page, quote.outlet, quote.published)))
    say(wrapped(source, indent="    "))


def match_block(quote: QuoteView, match: MatchView) -> None:
    """Two quotes of one statement, and what differs."""
    decision = {True: "  (you said: same statement)", False: "  (you said: not the same)", None: ""}[match.decision]
    say(click.style(f"{match.relation.sign} {match.relation}", bold=True) + f"  {match.score:.2f}{decision}")
    for view in (quote, match.other):
        source = ", ".join(filter(None, (view.speaker_names, view.outlet, view.published)))
        say(wrapped(f"{view.public_id}  “{view.words}” – {source}", indent="    "))
    if match.reasons:
        say(wrapped("→ " + "; ".join(match.reasons), indent="    "))


def _fit(cell: str, wide: int) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= wide else line[: wide - 1] + "…"
