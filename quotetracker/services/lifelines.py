"""A speaker's statements over time: what was said again, and what contradicts what."""

from collections import defaultdict
from dataclasses import dataclass

from quotetracker.model import queries
from quotetracker.model.schema import Speaker
from quotetracker.model.store import Store
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.text.kind import Kind

#: Quotes that are told at most; a plot of more is a grey bar.
MOST = 1000


@dataclass(frozen=True, slots=True)
class Said:
    """One quote of the speaker, in the order of time."""

    id: QuoteId
    day: str
    """ISO 8601 of any precision: when it was said or, if that is not known, published; empty when neither is."""
    words: str
    kind: Kind
    outlet: str
    title: str
    claims: tuple[str, ...]
    """Claims made from it, or from a quote that is the same statement."""
    group: int
    """Quotes of one number are one statement."""
    conflicts: tuple[QuoteId, ...]
    """What it contradicts, among what is told."""


@dataclass(frozen=True, slots=True)
class Lifeline:
    """What one speaker said."""

    speaker: SpeakerId
    name: str
    said: tuple[Said, ...]
    """By time, undated last."""
    left_out: int
    """How many older ones are not told."""


class Lifelines:
    """Questions about what a speaker said over time."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, speaker: SpeakerId, *, limit: int = MOST) -> Lifeline:
        """The newest ``limit`` quotes of a speaker with what belongs together; NotFoundError without a speaker."""
        with self._store.read() as session:
            name = queries.require(session, Speaker, speaker).name
            rows = queries.said_by(session, speaker, limit=limit)
            number = queries.said_count(session, speaker)
            there = {row.quote for row in rows}
            links = queries.said_links(session, there)
            claims = queries.claims_from(session, sorted(there))
        groups = _groups([row.quote for row in rows], [(link.one, link.other) for link in links if not link.conflict])
        of_group: defaultdict[int, dict[str, None]] = defaultdict(dict)
        for quote, words in claims.items():
            of_group[groups[quote]].update(dict.fromkeys(words))
        against: defaultdict[QuoteId, set[QuoteId]] = defaultdict(set)
        for link in links:
            if link.conflict:
                against[link.one].add(link.other)
                against[link.other].add(link.one)
        said = tuple(
            Said(
                id=row.quote,
                day=row.day,
                words=row.words,
                kind=row.kind,
                outlet=row.outlet,
                title=row.title,
                claims=tuple(of_group[groups[row.quote]]),
                group=groups[row.quote],
                conflicts=tuple(sorted(against[row.quote])),
            )
            for row in rows
        )
        return Lifeline(speaker, name, said, number - len(rows))


def _groups(quotes: list[QuoteId], links: list[tuple[QuoteId, QuoteId]]) -> dict[QuoteId, int]:
    """A number for each set of quotes that hang together."""
    parent = {quote: quote for quote in quotes}

    def root(quote: QuoteId) -> QuoteId:
        while parent[quote] != quote:
            parent[quote] = parent[parent[quote]]
            quote = parent[quote]
        return quote

    for one, other in links:
        parent[root(other)] = root(one)
    return {quote: int(root(quote)) for quote in quotes}
