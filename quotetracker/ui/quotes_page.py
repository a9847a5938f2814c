"""The page that lists all quotes: filter bar, table, and what can be done with the selected ones."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from quotetracker.model.views import Changes, QuoteFilter
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.ui.actions import ACTIONS
from quotetracker.ui.bridge import Bridge
from quotetracker.ui.empty_state import EmptyState
from quotetracker.ui.filter_bar import FilterBar
from quotetracker.ui.page import Page
from quotetracker.ui.quotes_cells import ORDERS
from quotetracker.ui.quotes_reading import (
    Listing,
    Query,
    Touched,
    citations,
    read_listing,
    read_touched,
    versions,
)
from quotetracker.ui.quotes_speaker import SpeakerCard
from quotetracker.ui.quotes_table import QuotesTable
from quotetracker.ui.speakers_words import counted
from quotetracker.ui.theme import Theme

#: Deleting more quotes than this is asked about first.
_MANY = 20
_COMPARED = 20
_COPIED = 500
_PAUSE = 60  # ms in which changes are gathered: comparing tells of every quote
_MENU = ("show_in_article", "compare", "set_speaker", "make_claim", "copy_quote", "export_sheet", "delete_quote")


class QuotesPage(Page):
    """Every quote of the library."""

    title = "Quotes"
    icon = "quotes"
    export_wanted = Signal(object, object)
    """QuoteFilter and order of what is listed."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._query = Query()
        self._shown: Listing | None = None
        self._stale = True
        self._flagged = 0
        self._changes = Changes()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._catch_up)
        self._build()
        self._connect()

    def enter(self) -> None:
        """Give the keyboard to the table, or to the search box while it is empty."""
        (self.table if self.table.quotes().rowCount() else self.filter.search).setFocus()

    def show_filter(self, wanted: QuoteFilter) -> None:
        """List the quotes that pass this filter."""
        self.filter.set_filter(wanted)

    def refresh(self, changes: Changes) -> None:
        """Gather changes; read what they touch when there is a pause, and when the page is in sight."""
        self.filter.refresh(changes)
        self._changes = Changes(
            articles=self._changes.articles | changes.articles,
            quotes=self._changes.quotes | changes.quotes,
            speakers=self._changes.speakers | changes.speakers,
            claims=self._changes.claims | changes.claims,
            matches=self._changes.matches | changes.matches,
        )
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        super().set_theme(theme)
        for part in (self.filter, self.table, self._nothing, self._none_pass, self.speaker_card):
            part.set_theme(theme)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the selected quotes."""
        found: dict[str, Callable[[], object]] = {}
        if self._shown is not None and self._shown.ids:
            found["export_sheet"] = self._export
        count = self.table.selected_count()
        if not count:
            return found
        found["copy_quote"] = self._copy
        if count == 1:
            found["show_in_article"] = self._jump
        if 2 <= count <= _COMPARED or (count == 1 and self._has_matches()):
            found["compare"] = self._compare
        if not self._desk.read_only:
            found |= {"set_speaker": self._ask_speaker, "delete_quote": self._delete}
            if count == 1:
                found["make_claim"] = self._make_claim
        return found

    def confirm(self, text: str) -> bool:
        """Ask before much is changed at once; tests replace this."""
        answer = QMessageBox.question(self, "QuoteTracker", text)
        return answer == QMessageBox.StandardButton.Yes

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was missed while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._read()
        else:
            self._catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find goes to the search box."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.filter.type_on("")
        else:
            super().keyPressEvent(event)

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.filter = FilterBar(self._bridge, self._theme, self, key="quotes")
        column.addWidget(self.filter)
        line = QHBoxLayout()
        self.count_label = QLabel(self)
        self.count_label.setProperty("role", "muted")
        line.addWidget(self.count_label, 1)
        self.order_box = QComboBox(self)
        self.order_box.setAccessibleName("Order of the quotes")
        for order, words in ORDERS:
            self.order_box.addItem(words, order)
        line.addWidget(self.order_box)
        column.addLayout(line)
        self.stack = QStackedWidget(self)
        self.table = QuotesTable(self._theme, self.stack)
        self._nothing = EmptyState("quotes", self._theme, self.stack)
        self._nothing.say(
            "No quotes yet",
            "Mark what somebody said in an article: select the words and press Ctrl+Return. Every quote of the "
            "library is then listed here.",
        )
        self._none_pass = EmptyState("filter", self._theme, self.stack)
        clear = QAction("Clear filter", self)
        clear.triggered.connect(self.filter.clear)
        self._none_pass.say("No quote passes this filter", "Try fewer words, or take a condition away.", [clear])
        for part in (self.table, self._nothing, self._none_pass):
            self.stack.addWidget(part)
        column.addWidget(self.stack, 1)
        self.speaker_card = SpeakerCard(self._bridge, self._theme, self)

    def _connect(self) -> None:
        self.filter.filter_changed.connect(self._take_filter)
        self.filter.left.connect(self.table.setFocus)
        self.order_box.currentIndexChanged.connect(self._take_order)
        self.table.opened.connect(self.quote_wanted)
        self.table.chosen.connect(self.state_changed)
        self.table.order_wanted.connect(self._set_order)
        self.table.typed.connect(self.filter.type_on)
        self.table.copy_wanted.connect(self._copy)
        self.table.delete_wanted.connect(self._delete)
        self.table.menu_wanted.connect(self._open_menu)
        self.table.quotes().views_wanted.connect(self._fetch)
        self.speaker_card.speakers_chosen.connect(self._attribute)
        self.speaker_card.closed.connect(self.table.setFocus)

    # Reading

    @Slot(object)
    def _take_filter(self, wanted: QuoteFilter) -> None:
        self._query = replace(self._query, wanted=wanted)
        self._read()

    @Slot(int)
    def _take_order(self, nth: int) -> None:
        self._set_order(ORDERS[nth][0])

    @Slot(str)
    def _set_order(self, order: str) -> None:
        if order != self._query.order:
            self._query = replace(self._query, order=order)
            self.table.set_order(order)
            self.order_box.setCurrentIndex(self.order_box.findData(order))
            self._read()

    def _read(self) -> None:
        """Ask for the listing; while the page is out of sight that can wait."""
        self._stale = not self.isVisible()
        if not self._stale:
            again, self._changes = self._touched(), Changes()
            self._bridge.ask("quotes.ids", read_listing, self._desk, self._query, again, done=self._take_listing)

    @Slot(object)
    def _take_listing(self, listing: Listing) -> None:
        same = self._shown is not None and self._shown.query == listing.query
        self._shown = listing
        self.table.show_listing(listing, same_query=same)
        page = self._nothing if listing.library_is_empty else self.table if listing.ids else self._none_pass
        had_focus = self.table.hasFocus()
        self.stack.setCurrentWidget(page)
        if had_focus and page is not self.table:
            self.filter.search.setFocus()
        self.order_box.setVisible(page is self.table)
        self._flagged = listing.flagged
        self._count()
        self.state_changed.emit()

    def _touched(self) -> tuple[QuoteId, ...]:
        """Quotes at hand that the gathered changes touch."""
        changes = self._changes
        quotes = changes.quotes | changes.matches
        return tuple(
            view.id
            for view in self.table.quotes().known().values()
            if view.id in quotes
            or view.article in changes.articles
            or changes.claims
            or (changes.speakers and any(speaker.id in changes.speakers for speaker in view.speakers))
        )

    @Slot()
    def _catch_up(self) -> None:
        """Read the gathered changes: only views where the list cannot be another one."""
        if not self._changes:
            return
        changes = self._changes
        if changes.articles or changes.quotes or changes.speakers or self._query.wanted.relations:
            self._read()
            return
        again, self._changes = self._touched(), Changes()
        self._bridge.ask("quotes.touched", read_touched, self._desk, self._query, again, done=self._take_touched)

    @Slot(object)
    def _take_touched(self, touched: Touched) -> None:
        self.table.quotes().renew(touched.views)
        self._flagged = touched.flagged
        self._count()
        self.state_changed.emit()

    @Slot(object)
    def _fetch(self, quotes: tuple[QuoteId, ...]) -> None:
        self._bridge.ask("quotes.rows", self._desk.quotes.some, quotes, done=self.table.quotes().take_views)

    def _count(self) -> None:
        count = len(self._shown.ids) if self._shown else 0
        parts = [counted(count, "quote")]
        if self._flagged:
            parts.append(f"{self._flagged:,} flagged")
        self.count_label.setText(" · ".join(parts))
        self.count_label.setVisible(bool(count))
