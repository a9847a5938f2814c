"""Which reader a file needs: by its first bytes, then by the end of its name."""

import re
from enum import Enum
from pathlib import PurePath

_HTML_NAMES = frozenset({".html", ".htm", ".xhtml", ".shtml"})
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


class Format(Enum):
    """A file format that has a reader."""

    PLAIN = "plain text"
    HTML = "web page"


def format_of(data: bytes, name: str) -> Format:
    """The format of ``data``; whatever is no web page is read as plain text."""
    start = data[:12_000].removeprefix(b"\xef\xbb\xbf")
    if start[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in start[:4]:
        start = start.replace(b"\x00", b"").lstrip(b"\xff\xfe")
    if PurePath(name).suffix.lower() in _HTML_NAMES or _HTML_START.match(start):
        return Format.HTML
    return Format.PLAIN
