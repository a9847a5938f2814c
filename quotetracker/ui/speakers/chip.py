"""One removable chip: a speaker or a name."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.words import joined

_PAD = 8
_DOT = 9
_CROSS = 7
RADIUS = 6.0


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """What a chip shows; ``colour`` is a speaker's colour, None shows no dot."""

    key: object
    text: str
    colour: int | None = None
    tip: str = ""


class Chip(QAbstractButton):
    """One chip; pressing it by key, or its cross by mouse, asks to remove it."""

    removed = Signal(object)
    """Key of the chip."""
    stepped = Signal(object, int)
    """Key of the chip, and -1 or 1: the keyboard goes to its neighbour."""
    change_wanted = Signal(object)
    """Key of the chip: Enter, F2 or a double click."""

    def __init__(self, spec: ChipSpec, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._theme = theme
        self._read_only = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._ask_removal)
        self.set_spec(spec)

    def set_spec(self, spec: ChipSpec) -> None:
        """Show something else under the same key."""
        self.spec = spec
        self.setText(tr(spec.text))
        self.setToolTip(plain_tip(joined(tr(spec.text), tr(spec.tip))))
        self._describe()
        self.updateGeometry()
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Without the cross, and out of the keyboard's way."""
        self._read_only = read_only
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)
        self._describe()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """The whole text, with dot and cross."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD + self._dot_room() + self._cross_room()
        return QSize(width + 2, metrics.height() + 6)

    def hitButton(self, position: QPoint) -> bool:
        """Only the cross can be clicked; the rest takes the keyboard."""
        return not self._read_only and self.cross().contains(position)

    def cross(self) -> QRect:
        """Where the cross is, in pixels of this widget."""
        side = self.height()
        return QRect(self.width() - side, 0, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove, arrows go to the neighbours."""
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if not self._read_only:
                self.click()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.stepped.emit(self.spec.key, -1 if event.key() == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if not self._read_only:
                self.change_wanted.emit(self.spec.key)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, dot, text, cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, focused = self._theme, self.hasFocus()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(theme.focus if focused else theme.border)))
        painter.setBrush(QColor(theme.accent_soft if focused else theme.raised))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.spec.colour is not None:
            colours = theme.speaker(self.spec.colour)
            painter.setPen(QPen(QColor(colours.ink), 1))
            painter.setBrush(QColor(colours.fill))
            painter.drawEllipse(QRectF(_PAD, (self.height() - _DOT) / 2, _DOT, _DOT))
        inner = self.rect().adjusted(_PAD + self._dot_room(), 0, -_PAD - self._cross_room(), 0)
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.muted))
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), words)
        if not self._read_only:
            hot = self.underMouse() and self.cross().contains(self.mapFromGlobal(self.cursor().pos()))
            painter.setPen(QPen(QColor(theme.danger if hot or focused else theme.muted), 1.5))
            centre = QRectF(self.width() - _PAD - _CROSS, (self.height() - _CROSS) / 2, _CROSS, _CROSS)
            painter.drawLine(centre.topLeft(), centre.bottomRight())
            painter.drawLine(centre.topRight(), centre.bottomLeft())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to change what it says."""
        if not self._read_only and not self.cross().contains(event.position().toPoint()):
            self.change_wanted.emit(self.spec.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cross lights up under the mouse."""
        super().mouseMoveEvent(event)
        self.update()

    @Slot()
    def _ask_removal(self) -> None:
        self.removed.emit(self.spec.key)

    def _describe(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription("" if self._read_only else tr("Delete removes it."))

    def _dot_room(self) -> int:
        return 0 if self.spec.colour is None else _DOT + 6

    def _cross_room(self) -> int:
        return 0 if self._read_only else _CROSS + 6
