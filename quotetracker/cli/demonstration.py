"""The sample library in the terminal: articles, quotes, flags, a quote sheet, and a picture of the window."""

import tempfile
from pathlib import Path

from quotetracker.cli import output
from quotetracker.errors import QuoteTrackerError
from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.services.samples import fill

_SHOWN = 3


def run(picture: Path, sheet: Path) -> None:
    """Import the samples into a library of their own, show what is found, write the sheet and the picture."""
    with tempfile.TemporaryDirectory(prefix="quotetracker-") as folder:
        desk = Desk.open(Path(folder) / "Sample library.quotes", create=True)
        try:
            fill(desk)
            desk.suggestions.catch_up()
            desk.matches.catch_up()
            _show(desk)
            number = desk.sheets.export(sheet, QuoteFilter())
            output.heading("Quote sheet")
            output.say(f"{number} quotes written to {sheet.absolute()}")
            _draw(desk, picture)
        finally:
            desk.close()


def _show(desk: Desk) -> None:
    library = desk.library()
    output.heading(f"{library.articles} sample articles")
    rows = desk.articles.rows()
    output.table(
        [(row.published, row.outlet, str(row.quotes), row.title) for row in rows], ("Date", "Outlet", "Quotes", "Title")
    )
    output.heading(f"{library.quotes} quotes by {library.speakers} speakers; the first of them")
    for quote in desk.quotes.page(QuoteFilter(), limit=_SHOWN):
        output.quote_block(quote)
    waiting = [view for row in rows for view in desk.suggestions.of_article(row.id)]
    output.heading(f"{len(waiting)} more statements are suggested, for example")
    for view in waiting[:_SHOWN]:
        output.say(
            output.wrapped(f"“{view.words}” – {view.proposal.person.name or view.proposal.mention_text}", indent="    ")
        )
    pairs = desk.matches.pairs(limit=1000)
    output.heading(f"{len(pairs)} flags: statements that were made elsewhere too")
    for relation in Relation:
        of_kind = [pair for pair in pairs if pair.match.relation is relation]
        if of_kind:
            output.say()
            output.say(f"{relation.sign} {relation}: {len(of_kind)}, for example")
            output.match_block(of_kind[0].quote, of_kind[0].match)


def _draw(desk: Desk, picture: Path) -> None:
    from quotetracker.cli.gui import draw_window

    try:
        draw_window(desk, picture)
    except QuoteTrackerError as error:
        output.say(str(error))
    else:
        output.say(f"The window as it would look was written to {picture.absolute()}")
