"""Help: every command with its keys, and what the program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotetracker import __version__
from quotetracker.ui.actions import MENUS, ActionSpec, plain


class ShortcutsDialog(QDialog):
    """All commands by menu, with keys and a sentence each."""

    def __init__(self, commands: Sequence[tuple[ActionSpec, QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        layout = QVBoxLayout(self)
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText("Filter commands")
        self._filter.setAccessibleName("Filter commands")
        self._filter.textChanged.connect(self._narrow)
        layout.addWidget(self._filter)
        self._tree = QTreeWidget(self)
        self._tree.setAccessibleName("Commands")
        self._tree.setHeaderLabels(["Command", "Keys", "What it does"])
        self._tree.setRootIsDecorated(False)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for title in MENUS:
            top = QTreeWidgetItem(self._tree, [plain(title)])
            for spec, action in commands:
                if spec.menu == title:
                    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                    QTreeWidgetItem(top, [plain(spec.text), keys, spec.tip])
        self._tree.expandAll()
        self._tree.setColumnWidth(0, 230)
        self._tree.setColumnWidth(1, 150)
        layout.addWidget(self._tree, 1)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold()
        for nth in range(self._tree.topLevelItemCount()):
            top = self._tree.topLevelItem(nth)
            if top is None:
                continue
            children = [child for at in range(top.childCount()) if (child := top.child(at)) is not None]
            for item in children:
                item.setHidden(not any(wanted in item.text(column).casefold() for column in range(3)))
            top.setHidden(all(item.isHidden() for item in children))


class AboutDialog(QDialog):
    """Name, version and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About QuoteTracker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        title = QLabel(f"QuoteTracker {__version__}", self)
        title.setProperty("role", "title")
        layout.addWidget(title)
        text = QLabel(
            "Quote attribution and fact-tracking for newsrooms.\n\n"
            "QuoteTracker is free software under the Apache License 2.0. It uses Qt through PySide6, under the LGPL "
            "version 3; SQLAlchemy, Alembic, RapidFuzz and Jinja under the MIT and BSD licences; trafilatura and lxml "
            "under the Apache and BSD licences. Everything works on this computer: nothing is sent anywhere.",
            self,
        )
        text.setWordWrap(True)
        text.setMinimumWidth(420)
        layout.addWidget(text)
        close = QPushButton("Close", self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
