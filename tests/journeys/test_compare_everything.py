"""The whole library compared again: from the palette by keys, stopped and resumed with the mouse."""

import time
from typing import Any

import pytest
from driving import press, settle, type_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.services import comparing
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
