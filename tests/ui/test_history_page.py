"""The page of the history: lines under their days, what they were about, and what they did."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import FieldChange, QuoteFilter, StepLine
from quotetracker.model.vocabulary import StepId
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.safety.history_list import about, rows_of
from quotetracker.ui.safety.history_page import HistoryPage, _in_pairs

Settled = Callable[[Bridge], None]


@pytest.fixture
def page(bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled) -> Iterator[HistoryPage]:
    window = QWidget()
    qtbot.addWidget(window)
    page = HistoryPage(bridge, theme, window)
    page.set_theme(theme)
    window.show()
    window.activateWindow()
    page.enter()
    settled(bridge)
    yield page
    window.close()


def line(nth: int, at: datetime, who: str = "Iris") -> StepLine:
    return StepLine(StepId(nth), "Edit quote", at.isoformat(), who, "done", "", "It just let go", 2)


def test_a_day_is_named_once_and_people_only_where_there_are_several() -> None:
    noon = datetime.now().astimezone().replace(hour=12, minute=0)
    days = [noon, noon - timedelta(minutes=5), noon - timedelta(days=1), noon - timedelta(days=400)]
    lines = [line(nth, day.astimezone(UTC)) for nth, day in enumerate(days)]

    rows = rows_of(lines)

    assert [row.day for row in rows][:3] == ["Today", "", "Yesterday"]
    assert str(days[3].year) in rows[3].day
    assert {row.who for row in rows} == {""}
    assert {row.who for row in rows_of([*lines, line(9, days[3], "Tom")])} == {"Iris", "Tom"}
    assert about(lines[0]) == "\u2068It just let go\u2069 and 2 more"


def test_another_speaker_is_one_line() -> None:
    fields = (FieldChange("speaker", "", "Omar"), FieldChange("note", "", "x"), FieldChange("speaker", "Ida", ""))

    assert _in_pairs(fields) == [FieldChange("speaker", "Ida", "Omar"), FieldChange("note", "", "x")]


def test_what_was_added_offers_nothing_to_bring_back(page: HistoryPage, desk: Desk, settled: Settled) -> None:
    desk.quotes.delete([desk.quotes.page(QuoteFilter(), limit=1)[0].id])
    page.enter()
    page._read()
    settled(page._bridge)
    page.list.choose_row(0)
    settled(page._bridge)
    assert page.back.isVisible()
    assert page.back.isEnabled()

    page.list.choose_row(1)
    settled(page._bridge)

    assert not page.back.isVisible()


def test_an_empty_history_says_what_it_is_for(page: HistoryPage) -> None:
    page._show(())
    assert page.nothing.isVisible()
    assert not page.list.isVisible()

    page.search.setText("zzz")
    page._read()
    page._show(())

    assert page._none.isVisible()
    assert not page.nothing.isVisible()
    assert not page.things.isVisible()


def test_what_is_typed_in_the_list_is_searched_and_down_leads_back(page: HistoryPage) -> None:
    page.list.setFocus()
    QTest.keyClicks(page.list, "c")
    assert page.search.text() == "c"
    assert QApplication.focusWidget() is page.search

    QTest.keyClick(page.search, Qt.Key.Key_Down)

    assert QApplication.focusWidget() is page.list


def test_the_keyboard_stays_in_the_history_after_bringing_back(
    page: HistoryPage, desk: Desk, bridge: Bridge, settled: Settled
) -> None:
    bridge.changed.connect(page.refresh)
    desk.quotes.delete([desk.quotes.page(QuoteFilter(), limit=1)[0].id])
    page._read()
    settled(bridge)
    page.list.choose_row(0)
    settled(bridge)
    page.back.setFocus()
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    settled(bridge)

    assert QApplication.focusWidget() is page.list
