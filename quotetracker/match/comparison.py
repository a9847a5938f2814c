"""Compare two wordings."""

from dataclasses import dataclass
from enum import StrEnum


class Op(StrEnum):
    """What became of a stretch of words on the way from the first wording to the second."""

    SAME = "same"
    CUT = "cut"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class DiffPart:
    """One stretch of a word diff: the exact text on each side ("" where there is none), and what kind of change it is."""

    op: Op
    before: str
    after: str
    change: str = ""
    """Kind of change in one word that editors know, such as "number" or "negation"; empty for same words."""
