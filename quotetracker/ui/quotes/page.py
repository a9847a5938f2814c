"""The page that lists all quotes: filter bar, table, and what can be done with the selected ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotetracker.export.copying import CopyForm
from quotetracker.model.saved_filters import packed, unpacked
from quotetracker.model.views import Changes, QuoteFilter, SavedSearchView
from quotetracker.model.vocabulary import QuoteId, SearchId
from quotetracker.services.naming import Named
from quotetracker.ui.actions import ACTIONS, ActionSpec
from quotetracker.ui.export.papers import Paper, sheet_paper
from quotetracker.ui.filters.bar import FilterBar
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.quotes.cells import ORDERS
from quotetracker.ui.quotes.columns import COLUMNS
from quotetracker.ui.quotes.feed import QuotesFeed
from quotetracker.ui.quotes.held import Held
from quotetracker.ui.quotes.reading import Listing, Query, Touched, deleted, versions
from quotetracker.ui.quotes.saved import SavedSearches
from quotetracker.ui.quotes.speaker import SpeakerCard
from quotetracker.ui.quotes.table import QuotesTable
from quotetracker.ui.speakers.words import counted

#: Deleting more quotes than this is asked about first.
_COMPARED = 20
_COPIED = 500
#: Selected rows that the next start takes up again.
_REMEMBERED = 500
_MENU = ("show_in_article", "compare", "set_speaker", "make_claim", "copy_quote", "export_sheet", "delete_quote")


class QuotesPage(Page):
    """Every quote of the library."""

    title = later("Quotes")
    icon = "quotes"
    export_wanted = Signal(object, object)
    """QuoteFilter and order of what is listed."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._shown: Listing | None = None
        self._entering = False
        self._verb: Callable[[tuple[QuoteId, ...]], None] | None = None
        self._form = CopyForm.TEXT
        self._build()
        self._connect()

    def enter(self) -> None:
        """Give the keyboard to the table, or to the search box while it is empty."""
        self._entering = not self.table.quotes().rowCount()
        if self.stack.currentWidget() is not self._nothing or not self._nothing.take_keyboard():
            (self.filter.search if self._entering else self.table).setFocus()

    def show_filter(self, wanted: QuoteFilter) -> None:
        """List the quotes that pass this filter."""
        self.filter.set_filter(wanted)

    def show_search(self, search: SavedSearchView) -> None:
        """List what a saved search asks for."""
        self.searches.open(search)

    def filter_field(self) -> QLineEdit | None:
        """The line above the list."""
        return self.filter.search

    def refresh(self, changes: Changes) -> None:
        """Read what ``changes`` touch; while the page is out of sight that waits."""
        self.filter.refresh(changes)
        self.searches.refresh(changes)
        self.feed.refresh(changes)

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer them while there is nothing here."""
        self._nothing.set_actions(actions)

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        super().set_theme(theme)
        for part in (self.filter, self.table, self._nothing, self._none_pass, self.speaker_card):
            part.set_theme(theme)

    def key_buttons(self) -> Mapping[str, QAbstractButton]:
        """The one that lists the saved searches."""
        return {"saved_searches": self.searches.button}

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the selected quotes."""
        found: dict[str, Callable[[], object]] = {}
        if self._shown is not None and self._shown.count:
            found["export_sheet"] = self._export
            found["choose_columns"] = self._choose_columns
        found |= self._search_handlers()
        count = self.table.selected_count()
        if not count:
            return found
        found["copy_quote"] = self._copy
        found["copy_markdown"] = partial(self._copy_as, CopyForm.MARKDOWN)
        found["copy_citation"] = partial(self._copy_as, CopyForm.CITATION)
        if count == 1:
            found["show_in_article"] = self._jump
        if 2 <= count <= _COMPARED or (count == 1 and self._has_matches()):
            found["compare"] = self._compare
        if not self._desk.read_only:
            found |= {"set_speaker": self._ask_speaker, "delete_quote": self._delete}
            if count == 1:
                found["make_claim"] = self._make_claim
        return found

    def _search_handlers(self) -> dict[str, Callable[[], object]]:
        searches = self.searches
        found: dict[str, Callable[[], object]] = {"saved_searches": searches.show_menu}
        if searches.can_save():
            found["save_search"] = searches.ask_name
            if searches.is_changed():
                found["update_search"] = searches.update_open
        if searches.current() is not None and not self._desk.read_only:
            found |= {"rename_search": searches.ask_rename, "delete_search": searches.delete_open}
        return found

    def printed(self) -> tuple[str, Callable[[], Paper]] | None:
        """The quotes that are listed."""
        if self._shown is None or not self._shown.count:
            return None
        return tr("Quotes"), partial(sheet_paper, self._desk, self.feed.query.wanted, self.feed.query.order)

    def session(self) -> dict[str, Any]:
        """Filter, order, saved search, and which rows are selected."""
        held, saved = self.table.held(), self.searches.current()
        return {
            "wanted": packed(self.feed.query.wanted),
            "order": self.feed.query.order,
            "saved": saved.id if saved else None,
            "selected": list(held.selected[:_REMEMBERED]),
            "current": held.current,
            "top": held.top,
        }

    def resume(self, state: Mapping[str, Any]) -> None:
        """List the same quotes when the page is first seen, with the same rows selected."""
        wanted, order = unpacked(str(state["wanted"])), str(state["order"])
        if order not in dict(ORDERS):
            return
        selected = tuple(QuoteId(int(key)) for key in state["selected"])
        current = None if state["current"] is None else QuoteId(int(state["current"]))
        self.filter.set_filter(wanted)
        self._set_order(order)
        self.table.set_held(Held(selected, had_selection=bool(selected), current=current, top=int(state["top"])))
        if state["saved"] is not None:
            self.searches.resume(SearchId(int(state["saved"])))

    def save_state(self, settings: QSettings) -> None:
        """Remember which columns are hidden, and how wide the others were made."""
        settings.setValue("quotes/hidden", ",".join(sorted(self.table.unwanted())))
        settings.setValue("quotes/widths", ",".join(f"{key}={width}" for key, width in self.table.by_hand().items()))

    def restore_state(self, settings: QSettings) -> None:
        """Take up the columns again."""
        self.table.set_unwanted(str(settings.value("quotes/hidden", "") or "").split(","))
        pairs = (pair.partition("=") for pair in str(settings.value("quotes/widths", "") or "").split(","))
        self.table.set_by_hand({key: int(width) for key, _, width in pairs if width.isdigit()})

    def _choose_columns(self) -> None:
        header = self.table.horizontalHeader()
        self._show_columns(header.mapToGlobal(header.rect().bottomLeft()))

    @Slot(object)
    def _show_columns(self, point: QPoint) -> None:
        """A menu of the columns; it stays a menu, with keys and ticks."""
        menu = QMenu(self)
        menu.setObjectName("columns")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in COLUMNS[1:]:
            action = menu.addAction(tr(column.heading))
            action.setCheckable(True)
            action.setChecked(column.key not in self.table.unwanted())
            action.setData(column.key)
            action.triggered.connect(self._turn_column)
        menu.popup(point)

    @Slot()
    def _turn_column(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.table.set_unwanted(self.table.unwanted() ^ {str(action.data())})

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was missed while the page was out of sight."""
        super().showEvent(event)
        self.feed.set_awake(True)
        self.searches.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Changes can wait."""
        super().hideEvent(event)
        self.speaker_card.hide()
        self.feed.set_awake(False)
        self.searches.set_awake(False)

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
        self.searches = SavedSearches(self._bridge, self)
        self.searches.suggest = self.filter.described
        line.addWidget(self.searches)
        self.count_label = QLabel(self)
        self.count_label.setProperty("role", "muted")
        line.addWidget(self.count_label, 1)
        line.addStretch(0)  # takes the room while there is nothing to count
        self.order_box = QComboBox(self)
        self.order_box.setAccessibleName(tr("Order of the quotes"))
        for order, words in ORDERS:
            self.order_box.addItem(tr(words), order)
        line.addWidget(self.order_box)
        column.addLayout(line)
        self.stack = QStackedWidget(self)
        self.table = QuotesTable(self._theme, self.stack)
        self._nothing = EmptyState("quotes", self._theme, self.stack)
        self._nothing.say(
            tr("No quotes yet"),
            tr(
                "What people said in your articles is listed here, to be searched, filtered and compared. Confirm "
                "what is suggested, or mark it yourself: select the words and press Ctrl+Return."
            ),
        )
        self._none_pass = EmptyState("filter", self._theme, self.stack)
        clear = QAction(tr("Clear filter"), self)
        clear.triggered.connect(self.filter.clear)
        self._none_pass.say(
            tr("No quote passes this filter"), tr("Try fewer words, or take a condition away."), [clear]
        )
        for part in (self.table, self._nothing, self._none_pass):
            self.stack.addWidget(part)
        column.addWidget(self.stack, 1)
        self.speaker_card = SpeakerCard(self._bridge, self._theme, self)
        self.feed = QuotesFeed(self._bridge, self.table, self)

    def _connect(self) -> None:
        self.filter.filter_changed.connect(self._take_filter)
        self.searches.query_wanted.connect(self._take_query)
        self.searches.state_changed.connect(self.state_changed)
        self.filter.left.connect(self.table.setFocus)
        self.order_box.currentIndexChanged.connect(self._take_order)
        self.table.opened.connect(self.quote_wanted)
        self.table.columns_wanted.connect(self._show_columns)
        self.table.chosen.connect(self.state_changed)
        self.table.order_wanted.connect(self._set_order)
        self.table.typed.connect(self.filter.type_on)
        self.table.copy_wanted.connect(self._copy)
        self.table.delete_wanted.connect(self._delete)
        self.table.menu_wanted.connect(self._open_menu)
        self.feed.listed.connect(self._take_listing)
        self.feed.touched.connect(self._take_touched)
        self.speaker_card.speakers_chosen.connect(self._attribute)
        self.speaker_card.closed.connect(self.table.setFocus)

    # Listing

    @Slot(object)
    def _take_filter(self, wanted: QuoteFilter) -> None:
        self.feed.set_query(replace(self.feed.query, wanted=wanted))
        self.searches.set_query(self.feed.query)

    @Slot(object)
    def _take_query(self, query: Query) -> None:
        self.filter.set_filter(query.wanted)
        self._set_order(query.order)

    @Slot(int)
    def _take_order(self, nth: int) -> None:
        self._set_order(ORDERS[nth][0])

    @Slot(str)
    def _set_order(self, order: str) -> None:
        self.table.set_order(order)
        self.order_box.setCurrentIndex(self.order_box.findData(order))
        self.feed.set_query(replace(self.feed.query, order=order))
        self.searches.set_query(self.feed.query)

    @Slot(object)
    def _take_listing(self, listing: Listing) -> None:
        same = self._shown is not None and self._shown.query == listing.query
        self._shown = listing
        self.table.show_listing(listing, same_query=same)
        page = self._nothing if listing.library_is_empty else self.table if listing.count else self._none_pass
        had_focus = self.table.hasFocus() or self.filter.search.hasFocus()
        self.stack.setCurrentWidget(page)
        for part in (self.filter, self.searches):  # nothing is narrowed where there is nothing
            part.setVisible(page is not self._nothing)
        if page is self._nothing and had_focus:
            self._nothing.take_keyboard()
        elif had_focus and page is not self.table:
            self.filter.search.setFocus()
        if self._entering and listing.count and not self.filter.search.text():
            self.table.setFocus()
        self._entering = False
        self.order_box.setVisible(page is self.table)
        if listing.is_counted:
            self._count(listing.count, listing.flagged)

    @Slot(object)
    def _take_touched(self, touched: Touched) -> None:
        self._count(self.table.quotes().rowCount(), touched.flagged)

    def _count(self, count: int, flagged: int | None) -> None:
        parts = [counted(count, "quote"), *([tr("{flagged} flagged", flagged=flagged)] if flagged else [])]
        self.count_label.setText(" · ".join(parts))
        self.count_label.setVisible(bool(count))
        self.state_changed.emit()

    # Commands

    def _has_matches(self) -> bool:
        view = next((self.table.quotes().known().get(quote) for quote in self.table.selected()), None)
        return view is not None and bool(view.flags)

    def _with_selected(self, verb: Callable[[tuple[QuoteId, ...]], None]) -> None:
        """Do something with the selected quotes; the ids of rows that were never in sight are read first."""
        chosen, extent = self.table.selected(), self.table.quotes().extent()
        if len(chosen) == self.table.selected_count() or extent is None:
            verb(chosen)
            return
        self._verb = verb
        query, rows = self.feed.query, self.table.selected_rows()
        between = self._desk.listings.between
        self._bridge.ask("quotes.selected", between, query.wanted, query.order, extent, rows, done=self._take_selected)

    @Slot(object)
    def _take_selected(self, chosen: tuple[QuoteId, ...]) -> None:
        verb, self._verb = self._verb, None
        if verb is not None:
            verb(chosen)

    def _jump(self) -> None:
        self._with_selected(self._jump_to)

    def _jump_to(self, chosen: tuple[QuoteId, ...]) -> None:
        self.quote_wanted.emit(chosen[0])

    def _export(self) -> None:
        self.export_wanted.emit(self.feed.query.wanted, self.feed.query.order)

    def _compare(self) -> None:
        self._with_selected(self._compare_those)

    def _compare_those(self, selected: tuple[QuoteId, ...]) -> None:
        if len(selected) > 1:
            self.comparison_wanted.emit(selected)
        else:
            self._bridge.ask("quotes.versions", versions, self._desk, selected[0], done=self._show_versions)

    @Slot(object)
    def _show_versions(self, quotes: tuple[QuoteId, ...]) -> None:
        if len(quotes) > 1:
            self.comparison_wanted.emit(quotes)
        else:
            self._bridge.tell(tr("This quote has no other version any more."))

    @Slot()
    def _copy(self) -> None:
        self._copy_as(CopyForm.TEXT)

    def _copy_as(self, form: CopyForm) -> None:
        count = self.table.selected_count()
        if count > _COPIED:
            self._bridge.tell(
                tr("Up to {copied} quotes can be copied at once: export a quote sheet instead.", copied=_COPIED)
            )
        elif count:
            self._form = form
            self._with_selected(self._copy_those)

    def _copy_those(self, chosen: tuple[QuoteId, ...]) -> None:
        self._bridge.ask("quotes.copy", self._desk.sheets.copied, chosen, self._form, done=self._bridge.copy)

    @Slot()
    def _delete(self) -> None:
        count = self.table.selected_count()
        if not count or self._desk.read_only:
            return
        text = tr("Delete {quotes}?", quotes=counted(count, "quote"))
        if self.may_delete(count, text, of=self.table.quotes().rowCount()):
            self._with_selected(self._delete_those)

    def _delete_those(self, quotes: tuple[QuoteId, ...]) -> None:
        doing = tr("Deleting {quotes}", quotes=counted(len(quotes), "quote"))
        self._bridge.work(doing, deleted, self._desk, quotes, done=self._deleted)

    @Slot(object)
    def _deleted(self, count: int) -> None:
        self._bridge.tell(
            tr("{quotes} deleted. Undo brings it back.", quotes=counted(count, "quote")), Tone.DONE, undo=True
        )

    def _ask_speaker(self) -> None:
        self._with_selected(self._ask_speaker_of)

    def _ask_speaker_of(self, quotes: tuple[QuoteId, ...]) -> None:
        known = self.table.quotes().known()
        said = {known[quote].speakers if quote in known else () for quote in quotes[:_COPIED]}
        row = self.table.visualRect(self.table.currentIndex())
        below = self.table.viewport().mapTo(self, row.bottomLeft())
        self.speaker_card.open_for(quotes, said.pop() if len(said) == 1 else (), below)

    @Slot(object, object)
    def _attribute(self, quotes: tuple[QuoteId, ...], speakers: tuple[Named, ...]) -> None:
        doing = tr("Attributing {quotes}", quotes=counted(len(quotes), "quote"))
        self._bridge.work(doing, self._desk.quotes.attribute, quotes, speakers)

    def _make_claim(self) -> None:
        self._with_selected(self._make_claim_of)

    def _make_claim_of(self, quotes: tuple[QuoteId, ...]) -> None:
        self._bridge.run(self._desk.claims.add_from_quote, quotes[0], done=self._claimed)

    @Slot(object)
    def _claimed(self, _claim: object) -> None:
        self._bridge.tell(tr("Added to the claims. Set its verdict there (Ctrl+5)."), Tone.DONE, undo=True)

    @Slot(object)
    def _open_menu(self, point: QPoint) -> None:
        """The same commands as in the menus of the window, for the selected rows."""
        possible = self.handlers()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for spec in sorted((spec for spec in ACTIONS if spec.key in _MENU), key=_place_in_menu):
            # The keys are shown as text: a second shortcut would make both silent.
            action = menu.addAction(f"{tr(spec.text)}\t{spec.shortcut}")
            action.setEnabled(spec.key in possible)
            if spec.key in possible:
                action.triggered.connect(possible[spec.key])
        menu.popup(point)


def _place_in_menu(spec: ActionSpec) -> int:
    return _MENU.index(spec.key)
