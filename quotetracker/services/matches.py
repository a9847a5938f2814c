"""Matches: where else a statement was made, and the editor's decisions on that."""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from quotetracker.match.comparison import Comparison, Wording, compare, verdict
from quotetracker.match.meaning import Alike, lifted, reason
from quotetracker.match.relations import GRAVITY, Relation
from quotetracker.model import due, queries, statements
from quotetracker.model.index_tables import COMPARE
from quotetracker.model.schema import Quote
from quotetracker.model.store import Store, now
from quotetracker.model.views import FoundView, MatchView, QuoteView, SpreadView
from quotetracker.model.vocabulary import MatchTier, QuoteId, SpeakerId
from quotetracker.services.comparing import LEARNING, LEARNT_AFTER, Comparing, candidates
from quotetracker.services.indexing import index_in
from quotetracker.services.judging import wording_of
from quotetracker.text.kind import Kind

_SHOWN = 200  # Matches of one quote that are read: the surest.
_COUNTED = 1_000  # Quotes of equal words that are counted: more make no stock phrase stockier.
_STRANGE = Alike(0.0)


def _never_cancelled() -> None:
    """A check that lets everything pass."""


def _nothing_alike(_asked: Wording) -> Mapping[QuoteId, Alike]:
    """No model is in use."""
    return {}


@dataclass(frozen=True, slots=True)
class MatchPair:
    """A flagged match of the whole library, with both quotes."""

    quote: QuoteView
    match: MatchView


