"""What the editor's decisions on matches teach: from which score two quotes are flagged.

Method: the score's log odds are shifted and stretched (Platt scaling) so that they fit the decisions, with a prior of
no change. One decision moves next to nothing, forty move the threshold. What was decided itself stays decided;
relations and scores stay as they were worked out.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.match.comparison import FLAG

_SHIFT, _STRETCH = 0.8, 0.25  # Standard deviations of the prior: how far habits are believed to differ.
_LEAST, _MOST = 0.45, 0.97  # Scores between which the threshold may move.
_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Lesson:
    """The score that two quotes had, and whether the editor holds them for one statement."""

    score: float
    same: bool


def flag_from(lessons: Sequence[Lesson]) -> float:
    """The least score that is flagged, 0..1, after ``lessons``; ``FLAG`` without any."""
    shift, stretch = _fitted([_odds(lesson.score) for lesson in lessons], [lesson.same for lesson in lessons])
    odds = (_odds(FLAG) - shift) / stretch
    return min(_MOST, max(_LEAST, 1 / (1 + math.exp(-odds)))) if lessons else FLAG


def _fitted(odds: Sequence[float], same: Sequence[bool]) -> tuple[float, float]:
    """Shift and stretch of log odds, by Newton's method on the decisions and the prior."""
    shift, stretch = 0.0, 1.0
    for _ in range(_ROUNDS):
        by_shift, by_stretch = shift / _SHIFT**2, (stretch - 1) / _STRETCH**2
        ss, st, tt = 1 / _SHIFT**2, 0.0, 1 / _STRETCH**2
        for each, label in zip(odds, same, strict=True):
            p = 1 / (1 + math.exp(-shift - stretch * each))
            by_shift += p - label
            by_stretch += (p - label) * each
            spread = p * (1 - p)
            ss, st, tt = ss + spread, st + spread * each, tt + spread * each * each
        whole = ss * tt - st * st
        step, turn = (tt * by_shift - st * by_stretch) / whole, (ss * by_stretch - st * by_shift) / whole
        shift, stretch = shift - step, max(0.3, stretch - turn)
        if abs(step) + abs(turn) < 1e-9:
            break
    return shift, stretch


def _odds(chance: float) -> float:
    chance = min(0.995, max(0.005, chance))
    return math.log(chance / (1 - chance))
