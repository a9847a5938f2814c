"""Dates as articles print them: ISO 8601, and English day, month and year; nothing that could be read two ways."""

import re
from datetime import date

_NAMES = "january february march april may june july august september october november december"
_MONTHS = _NAMES.split()
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_CLOCK = (
    r"(?:[\s,|·•–—-]*(?:at\s+)?\d{1,2}(?:[:.]\d{2}){1,2}\s*(?:[ap]\.?m\.?)?|[\s,]+(?:at\s+)?\d{1,2}\s*[ap]\.?m\.?)?"
    r"(?:\s*\(?(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})\)?)?"
)
_ISO = re.compile(r"(?a)(?P<year>\d{4})[-/](?P<number>\d{2})(?:[-/](?P<day>\d{2}))?(?:[T\s]\s*\d{2}:?\d{2}.{0,24})?")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_ENGLISH = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        rf"{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH}\.?,?\s+{_YEAR}{_CLOCK}",
        rf"{_WEEKDAY}{_MONTH}\.?\s+{_DAY},?\s+{_YEAR}{_CLOCK}",
        rf"{_MONTH}\.?,?\s+{_YEAR}",
    )
)
_CLOCK_FIRST = re.compile(r"\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?[\s,|·•–—-]+", re.IGNORECASE)


def published_date(value: str) -> str:
    """The ISO 8601 date that the whole of ``value`` states, without its time of day; empty when it states none.

    "04/03/2026" is none: it is April or March, depending on who wrote it.
    """
    value = " ".join(value.split())
    if len(value) > 80:
        return ""
    value = _CLOCK_FIRST.sub("", value, count=1) if _CLOCK_FIRST.match(value) else value
    if found := _ISO.fullmatch(value):
        return _iso(found["year"], int(found["number"]), found["day"])
    for pattern in _ENGLISH:
        if found := pattern.fullmatch(value):
            month = next(nth for nth, name in enumerate(_MONTHS, 1) if name.startswith(found["month"].lower()[:3]))
            return _iso(found["year"], month, found.groupdict().get("day"))
    return value if re.fullmatch(r"(?a)(?:1[5-9]|20)\d{2}", value) else ""


def _iso(year: str, month: int, day: str | None) -> str:
    try:
        stated = date(int(year), month, int(day or 1))
    except ValueError:
        return ""
    return stated.isoformat() if day else stated.isoformat()[:7]
