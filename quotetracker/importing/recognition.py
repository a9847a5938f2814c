"""Texts of scanned pages and pictures: the worker draws the pages, tesseract reads them, and they become paragraphs."""

import base64
import binascii
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from statistics import median

from quotetracker.errors import ImportFailedError
from quotetracker.importing import tesseract
from quotetracker.importing.accounting import letters
from quotetracker.importing.drafts import ArticleDraft, draft_of
from quotetracker.importing.limits import is_picture
from quotetracker.importing.parsed import Parsed
from quotetracker.importing.pdf import described
from quotetracker.importing.pdf_bidi import is_from_right
from quotetracker.importing.pdf_layout import Block, cut, mark_rests
from quotetracker.importing.pdf_page import Line, Word
from quotetracker.importing.pdf_pieces import pieces_of
from quotetracker.importing.pdf_running import running_lines
from quotetracker.importing.sentences import quoted
from quotetracker.importing.workers import Reading

#: Below this confidence a page is named: much of it may be wrong.
_DOUBTFUL = 75
#: Codes of tesseract and of articles, for the languages whose first two letters differ.
_TAGS = {
    "deu": "de", "eng": "en", "spa": "es", "fra": "fr", "ita": "it", "por": "pt", "nld": "nl", "pol": "pl", "ces": "cs",
    "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "ell": "el", "tur": "tr", "hun": "hu", "ron": "ro", "ukr": "uk",
    "rus": "ru", "ara": "ar", "heb": "he", "jpn": "ja", "kor": "ko", "chi_sim": "zh-Hans", "chi_tra": "zh-Hant",
}  # fmt: skip

Tell = Callable[[int, int], None]


def recognise(
    data: bytes,
    *,
    name: str,
    languages: Sequence[str],
    check: Callable[[], None],
    tell: Tell = lambda _done, _total: None,
) -> ArticleDraft:
    """Recognise the text of the PDF or picture ``data``; ImportFailedError, or what ``check`` raises.

    ``tell`` hears how many pages are done, of how many. ``languages`` are tesseract's codes.
    """
    found = tesseract.installed()
    if found is None:
        raise ImportFailedError("tesseract, which recognises text in pictures, is not installed.", tesseract.INSTALL)
    chosen = tuple(languages)
    pages: list[list[tesseract.Word]] = []
    for number, total, picture, density in _pictures(data, name, check):
        tell(number - 1, total)
        check()
        pages.append(tesseract.words_in(picture, found, chosen, check, density=density) if picture else [])
    known = [language for language in chosen if language in found.languages] or list(found.languages[:1])
    return _draft(pages, data, name, _TAGS.get(known[0], "") if len(known) == 1 else "")


def tag_of(code: str) -> str:
    """The language tag for a code of tesseract; empty for codes that are not common."""
    return _TAGS.get(code, "")


def _pictures(data: bytes, name: str, check: Callable[[], None]) -> Iterator[tuple[int, int, bytes, int]]:
    """Number, count, picture and density of each page."""
    if is_picture(data):
        yield 1, 1, data, 0
        return
    reading = Reading()
    try:
        count = reading.scan_pages(data, name=name, check=check)
        for number in range(1, count + 1):
            picture, density = reading.scan_picture(number, name=name, check=check)
            try:
                yield number, count, base64.b64decode(picture, validate=True), density
            except binascii.Error as error:
                raise ImportFailedError(f"{quoted(name)} could not be read.", "Scan it again.") from error
    finally:
        reading.close()


def _draft(pages: Sequence[Sequence[tesseract.Word]], data: bytes, name: str, language: str) -> ArticleDraft:
    blocks = _blocks(pages)
    pieces = pieces_of(blocks)
    words = [word for page in pages for word in page]
    weight = sum(letters(word.text) for word in words)
    if not weight:
        raise ImportFailedError(
            f"No text was found in {quoted(name)}.", "Scan it again, upright and with more contrast."
        )
    sure = round(sum(word.confidence * letters(word.text) for word in words) / weight)
    title = next((block for block in blocks if not block.why and block.size > 1.3 * _BODY), None)
    said = described(pieces, " ".join(line.text for line in title.lines) if title and title.page == 1 else "")
    parsed: Parsed = replace(said, language=language, warnings=_warnings(sure, pages))
    return replace(draft_of(parsed, data, name=name), recognised=sure)


