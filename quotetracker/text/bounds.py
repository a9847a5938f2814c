"""Moving the ends of a quote by whole words."""

import re
from collections.abc import Sequence

from quotetracker.text.spans import Span

_WORD = re.compile(r"\w+(?:[’'.,\-]\w+)*")
_REACH = 400  # code points that are searched for the next word; longer gaps do not occur inside an article


def moved_start(text: str, spans: Sequence[Span], by: int) -> tuple[Span, ...] | None:
    """``spans`` with the start of the first one moved by one word, -1 to the left, 1 to the right; None at an end."""
    first = spans[0]
    if by < 0:
        floor = max(0, first.start - _REACH)
        starts = [word.start() + floor for word in _WORD.finditer(text[floor : first.start])]
        return (Span(starts[-1], first.end), *spans[1:]) if starts else None
    starts = [word.start() + first.start for word in _WORD.finditer(text[first.start : first.end])]
    later = next((start for start in starts if start > first.start), None)
    return (Span(later, first.end), *spans[1:]) if later is not None else None


def moved_end(text: str, spans: Sequence[Span], by: int) -> tuple[Span, ...] | None:
    """``spans`` with the end of the last one moved by one word, -1 to the left, 1 to the right; None at an end."""
    last = spans[-1]
    if by > 0:
        word = _WORD.search(text[last.end : last.end + _REACH])
        return (*spans[:-1], Span(last.start, last.end + word.end())) if word else None
    ends = [word.end() + last.start for word in _WORD.finditer(text[last.start : last.end])]
    earlier = next((end for end in reversed(ends) if end < last.end), None)
    return (*spans[:-1], Span(last.start, earlier)) if earlier is not None else None
