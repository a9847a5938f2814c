"""Which wordings of a whole index may be the same statement: all at once, many times quicker than one query each.

Method: the index turned round gives the features of each wording; for some thousand wordings at a time, the lists of
their rarest features are written one below the other, and one sort of these rows brings together what belongs to one
pair. The sum of log(1 + N/df) over what two wordings share is set against all that the lighter one could share.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quotetracker.match import blocks
from quotetracker.match.blocks import SIZES, Numbers
from quotetracker.match.shelf import Shelf

_ROWS = 600  # Entries that are read for one wording, rarest lists first, and one more for each thousand wordings.
_COMMON = 2 / 3  # A feature of more wordings than so many rows brings no pairs: rarer ones do.
_AT_ONCE = 2_000_000  # Rows that are sorted at once: some tens of megabytes.
_BATCH = 20_000  # Wordings, at most, whose rows are sorted at once.
_SCALE = 200  # Weights are whole numbers of twelve bits while they are sorted.
_SHARE = 0.2  # Of what the lighter wording could share, two must share as much.
PARTNERS = 24
"""The likeliest partners of one wording that are kept; it may be partner of others besides."""

Check = Callable[[], None]
Weights = NDArray[np.float64]
Shares = NDArray[np.float32]
_Places = NDArray[np.int64]


def _go_on() -> None:
    """A check that lets everything pass."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of wordings that share much: numbers of entries, and what share of the lighter one they share."""

    one: Numbers
    other: Numbers
    share: Shares

    def __len__(self) -> int:
        return len(self.one)


