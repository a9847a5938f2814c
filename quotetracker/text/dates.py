"""Dates as news gives them: ISO 8601 with reduced precision, "2026", "2026-03" or "2026-03-04"."""

import re
from datetime import date

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def partial_date(value: str) -> str:
    """``value`` if it is a year, month or day in ISO 8601, else ValueError. Such strings sort by time."""
    if not (match := _PARTIAL.fullmatch(value.strip())):
        raise ValueError(f"not a date: {value!r}")
    year, month, day = (int(part or 1) for part in match.groups())
    date(year, month, day)
    return value.strip()


def covers(since: str, until: str, day: str) -> bool:
    """Whether ``day`` lies in ``since``..``until``, both included; an empty bound is open.

    Compared at the precision that both sides have: an office held "2022" to "2026" covers "2026-03-04".
    """
    started = not since or day[: len(since)] >= since[: len(day)]
    not_over = not until or day[: len(until)] <= until[: len(day)]
    return bool(day) and started and not_over
