"""What the menu of help opens: the guide, the keys, what the program is."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from quotetracker.ui.actions import Command
from quotetracker.ui.help.guide import HELP, INDEX
from quotetracker.ui.help.guide_window import GuideWindow
from quotetracker.ui.help.help_dialogs import AboutDialog
from quotetracker.ui.help.shortcuts_dialog import ShortcutsDialog
from quotetracker.ui.look.theme import Theme


class Helping(QObject):
    """Opens what helps; the guide has one window, which stays open beside the work."""

    keys_changed = Signal()
    """Commands have other keys now."""

    def __init__(self, commands: Mapping[str, Command], settings: QSettings, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._settings = settings
        self._theme = theme
        self._window = window
        self.guide: GuideWindow | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        if self.guide is not None:
            self.guide.set_theme(theme)

    def help_with(self, page: str) -> None:
        """Open the guide where it tells of a page of the window."""
        self._open(HELP[page])

    def show_guide(self) -> None:
        """Open the guide at its list of pages."""
        self._open(INDEX)

    def show_keys(self) -> None:
        """Show the keys of all commands, which can be changed there."""
        dialog = ShortcutsDialog(list(self._commands.values()), self._settings, self._window)
        dialog.changed.connect(self.keys_changed)
        dialog.open()

    def show_about(self) -> None:
        """Say what the program is, and under which licence."""
        AboutDialog(self._window).open()

    def _open(self, place: str) -> None:
        if self.guide is None:
            self.guide = GuideWindow(self._theme, self._window)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()
        self.guide.show_help(place)
        self.guide.text.setFocus()
