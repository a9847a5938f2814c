"""Painting shared by the lists of speakers, quotes and claims: text that elides, badges, chips, grounds of rows."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from quotetracker.ui.look.theme import Pair, Theme

_RADIUS = 6.0
_CHIP_PAD = 7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def bolder(font: QFont) -> QFont:
    """``font`` in the weight of names and titles."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def resized(font: QFont, factor: float) -> QFont:
    """``font`` in ``factor`` times its size."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return made


def draw_text(painter: QPainter, box: QRect, text: str, font: QFont, colour: str, *, lines: int = 1) -> int:
    """Write ``text`` from the top left of ``box`` in at most ``lines`` lines, the last one elided; the lines used.

    A line of Arabic or Hebrew is written in its own direction.
    """
    painter.setPen(QColor(colour))
    height = QFontMetrics(font).lineSpacing()
    used = 0
    for line in _wrapped(" ".join(text.split()), font, box.width(), lines):
        layout = _layout(line, font)
        layout.beginLayout()
        layout.createLine().setLineWidth(box.width() + 4)
        layout.endLayout()
        layout.draw(painter, QPointF(box.left(), box.top() + used * height))
        used += 1
    return used


def lines_used(text: str, font: QFont, width: int, most: int) -> int:
    """How many lines ``draw_text`` would use; some 50 µs."""
    return sum(1 for _ in _wrapped(" ".join(text.split()), font, width, most))


def draw_badge(painter: QPainter, box: QRectF, letters: str, colours: Pair, font: QFont) -> None:
    """A disc with initials."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.fill))
    painter.drawEllipse(box)
    painter.setPen(QColor(colours.ink))
    painter.setFont(bolder(font))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letters)


def chip_width(text: str, font: QFont) -> int:
    """Width of a chip in pixels."""
    return QFontMetrics(bolder(font)).horizontalAdvance(text) + 2 * _CHIP_PAD


def draw_chip(painter: QPainter, at: QRect, text: str, colours: Pair, font: QFont) -> int:
    """A rounded chip at the left of ``at``, as high as it; returns its width."""
    strong = bolder(font)
    metrics = QFontMetrics(strong)
    width = min(at.width(), chip_width(text, font))
    box = QRect(at.left(), at.top(), width, at.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(colours.ink))
    painter.setFont(strong)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - _CHIP_PAD)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    return width


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """The ground of a row: chosen, under the mouse, with the keyboard."""
    box = QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setPen(Qt.PenStyle.NoPen)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(theme.accent_soft if selected else theme.raised))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.focus), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _wrapped(text: str, font: QFont, width: int, lines: int) -> Iterator[str]:
    layout = _layout(text, font)
    layout.beginLayout()
    start = 0  # UTF-16 position
    units = text.encode("utf-16-le")
    for nth in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        end = line.textStart() + line.textLength()
        rest = units[2 * start :].decode("utf-16-le", "replace")
        if nth == lines - 1:
            yield QFontMetrics(font).elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width)
        else:
            yield units[2 * start : 2 * end].decode("utf-16-le", "replace").strip()
        start = end
    layout.endLayout()


def _layout(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(_LEFT)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout
