"""The composition root of the desktop program: library, desk, window, theme, exception hook."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from quotetracker import __version__, paths
from quotetracker.errors import DamagedLibraryError, LibraryInUseError, QuoteTrackerError
from quotetracker.model.views import QuoteFilter
from quotetracker.services.backups import listed, restore
from quotetracker.services.care import salvage_beside
from quotetracker.services.desk import Desk
from quotetracker.services.library_copies import copy_beside, take_over
from quotetracker.services.samples import open_samples
from quotetracker.ui.jobs.bridge import Tone
from quotetracker.ui.jobs.tidying import Tidying
from quotetracker.ui.language import wording
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.fonts import window_font
from quotetracker.ui.look.theme import DARK, LIGHT, Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.look.waiting import waited
from quotetracker.ui.safety.care_dialog import salvaged_told
from quotetracker.ui.safety.crash_dialog import report_of, versions
from quotetracker.ui.safety.damaged_dialog import Rescue, ask_rescue
from quotetracker.ui.safety.in_use_dialog import Way, ask_way
from quotetracker.ui.start.recent import forget, remember
from quotetracker.ui.window import MainWindow

_log = logging.getLogger("quotetracker")


class Program(QObject):
    """Keeps one window open on one library, and opens another when asked to."""

    _crashed = Signal(object)
    _library_left = Signal()

    def __init__(self, app: QApplication, settings: QSettings, *, safe: bool = False, read_only: bool = False) -> None:
        super().__init__(app)
        self._safe = safe
        self._read_only = read_only
        self._app = app
        self._settings = settings
        self._window: MainWindow | None = None
        self._windows: list[MainWindow] = []
        self._coming: MainWindow | None = None
        self._waiting = False
        self._desk: Desk | None = None
        self._leaving: threading.Thread | None = None
        self._to_tell = ""
        self._theme = self._chosen_theme()
        wording.choose(app, str(settings.value("language", "") or ""))
        themes.apply(app, self._theme)
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self._crashed.connect(self._show_crash, Qt.ConnectionType.QueuedConnection)
        self._library_left.connect(self._window_is_gone, Qt.ConnectionType.QueuedConnection)
        self._tidying: Tidying | None = None
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def window(self) -> MainWindow | None:
        """The window that is open."""
        return self._window

    def show(self, desk: Desk) -> MainWindow:
        """Open a window on ``desk``; the one before is closed."""
        remember(self._settings, desk.path)
        old_window, old_desk = self._window, self._desk
        window = self._make_window(desk)
        if old_window is not None:
            old_window.close()
        if old_desk is not None:
            self._take_leave(old_desk)
        if self._to_tell:
            window.bridge.tell(self._to_tell, Tone.PROBLEM)
            self._to_tell = ""
        elif desk.read_only:
            because = retold(desk.read_only_because)
            told = tr(
                "This library is open for reading only: {because}. Nothing that you do here changes it.",
                because=because,
            )
            window.bridge.tell(told)
        elif desk.place_warning and not self._settings.value(f"warned/{desk.path.name}"):
            self._settings.setValue(f"warned/{desk.path.name}", "yes")  # said once, not at every start
            window.bridge.tell(retold(desk.place_warning), Tone.PROBLEM)
        return window

    def _make_window(self, desk: Desk) -> MainWindow:
        window = self._frame(desk)
        window.begin()
        return self._put_up(window, desk)

    def _frame(self, desk: Desk) -> MainWindow:
        """A window without a page."""
        window = MainWindow(desk, self._theme, self._settings, safe=self._safe, in_steps=True)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Held until Qt has deleted it: Python would empty the parts of a closed window while they still get events.
        self._windows = [*filter(isValid, self._windows), window]
        window.library_wanted.connect(self._open, Qt.ConnectionType.QueuedConnection)
        window.samples_wanted.connect(self._open_samples, Qt.ConnectionType.QueuedConnection)
        window.restore_wanted.connect(self._restore, Qt.ConnectionType.QueuedConnection)
        window.theme_wanted.connect(self._set_theme)
        # Queued: the command that asks for it belongs to the window that goes.
        window.language_wanted.connect(self._set_language, Qt.ConnectionType.QueuedConnection)
        window.destroyed.connect(self._window_is_gone, Qt.ConnectionType.QueuedConnection)
        return window

    def _put_up(self, window: MainWindow, desk: Desk) -> MainWindow:
        window.show()
        if self._tidying is None:
            self._tidying = Tidying(self._busy, self)
        self._window, self._desk = window, desk
        return window

    def open_desk(self, path: Path, *, create: bool = False) -> Desk | None:
        """Open a library; where another process has it, for reading or as a copy, or None if neither is wanted."""
        try:
            read_only = self._read_only and path.exists()
            return self._opened(path, lambda: Desk.open(path, create=create, read_only=read_only))
        except DamagedLibraryError as error:
            return self._rescued(path, error)
        except LibraryInUseError as error:
            way = ask_way(error, self._window)
        if way is Way.READ:
            return Desk.open(path, read_only=True)
        if way is Way.TAKE_OVER:
            take_over(path)
            return self._opened(path, lambda: Desk.open(path))
        return self._opened(path, lambda: Desk.open(copy_beside(path))) if way is Way.COPY else None

    def _rescued(self, path: Path, error: DamagedLibraryError) -> Desk:
        """A damaged library's newest backup, or what can be read of it; raises ``error`` when neither is wanted."""
        made = listed(path)
        way = ask_rescue(error, made[0] if made else None, self._window)
        if way is Rescue.BACKUP:
            self._waited(lambda: restore(path, made[0].path), tr("Going back to the backup…"))
            return self._opened(path, lambda: Desk.open(path))
        if way is Rescue.SALVAGE:
            saved = self._waited(lambda: salvage_beside(path), tr("Saving what can be read…"))
            desk = self._opened(saved.target, lambda: Desk.open(saved.target))
            self._to_tell = salvaged_told(saved)
            return desk
        raise error

    def open_samples(self) -> Desk | None:
        """Open the user's copy of the sample library, made now if there is none."""
        path = paths.sample_library()
        return (
            self.open_desk(path)
            if path.exists()
            else self._opened(path, lambda: open_samples(path), tr("Making the sample library…"))
        )

    def _opened(self, path: Path, opening: Callable[[], Desk], told: str = "") -> Desk:
        """What ``opening`` returns, in a thread: a library of an older version is backed up and brought up to date."""

        def open_after_leaving() -> Desk:
            self._finish_leaving()
            return opening()

        older = tr(
            "Opening {name}… If an older version made it, it is backed up and brought up to date.", name=path.name
        )
        desk: Desk = self._waited(open_after_leaving, told or older)
        return desk

    def _waited(self, task: Callable[[], Any], told: str) -> Any:
        self._waiting = True
        try:
            return waited(task, told, self._window)
        finally:
            self._waiting = False

    def _take_leave(self, desk: Desk) -> None:
        """Make the last backup and close the library in a thread: the window that comes next does not wait for it."""

        def leave() -> None:
            desk.backups.at_close()
            desk.close()
            self._library_left.emit()

        self._finish_leaving()
        self._leaving = threading.Thread(target=leave, name="taking leave")
        self._leaving.start()

    def _finish_leaving(self) -> None:
        """Wait until the library that was left is closed: perhaps it is opened again."""
        if self._leaving is not None:
            self._leaving.join()

    def _tell(self, text: str) -> None:
        if self._window is not None:
            self._window.bridge.tell(text)

    def _busy(self) -> bool:
        return self._window is not None and self._window.bridge.jobs.busy()

    def close(self) -> None:
        """Close library and files; the windows are gone by now."""
        self._finish_leaving()
        if self._desk is not None:
            self._desk.backups.at_close()
            self._desk.close()

    @Slot()
    def _window_is_gone(self) -> None:
        self._windows = [*filter(isValid, self._windows)]
        if self._tidying is not None:
            self._tidying.window_is_gone()

    @Slot(object, bool)
    def _open(self, path: Path, create: bool) -> None:
        if self._waiting:  # the second of two presses
            return
        if self._desk is not None and path.exists() and self._desk.path.exists() and path.samefile(self._desk.path):
            self._tell(tr("This library is open already."))
            return
        try:
            desk = self.open_desk(path, create=create)
        except QuoteTrackerError as error:
            if not create and not path.exists():
                forget(self._settings, path)
            if self._window is not None:
                self._window.bridge.report(error)
            return
        if desk is None:
            return
        self._settings.setValue("library", str(path))
        self.show(desk)

    @Slot(object)
    def _restore(self, backup: Path) -> None:
        """Close the library, put a copy of ``backup`` in its place, and open that."""
        if self._waiting or self._window is None or self._desk is None:
            return
        path, window, desk = self._desk.path, self._window, self._desk
        self._window = self._desk = None
        self._app.setQuitOnLastWindowClosed(False)  # the next window comes when the library is there again
        window.close()
        desk.close()
        try:
            done = self._waited(lambda: restore(path, backup), tr("Going back to the backup…"))
            kept = done.kept_aside.name if done.kept_aside else "–"
            told = tr("The library is as it was in the backup. Before: {kept}", kept=kept)
            tone = Tone.DONE
        except QuoteTrackerError as error:
            told, tone = retold(str(error)), Tone.PROBLEM
        self.show(self._opened(path, lambda: Desk.open(path))).bridge.tell(told, tone)
        self._app.setQuitOnLastWindowClosed(True)

    @Slot()
    def _open_samples(self) -> None:
        if self._waiting:
            return
        if self._desk is not None and self._desk.path == paths.sample_library():
            self._tell(tr("The sample library is open already."))
            return
        try:
            desk = self.open_samples()
        except QuoteTrackerError as error:
            if self._window is not None:
                self._window.bridge.report(error)
            return
        if desk is None:
            return
        self.show(desk)

    def _chosen_theme(self) -> Theme:
        named = {"light": LIGHT, "dark": DARK}
        return named.get(str(self._settings.value("theme", ""))) or themes.system_scheme()

    @Slot(object)
    def _set_theme(self, theme: Theme | None) -> None:
        self._settings.setValue("theme", theme.name if theme else "")
        self._show_theme()

    @Slot(str)
    def _set_language(self, language: str) -> None:
        """Speak another language: the window is made anew on the same library, at the same place."""
        if self._coming is not None or language == str(self._settings.value("language", "") or ""):
            return
        self._settings.setValue("language", language)
        wording.choose(self._app, language)
        if self._window is None or self._desk is None:
            return
        self._window.leave()  # what is being saved is finished, and where everything was is noted
        # In turns: the frame, the page, the painting. Until then the old one takes nothing, and looks the same.
        self._window.setUpdatesEnabled(False)
        self._window.setEnabled(False)
        self._coming = self._frame(self._desk)
        QTimer.singleShot(0, self._fill_window)

    @Slot()
    def _fill_window(self) -> None:
        if self._coming is not None:
            self._coming.begin()
            QTimer.singleShot(0, self._replace_window)

    @Slot()
    def _replace_window(self) -> None:
        old, window, desk = self._window, self._coming, self._desk
        if old is None or window is None or desk is None:
            return
        self._coming = None
        self._put_up(window, desk)
        if not window.windowState() & Qt.WindowState.WindowMaximized:
            window.setGeometry(old.geometry())
        window.activateWindow()
        old.close()  # after the new one is there: nothing flashes, and the program does not end

    @Slot()
    def _scheme_changed(self) -> None:
        self._show_theme()

    def _show_theme(self) -> None:
        self._theme = self._chosen_theme()
        themes.apply(self._app, self._theme)
        if self._window is not None:
            self._window.set_theme(self._theme)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        self._crashed.emit(error.with_traceback(trace))

    def _thread_hook(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None:
            self._crashed.emit(raised.exc_value)

    @Slot(object)
    def _show_crash(self, error: BaseException) -> None:
        if self._window is not None:
            self._window.show_crash(error)
        else:
            _log.error("%s", report_of(error))


def application() -> QApplication:
    """The application object, made at the first call."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    # Each call into Qt lets go of the interpreter, and has to get it back from whatever works in the background: after
    # at most 0.1 ms instead of Python's 5. Beside a comparison the longest stall was 150 to 204 ms with 1 ms, 82 to 96
    # with 0.1, and the comparison took no longer.
    sys.setswitchinterval(0.0001)
    QApplication.setApplicationName("QuoteTracker")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("quotetracker")
    app = QApplication([sys.argv[0]])
    app.setFont(window_font())
    app.setWindowIcon(icon("quotes", LIGHT.accent))
    return app


def main(library: Path | None, *, sample: bool, safe: bool = False, read_only: bool = False) -> int:
    """Open the window on a library, the sample library, or the one that was open last; returns the exit code."""
    app = application()
    _log_to_file()
    settings = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
    program = Program(app, settings, safe=safe, read_only=read_only)
    try:
        desk = _first_desk(program, library, settings, sample=sample)
        if desk is None:
            return 0
        program.show(desk)
    except QuoteTrackerError as error:
        _say(error)
        return 2
    code = app.exec()
    program.close()
    return code


def print_quotes(desk: Desk, path: Path, wanted: QuoteFilter, order: str) -> None:
    """Write the quotes that pass ``wanted`` to a PDF, as the window prints them."""
    from quotetracker.export.safe_files import write_atomically
    from quotetracker.ui.export.pages import pdf_of
    from quotetracker.ui.export.papers import sheet_paper

    application()
    write_atomically(path, pdf_of(sheet_paper(desk, wanted, order)))


def draw(desk: Desk, picture: Path) -> None:
    """Write a picture of the window on ``desk``, open at the article with the most flags."""
    application()
    settings = QSettings(str(picture.with_suffix(".none")), QSettings.Format.IniFormat)
    themes.apply(application(), LIGHT)
    window = MainWindow(desk, LIGHT, settings)
    window.resize(1480, 900)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    rows = desk.articles.rows()
    best = max(rows, key=_interest, default=None)
    if best is not None:
        quotes = desk.quotes.of_article(best.id)
        quote = max(quotes, key=_flag_count, default=None)
        window.articles.show_article(best.id, quote=quote.id if quote else None)
    wait_until_idle(window)
    saved = window.grab().save(str(picture))
    window.articles.setEnabled(False)
    window.bridge.close()
    window.deleteLater()
    if not saved:
        from quotetracker.errors import ExportFailedError

        raise ExportFailedError(
            f"The picture {picture} could not be written.", "Choose a folder that you may write to."
        )


def _interest(row: object) -> int:
    return sum(flag.count for flag in getattr(row, "flags", ()))


def _flag_count(quote: object) -> int:
    return sum(flag.count for flag in getattr(quote, "flags", ()))


def wait_until_idle(window: MainWindow) -> None:
    """Let events run until nothing is awaited and what came back is painted."""
    loop = QEventLoop()
    for _ in range(3):
        if window.bridge.jobs.busy():
            window.bridge.jobs.idle.connect(loop.quit)
            loop.exec()
        QTimer.singleShot(150, loop.quit)
        loop.exec()


def _first_desk(program: Program, library: Path | None, settings: QSettings, *, sample: bool) -> Desk | None:
    if sample:
        return program.open_samples()
    if library is not None:
        return program.open_desk(library, create=not library.exists())
    last = Path(str(settings.value("library", "") or paths.default_library()))
    if last.exists():
        return program.open_desk(last)
    if paths.default_library().exists():
        return program.open_desk(paths.default_library())
    # The first start shows what the program does; the user's own library is made by "New library".
    return program.open_samples()


def _log_to_file() -> None:
    folder = paths.user_data()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(
            filename=folder / "quotetracker.log", level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s"
        )
    except OSError:
        logging.basicConfig(level=logging.WARNING)
    _log.info("started: %s", ", ".join(versions()))


def _say(error: QuoteTrackerError) -> None:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("QuoteTracker")
    box.setText(retold(error.what))
    box.setInformativeText(retold(error.next_step))
    if error.detail:
        box.setDetailedText(error.detail)
    box.exec()
