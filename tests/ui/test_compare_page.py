from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.matches import MatchPair
from quotetracker.ui.compare.page import ComparePage
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import DARK, Theme

Settled = Callable[[Bridge], None]


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Iterator[ComparePage]:
    owner = QWidget()
    owner.resize(1024, 700)
    qtbot.addWidget(owner)
    made = ComparePage(bridge, theme, owner)
    made.resize(1024, 700)
    bridge.changed.connect(made.refresh)
    owner.show()
    yield made
    owner.close()


@pytest.fixture
def altered(desk: Desk) -> MatchPair:
    return next(pair for pair in desk.matches.pairs(limit=30) if pair.match.relation is Relation.ALTERED)


def test_before_anything_is_compared_the_gravest_pairs_are_listed(
    page: ComparePage, bridge: Bridge, settled: Settled
) -> None:
    page.enter()
    settled(bridge)

    rows = page._start.rows()
    assert 0 < len(rows) <= 30
    assert rows[0].pair.match.relation is Relation.CONFLICT
    gravity = [list(Relation).index(row.pair.match.relation) for row in rows]
    assert gravity == sorted(gravity)


def test_a_pair_opens_by_click(page: ComparePage, bridge: Bridge, settled: Settled, qtbot: QtBot) -> None:
    page.enter()
    settled(bridge)
    row = page._start.rows()[0]

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    settled(bridge)

    assert page._compared is not None
    assert {v.quote.id for v in page._compared.versions} == {row.pair.quote.id, row.pair.match.other.id}


def test_a_pair_opens_by_keyboard(page: ComparePage, bridge: Bridge, settled: Settled, qtbot: QtBot) -> None:
    page.enter()
    settled(bridge)
    first, second = page._start.rows()[:2]
    qtbot.waitUntil(first.isVisible)
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert page.window().focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Return)
    settled(bridge)

    assert page._compared is not None
    assert page._compared.base_quote.id == second.pair.quote.id


