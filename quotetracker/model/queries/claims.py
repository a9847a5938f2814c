"""Reads of claims."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from quotetracker.model.queries.common import chunked, span_or_none
from quotetracker.model.schema import Article, Claim, Quote, QuoteSpeaker, Speaker
from quotetracker.model.views import (
    ClaimView,
)
from quotetracker.model.vocabulary import (
    ArticleId,
    ClaimId,
    QuoteId,
    Verdict,
)


def claim_views(
    session: Session, *, only: Collection[int] | None = None, limit: int | None = None
) -> tuple[ClaimView, ...]:
    """Claims, the newest first: those of ``only`` that exist, or the first ``limit``, or all."""
    # Columns, not mapped objects; and of the quotes only who spoke: 20,000 claims are read in a third of the time.
    statement = select(*Claim.__table__.columns).order_by(Claim.id.desc()).limit(limit)
    if only is not None:
        statement = statement.where(Claim.id.in_(only))
    rows = session.execute(statement).all()
    names = _names_of(session, {row.quote_id for row in rows if row.quote_id})
    titles = _titles_of(session, {row.article_id for row in rows if row.article_id})
    return tuple(
        ClaimView(
            id=ClaimId(row.id),
            words=row.words,
            verdict=Verdict(row.verdict),
            note=row.note,
            quote=QuoteId(row.quote_id) if row.quote_id in names else None,
            article=ArticleId(row.article_id) if row.article_id else None,
            article_title=titles.get(row.article_id or 0, ""),
            span=span_or_none(row.start, row.end),
            speakers="; ".join(names.get(row.quote_id, ())),
            created_at=row.created_at,
        )
        for row in rows
    )


def _names_of(session: Session, quotes: Collection[int]) -> dict[int, list[str]]:
    """Who spoke those of ``quotes`` that exist."""
    found: dict[int, list[str]] = {}
    for chunk in chunked(quotes):
        spoken = (
            select(Quote.id, Speaker.name)
            .outerjoin(QuoteSpeaker, QuoteSpeaker.quote_id == Quote.id)
            .outerjoin(Speaker, Speaker.id == QuoteSpeaker.speaker_id)
            .where(Quote.id.in_(chunk))
            .order_by(QuoteSpeaker.id)
        )
        for quote, name in session.execute(spoken):
            found.setdefault(quote, []).extend([name] if name else [])
    return found


def _titles_of(session: Session, articles: Collection[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for chunk in chunked(articles):
        found |= dict(session.execute(select(Article.id, Article.title).where(Article.id.in_(chunk))).all())
    return found
