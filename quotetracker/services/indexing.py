"""Keeping the candidate index true: quotes that wait are added in the background, a few at a time."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from quotetracker.model import due, queries
from quotetracker.model.index_tables import INDEX
from quotetracker.model.store import Session, Store

if TYPE_CHECKING:
    from quotetracker.match.block_index import BlockIndex

# Others wait while a transaction writes: a few hundred quotes take some hundredths of a second.
_FEW = 300
_MANY = 5_000
"""Quotes that are added at once when more than that wait: larger pieces make a segment each."""
_SCHEME = "index scheme"


def index_in(session: Session) -> "BlockIndex":
    """The candidate index of the library that ``session`` reads."""
    from quotetracker.match.block_index import BlockIndex
    from quotetracker.model.index_shelf import LibraryShelf

    return BlockIndex(LibraryShelf(session))


def add_to_index(session: Session, quotes: Collection[int]) -> bool:
    """Put ``quotes`` into the index, inside ``Store.derived``: nobody changes their words meanwhile.

    Returns whether ``Indexing.tidy`` has anything to do now.
    """
    index = index_in(session)
    index.add_many(queries.words_of(session, list(quotes)).items())
    due.settle_due(session.connection(), quotes, tasks=[INDEX])
    return index.untidy()


class Indexing:
    """Brings the index up to date, in whatever thread asks for it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._checked = False

    def bring_up_to_date(self, check: Callable[[], None], *, merging: bool = True) -> int:
        """Add all quotes that wait for it, the newest first; returns how many. ``check`` may raise ``Cancelled``."""
        self.begin()
        done = 0
        while some := self._waiting():
            check()
            done += self._add(some)
        if done and merging:
            self.tidy(check)
        return done

    def _waiting(self) -> tuple[int, ...]:
        with self._store.read() as session:
            some = due.due(session, INDEX, limit=_MANY)
        return some if len(some) == _MANY else some[:_FEW]

    def _add(self, some: tuple[int, ...]) -> int:
        with self._store.derived() as session:
            add_to_index(session, some)
        return len(some)

    def begin(self) -> None:
        """See to what an older program, or one that was interrupted, left behind; done once."""
        if self._checked:
            return
        self._checked = True
        from quotetracker.match.features import SCHEME
        from quotetracker.model.index_shelf import LibraryShelf

        with self._store.read() as session:
            same = queries.facts(session).get(_SCHEME) == str(SCHEME)
        with self._store.derived() as session:
            shelf = LibraryShelf(session)
            shelf.give_up()
            if not same:
                shelf.clear()
                due.postpone_all(session.connection(), INDEX)
                queries.set_fact(session, _SCHEME, str(SCHEME))

    def tidy(self, check: Callable[[], None]) -> None:
        """Merge what should be one, each part in a transaction of its own; a merge that is given up is begun anew."""
        from quotetracker.model.index_shelf import LibraryShelf

        while True:
            with self._store.read() as session:
                merge = index_in(session).merge()
            if merge is None:
                break
            more = True
            while more:
                check()
                with self._store.derived() as session:
                    more = merge.step(LibraryShelf(session))
        with self._store.read() as session:
            more = LibraryShelf(session).has_dead()
        while more:
            check()
            with self._store.derived() as session:
                more = index_in(session).sweep()
