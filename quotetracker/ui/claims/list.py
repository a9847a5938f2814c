"""The ledger of claims: verdict, words, who and where."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from quotetracker.model.views import ClaimView
from quotetracker.model.vocabulary import Verdict
from quotetracker.ui.claims.verdicts import verdict_colours, verdict_word
from quotetracker.ui.language.wording import retold, shown_date, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.paint import chip_width, draw_chip, draw_text, resized
from quotetracker.ui.speakers.rows import RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.words import joined

_SIDE = 12
_GAP = 10
_MOST_LINES = 3
_EVEN_LINES = 2
_EVEN_FROM = 1000


class ClaimsModel(RowsModel):
    """Claims, the newest first."""

    def spoken(self, row: ClaimView) -> str:
        """Verdict, words, source."""
        return ", ".join(filter(None, (retold(row.verdict.value), row.words, source(row))))

    def tip(self, row: ClaimView) -> str:
        """All the words and the note."""
        return "\n".join(filter(None, (row.words, source(row), row.note)))


def source(claim: ClaimView) -> str:
    """Who said it, in which article, and when it was entered."""
    return joined(claim.speakers, claim.article_title, tr("entered {date}", date=shown_date(claim.created_at[:10])))


class _Cards(RowsDelegate):
    padding = 10

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self._columns: dict[tuple[str, frozenset[Verdict]], int] = {}
        self.verdicts: frozenset[Verdict] = frozenset()
        """Those that are listed."""

    def _column(self, font: QFont) -> int:
        """Wide enough for the longest verdict that is listed, so that words stand under words."""
        key = font.key(), self.verdicts
        if key not in self._columns:
            small = resized(font, 0.92)
            self._columns[key] = max((chip_width(verdict_word(one), small) for one in self.verdicts), default=0)
        return self._columns[key]

    def height(self, row: Any, font: QFont, width: int) -> int:
        line = QFontMetrics(font).lineSpacing()
        room = width - 2 * _SIDE - self._column(font) - _GAP
        return self.lines(row.words, font, room, _MOST_LINES) * line + 3 + line + 2 * self.padding

    def even_height(self, font: QFont) -> int:
        return (_EVEN_LINES + 1) * QFontMetrics(font).lineSpacing() + 3 + 2 * self.padding

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme, font = self.theme, option.font
        inner = option.rect.adjusted(_SIDE, self.padding, -_SIDE, -self.padding)
        line = QFontMetrics(font).lineSpacing()
        small = resized(font, 0.92)
        chip = QRect(inner.left(), inner.top(), self._column(font), line + 2)
        draw_chip(painter, chip, verdict_word(row.verdict), verdict_colours(theme, row.verdict), small)
        words = inner.adjusted(chip.width() + _GAP, 0, 0, 0)
        most = _EVEN_LINES if self.is_even(option) else _MOST_LINES
        lines = self.lines(row.words, font, words.width(), most)
        used = draw_text(painter, words, row.words, font, theme.text, lines=lines)
        words.setTop(words.top() + used * line + 3)
        draw_text(painter, words, source(row), small, theme.muted)


class ClaimsList(RowsView):
    """The list with its painting."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.claims = ClaimsModel(parent)
        self._cards = _Cards(theme, parent)
        super().__init__(tr("Claims"), self.claims, self._cards, parent)
        self.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.set_even_from(_EVEN_FROM)

    def show_claims(self, claims: Sequence[ClaimView]) -> None:
        """List exactly these."""
        verdicts = frozenset(claim.verdict for claim in claims)
        if verdicts != self._cards.verdicts:
            self._cards.verdicts = verdicts
            self.scheduleDelayedItemsLayout()
        self.claims.set_rows(claims)
