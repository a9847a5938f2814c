"""The page of speakers, by real keys and mouse."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter, RoleView, SpeakerView
from quotetracker.model.vocabulary import QuoteId, SpeakerId, SpeakerKind
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.names import name_key
from quotetracker.ui.jobs.bridge import Bridge, Notice
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.speakers import words
from quotetracker.ui.speakers.merging import merge_facts, merged
from quotetracker.ui.speakers.page import SpeakersPage
from quotetracker.ui.speakers.words import dated, namesakes, present_role

Settled = Callable[[Bridge], None]


def opened(bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled) -> Iterator[SpeakersPage]:
    window = QWidget()
    qtbot.addWidget(window)
    page = SpeakersPage(bridge, theme, window)
    bridge.changed.connect(page.refresh)
    page.resize(930, 660)
    window.resize(930, 660)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    settled(bridge)
    page.enter()
    yield page
    window.close()


@pytest.fixture
def page(bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled) -> Iterator[SpeakersPage]:
    yield from opened(bridge, theme, qtbot, settled)


@pytest.fixture
def empty_page(empty_bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled) -> Iterator[SpeakersPage]:
    yield from opened(empty_bridge, theme, qtbot, settled)


def named(desk: Desk, name: str) -> SpeakerId:
    (speaker,) = desk.speakers.called(name)
    return speaker


def names(page: SpeakersPage) -> list[str]:
    return [row.name for row in page.register.list.speakers.rows()]


@pytest.fixture
def show(page: SpeakersPage, bridge: Bridge, desk: Desk, settled: Settled) -> Callable[[str], SpeakerId]:
    def choose(name: str) -> SpeakerId:
        speaker = named(desk, name)
        page.show_speaker(speaker)
        settled(bridge)
        return speaker

    return choose


def test_panels_are_made_when_they_are_wanted(page: SpeakersPage, show: Callable[[str], SpeakerId]) -> None:
    later = {"lifeline", "merge", "split", "new"}
    show("Denise Okafor")
    page.handlers()
    page.session()
    assert not later & page.__dict__.keys()
    page.set_theme(DARK)
    page.handlers()["speaker_lifeline"]()
    assert later & page.__dict__.keys() == {"lifeline"}
    assert page.lifeline.isVisible()
    page.set_theme(DARK)


# The register


def test_names_are_prepared_for_comparing_in_the_background(
    bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With 2,000 speakers it took the window's thread 80 ms."""
    threads: list[int] = []

    def key(name: str) -> str:
        threads.append(threading.get_ident())
        return name_key(name)

    monkeypatch.setattr(words, "name_key", key)
    words._key.cache_clear()
    for _ in opened(bridge, theme, qtbot, settled):
        assert len(threads) > 30
        assert threading.get_ident() not in threads


def test_all_speakers_are_listed_by_name(page: SpeakersPage, desk: Desk) -> None:
    assert names(page) == [view.name for view in desk.speakers.all()]


def test_the_search_forgives_typing_errors(page: SpeakersPage, bridge: Bridge, qtbot: QtBot, settled: Settled) -> None:
    qtbot.keyClicks(page.register.search, "beatrix hollm")
    settled(bridge)
    assert names(page)[0] == "Beatriz Holm"
    view = page.panel.form.view()
    assert view is not None
    assert view.name == "Beatriz Holm"


def test_enter_goes_from_the_search_to_the_list_and_on_to_the_form(
    page: SpeakersPage, bridge: Bridge, qtbot: QtBot, settled: Settled
) -> None:
    page.register.search.setFocus()
    qtbot.keyClicks(page.register.search, "siwek")
    settled(bridge)
    qtbot.keyClick(page.register.search, Qt.Key.Key_Return)
    assert page.register.list.hasFocus()
    qtbot.keyClick(page.register.list, Qt.Key.Key_Return)
    assert page.panel.form.name.hasFocus()


