"""The whole library compared again: from the palette by keys, stopped and resumed with the mouse."""

import time
from typing import Any

import pytest
from driving import press, settle, type_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.services import comparing, judges, scanning
from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow


def test_from_the_palette_with_a_stop_in_between(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = {(pair.quote.id, pair.match.other.id) for pair in desk.matches.pairs()}
    quick = comparing.Comparing._match

    def slow(self: Any, *values: Any) -> Any:
        time.sleep(0.02)
        return quick(self, *values)

    monkeypatch.setattr(comparing.Comparing, "_match", slow)
    status = window._matching
    press(window, "Ctrl+K")
    type_text("compare the whole")
    qtbot.wait(200)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "of 129 quotes" in status.text(), timeout=10_000)

    QTest.mouseClick(status.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "to be compared" in status.text(), timeout=10_000)
    assert 0 < desk.matches.waiting() < 129
    # Nothing else is held up.
    window.show_page("page_statements")
    settle(qtbot, window)

    QTest.mouseClick(status.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status.text() == "" and not window.bridge.is_comparing(), timeout=20_000)
    settle(qtbot, window)
    assert desk.matches.waiting() == 0
    assert pairs <= {(pair.quote.id, pair.match.other.id) for pair in desk.matches.pairs()}


def test_processes_of_their_own_are_stopped_with_the_mouse_and_end_with_the_work(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = {(pair.quote.id, pair.match.other.id) for pair in desk.matches.pairs()}
    monkeypatch.setattr(comparing, "_SCANNED", 50)
    monkeypatch.setattr(judges, "WORTH", 50)
    monkeypatch.setattr(scanning, "_AT_ONCE", 5)
    keep = scanning.Scan._keep

    def slow(self: Any, *values: Any) -> None:
        time.sleep(0.05)
        keep(self, *values)

    monkeypatch.setattr(scanning.Scan, "_keep", slow)
    begun: list[judges.Workers] = []
    begin = judges.Workers.__init__

    def noted(self: judges.Workers, number: int) -> None:
        begun.append(self)
        begin(self, number)

    monkeypatch.setattr(judges.Workers, "__init__", noted)
    status = window._matching
    press(window, "Ctrl+K")
    type_text("compare the whole")
    qtbot.wait(200)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "of 129 quotes" in status.text(), timeout=20_000)
    assert begun[0].pids()

    QTest.mouseClick(status.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "to be compared" in status.text(), timeout=10_000)
    assert begun[0].pids() == []
    assert 0 < desk.matches.waiting() < 129

    QTest.mouseClick(status.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status.text() == "" and not window.bridge.is_comparing(), timeout=30_000)
    settle(qtbot, window)
    assert desk.matches.waiting() == 0
    assert [workers.pids() for workers in begun] == [[], []]
    assert pairs <= {(pair.quote.id, pair.match.other.id) for pair in desk.matches.pairs()}
