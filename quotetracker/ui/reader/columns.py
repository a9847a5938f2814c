"""How the reader shares its width between margins and text."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from quotetracker.ui.reader.chips import ChipMargin

NARROW = 560  # pixels; below it the words of the right margin stand below their signs, and short
_SAMPLE = "the trams will not run before seven on Sunday morning, the company told us "


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in pixels."""

    left: int
    right: int


def columns(width: int, font: QFont, padding: int, characters: int, chips: int) -> Columns:
    """Text of at most ``characters`` a line (0: as many as fit) in the middle of ``width``, margins on both sides.

    ``chips`` is what the right margin needs where there is little room.
    """
    narrow = width < NARROW
    left, right = (50, chips) if narrow else (64, ChipMargin.WIDE)
    if not characters:
        return Columns(left, right)
    text = round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters) + 2 * padding
    spare = max(0, width - left - right - text)
    if not spare:
        return Columns(left, right)
    left = max(left, min((width - text) // 2, left + spare))
    return Columns(left, width - text - left)
