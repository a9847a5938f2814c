"""Second opinion on which blocks are the article: trafilatura, asked only for pages that it can read in time."""

import copy
import re

from quotetracker.importing.html_blocks import Block
from quotetracker.importing.html_tree import NEVER_SHOWN, Element, Page

#: trafilatura took 64 s for a page of 10 MB. Above these bounds the page's own marks must do.
_MAX_LETTERS = 200_000
_MAX_ELEMENTS = 8_000
_MAX_ATTRIBUTES = 40_000
#: Characters of all classes and ids, which trafilatura searches again and again.
_MAX_NAMES = 400_000
#: In elements this deep it finds nothing.
_MAX_DEPTH = 250
_NOT_WORD = re.compile(r"[\W_]+")
_KEPT = frozenset({"head", "title", "meta", "link"})


class Picked:
    """The text that was picked; ``block in picked`` says whether a block is part of it."""

    def __init__(self, text: str = "") -> None:
        self._whole = _key(text)
        self._known: dict[str, bool] = {}

    def __contains__(self, block: Block) -> bool:
        if (known := self._known.get(block.text)) is None:
            key = _key(block.text)
            known = self._known[block.text] = bool(key) and key in self._whole
        return known

    def __bool__(self) -> bool:
        return bool(self._whole)


def picked_by_trafilatura(page: Page) -> Picked:
    """What trafilatura holds for the article of ``page``; empty when it finds nothing or the page is too big."""
    if _is_too_big(page):
        return Picked()
    import trafilatura

    root = copy.deepcopy(page.root)
    for element in list(root.iter(*(NEVER_SHOWN - _KEPT))):
        if element.getparent() is not None:
            _remove(element)
    text = trafilatura.extract(root, output_format="txt", include_comments=False, include_tables=True, fast=True)
    return Picked(text or "")


def _is_too_big(page: Page) -> bool:
    if page.elements > _MAX_ELEMENTS or page.attributes > _MAX_ATTRIBUTES:
        return True
    names = sum(len(element.get("class") or "") + len(element.get("id") or "") for element in page.root.iter())
    return page.letters > _MAX_LETTERS or page.depth > _MAX_DEPTH or names > _MAX_NAMES


def _remove(element: Element) -> None:
    """Take ``element`` out of its tree, but not the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _key(text: str) -> str:
    return _NOT_WORD.sub("", text)
