"""Code points to UTF-16 code units and back: the only place that converts."""

from bisect import bisect_left, bisect_right


class Utf16Map:
    """Translates offsets of one text between code points (Python) and UTF-16 code units (Qt)."""

    def __init__(self, text: str) -> None:
        self._wide = [offset for offset, char in enumerate(text) if char > "\uffff"]
        self._low = [offset + nth + 1 for nth, offset in enumerate(self._wide)]

    def to_utf16(self, offset: int) -> int:
        """UTF-16 position of the code point at ``offset``."""
        return offset + bisect_left(self._wide, offset)

    def from_utf16(self, position: int) -> int:
        """Code point offset of UTF-16 ``position``; inside a surrogate pair it rounds down."""
        return position - bisect_right(self._low, position)
