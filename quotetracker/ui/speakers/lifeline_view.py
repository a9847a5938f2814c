"""The time line of a speaker, painted: dots by row, lines between what is one statement, and contradictions."""

import re

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import LIGHT, Pair, Theme
from quotetracker.ui.matches.relation_words import relation_word
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.lifeline_plot import (
    Dot,
    Line,
    Plot,
    Rows,
    Window,
    height_of,
    lanes_of,
    middle_of,
    plotted,
    whole_of,
)
from quotetracker.ui.speakers.lifeline_told import Told
from quotetracker.ui.speakers.paint import bolder, resized
from quotetracker.ui.statements.dots import DOT, FOOT, LANE, TOP
from quotetracker.ui.statements.timeline_paint import LinePainter, gutter_of

_STEP = 1.4  # how much closer one key or notch goes
_IN_TIP = 4
_WORD_FROM = 110.0  # pixels of a line on which there is room for a word
_BULGE = 44.0  # pixels
_FAINT = 0.28  # how much of its ink a line has that is not of the current statement
_MANY_LINES = 60  # more of them would hide the dots: those of the current statement are painted
_MANY_WORDS = 6  # contradictions that are named on their lines
_GUTTER_SHARE, _WORDS_SHARE = 0.28, 0.42  # of the width, at most: for names, and for words that differ late
_PICTURE = 2.0  # pixels of a picture for one of the window
#: A name may hold what XML may not, and Qt writes it as it is.
_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class LifelineView(QWidget):
    """Dots on a line of dates. The list below it says the same in words."""

    chosen = Signal(object)
    """QuoteId that is to become current."""
    opened = Signal(object)
    """QuoteId to show in its article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = Told(())
        self._by = Rows.STATEMENT
        self._whole = self._window = Window(0.0, 1.0)
        self._current: QuoteId | None = None
        self._plot: Plot | None = None
        self._drag: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Time line of the speaker's statements"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_told(self, told: Told, *, again: bool) -> None:
        """Show these; ``again``: the same speaker as before, so that the part that is in sight stays."""
        self._told = told
        self._whole = whole_of(told.said)
        self._window = self._window.within(self._whole) if again else self._whole
        self._refit()

    def set_rows(self, by: Rows) -> None:
        """Make the rows something else."""
        self._by = by
        self._refit()

    def set_current(self, quote: QuoteId | None) -> None:
        """Stress one quote, and bring it into sight."""
        self._current = quote
        said = next((one for one in self._told.said if one.id == quote), None)
        self.setAccessibleDescription(self._told.spoken(said) if said else "")
        day = middle_of(said) if said else None
        if day is not None:
            self._window = self._window.showing(day, self._whole)
        self._repaint()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def window_shown(self) -> Window:
        """The days that are in sight."""
        return self._window

    def zoom(self, *, closer: bool, at: float | None = None) -> None:
        """Show less time, or more; ``at`` is the day that stays in place."""
        said = next((one for one in self._told.said if one.id == self._current), None)
        current = middle_of(said) if said else None
        around = at if at is not None else current
        if around is None or not self._window.first <= around <= self._window.last:
            around = (self._window.first + self._window.last) / 2
        self._window = self._window.zoomed(1 / _STEP if closer else _STEP, around, self._whole)
        self._repaint()

    def show_whole(self) -> None:
        """Show all of the time."""
        self._window = self._whole
        self._repaint()

    def plot(self) -> Plot:
        """What is painted now."""
        if self._plot is None:
            self._plot = plotted(self._told.said, self._by, self._window, self.width(), self._gutter())
        return self._plot

    def picture(self, *, as_svg: bool, title: str) -> bytes:
        """The plot as it stands, as a file for print: light, with a title."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        head = 34
        size = QSize(max(480, self.width()), self.height() + head)
        if as_svg:
            svg = QSvgGenerator()
            svg.setOutputDevice(buffer)
            svg.setResolution(self.logicalDpiX())  # else text is three quarters of its size beside the plot
            svg.setSize(size)
            svg.setViewBox(QRectF(0, 0, size.width(), size.height()))
            svg.setTitle(title)
            painter = QPainter(svg)
            self._paint_picture(painter, size, title, head)
            painter.end()
        else:
            image = QImage(size * _PICTURE, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(_PICTURE)
            painter = QPainter(image)
            self._paint_picture(painter, size, title, head)
            painter.end()
            image.save(buffer, "PNG")  # type: ignore[call-overload]
        data = bytes(buffer.data().data())
        return _NOT_XML.sub(b"", data) if as_svg else data

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(560, height_of(self._told.said, self._by))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and ring, then the plot."""
        painter = QPainter(self)
        line = LinePainter(painter, self._theme, self.font())
        line.ground(QRectF(self.rect()), focused=self.hasFocus())
        Painting(line, self.plot(), self._told, self._current).paint(self.width())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._plot = None

    def event(self, event: QEvent) -> bool:
        """Tooltips; the keys that zoom are not shortcuts of the window here."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """What is told of the dot, or of the row's name, at this place."""
        plot = self.plot()
        if dot := plot.dot_at(point):
            return self.tip_of(dot)
        lane = int((point.y() - TOP) // LANE)
        return plot.lanes[lane].name if point.x() < plot.left - DOT / 2 and 0 <= lane < len(plot.lanes) else ""

    def tip_of(self, dot: Dot) -> str:
        """What a dot stands for, in words."""
        told = [self._told.tip(one) for one in dot.said[:_IN_TIP]]
        if len(dot.said) > _IN_TIP:
            told.append(tr("and {said} more: zoom in to part them", said=len(dot.said) - _IN_TIP))
        return "\n\n".join(told)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A dot becomes current; elsewhere the line is taken hold of."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if dot := self.plot().dot_at(event.position()):
            self.chosen.emit(dot.said[0].id)
        else:
            self._drag = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the time along; a hand over dots."""
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            plot = self.plot()
            days = (self._drag.x() - event.position().x()) / (plot.right - plot.left) * self._window.length
            self._window = self._window.moved(days, self._whole)
            self._drag = event.position()
            self._repaint()
            return
        over = self.plot().dot_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show a quote in its article."""
        if dot := self.plot().dot_at(event.position()):
            self.opened.emit(dot.said[0].id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Closer or further around the mouse; sideways along the time."""
        turned = event.angleDelta()
        if turned.x() and not turned.y():
            self._window = self._window.moved(-turned.x() / 1200 * self._window.length, self._whole)
            self._repaint()
        elif turned.y():
            plot = self.plot()
            share = (event.position().x() - plot.left) / (plot.right - plot.left)
            day = self._window.first + max(0.0, min(1.0, share)) * self._window.length
            self.zoom(closer=turned.y() > 0, at=day)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk by time, plus and minus zoom, 0 shows everything, Enter shows the quote in its article."""
        ids = [one.id for one in self._told.said]
        at = ids.index(self._current) if self._current in ids and self._current is not None else -1
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus) and plain:
            self.zoom(closer=event.key() != Qt.Key.Key_Minus)
        elif event.key() == Qt.Key.Key_0 and plain:
            self.show_whole()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.opened.emit(ids[at])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and ids:
            self.chosen.emit(ids[0 if event.key() == Qt.Key.Key_Home else -1])
        elif step and ids and plain:
            self.chosen.emit(ids[max(0, min(len(ids) - 1, at + step))])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes; something is current."""
        super().focusInEvent(event)
        if self._current is None and self._told.said:
            self.chosen.emit(self._told.said[0].id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def _gutter(self) -> float:
        """Room for the names of the rows: as much as they need, and never most of the plot."""
        names = [lane.name for lane in lanes_of(self._told.said, self._by)]
        share = _WORDS_SHARE if self._by in {Rows.STATEMENT, Rows.CLAIM} else _GUTTER_SHARE
        return gutter_of(names, self.font(), self.width(), share)

    def _refit(self) -> None:
        self.setFixedHeight(height_of(self._told.said, self._by))
        self._repaint()

    def _repaint(self) -> None:
        self._plot = None
        self.update()

    def _paint_picture(self, painter: QPainter, size: QSize, title: str, head: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, size.width(), size.height(), QColor(LIGHT.surface))
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(bolder(resized(self.font(), 1.15)))
        painter.drawText(QRectF(14, 8, size.width() - 28, head - 10), Qt.TextFlag.TextSingleLine, title)
        painter.translate(0, head)
        plot = plotted(self._told.said, self._by, self._window, size.width(), self._gutter())
        Painting(LinePainter(painter, LIGHT, self.font()), plot, self._told, None).paint(size.width())


class Painting:
    """One painting of the plot, on the screen or in a file."""

    def __init__(self, line: LinePainter, plot: Plot, told: Told, current: QuoteId | None) -> None:
        self._line = line
        self._plot = plot
        self._told = told
        self._current = current

    def paint(self, width: float) -> None:
        """Days, rows, lines, dots."""
        painter, plot = self._line.painter, self._plot
        bottom = plot.height - FOOT
        self._line.days(plot.ticks, plot.undated, end=plot.right + DOT, width=width, bottom=bottom)
        self._line.lanes([lane.name for lane in plot.lanes], gutter=plot.left - DOT / 2, width=width)
        painter.save()
        end = plot.undated if plot.undated is not None else width
        painter.setClipRect(QRectF(plot.left - DOT, 0, end - plot.left + DOT, bottom))
        kin = self._told.kin(self._current)
        stressed = [line for line in plot.lines if not kin.isdisjoint(line.quotes)]
        if len(plot.lines) <= _MANY_LINES:
            for line in sorted(plot.lines, key=_conflicts_last):
                self._paint_line(line, faint=bool(stressed) and line not in stressed)
        for line in sorted(stressed, key=_conflicts_last):
            self._paint_line(line, faint=False)
        painter.restore()
        for dot in plot.dots:
            self._paint_dot(dot)

    def _paint_line(self, line: Line, *, faint: bool) -> None:
        painter = self._line.painter
        colours = self._line.theme.relations[Relation.CONFLICT if line.conflict else Relation.REPEAT]
        style = Qt.PenStyle.DashLine if line.conflict else Qt.PenStyle.SolidLine
        ink = QColor(colours.ink)
        ink.setAlphaF(_FAINT if faint else 1.0)
        painter.setPen(QPen(ink, 1.6, style))
        across = line.end - line.start
        path = QPainterPath(line.start)
        # Past other rows a line goes round their dots.
        bulge = _BULGE if abs(across.y()) > LANE * 1.5 and abs(across.x()) < DOT * 2 else 0.0
        path.quadTo((line.start + line.end) / 2 + QPointF(bulge, 0), line.end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        named = not faint or sum(other.conflict for other in self._plot.lines) <= _MANY_WORDS
        if line.conflict and named and (across.x() ** 2 + across.y() ** 2) ** 0.5 >= _WORD_FROM:
            words = f"{Relation.CONFLICT.sign} {relation_word(Relation.CONFLICT)}"
            self._paint_word((line.start + line.end) / 2, words, colours)

    def _paint_word(self, middle: QPointF, words: str, colours: Pair) -> None:
        painter, font = self._line.painter, bolder(resized(self._line.font, 0.85))
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(words) + 12, metrics.height() + 2
        box = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(colours.ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_dot(self, dot: Dot) -> None:
        number = len(dot.said)
        conflict = any(one.conflicts for one in dot.said)
        again = any(self._told.times(one) > 1 for one in dot.said)
        relation = Relation.CONFLICT if conflict else Relation.REPEAT if again else None
        theme = self._line.theme
        colours = theme.unattributed if relation is None else theme.relations[relation]
        sign = relation.sign if relation is not None else ""
        words = f"{sign}×{number}" if number > 1 else sign
        self._line.dot(dot.rect, words, colours, several=number > 1, current=dot.has(self._current))


def _conflicts_last(line: Line) -> bool:
    return line.conflict
