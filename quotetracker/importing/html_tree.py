"""A web page as a tree: parsed without network, and refused when it is built to overload a parser."""

import re
from dataclasses import dataclass
from typing import Any

import lxml.html
from lxml import etree

from quotetracker.errors import ImportFailedError
from quotetracker.importing.accounting import letters

#: An element of lxml, which has no type stubs.
Element = Any

MAX_DEPTH = 2_000
#: A page for people has some thousand elements; each costs about 15 µs on its way to text.
_MAX_TAGS = 200_000
#: libxml2 compares each attribute of a tag with all others: 100,000 of them took 10 s.
_MAX_ATTRIBUTES = 256
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_NAME = re.compile(r"[^\s/=\"']+")
_REFUSED = "Open the page in a browser, copy the article's text and paste it here."
_HIDDEN = (
    "script style noscript template svg iframe object embed head audio video canvas select option datalist textarea "
    "map meta link title math frameset noframes"
)
#: Elements whose text no browser shows as part of the page.
NEVER_SHOWN = frozenset(_HIDDEN.split())
#: Of these, the ones that hold no text at all for the second count; their ends are easy to find without a parser.
_NOT_TEXT = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "object", "title"})
_NOT_TEXT_TAG = re.compile(rf"<({'|'.join(sorted(_NOT_TEXT))})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page and its measures."""

    root: Element
    body: Element
    sizes: dict[Element, int]
    """Letters and digits that are shown in each element."""
    elements: int
    attributes: int
    depth: int
    letters: int
    """Letters and digits of all text but scripts and the like, shown or not."""


def parse(source: str, what: str) -> Page:
    """Parse ``source``; ImportFailedError, naming ``what``, when its structure is not that of a page for people."""
    if source.count("<") > _MAX_TAGS:
        raise ImportFailedError(f"{what} is no page for people: it has more than {_MAX_TAGS:,} tags.", _REFUSED)
    if _most_attributes(source) > _MAX_ATTRIBUTES:
        raise ImportFailedError(f"{what} is damaged: a tag has more than {_MAX_ATTRIBUTES} attributes.", _REFUSED)
    # The parser of lxml.html, because trafilatura takes no elements but that one's.
    parser = lxml.html.HTMLParser(
        huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, recover=True
    )
    # Lone surrogates and NULs would end the parse; canonical text has none of them either.
    data = source.encode("utf-8", "ignore").replace(b"\x00", b"")
    try:
        root = etree.fromstring(data, parser) if data.strip() else None
    except etree.XMLSyntaxError as error:
        raise ImportFailedError(f"{what} cannot be read as a web page.", _REFUSED, detail=str(error)) from error
    page = None if root is None else _measured(root)
    if any("depth" in entry.message.lower() for entry in parser.error_log) or (page and page.depth > MAX_DEPTH):
        raise ImportFailedError(f"{what} is damaged: it is nested more than {MAX_DEPTH:,} elements deep.", _REFUSED)
    if page is None:
        raise ImportFailedError(f"{what} has no text in it.", _REFUSED)
    return page


def _measured(root: Element) -> Page:
    """Count everything in one walk over the tree."""
    sizes: dict[Element, int] = {}
    starts: list[int] = []
    shown = total = most = attributes = 0
    hidden = silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            starts.append(shown)
            most = max(most, len(starts))
            attributes += len(element.attrib)
            hidden += element.tag in NEVER_SHOWN
            silent += element.tag in _NOT_TEXT
            text = element.text
        else:
            sizes[element] = shown - starts.pop()
            hidden -= element.tag in NEVER_SHOWN
            silent -= element.tag in _NOT_TEXT
            text = element.tail
        if text and not silent:
            count = letters(text)
            total += count
            shown += 0 if hidden else count
    body = root.find("body") if root.tag == "html" else root
    return Page(root, root if body is None else body, sizes, len(sizes), attributes, most, total)


def runs_outside_tags(source: str) -> list[str]:
    """Stretches of text outside of tags, found without a parser: the second way to the same letters."""
    runs: list[str] = []
    at = 0
    while (start := source.find("<", at)) >= 0:
        runs.append(source[at:start])
        if source.startswith("<!--", start):
            end = source.find("-->", start + 4)
            at = end + 3 if end >= 0 else len(source)
        elif hidden := _NOT_TEXT_TAG.match(source, start):
            end = _end_of(source, hidden[1].lower(), start)
            at = end if end >= 0 else len(source)
        elif source[start + 1 : start + 2].isalpha() or source[start + 1 : start + 2] in {"/", "!", "?"}:
            end = source.find(">", start)
            at = end + 1 if end >= 0 else len(source)
        else:
            at = start + 1
    runs.append(source[at:])
    return [_decoded(run) for run in runs if run and not run.isspace()]


def _decoded(run: str) -> str:
    if "&" not in run:
        return run
    import html

    return html.unescape(run)


def _end_of(source: str, tag: str, start: int) -> int:
    found = re.compile(rf"</{tag}\s*>", re.IGNORECASE).search(source, start)
    return found.end() if found else -1


def _most_attributes(source: str) -> int:
    """About how many attributes the tag with the most of them has; linear, and only long tags are looked at."""
    most, at = 0, 0
    while (start := source.find("<", at)) >= 0:
        end = source.find(">", start)
        end = end if end >= 0 else len(source)
        if end - start > 2 * _MAX_ATTRIBUTES:
            most = max(most, len(_NAME.findall(_QUOTED.sub('""', source[start:end]))) // 2)
        at = end + 1
    return most
