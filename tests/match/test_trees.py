"""Trees that are added up."""

from collections.abc import Sequence
from random import Random

import pytest

from quotetracker.match.trees import Forest, Tree, tree_of

_PLACES = {"cover": 0, "run": 1}


@pytest.mark.parametrize(
    ("values", "expected"),
    [((0.5, 9.0), 1.0), ((0.6, 2.0), 12.0), ((0.6, 2.1), 13.0)],
)
def test_each_tree_is_followed_to_its_leaf_and_the_leaves_are_added(
    values: tuple[float, float], expected: float
) -> None:
    trees = [tree_of(["cover", 0.5, 1.0, ["run", 2.0, 2.0, 3.0]], _PLACES), tree_of(["cover", 0.5, 0, 10], _PLACES)]

    assert Forest(trees).total(values) == expected


def test_a_tree_over_an_unknown_value_is_refused() -> None:
    with pytest.raises(KeyError):
        tree_of(["covered", 0.5, 1.0, 2.0], _PLACES)


def test_a_forest_says_what_a_walk_through_each_tree_says() -> None:
    trees = [tree_of(_grown(Random(seed), 8), _PLACES) for seed in range(40)]
    forest, values = Forest(trees), Random(5)

    for _ in range(200):
        asked = [round(values.uniform(-1, 9)) / 2 for _ in _PLACES]  # often just at a cut
        assert forest.total(asked) == sum([_walked(tree, asked) for tree in trees])


def test_a_tree_of_too_many_leaves_is_refused() -> None:
    with pytest.raises(ValueError, match="9 leaves"):
        Forest([tree_of(_grown(Random(1), 9), _PLACES)])


def _grown(rng: Random, leaves: int) -> object:
    """A tree as it is written; leaves and cuts are halves, so that sums are exact."""
    if leaves == 1:
        return rng.randrange(100) / 2
    low = rng.randrange(1, leaves)
    return [rng.choice([*_PLACES]), rng.randrange(10) / 2, _grown(rng, low), _grown(rng, leaves - low)]


def _walked(tree: Tree, values: Sequence[float]) -> float:
    while isinstance(tree, tuple):
        tree = tree[2] if values[tree[0]] <= tree[1] else tree[3]
    return tree
