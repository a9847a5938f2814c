"""The list of articles: what changed is read again and put in its place, also among very many."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from driving import settle
from effort import effort
from library import BRIDGE
from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.importing.drafts import read_pasted
from quotetracker.model.views import ArticleRow
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.services.articles import ArticleFields
from quotetracker.services.desk import Desk
from quotetracker.services.lifelines import Said
from quotetracker.text.kind import Kind
from quotetracker.ui.articles import shelf as articles_shelf
from quotetracker.ui.articles.list import ArticlesList, ArticlesModel, fitted_subtitle, subtitle
from quotetracker.ui.articles.shelf import Order, Read, Shelf, read_head, read_of, read_rows
from quotetracker.ui.language.wording import shown_date
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.speakers.lifeline_told import SaidList, Told
from quotetracker.ui.speakers.rows import ROW
from quotetracker.ui.speakers.words import isolated, short_address
from quotetracker.ui.window import MainWindow


def row(number: int, *, published: str = "2026-01-01", title: str = "") -> ArticleRow:
    return ArticleRow(ArticleId(number), title or f"Title {number}", "Harrow Mail", published, 0, 0, ())


def read(rows: Sequence[ArticleRow], asked: Sequence[int] | None = None) -> Read:
    """An answer as the background gives it."""
    ordered = tuple(sorted(rows, key=lambda one: (one.published, one.id)))
    return read_of(None if asked is None else frozenset(map(ArticleId, asked)), ordered)


def numbers(shelf: Shelf, typed: str = "") -> list[int]:
    return [one.id for one in shelf.shown(typed)]


def test_an_article_that_changed_is_put_where_it_belongs_and_the_others_stay_the_same_objects() -> None:
    shelf = Shelf()
    shelf.take(read([row(1), row(2), row(3)]))
    untouched = shelf.shown("")[1]
    shelf.take(read([row(1, published="2026-05-01")], asked=[1]))

    assert numbers(shelf) == [1, 3, 2]
    assert shelf.shown("")[2] is untouched


def test_what_is_gone_leaves_and_what_is_new_comes() -> None:
    shelf = Shelf()
    shelf.take(read([row(1), row(2)]))
    shelf.take(read([row(7)], asked=[2, 7]))

    assert numbers(shelf) == [7, 1]
    assert ArticleId(2) not in shelf


def test_the_filter_follows_a_new_title() -> None:
    shelf = Shelf()
    shelf.take(read([row(1), row(2)]))
    shelf.take(read([row(1, title="Bridge")], asked=[1]))

    assert numbers(shelf, "bridge") == [1]
    assert numbers(shelf, "title") == [2]


def test_only_the_articles_that_hold_changed_quotes_are_read(desk: Desk) -> None:
    article = desk.articles.rows()[3].id
    quotes = [quote.id for quote in desk.quotes.of_article(article)]
    answer = read_rows(desk, frozenset(), quotes)

    assert answer.asked == {article}
    assert [one.id for one in answer.rows] == [article]
    assert answer.rows == desk.articles.rows(only={article})
    assert answer.rows[0] in desk.articles.rows()


def test_the_head_is_the_beginning_of_the_list(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles_shelf, "_HEAD", 5)
    shelf, head = Shelf(), Shelf()
    shelf.take(read_rows(desk, None))
    head.take(read_head(desk))

    assert head.shown("") == shelf.shown("")[:5]


def test_the_list_stands_in_the_order_that_was_read_and_what_has_just_come_first() -> None:
    shelf = Shelf()
    shelf.take(read([row(1), row(2), row(3)]))
    shelf.sort(Order("title", (ArticleId(2), ArticleId(3), ArticleId(1), ArticleId(9))))
    shelf.take(read([row(7)], asked=[7]))

    assert numbers(shelf) == [7, 2, 3, 1]
    assert numbers(shelf, "title 1") == [1]
    shelf.sort(None)
    assert numbers(shelf) == [7, 3, 2, 1]


@pytest.mark.parametrize(
    ("by", "key"),
    [
        ("oldest", lambda one: (one.published, one.id)),
        ("title", lambda one: one.title.lower()),
        ("outlet", lambda one: one.outlet.lower()),
        ("quotes", lambda one: -one.quotes),
        ("waiting", lambda one: -one.suggestions),
    ],
)
def test_articles_are_sorted_by_what_the_list_says_of_them(
    desk: Desk, by: str, key: Callable[[ArticleRow], object]
) -> None:
    rows = {one.id: one for one in desk.articles.rows()}
    keys = [key(rows[article]) for article in desk.articles.order(by)]

    assert keys == sorted(keys)  # type: ignore[type-var]
    assert len(keys) == len(rows)
    assert len(set(keys)) > 1


def test_what_is_known_of_some_articles_is_what_the_whole_list_knows(desk: Desk) -> None:
    rows = desk.articles.rows()
    assert any(one.flags for one in rows)

    assert [desk.articles.rows(only=[one.id])[0] for one in rows] == list(rows)


def test_an_outlet_that_many_articles_have_is_kept_once(desk: Desk) -> None:
    rows = desk.articles.rows()

    assert len({id(one.outlet) for one in rows}) == len({one.outlet for one in rows}) < len(rows)


def test_all_of_very_many_are_selected_as_one_stretch(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ArticlesList(LIGHT, parent)
    view.set_rows([row(number) for number in range(3000)])
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert view.selected_count() == 3000
    assert view.selected() == tuple(range(3000))
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        view.visualRect(view.model().index(1, 0)).center(),
    )
    assert view.selected() == (0, *range(2, 3000))


def test_selected_and_current_stay_when_very_much_changes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ArticlesList(LIGHT, parent)
    view.set_rows([row(number) for number in range(3000)])
    view.choose(1500)
    opened: list[object] = []
    view.chosen.connect(opened.append)
    view.set_rows([row(number) for number in range(0, 3000, 2)])

    assert view.current() == 1500
    assert view.selected() == (1500,)
    assert set(opened) <= {1500}
    assert view.model().rowCount() == 1500


def test_one_change_among_many_is_told_as_one(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ArticlesList(LIGHT, parent)
    rows = [row(number) for number in range(3000)]
    view.set_rows(rows)
    resets: list[int] = []
    changed: list[int] = []
    view.model().modelReset.connect(lambda: resets.append(1))
    view.model().dataChanged.connect(lambda first, _last: changed.append(first.row()))
    rows[7] = row(7, title="Other")
    view.set_rows(rows)

    assert (resets, changed) == ([], [7])


def test_a_long_list_is_laid_out_without_a_line_of_python_for_each_row(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(300, 400)
    view = ArticlesList(LIGHT, parent)
    view.resize(300, 400)
    parent.show()

    def laid_out(number: int) -> int:
        view.set_rows([row(nth) for nth in range(number)])
        return effort(view.doItemsLayout)

    laid_out(1_000)
    assert laid_out(20_000) < laid_out(2_000) + 100


def test_what_is_in_sight_stays_in_sight_when_very_much_changes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ArticlesList(LIGHT, parent)
    view.resize(300, 400)
    parent.show()
    view.set_rows([row(number) for number in range(6000)])
    view.choose(20)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    first = view.indexAt(QPoint(0, 0))
    seen, top = first.data(ROW).id, view.visualRect(first).top()
    view.set_rows([row(number) for number in range(3, 6000)])  # others of the same ids, and three are gone
    again = view.indexAt(QPoint(0, 0))

    assert (again.data(ROW).id, view.visualRect(again).top()) == (seen, top)
    assert view.current() == 20


def test_very_many_that_are_selected_are_selected_again_as_one_stretch(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ArticlesList(LIGHT, parent)
    view.set_rows([row(number) for number in range(4000)])
    view.selectAll()
    told: list[int] = []
    view.selected_changed.connect(lambda: told.append(view.selected_count()))
    view.set_rows([row(number) for number in range(10, 4000)])

    assert view.selected() == tuple(range(10, 4000))
    assert told == [3990]


def test_all_that_is_read_again_is_the_very_same_where_nothing_changed(desk: Desk) -> None:
    shelf = Shelf()
    shelf.take(read_rows(desk, None))
    before = shelf.rows()
    changed = before[3]
    view = desk.articles.get(changed.id)
    desk.articles.edit(changed.id, ArticleFields(f"{view.title} anew", view.outlet, view.author, view.published))
    gone = before[5].id
    desk.articles.delete([gone])
    answer = read_rows(desk, None, known=before)
    shelf.take(answer)

    known = {one.id: one for one in before}
    again = [one.id for one in shelf.rows() if one is known[one.id]]
    assert again == [one.id for one in shelf.rows() if one == known[one.id]]
    assert len(again) > len(before) // 2
    assert changed.id in answer.folded
    assert not answer.folded.keys() & set(again)  # nothing is made again for them
    assert gone not in shelf
    assert [one.id for one in shelf.shown("anew")] == [changed.id]


def test_where_there_is_little_room_the_outlet_gives_way_and_the_date_stays(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QApplication.font())
    one = row(1, published="2026-03-04")
    whole = metrics.horizontalAdvance(subtitle(one))

    assert fitted_subtitle(one, metrics, whole + 1) == subtitle(one)
    narrow = fitted_subtitle(one, metrics, whole - 30)
    assert narrow.endswith(f"{isolated(shown_date(one.published))}")
    assert "Harrow Mail" not in narrow
    assert metrics.horizontalAdvance(narrow) <= whole - 30


@pytest.mark.parametrize(
    ("address", "short"),
    [
        ("https://www.mail.example/harbour/", "mail.example/harbour"),
        ("https://mail.example/2026/11/03/" + "x" * 30 + "/brakes", "mail.example/…/brakes"),
        ("https://mail.example/2026/" + "very-long-name-" * 5, "mail.example/…"),
        ("page 7 of the minutes", "page 7 of the minutes"),
    ],
)
def test_addresses_are_said_as_people_say_them(address: str, short: str) -> None:
    assert short_address(address) == short


def test_the_first_steps_stand_alone_until_there_is_an_article(qtbot: QtBot, empty_desk: Desk, tmp_path: Path) -> None:
    window = MainWindow(empty_desk, LIGHT, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, window)
    assert window.articles.start().isVisible()
    assert not window.articles.inspector().isVisible()
    assert not window.articles.list().isVisible()

    window.bridge.run(empty_desk.articles.add, read_pasted(BRIDGE))
    settle(qtbot, window)
    assert window.articles.list().isVisible()
    window.commands["undo"].trigger()
    settle(qtbot, window)
    assert not window.articles.list().isVisible()
    window.close()


def test_a_very_wide_list_keeps_its_lines_short(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = SaidList(LIGHT, parent)
    words = "The line will be closed until every metre of the cable has been looked at. " * 3
    view.set_told(Told([Said(QuoteId(1), "2026-03-04", words, Kind.DIRECT, "Mail", "Title", (), 1, ())]))
    view.resize(2400, 300)
    wide = view.sizeHintForRow(0)
    view.resize(900, 300)

    assert wide == view.sizeHintForRow(0)


def test_an_outlet_that_mixes_scripts_is_marked_and_found_by_what_it_looks_like(desk: Desk) -> None:
    article = desk.articles.rows()[0].id
    view = desk.articles.get(article)
    fields = {name: getattr(view, name) for name in ArticleFields.__slots__}
    desk.articles.edit(article, ArticleFields(**{**fields, "outlet": "Tаrn Post"}))  # the first “а” is Cyrillic
    (row,) = desk.articles.rows(only=[article])

    assert "⚠\u00a0Tаrn Post" in subtitle(row)
    model = ArticlesModel(QObject())
    assert "“\u2068Tаrn\u2069” mixes scripts: \u2068а\u2069 (Cyrillic), the rest Latin." in model.tip(row)
    assert "mixes scripts" in model.spoken(row)
    shelf = Shelf()
    shelf.take(read_rows(desk, [article]))
    assert [found.id for found in shelf.shown("tarn post")] == [article]
