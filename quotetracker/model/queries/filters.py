"""Which quotes to list, and in which order, as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, Select, UnaryExpression, and_, exists, func, literal, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql.operators import desc_op

from quotetracker.model import sqlite
from quotetracker.model.queries.common import match_ends
from quotetracker.model.schema import (
    Article,
    Quote,
    QuoteSpeaker,
    Speaker,
)
from quotetracker.model.views import (
    QuoteFilter,
)

#: By what quotes can be sorted; the id decides between equals, so that pages never overlap.
QUOTE_ORDERS = ("newest", "published", "speaker", "outlet", "kind", "article")


def listed(wanted: QuoteFilter, order: str) -> tuple[Select[int], ...]:
    """Ids of the quotes that pass the filter, as parts of one list; a leading "-" of ``order`` turns it round.

    Each part can be walked along an index, so that the first page of a million quotes comes in some milliseconds.
    """
    backwards, name = order.startswith("-"), order.removeprefix("-")
    clauses = passing(wanted, with_articles=True)
    every = select(Quote.id).join(Article, Article.id == Quote.article_id).where(*clauses)
    newest = (Article.published.desc(), Article.id.desc(), Quote.start, Quote.id)
    if name == "newest":
        return (every.order_by(*(_turned(newest) if backwards else newest)),)
    if name == "speaker":
        # Under the speaker who is named first; quotes by nobody come last either way.
        earlier = aliased(QuoteSpeaker)
        is_first = ~exists().where(earlier.quote_id == QuoteSpeaker.quote_id, earlier.id < QuoteSpeaker.id)
        # A sum has no index. So where nearly all quotes pass, SQLite must begin with the speakers in their order; it
        # would otherwise sort a million quotes. Where few pass, it may begin with those.
        most = _lets_most_pass(wanted)
        speaker = Speaker.id + 0 if most else Speaker.id
        quote = QuoteSpeaker.quote_id + 0 if most else QuoteSpeaker.quote_id
        spoken = every.join(QuoteSpeaker, quote == Quote.id).join(Speaker, speaker == QuoteSpeaker.speaker_id)
        columns: tuple[Any, ...] = (Speaker.name_key, Speaker.id, QuoteSpeaker.id)
        by_nobody = every.where(~exists().where(QuoteSpeaker.quote_id == Quote.id))
        return (
            spoken.where(is_first).order_by(*(_turned(columns) if backwards else columns)),
            by_nobody.order_by(*newest),
        )
    orders: dict[str, tuple[Any, ...]] = {
        "published": (Article.published, Article.id, Quote.start, Quote.id),
        "outlet": (func.lower(Article.outlet), Article.published, Article.id, Quote.start, Quote.id),
        "kind": (Quote.kind, Quote.id),
        "article": (func.lower(Article.title), Article.id, Quote.start, Quote.id),
    }
    columns = orders[name]
    return (every.order_by(*(_turned(columns) if backwards else columns)),)


def _lets_most_pass(wanted: QuoteFilter) -> bool:
    return not any(
        (
            wanted.text,
            wanted.speakers,
            wanted.relations,
            wanted.articles,
            wanted.outlets,
            wanted.since,
            wanted.until,
            wanted.after,
        )
    )


def passing(wanted: QuoteFilter, *, with_articles: bool) -> list[ColumnElement[bool]]:
    """What a quote must be to pass the filter; ``with_articles``: the statement has joined them."""
    clauses: list[ColumnElement[bool]] = []
    if wanted.after:
        clauses.append(Quote.id > wanted.after)
    if expression := sqlite.match_expression(wanted.text):
        clauses.append(Quote.id.in_(sqlite.quote_hits(expression, after=wanted.after or 0)))
    elif wanted.text.strip():
        clauses.append(literal(False))
    if wanted.speakers:
        said = select(QuoteSpeaker.quote_id).where(QuoteSpeaker.speaker_id.in_(wanted.speakers))
        if wanted.after:  # a sum has no index: of the few new quotes SQLite goes to their speakers, not the other way
            said = select(QuoteSpeaker.quote_id).where(
                QuoteSpeaker.quote_id > wanted.after, (QuoteSpeaker.speaker_id + 0).in_(wanted.speakers)
            )
        clauses.append(Quote.id.in_(said))
    if wanted.relations:
        ends = match_ends(after=wanted.after or 0)
        clauses.append(Quote.id.in_(select(ends.c.quote_id).where(ends.c.relation.in_(wanted.relations))))
    for column, values in (
        (Quote.article_id, wanted.articles),
        (Quote.kind, wanted.kinds),
        (Quote.checked, wanted.checked),
    ):
        if values:
            clauses.append(column.in_(values))
    articles: list[ColumnElement[bool]] = []
    if wanted.outlets:
        articles.append(Article.outlet.in_(wanted.outlets))
    if wanted.since:
        articles.append(Article.published >= wanted.since)
    if wanted.until:
        # "2026-03" as an end means the whole month.
        articles.append(
            and_(Article.published != "", func.substr(Article.published, 1, len(wanted.until)) <= wanted.until)
        )
    if articles and not with_articles:
        articles = [Quote.article_id.in_(select(Article.id).where(*articles))]
    return clauses + articles


def _turned(columns: tuple[Any, ...]) -> list[Any]:
    """The same columns, each in the other direction."""
    return [
        column.element if isinstance(column, UnaryExpression) and column.modifier is desc_op else column.desc()
        for column in columns
    ]
