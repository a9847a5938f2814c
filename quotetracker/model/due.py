"""Which quotes wait for what: written with each change, so that nothing has to be looked for."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, func, insert, literal, select
from sqlalchemy.orm import Session

from quotetracker.model.index_tables import COMPARE, INDEX, Due, IndexQuote
from quotetracker.model.schema import Quote
from quotetracker.model.vocabulary import QuoteId

_CHUNK = 500
_DUE = "SELECT quote_id FROM due WHERE task = ? AND quote_id > ? ORDER BY quote_id DESC LIMIT ?"


def postpone(connection: Connection, quotes: Collection[int], *, tasks: Sequence[str] = (INDEX, COMPARE)) -> None:
    """Let ``quotes`` wait for these tasks."""
    settle_due(connection, quotes, tasks=tasks)
    if quotes:
        rows = [{"task": task, "quote_id": quote} for task in tasks for quote in set(quotes)]
        connection.execute(insert(Due), rows)


def settle_due(connection: Connection, quotes: Collection[int], *, tasks: Sequence[str] = (INDEX, COMPARE)) -> None:
    """These tasks are done for ``quotes``."""
    done = [(task, int(quote)) for task in tasks for quote in quotes]
    if done:
        connection.exec_driver_sql("DELETE FROM due WHERE task = ? AND quote_id = ?", done)


def forget_touched(connection: Connection, quotes: Collection[int]) -> None:
    """What was worked out of ``quotes`` no longer holds; those that are gone wait for nothing."""
    ids = list(quotes)
    settle_due(connection, ids)
    for at in range(0, len(ids), _CHUNK):
        connection.execute(delete(IndexQuote).where(IndexQuote.quote_id.in_(ids[at : at + _CHUNK])))


def postpone_all(connection: Connection, task: str) -> None:
    """Let every quote wait for ``task``."""
    connection.execute(delete(Due).where(Due.task == task))
    connection.execute(insert(Due).from_select(["task", "quote_id"], select(literal(task), Quote.id)))


def due(session: Session, task: str, *, limit: int, above: int = 0) -> tuple[QuoteId, ...]:
    """Quotes above an id that wait for ``task``, the newest first."""
    # Asked before each quote that is marked: past SQLAlchemy's compiler.
    rows = session.connection().exec_driver_sql(_DUE, (task, above, limit))
    return tuple([QuoteId(row[0]) for row in rows])


def among_due(session: Session, task: str, quotes: Collection[int]) -> set[int]:
    """Which of ``quotes`` wait for ``task``."""
    ids = list(quotes)
    found: set[int] = set()
    for at in range(0, len(ids), _CHUNK):
        chosen = Due.quote_id.in_(ids[at : at + _CHUNK])
        found.update(session.scalars(select(Due.quote_id).where(Due.task == task, chosen)))
    return found


def all_due(session: Session, task: str) -> list[int]:
    """Every quote that waits for ``task``, the newest first."""
    return list(session.scalars(select(Due.quote_id).where(Due.task == task).order_by(Due.quote_id.desc())))


def count_due(session: Session, task: str) -> int:
    """How many quotes wait for ``task``."""
    return session.scalar(select(func.count()).select_from(Due).where(Due.task == task)) or 0


def first_due(session: Session) -> int | None:
    """The oldest quote that waits to be compared; None when none does."""
    return session.scalar(select(func.min(Due.quote_id)).where(Due.task == COMPARE))
