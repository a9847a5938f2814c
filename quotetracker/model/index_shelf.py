"""The shelf of the candidate index in the library: derived tables, written inside ``Store.derived``.

What is on the shelf changes in the same transactions as what is noted of it, so a library that was copied or a program
that died never leaves an index that disagrees with its quotes.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from quotetracker.match.blocks import SIZES, Segment
from quotetracker.match.shelf import numbered
from quotetracker.model.due import postpone
from quotetracker.model.index_tables import INDEX, IndexBlock, IndexEntry, IndexQuote, IndexSegment, IndexTail

_CHUNK = 900  # Numbers in one statement; SQLite takes 32,766, older builds 999.
_TAIL = 0  # The row of IndexSegment that speaks of the tail.
_Item = TypeVar("_Item")

_KEYS = "SELECT entry, quote_id FROM index_quote WHERE entry IN ({})"
_FEW_KEYS = (
    "SELECT mine.entry, mine.quote_id FROM index_entry JOIN index_quote AS mine ON mine.entry = index_entry.id"
    " AND mine.quote_id IN (SELECT other.quote_id FROM index_quote AS other"
    "  WHERE other.entry = index_entry.id AND other.quote_id {} ? ORDER BY other.quote_id {} LIMIT ?)"
    " WHERE index_entry.id IN ({})"
)
_ABOVE_ALL = 2**63 - 1


class LibraryShelf:
    """A shelf in the tables of ``session``; see ``Shelf``."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._known: list[tuple[Segment, str]] | None = None

    def segments(self) -> Sequence[Segment]:
        """Those that may be read."""
        return self._in_state("live")

    def bodies(self, places: Collection[int]) -> Mapping[int, bytes]:
        """What lies in these places."""
        return self._by_key("SELECT place, body FROM index_block WHERE place IN ({})", places)

    def between(self, start: int, end: int) -> Iterable[tuple[int, bytes]]:
        """What lies from one place up to another, in order."""
        statement = select(IndexBlock.place, IndexBlock.body).where(IndexBlock.place >= start, IndexBlock.place < end)
        return [(row[0], row[1]) for row in self._connection.execute(statement.order_by(IndexBlock.place))]

    def tail(self, features: Collection[int] | None = None) -> Mapping[int, bytes]:
        """Entries of features that are in no segment yet."""
        if features is None:
            every = self._connection.execute(select(IndexTail.feature, IndexTail.body))
            return {row[0]: row[1] for row in every}
        if not self.tail_size():
            return {}
        return self._by_key("SELECT feature, body FROM index_tail WHERE feature IN ({})", features)

    def tail_size(self) -> int:
        """How many wordings are in the tail."""
        return sum(segment.entries for segment in self._in_state("tail"))

    def entries_of(self, digests: Collection[int]) -> Mapping[int, int]:
        """Entry by digest."""
        return self._by_key("SELECT digest, id FROM index_entry WHERE digest IN ({})", digests)

    def keys_of(self, entries: Collection[int], *, copies: int, near: int | None) -> Mapping[int, Sequence[int]]:
        """Keys of each entry: the newest ``copies``, or as many next below ``near`` and next above it."""
        below: dict[int, list[int]] = {}
        above: dict[int, list[int]] = {}
        middle = _ABOVE_ALL if near is None else near
        for some in _chunks(entries):
            most = copies * len(some)
            rows = self._read(f"{_KEYS.format(_listed(some))} LIMIT {most + 1}")
            if len(rows) > most:
                # A stock phrase is among them, of which there may be a hundred thousand quotes.
                rows = self._read(_FEW_KEYS.format("<", "DESC", _listed(some)), (middle, copies))
                if near is not None:
                    rows = [*rows, *self._read(_FEW_KEYS.format(">", "ASC", _listed(some)), (middle, copies))]
            for entry, key in rows:
                if key != near:
                    (below if key < middle else above).setdefault(entry, []).append(key)
        return {
            entry: sorted(below.get(entry, ()), reverse=True)[:copies] + sorted(above.get(entry, ()))[:copies]
            for entry in entries
            if entry in below or entry in above
        }

    def linked(self, keys: Collection[int]) -> Mapping[int, int]:
        """Entry by key."""
        return self._by_key("SELECT quote_id, entry FROM index_quote WHERE quote_id IN ({})", keys)

    def links(self) -> Sequence[tuple[int, int]]:
        """(key, entry) of every quote."""
        return [(row[0], row[1]) for row in self._connection.execute(select(IndexQuote.quote_id, IndexQuote.entry))]

    def count(self) -> int:
        """How many keys are linked."""
        return self._connection.scalar(select(func.count()).select_from(IndexQuote)) or 0

    def new_entries(self, digests: Sequence[int], codes: Sequence[int]) -> Sequence[int]:
        """Number new wordings."""
        made = numbered((self.last_entry() >> SIZES) + 1, codes) if digests else []
        self._write("INSERT INTO index_entry (id, digest) VALUES (?, ?)", list(zip(made, digests, strict=True)))
        return made

    def last_entry(self) -> int:
        """The entry that was numbered last; 0 where there is none."""
        return self._read("SELECT max(id) FROM index_entry")[0][0] or 0

    def link(self, links: Sequence[tuple[int, int]]) -> None:
        """These quotes have these wordings now."""
        self.unlink([key for key, _ in links])
        self._write("INSERT INTO index_quote (quote_id, entry) VALUES (?, ?)", list(links))

    def unlink(self, keys: Collection[int]) -> None:
        """These quotes have no wording any more."""
        self._write("DELETE FROM index_quote WHERE quote_id = ?", [(key,) for key in keys])

    def put_tail(self, bodies: Mapping[int, bytes], *, size: int) -> None:
        """Write these features of the tail."""
        self._write("DELETE FROM index_tail WHERE feature = ?", [(name,) for name in bodies])
        self._write("INSERT INTO index_tail (feature, body) VALUES (?, ?)", list(bodies.items()))
        self._note_tail(size)

    def empty_tail(self) -> None:
        """Nothing is in the tail any more."""
        self._connection.execute(delete(IndexTail))
        self._note_tail(0)

    def begin(self, bits: int) -> Segment:
        """A new segment."""
        number = (self._connection.scalar(select(func.max(IndexSegment.id))) or 0) + 1
        row = {"id": number, "bits": bits, "entries": 0, "postings": 0, "state": "building"}
        self._connection.execute(insert(IndexSegment), [row])
        self._known = None
        return Segment(number, bits, 0, 0)

    def growing(self, segment: Segment) -> bool:
        """Whether ``segment`` is still being written: another program may have given it up."""
        return any(other.id == segment.id for other in self._in_state("building"))

    def put(self, bodies: Iterable[tuple[int, bytes]]) -> None:
        """Fill places."""
        self._write("INSERT INTO index_block (place, body) VALUES (?, ?)", list(bodies))

    def finish(self, segment: Segment, *, instead_of: Sequence[Segment] = ()) -> bool:
        """Let ``segment`` be read instead of others."""
        gone = {old.id for old in instead_of}
        valid = self.growing(segment) and gone <= {other.id for other in self.segments()}
        self._set_state(sorted(gone) if valid else [segment.id], "dead")
        if valid:
            values = {"entries": segment.entries, "postings": segment.postings, "state": "live"}
            self._connection.execute(update(IndexSegment).where(IndexSegment.id == segment.id).values(values))
        self._known = None
        return valid

    def sweep(self, *, most: int) -> bool:
        """Forget up to ``most`` places of segments that are not read any more."""
        for segment in self._in_state("dead"):
            first, end = segment.id << 33, (segment.id + 1) << 33
            inside = select(IndexBlock.place).where(IndexBlock.place >= first, IndexBlock.place < end)
            some = self._connection.scalars(inside.order_by(IndexBlock.place).limit(most)).all()
            if some:
                within = (IndexBlock.place >= first, IndexBlock.place <= some[-1])
                self._connection.execute(delete(IndexBlock).where(*within))
            if len(some) < most:
                self._connection.execute(delete(IndexSegment).where(IndexSegment.id == segment.id))
                self._known = None
            return True
        return False

    def has_dead(self) -> bool:
        """Whether ``sweep`` has anything to do."""
        return bool(self._in_state("dead"))

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
        self._set_state([segment.id for segment in self._in_state("building")], "dead")

    def clear(self) -> None:
        """Forget everything; what takes long is left to ``sweep``."""
        for table in (IndexTail, IndexQuote, IndexEntry):
            self._connection.execute(delete(table))
        self._set_state([segment.id for segment in (*self.segments(), *self._in_state("building"))], "dead")
        self._note_tail(0)

    def _note_tail(self, size: int) -> None:
        row = (_TAIL, 0, size, 0, "tail")
        self._write("DELETE FROM index_segment WHERE id = ?", [row[:1]])
        self._write("INSERT INTO index_segment (id, bits, entries, postings, state) VALUES (?, ?, ?, ?, ?)", [row])
        self._known = None

    def _in_state(self, state: str) -> Sequence[Segment]:
        if self._known is None:
            rows = self._read("SELECT id, bits, entries, postings, state FROM index_segment ORDER BY id")
            self._known = [(Segment(row[0], row[1], row[2], row[3]), row[4]) for row in rows]
        return [segment for segment, its_state in self._known if its_state == state]

    def _set_state(self, segments: Sequence[int], state: str) -> None:
        self._connection.execute(update(IndexSegment).where(IndexSegment.id.in_(segments)).values(state=state))
        self._known = None

    def _by_key(self, statement: str, keys: Collection[int]) -> dict[int, Any]:
        found: dict[int, Any] = {}
        for some in _chunks(keys):
            found.update(self._read(statement.format(_listed(some))))
        return found

    def _read(self, statement: str, values: tuple[int, ...] = ()) -> list[Any]:
        # Past SQLAlchemy's compiler, which takes longer than SQLite does.
        return list(self._connection.exec_driver_sql(statement, values).all())

    def _write(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, rows)


def _listed(numbers: Collection[int]) -> str:
    """Numbers for the inside of IN (...)."""
    return ",".join(map(str, map(int, numbers)))


def _chunks(every: Collection[_Item]) -> Iterator[list[_Item]]:
    items = list(every)
    for at in range(0, len(items), _CHUNK):
        yield items[at : at + _CHUNK]
