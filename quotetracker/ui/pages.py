"""The pages of the window: each is made when it is first wanted, so that a start makes only the one that is seen."""

from collections.abc import Callable, Mapping
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from quotetracker.ui.actions import Command
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page

_AFTER_START = 2_000  # milliseconds
_BETWEEN = 250  # milliseconds

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


_CODE = {
    "page_articles": "articles.page",
    "page_review": "review.page",
    "page_quotes": "quotes.page",
    "page_speakers": "speakers.page",
    "page_statements": "statements.page",
    "page_claims": "claims.page",
    "page_compare": "compare.page",
    "page_export": "export.page",
    "page_history": "safety.history_page",
}


class LoadingAhead(QObject):
    """Loads the code of one page after another while nothing happens: else the first look at a page waits for it.

    Beside a comparison it would hold the window two or three times as long, so it waits until nothing is ``busy``.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._waiting = list(PAGES)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BETWEEN)
        self._timer.timeout.connect(self._load)
        self._timer.start(_AFTER_START)

    @Slot()
    def _load(self) -> None:
        if not self._busy():
            import_module(f"quotetracker.ui.{_CODE[self._waiting.pop(0)]}")
        if self._waiting:
            self._timer.start(_BETWEEN)


def make_page(key: str, bridge: Bridge, theme: Theme, commands: Mapping[str, Command], parent: QWidget) -> Page:
    """The page of that command. Its code is loaded now at the latest: a start with all pages takes twice as long."""
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