def test_a_search_without_result_can_become_a_new_speaker(
    page: SpeakersPage, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    qtbot.keyClicks(page.register.search, "Xyzzy Qwerty")
    settled(bridge)
    assert names(page) == []
    page.handlers()["new_speaker"]()
    assert page.new.name.text() == "Xyzzy Qwerty"
    qtbot.keyClick(page.new.name, Qt.Key.Key_Return)
    settled(bridge)
    view = page.panel.form.view()
    assert view is not None
    assert view.id == named(desk, "Xyzzy Qwerty")
    assert page.panel.isVisible()


def test_a_change_keeps_the_selection_and_resets_nothing(
    page: SpeakersPage, bridge: Bridge, desk: Desk, show: Callable[[str], SpeakerId], settled: Settled
) -> None:
    chosen = show("Hugo Pell")
    model = page.register.list.speakers
    resets, inserts = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    bridge.run(desk.speakers.add, SpeakerFields("Aaron Able"))
    settled(bridge)
    assert names(page)[0] == "Aaron Able"
    assert page.register.list.selected() == (chosen,)
    assert resets.count() == 0
    assert inserts.count() == 1


def test_a_renamed_speaker_moves_and_stays_selected(
    page: SpeakersPage, bridge: Bridge, desk: Desk, show: Callable[[str], SpeakerId], settled: Settled
) -> None:
    chosen = show("Hugo Pell")
    bridge.run(desk.speakers.edit, chosen, SpeakerFields("Zygmunt Pell"))
    settled(bridge)
    assert names(page) == [view.name for view in desk.speakers.all()]
    assert page.register.list.selected() == (chosen,)
    assert page.panel.form.name.text() == "Zygmunt Pell"


def test_namesakes_are_marked_in_words(
    page: SpeakersPage, bridge: Bridge, desk: Desk, show: Callable[[str], SpeakerId], settled: Settled
) -> None:
    show("Hugo Pell")
    bridge.run(desk.speakers.add, SpeakerFields("hugo  PELL"))
    settled(bridge)
    assert "Another speaker has this name" in page.panel.form.warning()
    index = page.register.list.currentIndex()
    assert "Another speaker has this name" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_namesakes_by_alias() -> None:
    def view(number: int, name: str, *aliases: str) -> SpeakerView:
        return SpeakerView(SpeakerId(number), name, SpeakerKind.PERSON, "", aliases, (), 0)

    register = (view(1, "Ann Lee"), view(2, "Anne Lee", "ANN LEE"), view(3, "Bo Lee"))
    assert namesakes(register) == {SpeakerId(1): {SpeakerId(2)}, SpeakerId(2): {SpeakerId(1)}}


def test_the_present_role_is_the_open_one_or_the_last() -> None:
    nurse, head = RoleView("Nurse", "2004", "2022"), RoleView("Head", "2023")
    assert present_role((nurse, head)) == "Head"
    assert present_role((nurse,)) == "Nurse (until 2022)"
    assert dated(RoleView("Nurse", "2004", "2022-05")) == "Nurse (2004\u00a0–\u00a0May\u00a02022)"
    assert dated(RoleView("Head", "2023-01", "")) == "Head (since\u00a0Jan\u00a02023)"
    assert dated(RoleView("Nurse", "", "2022")) == "Nurse (until\u00a02022)"
    assert dated(RoleView("Nurse", "", "")) == "Nurse"
    assert present_role(()) == ""


# Editing


def test_a_name_is_saved_when_it_is_left_and_undo_brings_it_back(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    speaker = show("Hugo Pell")
    page.panel.form.name.setFocus()
    page.panel.form.name.selectAll()
    qtbot.keyClicks(page.panel.form.name, "Hugo Pellworm")
    qtbot.keyClick(page.panel.form.name, Qt.Key.Key_Tab)
    settled(bridge)
    assert desk.speakers.get(speaker).name == "Hugo Pellworm"
    bridge.run(desk.history.undo)
    settled(bridge)
    assert page.panel.form.name.text() == "Hugo Pell"


def test_a_name_that_cannot_be_stored_stays_typed(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    speaker = show("Hugo Pell")
    told: list[Notice] = []
    bridge.told.connect(told.append)
    page.panel.form.note.setFocus()
    qtbot.keyClicks(page.panel.form.note, "Kept. ")
    page.panel.form.name.clear()
    page.panel.form.save()
    settled(bridge)
    assert "needs a name" in told[0].text
    assert page.panel.form.name.text() == ""
    assert "Kept. " in page.panel.form.note.text()
    bridge.run(desk.speakers.add, SpeakerFields("Somebody Else"))
    settled(bridge)
    assert "Kept. " in page.panel.form.note.text()
    assert desk.speakers.get(speaker).name == "Hugo Pell"


def test_what_is_being_typed_survives_a_change_from_elsewhere(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    speaker = show("Hugo Pell")
    page.panel.form.note.setFocus()
    qtbot.keyClicks(page.panel.form.note, "Half a sen")
    bridge.run(
        desk.speakers.edit, speaker, SpeakerFields("Hugo Pell", note="Baker, hurt in the accident.", aliases=("H",))
    )
    settled(bridge)
    assert "Half a sen" in page.panel.form.note.text()
    assert page.panel.form.names.names() == ("H",)


def test_aliases_are_added_changed_and_removed_by_keyboard(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    speaker = show("Hugo Pell")
    field = page.panel.form.names
    field.entry.setFocus()
    for alias in ("The baker", "H. Pell"):
        qtbot.keyClicks(field.entry, alias)
        qtbot.keyClick(field.entry, Qt.Key.Key_Return)
    settled(bridge)
    assert desk.speakers.get(speaker).aliases == ("The baker", "H. Pell")
    qtbot.keyClick(field.chips()[0], Qt.Key.Key_F2)
    assert field.entry.text() == "The baker"
    qtbot.keyClicks(field.entry, "Baker Pell")
    qtbot.keyClick(field.entry, Qt.Key.Key_Return)
    settled(bridge)
    assert set(desk.speakers.get(speaker).aliases) == {"Baker Pell", "H. Pell"}
    qtbot.keyClick(field.chips()[0], Qt.Key.Key_Delete)
    settled(bridge)
    assert len(desk.speakers.get(speaker).aliases) == 1


def test_escape_gives_up_changing_an_alias(page: SpeakersPage, show: Callable[[str], SpeakerId], qtbot: QtBot) -> None:
    show("Beatriz Holm")
    field = page.panel.form.names
    qtbot.mouseDClick(field.chips()[0], Qt.MouseButton.LeftButton, pos=field.chips()[0].rect().topLeft())
    qtbot.keyClicks(field.entry, "nonsense")
    qtbot.keyClick(field.entry, Qt.Key.Key_Escape)
    assert field.names() == ("Ms Holm",)
    assert [chip.text() for chip in field.chips()] == ["Ms Holm"]


def write_cell(page: SpeakersPage, qtbot: QtBot, row: int, column: int, text: str) -> None:
    table = page.panel.form.roles
    at = table.visualRect(table.roles.index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_role_is_typed_into_the_blank_row(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    speaker = show("Hugo Pell")
    write_cell(page, qtbot, 0, 0, "Master baker")
    settled(bridge)
    write_cell(page, qtbot, 0, 1, "2019-05")
    settled(bridge)
    assert desk.speakers.get(speaker).roles == (RoleView("Master baker", "2019-05"),)


def test_a_date_that_is_none_is_kept_and_explained(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    speaker = show("Ruth Castellan")
    before = desk.speakers.get(speaker).roles
    write_cell(page, qtbot, 0, 2, "next May")
    settled(bridge)
    assert "“next May” is not a date" in page.panel.form.problem()
    assert desk.speakers.get(speaker).roles == before
    page.panel.form.note.setFocus()
    qtbot.keyClicks(page.panel.form.note, "Mayor.")
    qtbot.keyClick(page.panel.form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(bridge)
    assert desk.speakers.get(speaker).note == "Mayor."
    assert page.panel.form.roles.roles.roles()[0].until == "next May"
    write_cell(page, qtbot, 0, 2, "2027-05")
    settled(bridge)
    assert page.panel.form.problem() == ""
    assert desk.speakers.get(speaker).roles[0].until == "2027-05"


def test_an_office_cannot_end_before_it_begins(
    page: SpeakersPage, show: Callable[[str], SpeakerId], qtbot: QtBot
) -> None:
    show("Ruth Castellan")
    write_cell(page, qtbot, 0, 2, "2020")
    assert "ends before it begins" in page.panel.form.problem()


def test_delete_takes_a_role_away(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    speaker = show("Ruth Castellan")
    table = page.panel.form.roles
    table.setFocus()
    table.setCurrentIndex(table.roles.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    settled(bridge)
    assert desk.speakers.get(speaker).roles == ()


# What the speaker said


def test_quotes_of_the_speaker_are_listed(page: SpeakersPage, show: Callable[[str], SpeakerId], desk: Desk) -> None:
    speaker = show("Beatriz Holm")
    expected = [quote.id for quote in desk.quotes.page(QuoteFilter(speakers=(speaker,)))]
    assert [quote.id for quote in page.panel.quotes.quotes.rows()] == expected


def test_a_double_click_and_enter_want_the_quote(
    page: SpeakersPage, show: Callable[[str], SpeakerId], qtbot: QtBot
) -> None:
    show("Beatriz Holm")
    wanted: list[QuoteId] = []
    page.quote_wanted.connect(wanted.append)
    view = page.panel.quotes
    at = view.visualRect(view.quotes.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    page.handlers()["show_in_article"]()
    rows = view.quotes.rows()
    assert wanted == [rows[1].id, rows[0].id, rows[0].id]


def test_all_quotes_can_be_shown_in_the_table(page: SpeakersPage, show: Callable[[str], SpeakerId]) -> None:
    speaker = show("Beatriz Holm")
    wanted: list[QuoteFilter] = []
    page.quotes_wanted.connect(wanted.append)
    page.handlers()["quotes_of_speaker"]()
    assert wanted == [QuoteFilter(speakers=(speaker,))]


def test_a_quote_that_gets_a_speaker_appears(
    page: SpeakersPage, bridge: Bridge, desk: Desk, show: Callable[[str], SpeakerId], settled: Settled
) -> None:
    hugo = show("Hugo Pell")
    other = desk.quotes.page(QuoteFilter(speakers=(named(desk, "Beatriz Holm"),)))[0].id
    bridge.run(desk.quotes.attribute, [other], [hugo])
    settled(bridge)
    assert other in [quote.id for quote in page.panel.quotes.quotes.rows()]
    (view,) = page.register.selected()
    assert view.quotes == len(page.panel.quotes.quotes.rows())


# Merging, adding, deleting


def test_two_selected_speakers_are_offered_for_merging(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    beatriz, ida = named(desk, "Beatriz Holm"), named(desk, "Ida Holm")
    show("Beatriz Holm")
    view = page.register.list
    view.scrollTo(view.speakers.index(view.speakers.row_of(ida) or 0))
    at = view.visualRect(view.speakers.index(view.speakers.row_of(ida) or 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    settled(bridge)
    assert page.merge.isVisible()
    outcome = page.merge.outcome()
    assert outcome is not None
    assert (outcome.keep, outcome.more_aliases) == (beatriz, ("Ida Holm", "Ida"))
    assert "+ \u2068Ida Holm\u2069" in "\n".join(page.merge.words())
    assert "Note: + \u2068Daughter of Beatriz Holm" in "\n".join(page.merge.words())


def test_letters_typed_in_the_register_are_searched(
    page: SpeakersPage, bridge: Bridge, qtbot: QtBot, settled: Settled
) -> None:
    page.register.list.setFocus()
    qtbot.keyClicks(page.register.list, "S")
    qtbot.keyClicks(QApplication.focusWidget(), "iwek")
    settled(bridge)

    assert page.register.search.text() == "Siwek"
    assert [view.name for view in page.register.list.speakers.rows()] == ["Małgorzata Siwek"]


def test_coming_back_to_a_time_line_gives_it_the_keyboard(
    page: SpeakersPage, bridge: Bridge, show: Callable[[str], SpeakerId], settled: Settled
) -> None:
    show("Beatriz Holm")
    page.handlers()["speaker_lifeline"]()
    settled(bridge)
    page.register.list.setFocus()

    page.enter()

    assert page.lifeline.view.hasFocus()


def test_the_preview_is_what_a_merge_makes(desk: Desk) -> None:
    keep, other = named(desk, "Beatriz Holm"), named(desk, "Ida Holm")
    foreseen = merged(merge_facts(desk, (keep, other)), keep)
    desk.speakers.merge(keep, [other])
    made = desk.speakers.get(keep)
    assert made.name == foreseen.name
    assert made.aliases == (*foreseen.aliases, *foreseen.more_aliases)
    assert set(made.roles) == {*foreseen.roles, *foreseen.more_roles}
    assert made.note == "\n".join(foreseen.more_notes)
    assert foreseen.more_notes
    assert made.quotes == foreseen.quotes


def test_merge_keeps_the_chosen_name_and_can_be_undone(
    page: SpeakersPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], SpeakerId],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    ida = show("Ida Holm")
    total = desk.quotes.count(QuoteFilter(speakers=(ida, named(desk, "Beatriz Holm"))))
    page.handlers()["merge_speakers"]()
    assert page.merge.field.entry.hasFocus()
    assert not page.merge.merge.isEnabled()
    qtbot.keyClicks(page.merge.field.entry, "beatriz")
    settled(bridge)
    qtbot.keyClick(page.merge.field.entry, Qt.Key.Key_Return)
    settled(bridge)
    page.merge.keep.setCurrentIndex(page.merge.keep.findData(ida))
    qtbot.mouseClick(page.merge.merge, Qt.MouseButton.LeftButton)
    settled(bridge)
    assert desk.speakers.called("Beatriz Holm") == (ida,)
    assert desk.speakers.get(ida).quotes == total
    assert page.register.list.selected() == (ida,)
    assert page.panel.isVisible()
    bridge.run(desk.history.undo)
    settled(bridge)
    assert "Beatriz Holm" in names(page)


def test_escape_leaves_the_merge(page: SpeakersPage, show: Callable[[str], SpeakerId], qtbot: QtBot) -> None:
    ida = show("Ida Holm")
    page.handlers()["merge_speakers"]()
    qtbot.keyClick(page.merge.field.entry, Qt.Key.Key_Escape)
    assert page.panel.isVisible()
    assert page.register.list.selected() == (ida,)


def test_a_known_name_is_added_again_only_when_sure(
    page: SpeakersPage, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    page.handlers()["new_speaker"]()
    qtbot.keyClicks(page.new.name, "Hugo Pell")
    qtbot.keyClick(page.new.name, Qt.Key.Key_Return)
    settled(bridge)
    assert len(desk.speakers.called("Hugo Pell")) == 1
    assert page.new.isVisible()
    qtbot.mouseClick(page.new.add, Qt.MouseButton.LeftButton)
    settled(bridge)
    assert len(desk.speakers.called("Hugo Pell")) == 2
    assert page.panel.isVisible()


def test_delete_goes_to_the_neighbour_and_keeps_the_quotes(
    page: SpeakersPage, bridge: Bridge, desk: Desk, show: Callable[[str], SpeakerId], settled: Settled
) -> None:
    quotes = desk.library().quotes
    show("Hugo Pell")
    told: list[Notice] = []
    bridge.told.connect(told.append)
    page.handlers()["delete_speaker"]()
    settled(bridge)
    assert "Hugo Pell" not in names(page)
    assert len(page.register.selected()) == 1
    assert desk.library().quotes == quotes
    assert "Undo brings it back" in told[-1].text


# The rest


def test_the_empty_register_says_what_it_is_for(empty_page: SpeakersPage, qtbot: QtBot) -> None:
    assert empty_page.nothing.isVisible()
    words = " ".join(label.text() for label in empty_page.nothing.findChildren(QLabel))
    assert "people, bodies and groups" in words
    action = empty_page.findChild(QAction, "first_speaker")
    assert action is not None
    action.trigger()
    assert empty_page.new.isVisible()


def test_the_first_speaker_fills_the_page(
    empty_page: SpeakersPage, empty_bridge: Bridge, qtbot: QtBot, settled: Settled
) -> None:
    empty_page.handlers()["new_speaker"]()
    qtbot.keyClicks(empty_page.new.name, "Ann Lee")
    qtbot.keyClick(empty_page.new.name, Qt.Key.Key_Return)
    settled(empty_bridge)
    assert empty_page.panel.isVisible()
    assert empty_page.panel.form.name.text() == "Ann Lee"


def test_every_widget_that_takes_the_keyboard_has_a_name(page: SpeakersPage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is page.window()  # not the lists of closed boxes
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_data_is_never_shown_as_rich_text(page: SpeakersPage, bridge: Bridge, desk: Desk, settled: Settled) -> None:
    bridge.run(desk.speakers.add, SpeakerFields("<b>Bold</b>"))
    settled(bridge)
    page.show_speaker(named(desk, "<b>Bold</b>"))
    assert "<b>" not in page.register.list.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for part in (page.register, page.panel, page.merge, page.new)
        for label in part.findChildren(QLabel)
    )


def test_wide_pages_put_the_quotes_beside_the_form(page: SpeakersPage, show: Callable[[str], SpeakerId]) -> None:
    show("Beatriz Holm")
    assert page.panel.quotes.mapTo(page, page.panel.quotes.rect().topLeft()).y() > page.panel.form.note.y()
    page.resize(1500, 860)
    QApplication.processEvents()
    left = page.panel.quotes.mapTo(page.panel, page.panel.quotes.rect().topLeft()).x()
    assert left >= page.panel.form.width()


def test_another_theme_can_be_set(page: SpeakersPage, show: Callable[[str], SpeakerId]) -> None:
    show("Beatriz Holm")
    page.set_theme(DARK)
    assert not page.grab().isNull()


def test_models_have_no_children(page: SpeakersPage) -> None:
    model = page.register.list.speakers
    assert model.rowCount(model.index(0)) == 0
    assert model.rowCount(QModelIndex()) == len(model.rows())


# Letters of other scripts. “а” and “е” are Cyrillic where a name is spoken of as mixed.


def test_a_name_that_mixes_scripts_is_marked_in_words_and_stays_another_name(
    page: SpeakersPage, bridge: Bridge, desk: Desk, show: Callable[[str], SpeakerId], settled: Settled
) -> None:
    bridge.run(desk.speakers.add, SpeakerFields("Hugo Pеll"))
    settled(bridge)
    assert page.panel.form.warning() == ""
    show("Hugo Pеll")

    told = page.panel.form.warning()
    assert "looks the same, in other letters. Is it one and the same?" in told
    assert "“\u2068Pеll\u2069” mixes scripts: \u2068е\u2069 (Cyrillic), the rest Latin." in told
    spoken = page.register.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "mixes scripts" in spoken
    assert len(desk.speakers.called("Hugo Pell")) == 1
    show("Hugo Pell")
    assert page.panel.form.warning().startswith("⚠ Another speaker’s name looks the same")
    assert "mixes" not in page.panel.form.warning()
    show("Ida Holm")
    assert page.panel.form.warning() == ""


def test_look_alikes_are_offered_for_merging_and_the_letters_are_said_there(
    page: SpeakersPage, bridge: Bridge, desk: Desk, show: Callable[[str], SpeakerId], qtbot: QtBot, settled: Settled
) -> None:
    bridge.run(desk.speakers.add, SpeakerFields("Hugo Pеll"))
    settled(bridge)
    show("Hugo Pell")
    qtbot.mouseClick(page.panel.form._merge, Qt.MouseButton.LeftButton)
    settled(bridge)

    assert set(page.merge.speakers()) == {named(desk, "Hugo Pell"), named(desk, "Hugo Pеll")}
    assert any("mixes scripts" in line for line in page.merge.words())


def test_a_new_name_that_looks_like_a_known_one_is_said_while_it_is_typed(
    page: SpeakersPage, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    page.handlers()["new_speaker"]()
    page.new.name.setText("Hugo Pеll")
    settled(bridge)

    said = [label.text() for label in page.new.findChildren(QLabel) if label.isVisible()]
    told = next(text for text in said if text.startswith("⚠"))
    assert "whose name looks the same, in other letters" in told
    assert "mixes scripts" in told
    assert page.new.add.text() == "Add"
    qtbot.mouseClick(page.new._show_known, Qt.MouseButton.LeftButton)
    settled(bridge)
    view = page.panel.form.view()
    assert view is not None
    assert view.name == "Hugo Pell"


def test_the_search_finds_a_name_by_what_its_letters_look_like(
    page: SpeakersPage, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    bridge.run(desk.speakers.add, SpeakerFields("Mаrа Vоss"))
    settled(bridge)
    qtbot.keyClicks(page.register.search, "mara voss")
    settled(bridge)

    assert names(page)[0] == "Mаrа Vоss"
