"""Comparing by meaning in the window: a model is fetched, chosen, switched off and on, and nothing waits for it."""

import io
import threading
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

import pytest
import shiboken6
from driving import settle
from meaning import MadeUpModel
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from quotetracker.services import meaning as service
from quotetracker.services import meaning_fetch
from quotetracker.services.desk import Desk
from quotetracker.services.meaning_fetch import Part
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.meaning_dialog import MeaningDialog
from quotetracker.ui.window import MainWindow

FILES = {"tokenizer.json": b"{}" * 40_000, "onnx/model.onnx": b"n" * 3_000_000}


class Repository:
    """Hands out FILES, a piece at a time, and waits where it is told to."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.go_on.set()
        self.asked = 0

    def __call__(self, address: str) -> Any:
        self.asked += 1
        for name, content in FILES.items():
            if address.endswith(name):
                return _Answer(content, self.go_on)
        raise HTTPError(address, 404, "Not Found", HTTPMessage(), None)


class _Answer(io.BytesIO):
    def __init__(self, content: bytes, go_on: threading.Event) -> None:
        super().__init__(content)
        self._go_on = go_on

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > 1_000_000:
            self._go_on.wait(20)
        return super().read(size)


@pytest.fixture
def repository(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Repository:
    """The network as the program sees it, in a home of its own, with the extra installed."""
    made = Repository()
    monkeypatch.setenv("QUOTETRACKER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(meaning_fetch, "_open", made)
    monkeypatch.setattr(meaning_fetch, "_DEFAULT_PARTS", tuple(Part(name, len(body)) for name, body in FILES.items()))
    monkeypatch.setattr(service, "missing_packages", lambda: ())
    return made


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path, repository: Repository) -> Iterator[MainWindow]:
    desk.meaning._file = tmp_path / "home" / "meaning.json"
    desk.meaning._open = lambda _folder: MadeUpModel()
    window = MainWindow(desk, theme, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window.show()
    settle(qtbot, window)
    yield window
    repository.go_on.set()
    window.close()
    window.deleteLater()


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> Iterator[MeaningDialog]:
    window.commands["by_meaning"].trigger()
    opened = window.findChild(MeaningDialog)
    assert opened is not None
    qtbot.waitUntil(lambda: "by their words alone" in _said(opened))
    yield opened
    if shiboken6.isValid(opened):
        opened.close()


def _said(dialog: MeaningDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def _button(dialog: MeaningDialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def _press(qtbot: QtBot, dialog: MeaningDialog, name: str) -> None:
    qtbot.mouseClick(_button(dialog, name), Qt.MouseButton.LeftButton)


def test_nothing_is_fetched_before_the_button_is_pressed(dialog: MeaningDialog, repository: Repository) -> None:
    assert repository.asked == 0
    assert not _button(dialog, "cancel").isVisible()
    assert not _button(dialog, "switch").isVisible()


def test_a_model_is_fetched_used_and_reads_all_quotes(
    qtbot: QtBot, dialog: MeaningDialog, desk: Desk, window: MainWindow
) -> None:
    _press(qtbot, dialog, "fetch")
    qtbot.waitUntil(lambda: "by their meaning" in _said(dialog), timeout=20_000)

    number = desk.library().quotes
    assert f"has read {number:,} of {number:,} quotes" in _said(dialog)
    assert desk.meaning.status().read == number
    assert not dialog.findChild(QProgressBar).isVisible()
    settle(qtbot, window)


def test_fetching_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, dialog: MeaningDialog, repository: Repository, tmp_path: Path, window: MainWindow
) -> None:
    repository.go_on.clear()
    _press(qtbot, dialog, "fetch")
    qtbot.waitUntil(lambda: "1 of 3 MB" in _said(dialog), timeout=10_000)
    assert _button(dialog, "cancel").isVisible()
    assert not _button(dialog, "fetch").isEnabled()
    assert dialog.findChild(QProgressBar).value() > 1000

    _press(qtbot, dialog, "cancel")
    repository.go_on.set()
    qtbot.waitUntil(lambda: _button(dialog, "fetch").isEnabled(), timeout=10_000)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: list((tmp_path / "home" / "models").iterdir()) == [], timeout=10_000)
    assert "by their words alone" in _said(dialog)


def test_fetching_goes_on_when_the_dialog_is_closed(
    qtbot: QtBot, dialog: MeaningDialog, repository: Repository, desk: Desk, window: MainWindow
) -> None:
    repository.go_on.clear()
    _press(qtbot, dialog, "fetch")
    qtbot.waitUntil(lambda: "1 of 3 MB" in _said(dialog), timeout=10_000)
    dialog.accept()
    repository.go_on.set()

    qtbot.waitUntil(lambda: desk.meaning.active, timeout=10_000)
    settle(qtbot, window)
    assert window.notices.text().startswith("The model is here")


def test_a_network_that_does_not_answer_is_told(
    qtbot: QtBot, dialog: MeaningDialog, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    def offline(_address: str) -> Any:
        raise URLError("Temporary failure in name resolution")

    monkeypatch.setattr(meaning_fetch, "_open", offline)
    _press(qtbot, dialog, "fetch")

    qtbot.waitUntil(lambda: "network does not answer" in window.notices.text(), timeout=10_000)
    assert _button(dialog, "fetch").isEnabled()


def test_a_folder_is_chosen_switched_off_and_on_again(
    qtbot: QtBot, dialog: MeaningDialog, desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog, "ask_folder", lambda: tmp_path / "my-model")
    _press(qtbot, dialog, "choose")
    qtbot.waitUntil(lambda: "my-model · has read" in _said(dialog), timeout=10_000)
    settle(qtbot, window)

    _press(qtbot, dialog, "switch")
    qtbot.waitUntil(lambda: "Off:" in _said(dialog), timeout=10_000)
    assert not desk.meaning.active
    assert _button(dialog, "switch").text() == "Switch &on"

    _press(qtbot, dialog, "switch")
    qtbot.waitUntil(lambda: desk.meaning.active, timeout=10_000)
    settle(qtbot, window)


def test_without_the_packages_it_says_how_to_install_them(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "missing_packages", lambda: ("onnxruntime",))
    window.commands["by_meaning"].trigger()
    dialog = window.findChild(MeaningDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "script/setup semantic" in _said(dialog))

    assert "onnxruntime" in _said(dialog)
    assert not _button(dialog, "fetch").isEnabled()
    assert not _button(dialog, "choose").isEnabled()
    dialog.close()


def test_every_control_is_reached_and_named(dialog: MeaningDialog) -> None:
    buttons = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]

    assert all(button.text() and button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
    assert dialog.findChild(QProgressBar).accessibleName()
