"""A push button for an action: same words, same state, same effect."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from quotetracker.ui.actions import Command, plain


class ActionButton(QPushButton):
    """Follows its action in text and state. (QToolButton would, but looks and behaves like no button.)"""

    def __init__(self, action: QAction, parent: QWidget, *, small: bool = False) -> None:
        super().__init__(parent)
        self._action = action
        self._small = small
        self.setProperty("small", small)
        self.setObjectName(f"button_{action.objectName()}")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_primary(self, *, primary: bool) -> None:
        """Look like the next step, or like any other."""
        if self.property("primary") != primary:
            self.setProperty("primary", primary)
            # A style sheet looks at properties only when it is asked to.
            self.style().unpolish(self)
            self.style().polish(self)

    @Slot()
    def _follow(self) -> None:
        words = plain(self._action.text())
        short = self._action.short() if self._small and isinstance(self._action, Command) else ""
        self.setText(short or words)
        self.setAccessibleName(words)
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
