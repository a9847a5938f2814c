"""The engine of the program: rare words and word pairs in sorted blocks, read one by one and never as a whole.

Method: a query looks up how often each of its features occurs, reads the lists of the rarest first until a budget is
spent, sums log(1 + N/df) for every wording in them, and sets that against the length of the shorter of the two. Quotes
of equal words share one wording, so that a hundred thousand copies cost no more than one. New wordings go to a small
tail; a full tail becomes a segment of sorted blocks; segments of like size are merged (a log-structured merge tree:
O'Neil and others, Acta Informatica 33, 1996).
"""

import math
import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from quotetracker.match import blocks
from quotetracker.match.blocks import Numbers, Segment
from quotetracker.match.candidates import Candidate
from quotetracker.match.features import digest_of, features_of, indexed_words, word_feature
from quotetracker.match.shelf import MemoryShelf, Shelf

_BUDGET = 60_000  # Entries read for one query.
_SMOOTH = 8.0  # Features that any wording is taken to have more: a shared word is not yet a whole quote.
_TAIL = 1_000  # Wordings in the tail before they become a segment.
_BULK = 20_000  # Wordings that become a segment at once when many are added.
_SEGMENTS = 5  # So many segments are read before any are merged.
_LOOKED_AT = 1_000  # Wordings of one query that are looked at, dead ones included.
_SWEPT = 2_000  # Places that are forgotten at a time.


_HELD = blocks.features_by_code()
_GAIN_BITS = 30
_SCALE = 40_000_000  # Gains are whole numbers while they are sorted; the largest is 21.8, of one in 2 ** 32.
_PER_FEATURE = 1 / (_SCALE * (_HELD + _SMOOTH))


class _Desk(threading.local):
    """Arrays that each thread keeps: to be given half a megabyte anew takes longer than to sort it."""

    def __init__(self) -> None:
        self.rows = np.empty(_BUDGET, np.uint64)
        self.shared = np.empty(_BUDGET, np.uint64)
        self.codes = np.empty(_BUDGET, np.intp)
        self.weights = np.empty(_BUDGET)
        self.spare = np.empty(_BUDGET)
        self.flags = np.empty(_BUDGET, np.bool_)


_DESK = _Desk()


@dataclass(slots=True)
class _List:
    """What is known of one feature before its entries are read."""

    length: int = 0
    parts: list[Numbers] = field(default_factory=list)
    elsewhere: list[int] = field(default_factory=list)
    """Places of long lists."""


