"""The review queue in SQL: a page of it along keys, how many wait, and how many wait before a place.

First suggestions, by article with the newest first and in the order of the text; then matches, flags before possible
ones, the gravest relation first, the newest quotes first.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, tuple_, union
from sqlalchemy.orm import Session, aliased

from quotetracker.attribution import suggestions
from quotetracker.attribution.suggestions import Tier
from quotetracker.match.relations import Relation
from quotetracker.model.proposals import unpack
from quotetracker.model.queries.common import chunked
from quotetracker.model.review_views import MatchSpot, Queue, ReviewFilter, Spot, SuggestionSpot
from quotetracker.model.schema import Article, Decision, Match, Quote, StatementQuote, Suggestion
from quotetracker.model.vocabulary import ArticleId, MatchTier, QuoteId, SuggestionId

_FIRST_WORDS = 300  # code points

#: Parts of the queue in their order; None stands for the suggestions.
_Part = tuple[MatchTier, Relation] | None
_PARTS: tuple[_Part, ...] = (
    None,
    *((tier, relation) for tier in MatchTier for relation in Relation if relation is not Relation.DIFFERENT),
)


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """What a line of the queue needs of a suggestion."""

    proposal: suggestions.Suggestion
    words: str
    """Its first words, 300 code points at most."""
    title: str
    outlet: str


def spots_from(session: Session, wanted: ReviewFilter, at: Spot | None, limit: int) -> list[Spot]:
    """Up to ``limit`` places of the queue, from ``at`` on (with it, if it still waits); None: from the start."""
    parts = _parts(wanted)
    if at is not None:
        order = _PARTS.index(_part_of(at))
        parts = [part for part in parts if _PARTS.index(part) >= order]
    return list(islice(_walk(session, wanted, parts, at, limit, back=False), limit))


def spots_before(session: Session, wanted: ReviewFilter, at: Spot, limit: int) -> list[Spot]:
    """Up to ``limit`` places just before ``at``, in the order of the queue."""
    order = _PARTS.index(_part_of(at))
    parts = [part for part in reversed(_parts(wanted)) if _PARTS.index(part) <= order]
    return list(islice(_walk(session, wanted, parts, at, limit, back=True), limit))[::-1]


def waiting(session: Session, wanted: ReviewFilter) -> Counter[_Part]:
    """How many wait in each part of the queue."""
    found: Counter[_Part] = Counter()
    if None in _parts(wanted):
        columns = select(func.count()).select_from(Suggestion)
        if wanted.article is None and wanted.sure is None:
            found[None] = session.scalar(columns.where(Suggestion.is_open.is_(True))) or 0
        else:
            found[None] = session.scalar(columns.where(*_open_suggestions(wanted))) or 0
    if wanted.queue is not Queue.SUGGESTIONS:
        counts = select(Match.tier, Match.relation, func.count()).where(*_matches(wanted))
        counts = counts.group_by(Match.tier, Match.relation)
        for tier, relation, number in session.execute(counts):
            found[MatchTier(tier), Relation(relation)] = number
        for tier, relation, number in session.execute(counts.where(_settled())):
            found[MatchTier(tier), Relation(relation)] -= number
    return found


def rank(session: Session, wanted: ReviewFilter, at: Spot, sizes: Counter[_Part]) -> int:
    """How many wait before ``at``; ``sizes`` as ``waiting`` told."""
    part = _part_of(at)
    before = sum(sizes[other] for other in _PARTS[: _PARTS.index(part)])
    if part is None:
        within = _listed(wanted, part).where(_beyond(at, back=True)).order_by(None)
        return before + (session.scalar(select(func.count()).select_from(within.subquery())) or 0)
    tier, relation = part
    place = (Match.tier == tier, Match.relation == relation, _beyond(at, back=True))
    pairs = select(func.count()).select_from(Match).where(*place, *_matches(wanted))
    return before + (session.scalar(pairs) or 0) - (session.scalar(pairs.where(_settled())) or 0)


def still_waits(session: Session, spot: Spot) -> bool:
    """Whether something waits at exactly this place."""
    if isinstance(spot, SuggestionSpot):
        here = select(Suggestion.id).where(
            Suggestion.article_id == spot.article, Suggestion.start == spot.start, Suggestion.is_open.is_(True)
        )
    else:
        pair = (Match.first_id == spot.older, Match.second_id == spot.newer)
        here = select(Match.first_id).where(*pair, *_open_matches(ReviewFilter()))
    return session.scalar(here.limit(1)) is not None


def suggestion_lines(session: Session, ids: Sequence[int]) -> dict[int, SuggestionLine]:
    """Those of ``ids`` that are still there; of their articles only the few words that are shown are read."""
    found: dict[int, SuggestionLine] = {}
    length = case(
        (Suggestion.end - Suggestion.start < _FIRST_WORDS, Suggestion.end - Suggestion.start), else_=_FIRST_WORDS
    )
    words = func.substr(Article.text, Suggestion.start + 1, length).label("words")
    columns = select(Suggestion.id, Suggestion.body, Article.title, Article.outlet, words)
    for chunk in chunked(ids):
        rows = columns.join(Article, Article.id == Suggestion.article_id).where(Suggestion.id.in_(chunk))
        for row in session.execute(rows):
            found[row.id] = SuggestionLine(unpack(row.body), row.words, row.title, row.outlet)
    return found


def match_between(session: Session, older: int, newer: int) -> Match | None:
    """The match of two quotes, if it waits for a decision."""
    pair = (Match.first_id == older, Match.second_id == newer)
    return session.scalar(select(Match).where(*pair, *_open_matches(ReviewFilter())))


def _parts(wanted: ReviewFilter) -> list[_Part]:
    return [
        part
        for part in _PARTS
        if (wanted.queue is not Queue.MATCHES if part is None else wanted.queue is not Queue.SUGGESTIONS)
        and (part is None or wanted.sure is None or wanted.sure == (part[0] is MatchTier.FLAG))
    ]


def _part_of(spot: Spot) -> _Part:
    return None if isinstance(spot, SuggestionSpot) else (spot.tier, spot.relation)


def _walk(
    session: Session, wanted: ReviewFilter, parts: Sequence[_Part], at: Spot | None, limit: int, *, back: bool
) -> Iterator[Spot]:
    for part in parts:
        page = _listed(wanted, part, back=back)
        if at is not None and _part_of(at) == part:
            page = page.where(_beyond(at, back=back))
        for row in session.execute(page.limit(limit)):
            if part is None:
                yield SuggestionSpot(row.published, ArticleId(row.article_id), row.start, SuggestionId(row.id))
            else:
                yield MatchSpot(*part, newer=QuoteId(row.second_id), older=QuoteId(row.first_id))


def _listed(wanted: ReviewFilter, part: _Part, *, back: bool = False) -> Select[*tuple[Any, ...]]:
    if part is None:
        columns = (Article.published, Suggestion.article_id, Suggestion.start, Suggestion.id)
        joined = select(*columns).join(Article, Article.id == Suggestion.article_id)
        listed = joined.where(*_open_suggestions(wanted))
        if back:
            return listed.order_by(Article.published, Article.id, Suggestion.start.desc(), Suggestion.id.desc())
        return listed.order_by(Article.published.desc(), Article.id.desc(), Suggestion.start, Suggestion.id)
    tier, relation = part
    pairs = select(Match.first_id, Match.second_id).where(
        Match.tier == tier, Match.relation == relation, *_open_matches(wanted)
    )
    if back:
        return pairs.order_by(Match.second_id, Match.first_id)
    return pairs.order_by(Match.second_id.desc(), Match.first_id.desc())


def _beyond(at: Spot, *, back: bool) -> ColumnElement[bool]:
    """What stands before ``at``, or else at it and after it."""
    if isinstance(at, MatchSpot):
        newer, older = Match.second_id, Match.first_id
        if back:
            return and_(newer >= at.newer, or_(newer > at.newer, older > at.older))
        return and_(newer <= at.newer, or_(newer < at.newer, older <= at.older))
    day, article, start, key = Article.published, Article.id, Suggestion.start, Suggestion.id
    in_text = (
        or_(start < at.start, and_(start == at.start, key < at.id))
        if back
        else or_(start > at.start, and_(start == at.start, key >= at.id))
    )
    # The first clause says nothing new, but lets the database begin at the right day.
    if back:
        newer_article = and_(day == at.published, article > at.article)
        return and_(day >= at.published, or_(day > at.published, newer_article, and_(article == at.article, in_text)))
    older_article = and_(day == at.published, article < at.article)
    return and_(day <= at.published, or_(day < at.published, older_article, and_(article == at.article, in_text)))


def _open_suggestions(wanted: ReviewFilter) -> list[ColumnElement[bool]]:
    clauses: list[ColumnElement[bool]] = [Suggestion.is_open.is_(True)]
    if wanted.article is not None:
        clauses.append(Suggestion.article_id == wanted.article)
    if wanted.sure is not None:
        clauses.append(Suggestion.tier == Tier.HIGH if wanted.sure else Suggestion.tier != Tier.HIGH)
    return clauses


def _open_matches(wanted: ReviewFilter) -> list[ColumnElement[bool]]:
    """Neither decided nor settled by a statement that holds both."""
    decided = select(Decision.id).where(Decision.first_id == Match.first_id, Decision.second_id == Match.second_id)
    one, other = aliased(StatementQuote), aliased(StatementQuote)
    together = (
        select(one.id)
        .join(other, other.statement_id == one.statement_id)
        .where(one.quote_id == Match.first_id, other.quote_id == Match.second_id)
    )
    return [~decided.exists(), ~together.exists(), *_matches(wanted)]


def _settled() -> ColumnElement[bool]:
    """The opposite of open, for counting: one look at a list of settled pairs, not two questions for each match."""
    one, other = aliased(StatementQuote), aliased(StatementQuote)
    together = (
        select(one.quote_id, other.quote_id)
        .join(other, other.statement_id == one.statement_id)
        .where(one.quote_id < other.quote_id)
    )
    pairs = union(select(Decision.first_id, Decision.second_id), together)
    return tuple_(Match.first_id, Match.second_id).in_(pairs)


def _matches(wanted: ReviewFilter) -> list[ColumnElement[bool]]:
    """Pairs of the kinds that are wanted, settled or not."""
    clauses: list[ColumnElement[bool]] = [Match.relation != Relation.DIFFERENT]
    if wanted.article is not None:
        mine = select(Quote.id).where(Quote.article_id == wanted.article)
        clauses.append(or_(Match.first_id.in_(mine), Match.second_id.in_(mine)))
    if wanted.sure is not None:
        clauses.append(Match.tier == MatchTier.FLAG if wanted.sure else Match.tier != MatchTier.FLAG)
    return clauses
