"""Dragging the ends of the current quote: which handle is meant, and which span would result."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from quotetracker.model.vocabulary import QuoteId
from quotetracker.text.spans import Span
from quotetracker.ui.reader.boundaries import ceiling, floor, nearest_end, nearest_start
from quotetracker.ui.reader.geometry import Page
from quotetracker.ui.reader.marks import Mark
from quotetracker.ui.reader.paint import Handle

_REACH = 12.0  # pixels around a knob that still hit it


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag under way."""

    quote: QuoteId
    nth: int
    at_end: bool
    before: Span
    preview: Span


def handles(page: Page, number: int | None, top: float, bottom: float, drag: Drag | None) -> list[Handle]:
    """Handles of a mark that lie in a horizontal band of the document; a dragged span has them at its preview."""
    if number is None:
        return []
    made = []
    for piece in page.index.of_mark(number):
        if drag and drag.nth == piece.nth:
            start, end = page.units.to_utf16(drag.preview.start), page.units.to_utf16(drag.preview.end)
            piece = replace(piece, start=start, end=end)
        for at_end in (False, True):
            ends = page.edge(piece, end=at_end)
            if ends[0].y() <= bottom and ends[1].y() >= top:
                made.append(Handle(piece.nth, at_end, *ends))
    return made


def hit(candidates: list[Handle], point: QPointF) -> Handle | None:
    """The handle under ``point``, the nearest if there are several."""
    near = [(_distance(handle, point), nth) for nth, handle in enumerate(candidates)]
    distance, nth = min(near, default=(_REACH + 1, -1))
    return candidates[nth] if distance <= _REACH else None


def _distance(handle: Handle, point: QPointF) -> float:
    """How far ``point`` is from the knob; anywhere along the stem is as near as 8 pixels beside it."""
    away = handle.knob - point
    beside = abs(away.x()) + 4 if handle.top.y() <= point.y() <= handle.bottom.y() else _REACH + 1
    return float(min((away.x() ** 2 + away.y() ** 2) ** 0.5, beside if beside <= 8 else _REACH + 1))


def moved(text: str, mark: Mark, nth: int, *, at_end: bool, offset: int, words: bool) -> Span:
    """The span whose one end goes as near to ``offset`` as words, the other end and its neighbours allow."""
    span = mark.spans[nth]
    if at_end:
        limit = min((other.start - 1 for other in mark.spans if other.start >= span.end), default=len(text))
        least = ceiling(text, span.start + 1, words=words)
        end = max(nearest_end(text, min(offset, limit), words=words), min(least, limit))
        return Span(span.start, max(span.start + 1, end if end <= limit else floor(text, limit)))
    limit = max((other.end + 1 for other in mark.spans if other.end <= span.start), default=0)
    most = floor(text, span.end - 1, words=words)
    start = min(nearest_start(text, max(offset, limit), words=words), max(most, limit))
    return Span(min(span.end - 1, start if start >= limit else ceiling(text, limit)), span.end)
