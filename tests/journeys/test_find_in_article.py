"""Words of the open article are found, and what was found is marked: by mouse, and by keyboard alone."""

from driving import click_button, click_into, press, settle, span_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.text.spans import Span
from quotetracker.ui.window import MainWindow


def open_one(qtbot: QtBot, window: MainWindow, desk: Desk, nth: int = 0) -> str:
    """Show an article that says "the" often; its text."""
    row = sorted(desk.articles.rows(), key=lambda row: -desk.articles.get(row.id).text.count(" the "))[nth]
    window.show_article(row.id)
    settle(qtbot, window)
    return window.articles.reader().text()


def test_by_keys_a_word_is_found_and_its_place_is_marked(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    text = open_one(qtbot, window, desk)
    bar, reader = window.articles.finding, window.articles.reader()
    reader.setFocus()
    press(reader, "Ctrl+F")
    assert bar.field.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "the")
    hits = text.lower().count("the")
    assert bar.count.text() == f"1 of {hits}"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    press(window, "F3")
    press(window, "F3")
    press(window, "Shift+F3")
    assert bar.count.text() == f"3 of {hits}"

    press(window, "Ctrl+PgDown")  # the next article: the words stay
    settle(qtbot, window)
    other = reader.text()
    assert other != text
    assert bar.field.text() == "the"
    press(window, "F3")
    assert bar.count.text() == f"1 of {other.lower().count('the')}"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    span = reader.selected_span()
    assert span is not None
    before = desk.quotes.count(QuoteFilter())
    press(QApplication.focusWidget() or window, "Ctrl+Return")
    settle(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == before + 1
    shown = window.articles.article()
    assert shown is not None
    assert any(quote.spans == (span,) for quote in desk.quotes.of_article(shown.id))


def test_by_mouse_hits_are_walked_and_the_bar_is_closed(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    text = open_one(qtbot, window, desk)
    bar, reader = window.articles.finding, window.articles.reader()
    word = span_of(text, " the ")
    word = Span(word.start + 1, word.end - 1)
    click_into(qtbot, reader, word)
    QTest.mouseDClick(
        reader.viewport(), Qt.MouseButton.LeftButton, pos=reader.cursorRect().center()
    )  # selects the word, if no mark is there
    window.commands["filter_here"].trigger()
    assert bar.isVisible()
    bar.field.clear()
    QTest.keyClicks(bar.field, "the")
    hits = text.lower().count("the")
    place = int(bar.count.text().split()[0])
    QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert bar.count.text().startswith(f"{place % hits + 1} of {hits}")
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert reader.selected_span() is not None
    click_button(window, "add_quote")
    settle(qtbot, window)
    assert reader.current() is not None


def test_in_the_list_the_same_keys_narrow_the_list(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    open_one(qtbot, window, desk)
    window.articles.list().setFocus()
    press(window.articles.list(), "Ctrl+F")
    field = window.articles.filter_field()
    assert field is not None
    assert field.hasFocus()
    assert window.articles.finding.isHidden()


def test_escape_in_the_text_closes_the_bar_too(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    open_one(qtbot, window, desk)
    bar, reader = window.articles.finding, window.articles.reader()
    reader.setFocus()
    press(reader, "Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), "the")
    reader.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert reader.selected_span() is not None
