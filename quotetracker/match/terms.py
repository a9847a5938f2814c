"""What is known of each word by itself: worked out when it is first met, and kept for every text that has it."""

from collections.abc import Callable
from functools import lru_cache

from quotetracker.match.lexicon import DAYS, FUNCTION_WORDS, UNITS
from quotetracker.match.meanings import groups_of, opposites_of, unprefixed
from quotetracker.match.stems import shifts_of, stem
from quotetracker.text.figures import may_begin_figure
from quotetracker.text.polarity import NEAR_NEGATIONS, NEGATIONS, Turn, denies, turn_of
from quotetracker.text.words import word_set

_KEPT = 65_536
SPELT = 4  # Letters from which one word may be another one misspelt.
HELPERS = word_set("am is are was were be been 's have has had do does did")
_MARKS = (("?do", HELPERS), ("?day", DAYS), ("?unit", UNITS))
ALONE = frozenset({Turn.HEDGE, Turn.MODALITY, Turn.QUANTIFIER})  # Turns that make a change, whatever stands there now.


class Term:
    """One word, folded, or the key of a figure."""

    __slots__ = ("content", "may_begin_figure", "negates", "says_no", "stem", "ties", "turn", "weight", "word")

    def __init__(self, word: str, rarity: float) -> None:
        figure = word[0] == "#"
        self.word = word
        self.stem: str = word if figure else stem(word)
        self.weight: float = rarity * 0.5 if word in UNITS else rarity
        """How much it says that two texts share it; a unit says half of that."""
        self.content: bool = figure or word not in FUNCTION_WORDS
        """Whether it carries meaning of its own."""
        self.may_begin_figure: bool = may_begin_figure(word)
        self.negates: bool = word in NEGATIONS or word in NEAR_NEGATIONS
        self.says_no: bool = self.negates or denies(word)
        turn = turn_of(word)
        self.turn: str = turn.value if turn in ALONE else ""
        """How it turns its statement, where that alone makes a change; else empty."""
        self.ties: frozenset[str | int] = _ties(word, turn, negates=self.negates)
        """All by which it may stand for another word: two that have nothing of it in common do not."""


class Terms(dict[str, Term]):
    """Every word that was asked for until now, weighed by one ``rarity``."""

    def __init__(self, rarity: Callable[[str], float]) -> None:
        super().__init__()
        self._rarity = rarity

    def __missing__(self, word: str) -> Term:
        if len(self) >= _KEPT:
            self.clear()
        made = self[word] = Term(word, self._rarity(word))
        return made


@lru_cache(maxsize=4)
def terms_under(rarity: Callable[[str], float]) -> Terms:
    """The words as ``rarity`` weighs them."""
    return Terms(rarity)


def _ties(word: str, turn: Turn | None, *, negates: bool) -> frozenset[str | int]:
    base = stem(word)
    ties: set[str | int] = {base, f"={word}", *opposites_of(base), *groups_of(base)}
    ties.update([-1 - group for group in shifts_of(word)])
    ties.update([f"={each}" for each in unprefixed(word)])
    if len(word) >= SPELT:
        ties.add(f"{word[0]}-")
    if turn:
        ties.add(f"?{turn.value}")
    if negates:
        ties.add("?no")
    ties.update([mark for mark, words in _MARKS if word in words])
    if word[0].isdigit():
        ties.add("?0")
    return frozenset(ties)
