"""The page of claims, by real keys and mouse."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import ClaimView, QuoteFilter
from quotetracker.model.vocabulary import ArticleId, ClaimId, QuoteId, Verdict
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span
from quotetracker.ui.claims.page import ClaimsPage
from quotetracker.ui.claims.verdicts import verdict_colours, verdict_word
from quotetracker.ui.jobs.bridge import Bridge, Notice
from quotetracker.ui.look.theme import DARK, LIGHT, Theme, contrast
from quotetracker.ui.speakers.paint import lines_used

Settled = Callable[[Bridge], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled) -> Iterator[ClaimsPage]:
    window = QWidget()
    qtbot.addWidget(window)
    page = ClaimsPage(bridge, theme, window)
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
def page(bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled) -> Iterator[ClaimsPage]:
    yield from opened(bridge, theme, qtbot, settled)


@pytest.fixture
def empty_page(empty_bridge: Bridge, theme: Theme, qtbot: QtBot, settled: Settled) -> Iterator[ClaimsPage]:
    yield from opened(empty_bridge, theme, qtbot, settled)


def rows(page: ClaimsPage) -> tuple[ClaimView, ...]:
    return page.ledger.list.claims.rows()


def about(desk: Desk, words: str) -> ClaimView:
    (found,) = (claim for claim in desk.claims.all() if words in claim.words)
    return found


@pytest.fixture
def show(page: ClaimsPage, bridge: Bridge, desk: Desk, settled: Settled) -> Callable[[str], ClaimView]:
    def choose(words: str) -> ClaimView:
        claim = about(desk, words)
        page.show_claim(claim.id)
        settled(bridge)
        return claim

    return choose


def test_all_claims_are_listed_the_newest_first(page: ClaimsPage, desk: Desk) -> None:
    assert rows(page) == desk.claims.all()
    view = page.form.view()
    assert view is not None
    assert view.id == rows(page)[0].id


def test_a_verdict_is_a_word_and_a_sign_in_every_row(page: ClaimsPage) -> None:
    words = [verdict_word(verdict) for verdict in Verdict]
    assert all(verdict.value in word and not word[0].isalnum() for verdict, word in zip(Verdict, words, strict=True))
    assert len({word[0] for word in words}) == len(words)
    spoken = page.ledger.list.claims.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(rows(page)[0].verdict.value)


@pytest.mark.parametrize("theme_used", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("verdict", list(Verdict))
def test_verdicts_can_be_read(theme_used: Theme, verdict: Verdict) -> None:
    pair = verdict_colours(theme_used, verdict)
    assert contrast(pair.fill, pair.ink) >= 4.5


def test_filter_by_verdict(page: ClaimsPage, qtbot: QtBot) -> None:
    box = page.ledger.verdict
    assert "(3)" in box.itemText(box.findData(Verdict.FALSE))
    box.setCurrentIndex(box.findData(Verdict.FALSE))
    assert {claim.verdict for claim in rows(page)} == {Verdict.FALSE}
    assert len(rows(page)) == 3


def test_filter_by_words_speaker_or_article(page: ClaimsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ledger.search, "siwek emergency")
    assert [claim.words for claim in rows(page)] == ["The emergency brake was tested on Friday and it passed"]
    qtbot.keyClick(page.ledger.search, Qt.Key.Key_Escape)
    assert len(rows(page)) == 7


def test_show_claim_takes_the_filters_away(page: ClaimsPage, show: Callable[[str], ClaimView], qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ledger.search, "no such words")
    assert rows(page) == ()
    claim = show("nobody was trapped")
    view = page.form.view()
    assert view is not None
    assert view.id == claim.id


def test_a_verdict_is_saved_at_once_and_undone(
    page: ClaimsPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], ClaimView],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    claim = show("The offer is worth")
    page.form.verdict.setFocus()
    qtbot.keyClick(page.form.verdict, Qt.Key.Key_Down)
    settled(bridge)
    assert about(desk, "The offer is worth").verdict is Verdict.TRUE
    assert page.ledger.list.selected() == (claim.id,)
    bridge.run(desk.history.undo)
    settled(bridge)
    assert page.form.verdict.currentData() == Verdict.OPEN


def test_a_note_is_saved_with_ctrl_return_and_on_leaving(
    page: ClaimsPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], ClaimView],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    show("two minor faults")
    page.form.note.setFocus()
    page.form.note.clear()
    qtbot.keyClicks(page.form.note, "First line")
    qtbot.keyClick(page.form.note, Qt.Key.Key_Return)
    qtbot.keyClicks(page.form.note, "second")
    qtbot.keyClick(page.form.note, Qt.Key.Key_Return, CTRL)
    settled(bridge)
    assert about(desk, "two minor faults").note == "First line\nsecond"
    qtbot.keyClicks(page.form.note, " line")
    qtbot.keyClick(page.form.note, Qt.Key.Key_Tab)
    settled(bridge)
    assert about(desk, "two minor faults").note == "First line\nsecond line"


def test_wording_that_cannot_be_stored_stays_typed(
    page: ClaimsPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], ClaimView],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    show("two minor faults")
    told: list[Notice] = []
    bridge.told.connect(told.append)
    page.form.words.setFocus()
    page.form.words.clear()
    qtbot.keyClicks(page.form.words, "   ")
    qtbot.keyClick(page.form.words, Qt.Key.Key_Return, CTRL)
    settled(bridge)
    assert "needs words" in told[0].text
    assert page.form.words.text() == "   "
    assert about(desk, "two minor faults")


def test_what_is_being_typed_is_saved_before_another_claim_is_shown(
    page: ClaimsPage,
    bridge: Bridge,
    desk: Desk,
    show: Callable[[str], ClaimView],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    show("two minor faults")
    page.form.note.setFocus()
    page.form.note.selectAll()
    qtbot.keyClicks(page.form.note, "Kept")
    show("nobody was trapped")
    assert about(desk, "two minor faults").note == "Kept"


def test_the_quote_is_shown_and_wanted(
    page: ClaimsPage, show: Callable[[str], ClaimView], desk: Desk, qtbot: QtBot
) -> None:
    claim = show("We acted within four hours")
    assert claim.quote is not None
    assert desk.quotes.get(claim.quote).words in page.form.origin.text()
    assert "Greta Lindqvist" in page.form.origin.text()
    wanted: list[QuoteId] = []
    page.quote_wanted.connect(wanted.append)
    qtbot.mouseClick(page.form.origin.button, Qt.MouseButton.LeftButton)
    page.handlers()["show_in_article"]()
    qtbot.keyClick(page.ledger.list, Qt.Key.Key_Return)
    assert wanted == [claim.quote] * 3


def test_a_passage_without_quote_is_shown_and_wanted(
    page: ClaimsPage, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    article = desk.articles.rows()[0].id
    claim = desk.claims.add_from_passage(article, Span(0, 40))
    page.show_claim(claim)
    qtbot.waitUntil(lambda: page.ledger.list.current() == claim)
    settled(bridge)
    (view,) = desk.claims.all(only=[claim])
    assert view.span is not None
    assert desk.articles.get(article).text[view.span.start : view.span.end] in page.form.origin.text()
    wanted: list[tuple[ArticleId, Span]] = []
    page.passage_wanted.connect(wanted.append)
    page.handlers()["show_in_article"]()
    assert wanted == [(article, view.span)]


def test_a_change_keeps_the_selection_and_resets_nothing(
    page: ClaimsPage, bridge: Bridge, desk: Desk, show: Callable[[str], ClaimView], settled: Settled
) -> None:
    claim = show("two minor faults")
    model = page.ledger.list.claims
    resets, inserts = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    bridge.run(desk.claims.add_from_passage, desk.articles.rows()[0].id, Span(0, 40))
    settled(bridge)
    assert len(rows(page)) == 8
    assert page.ledger.list.selected() == (claim.id,)
    assert (resets.count(), inserts.count()) == (0, 1)


def test_a_renamed_speaker_is_renamed_here(page: ClaimsPage, bridge: Bridge, desk: Desk, settled: Settled) -> None:
    (speaker,) = desk.speakers.called("Colm Tavish")
    bridge.run(desk.speakers.edit, speaker, SpeakerFields("Colm Tavisham"))
    settled(bridge)
    assert "Colm Tavisham" in [claim.speakers for claim in rows(page)]


def test_delete_goes_to_the_neighbour_and_undo_brings_it_back(
    page: ClaimsPage, bridge: Bridge, desk: Desk, show: Callable[[str], ClaimView], settled: Settled
) -> None:
    claim = show("two minor faults")
    told: list[Notice] = []
    bridge.told.connect(told.append)
    page.handlers()["delete_claim"]()
    settled(bridge)
    assert claim.id not in [row.id for row in rows(page)]
    assert len(page.ledger.selected()) == 1
    assert "Undo brings it back" in told[-1].text
    bridge.run(desk.history.undo)
    settled(bridge)
    assert claim.id in [row.id for row in rows(page)]


def test_the_empty_ledger_says_what_it_is_for(
    empty_page: ClaimsPage, empty_bridge: Bridge, empty_desk: Desk, settled: Settled
) -> None:
    assert empty_page.nothing.isVisible()
    words = " ".join(label.text() for label in empty_page.nothing.findChildren(QLabel))
    assert "assertion of fact" in words
    assert empty_page.handlers() == {}


def test_every_widget_that_takes_the_keyboard_has_a_name(page: ClaimsPage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is page.window()  # not the lists of closed boxes
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_data_is_never_shown_as_rich_text(page: ClaimsPage, bridge: Bridge, desk: Desk, settled: Settled) -> None:
    claim: ClaimId = rows(page)[0].id
    bridge.run(desk.claims.edit, claim, ClaimFields("<b>bold</b> claim"))
    settled(bridge)
    assert "<b>" not in page.ledger.list.claims.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert page.form.words.text() == "<b>bold</b> claim"
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for part in (page.ledger, page.form)
        for label in part.findChildren(QLabel)
    )


def test_another_theme_can_be_set(page: ClaimsPage) -> None:
    page.set_theme(DARK)
    assert not page.grab().isNull()


def test_a_ledger_too_long_to_be_measured_has_rows_of_one_height(page: ClaimsPage) -> None:
    view = page.ledger.list
    some = view.claims.rows()[0]
    view.set_even_from(6)
    rows = [
        replace(some, id=ClaimId(1000 + number), words="many words " * (1 + 9 * (number % 3))) for number in range(12)
    ]
    view.claims.set_rows(rows[:5])
    assert len({view.visualRect(view.model().index(row, 0)).height() for row in range(5)}) > 1
    view.claims.set_rows(rows)

    assert len({view.visualRect(view.model().index(row, 0)).height() for row in range(12)}) == 1
    view.claims.set_rows(rows[:5])
    assert len({view.visualRect(view.model().index(row, 0)).height() for row in range(5)}) > 1


def test_the_newest_claims_are_read_first(desk: Desk) -> None:
    quote = desk.quotes.of_article(desk.articles.newest(1)[0])[0].id
    made = [desk.claims.add_from_quote(quote, ClaimFields(f"Claim {number}")) for number in range(5)]

    assert [claim.id for claim in desk.claims.all(limit=3)] == made[:1:-1]
    assert desk.claims.all(limit=3) == desk.claims.all()[:3]


def test_a_claim_of_a_quote_ends_without_the_comma_that_led_on_to_the_speaker(desk: Desk) -> None:
    quote = next(quote for quote in desk.quotes.page(QuoteFilter(text="nobody was trapped")) if quote.words[-1] == ",")
    (claim,) = desk.claims.all(only=[desk.claims.add_from_quote(quote.id)])

    assert claim.words == quote.words[:-1]


def test_a_row_is_as_high_as_the_lines_that_are_painted(page: ClaimsPage) -> None:
    view = page.ledger.list
    some = view.claims.rows()[0]
    for length in range(20, 120, 3):
        words = ("sunken police boats and the salmon of the chamber " * 4)[:length]
        view.claims.set_rows([replace(some, id=ClaimId(length), words=words)])
        option = view.viewport().width() - 2 * 12 - view.itemDelegate()._column(view.font()) - 10
        used = lines_used(words, view.font(), option, 3)
        line = view.fontMetrics().lineSpacing()
        assert view.visualRect(view.model().index(0, 0)).height() == (used + 1) * line + 3 + 2 * 10


def test_a_letter_chooses_a_verdict_by_its_word(
    page: ClaimsPage, bridge: Bridge, desk: Desk, settled: Settled, show: Callable[[str], ClaimView]
) -> None:
    claim = show("six per cent")
    page.form.verdict.setFocus()
    QTest.keyClick(page.form.verdict, Qt.Key.Key_F)
    settled(bridge)
    assert about(desk, claim.words).verdict is Verdict.FALSE

    QTest.keyClick(page.form.verdict, Qt.Key.Key_M)
    QTest.keyClick(page.form.verdict, Qt.Key.Key_M)
    settled(bridge)
    assert about(desk, claim.words).verdict is Verdict.MOSTLY_FALSE


def test_a_verdict_from_the_menu_counts_for_all_selected_claims_and_is_undone_at_once(
    page: ClaimsPage, bridge: Bridge, desk: Desk, settled: Settled
) -> None:
    before = [claim.verdict for claim in rows(page)]
    page.ledger.list.select([rows(page)[0].id, rows(page)[2].id])
    page.form.note.setPlainText("on page 4")
    page.handlers()["verdict_disputed"]()
    settled(bridge)

    assert [claim.verdict for claim in rows(page)][:4] == [Verdict.DISPUTED, before[1], Verdict.DISPUTED, before[3]]
    assert rows(page)[0].note == "on page 4"
    assert desk.history.lines()[0].label == "Set verdict of 2 claims"
    desk.history.undo()
    assert [claim.verdict for claim in desk.claims.all()] == before
