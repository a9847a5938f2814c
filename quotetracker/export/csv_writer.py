"""CSV for spreadsheets and scripts: UTF-8 with a byte order mark, every cell quoted, no cell that runs as a formula."""

import csv
import io
import unicodedata
from collections.abc import Iterable
from typing import BinaryIO

from quotetracker.export.cells import fit
from quotetracker.export.sheet import COLUMNS, SheetInfo, SheetRow

_TRIGGERS = frozenset("=+-@＝＋－＠")
_AT_START = ("\t", "\r", "\n")
#: An address or a name never begins with that many blanks; looking further would be slow on blanks alone.
_BLANKS = 1_000


def write(rows: Iterable[SheetRow], info: SheetInfo, out: BinaryIO) -> None:
    """Write ``rows`` below a line of headings; cells that a spreadsheet would run get an apostrophe before them."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    try:
        sheet = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        sheet.writerow(info.say(column.heading) for column in COLUMNS)
        for row in rows:
            sheet.writerow(defused(fit(value)) for value in row.cells())
        text.flush()
    finally:
        text.detach()


def defused(value: str) -> str:
    """``value``, with an apostrophe before it when a spreadsheet might take it for a formula."""
    if value.startswith(_AT_START):
        return f"'{value}"
    first = next((char for char in value[:_BLANKS] if not _is_blank(char)), "")
    return f"'{value}" if first in _TRIGGERS and first else value


def _is_blank(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) in {"Zs", "Cf", "Cc"}
