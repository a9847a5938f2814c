"""Where a selection may begin and end: whole graphemes and whole words. Offsets are code points."""

from PySide6.QtCore import QTextBoundaryFinder

from quotetracker.text.offsets import Utf16Map
from quotetracker.text.spans import Span

_Type = QTextBoundaryFinder.BoundaryType
_REACH = 256  # code points looked at on either side: a finder walks its whole text, an article may be long
_INVISIBLE = frozenset("\u200b\u2060\ufeff")


def snapped(text: str, start: int, end: int, *, words: bool = True) -> Span | None:
    """The stretch widened to whole graphemes and words, without white space at its ends; None if none is left."""
    start, end = floor(text, start), ceiling(text, end)
    start, end = _trimmed(text, start, end)
    if start < end and words:
        start, end = floor(text, start, words=True), ceiling(text, end, words=True)
        start, end = _trimmed(text, start, end)
    return Span(floor(text, start), ceiling(text, end)) if start < end else None


def floor(text: str, offset: int, *, words: bool = False) -> int:
    """The last boundary at or before ``offset``."""
    low, local, finder = _finder(text, offset, words=words)
    if not 0 < offset < len(text) or finder.isAtBoundary():
        return max(0, min(offset, len(text)))
    return low + local.from_utf16(max(0, finder.toPreviousBoundary()))


def ceiling(text: str, offset: int, *, words: bool = False) -> int:
    """The first boundary at or after ``offset``."""
    low, local, finder = _finder(text, offset, words=words)
    if not 0 < offset < len(text) or finder.isAtBoundary():
        return max(0, min(offset, len(text)))
    return low + local.from_utf16(finder.toNextBoundary())


def nearest_start(text: str, offset: int, *, words: bool) -> int:
    """The boundary nearest to ``offset`` at which a span may begin."""
    near = _nearest(text, offset, words=words)
    while near < len(text) and _blank(text[near]):
        near += 1
    return near


def nearest_end(text: str, offset: int, *, words: bool) -> int:
    """The boundary nearest to ``offset`` at which a span may end."""
    near = _nearest(text, offset, words=words)
    while near and _blank(text[near - 1]):
        near -= 1
    return near


def _nearest(text: str, offset: int, *, words: bool) -> int:
    low, high = floor(text, offset, words=words), ceiling(text, offset, words=words)
    return low if offset - low < high - offset else high


def _finder(text: str, offset: int, *, words: bool) -> tuple[int, Utf16Map, QTextBoundaryFinder]:
    """A finder over the neighbourhood of ``offset``, standing on it; paragraphs end every boundary."""
    offset = max(0, min(offset, len(text)))
    low = max(0, offset - _REACH)
    low = max(low, text.rfind("\n", low, offset) + 1)
    high = text.find("\n", offset, offset + _REACH)
    local = text[low : high + 1 if high >= 0 else offset + _REACH]
    units = Utf16Map(local)
    finder = QTextBoundaryFinder(_Type.Word if words else _Type.Grapheme, local)
    finder.setPosition(units.to_utf16(offset - low))
    return low, units, finder


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and _blank(text[start]):
        start += 1
    while end > start and _blank(text[end - 1]):
        end -= 1
    return start, end


def _blank(char: str) -> bool:
    return char.isspace() or char in _INVISIBLE
