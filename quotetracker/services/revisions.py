"""An article's text changes: typing errors are corrected, or a new version comes. Its quotes follow."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from quotetracker.errors import ConflictError, InvalidInputError
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.match.copies import COPY, Asked, sketch
from quotetracker.model import queries, sketches
from quotetracker.model.removal import remove_quotes
from quotetracker.model.schema import Article, Claim, Judgement, Quote, QuoteSpeaker
from quotetracker.model.store import Session, Store, now
from quotetracker.model.views import ArticleView
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.services.articles import insert
from quotetracker.services.quotes import place_quote
from quotetracker.text.anchoring import Anchoring, Fate
from quotetracker.text.canonical import canonical, content_hash, same_text_key
from quotetracker.text.kind import Kind
from quotetracker.text.pages import Pages
from quotetracker.text.spans import Span, joined, sliced

#: Raise this when sketching changes: every article is then sketched anew.
ENGINE = 1
_CHUNK = 50
#: Sketching takes 1 to 5 ms for each article; so many may wait while somebody waits.
_AT_ONCE = 100
_SHOWN = 5
#: Of those whose sketches are likest, so many are compared by their texts.
_VERIFIED = 4
_LIKELY = 0.25
_SHORT = 40
_SURE = (Fate.KEPT, Fate.MOVED)


def _never() -> None:
    """A check that lets everything pass."""


@dataclass(frozen=True, slots=True)
class TextChange:
    """One stretch of the text that differs; an empty side means that words were put in or taken out."""

    old: str
    new: str
    old_span: tuple[int, int]
    """Code points of the text as it was, half-open and perhaps empty."""
    new_span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class QuoteFate:
    """What becomes of one quote."""

    quote: QuoteId
    words: str
    fate: Fate
    now: str
    """Its words in the new text; empty when it is lost."""


@dataclass(frozen=True, slots=True)
class Revision:
    """What a change of text changes."""

    changes: tuple[TextChange, ...]
    quotes: tuple[QuoteFate, ...]

    def count(self, fate: Fate) -> int:
        """How many quotes have this fate."""
        return sum(one.fate is fate for one in self.quotes)

    def __str__(self) -> str:
        many = len(self.changes)
        sentence = f"{many:,} places differ." if many > 1 else "1 place differs." if many else "Nothing differs."
        if not self.quotes:
            return sentence
        counts = Counter(one.fate for one in self.quotes)
        return f"{sentence} Quotes: {', '.join(f'{counts[fate]:,} {fate}' for fate in Fate if counts[fate])}."


@dataclass(frozen=True, slots=True)
class CopyView:
    """An article that is, or nearly is, the text that was asked about."""

    article: ArticleId
    title: str
    outlet: str
    published: str
    score: float
    """0 to 1: how much of the shorter text the longer one has."""

    @property
    def percent(self) -> int:
        """The score as people read it; 100 only for the very same words."""
        return 100 if self.score >= 1 else min(99, round(100 * self.score))


class Revisions:
    """Verbs on texts of articles."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def preview(self, article: ArticleId, text: str) -> Revision:
        """What ``text`` instead of the article's own would change; nothing is written."""
        with self._store.read() as session:
            old = queries.article_text(session, article)
            quotes = [queries.require(session, Quote, key) for key in queries.quote_ids_of(session, article)]
            return _revision(old, canonical(text).text, [_Anchor.of(quote) for quote in quotes])

    def correct(
        self, article: ArticleId, text: str, *, taken: ArticleDraft | None = None, seen: str | None = None
    ) -> Revision:
        """Correct the article's text in one step; quotes, claims and decisions on suggestions follow.

        Quotes whose words are gone go too; preview says which. With ``taken``, the text comes from that draft of the
        article's own file, perhaps corrected: pages, and how sure a recognised text is, come from there.
        InvalidInputError for a text without words. ConflictError when the text is no longer ``seen``, if that is given.
        """
        new = canonical(text).text
        if not any(map(str.isalnum, new)):
            raise InvalidInputError("An article needs a text.", "Delete the article instead, if it should go.")
        revision = self.preview(article, new)
        if not revision.changes and not self._differs(article, new):
            return revision
        with self._store.step(_label(revision)) as session:
            row = queries.require(session, Article, article)
            old = row.text
            if seen is not None and old not in {seen, new}:
                raise ConflictError(
                    f"The text of “{row.title}” was changed meanwhile, so your corrections were not saved.",
                    "They are kept, and offered at the next start; or correct it again now.",
                )
            anchoring = Anchoring(old, new)
            row.text, row.content_hash, row.same_text_key = new, content_hash(new), same_text_key(new)
            if taken is None:
                row.pages = str(_moved_pages(Pages.parse(row.pages), anchoring, len(new)))
            else:
                row.pages = str(_moved_pages(taken.pages, Anchoring(taken.text, new), len(new)))
                row.recognised = taken.recognised
            for key in queries.quote_ids_of(session, article):
                quote = queries.require(session, Quote, key)
                if not _follow(quote, anchoring, new):
                    session.flush()
                    remove_quotes(session, [key], keep_claims=True)
            session.flush()
            session.expire(row, ["quotes"])
            for claim in row.claims:
                _follow_passage(claim, anchoring)
            for judgement in list(row.judgements):
                if not _follow_passage(judgement, anchoring):
                    session.delete(judgement)
        return revision

    def add_version(self, article: ArticleId, draft: ArticleDraft) -> tuple[ArticleId, Revision]:
        """Add ``draft`` as a newer version of an article, which stays as it is.

        Quotes whose exact words stand in the new version move there, with their claims and everything decided on them.
        Of those whose words were changed the old one stays as evidence, and the new version gets a copy with the words
        as they are now. Ambiguous and lost ones stay with the old version.
        """
        view, quotes = self._newest(article)
        draft = _completed(draft, view)
        revision = _revision(view.text, draft.text, quotes)
        with self._store.step(f"Add new version of “{_short(view.title)}”") as session:
            made = insert(session, draft, version_of=view.id)
            _carry_over(session, view, made, draft.text, revision)
        return made, revision

    def join(self, article: ArticleId, older: ArticleId) -> Revision:
        """Say that ``article``, already in the library, is a newer version of ``older``; quotes follow as there."""
        view, quotes = self._newest(older)
        with self._store.read() as session:
            joining = queries.article_view(session, article)
        if article in {known.id for known in self.versions(older)} or joining.version_of is not None:
            raise InvalidInputError("These two are versions of one article already.", "Look at its versions.")
        revision = _revision(view.text, joining.text, quotes)
        with self._store.step(f"New version of “{_short(view.title)}”") as session:
            queries.require(session, Article, article).version_of = view.id
            _carry_over(session, view, article, joining.text, revision)
        return revision

    def between(self, older: ArticleId, newer: ArticleId) -> Revision:
        """What differs between the texts of two articles."""
        with self._store.read() as session:
            return _revision(queries.article_text(session, older), queries.article_text(session, newer), [])

    def versions(self, article: ArticleId) -> tuple[ArticleView, ...]:
        """All versions of an article that are in the library, the oldest first; itself alone if there is one."""
        with self._store.read() as session:
            view = queries.article_view(session, article)
            chain = [queries.article_view(session, view.newer) if view.newer is not None else view]
            seen = {chain[0].id}
            while (older := chain[-1].version_of) is not None and older not in seen:
                found = queries.articles_there(session, [older])
                if not found:
                    break
                seen.add(older)
                chain.append(queries.article_view(session, older))
        return tuple(reversed(chain))

    def copies_of(self, text: str, *, but: ArticleId | None = None, waits: bool = True) -> tuple[CopyView, ...]:
        """Articles that are copies of ``text`` or near to it, the nearest first.

        The newest articles that were not sketched yet are sketched before, unless ``waits`` is False; an old library
        with many of them is caught up with in the background.
        """
        if waits:
            self.catch_up(most=_AT_ONCE)
        asked = Asked(text)
        key = same_text_key(text)
        with self._store.read() as session:
            scores = dict.fromkeys(queries.articles_of_text(session, key), 1.0)
            near = [one for one in sketches.like(session, asked) if one[1] >= _LIKELY and one[0] not in scores]
            near = sorted(near, key=lambda one: -one[1])[:_VERIFIED]
            for found, theirs in queries.article_texts(session, [found for found, _ in near]).items():
                score = asked.score(theirs)
                if score >= COPY:
                    scores[found] = min(score, 0.999)
            if but is not None:
                scores.pop(but, None)
            rows = {row.id: row for row in queries.article_heads(session, list(scores))} if scores else {}
        ranked = sorted(scores.items(), key=lambda one: (-one[1], one[0]))[:_SHOWN]
        return tuple(
            CopyView(found, rows[found].title, rows[found].outlet, rows[found].published, score)
            for found, score in ranked
            if found in rows
        )

    def catch_up(self, check: Callable[[], None] = _never, *, most: int = 10**9) -> int:
        """Sketch articles that wait for it, the newest first, at most so many; returns how many."""
        if self._store.read_only:
            return 0
        done = 0
        while True:
            with self._store.read() as session:
                waiting = sketches.unsketched(session, engine=ENGINE, limit=_CHUNK)
                texts = queries.article_texts(session, waiting) if waiting else {}
            made = {key: sketch(text) for key, text in texts.items()}
            if not made or done >= most:
                return done
            check()
            with self._store.derived() as session:
                there = queries.articles_there(session, list(made))
                sketches.keep_sketches(session, {key: made[key] for key in there}, engine=ENGINE)
            done += len(made)

    def _newest(self, article: ArticleId) -> tuple[ArticleView, list["_Anchor"]]:
        """The newest version of an article, with the places of its quotes."""
        with self._store.read() as session:
            view = queries.article_view(session, article)
            if view.newer is not None:
                view = queries.article_view(session, view.newer)
            quotes = [queries.require(session, Quote, key) for key in queries.quote_ids_of(session, view.id)]
            return view, [_Anchor.of(quote) for quote in quotes]

    def _differs(self, article: ArticleId, text: str) -> bool:
        with self._store.read() as session:
            return queries.article_text(session, article) != text