#: The size of the text in points, and the distance of its lines: only what differs from them matters.
_BODY, _PITCH = 10.0, 12.0
#: Median height of printed words, as a share of their font's size.
_WORD = 0.75


def _blocks(pages: Sequence[Sequence[tesseract.Word]]) -> list[Block]:
    """Tesseract's blocks in its order, which heeds columns, cut into paragraphs and tables; heads and feet marked."""
    usual = median(word.bottom - word.top for page in pages for word in page) if any(pages) else 1.0
    unit = max(1.0, usual) / (_WORD * _BODY)
    drawn = [list(_paragraphs(page, number, unit)) for number, page in enumerate(pages, 1)]
    running = running_lines([[line for _, lines in page for line in lines] for page in drawn])
    out: list[Block] = []
    for page in drawn:
        for _, paragraphs in groupby(page, key=lambda paragraph: paragraph[0]):
            found: list[list[Line]] = []
            for _, lines in paragraphs:
                heads = [line for line in lines if (line.page, line.base, line.text) in running]
                out += [Block([line], why="head or foot of the page") for line in heads]
                found.append([line for line in lines if line not in heads])
            out += _cut(found)
    mark_rests(out)
    return out


def _cut(paragraphs: Sequence[Sequence[Line]]) -> Iterator[Block]:
    """Paragraphs of one block, cut further where a line ends early and where cells stand side by side.

    The heights of recognised lines differ by their letters, so all are set at one distance for that, and paragraphs
    at two.
    """
    even: list[Line] = []
    printed: dict[int, Line] = {}
    depth = 0.0
    for lines in paragraphs:
        depth += _PITCH
        for line in lines:
            depth += _PITCH
            even.append(replace(line, base=-depth))
            printed[id(even[-1])] = line
    for block in cut(even, _PITCH) if even else ():
        yield replace(block, lines=[printed[id(line)] for line in block.lines])


def _paragraphs(words: Sequence[tesseract.Word], page: int, unit: float) -> Iterator[tuple[int, list[Line]]]:
    """Lines of each paragraph with the number of its block; ``unit`` is so many dots for a point."""
    for (block, _), paragraph in groupby(words, key=lambda word: (word.block, word.paragraph)):
        yield block, [_line(list(line), page, unit) for _, line in groupby(paragraph, key=lambda word: word.line)]


def _line(words: Sequence[tesseract.Word], page: int, unit: float) -> Line:
    """One line, 10 points high, or more where it is much bigger than the text."""
    height = median(word.bottom - word.top for word in words) / unit / _WORD
    size = height if height > 1.35 * _BODY else _BODY
    text = " ".join(word.text for word in words)
    placed = tuple(Word(word.text, word.left / unit, word.right / unit, size) for word in words)
    left, right = min(word.left for word in placed), max(word.right for word in placed)
    base = -max(word.bottom for word in words) / unit
    return Line(text, page, left, right, base, size, () if is_from_right(text) else placed)


def _warnings(sure: int, pages: Sequence[Sequence[tesseract.Word]]) -> tuple[str, ...]:
    out = [f"This text was recognised in pictures, with {sure} % confidence: check each quote against the page."]
    poor = [nth for nth, page in enumerate(pages, 1) if page and _confidence(page) < _DOUBTFUL]
    if poor and len(pages) > 1:
        out.append(f"Hard to read: page {', '.join(map(str, poor[:12]))}{' …' if len(poor) > 12 else ''}.")
    empty = [nth for nth, page in enumerate(pages, 1) if not page]
    if empty:
        out.append(f"No text was found on page {', '.join(map(str, empty[:12]))}{' …' if len(empty) > 12 else ''}.")
    return tuple(out)


def _confidence(words: Sequence[tesseract.Word]) -> float:
    weight = sum(letters(word.text) for word in words)
    return sum(word.confidence * letters(word.text) for word in words) / weight if weight else 100.0
