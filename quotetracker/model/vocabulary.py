"""Ids and closed sets of values, in the words of the glossary."""

from enum import StrEnum
from typing import NewType

ArticleId = NewType("ArticleId", int)
QuoteId = NewType("QuoteId", int)
SpeakerId = NewType("SpeakerId", int)
ClaimId = NewType("ClaimId", int)
StepId = NewType("StepId", int)
SuggestionId = NewType("SuggestionId", int)
StatementId = NewType("StatementId", int)
SearchId = NewType("SearchId", int)


class SpeakerKind(StrEnum):
    """What a speaker is: a person, a body such as a ministry, or an unnamed group such as "officials"."""

    PERSON = "person"
    BODY = "body"
    GROUP = "group"


class Checked(StrEnum):
    """Against what the editor has checked a quote."""

    NO = "not checked"
    ARTICLE = "against the article"
    RECORDING = "against a recording"
    TRANSCRIPT = "against a transcript"
    SPEAKER = "with the speaker"
    WITNESS = "with a witness"


class Outcome(StrEnum):
    """What the editor did with a suggestion."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class Verdict(StrEnum):
    """What the editor holds of a claim."""

    OPEN = "open"
    TRUE = "true"
    MOSTLY_TRUE = "mostly true"
    DISPUTED = "disputed"
    MOSTLY_FALSE = "mostly false"
    FALSE = "false"
    UNPROVABLE = "cannot be checked"


class MatchTier(StrEnum):
    """How sure the program is of a match."""

    FLAG = "flag"
    MAYBE = "maybe"
