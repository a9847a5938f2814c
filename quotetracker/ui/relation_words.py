"""How the window says a relation in one short word."""

from quotetracker.match.relations import Relation

_WORDS = {
    Relation.CONFLICT: "conflict",
    Relation.MISATTRIBUTED: "other speaker",
    Relation.ALTERED: "altered",
    Relation.PARAPHRASE: "paraphrased",
    Relation.EXCERPT: "excerpt",
    Relation.REPEAT: "repeated",
    Relation.DIFFERENT: "different",
}
#: Icon that is the sign of a relation wherever icons are painted.
RELATION_ICONS = {
    Relation.CONFLICT: "warning",
    Relation.MISATTRIBUTED: "swap",
    Relation.ALTERED: "not-equal",
    Relation.PARAPHRASE: "approx",
    Relation.EXCERPT: "scissors",
    Relation.REPEAT: "repeat",
    Relation.DIFFERENT: "cross",
}
#: How grave a relation is: 0 is the gravest.
GRAVITY = {relation: nth for nth, relation in enumerate(Relation)}


def relation_word(relation: Relation) -> str:
    """The word on a chip."""
    return _WORDS[relation]


def chip_text(relation: Relation, count: int) -> str:
    """Sign, word and, from two on, how often."""
    times = f" ×{count}" if count > 1 else ""
    return f"{relation.sign} {_WORDS[relation]}{times}"


def spoken(relation: Relation, count: int) -> str:
    """The same for a screen reader and in tooltips."""
    return f"{_WORDS[relation]} {count} times" if count > 1 else _WORDS[relation]


def gravest_first(flags: tuple[tuple[Relation, int], ...]) -> tuple[tuple[Relation, int], ...]:
    """The relations worth a sign, the gravest first; different statements and empty counts are left out."""
    shown = [flag for flag in flags if flag[1] > 0 and flag[0] is not Relation.DIFFERENT]
    return tuple(sorted(shown, key=_gravity))


def _gravity(flag: tuple[Relation, int]) -> int:
    return GRAVITY[flag[0]]
