"""The line above a list: what is typed narrows the list, and the keys lead into it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

_INTO = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ListFilter(QLineEdit):
    """Down and Enter leave for the list; Escape empties what was typed."""

    left = Signal()
    """The keyboard wants to go to the list."""

    def __init__(self, hint: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, empty, or type."""
        if event.key() in _INTO:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def lay_out(
    panel: QWidget, search: ListFilter, which: QComboBox, rows: QWidget, status: QLabel, more: QPushButton
) -> None:
    """Put into ``panel``, from top to bottom: the filters, the list, and what is shown of it with "Show all"."""
    top = QHBoxLayout()
    top.setSpacing(8)
    top.addWidget(search, 1)
    top.addWidget(which)
    bottom = QHBoxLayout()
    bottom.setContentsMargins(4, 0, 0, 0)
    bottom.addWidget(status, 1)
    bottom.addWidget(more)
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(10, 10, 10, 10)
    layout.setSpacing(8)
    layout.addLayout(top)
    layout.addWidget(rows, 1)
    layout.addLayout(bottom)
