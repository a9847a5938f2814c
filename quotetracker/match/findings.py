"""What the differences between two aligned wordings amount to."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from quotetracker.match.changes import GRAVE, IDLE
from quotetracker.match.diff import Op, Stretch
from quotetracker.match.lexicon import UNITS
from quotetracker.match.stems import stem
from quotetracker.match.tokens import Token
from quotetracker.text.figures import Figure, FigureKind
from quotetracker.text.polarity import NEAR_NEGATIONS, NEGATIONS

_SENTENCE_ENDS = frozenset(".!?…")
_PAUSES = frozenset(",.!?;:")  # "No, I meant …" denies nothing.
_REACH = 3
_SHIFT = 4
_CONTEXT = 2  # Other words in common from which two counts are counts of one matter.
_TIMES = frozenset(
    stem(unit) for unit in ("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades")
)
_STAND_IN = frozenset({"synonym", "tense", "form", "person", "spelling", "order"})
_NEGATIONS = NEGATIONS | NEAR_NEGATIONS
_Range = tuple[int, int]
_LIGHT = 0.25  # Ends lighter than this ("and", "well") are no part of a statement.


class Findings(NamedTuple):
    """Names of the changes inside the common stretch, and what stands on either side beyond it."""

    changes: tuple[str, ...]
    grave: tuple[str, ...]
    extra_a: bool
    extra_b: bool
    contradicts: bool
    """A figure, a date or the polarity differs on aligned words."""
    rival_figures: bool
    """Both count the same thing in one context and come to other figures, in whatever words."""


def findings_of(a_text: str, b_text: str, a: Sequence[Token], b: Sequence[Token], row: Sequence[Stretch]) -> Findings:
    """Sort the stretches of a diff into changes and mere cuts."""
    common = [nth for nth, stretch in enumerate(row) if stretch.op is Op.SAME or stretch.op is Op.CHANGED]
    first, last = (common[0], common[-1]) if common else (0, -1)
    changes: list[str] = []
    extra_a = extra_b = False
    for nth, stretch in enumerate(row):
        if stretch.op is Op.SAME or stretch.change in IDLE:
            continue
        end = not first < nth < last
        if stretch.op is Op.CHANGED:
            if end and stretch.change not in GRAVE and _unlike(stretch):
                extra_a |= _weight(a[stretch.a0 : stretch.a1]) > _LIGHT
                extra_b |= _weight(b[stretch.b0 : stretch.b1]) > _LIGHT
            elif not _bracketed(a, b, stretch):
                changes.append("swap" if _swap(a, b, stretch) else stretch.change)
            else:
                extra_a |= _weight(a[stretch.a0 : stretch.a1]) > _LIGHT
                extra_b |= _weight(b[stretch.b0 : stretch.b1]) > _LIGHT
            continue
        on_a = stretch.op is Op.CUT
        text, tokens, low, high = (a_text, a, stretch.a0, stretch.a1) if on_a else (b_text, b, stretch.b0, stretch.b1)
        if stretch.change == "order":
            changes.append("order")
        elif stretch.change == "hedge":
            changes.append("hedge")
        elif end or _marked_cut(a, b, stretch) or _whole_sentences(text, tokens, low, high):
            heavy = _weight(tokens[low:high]) > _LIGHT
            extra_a |= on_a and heavy
            extra_b |= not on_a and heavy
        else:
            changes.append(stretch.change)
    grave = tuple(change for change in changes if change in GRAVE)
    contradicts = "opposite" in changes or _denials(a_text, b_text, a, b, row) or _figures_differ(a, b, row)
    return Findings(tuple(changes), grave, extra_a, extra_b, contradicts, _rival_figures(a, b))


def _weight(tokens: Sequence[Token]) -> float:
    return sum([token.weight for token in tokens if not token.inserted])


def _unlike(stretch: Stretch) -> bool:
    """Both sides go on with other words, rather than one word standing for another."""
    return stretch.change in ("word", "name", "number", "date") and (
        stretch.a1 - stretch.a0 > 2 or stretch.b1 - stretch.b0 > 2
    )


def _swap(a: Sequence[Token], b: Sequence[Token], stretch: Stretch) -> bool:
    """One word of meaning stands where another stood that means something else."""
    sides = a[stretch.a0 : stretch.a1], b[stretch.b0 : stretch.b1]
    return stretch.change == "word" and all(len(side) == 1 and side[0].content for side in sides)


def _bracketed(a: Sequence[Token], b: Sequence[Token], stretch: Stretch) -> bool:
    """An editor's word in brackets stands for the speaker's."""
    return all(t.inserted for t in a[stretch.a0 : stretch.a1]) or all(t.inserted for t in b[stretch.b0 : stretch.b1])


def _marked_cut(a: Sequence[Token], b: Sequence[Token], stretch: Stretch) -> bool:
    """The side without these words has an ellipsis there."""
    if stretch.op is Op.CUT:
        return stretch.b0 < len(b) and b[stretch.b0].gap
    return stretch.a0 < len(a) and a[stretch.a0].gap


def _whole_sentences(text: str, tokens: Sequence[Token], low: int, high: int) -> bool:
    """Whole sentences are missing. Where the next one begins with the same words, the gap may lie that much earlier."""
    for shift in range(min(_SHIFT, low) + 1):
        if shift and tokens[low - shift].key != tokens[high - shift].key:
            return False
        if _are_sentences(text, tokens, low - shift, high - shift):
            return True
    return False


def _are_sentences(text: str, tokens: Sequence[Token], low: int, high: int) -> bool:
    starts = low == 0 or any(mark in _SENTENCE_ENDS for mark in text[tokens[low - 1].end : tokens[low].start])
    until = tokens[high].start if high < len(tokens) else len(text)
    return starts and any(mark in _SENTENCE_ENDS for mark in text[tokens[high - 1].end : until])


def _figures_differ(a: Sequence[Token], b: Sequence[Token], row: Sequence[Stretch]) -> bool:
    for stretch in row:
        if stretch.op is Op.CHANGED and stretch.change in ("number", "date"):
            left, right = _measures(a, stretch.a0, stretch.a1), _measures(b, stretch.b0, stretch.b1)
            differ = left and right and not any(x.agrees(y) for x, _ in left for y, _ in right)
            if differ and (stretch.change == "date" or any(x & y for _, x in left for _, y in right)):
                return True
    return False


def _measures(tokens: Sequence[Token], low: int, high: int) -> list[tuple[Figure, set[str]]]:
    """Figures that say how many or when, and what is said beside each: "ten years" and "two hours" may both be so.

    An ordinal only tells two things apart: "the 11th debate" does not deny "the 12th".
    """
    return [
        (figure, {stem(t.key) for t in tokens[max(0, at - 1) : at + 1 + _REACH] if t.content or t.key in UNITS})
        for at in range(low, high)
        if (figure := tokens[at].figure) and figure.kind is not FigureKind.ORDINAL
    ]


def _rival_figures(a: Sequence[Token], b: Sequence[Token]) -> bool:
    if not [t for t in a if t.figure] or not [t for t in b if t.figure]:
        return False
    left, right = _counted(a), _counted(b)
    rivals = [
        noun for noun in left.keys() & right.keys() if not any(x.agrees(y) for x in left[noun] for y in right[noun])
    ]
    if not rivals and not _other_time(a, b):
        return False
    common = {stem(t.key) for t in a if t.content and not t.figure} & {stem(t.key) for t in b if t.content}
    return len(common - set(rivals)) >= _CONTEXT


def _other_time(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether one side has as many hours as the other has days: "within four hours", "four days before"."""
    left, right = _times(a), _times(b)
    return any(left[many].isdisjoint(right[many]) for many in left.keys() & right.keys())


