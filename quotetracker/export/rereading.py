"""A sheet is read again before it gets its name: every row, every value, by another reader than the one that wrote it.

What is asked for is noted while it is written, a few bytes for each row, so that a long sheet needs little memory. What
a format does to a value on purpose (line ends, characters that it cannot hold, an apostrophe before a formula) is done
to what was asked for as well, in words of its own; whatever else differs is a fault.
"""

import csv
from array import array
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import NoReturn
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile
from zlib import error as ZlibError  # noqa: N812 - it is a class

from quotetracker.errors import ExportFailedError
from quotetracker.export.sheet import SheetInfo, SheetRow
from quotetracker.pace import EVERY, Pace, at_leisure

#: Named lines of a file: a heading, a line for each quote, an end.
Line = tuple[str, ...]
_HELD = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 133), *range(134, 160)), "�")
_HELD |= dict.fromkeys((*range(55296, 57344), *range(64976, 65008), 65534, 65535), "�")


class Asked:
    """What a sheet shall hold. ``form`` is the module that reads the format."""

    def __init__(self, form: ModuleType, info: SheetInfo) -> None:
        self.count = 0
        self._form = form
        self._info = info
        self._whole = array("q")  # one for each line
        self._parts = bytearray()  # one for each value: they say where a line differs
        self._note(form.first(info))

    def noting(self, rows: Iterable[SheetRow]) -> Iterator[SheetRow]:
        """``rows`` as they are, noted one by one."""
        for row in rows:
            self.count += 1
            self._note(self._form.line(row, self._info))
            yield row

    def compare(self, path: Path, part: Path, pace: Pace = at_leisure) -> None:
        """ExportFailedError unless the file ``part``, which shall become ``path``, holds all of it and nothing else."""
        self._note(self._form.last(self._info, self.count))
        total, nth = len(self._whole), -1
        try:
            with part.open("rb") as file, closing(self._form.lines(file, self._info)) as lines:
                for nth, found in enumerate(lines):
                    if nth % (EVERY * 10) == 0:
                        pace(self.count, self.count)
                    if nth >= total or hash(found) != self._whole[nth]:
                        _differs(path, self._where(nth, found))
        except _UNREADABLE as error:
            _differs(path, "it cannot be read", detail=type(error).__name__)
        if nth + 1 < total:
            _differs(path, f"{self._said(nth + 1)} is missing")

    def _note(self, line: Line) -> None:
        # Python's own hash: 64 bits, with a secret of this process, and quick.
        self._whole.append(hash(line))
        self._parts += bytes(hash(value) & 255 for value in line)

    def _where(self, nth: int, found: Line) -> str:
        if nth >= len(self._whole):
            return "there is more than was asked for"
        if not 0 < nth <= self.count:
            return self._said(nth)
        names = self._form.NAMES
        begin = len(self._form.first(self._info)) + (nth - 1) * len(names)
        asked = self._parts[begin : begin + len(names)]
        for name, value, part in zip(names, found, asked, strict=False):
            if hash(value) & 255 != part:
                return f"{self._said(nth)}: {name}"
        return self._said(nth)

    def _said(self, nth: int) -> str:
        if nth == 0:
            return "the heading"
        return f"quote {nth} of {self.count}" if nth <= self.count else "the end"


_UNREADABLE = (ExpatError, BadZipFile, csv.Error, ZlibError, EOFError, LookupError, SyntaxError, ValueError)


def plain(value: str) -> str:
    """``value`` as any format holds it: lines end with "\\n", U+FFFD stands for what XML forbids."""
    if value.isprintable():  # nearly all values are
        return value
    return value.replace("\r\n", "\n").replace("\r", "\n").translate(_HELD)


def _differs(path: Path, where: str, *, detail: str = "") -> NoReturn:
    raise ExportFailedError(
        f"“{path.name}” was read again and is not what was asked for ({where}), so it was not kept.",
        "Try again; if that does not help, choose another disk or another format, and tell us.",
        detail=detail,
    )
