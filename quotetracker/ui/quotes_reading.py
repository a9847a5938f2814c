"""What the page of quotes asks the desk in the background: values in, values out, no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter, QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.pace import Pace
from quotetracker.services.desk import Desk

#: Views read together with the ids, so that a new listing never shows empty rows first.
_FIRST = 40
_FLAGGED = tuple(relation for relation in Relation if relation is not Relation.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Query:
    """Which quotes are listed, and in which order."""

    wanted: QuoteFilter = field(default_factory=QuoteFilter)
    order: str = "newest"


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of all quotes that pass, or of the first ones; where each stands, and views of some."""

    query: Query
    ids: tuple[QuoteId, ...]
    rows: Mapping[QuoteId, int]
    views: tuple[QuoteView, ...]
    count: int
    """How many quotes pass."""
    flagged: int | None
    """How many of them are flagged; None while only the first ones are known."""
    library_is_empty: bool = False

    @property
    def is_head(self) -> bool:
        """Whether there are more quotes than ids here."""
        return self.count > len(self.ids)


@dataclass(frozen=True, slots=True)
class Touched:
    """Views read anew in an unchanged list."""

    views: tuple[QuoteView, ...]
    flagged: int


def read_head(desk: Desk, query: Query) -> Listing:
    """The first quotes that pass: all that is seen at first, long before a big library has listed all ids."""
    views = desk.quotes.page(query.wanted, order=query.order, limit=_FIRST)
    ids = tuple(view.id for view in views)
    rows = {key: row for row, key in enumerate(ids)}
    count = desk.quotes.count(query.wanted)
    return Listing(query, ids, rows, views, count, None, not count and _is_empty(desk, query))


def read_listing(desk: Desk, query: Query, again: Sequence[QuoteId]) -> Listing:
    """List the quotes that pass, with views of the first ones and of ``again``."""
    ids = desk.quotes.ids(query.wanted, order=query.order)
    views = desk.quotes.some(tuple(dict.fromkeys((*ids[:_FIRST], *again))))
    rows = {key: row for row, key in enumerate(ids)}
    return Listing(query, ids, rows, views, len(ids), _flagged(desk, query), not ids and _is_empty(desk, query))


def read_touched(desk: Desk, query: Query, quotes: Sequence[QuoteId]) -> Touched:
    """Views of ``quotes``, and how many quotes of the listing are flagged now."""
    return Touched(desk.quotes.some(quotes), _flagged(desk, query))


def versions(desk: Desk, quote: QuoteId) -> tuple[QuoteId, ...]:
    """A quote and its matches, without those that the editor refused."""
    return (quote, *(match.other.id for match in desk.matches.of(quote) if match.decision is not False))


def deleted(desk: Desk, quotes: Sequence[QuoteId], *, pace: Pace) -> int:
    """Delete quotes; returns how many."""
    desk.quotes.delete(quotes, pace=pace)
    return len(quotes)


def _is_empty(desk: Desk, query: Query) -> bool:
    return not (query.wanted and desk.quotes.count(QuoteFilter()))


def _flagged(desk: Desk, query: Query) -> int:
    if query.wanted.relations:
        return desk.quotes.count(query.wanted)
    return desk.quotes.count(replace(query.wanted, relations=_FLAGGED))
