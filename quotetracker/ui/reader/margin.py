"""The margins beside the text: here the badges of speakers on the left; `chips.py` has the one on the right."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip, QWidget

from quotetracker.ui.look.theme_icons import pixmap
from quotetracker.ui.look.theme_values import LIGHT, Pair, Theme
from quotetracker.ui.reader.geometry import Page
from quotetracker.ui.reader.marks import Mark, description
from quotetracker.ui.reader.tags import Tag, plain_tip, stacked

_AROUND = 24  # marks above the window that may push those in it downwards, and below it that limit their room


class Margin(QWidget):
    """A column beside the text that shows tags at the lines where quotes begin."""

    mark_clicked = Signal(object)

    def __init__(self, page: Page, bar: QScrollBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._bar = bar
        self._theme: Theme = LIGHT
        self._current: int | None = None
        self._key: tuple[object, ...] = ()
        self._measure()
        self._tags: list[Tag] = []
        self._pictures: dict[tuple[str, str, float], QPixmap] = {}
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_current(self, number: int | None) -> None:
        """Stress the tags of one mark."""
        self._current = number
        self.update()

    def tags(self) -> list[Tag]:
        """The tags in sight, and some around."""
        marks = self._begins()
        key = (self._page.version, self.width(), self._theme.name, tuple(marks))
        if key != self._key:
            self._key, self._tags = key, self._make_tags(marks)
        return self._tags

    def _make_tags(self, marks: list[int]) -> list[Tag]:
        raise NotImplementedError

    def _begins(self) -> list[int]:
        """Marks that begin in sight, and some around that have a say in where their tags go."""
        top = float(self._bar.value())
        lines = self._page.lines_between(top, top + self.height())
        if not lines:
            return []
        return self._page.index.beginning(lines[0].start, max(lines[-1].end, 1), around=_AROUND)

    def _first_line(self, mark: int) -> tuple[float, float]:
        """Top and height of the line on which ``mark`` begins."""
        line = self._page.line_at(self._page.index.of_mark(mark)[0].start)
        return line.top, line.bottom - line.top

    def _tag_at(self, point: QPointF) -> Tag | None:
        at = QPointF(point.x(), point.y() + self._bar.value())
        return next((tag for tag in self.tags() if tag.rect.contains(at)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, then the tags."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.translate(0, -self._bar.value())
        self._paint_below(painter)
        seen = QRectF(event.rect()).translated(0, self._bar.value())
        for tag in self.tags():
            if tag.rect.intersects(seen):
                self._paint_tag(painter, tag)
        painter.end()

    def _paint_below(self, painter: QPainter) -> None:
        """What lies under the tags."""

    def _paint_tag(self, painter: QPainter, tag: Tag) -> None:
        radius = tag.rect.height() / 2
        painter.setPen(self._outline(tag))
        painter.setBrush(QColor(tag.colours.fill))
        painter.drawRoundedRect(tag.rect, radius, radius)
        painter.setPen(QColor(tag.colours.ink))
        inner = tag.rect
        if tag.icon:
            side = 13.0
            left = inner.left() + 6 if tag.words else inner.center().x() - side / 2
            painter.drawPixmap(QPointF(left, inner.center().y() - side / 2), self._picture(tag, side))
            inner = inner.adjusted(side + 10, 0, -6, 0)
        if tag.words:
            align = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignLeft if tag.icon else Qt.AlignmentFlag.AlignHCenter
            )
            painter.drawText(inner, align | Qt.TextFlag.TextSingleLine, tag.words)

    def _outline(self, tag: Tag) -> QPen:
        """What goes around a tag: something only where its quote is the current one."""
        return QPen(QColor(self._theme.accent), 1.6) if tag.mark == self._current else QPen(Qt.PenStyle.NoPen)

    def _picture(self, tag: Tag, side: float) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (tag.icon, tag.colours.ink, ratio)
        if key not in self._pictures:
            picture = pixmap(tag.icon, tag.colours.ink, round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            self._pictures[key] = picture
        return self._pictures[key]

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the window's font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        """A little smaller than the window's font, and stronger."""
        font = QFont(QApplication.font())
        font.setPointSizeF(max(7.5, font.pointSizeF() * 0.9))
        font.setWeight(QFont.Weight.DemiBold)
        self._font, self._metrics = font, QFontMetricsF(font)
        self._key = ()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the quote of the tag."""
        tag = self._tag_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if tag is not None:
            self.mark_clicked.emit(tag.quote)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it from the text, which did not see the press either."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        over = self._tag_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._bar, event)

    def event(self, event: QEvent) -> bool:
        """Tooltips, always as plain words."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tag = self._tag_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(tag.tip) if tag else "", self)
            return True
        return super().event(event)


class BadgeMargin(Margin):
    """Initials of who speaks, and brackets that join the pieces of split quotes."""

    LANE = 14  # pixels between badges and text, where the brackets run

    def _make_tags(self, marks: list[int]) -> list[Tag]:
        """One badge for each quote that begins in sight; several on one line are stacked."""
        metrics = self._metrics
        height = metrics.height() + 3
        wanted = []
        for number in marks:
            top, line = self._first_line(number)
            wanted.append((top + (line - height) / 2, height))
        made = []
        for number, top in zip(marks, stacked(wanted), strict=True):
            mark = self._page.index.marks[number]
            words = metrics.elidedText(mark.badge, Qt.TextElideMode.ElideRight, self.width() - self.LANE - 12)
            width = max(metrics.horizontalAdvance(words) + 11, height + 6)
            rect = QRectF(self.width() - self.LANE - width, top, width, height)
            colours = self._theme.speaker(mark.colour)
            if mark.suggested:
                colours = Pair(self._theme.surface, colours.ink)
            made.append(Tag(rect, number, mark.quote, words, colours, "", description(mark)))
        return made

    def _paint_below(self, painter: QPainter) -> None:
        top = float(self._bar.value())
        lines = self._page.lines_between(top, top + self.height())
        if not lines:
            return
        for lane, number in enumerate(self._page.index.split_across(lines[0].start, max(lines[-1].end, 1))):
            self._paint_bracket(painter, number, self.width() - 3.5 - 4 * (lane % 2))

    def _paint_bracket(self, painter: QPainter, number: int, x: float) -> None:
        mark: Mark = self._page.index.marks[number]
        strong = number == self._current
        colour = self._theme.accent if strong else self._theme.speaker(mark.colour).ink
        painter.setPen(QPen(QColor(colour), 2.0 if strong else 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lines = [self._page.line_at(piece.start) for piece in self._page.index.of_mark(number)]
        middles = sorted({(line.top + line.bottom) / 2 for line in lines})
        if len(middles) == 1:  # both on one line: two links of a chain
            painter.drawEllipse(QPointF(x - 1, middles[0] - 3), 2.2, 3.2)
            painter.drawEllipse(QPointF(x - 1, middles[0] + 2), 2.2, 3.2)
            return
        painter.drawLine(QPointF(x - 3, middles[0]), QPointF(x - 3, middles[-1]))
        for y in middles:
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 2, y))
