"""Families that are kept, and worked out anew only around what changed.

A pointer of one quote (``families``) follows from the matches of that quote alone, and a family from the pointers that
hang together: so the rest of a library stays as it is when a match is found, refused or confirmed.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from quotetracker.match.families import Family, Link, Member, families, strongest


class Source(Protocol):
    """The library as it is now, asked for some quotes."""

    def members(self, among: Collection[int]) -> Mapping[int, Member]:
        """Those of ``among`` that have a match or are in a statement."""

    def links(self, around: Collection[int]) -> Iterable[Link]:
        """Every match with one of ``around``."""

    def statements(self, among: Collection[int]) -> Mapping[int, int]:
        """The statement of each of ``among`` that is in one."""

    def refused(self, around: Collection[int]) -> Iterable[tuple[int, int]]:
        """Pairs with one of ``around`` that are held apart."""


class Kinship:
    """All families of a library. Quotes of one statement stay together, refused pairs are not brought together."""

    def __init__(
        self,
        members: Mapping[int, Member],
        links: Iterable[Link],
        *,
        statements: Mapping[int, int],
        refused: Iterable[tuple[int, int]],
    ) -> None:
        self.statements = dict(statements)
        """The statement that each quote is in."""
        self._members = dict(members)
        self._pointers = strongest(self._members, links)
        self._pointing: dict[int, set[int]] = {}
        for child, link in self._pointers.items():
            self._pointing.setdefault(link.other, set()).add(child)
        self._mates: dict[int, set[int]] = {}
        for quote, statement in self.statements.items():
            self._mates.setdefault(statement, set()).add(quote)
        self._apart: dict[int, set[int]] = {}
        self._refuse(refused)
        self._families: dict[int, Family] = {}
        self._family_of: dict[int, int] = {}
        self._work_out({*self._members, *self.statements})

    def families(self) -> list[Family]:
        """Every family once, in no order."""
        return list(self._families.values())

    def differing(self, members: Mapping[int, Member]) -> list[int]:
        """Those of ``members`` that are known, and otherwise than so."""
        return [key for key, member in members.items() if self._members.get(key, member) != member]

    def change(self, changed: Collection[int], source: Source) -> None:
        """Follow changes of these quotes, of their matches, decisions and statements."""
        near = set(changed)
        for key in changed:
            near |= self._pointing.get(key, set())
        for link in source.links(changed):
            near |= {link.one, link.other}
        touched = near | self._others_of_statements(near)
        self._take(near, source)
        self._refuse_anew(changed, source)
        found = strongest(self._members, source.links(near))
        for key in near:
            touched |= self._point(key, found.get(key))
        self._work_out(self._hanging_together(touched | self._others_of_statements(near)))

    def _take(self, quotes: Collection[int], source: Source) -> None:
        """Members and statements as they are now."""
        members, statements = source.members(quotes), source.statements(quotes)
        for key in quotes:
            if key in members:
                self._members[key] = members[key]
            else:
                self._members.pop(key, None)
            if (before := self.statements.pop(key, None)) is not None:
                self._mates[before].discard(key)
            if key in statements:
                self.statements[key] = statements[key]
                self._mates.setdefault(statements[key], set()).add(key)

    def _refuse_anew(self, quotes: Collection[int], source: Source) -> None:
        for key in quotes:
            for other in self._apart.pop(key, ()):
                self._apart.get(other, set()).discard(key)
        self._refuse(source.refused(quotes))

    def _refuse(self, pairs: Iterable[tuple[int, int]]) -> None:
        for one, other in pairs:
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def _point(self, key: int, link: Link | None) -> set[int]:
        """Let ``key`` point along ``link``; returns what it pointed to, and what it points to now."""
        ends = set()
        before = self._pointers.pop(key, None)
        if before is not None:
            self._pointing[before.other].discard(key)
            ends.add(before.other)
        if link is not None:
            self._pointers[key] = link
            self._pointing.setdefault(link.other, set()).add(key)
            ends.add(link.other)
        return ends

    def _others_of_statements(self, quotes: Collection[int]) -> set[int]:
        found: set[int] = set()
        for statement in {self.statements[key] for key in quotes if key in self.statements}:
            found |= self._mates[statement]
        return found

    def _hanging_together(self, quotes: Collection[int]) -> set[int]:
        """These and all that pointers and statements tie them to, over any number of others."""
        found: set[int] = set()
        todo = list(quotes)
        while todo:
            key = todo.pop()
            if key in found:
                continue
            found.add(key)
            todo += self._pointing.get(key, ())
            if key in self._pointers:
                todo.append(self._pointers[key].other)
            if key in self.statements:
                todo += self._mates[self.statements[key]]
        return found

    def _work_out(self, quotes: Collection[int]) -> None:
        """The families of ``quotes``, which hang together with no others."""
        for key in quotes:
            if (first := self._family_of.pop(key, None)) is not None:
                self._families.pop(first, None)
        inside = {key: self._members[key] for key in quotes if key in self._members}
        bound = {self.statements[key] for key in inside if key in self.statements}
        apart = [(one, other) for one in inside for other in self._apart.get(one, ()) if one < other]
        links = [self._pointers[key] for key in inside if key in self._pointers]
        for family in families(inside, links, bound=[self._mates[key] for key in bound], apart=apart):
            for key in family.members:
                self._family_of[key] = family.members[0]
            self._families[family.members[0]] = family
