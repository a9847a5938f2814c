"""The finder: one line to find anything and to run any command."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from quotetracker.services.search import Hits
from quotetracker.ui.actions import ACTIONS
from quotetracker.ui.bridge import Bridge
from quotetracker.ui.compare_parts import PlainLabel
from quotetracker.ui.finder_rank import Offered, rank_commands
from quotetracker.ui.finder_rows import Group, Row, RowsModel, RowsPainter, rows_of
from quotetracker.ui.theme import Theme
from quotetracker.ui.theme_icons import pixmap

_WIDTH = 660
_TOP = 56
_AT_FIRST = 8
_TIPS = {spec.key: spec.tip for spec in ACTIONS}


class Finder(QWidget):
    """Lies over the window while it is open; the keyboard stays in its line."""

    command_chosen = Signal(str)
    quote_chosen = Signal(object)
    article_chosen = Signal(object)
    speaker_chosen = Signal(object)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._commands: tuple[Offered, ...] = ()
        self._recent: list[str] = []
        self._hits: Hits | None = None
        self._waiting = False
        self._came_from: QWidget | None = None
        self.hide()
        self._panel = QFrame(self)
        self._panel.setProperty("card", True)
        self._icon = QLabel(self._panel)
        self._line = QLineEdit(self._panel)
        self._note = PlainLabel(self._panel, "muted", wraps=True)
        self._list = QListView(self._panel)
        self._model = RowsModel(self)
        self._painter = RowsPainter(theme, self)
        self._help = PlainLabel(self._panel, "muted")
        self._lay_out()
        self._line.textChanged.connect(self._typed)
        self._line.installEventFilter(self)
        self._list.clicked.connect(self._pick)
        self._list.entered.connect(self._hover)
        parent.installEventFilter(self)
        self.set_theme(theme)

    def open_with(self, commands: Sequence[tuple[str, str, str, bool]]) -> None:
        """Open with what can be done now: key, text, shortcut and whether it is possible."""
        self._commands = tuple(Offered(*command, tip=_TIPS.get(command[0], "")) for command in commands)
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
            QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self._line.setText("")
        self._typed()
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close, and give the keyboard back to who had it."""
        if not self.isVisible():
            return
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        self.hide()
