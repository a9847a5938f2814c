"""Reads a table of quotes again, to see whether it holds what was asked for."""

import csv
import io
import sys
from collections.abc import Iterator
from typing import BinaryIO

from quotetracker.export.csv_writer import defused
from quotetracker.export.rereading import Line, plain
from quotetracker.export.sheet import COLUMNS, SheetInfo, SheetRow

NAMES = tuple(column.heading for column in COLUMNS)


def first(info: SheetInfo) -> Line:
    """The headings."""
    return tuple(info.say(name) for name in NAMES)


def line(row: SheetRow, _info: SheetInfo) -> Line:
    """What the line of a quote has to hold; of two values that differ in the mark of a formula only, the same."""
    return tuple(_unmarked(plain(value)) for value in row.cells())


def last(_info: SheetInfo, _count: int) -> Line:
    """The file ends with the last quote."""
    return ()


def lines(file: BinaryIO, _info: SheetInfo) -> Iterator[Line]:
    """What the lines do hold."""
    csv.field_size_limit(sys.maxsize)
    with io.TextIOWrapper(file, encoding="utf-8", newline="") as text:
        if text.read(1) != "\ufeff":
            raise ValueError("no byte order mark")
        for nth, cells in enumerate(csv.reader(text, strict=True)):
            if nth and any(map(_would_run, cells)):
                raise ValueError("a cell that runs")
            yield tuple(map(_unmarked, cells)) if nth else tuple(cells)
    yield ()


def _would_run(cell: str) -> bool:
    return not (cell[:1].isalnum() or not cell) and defused(cell) != cell


def _unmarked(cell: str) -> str:
    """``cell`` without the apostrophe that keeps it from running, if that is what it begins with."""
    return cell[1:] if cell[:1] == "'" and defused(cell[1:]) != cell[1:] else cell
