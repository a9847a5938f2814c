"""The contract of every candidate engine: what it must find, and what it must bear."""

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.match.candidates import Candidate, CandidateIndex

_FREQUENT = "the of to and a in that is was we they it on for with this have not be by"
_COMMON = _FREQUENT.split()
_RNG = random.Random(20260101)
_SOUNDS = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en", "ist", "on")]
_RARE = ["".join(_RNG.choice(_SOUNDS) for _ in range(_RNG.randint(2, 3))) for _ in range(6_000)]
# Few words are frequent and many are rare, as in real text.
_WEIGHTS = [1 / (rank + 10) for rank in range(len(_RARE))]


def _sentence(rng: random.Random, size: int) -> list[str]:
    rare = rng.choices(_RARE, _WEIGHTS, k=size)
    return [rng.choice(_COMMON) if rng.random() < 0.45 else word for word in rare]


_QUOTES = [_sentence(_RNG, _RNG.randint(10, 26)) for _ in range(4_000)]


def _replaced(words: list[str], share: float, rng: random.Random) -> list[str]:
    places = set(rng.sample(range(len(words)), max(1, round(share * len(words)))))
    return [rng.choice(_RARE) if at in places else word for at, word in enumerate(words)]


def _half(words: list[str], _: random.Random) -> str:
    return " ".join(words[: max(5, len(words) // 2)])


def _swapped(words: list[str], _: random.Random) -> str:
    middle = len(words) // 2
    return " ".join(words[middle:]) + ", " + " ".join(words[:middle])


def _embedded(words: list[str], rng: random.Random) -> str:
    return " ".join([*_sentence(rng, len(words)), *words, *_sentence(rng, len(words))])


_VARIANTS: dict[str, Callable[[list[str], random.Random], str]] = {
    "exact": lambda words, _: " ".join(words),
    "case and punctuation": lambda words, _: f"“{', '.join(words).upper()}!”",
    "half": _half,
    "ellipsis": lambda words, _: f"{' '.join(words[:4])} … {' '.join(words[-4:])}",
    "bracket": lambda words, _: f"{' '.join(words[:3])} [the minister] {' '.join(words[4:])}",
    "a tenth replaced": lambda words, rng: " ".join(_replaced(words, 0.1, rng)),
    "a quarter replaced": lambda words, rng: " ".join(_replaced(words, 0.25, rng)),
    "clauses swapped": _swapped,
    "embedded": _embedded,
    "synonyms": lambda words, rng: " ".join(_replaced(words, 0.15, rng)),
    "number or negation": lambda words, _: " ".join([*words[:3], "not", "15", *words[3:]]),
}


@pytest.fixture(scope="module")
def index() -> CandidateIndex:
    filled = CandidateIndex()
    for key, words in enumerate(_QUOTES):
        filled.add(key, " ".join(words))
    return filled


@pytest.mark.parametrize("variant", _VARIANTS)
def test_variants_of_stored_quotes_are_found(index: CandidateIndex, variant: str) -> None:
    rng = random.Random(5)
    asked = rng.sample(range(len(_QUOTES)), 200)

    found = sum(
        any(candidate.key == key for candidate in index.query(_VARIANTS[variant](_QUOTES[key], rng))) for key in asked
    )

    assert found >= 199


def test_the_same_words_come_first(index: CandidateIndex) -> None:
    assert index.query(" ".join(_QUOTES[17]))[0].key == 17


def test_candidates_come_best_first_and_no_more_than_asked_for(index: CandidateIndex) -> None:
    found = index.query(" ".join(_QUOTES[17]), limit=7)

    assert len(found) == 7
    assert [c.weight for c in found] == sorted((c.weight for c in found), reverse=True)


@pytest.mark.parametrize("words", ["", "…", "“ ”", "qqxyzzy", "👍"])
def test_nothing_is_found_for_nothing(index: CandidateIndex, words: str) -> None:
    assert index.query(words) == []


def test_a_quote_is_found_at_once_and_no_longer_when_removed() -> None:
    index = CandidateIndex()
    index.add(1, "the funicular will run again in spring")
    index.add(2, "The funicular will run again in spring!")
    assert {c.key for c in index.query("funicular in spring")} == {1, 2}

    index.remove(1)
    index.remove(99)

    assert [c.key for c in index.query("funicular in spring")] == [2]
    assert (len(index), 1 in index, 2 in index) == (1, False, True)


def test_adding_a_key_again_replaces_its_words() -> None:
    index = CandidateIndex()
    index.add(1, "the funicular will run again")

    index.add(1, "cheese is safe to eat")

    assert index.query("funicular") == []
    assert [c.key for c in index.query("cheese")] == [1]
    assert len(index) == 1


def test_removing_most_quotes_leaves_the_rest_findable() -> None:
    index = CandidateIndex()
    for key, words in enumerate(_QUOTES):
        index.add(key, " ".join(words))

    for key in range(3_900):
        index.remove(key)

    assert len(index) == 100
    assert index.query(" ".join(_QUOTES[3_950]))[0].key == 3_950
    assert all(c.key >= 3_900 for c in index.query(" ".join(_QUOTES[10])))


def test_one_stock_quote_a_hundred_thousand_times_costs_no_more_than_once() -> None:
    index = CandidateIndex()
    began = time.process_time()
    for key in range(100_000):
        index.add(key, "Thank you very much indeed.")
    found = index.query("thank you very much", limit=50)
    for key in range(50_000):
        index.remove(key)

    assert len(found) == 50
    assert index.query("thank you very much", limit=1)[0].key == 50_000
    assert time.process_time() - began < 15


def test_nearly_equal_quotes_do_not_slow_a_query_down() -> None:
    index = CandidateIndex()
    for key in range(30_000):
        index.add(key, f"we counted {key} empty shifts this week")
    began = time.process_time()

    found = index.query("we counted 777 empty shifts this week")

    assert time.process_time() - began < 0.5
    assert found[0].key == 777


def test_weights_are_the_same_in_every_run() -> None:
    index = CandidateIndex()
    index.add(1, "the funicular will run again")
    index.add(2, "the cheese is safe")

    assert [(c.key, round(c.weight, 6)) for c in index.query("funicular will run")] == [(1, 5.493061)]


@given(st.lists(st.tuples(st.integers(0, 5), st.text(max_size=40)), max_size=12), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_stored_and_asked_for(stored: list[tuple[int, str]], words: str) -> None:
    index = CandidateIndex()
    for key, text in stored:
        index.add(key, text)

    found = index.query(words)

    assert len(index) == len({key for key, _ in stored})
    assert all(isinstance(c, Candidate) and c.key in index for c in found)
    assert len({c.key for c in found}) == len(found)


def test_a_megabyte_is_stored_and_asked_for_in_a_second() -> None:
    index = CandidateIndex()
    began = time.process_time()

    index.add(1, "word and other " * 70_000)
    index.query("x y z " * 170_000)

    assert time.process_time() - began < 2
