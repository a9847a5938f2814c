"""Short names and the words that they stand for: "EU" and "European Union", "MPs" and "members of parliament"."""

import re
from collections.abc import Sequence

from quotetracker.match.tokens import Token

_LEAST, _MOST = 2, 6  # Letters of a short name.
_JOINTS = frozenset({"of", "and", "the", "for", "in", "on"})  # They lend no letter.
_CAPITALS = re.compile(r"[^\W\d_a-z]\.?[^\W\d_a-z]")  # Most texts have no two of them in a row.
_LOUD = 0.5  # Share of capitals from which on capitals tell nothing.


def short_names(text: str, tokens: Sequence[Token]) -> frozenset[int]:
    """Places of the words of ``text`` that are written as short names: all in capitals, amid words that are not."""
    if not _CAPITALS.search(text):
        return frozenset()
    found = [at for at, token in enumerate(tokens) if _is_short(text[token.start : token.end], token.key)]
    return frozenset(found) if len(found) <= _LOUD * len(tokens) else frozenset()


def spelt_out(short: str, tokens: Sequence[Token], low: int, high: int) -> tuple[int, int] | None:
    """The words among ``tokens[low:high]`` whose first letters are ``short`` (folded), as a half-open range."""
    letters = {short, short.removesuffix("s")} if len(short) > _LEAST else {short}
    longest = max(map(len, letters))
    for first in range(low, high):
        initials = ""
        for last in range(first, high):
            key = tokens[last].key
            if key in _JOINTS:
                if not initials:
                    break
                continue
            initials += key[0]
            if initials in letters:
                return first, last + 1
            if len(initials) >= longest:
                break
    return None


def _is_short(written: str, key: str) -> bool:
    """Whether a word is in capitals; a small "s" at its end makes many of it."""
    if not _LEAST <= len(key) <= _MOST or not key.isalpha():
        return False
    return written.isupper() or (len(key) > _LEAST and written[-1] == "s" and written[:-1].isupper())
