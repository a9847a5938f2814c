"""The beginning of a quote sheet as it will be: a table, or plain text."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quotetracker.export.sheet import COLUMNS, SheetRow
from quotetracker.ui.articles.list import is_right_to_left
from quotetracker.ui.export.sheet_words import sheet_word
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.quotes.cells import plain_tooltip
from quotetracker.ui.session import FITS_ITSELF

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LINES = 3
_PAD = 8
_LEAST, _LEAST_QUOTE = 96, 220  # pixels of a column before the quote, and of the quote
_SHARE = 0.2  # of the room, for a column before the quote


class SheetModel(QAbstractTableModel):
    """Some rows of a sheet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cells: tuple[tuple[str, ...], ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of rows in the preview."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Columns of the sheet."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """A value as the sheet has it."""
        if role in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return self._cells[index.row()][index.column()]
        if role == _Role.ToolTipRole:
            return plain_tooltip(self._cells[index.row()][index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Headings of the sheet, and row numbers."""
        if role == _Role.DisplayRole:
            return (
                sheet_word(COLUMNS[section].heading) if orientation == Qt.Orientation.Horizontal else str(section + 1)
            )
        if role == _Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def cells(self) -> tuple[tuple[str, ...], ...]:
        """All values, row by row."""
        return self._cells

    def show_rows(self, rows: Sequence[SheetRow]) -> None:
        """Every preview is a new one."""
        self.beginResetModel()
        self._cells = tuple(row.cells() for row in rows)
        self.endResetModel()


class _SheetCells(QStyledItemDelegate):
    """Up to three lines of plain text, each cell in its own direction of writing."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, row_height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, theme = option.rect, self.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and option.widget.hasFocus()
        painter.save()
        painter.fillRect(rect, QColor(theme.accent_soft if selected else theme.surface))
        painter.setPen(QColor(theme.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        text = str(index.data())
        painter.setPen(QColor(theme.text if index.column() in {1, 3} else theme.muted))
        room = rect.adjusted(_PAD, 6, -_PAD, -6)
        for nth, line in enumerate(_lines(text, QFontMetrics(option.font), room.width())):
            height = option.fontMetrics.lineSpacing()
            box = QRect(room.left(), room.top() + nth * height, room.width(), height)
            side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(box, int(flags), line)
        painter.restore()


class SheetPreview(QStackedWidget):
    """Shows rows in a table, or the text of the file. Nothing in it is ever taken as HTML."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = QTableView(self)
        self._model = SheetModel(self.table)
        self._cells = _SheetCells(theme, self.table)
        self._by_hand: dict[int, int] = {}
        self._sharing = False
        self._set_up_table()
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Preview of the text"))
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.addWidget(self.table)
        self.addWidget(self.text)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._cells.theme = theme
        self.table.viewport().update()

    def show_rows(self, rows: Sequence[SheetRow]) -> None:
        """Show a table."""
        self._model.show_rows(rows)
        self._fit()
        self.setCurrentWidget(self.table)
        if rows:
            self.table.setCurrentIndex(self._model.index(0, 0))

    def show_text(self, text: str) -> None:
        """Show plain text."""
        self.text.setPlainText(text)
        self.setCurrentWidget(self.text)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.verticalScrollBar().setValue(0)

    @Slot()
    def _fit(self) -> None:
        """Each row as high as its fullest cell; there are few."""
        metrics = self.table.fontMetrics()
        widths = [self.table.columnWidth(column) - 2 * _PAD for column in range(len(COLUMNS))]
        for row, cells in enumerate(self._model.cells()):
            lines = max(len(_lines(text, metrics, width)) for text, width in zip(cells, widths, strict=True))
            self.table.setRowHeight(row, row_height(metrics, max(1, lines)))

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setItemDelegate(self._cells)
        table.setObjectName("sheet")
        table.setAccessibleName(tr("Preview of the sheet"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setCornerButtonEnabled(False)
        header = table.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        numbers = table.verticalHeader()
        numbers.setSelectionModel(QItemSelectionModel(self._model, numbers))
        numbers.hide()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultSectionSize(row_height(table.fontMetrics()))
        header.setProperty(FITS_ITSELF, True)
        header.sectionResized.connect(self._widened)
        table.viewport().installEventFilter(self)
        self._share_out()

    def by_hand(self) -> dict[str, int]:
        """Keys of the columns whose width the editor has set, and that width in pixels."""
        return {COLUMNS[section].key: width for section, width in self._by_hand.items()}

    def set_by_hand(self, widths: Mapping[str, int]) -> None:
        """Give columns the widths that the editor once set."""
        sections = {column.key: section for section, column in enumerate(COLUMNS)}
        self._by_hand = {sections[key]: max(48, width) for key, width in widths.items() if key in sections}
        self._share_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The columns follow the width of the table."""
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            self._share_out()
        return super().eventFilter(watched, event)

    def _share_out(self) -> None:
        """Widths as in the sheet, but what was said, and by whom, is seen whole in a narrow window, too."""
        unit = self.table.fontMetrics().averageCharWidth()
        self._sharing = True
        header, room = self.table.horizontalHeader(), self.table.viewport().width()
        heads = [header.sectionSizeHint(section) for section in range(len(COLUMNS))]
        for section, width in enumerate(column_widths(room, unit, heads, self._by_hand)):
            self.table.setColumnWidth(section, width)
        self._sharing = False
        self._fit()

    @Slot(int, int, int)
    def _widened(self, section: int, _before: int, now: int) -> None:
        if not self._sharing:
            self._by_hand[section] = now
            self._fit()


def column_widths(room: int, unit: int, heads: Sequence[int], by_hand: Mapping[int, int]) -> list[int]:
    """Widths of all columns in pixels, none narrower than its heading needs; ``unit`` is the width of a letter.

    Those up to the quote share ``room``, the others follow to the right of it.
    """
    widths = [
        min(520, max(head, round(column.width * unit * 1.05) + 2 * _PAD))
        for column, head in zip(COLUMNS, heads, strict=True)
    ]
    quote = next(nth for nth, column in enumerate(COLUMNS) if column.key == "quote")
    if sum(widths[: quote + 1]) > room:
        for nth in range(1, quote):
            widths[nth] = min(widths[nth], max(_LEAST, heads[nth], round(room * _SHARE)))
        widths[quote] = max(_LEAST_QUOTE, min(widths[quote], room - sum(widths[:quote])))
    return [by_hand.get(nth, width) for nth, width in enumerate(widths)]


def row_height(metrics: QFontMetrics, lines: int = _LINES) -> int:
    """Height of a row with so many lines in the preview, in pixels."""
    return lines * metrics.lineSpacing() + 13


def _lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """``text`` in at most three lines, the last one elided."""
    words = text[:600].split()
    lines: list[str] = []
    while words and len(lines) < _LINES - 1:
        taken = 1
        # Less than the width: eliding rounds up.
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) < width:
            taken += 1
        lines.append(metrics.elidedText(" ".join(words[:taken]), Qt.TextElideMode.ElideRight, width))
        words = words[taken:]
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines
