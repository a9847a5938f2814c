"""How a quote gives the words that were said."""

from enum import StrEnum


class Kind(StrEnum):
    """Direct: in quotation marks. Mixed: a reported clause with some words in marks. Indirect: no marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
