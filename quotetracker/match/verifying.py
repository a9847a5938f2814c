"""Which candidates are worth a comparison word by word: edit scores of many texts at once.

The scores are rapidfuzz's (Bachmann, https://github.com/rapidfuzz/RapidFuzz): ``token_set_ratio`` for words in any
order, ``partial_ratio`` for one text inside another. They only choose; what they choose is then compared.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process, utils

WORTH_WHILE = 55.0
"""Texts that are less alike are not compared word by word. A true repeat was never below 60; a contradiction may be."""
_LOOKED_AT = 4_000  # Code points of a text: enough to choose by, and a megabyte costs no more than a page.
_SURE = 75  # Texts that are so alike need no further score.
_PARTIAL = 30  # So many of the others are looked for inside.

Scores = NDArray[np.float32]


def likeness(words: str, others: Sequence[str], *, weights: Sequence[float] | None = None) -> Scores:
    """How alike ``words`` is to each of ``others``, 0 to 100.

    With ``weights``, only the heaviest of those that are not alike as wholes are looked for inside each other.
    """
    if not others:
        return np.empty(0, np.float32)
    asked, texts = _plain(words), [_plain(other) for other in others]
    scores: Scores = process.cdist([asked], texts, scorer=fuzz.token_set_ratio, dtype=np.float32)[0]
    unsure = np.flatnonzero(scores < _SURE)
    if weights is not None:
        unsure = unsure[np.argsort(-np.asarray(weights)[unsure], kind="stable")]
    unsure = unsure[:_PARTIAL]
    if len(unsure):
        inside = process.cdist([asked], [texts[at] for at in unsure], scorer=fuzz.partial_ratio, dtype=np.float32)[0]
        scores[unsure] = np.maximum(scores[unsure], inside)
    # rapidfuzz holds two empty texts for equal.
    return scores * np.array([bool(asked and text) for text in texts], np.float32)


def likeliest(words: str, others: Sequence[str], weights: Sequence[float], *, most: int) -> list[int]:
    """Places of the ``most`` of ``others`` that are worth a comparison with ``words``, the likeliest first.

    ``weights`` are those of the candidates: how much is shared. The score says how much alike the whole is, and counts
    twice, or short parts of what was said would stand behind long texts that share a little more.
    """
    scores = likeness(words, others, weights=weights).tolist()
    worth = [at for at, score in enumerate(scores) if score >= WORTH_WHILE]
    return sorted(worth, key=lambda at: -weights[at] * scores[at] ** 2)[:most]


def pair_likeness(lefts: Sequence[str], rights: Sequence[str]) -> Scores:
    """How alike the texts of each pair are, 0 to 100."""
    if not lefts:
        return np.empty(0, np.float32)
    one, two = [_plain(text) for text in lefts], [_plain(text) for text in rights]
    scores: Scores = process.cpdist(one, two, scorer=fuzz.token_set_ratio, dtype=np.float32)
    unsure = np.flatnonzero(scores < _SURE)
    if len(unsure):
        inside = process.cpdist(
            [one[at] for at in unsure], [two[at] for at in unsure], scorer=fuzz.partial_ratio, dtype=np.float32
        )
        scores[unsure] = np.maximum(scores[unsure], inside)
    return scores * np.array([bool(a and b) for a, b in zip(one, two, strict=True)], np.float32)


def _plain(text: str) -> str:
    return utils.default_process(text[:_LOOKED_AT])
