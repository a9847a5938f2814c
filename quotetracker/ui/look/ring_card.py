"""The ground of a card that can be chosen: rounded, with a ring that follows the mouse and the keyboard."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quotetracker.ui.look.theme import Theme

_RADIUS = 8


class RingCard(QAbstractButton):
    """Paints ground and ring; children fill it, and a class of its own says what is chosen.

    A button, so that assistive technology names it as one and can press it: then it is ``clicked``. Of roles of one's
    own PySide6 knows only ``QAccessible.installFactory``, which crashes once Python forgets what it made (6.11.3).
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def ground(self) -> str:
        """The colour of the card."""
        return self._theme.surface

    def ring(self) -> str | None:
        """The colour of the ring while the keyboard is elsewhere; None for no ring."""
        return self._theme.accent if self.underMouse() else self._theme.border

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card; the ring is stronger when it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.ground()))
        ring = self._theme.focus if self.hasFocus() else self.ring()
        painter.setPen(Qt.PenStyle.NoPen if ring is None else QPen(QColor(ring), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No longer under the mouse."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()
