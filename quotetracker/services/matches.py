"""Matches: where else a statement was made, and the editor's decisions on that."""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from quotetracker.match.candidates import CandidateIndex
from quotetracker.match.comparison import Comparison, Wording, compare
from quotetracker.match.relations import Relation
from quotetracker.model import queries
from quotetracker.model.matched import Found, record_matches
from quotetracker.model.schema import Decision, Quote
from quotetracker.model.store import Store, now
from quotetracker.model.views import Changes, MatchView, QuoteView
from quotetracker.model.vocabulary import MatchTier, QuoteId

#: Raise this when the comparison changes: every stored match is then worked out anew in the background.
ENGINE = 1
_CANDIDATES = 50
_GRAVITY = {relation: nth for nth, relation in enumerate(Relation)}


def _never_cancelled() -> None:
    """A check that lets everything pass."""


@dataclass(frozen=True, slots=True)
class MatchPair:
    """A flagged match of the whole library, with both quotes."""

    quote: QuoteView
    match: MatchView


class Matches:
    """Verbs on matches. Comparing runs in whatever thread calls ``catch_up``."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._index: CandidateIndex | None = None

    def of(self, quote: QuoteId) -> tuple[MatchView, ...]:
        """Matches of one quote, the most important first, refused ones last."""
        with self._store.read() as session:
            queries.require(session, Quote, quote)
            rows = queries.matches_of(session, quote)
            decided = queries.decisions_on(session, quote)
            others = [row.partner_of(quote) for row in rows]
            views = {view.id: view for view in queries.quote_views(session, [quote, *others])}
        asked = views[quote]
        found = []
        for other, row in zip(others, rows, strict=True):
            view = views[QuoteId(other)]
            comparison = compare(wording(asked), wording(view))
            found.append(
                MatchView(
                    quote=quote,
                    other=view,
                    relation=Relation(row.relation),
                    score=row.score,
                    tier=MatchTier(row.tier),
                    reasons=comparison.reasons,
                    diff=comparison.diff,
                    decision=decided.get(other),
                )
            )
        return tuple(sorted(found, key=_importance))

    def pairs(self, *, limit: int = 500) -> tuple[MatchPair, ...]:
        """Flagged matches of the whole library, the gravest first, each once."""
        with self._store.read() as session:
            flagged = queries.flagged_matches(session, limit=limit)
            rows = [(QuoteId(row.first_id), QuoteId(row.second_id)) for row in flagged]
            firsts = queries.quote_views(session, sorted({first for first, _ in rows}))
            views = {view.id: view for view in firsts}
        of: dict[QuoteId, dict[QuoteId, MatchView]] = {}
        for first, _ in rows:
            if first not in of:
                of[first] = {match.other.id: match for match in self.of(first)}
        return tuple(MatchPair(views[first], of[first][second]) for first, second in rows if second in of[first])

    def compare(self, quotes: Sequence[QuoteId]) -> tuple[Comparison, ...]:
        """The first of ``quotes`` compared with each of the others."""
        with self._store.read() as session:
            first, *others = queries.quote_views(session, quotes)
        return tuple(compare(wording(first), wording(other)) for other in others)

    def decide(self, quote: QuoteId, others: Iterable[QuoteId], *, same: bool | None) -> None:
        """Remember that two quotes are, or are not, the same statement; None forgets the decision."""
        label = {True: "Same statement", False: "Not the same statement", None: "Forget decision"}[same]
        with self._store.step(label) as session:
            for other in others:
                first, second = sorted((quote, other))
                for key in (first, second):
                    queries.require(session, Quote, key)
                for row in queries.decision_rows(session, first):
                    if row.second_id == second:
                        session.delete(row)
                if same is not None:
                    session.add(Decision(first_id=first, second_id=second, same=same, decided_at=now()))

    def pending(self) -> int:
        """How many quotes (up to 1,000) wait to be compared."""
        with self._store.read() as session:
            return len(queries.unmatched(session, engine=ENGINE, limit=1000))

    def catch_up(
        self, check: Callable[[], None] = _never_cancelled, *, progress: Callable[[int], None] | None = None
    ) -> int:
        """Compare all quotes that wait for it, the newest first; returns how many were compared.

        ``check`` is called between quotes and may raise ``Cancelled``; what was found until then is stored.
        """
        done = 0
        with self._lock:
            while waiting := self._waiting():
                index = self._ready_index(check)
                for quote in waiting:
                    check()
                    self._match(index, quote)
                    done += 1
                    if progress:
                        progress(done)
        return done

    def _waiting(self) -> tuple[QuoteId, ...]:
        if self._store.read_only:
            return ()
        with self._store.read() as session:
            return queries.unmatched(session, engine=ENGINE, limit=200)

    def _ready_index(self, check: Callable[[], None]) -> CandidateIndex:
        if self._index is None:
            index = CandidateIndex()
            with self._store.read() as session:
                for nth, (quote, _article, words) in enumerate(queries.all_words(session)):
                    if nth % 200 == 0:
                        check()
                    index.add(quote, words)
            self._index = index
        return self._index

    def _match(self, index: CandidateIndex, quote: QuoteId) -> None:
        with self._store.read() as session:
            known = [row.partner_of(quote) for row in queries.matches_of(session, quote)]
            mine = queries.quote_views(session, [quote])
            if not mine:
                index.remove(quote)
                return
            index.remove(quote)
            index.add(quote, mine[0].words)
            keys = [candidate.key for candidate in index.query(mine[0].words, limit=_CANDIDATES)]
            others = queries.quote_views(session, list(dict.fromkeys(key for key in (*keys, *known) if key != quote)))
        for gone in set(keys) - {view.id for view in others} - {quote}:
            index.remove(gone)
        asked = wording(mine[0])
        found = []
        for other in others:
            if other.article == mine[0].article:
                continue
            comparison = compare(asked, wording(other))
            if comparison.tier != "none":
                found.append(Found(other.id, comparison.relation, MatchTier(comparison.tier), comparison.score))
        with self._store.derived() as session:
            now_there = queries.quote_views(session, [quote])
            if not now_there or wording(now_there[0]) != asked:
                # It was changed while we compared: it waits for its turn again.
                return
            changed = record_matches(session, quote, found, engine=ENGINE)
        if changed:
            self._store.tell(Changes(matches=frozenset(changed)))


def _importance(match: MatchView) -> tuple[bool, str, int, float]:
    """Refused last, flags before possible ones, the gravest relation first: a score says how alike, not how grave."""
    return match.decision is False, match.tier, _GRAVITY[match.relation], -match.score


def wording(quote: QuoteView) -> Wording:
    """What the comparison needs to know of a quote."""
    return Wording(
        text=quote.words,
        kind=quote.kind,
        speakers=frozenset(str(speaker.id) for speaker in quote.speakers),
        said_on=quote.said_on,
    )
