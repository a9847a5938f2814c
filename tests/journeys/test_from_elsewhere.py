"""A library from elsewhere is opened: it can be read at once, and is looked at before anything in it is changed."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driving import settle
from library import hurt
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.model import trust
from quotetracker.services.desk import Desk
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.safety import keeper
from quotetracker.ui.window import MainWindow

Opened = Callable[[], tuple[MainWindow, Desk]]


@pytest.fixture
def brought(filled_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(keeper, "_FIRST", 10**8)
    monkeypatch.setattr(keeper, "_SOON", 1)
    return Path(shutil.copy(filled_library, tmp_path / "brought.quotes"))


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, brought: Path) -> Iterator[Opened]:
    made: list[tuple[MainWindow, Desk]] = []

    def make() -> tuple[MainWindow, Desk]:
        desk = Desk.open(brought)
        window = MainWindow(desk, theme, QSettings(str(brought.with_name("s.ini")), QSettings.Format.IniFormat))
        made.append((window, desk))
        window.resize(1400, 900)
        window.show()
        qtbot.waitExposed(window)
        return window, desk

    yield make
    for window, desk in made:
        window.close()
        window.deleteLater()
        desk.close()


def add_speaker(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.commands["page_speakers"].trigger()
    qtbot.waitUntil(lambda: window.speakers.register.number() > 0, timeout=5000)
    window.commands["new_speaker"].trigger()
    QTest.keyClicks(window.speakers.new.name, name)
    QTest.keyClick(window.speakers.new.name, Qt.Key.Key_Return)


def called(desk: Desk) -> set[str]:
    return {view.name for view in desk.speakers.all()}


def test_what_is_changed_while_it_is_looked_at_is_saved_after_that(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, real = threading.Event(), trust.check_file

    def slowly(path: Path, check: Callable[[], None]) -> object:
        go_on.wait(20)
        return real(path, check)

    monkeypatch.setattr(trust, "check_file", slowly)
    window, desk = opened()
    qtbot.waitUntil(lambda: "comes from elsewhere" in window.notices.text(), timeout=5000)
    add_speaker(qtbot, window, "Vera Stokke")
    qtbot.wait(50)
    assert "Vera Stokke" not in called(desk)

    go_on.set()
    settle(qtbot, window)

    assert "Vera Stokke" in called(desk)
    assert window.notices.text() == "The library was looked at: all is well."


def test_nothing_is_said_of_a_look_that_is_soon_over(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "_SOON", 60_000)
    window, desk = opened()
    settle(qtbot, window)

    assert desk.care.is_known
    assert not window.notices.isVisible()


def test_a_damaged_one_can_be_read_and_is_not_changed(qtbot: QtBot, opened: Opened, brought: Path) -> None:
    hurt(brought)
    before = brought.read_bytes()
    window, desk = opened()
    settle(qtbot, window)
    assert "it is damaged. Nothing was changed." in window.notices.text()

    add_speaker(qtbot, window, "Vera Stokke")
    settle(qtbot, window)

    assert "it is damaged. Nothing was changed." in window.notices.text()
    assert "Vera Stokke" not in called(desk)
    assert brought.read_bytes() == before
