"""Reads of claims."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from quotetracker.model.queries.common import span_or_none
from quotetracker.model.queries.quotes import quote_views
from quotetracker.model.schema import (
    Article,
    Claim,
)
from quotetracker.model.views import (
    ClaimView,
)
from quotetracker.model.vocabulary import (
    ArticleId,
    ClaimId,
    QuoteId,
    Verdict,
)


def claim_views(session: Session, *, only: Collection[int] | None = None) -> tuple[ClaimView, ...]:
    """Claims, the newest first."""
    statement = select(Claim).order_by(Claim.id.desc())
    if only is not None:
        statement = statement.where(Claim.id.in_(only))
    claims = session.scalars(statement).all()
    quotes = {view.id: view for view in quote_views(session, [row.quote_id for row in claims if row.quote_id])}
    titles = dict(
        session.execute(
            select(Article.id, Article.title).where(
                Article.id.in_({row.article_id for row in claims if row.article_id})
            )
        ).all()
    )
    views = []
    for row in claims:
        quote = quotes.get(QuoteId(row.quote_id)) if row.quote_id else None
        views.append(
            ClaimView(
                id=ClaimId(row.id),
                words=row.words,
                verdict=Verdict(row.verdict),
                note=row.note,
                quote=quote.id if quote else None,
                article=ArticleId(row.article_id) if row.article_id else None,
                article_title=titles.get(row.article_id or 0, ""),
                span=span_or_none(row.start, row.end),
                speakers=quote.speaker_names if quote else "",
                created_at=row.created_at,
            )
        )
    return tuple(views)
