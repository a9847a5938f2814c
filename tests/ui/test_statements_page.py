"""The page of statements: its list, its time line, and what can be done."""

from collections.abc import Callable

import pytest
from effort import effort
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.services.statements import StatementRow
from quotetracker.ui.actions import ACTIONS, Command
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.statements.axis import Axis, days_of
from quotetracker.ui.statements.page import StatementsPage, as_text


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    holder.resize(1200, 800)
    qtbot.addWidget(holder)
    return holder


def opened(bridge: Bridge, theme: Theme, holder: QWidget, settled: Callable[[Bridge], None]) -> StatementsPage:
    page = StatementsPage(bridge, theme, {spec.key: Command(spec, holder) for spec in ACTIONS}, holder)
    page.resize(1200, 800)
    bridge.changed.connect(page.refresh)
    holder.show()
    page.enter()
    settled(bridge)
    settled(bridge)
    return page


@pytest.fixture
def page(bridge: Bridge, theme: Theme, holder: QWidget, settled: Callable[[Bridge], None]) -> StatementsPage:
    return opened(bridge, theme, holder, settled)


def do(page: StatementsPage, bridge: Bridge, settled: Callable[[Bridge], None], key: str) -> None:
    page.handlers()[key]()
    settled(bridge)
    settled(bridge)


def current(page: StatementsPage) -> StatementRow:
    row = page.panel.current()
    assert row is not None
    return row


def test_an_empty_library_is_told_what_the_page_is_for(
    empty_bridge: Bridge, theme: Theme, holder: QWidget, settled: Callable[[Bridge], None]
) -> None:
    page = opened(empty_bridge, theme, holder, settled)

    assert page.nothing.isVisible()
    assert page.handlers() == {}


def test_suggestions_come_first_and_show_their_story(page: StatementsPage) -> None:
    shown = page.detail.shown()

    assert current(page).statement is None
    assert shown is not None
    assert shown.row.id == current(page).id
    assert len(page.detail.line.dots()) > 1
    assert {"accept_suggestion", "reject_suggestion", "compare", "next_suggestion"} <= page.handlers().keys()
    assert "first" in shown.tellings[0].spoken
    assert all(row.words in as_text(shown) for row in shown.tellings)


