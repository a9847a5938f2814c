"""Whom “he” and “she” mean: people of the article are more or less in the reader's mind, and are forgotten again.

Every name adds to its bearer, most at the head of a sentence; who spoke a quote gets more; each sentence takes a part
away. Names inside quotation marks add nothing, genitives and names used as attributes ("the Trump campaign") little.
"""

from collections import OrderedDict
from dataclasses import dataclass

from quotetracker.attribution.persons_table import Figure

_FADES = 0.65
_LONGEST = 14  # sentences after which somebody is no longer meant
_MOST = 24

SPOKE = 4.2
LEADS = 3.5
SUBJECT = 2.4
NAMED = 1.3
OWNS = 0.55
ATTRIBUTE = 0.2
PRONOUN_SUBJECT = 1.8
PRONOUN = 0.6
REPORTED = 0.45
WRONG_SIDE = 0.85
HEADS_THIS = 2.0
HEADS_HERE = 2.2
ALONE_HERE = 2.2
FULL = 6.0

_WORDS = {"m": "he", "f": "she"}
_TOLD = {
    "spoke": "who spoke the quote before",
    "leads": "whose name begins a sentence just before",
    "named": "the last one named before it who fits",
    "pronoun": "who is meant by the “{}” before",
}


@dataclass(slots=True)
class _Trace:
    weight: float
    sentence: int
    last: str
    at: int
    led: int = -1
    """The last sentence that the name began."""
    named: int = -1
    """The last sentence with the name."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Somebody whom a pronoun can mean, how clearly (0 to 1) and why, in words."""

    figure: Figure
    clarity: float
    why: str
    rivals: tuple[Figure, ...] = ()


class Salience:
    """Who is in the reader's mind; fed in text order."""

    def __init__(self) -> None:
        self._traces: OrderedDict[Figure, _Trace] = OrderedDict()
        self._led = self._spoke = -1

    def touch(self, figure: Figure, weight: float, sentence: int, *, kind: str, at: int) -> None:
        """Somebody is named, meant or speaks at code point ``at``."""
        trace = self._traces.get(figure)
        if trace is None:
            trace = self._traces[figure] = _Trace(0.0, sentence, kind, at)
        trace.weight = min(FULL, self._now(trace, sentence) + weight)
        trace.sentence = sentence
        if weight >= NAMED or kind == "spoke":
            trace.last = kind
        trace.at = at
        if kind in ("leads", "named") and weight > ATTRIBUTE:
            trace.named = sentence
        if kind == "leads":
            trace.led = self._led = sentence
        elif kind == "spoke":
            self._spoke = sentence
        self._traces.move_to_end(figure)
        if len(self._traces) > _MOST:
            self._traces.popitem(last=False)

    def weight(self, figure: Figure, sentence: int) -> float:
        """How much somebody is in mind."""
        trace = self._traces.get(figure)
        return self._now(trace, sentence) if trace else 0.0

    def last_sentence(self, figure: Figure) -> int:
        """In which sentence somebody was last named or meant; -1 for never."""
        trace = self._traces.get(figure)
        return trace.sentence if trace else -1

    def recent(self, sentence: int) -> list[tuple[float, Figure]]:
        """Everybody in mind, the clearest first."""
        found = [(self._now(trace, sentence), figure) for figure, trace in self._traces.items()]
        return sorted(((w, f) for w, f in found if w > 0.0), key=lambda item: (-item[0], item[1].number))

    def antecedent(self, gender: str, sentence: int, *, opening: int | None = None) -> Antecedent | None:
        """Whom a pronoun of ``gender`` means ("" for any); ``opening`` is the first sentence of its paragraph."""
        ranked = []
        alone = self._alone(gender, opening)
        for weight, figure in self.recent(sentence):
            if gender and figure.gender and figure.gender != gender:
                continue
            trace = self._traces[figure]
            if trace.last == "leads" and trace.sentence == sentence:
                weight += HEADS_THIS
            elif opening is not None and max(opening, self._spoke) <= trace.led == self._led:
                weight += HEADS_HERE
            elif figure is alone and self._spoke < trace.named:
                weight += ALONE_HERE
            ranked.append((weight * (1.0 if figure.gender or not gender else WRONG_SIDE), figure))
        if any(not figure.anonymous for _, figure in ranked):
            ranked = [each for each in ranked if not self._is_named_since(each[1], [f for _, f in ranked])]
        if not ranked:
            return None
        ranked.sort(key=lambda item: (-item[0], item[1].number))
        best, figure = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        clarity = best / (best + second) if best + second else 0.0
        trace = self._traces[figure]
        why = _TOLD.get(trace.last, _TOLD["named"]).format(_WORDS.get(gender, "he or she"))
        close = tuple(f for w, f in ranked[1:3] if w > 0.75 * best and not f.anonymous)
        return Antecedent(figure, clarity, why, close)

    def _is_named_since(self, figure: Figure, others: list[Figure]) -> bool:
        """ "A mother told how she hid. Kelly Marsh, 29, was on the top deck": the nameless one is no longer meant."""
        if not figure.anonymous:
            return False
        said = self._traces[figure].sentence
        return any(self._traces[other].led > said for other in others if not other.anonymous)

    def _alone(self, gender: str, opening: int | None) -> Figure | None:
        """The only one of ``gender`` whom the paragraph has named: "Marsh’s brothers left. “They sulk,” she said"."""
        if opening is None or not gender:
            return None
        here = [f for f, trace in self._traces.items() if trace.named >= opening and f.gender in ("", gender)]
        return here[0] if len(here) == 1 and here[0].gender else None

    def _now(self, trace: _Trace, sentence: int) -> float:
        gone = max(0, sentence - trace.sentence)
        return trace.weight * _FADES**gone if gone <= _LONGEST else 0.0
