from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.comparison import Wording, compare
from quotetracker.model.views import MatchView, QuoteView, SpokenBy
from quotetracker.model.vocabulary import ArticleId, Checked, MatchTier, QuoteId, SpeakerId
from quotetracker.text.kind import Kind
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.matches.match_cards import FIRST, MatchCards

ASKED = "We will restore the library by April, and not one book will be lost."
ALTERED = "We want to restore the library by the autumn, and not one book will be lost."


@pytest.fixture
def cards(qtbot: QtBot, theme: Theme) -> Iterator[MatchCards]:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.resize(300, 500)
    qtbot.addWidget(area)
    body = QWidget(area)
    column = QVBoxLayout(body)
    made = MatchCards(theme, body)
    column.addWidget(made)
    column.addStretch(1)
    area.setWidget(body)
    area.show()
    yield made
    area.close()


def test_nothing_found_is_said(cards: MatchCards) -> None:
    cards.set_matches(())

    assert cards._note.text() == "Not found in any other article."
    assert cards.current() is None


def test_comparing_is_said_calmly(cards: MatchCards) -> None:
    cards.set_comparing(True)

    assert cards._note.text() == "Comparing…"


def test_a_card_says_where_what_and_why(cards: MatchCards) -> None:
    cards.set_matches((match(2),))

    card = cards.cards()[0]
    assert "City Ledger" in card._outlet.text()
    assert "3 Mar 2026" in card._source.text().replace("\u00a0", " ")
    assert "Ida Marsh" in card._source.text()
    assert card._chip.text().startswith("≠ altered 0.")
    assert "April → autumn" in card._reasons.text()
    assert "altered, score 0." in card.accessibleName()
    assert "(cut: will; added: want to)" in card.accessibleDescription()


def test_the_first_card_is_current_and_has_the_buttons(cards: MatchCards) -> None:
    cards.set_matches((match(2), match(3)))

    first, second = cards.cards()
    assert cards.current() == first.match
    assert first.buttons.isVisible()
    assert not second.buttons.isVisible()


def test_buttons_say_what_is_wanted(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2),))
    buttons = cards.cards()[0].buttons

    with qtbot.waitSignal(cards.decided) as decided:
        qtbot.mouseClick(buttons.same, Qt.MouseButton.LeftButton)
    assert decided.args == [2, True]
    with qtbot.waitSignal(cards.decided) as decided:
        qtbot.mouseClick(buttons.not_same, Qt.MouseButton.LeftButton)
    assert decided.args == [2, False]
    with qtbot.waitSignal(cards.compare_wanted) as wanted:
        qtbot.mouseClick(buttons.compare, Qt.MouseButton.LeftButton)
    assert wanted.args == [2]
    with qtbot.waitSignal(cards.show_wanted) as wanted:
        qtbot.mouseClick(buttons.show_it, Qt.MouseButton.LeftButton)
    assert wanted.args == [2]


def test_a_button_is_down_only_when_the_library_says_so(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2),))
    buttons = cards.cards()[0].buttons

    qtbot.mouseClick(buttons.same, Qt.MouseButton.LeftButton)
    assert not buttons.same.isChecked()

    cards.set_matches((match(2, decision=True),))
    assert buttons.same.isChecked()


def test_pressing_a_decision_again_forgets_it(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2, decision=True),))

    with qtbot.waitSignal(cards.decided) as decided:
        qtbot.mouseClick(cards.cards()[0].buttons.same, Qt.MouseButton.LeftButton)

    assert decided.args == [2, None]


def test_a_confirmed_card_says_so(cards: MatchCards) -> None:
    cards.set_matches((match(2, decision=True),))

    assert cards.cards()[0]._decision.text() == "✓ same statement"


def test_doubtful_and_refused_ones_are_folded_away(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2), match(3, tier=MatchTier.MAYBE), match(4, decision=False)))
    assert [card.match.other.id for card in cards.cards()] == [2]
    assert cards._maybe.text() == "Possibly related (1)"
    assert cards._refused.text() == "Not the same (1)"

    qtbot.mouseClick(cards._maybe, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cards._refused, Qt.MouseButton.LeftButton)

    assert [card.match.other.id for card in cards.cards()] == [2, 3, 4]
    assert cards.cards()[2]._decision.text() == "✗ not the same"


