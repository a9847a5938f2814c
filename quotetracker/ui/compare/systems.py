"""Where the words of aligned versions stand: columns are set one after another and wrap together into systems."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from quotetracker.ui.compare.columns import Column, Piece

PAD = 12.0
_BETWEEN = 20.0  # pixels between systems


@dataclass(frozen=True, slots=True)
class Word:
    """One piece of a version at its place; ``caption`` is where the name of its change stands."""

    line: int
    piece: Piece
    rect: QRectF
    caption: QRectF | None


@dataclass(frozen=True, slots=True)
class Score:
    """Everything placed for one width."""

    words: tuple[Word, ...]
    rows: tuple[tuple[int, QRectF], ...]
    """Ground of each version in each system."""
    rules: tuple[float, ...]
    """Heights at which a system ends and another begins."""
    height: float


@dataclass(frozen=True, slots=True)
class Measures:
    """Room and letters: ``gutter`` pixels are kept for labels."""

    width: float
    gutter: float
    words: QFontMetricsF
    captions: QFontMetricsF
    right_to_left: bool
    known: dict[str, float] = field(default_factory=dict)
    """Widths that were measured already."""

    def advance(self, text: str) -> float:
        """Width of ``text`` in the letters of the words."""
        if text not in self.known:
            self.known[text] = self.words.horizontalAdvance(text)
        return self.known[text]

    @property
    def row(self) -> float:
        """Height of the words of a row."""
        return self.words.height() * 1.12 + 4

    @property
    def room(self) -> float:
        """Pixels for words."""
        return max(80.0, self.width - self.gutter - 2 * PAD)


def lay_out(columns: Sequence[Column], lines: int, measures: Measures) -> Score:
    """Place ``columns`` of ``lines`` versions."""
    parts = [Counter(piece.part for column in columns for piece in column.cells[line]) for line in range(lines)]
    widths = _widths(columns, parts, measures)
    words: list[Word] = []
    rows: list[tuple[int, QRectF]] = []
    rules: list[float] = []
    top = 8.0
    for low, high in _systems(columns, widths, measures):
        if rows:
            rules.append(top + _BETWEEN / 2)
            top += _BETWEEN
        for line in range(lines):
            named = any(piece.kind for column in columns[low:high] for piece in column.cells[line])
            height = measures.row + (measures.captions.height() if named else 0) + 4
            rows.append((line, QRectF(6, top, measures.width - 12, height)))
            words += _row(columns[low:high], widths[low:high], line, top + 2, measures)
            top += height
    return Score(tuple(words), tuple(rows), tuple(rules), top + 8)


def _space(measures: Measures) -> float:
    return measures.advance(" ") + 1.5


def _pieces(cell: Sequence[Piece], measures: Measures) -> Iterator[tuple[Piece, float, float]]:
    """Pieces of a cell with their distance from its beginning and their width."""
    at = named = 0.0
    for nth, piece in enumerate(cell):
        if nth and not piece.glued:
            at += _space(measures)
        if piece.kind:
            at = max(at, named)
            named = at + measures.captions.horizontalAdvance(piece.kind) + 6
        width = measures.advance(piece.text)
        yield piece, at, width
        at += width


def _widths(columns: Sequence[Column], parts: Sequence[Counter[int]], measures: Measures) -> list[float]:
    widths = [0.0] * len(columns)
    wide: list[tuple[int, int, float]] = []
    for nth, column in enumerate(columns):
        for line, (cell, span) in enumerate(zip(column.cells, column.spans, strict=True)):
            needed = min(_width(cell, parts[line], measures), measures.room)
            if span == 1:
                widths[nth] = max(widths[nth], needed)
            else:
                wide.append((nth, span, needed))
    for nth, span, needed in wide:
        there = sum(widths[nth : nth + span]) + (span - 1) * _space(measures)
        if needed > there:
            widths[nth + span - 1] = min(widths[nth + span - 1] + needed - there, measures.room)
    return widths


def _width(cell: Sequence[Piece], parts: Counter[int], measures: Measures) -> float:
    widest = 0.0
    for piece, at, width in _pieces(cell, measures):
        widest = max(widest, at + width)
        if piece.kind and parts[piece.part] == 1:
            # A change of several columns has room for its name below the next ones.
            widest = max(widest, at + measures.captions.horizontalAdvance(piece.kind) + 4)
    return widest


def _systems(columns: Sequence[Column], widths: Sequence[float], measures: Measures) -> Iterator[tuple[int, int]]:
    inside = {nth + more for nth, column in enumerate(columns) for more in range(1, max(column.spans, default=1))}
    low, nth, used = 0, 0, 0.0
    while nth < len(widths):
        if nth > low and used + widths[nth] > measures.room:
            # Not in the middle of a change that stands over several columns.
            nth = next((at for at in range(nth, low, -1) if at not in inside), nth)
            yield low, nth
            low, used = nth, 0.0
        used += widths[nth] + _space(measures)
        nth += 1
    if low < len(widths):
        yield low, len(widths)


def _row(
    columns: Sequence[Column], widths: Sequence[float], line: int, top: float, measures: Measures
) -> Iterator[Word]:
    left = measures.gutter + PAD
    at = 0.0
    for column, column_width in zip(columns, widths, strict=True):
        for piece, offset, width in _pieces(column.cells[line], measures):
            shown = min(width, measures.room)
            x = measures.width - PAD - at - offset - shown if measures.right_to_left else left + at + offset
            rect = QRectF(x, top + 1, shown, measures.row - 2)
            name = measures.captions.horizontalAdvance(piece.kind) + 2
            beside = rect.right() - name if measures.right_to_left else rect.left()
            caption = QRectF(beside, rect.bottom(), name, measures.captions.height()) if piece.kind else None
            yield Word(line, piece, rect, caption)
        at += column_width + _space(measures)
