"""Reads of matches and of the decisions on them."""

from collections.abc import Sequence

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from quotetracker.match.relations import GRAVITY
from quotetracker.model.index_tables import IndexQuote
from quotetracker.model.queries.common import rows_of, shown_matches
from quotetracker.model.schema import Article, Decision, Match, Quote, QuoteSpeaker
from quotetracker.model.views import SpreadView
from quotetracker.model.vocabulary import QuoteId

_LINKS = 'SELECT first_id, second_id FROM "match" WHERE first_id IN ({0}) OR second_id IN ({0})'


def matches_of(session: Session, quote: int, *, limit: int | None = None) -> Sequence[Match]:
    """The matches of one quote, flagged or maybe, the surest first."""
    mine = or_(Match.first_id == quote, Match.second_id == quote)
    return session.scalars(select(Match).where(mine).order_by(Match.score.desc()).limit(limit)).all()


def partners_of(session: Session, quote: int) -> set[QuoteId]:
    """The quotes that one quote has a match with."""
    links = rows_of(session, _LINKS, [quote])
    return {QuoteId(second if first == quote else first) for first, second in links}


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


def links_to(session: Session, quotes: Sequence[int]) -> set[tuple[int, int]]:
    """The pairs of matches that one of ``quotes`` is in."""
    return {(row[0], row[1]) for row in rows_of(session, _LINKS, quotes)}


def spread_of(session: Session, entry: int, *, most: int) -> SpreadView:
    """Who else said words of this wording, among its newest ``most`` quotes."""
    mine = (
        select(IndexQuote.quote_id)
        .where(IndexQuote.entry == entry)
        .order_by(IndexQuote.quote_id.desc())
        .limit(most)
        .subquery()
    )
    quotes = select(
        func.count(Quote.id), func.count(Quote.article_id.distinct()), func.count(Article.outlet.distinct())
    )
    row = session.execute(
        quotes.select_from(mine).join(Quote, Quote.id == mine.c.quote_id).join(Article, Article.id == Quote.article_id)
    ).one()
    speakers = select(func.count(QuoteSpeaker.speaker_id.distinct()))
    number = session.scalar(speakers.join(mine, mine.c.quote_id == QuoteSpeaker.quote_id)) or 0
    return SpreadView(quotes=row[0], articles=row[1], outlets=row[2], speakers=number)
