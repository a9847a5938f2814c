"""Every hard case: the words are found, with the right mention."""

import pytest
from attribution.hard_cases import CASES, Case

from quotetracker.attribution.suggest import suggest
from quotetracker.text.spans import joined


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_hard_case_is_suggested_with_its_speaker(case: Case) -> None:
    found = [(joined(case.text, each.spans), each.mention_text) for each in suggest(case.text)]

    for words, mention in case.said:
        holding = [who for said, who in found if words in said]
        assert holding, f"{words!r} is not suggested: {found}"
        assert any(mention in who if mention else not who for who in holding), f"{words!r}: {holding}"
    for words in case.never:
        assert not any(words in said for said, _ in found), found
