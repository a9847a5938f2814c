"""What a suggestion is, and what is known beforehand of people."""

from dataclasses import dataclass
from enum import StrEnum

from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span


class Tier(StrEnum):
    """How sure the program is, in words."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class KnownRole:
    """An office held from–to, ISO dates of any precision, empty when open."""

    title: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """A speaker of the library: the first name is the one to show, the others are aliases."""

    key: int
    names: tuple[str, ...]
    roles: tuple[KnownRole, ...] = ()
    is_person: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """Who is behind a mention."""

    name: str
    """The longest name found for the person, in the article or in the library; "" when nobody can be named."""
    key: int | None = None
    """The speaker of the library, when exactly one fits."""
    candidates: tuple[int, ...] = ()
    """Speakers of the library that fit equally well: the editor is asked, nobody is guessed."""
    is_group: bool = False
    confidence: float = 0.0
    """0 to 1."""
    reasons: tuple[str, ...] = ()
    """In words that an editor reads, such as ``“he” = Pence, who spoke the quote before``."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A quote proposed by the program. Spans exclude the outer quotation marks; a reported clause excludes “that”."""

    spans: tuple[Span, ...]
    kind: Kind
    mention: Span | None
    mention_text: str
    cue: Span | None
    person: Person
    confidence: float
    """Calibrated: of suggestions with 0.8, four in five are wholly right."""
    tier: Tier
    reasons: tuple[str, ...]
    said_through: str = ""
    """Who passed the words on, as the article has it: a translator, the agency; "" when nobody did."""
    said_to: str = ""
    """Whom the words were told, as the article has it."""


@dataclass(frozen=True, slots=True)
class Example:
    """One suggestion and what became of it."""

    kind: Kind
    cue: str
    mention: str
    confidence: float
    right: bool
    """Accepted as it was; a corrected or a rejected suggestion was wrong."""
