import pytest

from quotetracker.text.polarity import Turn, denies, negations, turn_of
from quotetracker.text.words import words_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It was not tested", 1),
        ("It wasn't tested, never", 2),
        ("nobody was trapped", 1),
        ("he hardly knew", 1),
        ("She refused to sign", 1),
        ("not only in spring but no doubt in autumn", 0),
        ("It is no longer safe", 1),
        ("It was tested", 0),
    ],
)
def test_negations_are_counted_and_idioms_are_not(text: str, count: int) -> None:
    assert len(negations(words_of(text))) == count


@pytest.mark.parametrize(
    ("word", "turn"),
    [
        ("probably", Turn.HEDGE),
        ("must", Turn.MODALITY),
        ("all", Turn.QUANTIFIER),
        ("very", Turn.INTENSITY),
        ("not", Turn.NEGATION),
        ("bridge", None),
    ],
)
def test_small_words_turn_a_statement(word: str, turn: Turn | None) -> None:
    assert turn_of(word) is turn


def test_some_verbs_deny() -> None:
    assert denies("denied")
    assert not denies("said")
