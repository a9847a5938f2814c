"""What ties shared words to one statement, rather than to a slogan or a set phrase that anybody may say at any time.

A formula is timeless and nobody's: it hardly ever says "I", tells nothing that happened, and has no rare words. Two
texts that share nothing more specific than that may well share a formula.
"""

from quotetracker.match.alignment import Alignment
from quotetracker.match.profile import Profile
from quotetracker.text.words import word_set

ANCHORS = ("told_self", "told_past", "told_who", "rare_words", "third_heaviest", "fifth_heaviest")

_SELF = word_set("i me my mine myself")
_WHO = word_set("i you he she we they it who that there")
_PAST = word_set(
    "was were did had went came said told took gave got made knew thought saw found kept left lost won fell rose grew "
    "began ran built bought sold sent spent paid brought fought taught caught met felt held stood understood spoke "
    "broke chose wrote drove stole wore shot led meant heard became drew threw flew ate sat slept swore hid died lied"
)
_ALIKE = 0.8  # Credit from which two words count as shared: forms of one word do.
_RARE = 0.95  # Weight of a word of which there are some ten in a million, or fewer.
_HEAVIEST = 9
_SHORTEST_PAST = 5


def anchors_of(a: Profile, alignment: Alignment) -> list[float]:
    """The values of ``ANCHORS`` for the words of ``a`` that have a partner; ``a`` is the longer wording."""
    keys: set[str] = set()
    weights: list[float] = []
    for pair in alignment.pairs:
        if pair.credit >= _ALIKE:
            keys.update(a.keys[pair.a0 : pair.a1])
            weights += a.weights[pair.a0 : pair.a1]
    heavy = sorted(weights, reverse=True)[:_HEAVIEST]
    return [
        float(not _SELF.isdisjoint(keys)),
        float(bool([key for key in keys if key in _PAST or (key[-2:] == "ed" and len(key) >= _SHORTEST_PAST)])),
        float(not _WHO.isdisjoint(keys)),
        float(sum([weight >= _RARE for weight in heavy])),
        heavy[2] if len(heavy) > 2 else 0.0,
        heavy[4] if len(heavy) > 4 else 0.0,
    ]
