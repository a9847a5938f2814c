"""Paints marks behind the text and handles over it, in the coordinates of the document."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from quotetracker.text.kind import Kind
from quotetracker.ui.look.theme_values import Theme
from quotetracker.ui.reader.geometry import Fragment, Page
from quotetracker.ui.reader.marks import Mark

_RADIUS = 3.5
_INSET = 1.5  # pixels by which a mark within a mark is lower than the outer one
_KNOB = 5.0
_DEEPEST = 2  # marks nested deeper look alike
_STROKES = {
    Kind.DIRECT: Qt.PenStyle.SolidLine,
    Kind.MIXED: Qt.PenStyle.CustomDashLine,
    Kind.INDIRECT: Qt.PenStyle.DotLine,
}


@dataclass(frozen=True, slots=True)
class Handle:
    """A knob at one end of one span of the current quote."""

    nth: int
    at_end: bool
    top: QPointF
    bottom: QPointF

    @property
    def knob(self) -> QPointF:
        """Centre of the knob: above the text at a span's start, below it at its end."""
        return self.bottom if self.at_end else self.top


def paint_fills(
    painter: QPainter, page: Page, fragments: Iterable[Fragment], theme: Theme, current: int | None
) -> None:
    """Fill, underline and, for a mark within a mark, outline of each fragment."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for fragment in fragments:
        piece = page.index.pieces[fragment.piece]
        mark = page.index.marks[piece.mark]
        colours = theme.speaker(mark.colour)
        inset = _INSET * min(piece.depth, _DEEPEST)
        box = fragment.rect.adjusted(0, inset, 0, -inset)
        painter.setPen(QPen(QColor(colours.ink), 1) if piece.depth else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if mark.suggested else QColor(colours.fill))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(_underline(mark, colours.ink, strong=piece.mark == current))
        y = box.bottom() - 1
        painter.drawLine(QPointF(box.left() + 2, y), QPointF(max(box.left() + 2, box.right() - 2), y))


def _underline(mark: Mark, ink: str, *, strong: bool) -> QPen:
    pen = QPen(QColor(ink), 2.2 if strong else 1.6, _STROKES[mark.kind])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if mark.kind is Kind.MIXED:
        pen.setDashPattern([5, 3])
    elif mark.kind is Kind.INDIRECT:
        pen.setDashPattern([1.1, 1.5])  # square dots: round ones take ten times as long
    return pen


def paint_found(painter: QPainter, rects: Iterable[QRectF], theme: Theme) -> None:
    """Words that were looked for: a framed box with square corners, which no quote has."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    frame = QColor(theme.found.ink)
    frame.setAlphaF(0.6)
    painter.setPen(QPen(frame, 1))
    painter.setBrush(QColor(theme.found.fill))
    for rect in rects:
        painter.drawRect(rect.adjusted(-1, _INSET, 0, -2 * _INSET))


def paint_outline(painter: QPainter, rects: Iterable[QRectF], theme: Theme) -> None:
    """The outline of the current quote."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), _RADIUS + 1, _RADIUS + 1)


def paint_preview(painter: QPainter, rects: Iterable[QRectF], theme: Theme) -> None:
    """Where a dragged span would lie; the old fill stays visible beneath."""
    wash = QColor(theme.accent)
    wash.setAlphaF(0.22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 1.4, Qt.PenStyle.DashLine))
    painter.setBrush(wash)
    for rect in rects:
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)


def paint_handles(painter: QPainter, handles: Iterable[Handle], theme: Theme) -> None:
    """Stem and knob of each handle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for handle in handles:
        painter.setPen(QPen(QColor(theme.accent), 1.6))
        painter.drawLine(handle.top, handle.bottom)
        painter.setPen(QPen(QColor(theme.surface), 1.5))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(handle.knob, _KNOB, _KNOB)
