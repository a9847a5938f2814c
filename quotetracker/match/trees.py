"""Small decision trees whose answers are added up: what a weighted sum cannot say ("few words, but all of them rare").

A tree is a number, or (which value, cut, tree if the value is at most the cut, tree if it is more). They are grown by
benchmarks/boosting.py and kept in ``data/matching/model.json``.

Method: QuickScorer (Lucchese and others, SIGIR 2015). A forest is not walked tree by tree: for each value it is looked
up which leaves the cuts below it rule out, in all trees at once; the first leaf of a tree that is left is its answer.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from operator import getitem
from typing import Any

Tree = float | tuple[int, float, Any, Any]

_LEAVES = 8  # A tree has at most so many: what is ruled out of it is one byte.
_LOWEST = bytes([0, *((byte & -byte).bit_length() - 1 for byte in range(1, 1 << _LEAVES))])


def tree_of(written: Any, places: Mapping[str, int]) -> Tree:
    """A tree as it is written, with the name of a value instead of its place."""
    if not isinstance(written, list):
        return float(written)
    name, cut, low, high = written
    return places[name], float(cut), tree_of(low, places), tree_of(high, places)


class Forest:
    """Trees of at most eight leaves each, ready to be asked; ValueError where one has more."""

    def __init__(self, trees: Iterable[Tree]) -> None:
        self._leaves: list[list[float]] = []
        ruled: dict[int, list[tuple[float, int]]] = {}
        for nth, tree in enumerate(trees):
            leaves: list[float] = []
            for place, cut, gone in _cuts(tree, leaves):
                ruled.setdefault(place, []).append((cut, gone << _LEAVES * nth))
            if len(leaves) > _LEAVES:
                raise ValueError(f"tree {nth} has {len(leaves)} leaves, and {_LEAVES} is the most")
            self._leaves.append(leaves)
        self._all = (1 << _LEAVES * len(self._leaves)) - 1
        # For each value that is looked at: its cuts, ascending, and what is left where it is above the first 0, 1, ...
        self._values: list[tuple[int, list[float], list[int]]] = []
        for place, rows in ruled.items():
            rows.sort()
            left = [self._all]
            for _, gone in rows:
                left.append(left[-1] & ~gone)
            self._values.append((place, [cut for cut, _ in rows], left))

    def __len__(self) -> int:
        return len(self._leaves)

    def total(self, values: Sequence[float]) -> float:
        """The sum of what the trees say of ``values``."""
        left = self._all
        for place, cuts, left_above in self._values:
            left &= left_above[bisect_left(cuts, values[place])]
        found = 0.0
        first_left = left.to_bytes(len(self._leaves), "little").translate(_LOWEST)
        for answer in map(getitem, self._leaves, first_left):
            found += answer
        return found


def _cuts(tree: Tree, leaves: list[float]) -> Iterable[tuple[int, float, int]]:
    """(which value, cut, leaves that are ruled out by more than that) of a tree; its leaves are put into ``leaves``."""
    if not isinstance(tree, tuple):
        leaves.append(tree)
        return
    place, cut, low, high = tree
    first = len(leaves)
    yield from _cuts(low, leaves)
    yield place, cut, (1 << len(leaves)) - (1 << first)
    yield from _cuts(high, leaves)
