"""Comparing quotes in the background: one that is new with its candidates, many with each other."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quotetracker.match.comparison import Wording, compare
from quotetracker.match.relations import Relation
from quotetracker.model import due, queries
from quotetracker.model.index_tables import COMPARE
from quotetracker.model.matched import Found, record_matches
from quotetracker.model.store import Session, Store
from quotetracker.model.views import Changes, QuoteWording
from quotetracker.model.vocabulary import MatchTier, QuoteId
from quotetracker.services.indexing import Indexing, index_in

#: Raise this when the comparison changes: every stored match is then worked out anew in the background.
ENGINE = 2
_VERIFIED = 100  # Wordings that are looked at by edit scores.
_COMPARED = 25  # Wordings that are compared word by word.
_COPIES = 8  # Quotes of one wording that are compared: a stock phrase has a hundred thousand.
_BATCH = 200
_STORE_EVERY = 0.25  # seconds between two transactions while many quotes are compared
_ENGINE_FACT = "compared by"

Check = Callable[[], None]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Outcome:
    asked: QuoteWording
    found: tuple[Found, ...]


def wording_of(quote: QuoteWording) -> Wording:
    """What the comparison wants of a stored quote."""
    return Wording(
        text=quote.words,
        kind=quote.kind,
        speakers=frozenset(map(str, quote.speakers)),
        said_on=quote.said_on,
    )


def candidates(session: Session, words: str, *, near: int | None = None, copies: int = _COPIES) -> list[QuoteId]:
    """Stored quotes that are worth a comparison with ``words``, the likeliest first; of equal ones a few."""
    # numpy comes with it: not before something is looked for.
    from quotetracker.match.verifying import likeness

    found = index_in(session).query(words, limit=_VERIFIED, copies=copies, near=near)
    if len(found) > _COMPARED:
        texts = queries.words_of(session, [candidate.keys[0] for candidate in found])
        found = [candidate for candidate in found if candidate.keys[0] in texts]
        weights = [candidate.weight for candidate in found]
        # The weight says how much is shared, the score how much of the whole that is.
        scores = likeness(words, [texts[QuoteId(candidate.keys[0])] for candidate in found], weights=weights)
        order = sorted(range(len(found)), key=lambda at: -weights[at] * float(scores[at]))
        found = [found[at] for at in order[:_COMPARED]]
    return [QuoteId(key) for candidate in found for key in candidate.keys]


class Comparing:
    """Brings the matches of a library up to date, in whatever thread asks for it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._indexing = Indexing(store)
        self._checked = False

    def waiting(self, *, limit: int = _BATCH) -> tuple[QuoteId, ...]:
        """Quotes that wait to be compared, the newest first."""
        if self._store.read_only:
            return ()
        with self._store.read() as session:
            return due.due(session, COMPARE, limit=limit)

    def catch_up(self, check: Check, progress: Progress | None) -> int:
        """Compare all quotes that wait for it; returns how many."""
        if self._store.read_only:
            return 0
        self._begin()
        done = 0
        self._indexing.bring_up_to_date(check)
        while waiting := self.waiting():
            outcomes: list[_Outcome | QuoteId] = []
            began = time.monotonic()
            try:
                for quote in waiting:
                    check()
                    outcomes.append(self._match(quote))
                    done += 1
                    if time.monotonic() - began > _STORE_EVERY:
                        self._keep(outcomes)
                        outcomes, began = [], time.monotonic()
                    if progress:
                        progress(done, done + len(waiting))
            finally:
                self._keep(outcomes)
            self._indexing.bring_up_to_date(check)
        return done

    def _begin(self) -> None:
        """After an update of the program every quote waits again."""
        if self._checked:
            return
        with self._store.read() as session:
            same = queries.facts(session).get(_ENGINE_FACT) == str(ENGINE)
        if not same:
            with self._store.derived() as session:
                due.postpone_all(session.connection(), COMPARE)
                queries.set_fact(session, _ENGINE_FACT, str(ENGINE))
        self._checked = True

    def _match(self, quote: QuoteId) -> _Outcome | QuoteId:
        """Compare one quote with its candidates and with its matches until now; its id alone when it is gone."""
        with self._store.read() as session:
            asked = queries.wordings(session, [quote]).get(quote)
            if asked is None:
                return quote
            keys = {*candidates(session, asked.words, near=quote)}
            keys |= {QuoteId(row.partner_of(quote)) for row in queries.matches_of(session, quote)}
            others = queries.wordings(session, sorted(keys - {quote}))
        found = [Found(other.id, *verdict) for other in others.values() if (verdict := judged(asked, other))]
        return _Outcome(asked, tuple(found))

    def _keep(self, outcomes: Sequence[_Outcome | QuoteId]) -> None:
        """Store what was found in one transaction, but for quotes that were changed while we compared: they wait."""
        changed: set[QuoteId] = set()
        if not outcomes:
            return
        with self._store.derived() as session:
            found = [outcome for outcome in outcomes if isinstance(outcome, _Outcome)]
            there = queries.wordings(session, [outcome.asked.id for outcome in found])
            done = [outcome for outcome in outcomes if not isinstance(outcome, _Outcome)]
            for outcome in found:
                if there.get(outcome.asked.id) == outcome.asked:
                    changed |= record_matches(session, outcome.asked.id, outcome.found)
                    session.flush()
                    done.append(outcome.asked.id)
            due.settle_due(session.connection(), done, tasks=[COMPARE])
        if changed:
            self._store.tell(Changes(matches=frozenset(changed)))


def judged(asked: QuoteWording, other: QuoteWording) -> tuple[Relation, MatchTier, float] | None:
    """What one quote is to another, where that is worth a line."""
    comparison = compare(wording_of(asked), wording_of(other))
    # Inside one article only a contradiction is worth a flag: headlines and texts repeat themselves.
    if other.article == asked.article and comparison.relation is not Relation.CONFLICT:
        return None
    if comparison.tier == "none":
        return None
    return comparison.relation, MatchTier(comparison.tier), comparison.score
