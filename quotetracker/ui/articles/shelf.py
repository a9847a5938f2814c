"""The articles of the list: read in the background, a few again where a few changed, and narrowed by what is typed."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from quotetracker.model.views import ArticleRow
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.services.desk import Desk
from quotetracker.text.names import name_key
from quotetracker.text.scripts import seen
from quotetracker.ui.speakers.rows import as_known

#: When more have changed, all are read again: that is one question instead of many.
MOST_AGAIN = 500
_HEAD = 100
_NOTHING: Mapping[ArticleId, ArticleRow] = {}

#: What the list is sorted by, the newest first.
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Read:
    """An answer: those of ``asked`` that exist, the oldest first; None asked for all."""

    asked: frozenset[ArticleId] | None
    rows: tuple[ArticleRow, ...]
    folded: dict[ArticleId, str]
    """What the filter looks at in each row that is not the very same as before."""
    places: dict[ArticleId, Place]
    """Where those stand."""
    gone: list[ArticleRow] = field(default_factory=list)
    """Rows that others have taken the place of, or none."""


def read_rows(
    desk: Desk,
    articles: Collection[ArticleId] | None,
    quotes: Collection[QuoteId] = (),
    known: Sequence[ArticleRow] = (),
) -> Read:
    """Rows of ``articles`` and of those that hold ``quotes``; None reads all. For a background thread.

    Of rows that are ``known`` and did not change the answer has the very same objects.
    """
    asked = None if articles is None else frozenset(articles) | desk.articles.holding(quotes)
    by_id = {row.id: row for row in known}
    rows = tuple(as_known(desk.articles.rows(only=asked)[::-1], by_id))
    return read_of(asked, rows, by_id)


def read_of(
    asked: frozenset[ArticleId] | None, rows: tuple[ArticleRow, ...], known: Mapping[ArticleId, ArticleRow] = _NOTHING
) -> Read:
    """An answer with all that can be worked out before the window has it."""
    changed = [row for row in rows if known.get(row.id) is not row]
    same = {row.id for row in rows} - {row.id for row in changed}
    gone = [row for row in known.values() if row.id not in same]
    folded = {row.id: seen(name_key(f"{row.title} {row.outlet}")) for row in changed}
    return Read(asked, rows, folded, {row.id: _place(row) for row in changed}, gone)


def read_head(desk: Desk) -> Read:
    """The newest articles: what is seen at first, long before a large library has told all it has."""
    newest = desk.articles.newest(_HEAD)
    return read_rows(desk, newest)


@dataclass(frozen=True, slots=True)
class Order:
    """All articles as they are sorted ``by`` something."""

    by: str
    articles: tuple[ArticleId, ...]


def read_order(desk: Desk, by: str) -> Order:
    """For a background thread."""
    return Order(by, desk.articles.order(by))


class Shelf:
    """All rows in the order of the list; an answer is taken in place by place."""

    def __init__(self) -> None:
        self._rows: list[ArticleRow] = []  # the oldest first
        self._order: Sequence[ArticleId] | None = None
        self._places: dict[ArticleId, Place] = {}
        self._folded: dict[ArticleId, str] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, article: ArticleId) -> bool:
        return article in self._folded

    def rows(self) -> tuple[ArticleRow, ...]:
        """All rows as they are now, the oldest first."""
        return tuple(self._rows)

    def take(self, read: Read) -> None:
        """Put in what was read, take out what is gone; an article that did not change stays the same object."""
        if read.asked is None:
            self._rows = list(read.rows)
            for gone in self._folded.keys() - {row.id for row in read.rows}:
                del self._folded[gone], self._places[gone]
            self._folded.update(read.folded)
            self._places.update(read.places)
            return
        here = {row.id: row for row in read.rows}
        for article in read.asked:
            old, new, row = self._places.get(article), read.places.get(article), here.get(article)
            if old is not None and old == new and row is not None:
                self._rows[bisect_left(self._rows, old, key=_place)] = row
                self._folded[article] = read.folded[article]
                continue
            if old is not None:
                del self._rows[bisect_left(self._rows, old, key=_place)], self._places[article], self._folded[article]
            if new is not None and row is not None:
                self._rows.insert(bisect_left(self._rows, new, key=_place), row)
                self._places[article], self._folded[article] = new, read.folded[article]

    def sort(self, order: Order | None) -> None:
        """Show the rows in this order; None: the newest first."""
        self._order = None if order is None else order.articles

    def shown(self, typed: str) -> list[ArticleRow]:
        """The rows in their order; with every word that was typed in title or outlet."""
        words = seen(name_key(typed)).split()
        found, folded = self._sorted(), self._folded
        for word in words:  # one after the other: a loop in a loop takes four times as long
            found = [row for row in found if word in folded[row.id]]
        return found

    def _sorted(self) -> list[ArticleRow]:
        if self._order is None:
            return self._rows[::-1]
        rows = {row.id: row for row in reversed(self._rows)}
        found = [row for article in self._order if (row := rows.pop(article, None)) is not None]
        return [*rows.values(), *found]  # what has just come stands first until the order is read anew


def _place(row: ArticleRow) -> Place:
    return row.published, row.id
