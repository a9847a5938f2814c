"""Small words that turn a statement: negation, hedges, modality, quantifiers, intensity. English, lists our own."""

from collections.abc import Sequence
from enum import StrEnum

from quotetracker.text.words import Word, word_set


class Turn(StrEnum):
    """How a word turns the statement that it stands in."""

    NEGATION = "negation"
    HEDGE = "hedge"
    MODALITY = "modality"
    QUANTIFIER = "quantifier"
    INTENSITY = "intensity"


NEGATIONS = word_set("not no never none nobody nothing nowhere neither nor without aint nil nay")
NEAR_NEGATIONS = frozenset(["hardly", "barely", "scarcely", "rarely", "seldom"])
HEDGES = word_set(
    "probably perhaps maybe possibly likely unlikely reportedly allegedly apparently supposedly presumably "
    "seemingly arguably conceivably potentially seem seems seemed appear appears appeared suggest suggests "
    "suggested alleged purportedly ostensibly somewhat roughly approximately about around almost nearly virtually "
    "practically"
)
MODALS = frozenset(["may", "might", "could", "can", "must", "should", "shall", "ought", "need", "would", "will"])
QUANTIFIERS = word_set(
    "all every each everyone everybody everything most many much some several few fewer any both half majority "
    "minority always often sometimes usually occasionally frequently generally only mostly largely mainly partly "
    "entirely more less least everywhere somewhere anyone someone dozens hundreds thousands millions billions "
    "countless"
)
INTENSITY = word_set(
    "very really extremely totally absolutely completely utterly highly deeply strongly incredibly hugely "
    "enormously truly quite rather fairly pretty slightly extraordinarily terribly awfully massively definitely "
    "certainly clearly surely undoubtedly simply seriously badly vastly so too greatly particularly especially "
    "literally"
)
_TURNS: dict[str, Turn] = {
    **dict.fromkeys(INTENSITY, Turn.INTENSITY),
    **dict.fromkeys(QUANTIFIERS, Turn.QUANTIFIER),
    **dict.fromkeys(MODALS, Turn.MODALITY),
    **dict.fromkeys(HEDGES, Turn.HEDGE),
    **dict.fromkeys(NEAR_NEGATIONS, Turn.NEGATION),
    **dict.fromkeys(NEGATIONS, Turn.NEGATION),
}
# Verbs that say no, by stem: what follows them is denied, refused or ended.
_DENIALS = word_set(
    "deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting fail fails "
    "failed failing lack lacks lacked lacking oppose opposes opposed opposing refute refutes refuted dispute "
    "disputes disputed prevent prevents prevented avoid avoids avoided cease ceases ceased impossible unable "
    "untrue false incorrect"
)
# "not only", "no doubt" and the like deny nothing.
_IDLE_AFTER = {
    "not": frozenset(["only", "just", "merely", "simply", "least"]),
    "no": frozenset(["doubt", "question", "wonder", "matter"]),
    "nothing": frozenset({"but"}),
}


def turn_of(word: str) -> Turn | None:
    """How a folded word turns its statement; None for the many that do not."""
    return _TURNS.get(word)


def negations(words: Sequence[Word]) -> tuple[int, ...]:
    """Which words negate: their indexes. Idioms that deny nothing ("not only", "no doubt") are left out."""
    out: list[int] = []
    for nth, word in enumerate(words):
        following = words[nth + 1].folded if nth + 1 < len(words) else ""
        if word.folded in NEGATIONS:
            if following not in _IDLE_AFTER.get(word.folded, ()):
                out.append(nth)
        elif word.folded in NEAR_NEGATIONS or word.folded in _DENIALS:
            out.append(nth)
    return tuple(out)


def denies(word: str) -> bool:
    """Whether a folded word is a verb or adjective that says no, such as "denied" or "impossible"."""
    return word in _DENIALS
