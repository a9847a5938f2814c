"""What each quotation mark does: open, close, or neither. Decided by its neighbours, never by counting.

A mark opens when white space, an opening bracket or a dash stands before it and a word after it; it closes in the
mirrored case. Only where the neighbours say nothing (``a"b``, ``" a "``) do the mark's own direction and the marks
still open decide.
"""

import re
from dataclasses import dataclass
from enum import IntEnum


class Family(IntEnum):
    """Marks that can be each other's partner."""

    DOUBLE = 0
    SINGLE = 1
    ANGLE = 2
    SMALL_ANGLE = 3
    CORNER = 4
    WHITE_CORNER = 5


class Role(IntEnum):
    """What the neighbours say about a mark."""

    NONE = 0
    OPENS = 1
    CLOSES = 2
    EITHER = 3


@dataclass(slots=True)
class Mark:
    """One quotation mark: code points ``start``..``end``, and what it may do."""

    start: int
    end: int
    family: Family
    role: Role
    leaning: Role
    """Direction of the sign itself; ``EITHER`` for straight ones."""
    weak: bool = False
    """A single mark that looks like an apostrophe, and is a quotation mark only if nothing better is at hand."""


RUN = re.compile("[“”\"‟„«»‹›‘’‚‛'`「」『』]+")
_UNIT = re.compile("''|``|‘‘|’’|.", re.DOTALL)
MOST_IN_A_ROW = 6
"""A longer row of marks is decoration."""

_SIGNS: dict[str, tuple[Family, Role]] = {
    "“": (Family.DOUBLE, Role.OPENS),
    "”": (Family.DOUBLE, Role.CLOSES),
    "‟": (Family.DOUBLE, Role.OPENS),
    "„": (Family.DOUBLE, Role.OPENS),
    '"': (Family.DOUBLE, Role.EITHER),
    "''": (Family.DOUBLE, Role.EITHER),
    "``": (Family.DOUBLE, Role.OPENS),
    "‘‘": (Family.DOUBLE, Role.OPENS),
    "’’": (Family.DOUBLE, Role.CLOSES),
    "‘": (Family.SINGLE, Role.OPENS),
    "’": (Family.SINGLE, Role.CLOSES),
    "‚": (Family.SINGLE, Role.OPENS),
    "‛": (Family.SINGLE, Role.OPENS),
    "'": (Family.SINGLE, Role.EITHER),
    "`": (Family.SINGLE, Role.OPENS),
    "«": (Family.ANGLE, Role.OPENS),
    "»": (Family.ANGLE, Role.CLOSES),
    "‹": (Family.SMALL_ANGLE, Role.OPENS),
    "›": (Family.SMALL_ANGLE, Role.CLOSES),
    "「": (Family.CORNER, Role.OPENS),
    "」": (Family.CORNER, Role.CLOSES),
    "『": (Family.WHITE_CORNER, Role.OPENS),
    "』": (Family.WHITE_CORNER, Role.CLOSES),
}
_APOSTROPHES = frozenset("'’‘`‛")
_OPEN_BRACKETS = frozenset("([{<¿¡（【《")
_DASHES = frozenset("-–—―/=~|*_")
_STOPS = frozenset(".,;:!?…)]}>%。、，！？；：）】》")
# 'til, 'em, ’90s, rock 'n' roll, and the split-off ends of tokenized text: "Obama 's".
_ELIDED = re.compile(
    r"(?:\d0s|s|t|re|ve|ll|d|m|n|em|til|till|tis|twas|twere|cause|cos|cuz|bout|round|kay|nough|neath|ere|im|er)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d\d\b")
_CLIPPED = re.compile(r"(?:\b(?:o|ol|th|an|lil|li|wi|fo|mo)|[a-z]in|s)$", re.IGNORECASE)
_FEET_AND_INCHES = re.compile(r"\d\s?['’′]\s?[\d.]+$")


def is_quotation_mark(char: str) -> bool:
    """Whether the sign is one of the quotation marks, of any family."""
    return char in _SIGNS


def is_single_mark(char: str) -> bool:
    """Whether it is one of the single ones, which are also written as apostrophes."""
    return char in _SIGNS and _SIGNS[char][0] in (Family.SINGLE, Family.SMALL_ANGLE)


def marks_in(text: str, start: int, end: int) -> list[Mark]:
    """Every mark of one paragraph that can be a quotation mark, in order; apostrophes and measures are left out."""
    marks: list[Mark] = []
    for run in RUN.finditer(text, start, end):
        first, last = run.span()
        before = text[first - 1] if first > start else "\n"
        after = text[last] if last < end else "\n"
        if last - first == 1:
            sign = text[first]
            if sign in _APOSTROPHES and before.isalnum() and after.isalnum():
                continue
            _judge(text, sign, first, before, after, end, marks)
        elif last - first <= MOST_IN_A_ROW:
            for unit in _UNIT.finditer(run.group()):
                _judge(text, unit.group(), first + unit.start(), before, after, end, marks)
    return marks


def _judge(text: str, sign: str, at: int, before: str, after: str, end: int, marks: list[Mark]) -> None:
    family, leaning = _SIGNS[sign]
    if family >= Family.CORNER:
        marks.append(Mark(at, at + len(sign), family, leaning, leaning))
        return
    role = _role(text, before, after, at + len(sign))
    if role is Role.EITHER and before == "\n" and family is Family.DOUBLE:
        role = Role.OPENS  # nothing can close at the head of a paragraph: ” … we will go,” she said
    weak = False
    if family is Family.SINGLE:
        if role is Role.EITHER and before.isalnum() and after.isalnum():
            return
        if sign in _APOSTROPHES:
            if role is Role.OPENS or (role is Role.EITHER and before.isspace()):
                if _ELIDED.match(text, at + 1, end):
                    return
                weak = sign == "’" or _YEAR.match(text, at + 1, end) is not None
            elif role is Role.CLOSES and (after.isspace() or after.isalnum()):
                weak = before.isdigit() or _CLIPPED.search(text, max(0, at - 6), at) is not None
    elif sign in ('"', "''", "”") and before.isdigit() and _FEET_AND_INCHES.search(text, max(0, at - 12), at):
        return
    marks.append(Mark(at, at + len(sign), family, role, leaning, weak))


def _role(text: str, before: str, after: str, beyond: int) -> Role:
    if before.isspace():
        return Role.EITHER if after.isspace() else Role.OPENS
    if after.isspace():
        return Role.CLOSES
    if before in _OPEN_BRACKETS:
        return Role.OPENS
    if after in _STOPS:
        dots = after == "…" or text.startswith("..", beyond)
        return Role.OPENS if dots and before in _DASHES else Role.CLOSES
    if before in _DASHES:
        return Role.OPENS
    if after in _DASHES:
        return Role.CLOSES
    return Role.EITHER
