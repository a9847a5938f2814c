"""Which words of one wording stand for which of another.

Method: the heaviest run of equal words is an anchor; left and right of it the same again. Between anchors single words
are paired by a small dynamic programme over how far they stand for each other. Runs that stand elsewhere come last.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from quotetracker.match.acronyms import spelt_out
from quotetracker.match.changes import token_change
from quotetracker.match.profile import Profile
from quotetracker.match.tokens import Token

_STEPS = 120_000  # Beyond so many looks at words, rapidfuzz finishes the alignment: no input may hang the program.
_CELLS = 400
_NO_RUN = (0.0, 0)
_SHORT_NAME = 0.9  # How far "EU" stands for "European Union".
_LIGHTEST = 0.35  # A lone anchor lighter than this far from its neighbours is chance.


@dataclass(slots=True)
class Pair:
    """Words that stand for each other: half-open ranges ``a0``..``a1`` and ``b0``..``b1``; credit 1 if equal."""

    a0: int
    a1: int
    b0: int
    b1: int
    credit: float = 1.0
    change: str = ""


@dataclass(slots=True)
class Alignment:
    """``pairs`` in order on both sides; ``moved`` are equal runs that stand in another order."""

    pairs: list[Pair]
    moved: list[Pair]


def align(one: Profile, two: Profile) -> Alignment:
    """Align the tokens of two wordings; every token is in at most one pair."""
    anchors = _without_chance(_anchors(one, two), one, two)
    a, b = one.tokens, two.tokens
    pairs: list[Pair] = []
    a_at = b_at = 0
    for anchor in [*anchors, Pair(len(a), len(a), len(b), len(b))]:
        pairs += _gap(one, two, a_at, anchor.a0, b_at, anchor.b0)
        if anchor.a1 > anchor.a0:
            pairs.append(anchor)
        a_at, b_at = anchor.a1, anchor.b1
    return Alignment(pairs, _moved(a, b, pairs))


def _anchors(one: Profile, two: Profile) -> list[Pair]:
    a, b = one.tokens, two.tokens
    places = two.places
    # Where each word of ``a`` stands in ``b``; most stand nowhere.
    spots = [(i, places[key]) for i, key in enumerate(one.keys) if key in places]
    edited = one.edited or two.edited
    found: list[Pair] = []
    steps = _STEPS
    todo = [(0, len(a), 0, len(b))]
    while todo:
        a0, a1, b0, b1 = todo.pop()
        if a0 >= a1 or b0 >= b1:
            continue
        if steps <= 0:
            found += _quickly(a, b, a0, a1, b0, b1)
            continue
        best, used = _heaviest(a, b, spots, a0, a1, b0, b1, edited=edited)
        steps -= used
        if best:
            found.append(best)
            todo += [(a0, best.a0, b0, best.b0), (best.a1, a1, best.b1, b1)]
    found.sort(key=lambda pair: pair.a0)
    return found


def _heaviest(
    a: Sequence[Token],
    b: Sequence[Token],
    spots: Sequence[tuple[int, list[int]]],
    a0: int,
    a1: int,
    b0: int,
    b1: int,
    *,
    edited: bool,
) -> tuple[Pair | None, int]:
    heaviest, best = 0.0, (0, 0, 0)
    runs: dict[int, tuple[float, int]] = {}
    used, before = a1 - a0, -1
    for i, places in spots[bisect_left(spots, (a0,)) : bisect_left(spots, (a1,))]:
        token = a[i]
        if i != before + 1:
            runs = {}
        grown: dict[int, tuple[float, int]] = {}
        for j in places:
            used += 1
            if j < b0:
                continue
            if j >= b1:
                break
            # An ellipsis ends a run: what follows it may stand elsewhere. So does an editor's word in brackets.
            whole = not edited or (token.gap == b[j].gap and token.inserted == b[j].inserted)
            weight, length = runs.get(j - 1, _NO_RUN) if whole else _NO_RUN
            # Long runs beat the same weight in pieces.
            weight, length = weight + token.weight + 0.05, length + 1
            grown[j] = (weight, length)
            if weight > heaviest:
                heaviest, best = weight, (i, j, length)
        runs, before = grown, i
    i, j, length = best
    if not length:
        return None, used
    return Pair(i + 1 - length, i + 1, j + 1 - length, j + 1), used


def _quickly(a: Sequence[Token], b: Sequence[Token], a0: int, a1: int, b0: int, b1: int) -> list[Pair]:
    codes = LCSseq.opcodes([t.key for t in a[a0:a1]], [t.key for t in b[b0:b1]])
    return [
        Pair(a0 + block.a, a0 + block.a + block.size, b0 + block.b, b0 + block.b + block.size)
        for block in codes.as_matching_blocks()
        if block.size
    ]


def _without_chance(anchors: list[Pair], one: Profile, two: Profile) -> list[Pair]:
    """Leave out lone small words far from other anchors: they would tear a diff into confetti."""
    kept: list[Pair] = []
    weights, end = one.weights, Pair(len(one.tokens), len(one.tokens), len(two.tokens), len(two.tokens))
    for nth, anchor in enumerate(anchors):
        if sum(weights[anchor.a0 : anchor.a1]) < _LIGHTEST:
            before = kept[-1] if kept else Pair(0, 0, 0, 0)
            after = anchors[nth + 1] if nth + 1 < len(anchors) else end
            left = max(anchor.a0 - before.a1, anchor.b0 - before.b1)
            right = max(after.a0 - anchor.a1, after.b0 - anchor.b1)
            if min(left, right) > 2 or max(left, right) > 6:
                continue
        kept.append(anchor)
    return kept


def _gap(one: Profile, two: Profile, a0: int, a1: int, b0: int, b1: int) -> list[Pair]:
    """Pairs in a gap between anchors: short names and what they stand for, then single words."""
    a, b = one.tokens, two.tokens
    if a0 == a1 or b0 == b1 or not (one.short_names or two.short_names):
        return _between(a, b, a0, a1, b0, b1)
    for i in sorted(one.short_names.intersection(range(a0, a1))):
        if spelt := spelt_out(a[i].key, b, b0, b1):
            return _around(one, two, (a0, a1, b0, b1), Pair(i, i + 1, *spelt, _SHORT_NAME, "synonym"))
    for j in sorted(two.short_names.intersection(range(b0, b1))):
        if spelt := spelt_out(b[j].key, a, a0, a1):
            return _around(one, two, (a0, a1, b0, b1), Pair(*spelt, j, j + 1, _SHORT_NAME, "synonym"))
    return _between(a, b, a0, a1, b0, b1)


def _around(one: Profile, two: Profile, gap: tuple[int, int, int, int], pair: Pair) -> list[Pair]:
    a0, a1, b0, b1 = gap
    return [*_gap(one, two, a0, pair.a0, b0, pair.b0), pair, *_gap(one, two, pair.a1, a1, pair.b1, b1)]


def _between(a: Sequence[Token], b: Sequence[Token], a0: int, a1: int, b0: int, b1: int) -> list[Pair]:
    """Pairs of single words in a gap between anchors, by the order of greatest credit."""
    rows, columns = a1 - a0, b1 - b0
    if not rows or not columns or rows * columns > _CELLS:
        return []
    found = _credits(a, b, a0, a1, b0, b1)
    if not found:
        return []
    # Only rows and columns with a credit matter; ``nearest`` is the first such column from each column on.
    used = sorted({j for row in found.values() for j in row})
    nearest = [bisect_left(used, j) for j in range(columns)]
    lines = list(found)
    best = [[0.0] * (len(used) + 1) for _ in range(len(lines) + 1)]
    for nth in range(len(lines) - 1, -1, -1):
        i, row, below, line = lines[nth], found[lines[nth]], best[nth + 1], best[nth]
        for at in range(len(used) - 1, -1, -1):
            value = max(line[at + 1], below[at])
            if (cell := row.get(used[at])) is not None:
                value = max(value, below[at + 1] + cell[0] * (a[a0 + i].weight + b[b0 + used[at]].weight))
            line[at] = value
    out: list[Pair] = []
    nth = j = 0
    while nth < len(lines) and j < columns:
        i, at = lines[nth], nearest[j]
        if at == len(used):
            break
        cell = found[i].get(j)
        if cell and best[nth][at] == best[nth + 1][at + 1] + cell[0] * (a[a0 + i].weight + b[b0 + j].weight):
            out.append(Pair(a0 + i, a0 + i + 1, b0 + j, b0 + j + 1, *cell))
            nth, j = nth + 1, j + 1
        elif best[nth][at] == best[nth + 1][at]:
            nth += 1
        else:
            j += 1
    return out


def _credits(
    a: Sequence[Token], b: Sequence[Token], a0: int, a1: int, b0: int, b1: int
) -> dict[int, dict[int, tuple[float, str]]]:
    """How far words stand for each other, by row and column, where they do at all; rows ascend."""
    others = [(j, token, token.term.ties) for j, token in enumerate(b[b0:b1])]
    figures = bool([token for _, token, _ in others if token.figure])
    names = True in [token.name for _, token, _ in others]
    ties = frozenset().union(*[each for _, _, each in others])
    out: dict[int, dict[int, tuple[float, str]]] = {}
    for i, token in enumerate(a[a0:a1]):
        own = token.term.ties
        # Most words have nothing to do with any word of the other side.
        if own.isdisjoint(ties) and not (token.figure and figures) and not (token.name and names):
            continue
        row = {}
        for j, other, others_ties in others:
            strange = own.isdisjoint(others_ties) and not (token.figure or (token.name and other.name))
            if not strange and (change := token_change(token, other))[0]:
                row[j] = change
        if row:
            out[i] = row
    return out


def _moved(a: Sequence[Token], b: Sequence[Token], pairs: Sequence[Pair]) -> list[Pair]:
    """Equal runs among the words that are in no pair: clauses that changed places."""
    free_a = _free(len(a), [(p.a0, p.a1) for p in pairs])
    free_b = _free(len(b), [(p.b0, p.b1) for p in pairs])
    if not free_a or not free_b:
        return []
    places: dict[str, list[int]] = {}
    for b0, b1 in free_b:
        for j in range(b0, b1):
            places.setdefault(b[j].key, []).append(j)
    # Mostly no word that is left over on one side is on the other.
    if places.keys().isdisjoint([token.key for a0, a1 in free_a for token in a[a0:a1]]):
        return []
    open_b = {j for b0, b1 in free_b for j in range(b0, b1)}
    out: list[Pair] = []
    for a0, a1 in free_a:
        i = a0
        while i < a1:
            length, at = 0, 0
            for j in places.get(a[i].key, ())[:20]:
                run = 0
                while i + run < a1 and j + run in open_b and a[i + run].key == b[j + run].key:
                    run += 1
                if run > length:
                    length, at = run, j
            heavy = sum([token.weight for token in a[i : i + length]])
            if (length >= 2 and heavy >= 0.9) or heavy >= 1.0:
                out.append(Pair(i, i + length, at, at + length, 1.0, "order"))
                open_b.difference_update(range(at, at + length))
                i += length
            else:
                i += 1
    return out


def _free(size: int, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    at = 0
    for low, high in [*taken, (size, size)]:
        if low > at:
            out.append((at, low))
        at = high
    return out
