"""Where a passage of one text stands in a later form of it: after a correction, or in a new version of an article.

Three things are asked, as editors would: is it at the place that the changes lead to, are its exact words there, and
does what stood around it (32 code points on each side) still stand around it? The answer says how sure it is.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from quotetracker.text.spans import Span, sliced

#: Code points on each side that are compared.
CONTEXT = 32
#: Below this likeness of the words a changed passage is another one.
LIKE = 0.6
_MOST_PLACES = 2_000
#: Aligning two stretches letter by letter takes memory by the product of their lengths.
_MOST_CELLS = 150_000_000
#: So few code points prove nothing when they turn up elsewhere with other words around them.
_TELLING = 16
_MARGIN = 6


class Fate(StrEnum):
    """What became of a passage; the graver, the later."""

    KEPT = "kept"
    MOVED = "moved"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchored:
    """What became of one passage, and where it is; None when it is lost, a guess when it is ambiguous."""

    fate: Fate
    span: Span | None


@dataclass(frozen=True, slots=True)
class Run:
    """Equal code points: ``length`` of them from ``old`` in the one text and from ``new`` in the other."""

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch that differs, widened to whole words; either side may be empty."""

    old: tuple[int, int]
    new: tuple[int, int]


class Anchoring:
    """Finds passages of ``old`` again in ``new``."""

    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new
        self._runs = _merged(_aligned(old, new))
        self._starts = [run.old for run in self._runs]
        self._places: dict[str, list[int]] = {}

    def passage(self, span: Span) -> Anchored:
        """What became of one passage."""
        if not 0 <= span.start < span.end <= len(self._old):
            return Anchored(Fate.LOST, None)
        words = sliced(self._old, span)
        mapped = self._mapped(span)
        if found := self._exact(span, words, mapped[0]):
            return found
        return self._changed(words, *mapped)

    def passages(self, spans: Sequence[Span]) -> tuple[Fate, tuple[Span, ...]]:
        """What became of the pieces of one quote: the gravest of their fates, and those pieces that were found."""
        found = [self.passage(span) for span in spans]
        places = [one.span for one in found if one.span is not None]
        fate = max((one.fate for one in found), key=list(Fate).index, default=Fate.LOST)
        crossed = any(a.end > b.start for a, b in pairwise(places))
        if crossed and fate is not Fate.LOST:
            fate = Fate.AMBIGUOUS
        return fate, tuple(sorted(places))

    def point(self, offset: int) -> int:
        """Where the code point at ``offset`` stands now, or what took its place."""
        return self._forward(min(max(offset, 0), len(self._old)))

    def changes(self) -> tuple[Change, ...]:
        """What differs, in order; neighbours with only blanks between them as one."""
        out: list[Change] = []
        old = new = 0
        for run in (*self._runs, Run(len(self._old), len(self._new), 0)):
            if run.old > old or run.new > new:
                change = self._widened(old, run.old, new, run.new)
                if out and (change.old[0] <= out[-1].old[1] + 1 and change.new[0] <= out[-1].new[1] + 1):
                    last = out.pop()
                    change = Change((last.old[0], change.old[1]), (last.new[0], change.new[1]))
                out.append(change)
            old, new = run.old + run.length, run.new + run.length
        return tuple(out)

    def _widened(self, old: int, old_end: int, new: int, new_end: int) -> Change:
        while old > 0 and new > 0 and self._old[old - 1] == self._new[new - 1] and self._old[old - 1].isalnum():
            old -= 1
            new -= 1
        while (
            old_end < len(self._old)
            and new_end < len(self._new)
            and self._old[old_end] == self._new[new_end]
            and self._old[old_end].isalnum()
        ):
            old_end += 1
            new_end += 1
        return Change((old, old_end), (new, new_end))

    def _exact(self, span: Span, words: str, mapped: int) -> Anchored | None:
        """The exact words, where they can be told from their other occurrences; None when they stand nowhere."""
        at_place = self._image(span.start, len(words))
        places = [
            place for place in self._occurrences(words) if place == at_place or not self._belongs(place, span, words)
        ]
        if not places:
            return None
        scores = {place: self._around(span, place, len(words)) for place in places}
        if at_place is not None and scores.get(at_place, 0) >= _MARGIN:
            scores[at_place] += _MARGIN  # the changes lead here, and something around it is still the same
        best = max(scores.values())
        likely = [place for place in places if scores[place] > best - _MARGIN]
        nearest = min(likely, key=lambda place: (abs(place - mapped), place))
        found = Span(nearest, nearest + len(words))
        if at_place is not None and at_place in likely and (len(places) == 1 or scores[at_place] >= 2 * _MARGIN):
            found = Span(at_place, at_place + len(words))
        elif len(likely) > 1:
            return Anchored(Fate.AMBIGUOUS, found)
        elif best < _MARGIN and len(words) < _TELLING:
            return None
        return Anchored(Fate.KEPT if found == span else Fate.MOVED, found)

    def _changed(self, words: str, start: int, end: int) -> Anchored:
        """The stretch between the images of both ends, if its words are like the old ones."""
        from rapidfuzz.distance import Indel

        while start < end and self._new[start].isspace():
            start += 1
        while end > start and self._new[end - 1].isspace():
            end -= 1
        while start > 0 and start < end and self._new[start - 1].isalnum() and self._new[start].isalnum():
            start -= 1
        while end < len(self._new) and start < end and self._new[end - 1].isalnum() and self._new[end].isalnum():
            end += 1
        if start >= end or Indel.normalized_similarity(words, self._new[start:end]) < LIKE:
            return Anchored(Fate.LOST, None)
        return Anchored(Fate.CHANGED, Span(start, end))

    def _occurrences(self, words: str) -> list[int]:
        if words not in self._places:
            found: list[int] = []
            at = self._new.find(words)
            while at >= 0 and len(found) < _MOST_PLACES:
                found.append(at)
                at = self._new.find(words, at + 1)
            self._places[words] = found
        return self._places[words]

    def _belongs(self, place: int, span: Span, words: str) -> bool:
        """Whether the words at ``place`` of the new text are those of another occurrence in the old one."""
        run = next((run for run in self._runs if run.new <= place < run.new + run.length), None)
        if run is None or place + len(words) > run.new + run.length:
            return False
        return run.old + place - run.new != span.start

    def _image(self, offset: int, length: int) -> int | None:
        """Where an unchanged stretch stands now; None when it was changed."""
        nth = bisect_right(self._starts, offset) - 1
        if nth < 0:
            return None
        run = self._runs[nth]
        return run.new + offset - run.old if offset + length <= run.old + run.length else None

    def _around(self, span: Span, place: int, length: int) -> int:
        """How many code points before and after are the same, without a gap."""
        return _same_end(
            self._old[max(0, span.start - CONTEXT) : span.start], self._new[max(0, place - CONTEXT) : place]
        ) + (
            _same_start(self._old[span.end : span.end + CONTEXT], self._new[place + length : place + length + CONTEXT])
        )

    def _mapped(self, span: Span) -> tuple[int, int]:
        """The images of both ends; what was put in at an end is outside."""
        start, end = self._forward(span.start), self._backward(span.end)
        return (start, end) if start <= end else (end, end)

    def _forward(self, offset: int) -> int:
        nth = bisect_right(self._starts, offset) - 1
        if nth >= 0 and offset < self._runs[nth].old + self._runs[nth].length:
            return self._runs[nth].new + offset - self._runs[nth].old
        before = (
            (self._runs[nth].old + self._runs[nth].length, self._runs[nth].new + self._runs[nth].length)
            if nth >= 0
            else (0, 0)
        )
        after = self._runs[nth + 1].new if nth + 1 < len(self._runs) else len(self._new)
        return min(before[1] + offset - before[0], after)

    def _backward(self, offset: int) -> int:
        return (
            self._forward(offset - 1) + 1
            if offset > 0 and self._image(offset - 1, 1) is not None
            else self._gap(offset)
        )

    def _gap(self, offset: int) -> int:
        """The image of an end that lies in a changed stretch: as far from the stretch's end as before, at most."""
        nth = bisect_right(self._starts, offset - 1)
        after = (
            (self._runs[nth].old, self._runs[nth].new) if nth < len(self._runs) else (len(self._old), len(self._new))
        )
        before = self._runs[nth - 1].new + self._runs[nth - 1].length if nth else 0
        return max(before, after[1] - (after[0] - offset))


