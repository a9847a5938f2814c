"""What two wordings share and what each has alone: words, meanings, figures, names, sentences."""

import math
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from quotetracker.match.meanings import credit_of, groups_of
from quotetracker.match.sense import Sense
from quotetracker.text.figures import Figure

_LIGHT = 0.45  # Words in titles and set phrases weigh no more.
_PHRASED = 0.75  # How far a word of a phrase is said where the other has the phrase in other words.


class Side:
    """One wording beside the other: which of its words of meaning, by stem, the other has, and which it means."""

    def __init__(self, own: Sense, other: Sense) -> None:
        self.own, self.other = own, other
        self.shared = [word for word in own.heavy if word in other.heavy]
        """Those of its words that the other has."""
        self.meant = {
            word: max([credit_of(group) for group in groups & other.groups])
            for word, groups in own.grouped
            if not groups.isdisjoint(other.groups) and word not in other.heavy
        }
        """How far the other says in other words each word that only this one has, where it does so at all."""

    def covered(self) -> float:
        """Share of what it means that the other says too, in these or in other words and in any order."""
        own, other, meant = self.own, self.other, self.meant
        if not own.weight:
            return 0.0
        phrased = {word for name in own.spans if _is_meant(name, other) for word in own.spans[name]}
        if not meant and not phrased:
            said = [own.heavy[word] for word in self.shared]
        else:
            said = [
                weight if word in other.heavy else weight * max(meant.get(word, 0.0), _PHRASED * (word in phrased))
                for word, weight in own.heavy.items()
                if word in other.heavy or word in meant or word in phrased
            ]
        return min(1.0, sum(said) / own.weight)

    def missing(self) -> list[float]:
        """Weights of its words of meaning that the other does not have in any form."""
        own, other, meant = self.own.heavy, self.other.heavy, self.meant
        if len(self.shared) + len(meant) == len(own):
            return []
        return [weight for word, weight in own.items() if word not in other and word not in meant]

    def opposed(self) -> int:
        """How many of the words that only it has are contradicted by a word that only the other has."""
        own, other = self.own.heavy, self.other.heavy
        facing = [each for word, each in self.own.denied if word not in other and not each.isdisjoint(other)]
        return sum([any(word in other and word not in own for word in opposites) for opposites in facing])

    def common(self) -> dict[str, float]:
        """The words that both have, and how much each weighs where it weighs less."""
        own, other = self.own.heavy, self.other.heavy
        return {word: min(own[word], other[word]) for word in self.shared}


def covered_close(one: Side, two: Side) -> float:
    """The share of the lighter wording that the other says, found close together there."""
    short, long = (one, two) if one.own.weight <= two.own.weight else (two, one)
    if not short.own.weight:
        return 0.0
    stems, heavy = long.own.stems, long.own.heavy
    size = len(short.own.stems) + len(short.own.stems) // 2 + 3
    said = {**long.meant, **dict.fromkeys(long.shared, 1.0)}
    if len(stems) <= size:
        found = sum([said[word] * heavy[word] for word in long.own.counts if word in said])
        return min(1.0, found / short.own.weight)
    best = weight = 0.0
    inside: Counter[str] = Counter()
    for nth, word in enumerate(stems):
        if word in said:
            inside[word] += 1
            weight += said[word] * heavy[word] if inside[word] == 1 else 0.0
        if nth >= size and (gone := stems[nth - size]) in said:
            inside[gone] -= 1
            weight -= said[gone] * heavy[gone] if not inside[gone] else 0.0
        if weight > best:
            best = weight
    return min(1.0, best / short.own.weight)


def substance(side: Side, common: dict[str, float]) -> float:
    """Share of the ``common`` words of meaning that is more than names, titles and set phrases."""
    named = side.own.names | side.other.names
    plain = sum([weight for word, weight in common.items() if weight > _LIGHT and word not in named])
    return plain / max(1.0, sum(common.values()))


def matter(side: Side, common: dict[str, float]) -> float:
    """Weight of the words of meaning that both use, in these or other words; figures and set phrases aside."""
    meant = side.meant
    if meant:
        shared = [
            common[word] if word in common else weight * meant[word]
            for word, weight in side.own.heavy.items()
            if word[0] != "#" and (word in common or word in meant)
        ]
    else:
        shared = [weight for word, weight in common.items() if word[0] != "#"]
    return math.log1p(sum([weight for weight in shared if weight > _LIGHT]))


def sentence(a: Sense, b: Sense) -> float:
    """Weight of the heaviest whole sentence that both have, word for word."""
    return math.log1p(max([weight for each, weight in a.sentences.items() if each in b.sentences], default=0.0))


def _is_meant(phrase: str, other: Sense) -> bool:
    return not groups_of(phrase).isdisjoint(other.groups)


def shares(common: int, least: int, most: int) -> tuple[float, float]:
    """Shares of the larger and of the smaller of two sets, given by their sizes, that ``common`` elements are."""
    if least > most:
        least, most = most, least
    return common / (most or 1), common / (least or 1)


def shared_of(a: AbstractSet[object], b: AbstractSet[object]) -> tuple[float, float]:
    """Shares of the larger and of the smaller set that both have."""
    return shares(len(a & b), len(a), len(b))


def figures_compared(a: Sequence[Figure], b: Sequence[Figure]) -> tuple[float, float, float, float]:
    """Whether there are any; whether both have one that the other has not; only one of them; all the same."""
    if not a and not b:
        return 0.0, 0.0, 0.0, 0.0
    only_a = [x for x in a if not any(x.agrees(y) for y in b)]
    only_b = [y for y in b if not any(x.agrees(y) for x in a)]
    clash = bool(only_a and only_b)
    missing = bool(only_a or only_b) and not clash
    return 1.0, float(clash), float(missing), float(bool(a) and not only_a and not only_b)


def names_compared(a: Sense, b: Sense) -> tuple[float, float, float]:
    """Whether there are any; share of the fewer that both have; whether both have one that the other has not."""
    if not a.names and not b.names:
        return 0.0, 0.0, 0.0
    shared = a.names & b.names
    least = min(len(a.names), len(b.names))
    clash = a.names.difference(b.counts) and b.names.difference(a.counts)
    return 1.0, len(shared) / least if least else 0.0, float(bool(clash))
