import random

import pytest
from effort import growth
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.match.names import rank_names

_NAMES = [
    (1, "Angela Merkel"),
    (1, "Chancellor Merkel"),
    (2, "François Hollande"),
    (3, "Barack Obama"),
    (4, "J. D. Vance"),
    (5, "Małgorzata Siwek"),
    (6, "Angela Eagle"),
    (7, "Jean-Claude Juncker"),
    (8, "Conor O’Brien"),
    (9, "Mera Angel"),
    (10, "Ministry of Health"),
]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Merkel, Angela", 1),
        ("merkl", 1),
        ("anglea merkel", 1),
        ("a merkel", 1),
        ("chanc", 1),
        ("francois", 2),
        ("HOLLANDE", 2),
        ("olama barack", 3),
        ("jd vance", 4),
        ("james vance", 4),
        ("malg", 5),
        ("siwik", 5),
        ("juncer", 7),
        ("jean claude", 7),
        ("obrien", 8),
        ("o'brien", 8),
        ("health", 10),
    ],
)
def test_a_name_is_found_despite_errors_order_accents_and_initials(typed: str, key: int) -> None:
    assert rank_names(typed, _NAMES)[0].key == key


@pytest.mark.parametrize(("typed", "keys"), [("m", {1, 9, 5, 10}), ("an", {1, 6, 9}), ("x", set())])
def test_one_or_two_letters_find_beginnings_only(typed: str, keys: set[int]) -> None:
    assert {name.key for name in rank_names(typed, _NAMES)} == keys


def test_a_beginning_of_the_name_comes_before_one_of_a_later_word() -> None:
    assert [name.key for name in rank_names("an", _NAMES)][-1] == 9


def test_a_key_comes_once_with_its_best_name() -> None:
    best = rank_names("angela merk", _NAMES)[0]

    assert (best.key, best.name) == (1, "Angela Merkel")
    assert [name.key for name in rank_names("merkel", _NAMES)].count(1) == 1


@pytest.mark.parametrize("typed", ["", "  ", ",", "zzzzqq"])
def test_nothing_fits_nothing(typed: str) -> None:
    assert rank_names(typed, _NAMES) == []


def test_no_more_than_asked_for() -> None:
    assert len(rank_names("a", _NAMES, limit=1)) == 1
    assert rank_names("a", _NAMES, limit=0) == []
    assert rank_names("a", []) == []


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 4), st.text(max_size=20)), max_size=8))
@settings(max_examples=150, deadline=None)
def test_any_text_is_ranked(typed: str, names: list[tuple[int, str]]) -> None:
    ranked = rank_names(typed, names)

    assert all(0 <= name.score <= 1 and (name.key, name.name) in names for name in ranked)
    assert [name.score for name in ranked] == sorted((name.score for name in ranked), reverse=True)


@pytest.mark.timeout(60)
def test_work_grows_with_the_number_of_names() -> None:
    rng = random.Random(3)
    sounds = ["ka", "lo", "mi", "ren", "tor", "ba", "sel", "di", "na", "vor", "ek", "us", "an", "ber"]
    names = [(n, " ".join("".join(rng.choices(sounds, k=3)) for _ in "ab")) for n in range(50_000)]

    def rank(size: int) -> None:
        for typed in ("k", "kalo", "kalo mirne", "mirentr"):
            rank_names(typed, names[:size])

    assert growth(rank, 6_000) < 1.5
    rank(50_000)
