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


@dataclass(frozen=True, slots=True)
class Tagger:
    """Weights by template and value, and of the step from one label to the next; in hundredths."""

    weights: tuple[dict[str, tuple[int, ...]], ...]
    steps: tuple[tuple[int, ...], ...]

    def scores(self, features: list[tuple[str | None, ...]]) -> list[list[int]]:
        """For each word the score of each label, before its neighbours have a say."""
        tables = [table.get for table in self.weights]
        out: list[list[int]] = []
        for values in features:
            rows = [row for get, value in zip(tables, values, strict=False) if (row := get(value))]  # type: ignore[arg-type]
            out.append([sum(column) for column in zip(*rows, strict=True)] if rows else [0] * len(LABELS))
        return out

    def best(self, features: list[tuple[str | None, ...]]) -> tuple[list[int], list[float]]:
        """The best label of each word, and by how much the path would suffer from another one there (hundredths)."""
        scores = self.scores(features)
        if not scores:
            return [], []
        count = range(len(LABELS))
        into = [tuple(self.steps[a][b] for a in count) for b in count]
        state = list(scores[0])
        back: list[list[int]] = []
        forward = [state]
        for own in scores[1:]:
            choice: list[int] = []
            following: list[int] = []
            for label in count:
                totals = list(map(add, state, into[label]))
                top = max(totals)
                following.append(top + own[label])
                choice.append(totals.index(top))
            back.append(choice)
            state = following
            forward.append(state)
        path = [state.index(max(state))]
        for choice in reversed(back):
            path.append(choice[path[-1]])
        path.reverse()
        return path, self._margins(scores, forward, path)

    def _margins(self, scores: list[list[int]], forward: list[list[int]], path: list[int]) -> list[float]:
        behind = [0] * len(LABELS)
        margins = [0.0] * len(path)
        count = range(len(LABELS))
        for at in range(len(path) - 1, -1, -1):
            totals = list(map(add, forward[at], behind))
            own = totals[path[at]]
            totals[path[at]] = -(10**9)
            margins[at] = float(own - max(totals))
            onward = list(map(add, scores[at], behind))
            behind = [max(map(add, self.steps[label], onward)) for label in count]
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
    weights = tuple({value: tuple(row) for value, row in table.items()} for table in raw["weights"])
    return Tagger(weights, tuple(tuple(row) for row in raw["steps"]))
