"""Decisions on matches teach from which score others are flagged; what many say is held back."""

from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.match.relations import Relation
from quotetracker.model.views import MatchView
from quotetracker.model.vocabulary import MatchTier, QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields

_FIRST = "We shall close the old {} because of deep cracks in it"
_SECOND = "Deep cracks are why we close the old {}, whatever you say"
_PLACES = "bridge tower chapel quarry tunnel harbour chimney theatre".split()  # noqa: SIM905


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def _quote(desk: Desk, words: str, outlet: str) -> QuoteId:
    return add_quote(
        desk, add_article(desk, f"Title {outlet} {words[:20]}\n\n“{words}” was said.", outlet=outlet), words
    )


def _doubtful(desk: Desk) -> list[tuple[QuoteId, QuoteId]]:
    """Pairs that the comparison holds for possible, and does not flag."""
    pairs = [(_quote(desk, _FIRST.format(p), "Echo"), _quote(desk, _SECOND.format(p), "Wire")) for p in _PLACES]
    desk.matches.catch_up()
    assert all(_tier(desk, pair) is MatchTier.MAYBE for pair in pairs)
    return pairs


def _match(desk: Desk, pair: tuple[QuoteId, QuoteId]) -> MatchView:
    return next(match for match in desk.matches.of(pair[0]) if match.other.id == pair[1])


def _tier(desk: Desk, pair: tuple[QuoteId, QuoteId]) -> MatchTier:
    return _match(desk, pair).tier


def test_confirming_what_was_only_possible_lets_others_like_it_be_flagged(desk: Desk) -> None:
    *told, last = _doubtful(desk)

    for one, other in told:
        desk.matches.decide(one, [other], same=True)
    desk.matches.catch_up()

    assert _tier(desk, last) is MatchTier.FLAG


def test_learning_can_be_switched_off_and_decisions_hold(desk: Desk) -> None:
    *told, last = _doubtful(desk)
    for one, other in told:
        desk.matches.decide(one, [other], same=True)
    desk.matches.catch_up()

    desk.matches.set_learning(on=False)
    desk.matches.catch_up()

    assert not desk.matches.learns()
    assert _tier(desk, last) is MatchTier.MAYBE
    assert all(_match(desk, pair).decision for pair in told)


def test_what_was_learned_can_be_forgotten_and_decisions_hold(desk: Desk) -> None:
    *told, last = _doubtful(desk)
    for one, other in told:
        desk.matches.decide(one, [other], same=True)
    desk.matches.catch_up()

    desk.matches.forget_lessons()
    desk.matches.catch_up()

    assert desk.matches.learns()
    assert _tier(desk, last) is MatchTier.MAYBE
    assert all(_match(desk, pair).decision for pair in told)


def test_words_that_many_speakers_use_are_a_set_phrase(desk: Desk) -> None:
    words = "We leave nobody behind on this river"
    quotes = []
    for name in ("Ada Holm", "Ben Orr", "Cleo Fitch", "Dora Lund", "Egon Marsh"):
        quote = _quote(desk, words, name)
        desk.quotes.attribute([quote], [desk.speakers.add(SpeakerFields(name))])
        quotes.append(quote)
    desk.matches.catch_up()

    matches = desk.matches.of(quotes[0])

    assert matches
    assert all((match.relation, match.tier) == (Relation.REPEAT, MatchTier.MAYBE) for match in matches)


def test_equal_words_of_two_speakers_are_misattributed(desk: Desk) -> None:
    words = "We leave nobody behind on this river"
    quotes = []
    for name in ("Ada Holm", "Ben Orr"):
        quote = _quote(desk, words, name)
        desk.quotes.attribute([quote], [desk.speakers.add(SpeakerFields(name))])
        quotes.append(quote)
    desk.matches.catch_up()

    (match,) = desk.matches.of(quotes[0])

    assert (match.relation, match.tier) == (Relation.MISATTRIBUTED, MatchTier.FLAG)
