"""Reads of statements, and of what may become one."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, func, select, true, union
from sqlalchemy.orm import InstrumentedAttribute, Session

from quotetracker.match.families import Link, Member
from quotetracker.match.relations import Relation
from quotetracker.model.queries.common import chunked, shown_matches
from quotetracker.model.schema import Article, Decision, Match, Quote, QuoteSpeaker, Speaker, Statement, StatementQuote
from quotetracker.model.views import MemberView, StatementView
from quotetracker.model.vocabulary import ArticleId, QuoteId, StatementId

_SHOWN = 300
#: Two that contradict each other are about one matter, but not one statement.
_NOT_JOINED = (Relation.CONFLICT, Relation.DIFFERENT)

_IN_STATEMENTS = select(StatementQuote.quote_id, StatementQuote.statement_id)


def statements_of(session: Session, quotes: Collection[int]) -> dict[int, int]:
    """The statement of each of ``quotes`` that is in one."""
    found: dict[int, int] = {}
    for chunk in chunked(quotes):
        for row in session.execute(_IN_STATEMENTS.where(StatementQuote.quote_id.in_(chunk))):
            found[row.quote_id] = row.statement_id
    return found


def quotes_in_statement(session: Session, statement: int) -> list[int]:
    """The quotes of one statement, in the order in which they joined."""
    rows = select(StatementQuote.quote_id).where(StatementQuote.statement_id == statement)
    return list(session.scalars(rows.order_by(StatementQuote.id)))


def statement_views(session: Session, *, only: Collection[int] | None = None) -> tuple[StatementView, ...]:
    """Statements, the newest first; with ``only``, just those that still exist among these ids."""
    statement = select(Statement).order_by(Statement.id.desc())
    columns = select(StatementQuote.statement_id, StatementQuote.quote_id).order_by(StatementQuote.id)
    if only is not None:
        statement = statement.where(Statement.id.in_(only))
        columns = columns.where(StatementQuote.statement_id.in_(only))
    quotes: dict[int, list[QuoteId]] = defaultdict(list)
    for row in session.execute(columns):
        quotes[row.statement_id].append(QuoteId(row.quote_id))
    return tuple(
        StatementView(StatementId(row.id), row.title, row.note, tuple(quotes[row.id]))
        for row in session.scalars(statement)
    )


def latest_statements(session: Session, limit: int) -> tuple[StatementId, ...]:
    """The statements with the latest quotes, the latest first."""
    day = func.coalesce(func.nullif(Quote.said_on, ""), Article.published)
    listed = (
        select(StatementQuote.statement_id)
        .join(Quote, Quote.id == StatementQuote.quote_id)
        .join(Article, Article.id == Quote.article_id)
        .group_by(StatementQuote.statement_id)
        .order_by(func.max(day).desc(), StatementQuote.statement_id.desc())
        .limit(limit)
    )
    return tuple(map(StatementId, session.scalars(listed)))


def member_views(session: Session, quotes: Collection[int]) -> dict[QuoteId, MemberView]:
    """What lists of statements need of those quotes that exist."""
    found: dict[QuoteId, MemberView] = {}
    for chunk in chunked(quotes):
        names: dict[int, list[str]] = defaultdict(list)
        spoken = (
            select(QuoteSpeaker.quote_id, Speaker.name)
            .join(Speaker, Speaker.id == QuoteSpeaker.speaker_id)
            .where(QuoteSpeaker.quote_id.in_(chunk))
            .order_by(QuoteSpeaker.id)
        )
        for quote, name in session.execute(spoken):
            names[quote].append(name)
        columns = (
            Quote.id,
            Quote.article_id,
            Quote.said_on,
            func.substr(Quote.words, 1, _SHOWN).label("words"),
            Article.outlet,
            Article.published,
        )
        statement = select(*columns).join(Article, Article.id == Quote.article_id).where(Quote.id.in_(chunk))
        for row in session.execute(statement):
            found[QuoteId(row.id)] = MemberView(
                quote=QuoteId(row.id),
                article=ArticleId(row.article_id),
                words=row.words,
                outlet=row.outlet,
                published=row.published,
                said_on=row.said_on,
                speakers=tuple(names[row.id]),
            )
    return found


def links_to_join(session: Session, *, around: Collection[int] | None = None) -> Iterator[Link]:
    """Flagged matches that the editor did not refuse, but for contradictions; streamed.

    With ``around``, only those with one of these quotes, some of them twice.
    """
    statement = select(Match.first_id, Match.second_id, Match.score).where(
        shown_matches(), Match.relation.not_in(_NOT_JOINED)
    )
    for only in _each_end(around, Match.first_id, Match.second_id):
        for row in session.execute(statement.where(only).execution_options(yield_per=5000)):
            yield Link(row.first_id, row.second_id, row.score)


def members_for_joining(session: Session, *, among: Collection[int] | None = None) -> dict[int, Member]:
    """Every quote that has a flagged match, or is in a statement, with its length in code points and its day.

    With ``among``, only those of these quotes.
    """
    shown = shown_matches()
    columns = select(Quote.id, func.length(Quote.words).label("length"), Quote.said_on, Article.published)
    found: dict[int, Member] = {}
    for some in [None] if among is None else chunked(among):
        ends = [
            select(column).where(which, true() if some is None else column.in_(some))
            for column, which in (
                (Match.first_id, shown),
                (Match.second_id, shown),
                (StatementQuote.quote_id, true()),
            )
        ]
        known = union(*ends).subquery()
        statement = columns.join(Article, Article.id == Quote.article_id).where(Quote.id.in_(select(known.c[0])))
        for key, length, said_on, published in session.execute(statement):
            found[key] = Member(length, said_on or published)
    return found


def refused_pairs(session: Session, *, around: Collection[int] | None = None) -> Iterator[tuple[int, int]]:
    """Every two quotes that the editor holds for different statements; streamed.

    With ``around``, only those with one of these quotes, some of them twice.
    """
    statement = select(Decision.first_id, Decision.second_id).where(Decision.same.is_(False))
    for only in _each_end(around, Decision.first_id, Decision.second_id):
        for row in session.execute(statement.where(only).execution_options(yield_per=5000)):
            yield row.first_id, row.second_id


def statements_by_quote(session: Session) -> dict[int, int]:
    """The statement of each quote that is in one."""
    return {row.quote_id: row.statement_id for row in session.execute(_IN_STATEMENTS)}


def quotes_in_articles(session: Session, articles: Collection[int]) -> list[int]:
    """The quotes of these articles."""
    found: list[int] = []
    for chunk in chunked(articles):
        found += session.scalars(select(Quote.id).where(Quote.article_id.in_(chunk)))
    return found


def _each_end(around: Collection[int] | None, *ends: InstrumentedAttribute[int]) -> Iterator[ColumnElement[bool]]:
    """Clauses that one of two columns is among ``around``, one after the other: each has an index of its own."""
    if around is None:
        yield true()
        return
    for some in chunked(around):
        for end in ends:
            yield end.in_(some)


def links_among(session: Session, quotes: Collection[int]) -> list[Link]:
    """All matches between two of ``quotes``, whatever their tier."""
    among, found = set(quotes), []
    for chunk in chunked(sorted(among)):
        columns = select(Match.first_id, Match.second_id, Match.score).where(Match.first_id.in_(chunk))
        found += [Link(row.first_id, row.second_id, row.score) for row in session.execute(columns)]
    return [link for link in found if link.other in among]


def decided_among(session: Session, quotes: Collection[int]) -> dict[tuple[int, int], bool]:
    """The editor's decisions on two of ``quotes``: the lesser id first."""
    among, found = set(quotes), {}
    for chunk in chunked(sorted(among)):
        for row in session.scalars(select(Decision).where(Decision.first_id.in_(chunk))):
            if row.second_id in among:
                found[row.first_id, row.second_id] = row.same
    return found