@dataclass(frozen=True, slots=True)
class _Anchor:
    quote: QuoteId
    spans: tuple[Span, ...]
    words: str

    @classmethod
    def of(cls, quote: Quote) -> "_Anchor":
        spans = tuple(Span(piece.start, piece.end) for piece in quote.spans)
        return cls(QuoteId(quote.id), spans, quote.words)


def _revision(old: str, new: str, quotes: list[_Anchor]) -> Revision:
    anchoring = Anchoring(old, new)
    changes = tuple(
        TextChange(old[slice(*change.old)], new[slice(*change.new)], change.old, change.new)
        for change in anchoring.changes()
    )
    fates = []
    for quote in quotes:
        fate, spans = anchoring.passages(quote.spans)
        fates.append(QuoteFate(quote.quote, quote.words, fate, joined(new, spans) if fate is not Fate.LOST else ""))
    return Revision(changes, tuple(fates))


def _carry_over(session: Session, older: ArticleView, newer: ArticleId, text: str, revision: Revision) -> None:
    """Move or copy quotes with what hangs on them, and copy what was decided on suggestions."""
    anchoring = Anchoring(older.text, text)
    for one in revision.quotes:
        quote = queries.require(session, Quote, one.quote)
        if one.fate in _SURE:
            for claim in list(quote.claims):
                claim.article_id = newer
                _follow_passage(claim, anchoring)
            quote.article_id = newer
            _follow(quote, anchoring, text)
        elif one.fate is Fate.CHANGED:
            session.add(_copied(quote, newer, anchoring, text))
    session.flush()
    for judgement in queries.require(session, Article, older.id).judgements:
        if copy := _copied_judgement(judgement, newer, anchoring):
            session.add(copy)


