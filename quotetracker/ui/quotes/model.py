"""The model behind the table: the rows that are or were in sight; the rest is fetched when it is looked at."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QElapsedTimer,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from quotetracker.model.extents import Extent
from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.listings import Rows
from quotetracker.ui.language.wording import tr
from quotetracker.ui.quotes.cells import cell_text, plain_tooltip, tip
from quotetracker.ui.quotes.columns import COLUMNS
from quotetracker.ui.quotes.edits import Removal, row_edits
from quotetracker.ui.quotes.reading import Listing
from quotetracker.ui.quotes.rows import RowIds

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_PAGE = 100
#: Views kept; about 4 KB each.
_KEPT = 4000
#: After this long, in ms, a page that has not come is taken for lost and asked for again.
_LOST = 2000


class QuotesModel(QAbstractTableModel):
    """Rows of quotes. Sorting and filtering are done by the desk; this only shows a listing."""

    views_wanted = Signal(object)
    """Tuple of QuoteIds whose views are needed; answer with ``take_views``."""
    rows_wanted = Signal(object)
    """Tuple of stretches, each (first row, number), that are needed; answer with ``take_rows``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at = RowIds()
        self._views: OrderedDict[QuoteId, QuoteView] = OrderedDict()
        self._arrows: dict[int, str] = {}
        self._pages: list[int] = []
        self._awaiting = False
        self._asked = QElapsedTimer()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of quotes in the listing."""
        return 0 if parent.isValid() else self._at.count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Words of a cell; empty until its page has come."""
        if role not in {_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole} or not index.isValid():
            return None
        view = self.view(index.row())
        if view is None:
            return ""
        key = COLUMNS[index.column()].key
        return plain_tooltip(tip(view, key)) if role == _Role.ToolTipRole else cell_text(view, key)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Headings, and what they mean."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return tr(COLUMNS[section].heading) + self._arrows.get(section, "")
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(COLUMNS[section].tip) if role == _Role.ToolTipRole else None

    def ids(self) -> Sequence[QuoteId]:
        """Ids of the rows at hand, in order; of a list that is read whole, all. Do not change it."""
        return self._at.known()

    def id_at(self, row: int) -> QuoteId | None:
        """The quote of a row; None while it is being fetched, or when there is no such row."""
        return self._at.id_at(row)

    def is_whole(self) -> bool:
        """Whether the ids of all rows are at hand."""
        return self._at.is_whole

    def extent(self) -> Extent | None:
        """How rows are reached that are not at hand."""
        return self._at.extent

    def set_sorted(self, section: int, *, downwards: bool) -> None:
        """Show at a heading how the rows are sorted. (Styles do not agree on which way Qt's own arrow points.)"""
        self._arrows = {section: "  ▾" if downwards else "  ▴"}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def row_of(self, quote: QuoteId) -> int | None:
        """Where a quote stands, as far as that is known."""
        return self._at.row_of(quote)

    def view(self, row: int) -> QuoteView | None:
        """The quote of a row; None while it is being fetched."""
        quote = self._at.id_at(row)
        view = None if quote is None else self._views.get(quote)
        if quote is None or view is None:
            self._want(row)
        else:
            self._views.move_to_end(quote)
            if not self._at.is_fresh(row):  # shown until the row is read again
                self._want(row)
        return view

    def known(self) -> Mapping[QuoteId, QuoteView]:
        """The views at hand."""
        return self._views

    def show(self, listing: Listing, *, same_query: bool) -> bool:
        """Take a listing; of the same query, row by row where possible. True when rows are others than before."""
        edits = None
        if same_query and self._at.is_whole and listing.is_whole:
            edits = row_edits(self._at.known(), listing.ids)
        elif same_query and listing.is_counted and listing.count == self._at.count:
            moved = self._at.take(listing)
            self._keep(listing.views)
            self.dataChanged.emit(self.index(0, 0), self.index(listing.count - 1, len(COLUMNS) - 1))
            return moved
        if edits is None:
            self.beginResetModel()
            self._at = RowIds()
            self._at.take(listing)
            self._keep(listing.views)
            self._pages.clear()
            self.endResetModel()
            return True
        for edit in edits:
            if isinstance(edit, Removal):
                self.beginRemoveRows(QModelIndex(), edit.row, edit.row + edit.count - 1)
                self._at.remove(edit.row, edit.count)
                self.endRemoveRows()
            else:
                self.beginInsertRows(QModelIndex(), edit.row, edit.row + len(edit.ids) - 1)
                self._at.insert(edit.row, edit.ids)
                self.endInsertRows()
        self._at.take(listing)
        self.renew(listing.views)
        return False

    @Slot(object)
    def take_rows(self, answer: Sequence[Rows]) -> None:
        """Show rows that were asked for, unless the list is another one by now, and ask for those looked at since."""
        self._awaiting = False
        for rows in answer:
            if self._at.extent is None or rows.stamp != self._at.extent.stamp:
                continue  # the list is being read again, and these rows with it
            ids = [view.id for view in rows.views]
            self._at.learn(rows.start, ids)
            self._keep(rows.views)
            if ids:
                last = self.index(rows.start + len(ids) - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(rows.start, 0), last)
        if self._pages:
            self._soon.start(0)

    @Slot(object)
    def take_views(self, views: Sequence[QuoteView]) -> None:
        """Show views that were asked for, and ask for those looked at since."""
        self._awaiting = False
        self.renew(views)
        if self._pages:
            self._soon.start(0)

    def renew(self, views: Sequence[QuoteView]) -> None:
        """Keep views and repaint the rows that differ, stretch by stretch."""
        changed = sorted(
            row for view in views if self._views.get(view.id) != view and (row := self._at.row_of(view.id)) is not None
        )
        self._keep(views)
        last = len(COLUMNS) - 1
        start = 0
        for at, row in enumerate(changed):
            if at + 1 == len(changed) or changed[at + 1] != row + 1:
                self.dataChanged.emit(self.index(changed[start], 0), self.index(row, last))
                start = at + 1

    def forget(self, quotes: Iterable[QuoteId]) -> None:
        """Let go of views; they are asked for again when they are looked at."""
        for quote in quotes:
            self._views.pop(quote, None)

    def _keep(self, views: Iterable[QuoteView]) -> None:
        for view in views:
            self._views[view.id] = view
            self._views.move_to_end(view.id)
        while len(self._views) > _KEPT:
            self._views.popitem(last=False)

    def _want(self, row: int) -> None:
        page = row // _PAGE
        if page not in self._pages:
            self._pages = [*self._pages[-1:], page]
        if not self._soon.isActive():
            self._soon.start(0)

    @Slot()
    def _ask(self) -> None:
        """Ask for the pages looked at last: what was scrolled past is not worth a question."""
        if self._awaiting and not self._asked.hasExpired(_LOST):
            return
        pages, self._pages = self._pages, []
        if self._at.is_whole:
            rows = (row for page in pages for row in range(page * _PAGE, (page + 1) * _PAGE))
            ids = tuple(quote for row in rows if (quote := self._at.id_at(row)) is not None)
            if missing := tuple(quote for quote in ids if quote not in self._views):
                self._await()
                self.views_wanted.emit(missing)
        elif pages:
            self._await()
            self.rows_wanted.emit(tuple((page * _PAGE, _PAGE) for page in pages))

    def _await(self) -> None:
        self._awaiting = True
        self._asked.start()
