"""What the window takes up again: place, filters, order, rows, widths; for each library, and after a kill."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driving import press, settle
from library import add_article
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from quotetracker.model.review_views import MatchSpot
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.ui import session
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.quotes.columns import COLUMNS
from quotetracker.ui.window import MainWindow

#: As an INI file writes it.
_HERE = r"\"page\": \"page_quotes\""
Opener = Callable[[Desk], MainWindow]


@pytest.fixture
def second_desk(filled_library: Path, tmp_path: Path) -> Iterator[Desk]:
    """Another library with the same articles."""
    desk = Desk.open(Path(shutil.copy(filled_library, tmp_path / "second.quotes")))
    yield desk
    desk.close()


def closed(qtbot: QtBot, window: MainWindow) -> None:
    window.close()
    QApplication.processEvents()


def test_article_and_place_in_it_come_back(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    longest = max(desk.articles.rows(), key=lambda row: len(desk.articles.get(row.id).text))
    window.show_article(longest.id)
    settle(qtbot, window)
    reader = window.articles.reader()
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    QApplication.processEvents()
    before = reader.place()
    assert before > 0
    splitter = window.articles.findChild(QSplitter)
    assert splitter is not None
    splitter.setSizes([230, 700, 300])
    sizes = splitter.sizes()
    closed(qtbot, window)

    again = open_window(desk)
    article = again.articles.article()
    assert article is not None
    assert article.id == longest.id
    qtbot.waitUntil(lambda: abs(again.articles.reader().place() - before) < 2, timeout=3000)
    found = again.articles.findChild(QSplitter)
    assert found is not None
    assert found.sizes() == sizes


def test_selected_articles_come_back_selected(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    rows = window.articles.list()
    keys = [row.id for row in desk.articles.rows()]
    rows.choose(keys[4])
    rows.select((keys[4], keys[6], keys[9]))
    settle(qtbot, window)
    closed(qtbot, window)

    again = open_window(desk)
    assert again.articles.list().current() == keys[4]
    assert set(again.articles.list().selected()) == {keys[4], keys[6], keys[9]}


def test_an_article_that_the_filter_hides_comes_back_open(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    last = desk.articles.rows()[-1]
    window.show_article(last.id)
    settle(qtbot, window)
    window.articles._column.filter.setText("zzz")
    settle(qtbot, window)
    closed(qtbot, window)

    again = open_window(desk)
    article = again.articles.article()
    assert article is not None
    assert article.id == last.id


def test_an_article_that_was_just_added_is_marked_in_the_list(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    window.show_article(desk.articles.rows()[0].id)
    settle(qtbot, window)
    added: list[ArticleId] = []

    def add() -> ArticleId:
        added.append(add_article(desk, title="Quay to be mended"))
        return added[0]

    window.bridge.run(add, done=window.show_article)
    settle(qtbot, window)
    assert window.articles.list().current() == added[0]
    window.articles.list().step(-1)  # the editor goes elsewhere, and is not called back
    settle(qtbot, window)
    elsewhere = window.articles.list().current()
    window.bridge.run(desk.articles.delete, added)
    settle(qtbot, window)
    assert window.articles.list().current() == elsewhere


def test_what_was_noted_of_a_page_stays_while_the_page_is_not_wanted(
    qtbot: QtBot, open_window: Opener, desk: Desk
) -> None:
    window = open_window(desk)
    window.quotes.show_filter(QuoteFilter(kinds=(Kind.DIRECT,)))
    settle(qtbot, window)
    closed(qtbot, window)
    closed(qtbot, open_window(desk))  # a day on which nobody looks at the quotes

    again = open_window(desk)
    assert "page_quotes" not in again._made
    assert again.quotes.filter.wanted() == QuoteFilter(kinds=(Kind.DIRECT,))


def test_filters_order_and_rows_of_every_page_come_back(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    window.articles._column.filter.setText("the")
    window.show_page("page_quotes")
    window.quotes.show_filter(QuoteFilter(kinds=(Kind.DIRECT,)))
    window.quotes._set_order("outlet")
    settle(qtbot, window)
    table = window.quotes.table
    table.selectRow(7)
    chosen = table.selected()
    speaker = desk.speakers.all()[5]
    window.show_speaker(speaker.id)
    settle(qtbot, window)
    window.show_page("page_statements")
    settle(qtbot, window)
    window.statements.panel.which.setCurrentIndex(1)
    window.statements.panel.step(3)
    settle(qtbot, window)
    row = window.statements.panel.current()
    assert row is not None
    window.show_page("page_claims")
    settle(qtbot, window)
    claim = desk.claims.all()[2].id
    window.claims.show_claim(claim)
    window.show_page("page_review")
    window.review.sure.setCurrentIndex(1)
    pair = desk.matches.pairs(limit=1)[0]
    window.show_comparison((pair.quote.id, pair.match.other.id))
    window.show_page("page_export")
    window.export.show_filter(QuoteFilter(text="council"), "article")
    window.show_page("page_history")
    window.history.search.setText("add")
    window.show_page("page_quotes")
    settle(qtbot, window)
    closed(qtbot, window)

    again = open_window(desk)
    assert again.page() is again.quotes
    qtbot.waitUntil(lambda: again.quotes.table.selected() == chosen, timeout=5000)
    assert again.quotes.filter.wanted() == QuoteFilter(kinds=(Kind.DIRECT,))
    assert again.quotes.feed.query.order == "outlet"
    assert again.quotes.order_box.currentData() == "outlet"
    assert again.articles._column.filter.text() == "the"
    again.show_page("page_speakers")
    settle(qtbot, again)
    assert again.speakers.panel.speaker() == speaker.id
    again.show_page("page_statements")
    settle(qtbot, again)
    shown = again.statements.panel.current()
    assert shown is not None
    assert shown.quotes == row.quotes
    assert again.statements.panel.which.currentIndex() == 1
    again.show_page("page_claims")
    settle(qtbot, again)
    view = again.claims.ledger.current()
    assert view is not None
    assert view.id == claim
    assert again.review.sure.currentIndex() == 1
    again.show_page("page_compare")
    settle(qtbot, again)
    assert again.compare.session()["quotes"] == [pair.quote.id, pair.match.other.id]
    assert again.export.filter.wanted().text == "council"
    assert again.export._order() == "article"
    assert again.history.search.text() == "add"


def test_the_place_in_the_queue_comes_back(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    window.show_page("page_review")
    settle(qtbot, window)
    for _ in range(4):
        press(window, "J")
        settle(qtbot, window)
    left = window.review.current()
    assert left is not None
    closed(qtbot, window)

    again = open_window(desk)
    settle(qtbot, again)
    found = again.review.current()
    assert found is not None
    assert found.spot == left.spot != again.review.list.items.rows()[0].spot


def test_a_place_whose_match_was_decided_meanwhile_is_still_a_place(
    qtbot: QtBot, open_window: Opener, desk: Desk
) -> None:
    window = open_window(desk)
    window.show_page("page_review")
    window.review.queue.setCurrentIndex(2)
    settle(qtbot, window)
    press(window, "J")
    settle(qtbot, window)
    left, after = window.review.list.items.rows()[1:3]
    assert window.review.current() == left
    assert isinstance(left.spot, MatchSpot)
    closed(qtbot, window)
    desk.matches.decide(left.spot.older, [left.spot.newer], same=False)

    again = open_window(desk)
    settle(qtbot, again)
    found = again.review.current()
    assert found is not None
    assert found.spot == after.spot


def test_widths_of_columns_come_back_where_somebody_set_them(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    window.show_page("page_quotes")
    settle(qtbot, window)
    window.quotes.table.set_by_hand({"outlet": 211})
    window.show_page("page_history")
    settle(qtbot, window)
    window.history.things.setColumnWidth(0, 187)
    window.show_page("page_export")
    settle(qtbot, window)
    window.export.preview.table.setColumnWidth(1, 123)
    closed(qtbot, window)

    again = open_window(desk)
    again.show_page("page_quotes")
    settle(qtbot, again)
    assert again.quotes.table.by_hand() == {"outlet": 211}
    outlet = next(nth for nth, column in enumerate(COLUMNS) if column.key == "outlet")
    assert again.quotes.table.columnWidth(outlet) == 211
    assert again.history.things.columnWidth(0) == 187
    assert again.export.preview.table.columnWidth(1) == 123
    closed(qtbot, again)

    closed(qtbot, open_window(desk))  # a day on which nobody looks at these pages
    assert open_window(desk).history.things.columnWidth(0) == 187


def test_each_library_has_a_session_of_its_own(
    qtbot: QtBot, open_window: Opener, desk: Desk, second_desk: Desk
) -> None:
    window = open_window(desk)
    window.show_page("page_quotes")
    window.quotes.show_filter(QuoteFilter(text="council"))
    settle(qtbot, window)
    closed(qtbot, window)

    other = open_window(second_desk)
    assert other.page() is other.articles
    assert other.quotes.filter.wanted() == QuoteFilter()
    closed(qtbot, other)

    again = open_window(desk)
    assert again.page() is again.quotes
    assert again.quotes.filter.wanted().text == "council"


def test_after_a_kill_the_session_is_in_the_file(
    qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_EVERY", 50)
    path = tmp_path / "killed.ini"
    window = MainWindow(desk, theme, QSettings(str(path), QSettings.Format.IniFormat))
    window.show()
    settle(qtbot, window)
    third = desk.articles.rows()[3].id
    window.show_article(third)
    settle(qtbot, window)
    press(window, "Ctrl+2")
    qtbot.waitUntil(lambda: path.exists() and _HERE in path.read_text("utf-8"), timeout=5000)
    left = tmp_path / "left.ini"
    shutil.copy(path, left)  # what a kill would leave

    again = MainWindow(desk, theme, QSettings(str(left), QSettings.Format.IniFormat))
    again.show()
    settle(qtbot, again)
    article = again.articles.article()
    assert article is not None
    assert article.id == third
    assert again.page() is again.quotes
    for one in (window, again):
        one.close()
        one.deleteLater()


@pytest.mark.parametrize(
    "damaged", ["[]", "{", '{"at": 1, "state": {"page": 7, "pages": {"page_quotes": {"wanted": 3}}}}']
)
def test_a_damaged_session_is_passed_over(qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path, damaged: str) -> None:
    settings = QSettings(str(tmp_path / "damaged.ini"), QSettings.Format.IniFormat)
    settings.setValue(session.Session(settings, desk.path, dict, settings)._key, damaged)
    settings.setValue("window/widths", damaged)
    window = MainWindow(desk, theme, settings)
    window.show()
    settle(qtbot, window)
    assert window.page() is window.articles
    window.close()
    window.deleteLater()


def test_what_is_gone_since_is_passed_over(qtbot: QtBot, open_window: Opener, desk: Desk) -> None:
    window = open_window(desk)
    gone = desk.articles.rows()[2].id
    window.show_article(gone)
    settle(qtbot, window)
    pair = desk.matches.pairs(limit=1)[0]
    window.show_comparison((pair.quote.id, pair.match.other.id))
    window.show_page("page_articles")
    settle(qtbot, window)
    closed(qtbot, window)
    desk.quotes.delete([pair.quote.id])
    desk.articles.delete([gone])

    again = open_window(desk)
    article = again.articles.article()
    assert article is not None
    assert article.id != gone
    assert again.notices.text() == ""


def test_only_so_many_sessions_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "many.ini"), QSettings.Format.IniFormat)
    for number in range(25):
        session.Session(settings, tmp_path / f"{number}.quotes", lambda: {"page": "page_quotes"}, settings).end()
    settings.beginGroup("sessions")
    assert len(settings.childKeys()) == 20
