"""Full text search."""

from sqlalchemy.orm import Session

from quotetracker.model import sqlite
from quotetracker.model.queries.articles import article_rows
from quotetracker.model.queries.quotes import quote_views
from quotetracker.model.views import (
    ArticleRow,
    QuoteView,
)
from quotetracker.model.vocabulary import (
    ArticleId,
)


def search_quotes(session: Session, words: str, *, limit: int) -> tuple[QuoteView, ...]:
    """Quotes in which all words occur, in the words themselves or in names, titles and notes; the best first."""
    if not (expression := sqlite.match_expression(words)):
        return ()
    hits = session.scalars(sqlite.QUOTE_HITS, {"expression": expression, "limit": limit}).all()
    return quote_views(session, hits)


def search_articles(session: Session, words: str, *, limit: int) -> tuple[tuple[ArticleRow, str], ...]:
    """Articles in which all words occur, each with a passage that shows them; the best first."""
    if not (expression := sqlite.match_expression(words)):
        return ()
    hits = session.execute(sqlite.ARTICLE_HITS, {"expression": expression, "limit": limit}).all()
    rows = {row.id: row for row in article_rows(session, only=[key for key, _ in hits])}
    return tuple((rows[ArticleId(key)], passage) for key, passage in hits if key in rows)


def is_known_word(session: Session, word: str) -> bool:
    """Whether any quote, name, title or note has a word that begins so; ``word`` is folded as the index folds."""
    return session.execute(sqlite.KNOWN_WORD, {"word": word}).first() is not None
