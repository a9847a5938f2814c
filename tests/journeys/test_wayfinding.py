"""What a first-time user finds without being told: where she is, what things are called, and what comes next."""

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import drag_over, press, settle
from library import add_article, add_quote
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from quotetracker import paths
from quotetracker.match.relations import Relation
from quotetracker.model.review_views import MatchCase
from quotetracker.services.desk import Desk
from quotetracker.ui.articles.hint import ArticlesHint
from quotetracker.ui.export.papers import Look, article_paper
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.strip import ReaderStrip
from quotetracker.ui.window import MainWindow


def shown_words(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_the_sample_library_says_that_it_is_one_and_leads_to_ones_own(
    open_window: Callable[[Desk], MainWindow], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "sample_library", lambda: desk.path)
    window = open_window(desk)
    hint = window.findChild(ArticlesHint)

    assert hint is not None
    assert "This is the sample library" in shown_words(window)
    assert [button.text() for button in hint.findChildren(QPushButton) if button.isVisible()] == ["New library"]


def test_another_library_does_not_say_so(window: MainWindow) -> None:
    assert "This is the sample library" not in shown_words(window)
    assert "A accepts it" in shown_words(window)


@pytest.mark.parametrize("width", [1024, 2600])
def test_where_an_article_is_from_stands_above_its_text(
    qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path, width: int
) -> None:
    window = MainWindow(desk, theme, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    window.resize(width, 700)
    window.show()
    settle(qtbot, window)
    reader = window.articles.reader()
    source = window.findChild(QLabel, "source")
    assert source is not None
    text = reader.viewport().mapTo(window, QPoint(round(reader.document().documentMargin()), 0))

    assert abs(source.mapTo(window, QPoint(0, 0)).x() - text.x()) <= 1
    window.close()
    window.deleteLater()


def test_buttons_of_a_quote_go_back_before_they_go_on(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.resize(1600, 900)
    quote = desk.quotes.of_article(desk.articles.rows()[0].id)[0]
    window.show_quote(quote.id)
    settle(qtbot, window)
    strip = window.articles.reader().parent().findChildren(ReaderStrip)[0]
    buttons = sorted((b for b in strip.findChildren(QPushButton) if b.isVisible()), key=lambda b: b.x())

    assert [button.text() for button in buttons][1:3] == ["Previous", "Next"]


def test_a_contradiction_is_asked_about_as_one(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("page_review")
    window.review.queue.setCurrentIndex(2)
    settle(qtbot, window)

    case = window.review.detail.case
    assert isinstance(case, MatchCase)
    assert case.match.relation is Relation.CONFLICT
    assert "They seem to contradict each other. Is it the same statement?" in shown_words(window)
    assert f"• {case.match.reasons[0]}" in shown_words(window)


def test_in_print_the_number_stands_behind_the_closing_mark(empty_desk: Desk) -> None:
    article = add_article(empty_desk, "Bridge\n\n“We close it,” she said. “On Monday.”")
    quotes = [add_quote(empty_desk, article, "We close it,"), add_quote(empty_desk, article, "On Monday.")]
    paper = article_paper(empty_desk, article)
    text = "".join(run.text for block in paper.blocks for run in block.runs)

    assert f"“We close it,”\u00a0[Q{quotes[0]}] she said." in text
    assert f"“On Monday.”\u00a0[Q{quotes[1]}]" in text
    assert all("“" not in run.text for block in paper.blocks for run in block.runs if run.look is Look.MARKED)


def test_words_that_are_a_quote_are_not_marked_twice(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    quote = desk.quotes.of_article(desk.articles.rows()[0].id)[0]
    window.show_article(quote.article)
    settle(qtbot, window)
    reader = window.articles.reader()
    before = desk.library().quotes
    drag_over(qtbot, reader, quote.spans[0])
    press(reader, "Ctrl+Return")
    settle(qtbot, window)

    assert desk.library().quotes == before
    assert reader.current() == quote.id
    assert reader.selected_span() is None
    assert f"These words are marked already: {quote.public_id}." in shown_words(window)


def test_letters_decide_with_the_keyboard_in_the_list_too(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    article = next(row for row in desk.articles.rows() if row.suggestions)
    window.show_article(article.id)
    settle(qtbot, window)
    window.articles.list().setFocus()
    before = desk.library().quotes
    for key in "JA":
        press(window.articles.list(), key)
        settle(qtbot, window)

    assert desk.library().quotes == before + 1


def test_an_indirect_quote_is_shown_without_marks_that_nobody_set(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk
) -> None:
    add_article(empty_desk, "Bridge\n\nOmar Tey, who farms there, said nobody had asked the farmers.")
    empty_desk.suggestions.catch_up()
    settle(qtbot, empty_window)
    empty_window.commands["next_suggestion"].trigger()
    settle(qtbot, empty_window)

    assert "Is this an indirect quote?" in shown_words(empty_window)
    assert "“nobody had asked" not in shown_words(empty_window)


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_both_ways_of_adding_are_in_reach_in_a_small_window(
    qtbot: QtBot, speak: Callable[[str], None], desk: Desk, theme: Theme, tmp_path: Path, language: str
) -> None:
    speak(language)
    window = MainWindow(desk, theme, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    window.resize(1024, 700)
    window.show()
    settle(qtbot, window)
    names = ("button_add_files", "button_paste_article")
    hidden = [name for strip in window.findChildren(ReaderStrip) for name in names if _hidden(strip, name)]

    assert hidden == []
    window.close()
    window.deleteLater()


def _hidden(strip: ReaderStrip, name: str) -> bool:
    button = strip.findChild(QPushButton, name)
    return button is not None and not button.isVisible()


def test_the_finder_is_in_sight_and_opened_by_mouse(qtbot: QtBot, window: MainWindow) -> None:
    door = window.findChild(QPushButton, "finder_door")

    assert door is not None
    assert door.isVisible()
    assert door.text() == "Search everything   Ctrl+K"
    qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    assert window.finder.isVisible()


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_what_narrows_the_queue_is_not_cut_off(
    qtbot: QtBot, speak: Callable[[str], None], desk: Desk, theme: Theme, tmp_path: Path, language: str
) -> None:
    speak(language)
    window = MainWindow(desk, theme, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    window.resize(1024, 700)
    window.show()
    window.show_page("page_review")
    settle(qtbot, window)

    for choice in (window.review.queue, window.review.sure, window.review.only):
        assert choice.width() >= choice.sizeHint().width()
    window.close()
    window.deleteLater()