def _same_start(a: str, b: str) -> int:
    count = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        count += 1
    return count


def _same_end(a: str, b: str) -> int:
    return _same_start(a[::-1], b[::-1])


def _merged(runs: Iterator[Run]) -> list[Run]:
    out: list[Run] = []
    for run in runs:
        if out and out[-1].old + out[-1].length == run.old and out[-1].new + out[-1].length == run.new:
            out[-1] = Run(out[-1].old, out[-1].new, out[-1].length + run.length)
        elif run.length:
            out.append(run)
    return out


def _aligned(old: str, new: str) -> Iterator[Run]:
    """Equal runs of both texts, rising: first by lines that stand once in each (patience), then letter by letter."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    yield Run(0, 0, head)
    yield from _by_lines(old, new, head, len(old) - tail, head, len(new) - tail)
    yield Run(len(old) - tail, len(new) - tail, tail)


def _common(a: str, b: str) -> int:
    """The length of the common beginning, by halving: slices compare a thousand times as fast as letters."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _by_lines(old: str, new: str, old_at: int, old_end: int, new_at: int, new_end: int) -> Iterator[Run]:
    left, right = _lines(old, old_at, old_end), _lines(new, new_at, new_end)
    for a, b in _unique_pairs(old, new, left, right):
        yield from _by_letters(old, new, old_at, a[0], new_at, b[0])
        yield Run(a[0], b[0], a[1] - a[0])
        old_at, new_at = a[1], b[1]
    yield from _by_letters(old, new, old_at, old_end, new_at, new_end)


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop + 1
        out.append((start, stop))
        start = stop
    return out


