"""Print from right to left, put back into the order of reading by the places of its glyphs.

PDFium puts such lines in order by rules that fail on words which a program wrote in visual order; places never lie.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
#: PDFium mirrors these, which no other program does.
_UNMIRRORED = str.maketrans("“”‘’", "”“’‘")
_PAIRS = ("()", "[]", "{}", "«»", "‹›")
#: Between these shares of the font's size a gap may be a blank between two words, or none.
_NARROW, _BROAD = 0.1, 0.3


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter, its origin, and from where to where it reaches, in points."""

    text: str
    origin: float
    left: float
    right: float


def is_from_right(text: str) -> bool:
    """Whether most letters of ``text`` belong to scripts that run from right to left."""
    found = len(_FROM_RIGHT.findall(text))
    return found > 0 and 2 * found > sum(map(str.isalpha, text))


def in_reading_order(glyphs: Sequence[Glyph], size: float, blanks: int) -> str:
    """The text of one line from right to left, which has about so many blanks."""
    clusters = sorted(_clusters(glyphs), key=lambda cluster: -cluster[0].origin)
    gaps = [_left(before) - max(one.right for one in after) for before, after in pairwise(clusters)]
    widest = sorted(gaps, reverse=True)
    # A gap nearly as wide as the narrowest of them is a blank that PDFium did not see.
    while 0 < blanks < len(widest) and widest[blanks] > max(0.8 * widest[blanks - 1], 2 * _NARROW * size):
        blanks += 1
    needed = widest[blanks - 1] if 0 < blanks <= len(widest) else _BROAD * size
    needed = min(_BROAD * size, max(_NARROW * size, needed))
    words = [[clusters[0]]]
    for cluster, gap in zip(clusters[1:], gaps, strict=True):
        if gap >= needed:
            words.append([])
        words[-1].append(cluster)
    return _turned([_word(word) for word in words])


def _left(cluster: Sequence[Glyph]) -> float:
    return min(one.left for one in cluster)


def paired(text: str) -> str:
    """``text`` with its brackets and marks the right way round, where all of one kind stand the wrong way."""
    for pair in _PAIRS:
        first, last = text.find(pair[1]), text.rfind(pair[0])
        wrong = first >= 0 and last > first and not 0 <= text.find(pair[0]) < first and text.rfind(pair[1]) < last
        if wrong:
            text = "".join(char.translate(_MIRRORED) if char in pair else char for char in text)
    return text


def _clusters(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Letters that one glyph stands for, and letters with the marks over and under them."""
    out: list[list[Glyph]] = []
    for glyph in glyphs:
        mark = out and unicodedata.combining(glyph.text[:1])
        same = out and abs(out[-1][0].origin - glyph.origin) < 0.01
        if mark or same:
            out[-1].append(glyph)
        else:
            out.append([glyph])
    return out


def _word(clusters: Sequence[Sequence[Glyph]]) -> str:
    """One word; figures and Latin letters in it run from left to right."""
    parts: list[str] = []
    run: list[str] = []
    for cluster in clusters:
        text = unicodedata.normalize("NFKC", "".join(one.text for one in cluster)) if _is_arabic(cluster) else (
            "".join(one.text for one in cluster)
        )  # fmt: skip
        text = text.translate(_UNMIRRORED)
        if len(text) == 2 and text[0] in "اأإآ" and text[1] == "ل":
            text = text[::-1]  # lam-alef is one glyph, and its letters came in visual order
        if _runs_to_right(text) or (run and text in ".,:/-'’%"):
            run.append(text)
            continue
        parts += _given_back(run)
        run = []
        parts.append(text)
    return "".join(parts + _given_back(run))


def _given_back(run: list[str]) -> list[str]:
    """A run from left to right; points and commas after it, which stand to its left, belong to the sentence."""
    tail = 0
    while tail < len(run) and run[len(run) - 1 - tail] in ".,:/-'’":
        tail += 1
    return run[: len(run) - tail][::-1] + run[len(run) - tail :]


def _turned(words: Sequence[str]) -> str:
    """Words side by side that run from left to right, the other way round."""
    out: list[str] = []
    run: list[str] = []
    for word in words:
        if any(map(_runs_to_right, word)) and any(map(str.isalpha, word)) and not _FROM_RIGHT.search(word):
            run.insert(0, word)
        else:
            out += run
            run = []
            out.append(word)
    return " ".join(out + run)


def _runs_to_right(text: str) -> bool:
    return bool(text) and unicodedata.bidirectional(text[0]) in ("L", "EN", "AN")


def _is_arabic(cluster: Sequence[Glyph]) -> bool:
    return any("\ufb50" <= one.text[:1] <= "\ufefc" for one in cluster)
