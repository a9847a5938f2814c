"""What one wording brings to every comparison: worked out once, kept for the next twenty."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from quotetracker.match.acronyms import short_names
from quotetracker.match.lazily import lazily
from quotetracker.match.terms import Term
from quotetracker.match.tokens import Token, tokens_of
from quotetracker.text.figures import Figure

_KEPT = 512
LONGEST_KEPT = 4_000  # code points; a longer text is worked out each time rather than kept
_NO_COLUMNS = ((),) * len(Token._fields)


class Profile:
    """Tokens of one text, and rows of what they are. Most pairs are told apart by that; ``Sense`` has the rest."""

    def __init__(self, text: str, rarity: Callable[[str], float]) -> None:
        self.text = text
        self.tokens = tokens_of(text, rarity)
        columns: Iterable[tuple[Any, ...]] = zip(*self.tokens, strict=True) if self.tokens else _NO_COLUMNS
        keys, _, _, weights, terms, figures, inserted, gaps, names, content = columns
        self.keys: tuple[str, ...] = keys
        self.weights: tuple[float, ...] = weights
        self.terms: tuple[Term, ...] = terms
        self.figures: tuple[Figure | None, ...] = figures
        self.names: tuple[bool, ...] = names
        self.content: tuple[bool, ...] = content
        self.mass: float = sum(weights)
        """What its tokens weigh together."""
        self.gaps: bool = True in gaps
        """Whether an ellipsis stands in it."""
        self.edited: bool = self.gaps or True in inserted
        """Whether an ellipsis or a word in brackets stands in it."""

    @lazily
    def places(self) -> dict[str, list[int]]:
        """Where each key stands, ascending."""
        out: dict[str, list[int]] = {}
        for nth, key in enumerate(self.keys):
            out.setdefault(key, []).append(nth)
        return out

    @lazily
    def stems(self) -> list[str]:
        """Their stems; figures as they are."""
        return [term.stem for term in self.terms]

    @lazily
    def short_names(self) -> frozenset[int]:
        """Places of its words that are written as short names: "EU"."""
        return short_names(self.text, self.tokens)


def profile_of(text: str, rarity: Callable[[str], float]) -> Profile:
    """The profile of ``text`` under the weights that ``rarity`` gives."""
    return _kept(text, rarity) if len(text) <= LONGEST_KEPT else Profile(text, rarity)


_kept = lru_cache(maxsize=_KEPT)(Profile)
