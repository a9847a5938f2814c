"""The contract of every candidate engine: what it must find, and what it must bear."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.match.block_index import BlockIndex
from quotetracker.match.candidates import Candidate, CandidateIndex
from quotetracker.match.shelf import MemoryShelf

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


def _in_library(folder: Path) -> Iterator[CandidateIndex]:
    """An index in the tables of a library; the quotes themselves are not needed."""
    from sqlalchemy import text

    from quotetracker.model.index_shelf import LibraryShelf
    from quotetracker.model.store import Store

    store = Store.create(folder / "index.quotes")
    with store.derived() as session:
        # Foreign keys are checked at commit, which never comes.
        session.execute(text("PRAGMA defer_foreign_keys=ON"))
        yield BlockIndex(LibraryShelf(session), tail=300)
        session.rollback()
    store.close()


def _in_memory(_folder: Path) -> Iterator[CandidateIndex]:
    yield BlockIndex()


def _in_memory_by_many_segments(_folder: Path) -> Iterator[CandidateIndex]:
    yield BlockIndex(tail=37)


_ENGINES = {"memory": _in_memory, "many segments": _in_memory_by_many_segments, "library": _in_library}


@pytest.fixture(params=_ENGINES)
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CandidateIndex]:
    """An empty index of each engine."""
    yield from _ENGINES[request.param](tmp_path)


@pytest.fixture(scope="module", params=_ENGINES)
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CandidateIndex]:
    """An index of each engine that holds the four thousand quotes, added one by one and in bulk."""
    for made in _ENGINES[request.param](tmp_path_factory.mktemp("index")):
        for key, words in enumerate(_QUOTES[:400]):
            made.add(key, " ".join(words))
        made.add_many((400 + nth, " ".join(words)) for nth, words in enumerate(_QUOTES[400:]))
        yield made


def _keys(found: list[Candidate]) -> list[int]:
    return [key for candidate in found for key in candidate.keys]


def _share_found(index: CandidateIndex, variant: str) -> float:
    rng = random.Random(5)
    asked = rng.sample(range(len(_QUOTES)), 200)
    return sum(key in _keys(index.query(_VARIANTS[variant](_QUOTES[key], rng))) for key in asked) / 200


@pytest.mark.parametrize("variant", _VARIANTS)
def test_variants_of_stored_quotes_are_found(filled: CandidateIndex, variant: str) -> None:
    assert _share_found(filled, variant) >= 0.995


@pytest.mark.parametrize("variant", ["half", "ellipsis"])
def test_quotes_are_found_by_longer_ones_that_hold_them(index: CandidateIndex, variant: str) -> None:
    rng = random.Random(6)
    index.add_many((key, _VARIANTS[variant](words, rng)) for key, words in enumerate(_QUOTES))

    found = sum(key in _keys(index.query(" ".join(_QUOTES[key]))) for key in range(0, 4_000, 20))

    assert found >= 199


class _ForgetfulShelf(MemoryShelf):
    """Reads only the segment that was written last."""

    def segments(self):
        return super().segments()[-1:]


class _DeafShelf(MemoryShelf):
    """Does not read the tail."""

    def tail(self, features=None):
        return super().tail(None) if features is None else {}


class _BlindShelf(MemoryShelf):
    """Loses the blocks of most features."""

    def bodies(self, places):
        return {place: body for place, body in super().bodies(places).items() if place % 5 == 0}


@pytest.mark.parametrize("shelf", [MemoryShelf, _ForgetfulShelf, _DeafShelf, _BlindShelf])
def test_the_contract_tells_an_engine_that_loses_something(shelf: type[MemoryShelf]) -> None:
    index = BlockIndex(shelf())
    index.add_many((key, " ".join(words)) for key, words in enumerate(_QUOTES[:1_800]))
    index.add_many((1_800 + nth, " ".join(words)) for nth, words in enumerate(_QUOTES[1_800:3_500]))
    index.add_many((3_500 + nth, " ".join(words)) for nth, words in enumerate(_QUOTES[3_500:]))

    whole = min(_share_found(index, variant) for variant in _VARIANTS) >= 0.995

    assert whole == (shelf is MemoryShelf)


def test_the_same_words_come_first(filled: CandidateIndex) -> None:
    assert filled.query(" ".join(_QUOTES[17]))[0].keys == (17,)


def test_candidates_come_best_first_and_no_more_than_asked_for(filled: CandidateIndex) -> None:
    found = filled.query(" ".join(_QUOTES[17]), limit=7)

    assert len(found) == 7
    assert [c.weight for c in found] == sorted((c.weight for c in found), reverse=True)


@pytest.mark.parametrize("words", ["", "…", "“ ”", "qqxyzzy", "👍"])
def test_nothing_is_found_for_nothing(filled: CandidateIndex, words: str) -> None:
    assert filled.query(words) == []


def test_a_quote_is_found_at_once_and_no_longer_when_removed(index: CandidateIndex) -> None:
    index.add(1, "the funicular will run again in spring")
    index.add(2, "The funicular will run again in spring!")
    assert [c.keys for c in index.query("funicular in spring")] == [(2, 1)]

    index.remove([1, 99])

    assert [c.keys for c in index.query("funicular in spring")] == [(2,)]
    assert (len(index), 1 in index, 2 in index) == (1, False, True)


def test_a_removed_quote_can_be_added_again(index: CandidateIndex) -> None:
    index.add(1, "the funicular will run again in spring")
    index.remove([1])
    index.add(2, "the funicular will run again in spring")

    assert [c.keys for c in index.query("funicular in spring")] == [(2,)]


def test_adding_a_key_again_replaces_its_words(index: CandidateIndex) -> None:
    index.add(1, "the funicular will run again")

    index.add(1, "cheese is safe to eat")

    assert index.query("funicular") == []
    assert _keys(index.query("cheese")) == [1]
    assert len(index) == 1


def test_removing_most_quotes_leaves_the_rest_findable(index: CandidateIndex) -> None:
    index.add_many(enumerate(map(" ".join, _QUOTES)))

    index.remove(range(3_900))

    assert len(index) == 100
    assert index.query(" ".join(_QUOTES[3_950]))[0].keys == (3_950,)
    assert all(key >= 3_900 for key in _keys(index.query(" ".join(_QUOTES[10]))))


def test_merging_changes_nothing_but_drops_what_nobody_has(index: CandidateIndex) -> None:
    assert isinstance(index, BlockIndex)
    for at in range(0, 4_000, 400):
        index.add_many((at + nth, " ".join(words)) for nth, words in enumerate(_QUOTES[at : at + 400]))
    asked = [" ".join(words[2:]) for words in _QUOTES[::100]]
    before = [index.query(words, limit=10) for words in asked]

    index.settle()
    assert [index.query(words, limit=10) for words in asked] == before

    index.remove(range(2_000))
    merge = index.merge(everything=True)
    while merge and merge.step(index.shelf):
        pass
    assert index.wordings() <= 2_000 + index.shelf.tail_size()
    assert index.query(" ".join(_QUOTES[3_950]))[0].keys == (3_950,)
    index.add(7, " ".join(_QUOTES[7]))
    assert index.query(" ".join(_QUOTES[7][1:]))[0].keys == (7,)


def test_one_stock_quote_very_often_costs_no_more_than_once(index: CandidateIndex) -> None:
    index.add_many((key, "Thank you very much indeed.") for key in range(20_000))
    found = index.query("thank you very much", copies=50)
    beside = index.query("thank you very much", copies=3, near=5_000)
    index.remove(range(10_000, 20_000))

    assert index.wordings() == 1
    assert [c.keys for c in found] == [tuple(range(19_999, 19_949, -1))]
    assert [c.keys for c in beside] == [(4_999, 4_998, 4_997, 5_001, 5_002, 5_003)]
    assert index.query("thank you very much", copies=1)[0].keys == (9_999,)
    assert index.query("thank you very much", copies=1, near=0)[0].keys == (1,)


def test_equal_words_are_found_where_every_one_of_them_is_too_common() -> None:
    index = BlockIndex(budget=50)
    index.add_many((key, f"yes we can {word}") for key, word in enumerate(_RARE[:200]))
    index.add(1_000, "Yes, we can!")

    assert _keys(index.query("yes we can")) == [1_000]


def test_common_words_are_counted_though_they_are_not_kept(index: CandidateIndex) -> None:
    index.add_many((key, f"we counted {key} empty shifts this week") for key in range(1_500))

    assert index.frequencies(["counted", "777", "nowhere"]) == {"counted": 1_500, "777": 1, "nowhere": 0}
    assert index.wordings() == 1_500
    assert _keys(index.query("we counted 777 empty shifts this week"))[0] == 777


def test_weights_are_the_same_in_every_run(index: CandidateIndex) -> None:
    index.add(1, "the funicular will run again")
    index.add(2, "the cheese is safe")

    assert [(c.keys, round(c.weight, 6)) for c in index.query("funicular will run")] == [((1,), 0.430598)]


@given(st.lists(st.tuples(st.integers(0, 5), st.text(max_size=40)), max_size=12), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_stored_and_asked_for(stored: list[tuple[int, str]], words: str) -> None:
    index = BlockIndex(tail=3)
    for key, text in stored:
        index.add(key, text)

    found = index.query(words)

    assert len(index) == len({key for key, _ in stored})
    assert all(key in index for key in _keys(found))
    assert len(set(_keys(found))) == len(_keys(found))


@pytest.mark.timeout(60)
def test_storing_and_asking_for_a_megabyte_does_not_hang(index: CandidateIndex) -> None:
    index.add(1, "word and other " * 70_000)
    index.query("x y z " * 170_000)
