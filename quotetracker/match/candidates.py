"""Which stored quotes may be the same statement as some words: found by rare words and word pairs, without a full scan.

Method: an inverted index over folded words and pairs of neighbouring words, hashed with CRC-32 so that hashes never
change. A query reads the lists of its rarest features first, until a budget is spent, and sums log(1 + N/df) for every
quote in them. Quotes of equal words share one entry, so that a hundred thousand copies cost no more than one.
"""

import math
from array import array
from dataclasses import dataclass
from hashlib import blake2b
from heapq import nlargest
from itertools import islice, pairwise
from operator import itemgetter
from typing import TypeAlias
from zlib import crc32

from quotetracker.text.words import folded_words

_LONGEST = 2_000  # Words of one quote that are indexed, and of a query that are looked up.
_BUDGET = 20_000  # Entries read for one query.
_TIDY_FROM = 1_000  # Dead entries before the lists are cleaned.


_Entries: TypeAlias = "int | array[int]"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored quote that shares rare words; ``weight`` has no unit and ranks only within one query."""

    key: int
    weight: float


class CandidateIndex:
    """Quotes by their words, in memory. Every engine with these methods must pass tests/match/test_candidates.py."""

    def __init__(self, *, budget: int = _BUDGET) -> None:
        self._budget = budget
        # A list of one entry is a plain int: most word pairs occur once.
        self._lists: dict[int, _Entries] = {}
        self._keys: list[dict[int, None]] = []
        self._entry_of: dict[int, int] = {}
        self._entry_by_words: dict[bytes, int] = {}
        self._digests: list[bytes] = []
        self._living = 0
        self._dead = 0

    def __len__(self) -> int:
        return len(self._entry_of)

    def __contains__(self, key: int) -> bool:
        return key in self._entry_of

    def add(self, key: int, words: str) -> None:
        """Store the words of a quote under ``key``; what was stored there before is replaced."""
        folded = folded_words(words, most=_LONGEST)
        digest = blake2b("\n".join(folded).encode(), digest_size=12).digest()
        if self._entry_of.get(key) is not None:
            self.remove(key)
        entry = self._entry_by_words.get(digest)
        if entry is None:
            entry = len(self._keys)
            self._entry_by_words[digest] = entry
            self._digests.append(digest)
            self._keys.append({})
            self._living += 1
            for feature in _features(folded):
                self._append(feature, entry)
        self._keys[entry][key] = None
        self._entry_of[key] = entry

    def remove(self, key: int) -> None:
        """Forget what is stored under ``key``; a key that is not there is no error."""
        entry = self._entry_of.pop(key, None)
        if entry is None:
            return
        keys = self._keys[entry]
        del keys[key]
        if not keys:
            del self._entry_by_words[self._digests[entry]]
            self._living -= 1
            self._dead += 1
            if self._dead >= _TIDY_FROM and self._dead > self._living:
                self._tidy()

    def query(self, words: str, *, limit: int = 50) -> list[Candidate]:
        """At most ``limit`` stored quotes that share rare words with ``words``, best first."""
        if limit <= 0 or not self._living:
            return []
        weights: dict[int, float] = {}
        left = self._budget
        for frequency, found in self._rarest_first(words):
            gain = math.log1p(self._living / frequency)
            if isinstance(found, int):
                weights[found] = weights.get(found, 0.0) + gain
                left -= 1
            elif frequency <= left:
                for entry in found:
                    weights[entry] = weights.get(entry, 0.0) + gain
                left -= frequency
            elif not weights:
                weights = dict.fromkeys(islice(found, left), gain)
                left = 0
            else:
                # Too common to bring new candidates in; it still tells those apart that are there.
                left = 0
            if left <= 0:
                break
        return self._best(weights, limit)

    def _best(self, weights: dict[int, float], limit: int) -> list[Candidate]:
        living = ((entry, weight) for entry, weight in weights.items() if self._keys[entry])
        out: list[Candidate] = []
        for entry, weight in nlargest(limit, living, key=itemgetter(1)):
            out.extend(Candidate(key, weight) for key in islice(self._keys[entry], limit - len(out)))
            if len(out) >= limit:
                break
        return out

    def _rarest_first(self, words: str) -> list[tuple[int, _Entries]]:
        found: list[tuple[int, _Entries]] = []
        for feature in _features(folded_words(words, most=_LONGEST)):
            entries = self._lists.get(feature)
            if entries is not None:
                found.append((1 if isinstance(entries, int) else len(entries), entries))
        found.sort(key=itemgetter(0))
        return found

    def _append(self, feature: int, entry: int) -> None:
        entries = self._lists.get(feature)
        if entries is None:
            self._lists[feature] = entry
        elif isinstance(entries, int):
            self._lists[feature] = array("I", (entries, entry))
        else:
            entries.append(entry)

    def _tidy(self) -> None:
        """Drop dead entries from the lists; entry numbers stay as they are."""
        keys = self._keys
        for feature, entries in list(self._lists.items()):
            kept = [entry for entry in ((entries,) if isinstance(entries, int) else entries) if keys[entry]]
            if not kept:
                del self._lists[feature]
            else:
                self._lists[feature] = kept[0] if len(kept) == 1 else array("I", kept)
        self._dead = 0


def _features(words: list[str]) -> set[int]:
    """Stable hashes of the words and of the pairs of neighbouring words."""
    features = {crc32(word.encode()) for word in words}
    features.update(crc32(f"{left} {right}".encode()) for left, right in pairwise(words))
    return features
