"""Choosing columns of the table of quotes, and coming back to an article as it was scrolled."""

from collections.abc import Callable

from driving import press, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.ui.quotes.columns import COLUMNS
from quotetracker.ui.window import MainWindow

OUTLET = next(nth for nth, column in enumerate(COLUMNS) if column.key == "outlet")


def columns_menu(window: MainWindow) -> QMenu:
    menu = window.quotes.findChild(QMenu, "columns")
    assert menu is not None
    return menu


def test_a_column_is_hidden_by_keys_and_stays_hidden(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], desk: Desk
) -> None:
    window = open_window(desk)
    press(window, "Ctrl+2")
    settle(qtbot, window)
    assert not window.quotes.table.isColumnHidden(OUTLET)
    window.commands["choose_columns"].trigger()
    menu = columns_menu(window)
    for _ in range(OUTLET):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.quotes.table.isColumnHidden(OUTLET)
    window.close()
    settle(qtbot, window)

    again = open_window(desk)
    press(again, "Ctrl+2")
    settle(qtbot, again)
    assert again.quotes.table.isColumnHidden(OUTLET)
    assert not again.quotes.table.isColumnHidden(0)


def test_a_column_is_shown_again_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    press(window, "Ctrl+2")
    settle(qtbot, window)
    window.quotes.table.set_unwanted(["outlet", "quote", "no such column"])
    assert window.quotes.table.unwanted() == {"outlet"}
    header = window.quotes.table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(20, 5))
    menu = columns_menu(window)
    action = next(action for action in menu.actions() if action.data() == "outlet")
    assert not action.isChecked()
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center()
    )
    settle(qtbot, window)

    assert not window.quotes.table.isColumnHidden(OUTLET)


def test_going_back_brings_the_article_back_as_it_was_scrolled(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    rows = desk.articles.rows()
    longest = max(rows, key=lambda row: len(desk.articles.get(row.id).text))
    window.show_article(longest.id)
    settle(qtbot, window)
    reader = window.articles.reader()
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    QApplication.processEvents()
    before = reader.place()
    assert before > 0

    window.show_article(next(row.id for row in rows if row.id != longest.id))
    settle(qtbot, window)
    press(window, "Alt+Left")
    settle(qtbot, window)
    article = window.articles.article()
    assert article is not None
    assert article.id == longest.id
    assert abs(reader.place() - before) < 2
