"""Suggestions as rows, and which of them still wait for the editor."""

import json
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.orm import Session

from quotetracker.attribution.suggestions import Example, Person, Suggestion, Tier
from quotetracker.model import schema
from quotetracker.model.schema import Article, Judgement, Quote, QuoteSpan, Suggested
from quotetracker.model.views import SuggestionView
from quotetracker.model.vocabulary import ArticleId, Outcome, SuggestionId
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span, joined

_ALIKE = 0.5  # shared code points over all code points, from which on two passages are the same passage


def record_suggestions(session: Session, article: int, found: Sequence[Suggestion], *, engine: int) -> bool:
    """Replace the suggestions of an article; False when they are the same as before, or the article is gone."""
    if session.get(Article, article) is None:
        return False
    session.merge(Suggested(article_id=article, engine=engine))
    bodies = [pack(suggestion) for suggestion in found]
    rows = session.scalars(
        select(schema.Suggestion).where(schema.Suggestion.article_id == article).order_by(schema.Suggestion.id)
    ).all()
    if [row.body for row in rows] == bodies:
        return False
    known: dict[tuple[int, int], list[schema.Suggestion]] = {}
    for row in rows:
        known.setdefault((row.start, row.end), []).append(row)
    for suggestion, body in zip(found, bodies, strict=True):
        start, end = suggestion.spans[0].start, suggestion.spans[-1].end
        same = known.get((start, end))
        row = same.pop(0) if same else schema.Suggestion(article_id=article, start=start, end=end, is_open=True)
        row.tier, row.body = suggestion.tier, body  # the row stays: the editor may be looking at it
        session.add(row)
    for row in (row for rest in known.values() for row in rest):
        session.delete(row)
    session.flush()
    refresh_open(session, [article])
    return True


def refresh_open(session: Session, articles: Collection[int]) -> None:
    """Note for each suggestion of ``articles`` whether it waits: not judged, and no quote marks the same words.

    Nothing waits in an article of which there is a newer version: that one has suggestions of its own.
    """
    for article in articles:
        rows = session.scalars(select(schema.Suggestion).where(schema.Suggestion.article_id == article)).all()
        if not rows:
            continue
        if session.scalar(select(Article.id).where(Article.version_of == article).limit(1)) is not None:
            for row in rows:
                row.is_open = False
            continue
        judged = session.execute(select(Judgement.start, Judgement.end).where(Judgement.article_id == article)).all()
        pieces = (
            select(QuoteSpan.start, QuoteSpan.end)
            .join(Quote, Quote.id == QuoteSpan.quote_id)
            .where(Quote.article_id == article)
        )
        taken = sorted(Span(row.start, row.end) for row in (*judged, *session.execute(pieces).all()))
        starts, longest = [span.start for span in taken], max(map(len, taken), default=0)
        for row in rows:
            proposal = unpack(row.body)
            row.is_open = not any(
                _alike(span, other) or (proposal.kind is Kind.INDIRECT and _inside(span, other))
                for span in (Span(row.start, row.end), *proposal.spans)
                for other in taken[bisect_left(starts, span.start - longest) : bisect_left(starts, span.end)]
            )
    session.flush()


def forget_suggestions(session: Session, articles: Collection[int]) -> None:
    """The texts of these articles changed: they are to be read anew."""
    for article in articles:
        session.execute(delete(schema.Suggestion).where(schema.Suggestion.article_id == article))
        session.execute(delete(Suggested).where(Suggested.article_id == article))


def read_again_about(session: Session, speakers: Collection[int]) -> None:
    """Names of these speakers changed hands: articles with open suggestions that may mean them are to be read again."""
    named = [schema.Suggestion.body.contains(str(key)) for key in speakers]
    rows = session.execute(
        select(schema.Suggestion.article_id, schema.Suggestion.body).where(
            schema.Suggestion.is_open.is_(True), or_(*named)
        )
    )
    articles = set()
    for article, body in rows:
        person = unpack(body).person
        if {person.key, *person.candidates} & set(speakers):
            articles.add(article)
    for article in articles:
        session.execute(delete(Suggested).where(Suggested.article_id == article))


def open_suggestions(session: Session, article: int) -> tuple[SuggestionView, ...]:
    """Suggestions of an article that wait for the editor, in the order of the text."""
    return _views(session, schema.Suggestion.article_id == article)


