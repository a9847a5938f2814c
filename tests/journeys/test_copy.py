"""Quotes leave by the clipboard, by keys and from the menu."""

from driving import press, settle
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow


def test_a_quote_is_copied_in_three_forms_by_keys(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    quote = next(quote for quote in desk.quotes.page(QuoteFilter()) if quote.speakers)
    window.show_quote(quote.id)
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    copied = []
    for keys in ("Ctrl+Shift+C", "Ctrl+Alt+C", "Ctrl+Alt+Shift+C"):
        press(window, keys)
        settle(qtbot, window)
        copied.append(QGuiApplication.clipboard().text())

    assert copied[0].startswith(f"“{quote.words}”")
    assert copied[1].startswith("> “")
    assert "quoted in" in copied[2]
    assert len(set(copied)) == 3


def test_several_selected_quotes_are_copied_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    press(window, "Ctrl+2")
    settle(qtbot, window)
    window.quotes.table.selectRow(0)
    press(window.quotes.table, "Shift+Down")
    window.commands["copy_markdown"].trigger()
    settle(qtbot, window)

    assert QGuiApplication.clipboard().text().count("\n>\n> — ") == 2
