"""Small decision trees whose answers are added up: what a weighted sum cannot say ("few words, but all of them rare").

A tree is a number, or (which value, cut, tree if the value is at most the cut, tree if it is more). They are grown by
benchmarks/boosting.py and kept in ``data/matching/model.json``.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Tree = float | tuple[int, float, Any, Any]


def tree_of(written: Any, places: Mapping[str, int]) -> Tree:
    """A tree as it is written, with the name of a value instead of its place."""
    if not isinstance(written, list):
        return float(written)
    name, cut, low, high = written
    return places[name], float(cut), tree_of(low, places), tree_of(high, places)


def total(trees: Iterable[Tree], values: Sequence[float]) -> float:
    """The sum of what the trees say of ``values``."""
    found = 0.0
    for tree in trees:
        while tree.__class__ is tuple:
            tree = tree[2] if values[tree[0]] <= tree[1] else tree[3]
        found += tree  # type: ignore[operator]
    return found
