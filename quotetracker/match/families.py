"""Which quotes may be one statement, seen from all matches together.

Method: the phrase graph of MemeTracker (Leskovec, Backstrom and Kleinberg, 2009). A match points from the shorter quote
to the longer one, between equals to the earlier; each quote keeps only its strongest pointer. What hangs together then
is a family. With all matches kept, a slogan that stands in many speeches would tie all of them into one statement.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

_UNDATED = "~"  # sorts after every date


@dataclass(frozen=True, slots=True)
class Member:
    """One quote; ``length`` in any unit that is the same for all, ``day`` an ISO 8601 date of any precision or ""."""

    length: int
    day: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A match of two quotes by their keys; ``weight`` says how surely they are one statement."""

    one: int
    other: int
    weight: float


@dataclass(frozen=True, slots=True)
class Family:
    """Quotes that may be one statement, the longest first, with the pointers that hold them together."""

    members: tuple[int, ...]
    links: tuple[Link, ...]


def families(
    members: Mapping[int, Member],
    links: Iterable[Link],
    *,
    bound: Iterable[Collection[int]] = (),
    apart: Iterable[tuple[int, int]] = (),
) -> list[Family]:
    """Families of two or more, those with the longest quote first.

    Each of ``bound`` stays together whatever the links say; no link brings together two that are ``apart``. Keys that
    are not among ``members`` are passed over.
    """
    pools = _Pools(members, apart)
    for group in bound:
        known = [key for key in group if key in members]
        for key in known[1:]:
            pools.unite(known[0], key)
    # The strongest first: where two are held apart, the third goes with the one that it resembles more.
    pointers = sorted(strongest(members, links).values(), key=lambda link: (-link.weight, link.one))
    kept = {link.one: link for link in pointers if pools.unite_unless_apart(link.one, link.other)}
    made = []
    for pool in pools.all():
        if len(pool) > 1:
            group = sorted(pool, key=lambda key: _place(members, key))
            made.append(Family(tuple(group), tuple(kept[key] for key in group if key in kept)))
    made.sort(key=lambda family: _place(members, family.members[0]))
    return made


class _Pools:
    """Disjoint sets of keys; the smaller one is poured into the larger one."""

    def __init__(self, keys: Iterable[int], apart: Iterable[tuple[int, int]]) -> None:
        self._pool = {key: {key} for key in keys}
        self._apart: dict[int, set[int]] = {}
        for one, other in apart:
            if one in self._pool and other in self._pool:
                self._apart.setdefault(one, set()).add(other)
                self._apart.setdefault(other, set()).add(one)

    def all(self) -> list[set[int]]:
        """Every set once."""
        return list({id(pool): pool for pool in self._pool.values()}.values())

    def unite(self, one: int, other: int) -> None:
        """Make one set of the two."""
        small, large = sorted((self._pool[one], self._pool[other]), key=len)
        if small is not large:
            large |= small
            for key in small:
                self._pool[key] = large

    def unite_unless_apart(self, one: int, other: int) -> bool:
        """The same, but not if two would meet that are held apart; whether they are together now."""
        small, large = sorted((self._pool[one], self._pool[other]), key=len)
        if small is large:
            return True
        if any(not self._apart[key].isdisjoint(large) for key in small if key in self._apart):
            return False
        self.unite(one, other)
        return True


def strongest(members: Mapping[int, Member], links: Iterable[Link]) -> dict[int, Link]:
    """For each quote the strongest link that leads to a longer or earlier one, turned so that it begins there."""
    kept: dict[int, Link] = {}
    places: dict[int, tuple[int, str, int]] = {}  # each is asked for several times
    for link in links:
        if link.one not in members or link.other not in members or link.one == link.other:
            continue
        for key in (link.one, link.other):
            if key not in places:
                places[key] = _place(members, key)
        one, other = places[link.one], places[link.other]
        parent, child = (one, other) if one < other else (other, one)
        before = kept.get(child[-1])
        if before is None or (-link.weight, parent) < (-before.weight, places[before.other]):
            kept[child[-1]] = Link(child[-1], parent[-1], link.weight)
    return kept


def _place(members: Mapping[int, Member], key: int) -> tuple[int, str, int]:
    """Longer before shorter, then earlier before later; the key decides between equals, so nothing points in a ring."""
    member = members[key]
    return -member.length, member.day or _UNDATED, key
