"""The shelf of the candidate index in the library: derived tables, written inside ``Store.derived``.

What is on the shelf changes in the same transactions as what is noted of it, so a library that was copied or a program
that died never leaves an index that disagrees with its quotes.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import bindparam, delete, func, insert, select, text, update
from sqlalchemy.orm import Session

from quotetracker.match.blocks import Segment
from quotetracker.model.due import postpone
from quotetracker.model.index_tables import INDEX, IndexBlock, IndexEntry, IndexQuote, IndexSegment, IndexTail

_CHUNK = 900  # Numbers in one statement; SQLite takes 32,766, older builds 999.
_TAIL = 0  # The row of IndexSegment that speaks of the tail.
_Item = TypeVar("_Item")

_BODIES = select(IndexBlock.place, IndexBlock.body).where(IndexBlock.place.in_(bindparam("some", expanding=True)))
_TAIL_OF = select(IndexTail.feature, IndexTail.body).where(IndexTail.feature.in_(bindparam("some", expanding=True)))
_ENTRIES = select(IndexEntry.digest, IndexEntry.id).where(IndexEntry.digest.in_(bindparam("some", expanding=True)))
_LINKED = select(IndexQuote.quote_id, IndexQuote.entry).where(
    IndexQuote.quote_id.in_(bindparam("some", expanding=True))
)
# The newest quotes of each wording by its index alone: a stock phrase may have a hundred thousand.
_KEYS = text(
    "SELECT mine.entry, mine.quote_id FROM index_entry JOIN index_quote AS mine ON mine.entry = index_entry.id"
    " AND mine.quote_id IN (SELECT other.quote_id FROM index_quote AS other"
    "  WHERE other.entry = index_entry.id AND other.quote_id < :near ORDER BY other.quote_id DESC LIMIT :copies)"
    " WHERE index_entry.id IN :some ORDER BY mine.entry, mine.quote_id DESC"
).bindparams(bindparam("some", expanding=True))
_ABOVE_ALL = 2**63 - 1


class LibraryShelf:
    """A shelf in the tables of ``session``; see ``Shelf``."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._segments: Sequence[Segment] | None = None

    def segments(self) -> Sequence[Segment]:
        """Those that may be read."""
        if self._segments is None:
            found = self._rows(state="live")
            self._segments = tuple(Segment(row.id, row.bits, row.entries, row.postings) for row in found)
        return self._segments

    def bodies(self, places: Collection[int]) -> Mapping[int, bytes]:
        """What lies in these places."""
        return self._by_key(_BODIES, places)

    def between(self, start: int, end: int) -> Iterable[tuple[int, bytes]]:
        """What lies from one place up to another, in order."""
        statement = select(IndexBlock.place, IndexBlock.body).where(IndexBlock.place >= start, IndexBlock.place < end)
        return [(row[0], row[1]) for row in self._connection.execute(statement.order_by(IndexBlock.place))]

    def tail(self, features: Collection[int] | None = None) -> Mapping[int, bytes]:
        """Entries of features that are in no segment yet."""
        if features is None:
            every = self._connection.execute(select(IndexTail.feature, IndexTail.body))
            return {row[0]: row[1] for row in every}
        return self._by_key(_TAIL_OF, features) if self.tail_size() else {}

    def tail_size(self) -> int:
        """How many wordings are in the tail."""
        return self._connection.scalar(select(IndexSegment.entries).where(IndexSegment.id == _TAIL)) or 0

    def entries_of(self, digests: Collection[int]) -> Mapping[int, int]:
        """Entry by digest."""
        return self._by_key(_ENTRIES, digests)

    def keys_of(self, entries: Collection[int], *, copies: int, near: int | None) -> Mapping[int, Sequence[int]]:
        """Up to ``copies`` keys of each entry."""
        found: dict[int, list[int]] = {}
        below = _ABOVE_ALL if near is None else near
        for some in _chunks(entries):
            for entry, key in self._connection.execute(_KEYS, {"some": some, "near": below, "copies": copies}):
                found.setdefault(entry, []).append(key)
        if near is not None and (missing := [entry for entry in entries if entry not in found]):
            found.update({k: list(v) for k, v in self.keys_of(missing, copies=copies, near=None).items()})
        return found

    def linked(self, keys: Collection[int]) -> Mapping[int, int]:
        """Entry by key."""
        return self._by_key(_LINKED, keys)

    def count(self) -> int:
        """How many keys are linked."""
        return self._connection.scalar(select(func.count()).select_from(IndexQuote)) or 0

    def new_entries(self, digests: Sequence[int]) -> Sequence[int]:
        """Number new wordings."""
        first = (self._connection.scalar(select(func.max(IndexEntry.id))) or 0) + 1
        made = range(first, first + len(digests))
        rows = [{"id": entry, "digest": digest} for entry, digest in zip(made, digests, strict=True)]
        self._write(insert(IndexEntry), rows)
        return made

    def link(self, links: Sequence[tuple[int, int]]) -> None:
        """These quotes have these wordings now."""
        self.unlink([key for key, _ in links])
        self._write(insert(IndexQuote), [{"quote_id": key, "entry": entry} for key, entry in links])

    def unlink(self, keys: Collection[int]) -> None:
        """These quotes have no wording any more."""
        for some in _chunks(keys):
            self._connection.execute(delete(IndexQuote).where(IndexQuote.quote_id.in_(some)))

    def put_tail(self, bodies: Mapping[int, bytes], *, size: int) -> None:
        """Write these features of the tail."""
        for some in _chunks(bodies):
            self._connection.execute(delete(IndexTail).where(IndexTail.feature.in_(some)))
        self._write(insert(IndexTail), [{"feature": name, "body": body} for name, body in bodies.items()])
        self._note_tail(size)

    def empty_tail(self) -> None:
        """Nothing is in the tail any more."""
        self._connection.execute(delete(IndexTail))
        self._note_tail(0)

    def begin(self, bits: int) -> Segment:
        """A new segment."""
        number = (self._connection.scalar(select(func.max(IndexSegment.id))) or 0) + 1
        row = {"id": number, "bits": bits, "entries": 0, "postings": 0, "state": "building"}
        self._write(insert(IndexSegment), [row])
        return Segment(number, bits, 0, 0)

    def growing(self, segment: Segment) -> bool:
        """Whether ``segment`` is still being written: another program may have given it up."""
        return any(row.id == segment.id for row in self._rows(state="building"))

    def put(self, bodies: Iterable[tuple[int, bytes]]) -> None:
        """Fill places."""
        self._write(insert(IndexBlock), [{"place": place, "body": body} for place, body in bodies])

    def finish(self, segment: Segment, *, instead_of: Sequence[Segment] = ()) -> bool:
        """Let ``segment`` be read instead of others."""
        gone = {old.id for old in instead_of}
        valid = self.growing(segment) and gone <= {row.id for row in self._rows(state="live")}
        self._set_state(sorted(gone) if valid else [segment.id], "dead")
        if valid:
            values = {"entries": segment.entries, "postings": segment.postings, "state": "live"}
            self._connection.execute(update(IndexSegment).where(IndexSegment.id == segment.id).values(values))
        self._segments = None
        return valid

    def sweep(self, *, most: int) -> bool:
        """Forget up to ``most`` places of segments that are not read any more."""
        for row in self._rows(state="dead"):
            first, end = row.id << 33, (row.id + 1) << 33
            inside = select(IndexBlock.place).where(IndexBlock.place >= first, IndexBlock.place < end)
            some = self._connection.scalars(inside.order_by(IndexBlock.place).limit(most)).all()
            if some:
                within = (IndexBlock.place >= first, IndexBlock.place <= some[-1])
                self._connection.execute(delete(IndexBlock).where(*within))
            if len(some) < most:
                self._connection.execute(delete(IndexSegment).where(IndexSegment.id == row.id))
            return True
        return False

    def dead_entries(self) -> Sequence[int]:
        """Wordings that no quote has."""
        used = select(IndexQuote.entry).where(IndexQuote.entry == IndexEntry.id).exists()
        return self._connection.scalars(select(IndexEntry.id).where(~used)).all()

    def forget_entries(self, entries: Sequence[int]) -> None:
        """These wordings are in no segment any more; quotes that have one again wait to be added anew."""
        for some in _chunks(entries):
            again = self._connection.scalars(select(IndexQuote.quote_id).where(IndexQuote.entry.in_(some))).all()
            postpone(self._connection, again, tasks=[INDEX])
            self.unlink(again)
            self._connection.execute(delete(IndexEntry).where(IndexEntry.id.in_(some)))

    def give_up(self) -> None:
        """Let segments go that were being written when the program ended."""
        self._set_state([row.id for row in self._rows(state="building")], "dead")

    def clear(self) -> None:
        """Forget everything; what takes long is left to ``sweep``."""
        for table in (IndexTail, IndexQuote, IndexEntry):
            self._connection.execute(delete(table))
        self._set_state([row.id for state in ("live", "building") for row in self._rows(state=state)], "dead")
        self._note_tail(0)
        self._segments = None

    def _note_tail(self, size: int) -> None:
        self._connection.execute(delete(IndexSegment).where(IndexSegment.id == _TAIL))
        row = {"id": _TAIL, "bits": 0, "entries": size, "postings": 0, "state": "tail"}
        self._write(insert(IndexSegment), [row])

    def _rows(self, *, state: str) -> Sequence[Any]:
        statement = select(IndexSegment.__table__).where(IndexSegment.state == state).order_by(IndexSegment.id)
        return self._connection.execute(statement).all()

    def _set_state(self, segments: Sequence[int], state: str) -> None:
        self._connection.execute(update(IndexSegment).where(IndexSegment.id.in_(segments)).values(state=state))

    def _by_key(self, statement: Any, keys: Collection[int]) -> dict[int, Any]:
        found: dict[int, Any] = {}
        for some in _chunks(keys):
            found.update((row[0], row[1]) for row in self._connection.execute(statement, {"some": some}))
        return found

    def _write(self, statement: Any, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            self._connection.execute(statement, rows)


def _chunks(every: Collection[_Item]) -> Iterator[list[_Item]]:
    items = list(every)
    for at in range(0, len(items), _CHUNK):
        yield items[at : at + _CHUNK]
