"""Small libraries for tests."""

import sqlite3
from contextlib import closing
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


def hurt(library: Path) -> None:
    """Break a page that nothing is read from when quotes or speakers are changed."""
    with closing(sqlite3.connect(library)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'saved_search'").fetchone()[0]
    with library.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x7f" * 64)
