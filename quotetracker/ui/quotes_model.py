"""The model behind the table: ids of all rows, views of those in sight, the rest fetched when it is looked at."""

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

from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.quotes_cells import cell_text, plain_tooltip, tip
from quotetracker.ui.quotes_columns import COLUMNS
from quotetracker.ui.quotes_edits import Removal, row_edits
from quotetracker.ui.quotes_reading import Listing
from quotetracker.ui.wording import tr

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_PAGE = 200
#: Views kept; about 4 KB each.
_KEPT = 4000
#: After this long, in ms, a page that has not come is taken for lost and asked for again.
_LOST = 2000


class QuotesModel(QAbstractTableModel):
    """Rows of quotes. Sorting and filtering are done by the desk; this only shows a listing."""

    views_wanted = Signal(object)
    """Tuple of QuoteIds whose views are needed; answer with ``take_views``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ids: list[QuoteId] = []
        self._rows: Mapping[QuoteId, int] = {}
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
        return 0 if parent.isValid() else len(self._ids)

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
        """All rows; do not change it."""
        return self._ids

    def set_sorted(self, section: int, *, downwards: bool) -> None:
        """Show at a heading how the rows are sorted. (Styles do not agree on which way Qt's own arrow points.)"""
        self._arrows = {section: "  ▾" if downwards else "  ▴"}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def row_of(self, quote: QuoteId) -> int | None:
        """Where a quote stands."""
        return self._rows.get(quote)

    def view(self, row: int) -> QuoteView | None:
        """The quote of a row; None while it is being fetched."""
        quote = self._ids[row]
        view = self._views.get(quote)
        if view is None:
            self._want(row)
        else:
            self._views.move_to_end(quote)
        return view

    def known(self) -> Mapping[QuoteId, QuoteView]:
        """The views at hand."""
        return self._views

    def show(self, listing: Listing, *, same_query: bool) -> bool:
        """Take a listing; of the same query, row by row where possible. True when the whole model was reset."""
        edits = row_edits(self._ids, listing.ids) if same_query else None
        if edits is None:
            self.beginResetModel()
            self._ids, self._rows = list(listing.ids), listing.rows
            self._keep(listing.views)
            self._pages.clear()
            self.endResetModel()
            return True
        for edit in edits:
            if isinstance(edit, Removal):
                self.beginRemoveRows(QModelIndex(), edit.row, edit.row + edit.count - 1)
                del self._ids[edit.row : edit.row + edit.count]
                self.endRemoveRows()
            else:
                self.beginInsertRows(QModelIndex(), edit.row, edit.row + len(edit.ids) - 1)
                self._ids[edit.row : edit.row] = edit.ids
                self.endInsertRows()
        self._rows = listing.rows
        self.renew(listing.views)
        return False

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
            row for view in views if self._views.get(view.id) != view and (row := self._rows.get(view.id)) is not None
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
        rows = (row for page in self._pages for row in range(page * _PAGE, (page + 1) * _PAGE))
        missing = tuple(quote for row in rows if row < len(self._ids) and (quote := self._ids[row]) not in self._views)
        self._pages.clear()
        if missing:
            self._awaiting = True
            self._asked.start()
            self.views_wanted.emit(missing)
