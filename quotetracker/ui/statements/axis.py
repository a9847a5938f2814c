"""Where dates of any precision stand on a line, and which of them are worth a label."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from quotetracker.ui.language.wording import month_name, shown_date, shown_day

_MARGIN = 0.04  # of the line, free at both ends
#: Distances between labels, in days or, below zero, in months.
_STEPS = (1, 2, 7, 14, -1, -2, -3, -6, -12, -24, -60, -120, -300, -600, -1200)


@dataclass(frozen=True, slots=True)
class Days:
    """What an ISO 8601 date of any precision covers: first and last day as ordinals, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled day."""

    x: float
    label: str


def days_of(value: str) -> Days | None:
    """The days that ``value`` covers; None for no date."""
    parts = value.split("-")
    try:
        if len(parts) == 3:
            day = date.fromisoformat(value).toordinal()
            return Days(day, day)
        year, month = int(parts[0]), int(parts[1]) if len(parts) == 2 else 0
        first = date(year, month or 1, 1)
        last = date(year, month or 12, monthrange(year, month or 12)[1])
    except (ValueError, IndexError):
        return None
    return Days(first.toordinal(), last.toordinal())


class Axis:
    """Puts days between two x positions, in pixels."""

    def __init__(self, spans: Iterable[Days], left: float, right: float) -> None:
        known = list(spans)
        self._left, self._width = left, max(1.0, right - left)
        self._first = min((span.first for span in known), default=0)
        self._last = max((span.last for span in known), default=0)
        self._pad = max(0.5, (self._last - self._first) * _MARGIN)

    def x(self, day: float) -> float:
        """Where a day stands; half a day further is its evening."""
        low, high = self._first - self._pad, self._last + self._pad
        return self._left + (day - low) / (high - low) * self._width

    def day(self, x: float) -> float:
        """Which day stands at ``x``."""
        low, high = self._first - self._pad, self._last + self._pad
        return low + (x - self._left) / self._width * (high - low)

    def middle(self, span: Days) -> float:
        """Where a dot for ``span`` stands."""
        return self.x((span.first + span.last) / 2)

    def ticks(self, room: float) -> list[Tick]:
        """Labels that need ``room`` pixels each, as many as fit; never between two days."""
        most = max(1, int(self._width // room))
        for step in _STEPS:
            found = list(islice(self._stepped(step), most + 1))
            if len(found) <= most:
                return self._labelled(found, step) or [self._alone()]
        return [self._alone()]

    def _stepped(self, step: int) -> Iterator[date]:
        low, high = date.fromordinal(max(1, self._first)), date.fromordinal(max(1, self._last))
        if step > 0:
            yield from (low + timedelta(days=day) for day in range(0, (high - low).days + 1, step))
            return
        first, last = low.year * 12 + low.month - 1, high.year * 12 + high.month - 1
        for months in range(first + -first % -step, last + 1, -step):
            day = date(months // 12, months % 12 + 1, 1)
            if low <= day:
                yield day

    def _labelled(self, found: list[date], step: int) -> list[Tick]:
        ticks, year = [], None
        for day in found:
            if step > 0:
                label = shown_day(day) if day.year == year else shown_date(day.isoformat())
            elif step > -12:
                label = month_name(day) if day.year == year else f"{month_name(day)} {day.year}"
            else:
                label = str(day.year)
            year = day.year
            ticks.append(Tick(self.x(day.toordinal()), label))
        return ticks

    def _alone(self) -> Tick:
        day = date.fromordinal(max(1, self._first))
        return Tick(self.x(self._first), shown_date(day.isoformat()))
