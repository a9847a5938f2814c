"""PDF: lines to paragraphs with the page of each, by PDFium; running heads are left out, words that were cut joined."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from quotetracker.errors import ImportFailedError, ScannedError
from quotetracker.importing.accounting import letters
from quotetracker.importing.bylines import author_of
from quotetracker.importing.dates import published_date
from quotetracker.importing.limits import OCR_STEP
from quotetracker.importing.parsed import Parsed, Piece
from quotetracker.importing.pdf_layout import blocks, joined
from quotetracker.importing.pdf_page import Line, PageText, page_text
from quotetracker.importing.pdf_pieces import pieces_of
from quotetracker.importing.sentences import quoted
from quotetracker.pace import Pace, at_leisure

MAX_PAGES = 5_000
#: PDFium keeps a copy of every picture that it came across, so the document is opened anew after so many pages.
_AT_ONCE = 200
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_FEW = 8
NO_INFO: Mapping[str, str] = MappingProxyType({})


def read(data: bytes, *, name: str, pace: Pace = at_leisure) -> Parsed:
    """Read the PDF ``data``; ImportFailedError when it is protected, damaged, or a scan without text.

    ``pace`` hears after each page how many are done, of how many.
    """
    named = quoted(name)
    read, info = _read(data, named, pace)
    pages = [page.lines for page in read]
    unreadable = [nth for nth, page in enumerate(read, 1) if not page.is_fine]
    present = sum(page.letters for page in read)
    empty = [nth for nth, lines in enumerate(pages, 1) if sum(letters(line.text) for line in lines) < _FEW]
    if len(empty) == len(pages):
        raise ScannedError(f"{named} is a scan: its pages are pictures without a text layer.", OCR_STEP)
    pieces = pieces_of(blocks(pages))
    said = described(pieces, _heading(pages), info)
    # The reader's letters are those of its lines; what PDFium gives as one text is the second way.
    read_letters = sum(letters(piece.text) for piece in pieces)
    warnings = _warnings(empty, unreadable, len(pages))
    return replace(said, warnings=warnings, present=present, read=read_letters)


def _read(data: bytes, named: str, pace: Pace) -> tuple[list[PageText], Mapping[str, str]]:
    document = _opened(data, named)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise ImportFailedError(f"{named} has more than {MAX_PAGES:,} pages.", "Split it, and add the parts.")
        info = _info(document)
        read: list[PageText] = []
        for number in range(1, count + 1):
            read.append(page_text(document, number))
            pace(number, count)
            if number % _AT_ONCE == 0:
                document.close()
                document = _opened(data, named)
        return read, info
    finally:
        document.close()


def _opened(data: bytes, named: str) -> Any:
    import pypdfium2 as pdfium

    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _unopened(named, error) from error


def described(pieces: Sequence[Piece], heading: str, info: Mapping[str, str] = NO_INFO) -> Parsed:
    """Title, author and date of ``pieces``: what is printed, and the file's particulars where that says nothing."""
    lines = [piece.text for piece in pieces if piece.taken][:6]
    made = _DATE.match(info.get("creationdate", ""))
    stamp = "-".join(part for part in made.groups() if part) if made else ""
    shown = next((day for line in lines if len(line) < 80 and (day := published_date(line)) and "-" in day), "")
    title = info.get("title", "")
    useless = not title or title.lower().endswith((".doc", ".docx", ".indd", ".pdf", ".tex")) or title == "untitled"
    return Parsed(
        title=(heading or (lines[0] if lines and len(lines[0]) <= 200 else title)) if useless else title,
        author=next((found for line in lines if (found := author_of(line))), "") or info.get("author", ""),
        published=shown or published_date(stamp),
        pieces=tuple(pieces),
    )


def _unopened(named: str, error: Exception) -> ImportFailedError:
    if "password" in str(error).lower():
        return ImportFailedError(
            f"{named} is protected by a password.", "Open it, print it to a new PDF without one, and add that.",
            detail=str(error),
        )  # fmt: skip
    return ImportFailedError(f"{named} is damaged and cannot be opened.", "Download it again.", detail=str(error))


def _heading(pages: Sequence[Sequence[Line]]) -> str:
    """What is printed biggest at the top of the first page, if it is much bigger than the text."""
    first = next((lines for lines in pages if lines), ())
    if not first:
        return ""
    biggest = max(line.size for line in first)
    usual = Counter(round(line.size) for lines in pages for line in lines).most_common(1)[0][0]
    if biggest < 1.15 * usual:
        return ""
    found = [line for line in first if line.size > 0.95 * biggest]
    group = found[:1]
    for line in found[1:4]:
        if 0 < group[-1].base - line.base < 2 * biggest:
            group.append(line)
    text = joined([line.text for line in group], Counter())
    return text if letters(text) > 3 and len(text) <= 200 else ""


def _info(document: Any) -> dict[str, str]:
    import pypdfium2 as pdfium

    try:
        return {key.lower(): value for key, value in document.get_metadata_dict().items() if value}
    except (pdfium.PdfiumError, UnicodeError, ValueError):
        return {}


def _warnings(empty: list[int], unreadable: list[int], count: int) -> tuple[str, ...]:
    out = []
    if unreadable:
        out.append(f"These pages could not be read: {_listed(unreadable)} of {count}.")
    blank = [page for page in empty if page not in unreadable]
    if blank:
        out.append(f"These pages have no text layer, or are empty: {_listed(blank)} of {count}.")
    return tuple(out)


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:12])) + (" …" if len(numbers) > 12 else "")
