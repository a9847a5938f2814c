"""Frozen values that leave the model. Lists are tuples, dates are ISO 8601 strings of any precision, times are UTC."""

from dataclasses import dataclass

from quotetracker.attribution.suggestions import Suggestion
from quotetracker.match.comparison import DiffPart
from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import (
    ArticleId,
    Checked,
    ClaimId,
    MatchTier,
    QuoteId,
    SearchId,
    SpeakerId,
    SpeakerKind,
    StatementId,
    StepId,
    SuggestionId,
    Verdict,
)
from quotetracker.text.kind import Kind
from quotetracker.text.pages import NO_PAGES, Pages
from quotetracker.text.spans import Span


@dataclass(frozen=True, slots=True)
class FlagView:
    """How many there are of one relation."""

    relation: Relation
    count: int


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the list of articles."""

    id: ArticleId
    title: str
    outlet: str
    published: str
    quotes: int
    suggestions: int
    """How many suggestions wait for the editor."""
    flags: tuple[FlagView, ...]
    """Relations of this article's quotes to other quotes, with how many quotes have each; the gravest first."""


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What an article is named by."""

    id: ArticleId
    title: str
    outlet: str
    published: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article with its whole canonical text."""

    id: ArticleId
    title: str
    outlet: str
    author: str
    published: str
    address: str
    language: str
    note: str
    text: str
    file_name: str
    """Name of the file that it came from, empty for pasted text."""
    added_at: str
    pages: Pages = NO_PAGES
    """Where the pages of a printed original begin in the text."""
    version_of: ArticleId | None = None
    """The article that this one is a newer version of."""
    newer: ArticleId | None = None
    """The newest article that is a version of this one."""
    recognised: int | None = None
    """Confidence in percent of a text that was recognised in pictures of pages; None for all others."""


@dataclass(frozen=True, slots=True)
class RoleView:
    """An office held from ``since`` to ``until``, both included; empty means open."""

    title: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """A speaker with all other names and offices."""

    id: SpeakerId
    name: str
    kind: SpeakerKind
    note: str
    aliases: tuple[str, ...]
    roles: tuple[RoleView, ...]
    quotes: int


@dataclass(frozen=True, slots=True)
class SpokenBy:
    """A speaker of one quote, with the role that was held when it was said."""

    id: SpeakerId
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """One quote with its speakers, source and circumstances."""

    id: QuoteId
    article: ArticleId
    article_title: str
    outlet: str
    author: str
    published: str
    address: str
    kind: Kind
    words: str
    """Exact words: the slices of the article's text at ``spans``, joined by a gap sign."""
    spans: tuple[Span, ...]
    before: str
    """Up to 32 code points of the article before the first span."""
    after: str
    speakers: tuple[SpokenBy, ...]
    mention: Span | None
    mention_words: str
    cue: Span | None
    cue_words: str
    said_on: str
    said_where: str
    occasion: str
    said_to: str
    said_through: str
    original_language: str
    checked: Checked
    note: str
    flags: tuple[FlagView, ...]
    """How many other quotes stand in which relation to this one; the gravest first."""
    verdicts: tuple[Verdict, ...]
    """Verdicts on the claims made from this quote."""
    pages: str = ""
    """Pages of the printed original on which it stands, as they are cited: "3" or "3–4"; empty without pages."""

    @property
    def public_id(self) -> str:
        """The id that is shown and exported; it is never given to another quote."""
        return f"Q{self.id}"

    @property
    def speaker_names(self) -> str:
        """All speakers in one string, for lists."""
        return "; ".join(speaker.name for speaker in self.speakers)


@dataclass(frozen=True, slots=True)
class QuoteWording:
    """What the comparison needs to know of a quote."""

    id: QuoteId
    article: ArticleId
    words: str
    kind: Kind
    speakers: frozenset[SpeakerId]
    said_on: str


@dataclass(frozen=True, slots=True)
class SuggestionView:
    """A quote that the program proposes and that waits for the editor."""

    id: SuggestionId
    article: ArticleId
    words: str
    proposal: Suggestion


