from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.text.figures import FigureKind, figures, number
from quotetracker.text.words import words_of


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("5 percent, 5%, five per cent and 5 pct", ["#5%"] * 4),
        ("$2.5 million or 2.5 million dollars", ["#2500000USD"] * 2),
        ("£3bn and 3 billion pounds", ["#3000000000GBP"] * 2),
        ("250,000 and 250000", ["#250000"] * 2),
        ("twenty-five thousand three hundred and six", ["#25306"]),
        ("two hundred fifty thousand", ["#250000"]),
        ("a hundred and fifty; half a million; a dozen", ["#150", "#500000", "#12"]),
        ("two-thirds of one million", ["#66.6666666667%", "#1000000"]),
        ("half of us, 50 percent of us, half the country", ["#50%"] * 3),
        ("cut by a quarter, by 25%, three quarters of it, 75 per cent", ["#25%", "#25%", "#75%", "#75%"]),
        ("a fifth lower; 20 percent lower; a third longer life", ["#20%", "#20%", "#33.3333333333%"]),
        ("nine out of ten, 9 in 10 and 90 percent", ["#90%"] * 3),
        ("three and a half years, 3½ years, 3.5 years", ["#3.5"] * 3),
        ("two and a half million or 2.5 million", ["#2500000"] * 2),
        ("9 p.m., 9pm and 9:00 pm", ["#1260h"] * 3),
        ("12 am; 12:30 p.m.; 9 am", ["#0h", "#750h", "#540h"]),
        ("the first half of the year, three in five years, one in two hundred", ["#1th", "#3", "#5", "#200"]),
        ("a third man; a quarter past", ["#3th"]),
        ("the 1st, the first, the 22nd", ["#1th", "#1th", "#22th"]),
        ("three million two hundred thousand", ["#3200000"]),
        ("1.000.000 and 3,5", ["#1000000", "#3.5"]),
        ("one of those is no one", []),
        ("a man and half an hour", []),
    ],
)
def test_equal_amounts_have_equal_keys(text: str, keys: list[str]) -> None:
    assert [figure.key for figure in figures(text)] == keys


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("May 5, 2016", 20160505),
        ("5 May 2016", 20160505),
        ("the 5th of May", 505),
        ("Sept 17", 917),
        ("March 2014", 20140300),
        ("in 2016", 20160000),
    ],
)
def test_dates_are_read(text: str, value: int) -> None:
    (figure,) = figures(text)

    assert (figure.kind, figure.value) == (FigureKind.DATE, value)


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("May 5, 2016", "5 May", True),
        ("May 5", "May 6", False),
        ("2016", "May 2016", True),
        ("5 percent", "15 percent", False),
        ("5 percent", "5 dollars", False),
        ("5", "five", True),
        ("a third of them", "33 percent of them", True),
        ("a third of them", "33.3 percent of them", True),
        ("two thirds", "66 percent", True),
        ("two thirds", "67 percent", True),
        ("two thirds", "68 percent", False),
        ("5.4 percent", "5 percent", False),
        ("2,000 men", "2000 men", True),
        ("2,000 men", "May 2000", False),
        ("9 pm", "9", True),
        ("9 pm", "9 am", False),
        ("9:30 pm", "9", False),
    ],
)
def test_figures_agree_in_what_both_say(a: str, b: str, agree: bool) -> None:
    assert figures(a)[0].agrees(figures(b)[0]) is agree


def test_a_figure_knows_its_words() -> None:
    text = "It cost $2.5 million in all"
    (figure,) = figures(text)
    words = words_of(text)

    assert text[words[figure.first].start : words[figure.last - 1].end] == "$2.5 million"


@pytest.mark.parametrize(("word", "value"), [("1,000", 1000), ("3.5", 3.5), ("ten", None), ("x1", None)])
def test_digits_have_a_value(word: str, value: float | None) -> None:
    assert number(word) == value


_PIECES = (
    "one two hundred thousand million and a half third first 5 1,000 2016 May $ % percent of dollars point 9th - x "
    "in out am pm and 30 by quarters 3½ ¼"
)


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(_PIECES.split()), max_size=15).map(" ".join)))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_figures_that_do_not_overlap(text: str) -> None:
    found = figures(text)
    count = len(words_of(text))

    assert all(0 <= figure.first < figure.last <= count and figure.key for figure in found)
    assert all(left.last <= right.first for left, right in pairwise(found))
