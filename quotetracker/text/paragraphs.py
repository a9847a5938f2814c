"""Paragraphs of an article: the stretch within which a quotation mark looks for its partner.

A blank line always parts two paragraphs. A single line end does so too, unless the block looks hard-wrapped: no line is
longer than a terminal is wide, and at no line end would the next word still have fitted.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from quotetracker.text.spans import Span

_BLANK = re.compile(r"\n[^\S\n]*(?=\n)")
_WIDEST = 100
_NARROWEST = 45
_ENDS_SENTENCE = tuple(".!?:”\"'’»…")


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The paragraphs of ``text[start:end]`` that are not blank, as code point spans without outer space."""
    end = len(text) if end is None else end
    at = start
    for gap in _BLANK.finditer(text, start, end):
        yield from _lines(text, at, gap.start())
        at = gap.end()
    yield from _lines(text, at, end)


def block_around(text: str, start: int, end: int, *, before: int = 0) -> tuple[int, int]:
    """Offsets of the blocks between blank lines that hold ``start``..``end``, and of ``before`` more blocks ahead."""
    return _block_start(text, start, before), _block_end(text, end)


def _block_start(text: str, offset: int, more: int) -> int:
    at = text.rfind("\n", 0, offset) + 1
    while at > 0:
        line = text.rfind("\n", 0, at - 1) + 1
        if text[line:at].isspace():
            if not more:
                return at
            more -= 1
            while line > 0 and text[text.rfind("\n", 0, line - 1) + 1 : line].isspace():
                line = text.rfind("\n", 0, line - 1) + 1
        at = line
    return 0


def _block_end(text: str, offset: int) -> int:
    at = text.find("\n", offset)
    while at >= 0:
        following = text.find("\n", at + 1)
        if not text[at + 1 : following if following >= 0 else len(text)].strip():
            return at
        at = following
    return len(text)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return
    if "\n" not in text[start:end] or _wrapped(text[start:end].split("\n")):
        yield Span(start, end)
        return
    for line in text[start:end].split("\n"):
        bare = line.strip()
        if bare:
            lead = start + len(line) - len(line.lstrip())
            yield Span(lead, lead + len(bare))
        start += len(line) + 1


def _wrapped(lines: list[str]) -> bool:
    widest = max(map(len, lines))
    if not _NARROWEST <= widest <= _WIDEST:
        return False
    if len(lines) == 2 and lines[0].rstrip().endswith(_ENDS_SENTENCE):
        return False
    return all(
        len(line) + 1 + len((following.split(maxsplit=1) or [""])[0]) > widest for line, following in pairwise(lines)
    )
