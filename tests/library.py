"""Small libraries for tests."""

from pathlib import Path

from quotetracker.importing.drafts import read_pasted
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.services.desk import Desk
from quotetracker.text.spans import Span

BRIDGE = (
    "Old bridge to close\n\n"
    "“We will close the bridge on Monday,” said Ida Marsh. “It has five cracks.”\n\n"
    "Omar Tey said that nobody had asked the farmers."
)


def new_desk(folder: Path, name: str = "test.quotes") -> Desk:
    """A desk over a new, empty library."""
    return Desk.open(folder / name, create=True)


def add_article(desk: Desk, text: str = BRIDGE, **fields: str) -> ArticleId:
    """An article with this text."""
    from dataclasses import replace

    return desk.articles.add(replace(read_pasted(text), **fields)).article


def add_quote(desk: Desk, article: ArticleId, words: str) -> QuoteId:
    """A quote of these words, which must stand in the article."""
    start = desk.articles.get(article).text.index(words)
    return desk.quotes.add(article, Span(start, start + len(words)))