class BlockIndex:
    """A ``CandidateIndex`` on a shelf. It has no state of its own: what is on the shelf is all there is."""

    def __init__(self, shelf: Shelf | None = None, *, tail: int = _TAIL, budget: int = _BUDGET) -> None:
        self.shelf: Shelf = MemoryShelf() if shelf is None else shelf
        self._most_in_tail = tail
        self._budget = min(budget, _BUDGET)

    def __len__(self) -> int:
        return self.shelf.count()

    def __contains__(self, key: int) -> bool:
        return bool(self.shelf.linked([key]))

    def add(self, key: int, words: str) -> None:
        """Store the words of a quote under ``key``."""
        self.add_many([(key, words)])

    def add_many(self, quotes: Iterable[tuple[int, str]]) -> None:
        """Store many quotes; merging is left to ``merge``."""
        every = iter(quotes)
        while some := dict(islice(every, _BULK)):
            self._add(some)

    def remove(self, keys: Collection[int]) -> None:
        """Forget what is stored under ``keys``."""
        self.shelf.unlink(keys)

    def wordings(self) -> int:
        """How many different wordings there are, about."""
        return self.shelf.tail_size() + sum(segment.entries for segment in self.shelf.segments())

    def frequencies(self, words: Sequence[str]) -> Mapping[str, int]:
        """In how many different wordings each of these folded words occurs."""
        feature_of = {word: word_feature(word) for word in words}
        found = self._look_up(sorted(set(feature_of.values())))
        return {word: found[feature].length for word, feature in feature_of.items()}

    def query(self, words: str, *, limit: int = 100, copies: int = 8, near: int | None = None) -> list[Candidate]:
        """At most ``limit`` stored wordings that share rare words with ``words``, best first."""
        folded = indexed_words(words)
        if limit <= 0 or copies <= 0 or not folded:
            return []
        entries, weights = self._ranked(features_of(folded))
        same = self.shelf.entries_of([digest_of(folded)])
        if same:
            # Equal words are found even where each of them is too common to be looked for.
            (entry,) = same.values()
            others = entries != entry
            best = float(weights.max()) if len(weights) else 0.0
            mine = weights[~others]
            entries = np.concatenate([np.array([entry], np.uint32), entries[others]])
            weights = np.concatenate([mine if len(mine) else np.array([best]), weights[others]])
        return self._living(entries, weights, limit=limit, copies=copies, near=near)

    def merge(self, *, everything: bool = False) -> "Merge | None":
        """The next merge that is worth while, if any; with ``everything`` also one that only drops dead wordings."""
        segments = sorted(self.shelf.segments(), key=lambda segment: segment.postings)
        if everything:
            return Merge(segments, self.shelf.dead_entries()) if segments else None
        if len(segments) < _SEGMENTS:
            return None
        chosen, size = segments[:1], segments[0].postings
        for segment in segments[1:]:
            if segment.postings > 3 * size:
                break
            chosen.append(segment)
            size += segment.postings
        if len(chosen) < 2:
            return None
        # When all are merged, wordings without a quote can go.
        return Merge(chosen, self.shelf.dead_entries() if len(chosen) == len(segments) else ())

    def untidy(self) -> bool:
        """Whether there is anything to merge or to forget."""
        return len(self.shelf.segments()) >= _SEGMENTS or self.shelf.has_dead()

    def settle(self) -> None:
        """Do all merges that are worth while, at once."""
        while merge := self.merge():
            while merge.step(self.shelf):
                pass
        while self.shelf.sweep(most=_SWEPT):
            pass

    def sweep(self) -> bool:
        """Forget a few places that merged segments had; whether there may be more."""
        return self.shelf.sweep(most=_SWEPT)

    def _add(self, quotes: Mapping[int, str]) -> None:
        folded = {key: indexed_words(words) for key, words in quotes.items()}
        digests = {key: digest_of(words) for key, words in folded.items()}
        entry_of = dict(self.shelf.entries_of(set(digests.values())))
        features = {d: features_of(folded[key]) for key, d in digests.items() if d not in entry_of}
        codes = [blocks.size_code(len(of_one)) for of_one in features.values()]
        entry_of.update(zip(features, self.shelf.new_entries(list(features), codes), strict=True))
        new = [(entry_of[digest], of_one) for digest, of_one in features.items()]
        if new:
            self._put(new)
        self.shelf.link([(key, entry_of[digest]) for key, digest in digests.items()])

    def _put(self, new: Sequence[tuple[int, Sequence[int]]]) -> None:
        size = self.shelf.tail_size()
        if size + len(new) <= self._most_in_tail:
            grown: dict[int, list[int]] = {}
            for entry, features in new:
                for feature in features:
                    grown.setdefault(feature, []).append(entry)
            there = self.shelf.tail(grown)
            bodies = {name: there.get(name, b"") + np.array(more, "<u4").tobytes() for name, more in grown.items()}
            self.shelf.put_tail(bodies, size=size + len(new))
            return
        more_features, more_entries = blocks.pairs_of(new)
        kept = [(name, np.frombuffer(body, "<u4")) for name, body in self.shelf.tail().items()]
        all_features = blocks.joined([more_features, *(np.full(len(body), name, np.uint32) for name, body in kept)])
        all_entries = blocks.joined([more_entries, *(body for _, body in kept)])
        segment = self.shelf.begin(blocks.bits_for(len(all_features)))
        self.shelf.put(blocks.pack(segment, blocks.sorted_postings(all_features, all_entries)))
        self.shelf.finish(replace(segment, entries=size + len(new), postings=len(all_features)))
        self.shelf.empty_tail()

    def _look_up(self, features: Sequence[int]) -> dict[int, _List]:
        found = {feature: _List() for feature in features}
        for feature, fresh in self.shelf.tail(features).items():
            entries = np.frombuffer(fresh, "<u4")
            found[feature] = _List(len(entries), [entries])
        segments = self.shelf.segments()
        bodies = self.shelf.bodies({segment.block(feature) for segment in segments for feature in features})
        for segment in segments:
            for feature in features:
                body = bodies.get(segment.block(feature))
                if body is None:
                    continue
                length, entries_there = blocks.look_up(segment, body, feature)
                if length:
                    known = found[feature]
                    known.length += length
                    if entries_there is None:
                        known.elsewhere.append(segment.own(feature))
                    else:
                        known.parts.append(entries_there)
        return found

    def _ranked(self, features: Sequence[int]) -> tuple[Numbers, NDArray[np.float64]]:
        """Entries that share features, best first, with their weights."""
        known = sorted((found for found in self._look_up(features).values() if found.length), key=lambda f: f.length)
        left = self._budget
        chosen: list[_List] = []
        for found in known:
            if found.length > left:
                break
            left -= found.length
            chosen.append(found)
        if not chosen:
            return np.empty(0, np.uint32), np.empty(0)
        long = self.shelf.bodies([place for found in chosen for place in found.elsewhere])
        total = max(1, self.wordings())
        lists: list[tuple[int, list[Numbers]]] = []
        for found in chosen:
            elsewhere = [np.frombuffer(long[place], "<u4") for place in found.elsewhere if place in long]
            lists.append((round(_SCALE * math.log1p(total / found.length)), [*found.parts, *elsewhere]))
        return _heaviest(lists, blocks.size_code(len(features)))

    def _living(
        self,
        entries: Numbers,
        weights: NDArray[np.float64],
        *,
        limit: int,
        copies: int,
        near: int | None,
    ) -> list[Candidate]:
        out: list[Candidate] = []
        at = 0
        while at < len(entries) and len(out) < limit:
            some = entries[at : at + limit].tolist()
            keys = self.shelf.keys_of(some, copies=copies, near=near)
            for entry, weight in zip(some, weights[at : at + limit].tolist(), strict=True):
                if entry in keys:
                    out.append(Candidate(tuple(keys[entry]), weight))
            at += limit
        return out[:limit]


