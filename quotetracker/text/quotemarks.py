"""Passages in quotation marks: where they begin and end, how they nest, what of a quote stands inside them."""

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quotetracker.text.kind import Kind
from quotetracker.text.markrules import MOST_IN_A_ROW, RUN, Family, Mark, Role, marks_in
from quotetracker.text.paragraphs import block_around, paragraphs
from quotetracker.text.spans import Span, merged

_NEARLY = 0.9
_NOT_CUT = sys.maxsize
_DEEPEST = 6  # Marks nested deeper than this are noise; a bound keeps the scan linear.


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """Words between quotation marks: ``inside`` without the marks, ``outer`` with them, both in code points.

    ``closed`` is false where the closing mark is missing, as in all but the last paragraph of a long quotation.
    """

    inside: Span
    outer: Span
    closed: bool
    nested: bool


class _Found(NamedTuple):
    start: int
    inner: int
    until: int
    end: int
    """Behind the closing mark; 0 where there is none."""


@dataclass(slots=True)
class _Open:
    mark: Mark
    cut: int = _NOT_CUT
    """Where the next mark of the same family opens: the end, should no partner come."""


def marked_passages(text: str) -> tuple[MarkedPassage, ...]:
    """Every passage in quotation marks, sorted by start; one that runs over paragraphs is given once for each of them.

    Takes time linear in ``text``.
    """
    return _passages(text, 0, len(text))


def passage_at(text: str, offset: int) -> Span | None:
    """The words of the innermost marked passage around code point ``offset``, marks counted in; None outside."""
    if not 0 <= offset <= len(text):
        return None
    start, end = block_around(text, offset, offset, before=1)
    around = [p for p in _passages(text, start, end) if p.outer.start <= offset < p.outer.end]
    return around[-1].inside if around else None


