"""How the window says a relation in one short word."""

from quotetracker.match.relations import GRAVITY, Relation
from quotetracker.ui.language.wording import later, tr

_WORDS = {
    Relation.CONFLICT: later("conflict"),
    Relation.MISATTRIBUTED: later("other speaker"),
    Relation.ALTERED: later("altered"),
    Relation.PARAPHRASE: later("paraphrased"),
    Relation.EXCERPT: later("excerpt"),
    Relation.REPEAT: later("repeated"),
    Relation.DIFFERENT: later("different"),
}
_SHORT = {
    Relation.CONFLICT: later("conflict", "a word below a small sign: ten letters at most"),
    Relation.MISATTRIBUTED: later("speaker", "a word below a small sign: ten letters at most"),
    Relation.ALTERED: later("altered", "a word below a small sign: ten letters at most"),
    Relation.PARAPHRASE: later("paraphr.", "a word below a small sign: ten letters at most"),
    Relation.EXCERPT: later("excerpt", "a word below a small sign: ten letters at most"),
    Relation.REPEAT: later("repeated", "a word below a small sign: ten letters at most"),
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


def relation_word(relation: Relation) -> str:
    """The word on a chip."""
    return tr(_WORDS[relation])


def short_word(relation: Relation) -> str:
    """The word on a chip where there is little room; different statements have none."""
    return tr(_SHORT[relation], "a word below a small sign: ten letters at most")


def short_words() -> tuple[str, ...]:
    """All of them."""
    return tuple(map(short_word, _SHORT))


def chip_text(relation: Relation, count: int) -> str:
    """Sign, word and, from two on, how often."""
    times = f" ×{count}" if count > 1 else ""
    return f"{relation.sign} {relation_word(relation)}{times}"


def spoken(relation: Relation, count: int) -> str:
    """The same for a screen reader and in tooltips."""
    word = relation_word(relation)
    return tr("{word} {count} times", word=word, count=count) if count > 1 else word


def gravest_first(flags: tuple[tuple[Relation, int], ...]) -> tuple[tuple[Relation, int], ...]:
    """The relations worth a sign, the gravest first; different statements and empty counts are left out."""
    shown = [flag for flag in flags if flag[1] > 0 and flag[0] is not Relation.DIFFERENT]
    return tuple(sorted(shown, key=_gravity))


def _gravity(flag: tuple[Relation, int]) -> int:
    return GRAVITY[flag[0]]
