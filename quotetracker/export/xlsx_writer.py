"""A workbook: every cell is text, the heading stays in sight, long cells go on in the row below."""

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO
from zipfile import ZipFile

from quotetracker.errors import ExportFailedError
from quotetracker.export.cells import fit
from quotetracker.export.sheet import COLUMNS, SheetInfo, SheetRow
from quotetracker.export.words import Say

#: What Excel takes in one cell, in UTF-16 code units; XlsxWriter writes nothing at all when it is more.
MAX_CELL = 32_767
#: Lines that Excel takes in one sheet, the heading included.
MAX_LINES = 1_048_576
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(rows: Iterable[SheetRow], info: SheetInfo, out: BinaryIO) -> None:
    """Write ``rows`` to the sheet "Quotes" and what the sheet is to the sheet "About"; nothing is cut."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    try:
        _write_book(xlsxwriter.Workbook(out, _OPTIONS), rows, info)
    except FileCreateError as error:
        # XlsxWriter wraps what the system says into an error of its own.
        _give_up_zip(error)
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


def _write_book(made: Any, rows: Iterable[SheetRow], info: SheetInfo) -> None:
    with made as book:
        book.set_properties({"title": fit(info.title)[:255], "comments": "Made with QuoteTracker"})
        quotes = book.add_worksheet(info.say("Quotes"))
        about = book.add_worksheet(info.say("About"))
        for sheet in (quotes, about):
            _write_as_text(sheet)
        head = book.add_format({"bold": True, "valign": "top", "text_wrap": True, "bottom": 1, "bg_color": "#E8EDF2"})
        body = book.add_format({"valign": "top", "text_wrap": True})
        count, last, continued = _write_quotes(quotes, rows, info.say, head, body)
        quotes.autofilter(0, 0, max(last, 1), len(COLUMNS) - 1)
        _write_about(about, info, count, continued, head, body)


def _write_as_text(sheet: Any) -> None:
    """WORKAROUND XlsxWriter takes a text of the form “<r>…</r>” for its own XML and writes it out as it is."""
    sheet._xml_rich_inline_string = lambda text, attributes: sheet._xml_inline_string(text, False, attributes)


def _give_up_zip(error: BaseException | None) -> None:
    """Let no archive that was broken off be finished when it is thrown away: its file is closed by then."""
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            for value in trace.tb_frame.f_locals.values():
                if isinstance(value, ZipFile):
                    value.fp = None
            trace = trace.tb_next
        error = error.__context__


def _write_quotes(sheet: Any, rows: Iterable[SheetRow], say: Say, head: Any, body: Any) -> tuple[int, int, int]:
    """Number of quotes, number of the last line, number of quotes that need several lines."""
    for nth, column in enumerate(COLUMNS):
        sheet.set_column(nth, nth, column.width)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    _write_line(sheet, 0, [say(column.heading) for column in COLUMNS], head)
    count = line = continued = 0
    for row in rows:
        count += 1
        lines = list(_lines(row, say))
        continued += len(lines) > 1
        for cells in lines:
            line += 1
            if line == MAX_LINES:
                raise ExportFailedError(
                    "An Excel sheet has 1,048,576 lines, and that is too few for so many quotes.",
                    "Narrow the filter, or choose CSV, which has no such limit.",
                )
            _write_line(sheet, line, cells, body)
    return count, line, continued


def _lines(row: SheetRow, say: Say) -> Iterator[list[str]]:
    """The cells of ``row`` in one line, or in several when a value is longer than a cell may be."""
    pieces = [_pieces(fit(value)) for value in row.cells()]
    for nth in range(max(map(len, pieces))):
        cells = [piece[nth] if nth < len(piece) else "" for piece in pieces]
        if nth:
            cells[0] = f"{row.id} ({say('continued')})"
        yield cells


def _pieces(value: str) -> list[str]:
    """``value`` cut into pieces that fit a cell, never between the halves of a surrogate pair."""
    if len(value) <= MAX_CELL // 2:
        return [value]
    pieces: list[str] = []
    start = units = 0
    for at, char in enumerate(value):
        size = 2 if char > "\uffff" else 1
        if units + size > MAX_CELL:
            pieces.append(value[start:at])
            start, units = at, 0
        units += size
    return [*pieces, value[start:]]


def _write_line(sheet: Any, line: int, cells: list[str], style: Any) -> None:
    for nth, value in enumerate(cells):
        if value and sheet.write_string(line, nth, value, style):
            raise ValueError(f"cell {line}, {nth} was not written")


def _write_about(sheet: Any, info: SheetInfo, count: int, continued: int, head: Any, body: Any) -> None:
    facts = [
        (info.say("Title"), info.title),
        (info.say("Quotes"), str(count)),
        (info.say("Filter"), info.filter_text or info.say("all quotes")),
        (info.say("Library"), info.library),
        (info.say("Made at"), info.made_at),
    ]
    if continued:
        told = info.say("Longer than a cell may be, and continued in the lines below:")
        facts.append((info.say("Long cells"), f"{told} {continued}"))
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 80)
    line = 0
    for name, value in facts:
        for nth, piece in enumerate(_pieces(fit(value))):
            sheet.write_string(line, 0, "" if nth else name, head)
            sheet.write_string(line, 1, piece, body)
            line += 1