def test_an_update_keeps_widgets_and_the_current_card(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2), match(3)))
    before = cards.cards()
    qtbot.mouseClick(before[1], Qt.MouseButton.LeftButton)

    cards.set_matches((match(5), match(2), match(3, decision=True)))

    assert cards.cards()[1:] == before
    assert cards.current() == match(3, decision=True)


def test_refusing_the_current_one_moves_on_to_the_next(cards: MatchCards) -> None:
    cards.set_matches((match(2), match(3)))

    cards.set_matches((match(3), match(2, decision=False)))

    current = cards.current()
    assert current is not None
    assert current.other.id == 3


def test_another_quote_begins_anew(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2), match(3, tier=MatchTier.MAYBE)))
    qtbot.mouseClick(cards._maybe, Qt.MouseButton.LeftButton)

    cards.set_matches((replace(match(2), quote=QuoteId(9)), replace(match(3, tier=MatchTier.MAYBE), quote=QuoteId(9))))

    assert [card.match.other.id for card in cards.cards()] == [2]


def test_arrows_walk_and_enter_compares(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2), match(3)))
    first, second = cards.cards()
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)

    current = cards.current()
    assert current is not None
    assert current.other.id == 3
    assert second.hasFocus()
    with qtbot.waitSignal(cards.compare_wanted) as wanted:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert wanted.args == [3]


def test_tab_goes_from_the_current_card_to_its_buttons(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches((match(2), match(3), match(4, tier=MatchTier.MAYBE)))
    first = cards.cards()[0]
    first.setFocus()

    reached = []
    for _ in range(5):
        qtbot.keyClick(cards.focusWidget(), Qt.Key.Key_Tab)
        reached.append(cards.focusWidget())

    assert reached == [*first.buttons.all, cards._maybe]


def test_the_clicked_card_stays_where_it_is(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches(tuple(match(key) for key in range(2, 9)))
    area = cards._area()
    assert area is not None
    area.verticalScrollBar().setValue(120)
    card = cards.cards()[2]
    top = card.mapTo(area.viewport(), card.rect().topLeft()).y()

    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: abs(card.mapTo(area.viewport(), card.rect().topLeft()).y() - top) <= 2, timeout=2000)


def test_hundreds_of_matches_are_shown_only_on_demand(cards: MatchCards, qtbot: QtBot) -> None:
    cards.set_matches(tuple(match(key) for key in range(2, 62)))
    assert len(cards.cards()) == FIRST

    cards._more.click()

    assert len(cards.cards()) == 60


def test_markup_in_data_is_shown_as_it_is(cards: MatchCards) -> None:
    cards.set_matches((match(2, outlet="<b>Bold</b>"),))

    assert cards.cards()[0]._outlet.textFormat() is Qt.TextFormat.PlainText


def test_colours_follow_the_theme(cards: MatchCards) -> None:
    cards.set_matches((match(2),))
    light = cards.grab().toImage()

    cards.set_theme(DARK)

    assert cards.grab().toImage() != light


def match(
    key: int, *, tier: MatchTier = MatchTier.FLAG, decision: bool | None = None, outlet: str = "City Ledger"
) -> MatchView:
    other = QuoteView(
        id=QuoteId(key),
        article=ArticleId(key),
        article_title="A title",
        outlet=outlet,
        author="Iris Vale",
        published="2026-03-03",
        address="",
        kind=Kind.DIRECT,
        words=ALTERED,
        spans=(),
        before="",
        after="",
        speakers=(SpokenBy(SpeakerId(1), "Ida Marsh", "Mayor"),),
        mention=None,
        mention_words="",
        cue=None,
        cue_words="",
        said_on="",
        said_where="",
        occasion="",
        said_to="",
        said_through="",
        original_language="",
        checked=Checked.NO,
        note="",
        flags=(),
        verdicts=(),
    )
    found = compare(Wording(ASKED), Wording(ALTERED))
    return MatchView(QuoteId(1), other, found.relation, found.score, tier, found.reasons, found.diff, decision)
