"""Full text search."""

from collections.abc import Iterator
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from quotetracker.model import sqlite
from quotetracker.model.queries.articles import article_rows
from quotetracker.model.queries.claims import claim_views
from quotetracker.model.queries.quotes import quote_views
from quotetracker.model.schema import Claim
from quotetracker.model.views import (
    ArticleRow,
    ClaimView,
    QuoteView,
)
from quotetracker.model.vocabulary import (
    ArticleId,
)
from quotetracker.text.names import name_key


def search_quotes(session: Session, words: str, *, limit: int) -> tuple[QuoteView, ...]:
    """Quotes in which all words occur, in the words themselves or in names, titles and notes; the best first.

    Of words that thousands of quotes have, the best among those that were added last.
    """
    for expression in _expressions(words):
        hits = session.scalars(sqlite.QUOTE_HITS, {"expression": expression, "limit": limit}).all()
        if hits:
            return quote_views(session, hits)
    return ()


def search_articles(session: Session, words: str, *, limit: int) -> tuple[tuple[ArticleRow, str], ...]:
    """Articles in which all words occur, each with a passage that shows them; the best first, as with quotes."""
    for expression in _expressions(words):
        hits = session.execute(sqlite.ARTICLE_HITS, {"expression": expression, "limit": limit}).all()
        if hits:
            rows = {row.id: row for row in article_rows(session, only=[key for key, _ in hits])}
            return tuple((rows[ArticleId(key)], passage) for key, passage in hits if key in rows)
    return ()


def search_claims(session: Session, words: str, *, limit: int) -> tuple[ClaimView, ...]:
    """Claims whose wording holds all words, the newest first; case and accents do not count."""
    wanted = name_key(words).split()
    if not wanted:
        return ()
    rows = session.execute(
        select(Claim.id, Claim.words)
        .where(*(sqlite.may_hold(Claim.words, word) for word in wanted))
        .order_by(Claim.id.desc())
        .execution_options(yield_per=500)
    )
    met = (row.id for row in rows if all(word in text for text in [name_key(row.words)] for word in wanted))
    found = list(islice(met, limit))
    return claim_views(session, only=found) if found else ()


def _expressions(words: str) -> Iterator[str]:
    """What to look for, and what else if nothing is found: the last word is mostly one that is still being typed.

    A first letter alone would be looked for in half of all texts: it counts as a whole word, or else not at all.
    """
    for tried in (words + " ", words[:-1]) if sqlite.is_begun(words) else (words,):
        if expression := sqlite.match_expression(tried):
            yield expression


def is_known_word(session: Session, word: str) -> bool:
    """Whether any quote, name, title or note has a word that begins so; ``word`` is folded as the index folds."""
    return session.execute(sqlite.KNOWN_WORD, {"word": word}).first() is not None
