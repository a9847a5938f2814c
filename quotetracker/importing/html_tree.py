"""A web page as a tree: parsed without network, and refused when it is built to overload a parser."""

import re
from typing import Any

from lxml import etree

from quotetracker.errors import ImportFailedError

#: An element of lxml, which has no type stubs.
Element = Any

MAX_DEPTH = 2_000
#: libxml2 compares each attribute of a tag with all others: 100,000 of them took 10 s.
_MAX_ATTRIBUTES = 2_000
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_NAME = re.compile(r"[^\s/=\"']+")
_NOT_TEXT = ("script", "style", "noscript", "template", "svg", "iframe", "object", "title")
_NEVER_SHOWN = re.compile(rf"<({'|'.join(_NOT_TEXT)})\b", re.IGNORECASE)
_NO_LETTER = bytes(code for code in range(128) if not chr(code).isalnum())
_REFUSED = "Open the page in a browser, copy the article's text and paste it here."


def parse(source: str, name: str) -> Element:
    """The root element of ``source``; ImportFailedError when its structure is not that of a page for people."""
    if _most_attributes(source) > _MAX_ATTRIBUTES:
        raise ImportFailedError(
            f"“{name}” is damaged: a tag in it has more than {_MAX_ATTRIBUTES:,} attributes.", _REFUSED
        )
    parser = etree.HTMLParser(
        huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, recover=True
    )
    # Lone surrogates and NULs would end the parse; canonical text has none of them either.
    data = source.encode("utf-8", "ignore").replace(b"\x00", b"")
    try:
        root = etree.fromstring(data, parser) if data.strip() else None
    except etree.XMLSyntaxError as error:
        raise ImportFailedError(f"“{name}” cannot be read as a web page.", _REFUSED, detail=str(error)) from error
    too_deep = any("depth" in entry.message.lower() for entry in parser.error_log)
    if too_deep or (root is not None and _depth(root) > MAX_DEPTH):
        raise ImportFailedError(
            f"“{name}” is damaged: its elements lie more than {MAX_DEPTH:,} deep in each other.", _REFUSED
        )
    if root is None:
        raise ImportFailedError(f"“{name}” has no text in it.", _REFUSED)
    return root


def letters(value: str) -> int:
    """How many letters and digits ``value`` has: the measure of what was kept."""
    if value.isascii():  # twenty times as fast
        return len(value.encode().translate(None, _NO_LETTER))
    return sum(map(str.isalnum, value))


def letters_in_tree(root: Element) -> int:
    """Letters and digits of all text in the tree but scripts and the like."""
    count = 0
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "start" and element.tag in _NOT_TEXT:
            events.skip_subtree()
        elif event == "start":
            count += letters(element.text or "")
        else:
            count += letters(element.tail or "")
    return count


def words_outside_tags(source: str) -> int:
    """Letters and digits outside of tags, counted without a parser: the second way to the same number."""
    count, at = 0, 0
    while (start := source.find("<", at)) >= 0:
        count += _letters_decoded(source[at:start])
        if source.startswith("<!--", start):
            end = source.find("-->", start + 4)
            at = end + 3 if end >= 0 else len(source)
        elif hidden := _NEVER_SHOWN.match(source, start):
            end = _end_of(source, hidden[1].lower(), start)
            at = end if end >= 0 else len(source)
        elif source[start + 1 : start + 2].isalpha() or source[start + 1 : start + 2] in {"/", "!", "?"}:
            end = source.find(">", start)
            at = end + 1 if end >= 0 else len(source)
        else:
            at = start + 1
    return count + _letters_decoded(source[at:])


def _letters_decoded(piece: str) -> int:
    if "&" in piece:
        import html

        piece = html.unescape(piece)
    return letters(piece)


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


def _depth(root: Element) -> int:
    depth = most = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        most = max(most, depth)
    return most
