"""Reads of quotes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from quotetracker.match.relations import GRAVITY, Relation
from quotetracker.model.extents import Extent
from quotetracker.model.queries.common import chunked, match_ends, rows_of, span_or_none
from quotetracker.model.queries.paging import Walk, counted
from quotetracker.model.schema import (
    Article,
    Claim,
    Quote,
    QuoteSpan,
    QuoteSpeaker,
    Role,
    Speaker,
)
from quotetracker.model.views import (
    FlagView,
    QuoteFilter,
    QuoteView,
    QuoteWording,
    SpokenBy,
)
from quotetracker.model.vocabulary import (
    ArticleId,
    Checked,
    QuoteId,
    SpeakerId,
    Verdict,
)
from quotetracker.text.dates import covers
from quotetracker.text.kind import Kind
from quotetracker.text.pages import Pages
from quotetracker.text.spans import Span

_VIEWED = select(
    *(getattr(Quote, column.name) for column in Quote.__table__.columns if column.name != "created_at"),
    Article.title,
    Article.outlet,
    Article.author,
    Article.published,
    Article.address,
    Article.pages,
).join(Article, Article.id == Quote.article_id)
_WORDS = "SELECT id, words FROM quote WHERE id IN ({})"
_WORDINGS = (
    "SELECT quote.id, quote.article_id, quote.words, quote.kind, quote.said_on, quote_speaker.speaker_id FROM quote"
    " LEFT JOIN quote_speaker ON quote_speaker.quote_id = quote.id WHERE quote.id IN ({})"
)
_NOBODY: frozenset[SpeakerId] = frozenset()
_KINDS = {kind.value: kind for kind in Kind}


def quote_ids_of(session: Session, article: int) -> tuple[QuoteId, ...]:
    """Quotes of an article in the order of the text."""
    statement = select(Quote.id).where(Quote.article_id == article).order_by(Quote.start, Quote.id)
    return tuple(map(QuoteId, session.scalars(statement)))


def quote_views(session: Session, ids: Sequence[int]) -> tuple[QuoteView, ...]:
    """Views of the quotes that still exist among ``ids``, in their order."""
    found: dict[int, QuoteView] = {}
    for chunk in chunked(ids):
        found |= _views_of(session, chunk)
    return tuple(found[key] for key in ids if key in found)


def _cited(pages: str, spans: Sequence[Span]) -> str:
    return Pages.parse(pages).cite(Span(spans[0].start, spans[-1].end)) if pages and spans else ""


def _views_of(session: Session, ids: Sequence[int]) -> dict[int, QuoteView]:
    # Columns, not mapped objects: an article of 2,000 quotes opens in half the time.
    spans: dict[int, list[Span]] = defaultdict(list)
    pieces = select(QuoteSpan.quote_id, QuoteSpan.start, QuoteSpan.end)
    for quote, start, end in session.execute(pieces.where(QuoteSpan.quote_id.in_(ids)).order_by(QuoteSpan.start)):
        spans[quote].append(Span(start, end))
    verdicts: dict[int | None, list[Verdict]] = defaultdict(list)
    claims = select(Claim.quote_id, Claim.verdict).where(Claim.quote_id.in_(ids)).order_by(Claim.id)
    for owner, verdict in session.execute(claims):
        verdicts[owner].append(Verdict(verdict))
    flags = quote_flags(session, ids)
    rows = session.execute(_VIEWED.where(Quote.id.in_(ids))).all()
    spoken = _speakers_of(session, {row.id: row.said_on or row.published for row in rows})
    return {
        row.id: QuoteView(
            id=QuoteId(row.id),
            article=ArticleId(row.article_id),
            article_title=row.title,
            outlet=row.outlet,
            author=row.author,
            published=row.published,
            address=row.address,
            kind=Kind(row.kind),
            words=row.words,
            spans=tuple(spans[row.id]),
            before=row.before,
            after=row.after,
            speakers=tuple(spoken[row.id]),
            mention=span_or_none(row.mention_start, row.mention_end),
            mention_words=row.mention_words,
            cue=span_or_none(row.cue_start, row.cue_end),
            cue_words=row.cue_words,
            said_on=row.said_on,
            said_where=row.said_where,
            occasion=row.occasion,
            said_to=row.said_to,
            said_through=row.said_through,
            original_language=row.original_language,
            checked=Checked(row.checked),
            note=row.note,
            flags=flags.get(row.id, ()),
            verdicts=tuple(verdicts[row.id]),
            pages=_cited(row.pages, spans[row.id]),
        )
        for row in rows
    }


def wordings(session: Session, ids: Sequence[int]) -> dict[QuoteId, QuoteWording]:
    """What the comparison needs of those quotes that exist."""
    found: dict[QuoteId, QuoteWording] = {}
    for key, article, words, kind, said_on, speaker in rows_of(session, _WORDINGS, ids):
        speakers = _NOBODY if speaker is None else frozenset((SpeakerId(speaker),))
        if key in found:  # one row for each speaker
            speakers |= found[key].speakers
        found[key] = QuoteWording(key, article, words, _KINDS[kind], speakers, said_on)
    return found


def words_of(session: Session, ids: Sequence[int]) -> dict[QuoteId, str]:
    """The words of those quotes that exist."""
    return {QuoteId(row[0]): row[1] for row in rows_of(session, _WORDS, ids)}


def quote_page(
    session: Session, wanted: QuoteFilter, *, order: str = "newest", offset: int = 0, limit: int = 200
) -> tuple[QuoteView, ...]:
    """Up to ``limit`` quotes that pass the filter; ``order`` is one of QUOTE_ORDERS, a leading "-" reverses it."""
    return quote_views(session, quote_ids(session, wanted, order=order, offset=offset, limit=limit))


def quote_ids(
    session: Session, wanted: QuoteFilter, *, order: str = "newest", offset: int = 0, limit: int | None = None
) -> tuple[QuoteId, ...]:
    """Ids of the quotes that pass the filter."""
    walk = Walk(session, wanted, order)
    if limit is None:
        return tuple(walk.every()[offset:])
    if not offset:
        return tuple(walk.first(limit))
    return tuple(walk.at(offset, limit, Extent(walk.count(), 0)))


def quote_count(session: Session, wanted: QuoteFilter) -> int:
    """How many quotes pass the filter."""
    return counted(session, wanted)


def quote_flags(session: Session, ids: Collection[int]) -> dict[int, tuple[FlagView, ...]]:
    """How many other quotes stand in which relation to each of ``ids``; the gravest first."""
    ends = match_ends()
    statement = (
        select(ends.c.quote_id, ends.c.relation, func.count())
        .where(ends.c.quote_id.in_(ids))
        .group_by(ends.c.quote_id, ends.c.relation)
    )
    found: dict[int, list[FlagView]] = defaultdict(list)
    for quote, relation, number in session.execute(statement):
        found[quote].append(FlagView(Relation(relation), number))
    return {quote: tuple(sorted(flags, key=lambda flag: GRAVITY[flag.relation])) for quote, flags in found.items()}


def role_on(roles: Iterable[Role], day: str) -> str:
    """Titles of the offices held on ``day``; without a day, of those that are held still."""
    held = (role.title for role in roles if (covers(role.since, role.until, day) if day else not role.until))
    return ", ".join(held)


def _speakers_of(session: Session, days: Mapping[int, str]) -> dict[int, list[SpokenBy]]:
    """Who spoke each quote, with the offices held on its day."""
    statement = (
        select(QuoteSpeaker.quote_id, Speaker)
        .join(Speaker, Speaker.id == QuoteSpeaker.speaker_id)
        .where(QuoteSpeaker.quote_id.in_(days))
        .order_by(QuoteSpeaker.id)
        .options(selectinload(Speaker.roles))
    )
    found: dict[int, list[SpokenBy]] = defaultdict(list)
    views: dict[tuple[int, str], SpokenBy] = {}
    for quote, speaker in session.execute(statement):
        key = speaker.id, days[quote]
        if key not in views:
            views[key] = SpokenBy(SpeakerId(speaker.id), speaker.name, role_on(speaker.roles, days[quote]))
        found[quote].append(views[key])
    return found
