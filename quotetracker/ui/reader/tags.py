"""Badges and chips as values, and how they make room for one another."""

import html
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.look.theme_values import Pair

#: Pixels between two of them.
GAP = 3.0


@dataclass(frozen=True, slots=True)
class Tag:
    """A badge or chip in the margin, in pixels of the document's height and the margin's width."""

    rect: QRectF
    mark: int
    quote: QuoteId
    words: str
    colours: Pair
    icon: str
    tip: str
    times: str = ""
    """How often, beside the sign, where the words stand below it."""


def plain_tip(words: str) -> str:
    """``words`` so that a tooltip shows them as they are, even if they look like HTML."""
    return f"<span>{html.escape(words)}</span>" if "<" in words else words


def stacked(tops: Iterable[tuple[float, float]]) -> list[float]:
    """Tops for boxes of (wanted top, height), pushed down so that none overlaps the one before."""
    placed: list[float] = []
    free = float("-inf")
    for top, height in tops:
        placed.append(max(top, free))
        free = placed[-1] + height + GAP
    return placed
