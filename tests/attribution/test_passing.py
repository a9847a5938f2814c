"""Told to whom, through whom: the chain on which words came is kept."""

import pytest

from quotetracker.attribution.suggest import suggest
from quotetracker.attribution.suggestions import Suggestion
from quotetracker.text.spans import joined


def only(text: str, words: str) -> Suggestion:
    [found] = [each for each in suggest(text) if words in joined(text, each.spans)]
    return found


@pytest.mark.parametrize(
    ("text", "words", "speaker", "through", "to"),
    [
        ("“We came to trade,” said Tanaka through a translator.", "trade", "Tanaka", "a translator", ""),
        (
            "“The road is closed,” Holm said on Monday to reporters, via her lawyer.",
            "closed",
            "Holm",
            "her lawyer",
            "reporters",
        ),
        (
            "Weber told reporters on Thursday that the strike would end within days.",
            "the strike would end within days",
            "Weber",
            "",
            "reporters",
        ),
        ("“We are late,” Weber told the Morning Post in Lund.", "late", "Weber", "", "the Morning Post"),
        ("Adler said in an interview with Radio Nord that the bridge would open.", "bridge", "Adler", "", "Radio Nord"),
        ("“We will not go,” Adler told him.", "We will not go", "Adler", "", ""),
        ("“It went on through the winter,” said Adler through the winter months.", "It went on", "Adler", "", ""),
        (
            "Hospital managers said Tuesday the ward would close in June, according to the Evening Courier.",
            "the ward would close in June",
            "Hospital managers",
            "the Evening Courier",
            "",
        ),
        (
            "Four of the injured were treated for broken bones, the hospital in Gorzan said, according to state radio.",
            "Four of the injured were treated for broken bones",
            "the hospital in Gorzan",
            "state radio",
            "",
        ),
        (
            "The council will not appeal, its leader, Moira Tansley, said late on Monday, the Lowmere Echo reported.",
            "The council will not appeal",
            "Moira Tansley",
            "the Lowmere Echo",
            "",
        ),
        (
            "The army said the road was open, the state agency reported on Monday.",
            "the road was open",
            "The army",
            "the state agency",
            "",
        ),
    ],
)
def test_the_way_of_the_words_is_told(text: str, words: str, speaker: str, through: str, to: str) -> None:
    found = only(text, words)

    assert (found.mention_text, found.said_through, found.said_to) == (speaker, through, to)


def test_a_relayed_clause_ends_before_the_one_who_reports_it() -> None:
    text = "The council will not appeal, its leader, Moira Tansley, said late on Monday, the Lowmere Echo reported."

    assert [joined(text, each.spans) for each in suggest(text)] == ["The council will not appeal"]


def test_an_agency_alone_is_the_speaker_and_relays_nothing() -> None:
    text = "The ferry had passed its inspection in March, according to the harbour office."
    found = only(text, "The ferry had passed")

    assert (found.mention_text, found.said_through) == ("the harbour office", "")
