"""Lists of quotes of any length, of which only the rows in sight are read."""

from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.errors import InvalidInputError
from quotetracker.model import queries
from quotetracker.model.extents import Extent, Near
from quotetracker.model.store import Store
from quotetracker.model.views import QuoteFilter, QuoteView
from quotetracker.model.vocabulary import QuoteId

#: A list of so many quotes is read whole: then it can be changed row by row.
WHOLE = 20_000
_PAGE = 120
#: Rows above the place that is looked for, so that it does not stand at the edge.
_ABOVE = 20


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of a list."""

    start: int
    views: tuple[QuoteView, ...]
    stamp: int
    """The newest step that stood when they were read."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some rows of a list by their ids, all of them where the list is not long."""

    start: int
    ids: tuple[QuoteId, ...]
    views: tuple[QuoteView, ...]
    extent: Extent | None
    """None: how long the list is was not quickly known."""
    found: dict[QuoteId, int]
    """Rows of quotes that were asked for."""


class Listings:
    """Reads of lists."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def head(self, wanted: QuoteFilter, *, order: str, limit: int, near: Near | None = None) -> Stretch | None:
        """The first rows at once, or those ``near``; None when these cannot be had at once."""
        with self._store.read() as session:
            stamp, walk = queries.newest_step(session), queries.Walk(session, wanted, order)
            count = queries.quote_count(session, wanted) if queries.is_quickly_counted(wanted) else None
            if near is None or near.row == 0:
                ids, start = walk.every() if walk.is_short else walk.first(limit), 0
                count = len(ids) if walk.is_short else count
                extent = None if count is None else Extent(count, stamp)
            else:
                if count is None:
                    return None
                extent = near.extent.up_to(near.row - 1, count=count, stamp=stamp)
                ids = walk.at(near.row - 1, limit + 1, extent)
                if ids[:1] != [near.above]:
                    return None
                ids, start = ids[1:], near.row
            views = queries.quote_views(session, ids[:limit])
        return Stretch(start, tuple(ids), views, extent, {})

    def survey(self, wanted: QuoteFilter, *, order: str, held: Sequence[QuoteId] = ()) -> Stretch:
        """The whole list, or its extent with the rows around the first of ``held``; and where each of those stands."""
        with self._store.read() as session:
            stamp, walk = queries.newest_step(session), queries.Walk(session, wanted, order)
            if walk.is_short or walk.count() <= WHOLE:
                ids = tuple(walk.every())
                return Stretch(0, ids, (), Extent(len(ids), stamp), {})
            extent = walk.extent(stamp)
            found = walk.rows_of(held, extent)
            start = max(0, next((found[quote] for quote in held if quote in found), 0) - _ABOVE)
            ids = tuple(walk.at(start, _PAGE, extent))
            return Stretch(start, ids, (), extent, found)

    def rows(self, wanted: QuoteFilter, order: str, extent: Extent, stretches: Sequence[tuple[int, int]]) -> list[Rows]:
        """Rows of a list whose ``extent`` is known: of each stretch its first row and how many."""
        with self._store.read() as session:
            stamp, walk = queries.newest_step(session), queries.Walk(session, wanted, order)
            pages = [(start, walk.at(start, number, extent)) for start, number in stretches]
            return [Rows(start, queries.quote_views(session, ids), stamp) for start, ids in pages]

    def between(
        self, wanted: QuoteFilter, order: str, extent: Extent, stretches: Sequence[tuple[int, int]]
    ) -> tuple[QuoteId, ...]:
        """Ids of the rows of some stretches, each its first row and how many; InvalidInputError when rows moved."""
        with self._store.read() as session:
            if queries.newest_step(session) != extent.stamp or not extent.is_exact:
                raise InvalidInputError("The list of quotes has just changed.", "Select the quotes again.")
            walk = queries.Walk(session, wanted, order)
            return tuple(quote for start, number in stretches for quote in walk.at(start, number, extent))
