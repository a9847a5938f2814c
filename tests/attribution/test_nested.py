"""A quote within a quote is offered by itself when another person of the article speaks it."""

from quotetracker.attribution.suggest import suggest
from quotetracker.attribution.suggestions import Tier
from quotetracker.text.spans import joined

LEAD = "Judge Amos Reed left the court early on Monday.\n\n"


def said(text: str) -> list[tuple[str, str]]:
    return [(joined(text, each.spans), each.person.name) for each in suggest(text)]


def test_the_inner_words_of_another_person_are_offered_too() -> None:
    text = LEAD + "“Reed told me, ‘You are fired for good,’ and then he laughed,” said clerk Ida Holm."

    assert said(text) == [
        ("Reed told me, ‘You are fired for good,’ and then he laughed,", "Ida Holm"),
        ("You are fired for good,", "Amos Reed"),
    ]
    assert suggest(text)[1].tier is Tier.LOW


def test_what_a_nameless_person_said_is_offered_without_a_name_and_the_outer_quote_tells_it() -> None:
    text = LEAD + "“My mother always told me, ‘Never sell the land,’ and we never did,” farmer Ida Holm said."

    found, inner = suggest(text)

    assert (joined(text, inner.spans), inner.person.name, inner.tier) == ("Never sell the land,", "", Tier.LOW)
    assert any("my mother" in reason.lower() and "Never sell the land" in reason for reason in found.reasons)


def test_own_earlier_words_and_titles_are_no_quotes_of_others() -> None:
    text = LEAD + "“I said, ‘Enough is enough,’ and read ‘The Long Way Home’ again,” clerk Ida Holm said."

    assert len(said(text)) == 1