class Join:
    """The postings of a shelf in memory, by feature and by wording: eight bytes for each that can make a pair.

    ``reading`` opens the shelf for a short while, many times; segments must not be merged meanwhile.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[Shelf]], *, check: Check = _go_on) -> None:
        lists, counts, self._mass, total = _read(reading, check)
        self._rows = _rows(total)
        rarest_first = np.argsort(counts, kind="stable")
        starts = np.cumsum(counts) - counts
        self._lists = lists
        self._starts, self._counts = starts[rarest_first], counts[rarest_first]
        self._gain = np.minimum(4095, np.log1p(total / np.maximum(1, self._counts)) * _SCALE).astype(np.uint64)
        rank = np.empty(len(counts), np.uint32)
        rank[rarest_first] = np.arange(len(counts), dtype=np.uint32)
        # In place: at a million wordings each column of this is a quarter of a gigabyte.
        rows = lists.astype(np.uint64)
        rows <<= np.uint64(32)
        rows |= np.repeat(rank, counts)
        rows.sort()
        self._features = rows.astype(np.uint32)
        rows >>= np.uint64(32)
        owners = rows.astype(np.uint32)
        del rows
        first = np.ones(len(owners), np.bool_)
        np.not_equal(owners[1:], owners[:-1], out=first[1:])
        firsts = np.flatnonzero(first)
        self.entries = owners[firsts]
        """Wordings that have anything in common with others, ascending."""
        self._bounds = np.append(firsts, len(owners))

    def pairs(
        self, entries: Numbers | None = None, *, partners: int = PARTNERS, check: Check = _go_on
    ) -> Iterator[Pairs]:
        """Likely partners of ``entries``, or of all: a pair comes from both sides where both are asked for."""
        asked = np.arange(len(self.entries)) if entries is None else np.flatnonzero(np.isin(self.entries, entries))
        for at in range(0, len(asked), _BATCH):
            some = asked[at : at + _BATCH]
            places = _ranges(self._bounds[some], self._bounds[some + 1])
            owner = np.repeat(np.arange(len(some)), self._bounds[some + 1] - self._bounds[some])
            features = self._features[places]
            sizes = self._counts[features]
            total = np.cumsum(sizes)
            before = (total - sizes)[owner.searchsorted(np.arange(len(some)))]
            chosen = total - before[owner] <= self._rows
            owner, features, sizes = owner[chosen], features[chosen], sizes[chosen]
            for start, end in _pieces(np.cumsum(sizes), owner):
                check()
                yield self._partners(self.entries[some], owner[start:end], features[start:end], partners)

    def _partners(self, entries: Numbers, owner: _Places, features: Numbers, most: int) -> Pairs:
        sizes = self._counts[features]
        rows = np.repeat(owner.astype(np.uint64) << np.uint64(44) | self._gain[features], sizes)
        begin = self._starts[features]
        rows |= self._lists[_ranges(begin, begin + sizes)].astype(np.uint64) << np.uint64(12)
        rows.sort()
        pairs = rows >> np.uint64(12)
        firsts = np.flatnonzero(np.diff(pairs, prepend=pairs[:1] ^ np.uint64(1)))
        if not len(firsts):
            return Pairs(np.empty(0, np.uint32), np.empty(0, np.uint32), np.empty(0, np.float32))
        shared = np.add.reduceat(rows & np.uint64(4095), firsts)
        pairs = pairs[firsts]
        one = entries[(pairs >> np.uint64(32)).astype(np.intp)]
        other = pairs.astype(np.uint32)
        mass = np.minimum(self._mass[one >> np.uint32(SIZES)], self._mass[other >> np.uint32(SIZES)])
        share = (shared / np.maximum(1.0, mass)).astype(np.float32)
        kept = np.flatnonzero((share >= _SHARE) & (one != other))
        one, other, share = one[kept], other[kept], share[kept]
        order = np.lexsort((-share, one))
        one, other, share = one[order], other[order], share[order]
        nth = np.arange(len(one)) - one.searchsorted(one)
        best = nth < most
        return Pairs(one[best], other[best], share[best])


def each_once(pairs: Iterable[Pairs]) -> Pairs:
    """The same pairs with ``one`` < ``other``, each once, in order.

    At a million wordings there are tens of millions: each is kept as one number, and none is held twice for long.
    """
    keys: list[NDArray[np.uint64]] = []
    shares: list[Shares] = []
    for part in pairs:
        low, high = np.minimum(part.one, part.other), np.maximum(part.one, part.other)
        keys.append(low.astype(np.uint64) << np.uint64(32) | high)
        shares.append(part.share)
    key = np.concatenate(keys or [np.empty(0, np.uint64)])
    keys.clear()
    share = np.concatenate(shares or [np.empty(0, np.float32)])
    shares.clear()
    order = np.argsort(key, kind="stable")
    key, share = key[order], share[order]
    del order
    first = np.ones(len(key), np.bool_)
    np.not_equal(key[1:], key[:-1], out=first[1:])
    key, share = key[first], share[first]
    return Pairs((key >> np.uint64(32)).astype(np.uint32), key.astype(np.uint32), share)


def _read(reading: Callable[[], AbstractContextManager[Shelf]], check: Check) -> tuple[Numbers, _Places, Weights, int]:
    """Entries by feature, of features that can make pairs; lengths of their lists; mass by number; wordings."""
    with reading() as shelf:
        segments = shelf.segments()
        total = max(1, shelf.tail_size() + sum(segment.entries for segment in segments))
        tail = [(name, np.frombuffer(body, "<u4")) for name, body in shelf.tail().items()]
        mass = np.zeros((shelf.last_entry() >> SIZES) + 1)
        common = _COMMON * _rows(total)
    lists: list[Numbers] = []
    counts: list[_Places] = []
    for nth in range(blocks.RANGES):
        check()
        # Each part is read by itself: whoever wants to write need not wait for the whole.
        with reading() as shelf:
            parts = [
                blocks.unpack(segment, shelf.between(*in_blocks), shelf.between(*in_own))
                for segment in segments
                for in_blocks, in_own in [segment.part(nth)]
            ]
        mine = [(name, body) for name, body in tail if name >> 26 == nth]
        features = blocks.joined([p.features for p in parts] + [np.full(len(b), name, np.uint32) for name, b in mine])
        entries = blocks.joined([part.entries for part in parts] + [body for _, body in mine])
        postings = blocks.sorted_postings(features, entries)
        features, entries = postings.features, postings.entries
        firsts = np.flatnonzero(np.diff(features, prepend=features[:1] ^ np.uint32(1)))
        sizes = np.diff(firsts, append=len(features))
        rare = np.repeat(sizes <= common, sizes)
        gains = np.repeat(np.log1p(total / np.maximum(1, sizes)) * _SCALE, sizes)[rare]
        numbers = entries[rare] >> np.uint32(SIZES)
        mass += np.bincount(numbers, weights=gains, minlength=len(mass))
        shared = (sizes > 1) & (sizes <= common)
        lists.append(entries[np.repeat(shared, sizes)])
        counts.append(sizes[shared])
    return blocks.joined(lists), np.concatenate(counts), mass, total


def _rows(wordings: int) -> int:
    return _ROWS + wordings // 1000


def _ranges(starts: _Places, ends: _Places) -> _Places:
    """All numbers from each start up to its end, one range after the other."""
    sizes = ends - starts
    behind = np.cumsum(sizes) - sizes
    numbers: _Places = np.arange(int(sizes.sum())) + np.repeat(starts - behind, sizes)
    return numbers


def _pieces(rows: _Places, owner: _Places) -> Iterator[tuple[int, int]]:
    """Bounds of pieces of about ``_AT_ONCE`` rows that do not part an owner; ``rows`` counts up."""
    start = 0
    while start < len(owner):
        done = int(rows[start - 1]) if start else 0
        end = int(rows.searchsorted(done + _AT_ONCE))
        end = max(end, start + 1)
        end = int(owner.searchsorted(owner[end - 1], "right"))
        yield start, end
        start = end
