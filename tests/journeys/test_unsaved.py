"""What was typed and not saved survives a crash."""

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import settle
from library import BRIDGE
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from quotetracker import paths
from quotetracker.services import kept_form
from quotetracker.services.desk import Desk
from quotetracker.ui.article_forms import PasteDialog
from quotetracker.ui.intake_preview import PreviewDialog
from quotetracker.ui.theme import Theme
from quotetracker.ui.window import MainWindow


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "drafts", lambda: tmp_path / "drafts")


def paste_dialog(qtbot: QtBot, window: MainWindow) -> PasteDialog:
    QApplication.clipboard().clear()
    window.commands["paste_article"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(PasteDialog)), timeout=5000)
    return window.findChildren(PasteDialog)[-1]


def text_of(dialog: PasteDialog) -> QPlainTextEdit:
    found = dialog.findChild(QPlainTextEdit, "text")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_a_text_that_was_typed_comes_back_after_a_crash(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], empty_desk: Desk
) -> None:
    window = open_window(empty_desk)
    dialog = paste_dialog(qtbot, window)
    QTest.keyClicks(text_of(dialog), "A headline and a long text that took an hour to type")
    outlet = dialog.findChild(QLineEdit, "outlet")
    assert outlet is not None
    QTest.keyClicks(outlet, "Tarn Post")
    qtbot.waitUntil(lambda: kept_form.kept("paste").get("outlet") == "Tarn Post", timeout=5000)
    kept = kept_form.kept("paste")
    dialog.close()  # as far as the next start can tell, the program ended here
    settle(qtbot, window)
    kept_form.keep("paste", kept)

    again = paste_dialog(qtbot, open_window(empty_desk))

    assert text_of(again).toPlainText() == "A headline and a long text that took an hour to type"
    field = again.findChild(QLineEdit, "outlet")
    assert field is not None
    assert field.text() == "Tarn Post"
    again.reject()


def test_what_was_saved_or_given_up_does_not_come_back(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], empty_desk: Desk
) -> None:
    window = open_window(empty_desk)
    for leave in ("reject", "accept"):
        dialog = paste_dialog(qtbot, window)
        text_of(dialog).setPlainText(BRIDGE)
        qtbot.waitUntil(lambda: bool(kept_form.kept("paste")), timeout=5000)
        getattr(dialog, leave)()
        settle(qtbot, window)
        for preview in window.findChildren(PreviewDialog):
            preview.accept()
        qtbot.waitUntil(lambda: not kept_form.kept("paste"), timeout=5000)
    assert empty_desk.library().articles == 1


def test_a_kept_file_that_is_damaged_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "paste.json").write_text('{"text": 7')

    assert kept_form.kept("paste") == {}


def test_a_safe_start_restores_nothing_and_works_nothing_out(
    qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/page", "page_claims")
    desk.articles.add(_draft())

    window = MainWindow(desk, theme, settings, safe=True)
    window.show()
    settle(qtbot, window)

    assert window.page() is window.articles
    assert "Safe start" in window.notices.text()
    assert desk.suggestions.pending() == 1
    window.close()
    window.deleteLater()


def _draft():  # type: ignore[no-untyped-def]
    from quotetracker.importing.drafts import read_pasted

    return read_pasted("A new one\n\n“It is new,” said Vera Stokke, who had written it.")
