"""What the export page asks the desk in the background: values in, values out, no Qt."""

from dataclasses import dataclass
from pathlib import Path

from quotetracker.errors import QuoteTrackerError
from quotetracker.export.formats import Format
from quotetracker.export.sheet import SheetRow
from quotetracker.model.views import QuoteFilter
from quotetracker.pace import Pace
from quotetracker.services.desk import Desk
from quotetracker.ui.export.sheet_words import tongue

#: Rows that the preview shows.
ROWS = 20


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a sheet."""

    count: int
    """Rows of the whole sheet."""
    rows: tuple[SheetRow, ...]
    text: str
    """The first rows as the file will have them, for formats that are plain text; empty for tables."""
    described: str
    """The filter in words; empty when it lets everything pass."""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of an export: rows, or what went wrong."""

    path: Path
    rows: int = 0
    error: QuoteTrackerError | None = None


def read_preview(desk: Desk, form: Format, wanted: QuoteFilter, order: str) -> Preview:
    """The first rows of the sheet."""
    spoken = tongue()
    rows = desk.sheets.rows(wanted, order=order, limit=ROWS, tongue=spoken)
    text = ""
    if form.name == "markdown":
        text = desk.sheets.render(form, wanted, order=order, limit=ROWS, tongue=spoken).decode()
    return Preview(desk.sheets.count(wanted), rows, text, desk.sheets.describe(wanted, tongue=spoken))


def write(desk: Desk, path: Path, wanted: QuoteFilter, order: str, *, pace: Pace) -> Written:
    """Write the sheet; a failure is a value, so that the page can show it where the editor looks."""
    try:
        return Written(path, desk.sheets.export(path, wanted, order=order, pace=pace, tongue=tongue()))
    except QuoteTrackerError as error:
        return Written(path, error=error)


def nothing() -> None:
    """Done when what was queued before it is done."""
