"""Which library the window goes on with: another one, a new one, one of those that were open lately; and copies."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from quotetracker.ui.language.wording import tr
from quotetracker.ui.start.recent import recent


class Libraries(QObject):
    """Asks for files of libraries; opening them is left to the program."""

    wanted = Signal(object, bool)
    """Path of another library, and whether to make it."""
    copy_wanted = Signal(object)
    """Path to save a copy of the open library at."""

    def __init__(self, path: Path, settings: QSettings, window: QWidget) -> None:
        """``path`` is that of the open library."""
        super().__init__(window)
        self._path = path
        self._settings = settings
        self._window = window

    def fill(self, menu: QMenu) -> None:
        """List in ``menu`` what was open lately, each time that it is about to be shown."""
        self._menu = menu
        menu.aboutToShow.connect(self.list_recent)

    @Slot()
    def list_recent(self) -> None:
        """Write the menu anew."""
        self._menu.clear()
        for nth, path in enumerate(self.others(), 1):
            action = self._menu.addAction(f"&{nth}  {path.stem.replace('&', '&&')}")
            action.setData(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(self._open_recent)
        if self._menu.isEmpty():
            self._menu.addAction(tr("No other library was open yet")).setEnabled(False)

    def others(self) -> tuple[Path, ...]:
        """Those that were open lately, without the one that is open."""
        return tuple(path for path in recent(self._settings) if path != self._path)

    @Slot(object)
    def go_on_with(self, path: Path) -> None:
        """Open this one."""
        self.wanted.emit(path, False)

    def open_another(self) -> None:
        """Ask which, and open it."""
        if path := self.ask_library(new=False):
            self.wanted.emit(path, False)

    def make_new(self) -> None:
        """Ask where, and make one."""
        if path := self.ask_library(new=True):
            self.wanted.emit(path, True)

    def save_copy(self) -> None:
        """Ask where, and copy the open one."""
        if path := self.ask_copy():
            self.copy_wanted.emit(path)

    def ask_library(self, *, new: bool) -> Path | None:
        """Let the editor choose a library; tests replace this."""
        folder = str(self._path.parent)
        if new:
            name, _ = QFileDialog.getSaveFileName(self._window, tr("New library"), folder, _kinds())
            return Path(name).with_suffix(".quotes") if name else None
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open library"), folder, _kinds())
        return Path(name) if name else None

    def ask_copy(self) -> Path | None:
        """Let the editor choose where a copy goes; tests replace this."""
        suggested = self._path.with_name(tr("{name} (copy)", name=self._path.stem) + ".quotes")
        title = tr("Save a copy of the library")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), _kinds())
        return Path(name).with_suffix(".quotes") if name else None

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.go_on_with(Path(str(action.data())))


def _kinds() -> str:
    return tr("QuoteTracker libraries (*.quotes);;All files (*)")
