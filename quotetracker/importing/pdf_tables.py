"""Tables in print: lines whose words stand apart, in columns that go on from line to line."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quotetracker.importing.pdf_page import Line, Word

_NEAR = 3.0
_STOPS = (".", "!", "?", ":", ";", ",", "”", "’", "»")
_MARK = re.compile(r"\W{1,2}|[\ue000-\uf8ff]|\d{1,2}[.)]")


Filled = Callable[[Line], bool]


@dataclass(frozen=True, slots=True)
class _Cell:
    left: float
    right: float
    text: str


def table(lines: Sequence[Line], start: int, is_filled: Filled = lambda _line: False) -> tuple[int, tuple[str, ...]]:
    """How many lines from ``start`` are rows of a table, and the rows, with tabs between cells; 0 where none begins.

    ``is_filled`` tells lines of text that were spread over a narrow column.
    """
    above = [] if is_filled(lines[start]) else _cells(lines[start])
    if len(above) < 2:
        return 0, ()
    rows = [[cell.text for cell in above]]
    height = 1
    for before, line in pairwise(lines[start:]):
        cells = [] if is_filled(line) else _cells(line)
        if len(cells) >= 2 and _in_columns(cells, above):
            rows.append([cell.text for cell in cells])
            above = cells
        elif len(cells) == 1 and len(rows) > 1 and _goes_on(cells[0], above, before, line):
            nth = min(range(len(above)), key=lambda k: abs(above[k].left - line.left))
            rows[-1][nth] = _with(rows[-1][nth], line.text)
        else:
            break
        height += 1
    # What goes on below the last row and is no second line of one of its cells was none of the table.
    return (height, tuple("\t".join(row) for row in rows)) if len(rows) > 1 else (0, ())


def _cells(line: Line) -> list[_Cell]:
    """What stands far apart on one line; one cell where the line is text or an item of a list."""
    words = tuple(line.words)
    if not words or (not any(map(str.isalpha, words[0].text)) and _MARK.fullmatch(words[0].text)):
        return [_Cell(line.left, line.right, line.text)]
    between = [after.left - before.right for before, after in pairwise(words)]
    if _is_justified(words, between, line.size):
        return [_Cell(line.left, line.right, line.text)]
    narrow = sorted(between)[len(between) // 4] if between else 0.0
    # Justified text has wide blanks too, but all alike.
    wide = max(0.75 * line.size, 1.8 * narrow if narrow < line.size else 0.0)
    cells = [_Cell(words[0].left, words[0].right, words[0].text)]
    for gap, word in zip(between, words[1:], strict=True):
        last = cells[-1]
        # Behind a full stop the blank is wider in many books.
        if gap <= (2 * wide if last.text.endswith(_STOPS) else wide):
            cells[-1] = _Cell(last.left, word.right, f"{last.text} {word.text}")
        else:
            cells.append(_Cell(word.left, word.right, word.text))
    return cells


def _is_justified(words: Sequence[Word], between: Sequence[float], size: float) -> bool:
    """Whether blanks are wide because the line fills a narrow column: then they are all alike, and words are words."""
    if len(between) < 2 or not any(between):
        return False
    wide, spread = max(between), max(between) - min(between)
    written = sum(any(map(str.isalpha, word.text)) for word in words)
    if len(between) == 2:
        return wide < 1.6 * size and spread < 0.1 * wide and written == len(words)
    return wide < 2.5 * size and spread < 0.25 * wide and written > len(words) / 2


def _in_columns(cells: Sequence[_Cell], above: Sequence[_Cell]) -> bool:
    """Whether most cells but the first stand under cells of the row above: at their left, right or middle."""
    under = sum(
        _near(cell.left, (other.left for other in above[1:]))
        or _near(cell.right, (other.right for other in above[1:]))
        or _near(cell.left + cell.right, (other.left + other.right for other in above[1:]))
        for cell in cells[1:]
    )
    return under >= max(1, 0.6 * (len(cells) - 1))


def _goes_on(cell: _Cell, above: Sequence[_Cell], before: Line, line: Line) -> bool:
    """Whether it is a second line of a cell."""
    return before.base - line.base < 1.6 * line.size and _near(cell.left, (other.left for other in above[1:]))


def _with(text: str, more: str) -> str:
    return text[:-1] + more if text[-1:] in "\x02\ufffe" else f"{text} {more}"


def _near(place: float, places: Iterable[float]) -> bool:
    return any(abs(place - other) < _NEAR for other in places)
