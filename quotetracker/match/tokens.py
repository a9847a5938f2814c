"""What is aligned: words, with a whole figure ("$2.5 million") as one token, each with its weight."""

from collections.abc import Callable
from dataclasses import dataclass

from quotetracker.match.lexicon import STOCK, UNITS, is_content
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

    @property
    def content(self) -> bool:
        """Whether it carries meaning of its own."""
        return self.figure is not None or is_content(self.key)


def tokens_of(text: str, rarity: Callable[[str], float]) -> list[Token]:
    """The tokens of ``text``, at most ``MOST``; figures are weighed as rare words."""
    words = words_of(text, most=MOST)
    figures = {figure.first: figure for figure in figures_in(words)}
    seen: set[str] = set()
    said: list[str] = []  # as it was said: "first" rather than the figure that it is
    out: list[Token] = []
    at = 0
    while at < len(words):
        word = words[at]
        figure = figures.get(at)
        last = words[figure.last - 1] if figure else word
        key = figure.key if figure else word.folded
        if figure and figure.kind is FigureKind.ORDINAL and figure.value <= 3:
            weight = 0.5
        else:
            weight = rarity(key) * (0.5 if key in UNITS else 1)
        if word.inserted:
            weight *= _INSERTED
        elif key in seen:
            weight *= _REPEATED
        seen.add(key)
        name = text[word.start].isupper() and _is_name(text, word.start, last.end)
        if name and not figure:
            weight *= _NAME
        out.append(Token(key, word.start, last.end, weight, figure, word.inserted, word.gap, name))
        said.append(word.folded)
        at = figure.last if figure else at + 1
    _lighten_stock(out, said)
    return out


def _lighten_stock(tokens: list[Token], keys: list[str]) -> None:
    for first, key in enumerate(keys):
        for phrase in STOCK.get(key, ()):
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
