"""Where lines and marks lie on the reader's page. Positions are UTF-16, rectangles are pixels of the document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from quotetracker.text.offsets import Utf16Map
from quotetracker.ui.reader.marks import MarkIndex, Piece

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_SEAM = 0.75  # pixels of rounding between cells that touch
_Edge = QTextLine.Edge
_FUZZY = Qt.HitTestAccuracy.FuzzyHit


@dataclass(frozen=True, slots=True)
class Line:
    """One line on the screen."""

    start: int
    end: int
    top: float
    bottom: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Fragment:
    """The part of a piece that lies on one line in one run."""

    piece: int
    rect: QRectF


class Page:
    """The laid-out text with its marks. Rectangles are kept until the layout or the marks change."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self.text = ""
        self.units = Utf16Map("")
        self.index = MarkIndex("", (), self.units)
        self.version = 0
        """Grows whenever a tag or fragment may lie elsewhere."""
        self._bidi = False
        self._bands: dict[tuple[float, float], list[Line]] = {}
        self._fragments: dict[int, tuple[Fragment, ...]] = {}
        self._lines: dict[int, Line] = {}

    def set_text(self, text: str) -> None:
        """Stand for another text, without marks."""
        self.text = text
        self.units = Utf16Map(text)
        self._bidi = _RIGHT_TO_LEFT.search(text) is not None
        self.set_index(MarkIndex("", (), self.units))

    def set_index(self, index: MarkIndex) -> None:
        """Carry other marks."""
        self.index = index
        self._fragments.clear()
        self.version += 1

    def forget_layout(self) -> None:
        """The lines have moved: width, font or text changed."""
        self._fragments.clear()
        self._lines.clear()
        self._bands.clear()
        self.version += 1

    def finish_layout(self) -> None:
        """Lay out what Qt has left for later, so that every line has its final height."""
        layout = self._document.documentLayout()
        layout.blockBoundingRect(self._document.lastBlock())

    def lines_between(self, top: float, bottom: float) -> list[Line]:
        """The lines that reach into a horizontal band, downwards."""
        known = self._bands.get((top, bottom))
        if known is None:
            if len(self._bands) > 8:  # text and margins ask for the same few bands in one round of painting
                self._bands.clear()
            known = self._bands[top, bottom] = list(self._lines_in(top, bottom))
        return known

    def _lines_in(self, top: float, bottom: float) -> Iterator[Line]:
        place = self._document.documentLayout().hitTest(QPointF(0.0, max(0.0, top)), _FUZZY)
        block = self._document.findBlock(max(0, place))
        if (before := block.previous()).isValid():
            block = before
        while block.isValid():
            rect = self._document.documentLayout().blockBoundingRect(block)
            if rect.top() > bottom:
                return
            if rect.bottom() >= top:
                yield from _lines(block, rect.topLeft(), top, bottom)
            block = block.next()

    def line_at(self, position: int) -> Line:
        """The line that shows ``position``."""
        known = self._lines.get(position)
        if known is None:
            block = self._document.findBlock(position)
            if not block.isValid():
                block = self._document.lastBlock()
            origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
            line = block.layout().lineForTextPosition(position - block.position())
            known = self._lines[position] = _placed(block, origin, line)
        return known

    def fragments(self, line: Line) -> tuple[Fragment, ...]:
        """The marked parts of a line, outer marks first."""
        known = self._fragments.get(line.start)
        if known is None:
            found = self.index.overlapping(line.start, max(line.end, line.start + 1))
            pieces = self.index.pieces
            parts = (
                Fragment(nth, rect)
                for nth in sorted(found, key=self._depth)
                for rect in self.rects(line, pieces[nth].fill_start, pieces[nth].fill_end)
            )
            known = self._fragments[line.start] = tuple(parts)
        return known

    def _depth(self, nth: int) -> int:
        return self.index.pieces[nth].depth

    def rects(self, line: Line, start: int, end: int) -> list[QRectF]:
        """Where the text between two positions lies on ``line``; several places where directions mix."""
        start, end = max(start, line.start), min(end, line.end)
        if start >= end:
            return []
        block = self._document.findBlock(line.start)
        shown = block.layout().lineForTextPosition(line.start - block.position())
        shift = block.position()
        from_left = self._document.documentLayout().blockBoundingRect(block).left()
        if self._mixed(line):
            runs = _joined(self._cells(shown, start, end, shift))
        else:
            runs = [(_x(shown, start - shift, _Edge.Leading), _x(shown, end - shift, _Edge.Leading))]
        height = line.bottom - line.top
        clipped = ((max(low + from_left, line.left), min(high + from_left, line.right)) for low, high in runs)
        return [QRectF(low, line.top, high - low, height) for low, high in clipped if high > low]

    def _mixed(self, line: Line) -> bool:
        if not self._bidi:
            return False
        return _RIGHT_TO_LEFT.search(self.text, *self._offsets(line.start, line.end)) is not None

    def _offsets(self, start: int, end: int) -> tuple[int, int]:
        return self.units.from_utf16(start), self.units.from_utf16(end)

    def _cells(self, shown: QTextLine, start: int, end: int, shift: int) -> Iterator[tuple[float, float]]:
        """The stretch of x of each character between two positions."""
        for offset in range(*self._offsets(start, end)):
            position = self.units.to_utf16(offset) - shift
            yield _cell(shown, position, self.text[offset])

    def edge(self, piece: Piece, *, end: bool) -> tuple[QPointF, QPointF]:
        """Top and bottom of the edge at which the exact span of ``piece`` begins or ends."""
        offset = self.units.from_utf16(piece.end) - 1 if end else self.units.from_utf16(piece.start)
        position = self.units.to_utf16(offset)
        line = self.line_at(position)
        block = self._document.findBlock(position)
        shown = block.layout().lineForTextPosition(position - block.position())
        if not shown.isValid():
            return QPointF(line.left, line.top), QPointF(line.left, line.bottom)
        low, high = _cell(shown, position - block.position(), self.text[offset])
        leftwards = bidirectional(self.text[offset]) in ("R", "AL")
        x = self._document.documentLayout().blockBoundingRect(block).left() + (low if leftwards == end else high)
        return QPointF(x, line.top), QPointF(x, line.bottom)

    def pieces_at(self, point: QPointF) -> list[Piece]:
        """Pieces under a point of the document, the innermost first."""
        pieces = self.index.pieces
        hit = {
            fragment.piece
            for line in self.lines_between(point.y() - 4, point.y() + 4)
            for fragment in self.fragments(line)
            if fragment.rect.adjusted(-1, -2, 1, 2).contains(point)
        }
        return sorted((pieces[nth] for nth in hit), key=_length)

    def pieces_around(self, position: int) -> list[Piece]:
        """Pieces that hold a position, or end at it; the innermost first."""
        pieces = self.index.pieces
        near = self.index.overlapping(max(0, position - 1), position + 1)
        return sorted((pieces[nth] for nth in near if pieces[nth].start <= position <= pieces[nth].end), key=_length)


