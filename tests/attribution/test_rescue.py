"""Marked passages that no suggestion covers are offered by themselves, unless they are titles or scare quotes."""

import pytest

from quotetracker.attribution.blocks import blocks_of
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.reading import readings_of
from quotetracker.attribution.rescue import reads_as_words, rescued
from quotetracker.attribution.suggest import suggest
from quotetracker.attribution.suggestions import Tier
from quotetracker.text.kind import Kind
from quotetracker.text.spans import joined

TEXT = "The chair turned a page.\n\nOne line on it, “Nobody gets to leave this island before the ferry is paid for.”"
WORDS = "Nobody gets to leave this island before the ferry is paid for."


def passages(text: str) -> list[bool]:
    return [reads_as_words(text, block, region) for block in blocks_of(text) for region in block.regions]


@pytest.mark.parametrize(
    "words",
    [
        "We have waited for six long years",
        "Call me back now.",
        "Close the gates!",
        "Out!  Out!",
        "… and that is how the harbour was lost",
        "[He] will not sign it, and [she] knows",
    ],
)
def test_a_sentence_in_marks_reads_as_words(words: str) -> None:
    assert passages(f"Rain fell on the town.\n\nThe man read it out again. “{words}” Then he sat down.") == [True]


@pytest.mark.parametrize(
    "words",
    [
        "The Long Road to Harwick Bay,",
        "lesson in patience",
        "Call me.",
        "https://example.org/a",
        "gala",
        "of those who had to wait so long",
    ],
)
def test_titles_addresses_and_parts_of_clauses_do_not(words: str) -> None:
    assert passages(f"Rain fell on the town.\n\nIt was called “{words}” by many people there.") == [False]


def test_a_quoted_headline_reads_as_words() -> None:
    assert passages("Town Tells Mayor to ‘Give Us Our Bridge’\n\nRain fell.") == [True]


def test_what_is_kept_is_not_offered_twice() -> None:
    readings = readings_of(TEXT, None)
    piece = (TEXT.index(WORDS), TEXT.index(WORDS) + len(WORDS))

    assert rescued(TEXT, readings, [Draft([piece], None, None)], []) == []
    assert [draft.pieces for draft in rescued(TEXT, readings, [], [])] == [[piece]]


def test_a_lost_passage_keeps_the_speaker_of_the_suggestion_that_was_too_doubtful() -> None:
    readings = readings_of(TEXT, None)
    chair = (4, 9)
    lost = Draft([(TEXT.index("One line"), len(TEXT) - 1)], chair, None, home=0)

    [draft] = rescued(TEXT, readings, [], [lost])

    assert draft.mention == chair
    assert TEXT[slice(*draft.pieces[0])] == WORDS


def test_a_long_passage_that_fits_no_pattern_is_suggested_as_a_doubtful_quote() -> None:
    [found] = suggest(TEXT)

    assert (joined(TEXT, found.spans), found.kind, found.tier) == (WORDS, Kind.DIRECT, Tier.LOW)


def test_a_clause_that_the_rules_see_is_offered_where_the_model_gives_up() -> None:
    text = (
        "Storm closes port\n\nThe ships lay at anchor.\n\nOslo has offered two rescue ships, the foreign ministry says."
    )

    [found] = suggest(text)

    assert (joined(text, found.spans), found.mention_text) == (
        "Oslo has offered two rescue ships",
        "the foreign ministry",
    )
    assert found.tier is Tier.LOW
