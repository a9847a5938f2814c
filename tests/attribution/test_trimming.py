"""Bounds of mentions as an editor would set them."""

import re

import pytest

from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.trimming import trim


@pytest.mark.parametrize(
    ("marked", "mention"),
    [
        ("⟦A union official, meanwhile⟧, {tweeted}: “Enough.”", "A union official"),
        ("“Enough,” {said} ⟦Ann Abara, an analyst, who⟧ rates it low.", "Ann Abara, an analyst"),
        ("⟦Analysts who⟧ {said} it was late: “Enough.”", "Analysts who"),
        ("⟦Lou Vane (Easby)⟧{:} “Enough.”", "Lou Vane"),
        ("⟦Lou Vane (Labour)⟧ {said}: “Enough.”", "Lou Vane (Labour)"),
        ("⟦Two clerks⟧ {were told}: “Enough.”", None),
        ("⟦Two clerks⟧ {told}: “Enough.”", "Two clerks"),
    ],
)
def test_a_mention_ends_where_it_does(marked: str, mention: str | None) -> None:
    text = re.sub("[⟦⟧{}]", "", marked)
    quote = text.index("“") + 1
    ordered = sorted("⟦⟧{}", key=marked.index)
    at = {sign: marked.index(sign) - ordered.index(sign) for sign in ordered}
    draft = Draft([(quote, quote + 7)], (at["⟦"], at["⟧"]), (at["{"], at["}"]), "say", "tagged", block=0)

    trim(text, [], [draft])

    assert (draft.mention and text[slice(*draft.mention)]) == mention
