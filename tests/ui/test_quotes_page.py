"""The page that lists all quotes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.views import Changes, QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.bridge import Bridge, Notice
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.quotes.page import QuotesPage

Settled = Callable[[Bridge], None]


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    widget.hide()


def opened(host: QWidget, bridge: Bridge, theme: Theme, settled: Settled) -> QuotesPage:
    page = QuotesPage(bridge, theme, host)
    bridge.changed.connect(page.refresh)
    host.resize(1000, 640)
    page.resize(1000, 640)
    host.show()
    page.enter()
    settled(bridge)
    return page


@pytest.fixture
def page(host: QWidget, bridge: Bridge, theme: Theme, settled: Settled) -> QuotesPage:
    return opened(host, bridge, theme, settled)


@pytest.fixture
def empty_page(host: QWidget, empty_bridge: Bridge, theme: Theme, settled: Settled) -> QuotesPage:
    return opened(host, empty_bridge, theme, settled)


@pytest.fixture
def calm(page: QuotesPage, bridge: Bridge, settled: Settled, qtbot: QtBot) -> Callable[[], None]:
    """Wait until gathered changes are read, too."""

    def wait() -> None:
        qtbot.wait(1)  # a change made here is told by a posted event
        qtbot.waitUntil(lambda: not (bridge.jobs.busy() or page.feed._soon.isActive()), timeout=20_000)
        settled(bridge)

    return wait


def test_every_quote_is_listed_and_counted(page: QuotesPage, desk: Desk) -> None:
    count = desk.quotes.count(QuoteFilter())
    assert page.table.quotes().rowCount() == count
    assert page.count_label.text().startswith(f"{count} quotes · ")
    assert "flagged" in page.count_label.text()


def test_the_table_gets_the_keyboard_when_the_page_opens(page: QuotesPage) -> None:
    assert page.focusWidget() is page.table


def test_sorting_is_done_by_the_desk(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    page.order_box.setCurrentIndex(page.order_box.findData("-speaker"))
    calm()
    assert tuple(page.table.quotes().ids()) == desk.quotes.ids(QuoteFilter(), order="-speaker")
    page.table.order_wanted.emit("outlet")
    calm()
    assert tuple(page.table.quotes().ids()) == desk.quotes.ids(QuoteFilter(), order="outlet")
    assert page.order_box.currentData() == "outlet"


def test_a_filter_from_elsewhere_is_shown(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    wanted = QuoteFilter(speakers=desk.speakers.called("Ruth Castellan"))
    page.show_filter(wanted)
    calm()
    assert tuple(page.table.quotes().ids()) == desk.quotes.ids(wanted)
    assert "Ruth Cas" in page.filter.buttons["speakers"].text()  # the rest depends on the fonts of the machine


def test_typing_filters(page: QuotesPage, desk: Desk, calm: Callable[[], None], qtbot: QtBot) -> None:
    qtbot.keyClicks(page.filter.search, "brake")
    qtbot.waitUntil(lambda: page.feed.query.wanted.text == "brake", timeout=3000)
    calm()
    assert 0 < page.table.quotes().rowCount() == desk.quotes.count(QuoteFilter(text="brake"))


def test_letters_typed_in_the_table_search(page: QuotesPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_B)
    assert page.filter.search.text() == "b"
    assert page.focusWidget() is page.filter.search


def test_enter_jumps_to_the_article(page: QuotesPage, qtbot: QtBot) -> None:
    page.table.choose(page.table.quotes().ids()[3])
    with qtbot.waitSignal(page.quote_wanted) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == [page.table.quotes().ids()[3]]
    with qtbot.waitSignal(page.quote_wanted) as told:
        page.handlers()["show_in_article"]()
    assert told.args == [page.table.quotes().ids()[3]]


def test_selection_stays_over_a_refresh(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    ids = tuple(page.table.quotes().ids())
    page.table.choose(ids[6])
    desk.quotes.delete([ids[2]])
    calm()
    assert page.table.quotes().rowCount() == len(ids) - 1
    assert page.table.selected() == (ids[6],)
    desk.history.undo()
    calm()
    assert tuple(page.table.quotes().ids()) == ids
    assert page.table.selected() == (ids[6],)


def test_an_unchanged_list_is_never_reset(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    model = page.table.quotes()
    reset = QSignalSpy(model.modelReset)
    rows: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: rows.append((first.row(), last.row())))
    key = model.ids()[4]
    desk.quotes.attribute([key], [])
    calm()
    assert reset.count() == 0
    assert rows == [(4, 4)]
    assert model.view(4) == desk.quotes.get(key)


def test_changed_matches_read_views_but_not_the_list(
    page: QuotesPage, desk: Desk, calm: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(desk.quotes, "ids", asked.append)
    page.refresh(Changes(matches=frozenset(page.table.quotes().ids()[:3])))
    calm()
    assert asked == []


def test_a_filter_on_matches_follows_them(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    page.show_filter(QuoteFilter(relations=(Relation.CONFLICT,)))
    calm()
    quote = page.table.quotes().ids()[0]
    others = [match.other.id for match in desk.matches.of(quote)]
    desk.matches.decide(quote, others, same=False)
    calm()
    assert page.table.quotes().row_of(quote) is None


def test_changes_wait_while_the_page_is_hidden(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    ids = tuple(page.table.quotes().ids())
    page.hide()
    desk.quotes.delete([ids[0]])
    calm()
    assert page.table.quotes().rowCount() == len(ids)
    page.show()
    calm()
    assert tuple(page.table.quotes().ids()) == ids[1:]


def test_a_renamed_speaker_is_shown_by_the_new_name(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    view = page.table.quotes().view(0)
    assert view is not None
    from quotetracker.services.speakers import SpeakerFields

    desk.speakers.edit(view.speakers[0].id, SpeakerFields("Another Name"))
    calm()
    row = page.table.quotes().row_of(view.id)
    assert row is not None
    changed = page.table.quotes().view(row)
    assert changed is not None
    assert changed.speaker_names == "Another Name"


# Commands


def test_commands_follow_the_selection(page: QuotesPage) -> None:
    page.table.clearSelection()
    assert set(page.handlers()) == {"export_sheet", "choose_columns", "saved_searches"}
    page.table.choose(page.table.quotes().ids()[0])
    assert {"show_in_article", "copy_quote", "delete_quote", "set_speaker", "make_claim"} <= set(page.handlers())
    page.table.selectAll()
    assert "make_claim" not in page.handlers()
    assert "compare" not in page.handlers()


def test_selecting_tells_the_window(page: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.state_changed):
        page.table.choose(page.table.quotes().ids()[2])


def test_two_selected_quotes_are_compared(page: QuotesPage, qtbot: QtBot) -> None:
    page.table.choose(page.table.quotes().ids()[0])
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.comparison_wanted) as told:
        page.handlers()["compare"]()
    assert told.args == [tuple(page.table.quotes().ids()[:2])]


def test_one_quote_is_compared_with_its_matches(page: QuotesPage, desk: Desk, qtbot: QtBot) -> None:
    quote = next(key for key in page.table.quotes().ids() if desk.quotes.get(key).flags)
    page.table.choose(quote)
    with qtbot.waitSignal(page.comparison_wanted) as told:
        page.handlers()["compare"]()
    assert told.args[0][0] == quote
    assert len(told.args[0]) > 1


def test_copying_gives_words_and_source(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    page.table.choose(page.table.quotes().ids()[0])
    page.handlers()["copy_quote"]()
    calm()
    assert QGuiApplication.clipboard().text() == desk.sheets.citation(page.table.quotes().ids()[0])


def test_a_few_quotes_are_deleted_without_a_question_and_can_come_back(
    page: QuotesPage, desk: Desk, bridge: Bridge, calm: Callable[[], None], qtbot: QtBot
) -> None:
    ids = tuple(page.table.quotes().ids())
    page.table.choose(page.table.quotes().ids()[0])
    with qtbot.waitSignal(bridge.told) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    calm()
    notice = told.args[0]
    assert isinstance(notice, Notice)
    assert notice.text == "1 quote deleted. Undo brings it back."
    assert tuple(page.table.quotes().ids()) == ids[1:]


def test_many_quotes_are_deleted_only_after_a_question(
    page: QuotesPage, desk: Desk, calm: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(page, "confirm", asked.append)
    count = page.table.quotes().rowCount()
    page.table.selectAll()
    page.handlers()["delete_quote"]()
    calm()
    assert asked == [f"Delete {count} quotes?\n\nUndo brings them back."]
    assert desk.quotes.count(QuoteFilter()) == count


def test_a_speaker_is_set_for_all_selected_quotes(
    page: QuotesPage, desk: Desk, calm: Callable[[], None], qtbot: QtBot
) -> None:
    page.table.choose(page.table.quotes().ids()[0])
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    selected = page.table.selected()
    desk.quotes.attribute(selected, [])
    calm()
    page.handlers()["set_speaker"]()
    assert page.speaker_card.isVisible()
    qtbot.keyClicks(page.speaker_card.field.entry, "Ruth Castellan")
    qtbot.waitUntil(page.speaker_card.field.popup.isVisible, timeout=5000)
    qtbot.keyClick(page.speaker_card.field.entry, Qt.Key.Key_Return)
    qtbot.keyClick(page.speaker_card.field.entry, Qt.Key.Key_Return)
    calm()
    assert not page.speaker_card.isVisible()
    assert {desk.quotes.get(key).speaker_names for key in selected} == {"Ruth Castellan"}


def test_somebody_new_for_several_quotes_is_one_step(
    page: QuotesPage, desk: Desk, calm: Callable[[], None], qtbot: QtBot
) -> None:
    page.table.choose(page.table.quotes().ids()[0])
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    selected = page.table.selected()
    before = desk.quotes.some(selected), desk.speakers.all()
    page.handlers()["set_speaker"]()
    page.speaker_card.field.set_speakers(())
    qtbot.keyClicks(page.speaker_card.field.entry, "Zebulon Quirk")
    qtbot.waitUntil(page.speaker_card.field.popup.isVisible, timeout=5000)
    qtbot.keyClick(page.speaker_card.field.entry, Qt.Key.Key_Return)
    qtbot.keyClick(page.speaker_card.field.entry, Qt.Key.Key_Return)
    calm()
    assert {desk.quotes.get(key).speaker_names for key in selected} == {"Zebulon Quirk"}
    desk.history.undo()
    assert (desk.quotes.some(selected), desk.speakers.all()) == before


def test_escape_leaves_the_speakers_as_they_are(page: QuotesPage, desk: Desk, qtbot: QtBot) -> None:
    page.table.choose(page.table.quotes().ids()[0])
    before = desk.quotes.get(page.table.selected()[0])
    page.handlers()["set_speaker"]()
    qtbot.keyClick(page.speaker_card.field.entry, Qt.Key.Key_Escape)
    assert not page.speaker_card.isVisible()
    assert desk.quotes.get(before.id) == before
    assert page.focusWidget() is page.table


def test_a_quote_becomes_a_claim(page: QuotesPage, desk: Desk, calm: Callable[[], None]) -> None:
    page.table.choose(page.table.quotes().ids()[0])
    quote = page.table.selected()[0]
    count = len(desk.claims.of_quote(quote))
    page.handlers()["make_claim"]()
    calm()
    assert len(desk.claims.of_quote(quote)) == count + 1


def test_what_is_shown_goes_to_the_export(page: QuotesPage, calm: Callable[[], None], qtbot: QtBot) -> None:
    page.show_filter(QuoteFilter(text="brake"))
    page.order_box.setCurrentIndex(page.order_box.findData("speaker"))
    calm()
    with qtbot.waitSignal(page.export_wanted) as told:
        page.handlers()["export_sheet"]()
    assert told.args == [QuoteFilter(text="brake"), "speaker"]


def test_the_menu_of_a_row_does_not_take_shortcuts(page: QuotesPage) -> None:
    page.table.choose(page.table.quotes().ids()[0])
    page._open_menu(page.mapToGlobal(page.rect().center()))
    menu = page.findChild(QMenu)
    assert menu is not None
    assert menu.actions()[0].text().startswith("Show in &article")
    assert all(action.shortcut().isEmpty() for action in menu.actions())
    menu.close()


# Empty


def test_an_empty_library_says_what_the_page_is_for(empty_page: QuotesPage) -> None:
    assert empty_page.stack.currentWidget() is empty_page._nothing
    assert not empty_page.count_label.isVisible()
    assert set(empty_page.handlers()) == {"saved_searches"}
    assert not empty_page.filter.isVisible()  # nothing is narrowed where there is nothing
    assert not empty_page.searches.isVisible()


def test_an_empty_page_gives_the_keyboard_to_the_next_step(empty_page: QuotesPage) -> None:
    empty_page.offer_first_steps([QAction("Add articles", empty_page), QAction("Paste", empty_page)])
    empty_page.enter()
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Add articles"

    empty_page.offer_first_steps([QAction("Review", empty_page)])

    texts = [button.text() for button in empty_page._nothing.findChildren(QPushButton) if button.isVisible()]
    assert texts == ["Review"]


def test_a_filter_that_nothing_passes_can_be_cleared(page: QuotesPage, calm: Callable[[], None]) -> None:
    page.show_filter(QuoteFilter(text="xylophone"))
    calm()
    assert page.stack.currentWidget() is page._none_pass
    button = page._none_pass.findChild(QWidget, "button_")
    assert button is not None
    button.click()  # type: ignore[attr-defined]  # a push button
    calm()
    assert page.stack.currentWidget() is page.table
    assert page.feed.query.wanted == QuoteFilter()


# Look


def test_every_widget_that_takes_the_keyboard_has_a_name(page: QuotesPage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and widget.window() is page.window()  # the list of a combo box is Qt's own
    ]
    assert nameless == []


def test_tab_goes_from_the_search_through_the_buttons_to_the_table(page: QuotesPage, qtbot: QtBot) -> None:
    page.filter.search.setFocus()
    met = []
    for _ in range(12):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        met.append(page.focusWidget())
    at = [met.index(widget) for widget in (page.filter.buttons["speakers"], page.filter.buttons["dates"], page.table)]
    assert at == sorted(at)


def test_the_page_takes_another_theme(page: QuotesPage) -> None:
    page.set_theme(DARK)
    assert not page.grab().isNull()
