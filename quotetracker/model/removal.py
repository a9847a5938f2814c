"""Deleting quotes and articles with all that hangs on them, inside an open step."""

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, selectinload

from quotetracker.model import queries, statements
from quotetracker.model.schema import Article, Decision, Quote
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.pace import Pace, at_leisure

#: Deleted together; one by one, each quote would cost ten questions.
_QUOTES, _ARTICLES = 250, 25


def remove_articles(session: Session, articles: Collection[ArticleId], *, pace: Pace = at_leisure) -> None:
    """Delete articles with their quotes and claims."""
    wanted = list(dict.fromkeys(articles))
    for at in range(0, len(wanted), _ARTICLES):
        some = wanted[at : at + _ARTICLES]
        pace(at, len(wanted))
        quotes = [quote for article in some for quote in queries.quote_ids_of(session, article)]
        remove_quotes(session, quotes, keep_claims=False, pace=_held_at(pace, at, len(wanted)))
        whole = (selectinload(Article.quotes), selectinload(Article.judgements), selectinload(Article.claims))
        rows = {row.id: row for row in session.scalars(select(Article).where(Article.id.in_(some)).options(*whole))}
        for key in some:
            session.delete(rows[key] if key in rows else queries.require(session, Article, key))
        session.flush()
    pace(len(wanted), len(wanted))


def remove_quotes(session: Session, quotes: Collection[QuoteId], *, keep_claims: bool, pace: Pace = at_leisure) -> None:
    """Delete quotes and the decisions on them; their claims are kept without the quote, or deleted too."""
    statements.leave(session, quotes)
    wanted = list(dict.fromkeys(quotes))
    for at in range(0, len(wanted), _QUOTES):
        pace(at, len(wanted))
        _remove(session, wanted[at : at + _QUOTES], keep_claims=keep_claims)
        session.flush()
    pace(len(wanted), len(wanted))


def _held_at(pace: Pace, done: int, total: int) -> Pace:
    """Tells ``pace`` that it stands still: who is asked to stop has to hear it."""

    def held(_done: int, _total: int) -> None:
        pace(done, total)

    return held


def _remove(session: Session, quotes: list[QuoteId], *, keep_claims: bool) -> None:
    whole = (selectinload(Quote.spans), selectinload(Quote.speakers), selectinload(Quote.claims))
    rows = {row.id: row for row in session.scalars(select(Quote).where(Quote.id.in_(quotes)).options(*whole))}
    for key in quotes:
        if key not in rows:
            queries.require(session, Quote, key)  # says that it is gone
    on_these = or_(Decision.first_id.in_(quotes), Decision.second_id.in_(quotes))
    for decision in session.scalars(select(Decision).where(on_these)):
        session.delete(decision)
    for row in rows.values():
        for claim in list(row.claims):
            if keep_claims:
                claim.quote = None
            else:
                session.delete(claim)
        session.delete(row)
