"""Writing what the comparison worked out, inside ``Store.derived``."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from sqlalchemy import and_, bindparam, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from quotetracker.match.lessons import Lesson
from quotetracker.match.relations import Relation
from quotetracker.model.queries.common import chunked
from quotetracker.model.schema import Decision, Match, Meaning, Quote
from quotetracker.model.vocabulary import MatchTier, QuoteId

_ONE_STATEMENT = [
    relation.value for relation in (Relation.REPEAT, Relation.EXCERPT, Relation.ALTERED, Relation.PARAPHRASE)
]
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
    if old:
        pair = Match.first_id == bindparam("one"), Match.second_id == bindparam("other")
        connection.execute(delete(Match).where(*pair), [{"one": one, "other": other} for one, other in sorted(old)])
    if new:
        rows = [
            {
                "first_id": m.first,
                "second_id": m.second,
                "relation": m.relation.value,
                "tier": m.tier.value,
                "score": m.score,
            }
            for m in new.values()
        ]
        connection.execute(insert(Match), rows)
    return {QuoteId(quote) for pair in old | new.keys() for quote in pair}


def record_matches(session: Session, quote: QuoteId, matches: Collection[Found]) -> set[QuoteId]:
    """Replace the matches of ``quote``; returns every quote whose matches changed. Gone quotes are passed over."""
    others = [int(match.other) for match in matches]
    # A match that only sentence vectors speak for stays, unless the words now speak for the pair, too.
    mine = and_(
        or_(Match.first_id == quote, Match.second_id == quote),
        or_(Match.alike.is_(None), Match.first_id.in_(others), Match.second_id.in_(others)),
    )
    before = {
        row.partner_of(quote): (row.relation, row.tier, row.score) for row in session.scalars(select(Match).where(mine))
    }
    alive = set(session.scalars(select(Quote.id).where(Quote.id.in_({quote, *(match.other for match in matches)}))))
    after = {
        int(match.other): (match.relation.value, match.tier.value, match.score)
        for match in matches
        if match.other in alive and quote in alive
    }
    session.execute(update(Meaning).where(Meaning.quote_id == quote).values(rule=0))
    if before == after:
        return set()
    session.execute(delete(Match).where(mine))
    for other, (relation, tier, score) in after.items():
        first, second = sorted((int(quote), other))
        session.add(Match(first_id=first, second_id=second, relation=relation, tier=tier, score=score))
    changed = {other for other in before.keys() | after.keys() if before.get(other) != after.get(other)}
    return {quote, *map(QuoteId, changed)}


def lessons(session: Session, *, after: str) -> tuple[Lesson, ...]:
    """What the newest decisions after the moment ``after`` said of pairs that the comparison of words had found."""
    pair = and_(Match.first_id == Decision.first_id, Match.second_id == Decision.second_id)
    found = (
        select(Match.score, Decision.same)
        .join(Decision, pair)
        .where(Match.relation.in_(_ONE_STATEMENT), Match.alike.is_(None), Decision.decided_at > after)
        .order_by(Decision.id.desc())
        .limit(_LESSONS)
    )
    return tuple(Lesson(score, same) for score, same in session.execute(found))


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
