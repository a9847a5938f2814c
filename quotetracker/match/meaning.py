"""Alike in meaning: what sentence vectors may add to the comparison of words, and what they may not.

A vector knows paraphrases that hardly share a word, and it is blind to what turns a statement round: "we will" and "we
will not", 5 and 15 percent lie close together. So it never raises a flag and never overrules the words. It may only
lift a pair that the words alone call different to *maybe*, and only where figures and denials do not differ.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeAlias

from quotetracker.match.comparison import Comparison, Wording
from quotetracker.match.meant import MEANT, Said
from quotetracker.match.model import weighed
from quotetracker.match.relations import Relation
from quotetracker.text.figures import Figure, figures_in
from quotetracker.text.polarity import negations
from quotetracker.text.words import Word, words_of

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[float32]

#: Raise this when the rule below changes: what it had lifted is then judged anew.
RULE = 3
LEAST = 0.5
"""Cosine from which two quotes may be alike in meaning at all; what is nearer is looked at."""
_LEAST_OF_OTHERS = 0.7  # The same for two speakers or unknown ones.
_OTHERS = 1.0  # Log odds by which these must be surer, too.
# Where the model tells of whole sentences only:
_STEEP = 12.0
_EVEN = 0.74  # The cosine at which as many pairs are one statement as are not, for two speakers or unknown ones.
_EVEN_SAME = 0.66  # The same for the words of one speaker.
_HALF = 0.5
_MOST = 0.69  # Below the score of every flag.
_FEWEST_WORDS = 4  # The vector of fewer words tells the topic and no more.
_WORDS = 400  # As far as a model reads.
_WITHOUT = MEANT.index("sides_without")
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

    def read(self, texts: Sequence[str]) -> Sequence[Said | None]:
        """The words of each text as the model reads them; None where it does not tell of words."""


@dataclass(frozen=True, slots=True)
class Alike:
    """How near two quotes are in meaning."""

    cosine: float
    told: tuple[float, ...] = ()
    """The values of ``meant.MEANT``; empty where the model does not tell of words."""


def has_meaning(text: str) -> bool:
    """Whether there are words enough for a vector to tell more than the topic."""
    return len(words_of(text, most=_FEWEST_WORDS)) == _FEWEST_WORDS


def lifted(comparison: Comparison, alike: Alike, a: Wording, b: Wording) -> Comparison:
    """``comparison`` of ``a`` and ``b``, knowing how ``alike`` a model finds them.

    Only a pair that the words call different is changed, to a paraphrase in the tier *maybe*; never to a flag.
    """
    if comparison.tier != "none" or comparison.relation is not Relation.DIFFERENT:
        return comparison
    if not may_speak(alike.cosine, a, b) or (score := likelihood(alike, same_speaker=_one_speaker(a, b))) < _HALF:
        return comparison
    reasons = (reason(alike.cosine), *comparison.reasons)
    return replace(comparison, relation=Relation.PARAPHRASE, score=score, tier="maybe", reasons=reasons)


def may_speak(cosine: float, a: Wording, b: Wording) -> bool:
    """Whether vectors with this ``cosine`` may speak for ``a`` and ``b`` at all: else nothing more need be known."""
    if cosine < (LEAST if _one_speaker(a, b) else min(_LEAST_OF_OTHERS, _EVEN)):
        return False
    return has_meaning(a.text) and has_meaning(b.text) and not opposed(a.text, b.text)


def _one_speaker(a: Wording, b: Wording) -> bool:
    return bool(a.speakers & b.speakers)


def reason(cosine: float) -> str:
    """The cosine in words for editors, as a share of a hundred."""
    return f"alike in meaning ({round(100 * cosine)} %), in other words"


def likelihood(alike: Alike, *, same_speaker: bool) -> float:
    """Probability, below that of every flag, that two quotes with other words are one statement."""
    even = _EVEN_SAME if same_speaker else _EVEN
    odds = _STEEP * (alike.cosine - even)
    # Where one says nothing but what the other says, too, there are no words to hold against each other.
    if alike.told and not alike.told[_WITHOUT]:
        odds = weighed("meaning", MEANT, alike.told) - (0 if same_speaker else _OTHERS)
    return min(_MOST, 1 / (1 + math.exp(-odds)))


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
