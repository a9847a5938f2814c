"""Where the statements of a speaker stand on a time line: rows by kind, claim or outlet, dots for quotes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF

from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.lifelines import Said
from quotetracker.text.kind import Kind
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.statements.axis import Axis, Days, Tick, days_of
from quotetracker.ui.statements.dots import DOT, FOOT, LANE, TOP

_WITH_NUMBER = 44.0  # pixels: "↻×11"
_MOST_LANES = 8  # more would leave no room for the list in a small window
_UNDATED = 84.0  # pixels of the column for what has no date
_TICK = 92.0
_MARGIN = 0.03  # of the whole time, free at both ends
_LEAST = 4.0  # days that are shown at the closest


class Rows(StrEnum):
    """What the rows of the plot are."""

    OUTLET = "outlet"
    KIND = "kind"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Dot:
    """One quote, or several of one row that stand too close to be told apart."""

    said: tuple[Said, ...]
    lane: int
    rect: QRectF

    def has(self, quote: QuoteId | None) -> bool:
        """Whether ``quote`` is here."""
        return any(one.id == quote for one in self.said)


@dataclass(frozen=True, slots=True)
class Line:
    """From one dot to another: the same said again, or a contradiction."""

    start: QPointF
    end: QPointF
    conflict: bool


@dataclass(frozen=True, slots=True)
class Plot:
    """Everything that is painted, for one width, in pixels."""

    lanes: tuple[str, ...]
    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]
    ticks: tuple[Tick, ...]
    undated: float | None
    """Where the column of undated quotes begins."""
    left: float
    right: float
    """Between these the time runs."""
    height: float

    def dot_at(self, point: QPointF) -> Dot | None:
        """The dot under ``point``."""
        return next((dot for dot in reversed(self.dots) if dot.rect.adjusted(-3, -3, 3, 3).contains(point)), None)


@dataclass(frozen=True, slots=True)
class Window:
    """The days that are shown, as ordinals."""

    first: float
    last: float

    @property
    def length(self) -> float:
        """In days."""
        return self.last - self.first

    def zoomed(self, factor: float, around: float, whole: "Window") -> "Window":
        """A window ``factor`` times as long in which the day ``around`` stays in place, within ``whole``."""
        length = max(min(_LEAST, whole.length), min(whole.length, self.length * factor))
        share = (around - self.first) / self.length if self.length else 0.5
        return Window(around - share * length, around + (1 - share) * length).within(whole)

    def moved(self, days: float, whole: "Window") -> "Window":
        """The same, so many days later."""
        return Window(self.first + days, self.last + days).within(whole)

    def showing(self, day: float, whole: "Window") -> "Window":
        """The same, moved if need be so that ``day`` is well inside."""
        edge = self.length * 0.06
        if day < self.first + edge:
            return self.moved(day - self.first - edge, whole)
        return self.moved(day - self.last + edge, whole) if day > self.last - edge else self

    def within(self, whole: "Window") -> "Window":
        """Moved back into ``whole``."""
        length = min(self.length, whole.length)
        first = max(whole.first, min(self.first, whole.last - length))
        return Window(first, first + length)


def middle_of(said: Said) -> float | None:
    """The day of a quote as an ordinal; of a month or a year its middle."""
    days = days_of(said.day)
    return None if days is None else (days.first + days.last) / 2


def whole_of(said: Iterable[Said]) -> Window:
    """The window that shows everything."""
    days = [day for one in said if (day := middle_of(one)) is not None]
    if not days:
        return Window(0.0, 1.0)
    pad = max(1.0, (max(days) - min(days)) * _MARGIN)
    return Window(min(days) - pad, max(days) + pad)


def lanes_of(said: Sequence[Said], rows: Rows) -> tuple[str, ...]:
    """Names of the rows: outlets and claims with the most quotes, the rest in one row."""
    if rows is Rows.KIND:
        return tuple(retold(kind.value) for kind in Kind)
    counts = Counter(_row_of(one, rows) for one in said)
    rest = counts.pop("", 0)
    names = [name for name, _ in counts.most_common(_MOST_LANES)]
    rest += sum(counts.values()) - sum(counts[name] for name in names)
    return tuple([*names, _others(rows)] if rest else names)


def height_of(said: Sequence[Said], rows: Rows) -> int:
    """Pixels that the plot needs."""
    return round(TOP + LANE * max(1, len(lanes_of(said, rows))) + FOOT)


def plotted(said: Sequence[Said], rows: Rows, window: Window, width: float, gutter: float) -> Plot:
    """Lay the quotes out; what has no date stands apart at the right."""
    lanes = lanes_of(said, rows)
    places = {name: nth for nth, name in enumerate(lanes)}
    right = width - 14.0
    has_undated = any(days_of(one.day) is None for one in said)
    undated = right - _UNDATED if has_undated else None
    left, end = gutter + DOT / 2, (undated if undated is not None else right) - DOT / 2
    scale = (end - left) / window.length if window.length else 0.0
    dots: list[Dot] = []
    last: dict[int, int] = {}
    centres: dict[QuoteId, QPointF] = {}
    for one in said:
        day = middle_of(one)
        lane = places.get(_row_of(one, rows), len(lanes) - 1)
        x = left + (day - window.first) * scale if day is not None else (undated or 0.0) + _UNDATED / 2
        y = TOP + (lane + 0.5) * LANE
        if day is not None and not left - 1 <= x <= end + 1:
            centres[one.id] = QPointF(x, y)
            continue
        nth = last.get(lane)
        if nth is not None and abs(dots[nth].rect.center().x() - x) < DOT - 2:
            dots[nth] = Dot((*dots[nth].said, one), lane, dots[nth].rect)
        else:
            nth = last[lane] = len(dots)
            dots.append(Dot((one,), lane, QRectF(x - DOT / 2, y - DOT / 2, DOT, DOT)))
    dots = _apart(dots)
    centres |= {one.id: dot.rect.center() for dot in dots for one in dot.said}
    axis = Axis([Days(ceil(window.first), floor(window.last))], left, end)
    ticks = [Tick(left + (axis.day(tick.x) - window.first) * scale, tick.label) for tick in axis.ticks(_TICK)]
    shown = tuple(tick for tick in ticks if left <= tick.x <= end) if window.first > 1 else ()
    height = TOP + LANE * max(1, len(lanes)) + FOOT
    return Plot(lanes, tuple(dots), _lines(said, centres), shown, undated, left, end, height)


def _apart(dots: Sequence[Dot]) -> list[Dot]:
    """Dots that lie apart: where the numbers of two would stand over one another they become one."""
    rows: defaultdict[int, list[Dot]] = defaultdict(list)
    for dot in dots:
        row = rows[dot.lane]
        row.append(dot)
        while len(row) > 1 and abs(row[-1].rect.center().x() - row[-2].rect.center().x()) < _reach(*row[-2:]):
            last, before = row.pop(), row.pop()
            row.append(Dot((*before.said, *last.said), before.lane, before.rect))
    return [dot for row in rows.values() for dot in row]


def _reach(one: Dot, other: Dot) -> float:
    """How far apart the middles of two dots must be; one with a number is wider."""
    return sum(DOT / 2 if len(dot.said) == 1 else _WITH_NUMBER / 2 for dot in (one, other)) - 2


def _lines(said: Sequence[Said], centres: dict[QuoteId, QPointF]) -> tuple[Line, ...]:
    groups: defaultdict[int, list[Said]] = defaultdict(list)
    for one in said:
        groups[one.group].append(one)
    found = [
        Line(centres[one.id], centres[other.id], conflict=False)
        for group in groups.values()
        for one, other in pairwise(group)
    ]
    found += [
        Line(centres[one.id], centres[other], conflict=True)
        for one in said
        for other in one.conflicts
        if one.id < other and other in centres
    ]
    return tuple(line for line in found if line.start != line.end)


def _row_of(said: Said, rows: Rows) -> str:
    if rows is Rows.KIND:
        return retold(said.kind.value)
    if rows is Rows.CLAIM:
        return said.claims[0] if said.claims else ""
    return said.outlet


def _others(rows: Rows) -> str:
    return tr("no claim, or others") if rows is Rows.CLAIM else tr("other outlets")
