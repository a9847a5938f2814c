"""Fixtures for tests with a window: a filled library, a bridge, and the rules that every such test must keep."""

import gc
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import pytest
import shiboken6
from PySide6.QtCore import (
    QEvent,
    QLocale,
    QObject,
    QSettings,
    QStandardPaths,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from quotetracker.app import wait_until_idle
from quotetracker.model.trust import note_verified
from quotetracker.services.desk import Desk
from quotetracker.services.samples import fill
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language import wording
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT, Theme
from quotetracker.ui.window import MainWindow

#: What the offscreen platform and QTest say of themselves.
_HARMLESS = ("This plugin does not support", "not accepted by receiving widget", "qt.text.font")


@pytest.fixture(scope="session", autouse=True)
def user_folders_apart() -> None:
    QStandardPaths.setTestModeEnabled(True)


@pytest.fixture(scope="session")
def filled_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample library, compared once for all tests; copy it, do not change it."""
    path = tmp_path_factory.mktemp("filled") / "sample.quotes"
    desk = Desk.open(path, create=True)
    fill(desk)
    desk.suggestions.catch_up()
    desk.matches.catch_up()
    desk.close()
    return path


@pytest.fixture
def desk(filled_library: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk over a copy of the sample library."""
    copy = Path(shutil.copy(filled_library, tmp_path / "sample.quotes"))
    note_verified(copy)  # else it would be looked at in each test, as one from elsewhere
    desk = Desk.open(copy)
    desk.backups._store.is_new = True  # else it would be backed up in each test, before its first change
    yield desk
    desk.close()


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over a new library."""
    desk = Desk.open(tmp_path / "empty.quotes", create=True)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def one_window(
    qapp: QApplication, filled_library: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[MainWindow, Desk, QSettings]]:
    """A window on the samples that a whole module looks at: for tests that leave no trace in it."""
    folder = tmp_path_factory.mktemp("one")
    copy = Path(shutil.copy(filled_library, folder / "sample.quotes"))
    note_verified(copy)
    desk = Desk.open(copy)
    desk.backups._store.is_new = True
    themes.apply(qapp, LIGHT)
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, LIGHT, settings)
    window.keeper.stop()  # it lives for minutes, and a backup that begins by itself is left working by some test
    window.resize(1400, 900)
    window.show()
    wait_until_idle(window)
    yield window, desk, settings
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, applied."""
    themes.apply(qapp, LIGHT)
    return LIGHT


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speaks a language until the test is over."""
    before = QLocale()
    yield lambda language: wording.choose(qapp, language)
    wording.choose(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def bridge(desk: Desk, qapp: QApplication) -> Iterator[Bridge]:
    """A bridge to the filled desk."""
    yield from _bridge(desk)


@pytest.fixture
def empty_bridge(empty_desk: Desk, qapp: QApplication) -> Iterator[Bridge]:
    """A bridge to the empty desk."""
    yield from _bridge(empty_desk)


def _bridge(desk: Desk) -> Iterator[Bridge]:
    owner = QObject()
    bridge = Bridge(desk, owner)
    crashes: list[BaseException] = []
    bridge.crashed.connect(crashes.append)
    yield bridge
    bridge.close()
    assert not crashes, crashes


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[Bridge], None]:
    """Wait until all background work of a bridge has come back."""

    def wait(bridge: Bridge) -> None:
        qtbot.waitUntil(lambda: not bridge.jobs.busy(), timeout=20_000)

    return wait


@pytest.fixture(autouse=True)
def no_real_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that waits for a person would hang the test."""

    def refuse(*_args: object, **_named: object) -> None:
        pytest.fail("a real dialog was opened")

    for dialog in (QDialog, QMessageBox, QFileDialog, QInputDialog):
        monkeypatch.setattr(dialog, "exec", refuse)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    for name in ("information", "question", "warning", "critical"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    for name in ("getText", "getItem", "getInt"):
        monkeypatch.setattr(QInputDialog, name, refuse)


@pytest.fixture(autouse=True)
def asked_by_the_window() -> Iterator[list[str]]:
    """What code of the window asks the database in the window's own thread, which waits for it: that fails the test."""
    asked: list[str] = []

    def look(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if threading.current_thread() is threading.main_thread() and (where := window_code()):
            asked.append(f"{where}: {statement}")

    event.listen(Engine, "before_cursor_execute", look)
    yield asked
    event.remove(Engine, "before_cursor_execute", look)
    assert not asked, "\n".join(asked)


def window_code() -> str:
    """The widget or slot of ``quotetracker.ui`` that is at work now, the innermost; empty if there is none."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        # What a test calls without a window is no slot: pure functions, and classes that are no QObjects.
        owner = frame.f_locals.get("self")
        if frame.f_globals.get("__name__", "").startswith("quotetracker.ui.") and isinstance(owner, QObject):
            return f"{frame.f_globals['__name__']}:{frame.f_lineno}"
        frame = frame.f_back
    return ""


@pytest.fixture(autouse=True)
def qt_stays_silent() -> Iterator[None]:
    """A warning of Qt fails the test."""
    said: list[str] = []

    def listen(kind: QtMsgType, _context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(word in text for word in _HARMLESS):
            said.append(text)

    before = qInstallMessageHandler(listen)
    yield
    qInstallMessageHandler(before)
    assert not said, said


def belongs(thing: QObject, windows: set[int]) -> bool:
    """Whether it is part of one of these windows, named by their addresses in Python."""
    parent = thing.parent()
    return parent is not None and (id(parent) in windows or belongs(parent, windows))


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """Windows, running timers and working threads must be gone after a test."""
    gc.freeze()  # what is there already need not be looked through again: more than halves the time of all tests
    before = set(map(id, qapp.topLevelWidgets()))
    yield
    qapp.sendPostedEvents(None, 0)
    gc.collect()
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    left = [widget for widget in qapp.topLevelWidgets() if id(widget) not in before and widget.isVisible()]
    assert not left, f"windows left open: {left}"
    things = shiboken6.getAllValidWrappers()
    timers = [
        thing
        for thing in things
        if isinstance(thing, QTimer) and thing.isActive() and not thing.isSingleShot() and not belongs(thing, before)
    ]
    assert not timers, f"timers left running: {timers}"
    jobs = [thing for thing in things if isinstance(thing, QThreadPool) and thing.activeThreadCount()]
    assert not jobs, f"jobs left working: {jobs}"
