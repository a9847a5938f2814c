"""Word documents: paragraphs, tables, notes and tracked insertions, from the parts that hold text and no others."""

import posixpath
import re
from collections.abc import Iterator
from typing import Any

from quotetracker.errors import ImportFailedError
from quotetracker.importing.accounting import accounted
from quotetracker.importing.archives import Archive, runs_between
from quotetracker.importing.bylines import author_of
from quotetracker.importing.dates import published_date
from quotetracker.importing.parsed import Parsed, Piece

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: The same names in files that keep to the strict form of the standard.
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_AGAIN = re.compile(rb"<mc:Fallback\b[^>]*>.*?</mc:Fallback>", re.DOTALL)
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011", "softHyphen": ""}


def read(data: bytes, *, name: str) -> Parsed:
    """Read the Word document ``data``; ImportFailedError when it is damaged, protected or no such document."""
    archive = Archive(data, name)
    main = _main_part(archive)
    if main not in archive:
        raise ImportFailedError(
            f"{archive.named} is a ZIP file without a document in it.", "Unpack it, and add the files inside."
        )
    folder = posixpath.dirname(main)
    pieces = list(_Body(archive.xml(main)).pieces())
    sources = [archive.bytes(main)]
    for part in archive.names():
        kind = _kind(part, folder)
        if not kind:
            continue
        source = archive.bytes(part)
        sources.append(source)
        found = list(_Body(archive.xml(part)).pieces())
        if kind in {"footnotes", "endnotes"}:
            pieces += found
        else:
            why = {"comments": "a comment", "header": "head of the page", "footer": "foot of the page"}[kind]
            pieces += [_without(piece, why) for piece in found]
    parsed = _described(archive, pieces)
    runs = [run for source in sources for run in runs_between(_told_once(source), _text_tags(source))]
    return accounted(parsed, runs)


def _main_part(archive: Archive) -> str:
    """The part that the package names as its document; "word/document.xml" in nearly all files."""
    if "_rels/.rels" in archive:
        for relation in archive.xml("_rels/.rels").iter(_RELATION):
            if relation.get("Type", "").endswith("/officeDocument"):
                return str(relation.get("Target", "")).lstrip("/")
    return "word/document.xml"


def _kind(part: str, folder: str) -> str:
    """ "footnotes", "endnotes", "comments", "header" or "footer"; empty for parts without text of the document."""
    if posixpath.dirname(part) != folder:
        return ""
    found = re.fullmatch(r"(footnotes|endnotes|comments|header|footer)\d*\.xml", posixpath.basename(part))
    return found[1] if found else ""


def _told_once(source: bytes) -> bytes:
    """``source`` without what stands in it a second time, for programs that do not know the newer drawing."""
    return _AGAIN.sub(b"", source)


def _text_tags(source: bytes) -> tuple[str, str]:
    """The names of the tags around text and around deleted text; the prefix is nearly always "w"."""
    found = re.search(rb"xmlns:(\w+)=[\"'][^\"']*wordprocessingml[^\"']*main[\"']", source[:20_000])
    prefix = found[1].decode() if found else "w"
    return f"{prefix}:t", f"{prefix}:delText"


def _without(piece: Piece, why: str) -> Piece:
    return Piece(piece.text, taken=False, group=piece.group, why=why)


class _Body:
    """Walks over one part once, in the order of the file. No recursion: parts may be nested without end."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._table = 0
        self._tables: list[int] = []
        self._cells = 0
        self._row: list[list[str]] = []

    def pieces(self) -> Iterator[Piece]:
        """Paragraphs, and rows of tables with a tab between their cells; deleted text apart."""
        from lxml import etree

        text: list[str] = []
        gone: list[str] = []
        moved = 0
        unseen = False
        hidden: list[str] = []
        holders: list[tuple[list[str], list[str], list[str]]] = []
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            tag = _local(element)
            if event == "start":
                if element.tag == _FALLBACK:
                    # The same text box once more, for programs that do not know the newer drawing.
                    walk.skip_subtree()
                elif tag == "p":
                    holders.append((text, gone, hidden))
                    text, gone, hidden = [], [], []
                elif tag == "t":
                    (gone if moved else hidden if unseen else text).append(element.text or "")
                elif tag == "r":
                    unseen = _is_unseen(element)
                elif tag == "moveFrom":
                    moved += 1
                elif tag == "delText":
                    gone.append(element.text or "")
                elif tag in _BREAKS:
                    text.append(_BREAKS[tag])
                elif tag == "tbl":
                    self._table += 1
                    self._tables.append(self._table)
                elif tag == "tr":
                    self._row.append([])
                elif tag == "tc" and self._row:
                    self._row[-1].append("")
            elif tag == "r":
                unseen = False
            elif tag == "moveFrom":
                moved -= 1
            elif tag == "p":
                yield from self._paragraph("".join(text), "".join(gone), "".join(hidden))
                text, gone, hidden = holders.pop() if holders else ([], [], [])
            elif tag == "tr" and self._row:
                cells = self._row.pop()
                yield Piece("\t".join(cells), group=self._tables[-1] if self._tables else 0)
            elif tag == "tbl" and self._tables:
                self._tables.pop()
        # What stands outside of any paragraph, in a damaged file.
        yield from self._paragraph("".join(text), "".join(gone), "".join(hidden))

    def _paragraph(self, text: str, gone: str, hidden: str) -> Iterator[Piece]:
        if self._row and self._row[-1]:
            cell = self._row[-1]
            cell[-1] = f"{cell[-1]}\n{text}" if cell[-1] and text.strip() else cell[-1] + text
        elif text.strip():
            yield Piece(text)
        if gone.strip():
            yield Piece(gone, taken=False, why="deleted in the document")
        if hidden.strip():
            yield Piece(hidden, taken=False, why="hidden in the document")


def _is_unseen(run: Any) -> bool:
    """Whether the words of a run are hidden in the document."""
    for space in (_W, _STRICT):
        looks = run.find(space + "rPr")
        hidden = looks.find(space + "vanish") if looks is not None else None
        if hidden is not None and hidden.get(f"{space}val", "true") not in {"0", "false", "off"}:
            return True
    return False


def _local(element: Any) -> str:
    """Name without its namespace, for elements of a text; others get a name that means nothing here."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    for space in (_W, _STRICT):
        if tag.startswith(space):
            return tag[len(space) :]
    return ""


def _described(archive: Archive, pieces: list[Piece]) -> Parsed:
    """Title, author, date and language: core properties first, then the first lines."""
    title = author = published = language = ""
    if "docProps/core.xml" in archive:
        core = archive.xml("docProps/core.xml")
        title, author, language = (_said(core, f"{_DC}{name}") for name in ("title", "creator", "language"))
        published = published_date(_said(core, f"{_TERMS}created"))
    lines = [piece.text for piece in pieces if piece.taken][:6]
    byline = next((name for line in lines if (name := author_of(line))), "")
    day = next((found for line in lines if len(line) < 80 and (found := published_date(line)) and "-" in found), "")
    return Parsed(
        title=title or (lines[0] if lines and len(lines[0]) <= 200 else ""),
        author=byline or author,
        published=day or published,
        language=language,
        pieces=tuple(pieces),
    )


def _said(root: Any, tag: str) -> str:
    return " ".join((root.findtext(tag) or "").split())