@dataclass(frozen=True, slots=True)
class MatchView:
    """Another quote that may be the same statement as the one asked about."""

    quote: QuoteId
    """The quote asked about."""
    other: QuoteView
    relation: Relation
    score: float
    """0 to 1: how surely the two are one statement."""
    tier: MatchTier
    reasons: tuple[str, ...]
    diff: tuple[DiffPart, ...]
    """Word diff from the quote asked about to the other one."""
    decision: bool | None
    """True: the editor said *same statement*; False: *not the same*; None: not decided."""


@dataclass(frozen=True, slots=True)
class FoundView:
    """A quote that may be the same statement as words that were asked about."""

    other: QuoteView
    relation: Relation
    score: float
    """0 to 1: how surely the two are one statement."""
    tier: MatchTier
    reasons: tuple[str, ...]
    diff: tuple[DiffPart, ...]
    """Word diff from the words asked about to the quote."""


@dataclass(frozen=True, slots=True)
class StatementView:
    """Quotes that the editor holds for one statement."""

    id: StatementId
    title: str
    note: str
    quotes: tuple[QuoteId, ...]


@dataclass(frozen=True, slots=True)
class MemberView:
    """What lists of statements need of a quote."""

    quote: QuoteId
    article: ArticleId
    words: str
    """Its first words, 300 code points at most."""
    outlet: str
    published: str
    said_on: str
    speakers: tuple[str, ...]

    @property
    def day(self) -> str:
        """When it was said, or else published, as far as that is known."""
        return self.said_on or self.published


@dataclass(frozen=True, slots=True)
class SpreadView:
    """How widely the same words are used."""

    quotes: int = 0
    articles: int = 0
    outlets: int = 0
    speakers: int = 0


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A checkable assertion of fact and what the editor holds of it."""

    id: ClaimId
    words: str
    verdict: Verdict
    note: str
    quote: QuoteId | None
    article: ArticleId | None
    article_title: str
    span: Span | None
    speakers: str
    created_at: str


@dataclass(frozen=True, slots=True)
class StepView:
    """One change in the journal."""

    id: StepId
    label: str
    at: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line of the history."""

    id: StepId
    label: str
    at: str
    """UTC, ISO 8601."""
    who: str
    state: str
    """As in ``schema.Step``: "done", "undone", "dropped", "forgotten"."""
    group_label: str
    about: str = ""
    """Name, or first words, of the first thing that it touched; empty where the label tells it, or it was very much."""
    others: int = 0
    """How many more things it touched."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, in words; "" where there was nothing."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ThingChange:
    """What a step did to one article, quote, speaker, claim or statement."""

    kind: str
    key: int
    name: str
    what: str
    """"added", "changed", "deleted"."""
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class StepDetails:
    """All that a step did; no things when its images had to be forgotten."""

    line: StepLine
    things: tuple[ThingChange, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """A value that quotes have, and how many have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class LibraryView:
    """What a library holds."""

    name: str
    path: str
    articles: int
    quotes: int
    speakers: int
    claims: int
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes to list; an empty field does not filter, several values of one field are alternatives."""

    text: str = ""
    """Words anywhere in the quote, as a person types them. The last one may be the beginning of a word."""
    speakers: tuple[SpeakerId, ...] = ()
    articles: tuple[ArticleId, ...] = ()
    outlets: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    relations: tuple[Relation, ...] = ()
    checked: tuple[Checked, ...] = ()
    since: str = ""
    """Published on this day or later; quotes in undated articles fall out."""
    until: str = ""
    after: QuoteId | None = None
    """Only quotes with a higher id, which were stored after this one."""

    def __bool__(self) -> bool:
        return self != QuoteFilter()


@dataclass(frozen=True, slots=True)
class SavedSearchView:
    """A filter of quotes with a name."""

    id: SearchId
    name: str
    wanted: QuoteFilter
    order: str
    looked: QuoteId
    """Quotes with a higher id are new: the search was not looked at since they were stored."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a step changed, by id; computed from the journal, never written by hand."""

    articles: frozenset[ArticleId] = frozenset()
    quotes: frozenset[QuoteId] = frozenset()
    speakers: frozenset[SpeakerId] = frozenset()
    claims: frozenset[ClaimId] = frozenset()
    matches: frozenset[QuoteId] = frozenset()
    """Quotes whose matches, or decisions on them, changed."""
    statements: frozenset[StatementId] = frozenset()
    searches: frozenset[SearchId] = frozenset()

    def __bool__(self) -> bool:
        return self != Changes()
