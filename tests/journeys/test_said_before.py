"""A reviewer sees that a suggestion was said before, before accepting it."""

from pathlib import Path

import pytest
from driving import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteView
from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow


@pytest.fixture
def known(desk: Desk) -> QuoteView:
    """A stored quote with a speaker that is in no statement of two."""
    return next(
        pair.quote
        for pair in desk.matches.pairs()
        if len(pair.quote.words) > 60 and len(pair.quote.spans) == 1 and pair.quote.speakers
    )


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow, known: QuoteView, tmp_path: Path) -> MainWindow:
    """A new article that has these words, open for review."""
    name = known.speakers[0].name
    text = (
        "What was said about it\n\n"
        f"“{known.words.rstrip(',.')},” said {name} on Friday.\n\n"
        "“The sheep on the north shore are well and have their own ferry now,” said Hanna Quist, a shepherd.\n"
    )
    (tmp_path / "again.txt").write_text(text, encoding="utf-8")
    window.intake.take_files([tmp_path / "again.txt"])
    settle(qtbot, window)
    qtbot.wait(100)
    settle(qtbot, window)
    window.articles.reader().setFocus()
    return window


def test_the_panel_and_the_margin_say_so_and_the_place_can_be_seen(
    qtbot: QtBot, reading: MainWindow, known: QuoteView, desk: Desk
) -> None:
    window, panel = reading, reading.articles._panel
    article = window.articles.article()
    assert article is not None
    press(window.articles.reader(), "J")
    settle(qtbot, window)

    assert "Said before" in panel._before.text()
    assert all(card.found.other.article != article.id for card in panel.cards())
    assert any(known.outlet in card.accessibleName() for card in panel.cards())
    first = desk.suggestions.of_article(article.id)[0]
    flags = window.articles._echoing.flags()
    assert flags[first.id]
    marks = window.articles.reader()._page.index.marks
    assert next(mark.flags for mark in marks if mark.suggested) == flags[first.id]

    press(window.articles.reader(), "J")
    settle(qtbot, window)
    assert panel.cards() == []
    assert not panel._before.isVisible()

    press(window.articles.reader(), "K")
    settle(qtbot, window)
    card = panel.cards()[0]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.articles.reader().current() == card.found.other.id
    press(window, "Alt+Left")
    settle(qtbot, window)
    assert window.articles.article() == article


def test_accepting_keeps_what_was_seen_as_a_match(qtbot: QtBot, reading: MainWindow, desk: Desk) -> None:
    press(reading.articles.reader(), "J")
    settle(qtbot, reading)
    seen = {card.found.other.id for card in reading.articles._panel.cards()}
    article = reading.articles.article()
    assert article is not None
    press(reading.articles.reader(), "A")
    settle(qtbot, reading)
    settle(qtbot, reading)
    (quote,) = desk.quotes.of_article(article.id)

    assert seen
    assert seen <= {match.other.id for match in desk.matches.of(quote.id)}


def test_quotes_that_change_elsewhere_are_looked_up_again(qtbot: QtBot, reading: MainWindow, desk: Desk) -> None:
    press(reading.articles.reader(), "J")
    settle(qtbot, reading)
    article = reading.articles.article()
    assert article is not None
    before = desk.echoes.of(desk.suggestions.of_article(article.id))
    desk.quotes.delete({found.other.id for echoes in before.values() for found in echoes})
    qtbot.wait(50)
    settle(qtbot, reading)
    qtbot.wait(50)
    settle(qtbot, reading)

    assert any(before.values())
    assert reading.articles._panel.cards() == []
