"""What one wording brings to every comparison: worked out once, kept for the next twenty."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from quotetracker.match.lazily import lazily
from quotetracker.match.lexicon import UNITS
from quotetracker.match.meanings import denied, grouped, groups_of, phrases_in
from quotetracker.match.stems import stem
from quotetracker.match.tokens import Token, tokens_of
from quotetracker.text.figures import Figure
from quotetracker.text.polarity import NEAR_NEGATIONS, NEGATIONS, denies

_KEPT = 512
_LONGEST_KEPT = 4_000  # code points; a longer text is worked out each time rather than kept
_GRAMS = 5
_END = re.compile("[.!?…]")
_LEAST_SENTENCE = 4
_PAUSES = frozenset(",;:()–—")
_ARTICLES = frozenset({"the", "a", "an"})


class Profile:
    """Tokens of one text, and sets of what is in them, each worked out when it is first asked for.

    Most pairs are told apart by their tokens alone.
    """

    def __init__(self, text: str, rarity: Callable[[str], float]) -> None:
        self.text = text
        self.tokens = tokens_of(text, rarity)

    @lazily
    def keys(self) -> list[str]:
        """The keys of its tokens, in order."""
        return [token.key for token in self.tokens]

    @lazily
    def places(self) -> dict[str, list[int]]:
        """Where each key stands, ascending."""
        out: dict[str, list[int]] = {}
        for nth, key in enumerate(self.keys):
            out.setdefault(key, []).append(nth)
        return out

    @lazily
    def weights(self) -> list[float]:
        """The weights of its tokens, in order."""
        return [token.weight for token in self.tokens]

    @lazily
    def mass(self) -> float:
        """What its tokens weigh together."""
        return sum(self.weights)

    @lazily
    def edited(self) -> bool:
        """Whether an ellipsis or a word in brackets stands in it."""
        return self.gaps or True in [token.inserted for token in self.tokens]

    @lazily
    def stems(self) -> list[str]:
        """Their stems; figures as they are."""
        return [token.key if token.figure else stem(token.key) for token in self.tokens]

    @lazily
    def heavy(self) -> dict[str, float]:
        """Weight of the words of meaning by stem; the rare ones weigh most."""
        out: dict[str, float] = {}
        for token, base in zip(self.tokens, self.stems, strict=True):
            if token.content and base not in out:
                out[base] = token.weight
        return out

    @lazily
    def weight(self) -> float:
        """Weight of its words of meaning."""
        return sum(self.heavy.values())

    @lazily
    def grouped(self) -> list[tuple[str, frozenset[int]]]:
        """Its words of meaning that others may stand for, with their groups of meaning."""
        return grouped(self.heavy)

    @lazily
    def denied(self) -> list[tuple[str, frozenset[str]]]:
        """Its words of meaning that others contradict, with these others."""
        return denied(self.heavy)

    @lazily
    def groups(self) -> frozenset[int]:
        """Groups of meaning that its words and phrases belong to."""
        phrases = [groups_of(name) for name in self.spans]
        return frozenset().union(*[groups for _, groups in self.grouped], *phrases)

    @lazily
    def spans(self) -> dict[str, tuple[str, ...]]:
        """Phrases that count as one word ("step down"), with the stems that they are made of."""
        return {name: tuple(self.stems[low:high]) for low, high, name in phrases_in(self.stems)}

    @lazily
    def words(self) -> frozenset[str]:
        """Its different keys."""
        return frozenset(self.keys)

    @lazily
    def counts(self) -> Mapping[str, int]:
        """How often each stem stands in it."""
        return Counter(self.stems)

    @lazily
    def once(self) -> dict[str, int]:
        """Places of the stems that stand once, in order."""
        counts = self.counts
        return {base: nth for nth, base in enumerate(self.stems) if counts[base] == 1}

    @lazily
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Neighbouring keys."""
        return frozenset(pairwise(self.keys))

    @lazily
    def chain(self) -> frozenset[tuple[str, str]]:
        """Neighbouring words of meaning, the small words between them left out."""
        content = [base for base, token in zip(self.stems, self.tokens, strict=True) if token.content]
        return frozenset(pairwise(content))

    @lazily
    def links(self) -> frozenset[frozenset[str]]:
        """The same in any order."""
        return frozenset(map(frozenset, self.chain))

    @lazily
    def groups_led(self) -> list[tuple[str, tuple[str, ...]]]:
        """Rows of words of meaning, each with the small word before it; a comma or an article's lead is empty."""
        return _groups_led(self.text, self.tokens, self.stems)

    @lazily
    def leads(self) -> dict[str, set[str]]:
        """The small words that lead each word of meaning."""
        out: dict[str, set[str]] = {}
        for lead, words in self.groups_led:
            for word in words:
                out.setdefault(word, set()).add(lead)
        return out

    @lazily
    def bound(self) -> frozenset[tuple[str, str]]:
        """Neighbouring words of meaning with nothing between them."""
        return frozenset([pair for _, words in self.groups_led for pair in pairwise(words)])

    @lazily
    def grams(self) -> AbstractSet[str]:
        """Every row of five letters."""
        joined = " ".join(self.keys)
        return {joined[at : at + _GRAMS] for at in range(max(1, len(joined) - _GRAMS + 1))}

    @lazily
    def sentences(self) -> dict[tuple[str, ...], float]:
        """Whole sentences of at least four words, and their weights."""
        return _sentences(self.text, self.tokens)

    @lazily
    def figures(self) -> tuple[Figure, ...]:
        """Its figures, in order."""
        return tuple([token.figure for token in self.tokens if token.figure])

    @lazily
    def names(self) -> frozenset[str]:
        """Stems of words that are capitalized inside a sentence."""
        named = [base for base, token in zip(self.stems, self.tokens, strict=True) if token.name]
        return frozenset([base for base in named if base not in UNITS])

    @lazily
    def negations(self) -> int:
        """How many words of it say no."""
        return sum([key in NEGATIONS or key in NEAR_NEGATIONS or denies(key) for key in self.keys])

    @lazily
    def gaps(self) -> bool:
        """Whether an ellipsis stands in it."""
        return True in [token.gap for token in self.tokens]


