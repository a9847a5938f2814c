"""Quote sheets speak the language of the window; the writers below know English alone (see export/words.py)."""

from quotetracker.export.sheet import COLUMNS
from quotetracker.export.words import WORDS
from quotetracker.services.sheets import Tongue
from quotetracker.ui.language.wording import language, lookup, retold, tr

KNOWN = frozenset((*WORDS, *(column.heading for column in COLUMNS)))


def sheet_word(words: str) -> str:
    """A word of a sheet, or of a vocabulary such as “direct”, in the language of the window."""
    if words == "Filter":
        return tr("Filter", "what was filtered by, on a quote sheet")
    return (lookup(words) if words in KNOWN else "") or retold(words)


def tongue() -> Tongue:
    """The language of the window, for sheets."""
    return Tongue(language(), sheet_word)
