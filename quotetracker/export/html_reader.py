"""Reads a page of quotes again, as a browser's parser would take it."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO
from urllib.parse import unquote

from quotetracker.export.cells import safe_link
from quotetracker.export.rereading import Line, plain
from quotetracker.export.sheet import COLUMNS, SheetInfo, SheetRow

NAMES = tuple(column.heading for column in COLUMNS)
_KEYS = {column.key: nth for nth, column in enumerate(COLUMNS)}
_ADDRESS = _KEYS["address"]
_READ = 1 << 18
_END = b"</body>\n</html>"


def first(info: SheetInfo) -> Line:
    """What stands above the quotes."""
    facts = f"{info.say('Library')} {info.library} · {info.say('Filter')}: {info.filter_text or info.say('all quotes')}"
    return (plain(info.title), plain(f"{facts} · {info.say('Made at')} {info.made_at}"))


def line(row: SheetRow, info: SheetInfo) -> Line:
    """What the card of a quote has to hold."""
    values = list(map(plain, row.cells()))
    # The title bears the link; it stands there for an article without one.
    title = row.article or (row.address if safe_link(row.address) else info.say("untitled article"))
    values[_KEYS["article"]] = plain(title)
    values[_ADDRESS] = _unquoted(values[_ADDRESS])
    return tuple(values)


def last(info: SheetInfo, count: int) -> Line:
    """What stands below them."""
    if not count:
        return (info.say("No quotes."),)
    return (f"{count} {info.say('quote' if count == 1 else 'quotes')} · {info.say('made with QuoteTracker')}",)


def lines(file: BinaryIO, _info: SheetInfo) -> Iterator[Line]:
    """What is there."""
    from lxml import etree

    reading, left = _Reading(), b""

    def read(part: bytes) -> list[Line]:
        # A parser of its own for each part: one for all would keep in memory what it has read.
        parser = etree.HTMLParser(target=reading, encoding="utf-8", huge_tree=True)
        parser.feed(part)
        parser.close()
        return reading.taken()

    while data := file.read(_READ):
        left += data
        if (at := left.rfind(b"<article ")) > 0:
            yield from read(left[:at])
            left = left[at:]
    if not left.endswith(_END):  # the parser would close what is open
        raise ValueError("the page breaks off")
    yield from read(left)


class _Reading:
    """Values by the names that the page gives them; heading and end by where they stand."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._values: list[str] = []
        self._top: list[str] = []
        self._text: list[str] | None = None
        self._within = ""  # the tag whose end ends the value
        self._into = -1
        self._in_main = False

    def taken(self) -> list[Line]:
        lines, self._lines = self._lines, []
        return lines

    def start(self, tag: str, named: Mapping[str, str]) -> None:
        if tag == "article":
            self._values = [""] * len(NAMES)
        elif tag == "main":
            self._in_main = True
            self._lines.append(tuple(self._top))
        elif tag in {"h1", "p"} and (tag == "h1" or named.get("class") in {"facts", "colophon"}):
            self._begin(tag, -1)
        else:
            if (key := named.get("data-key")) is not None:
                self._begin(tag, _KEYS[key])
            if tag == "a":
                self._values[_ADDRESS] = _unquoted(named["href"])

    def data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def end(self, tag: str) -> None:
        if tag == self._within and self._text is not None:
            text, self._text = "".join(self._text), None
            if self._into >= 0:
                self._values[self._into] = _unquoted(text) if self._into == _ADDRESS else text
            elif self._in_main:
                self._lines.append((text,))
            else:
                self._top.append(text)
        elif tag == "article":
            self._lines.append(tuple(self._values))

    def close(self) -> None:
        """All was fed."""

    def _begin(self, tag: str, into: int) -> None:
        self._text, self._within, self._into = [], tag, into


def _unquoted(address: str) -> str:
    """An address whatever is written with signs of per cent in it."""
    return unquote(address).strip()
