"""The trained part of the comparison: coefficients of a logistic regression, read from data/matching/model.json.

How they came about, and from which texts, is told in docs/matching-model.md.
"""

import json
from collections.abc import Sequence
from functools import lru_cache

from quotetracker import paths
from quotetracker.match.traits import TRAITS


def logit_of(model: str, values: Sequence[float]) -> float:
    """Log odds, from the values of ``TRAITS``, that two wordings are what ``model`` tells.

    "same": one statement; "report": one speaker's statement in quite other words; "conflict": about one matter, and not
    both can be true.
    """
    weights, base = _model(model)
    return base + sum([weight * value for weight, value in zip(weights, values, strict=True)])


@lru_cache(maxsize=4)
def _model(name: str) -> tuple[tuple[float, ...], float]:
    """Weights in the order of ``TRAITS``; a feature that the file does not name weighs nothing."""
    read = json.loads((paths.data() / "matching" / "model.json").read_text(encoding="utf-8"))[name]
    return tuple(float(read["weights"].get(feature, 0.0)) for feature in TRAITS), float(read["base"])
