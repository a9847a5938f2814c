"""What a speaker said over time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk
from sqlalchemy import update

from quotetracker.errors import NotFoundError
from quotetracker.match.relations import Relation
from quotetracker.model.schema import Match
from quotetracker.model.vocabulary import ArticleId, QuoteId, SpeakerId
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.lifelines import Lifeline, Said
from quotetracker.services.speakers import SpeakerFields

CLOSE = "We will close the old bridge over the river on Monday"
OPEN = "We will not close the old bridge over the river on Monday"
OTHER = "The farmers were asked twice about their harvest"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def said(desk: Desk, speaker: SpeakerId, words: str, day: str, outlet: str = "Harrow Mail") -> QuoteId:
    article: ArticleId = add_article(
        desk, f"News of {day or 'no day'}\n\n“{words},” she said in the council.", published=day, outlet=outlet
    )
    quote = add_quote(desk, article, words)
    desk.quotes.attribute([quote], [speaker])
    return quote


def by_id(lifeline: Lifeline) -> dict[QuoteId, Said]:
    return {one.id: one for one in lifeline.said}


def test_quotes_come_by_time_with_undated_ones_last(desk: Desk) -> None:
    marsh = desk.speakers.add(SpeakerFields("Ida Marsh"))
    undated = said(desk, marsh, "I was never in the town hall that evening", "")
    late = said(desk, marsh, OTHER, "2026-03-09")
    early = said(desk, marsh, CLOSE, "2026-02")

    assert [one.id for one in desk.lifelines.of(marsh).said] == [early, late, undated]


def test_the_day_on_which_it_was_said_counts_before_that_of_the_article(desk: Desk) -> None:
    from quotetracker.services.quotes import Circumstances

    marsh = desk.speakers.add(SpeakerFields("Ida Marsh"))
    quote = said(desk, marsh, CLOSE, "2026-03-09")
    desk.quotes.describe(quote, Circumstances(said_on="2026-03-01"))

    assert desk.lifelines.of(marsh).said[0].day == "2026-03-01"


def test_what_is_said_again_is_one_group_and_others_quotes_are_not_told(desk: Desk) -> None:
    marsh, tey = desk.speakers.add(SpeakerFields("Ida Marsh")), desk.speakers.add(SpeakerFields("Omar Tey"))
    first, second = said(desk, marsh, CLOSE, "2026-03-01"), said(desk, marsh, CLOSE, "2026-03-04", "Post")
    third = said(desk, marsh, OTHER, "2026-03-05")
    said(desk, tey, CLOSE, "2026-03-06")
    desk.matches.catch_up()
    told = by_id(desk.lifelines.of(marsh))

    assert told.keys() == {first, second, third}
    assert told[first].group == told[second].group != told[third].group


def test_a_refused_match_joins_nothing_and_a_statement_does(desk: Desk) -> None:
    marsh = desk.speakers.add(SpeakerFields("Ida Marsh"))
    first, second = said(desk, marsh, CLOSE, "2026-03-01"), said(desk, marsh, CLOSE, "2026-03-04", "Post")
    third = said(desk, marsh, OTHER, "2026-03-05")
    desk.matches.catch_up()
    desk.matches.decide(first, [second], same=False)
    assert by_id(desk.lifelines.of(marsh))[first].group != by_id(desk.lifelines.of(marsh))[second].group
    desk.statements.confirm([first, third])
    told = by_id(desk.lifelines.of(marsh))

    assert told[first].group == told[third].group


def test_contradictions_are_told_from_both_sides(desk: Desk) -> None:
    marsh = desk.speakers.add(SpeakerFields("Ida Marsh"))
    first, second = said(desk, marsh, CLOSE, "2026-03-01"), said(desk, marsh, OPEN, "2026-03-04", "Post")
    desk.matches.catch_up()
    with desk._store.derived() as session:  # what counts as a contradiction is not asked here
        session.execute(update(Match).values(relation=Relation.CONFLICT))
    told = by_id(desk.lifelines.of(marsh))

    assert told[first].conflicts == (second,)
    assert told[second].conflicts == (first,)
    assert told[first].group != told[second].group


def test_a_claim_counts_for_every_time_the_statement_was_told(desk: Desk) -> None:
    marsh = desk.speakers.add(SpeakerFields("Ida Marsh"))
    first, second = said(desk, marsh, CLOSE, "2026-03-01"), said(desk, marsh, CLOSE, "2026-03-04", "Post")
    desk.matches.catch_up()
    desk.claims.add_from_quote(first, ClaimFields("The bridge closes on Monday."))

    assert by_id(desk.lifelines.of(marsh))[second].claims == ("The bridge closes on Monday.",)


def test_of_very_many_the_newest_are_told_and_the_rest_is_counted(desk: Desk) -> None:
    marsh = desk.speakers.add(SpeakerFields("Ida Marsh"))
    for nth in range(5):
        said(desk, marsh, f"This is speech number {nth} of mine in the council", f"2026-03-0{nth + 1}")
    lifeline = desk.lifelines.of(marsh, limit=3)

    assert [one.day for one in lifeline.said] == ["2026-03-03", "2026-03-04", "2026-03-05"]
    assert lifeline.left_out == 2


def test_a_speaker_who_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.lifelines.of(SpeakerId(99))
