"""The review queue by keyboard alone, and with the mouse."""

from pathlib import Path

import pytest
from driving import press, settle, type_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.review_views import MatchSpot, ReviewFilter
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.intake.report import ReportDialog
from quotetracker.ui.review.reviewing import mark_key
from quotetracker.ui.window import MainWindow

FIRST = (
    "Council votes on bridge\n\n"
    "“We will close the old bridge on Monday,” said Ida Marsh, the mayor.\n\n"
    "“Nobody asked the farmers about this decision,” Omar Tey said.\n"
)
SECOND = (
    "Bridge to stay open\n\n"
    "“We will not close the old bridge on Monday,” said Ida Marsh, the mayor.\n\n"
    "“Nobody asked the farmers about this decision,” Omar Tey said again.\n"
)


def wait_for_queue(qtbot: QtBot, window: MainWindow) -> None:
    """What was decided is saved, compared, read again and shown."""
    for _ in range(3):
        settle(qtbot, window)
        qtbot.wait(150)
    settle(qtbot, window)


@pytest.fixture
def waiting(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> MainWindow:
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    empty_window.intake.take_files([tmp_path / "first.txt", tmp_path / "second.txt"])
    settle(qtbot, empty_window)
    for report in empty_window.findChildren(ReportDialog):  # several files at once are reported on
        report.accept()
    empty_window.activateWindow()
    qtbot.waitUntil(empty_window.isActiveWindow)
    settle(qtbot, empty_window)
    return empty_window


def test_the_whole_queue_is_worked_off_by_keys(qtbot: QtBot, waiting: MainWindow, empty_desk: Desk) -> None:
    window, desk, review = waiting, empty_desk, waiting.review
    press(window, "Ctrl+R")
    wait_for_queue(qtbot, window)
    assert review.list.hasFocus()
    assert review.progress.text() == "1 of 4"

    press(review.list, "J")
    assert review.progress.text() == "2 of 4"
    press(review.list, "K")
    assert review.progress.text() == "1 of 4"

    press(review.list, "A")
    press(review.list, "A")  # faster than the library answers: the second key is about the second suggestion
    wait_for_queue(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 2
    assert "2 done in this session" in review.progress.text()

    press(review.list, "S")
    type_text("Olga Tey")
    qtbot.wait(300)
    settle(qtbot, window)
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    wait_for_queue(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 3
    assert review.list.hasFocus()
    assert [line.label for line in desk.history.lines(limit=3)] == ["Accept suggestion"] * 3  # Olga Tey came with it

    press(review.list, "A")
    wait_for_queue(qtbot, window)
    item = review.current()
    assert item is not None
    assert isinstance(item.spot, MatchSpot)
    before = desk.review.number()

    press(review.list, "X")
    wait_for_queue(qtbot, window)
    assert desk.review.number() == before - 1
    press(window, "Ctrl+Z")
    wait_for_queue(qtbot, window)
    assert review.current() == item, "what was undone is current again"
    assert "4 done in this session" in review.progress.text()

    for _ in range(before):
        press(review.list, "A")
    wait_for_queue(qtbot, window)
    assert desk.review.number() == 0
    assert review.nothing.isVisible()
    assert review.handlers() == {}


def test_enter_shows_the_place_and_comes_back(qtbot: QtBot, waiting: MainWindow, empty_desk: Desk) -> None:
    press(waiting, "Ctrl+R")
    wait_for_queue(qtbot, waiting)
    press(waiting.review.list, "J")
    item = waiting.review.current()
    assert item is not None

    press(waiting.review.list, "Return")
    wait_for_queue(qtbot, waiting)
    assert waiting.page() is waiting.articles
    assert waiting.articles.reader().current() == mark_key(item.spot.id)  # type: ignore[union-attr]
    press(waiting, "Alt+Left")
    wait_for_queue(qtbot, waiting)

    assert waiting.page() is waiting.review
    assert waiting.review.current() == item
    assert waiting.review.list.hasFocus()


def test_what_is_decided_elsewhere_leaves_the_queue_and_the_place_is_kept(
    qtbot: QtBot, waiting: MainWindow, empty_desk: Desk
) -> None:
    press(waiting, "Ctrl+R")
    wait_for_queue(qtbot, waiting)
    press(waiting.review.list, "J")
    first, second = (item.spot for item in empty_desk.review.page(ReviewFilter()).items[:2])
    empty_desk.suggestions.reject([first.id])  # type: ignore[union-attr]
    wait_for_queue(qtbot, waiting)

    item = waiting.review.current()
    assert item is not None
    assert item.spot == second
    assert waiting.review.progress.text() == "1 of 3"


def test_the_queue_with_the_mouse(qtbot: QtBot, waiting: MainWindow, empty_desk: Desk) -> None:
    review = waiting.review
    QTest.mouseClick(rail_button(waiting, "Review"), Qt.MouseButton.LeftButton)
    wait_for_queue(qtbot, waiting)
    click(review.next_button)
    click(review.back_button)
    click(review.accept_button)
    wait_for_queue(qtbot, waiting)
    assert empty_desk.quotes.count(QuoteFilter()) == 1
    click(review.reject_button)
    wait_for_queue(qtbot, waiting)
    assert empty_desk.review.number() == 2

    choose(review.queue, 2)
    wait_for_queue(qtbot, waiting)
    assert review.nothing.isVisible()
    choose(review.queue, 0)
    wait_for_queue(qtbot, waiting)
    click(review.only)
    wait_for_queue(qtbot, waiting)
    assert len({item.title for item in review.list.items.rows()}) == 1
    click(review.show_button)
    wait_for_queue(qtbot, waiting)
    assert waiting.page() is waiting.articles


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(box: QComboBox, nth: int) -> None:
    """Choose by keys, as the list of a combo box is a window of the platform."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(nth):
        QTest.keyClick(box, Qt.Key.Key_Down)


def rail_button(window: MainWindow, name: str) -> QToolButton:
    return next(button for button in window.findChildren(QToolButton) if button.accessibleName() == name)
