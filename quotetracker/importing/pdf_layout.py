"""From printed lines to paragraphs: heads and feet of pages, tables, notes, frames, columns, words that were cut."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from quotetracker.importing.pdf_bidi import is_from_right, paired
from quotetracker.importing.pdf_page import BULLETS, Line
from quotetracker.importing.pdf_running import running_lines
from quotetracker.importing.pdf_tables import table

_ENDS = (".", "!", "?", ":", "”", '"', "»", "…", "“", "。", "！", "？", "”", "؟")
_HYPHENS = "\x02\ufffe\u00ad"
_ITEM = re.compile(r"(?:[•◦▪‣∙●○■–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
#: The number of a note behind the end of a sentence.
_NOTED = re.compile(r"(?<=[^\W\d][.!?”\"»…])\d{1,2}$")
_NOTE = re.compile(r"\[?\d{1,3}\]?\s?(?=[^\W\d_]|[“\"«‘(])|[*†‡]\s?")
_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_BETWEEN_WIDE = re.compile(f"(?<=[{_WIDE}]) | (?=[{_WIDE}])")


@dataclass(slots=True)
class Block:
    """Lines that belong together: a paragraph, or the rows of a table."""

    lines: list[Line]
    rows: tuple[str, ...] = ()
    """Cells joined by tabs; empty for anything but a table."""
    is_note: bool = False
    why: str = ""
    """Why it is left out; empty when it is taken."""
    goes_on: bool = field(default=False)
    """Whether it is the rest of the paragraph before it, which another column or page broke off."""

    @property
    def page(self) -> int:
        """The page on which it stands."""
        return self.lines[0].page

    @property
    def size(self) -> float:
        """The size of its font, in points."""
        return self.lines[len(self.lines) // 2].size


def blocks(pages: Sequence[Sequence[Line]]) -> list[Block]:
    """The blocks of all pages, in the order of reading."""
    running = running_lines(pages)
    body = _body_size(pages)
    usual = _usual_gaps(pages)
    out: list[Block] = []
    for lines in pages:
        kept: list[Line] = []
        for line in lines:
            if (line.page, line.base, line.text) in running:
                out.append(Block([line], why="head or foot of the page"))
            else:
                kept.append(line)
        found = [block for run in _runs(kept, usual) for block in _Run(run, kept, usual).blocks()]
        _mark_notes(found, body)
        out += _frames_later(found)
    mark_rests(out)
    return out


def cut(run: list[Line], pitch: float) -> Iterator[Block]:
    """Lines that follow each other in one column, with so many points between two of a paragraph, cut into blocks."""
    return _Run(run, run, {0.0: pitch, **{_rounded(line.size): pitch for line in run}}).blocks()


def joined(lines: Iterable[str], known: Counter[str]) -> str:
    """Lines as one text; a word that was cut is made whole."""
    out = ""
    for line in lines:
        line = line.strip()
        if not out:
            out = line
        elif out[-1] in _HYPHENS or (out[-1] in "-‐" and line[:1].islower()):
            out = _without_hyphen(out, line, known)
        else:
            out = f"{out} {line}"
    for hyphen in "\x02\ufffe":
        out = out.replace(hyphen, "-")
    if out.isascii():
        return out
    out = _BETWEEN_WIDE.sub("", out)
    return paired(out) if is_from_right(out) else out


def _without_hyphen(out: str, line: str, known: Counter[str]) -> str:
    """Join a word that was cut at the end of a line; its hyphen stays where the document writes the word with it."""
    first = re.search(r"[^\W\d_]+$", out[:-1])
    second = re.match(r"[^\W\d_]+", line)
    if first and second:
        whole, hyphenated = first[0] + second[0], f"{first[0]}-{second[0]}"
        return f"{out[:-1]}-{line}" if known[hyphenated] > known[whole] else out[:-1] + line
    return f"{out[:-1]}-{line}"


def _body_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _usual_gaps(pages: Sequence[Sequence[Line]]) -> dict[float, float]:
    """For each size of font the distance of two lines of one paragraph, in points; for 0.0 that of all."""
    found: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for lines in pages:
        for before, line in pairwise(lines):
            gap = before.base - line.base
            if 0.8 * line.size < gap < 4 * line.size and _rounded(before.size) == _rounded(line.size):
                found[_rounded(line.size)][round(2 * gap) / 2] += 1
                found[0.0][round(2 * gap) / 2] += 1
    usual = {0.0: 14.0}
    for size, counts in found.items():
        most = max(counts.values())
        usual[size] = min(gap for gap, count in counts.items() if count >= 0.4 * most)
    return usual


def _rounded(size: float) -> float:
    return round(size * 2) / 2


def _runs(lines: Sequence[Line], usual: dict[float, float]) -> Iterator[list[Line]]:
    """Lines that follow each other downwards in one column of the page."""
    run: list[Line] = []
    for line in lines:
        if run and _leaves(run[-1], line, usual):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _leaves(before: Line, line: Line, usual: dict[float, float]) -> bool:
    gap = before.base - line.base
    if gap < -0.5 * usual[0.0] or gap > 12 * usual[0.0]:
        return True
    apart = line.left > before.right or before.left > line.right
    smaller = abs(before.size - line.size) > 0.13 * max(before.size, line.size)
    return apart and (gap > 0.3 * line.size or smaller)


class _Run:
    """Lines that follow each other downwards, to be cut into tables and paragraphs."""

    def __init__(self, run: list[Line], page: Sequence[Line], usual: dict[float, float]) -> None:
        self._run = run
        own = {id(line) for line in run}
        self._others = [line for line in page if id(line) not in own]
        self._usual = usual
        sizes = Counter(_rounded(line.size) for line in run)
        normal = [line for line in run if _rounded(line.size) == sizes.most_common(1)[0][0]]
        lefts, rights = sorted(line.left for line in normal), sorted(line.right for line in normal)
        # Lines that reach beyond the column are few.
        self._left = lefts[len(lefts) // 8]
        self._right = rights[min(len(rights) - 1, (7 * len(rights)) // 8)]
        ended = sum(map(_has_ended, run))
        flush = sum(abs(line.right - self._right) < 0.2 * line.size for line in normal)
        self._justified = len(normal) >= 5 and flush >= 0.6 * len(normal)
        indents = Counter(round(2 * (line.left - self._left) / line.size) / 2 for line in normal)
        self._indent, often = max(
            ((indent, count) for indent, count in indents.items() if 0.7 <= indent <= 4),
            key=lambda pair: pair[1], default=(0.0, 0),
        )  # fmt: skip
        if not 3 <= often <= 0.5 * len(normal):
            self._indent = 0.0
        self._singles = len(run) >= 4 and ended >= 0.75 * len(run)

    def blocks(self) -> Iterator[Block]:
        """Tables and paragraphs."""
        group: list[Line] = []
        at = 0
        while at < len(self._run):
            height, rows = table(self._run, at, self._is_filled)
            if height:
                if group:
                    yield Block(group)
                yield Block(self._run[at : at + height], rows)
                group = []
                at += height
                continue
            line = self._run[at]
            if group and self._breaks(group[-1], line):
                yield Block(group)
                group = []
            group.append(line)
            at += 1
        if group:
            yield Block(group)

    def _breaks(self, before: Line, line: Line) -> bool:
        """Whether a paragraph ends between two lines: by sizes, distance, signs, indent and room left over."""
        gap = before.base - line.base
        size = max(line.size, before.size)
        if abs(line.size - before.size) > 0.15 * size:
            return True
        if abs(gap) < 0.3 * size:
            return line.left > before.right + 3 * size
        ended = _has_ended(before)
        room, first = self._room(before, from_right=is_from_right(line.text)), _first_width(line)
        normal = min(self._usual.get(_rounded(line.size), 1.25 * size), 1.9 * size)
        if gap > 1.2 * normal + 0.05 * size:
            # A raised number of a note pushes its line down; a full line in the middle of a sentence goes on.
            return ended or gap > 1.5 * normal or room > first
        if _ITEM.match(line.text) and (line.left > self._left + 0.3 * size or line.text[0] in BULLETS):
            return not before.text.endswith(tuple(_HYPHENS))
        indent = before.right - line.right if is_from_right(line.text) else line.left - before.left
        if ended and (self._singles or 0.7 * size < indent < 6 * size):
            return True
        width = max(self._right - self._left, 1.0)
        if self._indent and abs((line.left - self._left) / line.size - self._indent) < 0.25:
            # Each paragraph of this column begins so: two one after the other are short ones, or a list.
            return ended or (room > first + 0.3 * size and not line.text[:1].islower())
        if ended:
            return room > max(first + 0.6 * size, 0.04 * width)
        return room > max(first + size, 0.3 * width) and not line.text[:1].islower()

    def _is_filled(self, line: Line) -> bool:
        """Whether a line of two or three words was spread from edge to edge of a justified column."""
        return (
            self._justified
            and 2 <= len(line.words) <= 3
            and abs(line.right - self._right) < 0.2 * line.size
            and line.left - self._left < 4 * line.size
            and all(any(map(str.isalpha, word.text)) for word in line.words)
        )

    def _room(self, line: Line, *, from_right: bool) -> float:
        """How much was left free at the end of a line; a frame beside it takes its part."""
        if from_right:
            return line.left - self._left
        beside = [
            other.left - 0.6 * line.size
            for other in self._others
            if other.left > line.right and abs(other.base - line.base) < 1.5 * line.size
        ]
        return min([self._right, *beside]) - line.right


def _is_full_at_its_end(before: Block, block: Block) -> bool:
    """Whether the last line of ``before``, which ends a sentence, has no room for the first word of ``block``.

    Within a paragraph that is so wherever a line happens to end with a sentence; last lines of paragraphs are nearly
    all shorter. Programs that set paragraphs leave no line of them alone on a page.
    """
    if len(before.lines) < 2 or len(block.lines) < 2 or is_from_right(before.lines[-1].text):
        return False
    last, first, second = before.lines[-1], block.lines[0], block.lines[1]
    right = max(line.right for line in before.lines[:-1])
    width = right - min(line.left for line in before.lines)
    theirs = max(line.right for line in block.lines) - min(line.left for line in block.lines)
    if abs(first.left - second.left) > 0.7 * first.size or theirs < 0.8 * width:
        return False
    return right - last.right < _first_width(first) + 0.2 * first.size


def _has_ended(line: Line) -> bool:
    return _NOTED.sub("", line.text.rstrip()).endswith(_ENDS)


def _first_width(line: Line) -> float:
    first = next(iter(line.words), None)
    return first.right - first.left if first else 4 * line.size


def _mark_notes(found: list[Block], body: float) -> None:
    """Smaller print at the foot of the page: each note apart, and none in the way of a paragraph that goes on."""
    if not found:
        return
    normal = [line.base for block in found for line in block.lines if line.size > 0.93 * body]
    lowest = min(normal, default=0.0)
    nth = 0
    while nth < len(found):
        block = found[nth]
        if block.size <= 0.93 * body and block.lines[0].base < lowest + 1 and not block.rows:
            parts: list[Block] = []
            for line in block.lines:
                if parts and not _NOTE.match(line.text):
                    parts[-1].lines.append(line)
                else:
                    parts.append(Block([line], is_note=True))
            found[nth : nth + 1] = parts
            nth += len(parts)
        else:
            nth += 1


def _frames_later(found: list[Block]) -> list[Block]:
    """A frame that the file names before the text around it stands after the paragraph beside which it is printed."""
    if len(found) < 3:
        return found
    width = max(line.right for block in found for line in block.lines) - min(
        line.left for block in found for line in block.lines
    )
    out = list(found)
    for block in found:
        nth = out.index(block)
        if nth > 0 and out[0] is found[0]:
            break  # what stands at the top of the page comes first: no frames
        top = block.lines[0].base
        narrow = max(line.right for line in block.lines) - min(line.left for line in block.lines) < 0.5 * width
        later = out[nth + 1 :]
        if not narrow or not later or later[0].lines[0].base < top + 1.5 * block.size:
            continue
        above = [k for k, other in enumerate(later) if other.lines[0].base > top - block.size]
        beside = [k for k in above if later[k].lines[-1].base <= top + block.size]
        if beside and len(above) < len(later) and above == list(range(len(above))):
            out.pop(nth)
            out.insert(nth + beside[-1] + 1, block)
    return out


def mark_rests(found: list[Block]) -> None:
    """Mark what goes on with a paragraph that the end of a column or page broke off."""
    before: Block | None = None
    for block in found:
        if block.why or block.is_note or block.rows:
            continue
        if before is not None and _is_rest(before, block):
            block.goes_on = True
        before = block


def _is_rest(before: Block, block: Block) -> bool:
    last, first = before.lines[-1], block.lines[0]
    if abs(before.size - block.size) > 0.1 * block.size or _ITEM.match(first.text):
        return False
    same_page = last.page == first.page
    jumped = first.page == last.page + 1 or (same_page and first.base > last.base + first.size)
    if not jumped:
        return False
    text = last.text.rstrip()
    if text.endswith(tuple(_HYPHENS)):
        return True
    if text.endswith(_ENDS):
        return _is_full_at_its_end(before, block)
    return first.text[:1].islower() or text.endswith((",", ";", "，", "،", "–")) or not text[-1:].isalpha() or (
        len(before.lines) > 1 or len(block.lines) > 1
    )  # fmt: skip
