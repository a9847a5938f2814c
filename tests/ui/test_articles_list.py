"""The list of articles: what changed is read again and put in its place, also among very many."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import ArticleRow
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.desk import Desk
from quotetracker.ui import articles_shelf
from quotetracker.ui.articles_list import ArticlesList
from quotetracker.ui.articles_shelf import Read, Shelf, read_head, read_of, read_rows
from quotetracker.ui.theme import LIGHT


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
