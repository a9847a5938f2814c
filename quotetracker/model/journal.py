"""Row images of one step, recorded by mapper events, and their replay.

Undo is not a stack in the window: it is this record in the database, so that undo, redo, the history of changes and the
list of what a view must read again are one mechanism (the design of Anki's undo, kept across restarts).
"""

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, cast

from sqlalchemy import Connection, Table, event, func, select, update
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from quotetracker.model.schema import Base, Journalled, QuoteSpan, Step
from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import ArticleId, ClaimId, QuoteId, SearchId, SpeakerId, StatementId

Row = dict[str, Any]
_RECORDING = "journal"
_UNJOURNALLED = "derived"


class JournalError(RuntimeError):
    """A write went past the journal: a bug of the program."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it did not exist."""

    table: str
    before: Row | None
    after: Row | None

    def reversed(self) -> "RowChange":
        """The change that takes this one back."""
        return RowChange(self.table, self.after, self.before)


@dataclass(slots=True)
class Recording:
    """Row changes of the step that is open."""

    changes: list[RowChange] = field(default_factory=list)
    before: dict[int, Row] = field(default_factory=dict)
    """Images of rows that are being updated, by identity of the mapped object."""


def start(session: Session) -> Recording:
    """Record what ``session`` writes from now on."""
    recording = Recording()
    session.info[_RECORDING] = recording
    return recording


def allow_derived(session: Session) -> None:
    """Let ``session`` write derived tables, and only those."""
    session.info[_UNJOURNALLED] = True


def pack(changes: Sequence[RowChange]) -> bytes:
    """Changes as compressed JSON."""
    rows = [{"t": change.table, "b": change.before, "a": change.after} for change in changes]
    return zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode())


def unpack(images: bytes) -> list[RowChange]:
    """Changes from their packed form."""
    return [RowChange(row["t"], row["b"], row["a"]) for row in json.loads(zlib.decompress(images))]


def digest(*, label: str, at: str, who: str, images: bytes) -> str:
    """SHA-256 of what a step holds, to tell later whether it still is what was written."""
    head = json.dumps([label, at, who], ensure_ascii=False).encode()
    return hashlib.sha256(head + b"\0" + images).hexdigest()


#: Bytes of images that are kept; and so many of the newest steps are kept whatever their size.
MOST_BYTES = 512 << 20
ALWAYS_KEPT = 100


def keep_within(session: Session, known: int | None, added: int) -> int:
    """Forget the images of the oldest steps when there are too many bytes; returns how many there are now.

    ``known`` is what the last call returned, or None. The steps themselves stay, as words.
    """
    stored = func.length(Step.images)
    total = (session.scalar(select(func.sum(stored))) or 0) if known is None else known + added
    if total <= MOST_BYTES:
        return int(total)
    newest = session.scalar(select(func.max(Step.id))) or 0
    old = select(Step.id, stored).where(Step.id <= newest - ALWAYS_KEPT, Step.state != "forgotten").order_by(Step.id)
    going: list[int] = []
    for key, size in session.execute(old):
        if total <= MOST_BYTES * 0.8:
            break
        going.append(key)
        total -= size
    if going:
        gone = update(Step).where(Step.id <= going[-1]).values(state="forgotten", images=b"", digest="")
        session.execute(gone, execution_options={"synchronize_session": False})
    return int(total)


