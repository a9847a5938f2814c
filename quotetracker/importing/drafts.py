"""Bytes or pasted text in, an article draft out: the only door of this package."""

from dataclasses import dataclass
from pathlib import Path

from quotetracker.errors import ImportFailedError
from quotetracker.importing import limits, plain
from quotetracker.importing.decoding import decode
from quotetracker.importing.formats import Format, format_of
from quotetracker.importing.parsed import Parsed
from quotetracker.importing.sentences import one_line, quoted
from quotetracker.text.canonical import canonical

_PASTED = "The pasted text"


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article that was read but not yet stored; the editor may still correct its fields."""

    title: str
    outlet: str
    author: str
    """Names joined by ", "."""
    published: str
    """ISO 8601 date of reduced precision; a time of day is dropped."""
    address: str
    language: str
    """Language tag such as "en" or "en-GB"; empty when the file does not say."""
    text: str
    """Canonical text: the one that spans refer to."""
    dropped: int
    """Characters that canonical text cannot hold and that were left out."""
    encoding: str
    """Encoding of the file; empty for pasted text."""
    warnings: tuple[str, ...]
    """Sentences for the editor, most important first; empty when nothing is doubtful."""
    file_name: str
    """Name of the file without its folder; empty for pasted text."""
    original: bytes
    """What was read, unchanged."""


def read_file(path: Path) -> ArticleDraft:
    """Read the article in the file at ``path``; ImportFailedError says why that is impossible."""
    return read_bytes(limits.read_regular(path), name=path.name)


def read_bytes(data: bytes, *, name: str) -> ArticleDraft:
    """Read the article in ``data``; ``name`` is the file's name and helps to tell its format."""
    limits.refuse_unreadable(data, name)
    kind = format_of(data, name)
    decoded = decode(data, name=name, declared=kind is Format.HTML)
    parsed = _read(decoded.text, kind, name)
    return _draft(parsed, data, name=name, encoding=decoded.encoding, warnings=decoded.warnings)


def read_pasted(text: str, *, html: str = "") -> ArticleDraft:
    """Make a draft of what was pasted; ``html`` is used only where ``text`` is blank. Nothing is left out of it."""
    source = text if text.strip() else html
    limits.refuse_size(len(source), _PASTED)
    if text.strip():
        parsed = plain.read(text)
    else:
        from quotetracker.importing import html_page

        parsed = html_page.read_fragment(html, what=_PASTED)
    return _draft(parsed, source.encode("utf-8", "surrogatepass"), name="", encoding="", warnings=())


def _read(text: str, kind: Format, name: str) -> Parsed:
    if kind is Format.HTML:
        from quotetracker.importing import html_page

        return html_page.read(text, name=name)
    return plain.read(text)


def _draft(parsed: Parsed, original: bytes, *, name: str, encoding: str, warnings: tuple[str, ...]) -> ArticleDraft:
    body = canonical(parsed.text)
    if not any(char.isalnum() for char in body.text):
        raise ImportFailedError(
            f"{quoted(name) if name else _PASTED} has no text in it.",
            "Open the article where it is complete, copy its text and paste it here.",
        )
    dropped = (_dropped_sentence(body.dropped),) if body.dropped else ()
    return ArticleDraft(
        title=one_line(parsed.title),
        outlet=one_line(parsed.outlet),
        author=one_line(parsed.author),
        published=parsed.published,
        address=one_line(parsed.address),
        language=one_line(parsed.language),
        text=body.text,
        dropped=body.dropped,
        encoding=encoding,
        warnings=(*warnings, *parsed.warnings, *dropped),
        file_name=one_line(name),
        original=original,
    )


def _dropped_sentence(count: int) -> str:
    if count == 1:
        return "1 unprintable character was left out."
    return f"{count:,} unprintable characters were left out."
