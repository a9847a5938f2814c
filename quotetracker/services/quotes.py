"""Quotes: mark, attribute, change, delete."""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, replace

from quotetracker.errors import InvalidInputError
from quotetracker.model import queries
from quotetracker.model.removal import remove_quotes
from quotetracker.model.schema import Article, Quote, QuoteSpan, QuoteSpeaker
from quotetracker.model.store import Session, Store, now
from quotetracker.model.views import QuoteFilter, QuoteView
from quotetracker.model.vocabulary import ArticleId, Checked, QuoteId, SpeakerId
from quotetracker.pace import Pace, at_leisure, paced
from quotetracker.services.articles import checked_date
from quotetracker.services.backups import Backups
from quotetracker.services.meanwhile import reconciled
from quotetracker.services.naming import Named, entered, new_names
from quotetracker.text.kind import Kind
from quotetracker.text.quotemarks import kind_of, passage_at, trimmed
from quotetracker.text.spans import Span, joined, merged, sliced

#: Code points kept on each side of a quote, to find it again if the text is ever corrected.
CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of the moment in which a quote was said, and of how it was checked."""

    said_on: str = ""
    said_where: str = ""
    occasion: str = ""
    said_to: str = ""
    said_through: str = ""
    original_language: str = ""
    checked: Checked = Checked.NO
    note: str = ""

    @classmethod
    def of(cls, quote: QuoteView) -> "Circumstances":
        """Those of a quote as it is."""
        return cls(**{field.name: getattr(quote, field.name) for field in fields(cls)})


@dataclass(frozen=True, slots=True)
class NewQuote:
    """A quote to be stored; ``kind`` None is read from the quotation marks."""

    spans: tuple[Span, ...]
    kind: Kind | None = None
    speakers: tuple[SpeakerId, ...] = ()
    mention: Span | None = None
    cue: Span | None = None
    circumstances: Circumstances = Circumstances()


class Quotes:
    """Verbs on quotes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._backups = Backups(store)

    def of_article(self, article: ArticleId) -> tuple[QuoteView, ...]:
        """Quotes of one article in the order of its text."""
        with self._store.read() as session:
            return queries.quote_views(session, queries.quote_ids_of(session, article))

    def get(self, quote: QuoteId) -> QuoteView:
        """One quote."""
        with self._store.read() as session:
            queries.require(session, Quote, quote)
            return queries.quote_views(session, [quote])[0]

    def some(self, quotes: Sequence[QuoteId]) -> tuple[QuoteView, ...]:
        """Those of ``quotes`` that exist, in this order."""
        with self._store.read() as session:
            return queries.quote_views(session, quotes)

    def page(
        self, wanted: QuoteFilter, *, order: str = "newest", offset: int = 0, limit: int = 200
    ) -> tuple[QuoteView, ...]:
        """Up to ``limit`` quotes that pass the filter; ``order`` as in ``queries.QUOTE_ORDERS``."""
        with self._store.read() as session:
            return queries.quote_page(session, wanted, order=order, offset=offset, limit=limit)

    def ids(self, wanted: QuoteFilter, *, order: str = "newest") -> tuple[QuoteId, ...]:
        """Ids of all quotes that pass the filter."""
        with self._store.read() as session:
            return queries.quote_ids(session, wanted, order=order)

    def count(self, wanted: QuoteFilter) -> int:
        """How many quotes pass the filter."""
        with self._store.read() as session:
            return queries.quote_count(session, wanted)

    def passage_at(self, article: ArticleId, offset: int) -> Span | None:
        """The passage in quotation marks around a code point, for marking it with one click."""
        with self._store.read() as session:
            return passage_at(queries.article_text(session, article), offset)

    def add(self, article: ArticleId, *spans: Span) -> QuoteId:
        """Mark a passage, or several pieces of one statement; outer blanks and quotation marks are left out."""
        with self._store.read() as session:
            text = queries.article_text(session, article)
        return self.add_all(article, [NewQuote(_tight(text, spans))])[0]

    def add_all(self, article: ArticleId, quotes: Sequence[NewQuote]) -> tuple[QuoteId, ...]:
        """Store quotes with all that is known of them, in one step."""
        with self._store.step("Add quote" if len(quotes) == 1 else f"Add {len(quotes)} quotes") as session:
            return self.insert(session, article, quotes)

    def insert(self, session: Session, article: ArticleId, quotes: Sequence[NewQuote]) -> tuple[QuoteId, ...]:
        """Store quotes inside a step that is open."""
        queries.require(session, Article, article)
        text = queries.article_text(session, article)
        rows = []
        for new in quotes:
            row = Quote(article_id=article, created_at=now())
            place_quote(row, text, new.spans, kind=new.kind)
            row.mention_start, row.mention_end, row.mention_words = _stored_span(text, new.mention)
            row.cue_start, row.cue_end, row.cue_words = _stored_span(text, new.cue)
            _set_circumstances(row, new.circumstances)
            row.speakers = [QuoteSpeaker(speaker_id=speaker) for speaker in dict.fromkeys(new.speakers)]
            session.add(row)
            rows.append(row)
        session.flush()
        return tuple(QuoteId(row.id) for row in rows)

    def set_spans(self, quote: QuoteId, spans: Sequence[Span]) -> None:
        """Change the bounds; InvalidInputError when nothing is left. The kind follows the quotation marks."""
        with self._store.step("Change bounds") as session:
            row = queries.require(session, Quote, quote)
            place_quote(row, queries.article_text(session, row.article_id), tuple(spans), kind=None)

    def add_span(self, quote: QuoteId, span: Span) -> None:
        """Add a piece to a split quote."""
        with self._store.step("Add piece to quote") as session:
            row = queries.require(session, Quote, quote)
            text = queries.article_text(session, row.article_id)
            place_quote(row, text, (*_spans(row), *_tight(text, (span,))), kind=None)

    def remove_span(self, quote: QuoteId, span: Span) -> None:
        """Take a piece out of a split quote; the last piece stays."""
        with self._store.step("Remove piece of quote") as session:
            row = queries.require(session, Quote, quote)
            kept = tuple(piece for piece in _spans(row) if piece != span)
            if not kept:
                raise InvalidInputError("A quote needs at least one piece.", "Delete the whole quote instead.")
            place_quote(row, queries.article_text(session, row.article_id), kept, kind=None)

    def attribute(self, quotes: Collection[QuoteId], speakers: Sequence[Named], *, pace: Pace = at_leisure) -> None:
        """Say who spoke: one speaker, several, or none. Who is not in the register yet is added in the same step."""
        with self._attributing(len(quotes), new_names(speakers)) as session:
            wanted = entered(session, speakers)
            for key in paced(quotes, pace, session.flush):
                row = queries.require(session, Quote, key)
                kept = {spoken.speaker_id: spoken for spoken in row.speakers}
                if list(kept) == wanted:
                    continue
                row.speakers = [kept.get(speaker) or QuoteSpeaker(speaker_id=speaker) for speaker in wanted]

    def _attributing(self, count: int, new: str) -> AbstractContextManager[Session]:
        if not new:
            return self._store.step("Attribute quote" if count == 1 else f"Attribute {count} quotes")
        return self._store.step(f"Attribute quote to {new}" if count == 1 else f"Attribute {count} quotes to {new}")

    def set_kind(self, quote: QuoteId, kind: Kind) -> None:
        """Say whether the words are direct, mixed or indirect."""
        with self._store.step("Change kind") as session:
            queries.require(session, Quote, quote).kind = kind

    def set_mention(self, quote: QuoteId, mention: Span | None) -> None:
        """Say which words of the article name the speaker."""
        with self._store.step("Set how the speaker is named") as session:
            row = queries.require(session, Quote, quote)
            text = queries.article_text(session, row.article_id)
            row.mention_start, row.mention_end, row.mention_words = _stored_span(text, mention)

    def set_cue(self, quote: QuoteId, cue: Span | None) -> None:
        """Say which words report the quote, such as "said"."""
        with self._store.step("Set reporting word") as session:
            row = queries.require(session, Quote, quote)
            text = queries.article_text(session, row.article_id)
            row.cue_start, row.cue_end, row.cue_words = _stored_span(text, cue)

    def describe(self, quote: QuoteId, circumstances: Circumstances, *, seen: Sequence[Circumstances] = ()) -> None:
        """Note what is known of the moment, and how it was checked. ``seen``, ConflictError: see `reconciled`."""
        with self._store.step("Edit quote") as session:
            row = queries.require(session, Quote, quote)
            stored = Circumstances(**{field.name: getattr(row, field.name) for field in fields(Circumstances)})
            stored = replace(stored, checked=Checked(row.checked))
            _set_circumstances(row, reconciled(stored, circumstances, seen, _as_stored))

    def delete(self, quotes: Collection[QuoteId], *, pace: Pace = at_leisure) -> None:
        """Delete quotes; claims made from them stay."""
        with self._store.read() as session:
            every = queries.count(session, Quote)
        pace(0, len(quotes))
        self._backups.before("deleting", len(quotes), of=every)
        with self._store.step("Delete quote" if len(quotes) == 1 else f"Delete {len(quotes)} quotes") as session:
            remove_quotes(session, quotes, keep_claims=True, pace=pace)