def suggestions_called(session: Session, ids: Collection[int]) -> tuple[SuggestionView, ...]:
    """Those of ``ids`` that wait for the editor."""
    return _views(session, schema.Suggestion.id.in_(ids))


def _views(session: Session, which: ColumnElement[bool]) -> tuple[SuggestionView, ...]:
    columns = select(schema.Suggestion.id, schema.Suggestion.article_id, schema.Suggestion.body)
    rows = session.execute(
        columns.where(which, schema.Suggestion.is_open.is_(True)).order_by(
            schema.Suggestion.start, schema.Suggestion.id
        )
    ).all()
    # Each text once: joined to the rows, a long one would be read as often as it has suggestions.
    wanted = select(Article.id, Article.text).where(Article.id.in_({row.article_id for row in rows}))
    texts = {row.id: row.text for row in session.execute(wanted)}
    return tuple(_view(row.id, row.article_id, row.body, texts[row.article_id]) for row in rows)


def examples(session: Session, *, after: int) -> list[Example]:
    """The editor's decisions on suggestions, but for the first ``after`` of them by id."""
    rows = session.scalars(select(Judgement).where(Judgement.id > after).order_by(Judgement.id))
    return [
        Example(
            kind=Kind(row.kind),
            cue=row.cue_words,
            mention=row.mention_words,
            confidence=row.confidence,
            right=row.outcome == Outcome.ACCEPTED,
        )
        for row in rows
    ]


def last_judgement(session: Session) -> int:
    """Id of the newest decision; 0 when there is none."""
    return session.scalar(select(func.max(Judgement.id))) or 0


def unread(session: Session, *, engine: int, limit: int) -> tuple[ArticleId, ...]:
    """Articles that this version of the program has not read yet, the newest first."""
    read = select(Suggested.article_id).where(Suggested.engine == engine)
    statement = select(Article.id).where(Article.id.not_in(read)).order_by(Article.id.desc()).limit(limit)
    return tuple(map(ArticleId, session.scalars(statement)))


def pack(suggestion: Suggestion) -> str:
    """A suggestion as JSON."""
    person = suggestion.person
    body = {
        "spans": [[span.start, span.end] for span in suggestion.spans],
        "kind": suggestion.kind,
        "mention": _pair(suggestion.mention),
        "mention_text": suggestion.mention_text,
        "cue": _pair(suggestion.cue),
        "person": {
            "name": person.name,
            "key": person.key,
            "candidates": list(person.candidates),
            "is_group": person.is_group,
            "confidence": round(person.confidence, 4),
            "reasons": list(person.reasons),
        },
        "confidence": round(suggestion.confidence, 4),
        "tier": suggestion.tier,
        "reasons": list(suggestion.reasons),
        "said_through": suggestion.said_through,
        "said_to": suggestion.said_to,
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True)


def unpack(body: str) -> Suggestion:
    """A suggestion from its JSON."""
    row = json.loads(body)
    person = row["person"]
    return Suggestion(
        spans=tuple(Span(*pair) for pair in row["spans"]),
        kind=Kind(row["kind"]),
        mention=_span(row["mention"]),
        mention_text=row["mention_text"],
        cue=_span(row["cue"]),
        person=Person(
            name=person["name"],
            key=person["key"],
            candidates=tuple(person["candidates"]),
            is_group=person["is_group"],
            confidence=person["confidence"],
            reasons=tuple(person["reasons"]),
        ),
        confidence=row["confidence"],
        tier=Tier(row["tier"]),
        reasons=tuple(row["reasons"]),
        said_through=row.get("said_through", ""),
        said_to=row.get("said_to", ""),
    )


def _view(key: int, article: int, body: str, text: str) -> SuggestionView:
    proposal = unpack(body)
    return SuggestionView(SuggestionId(key), ArticleId(article), joined(text, proposal.spans), proposal)


def _alike(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0 and shared >= _ALIKE * (len(one) + len(other) - shared)


def _inside(one: Span, other: Span) -> bool:
    """A clause without marks that is part of what is marked already adds nothing."""
    return other.start <= one.start and one.end <= other.end


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _span(pair: Any) -> Span | None:
    return None if pair is None else Span(*pair)
