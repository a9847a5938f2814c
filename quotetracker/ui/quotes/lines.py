"""Lays out the words of a quote in up to two lines, with what stands around short ones in a fainter colour."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.text.offsets import Utf16Map
from quotetracker.ui.articles.list import is_right_to_left
from quotetracker.ui.quotes.cells import Words, shown_words

_KEPT = 400
_LINES = 2


class WordLines:
    """Laid out words, kept while they are likely to be painted again."""

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        self._metrics = QFontMetrics(self._font)
        self._kept: dict[tuple[QuoteId, int], tuple[QuoteView, QTextLayout]] = {}
        self._muted = QTextCharFormat()
        self._text = QColor()

    def set_colours(self, *, text: str, muted: str) -> None:
        """Paint in these colours."""
        self._text = QColor(text)
        self._muted = QTextCharFormat()
        self._muted.setForeground(QColor(muted))
        self._kept.clear()

    def draw(self, painter: QPainter, room: QRect, view: QuoteView) -> int:
        """Paint the words so that they and one small line below fill the height of ``room``; returns their end."""
        layout = self._layout(view, room.width())
        spacing = self._metrics.lineSpacing()
        spare = (_LINES - layout.lineCount()) * spacing
        top = room.top() + spare // 2
        painter.setPen(self._text)
        layout.draw(painter, QPointF(room.left(), top))
        return top + layout.lineCount() * spacing

    def _layout(self, view: QuoteView, width: int) -> QTextLayout:
        kept = self._kept.get((view.id, width))
        if kept is not None and kept[0] is view:
            return kept[1]
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        layout = self._laid_out(view, width)
        self._kept[view.id, width] = (view, layout)
        return layout

    def _laid_out(self, view: QuoteView, width: int) -> QTextLayout:
        words = shown_words(view)
        text = words.before + words.quote + words.after
        layout = self._broken(text, words, width, lines=_LINES + 1)
        if layout.lineCount() > _LINES:
            # Qt counts UTF-16 units.
            start = Utf16Map(text).from_utf16(layout.lineAt(_LINES - 1).textStart())
            rest = self._metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
            layout = self._broken(text[:start] + rest, words, width, lines=_LINES)
        return layout

    def _broken(self, text: str, words: Words, width: int, *, lines: int) -> QTextLayout:
        """``text``, which begins like ``words``, broken into up to ``lines`` lines."""
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Not automatic: that looks past the isolated words of the quote.
        if is_right_to_left(words.quote):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats(self._faint(text, words))  # before the lines: it throws them away
        layout.beginLayout()
        for nth in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, nth * self._metrics.lineSpacing()))
        layout.endLayout()
        return layout

    def _faint(self, text: str, words: Words) -> list[QTextLayout.FormatRange]:
        """What stands around the quote, in UTF-16 units."""
        units = Utf16Map(text)
        begin = units.to_utf16(min(len(words.before), len(text)))
        end = units.to_utf16(min(len(words.before) + len(words.quote), len(text)))
        made = []
        for start, length in ((0, begin), (end, units.to_utf16(len(text)) - end)):
            if length:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length, piece.format = start, length, self._muted
                made.append(piece)
        return made
