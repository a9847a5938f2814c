"""Which quotes of a library lie near each other: the engine over their vectors, and the pairs that follow from it."""

import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from quotetracker.match.comparison import Comparison, Wording, compare
from quotetracker.match.meaning import LEAST, RULE, Alike, lifted, may_speak
from quotetracker.match.meant import Said, meant
from quotetracker.match.relations import Relation
from quotetracker.match.vectors import Near, VectorScan
from quotetracker.match.vectors_graph import VectorGraph
from quotetracker.model import queries, vectors
from quotetracker.model.store import Session, Store
from quotetracker.model.vectors import Lifted
from quotetracker.model.views import Changes, QuoteWording
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.judging import wording_of

SCANNED = 200_000
"""Up to so many quotes all vectors are looked at; above, a graph leads to the near ones."""
_LOAD_AT_ONCE = 5_000
_SAVE_EVERY = 50_000
_PAIR_AT_ONCE = 32
_LOOKED_AT = 24  # nearest quotes of each quote
_MOST_LIFTED = 5  # of one quote: more than an editor will look at
_MOST_READ = 12  # of one quote whose words are looked at
_TEXTS_KEPT = 1_000  # as the model read them: thirty kilobytes each

Reads = Callable[[Sequence[str]], Sequence[Said | None]]


