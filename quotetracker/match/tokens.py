"""What is aligned: words, with a whole figure ("$2.5 million") as one token, each with its weight."""

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from quotetracker.match.lexicon import STOCK
from quotetracker.match.terms import Term, terms_under
from quotetracker.text.figures import Figure, FigureKind, figures_in
from quotetracker.text.words import words_of

MOST = 1_200
"""Words of a wording that are compared; what lies beyond is shown, not judged."""

_INSERTED = 0.3  # What an editor put in brackets says little about the speaker's words.
_REPEATED = 0.5  # A word weighs less the second time in one text.
_NAME = 0.65  # A name says whom a statement is about, not what it says.
_STOCK = 0.4  # So do titles and set phrases.
_FEW_OF_THEM = 0.5  # "The first" and "the third" weigh this.
_made = tuple.__new__


class Token(NamedTuple):
    """One word or figure: equal tokens have equal keys. ``start``..``end`` are code points of the text.

    A named tuple: there are many, and it is made in half the time, and many are turned into columns at once.
    """

    key: str
    start: int
    end: int
    weight: float
    term: Term
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
    known = terms_under(rarity)
    terms = [known[word.folded] for word in words]
    figures: dict[int, Figure] = {}
    if True in [term.may_begin_figure for term in terms]:
        figures = {figure.first: figure for figure in figures_in(words)}
    seen: set[str] = set()
    said: list[str] = []  # as it was said: "first" rather than the figure that it is
    out: list[Token] = []
    done = 0
    for at, ((folded, start, end, inserted, gap), term) in enumerate(zip(words, terms, strict=True)):
        figure = None
        if figures:
            if at < done:
                continue
            if figure := figures.get(at):
                term, done, end = known[figure.key], figure.last, words[figure.last - 1].end
        key, weight = term.word, term.weight
        if figure and figure.kind is FigureKind.ORDINAL and figure.value <= 3:
            weight = _FEW_OF_THEM
        if inserted:
            weight *= _INSERTED
        elif key in seen:
            weight *= _REPEATED
        seen.add(key)
        name = text[start].isupper() and _is_name(text, start, end)
        if name and not figure:
            weight *= _NAME
        # Past the named tuple's own way to be made, which takes twice as long.
        out.append(_made(Token, (key, start, end, weight, term, figure, inserted, gap, name, term.content)))
        said.append(folded)
    _lighten_stock(out, said)
    return out


def _lighten_stock(tokens: list[Token], keys: list[str]) -> None:
    if STOCK.keys().isdisjoint(pairwise(keys)):
        return
    for first, pair in enumerate(pairwise(keys)):
        for phrase in STOCK.get(pair, ()):
            last = first + len(phrase)
            if tuple(keys[first:last]) == phrase:
                tokens[first:last] = [token._replace(weight=token.weight * _STOCK) for token in tokens[first:last]]
                break


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalized word is so inside a sentence."""
    if end - start < 2:
        return False
    before = text[max(0, start - 3) : start].rstrip(" \u00a0\"'“‘«(")
    return bool(before) and before[-1] not in ".!?:…”’»\n"
