"""Suggestions by keyboard alone, and with the mouse."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driving import click_button, press, settle, type_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quotetracker.attribution import suggest
from quotetracker.attribution.suggestions import Tier
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.ui.review.reviewing import mark_key
from quotetracker.ui.window import MainWindow

TEXT = (
    "Council votes on bridge\n\n"
    "“We will close the old bridge on Monday,” said Ida Marsh, the mayor.\n\n"
    "“Nobody asked the farmers about this,” Omar Tey said. “It will cost them an hour a day.”\n\n"
    "“That is not true,” Marsh said.\n"
)


@pytest.fixture
def reading(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> MainWindow:
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    empty_window.intake.take_files([tmp_path / "bridge.txt"])
    settle(qtbot, empty_window)
    qtbot.wait(100)
    settle(qtbot, empty_window)
    empty_window.articles.reader().setFocus()
    return empty_window


def test_accept_correct_reject_and_undo_by_keys(qtbot: QtBot, reading: MainWindow, empty_desk: Desk) -> None:
    window, desk, reader = reading, empty_desk, reading.articles.reader()
    article = desk.articles.rows()[0].id
    waiting = desk.suggestions.of_article(article)
    assert len(waiting) == 3

    press(reader, "J")
    assert reader.current() == mark_key(waiting[0].id)
    press(reader, "A")
    settle(qtbot, window)
    assert [quote.words for quote in desk.quotes.page(QuoteFilter())] == [waiting[0].words]
    assert reader.current() == mark_key(waiting[1].id)

    press(reader, "X")
    settle(qtbot, window)
    assert len(desk.suggestions.of_article(article)) == 1

    press(reader, "S")
    type_text("Ida Mrash")
    qtbot.wait(300)
    settle(qtbot, window)
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 2
    assert [speaker.name for speaker in desk.speakers.all()] == ["Ida Marsh"]
    assert reader.hasFocus()

    for _ in range(3):
        press(window, "Ctrl+Z")
        settle(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 0
    assert len(desk.suggestions.of_article(article)) == 3


def test_letters_typed_into_a_field_are_no_commands(qtbot: QtBot, reading: MainWindow, empty_desk: Desk) -> None:
    press(reading.articles.reader(), "J")
    press(reading, "Ctrl+2")
    settle(qtbot, reading)
    reading.quotes.filter.search.setFocus()
    type_text("axjk")
    settle(qtbot, reading)

    assert empty_desk.quotes.count(QuoteFilter()) == 0
    assert len(empty_desk.suggestions.of_article(empty_desk.articles.rows()[0].id)) == 3


def test_suggestions_can_be_accepted_by_mouse(qtbot: QtBot, reading: MainWindow, empty_desk: Desk) -> None:
    click_button(reading, "next_suggestion")
    settle(qtbot, reading)
    click_button(reading, "accept_suggestion")
    settle(qtbot, reading)

    assert empty_desk.quotes.count(QuoteFilter()) == 1


def test_the_list_says_how_many_wait(qtbot: QtBot, reading: MainWindow) -> None:
    rows = reading.articles.findChild(type(reading.articles._list)).model()
    told = rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)

    assert "3 to review" in told


def test_accepting_all_sure_ones_says_how_many_and_is_one_step_to_undo(
    qtbot: QtBot, reading: MainWindow, empty_desk: Desk
) -> None:
    article = empty_desk.articles.rows()[0].id
    sure = [v for v in empty_desk.suggestions.of_article(article) if v.proposal.tier is Tier.HIGH]
    told: list[str] = []
    reading.bridge.told.connect(lambda notice: told.append(notice.text))
    assert len(sure) > 1

    press(reading, "Ctrl+Shift+A")
    settle(qtbot, reading)
    assert empty_desk.quotes.count(QuoteFilter()) == len(sure)
    assert any(text.startswith(f"{len(sure)} quotes accepted") for text in told)

    press(reading, "Ctrl+Z")
    settle(qtbot, reading)
    assert empty_desk.quotes.count(QuoteFilter()) == 0
    assert empty_desk.speakers.all() == ()
    assert len(empty_desk.suggestions.of_article(article)) == 3


def test_back_and_the_reasons_are_shown(qtbot: QtBot, reading: MainWindow, empty_desk: Desk) -> None:
    reader = reading.articles.reader()
    waiting = empty_desk.suggestions.of_article(empty_desk.articles.rows()[0].id)

    for key in ("J", "J", "K"):
        press(reader, key)
    settle(qtbot, reading)

    assert reader.current() == mark_key(waiting[0].id)
    shown = " ".join(label.text() for label in reading.articles.findChildren(QLabel) if label.isVisible())
    assert waiting[0].proposal.reasons[0] in shown


def test_news_about_suggestions_leave_the_eye_and_the_current_one_where_they_are(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "long.txt").write_text(TEXT + "\n\n" + "The rain went on and on over the town.\n\n" * 80, "utf-8")
    empty_window.intake.take_files([tmp_path / "long.txt"])
    settle(qtbot, empty_window)
    reader = empty_window.articles.reader()
    reader.setFocus()
    article = empty_desk.articles.rows()[0].id
    press(reader, "J")
    press(reader, "J")
    settle(qtbot, empty_window)
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.wait(400)
    current, place = reader.current(), bar.value()

    empty_desk.speakers.add(SpeakerFields("Ida Marsh"))  # now the reasons name a speaker of the library
    empty_desk.suggestions.read_again(article)
    settle(qtbot, empty_window)

    assert empty_desk.suggestions.of_article(article)[0].proposal.person.key is not None
    assert (reader.current(), bar.value()) == (current, place)


def test_what_was_rejected_stays_rejected_when_the_article_comes_again(
    qtbot: QtBot, reading: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    article = empty_desk.articles.rows()[0].id
    press(reading.articles.reader(), "J")
    press(reading.articles.reader(), "X")
    settle(qtbot, reading)
    left = [view.words for view in empty_desk.suggestions.of_article(article)]

    reading.intake.take_files([tmp_path / "bridge.txt"])
    settle(qtbot, reading)
    empty_desk.suggestions.read_again(article)

    assert len(empty_desk.articles.rows()) == 1
    assert [view.words for view in empty_desk.suggestions.of_article(article)] == left
    assert len(left) == 2


def test_learning_is_switched_off_and_forgotten_in_the_window(
    qtbot: QtBot, reading: MainWindow, empty_desk: Desk
) -> None:
    assert empty_desk.suggestions.learns()

    reading.commands["learn"].trigger()
    settle(qtbot, reading)
    assert not empty_desk.suggestions.learns()

    reading.commands["learn"].trigger()
    reading.commands["forget_habits"].trigger()
    settle(qtbot, reading)
    assert empty_desk.suggestions.learns()


class Endless:
    """A reading that ends only when it is given up."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.ended = threading.Event()

    def __call__(self, _text: str, *, check: Callable[[], None], **_named: object) -> tuple[()]:
        self.begun.set()
        try:
            while True:
                check()
                time.sleep(0.01)
        finally:
            self.ended.set()


