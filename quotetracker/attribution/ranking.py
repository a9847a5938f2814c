"""Small linear models over named features: who speaks, and how sure that is. Standard library only."""

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from quotetracker import paths

_FILE = "ranking.json"


@dataclass(frozen=True, slots=True)
class Ranking:
    """Weights of the two models by feature name."""

    speaker: dict[str, float]
    trust: dict[str, float]

    def speaker_score(self, features: Iterable[str]) -> float:
        """How well a mention fits as the speaker; comparable within one statement only."""
        get = self.speaker.get
        return sum(get(name, 0.0) for name in features)

    def confidence(self, features: Iterable[str]) -> float:
        """The chance that a suggestion is wholly right, 0 to 1."""
        get = self.trust.get
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, sum(get(name, 0.0) for name in features)))))


@lru_cache(maxsize=1)
def shipped_ranking() -> Ranking | None:
    """The models of the data folder; None when the file is missing or unreadable."""
    try:
        raw = json.loads((paths.data() / "attribution" / _FILE).read_text(encoding="utf-8"))
        return Ranking(dict(raw["speaker"]), dict(raw["trust"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
