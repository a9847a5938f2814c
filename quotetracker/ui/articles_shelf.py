"""The articles of the list: read in the background, a few again where a few changed, and narrowed by what is typed."""

from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass

from quotetracker.model.views import ArticleRow
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.services.desk import Desk
from quotetracker.text.names import name_key

#: When more have changed, all are read again: that is one question instead of many.
MOST_AGAIN = 500


@dataclass(frozen=True, slots=True)
class Read:
    """An answer: those of ``asked`` that exist, the oldest first; None asked for all."""

    asked: frozenset[ArticleId] | None
    rows: tuple[ArticleRow, ...]
    folded: tuple[str, ...]
    """What the filter looks at in each row."""


def read_rows(desk: Desk, articles: Collection[ArticleId] | None, quotes: Collection[QuoteId] = ()) -> Read:
    """Rows of ``articles`` and of those that hold ``quotes``; None reads all. For a background thread."""
    asked = None if articles is None else frozenset(articles) | desk.articles.holding(quotes)
    rows = desk.articles.rows(only=asked)[::-1]
    return Read(asked, rows, tuple(name_key(f"{row.title} {row.outlet}") for row in rows))


class Shelf:
    """All rows in the order of the list; an answer is taken in place by place."""

    def __init__(self) -> None:
        self._rows: list[ArticleRow] = []  # the oldest first
        self._places: dict[ArticleId, tuple[str, int]] = {}
        self._folded: dict[ArticleId, str] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, article: ArticleId) -> bool:
        return article in self._folded

    def take(self, read: Read) -> None:
        """Put in what was read, take out what is gone; an article that did not change stays the same object."""
        if read.asked is None:
            self._rows = list(read.rows)
            self._folded = dict(zip((row.id for row in read.rows), read.folded, strict=True))
            self._places = {row.id: _place(row) for row in read.rows}
            return
        here = {row.id: (row, folded) for row, folded in zip(read.rows, read.folded, strict=True)}
        for article in read.asked:
            row, folded = here.get(article, (None, ""))
            old = self._places.get(article)
            if old is not None:
                at = bisect_left(self._rows, old, key=_place)
                if row is not None and old == _place(row):
                    if self._rows[at] != row:
                        self._rows[at] = row
                    self._folded[article] = folded
                    continue
                del self._rows[at], self._places[article], self._folded[article]
            if row is not None:
                self._places[article], self._folded[article] = _place(row), folded
                self._rows.insert(bisect_left(self._rows, _place(row), key=_place), row)

    def shown(self, typed: str) -> list[ArticleRow]:
        """The newest first; with every word that was typed in title or outlet."""
        words = name_key(typed).split()
        if not words:
            return self._rows[::-1]
        folded = self._folded
        return [row for row in reversed(self._rows) if all(word in folded[row.id] for word in words)]


def _place(row: ArticleRow) -> tuple[str, int]:
    return row.published, row.id
