"""Several versions of one statement laid under one another: columns in which the same words stand in line.

Every version is compared with the base, so its diff says which of its words stand for which words of the base. Columns
begin where words of the base begin; what a version added between two of them gets columns of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from quotetracker.match.comparison import DiffPart, Op
from quotetracker.ui.compare_words import Look, flat, kind_word, told

_WORD = re.compile(r"\S+")
_TAIL = re.compile(r"[^\w\s]+(?=\s|$)")
_UNIT = 4  # words on one side up to which a change stands in one column


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look in a cell; ``kind`` names the change where it begins, ``part`` tells changes apart."""

    text: str
    look: Look
    kind: str = ""
    tip: str = ""
    part: int = -1
    glued: bool = False
    """No space stands before it."""


@dataclass(slots=True)
class Column:
    """One cell for each version; an empty cell has no pieces."""

    cells: list[list[Piece]] = field(default_factory=list)


def columns_of(base: str, diffs: Sequence[Sequence[DiffPart] | None]) -> list[Column]:
    """The columns; ``diffs`` go from ``base`` to each version, None stands for the base itself."""
    starts = _starts(base, [diff for diff in diffs if diff is not None])
    if not starts:
        return []
    placed = [_placed_base(base, starts) if diff is None else _placed(diff, starts) for diff in diffs]
    keys = sorted({key for cells in placed for key in cells})
    return [Column([cells.get(key, []) for cells in placed]) for key in keys]


#: Where a cell stands: the base's column, 0 for words put before it and 1 for the column itself, and which of them.
_Key = tuple[int, int, int]


def _starts(base: str, diffs: Sequence[Sequence[DiffPart]]) -> list[int]:
    """Offsets at which columns begin: words of the base, but not those inside a change that stands as one."""
    starts = [match.start() for match in _WORD.finditer(base)]
    for diff in diffs:
        at = 0
        for part in diff:
            end = at + len(part.before)
            inside = [start for start in starts[1:] if at < start < end]
            if part.op is Op.CHANGED or (part.op is Op.SAME and not _maps(part)):
                words = max(len(part.before.split()), len(part.after.split()))
                keep = set(inside[_UNIT - 1 :: _UNIT]) if part.op is Op.CHANGED and words > 2 * _UNIT else set()
                inside = [start for start in inside if start not in keep]
                gone = set(inside)
                starts = [start for start in starts if start not in gone]
            at = end
    return starts


def _maps(part: DiffPart) -> bool:
    return part.before == part.after or len(part.before.split()) == len(part.after.split())


def _placed_base(base: str, starts: Sequence[int]) -> dict[_Key, list[Piece]]:
    edges = [0, *starts[1:], len(base)]
    return {
        (nth, 1, 0): [Piece(flat(base[low:high]).strip(), Look.SAME)] for nth, (low, high) in enumerate(pairwise(edges))
    }


def _placed(diff: Sequence[DiffPart], starts: Sequence[int]) -> dict[_Key, list[Piece]]:
    cells: dict[_Key, list[Piece]] = {}
    base = "".join(part.before for part in diff)
    edges = [*starts, len(base)]
    at = 0
    spaced = True
    for number, part in enumerate(diff):
        # The space between two words may stand on the side of the base only, where this version has none.
        spaced = spaced or part.before[:1].isspace() or part.after[:1].isspace()
        column = next((nth for nth, start in enumerate(starts) if start >= at), len(starts))
        if part.op is Op.ADDED and not base[at : edges[column] if column < len(starts) else len(base)].strip():
            taken = sum(1 for key in cells if key[:2] == (column, 0))
            for nth, word in enumerate(part.after.split()):
                piece = Piece(word, Look.ADDED, "" if nth else kind_word(part), told(part), number)
                _put(cells, (column, 0, taken + nth), piece)
        else:
            _fill(cells, part, number, at, edges, glued=not spaced)
        spaced = part.before[-1:].isspace() or part.after[-1:].isspace()
        at += len(part.before)
    return cells


def _fill(
    cells: dict[_Key, list[Piece]], part: DiffPart, number: int, at: int, edges: Sequence[int], *, glued: bool
) -> None:
    """Put a part that covers words of the base into their columns."""
    end, last = at + max(len(part.before), 1), len(edges) - 2
    nths = [nth for nth, (low, high) in enumerate(pairwise(edges)) if low < end and (high > at or nth == last)] or [0]
    befores = [part.before[max(0, edges[nth] - at) : max(0, edges[nth + 1] - at)] for nth in nths]
    befores[0] = part.before[: max(0, edges[nths[0] + 1] - at)]
    if part.op is Op.CUT:
        texts, look = befores, Look.CUT
    elif part.op is Op.SAME:
        texts, look = _same(part, befores), Look.SAME
    else:
        texts, look = _shared_out(part.after, len(nths)), Look.CHANGED if part.before.strip() else Look.ADDED
    kind, tip = kind_word(part), told(part)
    if glued and look is Look.SAME and cells and (tail := _TAIL.match(texts[0])):
        # A comma belongs to the word before it, whatever column that stands in.
        cells[next(reversed(cells))].append(Piece(tail[0], look, part=number, glued=True))
        texts[0], glued = texts[0][tail.end() :], False
    for nth, text in zip(nths, texts, strict=True):
        if not (words := flat(text).split()):
            continue
        # What is much longer than the base's words goes on in columns of its own, so that lines can break there.
        whole = len(words) <= 2 * _UNIT or look is Look.SAME
        shown = words if whole else words[:_UNIT]
        _put(cells, (nth, 1, 0), Piece(" ".join(shown), look, kind, tip, number, glued))
        kind, glued = "", False
        if not whole:
            taken = sum(1 for key in cells if key[:2] == (nth, 1))
            for more, word in enumerate(words[_UNIT:]):
                _put(cells, (nth, 1, taken + more), Piece(word, look, "", tip, number))


def _put(cells: dict[_Key, list[Piece]], key: _Key, piece: Piece) -> None:
    """Words never change their order: what would stand before the last one stands beside it."""
    cells.setdefault(max(key, next(reversed(cells), key)), []).append(piece)


def _same(part: DiffPart, befores: Sequence[str]) -> list[str]:
    """The version's own text for each piece of the base's."""
    if part.before == part.after:
        return list(befores)
    words = part.after.split()
    out: list[str] = []
    for before in befores:
        count = len(before.split())
        out.append(" ".join(words[:count]))
        words = words[count:]
    if words:
        out[-1] = " ".join((out[-1], *words))
    return out


def _shared_out(text: str, columns: int) -> list[str]:
    words = text.split()
    share = -(-len(words) // columns) if columns else 0
    return [" ".join(words[nth * share : (nth + 1) * share]) for nth in range(columns)]
