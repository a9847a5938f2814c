"""Reads of saved searches."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quotetracker.model.due import first_due
from quotetracker.model.queries.filters import passing
from quotetracker.model.saved_filters import unpacked
from quotetracker.model.schema import Quote, SavedSearch, SearchLook
from quotetracker.model.views import QuoteFilter, SavedSearchView
from quotetracker.model.vocabulary import QuoteId, SearchId


def saved_searches(session: Session, *, only: Collection[SearchId] | None = None) -> tuple[SavedSearchView, ...]:
    """All saved searches by name; or those of ``only`` that exist."""
    statement = select(SavedSearch, SearchLook.quote_id).outerjoin(SearchLook, SearchLook.search_id == SavedSearch.id)
    if only is not None:
        statement = statement.where(SavedSearch.id.in_(only))
    return tuple(
        SavedSearchView(SearchId(row.id), row.name, unpacked(row.wanted), row.order, QuoteId(looked or 0))
        for row, looked in session.execute(statement.order_by(SavedSearch.name_key))
    )


def search_called(session: Session, key: str) -> SearchId | None:
    """The saved search with this name, given as ``text.names.name_key`` makes it."""
    found = session.scalar(select(SavedSearch.id).where(SavedSearch.name_key == key))
    return None if found is None else SearchId(found)


def passing_up_to(session: Session, wanted: QuoteFilter, limit: int) -> int:
    """How many quotes pass, counted no further than ``limit``."""
    some = select(Quote.id).where(*passing(wanted, with_articles=False)).limit(limit)
    return session.scalar(select(func.count()).select_from(some.subquery())) or 0


def newest_seen(session: Session, wanted: QuoteFilter) -> QuoteId:
    """The newest quote that whoever lists ``wanted`` now has seen.

    A quote that is not compared yet may still get the flag that is asked for: it counts as not seen.
    """
    newest = session.scalar(select(func.max(Quote.id))) or 0
    waiting = first_due(session) if wanted.relations else None
    return QuoteId(newest if waiting is None else min(newest, waiting - 1))
