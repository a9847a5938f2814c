"""A first-time user's way from the start to a sheet of quotes. Every action is counted."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import press, settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.app import Program
from quotetracker.services.desk import Desk
from quotetracker.ui.articles.forms import PasteDialog
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.start.recent import recent, remember
from quotetracker.ui.window import MainWindow

ARTICLE = (
    "Council votes on bridge\n\n"
    "“We will close the old bridge on Monday,” said Ida Marsh, the mayor of Harrow.\n\n"
    "“Nobody asked the farmers about this decision,” Omar Tey said.\n"
)


@pytest.fixture
def program(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Program]:
    hooks = sys.excepthook, threading.excepthook
    program = Program(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    yield program
    if (window := program.window()) is not None:
        window.close()
    program.close()
    program.deleteLater()
    sys.excepthook, threading.excepthook = hooks


class Hands:
    """Presses, clicks, and counts."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.actions = 0
        self._qtbot = qtbot
        self._program = program

    def window(self) -> MainWindow:
        window = self._program.window()
        assert window is not None
        return window

    def wait(self) -> None:
        for _ in range(2):
            settle(self._qtbot, self.window())
            self._qtbot.wait(120)

    def press(self, widget: QWidget, keys: str) -> None:
        self.actions += 1
        press(widget, keys)
        self.wait()

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.actions += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.wait()

    def choose_file(self) -> None:
        """Typing a name into the file dialog of the system and pressing Enter; the answer was laid down before."""
        self.actions += 1


def test_from_the_start_to_a_sheet_in_twelve_actions(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.show(Desk.open(tmp_path / "samples.quotes", create=True))
    hands = Hands(qtbot, program)
    hands.wait()
    first = hands.window()
    first.libraries.ask_library = lambda **_: tmp_path / "Mine.quotes"  # type: ignore[method-assign]

    hands.choose_file()
    hands.press(first, "Ctrl+Shift+N")
    qtbot.waitUntil(lambda: hands.window() is not first, timeout=10_000)
    window = hands.window()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hands.wait()
    assert window.articles.start().isVisible()

    QGuiApplication.clipboard().setText(ARTICLE)
    hands.press(window, "Ctrl+Shift+V")
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    hands.click(next(button for button in box.buttons() if box.buttonRole(button) is box.ButtonRole.AcceptRole))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hands.wait()
    reader = window.articles.reader()
    assert reader.isVisible()
    assert reader.hasFocus(), "the start page says that letters decide"

    hands.press(reader, "J")
    hands.press(reader, "A")
    hands.press(reader, "A")
    assert window.bridge.desk.library().quotes == 2
    assert [view.name for view in window.bridge.desk.speakers.all()] == ["Ida Marsh", "Omar Tey"]

    sheet = tmp_path / "sheet.xlsx"
    hands.press(window, "Ctrl+E")
    window.export.ask_path = lambda *_: sheet  # type: ignore[method-assign]
    qtbot.waitUntil(window.export.export_button.isEnabled, timeout=5000)
    hands.choose_file()
    hands.click(window.export.export_button)
    qtbot.waitUntil(sheet.exists, timeout=5000)

    assert hands.actions == 10, "twelve are allowed"


def test_the_library_before_is_offered_on_the_start_page_and_in_the_menu(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    for name in ("old.quotes", "new.quotes"):
        program.show(Desk.open(tmp_path / name, create=True))
        settle(qtbot, program.window())  # type: ignore[arg-type]
    window = program.window()
    assert window is not None
    window.libraries.list_recent()
    assert [action.text() for action in window.recent_menu.actions()] == ["&1  old"]
    (button,) = window.articles.start().buttons
    assert button.accessibleName() == "Open the library old"

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window() is not window, timeout=10_000)
    settle(qtbot, program.window())  # type: ignore[arg-type]
    assert program.window().bridge.desk.path.name == "old.quotes"  # type: ignore[union-attr]


def test_a_recent_library_that_is_gone_is_said_and_forgotten(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    settings = program._settings
    remember(settings, tmp_path / "gone.quotes")
    window = program.show(Desk.open(tmp_path / "mine.quotes", create=True))
    settle(qtbot, window)
    assert [path.name for path in recent(settings)] == ["mine.quotes", "gone.quotes"]
    window.library_wanted.emit(tmp_path / "gone.quotes", False)
    qtbot.waitUntil(lambda: "gone.quotes" in window.notices.text(), timeout=5000)

    assert [path.name for path in recent(settings)] == ["mine.quotes"]


def test_settings_that_somebody_broke_are_no_crash(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "broken.ini"), QSettings.Format.IniFormat)
    for broken in ("{", "17", '[1, "a.quotes"]'):
        settings.setValue("recent", broken)
        assert all(isinstance(path, Path) for path in recent(settings))
