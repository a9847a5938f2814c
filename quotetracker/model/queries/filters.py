"""Which quotes to list, as SQL: each condition in a form to begin with, and in one to look at row by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from quotetracker.model import sqlite
from quotetracker.model.queries.common import match_ends, shown_matches
from quotetracker.model.schema import (
    Article,
    Match,
    Quote,
    QuoteSpeaker,
)
from quotetracker.model.views import (
    QuoteFilter,
)
from quotetracker.model.vocabulary import MatchTier

#: By what quotes can be sorted; the id decides between equals, so that pages never overlap.
QUOTE_ORDERS = ("newest", "published", "speaker", "outlet", "kind", "article")
#: So many quotes, or fewer, are quickly collected and sorted; of more it is quicker to walk along the order.
FEW = 20_000


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that a filter asks of a quote."""

    sought: ColumnElement[bool]
    """As SQLite can begin with it, along an index."""
    looked_at: ColumnElement[bool]
    """As a look at one quote after the other; no index tempts SQLite away from the order of the list."""
    hits: Select[Any] | None = None
    """The rows that meet it, to be counted; None where only a look at all quotes would tell."""
    of_article: bool = False
    """Whether it needs ``article`` in the statement."""
    words: bool = False
    """Whether it looks into the full text, which takes some 30 µs for a quote."""


def conditions(wanted: QuoteFilter, *, along: str = "") -> list[Condition]:
    """All that ``wanted`` asks for; ``along`` is the order in which the quotes are walked through."""
    return [*_of_quotes(wanted), *_of_matches(wanted), *_of_articles(wanted, along=along)]


def passing(wanted: QuoteFilter, *, with_articles: bool) -> list[ColumnElement[bool]]:
    """What a quote must be to pass the filter; ``with_articles``: the statement has joined them."""
    every = conditions(wanted)
    of_articles = [one.sought for one in every if one.of_article]
    if of_articles and not with_articles:
        of_articles = [Quote.article_id.in_(select(Article.id).where(*of_articles))]
    return [one.sought for one in every if not one.of_article] + of_articles


def narrowest(session: Session, wanted: Sequence[Condition]) -> Condition | None:
    """The condition that the fewest quotes meet; None when each is met by more than FEW."""
    best, fewest = None, FEW + 1
    for one in wanted:
        if one.hits is not None:
            counted = select(func.count()).select_from(one.hits.limit(fewest).subquery())
            if (number := session.scalar(counted) or 0) < fewest:
                best, fewest = one, number
    return best


def is_only_words(wanted: QuoteFilter) -> bool:
    """Whether nothing but words in the full text is asked for."""
    return bool(wanted.text) and wanted == QuoteFilter(text=wanted.text)


def _of_quotes(wanted: QuoteFilter) -> Iterator[Condition]:
    if wanted.after:
        yield Condition(
            Quote.id > wanted.after, Quote.id + 0 > wanted.after, select(Quote.id).where(Quote.id > wanted.after)
        )
    if expression := sqlite.match_expression(wanted.text):
        hits = sqlite.quote_hits(expression, after=wanted.after or 0)
        each = sqlite.is_quote_hit(expression, Quote.id) if sqlite.is_quick_to_look_at(expression) else None
        sought = Quote.id.in_(hits)
        # To count what begins with one letter takes as long as to collect it.
        many = len(expression) == len('"x"*')
        hits_rows = None if many else sqlite.hit_rows(expression, after=wanted.after or 0)
        yield Condition(sought, sought if each is None else each, hits_rows, words=True)
    elif wanted.text.strip():
        yield Condition(literal(False), literal(False), select(Quote.id).where(literal(False)))
    if wanted.speakers:
        said = select(QuoteSpeaker.quote_id).where(QuoteSpeaker.speaker_id.in_(wanted.speakers))
        if wanted.after:  # a sum has no index: of the few new quotes SQLite goes to their speakers, not the other way
            said = select(QuoteSpeaker.quote_id).where(
                QuoteSpeaker.quote_id > wanted.after, (QuoteSpeaker.speaker_id + 0).in_(wanted.speakers)
            )
        spoken = exists().where(QuoteSpeaker.quote_id == Quote.id, (QuoteSpeaker.speaker_id + 0).in_(wanted.speakers))
        yield Condition(Quote.id.in_(said), spoken, said)
    if wanted.articles:
        there = Quote.article_id.in_(wanted.articles)
        yield Condition(there, (Quote.article_id + 0).in_(wanted.articles), select(Quote.id).where(there))
    if wanted.kinds:
        alike = Quote.kind.in_(wanted.kinds)
        yield Condition(alike, _plain(Quote.kind).in_(wanted.kinds), select(Quote.id).where(alike))
    if wanted.checked:
        yield Condition(Quote.checked.in_(wanted.checked), Quote.checked.in_(wanted.checked))


def _of_matches(wanted: QuoteFilter) -> Iterator[Condition]:
    if not wanted.relations:
        return
    ends = match_ends(after=wanted.after or 0)
    flagged = select(Match.first_id).where(Match.tier == MatchTier.FLAG, Match.relation.in_(wanted.relations))
    related = and_(shown_matches(), _plain(Match.relation).in_(wanted.relations))
    yield Condition(
        Quote.id.in_(select(ends.c.quote_id).where(ends.c.relation.in_(wanted.relations))),
        or_(exists().where(Match.first_id == Quote.id, related), exists().where(Match.second_id == Quote.id, related)),
        flagged,
    )


def _of_articles(wanted: QuoteFilter, *, along: str) -> Iterator[Condition]:
    # The orders by date begin and end where the dates do. Else a list of the articles is quicker than a look at each,
    # whose row is long.
    by_date = along in {"newest", "published"}
    there = aliased(Article)
    for name, clause in _of_article(wanted, Article).items():
        hits = select(Quote.id).join(Article, Article.id == Quote.article_id).where(clause)
        listed = (Article.id + 0).in_(select(there.id).where(_of_article(wanted, there)[name]))
        walked = by_date and name in {"since", "until"}
        yield Condition(clause, clause if walked else listed, hits, of_article=True)


def _of_article(wanted: QuoteFilter, article: Any) -> dict[str, ColumnElement[bool]]:
    found: dict[str, ColumnElement[bool]] = {}
    if wanted.outlets:
        found["outlets"] = article.outlet.in_(wanted.outlets)
    if wanted.since:
        found["since"] = article.published >= wanted.since
    if wanted.until:
        # "2026-03" as an end means the whole month.
        day = func.substr(article.published, 1, len(wanted.until))
        found["until"] = and_(article.published != "", day <= wanted.until)
    return found


def _plain(column: Any) -> Any:
    """The same value as a sum of texts, which has no index."""
    return column.concat("")
