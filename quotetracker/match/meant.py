"""What the words mean in which two texts differ: read off what a sentence model makes of each word.

The vector of a sentence tells its topic: two quotes of one speaker on one topic lie close together, whether they are
one statement or two. What tells these apart is whether the words that only one has mean what the words mean that only
the other has. A network gives every word a vector that knows its sentence, in the pass in which that of the sentence
is made.

Method: words are held against words by the cosine of such vectors and weighed by their rarity, as in BERTScore (Zhang
et al. 2020, https://arxiv.org/abs/1904.09675); here also only those that the other side does not have.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotetracker.match import lexicon
from quotetracker.match.profile import profile_of

if TYPE_CHECKING:
    from numpy import bool_
    from numpy.typing import NDArray

    from quotetracker.match.meaning import Floats

MEANT = (
    "cosine", "covered_least", "covered_most", "heaviest_least", "heaviest_most", "own_least", "own_most",
    "facing_least", "facing_most", "between", "beside_least", "beside_most", "own_weight_least", "own_weight_most",
    "sides_without",
)  # fmt: skip
"""What ``meant`` tells; "own" are words of meaning that the other text does not have.

The cosine of the sentences; how far each is covered by the other; the weight of the heaviest word that is not; how far
own words are covered by all of the other, and by its own; the cosine of what the own words mean together, and that of
own words and the other sentence; how much own words weigh; how many sides have none.
"""
_NEVER = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """The words of a text, as a model read them in their sentence."""

    states: "Floats"
    """A row for each word."""
    weights: "Floats"
    content: "NDArray[bool_]"
    stems: tuple[str, ...]


def said(text: str, spans: Sequence[tuple[int, int]], states: "Floats") -> Said | None:
    """The words of ``text``; ``states`` has a row for each of ``spans`` (code points). None when no word was read."""
    import numpy as np

    profile = profile_of(text, lexicon.rarity)
    rows: list[Floats] = []
    read: list[int] = []
    nth = 0
    for place, token in enumerate(profile.tokens):
        while nth < len(spans) and (spans[nth][1] <= token.start or spans[nth][0] == spans[nth][1]):
            nth += 1
        last = nth
        while last < len(spans) and spans[last][0] < token.end:
            last += 1
        if last > nth:
            rows.append(states[nth:last].mean(0))
            read.append(place)
    if not rows:
        return None
    tokens = [profile.tokens[place] for place in read]
    return Said(
        np.stack(rows).astype(np.float32),
        np.array([token.weight for token in tokens], np.float32),
        np.array([token.content for token in tokens], np.bool_),
        tuple([profile.stems[place] for place in read]),
    )


def meant(a: Said, b: Said, cosine: float) -> list[float]:
    """The values of ``MEANT`` for two texts, of whose sentences the ``cosine`` is known; the same from either side."""
    import numpy as np

    near = _directions(a.states) @ _directions(b.states).T
    best = near.max(1), near.max(0)
    own = _own(a, b), _own(b, a)
    sides = list(zip((a, b), best, own, strict=True))
    covered = sorted(_mean(best, side.weights) for side, best, _ in sides)
    heaviest = sorted(float((side.weights * (1 - best)).max()) for side, best, _ in sides)
    own_covered = sorted(_mean(best[mine], side.weights[mine]) if mine.any() else 1.0 for side, best, mine in sides)
    facing, between = [0.0, 0.0], 0.0
    if own[0].any() and own[1].any():
        inner = near[np.ix_(own[0], own[1])]
        facing = sorted((_mean(inner.max(1), a.weights[own[0]]), _mean(inner.max(0), b.weights[own[1]])))
        between = float(_together(a, own[0]) @ _together(b, own[1]))
    beside = sorted(
        float(_together(side, mine) @ _directions(other.states.mean(0))) if mine.any() else 1.0
        for (side, _, mine), other in zip(sides, (b, a), strict=True)
    )
    weights = sorted(math.log1p(float(side.weights[mine].sum())) for side, _, mine in sides)
    without = float(sum(not mine.any() for mine in own))
    return [cosine, *covered, *heaviest, *own_covered, *facing, between, *beside, *weights, without]


def _own(a: Said, b: Said) -> "NDArray[bool_]":
    import numpy as np

    there = set(b.stems)
    return a.content & np.array([base not in there for base in a.stems], np.bool_)


def _together(side: Said, which: "NDArray[bool_]") -> "Floats":
    """The direction of some words together."""
    return _directions((side.weights[which, None] * side.states[which]).sum(0))


def _directions(rows: "Floats") -> "Floats":
    import numpy as np

    found: Floats = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), _NEVER)
    return found


def _mean(values: "Floats", weights: "Floats") -> float:
    return float((values * weights).sum() / max(float(weights.sum()), _NEVER))
