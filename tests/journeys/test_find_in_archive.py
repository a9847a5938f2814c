"""Find in archive: words of an article, marked or not, are looked for among all quotes."""

import pytest
from driving import click_button, drag_over, press, settle, span_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.desk import Desk
from quotetracker.text.spans import Span
from quotetracker.ui.window import MainWindow


@pytest.fixture
def place(qtbot: QtBot, window: MainWindow, desk: Desk) -> tuple[ArticleId, Span, QuoteView]:
    """Words that are marked no longer, and the quote of another article that repeats them."""
    pair = next(
        pair
        for pair in desk.matches.pairs()
        if pair.match.relation in ("altered", "repeat") and len(pair.quote.words) > 50 and len(pair.quote.spans) == 1
    )
    desk.quotes.delete([pair.quote.id])
    window.show_article(pair.quote.article)
    settle(qtbot, window)
    return pair.quote.article, pair.quote.spans[0], pair.match.other


def test_unmarked_words_are_found_by_mouse(
    qtbot: QtBot, window: MainWindow, place: tuple[ArticleId, Span, QuoteView]
) -> None:
    article, span, other = place
    drag_over(qtbot, window.articles.reader(), span)
    settle(qtbot, window)
    click_button(window, "find_elsewhere")
    settle(qtbot, window)
    panel = window.articles._found
    card = next(card for card in panel.cards() if card.found.other.id == other.id)
    assert other.outlet in card.accessibleName()

    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.articles.reader().current() == other.id
    assert panel.isVisible()

    QTest.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    shown = window.articles.article()
    assert shown is not None
    assert shown.id == article
    assert window.articles.reader().selected_span() == span
    QTest.mouseClick(panel.close_it, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_the_results_are_walked_by_keys(
    qtbot: QtBot, window: MainWindow, place: tuple[ArticleId, Span, QuoteView]
) -> None:
    article, span, _ = place
    reader, panel = window.articles.reader(), window.articles._found
    reader.select_span(span)
    settle(qtbot, window)
    press(reader, "Ctrl+Shift+F")
    settle(qtbot, window)
    first = panel.cards()[0]
    assert first.hasFocus()

    QTest.keyClick(first, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert reader.current() == first.found.other.id
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Backspace)
    settle(qtbot, window)
    assert window.articles.article().id == article  # type: ignore[union-attr]

    QTest.keyClick(first, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert not panel.isVisible()
    assert reader.hasFocus()


def test_a_quote_does_not_find_itself(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    quote = desk.matches.pairs()[0].quote
    window.show_quote(quote.id)
    settle(qtbot, window)
    press(window, "Ctrl+Shift+F")
    settle(qtbot, window)

    assert window.articles._found.cards()
    assert all(card.found.other.id != quote.id for card in window.articles._found.cards())


def test_words_that_stand_nowhere_end_in_a_sentence(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    row = desk.articles.rows()[0]
    window.show_article(row.id)
    settle(qtbot, window)
    text = desk.articles.get(row.id).text
    window.articles.reader().select_span(span_of(text, "who quit last month"))
    settle(qtbot, window)
    press(window.articles.reader(), "Ctrl+Shift+F")
    settle(qtbot, window)

    assert window.articles._found.cards() == []
    assert window.articles._found._heading.text() == "Not found in any stored quote"


def test_naming_a_speaker_brings_the_inspector_back(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.show_quote(desk.matches.pairs()[0].quote.id)
    settle(qtbot, window)
    press(window, "Ctrl+Shift+F")
    settle(qtbot, window)
    press(window, "Ctrl+L")
    settle(qtbot, window)

    assert not window.articles._found.isVisible()
    assert window.articles.inspector().isVisible()
