"""Where the tellings of a statement stand on its time line: a lane for each outlet, a dot for each telling."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.compare.chip import outlet_of
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.statements.axis import Axis, Tick, days_of
from quotetracker.ui.statements.told import TellingRow

LANE = 28.0
TOP = 10.0
FOOT = 26.0
DOT = 18.0
_MOST_LANES = 7
_OTHERS = later("other outlets")
_UNDATED = 84.0  # pixels of the column for what has no date
_TICK = 86.0


@dataclass(frozen=True, slots=True)
class Dot:
    """One telling, or several that stand too close to be told apart; ``reach`` is what an imprecise date covers."""

    tellings: tuple[TellingRow, ...]
    lane: int
    rect: QRectF
    reach: QRectF | None

    def has(self, quote: QuoteId | None) -> bool:
        """Whether ``quote`` is here."""
        return any(telling.id == quote for telling in self.tellings)


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything on the line, for one width, in pixels."""

    lanes: tuple[str, ...]
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    undated: float | None
    """Where the column of undated tellings begins."""
    height: float

    def dot_at(self, point: QPointF) -> Dot | None:
        """The dot under ``point``."""
        return next((dot for dot in self.dots if dot.rect.adjusted(-3, -3, 3, 3).contains(point)), None)


def draw(tellings: Sequence[TellingRow], width: float, gutter: float) -> Drawing:
    """Lay the tellings out; what has no date stands apart at the right."""
    lanes = lanes_of(tellings)
    spans = [days_of(telling.telling.day) for telling in tellings]
    dated = [span for span in spans if span]
    right = width - 14.0
    undated = right - _UNDATED if len(dated) < len(spans) else None
    axis = Axis(dated, gutter + DOT, (undated if undated is not None else right) - DOT)
    dots: list[Dot] = []
    for telling, span in zip(tellings, spans, strict=True):
        name = outlet_of(telling.telling.quote)
        lane = lanes.index(name) if name in lanes else len(lanes) - 1
        middle = TOP + (lane + 0.5) * LANE
        x = axis.middle(span) if span else (undated or 0.0) + _UNDATED / 2
        reach = None
        if span and span.last > span.first:
            low, high = axis.x(span.first - 0.5), axis.x(span.last + 0.5)
            reach = QRectF(low, middle - 2, high - low, 4)
        rect = QRectF(x - DOT / 2, middle - DOT / 2, DOT, DOT)
        _place(dots, Dot((telling,), lane, rect, reach))
    height = TOP + LANE * max(1, len(lanes)) + FOOT
    return Drawing(lanes, tuple(dots), tuple(axis.ticks(_TICK)) if dated else (), undated, height)


def lanes_of(tellings: Sequence[TellingRow]) -> tuple[str, ...]:
    """Outlets in the order in which they first published it; beyond a few, the rest in one lane."""
    outlets = list(dict.fromkeys(outlet_of(telling.telling.quote) for telling in tellings))
    return tuple(outlets if len(outlets) <= _MOST_LANES else [*outlets[: _MOST_LANES - 1], tr(_OTHERS)])


def height_of(tellings: Sequence[TellingRow]) -> int:
    """Pixels that the drawing needs."""
    return round(TOP + LANE * max(1, len(lanes_of(tellings))) + FOOT)


def _place(dots: list[Dot], dot: Dot) -> None:
    """Add a dot, or make it part of one in its lane that it would lie upon: a dot is never moved to another day."""
    for nth, there in enumerate(dots):
        if there.lane == dot.lane and abs(there.rect.center().x() - dot.rect.center().x()) < DOT - 2:
            reach = there.reach.united(dot.reach) if there.reach and dot.reach else there.reach or dot.reach
            dots[nth] = Dot((*there.tellings, *dot.tellings), there.lane, there.rect, reach)
            return
    dots.append(dot)
