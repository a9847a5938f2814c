"""Where the statements of a speaker stand on a time line: rows by statement, claim, outlet or kind, dots for quotes."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF

from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.lifelines import Said
from quotetracker.text.kind import Kind
from quotetracker.ui.compare.words import flat
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

    STATEMENT = "statement"
    OUTLET = "outlet"
    KIND = "kind"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Lane:
    """One row; ``key`` is what its quotes have in common, empty for the row of all others."""

    key: str
    name: str


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
    quotes: tuple[QuoteId, ...] = ()
    """What it joins: two of them, or more where lines lie upon one another."""


@dataclass(frozen=True, slots=True)
class Plot:
    """Everything that is painted, for one width, in pixels."""

    lanes: tuple[Lane, ...]
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


def lanes_of(said: Sequence[Said], rows: Rows) -> tuple[Lane, ...]:
    """The rows: what has the most quotes, the rest in one row."""
    if rows is Rows.KIND:
        return tuple(Lane(kind.value, retold(kind.value)) for kind in Kind)
    counts = Counter(_row_of(one, rows) for one in said)
    rest = counts.pop("", 0)
    if rows is Rows.STATEMENT:
        lanes, single = _statements(said)
        rest += single
    else:
        lanes = [Lane(name, name) for name, _ in counts.most_common()]
    shown = lanes[:_MOST_LANES]
    rest += sum(counts[lane.key] for lane in lanes[_MOST_LANES:])
    return tuple([*shown, Lane("", _others(rows))] if rest else shown)


def _statements(said: Sequence[Said]) -> tuple[list[Lane], int]:
    """A row for each statement that was told again or is contradicted, and how many quotes are neither.

    What contradicts one another stands in rows side by side; then those told most often.
    """
    groups: defaultdict[int, list[Said]] = defaultdict(list)
    for one in said:
        groups[one.group].append(one)
    group_of = {one.id: one.group for one in said}
    against: defaultdict[int, set[int]] = defaultdict(set)
    for one in said:
        against[one.group].update(group_of[other] for other in one.conflicts if other in group_of)
    telling = [group for group, tellings in groups.items() if len(tellings) > 1 or against[group]]
    telling.sort(key=lambda group: (not against[group], -len(groups[group]), group))
    order: dict[int, None] = {}
    for group in telling:
        order[group] = None
        order |= dict.fromkeys(other for other in sorted(against[group]) if other not in order)
    single = sum(len(tellings) for group, tellings in groups.items() if group not in order)
    return [Lane(str(group), flat(groups[group][0].words)) for group in order], single


def height_of(said: Sequence[Said], rows: Rows) -> int:
    """Pixels that the plot needs."""
    return round(TOP + LANE * max(1, len(lanes_of(said, rows))) + FOOT)


def plotted(said: Sequence[Said], rows: Rows, window: Window, width: float, gutter: float) -> Plot:
    """Lay the quotes out; what has no date stands apart at the right."""
    lanes = lanes_of(said, rows)
    places = {lane.key: nth for nth, lane in enumerate(lanes)}
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
    in_sight = {one.id: dot.rect.center() for dot in dots for one in dot.said}
    axis = Axis([Days(ceil(window.first), floor(window.last))], left, end)
    ticks = [Tick(left + (axis.day(tick.x) - window.first) * scale, tick.label) for tick in axis.ticks(_TICK)]
    shown = tuple(tick for tick in ticks if left <= tick.x <= end) if window.first > 1 else ()
    height = TOP + LANE * max(1, len(lanes)) + FOOT
    return Plot(lanes, tuple(dots), _lines(said, centres | in_sight, in_sight), shown, undated, left, end, height)


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


def _lines(said: Sequence[Said], centres: Mapping[QuoteId, QPointF], in_sight: Collection[QuoteId]) -> tuple[Line, ...]:
    """Lines of which at least one end is in sight; those that lie upon one another are one."""
    groups: defaultdict[int, list[Said]] = defaultdict(list)
    for one in said:
        groups[one.group].append(one)
    pairs = [(one.id, other.id, False) for group in groups.values() for one, other in pairwise(group)]
    pairs += [(one.id, other, True) for one in said for other in one.conflicts if one.id < other and other in centres]
    found: dict[tuple[float, ...], tuple[QPointF, QPointF, bool, list[QuoteId]]] = {}
    for first, second, conflict in pairs:
        if first not in in_sight and second not in in_sight:
            continue
        start, end = centres[first], centres[second]
        if start != end:
            place = (start.x(), start.y(), end.x(), end.y(), conflict)
            found.setdefault(place, (start, end, conflict, []))[3].extend((first, second))
    return tuple(Line(start, end, conflict, tuple(quotes)) for start, end, conflict, quotes in found.values())


def _row_of(said: Said, rows: Rows) -> str:
    if rows is Rows.KIND:
        return said.kind.value
    if rows is Rows.STATEMENT:
        return str(said.group)
    if rows is Rows.CLAIM:
        return said.claims[0] if said.claims else ""
    return said.outlet


def _others(rows: Rows) -> str:
    if rows is Rows.STATEMENT:
        return tr("said once, or others")
    return tr("no claim, or others") if rows is Rows.CLAIM else tr("other outlets")
