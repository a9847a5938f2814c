"""OpenDocument texts: paragraphs, headings, lists and tables of content.xml."""

from collections.abc import Iterator
from typing import Any

from quotetracker.errors import ImportFailedError
from quotetracker.importing.accounting import accounted
from quotetracker.importing.archives import Archive, text_outside_tags
from quotetracker.importing.bylines import author_of
from quotetracker.importing.dates import published_date
from quotetracker.importing.parsed import Parsed, Piece

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
#: Who wrote a comment or made a change and when, and the numbers of notes: not what the text says.
_UNSAID = frozenset({f"{_DC}creator", f"{_DC}date", f"{_META}creator-initials", f"{_TEXT}note-citation"})
_MOST_SPACES = 1_000


def read(data: bytes, *, name: str) -> Parsed:
    """Read the OpenDocument text ``data``; ImportFailedError when it is damaged or protected."""
    archive = Archive(data, name)
    if "content.xml" not in archive:
        raise ImportFailedError(f"{archive.named} has no document in it.", "Save it again as .odt or .docx.")
    source = archive.bytes("content.xml")
    pieces = tuple(_pieces(archive.xml("content.xml")))
    title = author = published = language = ""
    if "meta.xml" in archive:
        meta = archive.xml("meta.xml")
        title, language = _said(meta, f"{_DC}title"), _said(meta, f"{_DC}language")
        author = _said(meta, f"{_META}initial-creator") or _said(meta, f"{_DC}creator")
        published = published_date(_said(meta, f"{_META}creation-date") or _said(meta, f"{_DC}date"))
    lines = [piece.text for piece in pieces if piece.taken][:6]
    parsed = Parsed(
        title=title or (lines[0] if lines and len(lines[0]) <= 200 else ""),
        author=next((found for line in lines if (found := author_of(line))), "") or author,
        published=published,
        language=language,
        pieces=pieces,
    )
    return accounted(parsed, text_outside_tags(source))


def _pieces(root: Any) -> Iterator[Piece]:
    """Paragraphs in the order of the file, cells of one row in one line, notes at the end; what was deleted apart."""
    from lxml import etree

    text: list[str] = []
    outer: list[list[str]] = []
    rows: list[list[str]] = []
    tables: list[int] = []
    notes: list[Piece] = []
    count = deleted = annotated = noted = unsaid = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                outer.append(text)
                text = []
            elif tag == f"{_TABLE}table":
                count += 1
                tables.append(count)
            elif tag == f"{_TABLE}table-row":
                rows.append([])
            elif tag == f"{_TABLE}table-cell" and rows:
                rows[-1].append("")
            deleted += tag == f"{_TEXT}tracked-changes"
            annotated += tag == f"{_OFFICE}annotation"
            noted += tag == f"{_TEXT}note-body"
            unsaid += tag in _UNSAID
            if not unsaid:
                text.append(_blank(tag, element))
                text.append(element.text or "")
            continue
        unsaid -= tag in _UNSAID
        if tag in {f"{_TEXT}p", f"{_TEXT}h"}:
            line = "".join(text)
            text = outer.pop() if outer else []
            if deleted or annotated:
                yield Piece(line, taken=False, why="deleted in the document" if deleted else "a comment")
            elif noted:
                notes.append(Piece(line))
            elif rows and rows[-1]:
                cell = rows[-1]
                cell[-1] = f"{cell[-1]}\n{line}" if cell[-1] else line
            else:
                yield Piece(line)
        elif tag == f"{_TABLE}table-row" and rows:
            yield Piece("\t".join(rows.pop()), group=tables[-1] if tables else 0)
        elif tag == f"{_TABLE}table" and tables:
            tables.pop()
        deleted -= tag == f"{_TEXT}tracked-changes"
        annotated -= tag == f"{_OFFICE}annotation"
        noted -= tag == f"{_TEXT}note-body"
        if not unsaid:
            text.append(element.tail or "")
    if "".join(text).strip():
        yield Piece("".join(text))
    yield from notes


def _blank(tag: str, element: Any) -> str:
    if tag == f"{_TEXT}s":
        many = element.get(f"{_TEXT}c") or "1"
        return " " * (min(int(many), _MOST_SPACES) if many.isascii() and many.isdigit() and len(many) < 6 else 1)
    return {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}.get(tag, "")


def _said(root: Any, tag: str) -> str:
    return next((" ".join((element.text or "").split()) for element in root.iter(tag)), "")
