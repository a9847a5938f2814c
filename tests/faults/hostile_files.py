"""Files of every kind that carry hostile texts wherever the kind has a place for them: fields, names of parts, body."""

import csv
import io
import json
import re
from base64 import b64encode
from collections.abc import Callable, Sequence
from html import escape

from importing.documents import W, zipped

_DC = "xmlns:dc='http://purl.org/dc/elements/1.1/'"
#: What XML cannot hold at all.
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def line(nth: int, bait: str) -> str:
    """A paragraph with the bait between words by which it is found again."""
    return f"Line {nth} begins {bait} and ends."


def _xml(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _lines(baits: Sequence[str]) -> list[str]:
    return [line(nth, bait) for nth, bait in enumerate(baits)]


def _paragraphs(baits: Sequence[str]) -> str:
    return "".join(f"<p>{_xml(text)}</p>" for text in _lines(baits))


def html(baits: Sequence[str]) -> bytes:
    """A page whose every field of metadata is hostile."""
    bait = _xml(baits[0])
    data = json.dumps({"@type": "NewsArticle", "headline": baits[0], "author": {"name": baits[0]}}).replace(
        "<", "\\u003c"
    )
    return (
        f"<html><head><title>{bait}</title><meta name='author' content='{bait}'><meta property='og:title' "
        f"content='{bait}'><meta property='og:site_name' content='{bait}'><link rel='canonical' href='{bait}'>"
        f"<script type='application/ld+json'>{data}</script></head>"
        f"<body><article><h1>{bait}</h1>{_paragraphs(baits)}</article></body></html>"
    ).encode()


def csv_rows(baits: Sequence[str]) -> bytes:
    """A table, one article in each row."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["title", "outlet", "author", "url", "date", "text", baits[0]])
    for nth, bait in enumerate(baits):
        writer.writerow([bait, bait, bait, bait, bait, line(nth, bait), bait])
    return out.getvalue().encode()


def json_lines(baits: Sequence[str]) -> bytes:
    """An object for each article, with fields that are lists and objects too."""
    rows = (
        {"title": bait, "outlet": {"name": bait}, "author": [bait], "url": bait, "text": line(nth, bait), bait: bait}
        for nth, bait in enumerate(baits)
    )
    return "\n".join(map(json.dumps, rows)).encode()


def mail(baits: Sequence[str]) -> bytes:
    """A mail with hostile headers, encoded so that line ends and controls come through, and attachments."""

    def word(text: str) -> str:
        return f"=?utf-8?b?{b64encode(text.encode()).decode()}?="

    bait = word(baits[0])
    body = b64encode("\n\n".join(_lines(baits)).encode()).decode()
    head = f"From: {bait} <a@b.example>\r\nTo: {bait} <c@d.example>\r\nSubject: {bait}\r\nDate: {bait}\r\n"
    kind = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=-="\r\n\r\n'
    text = "--=-=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    more = "".join(
        f"\r\n--=-=\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename={word(bait)}\r\n\r\nx"
        for bait in ("../../../escaped.csv", baits[0])
    )
    return f"{head}{kind}{text}{body}{more}\r\n--=-=--\r\n".encode()


def docx(baits: Sequence[str]) -> bytes:
    """A document with hostile core properties, and parts whose names lead out of the archive."""
    bait = _xml(baits[0])
    body = "".join(f"<w:p><w:r><w:t xml:space='preserve'>{_xml(text)}</w:t></w:r></w:p>" for text in _lines(baits))
    return zipped(
        {
            "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
            "word/document.xml": f"<w:document xmlns:w='{W}'><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/"
            f"metadata/core-properties' {_DC}><dc:title>{bait}</dc:title><dc:creator>{bait}</dc:creator>"
            "</cp:coreProperties>",
            "../../../escaped.txt": "x",
            "/tmp/quotetracker-escaped.txt": "x",
        }
    )


def odt(baits: Sequence[str]) -> bytes:
    """The same for OpenDocument."""
    bait = _xml(baits[0])
    spaces = (
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        f"xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' {_DC} "
        "xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
    )
    text = "".join(f"<text:p>{_xml(line)}</text:p>" for line in _lines(baits))
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {spaces}><office:body><office:text>{text}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {spaces}><office:meta><dc:title>{bait}</dc:title>"
            f"<meta:initial-creator>{bait}</meta:initial-creator></office:meta></office:document-meta>",
            "../../../escaped.txt": "x",
        },
        first_stored=True,
    )


def epub(baits: Sequence[str]) -> bytes:
    """The same for an e-book."""
    bait = _xml(baits[0])
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
            "<rootfile full-path='OPS/book.opf'/></rootfiles></container>",
            "OPS/book.opf": f"<package xmlns='http://www.idpf.org/2007/opf'><metadata {_DC}><dc:title>{bait}</dc:title>"
            f"<dc:creator>{bait}</dc:creator><dc:publisher>{bait}</dc:publisher></metadata><manifest>"
            "<item id='a' href='one.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>",
            "OPS/one.xhtml": "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head>"
            f"<body>{_paragraphs(baits)}</body></html>",
            "../../../escaped.txt": "x",
        },
        first_stored=True,
    )


def markdown(baits: Sequence[str]) -> bytes:
    """Front matter with hostile fields."""
    bait = json.dumps(baits[0], ensure_ascii=False)
    head = f"---\ntitle: {bait}\nauthor: {bait}\noutlet: {bait}\n---\n\n"
    return (head + "\n\n".join(_lines(baits))).encode()


def rtf(baits: Sequence[str]) -> bytes:
    """Hostile information fields."""

    def quoted(text: str) -> str:
        units = text.encode("utf-16-le")
        numbers = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
        return "".join(f"\\u{number}?" for number in numbers)

    info = f"{{\\info{{\\title {quoted(baits[0])}}}{{\\author {quoted(baits[0])}}}{{\\company {quoted(baits[0])}}}}}"
    body = "".join(f"{quoted(text)}\\par\n" for text in _lines(baits))
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Times;}}}}{info}\n\\f0 {body}}}".encode("ascii")


def text(baits: Sequence[str]) -> bytes:
    """A plain text with fields at its head."""
    return "\n\n".join((f"{baits[0]}\n\nBy {baits[0]}", *_lines(baits))).encode()


def subtitles(baits: Sequence[str]) -> bytes:
    """Speakers of subtitles."""
    cues = (
        f"00:{nth // 60:02}:{nth % 60:02}.000 --> 00:{nth // 60:02}:{nth % 60:02}.900\n<v {_flat(bait)}>"
        f"{_flat(line(nth, bait))}"
        for nth, bait in enumerate(baits)
    )
    return ("WEBVTT\n\n" + "\n\n".join(cues) + "\n").encode()


def _flat(text: str) -> str:
    return escape(" ".join(text.split()))


#: How a file of each kind is named and made.
CARRIERS: dict[str, tuple[str, Callable[[Sequence[str]], bytes]]] = {
    "html": ("a.html", html),
    "csv": ("a.csv", csv_rows),
    "jsonl": ("a.jsonl", json_lines),
    "eml": ("a.eml", mail),
    "docx": ("a.docx", docx),
    "odt": ("a.odt", odt),
    "epub": ("a.epub", epub),
    "md": ("a.md", markdown),
    "rtf": ("a.rtf", rtf),
    "txt": ("a.txt", text),
    "vtt": ("a.vtt", subtitles),
}
