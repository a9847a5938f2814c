"""Versions of a statement as lines of a score: the same words under one another, what differs marked and named."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from quotetracker.ui.compare.columns import Column
from quotetracker.ui.compare.layout import colours
from quotetracker.ui.compare.systems import Measures, Score, Word, lay_out
from quotetracker.ui.compare.words import Look
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.paint import resized

_GUTTER, _WIDEST_GUTTER = 150, 260
_BESIDE = 42  # pixels of the gutter that the letter takes
_NARROW_GUTTER = 40
_WIDE_FROM = 640  # pixels of width from which the outlet stands beside the letter


@dataclass(frozen=True, slots=True)
class StaffLine:
    """What stands before the words of one version, and what a screen reader says of it."""

    letter: str
    outlet: str
    spoken: str
    right_to_left: bool = False


class Staff(QWidget):
    """Paints versions in aligned columns that wrap together, as lines of music do."""

    chosen = Signal(int)
    base_wanted = Signal(int)
    decided = Signal(int, object)
    """Version, and True for the same statement as the base or False."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[StaffLine, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._base = 0
        self._current = 0
        self._scores: dict[int, Score] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Versions, word by word"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_versions(self, lines: Sequence[StaffLine], columns: Sequence[Column], *, base: int) -> None:
        """Show these versions; ``base`` is the one that the others are compared with."""
        self._lines, self._columns, self._base = tuple(lines), tuple(columns), base
        self._current = min(self._current, max(0, len(lines) - 1))
        self._forget()

    def set_current(self, line: int) -> None:
        """Stress one version."""
        self._current = line
        if line < len(self._lines):
            self.setAccessibleDescription(self._lines[line].spoken)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Columns wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all systems."""
        return round(self._at(width).height + 0.5)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and a few lines high."""
        return QSize(240, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds of rows, labels, words, names of changes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._theme.surface))
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(self._theme.focus if focused else self._theme.border), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        score = self._at(self.width())
        seen = QRectF(event.rect())
        for line, rect in score.rows:
            if rect.intersects(seen):
                self._paint_row(painter, line, rect)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        for y in score.rules:
            painter.drawLine(QPointF(12, y), QPointF(self.width() - 12, y))
        words = [word for word in score.words if seen.top() - 40 < word.rect.top() < seen.bottom()]
        for one, other in pairwise(words):
            self._paint_bridge(painter, one, other)
        for word in words:
            self._paint_word(painter, word)
        painter.end()

    def _paint_row(self, painter: QPainter, line: int, rect: QRectF) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if line == self._current:
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(rect, 5, 5)
        disc = QRectF(rect.left() + 5, rect.top() + (self._measures(self.width()).row - 20) / 2 + 2, 20, 20)
        painter.setBrush(QColor(theme.accent if line == self._base else theme.raised))
        painter.drawEllipse(disc)
        painter.setPen(QColor(theme.on_accent if line == self._base else theme.muted))
        small = QFont(resized(self._label_font(), 0.9))
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), self._lines[line].letter)
        if self._gutter(self.width()) > _NARROW_GUTTER:
            font = self._label_font()
            painter.setFont(font)
            painter.setPen(QColor(theme.text if line in (self._base, self._current) else theme.muted))
            room = QRectF(disc.right() + 7, disc.top() - 4, self._gutter(self.width()) - _BESIDE, 28)
            words = QFontMetricsF(font).elidedText(self._lines[line].outlet, Qt.TextElideMode.ElideRight, room.width())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), words)

    def _paint_bridge(self, painter: QPainter, one: Word, other: Word) -> None:
        """The ground between two words of one change."""
        same_row = one.line == other.line and one.rect.top() == other.rect.top()
        same_change = one.piece.part == other.piece.part and one.piece.look is other.piece.look
        if same_row and same_change and one.piece.look is not Look.SAME:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours(self._theme, one.piece.look).fill))
            left, right = sorted((one.rect.center().x(), other.rect.center().x()))
            painter.drawRect(QRectF(left, one.rect.top(), right - left, one.rect.height()))

    def _paint_word(self, painter: QPainter, word: Word) -> None:
        theme, look = self._theme, word.piece.look
        font = QFont(self.font())
        colour = theme.text
        if look is not Look.SAME:
            pair = colours(theme, look)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(pair.fill))
            painter.drawRoundedRect(word.rect.adjusted(-2.5, 0, 2.5, 0), 3, 3)
            colour = pair.ink
            font.setStrikeOut(look is Look.CUT)
            font.setUnderline(look in (Look.ADDED, Look.CHANGED))
        elif word.line != self._base:
            # What is the same steps back, so that the eye falls on what is not.
            colour = theme.muted
        painter.setFont(font)
        painter.setPen(QColor(colour))
        text = word.piece.text
        if QFontMetricsF(font).horizontalAdvance(text) > word.rect.width() + 1:
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, word.rect.width())
        painter.drawText(word.rect, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine), text)
        if word.caption is not None:
            painter.setFont(self._caption_font())
            painter.setPen(QColor(colour))
            painter.drawText(word.caption.bottomLeft() - QPointF(0, 3), word.piece.kind)

    def event(self, event: QEvent) -> bool:
        """Tooltips that name the change under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another layout."""
        if event.type() == QEvent.Type.FontChange:
            self._forget()
        super().changeEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """What changed at ``point``; empty where nothing did."""
        words = self._at(self.width()).words
        return next((word.piece.tip for word in words if word.rect.contains(point)), "")

    def row_at(self, point: QPointF) -> int | None:
        """The version at ``point``."""
        return next((line for line, rect in self._at(self.width()).rows if rect.contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a version."""
        if (line := self.row_at(event.position())) is not None:
            self.chosen.emit(line)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Make a version the base."""
        if (line := self.row_at(event.position())) is not None:
            self.base_wanted.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the versions, Enter or B makes one the base, S and N decide on it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._current + step < len(self._lines):
            self.chosen.emit(self._current + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_B) and not event.modifiers():
            self.base_wanted.emit(self._current)
        elif event.key() in (Qt.Key.Key_S, Qt.Key.Key_N) and not event.modifiers() and self._current != self._base:
            self.decided.emit(self._current, event.key() == Qt.Key.Key_S)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def _forget(self) -> None:
        self._scores.clear()
        self.updateGeometry()
        self.update()

    def _gutter(self, width: int) -> float:
        """Room for the letter, and where there is room for the names of the outlets."""
        if width < _WIDE_FROM:
            return _NARROW_GUTTER
        metrics = QFontMetricsF(self._label_font())
        names = max((metrics.horizontalAdvance(line.outlet) for line in self._lines), default=0.0)
        return max(_GUTTER, min(names + _BESIDE + 2, width / 5, _WIDEST_GUTTER))

    def _label_font(self) -> QFont:
        return QApplication.font()

    def _caption_font(self) -> QFont:
        return resized(QApplication.font(), 0.82)

    def _measures(self, width: int) -> Measures:
        right_to_left = bool(self._lines) and self._lines[self._base].right_to_left
        metrics = (QFontMetricsF(self.font()), QFontMetricsF(self._caption_font()))
        return Measures(width, self._gutter(width), *metrics, right_to_left)

    def _at(self, width: int) -> Score:
        if width not in self._scores:
            if len(self._scores) > 8:
                self._scores.clear()
            self._scores[width] = lay_out(self._columns, len(self._lines), self._measures(width))
        return self._scores[width]