def verbatim_parts(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The parts of ``spans`` that stand in quotation marks, nested marks inside them included."""
    marked = merged([passage.inside for passage in _passages_near(text, spans)])
    return tuple(
        Span(max(span.start, part.start), min(span.end, part.end))
        for span in spans
        for part in _overlapping(marked, span)
    )


def trimmed(text: str, span: Span) -> Span | None:
    """``span`` without white space and quotation marks at its ends; None when nothing is left.

    A mark stays when its partner also lies inside and other words do too: ``“Yes,” he said`` keeps its marks.
    """
    near = _passages_near(text, [span])
    marks = {mark.start: mark for mark in _marks_near(text, span)}
    ends = {mark.end: mark for mark in marks.values()}
    openers = {p.outer.start: p for p in near if p.closed}
    closers = {p.outer.end: p for p in near if p.closed}
    start, end = _bare(text, span.start, span.end)
    while start < end:
        first, last = marks.get(start), ends.get(end)
        opened, closed = openers.get(start), closers.get(end)
        if opened is not None and opened is closed and first and last:
            start, end = _bare(text, first.end, last.start)
        elif first and (opened is None or opened.outer.end > end) and _is_quotation(first, opened, near):
            start, end = _bare(text, first.end, end)
        elif last and (closed is None or closed.outer.start < start) and _is_quotation(last, closed, near):
            start, end = _bare(text, start, last.start)
        else:
            return Span(start, end)
    return None


def kind_of(text: str, spans: Sequence[Span]) -> Kind:
    """Direct when the words of ``spans`` stand (nearly) all in marks, mixed when some do, indirect when none does."""
    marked = sum(_letters(text, part) for part in verbatim_parts(text, spans))
    if not marked:
        return Kind.INDIRECT
    return Kind.DIRECT if marked >= _NEARLY * sum(_letters(text, span) for span in spans) else Kind.MIXED


def _letters(text: str, span: Span) -> int:
    return sum(map(str.isalnum, text[span.start : span.end]))


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_quotation(mark: Mark, passage: MarkedPassage | None, near: Iterable[MarkedPassage]) -> bool:
    if passage is not None or mark.family is not Family.SINGLE:
        return True
    return any(mark.start == p.outer.start for p in near)


def _marks_near(text: str, span: Span) -> Iterator[Mark]:
    start, end = block_around(text, span.start, min(span.end, len(text)))
    for paragraph in paragraphs(text, start, end):
        if paragraph.overlaps(span):
            yield from marks_in(text, paragraph.start, paragraph.end)


def _passages_near(text: str, spans: Sequence[Span]) -> list[MarkedPassage]:
    """The passages that share a code point with ``spans``; only the blocks around them are read."""
    inside = [span for span in spans if span.start < len(text)]
    blocks = {block_around(text, span.start, min(span.end, len(text)), before=1) for span in inside}
    found: dict[Span, MarkedPassage] = {}
    for block in merged([Span(start, end) for start, end in blocks if start < end]):
        found.update((passage.outer, passage) for passage in _passages(text, block.start, block.end))
    return [p for p in found.values() if any(p.outer.overlaps(span) for span in spans)]


def _overlapping(sorted_parts: Sequence[Span], span: Span) -> Iterator[Span]:
    at = max(0, bisect_right(sorted_parts, span) - 1)
    for part in sorted_parts[at:]:
        if part.start >= span.end:
            return
        if part.overlaps(span):
            yield part


def _passages(text: str, start: int, end: int) -> tuple[MarkedPassage, ...]:
    found: list[_Found] = []
    running_on: Family | None = None
    for paragraph in paragraphs(text, start, end):
        running_on = _read(text, paragraph, marks_in(text, paragraph.start, paragraph.end), running_on, found)
    return _nested(text, found)


def _read(
    text: str, paragraph: Span, marks: list[Mark], running_on: Family | None, found: list[_Found]
) -> Family | None:
    """Pair the marks of one paragraph; return the family of a passage that its end leaves open."""
    better_ahead = _better_ahead(marks)
    measures = _measures(text, marks)
    stack: list[_Open] = []
    for nth, mark in enumerate(marks):
        if nth in measures:
            continue
        depth = _partner(mark, stack)
        if depth is not None and mark.weak and better_ahead[nth]:
            continue
        if depth is not None:
            opener = stack[depth].mark
            found.extend(
                _Found(lost.mark.start, lost.mark.end, min(lost.cut, mark.start), 0)
                for lost in stack[depth + 1 :]
                if lost.mark.family is not Family.SINGLE
            )
            del stack[depth:]
            for entry in stack:
                entry.cut = min(entry.cut, opener.start)
            found.append(_Found(opener.start, opener.end, mark.start, mark.end))
        elif _opens(mark) and (not mark.weak or better_ahead[nth]):
            if len(stack) < _DEEPEST:
                for entry in stack:
                    if entry.mark.family is mark.family:
                        entry.cut = min(entry.cut, mark.start)
                stack.append(_Open(mark))
        elif running_on is mark.family and not stack and nth == 0 and mark.role is Role.CLOSES:
            found.append(_Found(paragraph.start, paragraph.start, mark.start, mark.end))
    left_open: Family | None = None
    for entry in stack:
        mark = entry.mark
        front = mark.start == paragraph.start and len(stack) == 1 and _goes_on(text, paragraph, mark)
        if mark.family is Family.SINGLE and not front:
            continue
        found.append(_Found(mark.start, mark.end, min(entry.cut, paragraph.end), 0))
        if entry.cut == _NOT_CUT:
            left_open = mark.family if left_open is None else left_open
    return left_open


def _goes_on(text: str, paragraph: Span, mark: Mark) -> bool:
    """Whether a single mark at the head of a paragraph opens a passage that the paragraph does not close.

    The sign says so, or the next paragraph opens with a straight mark as well.
    """
    if mark.leaning is Role.OPENS:
        return True
    following = text[paragraph.end : paragraph.end + _NEXT_HEAD].lstrip()
    return mark.role is Role.OPENS and following[:1] == "'" and following[1:2].isupper()


_NEXT_HEAD = 8


def _opens(mark: Mark) -> bool:
    return (
        mark.role is Role.OPENS
        or (mark.role is Role.EITHER and mark.leaning is not Role.CLOSES)
        or (mark.leaning is Role.OPENS and mark.family is not Family.SINGLE)
    )


def _partner(mark: Mark, stack: list[_Open]) -> int | None:
    """How deep in ``stack`` the mark lies that this one closes; None when it closes nothing."""
    if not stack or not _may_close(mark, stack):
        return None
    for depth in range(len(stack) - 1, -1, -1):
        family = stack[depth].mark.family
        if family is mark.family:
            return depth
        if mark.family is Family.SINGLE:
            return None
    return None


def _may_close(mark: Mark, stack: list[_Open]) -> bool:
    if mark.family >= Family.CORNER:
        return mark.role is Role.CLOSES
    if mark.family in (Family.ANGLE, Family.SMALL_ANGLE):
        openers = [entry.mark.leaning for entry in stack if entry.mark.family is mark.family]
        if mark.leaning is Role.OPENS:
            return bool(openers) and openers[-1] is Role.CLOSES
        return bool(openers) and not (mark.role is Role.OPENS and openers[-1] is Role.CLOSES)
    if mark.role is Role.EITHER:
        return mark.leaning is not Role.OPENS or stack[-1].mark.leaning is Role.OPENS != mark.leaning
    if mark.role is Role.OPENS:
        # “Hello ”he said: a space has slipped to the wrong side.
        return mark.leaning is Role.CLOSES and mark.family is Family.DOUBLE
    return True


def _better_ahead(marks: list[Mark]) -> list[bool]:
    """For each mark: does a single mark that surely closes follow, before another single passage opens?"""
    ahead = [False] * len(marks)
    outer: list[bool] = []
    sure = False
    for nth in range(len(marks) - 1, -1, -1):
        ahead[nth] = sure
        mark = marks[nth]
        if mark.family is Family.SINGLE:
            if mark.role is Role.OPENS:
                sure = False
            elif mark.role is Role.CLOSES and not mark.weak:
                sure = True
        elif mark.role is Role.CLOSES:
            outer.append(sure)
            sure = False
        elif mark.role is Role.OPENS and outer:
            sure = outer.pop()
    return ahead


def _measures(text: str, marks: list[Mark]) -> set[int]:
    """Which double marks are inches: after a digit, before more words, and the next double mark closes again."""
    inches: set[int] = set()
    next_closes = False
    for nth in range(len(marks) - 1, -1, -1):
        mark = marks[nth]
        if mark.family is not Family.DOUBLE:
            continue
        if mark.role is Role.CLOSES and mark.leaning is Role.EITHER and text[mark.start - 1].isdigit():
            following = text[mark.end : mark.end + 2].lstrip()
            if next_closes and (following[:1].islower() or following[:1] == "x"):
                inches.add(nth)
                continue
        next_closes = mark.role is Role.CLOSES
    return inches


def _nested(text: str, found: list[_Found]) -> tuple[MarkedPassage, ...]:
    found.sort(key=lambda item: (item.start, -item.until))
    passages: list[MarkedPassage] = []
    ends: list[int] = []
    for start, inner, until, end in found:
        while ends and ends[-1] <= start:
            ends.pop()
        first, last = _bare(text, inner, until if end or not ends else min(until, ends[-1]))
        if first >= last or (last - first <= MOST_IN_A_ROW and not RUN.sub("", text[first:last]).strip()):
            continue
        outer = Span(start, end or last)
        passages.append(MarkedPassage(Span(first, last), outer, bool(end), bool(ends)))
        ends.append(outer.end)
    return tuple(passages)
