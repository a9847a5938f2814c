"""Heads and feet of pages: what stands at the edges of several pages alike, and the numbers of pages."""

import re
from collections import defaultdict
from collections.abc import Sequence

from quotetracker.importing.accounting import letters
from quotetracker.importing.pdf_page import Line

_NUMBER = re.compile(r"\d+|\b[ivxlc]{1,6}\b")
_JUST_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|seite|p\.|s\.)\s*)?(?:\d{1,5}|[ivxlc]{1,6})(?:\s*(?:/|of|von)\s*\d{1,5})?[\W_]*", re.IGNORECASE
)


def running_lines(pages: Sequence[Sequence[Line]]) -> set[tuple[int, float, str]]:
    """Lines at the top and the bottom that stand on several pages alike but for numbers, and page numbers."""
    edges: list[tuple[Line, str, bool]] = []
    for lines in pages:
        rising = sorted(lines, key=lambda line: line.base)
        edge = {id(line): line for line in (*rising[:2], *rising[-2:])}
        alone = {id(line) for line in (*rising[:1], *rising[-1:]) if _stands_alone(line, lines)}
        edges += [(line, _NUMBER.sub("#", line.text.strip().casefold()), id(line) in alone) for line in edge.values()]
    places: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for line, key, _ in edges:
        places[key][line.page] = line.base
    filled = sum(bool(lines) for lines in pages)
    needed = 2 if filled <= 5 else max(3, filled // 3)
    found = {
        (line.page, line.base, line.text)
        for line, key, alone in edges
        if (letters(key) > 2 and _repeated(line, places[key], needed))
        or ((alone or _repeated(line, places[key], 2)) and _JUST_NUMBER.fullmatch(line.text.strip()))
    }
    # A page that came twice is no head: what would be most of a page stays.
    for lines in pages:
        taken = [line for line in lines if (line.page, line.base, line.text) in found]
        if 2 * sum(letters(line.text) for line in taken) > sum(letters(line.text) for line in lines):
            found -= {
                (line.page, line.base, line.text) for line in taken if not _JUST_NUMBER.fullmatch(line.text.strip())
            }
    return found


def _repeated(line: Line, places: dict[int, float], needed: int) -> bool:
    """Whether it stands on so many pages, and, where they are few, at the same height of them."""
    if len(places) < needed:
        return False
    if needed > 2 and letters(line.text) > 2:
        return True
    return any(abs(base - line.base) < 3 for page, base in places.items() if page != line.page)


def _stands_alone(line: Line, lines: Sequence[Line]) -> bool:
    return all(abs(other.base - line.base) > 1.3 * line.size for other in lines if other is not line)
