"""Suggestions by keyboard alone, and with the mouse."""

from pathlib import Path

import pytest
from driving import click_button, press, settle, type_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.reviewing import mark_key
from quotetracker.ui.window import MainWindow

TEXT = (
    "Council votes on bridge\n\n"
    "“We will close the old bridge on Monday,” said Ida Marsh, the mayor.\n\n"
    "“Nobody asked the farmers about this,” Omar Tey said. “It will cost them an hour a day.”\n\n"
    "“That is not true,” Marsh said.\n"
)


@pytest.fixture
def reading(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> MainWindow:
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    empty_window.intake.take_files([tmp_path / "bridge.txt"])
    settle(qtbot, empty_window)
    qtbot.wait(100)
    settle(qtbot, empty_window)
    empty_window.articles.reader().setFocus()
    return empty_window


def test_accept_correct_reject_and_undo_by_keys(qtbot: QtBot, reading: MainWindow, empty_desk: Desk) -> None:
    window, desk, reader = reading, empty_desk, reading.articles.reader()
    article = desk.articles.rows()[0].id
    waiting = desk.suggestions.of_article(article)
    assert len(waiting) == 3

    press(reader, "J")
    assert reader.current() == mark_key(waiting[0].id)
    press(reader, "A")
    settle(qtbot, window)
    assert [quote.words for quote in desk.quotes.page(QuoteFilter())] == [waiting[0].words]
    assert reader.current() == mark_key(waiting[1].id)

    press(reader, "X")
    settle(qtbot, window)
    assert len(desk.suggestions.of_article(article)) == 1

    press(reader, "S")
    type_text("Ida Mrash")
    qtbot.wait(300)
    settle(qtbot, window)
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 2
    assert [speaker.name for speaker in desk.speakers.all()] == ["Ida Marsh"]
    assert reader.hasFocus()

    for _ in range(3):
        press(window, "Ctrl+Z")
        settle(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 0
    assert len(desk.suggestions.of_article(article)) == 3


def test_letters_typed_into_a_field_are_no_commands(qtbot: QtBot, reading: MainWindow, empty_desk: Desk) -> None:
    press(reading.articles.reader(), "J")
    press(reading, "Ctrl+2")
    settle(qtbot, reading)
    reading.quotes.filter.search.setFocus()
    type_text("axjk")
    settle(qtbot, reading)

    assert empty_desk.quotes.count(QuoteFilter()) == 0
    assert len(empty_desk.suggestions.of_article(empty_desk.articles.rows()[0].id)) == 3


def test_suggestions_can_be_accepted_by_mouse(qtbot: QtBot, reading: MainWindow, empty_desk: Desk) -> None:
    click_button(reading, "next_suggestion")
    settle(qtbot, reading)
    click_button(reading, "accept_suggestion")
    settle(qtbot, reading)

    assert empty_desk.quotes.count(QuoteFilter()) == 1


def test_the_list_says_how_many_wait(qtbot: QtBot, reading: MainWindow) -> None:
    rows = reading.articles.findChild(type(reading.articles._list)).model()
    told = rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)

    assert "3 to review" in told
