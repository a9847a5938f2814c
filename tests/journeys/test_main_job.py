"""The main job by mouse and keys: add, mark, attribute, see the flag, undo, redo, search, export, find the row."""

import csv
from pathlib import Path

import pytest
from driving import click_button, click_into, drag_over, export_sheet, point_at, press, settle, span_of, type_text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.window import MainWindow

ECHO = (
    "Bridge will close\n\n3 November 2026\n\n"
    "“We will close the old bridge on Monday because it has five deep cracks,” said "
    "Ida Marsh, the mayor. 😀 “Nobody is in danger.”\n\nOmar Tey said that nobody had asked the farmers about it.\n"
)
WIRE = (
    "Mayor closes bridge\n\n4 November 2026\n\nThe mayor spoke at noon.\n\n"
    "“We will close the old bridge on Monday because it "
    "has fifteen deep cracks,” Ida Marsh said.\n"
)
SAID = "We will close the old bridge on Monday because it has five deep cracks,"
PRINTED = SAID.replace("five", "fifteen")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    (tmp_path / "echo.txt").write_text(ECHO, encoding="utf-8")
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    return [tmp_path / "echo.txt", tmp_path / "wire.txt"]


def name_speaker(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Type a name where the keyboard went after marking, and take what is offered."""
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=3000)
    type_text(name)
    settle(qtbot, window)
    qtbot.wait(250)
    settle(qtbot, window)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle(qtbot, window)


def test_the_main_job_from_article_to_sheet(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, files: list[Path], tmp_path: Path
) -> None:
    window, desk = empty_window, empty_desk
    window.intake.ask_files = lambda: files  # type: ignore[method-assign]
    click_button(window, "add_files")
    settle(qtbot, window)
    reader = window.articles.reader()
    assert reader.text() == ECHO

    # mark by dragging over words, then say who spoke
    drag_over(qtbot, reader, span_of(ECHO, SAID))
    press(reader, "Ctrl+Return")
    settle(qtbot, window)
    name_speaker(qtbot, window, "Ida Marsh")
    (first,) = desk.quotes.page(QuoteFilter())
    assert first.words == SAID
    assert first.speaker_names == "Ida Marsh"

    # a name that was new is taken back in one step, and comes again in one
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert (desk.quotes.get(first.id).speakers, desk.speakers.all()) == ((), ())
    press(window, "Ctrl+Shift+Z")
    settle(qtbot, window)
    assert desk.quotes.get(first.id).speaker_names == "Ida Marsh"

    # the other article: one click inside the marks is enough; a typing error in the name is forgiven
    press(window, "Ctrl+PgUp")
    settle(qtbot, window)
    assert reader.text() == WIRE
    click_into(qtbot, reader, span_of(WIRE, PRINTED))
    press(reader, "Ctrl+Return")
    settle(qtbot, window)
    name_speaker(qtbot, window, "Ida Mrash")
    assert [speaker.name for speaker in desk.speakers.all()] == ["Ida Marsh"]

    # the flag is there without asking
    qtbot.waitUntil(lambda: bool(desk.quotes.get(first.id).flags), timeout=5000)
    assert desk.quotes.get(first.id).flags[0].relation is Relation.ALTERED
    settle(qtbot, window)
    match = window.articles.inspector().current_match()
    assert match is not None
    assert any(part.change == "number" for part in match.diff)

    # undo takes the name and the quote back, redo brings both again
    second = reader.current()
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert desk.quotes.get(second).speakers == ()
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 1
    press(window, "Ctrl+Shift+Z")
    settle(qtbot, window)
    press(window, "Ctrl+Shift+Z")
    settle(qtbot, window)
    assert desk.quotes.get(second).speaker_names == "Ida Marsh"

    # search by speaker in the table of quotes
    press(window, "Ctrl+2")
    settle(qtbot, window)
    window.quotes.filter.search.setFocus()
    type_text("mrash five")
    qtbot.wait(400)
    settle(qtbot, window)
    assert window.quotes.filter.wanted().text.split()[-1] == "five"
    assert window.quotes.table.quotes().rowCount() == 1

    # export what is shown and find the row again
    sheet = tmp_path / "sheet.csv"
    press(window, "Ctrl+E")
    settle(qtbot, window)
    export_sheet(qtbot, window, sheet)
    rows = list(csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines()))
    found = [row for row in rows if row["Id"] == first.public_id]
    assert len(rows) == len(found) == 1
    assert found[0]["Quote"] == SAID
    assert found[0]["Speaker"] == "Ida Marsh"
    assert found[0]["Published"] == "2026-11-03"
    assert "altered" in found[0]["Elsewhere"]


def test_dropped_files_arrive_and_the_same_article_is_told(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, files: list[Path]
) -> None:
    reader = empty_window.articles.reader()
    empty_window.articles.files_dropped.emit(tuple(map(str, files[:1])))
    settle(qtbot, empty_window)
    assert reader.text() == ECHO

    empty_window.articles.files_dropped.emit(tuple(map(str, files[:1])))
    settle(qtbot, empty_window)

    assert "already" in empty_window.notices.text()
    assert len(empty_desk.articles.rows()) == 1


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    empty_window.intake.take_files([tmp_path / "empty.txt"])
    settle(qtbot, empty_window)

    assert "empty.txt" in empty_window.notices.text()


def test_bounds_follow_the_mouse_and_the_keys(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, files: list[Path]
) -> None:
    window, desk = empty_window, empty_desk
    window.intake.take_files(files[:1])
    settle(qtbot, window)
    reader = window.articles.reader()
    drag_over(qtbot, reader, span_of(ECHO, "the old bridge"))
    press(reader, "Ctrl+Return")
    settle(qtbot, window)
    quote = reader.current()

    press(window, "F7")
    settle(qtbot, window)
    press(window, "F8")
    settle(qtbot, window)
    assert desk.quotes.get(quote).words == "close the old bridge on"
    press(window, "Shift+F8")
    settle(qtbot, window)
    press(window, "Shift+F7")
    settle(qtbot, window)
    assert desk.quotes.get(quote).words == "the old bridge"

    drag_over(qtbot, reader, span_of(ECHO, "Nobody is in danger."))
    press(reader, "Ctrl+Shift+Return")
    settle(qtbot, window)
    assert desk.quotes.get(quote).words == "the old bridge … Nobody is in danger."

    drag_over(qtbot, reader, span_of(ECHO, "Ida Marsh"))
    press(reader, "Ctrl+Shift+M")
    settle(qtbot, window)
    assert desk.quotes.get(quote).mention_words == "Ida Marsh"

    press(window, "Ctrl+Backspace")
    settle(qtbot, window)
    assert desk.quotes.count(QuoteFilter()) == 0


def test_an_end_that_is_dragged_with_the_mouse_is_saved_and_undone(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, files: list[Path]
) -> None:
    window, desk = empty_window, empty_desk
    window.intake.take_files(files[:1])
    settle(qtbot, window)
    reader = window.articles.reader()
    drag_over(qtbot, reader, span_of(ECHO, "the old bridge"))
    press(reader, "Ctrl+Return")
    settle(qtbot, window)
    quote = reader.current()

    top = reader.verticalScrollBar().value()
    knob = next(handle for handle in reader._handles(top, top + 700) if handle.at_end).knob.toPoint() - QPoint(0, top)
    port, target = reader.viewport(), point_at(reader, span_of(ECHO, "on Monday").end)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, knob)
    QTest.mouseMove(port, target, 10)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target, 10)
    settle(qtbot, window)
    assert desk.quotes.get(quote).words == "the old bridge on Monday"

    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert desk.quotes.get(quote).words == "the old bridge"


def test_words_are_selected_marked_and_attributed_by_keys_alone(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, files: list[Path]
) -> None:
    window, desk = empty_window, empty_desk
    window.intake.take_files(files[:1])
    settle(qtbot, window)
    reader = window.articles.reader()
    reader.setFocus()
    press(reader, "Ctrl+End")
    for _ in range(5):
        press(reader, "Ctrl+Shift+Left")
    selected = reader.selected_span()
    assert selected is not None
    press(reader, "Ctrl+Return")
    settle(qtbot, window)
    name_speaker(qtbot, window, "Omar Tey")

    (quote,) = desk.quotes.page(QuoteFilter())
    assert quote.words
    assert ECHO.rstrip().endswith(quote.words)
    assert quote.speaker_names == "Omar Tey"
