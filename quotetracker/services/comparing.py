"""Comparing quotes in the background: one that is new with its candidates, many with each other."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass

from quotetracker.match.comparison import FLAG
from quotetracker.match.lessons import flag_from
from quotetracker.model import due, queries
from quotetracker.model.index_tables import COMPARE, INDEX
from quotetracker.model.matched import Found, flag_again, lessons, record_matches
from quotetracker.model.store import Session, Store
from quotetracker.model.views import Changes, QuoteWording
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.indexing import Indexing, add_to_index, index_in
from quotetracker.services.judging import judged, voices_in
from quotetracker.services.scanning import Scan

#: Raise this when the comparison changes: every stored match is then worked out anew in the background.
ENGINE = 17
_VERIFIED = 100  # Wordings that are looked at by edit scores.
_COMPARED = 25  # Wordings that are compared word by word.
_COPIES = 8  # Quotes of one wording that are compared: a stock phrase has a hundred thousand.
_BATCH = 200
_SCANNED = 1_000  # When so many wait, their pairs are looked for all at once.
_STORE_EVERY = 0.25  # seconds between two transactions while many quotes are compared
_ENGINE_FACT = "compared by"
_FLAG_FROM = "flag from"
#: Names of the library's settings: whether decisions on matches teach, and the moment from which on they do.
LEARNING, LEARNT_AFTER = "match learning", "matches learnt after"

Check = Callable[[], None]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Outcome:
    asked: QuoteWording
    found: tuple[Found, ...]


def candidates(session: Session, words: str, *, near: int | None = None, copies: int = _COPIES) -> list[QuoteId]:
    """Stored quotes that are worth a comparison with ``words``, the likeliest first; of equal ones a few."""
    # numpy comes with it: not before something is looked for.
    from quotetracker.match.verifying import likeliest

    found = index_in(session).query(words, limit=_VERIFIED, copies=copies, near=near)
    texts = queries.words_of(session, [candidate.keys[0] for candidate in found])
    found = [candidate for candidate in found if candidate.keys[0] in texts]
    others = [texts[QuoteId(candidate.keys[0])] for candidate in found]
    chosen = likeliest(words, others, [candidate.weight for candidate in found], most=_COMPARED)
    return [QuoteId(key) for at in chosen for key in found[at].keys]


class Comparing:
    """Brings the matches of a library up to date, in whatever thread asks for it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._indexing = Indexing(store)
        self._checked = False
        self._flag_from = FLAG

    def learn(self) -> None:
        """Let the editor's decisions say from which score a match is flagged; stored matches follow."""
        with self._store.read() as session:
            facts = queries.facts(session)
            learns = facts.get(LEARNING, "on") == "on"
            told = lessons(session, after=facts.get(LEARNT_AFTER, "")) if learns else ()
        self._flag_from = round(flag_from(told), 2)
        if self._store.read_only or facts.get(_FLAG_FROM, f"{FLAG:.2f}") == f"{self._flag_from:.2f}":
            return
        with self._store.derived() as session:
            changed = flag_again(session, self._flag_from)
            queries.set_fact(session, _FLAG_FROM, f"{self._flag_from:.2f}")
        if changed:
            self._store.tell(Changes(matches=frozenset(changed)))

    def waiting(self, *, above: int = 0) -> tuple[QuoteId, ...]:
        """Up to two hundred quotes that wait to be compared, the newest first."""
        if self._store.read_only:
            return ()
        with self._store.read() as session:
            return due.due(session, COMPARE, limit=_BATCH, above=above)

    def catch_up(self, check: Check, progress: Progress | None) -> int:
        """Compare all quotes that wait for it; returns how many."""
        if self._store.read_only:
            return 0
        self._begin()
        self.learn()
        if self._one_alone(check, progress):
            return 1
        self._indexing.bring_up_to_date(check)
        with self._store.read() as session:
            number = due.count_due(session, COMPARE)
        done = 0
        if number >= _SCANNED:
            done = self._scan(check, progress)
        return done + self._singles(check, progress, done, number)

    def _one_alone(self, check: Check, progress: Progress | None) -> bool:
        """What an editor has just marked is compared first, and then stored in one transaction instead of two."""
        with self._store.read() as session:
            waiting = due.due(session, COMPARE, limit=2)
            if len(waiting) != 1 or due.due(session, INDEX, limit=2) != waiting:
                return False
            check()
            seen = self._look_up(session, waiting[0])
        if self._keep([self._judge(waiting[0], seen, check)], add=waiting):
            self._indexing.tidy(check)
        if progress:
            progress(1, 1)
        return True

    def _scan(self, check: Check, progress: Progress | None) -> int:
        scan = Scan(self._store, flag_from=self._flag_from)
        done = 0
        newest = scan.asked[0]
        with closing(scan.run(check)) as pieces:
            for some in pieces:
                done += some
                if progress:
                    progress(done, len(scan.asked))
                # Who marks a quote meanwhile does not wait for the rest.
                self._indexing.bring_up_to_date(check, merging=False)
                while fresh := self.waiting(above=newest):
                    done += self._compare(fresh, check, lambda: None)
        return done

    def _singles(self, check: Check, progress: Progress | None, before: int, number: int) -> int:
        done = 0
        while waiting := self.waiting():
            total = max(number, before + done + len(waiting))

            def one_more() -> None:
                nonlocal done
                done += 1
                if progress:
                    progress(before + done, total)  # noqa: B023 - called before the next round

            self._compare(waiting, check, one_more)
            self._indexing.bring_up_to_date(check)
        return done

    def _compare(self, waiting: Sequence[QuoteId], check: Check, one_more: Check) -> int:
        outcomes: list[_Outcome | QuoteId] = []
        told: dict[QuoteId, set[QuoteId]] = {}
        began = time.monotonic()
        try:
            for quote in waiting:
                check()
                # Who was found from the other side is no candidate of its own, perhaps, and not stored yet.
                outcome = self._match(quote, check, told.get(quote, set()))
                outcomes.append(outcome)
                for each in outcome.found if isinstance(outcome, _Outcome) else ():
                    told.setdefault(each.other, set()).add(quote)
                one_more()
                if time.monotonic() - began > _STORE_EVERY:
                    self._keep(outcomes)
                    outcomes, began = [], time.monotonic()
        finally:
            self._keep(outcomes)
        return len(waiting)

    def _begin(self) -> None:
        """After an update of the program every quote waits again."""
        if self._checked:
            return
        self._indexing.begin()
        with self._store.read() as session:
            same = queries.facts(session).get(_ENGINE_FACT) == str(ENGINE)
        if not same:
            with self._store.derived() as session:
                due.postpone_all(session.connection(), COMPARE)
                queries.set_fact(session, _ENGINE_FACT, str(ENGINE))
        self._checked = True

    def _match(self, quote: QuoteId, check: Check, told: Collection[QuoteId] = ()) -> _Outcome | QuoteId:
        """Compare one quote with its candidates and with its matches until now; its id alone when it is gone."""
        with self._store.read() as session:
            seen = self._look_up(session, quote, told)
        return self._judge(quote, seen, check)

    def _look_up(self, session: Session, quote: QuoteId, told: Collection[QuoteId] = ()) -> dict[QuoteId, QuoteWording]:
        """The quote itself, unless it is gone, and all that it is to be compared with."""
        asked = queries.wordings(session, [quote])
        if quote not in asked:
            return {}
        keys = {*candidates(session, asked[quote].words, near=quote), *told, *queries.partners_of(session, quote)}
        return {**asked, **queries.wordings(session, sorted(keys - {quote}))}

    def _judge(self, quote: QuoteId, seen: Mapping[QuoteId, QuoteWording], check: Check) -> _Outcome | QuoteId:
        asked = seen.get(quote)
        if asked is None:
            return quote
        voices = voices_in(seen.values())
        found = []
        for other in seen.values():
            if other.id != quote:
                check()
                if verdict := judged(asked, other, voices=voices, flag_from=self._flag_from):
                    found.append(Found(other.id, *verdict))
        return _Outcome(asked, tuple(found))

    def _keep(self, outcomes: Sequence[_Outcome | QuoteId], *, add: Sequence[QuoteId] = ()) -> bool:
        """Store what was found in one transaction, but for quotes that were changed while we compared: they wait.

        ``add`` are put into the index as well; returns whether it is then to be tidied up.
        """
        changed: set[QuoteId] = set()
        if not outcomes:
            return False
        with self._store.derived() as session:
            untidy = add_to_index(session, add) if add else False
            found = [outcome for outcome in outcomes if isinstance(outcome, _Outcome)]
            there = queries.wordings(session, [outcome.asked.id for outcome in found])
            done = [outcome for outcome in outcomes if not isinstance(outcome, _Outcome)]
            for outcome in found:
                if there.get(outcome.asked.id) == outcome.asked:
                    changed |= record_matches(session, outcome.asked.id, outcome.found)
                    done.append(outcome.asked.id)
            due.settle_due(session.connection(), done, tasks=[COMPARE])
        if changed:
            self._store.tell(Changes(matches=frozenset(changed)))
        return untidy
