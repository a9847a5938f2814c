"""All pairs at once: what single queries would find, each pair once, and no more work where many share a phrase."""

import random
import tracemalloc
from contextlib import nullcontext

import numpy as np
import pytest

from quotetracker.errors import Cancelled
from quotetracker.match.block_index import BlockIndex
from quotetracker.match.joining import Join, Pairs, each_once
from quotetracker.match.neighbours import Neighbours

_RNG = random.Random(4)
_WORDS = ["".join(_RNG.choice("bdfgklmnprst") + _RNG.choice("aeiou") for _ in range(3)) for _ in range(1_500)]
_SAID = [" ".join(_RNG.choices(_WORDS, k=14)) for _ in range(1_200)]
_HALVES = [" ".join(words.split()[3:11]) for words in _SAID[:300]]


def _joined(index: BlockIndex) -> Join:
    return Join(lambda: nullcontext(index.shelf))


@pytest.fixture(scope="module")
def index() -> BlockIndex:
    made = BlockIndex(tail=500)
    made.add_many(enumerate(_SAID))
    for nth, words in enumerate(_HALVES):
        made.add(5_000 + nth, words)
    return made


def _entries(index: BlockIndex) -> dict[int, int]:
    return dict(index.shelf.linked([*range(1_200), *range(5_000, 5_300)]))


def test_each_pair_of_like_wordings_is_found_once(index: BlockIndex) -> None:
    entry = _entries(index)

    pairs = each_once(list(_joined(index).pairs()))

    found = list(zip(pairs.one.tolist(), pairs.other.tolist(), strict=True))
    assert len(set(found)) == len(found)
    assert all(one < other for one, other in found)
    planted = {tuple(sorted((entry[nth], entry[5_000 + nth]))) for nth in range(300)}
    assert len(planted & set(found)) >= 297
    assert len(found) < 2 * 300


def test_partners_of_some_wordings_alone_are_the_same(index: BlockIndex) -> None:
    entry = _entries(index)
    asked = np.array(sorted(entry[5_000 + nth] for nth in range(20)), np.uint32)

    pairs = each_once(list(_joined(index).pairs(asked)))

    found = set(zip(pairs.one.tolist(), pairs.other.tolist(), strict=True))
    assert {tuple(sorted((entry[nth], entry[5_000 + nth]))) for nth in range(20)} <= found


@pytest.mark.timeout(60)
def test_a_phrase_that_all_share_makes_no_pairs_and_no_work() -> None:
    index = BlockIndex()
    index.add_many((nth, f"thank you very much indeed {_WORDS[nth % 1_500]} {nth}") for nth in range(4_000))

    pairs = each_once(list(_joined(index).pairs()))

    assert len(pairs) < 4_000 * 3


def test_joining_can_be_stopped(index: BlockIndex) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Join(lambda: nullcontext(index.shelf), check=stop)
    with pytest.raises(Cancelled):
        list(_joined(index).pairs(check=stop))


def test_nothing_is_joined_where_nothing_is() -> None:
    assert len(each_once(list(_joined(BlockIndex()).pairs()))) == 0


def test_a_pair_of_quotes_comes_up_once_with_the_larger_key() -> None:
    index = BlockIndex()
    index.add_many([(1, _SAID[0]), (2, _SAID[0]), (3, _HALVES[0]), (4, _SAID[1]), (9, _SAID[0])])
    links = list(index.shelf.linked([1, 2, 3, 4, 9]).items())

    neighbours = Neighbours(_joined(index).pairs(), links, [1, 2, 3, 4])

    assert {key: set(neighbours.of(key, copies=5)) for key in (1, 2, 3, 4, 7)} == {
        1: {9},
        2: {1, 9},
        3: {1, 2, 9},
        4: set(),
        7: set(),
    }
    assert neighbours.of(3, copies=1) == [2, 9]


def _random_pairs(count: int, *, parts: int, entries: int) -> list[Pairs]:
    rng = np.random.default_rng(7)
    made = []
    for _ in range(parts):
        one, other = rng.integers(1, entries, (2, count // parts)).astype(np.uint32)
        apart = one != other
        share = (0.2 + (one[apart] ^ other[apart]) % 700 / 1000).astype(np.float32)  # the same from either side
        made.append(Pairs(one[apart], other[apart], share))
    return made


def test_partners_are_those_of_all_pairs_the_likeliest_first() -> None:
    entries = 3_000_000  # several drawers
    pairs = _random_pairs(40_000, parts=5, entries=entries)
    pairs.append(Pairs(pairs[0].other, pairs[0].one, pairs[0].share))  # once more, from the other side
    links = [(entry, entry) for part in pairs for entry in {*part.one.tolist(), *part.other.tolist()}]
    neighbours = Neighbours(pairs, sorted(set(links)), [entries])
    expected: dict[int, list[tuple[float, int]]] = {}
    once = each_once(pairs)
    for one, other, share in zip(once.one.tolist(), once.other.tolist(), once.share.tolist(), strict=True):
        expected.setdefault(one, []).append((-share, other))
        expected.setdefault(other, []).append((-share, one))

    found = {key: neighbours.of(key, copies=1) for key in expected}

    assert {key: set(others) for key, others in found.items()} == {k: {o for _, o in v} for k, v in expected.items()}
    assert len(once) < sum(map(len, pairs))
    share_of = {(key, other): share for key, others in expected.items() for share, other in others}
    assert all(
        [share_of[key, other] for other in others] == sorted(share_of[key, other] for other in others)
        for key, others in found.items()
    )
    assert max(map(len, found.values())) > 1


def test_pairs_are_never_all_held_twice() -> None:
    pairs = 1_000_000
    made = _random_pairs(pairs, parts=25, entries=3_000_000)

    tracemalloc.start()
    try:
        neighbours = Neighbours(iter(made), [(1, 1)], [1])
        kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert kept < 18 * pairs
    assert peak < 36 * pairs
    assert neighbours.of(1, copies=1) == []
