"""Searches saved under a name: by keys alone and with the mouse, with what is new, and undone."""

from collections.abc import Callable

from driving import press, settle, type_text
from library import add_article, add_quote
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow


def _cracks() -> QuoteFilter:
    return QuoteFilter(text="cracks")


def menu_of(window: MainWindow) -> QMenu:
    menus = [menu for menu in window.quotes.searches.findChildren(QMenu, "saved") if menu.isVisible()]
    assert menus
    return menus[-1]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def click_in_menu(menu: QMenu, start: str) -> None:
    action = next(action for action in menu.actions() if action.text().startswith(start))
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center()
    )


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_by_keys_saved_found_by_name_changed_and_undone(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], desk: Desk
) -> None:
    window = open_window(desk)
    press(window, "Ctrl+2")
    settle(qtbot, window)
    press(window.quotes.table, "Ctrl+F")
    type_text("council")
    QTest.keyClick(window.quotes.filter.search, Qt.Key.Key_Return)
    settle(qtbot, window)
    listed = window.quotes.table.quotes().rowCount()
    assert 0 < listed < desk.library().quotes

    press(window, "Ctrl+S")
    assert focused().property("text") == "council"  # a name to begin with
    QTest.keyClicks(focused(), "Council & more")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot, window)
    (saved,) = desk.searches.all()
    assert (saved.name, saved.wanted.text) == ("Council & more", "council")
    assert "Council && more" in window.quotes.searches.button.text()
    window.close()
    settle(qtbot, window)

    again = open_window(desk)
    press(again, "Ctrl+1")
    press(again, "Ctrl+K")
    QTest.keyClicks(focused(), "counc mor")
    settle(qtbot, again)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot, again)
    assert again.page() is again.quotes
    assert again.quotes.table.quotes().rowCount() == listed

    again.quotes.filter.type_on(" the")
    qtbot.waitUntil(lambda: again.quotes.feed.query.wanted.text == "council the", timeout=5000)
    settle(qtbot, again)
    assert again.quotes.searches.is_changed()
    assert again.commands["update_search"].isEnabled()
    again.commands["update_search"].trigger()
    settle(qtbot, again)
    assert desk.searches.all()[0].wanted.text == "council the"
    assert not again.quotes.searches.is_changed()

    again.commands["rename_search"].trigger()
    QTest.keyClicks(focused(), "Cracks")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot, again)
    assert desk.searches.all()[0].name == "Cracks"
    assert "Cracks" in again.quotes.searches.button.text()

    again.commands["delete_search"].trigger()
    settle(qtbot, again)
    assert desk.searches.all() == ()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    for _ in range(3):
        press(again, "Ctrl+Z")
        settle(qtbot, again)
    assert [(one.name, one.wanted.text) for one in desk.searches.all()] == [("Council & more", "council")]


def test_by_mouse_chosen_from_the_menu_with_what_is_new(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    search = desk.searches.add("Cracks", _cracks())
    article = add_article(desk)
    add_quote(desk, article, "It has five cracks.")
    window.show_page("page_quotes")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "1 new" in window.quotes.searches.button.text(), timeout=5000)

    QTest.mouseClick(window.quotes.searches.button, Qt.MouseButton.LeftButton)
    menu = menu_of(window)
    assert "Cracks\t1 new" in texts(menu)
    click_in_menu(menu, "Cracks")
    settle(qtbot, window)
    every = desk.quotes.count(_cracks())
    assert window.quotes.table.quotes().rowCount() == every
    assert desk.searches.new_to(search) == 0

    only = window.quotes.searches.new_button
    qtbot.waitUntil(only.isVisible, timeout=3000)
    assert only.text() == "Only the 1 new"
    QTest.mouseClick(only, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.quotes.table.quotes().rowCount() == 1
    QTest.mouseClick(window.quotes.filter.buttons["after"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.quotes.table.quotes().rowCount() == every

    QTest.mouseClick(window.quotes.searches.button, Qt.MouseButton.LeftButton)
    click_in_menu(menu_of(window), "Delete")
    settle(qtbot, window)
    assert desk.searches.all() == ()
    assert "Undo brings it back" in window.notices.text()
    window.activateWindow()  # offscreen, a menu takes the keyboard away for good
    qtbot.waitUntil(window.isActiveWindow)
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert [one.name for one in desk.searches.all()] == ["Cracks"]


def test_a_name_that_is_taken_is_refused_with_a_sentence(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.searches.add("Cracks", _cracks())
    window.show_page("page_quotes")
    window.quotes.show_filter(_cracks())
    settle(qtbot, window)
    press(window, "Ctrl+S")
    QTest.keyClicks(focused(), "cracks")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot, window)

    assert "already" in window.notices.text()
    assert len(desk.searches.all()) == 1
