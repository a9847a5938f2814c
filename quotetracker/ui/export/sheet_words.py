"""Quote sheets speak the language of the window; the writers below know English alone (see export/words.py)."""

from quotetracker.services.sheets import Tongue
from quotetracker.ui.language.wording import language, later, lookup, retold, tr

_WORDS = (
    later("Id"),
    later("Speaker"),
    later("Role at that date"),
    later("Quote"),
    later("Kind"),
    later("Article"),
    later("Outlet"),
    later("Author"),
    later("Published"),
    later("Address"),
    later("Place in the text"),
    later("Said on"),
    later("Where"),
    later("Occasion"),
    later("Said to"),
    later("Said through"),
    later("Original language"),
    later("Checked"),
    later("Elsewhere"),
    later("Verdict"),
    later("Note"),
    later("Quote sheet"),
    later("Library"),
    later("Filter"),
    later("all quotes"),
    later("Made at"),
    later("Quotes"),
    later("About"),
    later("Title"),
    later("quote"),
    later("quotes"),
    later("No quotes."),
    later("Source"),
    later("speaker not known"),
    later("untitled article"),
    later("made with QuoteTracker"),
    later("continued"),
    later("Long cells"),
    later("Longer than a cell may be, and continued in the lines below:"),
    later("p."),
    later("paragraph"),
    later("paragraphs"),
    later("characters"),
    later("words"),
    later("speaker"),
    later("article"),
    later("outlet"),
    later("kind"),
    later("elsewhere"),
    later("checked"),
    later("from"),
    later("until"),
    later("stored after"),
    later("or"),
)
KNOWN = frozenset(_WORDS)


def sheet_word(words: str) -> str:
    """A word of a sheet, or of a vocabulary such as “direct”, in the language of the window."""
    if words == "Filter":
        return tr("Filter", "what was filtered by, on a quote sheet")
    return (lookup(words) if words in KNOWN else "") or retold(words)


def tongue() -> Tongue:
    """The language of the window, for sheets."""
    return Tongue(language(), sheet_word)
