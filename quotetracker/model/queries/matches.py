"""Reads of matches and of the decisions on them."""

from collections.abc import Iterator, Sequence

from sqlalchemy import case, or_, select
from sqlalchemy.orm import Session

from quotetracker.model.queries.common import GRAVITY, shown_matches
from quotetracker.model.schema import (
    Decision,
    Match,
    Matched,
    Quote,
)
from quotetracker.model.vocabulary import (
    QuoteId,
)


def matches_of(session: Session, quote: int) -> Sequence[Match]:
    """All matches of one quote, flagged or maybe, the surest first."""
    mine = or_(Match.first_id == quote, Match.second_id == quote)
    return session.scalars(select(Match).where(mine).order_by(Match.score.desc())).all()


def flagged_matches(session: Session, *, limit: int) -> Sequence[Match]:
    """Flagged matches of the whole library that are not refused, the gravest and surest first."""
    statement = select(Match).where(shown_matches())
    return session.scalars(
        statement.order_by(case(GRAVITY, value=Match.relation), Match.score.desc(), Match.first_id).limit(limit)
    ).all()


def decision_rows(session: Session, quote: int) -> Sequence[Decision]:
    """The editor's decisions on one quote."""
    mine = or_(Decision.first_id == quote, Decision.second_id == quote)
    return session.scalars(select(Decision).where(mine).order_by(Decision.id)).all()


def decisions_on(session: Session, quote: int) -> dict[int, bool]:
    """The editor's decisions on one quote, by the id of the other quote."""
    return {row.second_id if row.first_id == quote else row.first_id: row.same for row in decision_rows(session, quote)}


def unmatched(session: Session, *, engine: int, limit: int) -> tuple[QuoteId, ...]:
    """Quotes that this version of the comparison has not seen yet, the newest first."""
    seen = select(Matched.quote_id).where(Matched.engine == engine)
    statement = select(Quote.id).where(Quote.id.not_in(seen)).order_by(Quote.id.desc()).limit(limit)
    return tuple(map(QuoteId, session.scalars(statement)))


def all_words(session: Session) -> Iterator[tuple[int, int, str]]:
    """Id, article and words of every quote, streamed."""
    statement = select(Quote.id, Quote.article_id, Quote.words).order_by(Quote.id).execution_options(yield_per=5000)
    for row in session.execute(statement):
        yield row.id, row.article_id, row.words
