"""The page that writes quote sheets."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from driving import settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.export.sheet import COLUMNS
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.export.page import ExportPage
from quotetracker.ui.jobs.bridge import Bridge, Notice, Tone
from quotetracker.ui.look.theme import DARK, LIGHT, Theme
from quotetracker.ui.window import MainWindow

Settled = Callable[[Bridge], None]


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    widget.hide()


def opened(host: QWidget, bridge: Bridge, theme: Theme, settled: Settled) -> ExportPage:
    page = ExportPage(bridge, theme, host)
    bridge.changed.connect(page.refresh)
    host.resize(1000, 640)
    page.resize(1000, 640)
    host.show()
    page.enter()
    settled(bridge)
    return page


@pytest.fixture
def page(host: QWidget, bridge: Bridge, theme: Theme, settled: Settled) -> ExportPage:
    return opened(host, bridge, theme, settled)


def choose(page: ExportPage, name: str) -> None:
    next(card for card in page.cards.cards if card.form.name == name).click()


def answer(page: ExportPage, monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[tuple[Path, str]]:
    asked: list[tuple[Path, str]] = []

    def ask(suggested: Path, suffix: str) -> Path | None:
        asked.append((suggested, suffix))
        return path

    monkeypatch.setattr(page, "ask_path", ask)
    return asked


def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(desk, LIGHT, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.show_page("page_export")
    settle(qtbot, window)
    button = window.export.export_button
    pressed: list[bool] = []
    monkeypatch.setattr(type(window.export), "ask_path", lambda *_: pressed.append(True))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert pressed == [True]
    window.close()


def test_the_preview_shows_the_first_rows_of_the_sheet(page: ExportPage, desk: Desk) -> None:
    model = page.preview.table.model()
    rows = desk.sheets.rows(QuoteFilter(), limit=20)
    assert model.rowCount() == len(rows) == 20
    assert model.columnCount() == len(COLUMNS)
    shown = tuple(model.data(model.index(0, column)) for column in range(model.columnCount()))
    assert shown == rows[0].cells()
    assert page.count_label.text() == f"{desk.quotes.count(QuoteFilter())} rows · the first 20 are shown"


def test_the_preview_follows_filter_and_order(page: ExportPage, desk: Desk, bridge: Bridge, settled: Settled) -> None:
    wanted = QuoteFilter(text="brake")
    page.show_filter(wanted, "speaker")
    settled(bridge)
    model = page.preview.table.model()
    first = desk.sheets.rows(wanted, order="speaker", limit=1)[0]
    assert model.data(model.index(0, 0)) == first.id
    assert page.order_box.currentData() == "speaker"


def test_markdown_is_previewed_as_plain_text(page: ExportPage, bridge: Bridge, settled: Settled) -> None:
    choose(page, "markdown")
    settled(bridge)
    assert page.preview.currentWidget() is page.preview.text
    assert page.preview.text.toPlainText().startswith("# Quote sheet")
    assert page.preview.text.isReadOnly()


def test_an_export_writes_the_rows_that_are_shown(
    page: ExportPage,
    desk: Desk,
    bridge: Bridge,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    path = tmp_path / "sheet.csv"
    choose(page, "csv")
    page.show_filter(QuoteFilter(text="brake"), "speaker")
    settled(bridge)
    asked = answer(page, monkeypatch, path)
    with qtbot.waitSignal(bridge.told) as told:
        qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    settled(bridge)
    assert asked[0][1] == ".csv"
    assert asked[0][0].name.startswith("Quotes words brake ")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    wanted = desk.sheets.rows(QuoteFilter(text="brake"), order="speaker")
    written = [row for row in rows if row and row[0].startswith("Q")]
    assert [row[0] for row in written] == [row.id for row in wanted]
    assert told.args[0] == Notice(f"{len(wanted)} rows saved to {path}", Tone.DONE)
    assert page.folder_button.isVisible()


def test_a_workbook_can_be_read_again(
    page: ExportPage, desk: Desk, bridge: Bridge, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.xlsx"
    answer(page, monkeypatch, path)
    page.export_button.click()
    settled(bridge)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    values = {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value}
    assert {row.quote for row in desk.sheets.rows(QuoteFilter(), limit=20)} <= values


def test_a_name_without_ending_gets_one(
    page: ExportPage, bridge: Bridge, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "html")
    answer(page, monkeypatch, tmp_path / "draft 2.1")
    page.export_button.click()
    settled(bridge)
    assert (tmp_path / "draft 2.1.html").exists()


def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    page: ExportPage, bridge: Bridge, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "sheet.xlsx"
    there.write_text("precious")
    asked: list[str] = []
    monkeypatch.setattr(page, "confirm", asked.append)
    answer(page, monkeypatch, tmp_path / "sheet")
    page.export_button.click()
    settled(bridge)
    assert len(asked) == 1
    assert there.read_text() == "precious"


def test_a_failure_is_told_and_nothing_is_written(
    page: ExportPage,
    bridge: Bridge,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    answer(page, monkeypatch, tmp_path / "no such folder" / "sheet.xlsx")
    with qtbot.waitSignal(bridge.told) as told:
        page.export_button.click()
    settled(bridge)
    assert told.args[0].tone is Tone.PROBLEM
    assert "its folder does not exist" in page._outcome.text()
    assert not page.folder_button.isVisible()


def test_cancelling_the_dialog_writes_nothing(
    page: ExportPage, bridge: Bridge, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(page, monkeypatch, None)
    page.export_button.click()
    settled(bridge)
    assert not page._outcome.isVisible()


def test_the_folder_used_last_is_offered_again(
    page: ExportPage, bridge: Bridge, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(page, monkeypatch, tmp_path / "sheet.md")
    page.export_button.click()
    settled(bridge)
    opened_folders: list[Path] = []
    monkeypatch.setattr(page, "open_folder", opened_folders.append)
    page.folder_button.click()
    assert opened_folders == [tmp_path]
    assert page.suggestion().parent == tmp_path


def test_changes_are_shown_in_the_preview(
    page: ExportPage, desk: Desk, bridge: Bridge, settled: Settled, qtbot: QtBot
) -> None:
    first = desk.quotes.ids(QuoteFilter())[0]
    desk.quotes.delete([first])
    model = page.preview.table.model()
    qtbot.waitUntil(lambda: model.data(model.index(0, 0)) != f"Q{first}", timeout=5000)
    settled(bridge)


def test_nothing_to_export_is_said(page: ExportPage, bridge: Bridge, settled: Settled) -> None:
    page.show_filter(QuoteFilter(text="xylophone"))
    settled(bridge)
    assert page.preview.currentWidget() is page._nothing
    assert not page.export_button.isEnabled()


def test_an_empty_library_has_nothing_to_export(
    host: QWidget, empty_bridge: Bridge, theme: Theme, settled: Settled
) -> None:
    page = opened(host, empty_bridge, theme, settled)
    assert page.preview.currentWidget() is page._nothing
    assert not page.export_button.isEnabled()


def test_arrow_keys_choose_a_format(page: ExportPage, qtbot: QtBot) -> None:
    page.cards.cards[0].setFocus()
    qtbot.keyClick(page.cards.cards[0], Qt.Key.Key_Down)
    assert page.cards.chosen().name == "csv"


def test_every_widget_that_takes_the_keyboard_has_a_name(page: ExportPage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and widget.window() is page.window()  # the list of a combo box is Qt's own
    ]
    assert nameless == []


def test_the_page_takes_another_theme(page: ExportPage) -> None:
    page.set_theme(DARK)
    assert not page.grab().isNull()


def test_the_quote_is_seen_in_a_narrow_window(page: ExportPage, host: QWidget) -> None:
    page.resize(900, 600)
    QApplication.processEvents()
    table = page.preview.table
    quote = next(nth for nth, column in enumerate(COLUMNS) if column.key == "quote")

    end = table.columnViewportPosition(quote) + table.columnWidth(quote)

    assert end <= table.viewport().width()
    assert table.columnWidth(quote) >= 200


def test_a_width_set_by_hand_stays(page: ExportPage) -> None:
    page.preview.table.setColumnWidth(1, 123)
    page.resize(1300, 600)
    QApplication.processEvents()

    assert page.preview.table.columnWidth(1) == 123
    assert page.preview.by_hand() == {"speaker": 123}


def test_an_empty_library_is_offered_its_first_steps_and_no_filter(
    host: QWidget, empty_bridge: Bridge, theme: Theme, settled: Settled
) -> None:
    page = opened(host, empty_bridge, theme, settled)
    add = QAction("Add articles", page)
    page.offer_first_steps([add])

    assert not page.filter.isVisible()
    button = page._nothing.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Add articles"
    pressed = QSignalSpy(add.triggered)
    button.click()
    assert pressed.count() == 1
