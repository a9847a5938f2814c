"""A window in a process of its own: something is typed into one form, and the process kills itself.

python typing_until_killed.py LIBRARY FORM WORDS
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from quotetracker import paths
from quotetracker.app import application
from quotetracker.services.desk import Desk
from quotetracker.ui.articles.correct_dialog import CorrectDialog
from quotetracker.ui.articles.forms import ArticleDialog
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.speakers.roles import RolesTable
from quotetracker.ui.window import MainWindow


def settle(until: Callable[[], bool]) -> None:
    """Let events run until something holds."""
    ends = time.monotonic() + 60
    while not until():
        if time.monotonic() > ends:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.01)


def open_form(window: MainWindow, form: str) -> QWidget:
    """Bring a form to the front and return the field to type into."""
    desk = window.bridge.desk
    article = desk.articles.rows()[0].id
    match form:
        case "claim":
            window.show_page("page_claims")
            window.claims.show_claim(desk.claims.all()[0].id)
        case "speaker" | "other name" | "role":
            window.show_speaker(desk.speakers.all()[0].id)
        case "new speaker":
            window.commands["new_speaker"].trigger()
        case "statement":
            window.show_statement_of(desk.quotes.of_article(article)[0].id)
        case _:
            quotes = desk.quotes.of_article(article)
            window.articles.show_article(article, quote=quotes[0].id)
    settle(lambda: not window.bridge.jobs.busy())
    if form in {"details", "text"}:
        window.commands[{"details": "edit_article", "text": "correct_text"}[form]].trigger()
        kind = {"details": ArticleDialog, "text": CorrectDialog}[form]
        settle(lambda: bool(window.findChildren(kind)))
        where: QWidget = window.findChildren(kind)[0]
    else:
        where = window.page()
    if form == "role":
        return open_cell(where)
    named = {
        "claim": "Note",
        "speaker": "Note",
        "other name": "Also known as",
        "new speaker": "Name of the new speaker",
        "statement": "Note on this statement",
        "quote": "Note",
        "details": "Outlet",
        "text": "Text of the article",
    }[form]
    fields = [*where.findChildren(QPlainTextEdit), *where.findChildren(QLineEdit)]
    settle(lambda: any(field.accessibleName() == named and field.isVisible() for field in fields))
    return next(field for field in fields if field.accessibleName() == named and field.isVisible())


def open_cell(page: QWidget) -> QWidget:
    """Open the cell in which a role is added, by its keys, and return the line in it."""
    table = next(iter(page.findChildren(RolesTable)))
    settle(table.isVisible)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentIndex(table.roles.index(table.roles.rowCount() - 1, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    return editor


def main() -> None:
    """Type, wait until it is kept, and end as by a fault."""
    library, form, words = sys.argv[1:]
    themes.apply(application(), LIGHT)
    settings = QSettings(str(Path(library).with_suffix(".ini")), QSettings.Format.IniFormat)
    window = MainWindow(Desk.open(Path(library)), LIGHT, settings)
    window.resize(1400, 900)
    window.show()
    window.activateWindow()
    settle(lambda: not window.bridge.jobs.busy())
    field = open_form(window, form)
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(field, words)
    settle(lambda: paths.drafts().is_dir() and any(path.suffix == ".json" for path in paths.drafts().iterdir()))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
