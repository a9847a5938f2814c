"""The ways by which articles come in: drop, paste, and what is known of them corrected."""

from pathlib import Path

from driving import press, settle
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.ui.articles.forms import ArticleDialog, PasteDialog
from quotetracker.ui.window import MainWindow

TEXT = "Bridge will close\n\nBy Una Field\n\n4 November 2026\n\n“We will close it,” said Ida Marsh."
BUTTONS = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def confirm(dialog: ArticleDialog | PasteDialog) -> None:
    """Click the button that stores."""
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    button = next(one for one in box.buttons() if box.buttonRole(one) == QDialogButtonBox.ButtonRole.AcceptRole)
    QTest.mouseClick(button, BUTTONS)


def test_a_file_dropped_on_the_window_is_added(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "bridge.txt"))])
    drop = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, BUTTONS, NONE)
    empty_window.dropEvent(drop)
    settle(qtbot, empty_window)

    assert [row.title for row in empty_desk.articles.rows()] == ["Bridge will close"]
    assert empty_window.articles.reader().text() == TEXT


def test_a_pasted_article_is_shown_before_it_is_stored(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk
) -> None:
    QGuiApplication.clipboard().setText(TEXT)
    press(empty_window, "Ctrl+Shift+V")
    qtbot.waitUntil(lambda: empty_window.findChild(PasteDialog) is not None)
    dialog = empty_window.findChild(PasteDialog)
    assert dialog is not None
    assert empty_desk.articles.rows() == ()
    assert dialog.findChild(QPlainTextEdit, "text").toPlainText() == TEXT
    assert dialog.findChild(QLineEdit, "author").text() == "Una Field"
    assert dialog.findChild(QLineEdit, "published").text() == "2026-11-04"
    dialog.findChild(QLineEdit, "outlet").setText("The Echo")
    confirm(dialog)
    settle(qtbot, empty_window)

    (row,) = empty_desk.articles.rows()
    assert (row.title, row.outlet, row.published) == ("Bridge will close", "The Echo", "2026-11-04")
    assert empty_desk.articles.get(row.id).text == TEXT


def test_what_is_typed_survives_a_date_that_is_none(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    article = window.articles.article()
    assert article is not None
    window.articles.reader().setFocus()
    press(window, "F4")
    qtbot.waitUntil(lambda: window.findChild(ArticleDialog) is not None)
    dialog = window.findChild(ArticleDialog)
    assert dialog is not None
    date, outlet = dialog.findChild(QLineEdit, "published"), dialog.findChild(QLineEdit, "outlet")
    outlet.setText("The Echo")
    date.setText("yesterday")
    confirm(dialog)
    assert dialog.isVisible()
    assert (date.text(), outlet.text()) == ("yesterday", "The Echo")

    date.setText("2026-11")
    confirm(dialog)
    settle(qtbot, window)
    known = desk.articles.get(article.id)
    assert (known.outlet, known.published) == ("The Echo", "2026-11")

    window.commands["undo"].trigger()
    settle(qtbot, window)
    assert desk.articles.get(article.id).outlet == article.outlet


def test_a_click_leads_to_the_context_menu_of_what_can_be_done(qtbot: QtBot, window: MainWindow) -> None:
    window.articles.reader().context_requested.emit(QPoint(300, 300))
    menus = [menu for menu in window.articles.reader().children() if type(menu).__name__ == "QMenu"]

    assert [action.objectName() for action in menus[-1].actions() if action.objectName()]
    menus[-1].close()
