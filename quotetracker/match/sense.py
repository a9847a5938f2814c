"""What is said in one wording, for pairs that tokens alone do not tell apart: words of meaning, order, sentences."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress, pairwise

from quotetracker.match.lazily import lazily
from quotetracker.match.lexicon import UNITS
from quotetracker.match.meanings import denied, grouped, groups_of, phrases_in
from quotetracker.match.profile import LONGEST_KEPT, Profile
from quotetracker.match.tokens import Token
from quotetracker.text.figures import Figure

_KEPT = 12  # Of what is asked and what stands around it: they are large.
_GRAMS = 5
_END = re.compile("[.!?…]")
_LEAST_SENTENCE = 4
_PAUSES = frozenset(",;:()–—")
_ARTICLES = frozenset({"the", "a", "an"})


class Sense:
    """Stems of one text, and sets of what is in it.

    All is worked out at once: a value that is looked for in an object each time costs as much as to work most of these
    out. Only what few pairs need waits until it is asked for.
    """

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.keys, self.content = profile.keys, profile.content
        self.stems = stems = profile.stems
        """Stems of its tokens, in order; figures as they are."""
        self.heavy: dict[str, float] = {}
        """Weight of the words of meaning by stem; the rare ones weigh most."""
        for base, weight in zip(compress(stems, self.content), compress(profile.weights, self.content), strict=True):
            self.heavy.setdefault(base, weight)
        self.weight: float = sum(self.heavy.values())
        """Weight of its words of meaning."""
        self.grouped = grouped(self.heavy)
        """Its words of meaning that others may stand for, with their groups of meaning."""
        self.denied = denied(self.heavy)
        """Its words of meaning that others contradict, with these others."""
        self.spans = {name: tuple(stems[low:high]) for low, high, name in phrases_in(stems)}
        """Phrases that count as one word ("step down"), with the stems that they are made of."""
        self.groups = frozenset().union(*[groups for _, groups in self.grouped], *map(groups_of, self.spans))
        """Groups of meaning that its words and phrases belong to."""
        self.words = frozenset(self.keys)
        """Its different keys."""
        self.counts: dict[str, int] = {}
        """How often each stem stands in it, in the order in which they first do."""
        for base in stems:
            self.counts[base] = self.counts.get(base, 0) + 1
        self.once = {base: nth for nth, base in enumerate(stems) if self.counts[base] == 1}
        """Places of the stems that stand once, in order."""
        self.pairs = frozenset(pairwise(self.keys))
        """Neighbouring keys."""
        self.chain = frozenset(pairwise(compress(stems, self.content)))
        """Neighbouring words of meaning, the small words between them left out."""
        self.links = frozenset([pair if pair[0] <= pair[1] else pair[::-1] for pair in self.chain])
        """The same in any order."""
        joined = " ".join(self.keys)
        self.grams = {joined[at : at + _GRAMS] for at in range(max(1, len(joined) - _GRAMS + 1))}
        """Every row of five letters."""
        self.sentences = _sentences(profile)
        """Whole sentences of at least four words, and their weights."""
        self.figures: tuple[Figure, ...] = tuple([figure for figure in profile.figures if figure])
        """Its figures, in order."""
        self.names = frozenset([base for base in compress(stems, profile.names) if base not in UNITS])
        """Stems of words that are capitalized inside a sentence."""
        self.negations = [term.says_no for term in profile.terms].count(True)
        """How many words of it say no."""

    @lazily
    def groups_led(self) -> list[tuple[str, tuple[str, ...]]]:
        """Rows of words of meaning, each with the small word before it; a comma or an article's lead is empty."""
        return _groups_led(self.profile.text, self.profile.tokens, self.stems)

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


def sense_of(profile: Profile) -> Sense:
    """What is said in the text of ``profile``."""
    return _kept(profile) if len(profile.text) <= LONGEST_KEPT else Sense(profile)


_kept = lru_cache(maxsize=_KEPT)(Sense)


def _sentences(profile: Profile) -> dict[tuple[str, ...], float]:
    keys, weights, tokens, text = profile.keys, profile.weights, profile.tokens, profile.text
    if len(keys) < _LEAST_SENTENCE:
        return {}
    out: dict[tuple[str, ...], float] = {}
    ends = [len(keys)]
    if _END.search(text, 0, tokens[-1].start):
        between = enumerate(pairwise(tokens), 1)
        ends = [*[nth for nth, (one, other) in between if _END.search(text, one.end, other.start)], len(keys)]
    first = 0
    for end in ends:
        if end - first >= _LEAST_SENTENCE:
            out[keys[first:end]] = sum(weights[first:end])
        first = end
    return out


def _groups_led(text: str, tokens: Sequence[Token], stems: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
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
