"""The lines of the review queue: what waits, in a stretch around the current one."""

from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from quotetracker.model.review_views import MatchSpot, ReviewItem
from quotetracker.ui.compare.words import flat
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.matches.relation_words import relation_word
from quotetracker.ui.speakers.paint import chip_width, draw_chip, draw_text, resized
from quotetracker.ui.speakers.rows import RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.words import joined

_SIDE = 12


def state_of(item: ReviewItem) -> str:
    """What waits: a suggestion, or a match with its sign and word."""
    if isinstance(item.spot, MatchSpot):
        relation = item.spot.relation
        return f"{relation.sign} {relation_word(relation)}{'' if item.sure else ', ' + tr('possibly')}"
    return tr("＋ suggestion") if item.sure else tr("＋ suggestion, unsure")


def source_of(item: ReviewItem) -> str:
    """Who, where, when."""
    return joined(
        item.speaker or tr("nobody named"), item.outlet or item.title, shown_date(item.published) or tr("undated")
    )


class _Model(RowsModel):
    def words(self, row: ReviewItem) -> str:
        return flat(row.words)

    def spoken(self, row: ReviewItem) -> str:
        return ", ".join((state_of(row)[2:], flat(row.words), source_of(row)))

    def tip(self, row: ReviewItem) -> str:
        return "\n".join((state_of(row), flat(row.words), source_of(row), row.title))


class _Painter(RowsDelegate):
    padding = 8

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)

    def height(self, row: Any, font: QFont, width: int) -> int:  # noqa: ARG002 - all rows are alike
        return 3 * QFontMetrics(font).lineSpacing() + 8 + 2 * self.padding

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme, font = self.theme, option.font
        inner = option.rect.adjusted(_SIDE, self.padding, -_SIDE, -self.padding)
        line, small = QFontMetrics(font).lineSpacing(), resized(font, 0.92)
        state = state_of(row)
        chip = QRect(inner.left(), inner.top(), min(inner.width(), chip_width(state, small)), line + 2)
        draw_chip(painter, chip, state, colours_of(theme, row), small)
        inner.setTop(inner.top() + line + 5)
        draw_text(painter, inner, flat(row.words), font, theme.text)
        inner.setTop(inner.top() + line + 3)
        draw_text(painter, inner, source_of(row), small, theme.muted)


def colours_of(theme: Theme, item: ReviewItem) -> Pair:
    """The colours of its chip."""
    return theme.relations[item.spot.relation] if isinstance(item.spot, MatchSpot) else theme.changed


class ReviewList(RowsView):
    """The list; letters are commands here, not a search."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.items = _Model(parent)
        super().__init__(tr("What waits for review"), self.items, _Painter(theme, parent), parent)
        self.setUniformItemSizes(True)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter that is no command now must not jump about."""
