"""Which reader a file needs: by its first bytes, then by the end of its name."""

import io
import re
import zipfile
from enum import Enum
from pathlib import PurePath

_HTML_NAMES = frozenset({".html", ".htm", ".xhtml", ".shtml"})
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL_LINE = re.compile(rb"[!-9;-~]{1,60}:[ \t]")
_MAIL_FIELD = re.compile(
    rb"^(?:from|to|date|subject|received|message-id|mime-version|return-path|content-type|delivered-to):",
    re.IGNORECASE | re.MULTILINE,
)
_SRT_START = re.compile(rb"\s*\d{1,6}\s*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s*-->\s*\d", re.ASCII)


class Format(Enum):
    """A file format that has a reader."""

    PLAIN = "plain text"
    HTML = "web page"
    MARKDOWN = "Markdown"
    DOCX = "Word document"
    ODT = "OpenDocument text"
    RTF = "RTF document"
    PDF = "PDF"
    MAIL = "mail"
    MHTML = "web archive"
    EPUB = "e-book"
    SUBTITLES = "subtitles"
    JSON = "JSON of articles"
    CSV = "table of articles"


#: Ends of names by format; what the file's own first bytes say goes before them.
SUFFIXES: dict[str, Format] = {
    ".txt": Format.PLAIN, ".text": Format.PLAIN, ".html": Format.HTML, ".htm": Format.HTML, ".xhtml": Format.HTML,
    ".shtml": Format.HTML, ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".docx": Format.DOCX,
    ".docm": Format.DOCX, ".odt": Format.ODT, ".rtf": Format.RTF, ".pdf": Format.PDF, ".eml": Format.MAIL,
    ".mht": Format.MHTML, ".mhtml": Format.MHTML, ".epub": Format.EPUB, ".srt": Format.SUBTITLES,
    ".vtt": Format.SUBTITLES, ".jsonl": Format.JSON, ".ndjson": Format.JSON, ".json": Format.JSON,
    ".csv": Format.CSV, ".tsv": Format.CSV,
}  # fmt: skip
#: Formats whose files may be as big as a book with pictures.
HEAVY = frozenset({Format.DOCX, Format.ODT, Format.PDF, Format.EPUB, Format.RTF, Format.MAIL, Format.MHTML})


def format_of(data: bytes, name: str) -> Format:
    """The format of ``data``; whatever is nothing else is read as plain text. Of a ZIP file only the list is read."""
    suffix = PurePath(name).suffix.lower()
    start = data[:12_000].removeprefix(b"\xef\xbb\xbf")
    if b"%PDF-" in start[:1024] and start[:1024].lstrip(b"\x00 \t\r\n").startswith(b"%PDF-"):
        return Format.PDF
    if start.startswith(b"PK\x03\x04"):
        return _zipped(data) or SUFFIXES.get(suffix, Format.DOCX)
    if start.startswith(b"{\\rtf"):
        return Format.RTF
    if start[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in start[:4]:
        start = start.replace(b"\x00", b"").lstrip(b"\xff\xfe")
    if start.lstrip().startswith(b"WEBVTT") or _SRT_START.match(start):
        return Format.SUBTITLES
    if _is_mail(start):
        return Format.MHTML if _is_archive(start, suffix) else Format.MAIL
    if suffix in _HTML_NAMES or _HTML_START.match(start):
        return Format.HTML
    by_name = SUFFIXES.get(suffix, Format.PLAIN)
    # A file that only bears the name of one of these and has not their first bytes is a text.
    return Format.PLAIN if by_name in HEAVY - {Format.MAIL, Format.MHTML} else by_name


def _zipped(data: bytes) -> Format | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            kind = archive.open("mimetype").read(80).strip() if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError, KeyError):
        return None
    if kind == b"application/epub+zip" or "META-INF/container.xml" in names:
        return Format.EPUB
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return Format.ODT
    return Format.DOCX if "word/document.xml" in names or "[Content_Types].xml" in names else None


def _is_mail(start: bytes) -> bool:
    """Whether the file begins with the header of a mail: several of its fields in lines of their own."""
    head = re.split(rb"\r?\n\r?\n", start.lstrip(), maxsplit=1)[0]
    fields = {found[0].lower() for found in _MAIL_FIELD.finditer(head)}
    technical = fields & {b"received:", b"message-id:", b"mime-version:", b"return-path:", b"delivered-to:"}
    return bool(_MAIL_LINE.match(head)) and len(fields) >= 2 and bool(technical)


def _is_archive(start: bytes, suffix: str) -> bool:
    head = start[:4_000].lower()
    saved = b"snapshot-content-location:" in head or b"saved by" in head[:400]
    return suffix in {".mht", ".mhtml"} or (saved and b"multipart/related" in head)
