"""A list of frozen views with ids: rows are changed, not reset, so that choice and keyboard stay where they are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from typing import Any, Protocol, TypeVar, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.paint import draw_ground, lines_used

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_ROW_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_REMEMBERED = 50_000
_MANY = 200  # changes to rows, told one by one; more of them take longer than to lay out the list anew
_FAR = 1_000  # rows that may be others: to find out which ones takes longer than to lay out the list anew
_BLOCK = 500  # rows that are compared at once
_MEASURED = 600  # code points; more never fit into the few lines of a row
_LOST = 24  # pixels at the end of a line into which the next word did not fit


class HasId(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> int:
        """Whose row it is."""


Row = TypeVar("Row", bound=HasId)


class RowsModel(QStringListModel):
    """Views in their order.

    Qt asks twice for the number of rows wherever it lays one out; in Python that took 130 ms for 100,000. So a list of
    empty strings in Qt stands for the rows and is as long as theirs, and only what is in sight is asked of Python.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._coming: list[Any] = []
        self._places: dict[int, int] | None = None
        # First in line: who hears of the change after this finds the rows as Qt counts them.
        self.rowsInserted.connect(self._insert)
        self.rowsRemoved.connect(self._remove)
        self.modelReset.connect(self._replace)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen; nothing is typed into them."""
        return _ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

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

    def ids(self, first: int, last: int) -> list[Any]:
        """Ids of the rows from ``first`` to ``last``, both included."""
        return [row.id for row in self._rows[first : last + 1]]

    def row_of(self, key: int) -> int | None:
        """Where the row with this id stands."""
        if self._places is None:
            self._places = {row.id: at for at, row in enumerate(self._rows)}
        return self._places.get(key)

    def set_rows(self, rows: Sequence[HasId]) -> None:
        """Show exactly ``rows``, telling views only what really changed; where that is very much, they begin anew."""
        new = list(rows)
        start, end = _unchanged(self._rows, new)
        if start == len(new) == len(self._rows):
            return
        if not self._rows:
            self._begin_anew(new)
            return
        part = new[start : len(new) - end]
        before = len(self._rows) - start - end
        if (part and before and len(part) + before > _FAR) or len(part) > _FAR:
            self._begin_anew(new)
            return
        wanted = {row.id for row in part}
        known = {row.id for row in self._rows[start : len(self._rows) - end]}
        gone = _runs([row.id not in wanted for row in self._rows[start : len(self._rows) - end]])
        come = _runs([row.id not in known for row in part])
        if len(gone) + len(come) > _MANY:
            self._begin_anew(new)
            return
        for first, last in reversed(gone):
            self.removeRows(start + first, last + 1 - first)
        self._put_in_order(start, [row.id for row in part if row.id in known])
        for first, last in come:
            self._coming = part[first : last + 1]
            self.insertRows(start + first, last + 1 - first)
        for at, row in enumerate(part, start):
            if self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))

    def touch(self) -> None:
        """Something that is shown beside the rows changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _begin_anew(self, rows: list[Any]) -> None:
        self._coming = rows
        self.setStringList([""] * len(rows))

    @Slot(QModelIndex, int, int)
    def _insert(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._rows[first:first] = self._coming
        self._coming, self._places = [], None

    @Slot(QModelIndex, int, int)
    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._rows[first : last + 1]
        self._places = None

    @Slot()
    def _replace(self) -> None:
        self._rows = self._coming
        self._coming, self._places = [], None

    def _put_in_order(self, start: int, order: list[int]) -> None:
        """Put the rows from ``start`` on in this order of their ids."""
        part = self._rows[start : start + len(order)]
        if order == [row.id for row in part]:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        by_id = {row.id: row for row in part}
        self._rows[start : start + len(order)] = [by_id[key] for key in order]
        self._places = None
        places = {row.id: at for at, row in enumerate(self._rows)}
        self.changePersistentIndexList(before, [self.index(places[key]) for key in ids])
        self.layoutChanged.emit()


def _unchanged(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many rows are the very same at the start and, of the others, at the end: mostly all but one."""
    most = min(len(old), len(new))
    start = _same(old, new, most)
    return start, min(_same(old[::-1], new[::-1], most), most - start)


def _same(old: Sequence[object], new: Sequence[object], most: int) -> int:
    """How many of the first ``most`` are the very same; block by block, which is five times as quick as one by one."""
    for at in range(0, most, _BLOCK):
        ones, others = old[at : min(most, at + _BLOCK)], new[at : min(most, at + _BLOCK)]
        if not all(map(is_, ones, others)):
            return at + next(nth for nth, (one, other) in enumerate(zip(ones, others, strict=True)) if one is not other)
    return most


def as_known(rows: Iterable[Row], known: Mapping[Any, Row]) -> list[Row]:
    """``rows``, each as the very object that is ``known`` by its id where that equals it; for a background thread.

    A list of which little changed is then not shown anew, and what was read twice is let go of here, one by one: to let
    go of 100,000 rows at once held the window for 80 ms.
    """
    found = list(rows)
    del rows
    for at, row in enumerate(found):
        if known.get(row.id) == row:
            found[at] = known[row.id]
    return found


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
    widest = 0
    """Pixels; a wider list leaves the rest free, so that lines stay readable. 0: as wide as the list."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._advances: dict[tuple[str, str], int] = {}
        self._counted: dict[tuple[str, str, int, int], int] = {}

    def lines(self, text: str, font: QFont, width: int, most: int) -> int:
        """How many lines of ``width`` the text needs; to lay out every row of a long list takes a second.

        So only those are laid out whose length leaves it open.
        """
        key = (font.key(), text)
        if key not in self._advances:
            if len(self._advances) > _REMEMBERED:
                self._advances.clear()
            self._advances[key] = QFontMetrics(font).horizontalAdvance(text[:_MEASURED])
        needed = self._advances[key]
        rest = max(1, width - _LOST)
        if needed <= width:
            return 1
        least, guess = min(most, -(-needed // max(1, width))), min(most, 1 + -(-(needed - width + _LOST) // rest))
        if least == guess:
            return least
        place = (*key, width, most)
        if place not in self._counted:
            if len(self._counted) > _REMEMBERED:
                self._counted.clear()
            self._counted[place] = lines_used(text[:_MEASURED], font, width, most)
        return self._counted[place]

    def height(self, row: Any, font: QFont, width: int) -> int:  # noqa: ARG002 - for children
        """Height of a row of ``width`` in pixels: two lines."""
        return 2 * QFontMetrics(font).lineSpacing() + 2 * self.padding

    def even_height(self, font: QFont) -> int | None:  # noqa: ARG002 - for children
        """Height of every row of a list that is too long to measure each; None where all are alike anyway."""
        return None

    def is_even(self, option: QStyleOptionViewItem) -> bool:
        """Whether all rows have one height."""
        return isinstance(option.widget, QListView) and option.widget.uniformItemSizes()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the row needs to be in the width of the list."""
        if self.is_even(option) and (even := self.even_height(option.font)) is not None:
            return QSize(120, even)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        width = min(width, self.widest or width)
        return QSize(120, self.height(index.data(ROW), option.font, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then the words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.widest and option.rect.width() > self.widest:
            option = QStyleOptionViewItem(option)
            option.rect = QStyle.alignedRect(
                option.direction, Qt.AlignmentFlag.AlignLeft, QSize(self.widest, option.rect.height()), option.rect
            )
        draw_ground(painter, option, self.theme)
        self.write(painter, option, index.data(ROW))
        painter.restore()

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        """Write one row."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a list that begins anew takes up again."""

    current: int | None
    selected: tuple[int, ...]
    top: tuple[int, int] | None
    """Id of the first row in sight, and where it begins; None at the start of the list."""
    in_sight: bool
    """Whether the current row was."""


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
        self._kept = _Kept(None, (), None, in_sight=False)
        self._even_from: int | None = None
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        model.rowsInserted.connect(self._grown)
        model.rowsRemoved.connect(self._grown)
        self.doubleClicked.connect(self._take)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def current(self) -> int | None:
        """Id of the current row."""
        index = self.currentIndex()
        return index.data(ROW).id if index.isValid() else None

    def selected(self) -> tuple[Any, ...]:
        """Ids of the selected rows, in their order."""
        # By stretches: an index for each of 100,000 rows takes half a second.
        pieces = sorted((piece.top(), piece.bottom()) for piece in self._stretches())
        return tuple(dict.fromkeys(key for first, last in pieces for key in self._rows.ids(first, last)))

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(piece.height() for piece in self._stretches())

    def selectAll(self) -> None:
        """Select all rows as one stretch; Qt would look at each."""
        if last := self._rows.rowCount():
            every = QItemSelection(self._rows.index(0), self._rows.index(last - 1))
            self.selectionModel().select(every, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _stretches(self) -> Iterable[QItemSelectionRange]:
        return cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())

    def choose(self, key: int) -> bool:
        """Make a row current and the only one selected; False when it is not in the list."""
        at = self._rows.row_of(key)
        if at is None:
            return False
        if self.current() != key or self.selected() != (key,):
            self._choose(at)
        self.scrollTo(self._rows.index(at))
        return True

    def select(self, keys: Iterable[int]) -> None:
        """Select these, as far as they are in the list; the current one stays current."""
        self.selectionModel().clearSelection()
        self._add_to_selection(keys)

    def choose_row(self, at: int) -> None:
        """Make the row at this place current, or the last one before it."""
        if count := self._rows.rowCount():
            self._choose(max(0, min(count - 1, at)))

    def set_even_from(self, number: int) -> None:
        """Give all rows one height where there are more than ``number``: to measure each takes 20 µs."""
        self._even_from = number

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

    def _arrange(self) -> None:
        """Say how a list of another length is to be laid out, before it is."""
        if self._even_from is not None:
            self.setUniformItemSizes(self._rows.rowCount() > self._even_from)

    def _choose(self, at: int) -> None:
        # setCurrentIndex would add to the selection while Ctrl of a shortcut is still held down.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._rows.index(at), flags)

    @Slot()
    def _keep(self) -> None:
        at, top = self.currentIndex(), None
        if self.isVisible() and self.verticalScrollBar().value():
            first = self.indexAt(QPoint(0, 0))
            if first.isValid():
                top = first.data(ROW).id, self.visualRect(first).top()
        self._kept = _Kept(self.current(), self.selected(), top, in_sight=self._is_in_sight(at))

    @Slot()
    def _restore(self) -> None:
        """After a reset: current, selected and in sight is what was, as far as it is still there."""
        kept, self._kept = self._kept, _Kept(None, (), None, in_sight=False)
        self._arrange()
        self._add_to_selection(kept.selected)
        current = None if kept.current is None else self._rows.row_of(kept.current)
        if current is not None:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._rows.index(current), flag)
        top = None if kept.top is None else self._rows.row_of(kept.top[0])
        if kept.top is not None and top is not None:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._rows.index(top)).top() - kept.top[1])
            if current is not None and kept.in_sight:
                self.scrollTo(self._rows.index(current))

    def _is_in_sight(self, index: QModelIndex) -> bool:
        return index.isValid() and self.viewport().rect().contains(self.visualRect(index).center())

    def _add_to_selection(self, keys: Iterable[int]) -> None:
        """Select the rows of these that are in the list, by stretches: one by one takes 10 µs each, and a signal."""
        places = {at for key in keys if (at := self._rows.row_of(key)) is not None}
        chosen = QItemSelection()
        for at in places:
            if at - 1 not in places:
                last = at
                while last + 1 in places:
                    last += 1
                chosen.append(QItemSelectionRange(self._rows.index(at), self._rows.index(last)))
        if places:
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)

    @Slot()
    def _grown(self) -> None:
        """So many rows came or went that they are to be laid out otherwise: that is done after this."""
        self._arrange()

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(index.data(ROW).id)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - self.height():
            self.end_reached.emit()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
