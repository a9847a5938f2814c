"""The pages of the window: each is made when it is first wanted, so that a start makes only the one that is seen."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from quotetracker.ui.actions import Command
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page

#: Pages on the rail, from above.
RAIL = (
    "page_articles",
    "page_review",
    "page_quotes",
    "page_speakers",
    "page_statements",
    "page_claims",
    "page_compare",
    "page_export",
)

#: All pages; some have a place in the menu but not on the rail.
PAGES = (*RAIL, "page_history")


def make_page(key: str, bridge: Bridge, theme: Theme, commands: Mapping[str, Command], parent: QWidget) -> Page:
    """The page of that command. Its code is loaded only now: all pages together take half of the time of a start."""
    match key:
        case "page_articles":
            from quotetracker.ui.articles.page import ArticlesPage

            return ArticlesPage(bridge, theme, commands, parent)
        case "page_review":
            from quotetracker.ui.review.page import ReviewPageView

            return ReviewPageView(bridge, theme, parent)
        case "page_quotes":
            from quotetracker.ui.quotes.page import QuotesPage

            return QuotesPage(bridge, theme, parent)
        case "page_speakers":
            from quotetracker.ui.speakers.page import SpeakersPage

            return SpeakersPage(bridge, theme, parent)
        case "page_statements":
            from quotetracker.ui.statements.page import StatementsPage

            return StatementsPage(bridge, theme, commands, parent)
        case "page_claims":
            from quotetracker.ui.claims.page import ClaimsPage

            return ClaimsPage(bridge, theme, parent)
        case "page_compare":
            from quotetracker.ui.compare.page import ComparePage

            return ComparePage(bridge, theme, parent)
        case "page_export":
            from quotetracker.ui.export.page import ExportPage

            return ExportPage(bridge, theme, parent)
        case "page_history":
            from quotetracker.ui.safety.history_page import HistoryPage

            return HistoryPage(bridge, theme, parent)
    raise KeyError(key)
