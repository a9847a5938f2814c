"""Which quote stands in which row: all rows of a short list, those that were in sight of a long one."""

from collections.abc import Sequence

from quotetracker.model.extents import Extent
from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.quotes.reading import Listing

#: Rows kept of a long list.
_KEPT = 20_000


class RowIds:
    """Ids by row. Of a list that changed, rows at hand are shown until they are read again: they are not fresh."""

    def __init__(self) -> None:
        self.count = 0
        self.extent: Extent | None = None
        self._whole: list[QuoteId] | None = []
        self._ids: dict[int, QuoteId] = {}
        self._rows: dict[QuoteId, int] = {}
        self._stale: set[int] = set()

    @property
    def is_whole(self) -> bool:
        """Whether all rows are at hand."""
        return self._whole is not None

    def known(self) -> Sequence[QuoteId]:
        """Ids of the rows at hand."""
        return self._whole if self._whole is not None else [self._ids[row] for row in sorted(self._ids)]

    def id_at(self, row: int) -> QuoteId | None:
        """The quote of a row, if it is at hand."""
        if self._whole is None:
            return self._ids.get(row)
        return self._whole[row] if 0 <= row < len(self._whole) else None

    def row_of(self, quote: QuoteId) -> int | None:
        """The row of a quote, if that is known."""
        return self._rows.get(quote)

    def is_fresh(self, row: int) -> bool:
        """Whether the row was read since the list changed."""
        return row not in self._stale

    def take(self, listing: Listing) -> bool:
        """Know what ``listing`` knows; of a long list, keep what else is at hand. True when quotes moved."""
        moved = any(self._rows.get(quote, row) != row for quote, row in listing.rows.items())
        self.count = listing.count
        if listing.is_whole:
            self._whole, self._ids, self._stale = list(listing.ids), {}, set()
            self._rows = dict(listing.rows)
        else:
            if self._whole is not None:
                self._ids = dict(enumerate(self._whole)) if len(self._whole) == self.count else {}
                self._rows = {quote: row for row, quote in self._ids.items()}
                self._whole = None
            if self.extent is None or listing.extent is None or self.extent.stamp != listing.extent.stamp:
                self._stale = set(self._ids)
            self._learn(listing.start, listing.ids)
            for quote, row in listing.rows.items():
                self._put(row, quote)
        self.extent = listing.extent
        return moved

    def learn(self, start: int, ids: Sequence[QuoteId]) -> None:
        """Know the rows from ``start`` on."""
        if len(self._ids) > _KEPT:
            self._ids, self._rows, self._stale = {}, {}, set()
        self._learn(start, ids)

    def remove(self, row: int, count: int) -> None:
        """Take rows out of a whole list."""
        if self._whole is not None:
            del self._whole[row : row + count]
            self.count = len(self._whole)

    def insert(self, row: int, ids: Sequence[QuoteId]) -> None:
        """Put rows into a whole list."""
        if self._whole is not None:
            self._whole[row:row] = ids
            self.count = len(self._whole)

    def _learn(self, start: int, ids: Sequence[QuoteId]) -> None:
        if self._whole is None:
            for row, quote in enumerate(ids, start):
                self._put(row, quote)

    def _put(self, row: int, quote: QuoteId) -> None:
        stood, was = self._ids.get(row), self._rows.get(quote)
        if stood is not None and stood != quote and self._rows.get(stood) == row:
            del self._rows[stood]
        if was is not None and was != row and self._ids.get(was) == quote:
            del self._ids[was]
            self._stale.discard(was)
        self._ids[row] = quote
        self._rows[quote] = row
        self._stale.discard(row)
