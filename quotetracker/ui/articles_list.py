"""The list of articles: title, outlet, date, number of quotes and the gravest flags."""

import unicodedata
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quotetracker.model.views import ArticleRow
from quotetracker.model.vocabulary import ArticleId
from quotetracker.ui.reader_tags import plain_tip
from quotetracker.ui.relation_words import chip_text
from quotetracker.ui.theme import Theme
from quotetracker.ui.wording import plural, tr

_Index = QModelIndex | QPersistentModelIndex
_PAD = 10
_GAP = 4
_ROW = Qt.ItemDataRole.UserRole


def shown_date(value: str) -> str:
    """A stored date as people of this locale write it; partial dates as they are."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def subtitle(row: ArticleRow) -> str:
    """Outlet and date in one line."""
    return " · ".join(filter(None, (row.outlet, shown_date(row.published))))


def quote_count(row: ArticleRow) -> str:
    """The number of quotes in words."""
    return plural("{n} quote", "{n} quotes", row.quotes) if row.quotes else tr("no quote yet")


def waiting_count(row: ArticleRow) -> str:
    """The number of suggestions that wait, in words; empty when there are none."""
    return tr("{suggestions} to review", suggestions=row.suggestions) if row.suggestions else ""


class ArticlesModel(QAbstractListModel):
    """Rows of articles; changed rows are replaced one by one, so that the selection stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[ArticleRow] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of articles."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, the whole row for the delegate, and words for screen readers."""
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (row.title, waiting_count(row)))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            flags = ", ".join(chip_text(flag.relation, flag.count) for flag in row.flags)
            return ", ".join(filter(None, (row.title, subtitle(row), quote_count(row), waiting_count(row), flags)))
        return None

    def set_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show exactly ``rows``, telling views only what really changed."""
        wanted = [row.id for row in rows]
        keep = set(wanted)
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in keep:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            if at < len(self._rows) and self._rows[at].id == row.id:
                if self._rows[at] != row:
                    self._rows[at] = row
                    self.dataChanged.emit(self.index(at), self.index(at))
                continue
            if (old := self.row_of(row.id)) is not None:
                self.beginRemoveRows(QModelIndex(), old, old)
                del self._rows[old]
                self.endRemoveRows()
            self.beginInsertRows(QModelIndex(), at, at)
            self._rows.insert(at, row)
            self.endInsertRows()

    def row_of(self, article: ArticleId) -> int | None:
        """Where an article stands in the list."""
        return next((at for at, row in enumerate(self._rows) if row.id == article), None)

    def article(self, index: _Index) -> ArticleId | None:
        """The article of a row."""
        return self._rows[index.row()].id if index.isValid() else None


class ArticleCards(QStyledItemDelegate):
    """Paints an article as a card of three or four lines."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for one or two lines of title, one of particulars and one of flags."""
        row: ArticleRow = index.data(_ROW)
        metrics = QFontMetrics(option.font)
        lines = self._title_lines(row.title, option) + 2
        return QSize(120, lines * metrics.lineSpacing() + 2 * _GAP + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, title, particulars, flags."""
        row: ArticleRow = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = option.rect.adjusted(2, 2, -2, -2)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent_soft if selected else self.theme.raised))
            painter.drawRoundedRect(ground, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)
        self._write(painter, option, row)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow) -> None:
        inner = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        bold = _bold(option.font)
        metrics = QFontMetrics(bold)
        line = metrics.lineSpacing()
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.text))
        lines = self._title_lines(row.title, option)
        top = inner.top()
        for text in _wrapped(row.title, metrics, inner.width(), lines):
            painter.drawText(QRect(inner.left(), top, inner.width(), line), _flags(text), text)
            top += line
        top += _GAP
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.muted))
        plain = QFontMetrics(option.font)
        words = plain.elidedText(subtitle(row), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRect(inner.left(), top, inner.width(), line), _flags(words), words)
        left, top = inner.left(), top + line + _GAP
        count = quote_count(row)
        painter.drawText(QRect(left, top, inner.width(), line), _flags(count), count)
        left += plain.horizontalAdvance(count) + 6
        if row.suggestions:
            painter.setPen(QColor(self.theme.accent))
            more = f"+{row.suggestions}"
            painter.drawText(QRect(left, top, inner.width(), line), _flags(more), more)
            left += plain.horizontalAdvance(more) + 6
        for flag in row.flags[:3]:
            text = chip_text(flag.relation, flag.count)
            width = plain.horizontalAdvance(text) + 12
            if left + width > inner.right():
                break
            pair = self.theme.relations[flag.relation]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(pair.fill))
            painter.drawRoundedRect(QRect(left, top, width, line), 5, 5)
            painter.setPen(QColor(pair.ink))
            painter.drawText(QRect(left, top, width, line), Qt.AlignmentFlag.AlignCenter, text)
            left += width + 5

    def _title_lines(self, title: str, option: QStyleOptionViewItem) -> int:
        view = option.widget
        width = (view.viewport().width() if isinstance(view, QListView) else option.rect.width()) - 2 * _PAD
        return 2 if QFontMetrics(_bold(option.font)).horizontalAdvance(title) > width else 1


class ArticlesList(QListView):
    """The list with its delegate; several articles can be selected."""

    chosen = Signal(object)
    """ArticleId that became current."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Articles"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("plain", "true")
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._model = ArticlesModel(self)
        self._cards = ArticleCards(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._cards)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._cards.theme = theme
        self.viewport().update()

    def set_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show these articles; the current one stays current if it is among them."""
        self._model.set_rows(rows)

    def current(self) -> ArticleId | None:
        """The current article."""
        return self._model.article(self.currentIndex())

    def selected(self) -> tuple[ArticleId, ...]:
        """All selected articles, in their order."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return tuple(article for index in rows if (article := self._model.article(index)) is not None)

    def choose(self, article: ArticleId) -> bool:
        """Make an article current; False when it is not in the list."""
        at = self._model.row_of(article)
        if at is None:
            return False
        if self.current() != article:
            self._go(at)
        return True

    def step(self, by: int) -> None:
        """Go to the article ``by`` rows further, if there is one."""
        at = max(0, min(self._model.rowCount() - 1, self.currentIndex().row() + by))
        if self._model.rowCount():
            self._go(at)

    def _go(self, at: int) -> None:
        # setCurrentIndex would add to the selection while Ctrl is still held from a shortcut.
        self.selectionModel().setCurrentIndex(self._model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which article is to be shown."""
        super().currentChanged(current, previous)
        self.chosen.emit(self._model.article(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew when the width changes."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _flags(text: str) -> int:
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def is_right_to_left(text: str) -> bool:
    """Whether the first strong letter of ``text`` is Hebrew, Arabic or the like."""
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((found != "L" for found in directions if found in {"L", "R", "AL"}), False)


def _wrapped(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """``text`` in at most ``lines`` lines, the last one elided."""
    out: list[str] = []
    words = text.split()
    while words and len(out) < lines - 1:
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        out.append(" ".join(words[:taken]))
        words = words[taken:]
    if words:
        out.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return out
