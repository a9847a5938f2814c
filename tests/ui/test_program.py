"""The program around the window: opening libraries, also those that somebody else has open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import settle
from library import add_article, new_desk
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotetracker import app as program_module
from quotetracker.app import Program
from quotetracker.services.desk import Desk
from quotetracker.ui.in_use_dialog import InUseDialog, Way
from quotetracker.ui.window import MainWindow


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    import sys
    import threading

    hooks = sys.excepthook, threading.excepthook
    program = Program(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    yield program
    if (window := program.window()) is not None:
        window.close()
    program.close()
    program.deleteLater()
    sys.excepthook, threading.excepthook = hooks


@pytest.fixture
def taken(tmp_path: Path) -> Iterator[Desk]:
    """A library that is open elsewhere."""
    desk = new_desk(tmp_path, "taken.quotes")
    add_article(desk)
    yield desk
    desk.close()


def answer(monkeypatch: pytest.MonkeyPatch, way: Way) -> list[str]:
    asked: list[str] = []

    def ask(error: Exception, _parent: object) -> Way:
        asked.append(str(error))
        return way

    monkeypatch.setattr(program_module, "ask_way", ask)
    return asked


def shown(qtbot: QtBot, program: Program, desk: Desk | None) -> MainWindow:
    assert desk is not None
    window = program.show(desk)
    settle(qtbot, window)
    return window


def test_a_library_that_is_open_elsewhere_can_be_read(
    qtbot: QtBot, program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, Way.READ)

    window = shown(qtbot, program, program.open_desk(taken.path))

    assert "taken.quotes is open already" in asked[0]
    assert "for reading only" in window.notices.text()
    assert window.statusBar().findChild(type(window._saved)).text().startswith("Read-only")


def test_a_library_that_is_open_elsewhere_can_be_copied(
    qtbot: QtBot, program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, Way.COPY)

    window = shown(qtbot, program, program.open_desk(taken.path))

    assert "(copy " in window.bridge.desk.path.name
    assert not window.bridge.desk.read_only
    assert window.bridge.desk.library().articles == 1


def test_nothing_is_opened_when_neither_is_wanted(
    program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, Way.LEAVE)

    assert program.open_desk(taken.path) is None


def test_opening_the_library_that_is_open_says_so(
    qtbot: QtBot, program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, Way.LEAVE)
    window = shown(qtbot, program, taken)

    window.library_wanted.emit(taken.path, False)
    qtbot.waitUntil(lambda: window.notices.text() == "This library is open already.", timeout=2000)

    assert asked == []


def test_a_library_in_a_cloud_folder_is_warned_of_once(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    for told in (True, False):
        desk = Desk.open(folder / "mine.quotes", create=True)
        window = shown(qtbot, program, desk)
        assert ("Dropbox copies" in window.notices.text()) is told
        program.close()


def test_the_question_names_who_has_the_library(qtbot: QtBot, taken: Desk) -> None:
    from quotetracker.errors import LibraryInUseError

    dialog = InUseDialog(LibraryInUseError(taken.path, "by ida on desk-3 since 14:02"), None)
    qtbot.addWidget(dialog)

    assert "by ida on desk-3 since 14:02" in dialog.text()
    assert {button.text().replace("&", "") for button in dialog.buttons()} == {
        "Open for reading",
        "Open a copy",
        "Cancel",
    }
    assert dialog.way() is Way.LEAVE