def test_an_empty_library_says_what_is_missing(
    qtbot: QtBot, empty_bridge: Bridge, theme: Theme, settled: Settled
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    page = ComparePage(empty_bridge, theme, owner)
    page.enter()
    settled(empty_bridge)

    assert not page._start._nothing.isHidden()
    assert page._start._heading.isHidden()


def test_versions_stand_in_the_order_of_their_dates(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair
) -> None:
    _open(page, bridge, settled, altered)

    assert page._compared is not None
    dates = [version.quote.published for version in page._compared.versions]
    assert dates == sorted(dates)
    assert page._compared.base_quote.id == altered.quote.id


def test_the_second_quote_is_current_at_first(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair
) -> None:
    page.enter()
    settled(bridge)

    _open(page, bridge, settled, altered)

    assert page._current == altered.match.other.id
    assert page.window().focusWidget() is page._board.staff()


def test_a_card_says_who_where_and_what_changed(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair
) -> None:
    _open(page, bridge, settled, altered)
    card = page._board.cards()[_place(page, altered.match.other.id)]

    assert altered.match.other.outlet in card._outlet.text()
    assert altered.match.other.speakers[0].name in card._lines[1].text()
    assert altered.match.other.kind.value in card._lines[1].text()
    assert card._chip.text().startswith("≠ altered")
    assert all(reason in card._reasons.text() for reason in altered.match.reasons)
    assert not card.make_base.isHidden()


def test_any_version_can_become_the_base_by_key(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)
    other = _place(page, altered.match.other.id)
    page._choose(other)

    qtbot.keyClick(page._board.staff(), Qt.Key.Key_B)
    settled(bridge)

    assert page._compared is not None
    assert page._compared.base == other
    assert page._board.cards()[other].make_base.isHidden()
    assert page._board.staff()._base == other


def test_any_version_can_become_the_base_by_click(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)
    other = _place(page, altered.match.other.id)

    qtbot.mouseClick(page._board.cards()[other].make_base, Qt.MouseButton.LeftButton)
    settled(bridge)

    assert page._compared is not None
    assert page._compared.base == other


def test_arrows_choose_a_version(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)
    staff = page._board.staff()
    page._choose(0)

    qtbot.keyClick(staff, Qt.Key.Key_Down)

    assert page._compared is not None
    assert page._current == page._compared.versions[1].quote.id
    assert staff.accessibleDescription().startswith("Version B")


def test_the_name_of_a_change_is_in_the_tooltip(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair
) -> None:
    _open(page, bridge, settled, altered)
    staff = page._board.staff()
    word = next(word for word in staff._at(staff.width()).words if word.piece.kind)

    assert staff.tip_at(QPointF(word.rect.center())) == word.piece.tip


def test_a_decision_is_stored_and_shown(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)
    card = page._board.cards()[_place(page, altered.match.other.id)]

    qtbot.mouseClick(card.buttons.same, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card._decision.text() == "✓ same statement")

    assert card.buttons.same.isChecked()


def test_commands_judge_the_other_version_while_the_base_is_current(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, desk: Desk, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)
    page._choose(_place(page, altered.quote.id))

    page.handlers()["not_same_statement"]()
    settled(bridge)

    found = next(match for match in desk.matches.of(altered.quote.id) if match.other.id == altered.match.other.id)
    assert found.decision is False


def test_show_wants_the_quote(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)
    card = page._board.cards()[1]

    with qtbot.waitSignal(page.quote_wanted) as wanted:
        qtbot.mouseClick(card.buttons.show_it, Qt.MouseButton.LeftButton)

    assert page._compared is not None
    assert wanted.args == [page._compared.versions[1].quote.id]


def test_the_comparison_is_copied_as_text(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair
) -> None:
    _open(page, bridge, settled, altered)

    page.handlers()["copy_quote"]()

    copied = QApplication.clipboard().text()
    assert altered.quote.words in copied
    assert altered.match.other.outlet in copied
    assert "≠ altered" in copied
    assert altered.match.reasons[-1] in copied


def test_there_is_nothing_to_do_before_a_comparison(page: ComparePage) -> None:
    assert page.handlers() == {}


def test_the_comparison_is_still_there_when_the_page_comes_back(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair
) -> None:
    _open(page, bridge, settled, altered)

    page.enter()

    assert page._stack.currentWidget() is page._shown


def test_all_pairs_leads_back_to_the_list(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)

    qtbot.mouseClick(page._back, Qt.MouseButton.LeftButton)
    settled(bridge)

    assert page._stack.currentWidget() is page._start
    assert page._start.rows()


def test_a_deleted_quote_ends_the_comparison(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair, desk: Desk, qtbot: QtBot
) -> None:
    _open(page, bridge, settled, altered)

    bridge.run(desk.quotes.delete, [altered.quote.id])
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._start)
    settled(bridge)


def test_one_quote_is_not_compared(page: ComparePage, bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.told):
        page.show_quotes((QuoteId(1),))

    assert page._compared is None


def test_more_than_six_are_said_to_be_too_many(
    page: ComparePage, bridge: Bridge, settled: Settled, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bridge.told):
        page.show_quotes(tuple(QuoteId(nth) for nth in range(1, 9)))
    settled(bridge)

    assert page._compared is not None
    assert len(page._compared.versions) == 6
    assert len(page._board.cards()) == 6


def test_a_change_elsewhere_is_not_read_again(
    page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair
) -> None:
    _open(page, bridge, settled, altered)

    page.refresh(Changes(quotes=frozenset({QuoteId(99_999)})))

    assert not bridge.jobs.busy()


def test_colours_follow_the_theme(page: ComparePage, bridge: Bridge, settled: Settled, altered: MatchPair) -> None:
    _open(page, bridge, settled, altered)
    light = page._board.staff().grab().toImage()

    page.set_theme(DARK)

    assert page._board.staff().grab().toImage() != light


def _open(page: ComparePage, bridge: Bridge, settled: Settled, pair: MatchPair) -> None:
    page.show_quotes((pair.quote.id, pair.match.other.id))
    settled(bridge)


def _place(page: ComparePage, quote: QuoteId) -> int:
    return page._place(quote)