def test_accepting_goes_on_to_the_next_suggestion(
    page: StatementsPage, desk: Desk, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    first, second = page.panel.list.statements.rows()[:2]
    do(page, bridge, settled, "accept_suggestion")

    assert [set(row.quotes) for row in desk.statements.rows()] == [set(first.quotes)]
    assert current(page).id == second.id
    do(page, bridge, settled, "reject_suggestion")
    assert second.id not in {row.id for row in page.panel.list.statements.rows()}


def test_a_statement_is_named_split_merged_and_dissolved(
    page: StatementsPage, desk: Desk, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    made = [desk.statements.confirm(row.quotes) for row in desk.statements.proposals().rows[:2]]
    page.show_statement(made[0])
    settled(bridge)
    page.panel.read()
    settled(bridge)
    page.show_statement(made[0])
    settled(bridge)
    assert current(page).statement == made[0]
    page.handlers()["name_statement"]()
    page.detail.title.setText("The first test")
    page.detail.title.finished.emit()
    settled(bridge)
    assert desk.statements.get(made[0]).title == "The first test"

    last = page.detail.shown().tellings[-1].id  # type: ignore[union-attr]
    page.detail.choose(last)
    do(page, bridge, settled, "split_statement")
    assert last not in desk.statements.get(made[0]).quotes

    page.panel.list.clearSelection()
    for statement in made:
        at = page.panel.list.statements.row_of(statement)
        assert at is not None
        page.panel.list.selectionModel().select(
            page.panel.list.statements.index(at), page.panel.list.selectionModel().SelectionFlag.Select
        )
    do(page, bridge, settled, "merge_statements")
    assert [row.statement for row in desk.statements.rows()] == [made[0]]
    assert current(page).statement == made[0]

    do(page, bridge, settled, "dissolve_statement")
    assert desk.statements.rows() == ()


def test_the_time_line_chooses_by_mouse_and_by_keys(
    page: StatementsPage, qtbot: QtBot, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    line, shown = page.detail.line, page.detail.shown()
    assert shown is not None
    dot = line.dots()[-1]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=dot.rect.center().toPoint())
    assert page.detail.current() == dot.tellings[0].id

    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert page.detail.current() == shown.tellings[0].id
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert page.detail.current() == shown.tellings[1].id
    assert line.accessibleDescription() == shown.tellings[1].spoken
    with qtbot.waitSignal(page.quote_wanted) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [shown.tellings[1].id]
    with qtbot.waitSignal(page.quote_wanted):
        QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=dot.rect.center().toPoint())
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_everything_is_painted_in_dark_colours_and_in_little_room(page: StatementsPage, holder: QWidget) -> None:
    page.set_theme(DARK)
    page.resize(760, 500)
    picture = holder.grab().toImage()
    line = page.detail.line

    assert not picture.isNull()
    assert all(dot.rect.left() > 0 and dot.rect.right() < line.width() for dot in line.dots())


def test_the_filter_finds_speakers_and_says_how_many(
    page: StatementsPage, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    name = current(page).speakers[0]
    page.panel.search.setText(name)
    settled(bridge)
    rows = page.panel.list.statements.rows()

    assert rows
    assert all(any(name == speaker for speaker in row.speakers) for row in rows)
    page.panel.which.setCurrentIndex(2)
    assert page.panel.list.statements.rows() == ()
    page.panel.show_all()
    assert len(page.panel.list.statements.rows()) > len(rows)


def test_days_of_every_precision_stand_on_the_axis() -> None:
    day, month, year = days_of("2026-03-04"), days_of("2026-03"), days_of("2026")
    assert day is not None
    assert month is not None
    assert year is not None
    assert month.first <= day.first <= month.last
    assert (month.last - month.first + 1, year.last - year.first + 1) == (31, 365)
    assert days_of("") is None
    assert days_of("soon") is None


@pytest.mark.parametrize(
    "dates",
    [
        ("2026-03-04",),
        ("2026-03-04", "2026-03-06"),
        ("2026-03", "2026-05-02"),
        ("1998", "2026-05-02"),
        ("0001", "9999"),
    ],
)
def test_labels_fit_and_stand_in_their_order(dates: tuple[str, ...]) -> None:
    axis = Axis([span for date in dates if (span := days_of(date))], 100, 700)
    ticks = axis.ticks(86)

    assert 1 <= len(ticks) <= 7
    assert [tick.x for tick in ticks] == sorted(tick.x for tick in ticks)
    assert all(100 <= tick.x <= 700 for tick in ticks)


def test_what_is_selected_is_worked_out_once_however_often_it_is_asked(page: StatementsPage) -> None:
    page.panel.list.selectAll()
    rows = page.panel.selected()
    assert len(rows) == page.panel.list.selected_count() > 1

    assert effort(page.panel.selected) < len(rows)
    page.panel.list.choose_row(0)
    assert len(page.panel.selected()) == 1


def test_what_is_confirmed_and_refused_shows_before_it_is_known_what_may_be_a_statement_now(
    page: StatementsPage, bridge: Bridge, settled: Callable[[Bridge], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(page.panel, "read", lambda: asked.append("all"))  # in a large library it takes seconds
    number = page.panel._read.suggested
    confirmed, refused, *_ = (row for row in page.panel._read.rows.values() if row.statement is None)
    page.panel.list.choose(confirmed.id)
    settled(bridge)
    do(page, bridge, settled, "accept_suggestion")
    made = [row for row in page.panel._read.rows.values() if row.statement is not None]
    assert [set(row.quotes) for row in made] == [set(confirmed.quotes)]
    assert confirmed.id not in page.panel._read.rows

    page.panel.list.choose(refused.id)
    settled(bridge)
    do(page, bridge, settled, "reject_suggestion")
    assert refused.id not in page.panel._read.rows
    assert page.panel._read.suggested == number - 2
    assert asked


def test_tab_comes_to_the_buttons_before_what_stands_below_them(page: StatementsPage, holder: QWidget) -> None:
    holder.activateWindow()
    page.panel.list.setFocus()
    names = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        names.append(widget.accessibleName())

    assert names == ["Accept suggestion", "Reject suggestion", "Compare", "Time line"]
