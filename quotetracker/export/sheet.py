"""The quote sheet as a table: one row per quote, one list of columns for every writer."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.export.words import Say, plainly
from quotetracker.model.views import QuoteView
from quotetracker.text.spans import Span


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the sheet; ``key`` is the name of a SheetRow's field."""

    key: str
    heading: str
    width: int
    """In characters of the standard font."""


COLUMNS = (
    Column("id", "Id", 7),
    Column("speaker", "Speaker", 22),
    Column("role", "Role at that date", 22),
    Column("quote", "Quote", 70),
    Column("kind", "Kind", 10),
    Column("article", "Article", 36),
    Column("outlet", "Outlet", 18),
    Column("author", "Author", 20),
    Column("published", "Published", 12),
    Column("address", "Address", 36),
    Column("place", "Place in the text", 24),
    Column("said_on", "Said on", 12),
    Column("said_where", "Where", 18),
    Column("occasion", "Occasion", 20),
    Column("said_to", "Said to", 18),
    Column("said_through", "Said through", 18),
    Column("original_language", "Original language", 16),
    Column("checked", "Checked", 20),
    Column("flags", "Elsewhere", 26),
    Column("verdict", "Verdict", 16),
    Column("note", "Note", 36),
)


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """What the sheet is and how it came to be; shown by writers that have a place for it."""

    title: str
    filter_text: str
    """Which quotes are in it, in words; empty when all are."""
    made_at: str
    """Date and time in ISO 8601."""
    library: str
    """Name of the library that it was made from."""
    say: Say = plainly
    """In which language the sheet speaks of itself."""
    language: str = "en"
    """Tag of that language."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One quote as the sheet shows it; a field that is not known is empty."""

    id: str
    speaker: str
    role: str
    quote: str
    kind: str
    article: str
    outlet: str
    author: str
    published: str
    address: str
    place: str
    said_on: str
    said_where: str
    occasion: str
    said_to: str
    said_through: str
    original_language: str
    checked: str
    flags: str
    verdict: str
    note: str

    @classmethod
    def of(cls, quote: QuoteView, *, place: str, say: Say = plainly) -> "SheetRow":
        """The row of ``quote``; ``place`` says where in the article it stands, see Places. ``say``: see SheetInfo."""
        roles = [speaker.role for speaker in quote.speakers]
        return cls(
            id=quote.public_id,
            speaker=quote.speaker_names,
            role="; ".join(role or "–" for role in roles) if any(roles) else "",
            quote=quote.words,
            kind=say(quote.kind.value),
            article=quote.article_title,
            outlet=quote.outlet,
            author=quote.author,
            published=quote.published,
            address=quote.address,
            place=f"{say('p.')} {quote.pages}, {place}" if quote.pages else place,
            said_on=quote.said_on,
            said_where=quote.said_where,
            occasion=quote.occasion,
            said_to=quote.said_to,
            said_through=quote.said_through,
            original_language=quote.original_language,
            checked=say(quote.checked.value),
            flags="; ".join(f"{flag.relation.sign} {say(flag.relation.value)} ×{flag.count}" for flag in quote.flags),
            verdict="; ".join(say(verdict.value) for verdict in quote.verdicts),
            note=quote.note,
        )

    def cells(self) -> tuple[str, ...]:
        """The values in the order of COLUMNS."""
        return tuple(getattr(self, column.key) for column in COLUMNS)


class Places:
    """Says where spans of one article's text stand, as a person would count."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        at = 0
        for line in text.split("\n"):
            if line.strip():
                self._starts.append(at)
            at += len(line) + 1

    def of(self, spans: Sequence[Span], say: Say = plainly) -> str:
        """Such as "paragraph 3, characters 450–509": counted from 1, the last included; paragraphs are filled lines."""
        if not spans:
            return ""
        first, last = (max(1, bisect_right(self._starts, at)) for at in (spans[0].start, spans[-1].end - 1))
        paragraphs = f"{say('paragraph')} {first}" if first == last else f"{say('paragraphs')} {first}–{last}"
        characters = ", ".join(f"{span.start + 1}–{span.end}" for span in spans)
        return f"{paragraphs}, {say('characters')} {characters}"
