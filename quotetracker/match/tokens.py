"""What is aligned: words, with a whole figure ("$2.5 million") as one token, each with its weight."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from quotetracker.match.lexicon import FUNCTION_WORDS, STOCK, UNITS
from quotetracker.text.figures import Figure, FigureKind, figures_in
from quotetracker.text.words import words_of

MOST = 1_200
"""Words of a wording that are compared; what lies beyond is shown, not judged."""

_INSERTED = 0.3  # What an editor put in brackets says little about the speaker's words.
_REPEATED = 0.5  # A word weighs less the second time in one text.
_NAME = 0.65  # A name says whom a statement is about, not what it says.
_STOCK = 0.4  # So do titles and set phrases.


@dataclass(slots=True)
class Token:
    """One word or figure: equal tokens have equal keys. ``start``..``end`` are code points of the text."""

    key: str
    start: int
    end: int
    weight: float
    figure: Figure | None = None
    inserted: bool = False
    gap: bool = False
    name: bool = False
    """Capitalized inside a sentence."""
    content: bool = True
    """Whether it carries meaning of its own."""


def tokens_of(text: str, rarity: Callable[[str], float]) -> list[Token]:
    """The tokens of ``text``, at most ``MOST``; figures are weighed as rare words."""
    words = words_of(text, most=MOST)
    figures = {figure.first: figure for figure in figures_in(words)}
    seen: set[str] = set()
    said: list[str] = []  # as it was said: "first" rather than the figure that it is
    out: list[Token] = []
    done = 0
    for at, (folded, start, end, inserted, gap) in enumerate(words):
        figure, key = None, folded
        if figures:
            if at < done:
                continue
            if figure := figures.get(at):
                key, done, end = figure.key, figure.last, words[figure.last - 1].end
        if figure and figure.kind is FigureKind.ORDINAL and figure.value <= 3:
            weight = 0.5
        else:
            weight = rarity(key)
            if key in UNITS:
                weight *= 0.5
        if inserted:
            weight *= _INSERTED
        elif key in seen:
            weight *= _REPEATED
        seen.add(key)
        name = text[start].isupper() and _is_name(text, start, end)
        if name and not figure:
            weight *= _NAME
        content = figure is not None or key not in FUNCTION_WORDS
        out.append(Token(key, start, end, weight, figure, inserted, gap, name, content))
        said.append(folded)
    _lighten_stock(out, said)
    return out


def _lighten_stock(tokens: list[Token], keys: list[str]) -> None:
    if STOCK.keys().isdisjoint(pairwise(keys)):
        return
    for first, pair in enumerate(pairwise(keys)):
        for phrase in STOCK.get(pair, ()):
            if tuple(keys[first : first + len(phrase)]) == phrase:
                for token in tokens[first : first + len(phrase)]:
                    token.weight *= _STOCK
                break


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalized word is so inside a sentence."""
    if end - start < 2:
        return False
    before = text[max(0, start - 3) : start].rstrip(" \u00a0\"'“‘«(")
    return bool(before) and before[-1] not in ".!?:…”’»\n"