def _heaviest(lists: Sequence[tuple[int, Sequence[Numbers]]], code: int) -> tuple[Numbers, NDArray[np.float64]]:
    """The entries that share most with a wording of size ``code``, best first, with their weights.

    Each of ``lists`` is what a feature that is shared is worth, and the entries that have it.
    """
    parts = [part for _, entries in lists for part in entries]
    size = sum(map(len, parts))
    if not size:
        return np.empty(0, np.uint32), np.empty(0)
    # Sorting numbers that carry their gain is several times quicker than sorting numbers and following them.
    rows = np.concatenate(parts, out=_DESK.rows[:size])
    rows <<= np.uint64(_GAIN_BITS)
    at = 0
    for gain, entries in lists:
        end = at + sum(map(len, entries))
        rows[at:end] |= np.uint64(gain)
        at = end
    rows.sort()
    shared = np.bitwise_and(rows, np.uint64((1 << _GAIN_BITS) - 1), out=_DESK.shared[:size])
    rows >>= np.uint64(_GAIN_BITS)
    # Few entries are in several lists: the first row of each takes what the others have, and these have nothing then.
    again = np.flatnonzero(np.equal(rows[1:], rows[:-1], out=_DESK.flags[: size - 1])) + 1
    if len(again):
        leads = np.diff(again, prepend=-1) != 1
        np.add.at(shared, (again[leads] - 1)[np.cumsum(leads) - 1], shared[again])
        shared[again] = 0
    # A part of a statement cannot share as much as a whole one: what counts is how much of the shorter is shared.
    per_feature = _PER_FEATURE[np.minimum(np.arange(len(_HELD)), code)]
    codes = np.bitwise_and(rows.view(np.int64), len(_HELD) - 1, out=_DESK.codes[:size])
    weights = np.take(per_feature, codes, out=_DESK.weights[:size], mode="clip")
    weights *= shared
    return _best(rows, weights)


def _best(entries: NDArray[np.uint64], weights: NDArray[np.float64]) -> tuple[Numbers, NDArray[np.float64]]:
    """Of ``entries``, which ascend, those that weigh most, the heaviest first, of equal ones the first first."""
    size, least = len(entries), 0.0
    if size > _LOOKED_AT:
        ranked = _DESK.spare[:size]
        ranked[:] = weights
        ranked.partition(size - _LOOKED_AT)
        least = ranked[size - _LOOKED_AT]
    chosen = np.flatnonzero(np.greater(weights, least, out=_DESK.flags[:size]))
    if least:
        tied = np.flatnonzero(np.equal(weights, least, out=_DESK.flags[:size]))
        chosen = np.concatenate([chosen, tied[: _LOOKED_AT - len(chosen)]])
    order = chosen[np.argsort(-weights[chosen], kind="stable")]
    return entries[order].astype(np.uint32), weights[order]


@dataclass(slots=True)
class Merge:
    """Several segments made one, a range of features at a time, so that nobody waits long for the shelf."""

    sources: Sequence[Segment]
    dead: Sequence[int] = ()
    """Wordings that are left out."""
    done: int = 0
    _target: Segment | None = None
    _written: int = 0

    def step(self, shelf: Shelf) -> bool:
        """Do the next part; False when there is nothing left to do, or the segments are no longer there."""
        if self._target is None:
            self._target = shelf.begin(blocks.bits_for(sum(source.postings for source in self.sources)))
        if not shelf.growing(self._target):
            return False
        if self.done < blocks.RANGES:
            self._merge_range(shelf, self._target, self.done)
            self.done += 1
            return True
        held = sum(source.entries for source in self.sources)
        merged = replace(self._target, entries=max(0, held - len(self.dead)), postings=self._written)
        if shelf.finish(merged, instead_of=self.sources) and self.dead:
            shelf.forget_entries(self.dead)
        return False

    def _merge_range(self, shelf: Shelf, target: Segment, nth: int) -> None:
        features: list[Numbers] = []
        entries: list[Numbers] = []
        lengths: dict[int, int] = {}
        for source in self.sources:
            in_blocks, in_own = source.part(nth)
            part = blocks.unpack(source, shelf.between(*in_blocks), shelf.between(*in_own))
            features.append(part.features)
            entries.append(part.entries)
            for feature, length in part.lengths.items():
                lengths[feature] = lengths.get(feature, 0) + length
        all_features, all_entries = blocks.joined(features), blocks.joined(entries)
        if self.dead:
            stays = ~np.isin(all_entries, np.array(self.dead, np.uint32))
            all_features, all_entries = all_features[stays], all_entries[stays]
        postings = blocks.sorted_postings(all_features, all_entries, lengths)
        self._written += len(postings.entries)
        shelf.put(blocks.pack(target, postings))
