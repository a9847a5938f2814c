"""A light re-ranking of suggestions from what the editor decided on earlier ones.

For each trait of a suggestion (its kind, its reporting words, how the speaker is named) the share that the editor found
right is set against the share that the program had expected. Both are smoothed by a few imagined decisions, so that one
decision changes little and forty change what is shown as sure. The difference, in log-odds, moves the confidence.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quotetracker.attribution.suggestions import Example, Suggestion
from quotetracker.attribution.trust import tier_of
from quotetracker.text.kind import Kind

_IMAGINED = 6.0  # decisions that are imagined to have gone as expected
_MOST = 2.0  # log-odds that habits may move a confidence
_WORTH_SAYING = 0.5
_PRONOUNS = frozenset("he she they it who i we".split())  # noqa: SIM905 - easier to read


class Habits:
    """What the editor's decisions say about each trait."""

    def __init__(self, examples: Iterable[Example]) -> None:
        told: dict[str, list[Example]] = defaultdict(list)
        for example in examples:
            for trait in _traits(example.kind, example.cue, example.mention):
                told[trait].append(example)
        self._told = dict(told)
        self._moves = {trait: _move(group) for trait, group in self._told.items()}

    def applied(self, suggestion: Suggestion, cue: str) -> Suggestion:
        """``suggestion`` as the decisions have it: confidence, tier, reason; ``cue`` are the words of its cue."""
        traits = list(_traits(suggestion.kind, cue, suggestion.mention_text))
        moves = {trait: self._moves[trait] for trait in traits if trait in self._moves}
        if not moves:
            return suggestion
        # The mean, since traits overlap: the same decisions stand behind several of them.
        move = max(-_MOST, min(_MOST, sum(moves.values()) / len(moves)))
        confidence = _chance(_odds(suggestion.confidence) + move)
        strongest = max(moves, key=lambda trait: abs(moves[trait]))
        reasons = suggestion.reasons
        if abs(moves[strongest]) >= _WORTH_SAYING:
            group = self._told[strongest]
            right = sum(example.right for example in group)
            reasons = (*reasons, f"you accepted {right} of {len(group)} like it ({strongest})")
        return replace(suggestion, confidence=confidence, tier=tier_of(confidence, suggestion.kind), reasons=reasons)


def _traits(kind: Kind, cue: str, mention: str) -> Iterator[str]:
    yield kind.value
    if cue:
        yield f"{kind.value} with “{cue.casefold()}”"
    words = mention.split()
    named = "no speaker" if not words else "a pronoun" if words[0].casefold() in _PRONOUNS else ""
    if named:
        yield f"{kind.value} by {named}"


def _move(group: list[Example]) -> float:
    expected = sum(example.confidence for example in group) / len(group)
    expected = min(0.98, max(0.02, expected))
    right = sum(example.right for example in group)
    found = (right + _IMAGINED * expected) / (len(group) + _IMAGINED)
    return _odds(found) - _odds(expected)


def _odds(chance: float) -> float:
    chance = min(0.995, max(0.005, chance))
    return math.log(chance / (1 - chance))


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))
