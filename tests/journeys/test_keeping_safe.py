"""Something is deleted by mistake, found in the history and brought back; a backup is made and gone back to."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from driving import press, settle
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget
from pytestqt.qtbot import QtBot

from quotetracker.app import Program
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.language.wording import shown_moment
from quotetracker.ui.safety import keeper
from quotetracker.ui.speakers.words import joined
from quotetracker.ui.window import MainWindow


@pytest.fixture(autouse=True)
def own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))
    # Some seconds after it opens a window makes a backup by itself: on a busy machine in the middle of a test.
    monkeypatch.setattr(keeper, "_FIRST", 10**8)


def click_row(tree: QTreeWidget, row: int) -> None:
    item = tree.topLevelItem(row)
    assert item is not None
    place = tree.visualItemRect(item).topLeft() + QPoint(40, 6)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_a_deleted_quote_is_found_in_the_history_and_brought_back(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    quote = desk.quotes.page(QuoteFilter(), limit=1)[0]
    desk.quotes.delete([quote.id])
    desk.speakers.add(_speaker("Somebody Else"))
    settle(qtbot, window)

    press(window, "Ctrl+H")
    settle(qtbot, window)
    page = window.history
    assert page.isVisible()
    QTest.mouseClick(
        page.deletions,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(8, page.deletions.height() // 2),
    )
    settle(qtbot, window)
    first_row = page.list.visualRect(page.list.changes.index(0)).bottomLeft() + QPoint(40, -6)
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first_row)
    settle(qtbot, window)
    assert page.heading.text() == "Delete quote"
    first = page.things.topLevelItem(0)
    assert first is not None
    assert first.text(0) == joined("Quote deleted", quote.words)
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    settle(qtbot, window)

    assert desk.quotes.get(quote.id).words == quote.words
    assert "Brought back" in window.notices.text()
    assert window.commands["undo"].text() == "&Undo bring back quote"


def test_the_history_is_walked_by_keys(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    press(window, "Ctrl+H")
    settle(qtbot, window)
    page = window.history
    assert QApplication.focusWidget() is page.list
    before = page.heading.text()

    QTest.keyClick(page.list, Qt.Key.Key_Down)
    settle(qtbot, window)
    second = page.list.changes.rows()[1]

    assert page.list.current() == second.id
    assert page.heading.text() == second.line.label
    assert before
    page.search.setFocus()
    QTest.keyClicks(page.search, "no such change")
    qtbot.waitUntil(lambda: page.list.changes.rowCount() == 0, timeout=3000)
    assert page._none.text() == "Nothing was found."
    assert page._none.isVisible()


def test_a_library_is_checked_and_backed_up_from_the_menu(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.commands["backups"].trigger()
    dialog = window.findChild(_care())
    assert dialog is not None
    settle(qtbot, window)
    assert dialog.differs.text() == "There is no backup yet."
    assert dialog.focusWidget() is dialog.make

    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialog.focusWidget() is dialog.make
    assert dialog.list.topLevelItemCount() == 1
    QTest.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialog.said.text().startswith("All is well: 16 articles")
    desk.quotes.delete([desk.quotes.page(QuoteFilter(), limit=1)[0].id])
    click_row(dialog.list, 0)
    settle(qtbot, window)
    assert "1 more" in dialog.differs.text()
    assert shown_moment(desk.history.lines()[0].at) in dialog.differs.text()
    assert dialog.go_back.isEnabled()
    dialog.close()


@pytest.mark.parametrize("gone", [False, True])
def test_a_copy_of_the_library_is_saved_and_taken_up_where_its_own_file_is_gone(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, gone: bool
) -> None:
    target, wanted = tmp_path / "elsewhere.quotes", []
    monkeypatch.setattr(window.libraries, "ask_copy", lambda: target)
    window.library_wanted.connect(lambda path, new: wanted.append((path, new)))
    if gone:
        desk.path.unlink()
        window.bridge.run(desk.speakers.add, _speaker("Somebody Else"))
        settle(qtbot, window)
        assert "Save a copy of the library" in window.notices.text()

    window.commands["copy_library"].trigger()
    settle(qtbot, window)

    copied = Desk.open(target)
    assert copied.library().quotes == 129
    copied.close()
    assert wanted == ([(target, False)] if gone else [])
    assert gone or window.notices.text() == "Copied and checked: elsewhere.quotes"


def test_a_backup_that_is_made_by_itself_comes_into_the_open_dialog_and_leaves_the_chosen_one(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    dialog = window.keeper.show()
    settle(qtbot, window)
    assert dialog.differs.text() == "There is no backup yet."

    window.keeper.keep_up()
    settle(qtbot, window)
    assert dialog.list.topLevelItemCount() == 1
    assert dialog.differs.text() == ""
    click_row(dialog.list, 0)
    settle(qtbot, window)
    said = dialog.differs.text()
    assert said
    desk.speakers.add(_speaker("Somebody Else"))
    (made,) = desk.backups.listed()
    long_ago = made.path.with_name(made.path.name.replace(made.path.name.split()[1], "20200101T000000Z"))
    made.path.rename(long_ago)
    dialog.ask_list()
    settle(qtbot, window)
    click_row(dialog.list, 0)
    settle(qtbot, window)
    window.keeper.keep_up()
    settle(qtbot, window)

    assert dialog.list.topLevelItemCount() == 2
    assert [item.text(1) for item in dialog.list.selectedItems()] == ["Automatic"]
    assert dialog.list.currentItem() is dialog.list.topLevelItem(1)
    assert dialog.go_back.isEnabled()
    assert "1 fewer" in dialog.differs.text()
    dialog.close()


def test_what_is_hurt_is_named_and_put_right_in_the_dialog(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("UPDATE quote SET note = 'never typed' WHERE id = 1")
        connection.commit()
    dialog = window.keeper.show()

    QTest.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    items = [dialog.findings.topLevelItem(nth) for nth in range(dialog.findings.topLevelItemCount())]
    assert any(item is not None and item.text(0).startswith("Quote Q1") for item in items)
    QTest.mouseClick(dialog.mend, Qt.MouseButton.LeftButton)
    settle(qtbot, window)

    assert "things were put right. All is well" in dialog.said.text()
    assert desk.quotes.some([_quote(1)])[0].note != "never typed"
    dialog.close()


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
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


def test_the_window_goes_back_to_a_backup_and_keeps_the_file_that_was_there(
    qtbot: QtBot, program: Program, filled_library: Path, tmp_path: Path
) -> None:
    import shutil

    path = Path(shutil.copy(filled_library, tmp_path / "mine.quotes"))
    window = program.show(Desk.open(path))
    settle(qtbot, window)
    desk = window.bridge.desk
    made = desk.backups.make()
    desk.quotes.delete([desk.quotes.page(QuoteFilter(), limit=1)[0].id])
    dialog = window.keeper.show()
    settle(qtbot, window)
    dialog.confirm = lambda _preview: True  # type: ignore[method-assign]
    click_row(dialog.list, 0)
    settle(qtbot, window)
    QTest.mouseClick(dialog.go_back, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: program.window() not in (None, window), timeout=10_000)
    newer = program.window()
    assert newer is not None
    settle(qtbot, newer)
    assert newer.bridge.desk.library().quotes == 129
    assert "as it was in the backup" in newer.notices.text()
    assert list(tmp_path.glob("*before restore*"))
    assert made.path.exists()


def _care():  # type: ignore[no-untyped-def]
    from quotetracker.ui.safety.care_dialog import CareDialog

    return CareDialog


def _speaker(name: str):  # type: ignore[no-untyped-def]
    from quotetracker.services.speakers import SpeakerFields

    return SpeakerFields(name)


def _quote(key: int):  # type: ignore[no-untyped-def]
    from quotetracker.model.vocabulary import QuoteId

    return QuoteId(key)


def test_what_can_be_read_of_a_hurt_library_is_saved_and_opened_from_the_window(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], desk: Desk
) -> None:
    path = desk.path
    desk.close()
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_quote_kind'").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = bytes(4096)
    path.write_bytes(data)
    hurt = Desk.open(path)
    window = open_window(hurt)
    wanted: list[Path] = []
    window.library_wanted.connect(lambda path, _create: wanted.append(path))
    dialog = window.keeper.show()
    assert not dialog.salvage.isVisible()

    qtbot.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.salvage.isVisible, timeout=20_000)
    qtbot.mouseClick(dialog.salvage, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.open_saved.isVisible, timeout=30_000)
    assert "16 articles" in dialog.said.text()
    qtbot.mouseClick(dialog.open_saved, Qt.MouseButton.LeftButton)

    assert len(wanted) == 1
    saved = Desk.open(wanted[0])
    assert saved.library().articles == 16
    assert not saved.care.check()
    saved.close()
    window.close()
    hurt.close()


@pytest.mark.parametrize("key", ["page_speakers", "page_claims"])
def test_many_things_are_deleted_only_after_a_question_and_can_come_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    window.show_page(key)
    settle(qtbot, window)
    page = window.page()
    rows, command, number = {
        "page_speakers": (window.speakers.register.list, "delete_speaker", lambda: desk.library().speakers),
        "page_claims": (window.claims.ledger.list, "delete_claim", lambda: desk.library().claims),
    }[key]
    before = number()
    asked: list[str] = []
    answers = [False, True]
    monkeypatch.setattr(page, "confirm", lambda text: asked.append(text) or answers.pop(0))
    rows.selectAll()

    window.commands[command].trigger()
    settle(qtbot, window)
    assert number() == before
    assert f"Delete {before} " in asked[0]
    window.commands[command].trigger()
    settle(qtbot, window)
    assert number() == 0

    window.commands["undo"].trigger()
    settle(qtbot, window)
    assert number() == before


def test_what_is_changed_as_soon_as_the_window_stands_comes_after_a_backup(
    qtbot: QtBot, filled_library: Path, tmp_path: Path, open_window: Callable[[Desk], MainWindow]
) -> None:
    desk = Desk.open(Path(shutil.copy(filled_library, tmp_path / "crashed.quotes")))
    window = open_window(desk)
    name = desk.speakers.all()[0].name

    window.bridge.run(desk.speakers.delete, [desk.speakers.all()[0].id])
    settle(qtbot, window)

    (made,) = desk.backups.listed()
    with closing(sqlite3.connect(made.path)) as held:
        assert held.execute("SELECT count(*) FROM speaker WHERE name = ?", (name,)).fetchone() == (1,)
    assert name not in {row.name for row in desk.speakers.all()}
    window.close()
    desk.close()
