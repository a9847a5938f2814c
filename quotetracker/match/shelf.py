"""Where a block index keeps its parts: the interface, and the shelf in memory."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from quotetracker.match.blocks import SIZES, Segment


class Shelf(Protocol):
    """Places with bytes, and which quotes have which wording.

    A wording ("entry") is a number below 2 ** 32: one that counts up, and in the lowest bits a code of its size.
    """

    def segments(self) -> Sequence[Segment]:
        """Those that may be read."""
        ...

    def bodies(self, places: Collection[int]) -> Mapping[int, bytes]:
        """What lies in these places; empty ones are left out."""
        ...

    def between(self, start: int, end: int) -> Iterable[tuple[int, bytes]]:
        """What lies from one place up to another, in order."""
        ...

    def tail(self, features: Collection[int] | None = None) -> Mapping[int, bytes]:
        """Entries (u32) of features that are in no segment yet; None asks for all of them."""
        ...

    def tail_size(self) -> int:
        """How many wordings are in the tail."""
        ...

    def entries_of(self, digests: Collection[int]) -> Mapping[int, int]:
        """Entry by digest, of those that are known."""
        ...

    def keys_of(self, entries: Collection[int], *, copies: int, near: int | None) -> Mapping[int, Sequence[int]]:
        """Keys of each entry: the newest ``copies``, or as many next below ``near`` and next above it, below first.

        Entries without any are left out.
        """
        ...

    def linked(self, keys: Collection[int]) -> Mapping[int, int]:
        """Entry by key, of those that are linked."""
        ...

    def count(self) -> int:
        """How many keys are linked."""
        ...

    def new_entries(self, digests: Sequence[int], codes: Sequence[int]) -> Sequence[int]:
        """Number new wordings; ``codes`` are those of their sizes."""
        ...

    def last_entry(self) -> int:
        """The entry that was numbered last; 0 where there is none."""
        ...

    def link(self, links: Sequence[tuple[int, int]]) -> None:
        """(key, entry): these quotes have these wordings now."""
        ...

    def unlink(self, keys: Collection[int]) -> None:
        """These quotes have no wording any more."""
        ...

    def put_tail(self, bodies: Mapping[int, bytes], *, size: int) -> None:
        """Write these features of the tail, which now holds ``size`` wordings."""
        ...

    def empty_tail(self) -> None:
        """Nothing is in the tail any more."""
        ...

    def begin(self, bits: int) -> Segment:
        """A new segment, which is not read before ``finish``."""
        ...

    def growing(self, segment: Segment) -> bool:
        """Whether ``segment`` is still being written: somebody else may have given it up."""
        ...

    def put(self, bodies: Iterable[tuple[int, bytes]]) -> None:
        """Fill places of a segment that is being written."""
        ...

    def finish(self, segment: Segment, *, instead_of: Sequence[Segment] = ()) -> bool:
        """Let ``segment`` be read instead of others; False when one of them is no longer there."""
        ...

    def sweep(self, *, most: int) -> bool:
        """Forget up to ``most`` places of segments that are not read any more; whether there may be others."""
        ...

    def has_dead(self) -> bool:
        """Whether ``sweep`` has anything to do."""
        ...

    def dead_entries(self) -> Sequence[int]:
        """Wordings that no quote has."""
        ...

    def forget_entries(self, entries: Sequence[int]) -> None:
        """These wordings are in no segment any more; quotes that have one again by now must be added again."""
        ...


def numbered(first: int, codes: Sequence[int]) -> list[int]:
    """Entries from number ``first`` on."""
    return [number << SIZES | code for number, code in enumerate(codes, first)]


class MemoryShelf:
    """A shelf of dictionaries, for tests, measurements and small tasks."""

    def __init__(self) -> None:
        self._segments: dict[int, Segment] = {}
        self._places: dict[int, dict[int, bytes]] = {}
        self._in_order: dict[int, list[int]] = {}
        self._tail: dict[int, bytes] = {}
        self._tail_size = 0
        self._entry_by_digest: dict[int, int] = {}
        self._keys: dict[int, list[int]] = {}
        self._entry_by_key: dict[int, int] = {}
        self._next_entry = 1
        self._next_segment = 1

    def segments(self) -> Sequence[Segment]:
        """Those that may be read."""
        return tuple(self._segments.values())

    def bodies(self, places: Collection[int]) -> Mapping[int, bytes]:
        """What lies in these places."""
        kept = self._places
        return {place: kept[place >> 33][place] for place in places if place in kept.get(place >> 33, {})}

    def between(self, start: int, end: int) -> Iterable[tuple[int, bytes]]:
        """What lies from one place up to another, in order."""
        segment = start >> 33
        places = self._places.get(segment, {})
        order = self._in_order.setdefault(segment, sorted(places))
        return [(place, places[place]) for place in order[bisect_left(order, start) : bisect_left(order, end)]]

    def tail(self, features: Collection[int] | None = None) -> Mapping[int, bytes]:
        """Entries of features that are in no segment yet."""
        kept = self._tail
        return dict(kept) if features is None else {name: kept[name] for name in features if name in kept}

    def tail_size(self) -> int:
        """How many wordings are in the tail."""
        return self._tail_size

    def entries_of(self, digests: Collection[int]) -> Mapping[int, int]:
        """Entry by digest."""
        known = self._entry_by_digest
        return {digest: known[digest] for digest in digests if digest in known}

    def keys_of(self, entries: Collection[int], *, copies: int, near: int | None) -> Mapping[int, Sequence[int]]:
        """Up to ``copies`` keys of each entry."""
        found: dict[int, Sequence[int]] = {}
        for entry in entries:
            if keys := self._keys.get(entry):
                end = len(keys) if near is None else bisect_left(keys, near)
                above = [key for key in keys[end : end + copies + 1] if key != near][:copies]
                if beside := [*keys[max(0, end - copies) : end][::-1], *above]:
                    found[entry] = beside
        return found

    def linked(self, keys: Collection[int]) -> Mapping[int, int]:
        """Entry by key."""
        known = self._entry_by_key
        return {key: known[key] for key in keys if key in known}

    def count(self) -> int:
        """How many keys are linked."""
        return len(self._entry_by_key)

    def new_entries(self, digests: Sequence[int], codes: Sequence[int]) -> Sequence[int]:
        """Number new wordings."""
        made = numbered(self._next_entry, codes)
        self._next_entry += len(digests)
        self._entry_by_digest.update(zip(digests, made, strict=True))
        return made

    def last_entry(self) -> int:
        """The entry that was numbered last."""
        return (self._next_entry << SIZES) - 1

    def link(self, links: Sequence[tuple[int, int]]) -> None:
        """These quotes have these wordings now."""
        self.unlink([key for key, _ in links])
        for key, entry in links:
            self._entry_by_key[key] = entry
            insort(self._keys.setdefault(entry, []), key)

    def unlink(self, keys: Collection[int]) -> None:
        """These quotes have no wording any more."""
        for key in keys:
            entry = self._entry_by_key.pop(key, None)
            if entry is not None:
                of_entry = self._keys[entry]
                del of_entry[bisect_left(of_entry, key)]

    def put_tail(self, bodies: Mapping[int, bytes], *, size: int) -> None:
        """Write these features of the tail."""
        self._tail.update(bodies)
        self._tail_size = size

    def empty_tail(self) -> None:
        """Nothing is in the tail any more."""
        self._tail = {}
        self._tail_size = 0

    def begin(self, bits: int) -> Segment:
        """A new segment."""
        self._next_segment += 1
        return Segment(self._next_segment - 1, bits, 0, 0)

    def growing(self, segment: Segment) -> bool:
        """Whether it is still being written."""
        return segment.id not in self._segments

    def put(self, bodies: Iterable[tuple[int, bytes]]) -> None:
        """Fill places."""
        for place, body in bodies:
            self._places.setdefault(place >> 33, {})[place] = body
            self._in_order.pop(place >> 33, None)

    def finish(self, segment: Segment, *, instead_of: Sequence[Segment] = ()) -> bool:
        """Let ``segment`` be read instead of others."""
        gone = {old.id for old in instead_of}
        self._segments = {key: old for key, old in self._segments.items() if key not in gone}
        self._segments[segment.id] = replace(segment)
        return True

    def sweep(self, *, most: int) -> bool:  # noqa: ARG002 - in memory all goes at once
        """Forget places of segments that are not read any more."""
        self._places = {segment: places for segment, places in self._places.items() if segment in self._segments}
        self._in_order.clear()
        return False

    def has_dead(self) -> bool:
        """Whether ``sweep`` has anything to do."""
        return any(segment not in self._segments for segment in self._places)

    def dead_entries(self) -> Sequence[int]:
        """Wordings that no quote has."""
        return [entry for entry in self._entry_by_digest.values() if not self._keys.get(entry)]

    def forget_entries(self, entries: Sequence[int]) -> None:
        """These wordings are in no segment any more."""
        gone = set(entries)
        self._entry_by_digest = {d: entry for d, entry in self._entry_by_digest.items() if entry not in gone}
        for entry in gone:
            self.unlink(self._keys.pop(entry, []))
