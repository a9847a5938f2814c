"""The orders of quotes, as lists that can be entered at any place along an index.

Paging by key: the next rows are those beyond the sort key of the last one (https://use-the-index-luke.com/no-offset).
The keys here run in both directions, newest article first but its quotes in the order of the text, so what is beyond
a key is asked for in turn: the rest of this article, then the articles after it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import ge, gt, le, lt
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select, tuple_
from sqlalchemy.orm import aliased

from quotetracker.model.extents import Key
from quotetracker.model.queries.filters import Condition
from quotetracker.model.schema import Article, Quote, QuoteSpeaker, Speaker


@dataclass(frozen=True, slots=True)
class Level:
    """Columns that are compared together; the last one tells rows apart that are equal in the levels before."""

    columns: tuple[Any, ...]
    downwards: bool = False

    def order(self) -> list[Any]:
        """What to sort by."""
        return [column.desc() if self.downwards else column.asc() for column in self.columns]

    def beyond(self, values: Key, *, inclusive: bool) -> list[ColumnElement[bool]]:
        """Rows after ``values``."""
        single = len(values) == 1
        rows: Any = self.columns[0] if single else tuple_(*self.columns)
        bound: Any = values[0] if single else tuple_(*values)
        compare = (le if inclusive else lt) if self.downwards else (ge if inclusive else gt)
        clauses = [compare(rows, bound)]
        if not single:
            # SQLite finds the index of an expression not by a comparison of several values, but by one of the first.
            clauses.append((le if self.downwards else ge)(self.columns[0], values[0]))
        return clauses


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the list with one sort key."""

    rows: Select[Any]
    """Ids of its quotes, unsorted."""
    quote: Any
    """The column with the id."""
    levels: tuple[Level, ...]

    def turned(self) -> "Part":
        """The same rows from the end."""
        return replace(self, levels=tuple(replace(level, downwards=not level.downwards) for level in self.levels))

    def sorted(self) -> Select[Any]:
        """Ids of all rows, with their keys, in order."""
        return self._keyed().order_by(*(column for level in self.levels for column in level.order()))

    def numbered(self) -> Select[Any]:
        """Ids, keys, and the number of each row from 1."""
        order = [column for level in self.levels for column in level.order()]
        return self._keyed().add_columns(func.row_number().over(order_by=order).label("nth"))

    def at(self, quote: int) -> Select[Any]:
        """Id and key of one quote, if it is here."""
        return self._keyed().where(self.quote == quote)

    def count(self) -> Select[Any]:
        """How many rows there are."""
        return select(func.count()).select_from(self.rows.order_by(None).subquery())

    def from_key(self, key: Key) -> list[Select[Any]]:
        """The row with this key, and those after it, as statements to be asked in turn."""
        found: list[Select[Any]] = []
        values: list[Key] = []
        at = 0
        for level in self.levels:
            values.append(key[at : at + len(level.columns)])
            at += len(level.columns)
        for nth in reversed(range(len(self.levels))):
            same = [level.columns[-1] == one[-1] for level, one in zip(self.levels[:nth], values[:nth], strict=True)]
            inclusive = nth == len(self.levels) - 1
            rest = [column for level in self.levels[nth:] for column in level.order()]
            beyond = self.levels[nth].beyond(values[nth], inclusive=inclusive)
            found.append(self._keyed().where(*same, *beyond).order_by(*rest))
        return found

    def is_before(self, key: Key, other: Key) -> bool:
        """Whether ``key`` stands before ``other``."""
        at = 0
        for level in self.levels:
            one, two = key[at : at + len(level.columns)], other[at : at + len(level.columns)]
            if one != two:
                return one > two if level.downwards else one < two
            at += len(level.columns)
        return False

    def _keyed(self) -> Select[Any]:
        return self.rows.add_columns(*(column for level in self.levels for column in level.columns))


