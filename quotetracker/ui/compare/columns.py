"""Several versions of one statement laid under one another: columns in which the same words stand in line.

Every version is compared with the base, so its diff says which of its words stand for which words of the base. Columns
begin where words of the base begin; what a version added between two of them gets columns of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from quotetracker.match.comparison import DiffPart, Op
from quotetracker.ui.compare.words import Look, flat, kind_word, told

_WORD = re.compile(r"\S+")
_TAIL = re.compile(r"[^\w\s]+(?=\s|$)")
_UNIT = 4  # columns over which a change may stand as one


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
    through: int = -1
    """Word of the base up to which it stands, if that is not the one where it begins."""


@dataclass(slots=True)
class Column:
    """One cell for each version; an empty cell has no pieces."""

    cells: list[list[Piece]] = field(default_factory=list)
    spans: list[int] = field(default_factory=list)
    """Over how many columns each cell stands."""


def columns_of(base: str, diffs: Sequence[Sequence[DiffPart] | None]) -> list[Column]:
    """The columns; ``diffs`` go from ``base`` to each version, None stands for the base itself."""
    starts = [match.start() for match in _WORD.finditer(base)]
    if not starts:
        return []
    placed = [_placed_base(base, starts) if diff is None else _placed(diff, starts) for diff in diffs]
    keys = sorted({key for cells in placed for key in cells} | {(nth, 1, 0) for nth in range(len(starts))})
    places = {key: at for at, key in enumerate(keys)}
    columns = []
    for at, key in enumerate(keys):
        cells = [made.get(key, []) for made in placed]
        ends = [max((piece.through for piece in cell), default=-1) for cell in cells]
        columns.append(Column(cells, [places[(end, 1, 0)] - at + 1 if end > key[0] else 1 for end in ends]))
    return columns


#: Where a cell stands: the base's word, 0 for words put before it and 1 for the word itself, and which of them.
_Key = tuple[int, int, int]


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
    kind, tip = kind_word(part), told(part)
    if part.op in (Op.CHANGED, Op.ADDED):
        _change(cells, part, number, nths, glued=glued)
        return
    texts, look = (befores, Look.CUT) if part.op is Op.CUT else (_same(part, befores), Look.SAME)
    if glued and look is Look.SAME and cells and (tail := _TAIL.match(texts[0])):
        # A comma belongs to the word before it, whatever column that stands in.
        cells[next(reversed(cells))].append(Piece(tail[0], look, part=number, glued=True))
        texts[0], glued = texts[0][tail.end() :], False
    for nth, text in zip(nths, texts, strict=True):
        if words := flat(text).strip():
            _put(cells, (nth, 1, 0), Piece(words, look, kind, tip, number, glued and nth == nths[0]))
            kind, glued = "", False


def _change(cells: dict[_Key, list[Piece]], part: DiffPart, number: int, nths: Sequence[int], *, glued: bool) -> None:
    """Words that stand for other words: a few as one over all their columns, many in pieces of a few."""
    look = Look.CHANGED if part.before.strip() else Look.ADDED
    words = part.after.split()
    chunks = [nths[low : low + _UNIT] for low in range(0, len(nths), _UNIT)]
    share = max(-(-len(words) // len(chunks)), _UNIT)
    kind, tip = kind_word(part), told(part)
    for nth, columns in enumerate(chunks):
        mine = words[nth * share : (nth + 1) * share]
        if not mine:
            break
        # What is much longer than the base's words goes on in columns of its own, so that lines can break there.
        shown = mine if len(mine) <= 2 * _UNIT else mine[:_UNIT]
        piece = Piece(" ".join(shown), look, kind, tip, number, glued, columns[-1])
        _put(cells, (columns[0], 1, 0), piece)
        for more, word in enumerate(mine[len(shown) :], start=1):
            _put(cells, (columns[-1], 1, more), Piece(word, look, "", tip, number))
        kind, glued = "", False


def _put(cells: dict[_Key, list[Piece]], key: _Key, piece: Piece) -> None:
    """Words never change their order: what would stand before the last one, or below it, stands beside it."""
    last = next(reversed(cells), key)
    covered = key[1] == 1 and key[2] == 0 and any(key[0] <= before.through for before in cells.get(last, ()))
    cells.setdefault(last if covered else max(key, last), []).append(piece)


def _same(part: DiffPart, befores: Sequence[str]) -> list[str]:
    """The version's own text for each word of the base's: equal words from both ends, what is left in between."""
    if part.before == part.after:
        return list(befores)
    columns = [(nth, _bare(word)) for nth, text in enumerate(befores) for word in text.split() if _bare(word)]
    words = _solid(part.after)
    out: list[list[str]] = [[] for _ in befores]
    low = 0
    while low < min(len(columns), len(words)) and columns[low][1] == _bare(words[low]):
        low += 1
    high = 0
    while high < min(len(columns), len(words)) - low and columns[-1 - high][1] == _bare(words[-1 - high]):
        high += 1
    rest = len(columns) - low - high
    for nth, word in enumerate(words):
        if nth >= len(words) - high:
            column = columns[nth - len(words)][0]
        elif nth < low or rest == len(words) - low - high:
            column = columns[nth][0]
        else:
            column = columns[min(nth, low + max(rest - 1, 0), len(columns) - 1)][0] if columns else 0
        out[column].append(word)
    return [" ".join(texts) for texts in out]


def _solid(text: str) -> list[str]:
    """Words with the marks that stand alone behind them; marks at the beginning stand before the first."""
    out: list[str] = []
    for word in text.split():
        if out and (not _bare(word) or not _bare(out[-1])):
            out[-1] = f"{out[-1]} {word}"
        else:
            out.append(word)
    return out


def _bare(word: str) -> str:
    return "".join(char for char in word if char.isalnum()).casefold()