def _times(tokens: Sequence[Token]) -> dict[str, set[str]]:
    """The units of time that stand right after figures, by figure; "one day" may be any day."""
    out: dict[str, set[str]] = {}
    for token, following in pairwise(tokens):
        figure = token.figure
        if figure and figure.kind is FigureKind.NUMBER and figure.value > 1 and (unit := stem(following.key)) in _TIMES:
            out.setdefault(token.key, set()).add(unit)
    return out


def _counted(tokens: Sequence[Token]) -> dict[str, list[Figure]]:
    """What figures count: the stems of the words of meaning that soon follow them."""
    out: dict[str, list[Figure]] = {}
    for at, token in enumerate(tokens):
        if token.figure and token.figure.kind is FigureKind.NUMBER:
            for following in tokens[at + 1 : at + 1 + _REACH]:
                if following.content and not following.figure and following.key not in UNITS:
                    out.setdefault(stem(following.key), []).append(token.figure)
    return out


def _denials(a_text: str, b_text: str, a: Sequence[Token], b: Sequence[Token], row: Sequence[Stretch]) -> bool:
    """Whether one side negates what both say and the other does not."""
    common = [s for s in row if s.op is Op.SAME or s.change in _STAND_IN]
    others = [s for s in row if s.op is not Op.SAME and s.change not in _STAND_IN]
    left = _negations_of(a_text, a, [(s.a0, s.a1) for s in others], [(s.a0, s.a1) for s in common])
    right = _negations_of(b_text, b, [(s.b0, s.b1) for s in others], [(s.b0, s.b1) for s in common])
    return left % 2 != right % 2


def _negations_of(text: str, tokens: Sequence[Token], among: Iterable[_Range], common_ranges: Iterable[_Range]) -> int:
    """How many negations in the ranges ``among`` bear on a common word of meaning that soon follows."""
    places = [at for low, high in among for at in range(low, high) if tokens[at].key in _NEGATIONS]
    if not places:
        return 0
    common = {at for low, high in common_ranges for at in range(low, high)}
    count = 0
    for at in places:
        token = tokens[at]
        if token.key == "nor" or text[token.end : token.end + 1] in _PAUSES:
            continue
        following = range(at + 1, min(len(tokens), at + 1 + _REACH))
        count += any(nth in common and tokens[nth].content for nth in following)
    return count
