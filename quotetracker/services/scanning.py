"""Comparing many quotes at once: a first import, or a whole library.

All pairs that share much are found in one pass over the index, instead of by a query for each quote, and each pair is
compared once. What is stored needs no other note of how far the scan came: quotes that are done no longer wait.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from quotetracker.match.comparison import FLAG
from quotetracker.model import due, queries
from quotetracker.model.index_tables import COMPARE, INDEX
from quotetracker.model.matched import FoundPair, record_many
from quotetracker.model.store import Store
from quotetracker.model.views import Changes, QuoteWording
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.judges import Answer, Judges, judges
from quotetracker.services.judging import Piece

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from quotetracker.match.neighbours import Neighbours
    from quotetracker.match.shelf import Shelf

_AT_ONCE = 200  # Quotes whose pairs are compared between two transactions.
_READ_AT_ONCE = 10_000  # Rows that numpy takes from a list in two or three milliseconds.
_COPIES = 8  # Quotes of one wording that are compared: a stock phrase has a hundred thousand.

Check = Callable[[], None]
_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Asked:
    """Quotes whose pairs are being compared: what is known of them and of the others, and who will have the answer."""

    some: Sequence[int]
    known: dict[QuoteId, QuoteWording]
    answer: Answer


class Scan:
    """Compares the quotes that wait now; what begins to wait later is not its business."""

    def __init__(self, store: Store, *, flag_from: float = FLAG) -> None:
        self._store = store
        self._flag_from = flag_from
        with store.read() as session:
            self.asked = due.all_due(session, COMPARE)
            """The quotes that it goes through, the largest id first."""
        self._ascending = self.asked[::-1]

    def run(self, check: Check) -> Generator[int, None, None]:
        """Compare everything; yields after each piece how many quotes were done. ``check`` may raise ``Cancelled``.

        Whoever stops before the end closes the iterator: other processes may be at work for it.
        """
        neighbours = self._neighbours(check)
        with judges(len(self.asked)) as comparing:
            begun: deque[_Asked] = deque()
            for at in range(0, len(self.asked), _AT_ONCE):
                begun.append(self._ask(self.asked[at : at + _AT_ONCE], neighbours, comparing))
                if len(begun) > comparing.ahead:
                    yield self._finish(begun.popleft(), check)
            while begun:
                yield self._finish(begun.popleft(), check)

    def _neighbours(self, check: Check) -> "Neighbours":
        import numpy as np

        from quotetracker.match.joining import Join
        from quotetracker.match.neighbours import Neighbours
        from quotetracker.model.index_shelf import LibraryShelf

        @contextmanager
        def reading() -> Iterator["Shelf"]:
            with self._store.read() as session:
                yield LibraryShelf(session)

        join = Join(reading, check=check)
        with self._store.read() as session:
            links = _in_an_array(LibraryShelf(session).links()).reshape(-1, 2)
        asked = _in_an_array(self.asked)
        entries = np.unique(links[np.isin(links[:, 0], asked), 1]).astype(np.uint32)
        return Neighbours(join.pairs(entries, check=check), links, asked)

    def _ask(self, some: Sequence[int], neighbours: "Neighbours", comparing: Judges) -> _Asked:
        partners = {quote: neighbours.of(quote, copies=_COPIES) for quote in some}
        with self._store.read() as session:
            links = queries.links_to(session, some)
            pairs = {_ordered(quote, other) for quote, others in partners.items() for other in others}
            pairs |= {pair for pair in links if not any(self._is_done(quote, some[0]) for quote in pair)}
            chosen = self._worth_while(queries.words_of(session, sorted({q for pair in pairs for q in pair})), pairs)
            known = queries.wordings(session, sorted({*some, *(quote for pair in chosen for quote in pair)}))
        piece = Piece(tuple(known.values()), tuple(chosen), self._flag_from)
        return _Asked(some, known, comparing.ask(piece))

    def _finish(self, asked: _Asked, check: Check) -> int:
        found = [FoundPair(QuoteId(one), QuoteId(other), *line) for one, other, line in asked.answer(check)]
        self._keep(asked.some, asked.known, found)
        return len(asked.some)

    def _worth_while(self, words: dict[QuoteId, str], pairs: set[_Pair]) -> list[_Pair]:
        from quotetracker.match.verifying import WORTH_WHILE, pair_likeness

        there = sorted(pair for pair in pairs if pair[0] in words and pair[1] in words)
        scores = pair_likeness([words[QuoteId(a)] for a, _ in there], [words[QuoteId(b)] for _, b in there])
        return [pair for pair, score in zip(there, scores.tolist(), strict=True) if score >= WORTH_WHILE]

    def _keep(self, some: Sequence[int], known: dict[QuoteId, QuoteWording], found: Sequence[FoundPair]) -> None:
        """Store what holds still: quotes that were changed while we compared go on waiting."""
        with self._store.derived() as session:
            there = queries.wordings(session, list(known))
            waiting = due.among_due(session, INDEX, some)
            same = {quote for quote, wording in known.items() if there.get(quote) == wording and quote not in waiting}
            gone = [quote for quote in some if QuoteId(quote) not in there]
            done = [QuoteId(quote) for quote in some if quote in same]
            kept = [pair for pair in found if pair.first in same and pair.second in same]
            changed = record_many(session, done, kept, keep=partial(self._is_done, top=some[0]))
            due.settle_due(session.connection(), [*done, *gone], tasks=[COMPARE])
        if changed:
            self._store.tell(Changes(matches=frozenset(changed)))

    def _is_done(self, quote: int, top: int) -> bool:
        """Whether an earlier piece than that of ``top`` has ``quote``: its matches with later ones are found there."""
        if quote <= top:
            return False
        at = bisect_left(self._ascending, quote)
        return at < len(self._ascending) and self._ascending[at] == quote


def _in_an_array(rows: Sequence[int] | Sequence[tuple[int, int]]) -> "NDArray[np.int64]":
    """Rows as numbers, some at a time: nothing else runs in Python while numpy reads a list, the window neither."""
    import numpy as np

    pieces = [np.array(rows[at : at + _READ_AT_ONCE], np.int64) for at in range(0, len(rows), _READ_AT_ONCE)]
    return np.concatenate(pieces) if pieces else np.empty(0, np.int64)


def _ordered(one: int, other: int) -> _Pair:
    return (one, other) if one < other else (other, one)
