"""A word diff whose parts, put together again, are exactly the two texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from quotetracker.match.alignment import Alignment, Pair
from quotetracker.match.changes import stretch_change
from quotetracker.match.tokens import Token


class Op(StrEnum):
    """What became of a stretch of words on the way from the first wording to the second."""

    SAME = "same"
    CUT = "cut"
    ADDED = "added"
    CHANGED = "changed"


class DiffPart(NamedTuple):
    """One stretch of a word diff: the exact text on each side ("" where there is none), and the kind of change."""

    op: Op
    before: str
    after: str
    change: str = ""
    """Kind of change in one word that editors know, such as "number" or "negation"; empty for same words."""


@dataclass(slots=True)
class Stretch:
    """A part in terms of tokens: half-open ranges on both sides."""

    op: Op
    a0: int
    a1: int
    b0: int
    b1: int
    change: str = ""


def stretches(a: Sequence[Token], b: Sequence[Token], alignment: Alignment) -> list[Stretch]:
    """The alignment as an unbroken row of stretches, each with its kind of change."""
    out: list[Stretch] = []
    moved_a = {i for pair in alignment.moved for i in range(pair.a0, pair.a1)}
    moved_b = {j for pair in alignment.moved for j in range(pair.b0, pair.b1)}
    a_at = b_at = 0
    for pair in [*alignment.pairs, Pair(len(a), len(a), len(b), len(b))]:
        out += _unpaired(a, b, a_at, pair.a0, b_at, pair.b0, moved_a, moved_b)
        if pair.a1 > pair.a0:
            same = not pair.change
            out.append(
                Stretch(
                    Op.SAME if same else Op.CHANGED, pair.a0, pair.a1, pair.b0, pair.b1, "" if same else pair.change
                )
            )
        a_at, b_at = pair.a1, pair.b1
    return _merged(out)


_OPPOSITE = {Op.CUT: Op.ADDED, Op.ADDED: Op.CUT}
_TURNED = {"cut": "addition", "addition": "cut"}


def turned_round(row: Sequence[Stretch]) -> list[Stretch]:
    """The same stretches on the way from the second wording to the first; what is cut stands before what is added."""
    out: list[Stretch] = []
    for stretch in row:
        op, change = _OPPOSITE.get(stretch.op, stretch.op), _TURNED.get(stretch.change, stretch.change)
        turned = Stretch(op, stretch.b0, stretch.b1, stretch.a0, stretch.a1, change)
        at = len(out)
        while op is Op.CUT and at and out[at - 1].op is Op.ADDED:
            at -= 1
        out.insert(at, turned)
    return out


def diff_parts(
    a_text: str, b_text: str, a: Sequence[Token], b: Sequence[Token], row: Sequence[Stretch]
) -> tuple[DiffPart, ...]:
    """The stretches with their texts; marks and spaces go to a same part where one is near."""
    if not row:
        if not (a_text or b_text):
            return ()
        same = a_text.split() == b_text.split()
        return (DiffPart(Op.SAME if same else Op.CHANGED, a_text, b_text, "" if same else "punctuation"),)
    before = _texts(a_text, a, row, [(s.a0, s.a1) for s in row])
    after = _texts(b_text, b, row, [(s.b0, s.b1) for s in row])
    parts: list[DiffPart] = []
    for stretch, old, new in zip(row, before, after, strict=True):
        op = stretch.op
        if (op is Op.CUT and new) or (op is Op.ADDED and old):
            op = Op.CHANGED  # Only where one side has no words at all, and its marks must go somewhere.
        parts.append(DiffPart(op, old, new, stretch.change))
    return tuple(parts)


def _texts(text: str, tokens: Sequence[Token], row: Sequence[Stretch], ranges: Sequence[tuple[int, int]]) -> list[str]:
    owners = [(nth, high - low) for nth, (low, high) in enumerate(ranges) if high > low]
    if not owners:
        return [text, *("" for _ in row[1:])]
    out = [""] * len(row)
    at = k = 0
    for (left, size), (right, _) in pairwise(owners):
        k += size
        to_right = row[left].op is not Op.SAME and row[right].op is Op.SAME
        edge = tokens[k - 1].end if to_right else tokens[k].start
        out[left] = text[at:edge]
        at = edge
    out[owners[-1][0]] = text[at:]
    return out


def _unpaired(
    a: Sequence[Token],
    b: Sequence[Token],
    a0: int,
    a1: int,
    b0: int,
    b1: int,
    moved_a: set[int],
    moved_b: set[int],
) -> list[Stretch]:
    cuts = _runs(a0, a1, moved_a)
    additions = _runs(b0, b1, moved_b)
    if len(cuts) == 1 and len(additions) == 1 and not cuts[0][2] and not additions[0][2]:
        change = "number" if _to_and_by(a, a0, a1, b, b0, b1) else stretch_change(a[a0:a1], b[b0:b1])
        return [Stretch(Op.CHANGED, a0, a1, b0, b1, change)]
    return [
        Stretch(Op.CUT, low, high, b0, b0, "order" if moved else stretch_change(a[low:high], ()))
        for low, high, moved in cuts
    ] + [
        Stretch(Op.ADDED, a1, a1, low, high, "order" if moved else stretch_change((), b[low:high]))
        for low, high, moved in additions
    ]


def _to_and_by(a: Sequence[Token], a0: int, a1: int, b: Sequence[Token], b0: int, b1: int) -> bool:
    """Whether one says "to" where the other says "by" a figure: how much there is, and how much more."""
    told = {token.key for token in [*a[a0:a1], *b[b0:b1]]} == {"to", "by"} and a1 - a0 == b1 - b0 == 1
    return told and a1 < len(a) and b1 < len(b) and bool(a[a1].figure and b[b1].figure)


def _runs(low: int, high: int, moved: set[int]) -> list[tuple[int, int, bool]]:
    if not moved:
        return [(low, high, False)] if low < high else []
    out: list[tuple[int, int, bool]] = []
    for at in range(low, high):
        if out and out[-1][2] == (at in moved):
            out[-1] = (out[-1][0], at + 1, out[-1][2])
        else:
            out.append((at, at + 1, at in moved))
    return out


def _merged(row: list[Stretch]) -> list[Stretch]:
    out: list[Stretch] = []
    for stretch in row:
        last = out[-1] if out else None
        if last and last.op is stretch.op is Op.SAME:
            last.a1, last.b1 = stretch.a1, stretch.b1
        else:
            out.append(stretch)
    return out
