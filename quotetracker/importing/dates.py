"""Dates as articles print them: ISO 8601, and day, month and year in the languages of much of Europe.

Nothing that could be read two ways.
"""

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
#: Full names of months; "mar." of Spanish and "mars" of French are the same month.
_ELSEWHERE = (
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber maerz april mai juni juli august september oktober november dezember",
    "jan feb mär apr mai jun jul aug sep okt nov dez",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
)
_NAMED = {name: month for names in _ELSEWHERE for month, name in enumerate(names.split(), 1)}
_HOUR = r"(?:[\s,|·•–—-]*(?:um|à|a las|alle|om|às)?\s*\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s*(?:uhr|h))?\.?)?"
_BEFORE_DAY = r"(?:[^\W\d_]{2,10}[.,]{0,2}\s+)?(?:(?:den|le|el|il|de|op)\s+)?"
_WITH_NAME = re.compile(
    rf"{_BEFORE_DAY}(?P<day>[0-9]{{1,2}})(?:\.|er|º|°)?\s*(?:de\s+)?(?P<name>[^\W\d_]{{3,12}})\.?,?\s+(?:del?\s+)?"
    rf"(?P<year>[0-9]{{4}}){_HOUR}",
    re.IGNORECASE,
)
_IN_NUMBERS = re.compile(rf"{_BEFORE_DAY}([0-9]{{1,2}})([./-])\s?([0-9]{{1,2}})\2\s?([0-9]{{4}}){_HOUR}", re.IGNORECASE)
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
    if (named := _WITH_NAME.fullmatch(value)) and (number := _NAMED.get(named["name"].casefold())):
        return _iso(named["year"], number, named["day"])
    if numbers := _IN_NUMBERS.fullmatch(value):
        return _of_numbers(int(numbers[1]), numbers[2], int(numbers[3]), numbers[4])
    return value if re.fullmatch(r"(?a)(?:1[5-9]|20)\d{2}", value) else ""


def _of_numbers(first: int, sign: str, second: int, year: str) -> str:
    """The day comes first where points stand between; else it must be told by being above 12."""
    if sign == "." or (first > 12 >= second):
        return _iso(year, second, str(first))
    return _iso(year, first, str(second)) if second > 12 >= first or first == second else ""


def _iso(year: str, month: int, day: str | None) -> str:
    try:
        stated = date(int(year), month, int(day or 1))
    except ValueError:
        return ""
    return stated.isoformat() if day else stated.isoformat()[:7]
