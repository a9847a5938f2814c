"""Reads of articles."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import bindparam, func, select, union
from sqlalchemy.orm import Session, undefer

from quotetracker.match.relations import GRAVITY, Relation
from quotetracker.model.queries.common import chunked, match_ends, require, shown_matches
from quotetracker.model.schema import Article, Match, Quote, Suggestion
from quotetracker.model.views import ArticleHead, ArticleRow, ArticleView, Counted, FlagView
from quotetracker.model.vocabulary import (
    ArticleId,
)
from quotetracker.text.pages import Pages

# Asked for each article that comes in: putting a statement together takes longer than its answer.
_COLUMNS = Article.__table__.c
_AMONG = _COLUMNS.id.in_(bindparam("articles", expanding=True))
_TEXTS = select(_COLUMNS.id, _COLUMNS.text).where(_AMONG)
_HEADS = select(_COLUMNS.id, _COLUMNS.title, _COLUMNS.outlet, _COLUMNS.published).where(_AMONG)
#: By what articles can be sorted; of equals the newest comes first.
ARTICLE_ORDERS = ("newest", "oldest", "title", "outlet", "quotes", "waiting")
_OF_TEXT = select(_COLUMNS.id).where(_COLUMNS.same_text_key == bindparam("key")).order_by(_COLUMNS.id)


def article_rows(session: Session, *, only: Collection[int] | None = None) -> tuple[ArticleRow, ...]:
    """Articles for a list, newest first; with ``only``, just those that still exist among these ids."""
    quotes = select(Quote.article_id, func.count().label("quotes")).group_by(Quote.article_id)
    suggestions = (
        select(Suggestion.article_id, func.count().label("waiting"))
        .where(Suggestion.is_open.is_(True))
        .group_by(Suggestion.article_id)
    )
    if only is not None:  # the database would count the whole library first
        quotes = quotes.where(Quote.article_id.in_(only))
        suggestions = suggestions.where(Suggestion.article_id.in_(only))
    counts, waiting = quotes.subquery(), suggestions.subquery()
    columns = (Article.id, Article.title, Article.outlet, Article.published, counts.c.quotes, waiting.c.waiting)
    statement = (
        select(*columns)
        .outerjoin(counts, counts.c.article_id == Article.id)
        .outerjoin(waiting, waiting.c.article_id == Article.id)
    )
    if only is not None:
        statement = statement.where(Article.id.in_(only))
    flags = _article_flags(session, only)
    # Very many have few outlets and days: each is kept once.
    same: dict[str, str] = {}
    return tuple(
        ArticleRow(
            id=ArticleId(row.id),
            title=row.title,
            outlet=same.setdefault(row.outlet, row.outlet),
            published=same.setdefault(row.published, row.published),
            quotes=row.quotes or 0,
            suggestions=row.waiting or 0,
            flags=flags.get(row.id, ()),
        )
        for row in session.execute(statement.order_by(Article.published.desc(), Article.id.desc()))
    )


def newest_articles(session: Session, limit: int) -> tuple[ArticleId, ...]:
    """The first articles of a list."""
    listed = select(Article.id).order_by(Article.published.desc(), Article.id.desc()).limit(limit)
    return tuple(map(ArticleId, session.scalars(listed)))


def article_order(session: Session, order: str) -> tuple[ArticleId, ...]:
    """All articles in one of ARTICLE_ORDERS."""
    newest = (Article.published.desc(), Article.id.desc())
    if order == "quotes":
        counts = select(Quote.article_id, func.count().label("number")).group_by(Quote.article_id).subquery()
    else:
        waits = select(Suggestion.article_id, func.count().label("number")).where(Suggestion.is_open.is_(True))
        counts = waits.group_by(Suggestion.article_id).subquery()
    statement = select(Article.id)
    match order:
        case "oldest":
            statement = statement.order_by(Article.published, Article.id)
        case "title":
            statement = statement.order_by(func.lower(Article.title), *newest)
        case "outlet":
            statement = statement.order_by(func.lower(Article.outlet), *newest)
        case "quotes" | "waiting":
            joined = statement.outerjoin(counts, counts.c.article_id == Article.id)
            statement = joined.order_by(func.coalesce(counts.c.number, 0).desc(), *newest)
        case _:
            statement = statement.order_by(*newest)
    return tuple(map(ArticleId, session.scalars(statement)))


def articles_holding(session: Session, quotes: Collection[int]) -> frozenset[ArticleId]:
    """The articles in which these quotes stand."""
    found = (session.scalars(select(Quote.article_id).where(Quote.id.in_(chunk))) for chunk in chunked(quotes))
    return frozenset(ArticleId(article) for articles in found for article in articles)


def article_view(session: Session, article: ArticleId) -> ArticleView:
    """One article with its text; NotFoundError when it is gone."""
    row = session.scalar(select(Article).where(Article.id == article).options(undefer(Article.text)))
    if row is None:
        row = require(session, Article, article)
    return ArticleView(
        id=ArticleId(row.id),
        title=row.title,
        outlet=row.outlet,
        author=row.author,
        published=row.published,
        address=row.address,
        language=row.language,
        note=row.note,
        text=row.text,
        file_name=row.file_name,
        added_at=row.added_at,
        pages=Pages.parse(row.pages),
        version_of=None if row.version_of is None else ArticleId(row.version_of),
        newer=_newest_version(session, row.id),
        recognised=row.recognised,
    )


def article_text(session: Session, article: int) -> str:
    """Canonical text of one article."""
    text = session.scalar(select(Article.text).where(Article.id == article))
    if text is None:
        require(session, Article, article)
    return text or ""


def article_texts(session: Session, articles: Collection[int]) -> dict[ArticleId, str]:
    """Canonical texts of those of ``articles`` that are there."""
    return {ArticleId(row.id): row.text for row in session.execute(_TEXTS, {"articles": list(articles)})}


def article_heads(session: Session, articles: Collection[int]) -> tuple[ArticleHead, ...]:
    """What those of ``articles`` are named by that are there."""
    rows = session.execute(_HEADS, {"articles": list(articles)})
    return tuple(ArticleHead(ArticleId(row.id), row.title, row.outlet, row.published) for row in rows)


def articles_of_text(session: Session, same_text_key: str) -> tuple[ArticleId, ...]:
    """Ids of articles whose letters and digits are the same."""
    return tuple(map(ArticleId, session.scalars(_OF_TEXT, {"key": same_text_key})))


def articles_with_text(session: Session, same_text_key: str) -> Sequence[Article]:
    """Articles whose letters and digits are the same."""
    return session.scalars(select(Article).where(Article.same_text_key == same_text_key).order_by(Article.id)).all()


def _newest_version(session: Session, article: int) -> ArticleId | None:
    """The last of the versions that follow ``article``, each the version of the one before."""
    found: int | None = None
    at, seen = article, {article}
    while (after := session.scalar(select(func.max(Article.id)).where(Article.version_of == at))) and after not in seen:
        found = at = after
        seen.add(after)
    return None if found is None else ArticleId(found)


def articles_from(session: Session, original: str) -> tuple[ArticleId, ...]:
    """Articles that were made of the original bytes with this hash."""
    found = session.scalars(select(Article.id).where(Article.original == original).order_by(Article.id))
    return tuple(map(ArticleId, found))


def articles_there(session: Session, articles: Collection[int]) -> tuple[ArticleId, ...]:
    """Those of ``articles`` that are still in the library."""
    found = session.scalars(select(Article.id).where(Article.id.in_(articles)).order_by(Article.id))
    return tuple(map(ArticleId, found))


def outlets(session: Session) -> tuple[Counted, ...]:
    """All outlets with the number of their quotes, by name."""
    statement = (
        select(Article.outlet, func.count(Quote.id))
        .outerjoin(Quote, Quote.article_id == Article.id)
        .where(Article.outlet != "")
        .group_by(Article.outlet)
        .order_by(func.lower(Article.outlet))
    )
    return tuple(Counted(*row) for row in session.execute(statement))


def _article_flags(session: Session, only: Collection[int] | None) -> dict[int, tuple[FlagView, ...]]:
    """How many quotes of each article stand in which relation to others; the gravest first."""
    counts = _flags_of_all(session) if only is None else _flags_of_some(session, only)
    numbers: dict[int, dict[str, int]] = defaultdict(dict)
    for article, relation, number in counts:
        numbers[article][relation] = number
    # Of 100,000 articles most have the same few flags as others: each kind of them is kept once.
    same: dict[tuple[tuple[str, int], ...], tuple[FlagView, ...]] = {}
    found: dict[int, tuple[FlagView, ...]] = {}
    for article, by_relation in numbers.items():
        key = tuple(sorted(by_relation.items()))
        if key not in same:
            flags = (FlagView(Relation(relation), number) for relation, number in key)
            same[key] = tuple(sorted(flags, key=lambda flag: GRAVITY[flag.relation]))
        found[article] = same[key]
    return found


def _flags_of_all(session: Session) -> Iterable[tuple[int, str, int]]:
    # A union tells each quote once for each relation: half the time of counting distinct quotes.
    shown = shown_matches()
    ends = union(
        select(Match.first_id.label("quote_id"), Match.relation).where(shown),
        select(Match.second_id, Match.relation).where(shown),
    ).subquery()
    columns = select(Quote.article_id, ends.c.relation, func.count()).join(ends, ends.c.quote_id == Quote.id)
    return (tuple(row) for row in session.execute(columns.group_by(Quote.article_id, ends.c.relation)))


def _flags_of_some(session: Session, articles: Collection[int]) -> Iterable[tuple[int, str, int]]:
    # Joined to the quotes, the database would go through all matches of the library.
    columns = select(Quote.id, Quote.article_id)
    chunks = [session.execute(columns.where(Quote.article_id.in_(chunk))).all() for chunk in chunked(articles)]
    holder = {quote: article for rows in chunks for quote, article in rows}
    ends = match_ends()
    counts: Counter[tuple[int, str]] = Counter()
    for chunk in chunked(holder):
        among = select(ends.c.quote_id, ends.c.relation).where(ends.c.quote_id.in_(chunk)).distinct()
        counts.update((holder[quote], relation) for quote, relation in session.execute(among))
    return ((article, relation, number) for (article, relation), number in counts.items())
