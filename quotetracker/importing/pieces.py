"""From the pieces of a file to the text of an article, and where its pages begin."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quotetracker.importing.parsed import Piece
from quotetracker.text.canonical import canonical
from quotetracker.text.pages import Pages


@dataclass(frozen=True, slots=True)
class Assembled:
    """The text of the pieces that were taken, and its pages."""

    text: str
    pages: Pages


def tidied(pieces: Iterable[Piece]) -> tuple[tuple[Piece, ...], int]:
    """Pieces in canonical form without the empty ones, and how many characters were dropped to get there."""
    out: list[Piece] = []
    dropped = 0
    for piece in pieces:
        form = canonical(piece.text)
        dropped += form.dropped
        text = form.text.strip("\n")
        if not text.strip():
            continue
        moved = len(text) - len(piece.text)
        turns = piece.turns
        if moved and turns:
            turns = tuple((len(canonical(piece.text[:at]).text), page) for at, page in turns)
        out.append(replace(piece, text=text, turns=tuple((min(at, len(text)), page) for at, page in turns)))
    return tuple(out), dropped


def assembled(pieces: Sequence[Piece]) -> Assembled:
    """The text of the pieces that were taken: a blank line between them, none between lines of one group."""
    parts: list[str] = []
    pages: list[tuple[int, int]] = []
    length = 0
    group = 0
    for piece in pieces:
        if not piece.taken:
            continue
        if parts:
            gap = "\n" if piece.group and piece.group == group else "\n\n"
            parts.append(gap)
            length += len(gap)
        if piece.page:
            pages.append((length, piece.page))
            pages += [(length + at, page) for at, page in piece.turns]
        parts.append(piece.text)
        length += len(piece.text)
        group = piece.group
    return Assembled("".join(parts), Pages.of(pages))


def left_out(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Those that are not part of the article."""
    return tuple(piece for piece in pieces if not piece.taken)
