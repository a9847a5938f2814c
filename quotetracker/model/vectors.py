"""Sentence vectors of quotes, and matches that only they speak for: reading, and writing inside ``Store.derived``."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from quotetracker.match.relations import Relation
from quotetracker.model.journal import RowChange
from quotetracker.model.schema import Match, Meaning, Quote
from quotetracker.model.vocabulary import MatchTier, QuoteId

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Lifted:
    """A match of a quote that only the vectors speak for; it is never flagged."""

    other: QuoteId
    relation: Relation
    score: float
    alike: float
    """Cosine of the two vectors."""


def without_vector(session: Session, model: str, *, below: int | None, limit: int) -> list[tuple[QuoteId, str]]:
    """Quotes with their words that ``model`` has not read yet, the newest first, with ids under ``below``."""
    read = exists().where(Meaning.quote_id == Quote.id, Meaning.model == model)
    statement = select(Quote.id, Quote.words).where(~read).order_by(Quote.id.desc()).limit(limit)
    if below is not None:
        statement = statement.where(Quote.id < below)
    return [(QuoteId(row.id), row.words) for row in session.execute(statement)]


def keep_vectors(session: Session, model: str, vectors: Mapping[QuoteId, tuple[str, bytes]]) -> set[QuoteId]:
    """Store vectors, each with the words that it was made from; those whose words are others by now are passed over."""
    kept: set[QuoteId] = set()
    for chunk in _chunks(sorted(vectors)):
        now = {row.id: row.words for row in session.execute(select(Quote.id, Quote.words).where(Quote.id.in_(chunk)))}
        for key in chunk:
            words, vector = vectors[QuoteId(key)]
            if now.get(key) == words:
                session.merge(Meaning(quote_id=key, model=model, rule=0, vector=vector))
                kept.add(QuoteId(key))
    return kept


def vectors_after(session: Session, model: str, after: int, *, limit: int) -> dict[int, bytes]:
    """Vectors of quotes with ids above ``after``, in the order of ids."""
    statement = select(Meaning.quote_id, Meaning.vector).where(Meaning.model == model, Meaning.quote_id > after)
    rows = session.execute(statement.order_by(Meaning.quote_id).limit(limit))
    return {row.quote_id: row.vector for row in rows}


def vectors_of(session: Session, model: str, quotes: Collection[int]) -> dict[int, bytes]:
    """Vectors of those of ``quotes`` that have one."""
    found: dict[int, bytes] = {}
    for chunk in _chunks(sorted(quotes)):
        statement = select(Meaning.quote_id, Meaning.vector).where(Meaning.model == model, Meaning.quote_id.in_(chunk))
        found.update((row.quote_id, row.vector) for row in session.execute(statement))
    return found


def unpaired(session: Session, model: str, *, rule: int, limit: int) -> dict[int, bytes]:
    """Vectors of quotes for which pairs are yet to be looked for by this version of the rule."""
    due = or_(Meaning.rule < rule, Meaning.rule > rule)
    statement = select(Meaning.quote_id, Meaning.vector).where(Meaning.model == model, due)
    return {row.quote_id: row.vector for row in session.execute(statement.limit(limit))}


def record_lifted(session: Session, quote: QuoteId, found: Collection[Lifted], *, rule: int) -> set[QuoteId]:
    """Replace what the vectors say of ``quote``; what the words say stands. Returns quotes whose matches changed."""
    rows = session.scalars(select(Match).where(or_(Match.first_id == quote, Match.second_id == quote))).all()
    by_words = {row.partner_of(quote) for row in rows if row.alike is None}
    before = {row.partner_of(quote): row for row in rows if row.alike is not None}
    alive = set(session.scalars(select(Quote.id).where(Quote.id.in_({quote, *(match.other for match in found)}))))
    wanted = {int(each.other): each for each in found if each.other in alive} if quote in alive else {}
    changed: set[int] = set()
    for other, row in before.items():
        if other not in wanted or other in by_words:
            session.delete(row)
            changed.add(other)
    for other, match in wanted.items():
        if other in by_words or other in before:
            continue
        first, second = sorted((int(quote), other))
        session.add(
            Match(
                first_id=first,
                second_id=second,
                relation=match.relation.value,
                tier=MatchTier.MAYBE.value,
                score=match.score,
                alike=match.alike,
            )
        )
        changed.add(other)
    session.execute(update(Meaning).where(Meaning.quote_id == quote).values(rule=rule))
    return {quote, *map(QuoteId, changed)} if changed else set()


def forget_changed(session: Session, rows: Sequence[RowChange]) -> None:
    """Drop vectors, and what they spoke for, of quotes whose words changed in ``rows``."""
    changed = {
        row.before["id"]
        for row in rows
        if row.table == "quote" and row.before and (row.after is None or row.before["words"] != row.after["words"])
    }
    for chunk in _chunks(sorted(changed)):
        mine = or_(Match.first_id.in_(chunk), Match.second_id.in_(chunk))
        session.execute(delete(Meaning).where(Meaning.quote_id.in_(chunk)))
        session.execute(delete(Match).where(mine, Match.alike.is_not(None)))


def forget_lifted(session: Session) -> set[QuoteId]:
    """Drop all matches that only vectors speak for; returns the quotes that had any."""
    pairs = session.execute(select(Match.first_id, Match.second_id).where(Match.alike.is_not(None))).all()
    if pairs:
        session.execute(delete(Match).where(Match.alike.is_not(None)))
    session.execute(update(Meaning).where(Meaning.rule != 0).values(rule=0))
    return {QuoteId(key) for pair in pairs for key in pair}


def forget_other_models(session: Session, model: str, *, limit: int) -> int:
    """Drop up to ``limit`` vectors of other models; returns how many were dropped."""
    keys = session.scalars(select(Meaning.quote_id).where(Meaning.model != model).limit(limit)).all()
    for chunk in _chunks(sorted(keys)):
        session.execute(delete(Meaning).where(Meaning.quote_id.in_(chunk)))
    return len(keys)


def has_other_models(session: Session, model: str) -> bool:
    """Whether there are vectors of another model."""
    return session.scalar(select(Meaning.quote_id).where(Meaning.model != model).limit(1)) is not None


def vector_count(session: Session, model: str) -> int:
    """How many quotes have a vector by ``model``."""
    return session.scalar(select(func.count()).select_from(Meaning).where(Meaning.model == model)) or 0


def _chunks(keys: Sequence[int]) -> list[list[int]]:
    return [list(keys[at : at + _CHUNK]) for at in range(0, len(keys), _CHUNK)]
