"""What was typed and not saved survives a crash."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from driving import settle
from library import BRIDGE, add_article, add_quote, new_desk
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from quotetracker import paths
from quotetracker.services import kept_form
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.ui.articles.forms import PasteDialog
from quotetracker.ui.intake.preview import PreviewDialog
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.safety.unsaved_dialog import UnsavedDialog
from quotetracker.ui.speakers.form import SpeakerForm
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


@pytest.fixture
def killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Types words into a form in another process, which is killed before they are saved; returns the library."""
    monkeypatch.setenv("QUOTETRACKER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(paths, "drafts", lambda: tmp_path / "home" / "drafts")

    def type_and_kill(form: str, words: str) -> Path:
        library = tmp_path / "killed.quotes"
        desk = new_desk(tmp_path, library.name)
        article = add_article(desk)
        quotes = [add_quote(desk, article, words) for words in ("It has five cracks.", "We will close the bridge")]
        desk.claims.add_from_quote(quotes[0], ClaimFields("The bridge has five cracks."))
        desk.speakers.add(SpeakerFields("Ida Marsh"))
        desk.statements.confirm(quotes)
        desk.suggestions.catch_up()
        desk.matches.catch_up()
        desk.close()
        command = [sys.executable, str(Path(__file__).with_name("typing_until_killed.py")), str(library), form, words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
        assert done.returncode == -signal.SIGKILL, done.stderr
        return library

    return type_and_kill


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize(
    "form", ["claim", "speaker", "other name", "role", "new speaker", "statement", "quote", "details", "text"]
)
def test_words_in_any_form_are_offered_after_the_process_was_killed_and_saved_with_one_key(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], killed: Callable[[str, str], Path], form: str
) -> None:
    words = "Zdenka called back"
    desk = Desk.open(killed(form, words))
    before = desk.history.steps()
    window = open_window(desk)
    qtbot.waitUntil(lambda: bool(window.findChildren(UnsavedDialog)), timeout=10_000)
    dialog = window.findChildren(UnsavedDialog)[0]

    assert words in dialog.text.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(UnsavedDialog), timeout=10_000)
    settle(qtbot, window)

    assert len(desk.history.steps()) == len(before) + 1
    changed = [
        field.after for thing in desk.history.details(desk.history.steps()[0].id).things for field in thing.fields
    ]
    changed.append(desk.articles.get(desk.articles.rows()[0].id).text)
    assert any(words in text for text in changed)
    assert desk.unsaved.listed() == ()
    window.close()
    desk.close()


def test_a_field_that_is_typed_in_is_saved_when_the_window_closes(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], desk: Desk
) -> None:
    window = open_window(desk)
    window.show_page("page_claims")
    settle(qtbot, window)
    note = next(box for box in window.claims.findChildren(QPlainTextEdit) if box.accessibleName() == "Note")
    note.setFocus()
    QTest.keyClicks(note, "Typed at the last moment")

    window.close()

    assert any("Typed at the last moment" in claim.note for claim in desk.claims.all())
    assert desk.unsaved.listed() == ()


@pytest.fixture
def speaker_form(qtbot: QtBot, open_window: Callable[[Desk], MainWindow], desk: Desk) -> tuple[MainWindow, SpeakerForm]:
    window = open_window(desk)
    window.show_speaker(desk.speakers.all()[0].id)
    settle(qtbot, window)
    return window, window.findChildren(SpeakerForm)[0]


def open_role(form: SpeakerForm, column: int) -> QLineEdit:
    """Open a cell of the last role, or of the row in which one is added, by its keys."""
    table = form.roles
    table.setFocus()
    table.setCurrentIndex(table.roles.index(max(0, table.roles.rowCount() - (2 if column else 1)), column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    return editor


def test_a_role_that_cannot_be_stored_stays_kept_while_the_rest_is_saved(
    qtbot: QtBot, speaker_form: tuple[MainWindow, SpeakerForm], desk: Desk
) -> None:
    window, form = speaker_form
    title = open_role(form, 0)
    QTest.keyClicks(title, "Keeper of the lock")
    QTest.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.roles.roles.roles()[-1].title == "Keeper of the lock", timeout=5000)
    settle(qtbot, window)
    since = open_role(form, 1)
    since.selectAll()
    QTest.keyClicks(since, "last spring")
    QTest.keyClick(since, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Not saved yet" in form.problem(), timeout=5000)

    form.note.setFocus()
    QTest.keyClicks(form.note, "Seen by us")
    form.name.setFocus()
    settle(qtbot, window)

    assert form.view() is not None
    assert desk.speakers.get(form.view().id).note == "Seen by us"  # type: ignore[union-attr]
    (view,) = desk.unsaved.listed()
    assert [(field.name, "last spring" in field.typed) for field in view.fields] == [("roles", True)]


def test_what_is_given_up_with_escape_is_not_kept(
    qtbot: QtBot, speaker_form: tuple[MainWindow, SpeakerForm], desk: Desk
) -> None:
    window, form = speaker_form
    role = open_role(form, 0)
    QTest.keyClicks(role, "Keeper of")
    qtbot.waitUntil(lambda: len(desk.unsaved.listed()) == 1, timeout=10_000)
    QTest.keyClick(role, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.unsaved.listed(), timeout=10_000)
    form.names.entry.setFocus()
    QTest.keyClicks(form.names.entry, "The keep")
    qtbot.waitUntil(lambda: len(desk.unsaved.listed()) == 1, timeout=10_000)
    QTest.keyClick(form.names.entry, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.unsaved.listed(), timeout=10_000)
    settle(qtbot, window)


@pytest.mark.parametrize("where", ["role", "other name"])
def test_a_role_and_a_name_that_are_being_typed_are_saved_when_the_window_closes(
    speaker_form: tuple[MainWindow, SpeakerForm], desk: Desk, where: str
) -> None:
    window, form = speaker_form
    field = open_role(form, 0) if where == "role" else form.names.entry
    field.setFocus()
    QTest.keyClicks(field, "Keeper of the lock")

    window.close()

    assert form.view() is not None
    view = desk.speakers.get(form.view().id)  # type: ignore[union-attr]
    assert "Keeper of the lock" in [*view.aliases, *(role.title for role in view.roles)]
    assert desk.unsaved.listed() == ()


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
