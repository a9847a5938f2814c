"""The page of quotes with a list that is too long to be read whole: only the rows in sight are here."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.export.copying import CopyForm
from quotetracker.match.relations import Relation
from quotetracker.model.queries import paging
from quotetracker.model.views import Changes, QuoteFilter
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services import listings
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.bridge import Bridge, Notice
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.quotes import feed as quotes_feed
from quotetracker.ui.quotes import model as quotes_model
from quotetracker.ui.quotes.page import QuotesPage

Calm = Callable[[], None]


@pytest.fixture
def page(
    qtbot: QtBot, bridge: Bridge, theme: Theme, monkeypatch: pytest.MonkeyPatch, settled: Callable[[Bridge], None]
) -> Iterator[QuotesPage]:
    """More than twenty rows are a long list; pages of ten rows, waypoints eight rows apart."""
    monkeypatch.setattr(listings, "WHOLE", 20)
    monkeypatch.setattr(quotes_feed, "WHOLE", 20)
    monkeypatch.setattr(listings, "_PAGE", 24)
    monkeypatch.setattr(listings, "_ABOVE", 4)
    monkeypatch.setattr(quotes_model, "_PAGE", 10)
    monkeypatch.setattr(paging, "STEP", 8)
    monkeypatch.setattr(paging, "STEP_IN_WORDS", 4)
    monkeypatch.setattr(paging, "narrowest", lambda _session, _conditions: None)
    host = QWidget()
    qtbot.addWidget(host)
    made = QuotesPage(bridge, theme, host)
    bridge.changed.connect(made.refresh)
    host.resize(1000, 500)
    made.resize(1000, 500)
    host.show()
    made.enter()
    settled(bridge)
    yield made
    host.hide()


@pytest.fixture
def calm(page: QuotesPage, bridge: Bridge, settled: Callable[[Bridge], None], qtbot: QtBot) -> Calm:
    """Wait until gathered changes are read, and the rows in sight."""

    def wait() -> None:
        qtbot.wait(1)  # a change made here is told by a posted event
        model = page.table.quotes()

        def is_calm() -> bool:
            page.table.viewport().repaint()
            feed = page.feed
            waits = feed._soon.isActive() or feed._later.isActive() or model._soon.isActive()
            return not (bridge.jobs.busy() or waits or model._pages)

        qtbot.waitUntil(is_calm, timeout=20_000)
        settled(bridge)

    return wait


def in_sight(page: QuotesPage) -> list[QuoteId | None]:
    table = page.table
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    return [table.quotes().id_at(row) for row in range(first, last + 1)]


def rows_in_sight(page: QuotesPage) -> slice:
    table = page.table
    return slice(table.rowAt(0), table.rowAt(table.viewport().height() - 1) + 1)


def test_only_rows_in_sight_are_read(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    calm()
    model, whole = page.table.quotes(), desk.quotes.ids(QuoteFilter())
    assert model.rowCount() == len(whole) > 100
    assert not model.is_whole()
    assert len(model.ids()) < 60
    assert in_sight(page) == list(whole[rows_in_sight(page)])


def test_the_scroll_bar_leads_to_any_row(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    whole = desk.quotes.ids(QuoteFilter())
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    calm()
    assert page.table.rowAt(0) > 30
    assert in_sight(page) == list(whole[rows_in_sight(page)])
    view = page.table.quotes().view(page.table.rowAt(0))
    assert view == desk.quotes.get(whole[page.table.rowAt(0)])


@pytest.mark.parametrize("order", ["speaker", "-outlet", "kind"])
def test_home_and_end_in_any_order(page: QuotesPage, desk: Desk, calm: Calm, qtbot: QtBot, order: str) -> None:
    page.table.order_wanted.emit(order)
    calm()
    whole = desk.quotes.ids(QuoteFilter(), order=order)
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    calm()
    assert page.table.current() == whole[-1]
    assert in_sight(page) == list(whole[rows_in_sight(page)])
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    calm()
    assert page.table.current() == whole[0]


def test_the_current_quote_is_found_in_another_order(page: QuotesPage, desk: Desk, calm: Calm, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    calm()
    current = page.table.current()
    assert current is not None
    page.table.order_wanted.emit("speaker")
    calm()
    row = desk.quotes.ids(QuoteFilter(), order="speaker").index(current)
    assert page.table.current() == current
    assert page.table.currentIndex().row() == row
    assert page.table.selected() == (current,)
    assert row in range(rows_in_sight(page).start, rows_in_sight(page).stop)


def test_a_filter_on_words_lists_what_has_them(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    for words in ("the ", "th", "a "):
        wanted = QuoteFilter(text=words)
        page.show_filter(wanted)
        calm()
        whole = desk.quotes.ids(wanted)
        assert page.table.quotes().rowCount() == len(whole)
        page.table.scrollToBottom()
        calm()
        assert in_sight(page) == list(whole[rows_in_sight(page)])


def test_a_deleted_quote_goes_and_the_rest_stays_in_sight(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    whole = list(desk.quotes.ids(QuoteFilter()))
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    calm()
    before, top = in_sight(page), page.table.rowAt(0)
    gone = whole[top + 2]
    page.table.choose(gone)
    value = bar.value()
    page._delete()
    calm()
    whole.remove(gone)
    assert page.table.quotes().rowCount() == len(whole)
    assert bar.value() == value
    assert in_sight(page)[:2] == before[:2]
    assert in_sight(page) == whole[rows_in_sight(page)]
    assert page.table.current() == whole[top + 2]  # the next row takes its place


def test_what_is_selected_stays_selected_when_rows_above_go(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    whole = list(desk.quotes.ids(QuoteFilter()))
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum() // 2)
    calm()
    kept, row = in_sight(page)[1], page.table.rowAt(0) + 1
    assert kept is not None
    page.table.choose(kept)
    desk.quotes.delete([whole[0]])
    calm()
    assert page.table.selected() == (kept,)
    assert page.table.currentIndex().row() == row - 1
    assert in_sight(page) == whole[1:][rows_in_sight(page)]


def test_a_change_that_moves_nothing_repaints_and_never_resets(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    calm()
    reset = QSignalSpy(page.table.quotes().modelReset)
    key = page.table.quotes().id_at(4)
    assert key is not None
    desk.quotes.attribute([key], [])
    calm()
    assert reset.count() == 0
    assert page.table.quotes().view(4) == desk.quotes.get(key)


def test_matches_do_not_list_anew(page: QuotesPage, desk: Desk, calm: Calm, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(desk.listings, "survey", lambda *_args, **_named: asked.append(1))
    page.refresh(Changes(matches=frozenset(page.table.quotes().ids()[:3])))
    calm()
    assert asked == []


def test_a_filter_on_matches_counts_them(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    wanted = QuoteFilter(relations=(Relation.REPEAT, Relation.EXCERPT, Relation.ALTERED))
    page.show_filter(wanted)
    calm()
    assert page.table.quotes().rowCount() == desk.quotes.count(wanted) > 20
    assert in_sight(page) == list(desk.quotes.ids(wanted)[rows_in_sight(page)])


def test_everything_can_be_selected_and_attributed(page: QuotesPage, desk: Desk, calm: Calm) -> None:
    whole = desk.quotes.ids(QuoteFilter())
    page.table.selectAll()
    assert page.table.selected_count() == len(whole)
    done: list[tuple[QuoteId, ...]] = []
    page._with_selected(done.append)
    calm()
    assert done == [whole]


def test_rows_that_were_never_in_sight_are_copied(
    page: QuotesPage, desk: Desk, calm: Calm, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = desk.quotes.ids(QuoteFilter())
    monkeypatch.setattr("quotetracker.ui.quotes.page._COPIED", len(whole))
    page.table.selectAll()
    page.handlers()["copy_quote"]()
    calm()
    assert QGuiApplication.clipboard().text() == desk.sheets.copied(whole, CopyForm.TEXT)


def test_a_selection_made_before_a_change_is_refused(page: QuotesPage, desk: Desk, bridge: Bridge, calm: Calm) -> None:
    """Rows may have moved: other quotes than the selected ones must never be deleted."""
    calm()
    count = desk.quotes.count(QuoteFilter())
    told: list[Notice] = []
    bridge.told.connect(told.append)
    page.table.selectAll()
    desk.quotes.delete([desk.quotes.ids(QuoteFilter())[0]])
    page._with_selected(page._delete_those)
    calm()
    assert desk.quotes.count(QuoteFilter()) == count - 1
    assert any("just changed" in notice.text for notice in told)
