"""Postings (feature, entry) of many wordings as small blocks of bytes, each found by its place alone.

The layout is that of a sorted string table: a segment is never changed after it was written; a feature's high bits say
in which block it is looked for. A list that is long lies in a place of its own, so that looking up its neighbours does
not read it; of a list that is longer than any query reads, only the length is kept.

    block: number of long lists u32 | (feature u32, length u32) of each | low bits of features | entries u32

All numbers are little-endian; the low bits take two bytes in large segments and four in small ones.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]
LONG = 1_024
"""A list of more entries lies in a place of its own."""
TOO_LONG = 60_000
"""Of a list of more entries only the length is kept: no query reads as much."""
SIZES = 5
"""Bits of an entry that tell how long its wording is."""
RANGES = 64
"""A segment is written in so many parts of the same range of features."""
_FEWEST_BITS = 6  # A block never holds features of two ranges.
_MOST_BITS = 20
_POSTINGS = 512  # in one block, about: two or three kilobytes
_OWN_PLACE = 1 << 32


@dataclass(frozen=True, slots=True)
class Segment:
    """Postings that were written together, in 2 ** ``bits`` blocks."""

    id: int
    bits: int
    entries: int
    """How many wordings it holds."""
    postings: int

    def block(self, feature: int) -> int:
        """Where the block of ``feature`` lies."""
        return self.id << 33 | feature >> (32 - self.bits)

    def own(self, feature: int) -> int:
        """Where a long list of ``feature`` lies."""
        return self.id << 33 | _OWN_PLACE | feature

    def part(self, nth: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """The places of range ``nth``, from and up to: of its blocks, and of its long lists."""
        blocks, features = (1 << self.bits) // RANGES, (1 << 32) // RANGES
        first, own = self.id << 33, self.id << 33 | _OWN_PLACE
        return (
            (first + nth * blocks, first + (nth + 1) * blocks),
            (own + nth * features, own + (nth + 1) * features),
        )


@dataclass(frozen=True, slots=True)
class Postings:
    """Entries by feature, sorted by both; and the lengths of lists that are not there any more."""

    features: Numbers
    entries: Numbers
    lengths: Mapping[int, int]


def bits_for(postings: int) -> int:
    """How many bits of a feature choose its block, in a segment of so many postings."""
    return min(_MOST_BITS, max(_FEWEST_BITS, (postings // _POSTINGS).bit_length()))


def sorted_postings(features: Numbers, entries: Numbers, lengths: Mapping[int, int] | None = None) -> Postings:
    """Postings in order; those of features that are in ``lengths`` are added to these and dropped."""
    packed = np.sort(features.astype(np.uint64) << np.uint64(32) | entries)
    features = (packed >> np.uint64(32)).astype(np.uint32)
    entries = packed.astype(np.uint32)
    if not lengths:
        return Postings(features, entries, {})
    gone = np.array(sorted(lengths), np.uint32)
    counts = features.searchsorted(gone, "right") - features.searchsorted(gone)
    stays = ~np.isin(features, gone)
    grown = {int(feature): lengths[int(feature)] + int(count) for feature, count in zip(gone, counts, strict=True)}
    return Postings(features[stays], entries[stays], grown)


def pack(segment: Segment, postings: Postings) -> Iterator[tuple[int, bytes]]:
    """The blocks of ``postings`` with their places; blocks without anything are left out."""
    features, entries = postings.features, postings.entries
    starts = np.flatnonzero(np.diff(features, prepend=features[:1] ^ np.uint32(1)))
    sizes = np.diff(starts, append=len(features))
    long = np.flatnonzero(sizes > LONG)
    lengths = dict(postings.lengths)
    for nth in long:
        feature, at, size = int(features[starts[nth]]), int(starts[nth]), int(sizes[nth])
        lengths[feature] = size
        if size <= TOO_LONG:
            yield segment.own(feature), entries[at : at + size].tobytes()
    if len(long):
        short = np.repeat(sizes <= LONG, sizes)
        features, entries = features[short], entries[short]
    shift = 32 - segment.bits
    heads: dict[int, list[int]] = {}
    for feature, length in sorted(lengths.items()):
        heads.setdefault(feature >> shift, []).extend((feature, length))
    blocks = features >> np.uint32(shift)
    low_bits = (features & np.uint32((1 << shift) - 1)).astype(_low_type(segment.bits))
    firsts = np.flatnonzero(np.diff(blocks, prepend=blocks[:1] ^ np.uint32(1)))
    ends = np.append(firsts, len(blocks))[1:]
    bounds = {
        int(block): (int(start), int(end)) for block, start, end in zip(blocks[firsts], firsts, ends, strict=True)
    }
    for block in sorted(bounds.keys() | heads.keys()):
        start, end = bounds.get(block, (0, 0))
        head = heads.get(block, [])
        body = b"".join(
            (
                np.array([len(head) // 2, *head], "<u4").tobytes(),
                low_bits[start:end].tobytes(),
                entries[start:end].tobytes(),
            )
        )
        yield segment.id << 33 | block, body


def look_up(segment: Segment, body: bytes, feature: int) -> tuple[int, Numbers | None]:
    """How many entries a feature has, and which; None where they do not lie in its block."""
    long = int.from_bytes(body[:4], "little")
    if long:
        head = np.frombuffer(body, "<u4", 2 * long, 4).tolist()
        for at in range(0, 2 * long, 2):
            if head[at] == feature:
                return head[at + 1], None
    low_bits, entries = _arrays(segment, body, long)
    wanted = low_bits.dtype.type(feature & ((1 << (32 - segment.bits)) - 1))
    start = int(low_bits.searchsorted(wanted))
    end = int(low_bits.searchsorted(wanted, "right"))
    return end - start, entries[start:end]


def unpack(segment: Segment, blocks: Iterable[tuple[int, bytes]], own: Iterable[tuple[int, bytes]]) -> Postings:
    """What ``pack`` was given, from a range of places."""
    features: list[Numbers] = []
    entries: list[Numbers] = []
    lengths: dict[int, int] = {}
    shift = 32 - segment.bits
    for place, body in blocks:
        long = int.from_bytes(body[:4], "little")
        head = np.frombuffer(body, "<u4", 2 * long, 4).tolist()
        lengths.update(zip(head[::2], head[1::2], strict=True))
        low_bits, found = _arrays(segment, body, long)
        block = place & (_OWN_PLACE - 1)
        features.append(low_bits.astype(np.uint32) | np.uint32(block << shift))
        entries.append(found)
    for place, body in own:
        feature = place & (_OWN_PLACE - 1)
        del lengths[feature]
        found = np.frombuffer(body, "<u4")
        features.append(np.full(len(found), feature, np.uint32))
        entries.append(found)
    return Postings(joined(features), joined(entries), lengths)


def joined(arrays: Sequence[Numbers]) -> Numbers:
    """One after the other; also of none."""
    return np.concatenate(arrays) if arrays else np.empty(0, np.uint32)


def pairs_of(lists: Iterable[tuple[int, Sequence[int]]]) -> tuple[Numbers, Numbers]:
    """(entry, its features) as two columns: features, entries."""
    rows = list(lists)
    sizes = [len(features) for _, features in rows]
    features = np.fromiter(chain.from_iterable(features for _, features in rows), np.uint32, sum(sizes))
    return features, np.repeat(np.array([entry for entry, _ in rows], np.uint32), sizes)


def size_code(features: int) -> int:
    """About how many features a wording has, in ``SIZES`` bits: four steps for each doubling."""
    return min((1 << SIZES) - 1, round(4 * math.log2(max(1, features))))


def features_by_code() -> NDArray[np.float64]:
    """How many features each size code stands for."""
    return np.exp2(np.arange(1 << SIZES) / 4)


def _low_type(bits: int) -> np.dtype[Any]:
    return np.dtype("<u2") if bits >= 16 else np.dtype("<u4")


def _arrays(segment: Segment, body: bytes, long: int) -> tuple[NDArray[Any], Numbers]:
    low_type = _low_type(segment.bits)
    at = 4 + 8 * long
    size = (len(body) - at) // (low_type.itemsize + 4)
    return np.frombuffer(body, low_type, size, at), np.frombuffer(body, "<u4", size, at + size * low_type.itemsize)
