"""The time line of a statement, painted: who published it when, what was first, and where the words had changed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quotetracker.match.relations import GRAVITY, Relation
from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.look.theme_icons import pixmap
from quotetracker.ui.matches.relation_words import RELATION_ICONS
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.statements.dots import FOOT, Dot, Drawing, draw, height_of, lanes_of
from quotetracker.ui.statements.timeline_paint import LinePainter, gutter_of
from quotetracker.ui.statements.told import TellingRow

_ICON = 12.0
_IN_TIP = 5


class TimeLine(QWidget):
    """Dots on a line of dates. The list below it says the same in words."""

    chosen = Signal(object)
    """QuoteId of the telling that is to become current."""
    opened = Signal(object)
    """QuoteId to show in its article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tellings: tuple[TellingRow, ...] = ()
        self._current: QuoteId | None = None
        self._drawings: dict[int, Drawing] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Time line"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_tellings(self, tellings: Sequence[TellingRow]) -> None:
        """Show these."""
        self._tellings = tuple(tellings)
        self._drawings.clear()
        self.setFixedHeight(height_of(self._tellings))
        self.update()

    def set_current(self, quote: QuoteId | None) -> None:
        """Stress one telling."""
        self._current = quote
        row = next((row for row in self._tellings if row.id == quote), None)
        self.setAccessibleDescription(row.spoken if row else "")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(560, height_of(self._tellings))

    def dots(self) -> tuple[Dot, ...]:
        """The dots as they stand now."""
        return self._drawing().dots

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lanes, days, dots."""
        painter = QPainter(self)
        drawing, width = self._drawing(), float(self.width())
        line = LinePainter(painter, self._theme, self.font())
        line.ground(QRectF(self.rect()), focused=self.hasFocus())
        end = drawing.undated if drawing.undated is not None else width - 10
        line.days(drawing.ticks, drawing.undated, end=end, width=width, bottom=self.height() - FOOT)
        line.lanes(drawing.lanes, gutter=self._gutter(), width=width)
        for dot in drawing.dots:
            if dot.reach:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.border))
                painter.drawRoundedRect(dot.reach, 2, 2)
        for dot in drawing.dots:
            self._paint_dot(line, dot)
        painter.end()

    def _paint_dot(self, line: LinePainter, dot: Dot) -> None:
        number = len(dot.tellings)
        first = any(row.telling.first for row in dot.tellings)
        relation = _gravest(dot)
        colours = _colours(self._theme, relation, first=first)
        words = f"×{number}" if number > 1 else "1" if first else ""
        line.dot(dot.rect, words, colours, several=number > 1, current=dot.has(self._current))
        if relation is not None and not words:
            ratio = self.devicePixelRatioF()
            picture = pixmap(RELATION_ICONS[relation], colours.ink, round(_ICON * ratio))
            picture.setDevicePixelRatio(ratio)
            middle = dot.rect.center()
            line.painter.drawPixmap(QPointF(middle.x() - _ICON / 2, middle.y() - _ICON / 2), picture)

    def event(self, event: QEvent) -> bool:
        """Tooltips: what was told there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            dot = self._drawing().dot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(tip_of(dot) if dot else ""), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        over = self._drawing().dot_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse; of several in one place, the next with each click."""
        dot = self._drawing().dot_at(event.position())
        if dot is not None and event.button() == Qt.MouseButton.LeftButton:
            ids = [row.id for row in dot.tellings]
            here = ids.index(self._current) if self._current in ids and self._current is not None else -1
            self.chosen.emit(ids[(here + 1) % len(ids)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show it in its article."""
        dot = self._drawing().dot_at(event.position())
        if dot is not None:
            self.opened.emit(self._current if dot.has(self._current) else dot.tellings[0].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the tellings by time, Enter shows one in its article."""
        ids = [row.id for row in self._tellings]
        at = ids.index(self._current) if self._current in ids and self._current is not None else -1
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.opened.emit(ids[at])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and ids:
            self.chosen.emit(ids[0 if event.key() == Qt.Key.Key_Home else -1])
        elif step and ids:
            self.chosen.emit(ids[max(0, min(len(ids) - 1, at + step))])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes; something is current."""
        super().focusInEvent(event)
        if self._current is None and self._tellings:
            self.chosen.emit(self._tellings[0].id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def _gutter(self) -> float:
        return gutter_of(lanes_of(self._tellings), self.font(), self.width())

    def _drawing(self) -> Drawing:
        width = self.width()
        if width not in self._drawings:
            if len(self._drawings) > 8:
                self._drawings.clear()
            self._drawings[width] = draw(self._tellings, width, self._gutter())
        return self._drawings[width]


def tip_of(dot: Dot) -> str:
    """What a dot stands for, in words."""
    told = []
    for row in dot.tellings[:_IN_TIP]:
        first = tr("first") if row.telling.first else ""
        told.append("\n".join(filter(None, (row.head, first, row.words, row.changes, row.copies))))
    if len(dot.tellings) > _IN_TIP:
        told.append(tr("and {tellings} more", tellings=len(dot.tellings) - _IN_TIP))
    return "\n\n".join(told)


def _gravest(dot: Dot) -> Relation | None:
    relations = [row.relation for row in dot.tellings if row.relation is not None]
    return min(relations, key=GRAVITY.__getitem__, default=None)


def _colours(theme: Theme, relation: Relation | None, *, first: bool) -> Pair:
    if first:
        return Pair(theme.accent, theme.on_accent)
    return theme.unattributed if relation is None else theme.relations[relation]
