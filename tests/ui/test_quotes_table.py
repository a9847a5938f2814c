"""The model, its edits, and the table."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter, QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.kind import Kind
from quotetracker.ui.language.wording import shown_date
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.matches.relation_words import relation_word
from quotetracker.ui.quotes.cells import cell_text, plain_tooltip, shown_words, speaker_line, tip
from quotetracker.ui.quotes.columns import COLUMNS, fitting_widths
from quotetracker.ui.quotes.edits import Insertion, Removal, row_edits
from quotetracker.ui.quotes.model import QuotesModel
from quotetracker.ui.quotes.reading import Listing, Query, read_head, read_listing
from quotetracker.ui.quotes.table import QuotesTable


def ids(*numbers: int) -> tuple[QuoteId, ...]:
    return tuple(map(QuoteId, numbers))


def applied(old: tuple[QuoteId, ...], new: tuple[QuoteId, ...]) -> list[QuoteId]:
    rows = list(old)
    for edit in row_edits(old, new) or ():
        if isinstance(edit, Removal):
            del rows[edit.row : edit.row + edit.count]
        else:
            rows[edit.row : edit.row] = edit.ids
    return rows


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def model(desk: Desk, host: QWidget) -> QuotesModel:
    made = QuotesModel(host)
    made.show(read_listing(desk, Query(), ()), same_query=False)
    return made


@pytest.fixture
def table(desk: Desk, theme: Theme, host: QWidget) -> QuotesTable:
    made = QuotesTable(theme, host)
    host.resize(1000, 600)
    made.resize(1000, 600)
    host.show()
    made.show_listing(read_listing(desk, Query(), ()), same_query=False)
    made.quotes().take_views(desk.quotes.some(tuple(made.quotes().ids())))
    return made


def some_view(desk: Desk) -> QuoteView:
    return desk.quotes.page(QuoteFilter(), limit=1)[0]


# Edits


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ids(1, 2, 3), ids(1, 3)),
        (ids(1, 2, 3), ids(2, 3)),
        (ids(1, 2, 3), ids(1, 2, 3, 4)),
        (ids(1, 2, 3), ids(9, 1, 8, 3, 7)),
        (ids(), ids(1, 2)),
        (ids(1, 2), ids()),
        (ids(1, 1000), ids(1, 5, 1000)),
    ],
)
def test_edits_turn_one_list_into_the_other(old: tuple[QuoteId, ...], new: tuple[QuoteId, ...]) -> None:
    assert applied(old, new) == list(new)


def test_equal_lists_need_no_edit() -> None:
    assert row_edits(ids(1, 2, 3), ids(1, 2, 3)) == ()


def test_a_list_is_compared_with_a_tuple() -> None:
    assert row_edits(list(ids(1, 2, 3)), ids(1, 2, 3)) == ()


def test_moved_rows_are_not_edits() -> None:
    assert row_edits(ids(1, 2, 3), ids(3, 2, 1)) is None


def test_a_stretch_in_a_long_list_is_one_edit() -> None:
    old = ids(*range(100_000))
    assert row_edits(old, old[:50_000] + old[50_010:]) == (Removal(50_000, 10),)
    assert row_edits(old[:50_000] + old[50_010:], old) == (Insertion(50_000, old[50_000:50_010]),)


# Words


def test_words_of_a_direct_quote_stand_in_marks_and_are_isolated(desk: Desk) -> None:
    view = desk.quotes.page(QuoteFilter(kinds=(Kind.DIRECT,)), limit=1)[0]
    assert shown_words(view).quote.startswith("\u2068“")
    assert shown_words(view).quote.endswith("”\u2069")


def test_reported_words_have_no_marks_added(desk: Desk) -> None:
    view = desk.quotes.page(QuoteFilter(kinds=(Kind.INDIRECT,)), limit=1)[0]
    assert shown_words(view).quote.strip("\u2068\u2069") == " ".join(view.words.split())


def test_only_short_quotes_show_what_stands_around(desk: Desk) -> None:
    views = desk.quotes.page(QuoteFilter(), limit=200)
    long = next(view for view in views if len(view.words) > 80)
    short = next(view for view in views if len(view.words) < 40 and len(view.before) == 32)
    assert (shown_words(long).before, shown_words(long).after) == ("", "")
    assert shown_words(short).before.startswith("…")


def test_tooltips_show_markup_as_it_is() -> None:
    assert "<b>" not in plain_tooltip("<b>bold</b>")
    assert "&lt;b&gt;" in plain_tooltip("<b>bold</b>")


def test_nobody_named_is_said(desk: Desk) -> None:
    view = some_view(desk)
    desk.quotes.attribute([view.id], [])
    assert speaker_line(desk.quotes.get(view.id)) == "Nobody named"


def test_names_that_mix_scripts_are_marked_in_the_table(desk: Desk) -> None:
    view = some_view(desk)
    one = desk.speakers.add(SpeakerFields("Anna P\u043ee"))  # a Cyrillic о
    other = desk.speakers.add(SpeakerFields("Tom Field"))
    desk.quotes.attribute([view.id], [one, other])
    first = desk.quotes.get(view.id)
    desk.quotes.attribute([view.id], [])
    desk.quotes.attribute([view.id], [other, one])
    second = desk.quotes.get(view.id)

    assert speaker_line(first) == "⚠\u00a0Anna P\u043ee +1"
    assert speaker_line(second) == "Tom Field ⚠\u00a0+1"
    for told in (tip(first, "speaker"), tip(second, "speaker")):
        assert "mixes scripts" in told
    assert "⚠" not in cell_text(first, "speaker")


# Model


def test_rows_are_the_ids_of_the_listing(desk: Desk, model: QuotesModel) -> None:
    assert model.rowCount() == desk.quotes.count(QuoteFilter())
    assert model.columnCount() == len(COLUMNS)
    assert model.rowCount(model.index(0, 0)) == 0


def test_views_out_of_sight_are_asked_for_by_the_page(desk: Desk, model: QuotesModel, qtbot: QtBot) -> None:
    last = model.rowCount() - 1
    with qtbot.waitSignal(model.views_wanted, timeout=2000) as asked:
        assert model.data(model.index(last, 0)) == ""
    wanted = asked.args[0]
    assert model.ids()[last] in wanted
    model.take_views(desk.quotes.some(wanted))
    view = desk.quotes.get(model.ids()[last])
    assert model.data(model.index(last, 0)) == cell_text(view, "quote")


def test_a_changed_view_repaints_its_row_only(desk: Desk, model: QuotesModel, qtbot: QtBot) -> None:
    key = model.ids()[3]
    desk.quotes.attribute([key], [])
    with qtbot.waitSignal(model.dataChanged) as told:
        model.renew([desk.quotes.get(key)])
    first, last = told.args[:2]
    assert (first.row(), last.row()) == (3, 3)


def test_views_are_let_go_of_when_there_are_too_many(
    desk: Desk, model: QuotesModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quotetracker.ui.quotes.model._KEPT", 10)
    model.renew(desk.quotes.some(tuple(model.ids()[:50])))
    assert len(model.known()) == 10


# Table


def test_a_narrow_table_gives_the_room_to_the_words() -> None:
    keys = [column.key for column in COLUMNS]
    assert [keys[section] for section in fitting_widths(600, 7, {})] == ["speaker", "outlet", "date", "elsewhere"]
    assert len(fitting_widths(1600, 7, {})) == len(COLUMNS) - 1


def test_dates_and_signs_are_never_cut_off(table: QuotesTable) -> None:
    keys = [column.key for column in COLUMNS]
    for size in (800, 1000, 1300, 2000):
        table.resize(size, 600)
        dates = table.columnWidth(keys.index("date")) - 2 * 8
        assert dates >= max(table.fontMetrics().horizontalAdvance(shown_date(f"2026-{m:02}-28")) for m in range(1, 13))
        words = [relation_word(relation) for relation in Relation if relation is not Relation.DIFFERENT]
        font = table.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        font.setWeight(QFont.Weight.DemiBold)
        longest = max(map(QFontMetrics(font).horizontalAdvance, words))
        assert table.columnWidth(keys.index("elsewhere")) >= longest + 34 + 2 * 8


def test_widths_set_by_hand_stay() -> None:
    assert fitting_widths(1600, 7, {2: 222})[2] == 222


def test_the_header_has_a_selection_model_of_its_own(table: QuotesTable) -> None:
    # Otherwise select-all asks every row at each repaint of the header.
    assert table.horizontalHeader().selectionModel() is not table.selectionModel()


def test_rows_are_equally_high_and_none_is_measured(table: QuotesTable) -> None:
    assert table.rowHeight(0) == table.rowHeight(table.quotes().rowCount() - 1) > 0


def test_enter_opens_the_current_quote(table: QuotesTable, qtbot: QtBot) -> None:
    table.choose(table.quotes().ids()[2])
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [table.quotes().ids()[2]]


def test_double_click_opens(table: QuotesTable, qtbot: QtBot) -> None:
    at = table.visualRect(table.model().index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [table.quotes().ids()[1]]


def test_selection_is_kept_when_rows_go(desk: Desk, table: QuotesTable) -> None:
    kept = table.quotes().ids()[5]
    table.choose(kept)
    desk.quotes.delete([table.quotes().ids()[1]])
    table.show_listing(read_listing(desk, Query(), ()), same_query=True)
    assert table.selected() == (kept,)
    assert table.current() == kept
    assert table.currentIndex().row() == 4


def test_the_ring_follows_the_current_row_when_it_is_deleted(desk: Desk, table: QuotesTable) -> None:
    table.choose(table.quotes().ids()[2])
    follows = table.quotes().ids()[3]
    desk.quotes.delete([table.quotes().ids()[2]])
    table.show_listing(read_listing(desk, Query(), ()), same_query=True)

    assert table.selected() == (follows,)
    assert table._cells.current == table.currentIndex().row() == 2


def test_selection_is_kept_by_quote_when_the_order_changes(desk: Desk, table: QuotesTable) -> None:
    kept = table.quotes().ids()[5]
    table.choose(kept)
    table.show_listing(read_listing(desk, Query(order="speaker"), ()), same_query=False)
    assert table.selected() == (kept,)
    assert table.current() == kept


def test_selection_is_kept_while_only_the_head_is_listed(desk: Desk, table: QuotesTable) -> None:
    kept = table.quotes().ids()[-1]
    table.choose(kept)
    query = Query(order="speaker")
    head = read_head(desk, query)
    assert head is not None
    assert not head.is_settled
    table.show_listing(head, same_query=False)
    assert len(head.ids) < table.quotes().rowCount() == head.count
    table.show_listing(read_listing(desk, query, ()), same_query=True)
    assert table.selected() == (kept,)


def test_selection_is_empty_when_the_quote_is_gone(desk: Desk, table: QuotesTable) -> None:
    gone = table.quotes().ids()[0]
    table.choose(gone)
    table.show_listing(Listing(Query(), ids(), {}, (), 0, 0), same_query=False)
    assert table.selected() == ()
    assert table.current() is None


def test_select_all_counts_every_row(table: QuotesTable) -> None:
    table.selectAll()
    assert table.selected_count() == table.quotes().rowCount()
    assert table.selected() == tuple(table.quotes().ids())


def test_a_click_on_a_heading_asks_for_that_order(table: QuotesTable, qtbot: QtBot) -> None:
    section = next(nth for nth, column in enumerate(COLUMNS) if column.key == "speaker")
    header = table.horizontalHeader()
    at = header.rect().center()
    at.setX(header.sectionViewportPosition(section) + 20)
    with qtbot.waitSignal(table.order_wanted) as told:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["speaker"]
    table.set_order("speaker")
    assert table.model().headerData(section, Qt.Orientation.Horizontal) == "Speaker  ▴"
    with qtbot.waitSignal(table.order_wanted) as told:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["-speaker"]


def test_letters_go_to_the_search_box(table: QuotesTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.typed) as told:
        qtbot.keyClick(table, Qt.Key.Key_B)
    assert told.args == ["b"]


def test_narrow_and_wide_tables_fit_their_width(table: QuotesTable, qtbot: QtBot) -> None:
    for width in (700, 1000, 1800):
        table.resize(width, 500)
        assert table.horizontalHeader().length() == table.viewport().width()
        assert table.columnWidth(0) > 80  # narrower where the fonts of the machine are wide


def test_both_themes_are_painted(table: QuotesTable) -> None:
    light = table.grab().toImage()
    table.set_theme(DARK)
    assert table.grab().toImage() != light


def test_reading_a_listing_says_whether_the_library_is_empty(desk: Desk, empty_desk: Desk) -> None:
    nothing = QuoteFilter(outlets=("There is no such outlet",))
    assert not read_listing(desk, Query(nothing), ()).library_is_empty
    assert read_listing(empty_desk, Query(nothing), ()).library_is_empty
    assert read_listing(empty_desk, Query(), ()).library_is_empty


def test_the_head_of_a_listing_is_its_beginning(desk: Desk) -> None:
    query = Query(QuoteFilter(kinds=(Kind.DIRECT,)), "speaker")
    head, whole = read_head(desk, query), read_listing(desk, query, ())
    assert head is not None
    assert head.ids == whole.ids[: len(head.ids)]
    assert head.count == whole.count == len(whole.ids)


def test_nothing_is_kept_alive_by_the_model(host: QWidget) -> None:
    assert isinstance(QuotesModel(host).parent(), QObject)


def test_a_very_wide_table_has_room_for_roles() -> None:
    unit = 7
    speaker = next(section for section, column in enumerate(COLUMNS) if column.key == "speaker")
    wide, wider, widest = (fitting_widths(letters * unit, unit, {}) for letters in (200, 300, 900))

    assert wide[speaker] < wider[speaker] < widest[speaker] <= 55 * unit
    assert {key: width for key, width in wide.items() if key != speaker} == {
        key: width for key, width in widest.items() if key != speaker
    }
