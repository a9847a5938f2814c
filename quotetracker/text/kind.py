"""How a quote gives the words that were said."""

from enum import StrEnum


class Kind(StrEnum):
    """Direct: marks around all of it. Mixed: a report that quotes some words. Indirect: a report without marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
