import pytest

from quotetracker.attribution.furniture import is_byline
from quotetracker.attribution.suggest import suggest

ARTICLE = """Brake test was skipped, engineer tells inquiry

{byline}

The engineer in charge of the lift has admitted that she signed for a brake test which nobody carried out.

“The brake was never tested on Friday,” Magda Siwek told the inquiry on its first day. “I signed because I was told to.”
"""


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "By Jane Doe and John Roe in London",
        "Philippa Roe, 3 November 2026",
        "Jane Doe and Tom de Wit | Nov. 3, 2026",
        "JANE DOE, Monday 3 May 2026, 10.20",
    ],
)
def test_a_byline_is_recognised_near_the_top_only(line: str) -> None:
    assert is_byline(line, 1)
    assert not is_byline(line, 12)


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Wins The 2026 Cup",
        "By Monday Jane Doe will be back.",
        "By the River, Fishing Returns",
        "Jane Doe, baker",
    ],
)
def test_headlines_and_sentences_are_no_bylines(line: str) -> None:
    assert not is_byline(line, 1)


@pytest.mark.parametrize("byline", ["Philippa Roe, 3 November 2026", "By Philippa Roe"])
def test_nobody_takes_the_author_for_the_one_described(byline: str) -> None:
    names = {suggestion.person.name for suggestion in suggest(ARTICLE.format(byline=byline))}

    assert "Magda Siwek" in names
    assert "Philippa Roe" not in names


def test_a_name_alone_is_no_statement() -> None:
    text = (
        "The ferry was late again, by an hour.\n\n"
        "By whom, asked Judge Eleanor Thackray, who is chairing the inquiry. “By the owner,” the witness replied.\n"
    )
    found = [text[piece.start : piece.end] for suggestion in suggest(text) for piece in suggestion.spans]

    assert "By the owner," in found
    assert not any(words.strip(" ,") == "Judge Eleanor Thackray" for words in found)
