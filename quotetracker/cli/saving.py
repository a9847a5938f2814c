"""Saved searches in the terminal."""

from dataclasses import replace

from quotetracker.cli import output
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.services.searches import MOST_NEW, new_only

#: Quotes that are printed at most.
_MOST = 100_000


def list_saved(desk: Desk) -> None:
    """Print all saved searches: name, new quotes, all quotes, what is asked for."""
    lines = []
    for search in desk.searches.all():
        new = desk.searches.new_to(search.id)
        shown = f"{MOST_NEW - 1}+" if new >= MOST_NEW else str(new)
        count = desk.quotes.count(search.wanted)
        lines.append((search.name, shown, str(count), desk.sheets.describe(search.wanted)))
    output.table(lines, ("Name", "New", "Quotes", "What is asked for"))
    output.say(f"{len(lines)} saved searches")


def show_saved(desk: Desk, name: str, words: str, *, only_new: bool) -> None:
    """Print the quotes that a saved search finds, perhaps narrowed by ``words``; from then on they count as seen."""
    search = desk.searches.named(name)
    wanted = new_only(search) if only_new else search.wanted
    found = desk.quotes.page(narrowed(desk, wanted, words), order=search.order, limit=_MOST)
    for quote in found:
        output.quote_block(quote)
        output.say()
    if not words:
        desk.searches.look(search.id)
    output.say(f"{len(found)} {'new ' if only_new else ''}quotes")


def narrowed(desk: Desk, wanted: QuoteFilter, words: str) -> QuoteFilter:
    """``wanted`` with more words that must occur."""
    return replace(wanted, text=" ".join(filter(None, (wanted.text, desk.search.understood(words)))))
