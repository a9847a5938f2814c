"""Reads a workbook of quotes again, as the XML in an archive that it is."""

import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat
from zipfile import ZipFile

from quotetracker.export.rereading import Line, plain
from quotetracker.export.sheet import COLUMNS, SheetInfo, SheetRow

NAMES = tuple(column.heading for column in COLUMNS)
_READ = 1 << 16
_SAID = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BOOK = "xl/worksheets/sheet{}.xml"


def first(info: SheetInfo) -> Line:
    """The headings."""
    return tuple(info.say(name) for name in NAMES)


def line(row: SheetRow, _info: SheetInfo) -> Line:
    """What the line of a quote, or its lines where it has several, have to hold."""
    return tuple(map(plain, row.cells()))


def last(info: SheetInfo, count: int) -> Line:
    """What the second sheet tells of the first."""
    said = (info.title, str(count), info.filter_text or info.say("all quotes"), info.library, info.made_at)
    return tuple(map(plain, said))


def lines(file: BinaryIO, info: SheetInfo) -> Iterator[Line]:
    """What they do hold."""
    with ZipFile(file) as book:
        yield from _quotes(book, info)
        about: list[str] = []
        for _, cells in _rows(book, 2):
            if cells.get(0):
                about.append("")
            about[-1:] = [about[-1] + cells.get(1, "")]
        yield tuple(about[:5])


def _quotes(book: ZipFile, info: SheetInfo) -> Iterator[Line]:
    expected, width, more = 0, len(NAMES), f" ({info.say('continued')})"
    held: list[str] = []
    for number, cells in _rows(book, 1):
        if held and cells.get(0) == held[0] + more:
            # A value that is longer than a cell may be goes on in the line below.
            held[1:] = [held[nth] + cells.get(nth, "") for nth in range(1, width)]
            expected = number + 1
            continue
        if held:
            yield tuple(held)
        for _ in range(expected, number):
            yield ("",) * width  # a line without a value is not written
        held, expected = [cells.get(nth, "") for nth in range(width)], number + 1
    if held:
        yield tuple(held)


def _rows(book: ZipFile, sheet: int) -> Iterator[tuple[int, dict[int, str]]]:
    """The lines of a sheet: their numbers from 0 on, and the values by the number of their column."""
    reading = _Reading()
    with book.open(_BOOK.format(sheet)) as file:
        while data := file.read(_READ):
            reading.parser.Parse(data, False)
            yield from reading.taken()
    reading.parser.Parse(b"", True)
    yield from reading.taken()


class _Reading:
    """The lines of a sheet as they come."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self._rows: list[tuple[int, dict[int, str]]] = []
        self._cells: dict[int, str] = {}
        self._number = self._column = -1
        self._text: list[str] = []

    def taken(self) -> list[tuple[int, dict[int, str]]]:
        rows, self._rows = self._rows, []
        return rows

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "t":
            self._text.clear()
            self.parser.CharacterDataHandler = self._text.append
        elif name == "c":
            self._column = _column(attributes["r"])
            if attributes.get("t") != "inlineStr":
                raise ValueError("a cell that is no text")
        elif name == "row":
            self._number, self._cells = int(attributes["r"]) - 1, {}
        elif name == "f":
            raise ValueError("a formula")

    def _end(self, name: str) -> None:
        if name == "t":
            self.parser.CharacterDataHandler = None
            text = "".join(self._text)
            self._cells[self._column] = _SAID.sub(_character, text) if "_x" in text else text
        elif name == "row":
            self._rows.append((self._number, self._cells))


def _column(place: str) -> int:
    """Of “AB12” the number of the column, from 0 on."""
    number = 0
    for char in place:
        if char.isdigit():
            break
        number = number * 26 + ord(char) - 64
    return number - 1


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
