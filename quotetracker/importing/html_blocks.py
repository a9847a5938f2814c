"""The blocks of text of a page, as a browser would lay them out: paragraphs, headings, items, rows."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from quotetracker.importing.accounting import letters
from quotetracker.importing.html_tree import NEVER_SHOWN, Element

_BLOCKS = (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p pre section "
    "summary search table caption tbody thead tfoot tr td th ul"
)
_BLOCK = frozenset(_BLOCKS.split())
#: One line each, without a blank line to the one before in the same list or table.
_LINES = frozenset({"li", "tr", "dt", "dd"})
#: A cell with more in it is part of a page's layout.
_CELL_ELEMENTS, _CELL_LENGTH = 12, 300
_IN_CELLS = frozenset({"table", "ul", "ol", "h1", "h2", "h3", "article", "section"})
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_QUOTE_MARKS = (("“", "”"), ("‘", "’"))


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, item or table row, with its text as laid out."""

    text: str
    element: Element
    """The innermost block element that holds the text."""
    letters: int
    linked: int
    """How many of its letters stand in links."""
    list_of: Element | None
    """The list or table that a line belongs to; None for a paragraph."""


def blocks_of(root: Element, skip: Callable[[Element], bool] = lambda _: False) -> list[Block]:
    """All blocks under ``root`` in the order of the page, without what is never shown and what ``skip`` names."""
    return list(each_block(root, skip))


def each_block(root: Element, skip: Callable[[Element], bool] = lambda _: False) -> Iterator[Block]:
    """As ``blocks_of``, one after the other, for who needs only the first."""
    walk = _Walk(root)
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "start":
            hidden = element.tag in NEVER_SHOWN or (element is not root and skip(element))
            walk.enter(element, hidden=hidden)
            if hidden:
                events.skip_subtree()
        else:
            walk.leave(element, is_root=element is root)
        if walk.blocks:
            yield from walk.blocks
            walk.blocks.clear()
    walk.flush()
    yield from walk.blocks


def text_of(blocks: Iterable[Block]) -> str:
    """The text of ``blocks``: paragraphs with a blank line between them, lines of one list or table without."""
    parts: list[str] = []
    before: Block | None = None
    for block in blocks:
        if before:
            parts.append("\n" if block.list_of is not None and block.list_of is before.list_of else "\n\n")
        parts.append(block.text)
        before = block
    return "".join(parts)


class _Walk:
    """Collects pieces of text and cuts them into blocks."""

    def __init__(self, root: Element) -> None:
        self.blocks: list[Block] = []
        self._open: list[Element] = [root]
        self._pieces: list[str] = []
        self._linked = 0
        self._in_link = 0
        self._verbatim = 0
        self._quotes = 0
        self._hidden: Element | None = None
        self._cell: Element | None = None

    def enter(self, element: Element, *, hidden: bool) -> None:
        if hidden:
            self._hidden = element
            return
        tag = element.tag
        if tag in {"td", "th"} and element.getprevious() is not None and self._pieces:
            self._pieces.append("\t")
            self._open.append(element)
            self._cell = self._cell or _short_cell(element)
        elif self._cell is not None and _is_block(tag):
            self._add(" ")
        elif _is_block(tag):
            self._start_block(element)
            self._cell = _short_cell(element)
        elif tag == "br":
            self._pieces.append("\n")
        elif tag == "q":
            self._pieces.append(_QUOTE_MARKS[self._quotes % 2][0])
            self._quotes += 1
        self._in_link += tag == "a"
        self._verbatim += tag in {"pre", "listing"}
        self._add(element.text)

    def leave(self, element: Element, *, is_root: bool) -> None:
        if self._hidden is element:
            self._hidden = None
        else:
            self._close(element)
        if not is_root:
            self._add(element.tail)

    def flush(self) -> None:
        if not self._pieces:
            return
        text = "".join(self._pieces).replace(" \t", "\t")
        self._pieces.clear()
        if "\n" in text:
            text = "\n".join(line.strip(" ") for line in text.split("\n"))
        text = text.strip(" \n\t")
        element = self._open[-1]
        if text:
            self.blocks.append(Block(text, element, letters(text), self._linked, _list_of(element)))
        self._linked = 0

    def _close(self, element: Element) -> None:
        tag = element.tag
        if self._cell is element:
            self._cell = None
        elif self._cell is not None and _is_block(tag):
            return
        self._in_link -= tag == "a"
        self._verbatim -= tag in {"pre", "listing"}
        if tag == "q":
            self._quotes -= 1
            self._pieces.append(_QUOTE_MARKS[self._quotes % 2][1])
        elif tag in {"td", "th"} and self._open[-1] is element and element.getparent() is not None:
            self._open.pop()
        elif _is_block(tag):
            self.flush()
            if self._open[-1] is element and len(self._open) > 1:
                self._open.pop()

    def _start_block(self, element: Element) -> None:
        self.flush()
        if element is not self._open[-1]:
            self._open.append(element)

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if not self._verbatim:
            text = _SPACE.sub(" ", text)
            if text[0] == " " and (not self._pieces or self._pieces[-1][-1:] in {" ", "\n", "\t"}):
                text = text[1:]
        if text:
            self._pieces.append(text)
            if self._in_link:
                self._linked += letters(text)


def _short_cell(element: Element) -> Element | None:
    """``element`` if it is a cell with a few words, whatever is around them; word processors put paragraphs there."""
    if element.tag not in {"td", "th"}:
        return None
    inner = list(islice(element.iterdescendants(), _CELL_ELEMENTS + 1))
    if len(inner) > _CELL_ELEMENTS or any(one.tag in _IN_CELLS for one in inner):
        return None
    beside = element.getnext() is not None or element.getprevious() is not None
    return element if beside and sum(map(len, islice(element.itertext(), 100))) <= _CELL_LENGTH else None


def _is_layout(cell: Element) -> bool:
    """Whether a cell only holds a part of a page, as in mails: alone in its row, and with several paragraphs."""
    alone = cell.getnext() is None and cell.getprevious() is None
    return alone and sum(child.tag in {"p", "div", "h1", "h2", "h3", "table"} for child in islice(cell, 50)) > 1


def _is_block(tag: object) -> bool:
    return isinstance(tag, str) and (tag in _BLOCK or "-" in tag)


def _list_of(element: Element) -> Element | None:
    """The list or table of a line; rows of all parts of a table belong to the table."""
    line = element
    while line is not None and line.tag not in _LINES:
        if line.tag not in {"td", "th", "p"} or (line is not element and _is_layout(line)):
            return None
        line = line.getparent()
    parent = line.getparent() if line is not None else None
    if parent is not None and parent.tag in {"tbody", "thead", "tfoot"}:
        parent = parent.getparent()
    return parent
