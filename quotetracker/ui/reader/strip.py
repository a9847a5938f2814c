"""The strip under a list or a text: what can be done now, as buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from quotetracker.ui.look.action_button import ActionButton
from quotetracker.ui.reader.tags import plain_tip

_SIDES = 15  # pixels left and right of all
_TEXT_WIDTH = 92  # pixels that the words on the left need at least


class ReaderStrip(QFrame):
    """A line of words and buttons that follows what is selected; the last buttons give way when it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 5, 5, 5)
        self._layout.setSpacing(5)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("role", "muted")
        self._text.setMinimumWidth(1)
        self._layout.addWidget(self._text, 1)
        self._buttons: dict[str, ActionButton] = {}
        self._shown: list[str] = []
        self._words = ""

    def set_actions(self, actions: Sequence[QAction], *, text: str) -> None:
        """Show ``text`` and a button for each action, the most important first."""
        self._words = text
        self._text.setText(text)
        self._text.setVisible(bool(text))
        keys = [action.objectName() for action in actions]
        if keys == self._shown:
            self._fit()
            return
        for key in self._shown:
            self._buttons[key].hide()
        for nth, action in enumerate(actions):
            key = action.objectName()
            if key not in self._buttons:
                self._buttons[key] = ActionButton(action, self, small=True)
            self._layout.removeWidget(self._buttons[key])
            self._layout.addWidget(self._buttons[key], 0 if text else 1)
            self._buttons[key].set_primary(primary=bool(text) and nth == 0)
        self._shown = keys
        self._fit()

    def room(self) -> int:
        """Pixels of width that all its buttons need."""
        needed = (self._buttons[key].sizeHint().width() + self._layout.spacing() for key in self._shown)
        return _SIDES + sum(needed) + (_TEXT_WIDTH if self._words else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _SIDES - (_TEXT_WIDTH if self._words else 0)
        for key in self._shown:
            button = self._buttons[key]
            room -= button.sizeHint().width() + self._layout.spacing()
            button.setVisible(room >= 0)
        if not self._words:
            return
        self._layout.activate()
        shown = self._text.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self._text.width())
        self._text.setText(shown if self._text.isVisible() else self._words)
        self._text.setToolTip("" if self._text.text() == self._words else plain_tip(self._words))
        self._text.setAccessibleName(self._words)
