"""What two wordings share and what each has alone: words, meanings, figures, names, sentences."""

import math
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quotetracker.match.meanings import credit_of, groups_of
from quotetracker.match.profile import Profile
from quotetracker.text.figures import Figure

_LIGHT = 0.45  # Words in titles and set phrases weigh no more.


def covered(a: Profile, b: Profile) -> float:
    """Share of what ``a`` means that ``b`` says too, in these or in other words and in any order."""
    if not a.weight:
        return 0.0
    phrased = {word for name in a.spans if _meant(name, b) for word in a.spans[name]}
    meant = _meanings(a, b)
    said = sum(
        [
            weight if word in b.heavy else weight * max(meant.get(word, 0.0), 0.75 * (word in phrased))
            for word, weight in a.heavy.items()
            if word in b.heavy or word in meant or word in phrased
        ]
    )
    return min(1.0, said / a.weight)


def covered_close(a: Profile, b: Profile) -> float:
    """The same share of the lighter wording, found close together on the other side."""
    short, long = (a, b) if a.weight <= b.weight else (b, a)
    if not short.weight:
        return 0.0
    size = len(short.stems) + len(short.stems) // 2 + 3
    said = {**_meanings(long, short), **dict.fromkeys(long.heavy.keys() & short.heavy.keys(), 1.0)}
    if len(long.stems) <= size:
        found = sum([said[word] * long.heavy[word] for word in dict.fromkeys(long.stems) if word in said])
        return min(1.0, found / short.weight)
    best = weight = 0.0
    inside: Counter[str] = Counter()
    for nth, word in enumerate(long.stems):
        if word in said:
            inside[word] += 1
            weight += said[word] * long.heavy[word] if inside[word] == 1 else 0.0
        if nth >= size and (gone := long.stems[nth - size]) in said:
            inside[gone] -= 1
            weight -= said[gone] * long.heavy[gone] if not inside[gone] else 0.0
        if weight > best:
            best = weight
    return min(1.0, best / short.weight)


def substance(a: Profile, b: Profile) -> float:
    """Share of the shared words of meaning that is more than names, titles and set phrases."""
    shared = {word: min(weight, b.heavy[word]) for word, weight in a.heavy.items() if word in b.heavy}
    named = a.names | b.names
    plain = sum([weight for word, weight in shared.items() if weight > _LIGHT and word not in named])
    return plain / max(1.0, sum(shared.values()))


def matter(a: Profile, b: Profile) -> float:
    """Weight of the words of meaning that both use, in these or other words; figures and set phrases aside."""
    meant = _meanings(a, b)
    shared = [
        min(weight, b.heavy[word]) if word in b.heavy else weight * meant[word]
        for word, weight in a.heavy.items()
        if word[0] != "#" and (word in b.heavy or word in meant)
    ]
    return math.log1p(sum([weight for weight in shared if weight > _LIGHT]))


def sentence(a: Profile, b: Profile) -> float:
    """Weight of the heaviest whole sentence that both have, word for word."""
    common = a.sentences.keys() & b.sentences.keys()
    return math.log1p(max([a.sentences[key] for key in common], default=0.0))


@lru_cache(maxsize=4)
def _meanings(a: Profile, b: Profile) -> dict[str, float]:
    """How far ``b`` says in other words each word of meaning that only ``a`` has, where it does so at all."""
    return {
        word: max([credit_of(group) for group in groups & b.groups])
        for word, groups in a.grouped
        if word not in b.heavy and not groups.isdisjoint(b.groups)
    }


def _meant(word: str, other: Profile) -> float:
    groups = groups_of(word)
    if not groups or groups.isdisjoint(other.groups):
        return 0.0
    return max([credit_of(group) for group in groups & other.groups])


def missing(a: Profile, b: Profile) -> list[float]:
    """Weights of the words of meaning in ``a`` that ``b`` does not have in any form."""
    meant = _meanings(a, b)
    return [weight for word, weight in a.heavy.items() if word not in b.heavy and word not in meant]


def opposed(a: Profile, b: Profile) -> int:
    """How many words only in ``a`` are contradicted by a word only in ``b``."""
    return sum(
        [
            any(other in b.heavy and other not in a.heavy for other in others)
            for word, others in a.denied
            if word not in b.heavy and not others.isdisjoint(b.heavy)
        ]
    )


def shares(a: AbstractSet[object], b: AbstractSet[object]) -> tuple[float, float]:
    """Shares of the larger and of the smaller set that both have."""
    common, least, most = len(a & b), len(a), len(b)
    if least > most:
        least, most = most, least
    return common / (most or 1), common / (least or 1)


def figures_compared(a: Sequence[Figure], b: Sequence[Figure]) -> tuple[float, float, float, float]:
    """Whether there are any; whether both have one that the other has not; only one of them; all the same."""
    only_a = [x for x in a if not any(x.agrees(y) for y in b)]
    only_b = [y for y in b if not any(x.agrees(y) for x in a)]
    clash = bool(only_a and only_b)
    missing = bool(only_a or only_b) and not clash
    return float(bool(a or b)), float(clash), float(missing), float(bool(a) and not only_a and not only_b)


def names_compared(a: Profile, b: Profile) -> tuple[float, float, float]:
    """Whether there are any; share of the fewer that both have; whether both have one that the other has not."""
    shared = a.names & b.names
    least = min(len(a.names), len(b.names))
    clash = a.names - set(b.stems) and b.names - set(a.stems)
    return float(bool(a.names or b.names)), len(shared) / least if least else 0.0, float(bool(clash))