class Matches:
    """Verbs on matches. Comparing runs in whatever thread calls ``catch_up``."""

    def __init__(self, store: Store, *, alike: Callable[[Wording], Mapping[QuoteId, Alike]] = _nothing_alike) -> None:
        """``alike`` gives quotes that are alike in meaning, and how near; nothing where no model is in use."""
        self._store = store
        self._alike = alike
        self._lock = threading.Lock()
        self._comparing = Comparing(store)

    def of(self, quote: QuoteId) -> tuple[MatchView, ...]:
        """Up to two hundred matches of one quote, the most important first, refused ones last."""
        with self._store.read() as session:
            queries.require(session, Quote, quote)
            rows = queries.matches_of(session, quote, limit=_SHOWN)
            decided = queries.decisions_on(session, quote)
            others = [row.partner_of(quote) for row in rows]
            views = {view.id: view for view in queries.quote_views(session, others)}
            words = queries.wordings(session, [quote, *others])
            joined = queries.statements_of(session, [quote, *others])
        found = []
        for other, row in zip(others, rows, strict=True):
            view = views[QuoteId(other)]
            comparison = compare(wording_of(words[quote]), wording_of(words[view.id]))
            found.append(
                MatchView(
                    quote=quote,
                    other=view,
                    relation=Relation(row.relation),
                    score=row.score,
                    tier=MatchTier(row.tier),
                    reasons=comparison.reasons if row.alike is None else (reason(row.alike), *comparison.reasons),
                    diff=comparison.diff,
                    decision=decided.get(other, _together(joined, quote, other)),
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
            words = queries.wordings(session, quotes)
        first, *others = (wording_of(words[quote]) for quote in quotes if quote in words)
        return tuple(compare(first, other, chosen=True) for other in others)

    def find(
        self, words: str, *, kind: Kind = Kind.DIRECT, speakers: frozenset[SpeakerId] = frozenset(), limit: int = 20
    ) -> tuple[FoundView, ...]:
        """Stored quotes that may be the same statement as ``words``, flagged ones first, the surest first.

        Who asks for a slogan is shown where it stands, though otherwise so few and common words prove nothing.
        ``words`` need not be marked; ``speakers`` is who said them, where that is known. Wordings that have no rare
        word in common with ``words`` are found by their meaning, as possible ones, where a model is in use.
        """
        asked = Wording(words, kind, frozenset(map(str, speakers)))
        alike = self._alike(asked)
        with self._store.read() as session:
            keys = candidates(session, words, copies=max(1, limit))
            others = queries.wordings(session, [*keys, *(alike.keys() - set(keys))])
        known = {key: wording_of(other) for key, other in others.items()}
        # Nine of ten are different, and then no words for it are wanted: a verdict takes half the time.
        chosen = [key for key, wording in known.items() if key in alike or verdict(asked, wording, chosen=True)]
        found = [
            (key, lifted(compare(asked, known[key], chosen=True), alike.get(key, _STRANGE), asked, known[key]))
            for key in chosen
        ]
        found = [(key, comparison) for key, comparison in found if comparison.tier != "none"]
        found.sort(key=lambda item: (item[1].tier, -item[1].score, item[0]))
        with self._store.read() as session:
            views = {view.id: view for view in queries.quote_views(session, [key for key, _ in found[:limit]])}
        return tuple(
            FoundView(
                other=views[key],
                relation=comparison.relation,
                score=comparison.score,
                tier=MatchTier(comparison.tier),
                reasons=comparison.reasons,
                diff=comparison.diff,
            )
            for key, comparison in found[:limit]
            if key in views
        )

    def decide(self, quote: QuoteId, others: Iterable[QuoteId], *, same: bool | None) -> None:
        """Remember that two quotes are, or are not, the same statement; None forgets the decision."""
        label = {True: "Same statement", False: "Not the same statement", None: "Forget decision"}[same]
        with self._store.step(label) as session:
            for other in others:
                first, second = sorted((quote, other))
                for key in (first, second):
                    queries.require(session, Quote, key)
                statements.decide_row(session, first, second, same=same)
                statements.follow_decision(session, quote, other, same=same)

    def frequencies(self, words: Iterable[str]) -> Mapping[str, int]:
        """In how many different stored wordings each of these folded words (``text.words``) occurs."""
        with self._store.read() as session:
            return index_in(session).frequencies(list(words))

    def frequency(self, word: str) -> int:
        """In how many different stored wordings a folded word occurs."""
        return self.frequencies([word])[word]

    def wordings(self) -> int:
        """How many different wordings are stored, about: what ``frequencies`` are to be set against."""
        with self._store.read() as session:
            return index_in(session).wordings()

    def spread(self, words: str) -> SpreadView:
        """How many quotes, articles, outlets and speakers have words equal to these; at most a thousand are counted."""
        from quotetracker.match.features import digest_of, indexed_words

        digest = digest_of(indexed_words(words))
        with self._store.read() as session:
            entry = index_in(session).shelf.entries_of([digest]).get(digest)
            return SpreadView() if entry is None else queries.spread_of(session, entry, most=_COUNTED)

    def learns(self) -> bool:
        """Whether the editor's decisions change what is flagged."""
        with self._store.read() as session:
            return queries.facts(session).get(LEARNING, "on") == "on"

    def set_learning(self, *, on: bool) -> None:
        """Let decisions change what is flagged, or not, from the next ``catch_up`` on; they hold either way."""
        with self._store.derived() as session:
            queries.set_fact(session, LEARNING, "on" if on else "off")

    def forget_lessons(self) -> None:
        """Learn only from decisions that come from now on; those before hold. ``catch_up`` follows."""
        with self._store.derived() as session:
            queries.set_fact(session, LEARNT_AFTER, now())

    def pending(self) -> int:
        """How many quotes (up to 200) wait to be compared."""
        return len(self._comparing.waiting())

    def waiting(self) -> int:
        """How many quotes wait to be compared."""
        if self._store.read_only:
            return 0
        with self._store.read() as session:
            return due.count_due(session, COMPARE)

    def start_over(self) -> int:
        """Let every quote be compared again, also those that were; returns how many. Decisions stay."""
        with self._store.derived() as session:
            due.postpone_all(session.connection(), COMPARE)
        return self.waiting()

    def catch_up(
        self, check: Callable[[], None] = _never_cancelled, *, progress: Callable[[int, int], None] | None = None
    ) -> int:
        """Compare all quotes that wait for it, the newest first; returns how many were compared.

        ``check`` is called between quotes and may raise ``Cancelled``; what was found until then is stored, and the
        next call goes on from there, also after a restart. ``progress`` is told how many of how many are done.
        """
        with self._lock:
            return self._comparing.catch_up(check, progress)


def _importance(match: MatchView) -> tuple[bool, str, int, float]:
    """Refused last, flags before possible ones, the gravest relation first: a score says how alike, not how grave."""
    return match.decision is False, match.tier, GRAVITY[match.relation], -match.score


def _together(joined: Mapping[int, int], one: int, other: int) -> bool | None:
    """Quotes of one statement are the same, also where the editor decided on other pairs of them."""
    return True if one in joined and joined[one] == joined.get(other) else None
