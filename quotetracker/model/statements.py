"""Quotes join statements and leave them, inside an open step."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from quotetracker.model import queries
from quotetracker.model.schema import Decision, Quote, Statement, StatementQuote
from quotetracker.model.store import now


def join(session: Session, quotes: Sequence[int]) -> int:
    """Make one statement of ``quotes`` and of all statements that they are in; the oldest keeps its name."""
    for quote in quotes:
        queries.require(session, Quote, quote)
    joined = sorted(set(queries.statements_of(session, quotes).values()))
    if joined:
        keep = session.get_one(Statement, joined[0])
    else:
        keep = Statement(created_at=now())
        session.add(keep)
        session.flush()
    for other in joined[1:]:
        _absorb(session, keep, session.get_one(Statement, other))
    inside = queries.statements_of(session, quotes)
    session.add_all(
        StatementQuote(statement_id=keep.id, quote_id=quote) for quote in dict.fromkeys(quotes) if quote not in inside
    )
    session.flush()
    return keep.id


def leave(session: Session, quotes: Collection[int]) -> None:
    """Take ``quotes`` out of their statements; a statement that holds nothing together any more goes."""
    left: set[int] = set()
    for row in _rows(session, quotes):
        left.add(row.statement_id)
        session.delete(row)
    session.flush()
    _tidy(session, left)


def part(session: Session, quotes: Sequence[int]) -> int | None:
    """Take ``quotes`` out of their statements; two or more become a statement of their own, whose id is returned."""
    rows = _rows(session, quotes)
    left = {row.statement_id for row in rows}
    made = None
    if len(rows) > 1:
        made = Statement(created_at=now())
        session.add(made)
        session.flush()
        for row in rows:
            row.statement_id = made.id
    else:
        for row in rows:
            session.delete(row)
    session.flush()
    _tidy(session, left)
    return made.id if made else None


def follow_decision(session: Session, quote: int, other: int, *, same: bool | None) -> None:
    """Let statements follow what the editor said of two quotes, after the decision was stored.

    Unless they are the same, ``other`` leaves, with all that was confirmed through it alone.
    """
    if same:
        _join_pair(session, quote, other)
        return
    inside = queries.statements_of(session, [quote, other])
    if quote in inside and inside.get(other) == inside[quote]:
        leaving = _confirmed_through(session, other, queries.quotes_in_statement(session, inside[quote]))
        part(session, [other] if quote in leaving else sorted(leaving))


def decide_row(session: Session, one: int, other: int, *, same: bool | None) -> None:
    """Store the editor's word on two quotes; None forgets it."""
    first, second = sorted((one, other))
    statement = select(Decision).where(Decision.first_id == first, Decision.second_id == second)
    row = session.scalars(statement).first()
    if row is not None and row.same == same:
        return
    if row is not None:
        session.delete(row)
        session.flush()
    if same is not None:
        session.add(Decision(first_id=first, second_id=second, same=same, decided_at=now()))
        session.flush()


def _join_pair(session: Session, quote: int, other: int) -> None:
    inside = queries.statements_of(session, [quote, other])
    if len(set(inside.values())) == 2:
        sides = [set(queries.quotes_in_statement(session, inside[key])) for key in (quote, other)]
        if _are_refused(session, *sides):
            # The editor holds some of the two groups apart: only the quote that was named changes sides.
            leave(session, [other])
    join(session, [quote, other])


def _are_refused(session: Session, ones: set[int], others: set[int]) -> bool:
    for key in ones:
        for row in queries.decision_rows(session, key):
            if not row.same and (row.second_id if row.first_id == key else row.first_id) in others:
                return True
    return False


def _confirmed_through(session: Session, quote: int, among: Iterable[int]) -> set[int]:
    """``quote`` and what is tied to it by confirmed pairs, among these quotes."""
    allowed, found, todo = set(among), {quote}, [quote]
    while todo:
        for other, same in queries.decisions_on(session, todo.pop()).items():
            if same and other in allowed and other not in found:
                found.add(other)
                todo.append(other)
    return found


def _absorb(session: Session, keep: Statement, other: Statement) -> None:
    keep.title = keep.title or other.title
    if other.note and other.note not in keep.note:
        keep.note = f"{keep.note}\n{other.note}".strip()
    for row in session.scalars(select(StatementQuote).where(StatementQuote.statement_id == other.id)).all():
        row.statement_id = keep.id
    session.flush()
    session.delete(other)
    session.flush()


def _tidy(session: Session, statements: Iterable[int]) -> None:
    """A single quote is no group; but what the editor wrote about a statement is not thrown away with it."""
    for key in statements:
        row = session.get(Statement, key)
        if row is None:
            continue
        left = session.scalars(select(StatementQuote).where(StatementQuote.statement_id == key)).all()
        if not left or (len(left) == 1 and not row.title and not row.note):
            for member in left:
                session.delete(member)
            session.flush()
            session.delete(row)
    session.flush()


def _rows(session: Session, quotes: Collection[int]) -> list[StatementQuote]:
    found: list[StatementQuote] = []
    for chunk in queries.chunked(quotes):
        statement = select(StatementQuote).where(StatementQuote.quote_id.in_(chunk)).order_by(StatementQuote.id)
        found += session.scalars(statement)
    return found