def _follow(quote: Quote, anchoring: Anchoring, text: str) -> bool:
    """Put a quote, its mention and its cue where they are in ``text`` now; False when the quote is lost."""
    fate, spans = anchoring.passages([Span(piece.start, piece.end) for piece in quote.spans])
    if fate is Fate.LOST or not spans:
        return False
    place_quote(quote, text, spans, kind=Kind(quote.kind))
    _follow_words(quote, anchoring, text)
    return True


def _follow_words(quote: Quote, anchoring: Anchoring, text: str) -> None:
    """Put mention and cue of a quote where they are now; words that are gone name nobody."""
    for name in ("mention", "cue"):
        start, end = getattr(quote, f"{name}_start"), getattr(quote, f"{name}_end")
        found = None if start is None or end is None else anchoring.passage(Span(start, end)).span
        setattr(quote, f"{name}_start", found and found.start)
        setattr(quote, f"{name}_end", found and found.end)
        setattr(quote, f"{name}_words", sliced(text, found) if found else "")


def _follow_passage(row: Claim | Judgement, anchoring: Anchoring) -> bool:
    """Put a claim or a judgement where its passage is now; False when that is lost."""
    if row.start is None or row.end is None:
        return True
    found = anchoring.passage(Span(row.start, row.end))
    if found.span is None:
        if isinstance(row, Claim):
            row.start = row.end = None
        return False
    row.start, row.end = found.span.start, found.span.end
    return True


