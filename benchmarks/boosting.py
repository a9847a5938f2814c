"""Gradient boosted trees, small and in numpy: what ``train_matching.py`` gives to ``quotetracker/match/trees.py``.

Method: Friedman's boosting of the logistic loss with Newton leaves, over features in 32 quantile bins; each tree grows at
the leaf where a split gains most. Nothing is random: the same examples give the same trees.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
_BINS = 32


@dataclass(frozen=True, slots=True)
class Growth:
    """How trees grow: how many, how much each may say, leaves of each, examples of a leaf, pull of a leaf to zero."""

    trees: int = 100
    rate: float = 0.06
    leaves: int = 8
    least: int = 60
    pull: float = 5.0


@dataclass(slots=True)
class Forest:
    """Trees as nested lists, [feature, cut, at most the cut, above it] or the log odds of a leaf, and what they add to."""

    base: float
    trees: list[Any] = field(default_factory=list)

    def logits(self, x: Floats) -> Floats:
        """Log odds of rows of features."""
        total = np.full(len(x), self.base)
        for tree in self.trees:
            _add(tree, x, np.arange(len(x)), total)
        return total


def grow(x: Floats, y: Floats, weights: Floats, growth: Growth) -> Forest:
    """Trees that tell ``y`` by ``x``."""
    grower = _Grower(x, growth)
    share = float((weights * y).sum() / weights.sum())
    forest = Forest(float(np.log(share / (1 - share))))
    logits = np.full(len(y), forest.base)
    for _ in range(growth.trees):
        chance = 1 / (1 + np.exp(-logits))
        tree = grower.tree(weights * (chance - y), weights * np.maximum(chance * (1 - chance), 1e-6))
        forest.trees.append(tree)
        _add(tree, x, np.arange(len(x)), logits)
    return forest


def _add(tree: Any, x: Floats, rows: Places, total: Floats) -> None:
    if not isinstance(tree, list):
        total[rows] += tree
        return
    feature, cut, left, right = tree
    low = x[rows, feature] <= cut
    _add(left, x, rows[low], total)
    _add(right, x, rows[~low], total)


@dataclass(slots=True, eq=False)
class _Leaf:
    rows: Places
    gain: float
    feature: int
    cut: int
    split: "tuple[_Leaf, _Leaf] | None" = None


class _Grower:
    def __init__(self, x: Floats, growth: Growth) -> None:
        self._growth = growth
        shares = np.linspace(0, 1, _BINS + 1)[1:-1]
        # Cuts are rounded as they are written: a tree must part the same examples when it is read again.
        self._cuts = [np.unique(np.round(np.quantile(column, shares), 4)) for column in x.T]
        self._bins = np.stack(
            [np.searchsorted(c, column, side="left") for c, column in zip(self._cuts, x.T, strict=True)], 1
        )
        self._cells = self._bins + np.arange(x.shape[1]) * _BINS

    def tree(self, slope: Floats, curve: Floats) -> Any:
        root = self._leaf(np.arange(len(slope)), slope, curve)
        leaves = [root]
        while len(leaves) < self._growth.leaves:
            best = max(leaves, key=lambda leaf: leaf.gain)
            if best.gain <= 0:
                break
            low = self._bins[best.rows, best.feature] <= best.cut
            best.split = (
                self._leaf(best.rows[low], slope, curve),
                self._leaf(best.rows[~low], slope, curve),
            )
            leaves.remove(best)
            leaves += best.split
        return self._written(root, slope, curve)

    def _leaf(self, rows: Places, slope: Floats, curve: Floats) -> _Leaf:
        """A leaf, and where it would best be split."""
        least, pull, features = self._growth.least, self._growth.pull, self._bins.shape[1]
        if len(rows) < 2 * least:
            return _Leaf(rows, 0.0, 0, 0)
        cells = self._cells[rows].ravel()
        low_slope, low_curve, low_count = (
            np.bincount(cells, each, features * _BINS).reshape(features, _BINS).cumsum(1)
            for each in (np.repeat(slope[rows], features), np.repeat(curve[rows], features), np.ones(len(cells)))
        )
        slopes, curves = low_slope[:, -1:], low_curve[:, -1:]
        gain = (
            low_slope**2 / (low_curve + pull)
            + (slopes - low_slope) ** 2 / (curves - low_curve + pull)
            - slopes**2 / (curves + pull)
        )
        gain[(low_count < least) | (len(rows) - low_count < least)] = 0
        at = int(gain.argmax())
        return _Leaf(rows, float(gain.flat[at]), at // _BINS, at % _BINS)

    def _written(self, leaf: _Leaf, slope: Floats, curve: Floats) -> Any:
        if leaf.split is None:
            rows = leaf.rows
            value = -self._growth.rate * slope[rows].sum() / (curve[rows].sum() + self._growth.pull)
            return round(float(value), 4)
        low, high = (self._written(each, slope, curve) for each in leaf.split)
        return [leaf.feature, float(self._cuts[leaf.feature][leaf.cut]), low, high]


def named(tree: Any, names: Sequence[str]) -> Any:
    """The same tree with names for numbers of features."""
    if not isinstance(tree, list):
        return tree
    feature, cut, low, high = tree
    return [names[feature], cut, named(low, names), named(high, names)]
