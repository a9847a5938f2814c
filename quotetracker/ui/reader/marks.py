"""What the reader marks in a text: quotes with their spans, and an index of them by place."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import QuoteId
from quotetracker.text.kind import Kind
from quotetracker.text.offsets import Utf16Map
from quotetracker.text.spans import Span
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.matches.relation_words import gravest_first, spoken

_BUCKET = 2048  # UTF-16 units; a screenful is two to four of them
_OPENING = frozenset("“„‟«‹「『\"‘‚‛'")
_CLOSING = frozenset("”“«»›‹」』\"’‘'")
_OPENING_ALSO = frozenset("”»›")  # opens in Swedish and Danish
_DOUBTFUL = frozenset("'’")  # may be an apostrophe
_HAIR = frozenset("\u00a0\u202f\u2009 ")


@dataclass(frozen=True, slots=True)
class Mark:
    """One quote as the reader shows it."""

    quote: QuoteId
    spans: tuple[Span, ...]
    colour: int | None
    """Index of the speaker's colour; None where nobody is named."""
    badge: str
    """The speaker's initials; "?" where nobody is named."""
    name: str
    flags: tuple[tuple[Relation, int], ...]
    kind: Kind
    suggested: bool = False
    """Proposed by the program and not accepted yet: underlined only, and its ends cannot be dragged."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One span of one mark in UTF-16 positions; the fill may reach over the quotation marks that touch it."""

    mark: int
    nth: int
    start: int
    end: int
    fill_start: int
    fill_end: int
    depth: int
    """In how many other pieces its start lies."""


def description(mark: Mark) -> str:
    """The mark in words, for screen readers and tooltips."""
    what = tr("Suggested quote") if mark.suggested else tr("Quote")
    words = [
        tr("{what} by {name}", what=what, name=mark.name) if mark.name else tr("{what}, nobody named", what=what),
        retold(mark.kind.value),
    ]
    words += [spoken(relation, count) for relation, count in gravest_first(mark.flags)]
    return ", ".join(words)


class MarkIndex:
    """Finds the pieces and beginnings of marks in a stretch of text without walking through all marks."""

    def __init__(self, text: str, marks: Sequence[Mark], units: Utf16Map) -> None:
        self.marks = tuple(marks)
        self.pieces = tuple(_pieces(text, self.marks, units))
        self._buckets: defaultdict[int, list[int]] = defaultdict(list)
        for nth, piece in enumerate(self.pieces):
            for bucket in _buckets(piece.fill_start, piece.fill_end):
                self._buckets[bucket].append(nth)
        self._of_mark: defaultdict[int, list[int]] = defaultdict(list)
        for nth, piece in enumerate(self.pieces):
            self._of_mark[piece.mark].append(nth)
        begins = sorted((self.pieces[nths[0]].start, mark) for mark, nths in self._of_mark.items())
        self._begins = [start for start, _ in begins]
        self._begin_marks = [mark for _, mark in begins]
        self._splits: defaultdict[int, list[int]] = defaultdict(list)
        for mark, nths in self._of_mark.items():
            if len(nths) > 1:
                for bucket in _buckets(self.pieces[nths[0]].start, self.pieces[nths[-1]].end):
                    self._splits[bucket].append(mark)
        self._by_quote = {mark.quote: nth for nth, mark in enumerate(self.marks)}

    def number(self, quote: QuoteId | None) -> int | None:
        """Place of ``quote`` among the marks; None if it is not marked."""
        return None if quote is None else self._by_quote.get(quote)

    def of_mark(self, mark: int) -> tuple[Piece, ...]:
        """The pieces of one mark in the order of the text."""
        return tuple(self.pieces[nth] for nth in self._of_mark.get(mark, ()))

    def overlapping(self, start: int, end: int) -> list[int]:
        """Numbers of the pieces that fill something between two positions, outer ones first."""
        found = {nth for bucket in _buckets(start, end) for nth in self._buckets.get(bucket, ())}
        pieces = self.pieces
        return sorted(nth for nth in found if pieces[nth].fill_start < end and pieces[nth].fill_end > start)

    def beginning(self, start: int, end: int, *, around: int = 0) -> list[int]:
        """Marks whose first span begins between two positions, and up to ``around`` marks more on either side."""
        low = max(0, bisect_left(self._begins, start) - around)
        return self._begin_marks[low : bisect_left(self._begins, end) + around]

    def split_across(self, start: int, end: int) -> list[int]:
        """Marks of several spans that reach into the stretch between two positions."""
        return sorted({mark for bucket in _buckets(start, end) for mark in self._splits.get(bucket, ())})


def _buckets(start: int, end: int) -> range:
    return range(start // _BUCKET, max(start, end - 1) // _BUCKET + 1)


def _pieces(text: str, marks: tuple[Mark, ...], units: Utf16Map) -> Iterable[Piece]:
    """All pieces in the order of the text, the longer first; depth is the lowest level that is free."""
    placed = sorted(
        (
            (span.start, -span.end, number, nth)
            for number, mark in enumerate(marks)
            for nth, span in enumerate(mark.spans)
        )
    )
    ends: list[tuple[int, int]] = []
    free: list[int] = []
    levels = 0
    for start, negative_end, number, nth in placed:
        end = min(-negative_end, len(text))
        if start >= end:
            continue
        while ends and ends[0][0] <= start:
            heappush(free, heappop(ends)[1])
        if free:
            depth = heappop(free)
        else:
            depth, levels = levels, levels + 1
        heappush(ends, (end, depth))
        left, right = _with_marks(text, start, end)
        yield Piece(
            number, nth, units.to_utf16(start), units.to_utf16(end), units.to_utf16(left), units.to_utf16(right), depth
        )


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch together with the quotation marks that touch it; an apostrophe counts only across from a mark."""
    left, right = start, end
    if start and (text[start - 1] in _OPENING or text[start - 1] in _OPENING_ALSO):
        left -= 1
    elif start > 1 and text[start - 1] in _HAIR and text[start - 2] in "«‹":
        left -= 2
    if end < len(text) and text[end] in _CLOSING:
        right += 1
    elif end + 1 < len(text) and text[end] in _HAIR and text[end + 1] in "»›":
        right += 2
    if right > end and text[end] in _DOUBTFUL and left == start:
        right = end
    if left < start and text[start - 1] in _DOUBTFUL and right == end:
        left = start
    return left, right
