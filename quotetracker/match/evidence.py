"""How much speaks for two wordings being one statement: an alignment weighed, and a probability made of it."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from quotetracker.match.alignment import Alignment, Pair
from quotetracker.match.profile import Profile
from quotetracker.match.tokens import Token

# Set by hand, by what each must mean: twelve ordinary words in a row prove a statement even inside longer ones; five
# common ones do not; a short wording that is wholly contained is likely, and certain only with the same speaker.
_BASE = -8.3
_COVER = 4.0
_RUN = 2.6
_DENSITY = 2.0
_LIKENESS = 1.0
_THIN = 1.6  # Shared words that weigh less than this prove little by themselves.
_THIN_COST = 2.2
_MOVED = 0.85
_NEAR = 0.8


class Evidence(NamedTuple):
    """Weights are sums of rarity; shares are 0..1."""

    shared: float
    cover: float
    """Share of the lighter wording that is found in the other."""
    likeness: float
    """Share of the heavier wording that is found in the other."""
    density: float
    """Share of the common stretch, from first to last common word, that is common."""
    run: float
    """Weight of the heaviest row of common words."""
    run_words: int
    """Length of the longest row of equal words."""
    content: int
    """Common words and figures that carry meaning."""
    moved: float

    @property
    def logit(self) -> float:
        """Log odds that the two are one statement, speakers not considered."""
        thin = max(0.0, _THIN - self.shared) / _THIN
        return (
            _BASE
            + _COVER * self.cover
            + _RUN * math.log1p(self.run)
            + _DENSITY * self.density
            + _LIKENESS * self.likeness
            - _THIN_COST * thin
        )


def evidence_of(a: Profile, b: Profile, alignment: Alignment) -> Evidence:
    """Weigh an alignment of ``a`` and ``b``."""
    pairs, moves = alignment.pairs, alignment.moved
    left, right = a.weights, b.weights
    lighter, heavier = (a.mass, b.mass) if a.mass <= b.mass else (b.mass, a.mass)
    shared = sum([p.credit * min(sum(left[p.a0 : p.a1]), sum(right[p.b0 : p.b1])) for p in pairs])
    turned = [sum(left[p.a0 : p.a1]) for p in moves]
    moved = sum(turned)
    total = shared + _MOVED * moved
    run, run_words = _longest(left, pairs)
    run = max([run, *turned])
    low_a, high_a, low_b, high_b = zone(alignment)
    cut_a, cut_b = _marked_cuts(a.tokens, b.tokens, pairs) if a.gaps or b.gaps else (0.0, 0.0)
    stretch = max(sum(left[low_a:high_a]) - cut_a, sum(right[low_b:high_b]) - cut_b)
    return Evidence(
        shared=total,
        cover=min(1.0, total / lighter) if lighter else 0.0,
        likeness=min(1.0, total / heavier) if heavier else 0.0,
        density=min(1.0, total / stretch) if stretch else 0.0,
        run=run,
        run_words=run_words,
        content=sum([a.content[p.a0 : p.a1].count(True) for p in [*pairs, *moves] if p.credit >= 0.7]),
        moved=moved,
    )


def zone(alignment: Alignment) -> tuple[int, int, int, int]:
    """The common stretch: ranges of words on both sides, from the first to the last that have a partner."""
    pairs = [*alignment.pairs, *alignment.moved]
    if not pairs:
        return 0, 0, 0, 0
    if not alignment.moved:  # in order on both sides
        return pairs[0].a0, pairs[-1].a1, pairs[0].b0, pairs[-1].b1
    return (
        min([p.a0 for p in pairs]),
        max([p.a1 for p in pairs]),
        min([p.b0 for p in pairs]),
        max([p.b1 for p in pairs]),
    )


def _mass(tokens: Sequence[Token]) -> float:
    return sum([token.weight for token in tokens])


def _marked_cuts(a: Sequence[Token], b: Sequence[Token], pairs: Sequence[Pair]) -> tuple[float, float]:
    """Weight of what an ellipsis on the other side says was left out between common words."""
    cut_a = cut_b = 0.0
    for before, after in pairwise(pairs):
        if b[after.b0].gap:
            cut_a += _mass(a[before.a1 : after.a0])
        if a[after.a0].gap:
            cut_b += _mass(b[before.b1 : after.b0])
    return cut_a, cut_b


def _longest(weights: Sequence[float], pairs: Sequence[Pair]) -> tuple[float, int]:
    """Weight of the heaviest unbroken row of near-equal words, and length of the longest row of equal ones."""
    best = weight = 0.0
    most = 0
    a_at = b_at = -1
    for pair in pairs:
        if pair.a0 != a_at or pair.b0 != b_at:
            weight = 0.0
        weight = weight + pair.credit * sum(weights[pair.a0 : pair.a1]) if pair.credit >= _NEAR else 0.0
        best = max(best, weight)
        if pair.credit == 1.0:
            most = max(most, pair.a1 - pair.a0)
        a_at, b_at = pair.a1, pair.b1
    return best, most
