"""The table of quotes: a fast view over a listing, which keeps what is selected by quote."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from quotetracker.model.extents import Near
from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.quotes.columns import COLUMNS, fitting_widths
from quotetracker.ui.quotes.held import Held, give_back, hold, selected_quotes, stretches
from quotetracker.ui.quotes.model import QuotesModel
from quotetracker.ui.quotes.paint import QuoteCells
from quotetracker.ui.quotes.reading import Listing
from quotetracker.ui.session import FITS_ITSELF

_Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
#: So many selected quotes are looked for when a long list is listed anew.
_LOOKED_UP = 200


class QuotesTable(QTableView):
    """Rows of equal height; nothing is ever sorted, measured or walked through here."""

    opened = Signal(object)
    """QuoteId to show in its article."""
    chosen = Signal()
    """Other rows are selected."""
    order_wanted = Signal(str)
    """One of ``queries.QUOTE_ORDERS``."""
    typed = Signal(str)
    """Letters typed while the table had the keyboard."""
    delete_wanted = Signal()
    copy_wanted = Signal()
    columns_wanted = Signal(object)
    """Global QPoint for a menu of columns."""
    menu_wanted = Signal(object)
    """Global QPoint for a menu of commands."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._order = "newest"
        self._by_hand: dict[int, int] = {}
        self._unwanted: frozenset[str] = frozenset()
        self._fitting = False
        self._held: Held | None = None
        self._first_held: Held | None = None
        self._model = QuotesModel(self)
        self._cells = QuoteCells(self._model, theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(tr("Quotes"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_up_header()
        self._measure()
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell)

    def quotes(self) -> QuotesModel:
        """The model, to be asked about rows and views."""
        return self._model

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._cells.set_theme(theme)
        self.viewport().update()

    def set_order(self, order: str) -> None:
        """Show by which column the rows are sorted."""
        self._order = order
        name = order.removeprefix("-")
        downwards = order == "newest" or order.startswith("-")
        name = "published" if name == "newest" else name
        section = next((nth for nth, column in enumerate(COLUMNS) if column.order == name), -1)
        self._model.set_sorted(section, downwards=downwards)

    def show_listing(self, listing: Listing, *, same_query: bool) -> None:
        """Show other rows; quotes that are still there stay selected, and the current one stays current."""
        first, self._first_held = self._first_held, None if listing.is_settled else self._first_held
        if first is not None:
            same_query = True  # the current row stands where it stood at the end
        waiting = first or (self._held if not self.selected_count() else None)
        held = waiting or hold(self, self._model)
        self._held = None if listing.is_settled else held
        moved = self._model.show(listing, same_query=same_query)
        if moved or waiting:
            self._cells.hovered = -1
            give_back(held, self, self._model, in_place=same_query)
            self.chosen.emit()
        if held.had_selection and listing.is_settled and same_query and not self.selected_count():
            # What was selected is gone: the row after it takes its place. Qt would take the one before it.
            self._select_some(held.row)
        # Qt tells of another current row before rows above it go, and not again when it has moved up.
        self._cells.current = self.currentIndex().row()

    def to_find(self) -> tuple[QuoteId, ...]:
        """Quotes whose rows should be known when the list is another one: the first in sight, and what is selected."""
        top, held = self._model.id_at(self.rowAt(0)), self.held()
        wanted = (held.current, top) if self._first_held or self._held else (top, held.current)
        found = (*wanted, *(held.selected if len(held.selected) <= _LOOKED_UP else ()))
        return tuple(dict.fromkeys(quote for quote in found if quote is not None))

    def near(self) -> Near | None:
        """The rows in sight, by which a long list is read again after a change; None at its beginning."""
        row, extent = self.rowAt(0), self._model.extent()
        above = self._model.id_at(row - 1)
        return None if row <= 0 or extent is None or above is None else Near(row, above, extent)

    def held(self) -> Held:
        """What is selected and current."""
        return self._first_held or self._held or hold(self, self._model)

    def set_held(self, held: Held) -> None:
        """Select this as soon as quotes are listed."""
        self._first_held = held

    def by_hand(self) -> dict[str, int]:
        """Widths in pixels that the editor has given to columns, by key."""
        return {COLUMNS[section].key: width for section, width in self._by_hand.items()}

    def set_by_hand(self, widths: Mapping[str, int]) -> None:
        """Give columns these widths."""
        sections = {column.key: section for section, column in enumerate(COLUMNS) if section}
        self._by_hand = {sections[key]: max(48, width) for key, width in widths.items() if key in sections}
        self._fit_columns()

    def unwanted(self) -> frozenset[str]:
        """Keys of the columns that the editor has hidden."""
        return self._unwanted

    def set_unwanted(self, keys: Collection[str]) -> None:
        """Hide these columns; the words of the quote always stay."""
        known = {column.key for column in COLUMNS[1:]}
        self._unwanted = frozenset(keys) & known
        self._fit_columns()

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(piece.height() for piece in stretches(self))

    def selected(self) -> tuple[QuoteId, ...]:
        """The selected quotes in the order of the rows; of a long list, those at hand."""
        return selected_quotes(self, self._model)

    def selected_rows(self) -> tuple[tuple[int, int], ...]:
        """The selected stretches, each as its first row and how many."""
        return tuple(sorted((piece.top(), piece.height()) for piece in stretches(self)))

    def current(self) -> QuoteId | None:
        """The quote of the current row."""
        return self._model.id_at(self.currentIndex().row())

    def choose(self, quote: QuoteId) -> bool:
        """Select one quote and show it; False when it is not in the listing."""
        if (row := self._model.row_of(quote)) is None:
            return False
        self._go_to(row)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, copying copies with the source."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() == Qt.Key.Key_Home and not event.modifiers() and self._model.rowCount():
            self._go_to(0)
        elif event.key() == Qt.Key.Key_End and not event.modifiers() and self._model.rowCount():
            self._go_to(self._model.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search box: Qt would ask for the words of every row."""
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu of what can be done with the rows."""
        self.menu_wanted.emit(event.globalPos())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The mark of the current row goes over all its cells."""
        super().currentChanged(current, previous)
        self._cells.current = current.row()
        self._repaint_row(previous.row())
        self._repaint_row(current.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stress the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; who comes by keyboard finds a row selected, so that commands can follow at once."""
        super().focusInEvent(event)
        self._cells.focused = True
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._select_some()
        self._repaint_row(self._cells.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self._cells.focused = False
        self._repaint_row(self._cells.current)

    def changeEvent(self, event: QEvent) -> None:
        """Rows are as high as the font asks."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setProperty(FITS_ITSELF, True)
        # Without a selection model of its own the header asks every row whether its column is selected:
        # select-all then freezes for seconds.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(self._remember_width)
        self.set_order(self._order)

    @Slot(object)
    def _choose_columns(self, point: QPoint) -> None:
        self.columns_wanted.emit(self.horizontalHeader().mapToGlobal(point))

    def _measure(self) -> None:
        self._cells.set_fonts(self.font())
        self.verticalHeader().setDefaultSectionSize(self._cells.row_height())
        self.verticalScrollBar().setSingleStep(self._cells.row_height() // 2)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Share the width out; the first column stretches over what is left."""
        if self._fitting:  # a scroll bar came or went meanwhile
            return
        unit = self.fontMetrics().averageCharWidth()
        header = self.horizontalHeader()
        whole = self._cells.whole_widths()
        least = {
            section: max(header.sectionSizeHint(section), whole.get(COLUMNS[section].key, 0))
            for section in range(1, len(COLUMNS))
        }
        room = self.viewport().width()
        widths = fitting_widths(room, unit, self._by_hand, hidden=self._unwanted, least=least)
        self._cells.last = max(widths, default=0)
        self._fitting = True
        for section in range(1, len(COLUMNS)):
            self.setColumnHidden(section, section not in widths)
            if section in widths:
                self.setColumnWidth(section, widths[section])
        self._fitting = False

    def _go_to(self, row: int) -> None:
        """Select one row alone. (``selectRow`` would add to the selection while somebody holds Shift.)"""
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index)

    def _select_some(self, row: int = -1) -> None:
        if not self.selectionModel().hasSelection() and self._model.rowCount():
            row = row if row >= 0 else self.currentIndex().row()
            self._go_to(min(max(0, row), self._model.rowCount() - 1))

    def _repaint_row(self, row: int) -> None:
        if row >= 0:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered:
            before, self._cells.hovered = self._cells.hovered, row
            self._repaint_row(before)
            self._repaint_row(row)

    @Slot(QModelIndex)
    def _open(self, index: _Index) -> None:
        if (quote := self._model.id_at(index.row())) is not None:
            self.opened.emit(quote)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()

    @Slot(int)
    def _sort(self, section: int) -> None:
        name = COLUMNS[section].order
        if not name:
            return
        first, second = ("newest", "published") if name == "published" else (name, f"-{name}")
        self.order_wanted.emit(second if self._order == first else first)

    @Slot(int, int, int)
    def _remember_width(self, section: int, _old: int, new: int) -> None:
        if section and not self._fitting and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._by_hand[section] = new
