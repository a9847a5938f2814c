"""What the time lines of a speaker and of a statement have in common: ground, days, rows and dots, painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.speakers.paint import bolder, resized
from quotetracker.ui.statements.axis import Tick
from quotetracker.ui.statements.dots import DOT, LANE, TOP

_LEAST = 104.0  # pixels of the gutter
_BESIDE = 26.0  # pixels of it that are not words


@dataclass(frozen=True, slots=True)
class LinePainter:
    """Paints the parts of a time line with one painter, in one font and theme; all measures are pixels."""

    painter: QPainter
    theme: Theme
    font: QFont

    def ground(self, rect: QRectF, *, focused: bool) -> None:
        """A card, with a stronger ring when it has the keyboard."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setBrush(QColor(self.theme.surface))
        ring = self.theme.focus if focused else self.theme.border
        self.painter.setPen(QPen(QColor(ring), 2 if focused else 1))
        self.painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)

    def days(self, ticks: Sequence[Tick], undated: float | None, *, end: float, width: float, bottom: float) -> None:
        """Dates below ``bottom``, as many as have room before ``end``; a column of its own for what has no date."""
        painter, theme = self.painter, self.theme
        font = resized(self.font, 0.9)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        free = 0.0
        for tick in ticks:
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QPointF(tick.x, TOP), QPointF(tick.x, bottom + 3))
            wide = metrics.horizontalAdvance(tick.label)
            left = min(max(tick.x - wide / 2, 8.0), end - wide)
            if left >= free:
                painter.setPen(QColor(theme.muted))
                painter.drawText(QPointF(left, bottom + 4 + metrics.ascent()), tick.label)
                free = left + wide + 8
        if undated is not None:
            painter.setPen(QPen(QColor(theme.border), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(undated, TOP), QPointF(undated, bottom + 3))
            painter.setPen(QColor(theme.muted))
            box = QRectF(undated, bottom + 4, width - 12 - undated, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("no date"))

    def lanes(self, names: Sequence[str], *, gutter: float, width: float) -> None:
        """Rows with their names in the gutter, cut where they are too long."""
        painter = self.painter
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        for lane, name in enumerate(names):
            middle = TOP + (lane + 0.5) * LANE
            painter.setPen(QPen(QColor(self.theme.border), 1))
            painter.drawLine(QPointF(gutter, middle), QPointF(width - 12, middle))
            painter.setPen(QColor(self.theme.text))
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, gutter - 22)
            box = QRectF(14, middle - LANE / 2, gutter - 18, LANE)
            painter.drawText(box, int(left) | int(Qt.TextFlag.TextSingleLine), words)

    def dot(self, rect: QRectF, words: str, colours: Pair, *, several: bool, current: bool) -> None:
        """A dot with ``words`` in it, wider when it stands for several, with a ring when it is current."""
        painter, font = self.painter, bolder(resized(self.font, 0.9))
        if several:
            wide = max(DOT, QFontMetricsF(font).horizontalAdvance(words) + 10)
            rect = QRectF(rect.center().x() - wide / 2, rect.top(), wide, rect.height())
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.focus), 2))
            painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), DOT / 2 + 3, DOT / 2 + 3)
        painter.setBrush(QColor(colours.fill))
        painter.setPen(QPen(QColor(colours.ink), 1))
        painter.drawRoundedRect(rect, DOT / 2, DOT / 2)
        if words:
            painter.setFont(font)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def gutter_of(names: Sequence[str], font: QFont, width: float, share: float = 0.28) -> float:
    """Room for the names of the rows, in pixels: as much as they need, at most this share of ``width``."""
    metrics = QFontMetricsF(font)
    longest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
    return max(_LEAST, min(longest + _BESIDE, width * share))
