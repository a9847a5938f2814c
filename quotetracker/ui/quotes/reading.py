"""What the page of quotes asks the desk in the background: values in, values out, no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from quotetracker.match.relations import Relation
from quotetracker.model.extents import Extent, Near
from quotetracker.model.views import QuoteFilter, QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.pace import Pace
from quotetracker.services.desk import Desk
from quotetracker.services.listings import Stretch

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
    """How many quotes pass, and the rows of those in sight; of a list that is not long, all of them."""

    query: Query
    ids: tuple[QuoteId, ...]
    rows: Mapping[QuoteId, int]
    """Where these stand, and others that were asked for."""
    views: tuple[QuoteView, ...]
    count: int
    """How many rows the list has, as far as that is known."""
    flagged: int | None
    """How many of them are flagged; None while that is not known."""
    library_is_empty: bool = False
    start: int = 0
    """The row of the first of ``ids``."""
    extent: Extent | None = None
    """How any row is reached; None while the length of the list is not known."""
    is_settled: bool = True
    """Whether this is the answer in full, not only the rows that could be had at once."""

    @property
    def is_whole(self) -> bool:
        """Whether the ids of all rows are here."""
        return not self.start and len(self.ids) == self.count

    @property
    def is_counted(self) -> bool:
        """Whether ``count`` is the length of the list, not only of what was read."""
        return self.is_settled or self.extent is not None


@dataclass(frozen=True, slots=True)
class Touched:
    """Views read anew in an unchanged list."""

    views: tuple[QuoteView, ...]
    flagged: int


def read_head(desk: Desk, query: Query, near: Near | None = None) -> Listing | None:
    """The rows that are seen at first, long before all is known of a big library; None when they have moved."""
    found = desk.listings.head(query.wanted, order=query.order, limit=_FIRST, near=near)
    if found is None:
        return None
    count = found.extent.count if found.extent else len(found.ids)
    return _listing(desk, query, found, found.views, count, settled=False)


def read_listing(desk: Desk, query: Query, again: Sequence[QuoteId], held: Sequence[QuoteId] = ()) -> Listing:
    """All of the list that the page needs, with views of the first rows and of ``again``, and where ``held`` stand."""
    found = desk.listings.survey(query.wanted, order=query.order, held=held)
    views = desk.quotes.some(tuple(dict.fromkeys((*found.ids[:_FIRST], *again))))
    count = found.extent.count if found.extent else len(found.ids)
    return _listing(desk, query, found, views, count, settled=True)


def _listing(
    desk: Desk, query: Query, found: Stretch, views: tuple[QuoteView, ...], count: int, *, settled: bool
) -> Listing:
    return Listing(
        query,
        found.ids,
        {**found.found, **{key: found.start + nth for nth, key in enumerate(found.ids)}},
        views,
        count,
        _flagged(desk, query) if settled else None,
        library_is_empty=not count and _is_empty(desk, query),
        start=found.start,
        extent=found.extent,
        is_settled=settled,
    )


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
