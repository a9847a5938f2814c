"""A list of frozen views with ids: rows are changed, not reset, so that choice and keyboard stay where they are."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quotetracker.ui.reader_tags import plain_tip
from quotetracker.ui.speakers_paint import draw_ground
from quotetracker.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_REMEMBERED = 50_000
_MEASURED = 600  # code points; more never fit into the few lines of a row
_LOST = 24  # pixels at the end of a line into which the next word did not fit


class HasId(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> int:
        """Whose row it is."""


class RowsModel(QAbstractListModel):
    """Views in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, its words for readers."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.tip(row))
        return None

    def words(self, row: Any) -> str:
        """What the list says of a row; also what typing letters in the list looks for."""
        return str(row.words)

    def spoken(self, row: Any) -> str:
        """What a screen reader says of a row."""
        return self.words(row)

    def tip(self, row: Any) -> str:
        """All that may be elided."""
        return self.words(row)

    def rows(self) -> tuple[Any, ...]:
        """All rows."""
        return tuple(self._rows)

    def row_of(self, key: int) -> int | None:
        """Where the row with this id stands."""
        return next((at for at, row in enumerate(self._rows) if row.id == key), None)

    def set_rows(self, rows: Sequence[HasId]) -> None:
        """Show exactly ``rows``, telling views only what really changed."""
        wanted = {row.id for row in rows}
        for first, last in reversed(_runs([row.id not in wanted for row in self._rows])):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        known = {row.id for row in self._rows}
        self._put_in_order([row.id for row in rows if row.id in known])
        for first, last in _runs([row.id not in known for row in rows]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        for at, row in enumerate(rows):
            if self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))

    def touch(self) -> None:
        """Something that is shown beside the rows changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _put_in_order(self, order: list[int]) -> None:
        if order == [row.id for row in self._rows]:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        by_id = {row.id: row for row in self._rows}
        self._rows = [by_id[key] for key in order]
        places = {key: at for at, key in enumerate(order)}
        self.changePersistentIndexList(before, [self.index(places[key]) for key in ids])
        self.layoutChanged.emit()


def _runs(wanted: Sequence[bool]) -> list[tuple[int, int]]:
    """First and last place of each run of True."""
    found: list[tuple[int, int]] = []
    for at, yes in enumerate(wanted):
        if yes and found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        elif yes:
            found.append((at, at))
    return found


class RowsDelegate(QStyledItemDelegate):
    """Paints the ground of a row; children write on it."""

    padding = 8

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._advances: dict[tuple[str, str], int] = {}

    def lines(self, text: str, font: QFont, width: int, most: int) -> int:
        """About how many lines of ``width`` the text needs; laying out every row of a long list takes a second."""
        key = (font.key(), text)
        if key not in self._advances:
            if len(self._advances) > _REMEMBERED:
                self._advances.clear()
            self._advances[key] = QFontMetrics(font).horizontalAdvance(text[:_MEASURED])
        needed = self._advances[key]
        rest = max(1, width - _LOST)
        return 1 if needed <= width else min(most, 1 + -(-(needed - width + _LOST) // rest))

    def height(self, row: Any, font: QFont, width: int) -> int:  # noqa: ARG002 - for children
        """Height of a row of ``width`` in pixels: two lines."""
        return 2 * QFontMetrics(font).lineSpacing() + 2 * self.padding

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the row needs to be in the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(120, self.height(index.data(ROW), option.font, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then the words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self.theme)
        self.write(painter, option, index.data(ROW))
        painter.restore()

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        """Write one row."""
        raise NotImplementedError


class RowsView(QListView):
    """A list of rows; Enter and a double click take one."""

    chosen = Signal(object)
    """Id of the row that became current, or None."""
    taken = Signal(object)
    """Id of the row on which Enter was pressed, or which was clicked twice."""
    selected_changed = Signal()
    end_reached = Signal()
    """The last rows came into sight."""

    def __init__(self, name: str, model: RowsModel, delegate: RowsDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        model.setParent(self)
        delegate.setParent(self)
        self._rows = model
        self._delegate = delegate
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { border: 0; background: transparent; }")
        self.setMouseTracking(True)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.doubleClicked.connect(self._take)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def current(self) -> int | None:
        """Id of the current row."""
        index = self.currentIndex()
        return index.data(ROW).id if index.isValid() else None

    def selected(self) -> tuple[Any, ...]:
        """Ids of the selected rows, in their order."""
        return tuple(index.data(ROW).id for index in sorted(self.selectedIndexes(), key=QModelIndex.row))

    def choose(self, key: int) -> bool:
        """Make a row current and the only one selected; False when it is not in the list."""
        at = self._rows.row_of(key)
        if at is None:
            return False
        if self.current() != key or self.selected() != (key,):
            self._choose(at)
        self.scrollTo(self._rows.index(at))
        return True

    def choose_row(self, at: int) -> None:
        """Make the row at this place current, or the last one before it."""
        if count := self._rows.rowCount():
            self._choose(max(0, min(count - 1, at)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is to be shown."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(ROW).id if current.isValid() else None)

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        """Tell that the selection changed."""
        super().selectionChanged(selected, deselected)
        self.selected_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the current row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~_KEYPAD:
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.uniformItemSizes():
            self.scheduleDelayedItemsLayout()

    def _choose(self, at: int) -> None:
        # setCurrentIndex would add to the selection while Ctrl of a shortcut is still held down.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._rows.index(at), flags)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(index.data(ROW).id)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - self.height():
            self.end_reached.emit()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
