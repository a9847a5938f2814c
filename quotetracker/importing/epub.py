"""E-books: the chapters in the order in which the book names them."""

import posixpath
from typing import Any
from urllib.parse import unquote

from quotetracker.errors import ImportFailedError
from quotetracker.importing.accounting import accounted
from quotetracker.importing.archives import Archive, xml_of
from quotetracker.importing.dates import published_date
from quotetracker.importing.decoding import decode
from quotetracker.importing.html_blocks import blocks_of
from quotetracker.importing.html_furniture import surely_furniture
from quotetracker.importing.html_pieces import pieces_of
from quotetracker.importing.html_tree import parse, runs_outside_tags
from quotetracker.importing.parsed import Parsed, Piece

_CONTAINER = "META-INF/container.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"


def read(data: bytes, *, name: str) -> Parsed:
    """Read the book ``data``; ImportFailedError when it is damaged or names no chapters."""
    archive = Archive(data, name)
    package, folder = _package(archive)
    files = {item.get("id"): item.get("href", "") for item in package.iter(f"{_OPF}item")}
    chapters = [files.get(item.get("idref"), "") for item in package.iter(f"{_OPF}itemref")]
    pieces: list[Piece] = []
    runs: list[str] = []
    for chapter in chapters:
        part = posixpath.normpath(posixpath.join(folder, unquote(chapter)))
        if not chapter or part not in archive:
            continue
        source = decode(archive.bytes(part), name=name, declared=True).text
        if not source.strip():
            continue
        page = parse(source, archive.named)
        kept = blocks_of(page.body, surely_furniture)
        pieces += pieces_of(blocks_of(page.body), kept, group=1 + max((piece.group for piece in pieces), default=0))
        runs += runs_outside_tags(source)
    if not pieces:
        raise ImportFailedError(f"{archive.named} has no chapters that can be read.", "Save the text in another form.")
    parsed = Parsed(
        title=_said(package, "title"),
        outlet=_said(package, "publisher"),
        author=", ".join(dict.fromkeys(_all(package, "creator"))),
        published=published_date(_said(package, "date")),
        language=_said(package, "language"),
        pieces=tuple(pieces),
    )
    return accounted(parsed, runs)


def _package(archive: Archive) -> tuple[Any, str]:
    """The root of the book's list of parts, and the folder that its names begin from."""
    part = ""
    if _CONTAINER in archive:
        roots = archive.xml(_CONTAINER).iter("{urn:oasis:names:tc:opendocument:xmlns:container}rootfile")
        part = next((root.get("full-path", "") for root in roots), "")
    part = part if part in archive else next((name for name in archive.names() if name.endswith(".opf")), "")
    if not part:
        raise ImportFailedError(f"{archive.named} is no complete e-book.", "Download it again.")
    return xml_of(archive.bytes(part), archive.named), posixpath.dirname(part)


def _all(package: Any, name: str) -> list[str]:
    return [text for element in package.iter(f"{_DC}{name}") if (text := " ".join((element.text or "").split()))]


def _said(package: Any, name: str) -> str:
    return next(iter(_all(package, name)), "")
