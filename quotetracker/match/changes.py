"""What kind of change it is when one word stands where another stood."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from quotetracker.match.lexicon import DAYS, UNITS
from quotetracker.match.meanings import closeness, contrary, opposites
from quotetracker.match.stems import same_stem, shifted, stem
from quotetracker.match.terms import ALONE, HELPERS, SPELT, Term
from quotetracker.match.tokens import Token
from quotetracker.text.figures import FigureKind
from quotetracker.text.polarity import NEAR_NEGATIONS, NEGATIONS, Turn, turn_of
from quotetracker.text.words import word_set

_AUXILIARIES = word_set(
    "am is are was were be been 's have has had do does did will would shall can could may might should must ought"
)
_FILLERS = word_set(
    "uh um er ah oh well so and but you know i mean now look okay ok yes yeah just actually really like"
)
_SMALL = word_set(
    "a an the of in on at by for with from to into that this these those and or but as is are was were be been it its "
    "'s there do does did have has had which who will would also then so just about up out off over"
)
# Words of several that hedge, as rows of folded words.
_HEDGES = (
    "to our knowledge|to my knowledge|as far as i know|as far as we know|i think|we think|i believe|we believe|i guess|"
    "in my opinion|in our view|in my view|it seems|it appears|sort of|kind of|i suppose|more or less|for now|so far|"
    "at least|up to|i would say|if true|not yet|yet"
)
_HEDGING = frozenset(tuple(phrase.split()) for phrase in _HEDGES.split("|"))
#: Changes that leave the statement as it was, however strictly one reads.
IDLE = frozenset({"", "insertion", "filler", "contraction"})
#: Changes that turn a statement into another one.
GRAVE = frozenset({"number", "date", "unit", "negation", "opposite", "hedge", "modality", "quantifier", "name"})

_FEW = 4
_MANY = 36  # Pairs of words in two stretches beyond which their changes are not looked at one by one.
_AS_MANY = (
    frozenset({"all", "every", "each"}), frozenset({"everyone", "everybody"}), frozenset({"anyone", "anybody"}),
    frozenset({"someone", "somebody"}), frozenset({"most", "majority"}), frozenset({"several", "some"}),
    frozenset({"often", "frequently"}), frozenset({"only", "merely"}), frozenset({"mainly", "largely", "mostly"}),
)  # fmt: skip
_ORDER = ("number", "date", "negation", "opposite", "hedge", "modality", "name", "quantifier", "unit", "intensity")


def word_change(a: Term, b: Term) -> tuple[float, str]:
    """How far two different words stand for each other (0..1), and the name of the change."""
    if not a.ties.isdisjoint(b.ties):
        return _related_change(a.word, b.word)
    return 0.0, "negation" if a.negates or b.negates else a.turn or b.turn or "word"


@lru_cache(maxsize=65_536)
def _related_change(a: str, b: str) -> tuple[float, str]:
    if a[0].isdigit() and b[0].isdigit():
        return 0.3, "number"
    if turn_of(a) is turn_of(b) is Turn.QUANTIFIER and not same_stem(a, b):
        return (0.8, "synonym") if any(a in group and b in group for group in _AS_MANY) else (0.3, "quantifier")
    if opposites(a, b):
        # "Unsafe" says "safe" with a "not": the word is the same.
        return 0.7 if contrary(a, b) else 0.3, "opposite"
    negates = (a in NEGATIONS or a in NEAR_NEGATIONS, b in NEGATIONS or b in NEAR_NEGATIONS)
    if any(negates):
        if all(negates):
            return (0.6, "form") if (a in NEGATIONS) == (b in NEGATIONS) else (0.4, "quantifier")
        return 0.0, "negation"
    if shifted(a, b):
        return 0.85, "tense" if a in _AUXILIARIES else "person"
    if a in HELPERS and b in HELPERS:
        return 0.6, "tense"
    if a in DAYS and b in DAYS and not same_stem(a, b):
        return 0.3, "date"
    if same_stem(a, b):
        return 0.9, _inflection(a, b)
    if close := closeness(a, b):
        return (0.9, "spelling") if OSA.distance(a, b, score_cutoff=1) <= 1 else (close, "synonym")
    turns = (turn_of(a), turn_of(b))
    if turns[0] is turns[1] and turns[0] is not None:
        return 0.3, turns[0].value
    if a in UNITS and b in UNITS:
        return 0.3, "unit"
    if min(len(a), len(b)) >= SPELT and a[0] == b[0]:
        distance = OSA.distance(a, b, score_cutoff=2)
        if distance <= (1 if min(len(a), len(b)) < 8 else 2) and {a[-1], b[-1]} != {"y", "d"}:
            return 0.8, "spelling"
    for turn in turns:
        if turn in ALONE:
            return 0.0, turn.value
    return 0.0, "word"


def token_change(a: Token, b: Token) -> tuple[float, str]:
    """The same for tokens: figures are compared by value, names as names."""
    if a.key == b.key:
        return 1.0, ""
    if a.figure and b.figure:
        if a.figure.agrees(b.figure):
            return 0.9, ""
        date = FigureKind.DATE in (a.figure.kind, b.figure.kind)
        if a.figure.value == b.figure.value:
            return 0.5, "unit"
        return 0.6 if a.figure.kind is b.figure.kind else 0.3, "date" if date else "number"
    if a.figure or b.figure:
        return 0.0, "number"
    credit, change = word_change(a.term, b.term)
    if a.name and b.name and change in ("word", "spelling"):
        return (credit, "spelling") if change == "spelling" else (0.2, "name")
    return credit, change


def stretch_change(a: Sequence[Token], b: Sequence[Token]) -> str:
    """The name for what became of the words ``a`` that stand as ``b``; either may be empty."""
    if not a or not b:
        return _one_sided(a or b, "cut" if a else "addition")
    figures, others = [t.figure for t in a if t.figure], [t.figure for t in b if t.figure]
    if (figures and others) or ((figures or others) and max(len(a), len(b)) <= _FEW):
        return "date" if FigureKind.DATE in [figure.kind for figure in (*figures, *others)] else "number"
    left, right = [t.key for t in a], [t.key for t in b]
    if sum([key in NEGATIONS for key in left]) != sum([key in NEGATIONS for key in right]):
        return "negation"
    if _SMALL.issuperset(left) and _SMALL.issuperset(right):
        return "small word"
    found = {token_change(x, y)[1] for x in a for y in b} if len(a) * len(b) <= _MANY else set()
    for name in _ORDER[3:]:
        if name in found:
            return name
    if True in [t.name for t in a] and True in [t.name for t in b]:
        return "name"
    return "word"


def _one_sided(words: Sequence[Token], otherwise: str) -> str:
    keys = tuple([token.key for token in words])
    if False not in [token.inserted for token in words]:
        return "insertion"
    if keys in _HEDGING:
        return "hedge"
    if len(words) <= 4:
        if not NEGATIONS.isdisjoint(keys):
            return "negation"
        turns = [turn_of(key) for key in keys]
        if not [token for token, turn in zip(words, turns, strict=True) if token.content and turn is None]:
            for turn in (Turn.HEDGE, Turn.QUANTIFIER, Turn.INTENSITY):
                if turn in turns:
                    return turn.value
        if _FILLERS.issuperset(keys):
            return "filler"
        if _SMALL.issuperset(keys):
            return "small word"
    return otherwise


def _inflection(a: str, b: str) -> str:
    if stem(a) not in (a, b) or not {a, b} & {f"{stem(a)}s", f"{stem(a)}es"}:
        return "tense"
    return "form"
