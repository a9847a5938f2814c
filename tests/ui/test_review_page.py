"""The review page: what it says when nothing waits, to whom it speaks, and how it looks in little room."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.review_views import MatchCase, SuggestionCase
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.review.page import ReviewPageView


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    holder.resize(1200, 800)
    qtbot.addWidget(holder)
    return holder


def opened(bridge: Bridge, theme: Theme, holder: QWidget, settled: Callable[[Bridge], None]) -> ReviewPageView:
    page = ReviewPageView(bridge, theme, holder)
    page.resize(1200, 800)
    bridge.changed.connect(page.refresh)
    holder.show()
    page.enter()
    settled(bridge)
    settled(bridge)
    return page


@pytest.fixture
def page(bridge: Bridge, theme: Theme, holder: QWidget, settled: Callable[[Bridge], None]) -> ReviewPageView:
    return opened(bridge, theme, holder, settled)


def test_an_empty_library_is_told_what_the_page_is_for(
    empty_bridge: Bridge, theme: Theme, holder: QWidget, settled: Callable[[Bridge], None]
) -> None:
    page = opened(empty_bridge, theme, holder, settled)

    assert page.nothing.isVisible()
    assert not page.list.isVisible()  # choices of what to review would only stand about
    assert QApplication.focusWidget() is None
    assert page.handlers() == {}


def test_a_long_queue_is_read_in_stretches(
    page: ReviewPageView, desk: Desk, bridge: Bridge, settled: Callable[[Bridge], None], qtbot: QtBot
) -> None:
    total = desk.review.number()
    assert total > 80, "the sample library has more than one stretch"
    assert len(page.list.items.rows()) < total

    seen = set()
    for _ in range(total):
        item = page.current()
        assert item is not None
        seen.add(item.id)
        page.handlers()["next_suggestion"]()
        if len(seen) % 10 == 0:
            qtbot.wait(200)
            settled(bridge)
    qtbot.wait(200)
    settled(bridge)

    assert len(seen) == total
    assert page.progress.text() == f"{total} of {total}"


def test_a_screen_reader_hears_what_waits_and_what_the_buttons_do(page: ReviewPageView) -> None:
    item = page.list.items.rows()[0]

    assert page.list.items.spoken(item).startswith("suggestion")
    assert item.speaker in page.list.items.spoken(item)
    assert page.accept_button.accessibleName() == "Accept"
    assert page.list.accessibleName()


def test_a_match_shows_both_wordings_and_offers_comparing(
    page: ReviewPageView, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    assert isinstance(page.detail.case, SuggestionCase)
    page.queue.setCurrentIndex(2)
    settled(bridge)
    settled(bridge)

    case = page.detail.case
    assert isinstance(case, MatchCase)
    assert page.detail.match.newer.words.text() == case.match.other.words
    assert page.detail.match.older.words.text() == case.older.words
    assert "compare" in page.handlers()
    assert "change_speaker" not in page.handlers()
    assert page.accept_button.accessibleName() == "Same statement"


def test_everything_is_painted_in_dark_colours_and_in_little_room(page: ReviewPageView, holder: QWidget) -> None:
    page.set_theme(DARK)
    page.resize(760, 500)

    assert not holder.grab().toImage().isNull()
    assert page.accept_button.isVisible()
    assert page.show_button.geometry().right() <= page.show_button.parentWidget().width()