@pytest.fixture
def endless(qtbot: QtBot, reading: MainWindow, empty_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Endless]:
    """The open article is being read again, for as long as somebody waits for it."""
    endless = Endless()
    monkeypatch.setattr(suggest, "suggest", endless)
    empty_desk.speakers.add(SpeakerFields("Omar Tey"))  # else nothing has changed, and it would not be read again
    settle(qtbot, reading)
    reading.articles._show(reading.articles._shown)
    qtbot.waitUntil(endless.begun.is_set, timeout=20_000)
    yield endless
    reading.bridge.give_up("articles.suggest")


@pytest.mark.timeout(60)
def test_an_article_that_goes_away_gives_up_its_reading(
    qtbot: QtBot, reading: MainWindow, empty_desk: Desk, endless: Endless
) -> None:
    empty_desk.articles.delete([empty_desk.articles.rows()[0].id])

    qtbot.waitUntil(endless.ended.is_set, timeout=20_000)


@pytest.mark.timeout(60)
def test_leaving_for_another_article_gives_up_the_reading(
    qtbot: QtBot, reading: MainWindow, endless: Endless, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    (tmp_path / "rain.txt").write_text("Rain\n\n“It rains,” said Ida Marsh, the mayor.\n", encoding="utf-8")

    reading.intake.take_files([tmp_path / "rain.txt"])

    qtbot.waitUntil(endless.ended.is_set, timeout=20_000)
