"""The program around the window: opening libraries, also those that somebody else has open."""

import errno
import gc
import json
import logging
import sqlite3
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from driving import settle
from library import add_article, new_desk
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from quotetracker import app as program_module
from quotetracker.app import Program
from quotetracker.errors import DamagedLibraryError, LibraryError, LibraryInUseError
from quotetracker.model.lock import lock_file
from quotetracker.services.backups import Backups, BackupView
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span
from quotetracker.ui.jobs import tidying
from quotetracker.ui.look.waiting import WaitingDialog, waited
from quotetracker.ui.safety.crash_dialog import CrashDialog
from quotetracker.ui.safety.damaged_dialog import DamagedDialog, Rescue
from quotetracker.ui.safety.in_use_dialog import InUseDialog, Way
from quotetracker.ui.window import MainWindow


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    import sys
    import threading

    hooks = sys.excepthook, threading.excepthook
    program = Program(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    yield program
    if (window := program.window()) is not None:
        window.close()
    program.close()
    program.deleteLater()
    sys.excepthook, threading.excepthook = hooks


@pytest.fixture
def taken(tmp_path: Path) -> Iterator[Desk]:
    """A library that is open elsewhere."""
    desk = new_desk(tmp_path, "taken.quotes")
    add_article(desk)
    yield desk
    desk.close()


def answer(monkeypatch: pytest.MonkeyPatch, way: Way) -> list[str]:
    asked: list[str] = []

    def ask(error: Exception, _parent: object) -> Way:
        asked.append(str(error))
        return way

    monkeypatch.setattr(program_module, "ask_way", ask)
    return asked


def speak(qtbot: QtBot, program: Program, language: str) -> None:
    """Another language, and the window that speaks it."""
    before = program.window()
    program._set_language(language)
    qtbot.waitUntil(lambda: program.window() is not before)


def shown(qtbot: QtBot, program: Program, desk: Desk | None) -> MainWindow:
    assert desk is not None
    window = program.show(desk)
    settle(qtbot, window)
    return window


def test_a_library_that_is_open_elsewhere_can_be_read(
    qtbot: QtBot, program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, Way.READ)

    window = shown(qtbot, program, program.open_desk(taken.path))

    assert "taken.quotes is open already" in asked[0]
    assert "for reading only" in window.notices.text()
    assert window.statusBar().findChild(type(window._saved)).text().startswith("Read-only")


def test_a_library_that_is_open_elsewhere_can_be_copied(
    qtbot: QtBot, program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, Way.COPY)

    window = shown(qtbot, program, program.open_desk(taken.path))

    assert "(copy " in window.bridge.desk.path.name
    assert not window.bridge.desk.read_only
    assert window.bridge.desk.library().articles == 1


def test_nothing_is_opened_when_neither_is_wanted(
    program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, Way.LEAVE)

    assert program.open_desk(taken.path) is None


def test_opening_the_library_that_is_open_says_so(
    qtbot: QtBot, program: Program, taken: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, Way.LEAVE)
    window = shown(qtbot, program, taken)

    window.library_wanted.emit(taken.path, False)
    qtbot.waitUntil(lambda: window.notices.text() == "This library is open already.", timeout=2000)

    assert asked == []


def test_nothing_of_a_library_that_was_left_stays_in_memory(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "_YOUNG_EVERY", 50)
    left = new_desk(tmp_path, "left.quotes")
    add_article(left)
    window = shown(qtbot, program, left)
    window.show_page("page_quotes")
    settle(qtbot, window)
    gone = [weakref.ref(left), weakref.ref(window), weakref.ref(window.articles)]
    del left, window

    shown(qtbot, program, new_desk(tmp_path, "next.quotes"))
    for nth in range(1, 101):
        qtbot.wait(300)
        if [ref() for ref in gone] == [None, None, None]:
            return
        if nth % 10 == 0:  # a machine that is always busy: once more, after the time that a search is put off
            program._window_is_gone()
    pytest.fail(f"something of it stays: {[ref() for ref in gone]}")


def test_a_library_in_a_cloud_folder_is_warned_of_once(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    for told in (True, False):
        desk = Desk.open(folder / "mine.quotes", create=True)
        window = shown(qtbot, program, desk)
        assert ("Dropbox copies" in window.notices.text()) is told
        program.close()


def test_the_question_names_who_has_the_library(qtbot: QtBot, taken: Desk) -> None:
    dialog = InUseDialog(LibraryInUseError(taken.path, "by ida on desk-3 since 14:02"), None)
    qtbot.addWidget(dialog)

    assert "by ida on desk-3 since 14:02" in dialog.text()
    assert {button.text().replace("&", "") for button in dialog.buttons()} == {
        "Open for reading",
        "Open a copy",
        "Cancel",
    }
    assert dialog.way() is Way.LEAVE


@pytest.mark.skipif(sys.platform == "win32", reason="needs fcntl")
def test_where_only_a_file_says_that_another_computer_has_it_the_editor_can_say_otherwise(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that knows no locks, and a computer that crashed with the library open."""
    import fcntl

    def unknown(*_: object) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    desk = new_desk(tmp_path, "shared.quotes")
    desk.close()
    monkeypatch.setattr(fcntl, "flock", unknown)
    told = {"user": "ida", "host": "desk-3", "process": 1, "since": "2026-03-04T10:00:00+00:00"}
    lock_file(desk.path).write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(LibraryInUseError) as said:
        Desk.open(desk.path)
    dialog = InUseDialog(said.value, None)
    qtbot.addWidget(dialog)
    assert "It is not open there any more" in {button.text().replace("&", "") for button in dialog.buttons()}
    assert dialog.defaultButton().text().replace("&", "") == "Open for reading"
    answer(monkeypatch, Way.TAKE_OVER)

    window = shown(qtbot, program, program.open_desk(desk.path))

    assert not window.bridge.desk.read_only
    window.bridge.desk.speakers.add(SpeakerFields("Vera Stokke"))


def test_the_next_library_does_not_wait_for_the_last_backup_of_the_one_before(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = new_desk(tmp_path, "first.quotes")
    add_article(first)
    go_on = threading.Event()
    monkeypatch.setattr(Backups, "at_close", lambda _backups: go_on.wait(20))
    shown(qtbot, program, first)
    second = new_desk(tmp_path, "second.quotes")

    window = shown(qtbot, program, second)

    assert window.isVisible()
    assert lock_file(first.path).exists()  # it is still being left
    go_on.set()
    again = program.open_desk(first.path)
    assert again is not None
    assert not again.read_only
    again.close()


def test_what_takes_long_is_told_and_the_window_goes_on_living(qtbot: QtBot, qapp: QApplication) -> None:
    beats: list[bool] = []
    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(lambda: beats.append(_is_told(qapp)))
    timer.start()

    assert waited(lambda: time.sleep(0.9) or 7, "Opening…", None) == 7

    timer.stop()
    assert len(beats) > 15
    assert any(beats)
    assert not beats[0]


def _is_told(qapp: QApplication) -> bool:
    hidden = Qt.WidgetAttribute.WA_DontShowOnScreen
    dialogs = [widget for widget in qapp.topLevelWidgets() if isinstance(widget, WaitingDialog)]
    return any(dialog.isVisible() and not dialog.testAttribute(hidden) for dialog in dialogs)


def test_from_the_first_moment_of_waiting_no_window_takes_a_press(qtbot: QtBot, qapp: QApplication) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()

    def press() -> None:
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
        QTest.mouseClick(field.windowHandle(), Qt.MouseButton.LeftButton)

    QTest.keyClick(field.windowHandle(), Qt.Key.Key_B)
    QTimer.singleShot(30, press)
    waited(lambda: time.sleep(0.2), "Opening…", None)

    assert field.text() == "b"
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_C)
    assert field.text() == "bc"


def test_who_asks_twice_for_the_sample_library_gets_it_once(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUOTETRACKER_HOME", str(tmp_path / "home"))
    window = shown(qtbot, program, new_desk(tmp_path, "first.quotes"))
    made: list[Path] = []
    opened = program_module.open_samples

    def count(path: Path) -> Desk:
        made.append(path)
        return opened(path)

    monkeypatch.setattr(program_module, "open_samples", count)
    window.samples_wanted.emit()
    window.samples_wanted.emit()

    qtbot.waitUntil(lambda: program.window() is not window, timeout=60_000)
    assert program.window() is not None
    settle(qtbot, cast("MainWindow", program.window()))
    assert len(made) == 1


def test_a_closed_window_is_left_whole_until_qt_has_deleted_it(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python would empty its parts first, while they still get events."""
    shown(qtbot, program, new_desk(tmp_path, "first.quotes"))
    speak(qtbot, program, "de")  # all that was there before the first window was shown is never looked through
    second = weakref.ref(cast("MainWindow", program.window()))
    settle(qtbot, cast("MainWindow", second()))

    replace = program._replace_window
    whole: list[bool] = []

    def replace_and_look() -> None:  # in the same turn: in the next one Qt may have deleted it
        replace()
        gc.collect()
        old = second()
        whole.append(old is not None and old.finder._line is not None)

    monkeypatch.setattr(program, "_replace_window", replace_and_look)
    program._set_language("es")  # not by speak(), which holds the window itself
    qtbot.waitUntil(lambda: bool(whole))
    assert whole == [True]
    monkeypatch.undo()
    settle(qtbot, cast("MainWindow", program.window()))
    speak(qtbot, program, "")
    settle(qtbot, cast("MainWindow", program.window()))
    gc.collect()
    assert second() is None


def test_another_language_makes_the_window_and_its_page_in_turns_of_their_own(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    """In one turn it would stand still for twice as long."""
    shown(qtbot, program, new_desk(tmp_path, "first.quotes"))
    before = program.window()
    program._set_language("de")
    coming = program._coming

    assert coming is not None
    assert coming._made == {}
    assert program.window() is before
    qtbot.waitUntil(lambda: list(coming._made) == ["page_articles"])
    assert program.window() is before
    program._set_language("es")  # the first is not there yet
    assert program._coming is coming
    qtbot.waitUntil(lambda: program.window() is coming)
    assert coming.isVisible()
    settle(qtbot, coming)
    speak(qtbot, program, "")


def test_what_fails_while_it_is_waited_for_is_raised_there(qtbot: QtBot) -> None:
    def fail() -> None:
        raise LibraryError("No.", "Never mind.")

    with pytest.raises(LibraryError, match="No"):
        waited(fail, "Opening…", None)


def test_a_window_is_gone_at_once_while_what_is_being_saved_is_finished(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    window = shown(qtbot, program, new_desk(tmp_path, "first.quotes"))
    seen: list[bool] = []
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.bridge.run(lambda: (time.sleep(0.2), seen.append(window.isVisible())))

    window.close()

    assert seen == [False]


def damaged(tmp_path: Path, *, backup: bool) -> Path:
    """A library whose tables are gone, so that it does not open."""
    desk = new_desk(tmp_path, "hurt.quotes")
    add_article(desk)
    if backup:
        desk.backups.make()
    desk.close()
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("DROP TABLE quote")
        connection.commit()
    return desk.path


@pytest.mark.parametrize(("way", "name"), [(Rescue.BACKUP, "hurt.quotes"), (Rescue.SALVAGE, "hurt (saved ")])
def test_a_library_that_does_not_open_is_gone_back_to_or_saved_from_the_window(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: Rescue, name: str
) -> None:
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))
    path = damaged(tmp_path, backup=True)
    before = path.read_bytes()
    asked: list[object] = []
    monkeypatch.setattr(program_module, "ask_rescue", lambda error, backup, _parent: asked.append(backup) or way)

    window = shown(qtbot, program, program.open_desk(path))

    assert window.bridge.desk.library().articles == 1
    assert window.bridge.desk.path.name.startswith(name)
    assert asked != [None]
    assert before in {each.read_bytes() for each in tmp_path.glob("*.quotes")}  # nothing is destroyed
    assert ("Saved in" in window.notices.text()) is (way is Rescue.SALVAGE)


def test_nothing_is_done_to_a_damaged_library_unless_it_is_wanted(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = damaged(tmp_path, backup=False)
    before = path.read_bytes()
    monkeypatch.setattr(program_module, "ask_rescue", lambda *_: Rescue.LEAVE)

    with pytest.raises(DamagedLibraryError):
        program.open_desk(path)

    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.glob("*.quotes")] == ["hurt.quotes"]


def test_the_question_about_a_damaged_library_offers_a_backup_only_if_there_is_one(qtbot: QtBot) -> None:
    error = DamagedLibraryError("It is damaged.", "Restore it.", detail="row 7 missing")
    view = BackupView(Path("b"), 1, "2026-03-04T05:06:07Z", "automatic", 10)
    for backup, labels in (
        (None, {"Save what can be read", "Close", "Show Details..."}),
        (view, {"Go back to the backup", "Save what can be read", "Close", "Show Details..."}),
    ):
        dialog = DamagedDialog(error, backup, None)
        qtbot.addWidget(dialog)
        assert {button.text().replace("&", "") for button in dialog.buttons()} == labels
        assert dialog.way() is Rescue.LEAVE


@pytest.mark.parametrize(
    ("spoilt", "words"), [(False, "all is well"), (True, "something in it is not as it should be")]
)
def test_after_a_bad_end_the_library_is_checked_and_said_to_be_well_or_not(
    qtbot: QtBot, program: Program, tmp_path: Path, words: str, *, spoilt: bool
) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    desk.close()
    if spoilt:
        with closing(sqlite3.connect(desk.path)) as connection:
            connection.execute("UPDATE article SET title = 'Another'")
            connection.commit()
    lock_file(desk.path).write_text("{}")  # as a killed program leaves it

    window = shown(qtbot, program, program.open_desk(desk.path))
    window.keeper._first.timeout.emit()

    qtbot.waitUntil(lambda: words in window.notices.text(), timeout=10_000)


def test_after_a_good_end_nothing_is_said(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    new_desk(tmp_path).close()
    window = shown(qtbot, program, program.open_desk(tmp_path / "test.quotes"))

    window.keeper._first.timeout.emit()
    settle(qtbot, window)

    assert "ended" not in window.notices.text()


def test_a_mistake_is_logged_with_its_place_and_no_log_holds_text_of_an_article(
    qtbot: QtBot, program: Program, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desk = new_desk(tmp_path)
    window = shown(qtbot, program, desk)
    secret = "Ottoline whispered"
    article = add_article(desk, f"{secret} a title\n\n“{secret} it,” said {secret} Berg. {secret}.")
    desk.search.find(secret)
    desk.quotes.add(article, Span(0, 30))
    desk.speakers.add(SpeakerFields(secret))
    desk.history.undo()
    desk.backups.make()
    settle(qtbot, window)

    def broken() -> None:
        try:
            raise KeyError(secret)
        except KeyError as error:
            raise ValueError(f"no such words: {secret}") from error

    window.bridge.run(broken)
    settle(qtbot, window)
    program._thread_hook(threading.ExceptHookArgs((OSError, OSError(secret), None, None)))
    qtbot.waitUntil(lambda: "OSError" in caplog.text, timeout=5000)

    assert "ValueError" in caplog.text
    assert "in broken" in caplog.text
    assert secret not in caplog.text
    dialog = window.findChildren(CrashDialog)[0]
    copy = next(button for button in dialog.findChildren(QPushButton) if "opy" in button.text())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "in broken" in QApplication.clipboard().text()
    assert secret not in QApplication.clipboard().text()
    for dialog in window.findChildren(CrashDialog):
        dialog.accept()


def test_the_first_start_tells_that_samples_are_made_and_not_that_a_library_is_old(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def at_once(work: Callable[[], Desk], text: str, _parent: object) -> Desk:
        told.append(text)
        return work()

    monkeypatch.setattr(program_module, "waited", at_once)
    monkeypatch.setattr(program_module.paths, "sample_library", lambda: tmp_path / "Samples.quotes")
    monkeypatch.setattr(program_module, "open_samples", lambda path: new_desk(path.parent, path.name))

    for _ in range(2):
        desk = program.open_samples()
        assert desk is not None
        desk.close()

    assert told[0] == "Making the sample library…"
    assert told[1].startswith("Opening Samples.quotes…")