def _copied(quote: Quote, article: ArticleId, anchoring: Anchoring, text: str) -> Quote:
    """The quote once more, as the new version has it."""
    skipped = {"id", "article_id", "created_at"}
    values = {column.key: getattr(quote, column.key) for column in Quote.__table__.columns if column.key not in skipped}
    copy = Quote(article_id=article, created_at=now(), **values)
    _, spans = anchoring.passages([Span(piece.start, piece.end) for piece in quote.spans])
    place_quote(copy, text, spans, kind=Kind(quote.kind))
    _follow_words(copy, anchoring, text)
    copy.speakers = [QuoteSpeaker(speaker_id=spoken.speaker_id) for spoken in quote.speakers]
    return copy


def _copied_judgement(judgement: Judgement, article: ArticleId, anchoring: Anchoring) -> Judgement | None:
    """What was decided on a suggestion holds in the new version too, where its words are the same."""
    found = anchoring.passage(Span(judgement.start, judgement.end))
    if found.fate not in _SURE or found.span is None:
        return None
    skipped = {"id", "article_id", "start", "end"}
    columns = Judgement.__table__.columns
    values = {column.key: getattr(judgement, column.key) for column in columns if column.key not in skipped}
    return Judgement(article_id=article, start=found.span.start, end=found.span.end, **values)


def _moved_pages(pages: Pages, anchoring: Anchoring, length: int) -> Pages:
    turns = zip((min(anchoring.point(start), length) for start in pages.starts), pages.numbers, strict=True)
    return Pages.of(turns)


def _completed(draft: ArticleDraft, older: ArticleView) -> ArticleDraft:
    """What the new file does not say of itself is as it was."""
    fields = ("title", "outlet", "author", "published", "address", "language")
    missing = {name: getattr(older, name) for name in fields if not getattr(draft, name)}
    return replace(draft, **missing)


def _label(revision: Revision) -> str:
    if len(revision.changes) == 1:
        change = revision.changes[0]
        return f"Correct text: “{_short(change.old)}” → “{_short(change.new)}”"
    first = ", ".join(f"“{_short(change.old, 15)}” → “{_short(change.new, 15)}”" for change in revision.changes[:3])
    return f"Correct text in {len(revision.changes):,} places: {first}" if first else "Correct text"


def _short(text: str, most: int = _SHORT) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
