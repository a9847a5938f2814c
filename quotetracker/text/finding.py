"""Finding words in one text as somebody reads it: accents, and the styles of marks, dashes and spaces, leave no trace.

Letters are folded as `words.folded` does, so that what the search of the program finds is found here; but every sign
stands for itself, because here a reader looks for what is printed.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from quotetracker.text.markrules import is_quotation_mark, is_single_mark
from quotetracker.text.spans import Span
from quotetracker.text.words import folded, is_vowel_sign

_SINGLE = frozenset("'’‘ʼ＇´`′")
_MINUS = "−"


class _Folds(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __init__(self, *, cased: bool) -> None:
        super().__init__()
        self._cased = cased

    def __missing__(self, code: int) -> str:
        made = self[code] = _fold(chr(code), cased=self._cased)
        return made


def _fold(char: str, *, cased: bool) -> str:
    if char.isspace():
        return " "
    if char in _SINGLE or is_single_mark(char):
        return "'"
    if is_quotation_mark(char):
        return '"'
    category = unicodedata.category(char)
    if category == "Pd" or char == _MINUS:
        return "-"
    if category in ("Mn", "Me", "Cf") and not is_vowel_sign(char):
        return ""  # accents that stand alone, soft hyphens, marks of direction
    if char.isascii():
        return char if cased else char.lower()
    plain = folded(char) or unicodedata.normalize("NFKC", char)  # signs, such as an ellipsis, stay signs
    return plain.upper() if cased and char.isupper() else plain


_FOLDS = {cased: _Folds(cased=cased) for cased in (False, True)}


class Hits:
    """Where words were found, in their order. Numbers of hits begin at 0; offsets are code points of the text."""

    def __init__(self, text: "FoldedText", starts: Sequence[int], ends: Sequence[int]) -> None:
        self._text = text
        self._starts = starts
        self._ends = ends

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, nth: int) -> Span:
        """The stretch of the text that is one hit."""
        return Span(self._text.place_of(self._starts[nth]), self._text.end_of(self._ends[nth]))

    def reaching_into(self, start: int, end: int) -> range:
        """Numbers of the hits that have something between two offsets."""
        low, high = self._text.folded_place(start), self._text.folded_place(end)
        return range(bisect_right(self._ends, low), bisect_left(self._starts, high))

    def first_from(self, offset: int) -> int:
        """The first hit at or after an offset; the very first where none follows. There must be one."""
        nth = bisect_left(self._starts, self._text.folded_place(offset))
        return nth if nth < len(self._starts) else 0


class FoldedText:
    """A text without what does not count, and the way back to its offsets.

    Folded once, in 20 to 40 ms for 300,000 characters; each search in it takes a few.
    """

    def __init__(self, text: str, *, cased: bool = False) -> None:
        self.text = text
        self.cased = cased
        folds = self._folds = _FOLDS[cased]
        self._folded = text.translate(folds)
        # Only characters that do not become exactly one move the rest.
        odd = "".join(char for char in set(text) if len(folds[ord(char)]) != 1)
        self._odd = [at.start() for at in re.finditer(f"[{re.escape(odd)}]", text)] if odd else []
        widths = [len(folds[ord(text[at])]) for at in self._odd]
        shifts = accumulate((width - 1 for width in widths), initial=0)
        self._odd_folded = [at + shift for at, shift in zip(self._odd, shifts, strict=False)]
        self._after_odd = [at + width for at, width in zip(self._odd_folded, widths, strict=True)]
        self._within = {
            at for first, after in zip(self._odd_folded, self._after_odd, strict=True) for at in range(first + 1, after)
        }

    def find(self, words: str) -> Hits:
        """All places of ``words`` that do not overlap; a space stands for any white space, also between lines."""
        wanted = words.translate(self._folds)
        if not wanted.strip():
            return Hits(self, (), ())
        if " " not in wanted:
            size = len(wanted)
            starts = [at.start() for at in re.finditer(re.escape(wanted), self._folded)]
            if self._within:  # an "s" is found once in "ß"
                starts = [start for start in starts if start not in self._within]
            return Hits(self, starts, [start + size for start in starts])
        parts = (re.escape(part) for part in re.split(" +", wanted))
        found = (at.span() for at in re.finditer(" +".join(parts), self._folded))
        spans = [span for span in found if span[0] not in self._within]
        return Hits(self, [start for start, _ in spans], [end for _, end in spans])

    def place_of(self, folded_at: int) -> int:
        """The offset in the text of what stands at a place of the folded text."""
        nth = bisect_right(self._odd_folded, folded_at) - 1
        if nth < 0:
            return folded_at
        after = self._after_odd[nth]
        return self._odd[nth] if folded_at < after else self._odd[nth] + 1 + folded_at - after

    def end_of(self, folded_end: int) -> int:
        """The offset after what ends at a place of the folded text, with the accents that belong to it."""
        end = self.place_of(folded_end - 1) + 1
        while end < len(self.text) and not self._folds[ord(self.text[end])]:
            end += 1
        return end

    def folded_place(self, offset: int) -> int:
        """Where the character at an offset of the text begins in the folded text."""
        nth = bisect_left(self._odd, offset) - 1
        return offset if nth < 0 else self._after_odd[nth] + offset - self._odd[nth] - 1