def profile_of(text: str, rarity: Callable[[str], float]) -> Profile:
    """The profile of ``text`` under the weights that ``rarity`` gives."""
    return _kept(text, rarity) if len(text) <= _LONGEST_KEPT else Profile(text, rarity)


def _sentences(text: str, tokens: list[Token]) -> dict[tuple[str, ...], float]:
    if not tokens:
        return {}
    out: dict[tuple[str, ...], float] = {}
    several = _END.search(text, 0, tokens[-1].start)
    first = 0
    for nth, token in enumerate(tokens) if several else [(len(tokens) - 1, tokens[-1])]:
        if nth + 1 == len(tokens) or _END.search(text, token.end, tokens[nth + 1].start):
            sentence = tokens[first : nth + 1]
            if len(sentence) >= _LEAST_SENTENCE:
                out[tuple([each.key for each in sentence])] = sum([each.weight for each in sentence])
            first = nth + 1
    return out


def _groups_led(text: str, tokens: list[Token], stems: list[str]) -> list[tuple[str, tuple[str, ...]]]:
    out: list[tuple[str, tuple[str, ...]]] = []
    lead, row, end = "", list[str](), 0
    for token, base in zip(tokens, stems, strict=True):
        if row and (not token.content or not _PAUSES.isdisjoint(text[end : token.start])):
            out.append((lead, tuple(row)))
            lead, row = "", []
        if token.content:
            row.append(base)
        elif token.key not in _ARTICLES:
            lead = token.key
        end = token.end
    return [*out, (lead, tuple(row))] if row else out


_kept = lru_cache(maxsize=_KEPT)(Profile)
