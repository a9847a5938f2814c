"""The trained part of the comparison: coefficients of a logistic regression, read from data/matching/model.json.

How they came about, and from which texts, is told in docs/matching-model.md.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

from quotetracker import paths
from quotetracker.match.traits import TRAITS
from quotetracker.match.trees import Forest, tree_of


def logit_of(model: str, values: Sequence[float]) -> float:
    """Log odds, from the values of ``TRAITS``, that two wordings are what ``model`` tells.

    "same": one statement; "report": one speaker's statement in quite other words; "conflict": about one matter, and not
    both can be true.
    """
    known = _model(model, TRAITS)
    summed = known.weighed(values)
    if not known.trees:
        return summed
    return (1 - known.share) * summed + known.share * (known.trees_base + known.trees.total(values))


def weighed(model: str, names: tuple[str, ...], values: Sequence[float]) -> float:
    """Log odds by a model of other values than ``TRAITS``, which ``names`` names."""
    return _model(model, names).weighed(values)


@dataclass(frozen=True, slots=True)
class _Model:
    """Weights in the order of the values, and trees that have a ``share`` in the answer."""

    base: float
    weights: tuple[float, ...]
    share: float
    trees_base: float
    trees: Forest

    def weighed(self, values: Sequence[float]) -> float:
        """Log odds without the trees; ValueError for more or fewer values than it knows."""
        if len(values) != len(self.weights):
            raise ValueError(f"{len(values)} values for {len(self.weights)} weights")
        return sum(map(mul, self.weights, values), 0.0) + self.base


@lru_cache(maxsize=8)
def _model(name: str, names: tuple[str, ...]) -> _Model:
    """A model of the file; a feature that the file does not name weighs nothing."""
    read = json.loads((paths.data() / "matching" / "model.json").read_text(encoding="utf-8"))[name]
    places = {feature: nth for nth, feature in enumerate(names)}
    forest = read.get("trees", {})
    return _Model(
        base=float(read["base"]),
        weights=tuple([float(read["weights"].get(feature, 0.0)) for feature in names]),
        share=float(forest.get("share", 0.0)),
        trees_base=float(forest.get("base", 0.0)),
        trees=Forest([tree_of(tree, places) for tree in forest.get("each", [])]),
    )
