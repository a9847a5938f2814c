"""Keeps a model of quotes up to date with a query and with changes of the library, all in the background."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.listings import WHOLE, Rows
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.quotes.reading import Listing, Query, Touched, read_head, read_listing, read_touched
from quotetracker.ui.quotes.table import QuotesTable

_LATER = 120  # ms until the extent of a list is read whose first rows are on their way
_MUCH_LATER = 600  # ms, of a list of what has a single letter: the next one mostly follows, and it takes seconds
_PAUSE = 60  # ms in which changes are gathered: comparing tells of every quote
#: Of the views that a change touches, this many of those painted last are read again; the rest is forgotten.
_AGAIN = 400


@dataclass(slots=True)
class _Due:
    """What has to be read."""

    quotes: set[QuoteId] = field(default_factory=set)
    """Of the quotes at hand, those that changed."""
    listing: bool = False
    counts: bool = False

    def __or__(self, other: "_Due") -> "_Due":
        return _Due(self.quotes | other.quotes, self.listing or other.listing, self.counts or other.counts)

    def __bool__(self) -> bool:
        return bool(self.quotes or self.listing or self.counts)


class QuotesFeed(QObject):
    """Asks for a listing when its ids may be others, and for single views when only these changed."""

    listed = Signal(object)
    """Listing."""
    touched = Signal(object)
    """Touched."""

    def __init__(self, bridge: Bridge, table: QuotesTable, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = bridge.desk
        self._table = table
        self._model = table.quotes()
        self.query = Query()
        self._awake = False
        # What a question is on its way for, and what came up since: a newer question may take its place.
        self._asked = _Due()
        self._due = _Due(listing=True)
        self._head_due = True
        self._most = 0
        self._fetching: frozenset[QuoteId] = frozenset()
        self._rows_query: Query | None = None
        self._rows_doubted = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._ask_soon)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._ask_later)
        self._model.views_wanted.connect(self._fetch)
        self._model.rows_wanted.connect(self._fetch_rows)

    def set_query(self, query: Query) -> None:
        """List other quotes, or the same ones in another order."""
        if query != self.query:
            self.query = query
            self._due.listing = True
            self._head_due = self._most >= WHOLE
            self._ask(anew=True)

    def set_awake(self, awake: bool) -> None:
        """While asleep changes are only gathered."""
        self._awake = awake
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Gather what ``changes`` touch, and read it when there is a pause."""
        may_list_others = changes.articles or changes.quotes or changes.speakers
        filters_matches = changes.matches and self.query.wanted.relations
        listing = bool(may_list_others or filters_matches)
        self._due |= _Due(self._touched(changes), listing=listing, counts=bool(changes.matches))
        self._rows_doubted = self._rows_query is not None
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ask_soon(self) -> None:
        # A long list takes a second: the rows in sight come before.
        self._head_due = self._head_due or (self._due.listing and not self._model.is_whole())
        self._ask()

    @Slot()
    def _ask_later(self) -> None:
        self._ask()

    def _ask(self, *, anew: bool = False) -> None:
        due = self._asked | self._due
        if not self._awake or not due:
            return
        self._asked, self._due = due, _Due()
        again = self._worth_reading(due.quotes)
        if self._head_due:
            self._head_due = False
            near = None if anew else self._table.near()
            self._bridge.ask("quotes.head", read_head, self._desk, self.query, near, done=self._take_head)
            if due.listing and self._most >= WHOLE:  # how long the list is can wait for the next letter that is typed
                self._asked, self._due = _Due(), due
                self._later.start(_MUCH_LATER if len(self.query.wanted.text.strip()) == 1 else _LATER)
                return
        self._later.stop()
        if due.listing:
            held = self._table.to_find()
            self._bridge.ask(
                "quotes.ids",
                read_listing,
                self._desk,
                self.query,
                again,
                held,
                done=self._take_listing,
                lane=Lane.LISTING,
            )
        else:
            self._bridge.ask("quotes.ids", read_touched, self._desk, self.query, again, done=self._take_touched)

    def _touched(self, changes: Changes) -> set[QuoteId]:
        known = self._model.known()
        found = {quote for quote in changes.quotes | changes.matches if quote in known or quote in self._fetching}
        if changes.articles or changes.speakers:
            found |= self._fetching
            found |= {
                view.id
                for view in known.values()
                if view.article in changes.articles or any(one.id in changes.speakers for one in view.speakers)
            }
        return found

    def _worth_reading(self, quotes: set[QuoteId]) -> tuple[QuoteId, ...]:
        if len(quotes) <= _AGAIN:
            return tuple(quotes)
        by_use = [quote for quote in self._model.known() if quote in quotes]
        self._model.forget(by_use[:-_AGAIN])
        return tuple(by_use[-_AGAIN:])

    @Slot(object)
    def _take_head(self, listing: Listing | None) -> None:
        if listing is not None and listing.query == self.query:
            self.listed.emit(listing)

    @Slot(object)
    def _take_listing(self, listing: Listing) -> None:
        if listing.query != self.query:
            return  # something else is wanted by now, and will be asked for
        self._asked = _Due()
        self._bridge.give_up("quotes.head")  # it would tell less
        self._most = max(self._most, listing.count)
        self.listed.emit(listing)

    @Slot(object)
    def _take_touched(self, touched: Touched) -> None:
        self._asked = _Due()
        self._model.renew(touched.views)
        self.touched.emit(touched)

    @Slot(object)
    def _fetch(self, quotes: tuple[QuoteId, ...]) -> None:
        self._fetching = frozenset(quotes)
        self._bridge.ask("quotes.rows", self._desk.quotes.some, quotes, done=self._model.take_views)

    @Slot(object)
    def _fetch_rows(self, stretches: tuple[tuple[int, int], ...]) -> None:
        extent, query = self._model.extent(), self.query
        if extent is not None:
            self._rows_query, self._rows_doubted = query, False
            rows = self._desk.listings.rows
            self._bridge.ask("quotes.rows", rows, query.wanted, query.order, extent, stretches, done=self._take_rows)

    @Slot(object)
    def _take_rows(self, answer: Sequence[Rows]) -> None:
        asked, self._rows_query = self._rows_query, None
        if asked != self.query:
            answer = ()  # of another list
        self._model.take_rows(answer)
        if self._rows_doubted:  # something changed while they were read
            self._model.forget(view.id for rows in answer for view in rows.views)
            self._table.viewport().update()
