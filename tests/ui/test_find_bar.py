"""The bar that finds words in the open article: counting, stepping, tints, what it leaves selected, what it says."""

from types import SimpleNamespace

import pytest
from effort import effort
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.text.spans import Span
from quotetracker.ui.look.theme import DARK, LIGHT, Theme
from quotetracker.ui.reader import find_bar
from quotetracker.ui.reader.find_bar import FindBar
from quotetracker.ui.reader.map import Minimap
from quotetracker.ui.reader.reader import Reader

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
LINE = "The river rose 😀 by a hand in the night; nobody slept.\n"
TEXT = LINE * 60 + "At last the flood went away.\n"


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    holder.resize(900, 600)
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def bar(qtbot: QtBot, holder: QWidget, theme: Theme) -> FindBar:
    reader = Reader(holder)
    reader.set_theme(theme)
    bar = FindBar(reader, theme, holder)
    column = QVBoxLayout(holder)
    column.addWidget(reader, 1)
    column.addWidget(bar)
    reader.show_text(TEXT)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    return bar


def reader_of(bar: FindBar) -> Reader:
    reader = bar._reader
    assert isinstance(reader, Reader)
    return reader


def look_for(bar: FindBar, words: str) -> None:
    bar.open()
    bar.field.clear()
    QTest.keyClicks(bar.field, words)


def test_hits_are_counted_with_each_key(bar: FindBar) -> None:
    bar.open()
    assert bar.count.text() == ""
    counts = []
    for letter in "river":
        QTest.keyClick(bar.field, letter)
        counts.append(bar.count.text())
    assert counts[-1] == "1 of 60"
    assert counts[0] == f"1 of {TEXT.lower().count('r')}"

    QTest.keyClicks(bar.field, "boat")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()


def test_stepping_goes_round_and_says_so(bar: FindBar) -> None:
    look_for(bar, "the night")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 60"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "60 of 60 · from the end"
    QTest.mouseClick(bar.next, LEFT)
    assert bar.count.text() == "1 of 60 · from the top"
    QTest.mouseClick(bar.previous, LEFT)
    QTest.mouseClick(bar.previous, LEFT)
    assert bar.count.text() == "59 of 60"


def test_typing_more_stays_at_the_hit_that_is_shown(bar: FindBar) -> None:
    look_for(bar, "the")
    for _ in range(6):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    at = bar._at
    QTest.keyClicks(bar.field, " n")
    assert bar._hits is not None
    assert at is not None
    assert bar.count.text() == "4 of 60"  # "The" and "the" of three lines came before
    assert reader_of(bar).caret() == TEXT.index("the night", 3 * len(LINE))


def test_a_hit_out_of_sight_is_brought_into_sight(qtbot: QtBot, bar: FindBar) -> None:
    look_for(bar, "flood")
    reader = reader_of(bar)
    qtbot.waitUntil(lambda: reader.viewport().rect().contains(reader.cursorRect().center()), timeout=3000)
    assert reader.verticalScrollBar().value() > 0


def test_escape_leaves_the_hit_selected(bar: FindBar) -> None:
    look_for(bar, "FLOOD")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    at = TEXT.index("flood")
    reader = reader_of(bar)
    assert bar.isHidden()
    assert reader.selected_span() == Span(at, at + 5)
    assert reader.hasFocus()
    assert reader.extraSelections() == []


def test_what_is_selected_is_looked_for(bar: FindBar) -> None:
    reader = reader_of(bar)
    third = TEXT.index("nobody", 2 * len(LINE))
    reader.select_span(Span(third, third + 6))
    bar.open()
    assert bar.field.text() == "nobody"
    assert bar.field.selectedText() == "nobody"
    assert bar.count.text() == "3 of 60"
    assert reader.selected_span() is None

    bar.field.clear()
    bar.leave()
    assert reader.selected_span() == Span(third, third + 6)


def test_a_selection_of_several_lines_is_not_looked_for(bar: FindBar) -> None:
    reader_of(bar).select_span(Span(0, 2 * len(LINE)))
    bar.open()
    assert bar.field.text() == ""


def test_capitals_count_if_they_should(bar: FindBar) -> None:
    look_for(bar, "the")
    QTest.mouseClick(bar.cased, LEFT)
    assert bar.count.text() == "1 of 61"  # 60 nights and a flood; not "The"
    QTest.mouseClick(bar.cased, LEFT)
    assert bar.count.text() == "1 of 121"


def test_the_next_article_is_searched_for_the_same(bar: FindBar) -> None:
    look_for(bar, "river")
    reader = reader_of(bar)
    reader.show_text("No such water.\n" * 40 + "A river, and a river.\n")
    assert bar.count.text() == "2 hits"
    assert reader.verticalScrollBar().value() == 0  # the place at which an article is opened stays
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 2"


def test_closed_it_tints_nothing_and_f3_opens_it_again(bar: FindBar) -> None:
    look_for(bar, "river")
    bar.leave()
    reader = reader_of(bar)
    reader.show_text("A river.")
    assert reader.extraSelections() == []
    bar.find_next()
    assert bar.isVisible()
    assert bar.count.text() == "1 of 1"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_hits_are_framed_and_the_current_one_is_reversed(bar: FindBar, theme: Theme) -> None:
    reader = reader_of(bar)
    reader.set_theme(theme)
    look_for(bar, "river")
    QApplication.processEvents()
    picture = reader.viewport().grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(120)}
    assert {theme.found.fill, theme.found.ink} <= colours
    (stressed,) = reader.extraSelections()
    assert stressed.format.background().color() == QColor(theme.found.ink)
    assert stressed.cursor.selectedText() == "river"


def test_the_map_has_a_tick_for_each_hit(bar: FindBar) -> None:
    shown = reader_of(bar).findChild(Minimap)
    assert shown is not None
    look_for(bar, "flood")
    assert len(shown.ticks()) == 1
    assert shown.ticks()[0] > 0.95 * shown.height()
    look_for(bar, "river")
    assert len(shown.ticks()) == 60
    bar.leave()
    assert shown.ticks() == ()


def test_only_hits_in_sight_are_painted(bar: FindBar) -> None:
    """However many there are in a long article."""

    def lines_run(text: str) -> int:
        reader = reader_of(bar)
        reader.show_text(text)
        look_for(bar, "e")
        reader.viewport().repaint()
        return effort(reader.viewport().repaint)

    assert lines_run(TEXT * 40) < 1.5 * lines_run(TEXT)


def test_what_is_found_is_said(bar: FindBar, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    listener = SimpleNamespace(isActive=lambda: True, updateAccessibility=hear)
    monkeypatch.setattr(find_bar, "QAccessible", listener)
    look_for(bar, "flood")
    qtbot.waitUntil(lambda: heard == ["1 of 1"], timeout=3000)  # once, after a pause
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert heard[-1].startswith("1 of 1, from the top, ")
    assert "At last the flood went away." in heard[-1]


def test_everything_in_it_has_a_name(bar: FindBar) -> None:
    bar.open()
    for widget in (bar.field, bar.cased, bar.previous, bar.next, bar.close_button):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
