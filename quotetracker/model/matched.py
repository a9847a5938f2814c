"""Writing what the comparison worked out, inside ``Store.derived``."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from sqlalchemy import and_, bindparam, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from quotetracker.match.lessons import Lesson
from quotetracker.match.relations import Relation
from quotetracker.model.queries.common import chunked, rows_of
from quotetracker.model.schema import Match, Meaning
from quotetracker.model.vocabulary import MatchTier, QuoteId

_ONE_STATEMENT = [
    relation.value for relation in (Relation.REPEAT, Relation.EXCERPT, Relation.ALTERED, Relation.PARAPHRASE)
]
_MATCHES = (
    'SELECT first_id, second_id, relation, tier, score, alike FROM "match"'
    " WHERE first_id IN ({0}) OR second_id IN ({0})"
)
_TAUGHT = (
    'SELECT "match".score, decision.same FROM decision JOIN "match"'
    ' ON "match".first_id = decision.first_id AND "match".second_id = decision.second_id'
    ' WHERE "match".relation IN (?, ?, ?, ?) AND "match".alike IS NULL AND decision.decided_at > ?'
    " ORDER BY decision.id DESC LIMIT ?"
)
_LESSONS = 500  # Older decisions are kept, but no longer teach.


@dataclass(frozen=True, slots=True)
class Found:
    """One match of a quote."""

    other: QuoteId
    relation: Relation
    tier: MatchTier
    score: float


@dataclass(frozen=True, slots=True)
class FoundPair:
    """One match of two quotes; ``first`` < ``second``."""

    first: QuoteId
    second: QuoteId
    relation: Relation
    tier: MatchTier
    score: float


def record_many(
    session: Session,
    quotes: Collection[QuoteId],
    matches: Collection[FoundPair],
    *,
    keep: Callable[[int], bool],
) -> set[QuoteId]:
    """Replace the matches of many ``quotes``, but for those with a quote that ``keep`` names.

    All quotes named must exist. Returns every quote that is concerned.
    """
    new = {(match.first, match.second): match for match in matches}
    old: set[tuple[int, int]] = set()
    connection = session.connection()
    for some in chunked(quotes):
        mine = or_(Match.first_id.in_(some), Match.second_id.in_(some))
        for first, second, alike in session.execute(select(Match.first_id, Match.second_id, Match.alike).where(mine)):
            # A match that only sentence vectors speak for stays, unless the words now speak for the pair, too.
            if (alike is None or (first, second) in new) and not (keep(first) or keep(second)):
                old.add((first, second))
        connection.execute(update(Meaning).where(Meaning.quote_id.in_(some)).values(rule=0))
    _drop(session, old)
    _insert(session, [(m.first, m.second, m.relation.value, m.tier.value, m.score) for m in new.values()])
    return {QuoteId(quote) for pair in old | new.keys() for quote in pair}


def record_matches(session: Session, quote: QuoteId, matches: Collection[Found]) -> set[QuoteId]:
    """Replace the matches of ``quote``; returns every quote whose matches changed. Gone quotes are passed over."""
    after = {int(match.other): (match.relation.value, match.tier.value, match.score) for match in matches}
    there = {row[0] for row in rows_of(session, "SELECT id FROM quote WHERE id IN ({})", [quote, *after])}
    after = {other: found for other, found in after.items() if other in there and quote in there}
    before: dict[int, tuple[str, str, float]] = {}
    for first, second, relation, tier, score, alike in rows_of(session, _MATCHES, [quote]):
        other = second if first == quote else first
        # A match that only sentence vectors speak for stays, unless the words now speak for the pair, too.
        if alike is None or other in after:
            before[other] = (relation, tier, score)
    session.connection().exec_driver_sql("UPDATE meaning SET rule = 0 WHERE quote_id = ?", (int(quote),))
    changed = {other for other in before.keys() | after.keys() if before.get(other) != after.get(other)}
    _drop(session, [_ordered(quote, other) for other in before.keys() & changed])
    _insert(session, [(*_ordered(quote, other), *after[other]) for other in after.keys() & changed])
    return {quote, *map(QuoteId, changed)} if changed else set()


def _ordered(quote: int, other: int) -> tuple[int, int]:
    return (quote, other) if quote < other else (other, quote)


def _drop(session: Session, pairs: Collection[tuple[int, int]]) -> None:
    if pairs:
        pair = Match.first_id == bindparam("one"), Match.second_id == bindparam("other")
        gone = [{"one": one, "other": other} for one, other in sorted(pairs)]
        session.connection().execute(delete(Match).where(*pair), gone)


def _insert(session: Session, rows: Collection[tuple[int, int, str, str, float]]) -> None:
    columns = "first_id", "second_id", "relation", "tier", "score"
    if rows:
        session.connection().execute(insert(Match), [dict(zip(columns, row, strict=True)) for row in sorted(rows)])


def lessons(session: Session, *, after: str) -> tuple[Lesson, ...]:
    """What the newest decisions after the moment ``after`` said of pairs that the comparison of words had found."""
    found = session.connection().exec_driver_sql(_TAUGHT, (*_ONE_STATEMENT, after, _LESSONS))
    return tuple([Lesson(score, bool(same)) for score, same in found])


def flag_again(session: Session, flag_from: float) -> set[QuoteId]:
    """Flag the stored matches from that score on, and no others; returns every quote whose matches changed."""
    one = and_(Match.relation.in_(_ONE_STATEMENT), Match.alike.is_(None))
    changed: set[QuoteId] = set()
    for tier, right in ((MatchTier.FLAG, Match.score >= flag_from), (MatchTier.MAYBE, Match.score < flag_from)):
        wrong = and_(one, right, Match.tier != tier.value)
        for first, second in session.execute(select(Match.first_id, Match.second_id).where(wrong)):
            changed |= {QuoteId(first), QuoteId(second)}
        session.execute(update(Match).where(wrong).values(tier=tier.value))
    return changed
