"""Which candidates are worth a comparison word by word: edit scores of many texts at once.

The scores are rapidfuzz's (Bachmann, https://github.com/rapidfuzz/RapidFuzz): ``token_set_ratio`` for words in any
order, ``partial_ratio`` for one text inside another. They only choose; what they choose is then compared.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process, utils

WORTH_WHILE = 50.0
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
    return scores


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
    return scores


def _plain(text: str) -> str:
    return utils.default_process(text[:_LOOKED_AT])
