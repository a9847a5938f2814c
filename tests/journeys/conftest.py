"""These tests need a window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets")

from driving import settle
from gui import *  # noqa: F403 - fixtures
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.window import MainWindow


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[Desk], MainWindow]]:
    """Opens windows on desks, and closes them."""
    crashes: list[BaseException] = []
    windows: list[MainWindow] = []

    def make(desk: Desk) -> MainWindow:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(desk, theme, settings)
        window.show_crash = crashes.append  # type: ignore[method-assign]
        window.bridge.crashed.disconnect()
        window.bridge.crashed.connect(crashes.append)
        window.resize(1400, 900)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        settle(qtbot, window)
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    assert not crashes, crashes


@pytest.fixture
def window(open_window: Callable[[Desk], MainWindow], desk: Desk) -> MainWindow:
    """A window on the sample library."""
    return open_window(desk)


@pytest.fixture
def empty_window(open_window: Callable[[Desk], MainWindow], empty_desk: Desk) -> MainWindow:
    """A window on an empty library."""
    return open_window(empty_desk)
