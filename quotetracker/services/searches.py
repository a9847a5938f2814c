"""Saved searches: filters of quotes with a name, and how many quotes are new to each."""

from dataclasses import replace

from quotetracker.errors import InvalidInputError, NotFoundError
from quotetracker.match.names import rank_names
from quotetracker.model import queries
from quotetracker.model.saved_filters import packed
from quotetracker.model.schema import SavedSearch, SearchLook
from quotetracker.model.store import Session, Store, now
from quotetracker.model.views import QuoteFilter, SavedSearchView
from quotetracker.model.vocabulary import SearchId
from quotetracker.text.names import name_key, tidy

#: New quotes are counted no further: "999+" says enough, and the count never takes long.
MOST_NEW = 1000


class Searches:
    """Verbs on saved searches."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[SavedSearchView, ...]:
        """All saved searches by name."""
        with self._store.read() as session:
            return queries.saved_searches(session)

    def get(self, search: SearchId) -> SavedSearchView:
        """One saved search."""
        with self._store.read() as session:
            queries.require(session, SavedSearch, search)
            return queries.saved_searches(session, only=[search])[0]

    def named(self, name: str) -> SavedSearchView:
        """The saved search of this name; NotFoundError names those that are alike."""
        every = self.all()
        for search in every:
            if name_key(search.name) == name_key(name):
                return search
        alike = rank_names(name, [(search.id, search.name) for search in every], limit=1)
        raise NotFoundError(
            f"No saved search is called “{tidy(name)}”.",
            f"Did you mean “{alike[0].name}”?" if alike else "See: quotetracker saved list.",
        )

    def add(self, name: str, wanted: QuoteFilter, *, order: str = "newest") -> SearchId:
        """Keep a filter under a name; all that passes now counts as seen. InvalidInputError when the name is taken."""
        with self._store.step(f"Save search {_name(name)}") as session:
            row = SavedSearch(
                name=_free_name(session, name), name_key=name_key(name), wanted=packed(wanted), order=order
            )
            row.created_at = now()
            session.add(row)
            session.flush()
            session.merge(SearchLook(search_id=row.id, quote_id=queries.newest_seen(session, wanted)))
            return SearchId(row.id)

    def rename(self, search: SearchId, name: str) -> None:
        """Give it another name; InvalidInputError when that is taken."""
        with self._store.step("Rename search") as session:
            row = queries.require(session, SavedSearch, search)
            row.name, row.name_key = _free_name(session, name, besides=search), name_key(name)

    def change(self, search: SearchId, wanted: QuoteFilter, *, order: str) -> None:
        """Keep another filter and order under the same name."""
        with self._store.step("Change search") as session:
            row = queries.require(session, SavedSearch, search)
            row.wanted, row.order = packed(wanted), order

    def delete(self, search: SearchId) -> None:
        """Forget a saved search; the quotes stay."""
        with self._store.step("Delete search") as session:
            session.delete(queries.require(session, SavedSearch, search))

    def look(self, search: SearchId) -> SavedSearchView:
        """What is asked for is looked at now: nothing is new to it any more. Returns it as it was before."""
        before = self.get(search)
        if not self._store.read_only:
            with self._store.derived() as session:
                seen = max(queries.newest_seen(session, before.wanted), before.looked)
                if seen != before.looked:
                    session.merge(SearchLook(search_id=search, quote_id=seen))
        return before

    def new_to(self, search: SearchId) -> int:
        """How many quotes were stored since the search was looked at and pass it; counted up to MOST_NEW."""
        with self._store.read() as session:
            found = queries.saved_searches(session, only=[search])
            return queries.passing_up_to(session, new_only(found[0]), MOST_NEW) if found else 0


def new_only(search: SavedSearchView) -> QuoteFilter:
    """The filter of a saved search, narrowed to what is new to it."""
    return replace(search.wanted, after=search.looked or None)


def _name(name: str) -> str:
    if not (checked := tidy(name)):
        raise InvalidInputError("A saved search needs a name.", "Type what you look for, such as “ferry, conflicts”.")
    return checked


def _free_name(session: Session, name: str, *, besides: SearchId | None = None) -> str:
    checked = _name(name)
    if queries.search_called(session, name_key(checked)) not in {None, besides}:
        raise InvalidInputError(
            f"There is a saved search called “{checked}” already.", "Choose another name, or update that one."
        )
    return checked
