"""Every dialog for those who do not use a mouse, or do not see it: names, roles, the way of Tab, room for words."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from dialogs import Opened, dialogs, shown
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QWidget,
)

from quotetracker.app import wait_until_idle
from quotetracker.services.desk import Desk
from quotetracker.ui.export.page_view import PageView
from quotetracker.ui.window import MainWindow

on_every_dialog = pytest.mark.parametrize("name", sorted(dialogs()))
_STEPS = 60


@pytest.fixture
def show(one_window: tuple[MainWindow, Desk, QSettings]) -> Iterator[Callable[[str], QDialog]]:
    """Opens a dialog over a window that shows an article."""
    window, desk, settings = one_window
    window.show_article(desk.articles.rows()[0].id)
    wait_until_idle(window)
    opened: list[QDialog] = []

    def open_one(name: str) -> QDialog:
        dialog = shown(Opened(window, desk, settings), name)
        dialog.activateWindow()
        QApplication.processEvents()
        opened.append(dialog)
        return dialog

    yield open_one
    for dialog in filter(shiboken6.isValid, opened):
        dialog.close()
        if dialog is not window.helping.guide:  # which is kept for the next time
            dialog.deleteLater()
    wait_until_idle(window)


def stops(dialog: QDialog) -> list[QWidget]:
    """What Tab should come to: every widget in sight that takes the keyboard by Tab."""
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(dialog)
        and widget.isEnabled()
        and not (isinstance(above := widget.parentWidget(), QAbstractScrollArea) and widget is above.viewport())
        and widget.focusProxy() is None
        and not (isinstance(widget, QLabel) and not widget.text())
    ]


#: Roles that say nothing. What Qt itself gives no better one is asked for its name alone.
_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_QTS_OWN = (QKeySequenceEdit, PageView)


def told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {words!r}"


@on_every_dialog
def test_it_can_be_heard_and_read(show: Callable[[str], QDialog], name: str) -> None:
    """What takes the keyboard has a name and a role, and no words are cut off."""
    dialog = show(name)
    faces = [(told(widget), QAccessible.queryAccessibleInterface(widget)) for widget in stops(dialog)]
    roles = {told(widget) for widget in stops(dialog) if not isinstance(widget, _QTS_OWN)}

    assert dialog.windowTitle()
    assert [words for words, face in faces if not face.text(QAccessible.Text.Name)] == []
    assert [words for words, face in faces if words in roles and face.role() in _NO_ROLES] == []
    assert cut_off(dialog) == []


@on_every_dialog
def test_keys_alone_come_to_everything_and_out_again(show: Callable[[str], QDialog], name: str) -> None:
    """Tab reaches all, also out of a field with many lines; Escape leaves."""
    dialog = show(name)
    if name == "waiting":  # there is nothing to go back to
        return
    wanted = {
        told(widget): widget
        for widget in stops(dialog)
        if not (isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked())
    }
    passed: list[QWidget] = []
    for _ in range(_STEPS):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in passed[:-1]:
            break
        if now not in passed:  # in a text with links Tab goes from one to the next
            passed.append(now)
    reached = {told(widget) for widget in passed}
    assert [words for words in wanted if words not in reached] == []

    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()


def cut_off(dialog: QDialog) -> list[str]:
    """Words that have less room than they need."""
    cut = []
    for label in dialog.findChildren(QLabel):
        if label.isVisibleTo(dialog) and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() < needed - 2:
                cut.append(label.text())
    for button in dialog.findChildren(QPushButton):
        words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        if button.isVisibleTo(dialog) and button.width() < words + 16:
            cut.append(button.text())
    return cut
