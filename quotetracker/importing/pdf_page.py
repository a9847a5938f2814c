"""One page of a PDF as printed lines with their places, by PDFium; turned pages are read upright."""

import ctypes
import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot
from typing import Any, overload

from quotetracker.importing.accounting import letters
from quotetracker.importing.pdf_bidi import Glyph, in_reading_order, is_from_right

#: Code units of one page; a page for people has some thousand.
_MAX_CHARACTERS = 400_000
#: What PDFium puts for a hyphen at the end of a line.
_CUT = (2, 0xFFFE)
_ENDED = "\x02\ufffe"
_LINE = re.compile(f"[^\r\n{_ENDED}]+[{_ENDED}]?|[{_ENDED}]")
_WORD = re.compile("[^ \t]+")
_SAMPLE = 60
#: Glyphs that stand for two or three letters, and the shapes of Arabic letters.
_SHAPES = re.compile("[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]")
#: Ghostscript 10.0 writes the letters of such glyphs with their bytes swapped: "ff" comes out as U+6600 twice.
_SWAPPED = re.compile("(?<=[a-zA-Z])[\u6600\u6900\u6c00\u7400]{2,3}|[\u6600\u6900\u6c00\u7400]{2,3}(?=[a-z])")
#: And of the alef in the glyph of lam-alef it writes the second half only: "ا" comes out as U+4427.
_ALEF = re.compile("[\u4422\u4423\u4425\u4427](?=\u0644)|(?<=\u0644)[\u4422\u4423\u4425\u4427]")
BULLETS = "•◦▪‣●■"
_BULLET = re.compile("^[\ue000-\uf8ff](?=\\s)")


@dataclass(frozen=True, slots=True)
class Word:
    """Letters between two blanks, and from where to where they reach, in points."""

    text: str
    left: float
    right: float
    size: float


