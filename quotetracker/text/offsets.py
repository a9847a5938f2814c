"""Code points to UTF-16 code units and back: the only place that converts."""

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Translates places in one text between code points (Python) and UTF-16 code units (Qt).

    Only characters beyond the basic plane take two units, so it is enough to know where those are.
    """

    def __init__(self, text: str) -> None:
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        #: Where the second unit of each of them stands.
        self._second_units = [place + before + 1 for before, place in enumerate(self._astral)]

    def to_utf16(self, place: int) -> int:
        """The unit at which the code point at ``place`` begins."""
        doubled_before = bisect_left(self._astral, place)
        return place + doubled_before

    def from_utf16(self, unit: int) -> int:
        """The code point that ``unit`` belongs to: inside a surrogate pair it rounds down."""
        doubled_up_to = bisect_right(self._second_units, unit)
        return unit - doubled_up_to
