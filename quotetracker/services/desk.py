"""The desk: one open library and all that an editor can do with it. Both front ends call only this."""

from pathlib import Path

from quotetracker.model import queries
from quotetracker.model.schema import Article, Claim, Quote, Speaker
from quotetracker.model.store import Listener, Store
from quotetracker.model.views import LibraryView
from quotetracker.services.articles import Articles
from quotetracker.services.backups import Backups
from quotetracker.services.care import Care
from quotetracker.services.claims import Claims
from quotetracker.services.echoes import Echoes
from quotetracker.services.history import History
from quotetracker.services.lifelines import Lifelines
from quotetracker.services.listings import Listings
from quotetracker.services.matches import Matches
from quotetracker.services.meaning import Meaning
from quotetracker.services.quotes import Quotes
from quotetracker.services.review import Review
from quotetracker.services.revisions import Revisions
from quotetracker.services.search import Search
from quotetracker.services.searches import Searches
from quotetracker.services.sheets import Sheets
from quotetracker.services.speakers import Speakers
from quotetracker.services.statements import Statements
from quotetracker.services.suggestions import Suggestions
from quotetracker.services.unsaved import Unsaved


class Desk:
    """The services over one open library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.articles = Articles(store)
        self.revisions = Revisions(store)
        self.quotes = Quotes(store)
        self.listings = Listings(store)
        self.suggestions = Suggestions(store, self.quotes)
        self.review = Review(store)
        self.speakers = Speakers(store)
        self.meaning = Meaning(store)
        self.matches = Matches(store, alike=self.meaning.resembling)
        self.lifelines = Lifelines(store)
        self.echoes = Echoes(self.matches)
        self.statements = Statements(store, self.matches)
        self.claims = Claims(store)
        self.search = Search(store)
        self.searches = Searches(store)
        self.sheets = Sheets(store)
        self.history = History(store)
        self.backups = Backups(store)
        self.care = Care(store)
        self.unsaved = Unsaved(self)

    @classmethod
    def open(cls, path: Path, *, create: bool = False, title: str = "", read_only: bool = False) -> "Desk":
        """Open the library at ``path``; with ``create``, make it, under ``title``, when there is none.

        LibraryInUseError when another process has it open, unless ``read_only``.
        """
        if create and not path.exists():
            return cls(Store.create(path, title=title))
        return cls(Store.open(path, read_only=read_only))

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """Whether the library may only be read."""
        return self._store.read_only

    @property
    def read_only_because(self) -> str:
        """Why the library may only be read; empty when it may be changed."""
        return self._store.read_only_because

    @property
    def place_warning(self) -> str:
        """A sentence when the library lies on a network drive or in a cloud folder; else empty."""
        return self._store.place.warning

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with what changed, in the thread that changed it."""
        self._store.listen(listener)

    def forget(self, listener: Listener) -> None:
        """Call ``listener`` no more."""
        self._store.forget(listener)

    def library(self) -> LibraryView:
        """Title and size of the library."""
        with self._store.read() as session:
            return LibraryView(
                name=queries.facts(session).get("title", self.path.stem),
                path=str(self.path),
                articles=queries.count(session, Article),
                quotes=queries.count(session, Quote),
                speakers=queries.count(session, Speaker),
                claims=queries.count(session, Claim),
                read_only=self._store.read_only,
            )

    def close(self) -> None:
        """Let go of the library."""
        self._store.close()
