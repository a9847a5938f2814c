"""The column of articles: a list that can be narrowed and sorted, and is read in the background."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.ui.articles.list import ArticlesList
from quotetracker.ui.articles.shelf import MOST_AGAIN, Order, Read, Shelf, read_head, read_order, read_rows
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.strip import ReaderStrip
from quotetracker.ui.speakers.words import counted

_ORDERS = {
    "newest": later("Newest first"),
    "oldest": later("Oldest first"),
    "title": later("Title, A to Z"),
    "outlet": later("Outlet, A to Z"),
    "quotes": later("Most quotes first"),
    "waiting": later("Most to review first"),
}
#: Selected articles that the next start takes up again.
_REMEMBERED = 100


class ArticlesColumn(QFrame):
    """All articles of the library. It says which one the editor chose; the page opens it."""

    chosen = Signal(object)
    """ArticleId to open."""
    filled = Signal(bool)
    """Articles were read; whether there are any."""
    shown = Signal()
    """The list shows what was read."""
    first_gone = Signal()
    """What was to be opened first is not in the library any more."""
    open_gone = Signal()
    """The open article is not in the library any more."""
    selected = Signal()
    """More or fewer articles are selected."""

    def __init__(self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = bridge.desk
        self._shelf = Shelf()
        self._stale: set[ArticleId] | None = None  # None: all of them
        self._stale_quotes: set[QuoteId] = set()
        self._open: ArticleId | None = None
        self._first: ArticleId | None = None
        self._first_selected: tuple[ArticleId, ...] = ()
        self._narrowing = False
        self._build(theme, actions)

    def begin(self) -> None:
        """Read the newest, then all."""
        self._bridge.ask("articles.head", read_head, self._desk, done=self._take_head)
        self.read_rows()

    def number(self) -> int:
        """How many articles there are, listed or not."""
        return len(self._shelf)

    def first(self) -> ArticleId | None:
        """What is to be opened as soon as the list is read."""
        return self._first

    def set_open(self, article: ArticleId | None) -> None:
        """Say which article is open: that one stays marked."""
        self._open = article

    def show_article(self, article: ArticleId) -> None:
        """Mark an article, whatever the filter was."""
        if not self.list.choose(article):
            self.filter.clear()
            self._show_rows()
            if not self.list.choose(article):
                self._first = article  # the list is still being read

    def session(self) -> dict[str, Any]:
        """What the next start takes up again, as JSON values."""
        return {
            "filter": self.filter.text(),
            "order": self.order.currentData(),
            "selected": list(self.list.selected()) if self.list.selected_count() <= _REMEMBERED else [],
        }

    def resume(self, state: Mapping[str, Any]) -> None:
        """Take up what ``session`` told, and mark ``state["article"]`` as soon as it is read."""
        self.filter.setText(str(state["filter"]))
        self.order.setCurrentIndex(max(0, self.order.findData(state.get("order"))))
        if state["article"] is not None:
            self._first = ArticleId(int(state["article"]))
            self._first_selected = tuple(ArticleId(int(key)) for key in state["selected"])

    def _build(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        self.setProperty("card", "true")
        self.list = ArticlesList(theme, self)
        self.list.chosen.connect(self._chosen)
        self.list.selected_changed.connect(self._say_selected)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter articles"))
        self.filter.setAccessibleName(tr("Filter articles by title or outlet"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._go_to_list)
        self.order = QComboBox(self)
        self.order.setAccessibleName(tr("Order of the articles"))
        self.order.setToolTip(tr("What the list is sorted by"))
        self.order.setMinimumContentsLength(8)
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for by, words in _ORDERS.items():
            self.order.addItem(tr(words), by)
        self.order.currentIndexChanged.connect(self._sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.filter)
        column.addWidget(self.order)
        column.addWidget(self.list, 1)
        self.selected_count = QLabel(self)
        self.selected_count.setProperty("role", "muted")
        self.selected_count.hide()
        column.addWidget(self.selected_count)
        strip = ReaderStrip(self)
        strip.set_actions([actions["add_files"], actions["paste_article"]], text="")
        column.addWidget(strip)
        self.setMinimumWidth(max(180, strip.room() + 24))  # words are longer in other languages

    def read_rows(self, changes: Changes | None = None) -> None:
        """Read again what ``changes`` touch; everything at first, and where very much changed."""
        if changes is not None and self._stale is not None:
            self._stale |= changes.articles
            self._stale_quotes |= changes.matches
            if len(self._stale) + len(self._stale_quotes) > MOST_AGAIN:
                self._stale = None
        self._bridge.ask(
            "articles.rows",
            read_rows,
            self._desk,
            None if self._stale is None else frozenset(self._stale),
            frozenset(self._stale_quotes),
            self._shelf.rows() if self._stale is None else (),
            done=self._take,
            lane=Lane.SURVEY if self._stale is None else Lane.ASK,
        )

    @Slot(object)
    def _take_head(self, read: Read) -> None:
        if not self._shelf:
            self._show_read(read)

    @Slot(object)
    def _take(self, read: Read) -> None:
        # A question that was replaced by a newer one is contained in it: nothing is forgotten here that still waits.
        self._stale, self._stale_quotes = set(), set()
        self._show_read(read)
        if read.gone:
            self._bridge.let_go(read.gone)
        if self._open is not None and self._open not in self._shelf:
            self.open_gone.emit()
        if self.order.currentIndex():
            self._sort()

    @Slot()
    def _sort(self) -> None:
        """Show the list in another order, or in the same one after a change."""
        by = str(self.order.currentData())
        if by == "newest":
            self._shelf.sort(None)
            self._show_rows()
        else:
            self._bridge.ask("articles.order", read_order, self._desk, by, done=self._take_order, lane=Lane.SURVEY)

    @Slot(object)
    def _take_order(self, order: Order) -> None:
        if order.by == self.order.currentData():
            self._shelf.sort(order)
            self._show_rows()

    def _show_read(self, read: Read) -> None:
        self._shelf.take(read)
        self.filled.emit(bool(self._shelf))
        self._show_rows()
        if self._first is not None:
            self._show_first(self._first, whole=read.asked is None)
        elif self.list.current() is None and self._shelf:
            self.list.step(1)
        self.shown.emit()

    def _show_first(self, first: ArticleId, *, whole: bool) -> None:
        """Mark in the list what is shown, or is to be shown, as soon as it is read; ``whole``: all have been read."""
        if self.list.choose(first):
            several = len(self._first_selected) > 1
            if several:
                self.list.select(self._first_selected)
            if several and not whole:
                return  # the rest of the selection is still being read
        elif not whole:
            return
        elif first not in self._shelf:
            self.first_gone.emit()
            self.list.step(1)
        elif self._open != first:
            self.chosen.emit(first)  # the filter hides it from the list, not from the editor
        self._first, self._first_selected = None, ()

    @Slot()
    def _show_rows(self) -> None:
        self.list.set_rows(self._shelf.shown(self.filter.text()))

    @Slot()
    def _narrow(self) -> None:
        """List fewer articles or more; the one that is being read stays, whether it is listed or not."""
        self._narrowing = True  # Qt makes a neighbour of what goes the current row
        self._show_rows()
        if self._open is not None and self.list.current() != self._open:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
            self.list.choose(self._open)
        self._narrowing = False

    @Slot()
    def _go_to_list(self) -> None:
        """From the filter to what it lists: to the article that is being read, else to the first."""
        if self.list.current() is None:
            self.list.step(1)
        self.list.setFocus()

    @Slot(object)
    def _chosen(self, article: ArticleId | None) -> None:
        if self._narrowing or article is None:
            return
        if article != self._first:
            self._first, self._first_selected = None, ()  # the editor went elsewhere meanwhile
        if article != self._open:
            self.chosen.emit(article)

    @Slot()
    def _say_selected(self) -> None:
        count = self.list.selected_count()
        self.selected_count.setText(tr("{articles} selected", articles=counted(count, "article")))
        self.selected_count.setVisible(count > 1)
        self.selected.emit()