class Words(Sequence[Word]):
    """The words of a line in an eighth of the room: a book has millions, and all pages are looked at together."""

    __slots__ = ("_places", "_text")

    def __init__(self, words: Iterable[Word]) -> None:
        words = tuple(words)
        self._text = "\n".join(word.text for word in words)
        self._places = array("d", [place for word in words for place in (word.left, word.right, word.size)])

    def __len__(self) -> int:
        return len(self._places) // 3

    @overload
    def __getitem__(self, nth: int) -> Word: ...
    @overload
    def __getitem__(self, nth: slice) -> tuple[Word, ...]: ...
    def __getitem__(self, nth: int | slice) -> Word | tuple[Word, ...]:
        return tuple(self)[nth]

    def __iter__(self) -> Iterator[Word]:
        places = iter(self._places)
        return map(Word, self._text.split("\n"), places, places, places) if self._places else iter(())


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, with its place in points from the lower left corner of its page, as it is read."""

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    words: Sequence[Word] = ()
    """Empty for lines from right to left, whose text is not in the order of places."""


@dataclass(frozen=True, slots=True)
class PageText:
    """What one page holds."""

    lines: tuple[Line, ...] = ()
    letters: int = 0
    """Letters and digits, as PDFium counts them."""
    is_fine: bool = True
    """Whether it could be read at all."""


def page_text(document: Any, number: int) -> PageText:
    """The page with this number, counted from 1."""
    import pypdfium2 as pdfium

    try:
        page = document[number - 1]
    except (pdfium.PdfiumError, ValueError):
        return PageText(is_fine=False)
    try:
        layer, turned = _upright(page)
    except (pdfium.PdfiumError, ValueError):
        page.close()
        return PageText(is_fine=False)
    try:
        return _read(layer, number, turned)
    except (pdfium.PdfiumError, ValueError):
        return PageText(is_fine=False)
    finally:
        layer.close()
        page.close()


def _upright(page: Any) -> tuple[Any, int]:
    """The page's text with most of its letters upright, and by how many degrees they stand in the page itself.

    PDFium finds lines on the page as it is shown: where the letters lie on their side it takes them apart.
    """
    import pypdfium2.raw as raw

    layer = page.get_textpage()
    count = raw.FPDFText_CountChars(layer)
    step = max(1, count // _SAMPLE)
    angles = Counter(
        round(raw.FPDFText_GetCharAngle(layer, nth) * 180 / 3.14159265 / 90) * 90 % 360
        for nth in range(0, count, step)
        if raw.FPDFText_GetUnicode(layer, nth) > 32
    )
    angle = angles.most_common(1)[0][0] if angles else 0
    if page.get_rotation() != angle and count:
        layer.close()
        page.set_rotation(angle)
        layer = page.get_textpage()
    return layer, angle


def _read(layer: Any, number: int, turned: int) -> PageText:
    import pypdfium2.raw as raw

    count = min(raw.FPDFText_CountChars(layer), _MAX_CHARACTERS)
    told = (ctypes.c_ushort * (count + 1))()
    units = max(0, raw.FPDFText_GetText(layer, 0, count, told) - 1) if count else 0
    whole = bytes(memoryview(told).cast("B")[: 2 * units]).decode("utf-16-le", "replace")
    # Asked for as a whole they come at once, but signs that are none may be left out: then places would not be right.
    code_of = raw.FPDFText_GetUnicode
    codes = list(told[:count]) if units == count else [code_of(layer, nth) for nth in range(count)]
    lines = _Lines(layer, codes, number, turned)
    found = _with_bullets(list(_one_base(lines.all())))
    return PageText(tuple(replace(line, words=Words(line.words)) for line in found), letters(shaped(whole)))


class _Lines:
    """Cuts the letters of one page into lines."""

    def __init__(self, layer: Any, codes: Sequence[int], page: int, turned: int) -> None:
        import pypdfium2.raw as raw

        # Looked up once: a page has thousands of letters.
        self._box_of, self._size_of, self._origin_of, self._matrix_of = (
            raw.FPDFText_GetCharBox, raw.FPDFText_GetFontSize, raw.FPDFText_GetCharOrigin, raw.FPDFText_GetMatrix,
        )  # fmt: skip
        self._matrix = raw.FS_MATRIX()
        self._matrix_at = ctypes.byref(self._matrix)
        self._layer = layer
        self._codes = codes
        signs = "".join([chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes])
        self._signs = _ALEF.sub(lambda found: chr(0x0600 | ord(found[0]) & 0xFF), signs) if "\u0644" in signs else signs
        self._halves = any(0xD800 <= code < 0xE000 for code in codes)
        self._page = page
        self._turned = turned
        self._box = [ctypes.c_double() for _ in range(4)]
        self._sides = [ctypes.byref(side) for side in self._box]
        self._from_right = is_from_right(self._text(0, len(codes)))
        self._point = (ctypes.c_double(), ctypes.c_double())
        self._point_at = [ctypes.byref(part) for part in self._point]

    def all(self) -> Iterator[Line]:
        """In the order of the file, which is that of reading in nearly all files."""
        # At a hyphen that ends a line PDFium leaves out the line's end.
        for found in _LINE.finditer(self._signs):
            if (line := self._line(*found.span())) is not None:
                yield line

    def _line(self, begin: int, end: int) -> Line | None:
        inked = [nth for nth in range(begin, end) if self._codes[nth] > 32 and self._codes[nth] not in _CUT]
        if not inked:
            return None
        size = self._size(inked[len(inked) // 2])
        _, base = self._origin(inked[0])
        text = self._text(begin, end)
        if is_from_right(text) or (self._from_right and not any(map(str.isalpha, text))):
            glyphs = [Glyph(self._text(nth, nth + 1), self._origin(nth)[0], *self._advance(nth)) for nth in inked]
            left, right = min(one.left for one in glyphs), max(one.right for one in glyphs)
            ordered = in_reading_order(glyphs, size, len(text.split()) - 1)
            return Line(ordered, self._page, left, right, base, size)
        words = tuple(self._words(begin, end, size))
        if not words:
            return None
        text = " ".join(word.text for word in words)
        return Line(text, self._page, words[0].left, words[-1].right, base, size, words)

    def _words(self, begin: int, end: int, size: float) -> Iterator[Word]:
        # Nearly all lines are of one size; where the ends are not, each word is asked for its own.
        mixed = any(abs(self._size(nth) - size) > 0.05 * size for nth in (begin, self._last(begin, end)))
        for found in _WORD.finditer(self._signs, begin, end):
            start, stop = found.span()
            if (text := shaped(_repaired(found[0]) if self._halves else found[0])).strip():
                last = stop - 1 if self._codes[stop - 1] not in _CUT or stop - 1 == start else stop - 2
                yield Word(text, self._edges(start)[0], self._edges(last)[1], self._size(start) if mixed else size)

    def _last(self, begin: int, end: int) -> int:
        return next((nth for nth in range(end - 1, begin, -1) if self._codes[nth] > 32), begin)

    def _text(self, begin: int, end: int) -> str:
        text = self._signs[begin:end]
        return _repaired(text) if self._halves else text

    def _edges(self, nth: int) -> tuple[float, float]:
        """Left and right of a letter as it is read."""
        self._box_of(self._layer, nth, *self._sides)
        left, right, bottom, top = self._box
        if self._turned == 0:
            return left.value, right.value
        return self._across(left.value, right.value, bottom.value, top.value)

    def _advance(self, nth: int) -> tuple[float, float]:
        """Left and right of the room that a letter takes."""
        import pypdfium2.raw as raw

        room = raw.FS_RECTF()
        raw.FPDFText_GetLooseCharBox(self._layer, nth, room)
        return self._across(room.left, room.right, room.bottom, room.top)

    def _across(self, left: float, right: float, bottom: float, top: float) -> tuple[float, float]:
        if self._turned == 0:
            return left, right
        return {90: (-top, -bottom), 180: (-right, -left)}.get(self._turned, (bottom, top))

    def _origin(self, nth: int) -> tuple[float, float]:
        self._origin_of(self._layer, nth, *self._point_at)
        across, up = self._point[0].value, self._point[1].value
        turns = {0: (across, up), 90: (-up, across), 180: (-across, -up)}
        return turns.get(self._turned, (up, -across))

    def _size(self, nth: int) -> float:
        """The size in which a letter is printed: many programs write a size of 1, and enlarge the paper."""
        size = float(self._size_of(self._layer, nth))
        if self._matrix_of(self._layer, nth, self._matrix_at):
            size *= hypot(self._matrix.c, self._matrix.d)
        return size or 1.0


def _one_base(lines: Iterable[Line]) -> Iterator[Line]:
    """Neighbours in the file that stand on one line of the page, from left to right: made one."""
    before: Line | None = None
    for line in lines:
        if before is None:
            before = line
        elif (
            before.words
            and line.words
            and abs(before.base - line.base) < 0.35 * min(before.size, line.size)
            and abs(before.size - line.size) < 0.15 * line.size
            and line.left > before.right - 0.3 * line.size
            and ord(before.text[-1]) not in _CUT
        ):
            before = _of(before, (*before.words, *line.words))
        else:
            yield from _finished(before)
            before = line
    if before is not None:
        yield from _finished(before)


def _with_bullets(lines: list[Line]) -> Iterator[Line]:
    """Bullets that the file names elsewhere, before the lines at which they are printed."""
    alone = [line for line in lines if len(line.text) == 1 and line.text in BULLETS]
    homes: dict[int, Line] = {}
    for bullet in alone:
        beside = [
            line
            for line in lines
            if line.left > bullet.right and abs(line.base - bullet.base) < 0.35 * line.size and line not in alone
        ]
        if beside:
            homes[id(min(beside, key=lambda line: line.left))] = bullet
    moved = {id(bullet) for bullet in homes.values()}
    for line in lines:
        if id(line) in homes:
            bullet = homes[id(line)]
            yield replace(line, text=f"• {line.text}", left=bullet.left, words=(*bullet.words, *line.words))
        elif id(line) not in moved:
            yield line


def _finished(line: Line) -> Iterator[Line]:
    """The line with a bullet that can be printed; what stands in smaller print beside it, in the margin, apart."""
    for nth in range(1, len(line.words)):
        before, word = line.words[nth - 1 : nth + 1]
        smaller = word.size < 0.87 * before.size and line.words[-1].size < 0.87 * before.size
        if smaller and word.left - before.right > 0.8 * word.size:
            yield from _finished(_of(line, line.words[:nth]))
            yield _of(line, line.words[nth:])
            return
    yield replace(line, text=_BULLET.sub("•", line.text))


def _of(line: Line, words: Sequence[Word]) -> Line:
    text = " ".join(word.text for word in words)
    size = words[len(words) // 2].size
    return replace(line, text=text, left=words[0].left, right=words[-1].right, size=size, words=words)


def shaped(text: str) -> str:
    """``text`` with single letters for glyphs that join some of them: this is print, and no letter is another then."""
    if text.isascii():
        return text
    text = _SWAPPED.sub(lambda found: "".join(chr(ord(char) >> 8) for char in found[0]), text)
    return _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def _repaired(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
