"""Rows of a list of quotes at any place of it, without the list: by key, from waypoints some thousand rows apart."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from quotetracker.model import sqlite
from quotetracker.model.extents import Extent, Place, Waypoint
from quotetracker.model.queries.filters import (
    FEW,
    Condition,
    conditions,
    is_only_words,
    narrowest,
    passing,
)
from quotetracker.model.queries.orders import Part, clauses_of, parts_of, turned
from quotetracker.model.queries.ways import ways_by_speaker
from quotetracker.model.schema import Quote, Step
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import QuoteId

#: Rows between two waypoints; a page is read by skipping up to so many rows of an index, 0.2 µs each.
STEP = 4096
#: The same where each row costs a look into the full text.
STEP_IN_WORDS = 256
#: Of a walk that looks into the full text, so many rows are tried before the words are looked for in all quotes.
_TRIED = 1500
#: The same where a beginning of a word is looked for that the full text index does not have.
_TRIED_BY_TEXT = 400
#: One in so many of these is tried first.
_FEW_OF_THEM = 8
#: Places looked for in a new list are read block by block; so many blocks at most.
_BLOCKS = 24


class Walk:
    """One list of quotes, ready to be read at any place; lives as long as a session."""

    def __init__(self, session: Session, wanted: QuoteFilter, order: str) -> None:
        self._session = session
        self._wanted = wanted
        self._order = order
        self._asked = conditions(wanted, along=order.removeprefix("-"))
        self._few = narrowest(session, self._asked)
        self._with_articles = any(one.of_article for one in self._asked)

    @property
    def is_short(self) -> bool:
        """Whether some condition lets so few quotes pass that all are collected and sorted at once."""
        return self._few is not None

    def first(self, limit: int) -> list[QuoteId]:
        """The first rows."""
        if not self.is_short and self._looks_into_words() and (not self._is_quick() or not is_only_words(self._wanted)):
            # Of two broad conditions perhaps no quote meets both: try some rows only.
            found = self._tried(limit)
            if found is not None:
                return found
        return self._ids(self._parts(), 0, limit)

    def every(self) -> list[QuoteId]:
        """All rows; for a list that is not long."""
        return self._ids(self._parts(sought=True), 0, None)

    def at(self, start: int, limit: int, extent: Extent) -> list[QuoteId]:
        """Rows from number ``start`` on."""
        limit = min(limit, extent.count - start)
        if limit <= 0:
            return []
        way = next((one for one in reversed(extent.ways) if one.row <= start), Waypoint(0, Place(0, ())))
        skipped = start - way.row
        from_end = extent.count - start - limit
        sought = self._looks_into_words() and not self._is_quicker_to_look(skipped + limit, extent.count)
        parts = self._parts(sought=sought)
        if from_end < skipped:
            if extent.lengths:  # to find that nothing is in a part costs a look at all quotes
                parts = [part for part, length in zip(parts, extent.lengths, strict=True) if length]
            return self._ids(turned(parts), from_end, limit)[::-1]
        return self._ids(parts, skipped, limit, way.place if way.place.key else None)

    def count(self) -> int:
        """How many rows there are."""
        return counted(self._session, self._wanted)

    def extent(self, stamp: int) -> Extent:
        """Length, and every some thousandth row, in one walk through the whole list."""
        step = STEP_IN_WORDS if self._looks_into_words() else STEP
        parts = self._parts(sought=True)
        if not self._asked and self._order.removeprefix("-") == "speaker":
            backwards = self._order.startswith("-")
            found, spoken, unspoken = ways_by_speaker(self._session, parts[0], step=step, backwards=backwards)
            count, lengths = spoken + unspoken, [spoken]
            if not unspoken:
                return Extent(count, stamp, tuple(found), (spoken, 0))
        else:
            count, found, lengths = self.count(), list[Waypoint](), list[int]()
        for nth, part in list(enumerate(parts))[len(lengths) :]:
            before = sum(lengths)
            rows = part.numbered().subquery()
            for row in self._session.execute(select(rows).where(rows.c.nth % step == 1)):
                found.append(Waypoint(before + row[-1] - 1, Place(nth, tuple(row[1:-1]))))
            last = nth + 1 == len(parts)
            lengths.append(count - before if last else self._session.scalar(part.count()) or 0)
        return Extent(count, stamp, tuple(found), tuple(lengths))

    def rows_of(self, quotes: Sequence[QuoteId], extent: Extent) -> dict[QuoteId, int]:
        """Where quotes stand; without those that are not in the list, or lie too far apart to be looked for."""
        parts = self._parts()
        blocks: dict[int, list[QuoteId]] = {}
        found: dict[QuoteId, int] = {}
        for quote in quotes:
            place = self._place_of(quote, parts)
            if place is None:
                continue
            start, end = _around(place, extent, parts)
            if start not in blocks:
                if len(blocks) >= _BLOCKS:
                    continue
                blocks[start] = self.at(start, end - start, extent)
            block = blocks[start]
            if quote in block:
                found[quote] = start + block.index(quote)
        return found

    def _parts(self, *, sought: bool = False) -> list[Part]:
        """``sought``: words are looked for in all quotes, instead of in each quote that is passed."""
        clauses = [
            one.sought if sought and one.words else clause
            for one, clause in zip(self._asked, clauses_of(self._asked, self._few), strict=True)
        ]
        few_quotes = self._few is not None and not self._few.of_article
        return parts_of(
            self._order, clauses, with_articles=self._with_articles, walk=not self.is_short, few_quotes=few_quotes
        )

    def _looks_into_words(self) -> bool:
        return not self.is_short and any(one.words for one in self._asked)

    def _is_quick(self) -> bool:
        """Whether the full text index tells of one quote whether it has the words."""
        return sqlite.is_quick_to_look_at(sqlite.match_expression(self._wanted.text))

    def _is_quicker_to_look(self, rows: int, count: int) -> bool:
        """Whether looking into each quote on the way costs less than collecting all that have the words."""
        hits = self._hits_of_words()
        every = self._session.scalar(select(func.count()).select_from(Quote)) or 1
        passed = rows * every / max(1, count)
        return passed * 30 < hits * 0.8  # microseconds, as measured with a million quotes

    def _hits_of_words(self) -> int:
        expression = sqlite.match_expression(self._wanted.text)
        rows = sqlite.hit_rows(expression, after=self._wanted.after or 0).subquery()
        return self._session.scalar(select(func.count()).select_from(rows)) or 0

    def _tried(self, limit: int) -> list[QuoteId] | None:
        """The first rows among some; None when these are not enough to say."""
        bare = [one for one in self._asked if not one.words]
        words = [one for one in self._asked if one.words]
        parts = parts_of(self._order, clauses_of(bare, None), with_articles=self._with_articles, walk=True)
        most = _TRIED if self._is_quick() else _TRIED_BY_TEXT
        few = most // _FEW_OF_THEM
        found: list[QuoteId] = []
        for start, end in ((0, few), (few, most)):  # of a word that many quotes have, the first few are enough
            tried = self._ids(parts, start, end - start)
            passed = self._having_words(tried, words)
            found += [quote for quote in tried if quote in passed]
            if len(found) >= limit or len(tried) < end - start:
                return found[:limit]
        if not self._is_quick() and self._hits_of_words() <= FEW:
            clauses = clauses_of(self._asked, words[0])
            return self._ids(parts_of(self._order, clauses, with_articles=self._with_articles, walk=False), 0, limit)
        return self._ids(self._parts(sought=True), 0, limit)

    def _having_words(self, quotes: Sequence[QuoteId], words: Sequence[Condition]) -> Collection[QuoteId]:
        """Those of ``quotes`` in which the words are; each costs a look into the full text, 40 µs."""
        if self._is_quick():
            met = select(Quote.id).where(Quote.id.in_(quotes), *clauses_of(words, None))
            return set(map(QuoteId, self._session.scalars(met)))
        expression = sqlite.match_expression(self._wanted.text)
        return set(map(QuoteId, sqlite.hits_among(self._session.connection(), expression, quotes)))

    def _ids(self, parts: Sequence[Part], skip: int, limit: int | None, place: Place | None = None) -> list[QuoteId]:
        found: list[QuoteId] = []
        for statement, count in _statements(parts, place):
            # Without the columns of the key, which nobody needs of up to 20,000 rows.
            page = statement.with_only_columns(statement.selected_columns[0], maintain_column_froms=True).offset(skip)
            if limit is not None:
                page = page.limit(limit - len(found))
            rows = self._session.scalars(page).all()
            found += map(QuoteId, rows)
            if limit is not None and len(found) >= limit:
                break
            if skip:  # the rest begins further on
                skip = 0 if rows else skip - (self._session.scalar(count) or 0)
        return found

    def _place_of(self, quote: QuoteId, parts: Sequence[Part]) -> Place | None:
        for nth, part in enumerate(parts):
            row = self._session.execute(part.at(quote)).first()
            if row is not None:
                return Place(nth, tuple(row[1:]))
        return None


def counted(session: Session, wanted: QuoteFilter) -> int:
    """How many quotes pass the filter."""
    if is_only_words(wanted) and (expression := sqlite.match_expression(wanted.text)):
        rows = sqlite.hit_rows(expression).subquery()  # the index alone knows; a tenth of the time
        return session.scalar(select(func.count()).select_from(rows)) or 0
    clauses = passing(wanted, with_articles=False)
    return session.scalar(select(func.count()).select_from(Quote).where(*clauses)) or 0


def is_quickly_counted(wanted: QuoteFilter) -> bool:
    """Whether an index tells how many quotes pass."""
    words = is_only_words(wanted) and sqlite.is_quick_to_look_at(sqlite.match_expression(wanted.text))
    return not wanted or words or wanted == QuoteFilter(kinds=wanted.kinds)


def newest_step(session: Session) -> int:
    """The newest step that stands: as long as it is the same one, so is every list of quotes."""
    return session.scalar(select(func.max(Step.id)).where(Step.state == "done")) or 0


def _statements(parts: Sequence[Part], place: Place | None) -> Iterator[tuple[Select[Any], Select[Any]]]:
    """What to ask in turn, from the first row or from ``place`` on; with how to count it."""
    for nth, part in enumerate(parts):
        if place is None or nth > place.part:
            yield part.sorted(), part.count()
        elif nth == place.part:
            for statement in part.from_key(place.key):
                yield statement, select(func.count()).select_from(statement.order_by(None).subquery())


def _around(place: Place, extent: Extent, parts: Sequence[Part]) -> tuple[int, int]:
    """The rows between two waypoints where ``place`` lies."""
    start = 0
    for one in extent.ways:
        if one.place.part > place.part:
            return start, one.row
        if one.place.part == place.part and parts[place.part].is_before(place.key, one.place.key):
            return start, one.row
        start = one.row
    return start, extent.count
