"""Which stored quotes may be the same statement as some words: what every engine can do, and the test that it passes.

``BlockIndex`` (match/block_index.py) is the engine of the program, in memory or in the library; an engine on another
database needs these methods and passes tests/match/test_candidates.py.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored wording that shares rare words with what was asked."""

    keys: tuple[int, ...]
    """Quotes of these words: the nearest below the key that asks, then the nearest above it; or the newest first."""
    weight: float
    """Has no unit and ranks only within one query."""


class CandidateIndex(Protocol):
    """Quotes by their words. Keys are the ids of quotes."""

    def __len__(self) -> int:
        """How many quotes it holds."""
        ...

    def __contains__(self, key: int) -> bool: ...

    def add(self, key: int, words: str) -> None:
        """Store the words of a quote under ``key``; what was stored there before is replaced."""
        ...

    def add_many(self, quotes: Iterable[tuple[int, str]]) -> None:
        """Store many quotes, (key, words) each: the same as adding one by one, but quicker."""
        ...

    def remove(self, keys: Collection[int]) -> None:
        """Forget what is stored under ``keys``; a key that is not there is no error."""
        ...

    def query(self, words: str, *, limit: int = 100, copies: int = 8, near: int | None = None) -> list[Candidate]:
        """At most ``limit`` stored wordings that share rare words with ``words``, best first.

        Of many quotes of equal words come ``copies`` next below the key ``near`` and as many next above it, without
        ``near`` itself; or the newest. So whoever of two such quotes asks finds the other.
        """
        ...

    def frequencies(self, words: Sequence[str]) -> Mapping[str, int]:
        """In how many different wordings each of these folded words occurs."""
        ...

    def wordings(self) -> int:
        """How many different wordings there are, about: some may be without a quote by now."""
        ...
