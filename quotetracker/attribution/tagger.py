"""The trained tagger at run time: sums of weights, then the best path. Standard library only."""

import json
import lzma
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from typing import Any

from quotetracker import paths
from quotetracker.attribution.labels import LABELS

_FILE = "tagger.json.xz"
_FORMAT_ERRORS = (OSError, ValueError, KeyError, TypeError, lzma.LZMAError)


_WIDTH = 24
_ZERO = 1 << (_WIDTH - 1)
_MASK = (1 << _WIDTH) - 1
_COUNT = len(LABELS)
_LANES = tuple(_WIDTH * label for label in range(_COUNT))
_BIAS = sum(_ZERO << lane for lane in _LANES)


@dataclass(frozen=True, slots=True)
class Tagger:
    """Weights by template and value, and of the step from one label to the next; in hundredths.

    The weights of one value for all labels are packed into one whole number, a lane of 24 bits each, because adding
    numbers is the fastest loop that Python has.
    """

    weights: tuple[dict[str | None, int], ...]
    into: tuple[tuple[int, ...], ...]
    """For each label the weight of coming from each other."""

    def scores(self, features: list[tuple[str | None, ...]]) -> list[list[int]]:
        """For each word the score of each label, before its neighbours have a say."""
        tables = [table.get for table in self.weights]
        out: list[list[int]] = []
        for values in features:
            packed = _BIAS
            for get, value in zip(tables, values, strict=False):
                packed += get(value, 0)
            out.append([(packed >> lane & _MASK) - _ZERO for lane in _LANES])
        return out

    def best(self, features: list[tuple[str | None, ...]]) -> tuple[list[int], list[float]]:
        """The best label of each word, and by how much the path would suffer from another one there (hundredths)."""
        scores = self.scores(features)
        if not scores:
            return [], []
        state = list(scores[0])
        back: list[list[int]] = []
        forward = [state]
        for own in scores[1:]:
            choice: list[int] = []
            following: list[int] = []
            for steps, mine in zip(self.into, own, strict=True):
                totals = list(map(add, state, steps))
                top = max(totals)
                following.append(top + mine)
                choice.append(totals.index(top))
            back.append(choice)
            state = following
            forward.append(state)
        path = [state.index(max(state))]
        for choice in reversed(back):
            path.append(choice[path[-1]])
        path.reverse()
        if not any(path):
            return path, [0.0] * len(path)
        return path, self._margins(scores, forward, path)

    def _margins(self, scores: list[list[int]], forward: list[list[int]], path: list[int]) -> list[float]:
        out_of = list(zip(*self.into, strict=True))
        behind = [0] * _COUNT
        margins = [0.0] * len(path)
        for at in range(len(path) - 1, -1, -1):
            totals = list(map(add, forward[at], behind))
            own = totals[path[at]]
            totals[path[at]] = -(1 << 40)
            margins[at] = float(own - max(totals))
            onward = list(map(add, scores[at], behind))
            behind = [max(map(add, steps, onward)) for steps in out_of]
        return margins


@lru_cache(maxsize=1)
def shipped_tagger() -> Tagger | None:
    """The tagger of the data folder; None when the file is missing or unreadable: the rules then work alone."""
    try:
        with lzma.open(paths.data() / "attribution" / _FILE, "rt", encoding="utf-8") as file:
            return tagger_from(json.load(file))
    except _FORMAT_ERRORS:
        return None


def tagger_from(raw: dict[str, Any]) -> Tagger:
    """A tagger from the object that the file holds."""
    if tuple(raw["labels"]) != LABELS:
        raise ValueError("labels of another version")
    weights = tuple({value: _packed(row) for value, row in table.items()} for table in raw["weights"])
    return Tagger(weights, tuple(zip(*raw["steps"], strict=True)))


def _packed(row: list[int]) -> int:
    return sum(weight << lane for weight, lane in zip(row, _LANES, strict=True))
