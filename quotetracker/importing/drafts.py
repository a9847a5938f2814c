"""Bytes or pasted text in, drafts of articles out: the readers' only door. Untrusted files go through ``workers``."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quotetracker.errors import ImportFailedError
from quotetracker.importing import limits, plain
from quotetracker.importing.accounting import READ_SHARE, loss_sentence, read_letters
from quotetracker.importing.formats import Format, format_of
from quotetracker.importing.parsed import Parsed, Piece
from quotetracker.importing.pieces import assembled, tidied
from quotetracker.importing.sentences import one_line, quoted
from quotetracker.pace import Pace, at_leisure
from quotetracker.text.canonical import canonical
from quotetracker.text.pages import NO_PAGES, Pages

_PASTED = "The pasted text"
_OPEN = "Open the article where it is complete, copy its text and paste it here."


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
    pieces: tuple[Piece, ...] = ()
    """The blocks of the file, taken and left out, in canonical form; empty where the text is the whole file."""
    pages: Pages = NO_PAGES
    """Where the pages of a PDF begin in the text."""
    read_share: float = 1.0
    """Share of the file's letters and digits that could be read."""
    missing: tuple[str, ...] = ()
    """Stretches of the file that could not be read, shortened."""
    recognised: int | None = None
    """Confidence in percent of a text that was recognised in pictures; None for one that was read."""

    @property
    def is_doubtful(self) -> bool:
        """Whether an editor should look before this is stored: something could not be read."""
        return self.read_share < READ_SHARE

    def with_taken(self, taken: Sequence[bool]) -> "ArticleDraft":
        """The same file with other pieces: True takes the piece at this place into the article."""
        pieces = tuple(replace(piece, taken=yes) for piece, yes in zip(self.pieces, taken, strict=True))
        body = assembled(pieces)
        return replace(self, pieces=pieces, text=body.text, pages=body.pages)


def read_file(path: Path) -> ArticleDraft:
    """Read the first article in the file at ``path``, in this process; ImportFailedError says why it is impossible."""
    return read_bytes(limits.read_regular(path), name=path.name)


def read_bytes(data: bytes, *, name: str) -> ArticleDraft:
    """Read the first article in ``data``, in this process; ``name`` is the file's name and helps to tell its format."""
    return read_all(data, name=name)[0]


def read_all(data: bytes, *, name: str, pace: Pace = at_leisure) -> tuple[ArticleDraft, ...]:
    """Read all articles in ``data``: one, or one for each row of a table. ``pace`` hears of the pages of a PDF."""
    kind = format_of(data, name)
    limits.refuse_unreadable(data, name, kind)
    encoding, warnings, found = _parsed(data, name, kind, pace)
    several = len(found) > 1
    drafts: list[ArticleDraft] = []
    empty: ImportFailedError | None = None
    for parsed in found:
        try:
            drafts.append(draft_of(parsed, data, name=name, encoding=encoding, warnings=warnings))
        except ImportFailedError as error:
            if not several:
                raise
            empty = error
    if empty is not None and not drafts:
        raise empty
    if several and len(drafts) < len(found):
        missing = f"{len(found) - len(drafts):,} of {len(found):,} rows have no text and were left out."
        drafts[0] = replace(drafts[0], warnings=(missing, *drafts[0].warnings))
    return tuple(drafts)


def read_pasted(text: str, *, html: str = "") -> ArticleDraft:
    """Make a draft of what was pasted; ``html`` is used only where ``text`` is blank. Nothing is left out of it."""
    source = text if text.strip() else html
    limits.refuse_size(len(source), _PASTED)
    if text.strip():
        parsed = plain.read(text)
    else:
        from quotetracker.importing import html_page

        parsed = html_page.read_fragment(html, what=_PASTED)
    return draft_of(parsed, source.encode("utf-8", "surrogatepass"), name="", encoding="", warnings=())


def _parsed(data: bytes, name: str, kind: Format, pace: Pace) -> tuple[str, tuple[str, ...], Sequence[Parsed]]:
    """The encoding, what is doubtful about it, and what the reader of ``kind`` found. Readers are imported late."""
    match kind:
        case Format.PDF:
            from quotetracker.importing import pdf

            return "", (), [pdf.read(data, name=name, pace=pace)]
        case Format.DOCX:
            from quotetracker.importing import docx

            return "", (), [docx.read(data, name=name)]
        case Format.ODT:
            from quotetracker.importing import odt

            return "", (), [odt.read(data, name=name)]
        case Format.EPUB:
            from quotetracker.importing import epub

            return "", (), [epub.read(data, name=name)]
        case Format.RTF:
            from quotetracker.importing import rtf

            return "", (), [rtf.read(data, name=name)]
        case Format.MAIL | Format.MHTML:
            from quotetracker.importing import mail

            read = mail.read if kind is Format.MAIL else mail.read_archive
            return "", (), [read(data, name=name)]
    from quotetracker.importing.decoding import decode

    decoded = decode(data, name=name, declared=kind is Format.HTML)
    return decoded.encoding, decoded.warnings, _of_text(decoded.text, kind, name)


def _of_text(text: str, kind: Format, name: str) -> Sequence[Parsed]:
    match kind:
        case Format.HTML:
            from quotetracker.importing import html_page

            return [html_page.read(text, name=name)]
        case Format.MARKDOWN:
            from quotetracker.importing import markdown

            return [markdown.read(text)]
        case Format.SUBTITLES:
            from quotetracker.importing import subtitles

            return [subtitles.read(text)]
        case Format.CSV:
            from quotetracker.importing import rows

            return rows.read_table(text, name=name)
        case Format.JSON:
            from quotetracker.importing import rows

            return rows.read_json(text, name=name)
        case _:
            return [plain.read(text)]


def draft_of(
    parsed: Parsed, original: bytes, *, name: str, encoding: str = "", warnings: tuple[str, ...] = ()
) -> ArticleDraft:
    """The draft of what a reader found in ``original``; ImportFailedError when there is no text in it."""
    pieces, dropped = tidied(parsed.pieces)
    if pieces:
        body = assembled(pieces)
        text, pages = body.text, body.pages
    else:
        form = canonical(parsed.text)
        text, dropped, pages = form.text, form.dropped, Pages()
    if not any(char.isalnum() for char in text):
        raise ImportFailedError(f"{quoted(name) if name else _PASTED} has no text in it.", _OPEN)
    read = max(parsed.read, read_letters(pieces)) if pieces else parsed.present
    share = min(1.0, read / parsed.present) if parsed.present else 1.0
    lost = loss_sentence(read, parsed.present, parsed.missing)
    said = (_dropped_sentence(dropped),) if dropped else ()
    return ArticleDraft(
        title=one_line(parsed.title),
        outlet=one_line(parsed.outlet),
        author=one_line(parsed.author),
        published=parsed.published,
        address=one_line(parsed.address),
        language=one_line(parsed.language),
        text=text,
        dropped=dropped,
        encoding=encoding,
        warnings=(*warnings, *lost, *parsed.warnings, *said),
        file_name=one_line(name),
        original=original,
        pieces=pieces,
        pages=pages,
        read_share=share,
        missing=parsed.missing if lost else (),
    )


def _dropped_sentence(count: int) -> str:
    if count == 1:
        return "1 unprintable character was left out."
    return f"{count:,} unprintable characters were left out."