def parts_of(
    order: str, clauses: Sequence[ColumnElement[bool]], *, with_articles: bool, walk: bool, few_quotes: bool = False
) -> list[Part]:
    """The list in ``order``; a leading "-" turns it round.

    ``walk``: the rows are to be walked along the order; else SQLite may begin with what ``clauses`` find, and sort.
    ``few_quotes``: it has to, since one of them finds few quotes, whatever SQLite thinks of it.
    """
    backwards, name = order.startswith("-"), order.removeprefix("-")
    if name == "speaker":
        spoken = _spoken(clauses, with_articles=with_articles, walk=walk)
        return [spoken.turned() if backwards else spoken, _by_nobody(clauses, walk=walk)]
    if name == "kind":
        part = _by_kind(clauses, with_articles=with_articles)
    else:
        part = _by_article(name, clauses, walk=walk, few_quotes=few_quotes)
    return [part.turned() if backwards else part]


def turned(parts: Sequence[Part]) -> list[Part]:
    """The whole list from its end."""
    return [part.turned() for part in reversed(parts)]


def clauses_of(wanted: Sequence[Condition], first: Condition | None) -> list[ColumnElement[bool]]:
    """``first`` as it can be begun with, if there is one; the others as looks at each quote."""
    return [one.sought if one is first else one.looked_at for one in wanted]


_IN_TEXT = Level((Quote.start, Quote.id))


def _by_article(name: str, clauses: Sequence[ColumnElement[bool]], *, walk: bool, few_quotes: bool = False) -> Part:
    firsts: dict[str, Level] = {
        "newest": Level((Article.published, Article.id), downwards=True),
        "published": Level((Article.published, Article.id)),
        "outlet": Level((func.lower(Article.outlet), Article.published, Article.id)),
        "article": Level((func.lower(Article.title), Article.id)),
    }
    # A sum has no index: so SQLite cannot go from quotes to articles, which would mean to sort a million quotes.
    article = Article.id + 0 if walk else Article.id
    # Nor from articles to quotes: where nearly all quotes are of one kind, it takes the few of another for as many.
    holder = Quote.article_id + 0 if few_quotes else Quote.article_id
    rows = select(Quote.id).select_from(Article).join(Quote, holder == article).where(*clauses)
    return Part(rows, Quote.id, (firsts[name], _IN_TEXT))


def _by_kind(clauses: Sequence[ColumnElement[bool]], *, with_articles: bool) -> Part:
    rows = select(Quote.id)
    if with_articles:
        rows = rows.join(Article, Article.id == Quote.article_id)
    return Part(rows.where(*clauses), Quote.id, (Level((Quote.kind,)), Level((Quote.id,))))


def _spoken(clauses: Sequence[ColumnElement[bool]], *, with_articles: bool, walk: bool) -> Part:
    """Each quote under the speaker who is named first."""
    earlier = aliased(QuoteSpeaker)
    is_first = ~exists().where(earlier.quote_id == QuoteSpeaker.quote_id, earlier.id < QuoteSpeaker.id)
    speaker = Speaker.id + 0 if walk else Speaker.id
    rows = select(QuoteSpeaker.quote_id).select_from(Speaker).join(QuoteSpeaker, QuoteSpeaker.speaker_id == speaker)
    if clauses:
        rows = rows.join(Quote, Quote.id == (QuoteSpeaker.quote_id + 0 if walk else QuoteSpeaker.quote_id))
    if with_articles:
        rows = rows.join(Article, Article.id == Quote.article_id)
    levels = (Level((Speaker.name_key, Speaker.id)), Level((QuoteSpeaker.quote_id,)))
    return Part(rows.where(is_first, *clauses), QuoteSpeaker.quote_id, levels)


def _by_nobody(clauses: Sequence[ColumnElement[bool]], *, walk: bool) -> Part:
    """Quotes without a speaker come last either way."""
    unspoken = ~exists().where(QuoteSpeaker.quote_id == Quote.id)
    return _by_article("newest", [unspoken, *clauses], walk=walk)
