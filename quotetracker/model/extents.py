"""How long a list of quotes is, and places in it from which it can be read."""

from dataclasses import dataclass

from quotetracker.model.vocabulary import QuoteId

Key = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands in an order: in which part of the list, and the values that it is sorted by."""

    part: int
    key: Key


@dataclass(frozen=True, slots=True)
class Waypoint:
    """The place of one row."""

    row: int
    place: Place


@dataclass(frozen=True, slots=True)
class Extent:
    """How long a list is, and ways into it. It holds as long as ``stamp`` does."""

    count: int
    stamp: int
    """The newest step that stands."""
    ways: tuple[Waypoint, ...] = ()
    lengths: tuple[int, ...] = ()
    """Rows of each part of the list; empty while that is not known."""
    is_exact: bool = True
    """Whether the numbers of rows are those of the whole list; False for a moment after a change."""

    def up_to(self, row: int, *, count: int, stamp: int) -> "Extent":
        """The ways to ``row``, for a list that changed and has ``count`` rows now. The rows there keep their numbers,
        which are not exact where something changed above them."""
        return Extent(count, stamp, tuple(way for way in self.ways if way.row <= row), is_exact=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Rows that are in sight: they are read first when the list has changed."""

    row: int
    above: QuoteId | None
    """The quote in the row above; None in the first row."""
    extent: Extent
