"""What one speaker said: quotes as rows with outlet, date and what stands against them elsewhere."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from quotetracker.model.views import QuoteView
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.look.fonts import article_font
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.relation_words import chip_text, gravest_first, spoken
from quotetracker.ui.speakers.paint import chip_width, draw_chip, draw_text, resized
from quotetracker.ui.speakers.rows import RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.scripts import marked
from quotetracker.ui.speakers.words import joined

_SIDE = 12
_MOST_LINES = 3


class QuotesModel(RowsModel):
    """Quotes, the newest first."""

    def spoken(self, row: QuoteView) -> str:
        """Words, source, relations."""
        flags = [spoken(relation, count) for relation, count in gravest_first(_flags(row))]
        return ", ".join(filter(None, (row.words, source(row), *flags)))

    def tip(self, row: QuoteView) -> str:
        """All the words, and the article."""
        return f"{row.words}\n{joined(row.article_title, source(row))}"


class _Cards(RowsDelegate):
    padding = 9
    widest = 900

    def height(self, row: Any, font: QFont, width: int) -> int:
        serif = _serif(font)
        words = self.lines(row.words, serif, width - 2 * _SIDE, _MOST_LINES) * QFontMetrics(serif).lineSpacing()
        return QFontMetrics(font).lineSpacing() + 3 + words + 2 * self.padding

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme = self.theme
        inner = option.rect.adjusted(_SIDE, self.padding, -_SIDE, -self.padding)
        line = QFontMetrics(option.font).lineSpacing()
        small = resized(option.font, 0.92)
        right = inner.right()
        for relation, count in reversed(gravest_first(_flags(row))[:3]):
            text = chip_text(relation, count)
            width = chip_width(text, small)
            if right - width < inner.left() + inner.width() // 3:
                continue
            draw_chip(painter, QRect(right - width, inner.top(), width, line), text, theme.relations[relation], small)
            right -= width + 5
        meta = QRect(inner.left(), inner.top(), right - inner.left() - 6, line)
        draw_text(painter, meta, source(row), small, theme.muted)
        words = inner.adjusted(0, line + 3, 0, 0)
        serif = _serif(option.font)
        most = self.lines(row.words, serif, words.width(), _MOST_LINES)
        draw_text(painter, words, row.words, serif, theme.text, lines=most)


def source(quote: QuoteView) -> str:
    """Outlet, date and title in one line."""
    return joined(marked(quote.outlet), shown_date(quote.published), quote.article_title)


def _serif(font: QFont) -> QFont:
    return article_font(font.pointSizeF() * 1.08 if font.pointSizeF() > 0 else 11.0)


def _flags(quote: QuoteView) -> tuple[Any, ...]:
    return tuple((flag.relation, flag.count) for flag in quote.flags)


class QuotesList(RowsView):
    """The list with its painting."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.quotes = QuotesModel(parent)
        super().__init__(tr("Quotes of this speaker"), self.quotes, _Cards(theme, parent), parent)
