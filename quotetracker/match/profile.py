"""What one wording brings to every comparison: worked out once, kept for the next twenty."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from quotetracker.match.lexicon import UNITS
from quotetracker.match.meanings import groups_of, phrases_in
from quotetracker.match.stems import stem
from quotetracker.match.tokens import Token, tokens_of
from quotetracker.text.figures import Figure
from quotetracker.text.polarity import NEAR_NEGATIONS, NEGATIONS, denies

_KEPT = 512
_LONGEST_KEPT = 4_000  # code points; a longer text is worked out each time rather than kept
_GRAMS = 5
_ENDS = frozenset(".!?…")
_LEAST_SENTENCE = 4


@dataclass(frozen=True, slots=True)
class Profile:
    """Tokens of one text, and sets of what is in them."""

    text: str
    tokens: list[Token]
    keys: list[str]
    stems: list[str]
    mass: float
    heavy: dict[str, float]
    """Weight of the words of meaning by stem; the rare ones weigh most."""
    groups: dict[int, str]
    """Groups of meaning, and the stem or phrase that belongs to each."""
    spans: dict[str, tuple[str, ...]]
    """Phrases that count as one word ("step down"), with the stems that they are made of."""
    words: frozenset[str]
    once: dict[str, int]
    """Places of the stems that stand once, in order."""
    pairs: frozenset[tuple[str, str]]
    chain: frozenset[tuple[str, str]]
    """Neighbouring words of meaning, the small words between them left out."""
    links: frozenset[frozenset[str]]
    """The same in any order."""
    grams: frozenset[str]
    sentences: dict[tuple[str, ...], float]
    """Whole sentences of at least four words, and their weights."""
    figures: tuple[Figure, ...]
    names: frozenset[str]
    negations: int
    gaps: bool


def profile_of(text: str, rarity: Callable[[str], float]) -> Profile:
    """The profile of ``text`` under the weights that ``rarity`` gives."""
    return _kept(text, rarity) if len(text) <= _LONGEST_KEPT else _profile(text, rarity)


def _profile(text: str, rarity: Callable[[str], float]) -> Profile:
    tokens = tokens_of(text, rarity)
    keys = [token.key for token in tokens]
    stems = [key if token.figure else stem(key) for key, token in zip(keys, tokens, strict=True)]
    heavy: dict[str, float] = {}
    for token, base in zip(tokens, stems, strict=True):
        if token.content and base not in heavy:
            heavy[base] = token.weight
    spans = {name: tuple(stems[low:high]) for low, high, name in phrases_in(stems)}
    groups = {group: name for base in (*heavy, *spans) for name in (base,) for group in groups_of(base)}
    joined = " ".join(keys)
    counts = Counter(stems)
    chain = frozenset(pairwise([base for base, token in zip(stems, tokens, strict=True) if token.content]))
    return Profile(
        text=text,
        tokens=tokens,
        keys=keys,
        stems=stems,
        mass=sum([token.weight for token in tokens]),
        heavy=heavy,
        groups=groups,
        spans=spans,
        words=frozenset(keys),
        once={base: nth for nth, base in enumerate(stems) if counts[base] == 1},
        pairs=frozenset(pairwise(keys)),
        chain=chain,
        links=frozenset(map(frozenset, chain)),
        grams=frozenset([joined[at : at + _GRAMS] for at in range(max(1, len(joined) - _GRAMS + 1))]),
        sentences=_sentences(text, tokens),
        figures=tuple([token.figure for token in tokens if token.figure]),
        names=frozenset([base for base, token in zip(stems, tokens, strict=True) if token.name and base not in UNITS]),
        negations=sum([key in NEGATIONS or key in NEAR_NEGATIONS or denies(key) for key in keys]),
        gaps=any(token.gap for token in tokens),
    )


def _sentences(text: str, tokens: list[Token]) -> dict[tuple[str, ...], float]:
    out: dict[tuple[str, ...], float] = {}
    first = 0
    for nth, token in enumerate(tokens):
        following = text[token.end : tokens[nth + 1].start] if nth + 1 < len(tokens) else "."
        if any(mark in _ENDS for mark in following):
            sentence = tokens[first : nth + 1]
            if len(sentence) >= _LEAST_SENTENCE:
                out[tuple([each.key for each in sentence])] = sum([each.weight for each in sentence])
            first = nth + 1
    return out


_kept = lru_cache(maxsize=_KEPT)(_profile)