def _unique_pairs(
    old: str, new: str, left: list[tuple[int, int]], right: list[tuple[int, int]]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Lines that stand once in each text, as many as keep their order."""
    here: dict[str, tuple[int, int] | None] = {}
    for start, end in left:
        line = old[start:end]
        here[line] = None if line in here else (start, end)
    there: dict[str, tuple[int, int] | None] = {}
    for start, end in right:
        line = new[start:end]
        there[line] = None if line in there else (start, end)
    pairs = [(a, b) for line, a in here.items() if a and line.strip() and (b := there.get(line))]
    pairs.sort()
    # The longest rising row (patience sorting).
    ends: list[int] = []
    piles: list[int] = []
    back: list[int] = []
    for nth, (_, b) in enumerate(pairs):
        pile = bisect_right(ends, b[0])
        back.append(piles[pile - 1] if pile else -1)
        if pile == len(ends):
            ends.append(b[0])
            piles.append(nth)
        else:
            ends[pile], piles[pile] = b[0], nth
    out = []
    at = piles[-1] if piles else -1
    while at >= 0:
        out.append(pairs[at])
        at = back[at]
    return out[::-1]


def _by_letters(old: str, new: str, old_at: int, old_end: int, new_at: int, new_end: int) -> Iterator[Run]:
    head = _common(old[old_at:old_end], new[new_at:new_end])
    yield Run(old_at, new_at, head)
    old_at, new_at = old_at + head, new_at + head
    tail = _common(old[old_at:old_end][::-1], new[new_at:new_end][::-1])
    old_end, new_end = old_end - tail, new_end - tail
    if old_at < old_end and new_at < new_end and (old_end - old_at) * (new_end - new_at) <= _MOST_CELLS:
        from rapidfuzz.distance import Levenshtein

        for code in Levenshtein.opcodes(old[old_at:old_end], new[new_at:new_end]):
            if code.tag == "equal":
                yield Run(old_at + code.src_start, new_at + code.dest_start, code.src_end - code.src_start)
    yield Run(old_end, new_end, tail)
