"""The story of a statement: who said it first, who repeated it, and what changed on the way."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from quotetracker.match.comparison import Comparison
from quotetracker.match.relations import Relation
from quotetracker.model import queries
from quotetracker.model.store import Store
from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import ArticleId, QuoteId, StatementId
from quotetracker.services.copies import copy_groups
from quotetracker.services.matches import Matches
from quotetracker.text.names import name_key
from quotetracker.text.spans import Span

MOST = 200
"""Versions of one statement that are told; the earliest are."""

#: The words as they were, or a piece of them: nothing was changed on the way.
_FAITHFUL = (Relation.REPEAT, Relation.EXCERPT)


@dataclass(frozen=True, slots=True)
class Telling:
    """One time that a statement was published."""

    quote: QuoteView
    copies: tuple[QuoteView, ...]
    """The same words in copies of the same article, such as a wire story in several papers: they count once."""
    first: bool
    """No other is as early; of several on one day nobody is the first."""
    since_first: Comparison | None
    """What it is to the earliest; None for the earliest itself."""
    since_previous: Comparison | None
    """What it is to the one before it; None where that is the earliest."""

    @property
    def day(self) -> str:
        """When it was said, or else published; ISO 8601 of any precision, or ""."""
        return day_of(self.quote)

    @property
    def views(self) -> tuple[QuoteView, ...]:
        """The quote and its copies."""
        return (self.quote, *self.copies)


@dataclass(frozen=True, slots=True)
class Story:
    """All tellings of one statement, or of what may become one, the earliest first."""

    statement: StatementId | None
    title: str
    note: str
    tellings: tuple[Telling, ...]
    left_out: int
    """How many more quotes there are."""

    def summary(self, shown: Callable[[str], str] = str) -> str:
        """In a few sentences: who was first, how often and until when it was repeated, how it drifted.

        ``shown`` writes an ISO 8601 date as people do.
        """
        return " ".join(self.sentences(shown))

    def sentences(self, shown: Callable[[str], str] = str) -> tuple[str, ...]:
        """The same, one by one."""
        return tuple(filter(None, (self._beginning(shown), self._repeats(shown), self._voices(), self._drift())))

    def _beginning(self, shown: Callable[[str], str]) -> str:
        if not self.tellings:
            return ""
        first = self.tellings[0]
        who = _isolated(first.quote.speaker_names or "somebody not named")
        where = _isolated(first.quote.outlet or first.quote.article_title)
        if not first.day:
            return "None of these quotes has a date, so it is not known who said it first."
        if first.first:
            return f"First said by {who} in {where}, {shown(first.day)}."
        return f"Said by {who} in {where}, {shown(first.day)}; on that day it is not known who was first."

    def _repeats(self, shown: Callable[[str], str]) -> str:
        later = self.tellings[1:]
        if not later:
            return ""
        outlets = {telling.quote.outlet for telling in self.tellings if telling.quote.outlet}
        parts = [f"Published {_times(len(self.tellings))} by {_counted(len(outlets), 'outlet')}"]
        dated = [telling.day for telling in self.tellings if telling.day]
        if dated and dated[-1] != dated[0]:
            parts.append(f"until {shown(dated[-1])}")
        copies = sum(len(telling.copies) for telling in self.tellings)
        if copies:
            parts.append(f"and in {_counted(copies, 'copy', 'copies')} of the same article")
        return f"{', '.join(parts)}."

    def _voices(self) -> str:
        speakers = {by.id: by.name for telling in self.tellings for by in telling.quote.speakers}
        names = ", ".join(map(_isolated, speakers.values()))
        return f"Given to {len(speakers)} speakers: {names}." if len(speakers) > 1 else ""

    def _drift(self) -> str:
        compared = [telling.since_first for telling in self.tellings[1:] if telling.since_first]
        changed = [one for one in compared if one.relation not in _FAITHFUL]
        if not compared:
            return ""
        if not changed:
            return "The words stayed as they were."
        return f"{len(changed)} of {len(compared)} later versions changed the words."


def tell(
    store: Store,
    matches: Matches,
    quotes: Sequence[QuoteId],
    *,
    statement: StatementId | None = None,
    title: str = "",
    note: str = "",
) -> Story:
    """Order ``quotes`` by their days, put copies together, and compare each with the first and the one before it."""
    with store.read() as session:
        views = sorted(queries.quote_views(session, quotes), key=_when)
    kept, left = views[:MOST], views[MOST:]
    bundles = _bundled(kept, _copies(store, kept))
    lead = [bundle[0] for bundle in bundles]
    since_first = matches.compare([view.id for view in lead]) if len(lead) > 1 else ()
    alone = len(lead) < 2 or _earlier(lead[0], lead[1])
    tellings = []
    for nth, bundle in enumerate(bundles):
        previous = None
        if nth > 1:
            (previous,) = matches.compare([lead[nth - 1].id, lead[nth].id])
        tellings.append(
            Telling(
                quote=bundle[0],
                copies=tuple(bundle[1:]),
                first=nth == 0 and alone and bool(day_of(bundle[0])),
                since_first=since_first[nth - 1] if nth else None,
                since_previous=previous,
            )
        )
    return Story(statement, title, note, tuple(tellings), len(left))


def _copies(store: Store, views: Sequence[QuoteView]) -> dict[ArticleId, ArticleId]:
    """Groups of copies among the articles that have the same words in them; only those are worth reading."""
    having: dict[str, list[QuoteView]] = defaultdict(list)
    for view in views:
        having[name_key(view.words)].append(view)
    spans: dict[ArticleId, list[Span]] = defaultdict(list)
    for view in (view for same in having.values() if len(same) > 1 for view in same):
        spans[view.article] += view.spans
    return copy_groups(store, spans)


def day_of(quote: QuoteView) -> str:
    """When a quote was said, or else published."""
    return quote.said_on or quote.published


def _when(view: QuoteView) -> tuple[bool, str, bool, str, int]:
    """Undated ones last; what was said on one day in the order of publication."""
    day = day_of(view)
    return not day, day, not view.published, view.published, view.id


def _earlier(one: QuoteView, other: QuoteView) -> bool:
    """Whether the dates prove that ``one`` is earlier: "2026-03" is not earlier than "2026-03-04"."""
    for early, late in ((day_of(one), day_of(other)), (one.published, other.published)):
        shared = min(len(early), len(late))
        if not early or not late:
            return bool(early)
        if early[:shared] != late[:shared]:
            return early < late
        if len(early) != len(late):
            return False
    return False


def _bundled(views: Iterable[QuoteView], groups: Mapping[ArticleId, ArticleId]) -> list[list[QuoteView]]:
    """The views in their order; the same words in copies of one article in one bundle."""
    bundles: dict[tuple[int, str], list[QuoteView]] = {}
    taken: set[tuple[int, str, int]] = set()
    for view in views:
        key = (int(groups.get(view.article, -view.article)), name_key(view.words))
        if key in bundles and (*key, view.article) in taken:
            key = (-view.id, "")  # twice in one article: that is no copy
        bundles.setdefault(key, []).append(view)
        taken.add((*key, view.article))
    return list(bundles.values())


def _isolated(name: str) -> str:
    """A name in Arabic must not carry what stands beside it to its other side."""
    return f"\u2068{name}\u2069"


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def _counted(number: int, one: str, several: str = "") -> str:
    return f"{number} {one if number == 1 else several or one + 's'}"
