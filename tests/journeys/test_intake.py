"""Files, folders, versions and corrections in the window, by mouse and keys."""

import time
from pathlib import Path

import pytest
from driving import press, settle
from importing import documents, standin
from library import BRIDGE, add_article, add_quote
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.text.spans import Span
from quotetracker.ui.articles.correct_dialog import CorrectDialog
from quotetracker.ui.articles.forms import PasteDialog
from quotetracker.ui.articles.versions_dialog import VersionsDialog
from quotetracker.ui.intake.address import AddressDialog
from quotetracker.ui.intake.pieces import PiecesList
from quotetracker.ui.intake.preview import PreviewDialog
from quotetracker.ui.intake.recognise_dialog import RecogniseDialog
from quotetracker.ui.intake.report import ReportDialog
from quotetracker.ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
LONG = "\n\n".join(
    f"Paragraph {nth} of the report on the bridge says that pier number {nth * 13 % 17} was inspected by the engineer, "
    f"who wrote down {nth * 7} notes about rust, bolts and paint."
    for nth in range(20)
)


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)


def dialog_of(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    """The dialog of this kind, once it is open."""
    qtbot.waitUntil(lambda: bool(visible(window, kind)), timeout=20_000)
    settle(qtbot, window)
    return visible(window, kind)[0]


def visible(window: MainWindow, kind: type[QDialog]) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]


