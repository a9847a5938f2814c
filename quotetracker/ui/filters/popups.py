"""Small panels that open below a button of the filter bar, and that button."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.quotes.cells import plain_tooltip
from quotetracker.ui.speakers.scripts import marked, mixed

_Index = QModelIndex | QPersistentModelIndex
_Check = Qt.ItemDataRole.CheckStateRole
_WIDEST = 190
_ROWS = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be ticked."""

    value: Hashable
    text: str
    note: str = ""
    """Shown after the text: a count, a role."""


class FilterButton(QPushButton):
    """Says what is filtered by; filled while it filters. ``field`` goes with its signals."""

    pressed_for = Signal(str)
    cleared_for = Signal(str)

    def __init__(self, field: str, label: str, theme: Theme, parent: QWidget, *, sign: str = "▾") -> None:
        super().__init__(parent)
        self._field = field
        self._label = label
        self._sign = sign
        self._theme = theme
        self.setObjectName(field)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.clicked.connect(self._tell)
        self.set_values(())

    def set_theme(self, theme: Theme) -> None:
        """Paint the ring in this theme's colour."""
        self._theme = theme
        self.update()

    def set_values(self, values: Sequence[str]) -> None:
        """Show these values; none means that everything passes."""
        shown = "" if not values else values[0] + (f" +{len(values) - 1}" if len(values) > 1 else "")
        text = f"{self._label}: \u2068{shown}\u2069" if shown else self._label
        room = _WIDEST - 48
        elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{elided}  {self._sign}".replace("&", "&&"))
        self.setToolTip(plain_tooltip("\n".join(values)))
        self.setAccessibleName(
            f"{self._label}: {', '.join(values)}" if values else tr("{label}: all", label=self._label)
        )
        self.setChecked(bool(values))
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """A click opens the panel; only values make the button filled."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens, Delete clears."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.isChecked():
            self.cleared_for.emit(self._field)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, with a ring that can be told from a filled button's border."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            painter.end()

    @Slot()
    def _tell(self) -> None:
        self.pressed_for.emit(self._field)


class Panel(QFrame):
    """A popup of one column; Escape closes it and gives the keyboard back. ``field`` goes with its signal."""

    changed = Signal(str, object)
    """Field of QuoteFilter, and its values in a tuple."""

    def __init__(self, field: str, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.field = field
        self.setProperty("card", "true")
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(6)
        self.hide()

    def open_below(self, anchor: QWidget) -> None:
        """Open under ``anchor``, inside the screen."""
        self.adjustSize()
        backwards = anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = anchor.width() - self.width() if backwards else 0
        self.open_at(anchor.mapToGlobal(QPoint(left, anchor.height() + 2)))

    def open_at(self, point: QPoint) -> None:
        """Open with its corner at ``point`` of the screen, or as near as it fits."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(point.x(), room.right() - self.width()))
        top = max(room.top(), min(point.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.start()

    def start(self) -> None:
        """Give the keyboard to the first widget."""


class TickList(QListWidget):
    """A list whose rows are ticked by a click anywhere on them or by the space bar."""

    ticked = Signal(object)
    """Tuple of all ticked values."""
    closed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TickWholeRow(self))
        self.setStyleSheet("QListView { border: 0; background: transparent; } QListView::item { padding: 0 6px; }")
        self.itemChanged.connect(self._tell)

    def show_choices(self, choices: Sequence[Choice], ticked: Sequence[Hashable]) -> None:
        """Show ``choices``, with the ``ticked`` ones ticked; the current row keeps its value."""
        current = self._choices[self.currentRow()].value if self.currentRow() >= 0 else None
        # Not as data of the items: Qt would make a plain string of an enum.
        self._choices = tuple(choices)
        self.blockSignals(True)
        self.clear()
        for choice in choices:
            name = marked(choice.text)
            shown = f"\u2068{name}\u2069  ·  {choice.note}" if choice.note else name
            item = QListWidgetItem(shown, self)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if choice.value in ticked else Qt.CheckState.Unchecked)
            item.setToolTip(plain_tooltip("\n".join(filter(None, (choice.text, mixed(choice.text))))))
            if choice.value == current:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.setFixedHeight(_row_height(self.fontMetrics()) * max(1, min(_ROWS, len(choices))) + 4)

    def values(self) -> tuple[Any, ...]:
        """Ticked values, in the order of the list."""
        return tuple(
            choice.value
            for row, choice in enumerate(self._choices)
            if self.item(row).checkState() == Qt.CheckState.Checked
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        self.ticked.emit(self.values())


class _TickWholeRow(QStyledItemDelegate):
    """A click anywhere on a row ticks it, not only on the small box."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Rows that a finger could hit."""
        return QSize(super().sizeHint(option, index).width(), _row_height(option.fontMetrics))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Tick on release and on space."""
        released = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        spaced = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}
        if not released and not spaced:
            return event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
        is_ticked = Qt.CheckState(index.data(_Check)) == Qt.CheckState.Checked
        return model.setData(index, Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked, _Check)


def _row_height(metrics: QFontMetrics) -> int:
    return metrics.lineSpacing() + 12


class ChoicePanel(Panel):
    """Ticks several of a few values."""

    def __init__(self, field: str, name: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(field, name, parent)
        self.list = TickList(name, self)
        self.column.addWidget(self.list)
        self.list.ticked.connect(self._tell)
        self.list.closed.connect(self.hide)
        self._choices = tuple(choices)
        self.set_ticked(())

    def set_choices(self, choices: Sequence[Choice], ticked: Sequence[Hashable]) -> None:
        """Offer other values."""
        self._choices = tuple(choices)
        self.set_ticked(ticked)

    def set_ticked(self, ticked: Sequence[Hashable]) -> None:
        """Tick these."""
        self.list.show_choices(self._choices, ticked)
        widest = max((self.fontMetrics().horizontalAdvance(marked(c.text) + c.note) for c in self._choices), default=0)
        self.list.setFixedWidth(max(170, min(340, widest + 80)))

    def start(self) -> None:
        """The keyboard goes to the list."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    @Slot(object)
    def _tell(self, values: tuple[Any, ...]) -> None:
        self.changed.emit(self.field, values)