def _tight(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    inside = (Span(span.start, min(span.end, len(text))) for span in spans if span.start < len(text))
    return tuple(tight for span in inside if (tight := trimmed(text, span)))


def _spans(row: Quote) -> tuple[Span, ...]:
    return tuple(Span(piece.start, piece.end) for piece in row.spans)


def place_quote(row: Quote, text: str, spans: Sequence[Span], *, kind: Kind | None) -> None:
    """Put a quote at its place in the text; words and context are always sliced from there."""
    pieces = merged([Span(span.start, min(span.end, len(text))) for span in spans if span.start < len(text)])
    if not any(sliced(text, piece).strip() for piece in pieces):
        raise InvalidInputError("There are no words in this selection.", "Select the words that were said.")
    first, last = pieces[0].start, pieces[-1].end
    row.start = first
    row.words = joined(text, pieces)
    row.before = text[max(0, first - CONTEXT) : first]
    row.after = text[last : last + CONTEXT]
    row.kind = kind or kind_of(text, pieces)
    known = {Span(piece.start, piece.end): piece for piece in row.spans}
    row.spans = [known.get(piece) or QuoteSpan(start=piece.start, end=piece.end) for piece in pieces]


def _stored_span(text: str, span: Span | None) -> tuple[int | None, int | None, str]:
    return (None, None, "") if span is None else (span.start, span.end, sliced(text, span))


def _as_stored(circumstances: Circumstances) -> Circumstances:
    return replace(circumstances, said_on=checked_date(circumstances.said_on))


def _set_circumstances(row: Quote, circumstances: Circumstances) -> None:
    checked = _as_stored(circumstances)
    for field in fields(checked):
        setattr(row, field.name, getattr(checked, field.name))