def accept(dialog: QDialog) -> None:
    """Click the button that stores."""
    box = dialog.findChild(QDialogButtonBox)
    button = next(one for one in box.buttons() if box.buttonRole(one) == QDialogButtonBox.ButtonRole.AcceptRole)
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def test_a_dropped_page_is_shown_first_and_a_block_is_put_back_by_keys(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text(documents.HTML, encoding="utf-8")
    drop(empty_window, tmp_path / "page.html")
    dialog = dialog_of(qtbot, empty_window, PreviewDialog)
    assert empty_desk.articles.rows() == ()
    pieces = dialog.findChild(PiecesList)
    assert pieces.hasFocus()
    assert [pieces.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in (0, 1)] == [
        Qt.CheckState.Unchecked, Qt.CheckState.Checked,
    ]  # fmt: skip
    assert pieces.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Left out")

    QTest.keyClick(pieces, Qt.Key.Key_Home)
    QTest.keyClick(pieces, Qt.Key.Key_Space)  # puts the menu back
    QTest.keyClick(pieces, Qt.Key.Key_End)
    QTest.keyClick(pieces, Qt.Key.Key_Up)
    QTest.keyClick(pieces, Qt.Key.Key_Space)  # leaves the last paragraph out
    dialog.findChild(QLineEdit, "outlet").setText("River Post")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(qtbot, empty_window)

    (row,) = empty_desk.articles.rows()
    view = empty_desk.articles.get(row.id)
    assert view.outlet == "River Post"
    assert view.text.startswith("Menu of the paper\n\n")
    assert view.text.endswith(documents.PARAGRAPHS[2])
    assert empty_window.articles.reader().text() == view.text


def test_only_what_was_left_out_can_be_shown(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "minutes.pdf").write_bytes(documents.pdf_article())
    drop(empty_window, tmp_path / "minutes.pdf")
    dialog = dialog_of(qtbot, empty_window, PreviewDialog)
    QTest.mouseClick(dialog.findChild(QCheckBox), LEFT, pos=dialog.findChild(QCheckBox).rect().center())
    dialog.findChild(QCheckBox).setChecked(True)
    pieces = dialog.findChild(PiecesList)
    shown = [row for row in range(pieces.model().rowCount()) if not pieces.isRowHidden(row)]
    assert len(shown) == 6
    dialog.reject()


def test_a_file_that_cannot_be_read_says_why_and_what_to_do(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7 torn")
    drop(empty_window, tmp_path / "torn.pdf")
    qtbot.waitUntil(lambda: "torn" in empty_window.notices.text(), timeout=20_000)
    assert "is damaged" in empty_window.notices.text()
    assert "Download it again" in empty_window.notices.text()
    assert empty_desk.articles.rows() == ()
    assert not empty_window.intake.strip.isVisible()


PAGE = [["Lock gates at Harnsel"], ["“The gates cannot wait an-", "other year,” said Mira Tolland."]]


def test_the_text_of_a_scan_is_recognised_looked_at_and_marked(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    standin.install(tmp_path / "bin", monkeypatch, told=standin.rows(PAGE, confidence=93), languages=("deu", "eng"))
    (tmp_path / "scan.pdf").write_bytes(documents.pdf([[]]))
    drop(empty_window, tmp_path / "scan.pdf")
    dialog = dialog_of(qtbot, empty_window, RecogniseDialog)
    languages = dialog.findChild(QListWidget, "languages")
    assert [languages.item(row).text() for row in range(2)] == ["English", "Deutsch"]
    assert dialog.languages() == ("eng",)
    go = dialog.findChild(QPushButton, "recognise")
    QTest.keyClick(languages, Qt.Key.Key_Space)  # unticks English: nothing is left to go on with
    assert not go.isEnabled()
    QTest.keyClick(languages, Qt.Key.Key_Down)
    QTest.keyClick(languages, Qt.Key.Key_Space)
    QTest.mouseClick(go, LEFT)

    preview = dialog_of(qtbot, empty_window, PreviewDialog)
    assert "with 93 % confidence" in preview.findChild(QLabel, "doubts").text()
    accept(preview)
    settle(qtbot, empty_window)
    (row,) = empty_desk.articles.rows()
    view = empty_desk.articles.get(row.id)
    assert view.text == "Lock gates at Harnsel\n\n“The gates cannot wait another year,” said Mira Tolland."
    assert view.recognised == 93
    assert view.language == "de"
    assert empty_desk.articles.original_of(row.id) == (documents.pdf([[]]), "scan.pdf")
    assert "recognised text, 93 % sure" in empty_window.articles.findChild(QLabel, "source").text()
    drop(empty_window, tmp_path / "scan.pdf")  # it is known by its bytes, and asked for no second time
    qtbot.waitUntil(lambda: "was in the library already" in empty_window.notices.text(), timeout=20_000)


def test_without_tesseract_the_dialog_names_what_to_install(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "scan.pdf").write_bytes(documents.pdf([[]]))
    drop(empty_window, tmp_path / "scan.pdf")
    dialog = dialog_of(qtbot, empty_window, RecogniseDialog)
    assert "tesseract-ocr" in dialog.findChild(QLabel, "how").text()
    assert not dialog.findChild(QPushButton, "recognise").isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_recognising_is_stopped_by_the_button_and_the_program_with_it(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    standin.install(tmp_path / "bin", monkeypatch, code="import time\ntime.sleep(600)\n")
    (tmp_path / "scan.pdf").write_bytes(documents.pdf([[], []]))
    drop(empty_window, tmp_path / "scan.pdf")
    accept(dialog_of(qtbot, empty_window, RecogniseDialog))
    strip = empty_window.intake.strip
    words = strip.findChild(QLabel)
    qtbot.waitUntil(lambda: words.text() == "Recognising page 1 of 2", timeout=20_000)
    qtbot.waitUntil(strip.isVisible, timeout=5_000)
    begun = time.monotonic()
    QTest.mouseClick(strip.stop, LEFT)
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=5_000)
    assert time.monotonic() - begun < 4
    assert empty_desk.articles.rows() == ()


def test_scans_of_a_folder_are_recognised_from_the_report(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    standin.install(tmp_path / "bin", monkeypatch, told=standin.rows(PAGE))
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("A story\n\nThe mayor said that the line opens in May.\n")
    (folder / "scan.pdf").write_bytes(documents.pdf([[]]))
    drop(empty_window, folder)
    report = dialog_of(qtbot, empty_window, ReportDialog)
    button = report.findChild(QPushButton, "scans")
    assert button.text() == "Recognise the text of 1 scan…"
    QTest.mouseClick(button, LEFT)
    accept(dialog_of(qtbot, empty_window, RecogniseDialog))
    accept(dialog_of(qtbot, empty_window, PreviewDialog))
    settle(qtbot, empty_window)
    assert len(empty_desk.articles.rows()) == 2


def test_a_folder_is_added_with_a_report(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for nth in range(3):
        (folder / f"{nth}.txt").write_text(f"Story {nth}\n\nThe mayor said that line {nth} opens in May.\n")
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 broken")
    empty_window.intake.ask_folder = lambda _title: folder  # type: ignore[method-assign]
    saved = tmp_path / "report.txt"
    empty_window.intake.ask_report_path = lambda: saved  # type: ignore[method-assign]
    press(empty_window, "Ctrl+Shift+O")
    dialog = dialog_of(qtbot, empty_window, ReportDialog)
    assert "bad.docx\t“bad.docx” is damaged" in dialog.findChild(QPlainTextEdit, "report").toPlainText()
    assert len(empty_desk.articles.rows()) == 3
    save = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Save report…")
    QTest.mouseClick(save, LEFT)
    settle(qtbot, empty_window)
    assert "Articles added: 3" in saved.read_text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    empty_window.commands["undo"].trigger()
    settle(qtbot, empty_window)
    assert empty_desk.articles.rows() == ()


@pytest.mark.timeout(60)
def test_stop_keeps_what_was_read_and_go_on_reads_the_rest(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for nth in range(8):
        (tmp_path / f"{nth}.txt").write_text(f"Story {nth}\n\nThe mayor said that line {nth} opens in May.\n")
    read = empty_desk.articles.read

    def slowly(*values, **named):  # type: ignore[no-untyped-def]
        time.sleep(0.25)
        return read(*values, **named)

    monkeypatch.setattr(empty_desk.articles, "read", slowly)
    empty_window.intake.take_files(sorted(tmp_path.glob("*.txt")))
    strip = empty_window.intake.strip
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: "of 8 files" in strip.findChild(QLabel).text(), timeout=10_000)
    QTest.mouseClick(strip.stop, LEFT)
    dialog = dialog_of(qtbot, empty_window, ReportDialog)
    some = len(empty_desk.articles.rows())
    assert 0 < some < 8
    monkeypatch.undo()
    QTest.mouseClick(dialog.findChild(QPushButton, "go_on"), LEFT)
    settle(qtbot, empty_window)
    assert len(empty_desk.articles.rows()) == 8


@pytest.mark.timeout(60)
def test_a_file_that_hangs_is_given_up_at_once(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    """Reading runs in a process that is killed; a reader inside the window's own process could not be stopped."""
    import sys

    from quotetracker.importing.workers import Reading

    script = tmp_path / "hang.py"
    script.write_text("import time\nwhile True: time.sleep(1)\n")
    slow = Reading(command=(sys.executable, str(script)))
    empty_desk.articles._reading = slow
    (tmp_path / "a.pdf").write_bytes(documents.pdf_article())
    drop(empty_window, tmp_path / "a.pdf")
    strip = empty_window.intake.strip
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    QTest.mouseClick(strip.stop, LEFT)
    settle(qtbot, empty_window)
    assert not strip.isVisible()
    assert slow.size() == 0


def look_alike(tmp_path: Path) -> Path:
    path = tmp_path / "later.txt"
    path.write_text(f"Rust on the bridge\n\n{LONG}\n\nThe council meets on Friday.\n")
    return path


@pytest.mark.parametrize("choice", ["separate", "new version", "same"])
def test_the_same_article_again(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path, choice: str
) -> None:
    known = add_article(empty_desk, f"Bridge inspected\n\n{LONG}", outlet="The Ledger")
    settle(qtbot, empty_window)
    drop(empty_window, look_alike(tmp_path))
    dialog = dialog_of(qtbot, empty_window, PreviewDialog)
    QTest.mouseClick(dialog.findChild(QRadioButton, choice), LEFT, pos=dialog.findChild(QRadioButton).rect().center())
    dialog.findChild(QRadioButton, choice).setChecked(True)
    accept(dialog)
    settle(qtbot, empty_window)
    rows = empty_desk.articles.rows()
    assert len(rows) == (1 if choice == "same" else 2)
    newer = empty_desk.articles.get(known).newer
    assert (newer is not None) == (choice == "new version")
    shown = empty_window.articles.article()
    assert shown is not None
    assert (shown.id == known) == (choice == "same")


def test_versions_show_what_changed(qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path) -> None:
    from quotetracker.importing.drafts import read_pasted

    known = add_article(empty_desk, BRIDGE)
    empty_desk.revisions.add_version(known, read_pasted(BRIDGE.replace("five cracks", "seven cracks")))
    empty_window.show_article(known)
    settle(qtbot, empty_window)
    empty_window.commands["versions"].trigger()
    dialog = dialog_of(qtbot, empty_window, VersionsDialog)
    listed = dialog.findChild(QListWidget)
    assert listed.count() == 2
    QTest.keyClick(listed, Qt.Key.Key_Down)
    settle(qtbot, empty_window)
    told = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "− " in told
    assert "five" in told
    assert "seven" in told
    QTest.mouseClick(dialog.findChild(QPushButton, "show"), LEFT)
    settle(qtbot, empty_window)
    shown = empty_window.articles.article()
    assert shown is not None
    assert shown.version_of == known


def test_a_typing_error_is_corrected_by_keys_and_undone(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk
) -> None:
    article = add_article(empty_desk, BRIDGE.replace("close the bridge", "colse the bridge"))
    quote = add_quote(empty_desk, article, "It has five cracks.")
    empty_window.show_article(article)
    settle(qtbot, empty_window)
    empty_window.articles.reader().setFocus()
    press(empty_window, "Shift+F4")
    dialog = dialog_of(qtbot, empty_window, CorrectDialog)
    edit = dialog.findChild(QPlainTextEdit, "text")
    assert edit.hasFocus()
    save = dialog.findChild(QPushButton, "save")
    assert not save.isEnabled()
    cursor = edit.document().find("colse")
    edit.setTextCursor(cursor)
    QTest.keyClicks(edit, "really close")
    qtbot.waitUntil(save.isEnabled, timeout=10_000)
    assert dialog.findChild(QLabel, "told").text() == "1 place differs. Quotes: 1 moved."
    accept(dialog)
    settle(qtbot, empty_window)
    assert "really close the bridge" in empty_window.articles.reader().text()
    view = empty_desk.quotes.get(quote)
    assert empty_window.articles.reader().text()[view.spans[0].start : view.spans[0].end] == "It has five cracks."
    empty_window.activateWindow()
    empty_window.articles.reader().setFocus()
    qtbot.waitUntil(empty_window.isActiveWindow)
    press(empty_window.articles.reader(), "Ctrl+Z")
    settle(qtbot, empty_window)
    assert "colse the bridge" in empty_window.articles.reader().text()


def test_a_quote_that_would_be_lost_is_named_on_the_button(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk
) -> None:
    article = add_article(empty_desk, BRIDGE)
    add_quote(empty_desk, article, "It has five cracks.")
    empty_window.show_article(article)
    settle(qtbot, empty_window)
    empty_window.commands["correct_text"].trigger()
    dialog = dialog_of(qtbot, empty_window, CorrectDialog)
    edit = dialog.findChild(QPlainTextEdit, "text")
    edit.setTextCursor(edit.document().find("“It has five cracks.”"))
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    save = dialog.findChild(QPushButton, "save")
    qtbot.waitUntil(save.isEnabled, timeout=10_000)
    assert save.text() == "Save, and delete 1 quote"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, empty_window)
    assert len(empty_desk.quotes.of_article(article)) == 1


def test_text_is_taken_again_from_the_kept_file(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text(documents.HTML, encoding="utf-8")
    article = empty_desk.articles.add_file(tmp_path / "page.html").article
    (tmp_path / "page.html").unlink()
    empty_window.show_article(article)
    settle(qtbot, empty_window)
    empty_window.commands["take_again"].trigger()
    preview = dialog_of(qtbot, empty_window, PreviewDialog)
    pieces = preview.findChild(PiecesList)
    QTest.keyClick(pieces, Qt.Key.Key_Home)
    QTest.keyClick(pieces, Qt.Key.Key_Space)
    accept(preview)
    correct = dialog_of(qtbot, empty_window, CorrectDialog)
    save = correct.findChild(QPushButton, "save")
    qtbot.waitUntil(save.isEnabled, timeout=10_000)
    accept(correct)
    settle(qtbot, empty_window)
    assert empty_desk.articles.get(article).text.startswith("Menu of the paper")


def test_pasted_html_alone_is_read_by_the_worker(qtbot: QtBot, empty_window: MainWindow) -> None:
    data = QMimeData()
    data.setHtml("<h1>Bridge</h1><p>It will close, <b>she</b> said.<script>x()</script>")
    QGuiApplication.clipboard().setMimeData(data)
    press(empty_window, "Ctrl+Shift+V")
    dialog = dialog_of(qtbot, empty_window, PasteDialog)
    assert dialog.findChild(QPlainTextEdit, "text").toPlainText() == "Bridge\n\nIt will close, she said."
    dialog.reject()
    QGuiApplication.clipboard().clear()  # it would free what Python frees too, when the program ends


def test_addresses_are_off_until_they_are_allowed(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from quotetracker.importing.fetching import Fetched
    from quotetracker.ui.intake import tasks as intake_tasks

    asked: list[str] = []

    def answer(address: str, _check: object) -> Fetched:
        asked.append(address)
        return Fetched(documents.HTML.encode(), "lock.html", address)

    monkeypatch.setattr(intake_tasks, "fetch", answer)
    empty_window.commands["add_address"].trigger()
    dialog = dialog_of(qtbot, empty_window, AddressDialog)
    line = dialog.findChild(QLineEdit, "address")
    assert not line.isEnabled()
    dialog.findChild(QCheckBox, "allowed").setChecked(True)
    line.setFocus()
    QTest.keyClicks(line, "https://riverpost.example/lock")
    accept(dialog)
    preview = dialog_of(qtbot, empty_window, PreviewDialog)
    accept(preview)
    settle(qtbot, empty_window)
    assert asked == ["https://riverpost.example/lock"]
    (row,) = empty_desk.articles.rows()
    assert empty_desk.articles.get(row.id).address == "https://riverpost.example/lock"


@pytest.mark.timeout(60)
def test_a_watched_folder(qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    assert empty_window.intake.watched.folder() is None
    empty_window.intake.ask_folder = lambda _title: folder  # type: ignore[method-assign]
    empty_window.commands["watch_folder"].trigger()
    (folder / "new.txt").write_text("Bridge\n\nIt will close, she said.\n")
    qtbot.waitUntil(lambda: len(empty_desk.articles.rows()) == 1, timeout=20_000)
    settle(qtbot, empty_window)
    empty_window.commands["watch_folder"].trigger()
    assert empty_window.intake.watched.folder() is None
    (folder / "later.txt").write_text("Ferry\n\nIt will sail, he said.\n")
    qtbot.wait(300)
    assert len(empty_desk.articles.rows()) == 1


@pytest.mark.parametrize("kind", [PreviewDialog, ReportDialog, CorrectDialog, VersionsDialog, AddressDialog])
def test_everything_that_takes_the_keyboard_has_a_name(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, kind: type[QDialog], tmp_path: Path
) -> None:
    from PySide6.QtWidgets import QAbstractButton

    from quotetracker.importing.drafts import read_bytes
    from quotetracker.services.intake import Alike, Intake, Problem
    from quotetracker.services.revisions import CopyView

    article = add_article(empty_desk, BRIDGE)
    view = empty_desk.articles.get(article)
    copy = CopyView(article, "<b>Old</b>", "The Ledger", "2026", 0.93)
    theme = empty_window._theme
    draft = read_bytes(documents.HTML.encode(), name="a.html")
    intake = Intake(
        (article,), (), (Problem(tmp_path, "bad"),), (), (tmp_path,), (Alike(article, "<i>x</i>", copy),), 3
    )
    dialog = {
        PreviewDialog: lambda: PreviewDialog(draft, [copy], theme, empty_window),
        ReportDialog: lambda: ReportDialog(intake, empty_window),
        CorrectDialog: lambda: CorrectDialog(view, empty_window.bridge, theme, empty_window),
        VersionsDialog: lambda: VersionsDialog([view], article, empty_window.bridge, theme, empty_window),
        AddressDialog: lambda: AddressDialog(empty_window._settings, empty_window),
    }[kind]()
    dialog.open()
    settle(qtbot, empty_window)
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            if type(widget).__name__ in {"QScrollArea", "QScrollBar"}:
                continue
            words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
            assert words, (type(widget).__name__, widget.objectName())
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text(), label.text()
    dialog.reject()
    dialog.deleteLater()


def test_the_text_of_a_scan_is_recognised_again_in_place_and_its_quotes_follow(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    poor = [["Lcck gates at Harnsel"], ["“The gates cannot wait an-", "other year,” sa1d Mira Tolland."]]
    standin.install(tmp_path / "bin", monkeypatch, told=standin.rows(poor, confidence=61), languages=("deu", "eng"))
    draft = empty_desk.articles.recognise(documents.pdf([[]]), name="scan.pdf", languages=["eng"])
    article = empty_desk.articles.add(draft).article
    begin = draft.text.index("“The gates")
    quote = empty_desk.quotes.add(article, Span(begin, draft.text.index(" sa1d")))
    standin.install(tmp_path / "bin", monkeypatch, told=standin.rows(PAGE, confidence=93), languages=("deu", "eng"))
    empty_window.show_article(article)
    settle(qtbot, empty_window)
    empty_window.commands["take_again"].trigger()
    dialog = dialog_of(qtbot, empty_window, RecogniseDialog)
    QTest.mouseClick(dialog.findChild(QPushButton, "recognise"), LEFT)
    preview = dialog_of(qtbot, empty_window, PreviewDialog)
    assert "with 93 % confidence" in preview.findChild(QLabel, "doubts").text()
    accept(preview)
    correct = dialog_of(qtbot, empty_window, CorrectDialog)
    save = correct.findChild(QPushButton, "save")
    qtbot.waitUntil(save.isEnabled, timeout=10_000)
    accept(correct)
    settle(qtbot, empty_window)
    view = empty_desk.articles.get(article)
    assert view.text == "Lock gates at Harnsel\n\n“The gates cannot wait another year,” said Mira Tolland."
    assert view.recognised == 93
    (kept,) = empty_desk.quotes.of_article(article)
    assert (kept.id, kept.words) == (quote, "The gates cannot wait another year,")
    empty_window.activateWindow()
    empty_window.articles.reader().setFocus()
    qtbot.waitUntil(empty_window.isActiveWindow)
    press(empty_window.articles.reader(), "Ctrl+Z")
    settle(qtbot, empty_window)
    view = empty_desk.articles.get(article)
    assert (view.text, view.recognised) == (draft.text, 61)


def test_recognising_again_is_stopped_and_changes_nothing(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    standin.install(tmp_path / "bin", monkeypatch, told=standin.rows(PAGE))
    article = empty_desk.articles.add(
        empty_desk.articles.recognise(documents.pdf([[]]), name="scan.pdf", languages=["eng"])
    ).article
    before = empty_desk.articles.get(article)
    standin.install(tmp_path / "bin", monkeypatch, code="import time\ntime.sleep(600)\n")
    empty_window.show_article(article)
    settle(qtbot, empty_window)
    empty_window.commands["take_again"].trigger()
    accept(dialog_of(qtbot, empty_window, RecogniseDialog))
    strip = empty_window.intake.strip
    qtbot.waitUntil(strip.isVisible, timeout=20_000)
    QTest.mouseClick(strip.stop, LEFT)
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=5_000)
    assert empty_desk.articles.get(article) == before
