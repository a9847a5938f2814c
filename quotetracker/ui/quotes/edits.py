"""How one list of ids becomes another by removing and inserting stretches, so that a view keeps its selection."""

from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.model.vocabulary import QuoteId

_CHUNK = 4096
#: Above this many differing rows, or this many stretches, showing the list anew is cheaper.
_FAR = 20_000
_MANY = 64


@dataclass(frozen=True, slots=True)
class Removal:
    """Take out ``count`` rows from ``row`` on."""

    row: int
    count: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """Put ``ids`` before ``row``."""

    row: int
    ids: tuple[QuoteId, ...]


def row_edits(old: Sequence[QuoteId], new: Sequence[QuoteId]) -> tuple[Removal | Insertion, ...] | None:
    """Edits that turn ``old`` into ``new`` when done in turn; None when rows moved or too much differs."""
    old, new = list(old), list(new)  # slices of one type, or they would never be equal
    start = _common(old, new)
    end = _common(old[:start:-1], new[:start:-1]) if start < min(len(old), len(new)) else 0
    was, becomes = old[start : len(old) - end], new[start : len(new) - end]
    if len(was) + len(becomes) > _FAR:
        return None
    before, after = set(was), set(becomes)
    if [key for key in was if key in after] != [key for key in becomes if key in before]:
        return None
    removed = [(start + at, count) for at, count in _runs([key not in after for key in was])]
    inserted = [(start + at, count) for at, count in _runs([key not in before for key in becomes])]
    if len(removed) + len(inserted) > _MANY:
        return None
    takes = tuple(Removal(row, count) for row, count in reversed(removed))
    puts = tuple(Insertion(row, tuple(new[row : row + count])) for row, count in inserted)
    return takes + puts


def _common(a: list[QuoteId], b: list[QuoteId]) -> int:
    """How many rows are equal from the first on; compared by chunks, which is fast."""
    at, shorter = 0, min(len(a), len(b))
    while at < shorter and a[at : at + _CHUNK] == b[at : at + _CHUNK]:
        at += _CHUNK
    at = min(at, shorter)
    while at < shorter and a[at] == b[at]:
        at += 1
    return at


def _runs(wanted: list[bool]) -> list[tuple[int, int]]:
    """Start and length of each stretch of True."""
    runs: list[tuple[int, int]] = []
    for at, is_wanted in enumerate(wanted):
        if is_wanted and runs and sum(runs[-1]) == at:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif is_wanted:
            runs.append((at, 1))
    return runs
