"""The window in other languages: no English is left, nothing is cut off, and switching keeps the place."""

import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driving import press, settle, type_text
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quotetracker.app import Program
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.ui.actions import plain
from quotetracker.ui.language import wording
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.safety.crash_dialog import CrashDialog
from quotetracker.ui.window import MainWindow

Open = Callable[[Desk], MainWindow]
Speak = Callable[[str], None]
PAGES = ("articles", "review", "quotes", "speakers", "statements", "claims", "compare", "export", "history")
#: Equal in both languages: names, what other programs are called, and words that happen to be the same.
EQUAL = re.compile(
    r"quotetracker(?: [\d.]+)?|excel|csv|html?|xlsx|markdown|md|pdf|png|svg|json|onnx|pip install.*|export|format|name"
    r"|filter|person|english|deutsch|español|ctrl\+.*|text|id|no|mb|version|normal|script/setup semantic|error|central"
    r"|total|editorial|version [a-f]|onnx/model\.onnx|tokenizer\.json|https?://.*"
)


def flagged(desk: Desk) -> int:
    """A quote with other versions."""
    return next(quote.id for row in desk.articles.rows() for quote in desk.quotes.of_article(row.id) if quote.flags)


def visit(qtbot: QtBot, window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every page, filled, and the dialogs that the menus open."""
    window.show_quote(desk.quotes.get(flagged(desk)).id)
    settle(qtbot, window)
    yield "reader", window
    article = max(desk.articles.rows(), key=lambda row: row.suggestions)
    window.show_article(article.id)
    settle(qtbot, window)
    window.commands["next_suggestion"].trigger()
    settle(qtbot, window)
    yield "suggestion", window
    for page in PAGES:
        window.show_page(f"page_{page}")
        settle(qtbot, window)
        yield page, window
    window.show_comparison((*(match.other.id for match in desk.matches.of(flagged(desk))[:2]), flagged(desk)))
    settle(qtbot, window)
    yield "comparison", window
    for key in ("shortcuts", "about", "backups", "by_meaning", "paste_article", "add_address"):
        window.commands[key].trigger()
        settle(qtbot, window)
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        yield key, dialog
        dialog.reject()
        settle(qtbot, window)


def texts(root: QWidget) -> set[str]:
    """Everything that ``root`` shows or says of itself, but for what the editor or an article wrote."""
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(nth) for nth in range(widget.count())}
        elif isinstance(widget, QTableView) and widget.objectName() != "sheet":
            model = widget.model()
            found |= {str(model.headerData(nth, Qt.Orientation.Horizontal)) for nth in range(model.columnCount())}
        elif isinstance(widget, QTreeWidget):
            found |= {widget.headerItem().text(nth) for nth in range(widget.columnCount())}
    for action in root.findChildren(QAction):
        found |= {action.text(), action.toolTip(), action.statusTip()}
    for menu in root.findChildren(QMenu):
        found.add(menu.title())
    return {re.sub(r"<[^>]*>", "", text) for text in found}


def words_of(desk: Desk) -> str:
    """All that articles and editors wrote."""
    parts = [desk.path.name, str(desk.path)]
    for row in desk.articles.rows():
        view = desk.articles.get(row.id)
        parts += [view.title, view.text, view.outlet, view.author, view.address, view.note, view.language]
    for speaker in desk.speakers.all():
        parts += [speaker.name, *speaker.aliases, speaker.note, *(role.title for role in speaker.roles)]
    parts += [text for claim in desk.claims.all() for text in (claim.words, claim.note)]
    return " ".join(" ".join(parts).split()).lower()


def english_left(shown: set[str], written: str) -> set[str]:
    """Pieces of texts that are neither of the library nor translated."""
    left = set()
    for text in shown:
        for piece in re.split(r"[·,:;()|…\n“”‘’«»„\u2066-\u2069×]|\s[–-]\s|\s\+\d|\(\d", text):
            said = " ".join(piece.replace("&", "").split()).strip(" .✓✗⚠↻").lower()
            if re.search(r"[a-z]{2}", said) and not EQUAL.fullmatch(said) and said not in written:
                left.add(said)
    return left


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_english_is_left_on_any_page(
    qtbot: QtBot, open_window: Open, desk: Desk, speak: Speak, language: str
) -> None:
    window = open_window(desk)
    english = {name: texts(root) for name, root in visit(qtbot, window, desk)}
    window.close()
    speak(language)
    other = {name: texts(root) for name, root in visit(qtbot, open_window(desk), desk)}

    written = words_of(desk)
    left = {name: english_left(english[name] & other[name], written) for name in english}
    untold = {text for shown in other.values() for text in shown if wording.retold(text) != text and len(text) > 12}

    assert {name: found for name, found in left.items() if found} == {}
    assert untold == set()


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_word_is_cut_off_in_a_small_window(
    qtbot: QtBot, open_window: Open, desk: Desk, speak: Speak, language: str
) -> None:
    speak(language)
    window = open_window(desk)
    window.resize(1024, 700)

    cut = {name: found for name, root in visit(qtbot, window, desk) if (found := cut_off(root))}

    assert cut == {}
    assert window.width() == 1024


def cut_off(root: QWidget) -> list[str]:
    """Buttons, boxes and lines of text that have less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.visibleRegion().boundingRect().isValid():
            continue
        metrics = widget.fontMetrics()
        if isinstance(widget, QToolButton) or (isinstance(widget, QAbstractButton) and widget.text()):
            if widget.text() and widget.width() < metrics.horizontalAdvance(widget.text().replace("&", "")):
                found.append(f"{type(widget).__name__}: {widget.text()}")
        elif isinstance(widget, QComboBox):
            if widget.width() < metrics.horizontalAdvance(widget.currentText()) + 30:
                found.append(f"{type(widget).__name__}: {widget.currentText()}")
        elif isinstance(widget, QLabel) and not widget.wordWrap() and widget.text():
            longest = max(widget.text().split("\n"), key=metrics.horizontalAdvance)
            if widget.width() < metrics.horizontalAdvance(longest.replace("&", "")):
                found.append(f"{type(widget).__name__}: {widget.text()}")
    return found


def test_from_right_to_left_everything_changes_sides(
    qtbot: QtBot, open_window: Open, desk: Desk, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window(desk)
        for _ in visit(qtbot, window, desk):
            pass
        rail = next(
            one for one in window.findChildren(QToolButton) if one.defaultAction() is window.commands["page_quotes"]
        )

        assert rail.mapTo(window, QPoint()).x() > window.stack.mapTo(window, QPoint()).x() + window.stack.width() // 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# Switching


@pytest.fixture
def program(qapp: QApplication, theme: Theme, tmp_path: Path, speak: Speak, desk: Desk) -> Iterator[Program]:
    hooks = sys.excepthook, threading.excepthook
    program = Program(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    crashes: list[BaseException] = []
    program._crashed.connect(crashes.append)
    yield program
    if (window := program.window()) is not None:
        assert not window.findChildren(CrashDialog)
        window.close()
    program.close()
    program.deleteLater()
    sys.excepthook, threading.excepthook = hooks
    assert not crashes, crashes


def window_of(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.window()
    assert window is not None
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qtbot, window)
    return window


def choose_in_menu(qtbot: QtBot, menu: QMenu, name: str) -> None:
    """Click on an entry of an open menu."""
    action = next(
        one for one in menu.actions() if one.objectName() == name or (one.menu() and one.menu().objectName() == name)
    )
    QTest.mouseMove(menu, menu.actionGeometry(action).center())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def speak_by_mouse(qtbot: QtBot, program: Program, language: str) -> MainWindow:
    before = window_of(qtbot, program)
    bar = before.menuBar()
    view = next(one.menu() for one in bar.actions() if one.menu() and one.menu().objectName() == "View")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(view.menuAction()).center())
    qtbot.waitUntil(view.isVisible)
    inner = next(one for one in before.findChildren(QMenu) if one.objectName() == "Language of the window")
    choose_in_menu(qtbot, view, "Language of the window")
    qtbot.waitUntil(inner.isVisible)
    choose_in_menu(qtbot, inner, f"language_{language}")
    qtbot.waitUntil(lambda: program.window() is not before)
    return window_of(qtbot, program)


def speak_by_keyboard(qtbot: QtBot, program: Program, typed: str) -> MainWindow:
    before = window_of(qtbot, program)
    press(before, "Ctrl+K")
    type_text(typed)
    settle(qtbot, before)
    press(QApplication.focusWidget() or before, "Return")
    qtbot.waitUntil(lambda: program.window() is not before)
    return window_of(qtbot, program)


def test_the_language_is_switched_by_mouse_and_the_place_is_kept(qtbot: QtBot, program: Program, desk: Desk) -> None:
    program.show(desk)
    window = window_of(qtbot, program)
    quote = desk.quotes.get(flagged(desk))
    window.show_quote(quote.id)
    settle(qtbot, window)
    window.show_page("page_articles")
    window.resize(1180, 760)
    settle(qtbot, window)
    size = window.size()

    german = speak_by_mouse(qtbot, program, "de")

    assert german.commands["page_quotes"].text().replace("&", "") == "Zitate"
    assert german.articles.place()[0] == quote.article
    assert german.size() == size
    assert german.commands["language_de"].isChecked()


def test_the_language_is_switched_by_keyboard_at_any_page_and_back(qtbot: QtBot, program: Program, desk: Desk) -> None:
    program.show(desk)
    window = window_of(qtbot, program)
    window.show_page("page_speakers")
    desk.speakers.add(SpeakerFields("Ana Ruiz"))
    settle(qtbot, window)

    spanish = speak_by_keyboard(qtbot, program, "espan")

    assert spanish.page() is spanish.speakers
    assert plain(spanish.commands["undo"].text()) == "Deshacer: añadir declarante Ana Ruiz"
    spanish.commands["undo"].trigger()
    qtbot.waitUntil(lambda: bool(spanish.notices.text()))
    assert spanish.notices.text() == "Deshecho: Añadir declarante Ana Ruiz."

    english = speak_by_keyboard(qtbot, program, "English")

    assert plain(english.commands["redo"].text()) == "Redo add speaker Ana Ruiz"


def test_the_language_is_remembered(
    qtbot: QtBot, program: Program, desk: Desk, tmp_path: Path, qapp: QApplication
) -> None:
    program.show(desk)
    speak_by_mouse(qtbot, program, "es")

    again = Program(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))

    assert wording.language() == "es"
    again.deleteLater()


def test_switching_takes_less_than_a_second_of_work(qtbot: QtBot, program: Program, desk: Desk) -> None:
    program.show(desk)
    window = window_of(qtbot, program)

    begun = time.thread_time()
    window.language_wanted.emit("de")
    qtbot.waitUntil(lambda: program.window() is not window)
    spent = time.thread_time() - begun

    window_of(qtbot, program)
    assert spent < 1.0
