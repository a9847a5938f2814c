"""A speaker's time line, by mouse and by keyboard alone."""

from pathlib import Path

import pytest
from driving import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.model.vocabulary import SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow


@pytest.fixture
def speaker(desk: Desk) -> SpeakerId:
    """Whoever contradicts herself most."""
    lines = [desk.lifelines.of(view.id) for view in desk.speakers.all()]
    return max(lines, key=lambda line: (sum(len(one.conflicts) for one in line.said), len(line.said))).speaker


def test_by_keys_from_the_register_to_the_article_and_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, speaker: SpeakerId
) -> None:
    window.show_speaker(speaker)
    settle(qtbot, window)
    press(window, "Ctrl+T")
    settle(qtbot, window)
    line = window.speakers.lifeline
    assert line.view.hasFocus()
    assert "contradiction" in line._told.text()

    press(line.view, "End")
    last = line.current()
    assert last == desk.lifelines.of(speaker).said[-1].id
    press(line.view, "Left")
    quote = line.current()
    press(line.view, "Return")
    settle(qtbot, window)
    assert window.page() is window.articles
    assert window.articles.reader().current() == quote

    press(window, "Alt+Left")
    settle(qtbot, window)
    assert window.page() is window.speakers
    assert line.isVisible()
    assert line.current() == quote
    press(line.list, "Escape")
    settle(qtbot, window)
    assert window.speakers.panel.isVisible()


def test_by_mouse_with_rows_zoom_and_a_saved_picture(
    qtbot: QtBot, window: MainWindow, speaker: SpeakerId, tmp_path: Path
) -> None:
    window.show_page("page_speakers")
    window.show_speaker(speaker)
    settle(qtbot, window)
    QTest.mouseClick(window.speakers.panel.line, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    line = window.speakers.lifeline
    whole = line.view.window_shown()
    QTest.mouseClick(line.closer, Qt.MouseButton.LeftButton)
    assert line.view.window_shown().length < whole.length
    QTest.mouseClick(line.whole, Qt.MouseButton.LeftButton)
    assert line.view.window_shown() == whole

    line.rows.setFocus()
    assert line.rows.currentText() == "by statement"
    QTest.keyClick(line.rows, Qt.Key.Key_End)
    assert "direct" in [lane.name for lane in line.view.plot().lanes]
    dot = line.view.plot().dots[0]
    QTest.mouseClick(line.view, Qt.MouseButton.LeftButton, pos=dot.rect.center().toPoint())
    assert line.current() == dot.said[0].id

    for name in ("line.png", "line.svg"):
        line.ask_path = lambda _suggested, name=name: tmp_path / name  # type: ignore[misc]
        QTest.mouseClick(line.save, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
    assert (tmp_path / "line.png").read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in (tmp_path / "line.svg").read_bytes()


def test_another_speaker_in_the_register_shows_another_line(
    qtbot: QtBot, window: MainWindow, desk: Desk, speaker: SpeakerId
) -> None:
    window.show_speaker(speaker)
    settle(qtbot, window)
    press(window, "Ctrl+T")
    settle(qtbot, window)
    window.speakers.register.list.setFocus()
    press(window.speakers.register.list, "Down")
    settle(qtbot, window)
    line = window.speakers.lifeline

    assert line.isVisible()
    assert line.speaker() not in (None, speaker)
