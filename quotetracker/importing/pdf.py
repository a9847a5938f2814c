"""PDF: lines to paragraphs with the page of each, by PDFium; running heads are left out, words that were cut joined."""

import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Any

from quotetracker.errors import ImportFailedError
from quotetracker.importing.accounting import letters
from quotetracker.importing.bylines import author_of
from quotetracker.importing.dates import published_date
from quotetracker.importing.parsed import Parsed, Piece
from quotetracker.importing.sentences import quoted

MAX_PAGES = 5_000
#: Code units of one page; a page for people has some thousand.
_MAX_CHARACTERS = 400_000
#: What PDFium puts for a hyphen at the end of a line.
_HYPHENS = "\x02\ufffe\u00ad"
_ENDS = (".", "!", "?", ":", "”", '"', "»", "…")
_NUMBER = re.compile(r"\d+|\b[ivxlc]{1,6}\b")
_JUST_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|seite|p\.|s\.)\s*)?(?:\d{1,5}|[ivxlc]{1,6})(?:\s*(?:/|of|von)\s*\d{1,5})?[\W_]*", re.IGNORECASE
)
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_FEW = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, with its box in points from the lower left corner of its page."""

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float


def read(data: bytes, *, name: str) -> Parsed:
    """Read the PDF ``data``; ImportFailedError when it is protected, damaged, or a scan without text."""
    import pypdfium2 as pdfium

    named = quoted(name)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _unopened(named, error) from error
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise ImportFailedError(f"{named} has more than {MAX_PAGES:,} pages.", "Split it, and add the parts.")
        pages: list[list[Line]] = []
        unreadable: list[int] = []
        present = 0
        for number in range(1, count + 1):
            lines, seen, fine = _page(document, number)
            pages.append(lines)
            present += seen
            if not fine:
                unreadable.append(number)
        info = _info(document)
    finally:
        document.close()
    empty = [nth for nth, lines in enumerate(pages, 1) if sum(letters(line.text) for line in lines) < _FEW]
    if len(empty) == len(pages):
        raise ImportFailedError(f"{named} is a scan: its pages are pictures without a text layer.", _ocr_step(name))
    pieces = _pieces(pages)
    return _parsed(pieces, info, _warnings(empty, unreadable, pages), present)


def _unopened(named: str, error: Exception) -> ImportFailedError:
    if "password" in str(error).lower():
        return ImportFailedError(
            f"{named} is protected by a password.", "Open it, print it to a new PDF without one, and add that.",
            detail=str(error),
        )  # fmt: skip
    return ImportFailedError(f"{named} is damaged and cannot be opened.", "Download it again.", detail=str(error))


def _ocr_step(name: str) -> str:
    if shutil.which("ocrmypdf"):
        return f"Run “ocrmypdf {quoted(name)[1:-1]} readable.pdf” in a terminal, and add readable.pdf."
    tool = "tesseract is there, but for PDF files install" if shutil.which("tesseract") else "Install"
    return f"{tool} ocrmypdf, which adds a text layer, and add what it makes."


def _page(document: Any, number: int) -> tuple[list[Line], int, bool]:
    """Lines of one page, letters that PDFium counts on it, and whether it could be read at all."""
    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    try:
        page = document[number - 1]
        layer = page.get_textpage()
    except (pdfium.PdfiumError, ValueError):
        return [], 0, False
    try:
        count = min(raw.FPDFText_CountChars(layer), _MAX_CHARACTERS)
        codes = [raw.FPDFText_GetUnicode(layer, nth) for nth in range(count)]
        whole = layer.get_text_range() if count else ""
        return list(_lines(layer, codes, number)), letters(_repaired(whole)), True
    except (pdfium.PdfiumError, ValueError):
        return [], 0, False
    finally:
        layer.close()
        page.close()


def _lines(layer: Any, codes: Sequence[int], page: int) -> Iterator[Line]:
    import ctypes

    import pypdfium2.raw as raw

    begin = 0
    box = [ctypes.c_double() for _ in range(4)]
    references = [ctypes.byref(side) for side in box]
    for at in range(len(codes) + 1):
        # At a hyphen that ends a line PDFium leaves out the line's end.
        hyphen = at < len(codes) and codes[at] in (2, 0xFFFE)
        if at < len(codes) and codes[at] not in (10, 13) and not hyphen:
            continue
        end = at + hyphen
        if begin < end:
            text = _repaired("".join(chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes[begin:end]))
            inked = [nth for nth in range(begin, at) if codes[nth] > 32]
            if text.strip() and inked:
                raw.FPDFText_GetCharBox(layer, inked[0], *references)
                left, base = box[0].value, box[2].value
                raw.FPDFText_GetCharBox(layer, inked[-1], *references)
                right = box[1].value
                size = raw.FPDFText_GetFontSize(layer, inked[len(inked) // 2])
                x, y = ctypes.c_double(), ctypes.c_double()
                if raw.FPDFText_GetCharOrigin(layer, inked[0], ctypes.byref(x), ctypes.byref(y)):
                    base = y.value
                yield Line(text.rstrip(), page, left, right, base, size or 1.0)
        begin = at + 1


def _repaired(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _pieces(pages: list[list[Line]]) -> list[Piece]:
    running = _running(pages)
    whole = " ".join(line.text for lines in pages for line in lines)
    known = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", whole))
    usual = _usual_gap(pages)
    pieces: list[Piece] = []
    for lines in pages:
        kept = []
        for line in lines:
            if (line.page, line.base, line.text) in running:
                pieces.append(Piece(line.text, taken=False, page=line.page, why="head or foot of the page"))
            else:
                kept.append(line)
        for paragraph in _paragraphs(kept, usual):
            _add(pieces, paragraph, known)
    return pieces


def _running(pages: list[list[Line]]) -> set[tuple[int, float, str]]:
    """Lines at the top and the bottom that stand on several pages alike but for numbers, and page numbers."""
    edges: list[tuple[Line, str]] = []
    for lines in pages:
        rising = sorted(lines, key=lambda line: line.base)
        edge = {id(line): line for line in (*rising[:2], *rising[-2:])}
        edges += [(line, _NUMBER.sub("#", line.text.strip().casefold())) for line in edge.values()]
    often = Counter(key for key in {(key, line.page) for line, key in edges})
    pages_with: Counter[str] = Counter()
    for key, _page_number in often:
        pages_with[key] += 1
    needed = max(3, len([lines for lines in pages if lines]) // 3)
    return {
        (line.page, line.base, line.text)
        for line, key in edges
        if (pages_with[key] >= needed and letters(key) > 2) or _JUST_NUMBER.fullmatch(line.text.strip())
    }


def _usual_gap(pages: list[list[Line]]) -> float:
    """The distance of two lines of one paragraph, in points: the commonest one of the document."""
    gaps: Counter[float] = Counter()
    for lines in pages:
        for before, line in pairwise(lines):
            if 0 < before.base - line.base < 60:
                gaps[round(2 * (before.base - line.base)) / 2] += 1
    if not gaps:
        return 14.0
    most = max(gaps.values())
    return min(gap for gap, count in gaps.items() if count >= 0.5 * most)


def _paragraphs(lines: Sequence[Line], usual: float) -> Iterator[list[Line]]:
    """Groups of lines that are one paragraph, by their distances, indents, sizes and ends."""
    if not lines:
        return
    left = median(line.left for line in lines)
    right = max(line.right for line in lines)
    group = [lines[0]]
    for before, line in pairwise(lines):
        if _breaks(before, line, usual, left, right):
            yield group
            group = []
        group.append(line)
    yield group


def _breaks(before: Line, line: Line, usual: float, left: float, right: float) -> bool:
    gap = before.base - line.base
    if abs(line.size - before.size) > 0.15 * max(line.size, before.size):
        return True
    if gap > 1.45 * usual:
        return True
    if gap < -0.5 * usual:
        # A new column: the paragraph goes on unless a sentence has ended.
        return before.text.rstrip().endswith(_ENDS)
    if abs(gap) < 0.3 * usual:
        return line.left > before.right + 3 * line.size  # cells of one row
    indent = line.left - before.left
    if 0.7 * line.size < indent < 6 * line.size and before.text.rstrip().endswith(_ENDS):
        return True
    short = before.right < right - 0.15 * max(1.0, right - left)
    return short and before.text.rstrip().endswith(_ENDS)


def _add(pieces: list[Piece], lines: list[Line], known: Counter[str]) -> None:
    """Append one paragraph; it goes on from the page before when that broke off in the middle of a sentence."""
    text = _joined([line.text for line in lines], known)
    page = lines[0].page
    last = next((nth for nth in range(len(pieces) - 1, -1, -1) if pieces[nth].taken), None)
    if last is not None:
        before = pieces[last]
        before_page = before.turns[-1][1] if before.turns else before.page
        goes_on = before_page == page - 1 and not before.text.endswith(_ENDS) and text[:1].islower()
        if goes_on:
            joined = _joined([before.text, text], known)
            at = len(joined) - len(text)
            pieces[last] = replace(before, text=joined, turns=(*before.turns, (max(0, at), page)))
            return
    pieces.append(Piece(text, page=page))


def _joined(lines: Iterable[str], known: Counter[str]) -> str:
    out = ""
    for line in lines:
        line = line.strip()
        if not out:
            out = line
        elif out[-1] in _HYPHENS or (out[-1] == "-" and line[:1].islower()):
            out = _without_hyphen(out, line, known)
        else:
            out = f"{out} {line}"
    for hyphen in "\x02\ufffe":
        out = out.replace(hyphen, "-")
    return out


def _without_hyphen(out: str, line: str, known: Counter[str]) -> str:
    """Join a word that was cut at the end of a line; its hyphen stays where the document writes the word with it."""
    first = re.search(r"[^\W\d_]+$", out[:-1])
    second = re.match(r"[^\W\d_]+", line)
    if first and second:
        whole, hyphenated = first[0] + second[0], f"{first[0]}-{second[0]}"
        if known[hyphenated] > known[whole]:
            return f"{out[:-1]}-{line}"
        return out[:-1] + line
    return f"{out[:-1]}-{line}"


def _info(document: Any) -> dict[str, str]:
    import pypdfium2 as pdfium

    try:
        return {key.lower(): value for key, value in document.get_metadata_dict().items() if value}
    except (pdfium.PdfiumError, UnicodeError, ValueError):
        return {}


def _warnings(empty: list[int], unreadable: list[int], pages: list[list[Line]]) -> tuple[str, ...]:
    out = []
    if unreadable:
        out.append(f"These pages could not be read: {_listed(unreadable)} of {len(pages)}.")
    blank = [page for page in empty if page not in unreadable]
    if blank:
        out.append(f"These pages have no text layer, or are empty: {_listed(blank)} of {len(pages)}.")
    return tuple(out)


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:12])) + (" …" if len(numbers) > 12 else "")


def _parsed(pieces: list[Piece], info: dict[str, str], warnings: tuple[str, ...], present: int) -> Parsed:
    lines = [piece.text for piece in pieces if piece.taken][:6]
    made = _DATE.match(info.get("creationdate", ""))
    stamp = "-".join(part for part in made.groups() if part) if made else ""
    shown = next((day for line in lines if len(line) < 80 and (day := published_date(line)) and "-" in day), "")
    title = info.get("title", "")
    useless = not title or title.lower().endswith((".doc", ".docx", ".indd", ".pdf", ".tex")) or title == "untitled"
    # The reader's letters are those of its lines; what PDFium gives as one text is the second way.
    read = sum(letters(piece.text) for piece in pieces)
    return Parsed(
        title=(lines[0] if lines and len(lines[0]) <= 200 else title) if useless else title,
        author=next((found for line in lines if (found := author_of(line))), "") or info.get("author", ""),
        published=shown or published_date(stamp),
        warnings=warnings,
        pieces=tuple(pieces),
        present=present,
        read=read,
    )
