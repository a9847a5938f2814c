"""Several articles of the list: set outlet and date, list and export their quotes, delete; by keys and by mouse."""

import pytest
from driving import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.ui.articles import several
from quotetracker.ui.articles.several import SeveralDialog
from quotetracker.ui.jobs.bridge import Notice
from quotetracker.ui.window import MainWindow


def select_by_keys(window: MainWindow, number: int) -> tuple[int, ...]:
    rows = window.articles._list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    for _ in range(number - 1):
        QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return rows.selected()


def dialog_of(window: MainWindow) -> SeveralDialog:
    dialog = window.findChild(SeveralDialog)
    assert dialog is not None
    return dialog


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def back(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_outlet_and_date_of_several_by_keys_and_undo(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    chosen = select_by_keys(window, 3)
    settle(qtbot, window)
    assert "3 articles selected" in window.articles._column.selected_count.text()
    before = [desk.articles.get(key) for key in chosen]

    press(window, "F4")
    dialog = dialog_of(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.edits["outlet"].hasFocus()
    assert not dialog.save.isEnabled()
    QTest.keyClicks(focused(), "Ostvik Mail")
    dialog.edits["published"].setFocus()
    QTest.keyClicks(focused(), "some day")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "date" in dialog._problem.text()
    dialog.edits["published"].clear()
    QTest.keyClicks(focused(), "2026-05")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot, window)

    after = [desk.articles.get(key) for key in chosen]
    assert {(view.outlet, view.published) for view in after} == {("Ostvik Mail", "2026-05")}
    assert [(view.title, view.author, view.language) for view in after] == [
        (view.title, view.author, view.language) for view in before
    ]
    back(qtbot, window)
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert [desk.articles.get(key) for key in chosen] == before


def test_quotes_of_several_are_listed_and_exported(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    chosen = select_by_keys(window, 2)
    settle(qtbot, window)
    press(window, "Ctrl+Alt+Q")
    settle(qtbot, window)
    assert window.page() is window.quotes
    assert window.quotes.filter.wanted().articles == chosen
    number = window.quotes.table.quotes().rowCount()
    assert number == sum(len(desk.quotes.of_article(key)) for key in chosen)

    press(window, "Ctrl+1")
    settle(qtbot, window)
    press(window, "Ctrl+E")
    settle(qtbot, window)
    assert window.page() is window.export
    assert window.export.filter.wanted().articles == chosen


def test_deleted_with_the_delete_key_and_brought_back(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    every = desk.library()
    chosen = select_by_keys(window, 4)
    settle(qtbot, window)
    QTest.keyClick(window.articles._list, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert desk.library().articles == every.articles - 4
    assert "Undo brings it back" in window.notices.text()
    assert not set(chosen) & {row.id for row in desk.articles.rows()}
    assert window.articles.article() is not None
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert desk.library() == every


def test_the_mouse_opens_a_menu_for_the_selected(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    rows = window.articles._list
    port = rows.viewport()
    first, third = (rows.visualRect(rows.model().index(nth, 0)).center() for nth in (0, 2))
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, third)
    settle(qtbot, window)
    assert rows.selected_count() == len(rows.selected()) == 2
    rows.customContextMenuRequested.emit(third)
    menu = rows.findChild(QMenu, "articles")
    assert menu is not None
    action = next(action for action in menu.actions() if action is window.commands["edit_article"])
    place = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    dialog = dialog_of(window)
    assert dialog.windowTitle() == "2 articles"
    dialog.reject()


def test_deleting_very_many_is_asked_about(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    asked: list[str] = []
    window.articles._several.confirm = lambda text: asked.append(text) is not None  # type: ignore[method-assign]
    window.articles._several.delete(tuple(row.id for row in desk.articles.rows()) * 2)
    settle(qtbot, window)
    assert asked
    assert desk.library().articles == 16


def test_a_notice_leaves_the_keyboard_where_it_is(qtbot: QtBot, window: MainWindow) -> None:
    window.articles._column.filter.setFocus()
    window.bridge.tell("Something happened.")
    QTest.keyClicks(window.articles._column.filter, "abc")
    settle(qtbot, window)
    assert window.notices.text() == "Something happened."
    assert window.articles._column.filter.text() == "abc"
    assert window.articles._column.filter.hasFocus()


def test_the_quotes_of_all_articles_are_all_quotes_and_too_many_are_not_named_one_by_one(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(several, "MOST_LISTED", 2)
    told: list[Notice] = []
    window.bridge.told.connect(told.append)
    select_by_keys(window, 3)
    settle(qtbot, window)
    press(window, "Ctrl+Alt+Q")
    settle(qtbot, window)
    assert window.page() is window.articles
    assert "2 articles" in told[-1].text

    QTest.keyClick(window.articles._list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(window, "Ctrl+Alt+Q")
    settle(qtbot, window)
    assert window.page() is window.quotes
    assert not window.quotes.filter.wanted()


def test_the_list_is_sorted_by_keys_and_the_next_start_sorts_it_so(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    page = window.articles
    page._column.order.setFocus()
    QTest.keyClick(page._column.order, Qt.Key.Key_End)
    settle(qtbot, window)
    rows = [one.suggestions for one in page.list()._rows.rows()]

    assert rows == sorted(rows, reverse=True)
    assert len(set(rows)) > 1
    assert page.session()["order"] == "waiting"
    QTest.keyClick(page._column.order, Qt.Key.Key_Home)
    page.resume({**page.session(), "order": "title"})
    settle(qtbot, window)
    titles = [one.title.lower() for one in page.list()._rows.rows()]
    assert titles == sorted(titles)
