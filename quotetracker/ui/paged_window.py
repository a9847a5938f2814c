"""The frame of the window: its pages, which of them is in front, and the way between them, there and back."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from quotetracker.model.views import QuoteFilter, QuoteView, SavedSearchView
from quotetracker.model.vocabulary import ArticleId, ClaimId, QuoteId, SpeakerId, SuggestionId
from quotetracker.services.desk import Desk
from quotetracker.text.spans import Span
from quotetracker.ui.actions import Command
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.pages import make_page
from quotetracker.ui.review.reviewing import mark_key
from quotetracker.ui.travel import Place, Travel

if TYPE_CHECKING:  # each page is loaded when it is first wanted
    from quotetracker.ui.articles.page import ArticlesPage
    from quotetracker.ui.claims.page import ClaimsPage
    from quotetracker.ui.compare.page import ComparePage
    from quotetracker.ui.export.page import ExportPage
    from quotetracker.ui.quotes.page import QuotesPage
    from quotetracker.ui.review.page import ReviewPageView
    from quotetracker.ui.safety.history_page import HistoryPage
    from quotetracker.ui.speakers.page import SpeakersPage
    from quotetracker.ui.statements.page import StatementsPage


class PagedWindow(QMainWindow):
    """Pages of one library, each made when it is first wanted."""

    commands: dict[str, Command]
    """Made before the first page is."""

    def __init__(self, desk: Desk, theme: Theme, *, idle: bool) -> None:
        """``idle``: nothing is worked out in the background."""
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._travel = Travel()
        self._seen: set[str] = set()
        self._made: dict[str, Page] = {}
        self.bridge = Bridge(desk, self, idle=idle)
        self.stack = QStackedWidget(self)

    def _attach(self, key: str, page: Page) -> None:
        """Join a new page to the rest of the window, and let it take up what is remembered of it."""
        raise NotImplementedError

    def _offer(self) -> None:
        """Enable what can be done now."""
        raise NotImplementedError

    # Pages

    def page_of(self, key: str) -> Page:
        """The page of a command; made now, if it was not wanted before, and as it was left at the last end."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = make_page(key, self.bridge, self._theme, self.commands, self.stack)
            self.stack.addWidget(made)
            self._attach(key, made)
        return made

    @property
    def articles(self) -> "ArticlesPage":
        """The page of articles."""
        return cast("ArticlesPage", self.page_of("page_articles"))

    @property
    def review(self) -> "ReviewPageView":
        """The review queue."""
        return cast("ReviewPageView", self.page_of("page_review"))

    @property
    def quotes(self) -> "QuotesPage":
        """The page of quotes."""
        return cast("QuotesPage", self.page_of("page_quotes"))

    @property
    def speakers(self) -> "SpeakersPage":
        """The register of speakers."""
        return cast("SpeakersPage", self.page_of("page_speakers"))

    @property
    def statements(self) -> "StatementsPage":
        """The page of statements."""
        return cast("StatementsPage", self.page_of("page_statements"))

    @property
    def claims(self) -> "ClaimsPage":
        """The ledger of claims."""
        return cast("ClaimsPage", self.page_of("page_claims"))

    @property
    def compare(self) -> "ComparePage":
        """The page that compares."""
        return cast("ComparePage", self.page_of("page_compare"))

    @property
    def export(self) -> "ExportPage":
        """The page of quote sheets."""
        return cast("ExportPage", self.page_of("page_export"))

    @property
    def history(self) -> "HistoryPage":
        """The page of what was done."""
        return cast("HistoryPage", self.page_of("page_history"))

    def page(self) -> Page:
        """The page in front."""
        page = self.stack.currentWidget()
        if not isinstance(page, Page):
            raise TypeError(f"not a page: {page}")
        return page

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if self._made.get(key) is not self.stack.currentWidget() and self._made:
            self._travel.leave(self._place())
        self._bring(key)

    def _bring(self, key: str) -> None:
        self.stack.setCurrentWidget(self.page_of(key))
        self._seen.add(key)
        self.commands[key].setChecked(True)
        self.page().enter()
        self._offer()

    # The way around

    @Slot(object)
    def show_quote(self, quote: QuoteId) -> None:
        """Show a quote at its place."""
        self.bridge.ask("window.quote", self._desk.quotes.get, quote, done=self._show_found)

    @Slot(object)
    def _show_found(self, quote: QuoteView) -> None:
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(quote.article, quote=quote.id)

    @Slot(object)
    def show_article(self, article: ArticleId) -> None:
        """Show an article."""
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(article)

    @Slot(object)
    def _show_arrived(self, article: ArticleId) -> None:
        """An article that was just added: the keyboard is in its text, where letters decide about suggestions."""
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(article, to_read=True)

    @Slot(object, object)
    def _show_suggestion(self, article: ArticleId, suggestion: SuggestionId) -> None:
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(article, quote=mark_key(suggestion))

    @Slot(object)
    def _show_passage(self, place: tuple[ArticleId, Span]) -> None:
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(place[0], span=place[1])

    @Slot(object)
    def show_speaker(self, speaker: SpeakerId) -> None:
        """Show a speaker in the register."""
        self.show_page("page_speakers")
        self.speakers.show_speaker(speaker)

    @Slot(object)
    def show_claim(self, claim: ClaimId) -> None:
        """Show a claim in the ledger."""
        self.show_page("page_claims")
        self.claims.show_claim(claim)

    @Slot(object)
    def show_statement_of(self, quote: QuoteId) -> None:
        """Show the statement that a quote is in, or the one that is suggested."""
        self.statements.show_quote_in_statement(quote)
        self.show_page("page_statements")

    @Slot(object)
    def show_comparison(self, quotes: tuple[QuoteId, ...]) -> None:
        """Lay versions of a statement side by side."""
        self.show_page("page_compare")
        self.compare.show_quotes(quotes)

    @Slot(object)
    def show_quotes(self, wanted: QuoteFilter) -> None:
        """Show the quotes that pass a filter."""
        self.show_page("page_quotes")
        self.quotes.show_filter(wanted)

    @Slot(object)
    def show_search(self, search: SavedSearchView) -> None:
        """Show what a saved search asks for."""
        self.show_page("page_quotes")
        self.quotes.show_search(search)

    def _place(self) -> Place:
        key = self._here()
        place = self.articles.place() if key == "page_articles" else None
        return Place(key, *(place or (None, None, None)))

    def _here(self) -> str:
        return next(key for key, page in self._made.items() if page is self.page())

    def _go_back(self) -> None:
        self._go_to(self._travel.back(self._place()))

    def _go_forward(self) -> None:
        self._go_to(self._travel.forward(self._place()))

    def _go_to(self, place: Place | None) -> None:
        if place is None:
            return
        self._bring(place.page)
        if place.article is not None:
            self.articles.show_article(place.article, quote=place.quote, reading=place.reading)
