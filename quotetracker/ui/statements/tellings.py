"""Who published a statement when, as a list: the time line in words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.matches.relation_words import chip_text
from quotetracker.ui.speakers.paint import bolder, chip_width, draw_chip, draw_text, resized
from quotetracker.ui.speakers.rows import RowsDelegate, RowsModel, RowsView
from quotetracker.ui.statements.told import TellingRow

_SIDE = 12
_GAP = 8
_LETTER = 22
_MOST_WORDS = 4
_MOST_CHANGES = 3


class _Model(RowsModel):
    def spoken(self, row: TellingRow) -> str:
        return row.spoken

    def tip(self, row: TellingRow) -> str:
        return "\n".join(filter(None, (row.head, row.words, row.changes, row.copies)))


class _Painter(RowsDelegate):
    padding = 9
    widest = 1040

    def height(self, row: Any, font: QFont, width: int) -> int:
        line = QFontMetrics(font).lineSpacing()
        small = QFontMetrics(resized(font, 0.94)).lineSpacing()
        words, changes = self._lines(row, font, width)
        return line + words * line + (changes + bool(row.copies)) * small + 6 + 2 * self.padding

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme, font = self.theme, option.font
        inner = option.rect.adjusted(_SIDE, self.padding, -_SIDE, -self.padding)
        line = QFontMetrics(font).lineSpacing()
        small = resized(font, 0.94)
        words, changes = self._lines(row, font, option.rect.width())
        if row.letter:
            draw_text(painter, QRect(inner.left(), inner.top(), _LETTER, line), row.letter, bolder(font), theme.muted)
        inner.setLeft(inner.left() + _LETTER)
        right = inner.right()
        for text, colours in reversed(_chips(theme, row)):
            wide = chip_width(text, small)
            draw_chip(painter, QRect(right - wide, inner.top() - 1, wide, line + 2), text, colours, small)
            right -= wide + _GAP
        draw_text(
            painter, QRect(inner.left(), inner.top(), right - inner.left(), line), row.head, bolder(font), theme.text
        )
        inner.setTop(inner.top() + line + 3)
        used = draw_text(painter, inner, row.words, font, theme.text, lines=words)
        inner.setTop(inner.top() + used * line + 3)
        if changes:
            draw_text(painter, inner, row.changes, small, theme.muted, lines=changes)
            inner.setTop(inner.top() + changes * QFontMetrics(small).lineSpacing())
        if row.copies:
            draw_text(painter, inner, row.copies, small, theme.muted)

    def _lines(self, row: Any, font: QFont, width: int) -> tuple[int, int]:
        room = width - 2 * _SIDE - _LETTER
        changes = self.lines(row.changes, resized(font, 0.94), room, _MOST_CHANGES) if row.changes else 0
        return self.lines(row.words, font, room, _MOST_WORDS), changes


class TellingsList(RowsView):
    """As high as its rows: it stands in a page that scrolls. Several can be selected, to be split off."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._model = _Model(parent)
        super().__init__(tr("Who published it when"), self._model, _Painter(theme, parent), parent)
        self.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)

    def set_tellings(self, rows: Sequence[TellingRow]) -> None:
        """Show these."""
        self._model.set_rows(rows)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew, so the rows need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(160, 40)

    def rect_of(self, key: int) -> QRect:
        """Where a row stands in the list."""
        at = self._model.row_of(key)
        return QRect() if at is None else self.visualRect(self._model.index(at))

    def scrollTo(self, index: Any, hint: Any = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Nothing: the page around it scrolls."""

    @Slot()
    def _fit(self) -> None:
        rows = sum(self.sizeHintForRow(at) for at in range(self._model.rowCount()))
        self.setFixedHeight(max(8, rows + 4))


def _chips(theme: Theme, row: TellingRow) -> list[tuple[str, Pair]]:
    if row.telling.first:
        return [(tr("first"), Pair(theme.accent, theme.on_accent))]
    return [(chip_text(row.relation, 1), theme.relations[row.relation])] if row.relation is not None else []
