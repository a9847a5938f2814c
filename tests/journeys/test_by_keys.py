"""Every page by the keyboard alone: keys go to whatever has the keyboard, and nothing is clicked or called."""

from pathlib import Path

import pytest
from driving import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import Verdict
from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow

Key = Qt.Key


def focused() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(name: str) -> QWidget:
    """Press Tab until the keyboard is at the widget with this accessible name or text."""
    for _ in range(60):
        if name in (focused().accessibleName(), getattr(focused(), "text", str)()):
            return focused()
        QTest.keyClick(focused(), Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")


def test_a_quote_becomes_a_claim_with_a_verdict_and_is_found_again(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    before = {claim.id for claim in desk.claims.all()}
    press(focused(), "Ctrl+2")
    settle(qtbot, window)
    press(focused(), "Ctrl+Shift+L")
    settle(qtbot, window)
    press(focused(), "Ctrl+5")
    settle(qtbot, window)
    (made,) = {claim.id for claim in desk.claims.all()} - before
    QTest.keyClick(focused(), Key.Key_Home)
    settle(qtbot, window)
    current = window.claims.ledger.current()
    assert current is not None
    assert current.id == made

    tab_to("Verdict")
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Return)
    settle(qtbot, window)
    tab_to("Note")
    QTest.keyClicks(focused(), "Seen in the minutes.")
    press(focused(), "Ctrl+Return")
    settle(qtbot, window)
    stored = next(claim for claim in desk.claims.all() if claim.id == made)
    assert (stored.verdict, stored.note) == (Verdict.TRUE, "Seen in the minutes.")

    tab_to("Articles")  # in a field Ctrl+Z takes back what was typed there
    press(focused(), "Ctrl+Z")
    settle(qtbot, window)
    assert next(claim for claim in desk.claims.all() if claim.id == made).note == ""


def test_two_versions_are_compared_judged_and_left_for_the_article(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    press(focused(), "Ctrl+6")
    settle(qtbot, window)
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Return)
    settle(qtbot, window)
    one, other = window.compare.quotes()[:2]
    assert desk.matches.of(one)
    QTest.keyClick(focused(), Key.Key_S)
    settle(qtbot, window)
    assert next(match for match in desk.matches.of(one) if match.other.id == other).decision is True
    press(focused(), "Ctrl+Z")
    settle(qtbot, window)
    assert next(match for match in desk.matches.of(one) if match.other.id == other).decision is None

    tab_to("Show")
    QTest.keyClick(focused(), Key.Key_Space)
    settle(qtbot, window)
    assert window.page() is window.articles
    assert window.articles.reader().current() in (one, other)


def test_quotes_are_searched_narrowed_and_followed_to_their_place_and_back(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    press(focused(), "Ctrl+2")
    settle(qtbot, window)
    press(focused(), "Ctrl+F")
    QTest.keyClicks(focused(), "brake")
    qtbot.waitUntil(lambda: window.quotes.feed.query.wanted.text == "brake")
    settle(qtbot, window)
    found = desk.quotes.ids(QuoteFilter(text="brake"))
    assert tuple(window.quotes.table.quotes().ids()) == found

    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Return)
    settle(qtbot, window)
    assert window.articles.reader().current() == found[1]
    press(focused(), "Alt+Left")
    settle(qtbot, window)
    assert window.page() is window.quotes
    assert window.quotes.table.selected() == (found[1],)


def test_a_speaker_is_found_and_gets_another_name(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    press(focused(), "Ctrl+3")
    settle(qtbot, window)
    tab_to("Find a speaker")
    QTest.keyClicks(focused(), "beatrix holmm")
    settle(qtbot, window)
    QTest.keyClick(focused(), Key.Key_Down)
    settle(qtbot, window)
    (view,) = window.speakers.register.selected()
    assert view.name == "Beatriz Holm"

    tab_to("Also known as")
    QTest.keyClicks(focused(), "Sister Holm")
    QTest.keyClick(focused(), Key.Key_Return)
    settle(qtbot, window)
    assert "Sister Holm" in desk.speakers.get(view.id).aliases
    tab_to("Roles")
    press(focused(), "Ctrl+Z")
    settle(qtbot, window)
    assert "Sister Holm" not in desk.speakers.get(view.id).aliases


def test_a_sheet_is_chosen_and_saved(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(focused(), "Ctrl+7")
    settle(qtbot, window)
    tab_to("Search quotes")
    QTest.keyClicks(focused(), "brake")
    qtbot.waitUntil(lambda: "brake" in window.export.filter.wanted().text)
    settle(qtbot, window)
    tab_to("Excel workbook, .xlsx")
    QTest.keyClick(focused(), Key.Key_Down)
    path = tmp_path / "sheet.csv"
    monkeypatch.setattr(window.export, "ask_path", lambda *_args: path)
    tab_to("Export quote sheet")
    QTest.keyClick(focused(), Key.Key_Space)
    settle(qtbot, window)

    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 1 + desk.quotes.count(QuoteFilter(text="brake"))
