"""Alike in meaning: what sentence vectors may add to the comparison of words, and what they may not.

A vector knows paraphrases that hardly share a word, and it is blind to what turns a statement round: "we will" and "we
will not", 5 and 15 percent lie close together. So it never raises a flag and never overrules the words. It may only
lift a pair that the words alone call different to *maybe*, and only where figures and denials do not differ.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeAlias

from quotetracker.match.comparison import Comparison, Wording
from quotetracker.match.relations import Relation
from quotetracker.text.figures import Figure, figures_in
from quotetracker.text.polarity import negations
from quotetracker.text.words import Word, words_of

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[float32]

#: Raise this when the rule below changes: what it had lifted is then judged anew.
RULE = 2
LEAST = 0.64
"""Cosine from which two quotes may be alike in meaning at all; what is nearer is looked at."""
_STEEP = 12.0
_EVEN = 0.74  # The cosine at which as many pairs are one statement as are not, for two speakers or unknown ones.
_EVEN_SAME = 0.66  # The same for the words of one speaker.
_HALF = 0.5
_MOST = 0.69  # Below the score of every flag.
_FEWEST_WORDS = 4  # The vector of fewer words tells the topic and no more.
_WORDS = 400  # As far as a model reads.
_AGAINST = frozenset({"against", "without"})


class Encoder(Protocol):
    """Sentences in, vectors out."""

    @property
    def key(self) -> str:
        """Names model and settings: vectors of two keys cannot be compared."""

    @property
    def size(self) -> int:
        """Numbers in a vector."""

    def encode(self, texts: Sequence[str]) -> "Floats":
        """One row of 32-bit floats, of length 1, for each text."""


def has_meaning(text: str) -> bool:
    """Whether there are words enough for a vector to tell more than the topic."""
    return len(words_of(text, most=_FEWEST_WORDS)) == _FEWEST_WORDS


def lifted(comparison: Comparison, cosine: float, a: Wording, b: Wording) -> Comparison:
    """``comparison`` of ``a`` and ``b``, knowing the ``cosine`` of their vectors.

    Only a pair that the words call different is changed, to a paraphrase in the tier *maybe*; never to a flag.
    """
    if comparison.tier != "none" or comparison.relation is not Relation.DIFFERENT:
        return comparison
    if (score := speaks_for(cosine, a, b)) is None:
        return comparison
    reasons = (reason(cosine), *comparison.reasons)
    return replace(comparison, relation=Relation.PARAPHRASE, score=score, tier="maybe", reasons=reasons)


def speaks_for(cosine: float, a: Wording, b: Wording) -> float | None:
    """Probability that ``a`` and ``b`` are one statement; None when the ``cosine`` is too low, or must not count."""
    score = likelihood(cosine, same_speaker=bool(a.speakers & b.speakers))
    if score < _HALF or not (has_meaning(a.text) and has_meaning(b.text)) or opposed(a.text, b.text):
        return None
    return score


def reason(cosine: float) -> str:
    """The cosine in words for editors."""
    return f"alike in meaning ({cosine:.2f}), in other words"


def likelihood(cosine: float, *, same_speaker: bool) -> float:
    """Probability, below that of every flag, that two quotes with other words are one statement."""
    even = _EVEN_SAME if same_speaker else _EVEN
    return min(_MOST, 1 / (1 + math.exp(-_STEEP * (cosine - even))))


def opposed(a: str, b: str) -> bool:
    """Whether one of two texts denies something and the other does not, or their figures differ."""
    left, right = words_of(a, most=_WORDS), words_of(b, most=_WORDS)
    return _denials(left) % 2 != _denials(right) % 2 or _figures_differ(figures_in(left), figures_in(right))


def _denials(words: Sequence[Word]) -> int:
    return len(negations(words)) + sum(word.folded in _AGAINST for word in words)


def _figures_differ(left: Sequence[Figure], right: Sequence[Figure]) -> bool:
    """Whether a figure of the side with fewer has no partner of its kind, where the other side has that kind."""
    for kind in {figure.kind for figure in left} & {figure.kind for figure in right}:
        some, more = sorted(([f for f in side if f.kind is kind] for side in (left, right)), key=len)
        if not all(any(x.agrees(y) for y in more) for x in some):
            return True
    return False
