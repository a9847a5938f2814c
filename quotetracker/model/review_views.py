"""Frozen values of the review queue: what waits for the editor, and where it stands."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from quotetracker.match.relations import Relation
from quotetracker.model.views import MatchView, QuoteView, SuggestionView
from quotetracker.model.vocabulary import ArticleId, MatchTier, QuoteId, SuggestionId
from quotetracker.text.spans import Span


class Queue(StrEnum):
    """Which things that wait are listed."""

    ALL = "all"
    SUGGESTIONS = "suggestions"
    MATCHES = "matches"


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which part of the queue to show; None does not filter."""

    queue: Queue = Queue.ALL
    sure: bool | None = None
    """True: sure suggestions and flagged matches only; False: the others only."""
    article: ArticleId | None = None
    """Suggestions of this article, and matches of its quotes."""


@dataclass(frozen=True, slots=True)
class SuggestionSpot:
    """The place of a suggestion in the queue; it is still a place when the suggestion is gone."""

    published: str
    article: ArticleId
    start: int
    id: SuggestionId


@dataclass(frozen=True, slots=True)
class MatchSpot:
    """The place of a match in the queue."""

    tier: MatchTier
    relation: Relation
    newer: QuoteId
    older: QuoteId


Spot = SuggestionSpot | MatchSpot


def spot_noted(spot: Spot | None) -> list[Any] | None:
    """A place as JSON values."""
    return None if spot is None else [getattr(spot, field.name) for field in fields(spot)]


def spot_of(noted: object) -> Spot | None:
    """The place that was noted; None for none. ValueError or TypeError when it is no place."""
    if not isinstance(noted, list):
        return None
    one, two, three, four = noted
    if isinstance(two, int):
        return SuggestionSpot(str(one), ArticleId(two), int(three), SuggestionId(int(four)))
    return MatchSpot(MatchTier(one), Relation(two), QuoteId(int(three)), QuoteId(int(four)))


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One line of the queue."""

    spot: Spot
    words: str
    """Its first words, 300 code points at most."""
    speaker: str
    """Who is thought to have said it, or of a match, who said the newer quote; may be empty."""
    title: str
    outlet: str
    published: str
    sure: bool

    @property
    def id(self) -> int:
        """A number of its own: below zero for a suggestion."""
        if isinstance(self.spot, SuggestionSpot):
            return -self.spot.id
        return self.spot.newer << 40 | self.spot.older


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A stretch of the queue."""

    items: tuple[ReviewItem, ...]
    first: int
    """How many wait before the first of ``items``."""
    total: int
    """How many wait in all."""
    at: int | None
    """Which of ``items`` stands at the spot that was asked for, or where it would be; None when nothing waits."""
    is_counted: bool = True
    """Whether ``first`` and ``total`` are known; to count a large queue takes longer than to read its beginning."""


@dataclass(frozen=True, slots=True)
class SuggestionCase:
    """A suggestion with the passage around it."""

    view: SuggestionView
    title: str
    outlet: str
    published: str
    passage: str
    marks: tuple[Span, ...]
    """Where its words stand in ``passage``, in code points."""


@dataclass(frozen=True, slots=True)
class MatchCase:
    """Two quotes that may be one statement: the older one, and the newer one with what changed since."""

    older: QuoteView
    match: MatchView
