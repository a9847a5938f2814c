"""Completing names while somebody types: forgiving of typing errors, order, accents and initials.

Method: every word typed is looked up among all words of all names, first as a beginning, then with errors (rapidfuzz,
Indel similarity); a name is as good as its words together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from quotetracker.text.scripts import seen
from quotetracker.text.words import folded

_LONGEST = 200
_MOST_WORDS = 8
_MOST_SIMILAR = 400
_SIMILAR = 72.0  # Indel similarity of two words, in percent, from which one may be the other mistyped.
_LEAST = 0.55


@dataclass(frozen=True, slots=True)
class RankedName:
    """A name that fits what was typed: ``score`` 0..1, best of all names of ``key``."""

    key: int
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class _Index:
    words_of: tuple[tuple[str, ...], ...]
    names_with: dict[str, list[int]]
    vocabulary: tuple[str, ...]


def rank_names(query: str, names: Sequence[tuple[int, str]], *, limit: int = 10) -> list[RankedName]:
    """The names that ``query`` may begin or mean, best first, each key once; ``names`` are pairs of key and name.

    What is derived from ``names`` is kept for the next call, so that each further letter takes milliseconds.
    """
    typed = _words(query)[:_MOST_WORDS]
    if not typed or limit <= 0:
        return []
    fixed = tuple(names)
    index = _index_of(fixed)
    fits: dict[int, float] = {}
    for word in typed:
        best: dict[int, float] = {}
        for known, score in _like(word, index, initials=len(typed) > 1).items():
            for nth in index.names_with[known]:
                if score > best.get(nth, 0.0):
                    best[nth] = score
        for nth, score in best.items():
            fits[nth] = fits.get(nth, 0.0) + score
    ranked = sorted(
        ((_score(total / len(typed), typed, index.words_of[nth]), nth) for nth, total in fits.items()),
        key=lambda item: (-item[0], len(fixed[item[1]][1]), fixed[item[1]][1]),
    )
    out: dict[int, RankedName] = {}
    for score, nth in ranked:
        key, name = fixed[nth]
        if score < _LEAST or len(out) >= limit:
            break
        out.setdefault(key, RankedName(key, name, min(1.0, score)))
    return list(out.values())


def _score(fit: float, typed: Sequence[str], words: Sequence[str]) -> float:
    begins = words[0].startswith(typed[0]) if words else False
    covered = min(1.0, sum(map(len, typed)) / max(1, sum(map(len, words))))
    return 0.88 * fit + 0.04 * begins + 0.08 * covered


def _like(word: str, index: _Index, *, initials: bool) -> dict[str, float]:
    """Known words that ``word`` may begin or mean, with how well they fit (0..1)."""
    size, vocabulary = len(word), index.vocabulary
    found = {known: 1.0 if len(known) == size else 0.95 for known in vocabulary if known.startswith(word)}
    if initials and size > 1 and word[0] in index.names_with:
        found.setdefault(word[0], 0.8)
    if size >= 3:
        for known, similar, _ in process.extract(
            word, vocabulary, scorer=fuzz.ratio, limit=_MOST_SIMILAR, score_cutoff=_SIMILAR
        ):
            found[known] = max(found.get(known, 0.0), 0.9 * similar / 100)
    if size >= 4:
        beginnings = [known[:size] for known in vocabulary]
        for _, similar, nth in process.extract(
            word, beginnings, scorer=fuzz.ratio, limit=_MOST_SIMILAR, score_cutoff=max(_SIMILAR, 75.0)
        ):
            known = vocabulary[nth]
            found[known] = max(found.get(known, 0.0), 0.85 * similar / 100)
    return found


@lru_cache(maxsize=2)
def _index_of(names: tuple[tuple[int, str], ...]) -> _Index:
    words_of = tuple(_words(name) for _, name in names)
    names_with: dict[str, list[int]] = {}
    for nth, words in enumerate(words_of):
        for word in words:
            places = names_with.setdefault(word, [])
            if not places or places[-1] != nth:
                places.append(nth)
    return _Index(words_of, names_with, tuple(names_with))


def _words(name: str) -> tuple[str, ...]:
    plain = name[:_LONGEST].replace(",", " ").replace(".", " ").replace("-", " ").replace("‐", " ")
    # A letter counts as the Latin one that it looks like: who types “Peter” finds the name with a Cyrillic “е” in it.
    return tuple(word for word in (seen(folded(part).replace("’", "")) for part in plain.split()) if word)
