"""The margin on the right of the text: what is known of each quote, in a sign and a word."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from quotetracker.match.relations import Relation
from quotetracker.ui.matches.relation_words import (
    RELATION_ICONS,
    chip_text,
    gravest_first,
    short_word,
    short_words,
    spoken,
)
from quotetracker.ui.reader.margin import Margin
from quotetracker.ui.reader.tags import GAP, Tag, stacked

_SIDE = 13.0  # of a sign
_AROUND = 4.0  # pixels between the word of a narrow chip and its edges
_MOST = 84  # pixels of a narrow margin; where the fonts are very large, words are cut rather than the text squeezed
_ROUND = 7.0

_Chip = tuple[int, Relation, int, bool]
"""Number of the mark, what is known of it, how often, and whether the chip has a word."""


class ChipMargin(Margin):
    """What is known of each quote: repeated, altered, in conflict. Where there is little room, a short word stands
    below the sign."""

    WIDE = 160

    def narrow(self) -> int:
        """Pixels it needs at least: for the longest short word."""
        words = max(self._small_metrics.horizontalAdvance(word) for word in short_words())
        return min(_MOST, ceil(words + 2 * _AROUND) + 2)

    def wide(self) -> bool:
        """Whether sign and word stand side by side."""
        return self.width() >= self.WIDE

    def _measure(self) -> None:
        super()._measure()
        self._small = QFont(self._font)
        self._small.setPointSizeF(max(7.5, QApplication.font().pointSizeF() * 0.8))
        self._small_metrics = QFontMetricsF(self._small)

    def _make_tags(self, marks: list[int]) -> list[Tag]:
        """The chips of each quote that begins in sight, the gravest first."""
        flagged = [(number, gravest_first(self._page.index.marks[number].flags)) for number in marks]
        flagged = [(number, flags) for number, flags in flagged if flags]
        rows: list[list[_Chip]] = []
        wanted: list[tuple[float, float]] = []
        height = self._metrics.height() + 4 if self.wide() else _SIDE + self._small_metrics.height() + 4
        for at, (number, flags) in enumerate(flagged):
            top, line = self._first_line(number)
            below = self._first_line(flagged[at + 1][0])[0] if at + 1 < len(flagged) else float("inf")
            for row in self._rows(number, flags, below - top, height):
                rows.append(row)
                wanted.append((top + (line - height) / 2, height))
        made: list[Tag] = []
        for row, top in zip(rows, stacked(wanted), strict=True):
            made += self._row(row, top, height) if self.wide() else [self._narrow_tag(row[0], top, height)]
        return made

    def _rows(
        self, number: int, flags: tuple[tuple[Relation, int], ...], room: float, height: float
    ) -> list[list[_Chip]]:
        """One chip to a row where there is room; else the gravest in words and the signs of the others beside it."""
        if len(flags) * (height + GAP) <= room:
            return [[(number, relation, count, True)] for relation, count in flags]
        if not self.wide():
            return [[(number, *flags[0], True)]]
        return [[(number, relation, count, nth == 0) for nth, (relation, count) in enumerate(flags)]]

    def _row(self, row: list[_Chip], top: float, height: float) -> list[Tag]:
        left = 10.0
        made = []
        for number, relation, count, in_words in row:
            words = chip_text(relation, count).removeprefix(f"{relation.sign} ") if in_words else ""
            width = height + 4
            if words:
                room = self.WIDE - 31 - left - (len(row) - 1) * (height + 7)
                words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
                width = self._metrics.horizontalAdvance(words) + 31
            made.append(self._tag(number, relation, QRectF(left, top, width, height), words, spoken(relation, count)))
            left += width + GAP
        return made

    def _narrow_tag(self, chip: _Chip, top: float, height: float) -> Tag:
        """A chip with its word below its sign; pointed at, it tells all that is known of its quote."""
        number, relation, count, _ = chip
        width = self.width() - 2
        words = self._small_metrics.elidedText(short_word(relation), Qt.TextElideMode.ElideRight, width - _AROUND)
        told = ", ".join(spoken(*flag) for flag in gravest_first(self._page.index.marks[number].flags))
        tag = self._tag(number, relation, QRectF(0, top, width, height), words, told)
        return replace(tag, times=f"×{count}" if count > 1 else "")

    def _tag(self, number: int, relation: Relation, rect: QRectF, words: str, tip: str) -> Tag:
        mark = self._page.index.marks[number]
        return Tag(rect, number, mark.quote, words, self._theme.relations[relation], RELATION_ICONS[relation], tip)

    def _paint_tag(self, painter: QPainter, tag: Tag) -> None:
        if self.wide():
            super()._paint_tag(painter, tag)
            return
        painter.setPen(self._outline(tag))
        painter.setBrush(QColor(tag.colours.fill))
        painter.drawRoundedRect(tag.rect.adjusted(1, 0, -1, 0), _ROUND, _ROUND)
        painter.setPen(QColor(tag.colours.ink))
        painter.setFont(self._small)
        times = self._small_metrics.horizontalAdvance(tag.times)
        at = QPointF(tag.rect.center().x() - (_SIDE + times) / 2, tag.rect.top() + 2)
        painter.drawPixmap(at, self._picture(tag, _SIDE))
        beside = QRectF(at.x() + _SIDE + 1, at.y(), times + 1, _SIDE)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, tag.times)
        below = tag.rect.adjusted(0, _SIDE + 1, 0, -1)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, tag.words)
        painter.setFont(self._font)