class Likeness:
    """The vectors of one library by one model, in memory. May be used from several threads."""

    def __init__(
        self, store: Store, model: str, size: int, cache: Path, *, reads: Reads, scanned: int = SCANNED
    ) -> None:
        """``reads`` gives the words of texts as the model named ``model`` reads them."""
        self.model = model
        self._reads = reads
        self._read: dict[str, Said | None] = {}
        self._reading = threading.Lock()
        self._store = store
        self._size = size
        self._scanned = scanned
        library = blake2b(str(store.path.absolute()).encode(), digest_size=8).hexdigest()
        self._file = cache / f"{library}-{model[:16]}.usearch"
        self._lock = threading.Lock()
        self._engine: Near | None = None
        self._changed: set[QuoteId] = set()

    def note(self, quotes: Collection[QuoteId]) -> None:
        """These quotes were changed, deleted or brought back: look again before the next answer."""
        with self._lock:
            self._changed.update(quotes)

    def load(self, check: Callable[[], None]) -> None:
        """Bring the vectors into memory, once."""
        with self._lock:
            if self._engine is None:
                self._engine = self._loaded(check)
            self._follow(self._engine)

    def add(self, fresh: Mapping[QuoteId, bytes]) -> None:
        """Vectors that were stored just now."""
        with self._lock:
            if self._engine is None:
                return
            self._engine.add({int(key): vector for key, vector in fresh.items()})
            if isinstance(self._engine, VectorScan) and len(self._engine) > self._scanned and _has_graphs():
                self._engine = None  # too many by now: loaded anew as a graph

    def nearest(self, vector: bytes, *, limit: int, least: float) -> dict[QuoteId, float]:
        """The nearest quotes with their cosines."""
        return self._ask([vector], limit=limit, least=least)[0]

    def pair(self, go_on: Callable[[], bool]) -> int:
        """Look for pairs for every quote where that is due; returns for how many it was done. ``go_on`` may stop it."""
        done = 0
        while go_on():
            with self._store.read() as session:
                due = vectors.unpaired(session, self.model, rule=RULE, limit=_PAIR_AT_ONCE)
            if not due:
                break
            near = self._ask(list(due.values()), limit=_LOOKED_AT + 1, least=LEAST)
            found = self._judged(dict(zip(map(QuoteId, due), near, strict=True)), go_on)
            if not go_on():
                break
            changed: set[QuoteId] = set()
            with self._store.derived() as session:
                for quote, pairs in found.items():
                    changed |= vectors.record_lifted(session, quote, pairs, rule=RULE)
                    session.flush()
            if changed:
                self._store.tell(Changes(matches=frozenset(changed)))
            done += len(found)
        return done

    def _judged(
        self, near: Mapping[QuoteId, Mapping[QuoteId, float]], go_on: Callable[[], bool]
    ) -> dict[QuoteId, list[Lifted]]:
        with self._store.read() as session:
            keys = {*near, *(key for each in near.values() for key in each)}
            words = queries.wordings(session, sorted(keys))
            settled = {quote: _settled(session, quote) for quote in near}
        found: dict[QuoteId, list[Lifted]] = {}
        for quote, others in near.items():
            if not go_on():
                break
            passed_over = settled[quote] | {quote}
            there = {other: cosine for other, cosine in others.items() if other in words and other not in passed_over}
            found[quote] = self._lift(words[quote], words, there) if quote in words else []
        return found

    def _lift(
        self, quote: QuoteWording, words: Mapping[QuoteId, QuoteWording], near: Mapping[QuoteId, float]
    ) -> list[Lifted]:
        """The surest of those near ``quote`` that are one statement with it, though their words do not say so."""
        asked = wording_of(quote)
        found: list[Lifted] = []
        different: list[tuple[QuoteId, Wording, Comparison]] = []
        for other, cosine in near.items():
            wording = wording_of(words[other])
            # Headlines and texts say the same twice: inside one article that is no news.
            if words[other].article == quote.article or not may_speak(cosine, asked, wording):
                continue
            comparison = compare(asked, wording)
            if comparison.tier == "maybe":  # so the words say, too; but they share none by which it could be found
                found.append(Lifted(other, comparison.relation, comparison.score, cosine))
            elif comparison.tier == "none" and comparison.relation is Relation.DIFFERENT:
                different.append((other, wording, comparison))
            if len(different) == _MOST_READ:
                break
        alike = self.alike(quote.words, {other: (wording.text, near[other]) for other, wording, _ in different})
        for other, wording, different_words in different:
            comparison = lifted(different_words, alike[other], asked, wording)
            if comparison.tier == "maybe":
                found.append(Lifted(other, comparison.relation, comparison.score, near[other]))
        return sorted(found, key=lambda each: -each.score)[:_MOST_LIFTED]

    def alike(self, asked: str, others: Mapping[QuoteId, tuple[str, float]]) -> dict[QuoteId, Alike]:
        """How near the words ``asked`` are to other words, each given with the cosine of their sentences."""
        read = self._words([asked, *(text for text, _ in others.values())]) if others else {}
        left = read.get(asked)
        found = {}
        for key, (text, cosine) in others.items():
            right = read.get(text)
            told = tuple(meant(left, right, cosine)) if left and right else ()
            found[key] = Alike(cosine, told)
        return found

    def _words(self, texts: Sequence[str]) -> dict[str, Said | None]:
        """The words of ``texts`` as the model reads them; those that were read lately are kept."""
        with self._reading:
            unread = [text for text in dict.fromkeys(texts) if text not in self._read]
            fresh = dict(zip(unread, self._reads(unread), strict=True)) if unread else {}
            found = {text: fresh[text] if text in fresh else self._read.pop(text) for text in dict.fromkeys(texts)}
            self._read.update(found)  # the last used stand last
            for text in list(self._read)[: max(0, len(self._read) - _TEXTS_KEPT)]:
                del self._read[text]
        return found

    def _ask(self, asked: Sequence[bytes], *, limit: int, least: float) -> list[dict[QuoteId, float]]:
        with self._lock:
            if self._engine is None:
                self._engine = self._loaded(_never)
            self._follow(self._engine)
            answers = self._engine.nearest(asked, limit=limit, least=least)
        return [{QuoteId(key): alike for key, alike in answer.items()} for answer in answers]

    def _follow(self, engine: Near) -> None:
        if self._changed:
            with self._store.read() as session:
                there = vectors.vectors_of(session, self.model, self._changed)
            engine.remove(self._changed - there.keys())
            engine.add(there)
            self._changed.clear()

    def _loaded(self, check: Callable[[], None]) -> Near:
        with self._store.read() as session:
            many = vectors.vector_count(session, self.model) > self._scanned
        graph = VectorGraph(self._size, self._file) if many and _has_graphs() else None
        engine: Near = VectorScan(self._size) if graph is None else graph
        last, unsaved = 0, 0
        while True:
            check()
            with self._store.read() as session:
                batch = vectors.vectors_after(session, self.model, last, limit=_LOAD_AT_ONCE)
            if not batch:
                break
            before = 0 if graph is None else graph.held
            engine.add(batch)
            last = max(batch)
            if graph is not None and (unsaved := unsaved + graph.held - before) >= _SAVE_EVERY:
                _save(graph)
                unsaved = 0
        if graph is not None:
            graph.tidy()
            if unsaved:
                _save(graph)
        return engine


def _settled(session: Session, quote: QuoteId) -> set[int]:
    """Quotes that need no second opinion: the words speak for the pair, or the editor said that it is none."""
    by_words = {row.partner_of(quote) for row in queries.matches_of(session, quote) if row.alike is None}
    refused = {other for other, same in queries.decisions_on(session, quote).items() if same is False}
    return by_words | refused


def _save(graph: VectorGraph) -> None:
    """A cache that cannot be written is made again next time; usearch says so by RuntimeError."""
    with suppress(OSError, RuntimeError):
        graph.save()


def _has_graphs() -> bool:
    return find_spec("usearch") is not None


def _never() -> None:
    """Nobody stops this."""
