"""Trees that are added up."""

import pytest

from quotetracker.match.trees import total, tree_of

_PLACES = {"cover": 0, "run": 1}


@pytest.mark.parametrize(
    ("values", "expected"),
    [((0.5, 9.0), 1.0), ((0.6, 2.0), 12.0), ((0.6, 2.1), 13.0)],
)
def test_each_tree_is_followed_to_its_leaf_and_the_leaves_are_added(
    values: tuple[float, float], expected: float
) -> None:
    trees = [tree_of(["cover", 0.5, 1.0, ["run", 2.0, 2.0, 3.0]], _PLACES), tree_of(["cover", 0.5, 0, 10], _PLACES)]

    assert total(trees, values) == expected


def test_a_tree_over_an_unknown_value_is_refused() -> None:
    with pytest.raises(KeyError):
        tree_of(["covered", 0.5, 1.0, 2.0], _PLACES)
