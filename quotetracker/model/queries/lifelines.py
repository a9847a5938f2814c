"""What one speaker said over time, and which of it belongs together."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from quotetracker.match.relations import Relation
from quotetracker.model.queries.common import chunked
from quotetracker.model.schema import Article, Claim, Decision, Match, Quote, QuoteSpeaker, StatementQuote
from quotetracker.model.vocabulary import MatchTier, QuoteId
from quotetracker.text.kind import Kind

_FIRST_WORDS = 300  # code points


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One quote of the speaker."""

    quote: QuoteId
    day: str
    """When it was said or, if that is not known, published."""
    words: str
    """Its first words, 300 code points at most."""
    kind: Kind
    outlet: str
    title: str


@dataclass(frozen=True, slots=True)
class SaidLink:
    """Two quotes of the speaker that are one statement, or that contradict each other."""

    one: QuoteId
    other: QuoteId
    conflict: bool


def said_by(session: Session, speaker: int, *, limit: int) -> list[SaidRow]:
    """The newest ``limit`` quotes of a speaker, the oldest of them first; undated ones last."""
    day = func.coalesce(func.nullif(Quote.said_on, ""), Article.published)
    columns = (Quote.id, day.label("day"), func.substr(Quote.words, 1, _FIRST_WORDS).label("words"))
    statement = (
        select(*columns, Quote.kind, Article.outlet, Article.title)
        .join(Article, Article.id == Quote.article_id)
        .where(Quote.id.in_(select(QuoteSpeaker.quote_id).where(QuoteSpeaker.speaker_id == speaker)))
        .order_by(day.desc(), Quote.id.desc())
        .limit(limit)
    )
    rows = [
        SaidRow(QuoteId(row.id), row.day, row.words, Kind(row.kind), row.outlet, row.title)
        for row in session.execute(statement)
    ]
    rows.reverse()
    return [row for row in rows if row.day] + [row for row in rows if not row.day]


def said_count(session: Session, speaker: int) -> int:
    """How many quotes a speaker has."""
    mine = select(func.count()).select_from(QuoteSpeaker).where(QuoteSpeaker.speaker_id == speaker)
    return session.scalar(mine) or 0


def said_links(session: Session, quotes: Collection[int]) -> list[SaidLink]:
    """Which of ``quotes`` are one statement or contradict each other, as far as the editor did not refuse it."""
    among, found = set(quotes), list[SaidLink]()
    pair = and_(Decision.first_id == Match.first_id, Decision.second_id == Match.second_id)
    matches = (
        select(Match.first_id, Match.second_id, Match.relation)
        .outerjoin(Decision, pair)
        .where(
            Match.relation.not_in((Relation.DIFFERENT, Relation.MISATTRIBUTED)),
            or_(and_(Match.tier == MatchTier.FLAG, Decision.same.is_not(False)), Decision.same.is_(True)),
        )
    )
    members = select(StatementQuote.statement_id, StatementQuote.quote_id)
    of_statement: dict[int, list[QuoteId]] = {}
    for chunk in chunked(sorted(among)):
        for row in session.execute(matches.where(Match.first_id.in_(chunk))):
            if row.second_id in among:
                conflict = row.relation == Relation.CONFLICT
                found.append(SaidLink(QuoteId(row.first_id), QuoteId(row.second_id), conflict))
        for statement, quote in session.execute(members.where(StatementQuote.quote_id.in_(chunk))):
            of_statement.setdefault(statement, []).append(QuoteId(quote))
    for one, *others in of_statement.values():
        found += [SaidLink(one, other, conflict=False) for other in others]
    return found


def claims_from(session: Session, quotes: Collection[int]) -> dict[QuoteId, tuple[str, ...]]:
    """The words of the claims that were made from each of ``quotes``."""
    found: dict[QuoteId, tuple[str, ...]] = {}
    for chunk in chunked(quotes):
        rows = select(Claim.quote_id, Claim.words).where(Claim.quote_id.in_(chunk)).order_by(Claim.id)
        for quote, words in session.execute(rows):
            if quote is None:
                continue
            key = QuoteId(quote)
            found[key] = (*found.get(key, ()), words)
    return found
