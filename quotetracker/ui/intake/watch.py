"""A folder whose new files are added by themselves; off until a folder is chosen."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSettings, QTimer, Signal, Slot

from quotetracker.services.intake import SUFFIXES
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Lane

_FOLDER = "adding/watched_folder"
_SETTLED = 1500  # milliseconds: a file that has the same size twice in a row has been written to its end

Seen = dict[Path, tuple[int, int]]


class WatchedFolder(QObject):
    """Says which files have arrived in a folder, once each has been written to its end."""

    arrived = Signal(object)
    """Tuple of paths."""

    def __init__(self, bridge: Bridge, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._settings = settings
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._wait)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._scan)
        self._last: Seen = {}
        self._handed: Seen = {}
        stored = settings.value(_FOLDER, "", str)
        if isinstance(stored, str) and stored and Path(stored).is_dir():
            self._begin(Path(stored))

    def folder(self) -> Path | None:
        """The folder that is watched."""
        found = self._watcher.directories()
        return Path(found[0]) if found else None

    def set_folder(self, folder: Path | None) -> None:
        """Watch ``folder`` from now on and after a restart; None watches nothing."""
        if old := self._watcher.directories():
            self._watcher.removePaths(old)
        self._timer.stop()
        self._last, self._handed = {}, {}
        self._settings.setValue(_FOLDER, "" if folder is None else str(folder))
        if folder is not None:
            self._begin(folder)

    def _begin(self, folder: Path) -> None:
        self._watcher.addPath(str(folder))
        self._wait()

    @Slot()
    def _wait(self) -> None:
        self._timer.start(_SETTLED)

    @Slot()
    def _scan(self) -> None:
        if (folder := self.folder()) is not None:
            self._bridge.ask("watch.scan", seen_in, folder, done=self._found, lane=Lane.IMPORT)

    @Slot(object)
    def _found(self, seen: Seen) -> None:
        settled = tuple(
            path for path, state in seen.items() if self._last.get(path) == state and self._handed.get(path) != state
        )
        unsettled = any(self._last.get(path) != state for path, state in seen.items())
        self._last = seen
        self._handed.update({path: seen[path] for path in settled})
        if settled:
            self.arrived.emit(settled)
        if unsettled:
            self._wait()


def seen_in(folder: Path) -> Seen:
    """Readable files directly in ``folder``, with size and time of change."""
    found: Seen = {}
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file():
                status = path.stat()
                found[path] = (status.st_size, status.st_mtime_ns)
    except OSError:
        return found  # it was moved or its drive was removed: nothing arrives
    return found
