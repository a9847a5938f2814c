"""The map beside the scroll bar: where quotes lie, jumping, and what it says."""

import pytest
from effort import effort
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import QuoteId
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.reader.map import Minimap
from quotetracker.ui.reader.marks import Mark
from quotetracker.ui.reader.reader import Reader

PARAGRAPH = "The river rose by a hand in the night and 😀 fell again before the morning came.\n\n"


def mark(
    key: int, start: int, *, flags: tuple[tuple[Relation, int], ...] = (), suggested: bool = False, name: str = "Ida"
) -> Mark:
    return Mark(QuoteId(key), (Span(start, start + 40),), 0, "IM", name, flags, Kind.DIRECT, suggested)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    holder.resize(900, 600)
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def reader(holder: QWidget, theme: Theme) -> Reader:
    reader = Reader(holder)
    reader.resize(900, 600)
    reader.set_theme(theme)
    text = PARAGRAPH * 200
    reader.show_text(text)
    reader.set_marks(
        (
            mark(1, 10),
            mark(2, len(text) // 2, flags=((Relation.CONFLICT, 1),), name="Omar"),
            mark(-3, len(text) - 300, suggested=True),
        )
    )
    holder.show()
    return reader


def map_of(reader: Reader) -> Minimap:
    found = reader.findChild(Minimap)
    assert found is not None
    return found


def click(shown: Minimap, y: float) -> None:
    QTest.mouseClick(
        shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(shown.width() // 2, round(y))
    )


def test_quotes_lie_where_they_stand_in_the_text(reader: Reader) -> None:
    first, second, third = map_of(reader).spots()

    assert first.top < 0.01
    assert abs(second.top - 0.5) < 0.01
    assert third.top > 0.97
    assert (first.flag, second.flag, third.suggested) == (None, Relation.CONFLICT, True)
    assert map_of(reader).accessibleDescription() == "2 quotes, 1 of them flagged, 1 suggestion"


@pytest.mark.parametrize("first", [Relation.CONFLICT, Relation.REPEAT])
def test_where_flags_lie_over_one_another_the_gravest_is_seen(reader: Reader, theme: Theme, first: Relation) -> None:
    second = Relation.REPEAT if first is Relation.CONFLICT else Relation.CONFLICT
    start = len(reader.text()) // 2
    reader.set_marks((mark(1, start, flags=((first, 1),)), mark(2, start + 1, flags=((second, 1),))))
    shown = map_of(reader)
    picture = shown._drawn(1.0).toImage()

    seen = picture.pixelColor(shown.width() - 3, round(shown.y_of(shown.spots()[0])))
    assert seen.name() == QColor(theme.relations[Relation.CONFLICT].ink).name()


def test_a_click_on_a_quote_chooses_and_shows_it(reader: Reader, qtbot: QtBot) -> None:
    shown = map_of(reader)
    with qtbot.waitSignal(reader.mark_clicked) as told:
        click(shown, shown.y_of(shown.spots()[1]))
    assert told.args == [QuoteId(2)]
    bar = reader.verticalScrollBar()
    qtbot.waitUntil(lambda: 0.3 < bar.value() / bar.maximum() < 0.6, timeout=3000)


def test_a_click_between_quotes_and_dragging_scroll(reader: Reader) -> None:
    shown, bar = map_of(reader), reader.verticalScrollBar()
    click(shown, shown.height() * 0.75)
    assert 0.7 < bar.value() / bar.maximum() < 0.8
    QTest.mousePress(
        shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, round(shown.height() * 0.3))
    )
    QTest.mouseMove(shown, QPoint(4, shown.height() + 40))
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, 10))
    assert bar.value() == bar.maximum()


def test_a_tip_says_who_and_what(reader: Reader) -> None:
    shown = map_of(reader)

    assert shown.tip_at(shown.y_of(shown.spots()[1])) == "Quote by Omar, direct, conflict"
    assert shown.tip_at(shown.height() * 0.25) == ""


def test_it_stands_beside_text_and_bar_and_takes_no_keyboard(reader: Reader) -> None:
    shown = map_of(reader)

    assert shown.geometry().right() < reader.width() - reader.verticalScrollBar().width()
    assert shown.geometry().left() >= reader.viewport().geometry().right()
    assert shown.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert shown.accessibleName()


def test_another_text_takes_the_marks_away_and_dark_is_painted(reader: Reader) -> None:
    reader.set_theme(DARK)
    assert not map_of(reader).grab().toImage().isNull()
    reader.show_text("Short.")
    assert map_of(reader).spots() == ()
    assert not map_of(reader).grab().toImage().isNull()


def test_scrolling_does_not_paint_two_thousand_marks_again(reader: Reader) -> None:
    text = reader.text()
    reader.set_marks(tuple(mark(key, key * 8) for key in range(1, 2000)))
    shown = map_of(reader)

    shown.set_theme(DARK)
    fresh = effort(shown.grab)

    assert effort(shown.grab) < fresh / 10
    assert len(text) > 16_000
