"""The strip under a list or a text: what can be done now, as buttons with their keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from quotetracker.ui.action_button import ActionButton


class ReaderStrip(QFrame):
    """A line of words and buttons that follows what is selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 6, 6, 6)
        self._layout.setSpacing(6)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("role", "muted")
        self._text.setMinimumWidth(10)
        self._layout.addWidget(self._text, 1)
        self._buttons: dict[str, ActionButton] = {}
        self._shown: list[str] = []

    def set_actions(self, actions: Sequence[QAction], *, text: str) -> None:
        """Show ``text`` and a button for each action."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        keys = [action.objectName() for action in actions]
        if keys == self._shown:
            return
        for key in self._shown:
            self._buttons[key].hide()
        for action in actions:
            key = action.objectName()
            if key not in self._buttons:
                self._buttons[key] = ActionButton(action, self, keys=bool(text))
            self._layout.removeWidget(self._buttons[key])
            self._layout.addWidget(self._buttons[key])
            self._buttons[key].show()
        self._shown = keys
