"""Families that follow changes one by one are those that are worked out from all there is."""

import random
from collections.abc import Collection, Iterable, Mapping

import pytest

from quotetracker.match.families import Family, Link, Member, families
from quotetracker.match.kinship import Kinship


class Library:
    """Quotes, matches, statements and refusals that an editor changes at random."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.quotes: dict[int, Member] = {}
        self.matches: dict[tuple[int, int], float] = {}
        self.inside: dict[int, int] = {}
        self.apart: set[tuple[int, int]] = set()
        self.links_read = 0

    def members(self, among: Collection[int] | None = None) -> Mapping[int, Member]:
        placed = {key for pair in self._shown() for key in pair} | self.inside.keys()
        return {key: self.quotes[key] for key in placed if among is None or key in among}

    def links(self, around: Collection[int] | None = None) -> Iterable[Link]:
        for one, other in self._shown():
            if around is None or one in around or other in around:
                self.links_read += 1
                yield Link(one, other, self.matches[one, other])

    def statements(self, among: Collection[int] | None = None) -> Mapping[int, int]:
        return {key: of for key, of in self.inside.items() if among is None or key in among}

    def refused(self, around: Collection[int] | None = None) -> Iterable[tuple[int, int]]:
        for one, other in sorted(self.apart):
            if around is None or one in around or other in around:
                yield one, other
                yield one, other  # as a library may

    def whole(self) -> set[Family]:
        groups: dict[int, set[int]] = {}
        for key, of in self.inside.items():
            groups.setdefault(of, set()).add(key)
        return set(families(self.members(), self.links(), bound=groups.values(), apart=self.apart))

    def something_happens(self) -> set[int]:
        """One change; returns the quotes that are concerned, as the library tells them."""
        rng = self.rng
        what = rng.choice(
            ("quote", "quote", "match", "match", "match", "lose", "edit", "delete", "join", "leave", "no")
        )
        if what == "quote" or len(self.quotes) < 4:
            key = max(self.quotes, default=0) + 1
            self.quotes[key] = self._member()
            return {key}
        one, other = sorted(rng.sample(sorted(self.quotes), 2))
        if what == "match":
            self.matches[one, other] = rng.choice((0.7, 0.8, 0.8, 0.9))
        elif what == "lose" and self.matches:
            one, other = rng.choice(sorted(self.matches))
            del self.matches[one, other]
        elif what == "edit":
            self.quotes[one] = self._member()
            return {one}
        elif what == "delete":
            del self.quotes[one]
            self.inside.pop(one, None)
            self.matches = {pair: weight for pair, weight in self.matches.items() if one not in pair}
            self.apart = {pair for pair in self.apart if one not in pair}
            return {one}
        elif what == "join":
            of = self.inside.get(one, one)
            changed = {one, other} | {key for key, each in self.inside.items() if each == self.inside.get(other)}
            self.inside |= dict.fromkeys(changed, of)
            return changed
        elif what == "leave":
            self.inside.pop(one, None)
            return {one}
        elif what == "no":
            self.apart ^= {(one, other)}
        return {one, other}

    def _member(self) -> Member:
        return Member(self.rng.choice((20, 40, 40, 60)), self.rng.choice(("", "2026-01-01", "2026-01-02")))

    def _shown(self) -> list[tuple[int, int]]:
        return [pair for pair in self.matches if pair not in self.apart]


@pytest.mark.parametrize("seed", range(30))
def test_what_follows_changes_is_what_is_worked_out_from_all(seed: int) -> None:
    library = Library(seed)
    kinship = Kinship({}, (), statements={}, refused=())
    most = 0
    for _ in range(120):
        changed = set().union(*(library.something_happens() for _ in range(library.rng.choice((1, 1, 1, 3)))))

        kinship.change(changed, library)

        assert set(kinship.families()) == library.whole()
        assert len(kinship.families()) == len(set(kinship.families()))
        assert kinship.statements == library.inside
        most = max(most, len(kinship.families()))
    assert most >= 2

    anew = Kinship(library.members(), library.links(), statements=library.statements(), refused=library.refused())
    assert set(anew.families()) == set(kinship.families())


def test_a_change_reads_what_is_around_it_and_no_more() -> None:
    library = Library(0)
    for first in range(0, 3_000, 3):
        library.quotes |= {first + nth: Member(40 + nth) for nth in range(3)}
        library.matches |= {(first, first + 1): 0.9, (first + 1, first + 2): 0.8}
    kinship = Kinship(library.members(), library.links(), statements={}, refused=())
    library.matches[5, 9] = 0.95
    library.links_read = 0

    kinship.change({5, 9}, library)

    assert set(kinship.families()) == library.whole()
    assert library.links_read < 2_000 + 40, "of which the whole took two thousand"


def test_who_is_known_otherwise_is_told() -> None:
    kinship = Kinship({1: Member(20), 2: Member(30)}, [Link(1, 2, 0.9)], statements={}, refused=())

    assert kinship.differing({1: Member(20), 2: Member(30, "2026-01-01"), 3: Member(9)}) == [2]
