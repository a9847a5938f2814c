"""How far long work has come, told by whoever does it; and the wish to stop it."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

_T = TypeVar("_T")

Pace = Callable[[int, int], None]
"""Called between two pieces of work with how many are done and how many there are; may raise ``Cancelled``."""

#: Things that are done between two calls.
EVERY = 50


def at_leisure(_done: int, _total: int) -> None:
    """A pace that nobody watches."""


def paced(things: Collection[_T], pace: Pace, between: Callable[[], object] | None = None) -> Iterator[_T]:
    """The things one after another; ``between`` some of them what has come together is done with, and the pace told."""
    for nth, thing in enumerate(things):
        if nth % EVERY == 0:
            if nth and between is not None:
                between()
            pace(nth, len(things))
        yield thing
    if between is not None:
        between()
    pace(len(things), len(things))
