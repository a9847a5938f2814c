"""In which order two wordings have the words that both have."""

import math
from collections.abc import Sequence
from itertools import pairwise

from quotetracker.match.sense import Sense

_JOINTS = frozenset({"and", "or"})
_MOST = 60  # Words that are looked at: of two articles, the first sixty tell enough.
_NEAR = 4  # Words that stand between two that are joined.


def order_of(both: Sequence[tuple[int, int]]) -> tuple[float, float, float]:
    """Where words that are ``once_in_both`` stand: share of neighbours torn apart, and of pairs turned round."""
    row = [j for _, j in both]
    count = len(row)
    if count < 2:
        return 0.0, 0.0, 0.0
    torn = sum([right != left + 1 for left, right in pairwise(row)])
    inverted = 0
    if row != sorted(row):
        inverted = sum([row[x] > row[y] for x in range(count) for y in range(x + 1, min(count, x + 40))])
    return torn / (count - 1), inverted / max(1, count * (count - 1) / 2), math.log1p(torn)


def neighbours(a: Sense, b: Sense, shared: Sequence[tuple[int, int]]) -> tuple[float, float, float]:
    """Of words ``shared_once``: how many keep the word before, the word after; and how many swapped."""
    if not shared:
        return 0.0, 0.0, 0.0
    edge_a, edge_b = ["", *a.stems, ""], ["", *b.stems, ""]
    before = sum([edge_a[i] == edge_b[j] for i, j in shared])
    after = sum([edge_a[i + 2] == edge_b[j + 2] for i, j in shared])
    swapped = 0
    for i, j in shared:
        left, right = edge_a[i], edge_a[i + 2]
        # What stands in the other's context: the words around are the same as around another shared word.
        if left != edge_b[j] or right != edge_b[j + 2]:
            for x, y in shared:
                if y != j and left == edge_b[y] and (right == edge_b[y + 2] or edge_b[j] == edge_a[x] != "" != left):
                    swapped += 1
                    break
    return before / len(shared), after / len(shared), math.log1p(swapped)


def turned(a: Sense, b: Sense, shared: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """Words ``shared_once`` near each other whose order turned: joined by "and", or names."""
    joined = names = 0
    places = [j for _, j in shared]
    if places == sorted(places):  # Mostly nothing is turned round.
        return 0.0, 0.0
    names_of_a = a.profile.names
    for nth, (i, j) in enumerate(shared):
        for x, y in shared[nth + 1 : nth + 6]:
            if j > y:
                low, high = a.stems[i + 1 : x], b.stems[y + 1 : j]
                joints = any(w in _JOINTS for w in low) and any(w in _JOINTS for w in high)
                if joints and max(len(low), len(high)) <= _NEAR:
                    joined += 1
                elif names_of_a[i] and names_of_a[x]:
                    names += 1
    return math.log1p(joined), math.log1p(names)


def once_in_both(a: Sense, b: Sense) -> list[tuple[int, int]]:
    """Places of the words that stand once on each side, in the order of ``a``."""
    others = b.once
    return [(nth, others[word]) for word, nth in a.once.items() if word in others]


def shared_once(a: Sense, both: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of ``both`` that are words of meaning."""
    return [(i, j) for i, j in both if a.content[i]][:_MOST]
