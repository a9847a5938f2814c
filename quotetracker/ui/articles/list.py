"""The list of articles: title, outlet, date, number of quotes and the gravest flags."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from quotetracker.model.views import ArticleRow
from quotetracker.ui.language.wording import plural, shown_date, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.relation_words import chip_text
from quotetracker.ui.speakers.paint import bolder
from quotetracker.ui.speakers.rows import ROW, Index, RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.scripts import marked, mixed
from quotetracker.ui.speakers.words import joined

_PAD = 10
_GAP = 4
_MEASURED = 300  # articles; each change of the list measures all of them again


def subtitle(row: ArticleRow) -> str:
    """Outlet and date in one line."""
    return joined(marked(row.outlet), shown_date(row.published))


def quote_count(row: ArticleRow) -> str:
    """The number of quotes in words."""
    return plural("{n} quote", "{n} quotes", row.quotes) if row.quotes else tr("no quote yet")


def waiting_count(row: ArticleRow) -> str:
    """The number of suggestions that wait, in words; empty when there are none."""
    return tr("{suggestions} to review", suggestions=row.suggestions) if row.suggestions else ""


class ArticlesModel(RowsModel):
    """Rows of articles."""

    def words(self, row: ArticleRow) -> str:
        """The title."""
        return row.title

    def spoken(self, row: ArticleRow) -> str:
        """Title, outlet, date, numbers and flags."""
        flags = ", ".join(chip_text(flag.relation, flag.count) for flag in row.flags)
        told = (row.title, subtitle(row), quote_count(row), waiting_count(row), flags, mixed(row.outlet))
        return ", ".join(filter(None, told))

    def tip(self, row: ArticleRow) -> str:
        """The whole title, what waits, and all flags."""
        flags = ", ".join(chip_text(flag.relation, flag.count) for flag in row.flags)
        return "\n".join(filter(None, (row.title, subtitle(row), waiting_count(row), flags, mixed(row.outlet))))


class ArticleCards(RowsDelegate):
    """Paints an article as a card of three or four lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._widths: dict[str, int] = {}
        self._measured_in = ""
        self._line = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for one or two lines of title, one of particulars and one of flags."""
        lines = self._title_lines(index.data(ROW).title, option) + 2
        return QSize(120, lines * self._line + 2 * _GAP + 2 * _PAD)

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow) -> None:
        """Title, particulars, flags."""
        inner = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        bold = bolder(option.font)
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
        words = fitted_subtitle(row, plain, inner.width())
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
            if left + width > inner.right():  # the sign alone; the word is in the tooltip
                text = chip_text(flag.relation, flag.count).split()[0]
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
        font = option.font.key()
        if font != self._measured_in:
            self._measured_in = font
            self._widths.clear()
            self._line = QFontMetrics(option.font).lineSpacing()
        view = option.widget
        if isinstance(view, QListView) and view.uniformItemSizes():
            return 2
        if title not in self._widths:
            self._widths[title] = QFontMetrics(bolder(option.font)).horizontalAdvance(title)
        width = (view.viewport().width() if isinstance(view, QListView) else option.rect.width()) - 2 * _PAD
        return 2 if self._widths[title] > width else 1


class ArticlesList(RowsView):
    """The list with its delegate; several articles can be selected."""

    delete_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._articles = ArticlesModel(parent)
        super().__init__(tr("Articles"), self._articles, ArticleCards(theme, parent), parent)
        self.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.set_even_from(_MEASURED)  # then all have room for two lines of title

    def set_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show these articles; the current one stays current if it is among them."""
        self._articles.set_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes; it can be undone."""
        if event.matches(QKeySequence.StandardKey.Delete) and self.selected():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the article ``by`` rows further, if there is one."""
        self.choose_row(self.currentIndex().row() + by)


def _flags(text: str) -> int:
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def is_right_to_left(text: str) -> bool:
    """Whether the first strong letter of ``text`` is Hebrew, Arabic or the like."""
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((found != "L" for found in directions if found in {"L", "R", "AL"}), False)


def fitted_subtitle(row: ArticleRow, metrics: QFontMetrics, width: int) -> str:
    """Outlet and date in ``width``: where that is too little the outlet is cut, since its beginning is enough."""
    whole = subtitle(row)
    rest = metrics.horizontalAdvance(joined(".", shown_date(row.published))) - metrics.horizontalAdvance(".")
    if not row.outlet or metrics.horizontalAdvance(whole) <= width or rest > width * 0.75:
        return metrics.elidedText(whole, Qt.TextElideMode.ElideRight, width)
    outlet = metrics.elidedText(marked(row.outlet), Qt.TextElideMode.ElideRight, width - rest)
    return joined(outlet, shown_date(row.published))


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
