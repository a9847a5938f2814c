import pytest

from quotetracker.match.meanings import closeness, opposites, phrases_in
from quotetracker.match.stems import same_stem, stem


@pytest.mark.parametrize(
    ("a", "b"),
    [("resigned", "quits"), ("purchase", "buying"), ("decide", "decision"), ("fell", "dropped"), ("death", "die")],
)
def test_words_that_mean_the_same_are_close_in_any_form(a: str, b: str) -> None:
    assert closeness(a, b) == closeness(b, a) >= 0.6


@pytest.mark.parametrize(("a", "b"), [("butter", "referee"), ("window", "tax"), ("bank", "beach")])
def test_other_words_are_not(a: str, b: str) -> None:
    assert closeness(a, b) == 0


@pytest.mark.parametrize(
    ("a", "b"), [("raised", "lowering"), ("safe", "unsafe"), ("legal", "illegal"), ("open", "closed"), ("wins", "lost")]
)
def test_opposites_are_known_in_any_form_from_either_side(a: str, b: str) -> None:
    assert opposites(a, b)
    assert opposites(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("raise", "raised"), ("big", "large"), ("fine", "penalty"), ("improved", "proved"), ("disclosing", "closing"),
        ("invested", "vested"), ("imports", "ports"), ("income", "come"),
    ],
)  # fmt: skip
def test_what_means_the_same_or_only_begins_alike_is_no_opposite(a: str, b: str) -> None:
    assert not opposites(a, b)


def test_rows_of_words_that_count_as_one_are_found() -> None:
    stems = [stem(word) for word in ["the", "minister", "stepped", "down", "and", "called", "off", "the", "vote"]]

    found = {name for _, _, name in phrases_in(stems)}

    assert {"step_down", "call_off"} <= found
    assert closeness("step_down", "resign") > 0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("took", "taken"), ("thieves", "thief"), ("worries", "worry"), ("stopped", "stop"), ("ministers", "minister"),
        ("denied", "deny"), ("tries", "tried"), ("carrying", "carries"), ("friends", "friend"), ("voted", "vote"),
        ("considering", "considers"), ("workers", "worker"), ("wives", "wife"), ("busloads", "busload"),
    ],
)  # fmt: skip
def test_forms_of_one_word_share_a_stem(a: str, b: str) -> None:
    assert same_stem(a, b)
