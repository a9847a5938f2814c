"""The list of statements: what the program suggests first, then what the editor confirmed."""

from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from quotetracker.services.statements import StatementRow
from quotetracker.ui.compare.words import flat
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.paint import bolder, chip_width, draw_chip, draw_text, resized
from quotetracker.ui.speakers.rows import RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.words import counted, joined

_SIDE = 12
_GAP = 8
_MOST_LINES = 2
_EVEN_FROM = 1000


def heading_of(row: StatementRow) -> str:
    """The name of a statement, or its words."""
    return row.title or f"“{flat(row.words)}”"


def state_of(row: StatementRow) -> str:
    """What a suggested row is; empty for a statement."""
    if row.statement is not None:
        return ""
    return (
        tr("suggested")
        if not row.joins
        else tr("suggested addition")
        if len(row.joins) == 1
        else tr("suggested merging")
    )


def details_of(row: StatementRow) -> str:
    """How many quotes and articles, from when to when, who."""
    days = " – ".join(dict.fromkeys(shown_date(day) for day in (row.since, row.until) if day)) or tr("undated")
    names, more = ", ".join(row.speakers[:3]), len(row.speakers) - 3
    names = tr("{names} and {number} more", names=names, number=more) if more > 0 else names
    return joined(
        tr(
            "{quotes} in {articles}",
            quotes=counted(len(row.quotes), "quote"),
            articles=counted(row.articles, "article"),
        ),
        days,
        names,
    )


class _Model(RowsModel):
    def words(self, row: StatementRow) -> str:
        return heading_of(row)

    def spoken(self, row: StatementRow) -> str:
        return ", ".join(filter(None, (state_of(row), heading_of(row), details_of(row))))

    def tip(self, row: StatementRow) -> str:
        return "\n".join(filter(None, (row.title, f"“{flat(row.words)}”", details_of(row), ", ".join(row.outlets))))


class _Painter(RowsDelegate):
    padding = 9

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)

    def height(self, row: Any, font: QFont, width: int) -> int:
        line = QFontMetrics(font).lineSpacing()
        chip = line + 5 if state_of(row) else 0
        return chip + (self._lines(row, font, width) + 1) * line + 3 + 2 * self.padding

    def even_height(self, font: QFont) -> int:
        return (_MOST_LINES + 1) * QFontMetrics(font).lineSpacing() + 5 + 2 * self.padding

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme, font = self.theme, option.font
        inner = option.rect.adjusted(_SIDE, self.padding, -_SIDE, -self.padding)
        line = QFontMetrics(font).lineSpacing()
        small = resized(font, 0.92)
        even = self.is_even(option)
        chip = QRect(inner.left(), inner.top(), chip_width(state_of(row), small), line + 2)
        if (state := state_of(row)) and not even:
            draw_chip(painter, chip, state, theme.changed, small)
            inner.setTop(inner.top() + line + 5)
        lines = self._lines(row, font, option.rect.width())
        draw_text(painter, inner, heading_of(row), bolder(font) if row.title else font, theme.text, lines=lines)
        inner.setTop(inner.top() + lines * line + 3)
        if state and even:  # there is no line for it: it stands before the particulars
            chip.moveTop(inner.top())
            draw_chip(painter, chip, state, theme.changed, small)
            inner.setLeft(chip.right() + _GAP)
        draw_text(painter, inner, details_of(row), small, theme.muted)

    def _lines(self, row: Any, font: QFont, width: int) -> int:
        return self.lines(heading_of(row), bolder(font) if row.title else font, width - 2 * _SIDE, _MOST_LINES)


class StatementsList(RowsView):
    """The list with its painting."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.statements = _Model(parent)
        super().__init__(tr("Statements"), self.statements, _Painter(theme, parent), parent)
        self.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.set_even_from(_EVEN_FROM)
