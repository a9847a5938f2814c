"""What several queries share."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, and_, func, select, union_all
from sqlalchemy.orm import Session

from quotetracker.errors import NotFoundError
from quotetracker.model.schema import (
    Article,
    Base,
    Claim,
    Decision,
    Fact,
    Match,
    Quote,
    SavedSearch,
    Speaker,
    Statement,
)
from quotetracker.model.vocabulary import (
    MatchTier,
)
from quotetracker.text.spans import Span

_CHUNK = 500
_Row = TypeVar("_Row", bound=Base)
_NAMES: dict[type[Base], str] = {
    Article: "article",
    Quote: "quote",
    Speaker: "speaker",
    Claim: "claim",
    Statement: "statement",
    SavedSearch: "saved search",
}


def require(session: Session, table: type[_Row], key: int) -> _Row:
    """The row of ``table`` with this id; NotFoundError when it is gone."""
    row = session.get(table, key)
    if row is None:
        raise NotFoundError(
            f"This {_NAMES.get(table, 'entry')} is no longer in the library.",
            "Perhaps it was deleted: undo brings it back.",
        )
    return row


def chunked(ids: Iterable[int]) -> Iterator[list[int]]:
    """Ids in pieces that every database takes as parameters of one statement."""
    every = list(ids)
    for at in range(0, len(every), _CHUNK):
        yield every[at : at + _CHUNK]


def rows_of(session: Session, statement: str, ids: Iterable[int]) -> Iterator[Any]:
    """The rows of ``statement`` (portable SQL) with the ids in the place of its braces.

    Past SQLAlchemy's compiler, for what is asked while somebody waits: it takes several times as long as the database.
    What the session has not flushed yet is not seen.
    """
    connection = session.connection()
    for some in chunked(ids):
        yield from connection.exec_driver_sql(statement.format(",".join(map(str, map(int, some))))).all()


def facts(session: Session) -> dict[str, str]:
    """What the library says of itself."""
    rows = session.connection().exec_driver_sql("SELECT name, value FROM library_fact")
    return {name: value for name, value in rows}  # noqa: C416 - rows are no tuples to a type checker


def set_fact(session: Session, name: str, value: str) -> None:
    """Write a setting of the library, inside ``Store.derived``."""
    session.merge(Fact(name=name, value=value))


def count(session: Session, table: type[Base]) -> int:
    """Rows of ``table``."""
    return session.scalar(select(func.count()).select_from(table)) or 0


def span_or_none(start: int | None, end: int | None) -> Span | None:
    """The span between two columns that may be empty."""
    return None if start is None or end is None else Span(start, end)


def shown_matches() -> ColumnElement[bool]:
    """Clause on ``match``: flagged, and not refused by the editor."""
    refused = (
        select(Decision.id)
        .where(Decision.first_id == Match.first_id, Decision.second_id == Match.second_id, Decision.same.is_(False))
        .exists()
    )
    return and_(Match.tier == MatchTier.FLAG, ~refused)


def match_ends(*, after: int = 0) -> Any:
    """Flagged matches seen from both ends, without those that the editor refused; only of quotes after this id."""
    shown = shown_matches()
    first = select(Match.first_id.label("quote_id"), Match.second_id.label("other_id"), Match.relation).where(shown)
    second = select(Match.second_id.label("quote_id"), Match.first_id.label("other_id"), Match.relation).where(shown)
    if after:
        # A sum has no index: there are few new quotes, but many flags of one kind.
        first = first.where(Match.first_id > after)
        second = second.where(Match.second_id > after)
    return union_all(first, second).subquery()
