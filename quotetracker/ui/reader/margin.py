"""The margins beside the text: speakers' badges on the left, relations on the right."""

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

from quotetracker.match.relations import Relation
from quotetracker.ui.look.theme_icons import pixmap
from quotetracker.ui.look.theme_values import LIGHT, Pair, Theme
from quotetracker.ui.matches.relation_words import RELATION_ICONS, chip_text, gravest_first, spoken
from quotetracker.ui.reader.geometry import Page
from quotetracker.ui.reader.marks import Mark, description
from quotetracker.ui.reader.tags import GAP, Tag, plain_tip, stacked

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
        chosen = tag.mark == self._current
        painter.setPen(QPen(QColor(self._theme.accent), 1.6) if chosen else Qt.PenStyle.NoPen)
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


class ChipMargin(Margin):
    """What is known of each quote: repeated, altered, in conflict; in words where there is room."""

    NARROW = 28
    WIDE = 160

    def _make_tags(self, marks: list[int]) -> list[Tag]:
        """The chips of each quote that begins in sight, the gravest first."""
        flagged = [(number, gravest_first(self._page.index.marks[number].flags)) for number in marks]
        flagged = [(number, flags) for number, flags in flagged if flags]
        rows: list[list[tuple[int, Relation, int, bool]]] = []
        wanted: list[tuple[float, float]] = []
        height = self._metrics.height() + 4
        for at, (number, flags) in enumerate(flagged):
            top, line = self._first_line(number)
            below = self._first_line(flagged[at + 1][0])[0] if at + 1 < len(flagged) else float("inf")
            for row in self._rows(number, flags, below - top, height):
                rows.append(row)
                wanted.append((top + (line - height) / 2, height))
        made: list[Tag] = []
        for row, top in zip(rows, stacked(wanted), strict=True):
            made += self._row(row, top, height)
        return made

    def _rows(
        self, number: int, flags: tuple[tuple[Relation, int], ...], room: float, height: float
    ) -> list[list[tuple[int, Relation, int, bool]]]:
        """One chip to a row where there is room; else the gravest in words and the signs of the others beside it."""
        if self.width() < self.WIDE:
            return [[(number, *flags[0], False)]]
        if len(flags) * (height + GAP) <= room:
            return [[(number, relation, count, True)] for relation, count in flags]
        return [[(number, relation, count, nth == 0) for nth, (relation, count) in enumerate(flags)]]

    def _row(self, row: list[tuple[int, Relation, int, bool]], top: float, height: float) -> list[Tag]:
        left = 10.0 if self.width() >= self.WIDE else (self.width() - height - 4) / 2
        made = []
        for number, relation, count, in_words in row:
            mark = self._page.index.marks[number]
            words = chip_text(relation, count).removeprefix(f"{relation.sign} ") if in_words else ""
            width = height + 4
            if words:
                room = self.WIDE - 31 - left - (len(row) - 1) * (height + 7)
                words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
                width = self._metrics.horizontalAdvance(words) + 31
            rect = QRectF(left, top, width, height)
            others = gravest_first(mark.flags) if not in_words and len(row) == 1 else ((relation, count),)
            tip = ", ".join(spoken(*flag) for flag in others)
            made.append(
                Tag(rect, number, mark.quote, words, self._theme.relations[relation], RELATION_ICONS[relation], tip)
            )
            left += width + GAP
        return made

    def wide(self) -> bool:
        """Whether chips carry words."""
        return self.width() >= self.WIDE