def _length(piece: Piece) -> int:
    return piece.end - piece.start


def _lines(block: QTextBlock, origin: QPointF, top: float, bottom: float) -> Iterator[Line]:
    """Lines of one block in a band; found by halving, as a paragraph may have thousands of lines."""
    layout = block.layout()
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if origin.y() + line.y() + line.height() < top:
            low = middle + 1
        else:
            high = middle
    for nth in range(low, layout.lineCount()):
        placed = _placed(block, origin, layout.lineAt(nth))
        if placed.top > bottom:
            return
        yield placed


def _placed(block: QTextBlock, origin: QPointF, line: QTextLine) -> Line:
    if not line.isValid():  # an article without text
        return Line(block.position(), block.position(), origin.y(), origin.y(), origin.x(), origin.x())
    start = block.position() + line.textStart()
    natural = line.naturalTextRect()
    top = origin.y() + line.y()
    left = origin.x() + natural.left()
    return Line(start, start + line.textLength(), top, top + line.height(), left, left + natural.width())


def _x(line: QTextLine, position: int, edge: QTextLine.Edge) -> float:
    x: object = line.cursorToX(position, edge)
    # The stubs say object; it is a pair of x and the position that was reached.
    return float(x[0]) if isinstance(x, tuple) else 0.0


def _cell(line: QTextLine, position: int, char: str) -> tuple[float, float]:
    """The stretch of x of ``char``, which stands at ``position`` of the block.

    cursorToX gives the first character of a run against the paragraph's direction no width, and the last one the place
    of the character after it; glyphRuns knows both, but has wrong boxes for ligatures and for several runs at once (all
    seen in 6.11.3). Together they are right.
    """
    one, other = _x(line, position, _Edge.Leading), _x(line, position, _Edge.Trailing)
    boxes = [run.boundingRect() for run in line.glyphRuns(position, 2 if char > "\uffff" else 1)]
    low, high = min(one, other), max(one, other)
    if not boxes:
        return low, high
    left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
    is_elsewhere = (high <= left or right <= low) and bidirectional(char) not in ("R", "AL")
    return (left, right) if low == high or is_elsewhere else (low, high)


def _joined(cells: Iterator[tuple[float, float]]) -> list[tuple[float, float]]:
    """Cells that touch made one."""
    joined: list[tuple[float, float]] = []
    for low, high in sorted(cells):
        if high <= low:
            continue
        if joined and low <= joined[-1][1] + _SEAM:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined
