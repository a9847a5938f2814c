"""Which quotes to list, and in which order, as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, select

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


def filtered(statement: Select[Any], wanted: QuoteFilter) -> Select[Any]:
    """``statement`` on quotes, joined to their articles and narrowed to those that pass the filter."""
    statement = statement.join(Article, Article.id == Quote.article_id)
    clauses: list[ColumnElement[bool]] = []
    if expression := sqlite.match_expression(wanted.text):
        clauses.append(Quote.id.in_(sqlite.quote_hits(expression)))
    elif wanted.text.strip():
        clauses.append(literal(False))
    if wanted.speakers:
        said = select(QuoteSpeaker.quote_id).where(QuoteSpeaker.speaker_id.in_(wanted.speakers))
        clauses.append(Quote.id.in_(said))
    if wanted.relations:
        ends = match_ends()
        clauses.append(Quote.id.in_(select(ends.c.quote_id).where(ends.c.relation.in_(wanted.relations))))
    for column, values in (
        (Quote.article_id, wanted.articles),
        (Article.outlet, wanted.outlets),
        (Quote.kind, wanted.kinds),
        (Quote.checked, wanted.checked),
    ):
        if values:
            clauses.append(column.in_(values))
    if wanted.since:
        clauses.append(Article.published >= wanted.since)
    if wanted.until:
        # "2026-03" as an end means the whole month.
        clauses.append(
            and_(Article.published != "", func.substr(Article.published, 1, len(wanted.until)) <= wanted.until)
        )
    return statement.where(*clauses)


def ordered(order: str) -> tuple[ColumnElement[Any], ...]:
    """Columns to sort by for one of QUOTE_ORDERS; a leading "-" reverses the first."""
    backwards, name = order.startswith("-"), order.removeprefix("-")
    first_speaker = (
        select(func.min(Speaker.name_key))
        .join(QuoteSpeaker, QuoteSpeaker.speaker_id == Speaker.id)
        .where(QuoteSpeaker.quote_id == Quote.id)
        .scalar_subquery()
    )
    columns: dict[str, tuple[Any, ...]] = {
        "newest": (Article.published.desc(), Article.id.desc(), Quote.start),
        "published": (Article.published, Article.id, Quote.start),
        "speaker": (first_speaker, Article.published, Quote.start),
        "outlet": (func.lower(Article.outlet), Article.published, Quote.start),
        "kind": (Quote.kind, Article.published, Quote.start),
        "article": (func.lower(Article.title), Article.id, Quote.start),
    }
    first, *rest = columns[name]
    return (first.desc() if backwards else first, *rest, Quote.id)