def replay(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Write the ``after`` side of each change. Foreign keys are checked at commit."""
    for change in changes:
        table = Base.metadata.tables[change.table]
        if change.before is None:
            connection.execute(table.insert().values(fitting(table, cast("Row", change.after))))
            continue
        this = table.c.id == change.before["id"]
        statement = (
            table.delete().where(this)
            if change.after is None
            else table.update().where(this).values(fitting(table, change.after, whole=False))
        )
        if connection.execute(statement).rowcount != 1:
            raise JournalError(f"the journal and the table {change.table} disagree")


def fitting(table: Table, image: Row, *, whole: bool = True) -> Row:
    """``image``, perhaps of an older schema, as a row of ``table`` as it is now; ``whole`` fills new columns."""
    row = {name: value for name, value in image.items() if name in table.c}
    if whole:
        for column in table.c:
            if column.name not in row and column.default is not None and column.default.is_scalar:
                row[column.name] = cast("Any", column.default).arg
    return row


def changes_of(rows: Iterable[RowChange], articles_of: Mapping[int, int]) -> Changes:
    """Which things ``rows`` touch; ``articles_of`` gives the article of each touched quote that still exists."""
    found: dict[str, set[int]] = {each.name: set() for each in fields(Changes)}
    for row in rows:
        for image in (row.before, row.after):
            if image is not None:
                for name, column in _TOUCHES[row.table]:
                    if image[column] is not None:
                        found[name].add(image[column])
    found["articles"].update(articles_of.values())
    return Changes(
        articles=frozenset(map(ArticleId, found["articles"])),
        quotes=frozenset(map(QuoteId, found["quotes"])),
        speakers=frozenset(map(SpeakerId, found["speakers"])),
        claims=frozenset(map(ClaimId, found["claims"])),
        matches=frozenset(map(QuoteId, found["matches"])),
        statements=frozenset(map(StatementId, found["statements"])),
        searches=frozenset(map(SearchId, found["searches"])),
    )


def quotes_touched(rows: Iterable[RowChange]) -> set[int]:
    """Ids of the quotes that ``rows`` change, their spans and speakers included."""
    columns = {"quote": "id", QuoteSpan.__tablename__: "quote_id", "quote_speaker": "quote_id"}
    return {
        image[columns[row.table]]
        for row in rows
        if row.table in columns
        for image in (row.before, row.after)
        if image is not None
    }


_TOUCHES: dict[str, tuple[tuple[str, str], ...]] = {
    "article": (("articles", "id"),),
    "speaker": (("speakers", "id"),),
    "alias": (("speakers", "speaker_id"),),
    "role": (("speakers", "speaker_id"),),
    "quote": (("quotes", "id"), ("articles", "article_id")),
    "quote_span": (("quotes", "quote_id"),),
    "quote_speaker": (("quotes", "quote_id"), ("speakers", "speaker_id")),
    "claim": (("claims", "id"), ("quotes", "quote_id"), ("articles", "article_id")),
    "judgement": (("articles", "article_id"),),
    "decision": (("matches", "first_id"), ("matches", "second_id")),
    "statement": (("statements", "id"),),
    "statement_quote": (("statements", "statement_id"), ("matches", "quote_id")),
    "saved_search": (("searches", "id"),),
}


def _table(target: Journalled) -> Table:
    return cast("Table", target.__table__)


def _recording(target: Journalled) -> Recording:
    session = object_session(target)
    recording = session.info.get(_RECORDING) if session else None
    if not isinstance(recording, Recording):
        raise JournalError(f"write to {target.__tablename__} outside a step")
    return recording


def _stored(connection: Connection, target: Journalled) -> Row:
    """The row as the database has it now, whatever is loaded or expired in memory."""
    table = _table(target)
    return dict(connection.execute(select(table).where(table.c.id == target.id)).one()._mapping)


@event.listens_for(Journalled, "after_insert", propagate=True)
def _inserted(_mapper: Mapper[Any], _connection: Connection, target: Journalled) -> None:
    # Defaults are made by Python, hence all values are known here.
    image = {column.key: target.__dict__.get(column.key) for column in _table(target).columns}
    _recording(target).changes.append(RowChange(target.__tablename__, None, image))


@event.listens_for(Journalled, "before_update", propagate=True)
def _updating(_mapper: Mapper[Any], connection: Connection, target: Journalled) -> None:
    _recording(target).before[id(target)] = _stored(connection, target)


@event.listens_for(Journalled, "after_update", propagate=True)
def _updated(_mapper: Mapper[Any], connection: Connection, target: Journalled) -> None:
    recording = _recording(target)
    before, after = recording.before.pop(id(target)), _stored(connection, target)
    if before != after:
        recording.changes.append(RowChange(target.__tablename__, before, after))


@event.listens_for(Journalled, "before_delete", propagate=True)
def _deleting(_mapper: Mapper[Any], connection: Connection, target: Journalled) -> None:
    _recording(target).changes.append(RowChange(target.__tablename__, _stored(connection, target), None))


@event.listens_for(Session, "do_orm_execute")
def _no_bulk_writes(state: ORMExecuteState) -> None:
    """Bulk statements send no mapper events: on journalled tables they would be lost to undo."""
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    mapper = state.bind_mapper
    if mapper is not None and issubclass(mapper.class_, Journalled):
        raise JournalError(f"bulk write to {mapper.class_.__tablename__} passes the journal by")
    if not (state.session.info.get(_UNJOURNALLED) or state.session.info.get(_RECORDING)):
        raise JournalError("write outside a step")
