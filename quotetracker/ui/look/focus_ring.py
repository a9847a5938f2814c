"""A ring around a widget that has no border of its own to show where the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from quotetracker.ui.look.theme import Theme

_WIDTH = 2


class FocusRing(QWidget):
    """Lies over the widget it belongs to, and leaves all but the edge to it. Not in sight at first."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut out all but the edge: what is scrolled below is then not painted anew because of the ring."""
        super().resizeEvent(event)
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The edge, in the colour of the keyboard."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.focus))
        painter.end()
