"""Figures in running text, brought to one value: "5 %", "five per cent", "$2.5 million", "1st of May", "a third of".

The method is a small grammar over folded words; it reads English. What it cannot read stays a word.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from quotetracker.text.words import Word, word_set, words_of


class FigureKind(StrEnum):
    """What a figure counts."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its value, and the half-open range ``first``..``last`` of words that give it.

    Dates have the value yyyymmdd with zeros for what is not said, times of day minutes since midnight; money has an ISO
    4217 code as its unit. Shares of a whole ("half of", "one in four") are percentages.
    """

    kind: FigureKind
    value: float
    unit: str
    first: int
    last: int

    @property
    def key(self) -> str:
        """Equal for equal figures however they are written."""
        return f"#{self.value:.12g}{self.unit or ('%' if self.kind is FigureKind.PERCENT else '')}"

    def agrees(self, other: "Figure") -> bool:
        """Whether both may be true: equal, dates that agree in what both say, a third and what is near 33 percent."""
        if self.kind is FigureKind.DATE and other.kind is FigureKind.DATE:
            pairs = zip(_date_parts(self.value), _date_parts(other.value), strict=True)
            return all(not a or not b or a == b for a, b in pairs)
        if self.kind is other.kind is FigureKind.PERCENT and (_of_thirds(self.value) or _of_thirds(other.value)):
            return abs(self.value - other.value) < 1
        if FigureKind.NUMBER in (self.kind, other.kind) and self.kind is not other.kind:
            told, plain = (other, self.value) if self.kind is FigureKind.NUMBER else (self, other.value)
            if told.kind is FigureKind.TIME:
                return told.value in (60 * plain, 60 * plain % 720 + 720 * (told.value >= 720))
            if told.kind is FigureKind.DATE:
                return told.value == 10_000 * plain  # 2,000 may be written as a year is.
        return self.key == other.key


_COUNTED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_BY_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_IN_ORDER = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_BY_MONTH = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|"
    "november nov|december dec"
)
_ONES = {word: value for value, word in enumerate(_COUNTED.split())}
_TENS = {w: 10 * v for v, w in enumerate(_BY_TENS.split(), 2)}
_SCALES = {
    "hundred": 100.0, "thousand": 1e3, "million": 1e6, "millions": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
    "trillion": 1e12, "tn": 1e12, "trn": 1e12, "dozen": 12.0, "k": 1e3,
}  # fmt: skip
_ORDINALS = {word: value for value, word in enumerate(_IN_ORDER.split(), 1)}
_IN_PARTS = "third quarter fifth sixth seventh eighth ninth tenth"
_PARTS = {name: 1 / parts for parts, name in enumerate(_IN_PARTS.split(), 3)}
_FRACTIONS = {"half": 0.5, "halves": 0.5, **_PARTS, **{f"{name}s": value for name, value in _PARTS.items()}}
_WHOSE = word_set("of the my your his her its our their all")  # "Half the country", "half of us".
_COMPARED = word_set(
    "lower higher more less fewer smaller bigger larger cheaper dearer shorter longer"
)  # "A fifth lower".
_NO_SHARE = word_set("first second other last latter top bottom lower upper better that this")  # "The first half of".
_SPANS = word_set("seconds minutes hours days weeks months years games matches")  # "Three in five years".
_WHOLES = frozenset([*range(2, 11), 12, 20, 50, 100])  # "One in four".
_CURRENCIES = {
    "$": "USD", "dollar": "USD", "dollars": "USD", "usd": "USD", "€": "EUR", "euro": "EUR", "euros": "EUR",
    "£": "GBP", "pound": "GBP", "pounds": "GBP", "¥": "JPY", "yen": "JPY", "₹": "INR", "rupees": "INR", "₽": "RUB",
    "rubles": "RUB", "roubles": "RUB", "₩": "KRW", "won": "KRW",
}  # fmt: skip
_SIGNS = frozenset("$€£¥₹₽₩")
MONTHS = {
    name: number
    for number, names in enumerate(
        _BY_MONTH.split("|"),
        1,
    )
    for name in names.split()
}
_DIGITS = re.compile(r"(\d+(?:[.,]\d+)*)(st|nd|rd|th|k|m|mn|bn|b|tn)?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_BROKEN = re.compile(r"(\d{0,3})([¼½¾⅐-⅞])")
_CLOCK = re.compile(r"(1[0-2]|0?[1-9])(am|pm)?")
_MINUTES = re.compile("[0-5][0-9]")
_MAY_BE_PRONOUN = frozenset({"one", "zero"})
_MOST_WITH_A_HALF = 100


def figures(text: str) -> tuple[Figure, ...]:
    """Every figure of ``text`` in order; ranges count words of ``words_of(text)``."""
    return figures_in(words_of(text))


def figures_in(words: Sequence[Word]) -> tuple[Figure, ...]:
    """Every figure among ``words`` in order, none overlapping another."""
    folded = [word.folded for word in words]
    out: list[Figure] = []
    done = 0
    for at in [at for at, word in enumerate(folded) if word in _STARTERS or word[0].isdigit()]:
        if at < done:
            continue
        if found := _date(folded, at) or _time(folded, at) or _share(folded, at) or _amount(folded, at):
            out.append(found)
            done = found.last
    return tuple(out)


def may_begin_figure(word: str) -> bool:
    """Whether ``figures_in`` looks for a figure where this folded word stands; most texts have none."""
    return word in _STARTERS or word[0].isdigit()


def number(word: str) -> float | None:
    """The value of one word in digits ("1,000", "3.5") or None."""
    match = _DIGITS.fullmatch(word)
    return _value(match.group(1)) if match else None


def _value(digits: str) -> float:
    if _GROUPED.fullmatch(digits):
        return float(digits.replace(",", "")[:300])
    if digits.count(",") == 1 and "." not in digits:
        return float(digits.replace(",", ".")[:300])
    if digits.count(".") > 1:
        return float(digits.replace(".", "").replace(",", ".", 1).replace(",", "")[:300])
    whole, _, rest = digits.replace(",", "").partition(".")
    return float(f"{whole}.{rest.replace('.', '')}"[:300])


def _date_parts(value: float) -> tuple[int, int, int]:
    whole = int(value)
    return whole // 10_000, whole // 100 % 100, whole % 100


def _day(word: str) -> int:
    match = _DIGITS.fullmatch(word)
    if match and match.group(2) in (None, "st", "nd", "rd", "th") and len(match.group(1)) <= 2:
        return int(match.group(1)) if 1 <= int(match.group(1)) <= 31 else 0
    return _ORDINALS.get(word, 0)


def _year(word: str) -> int:
    return int(word) if len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2199 else 0


def _date(words: Sequence[str], at: int) -> Figure | None:
    here, following, third = (words[i] if i < len(words) else "" for i in range(at, at + 3))
    if here in MONTHS:
        month, day, size = MONTHS[here], _day(following), 2
        year = _year(third) if day else _year(following)
        if not (day or year):
            return None
        size += bool(day and year)
    elif (day := _day(here)) and (following in MONTHS or (following == "of" and third in MONTHS)):
        size = 3 if following == "of" else 2
        month = MONTHS[third if following == "of" else following]
        year = _year(words[at + size]) if at + size < len(words) else 0
        size += bool(year)
    elif year := _year(here):
        if following in _CURRENCIES or following in _SCALES or following == "percent":
            return None
        return Figure(FigureKind.DATE, year * 10_000, "", at, at + 1)
    else:
        return None
    return Figure(FigureKind.DATE, year * 10_000 + month * 100 + day, "", at, at + size)


def _time(words: Sequence[str], at: int) -> Figure | None:
    """A time of day with "am" or "pm"; "21:00" has lost its colon here, and stays two numbers."""
    match = _CLOCK.fullmatch(words[at])
    if not match:
        return None
    hour, half, last, minutes = int(match[1]) % 12, match[2], at + 1, 0
    if not half:
        if last < len(words) and _MINUTES.fullmatch(words[last]):
            minutes, last = int(words[last]), last + 1
        half, last = words[last] if last < len(words) else "", last + 1
    if half not in ("am", "pm"):
        return None
    return Figure(FigureKind.TIME, 60 * hour + minutes + 720 * (half == "pm"), "h", at, last)


def _share(words: Sequence[str], at: int) -> Figure | None:
    """A part of a whole in words: "half of", "by a third", "two thirds", "nine out of ten"."""
    read = _part(words, at)
    return Figure(FigureKind.PERCENT, 100 * read[0], "", at, read[1]) if read else None


def _part(words: Sequence[str], at: int) -> tuple[float, int] | None:
    word, before = words[at], words[at - 1] if at else ""
    following, third = (words[i] if i < len(words) else "" for i in (at + 1, at + 2))
    if word == "half":
        share = following in _WHOSE or (before in ("by", "in") and following not in ("a", "an"))
        return (0.5, at + 1) if share and before not in _NO_SHARE else None
    if word == "a":
        share = third == "of" or third in _COMPARED or before == "by"
        return (_PARTS[following], at + 2) if following in _PARTS and share else None
    many = float(_ONES[word]) if word in _ONES else number(word)
    if many is None or not 0 < many <= 100:
        return None
    if many <= 10 and following in _FRACTIONS and following != "half":
        return many * _FRACTIONS[following], at + 2
    last = at + 2 if following == "in" else at + 3 if (following, third) == ("out", "of") else 0
    whole = words[last] if 0 < last < len(words) else ""
    of = float(_ONES[whole]) if whole in _ONES else number(whole)
    if of is None or of not in _WHOLES or of <= many:
        return None
    counted = words[last + 1] if last + 1 < len(words) else ""
    return None if counted in _SPANS or counted in _SCALES else (many / of, last + 1)


def _of_thirds(percent: float) -> bool:
    return percent % 1 > 0 and round(percent * 3, 6) % 100 == 0


def _amount(words: Sequence[str], at: int) -> Figure | None:
    first = at
    unit = ""
    if words[at] in _SIGNS:
        unit = _CURRENCIES[words[at]]
        at += 1
    read = _number(words, at)
    if read is None:
        return None
    value, last, ordinal = read
    plain = last == at + 1 and words[at] in _MAY_BE_PRONOUN
    kind = FigureKind.ORDINAL if ordinal else FigureKind.MONEY if unit else FigureKind.NUMBER
    following = words[last] if last < len(words) else ""
    if following in ("percent", "pct") or (following == "per" and words[last + 1 : last + 2] == ["cent"]):
        kind, last = FigureKind.PERCENT, last + 1 + (following == "per")
    elif following == "percentage" and words[last + 1 : last + 2] in (["point"], ["points"]):
        kind, last = FigureKind.PERCENT, last + 2
    elif not unit and not ordinal and following in _CURRENCIES and following not in _SIGNS and following != "won":
        kind, unit, last = FigureKind.MONEY, _CURRENCIES[following], last + 1
    elif plain and not unit:
        return None
    return Figure(kind, value, unit or ("th" if ordinal else ""), first, last)


def _number(words: Sequence[str], at: int) -> tuple[float, int, bool] | None:
    """Value of the number that begins at ``at``, the word behind it, and whether it is an ordinal."""
    if at >= len(words):
        return None
    word = words[at]
    match = _DIGITS.fullmatch(word)
    if match:
        value, suffix = _value(match.group(1)), match.group(2)
        if suffix in ("st", "nd", "rd", "th"):
            return value, at + 1, True
        money = at > 0 and words[at - 1] in _SIGNS
        if suffix:
            value *= {"k": 1e3, "bn": 1e9, "tn": 1e12, "mn": 1e6}.get(suffix, 1)
            value *= {"m": 1e6, "b": 1e9}.get(suffix, 1) if money else 1
        return *_with_a_half(words, *_scaled(words, at + 1, value)), False
    if word in _ORDINALS:
        return float(_ORDINALS[word]), at + 1, True
    if word in ("a", "half"):
        half = word == "half"
        skip = at + 1 + (half and words[at + 1 : at + 2] == ["a"])
        if skip < len(words) and words[skip] in _SCALES and words[skip] != "k":
            return *_scaled(words, skip, 0.5 if half else 1.0), False
        return None
    if broken := _BROKEN.fullmatch(word):
        return *_scaled(words, at + 1, float(broken[1] or 0) + unicodedata.numeric(broken[2])), False
    if word not in _ONES and word not in _TENS:
        return None
    return *_with_a_half(words, *_scaled(words, at, 0.0)), False


def _with_a_half(words: Sequence[str], value: float, at: int) -> tuple[float, int]:
    """The value with a half that is said behind it, and the word behind that: "two and a half million"."""
    if tuple(words[at : at + 3]) != ("and", "a", "half") or value > _MOST_WITH_A_HALF:
        return value, at
    return _scaled(words, at + 3, value + 0.5)


def _scaled(words: Sequence[str], at: int, value: float) -> tuple[float, int]:
    """The number that ``value`` and the number words from ``at`` on give, and the word behind it."""
    total, current, room = 0.0, value, not value
    while at < len(words):
        word = words[at]
        if word == "and" and not room and current % 100 == 0 and at + 1 < len(words):
            following = words[at + 1]
            if following not in _TENS and following not in _ONES:
                break
            if following in _ONES and words[at + 2 : at + 3] and words[at + 2] in _FRACTIONS:
                break
            room = True
        elif word in _TENS and (room or (current and current % 100 == 0)):
            current, room = current + _TENS[word], False
        elif word in _ONES and (room or current % 10 == 0) and current % 100 != 10:
            following = words[at + 1] if at + 1 < len(words) else ""
            if (total or current) and following in _FRACTIONS:
                break
            current, room = current + _ONES[word], False
        elif word in _SCALES and current:
            if _SCALES[word] <= 100:
                current *= _SCALES[word]
            else:
                total, current = total + current * _SCALES[word], 0.0
            room = False
        else:
            break
        at += 1
    return total + current, at


_STARTERS = (
    frozenset(_ONES)
    | frozenset(_TENS)
    | frozenset(_ORDINALS)
    | frozenset(MONTHS)
    | _SIGNS
    | {"a", "half", *"¼½¾⅓⅔⅛⅜⅝⅞"}
)
