"""Whether two article texts are one article: a syndicated copy, a later edition, the same page saved twice.

Method: rows of three folded words (shingles), hashed with CRC-32 so that hashes never change. The score is the share of
the shorter text's shingles that the longer one has too (containment), so that a copy cut to its first half is still a
copy. A sketch keeps only hashes that are divisible by eight (Broder's sampling): sketches of two texts sample the same
shingles, and comparing them costs an eighth.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import islice
from zlib import crc32

from quotetracker.text.words import folded_words

#: Score from which two texts count as one article. Two reporters at one speech share its quotes: up to about a third.
COPY = 0.5

_WORDS = 3  # A changed word spoils three shingles, so one word in ten changed still leaves seven tenths.
_SAMPLE = 8
_MOST = 50_000  # words of a text that are read
_FEW = 8  # Shared shingles below this may be two set phrases.
_FEW_SAMPLED = 3
_ENOUGH = 0.3  # Estimated score from which the texts themselves are worth comparing.


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text's sampled shingles, sorted, each 0..2**32-1; may be stored."""

    sample: tuple[int, ...]


def copy_score(a: str, b: str) -> float:
    """How far the shorter of two texts is contained in the longer, 0..1; symmetric, linear in their length.

    Texts that share next to nothing, or have too few words to tell, score 0.
    """
    return Asked(a).score(b)


def sketch(text: str) -> Sketch:
    """What of ``text`` is kept to find its copies among many texts."""
    return Asked(text).sketch


def sketch_score(a: Sketch, b: Sketch) -> float:
    """An estimate of ``copy_score`` from sketches alone; rough for texts of less than a hundred words."""
    return _contained(len(frozenset(a.sample).intersection(b.sample)), len(a.sample), len(b.sample))


class Asked:
    """One text that is compared with many others; its own shingles are worked out once."""

    def __init__(self, text: str) -> None:
        self._shingles = _shingles(text)
        self.sketch = Sketch(tuple(sorted(hash_ for hash_ in self._shingles if hash_ % _SAMPLE == 0)))
        self._sampled = frozenset(self.sketch.sample)

    def score(self, other: str) -> float:
        """``copy_score`` of the two texts."""
        theirs = _shingles(other)
        shared = len(self._shingles & theirs)
        return _contained(shared, len(self._shingles), len(theirs)) if shared >= _FEW else 0.0

    def estimate(self, sample: Collection[int]) -> float:
        """``sketch_score`` of the two texts; ``sample`` is that of the other one's sketch."""
        return _contained(len(self._sampled.intersection(sample)), len(self._sampled), len(sample))


def _contained(shared: int, one: int, other: int) -> float:
    least = min(one, other)
    return shared / least if least else 0.0


class CopyIndex:
    """Many texts by their sketches: which of them may be copies of one text. What it finds, ``copy_score`` verifies."""

    def __init__(self) -> None:
        self._sketches: dict[int, Sketch] = {}
        self._having: dict[int, set[int]] = {}

    def __len__(self) -> int:
        return len(self._sketches)

    def add(self, key: int, kept: Sketch) -> None:
        """Remember the sketch of a text under ``key``; an earlier one there is replaced."""
        self.remove(key)
        self._sketches[key] = kept
        for hash_ in kept.sample:
            self._having.setdefault(hash_, set()).add(key)

    def remove(self, key: int) -> None:
        """Forget a text; one that is not there is no error."""
        old = self._sketches.pop(key, None)
        for hash_ in old.sample if old else ():
            having = self._having[hash_]
            having.discard(key)
            if not having:
                del self._having[hash_]

    def like(self, asked: Sketch, *, limit: int = 20) -> list[int]:
        """Keys of at most ``limit`` texts that may be copies of the asked one, the likeliest first."""
        shared: Counter[int] = Counter()
        for hash_ in asked.sample:
            shared.update(self._having.get(hash_, ()))
        scores = {
            key: count / min(len(asked.sample), len(self._sketches[key].sample))
            for key, count in shared.items()
            # Of a very short text hardly anything is sampled, so that one hash must do.
            if count >= min(_FEW_SAMPLED, len(asked.sample), len(self._sketches[key].sample))
        }
        likely = [key for key, score in scores.items() if score >= _ENOUGH]
        return sorted(likely, key=lambda key: (-scores[key], key))[:limit]


def groups(pairs: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Each key that is in a pair, with the least key that it is linked to: copies of copies are copies."""
    least: dict[int, int] = {}

    def root(key: int) -> int:
        least.setdefault(key, key)
        while least[key] != key:
            least[key] = least[least[key]]
            key = least[key]
        return key

    for a, b in pairs:
        low, high = sorted((root(a), root(b)))
        least[high] = low
    return {key: root(key) for key in least}


def _shingles(text: str) -> frozenset[int]:
    words = [word.encode() for word in folded_words(text, most=_MOST)]
    rows = zip(*(islice(words, nth, None) for nth in range(_WORDS)), strict=False)
    return frozenset(crc32(b" ".join(row)) for row in rows)
