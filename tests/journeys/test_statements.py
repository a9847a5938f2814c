"""Statements from suggestion to undo, by keys alone and with the mouse."""

from driving import click_button, press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow


def test_confirm_refuse_name_split_and_undo_by_keys(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    press(window, "Ctrl+4")
    settle(qtbot, window)
    rows = window.statements.rows()
    assert rows.hasFocus()
    first, second = (list(row.quotes) for row in desk.statements.proposals().rows[:2])

    press(rows, "A")
    settle(qtbot, window)
    press(rows, "X")
    settle(qtbot, window)
    (made,) = desk.statements.rows()
    assert set(made.quotes) == set(first)
    assert all(set(row.quotes) != set(second) for row in desk.statements.proposals().rows)

    assert made.statement is not None
    window.statements.show_statement(made.statement)
    settle(qtbot, window)
    press(window, "F2")
    QTest.keyClicks(window.focusWidget(), "Four hours")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert desk.statements.rows()[0].title == "Four hours"

    rows.setFocus()
    press(rows, "Return")
    assert window.statements.detail.tellings.hasFocus()
    press(window.statements.detail.tellings, "End")
    last = window.statements.detail.selected()
    press(window, "Ctrl+Alt+P")
    settle(qtbot, window)
    assert not set(last) & set(desk.statements.rows()[0].quotes)

    for _ in range(4):
        press(window, "Ctrl+Z")
        settle(qtbot, window)
    assert desk.statements.rows() == ()
    assert {frozenset(first), frozenset(second)} <= {frozenset(row.quotes) for row in desk.statements.proposals().rows}


def test_confirm_walk_and_come_back_with_the_mouse(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    QTest.mouseClick(rail_button(window, "Statements"), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    detail = window.statements.detail
    shown = detail.shown()
    assert shown is not None
    dot = detail.line.dots()[-1]
    QTest.mouseClick(detail.line, Qt.MouseButton.LeftButton, pos=dot.rect.center().toPoint())
    settle(qtbot, window)
    assert detail.current() == dot.tellings[0].id

    QTest.mouseDClick(detail.line, Qt.MouseButton.LeftButton, pos=dot.rect.center().toPoint())
    settle(qtbot, window)
    assert window.page() is window.articles
    assert window.articles.reader().current() == dot.tellings[0].id
    press(window, "Alt+Left")
    settle(qtbot, window)
    assert window.page() is window.statements

    click_button(window, "accept_suggestion")
    settle(qtbot, window)
    assert [set(row.quotes) for row in desk.statements.rows()] == [set(shown.row.quotes)]


def test_a_decision_in_the_inspector_makes_a_statement(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    pair = next(pair for pair in desk.matches.pairs() if pair.match.relation == "altered")
    window.show_quote(pair.quote.id)
    settle(qtbot, window)
    press(window, "Ctrl+Alt+S")
    settle(qtbot, window)
    (row,) = desk.statements.rows()

    assert pair.quote.id in row.quotes
    press(window, "Ctrl+4")
    settle(qtbot, window)
    assert row.id in {shown.id for shown in window.statements.panel.list.statements.rows()}


def test_from_a_quote_to_its_statement_and_back(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    row = desk.statements.proposals().rows[3]
    window.show_quote(row.quotes[0])
    settle(qtbot, window)
    button = window.articles.inspector()._statement
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    shown = window.statements.detail.shown()
    assert shown is not None
    assert shown.row.quotes == row.quotes

    press(window, "Alt+Left")
    settle(qtbot, window)
    assert window.articles.reader().current() == row.quotes[0]
    press(window, "Ctrl+Alt+T")
    settle(qtbot, window)
    assert window.page() is window.statements


def test_a_quote_that_nobody_repeats_is_told(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    alone = next(
        quote
        for article in desk.articles.rows()
        for quote in desk.quotes.of_article(article.id)
        if not desk.matches.of(quote.id)
    )
    window.show_quote(alone.id)
    settle(qtbot, window)
    assert not window.articles.inspector()._statement.isVisible()
    press(window, "Ctrl+Alt+T")
    settle(qtbot, window)

    assert any("in no statement" in label.text() for label in window.notices.findChildren(QLabel))


def test_single_letters_decide_on_cards_and_in_compare(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    pair = next(pair for pair in desk.matches.pairs() if pair.match.relation == "altered")
    one, other = pair.quote.id, pair.match.other.id

    def decision() -> bool | None:
        return next(match for match in desk.matches.of(one) if match.other.id == other).decision

    window.show_quote(one)
    settle(qtbot, window)
    card = next(card for card in window.articles.inspector()._cards.cards() if card.match.other.id == other)
    card.setFocus()
    for key, said in ((Qt.Key.Key_S, True), (Qt.Key.Key_S, None), (Qt.Key.Key_N, False)):
        QTest.keyClick(card, key)
        settle(qtbot, window)
        assert decision() is said
        card = next((card for card in window.articles.inspector()._cards.cards() if card.match.other.id == other), card)
    for _ in range(3):
        press(window, "Ctrl+Z")
        settle(qtbot, window)
    assert decision() is None

    window.show_comparison((one, other))
    settle(qtbot, window)
    board = window.compare._board
    at = next(nth for nth, version in enumerate(window.compare._compared.versions) if version.comparison)  # type: ignore[union-attr]
    board.chosen.emit(at)
    QTest.keyClick(board.staff(), Qt.Key.Key_N)
    settle(qtbot, window)
    assert decision() is False
    QTest.keyClick(board.cards()[at], Qt.Key.Key_S)
    settle(qtbot, window)
    assert decision() is True
    QTest.keyClick(board.cards()[1 - at], Qt.Key.Key_N)
    settle(qtbot, window)
    assert decision() is True, "the base has nothing to be decided about"


def rail_button(window: MainWindow, name: str):  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QToolButton

    return next(button for button in window.findChildren(QToolButton) if button.accessibleName() == name)
