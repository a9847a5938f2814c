"""The whole article as a narrow strip beside the scroll bar: where quotes, suggestions and flags lie."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip, QWidget

from quotetracker.match.relations import GRAVITY, Relation
from quotetracker.text.finding import Hits
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme_values import LIGHT, Theme
from quotetracker.ui.matches.relation_words import gravest_first
from quotetracker.ui.reader.marks import MarkIndex, description
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.words import counted

WIDTH = 12
_LEAST = 3.0  # pixels of a mark, however short it is
_STRIPE = 4.0  # pixels
_TICK = 2.0  # pixels of a hit
_NEAR = 4.0  # pixels around the mouse within which a mark is meant
_IN_TIP = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one quote lies: top and height as shares of the text's length."""

    mark: int
    top: float
    height: float
    flag: Relation | None
    suggested: bool


class Minimap(QWidget):
    """Painted once for each set of marks and each height; scrolling moves only the frame over it."""

    mark_clicked = Signal(object)
    """QuoteId of the quote that was clicked."""
    place_wanted = Signal(float)
    """Share of the text to scroll to."""

    def __init__(self, bar: QScrollBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._theme: Theme = LIGHT
        self._index: MarkIndex | None = None
        self._spots: tuple[Spot, ...] = ()
        self._tops: list[float] = []
        self._picture: QPixmap | None = None
        self._found: Hits | None = None
        self._found_at: int | None = None
        self._length = 1
        self._ticks: tuple[int, ...] = ()
        self._ticked = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Map of the article"))
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)

    def set_index(self, index: MarkIndex, length: int) -> None:
        """Show these marks of a text of ``length`` UTF-16 units."""
        self._index = index
        spots = (_spot(index, number, max(1, length)) for number in range(len(index.marks)))
        self._spots = tuple(sorted(spots, key=_top))
        self._tops = [spot.top for spot in self._spots]
        self._picture = None
        self.setAccessibleDescription(self.told())
        self.update()

    def set_found(self, hits: Hits | None, current: int | None, length: int) -> None:
        """Show where these lie in a text of ``length`` code points."""
        self._found, self._found_at, self._length = hits, current, max(1, length)
        self._ticked = -1
        self.update()

    def ticks(self) -> tuple[int, ...]:
        """The rows of pixels in which a hit begins."""
        if self._ticked != self.height():
            self._ticked, self._ticks = self.height(), tuple(self._rows_of_hits())
        return self._ticks

    def _rows_of_hits(self) -> Iterator[int]:
        share = self._length / max(1, self.height())
        nth = 0
        while self._found is not None and nth < len(self._found):
            row = int(self._found.span(nth).start / share)
            yield row
            further = self._found.first_from(ceil((row + 1) * share))
            if further <= nth:  # none follows
                return
            nth = further

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme, self._picture = theme, None
        self.update()

    def spots(self) -> tuple[Spot, ...]:
        """Everything that is painted, from top to bottom."""
        return self._spots

    def told(self) -> str:
        """What lies in the article, in words."""
        suggested = sum(spot.suggested for spot in self._spots)
        flagged = sum(spot.flag is not None for spot in self._spots)
        quotes = len(self._spots) - suggested
        return tr(
            "{quotes}, {flagged} of them flagged, {suggestions}",
            quotes=counted(quotes, "quote"),
            flagged=flagged,
            suggestions=counted(suggested, "suggestion"),
        )

    def y_of(self, spot: Spot) -> float:
        """Pixels from the top to the middle of a quote."""
        return (spot.top + spot.height / 2) * self.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The marks, then a frame around what is in sight."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = self._drawn(ratio)
        painter = QPainter(self)
        painter.drawPixmap(QPoint(0, 0), self._picture)
        self._paint_found(painter)
        whole = self._bar.maximum() + self._bar.pageStep()
        if self._bar.maximum() > 0:
            top = self._bar.value() / whole * self.height()
            frame = QRectF(0.5, top + 0.5, self.width() - 1, self._bar.pageStep() / whole * self.height() - 1)
            colour = QColor(self._theme.accent)
            painter.setPen(colour)
            colour.setAlphaF(0.12)
            painter.setBrush(colour)
            painter.drawRoundedRect(frame, 3, 3)
        painter.end()

    def _paint_found(self, painter: QPainter) -> None:
        """Short ticks in the middle; one over the whole width for the current hit."""
        ink = QColor(self._theme.found.ink)
        for row in self.ticks():
            painter.fillRect(QRectF(_STRIPE, row, self.width() - 2 * _STRIPE, _TICK), ink)
        if self._found is not None and self._found_at is not None:
            row = int(self._found.span(self._found_at).start / self._length * self.height())
            painter.fillRect(QRectF(0, row - 1, self.width(), _TICK + 1), ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the quote under the mouse, or to that place of the text."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        near = self._near(event.position().y())
        if near and self._index is not None:
            self.mark_clicked.emit(self._index.marks[near[0].mark].quote)
        else:
            self.place_wanted.emit(event.position().y() / max(1, self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag through the text; a hand over quotes."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.place_wanted.emit(max(0.0, min(1.0, event.position().y() / max(1, self.height()))))
        near = self._near(event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the text."""
        QApplication.sendEvent(self._bar, event)

    def event(self, event: QEvent) -> bool:
        """Tooltips: what lies there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos().y())), self)
            return True
        return super().event(event)

    def tip_at(self, y: float) -> str:
        """The quotes at a height, in words."""
        near = self._near(y)
        if self._index is None or not near:
            return ""
        lines = [description(self._index.marks[spot.mark]) for spot in near[:_IN_TIP]]
        return "\n".join(lines + ([tr("and {near} more", near=len(near) - _IN_TIP)] if len(near) > _IN_TIP else []))

    def _near(self, y: float) -> list[Spot]:
        """Quotes under a height, the nearest first."""
        high = max(1, self.height())
        last = bisect_right(self._tops, (y + _NEAR) / high)
        found = [
            spot
            for spot in self._spots[max(0, last - 200) : last]
            if spot.top * high - _NEAR <= y <= max(spot.top + spot.height, spot.top + _LEAST / high) * high + _NEAR
        ]
        return sorted(found, key=lambda spot: abs(self.y_of(spot) - y))

    def _drawn(self, ratio: float) -> QPixmap:
        """The marks, the flagged ones over the others, the gravest on top.

        Many rectangles at once: each call into Qt lets go of the interpreter, and has to get it back from what works in
        the background, which took 80 ms for 2,000 quotes.
        """
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.sunken))
        high, wide = self.height(), self.width()
        outlines: set[tuple[float, float]] = set()  # tops and heights in whole pixels: many quotes share their row
        stripes: set[tuple[float, float]] = set()
        flagged: dict[Relation, set[tuple[float, float]]] = {}
        for spot in self._spots:
            top = round(spot.top * high * ratio) / ratio
            place = top, round(max(_LEAST, spot.height * high) * ratio) / ratio
            if spot.suggested:  # an outline: not a quote yet
                outlines.add(place)
                continue
            stripes.add(place)
            if spot.flag is not None:
                flagged.setdefault(spot.flag, set()).add(place)
        painter = QPainter(picture)
        # Not by colour alone: a flag reaches over the whole width and has its stripe at the right.
        for relation in sorted(flagged, key=GRAVITY.__getitem__, reverse=True):
            colours, places = self._theme.relations[relation], flagged[relation]
            _fill(painter, [QRectF(1, top, wide - 2.0, height) for top, height in places], colours.fill)
            _fill(painter, [QRectF(wide - 1.0 - _STRIPE, top, _STRIPE, height) for top, height in places], colours.ink)
        _fill(painter, [QRectF(1, top, _STRIPE, height) for top, height in stripes], self._theme.muted)
        painter.setPen(QColor(self._theme.muted))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([QRectF(1.5, top + 0.5, _STRIPE - 1, max(1.0, height - 1)) for top, height in outlines])
        painter.end()
        return picture


def _fill(painter: QPainter, places: list[QRectF], colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRects(places)


def _spot(index: MarkIndex, number: int, length: int) -> Spot:
    mark, pieces = index.marks[number], index.of_mark(number)
    start, end = pieces[0].start, pieces[-1].end
    flags = gravest_first(mark.flags)
    return Spot(number, start / length, (end - start) / length, flags[0][0] if flags else None, mark.suggested)


def _top(spot: Spot) -> float:
    return spot.top
