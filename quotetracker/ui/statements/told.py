"""What the page of statements shows of one: its story, its versions word by word, and each telling in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.statements import StatementRow
from quotetracker.services.stories import Story, Telling
from quotetracker.text.kind import Kind
from quotetracker.text.names import name_key
from quotetracker.ui.compare.chip import outlet_of
from quotetracker.ui.compare.told import MOST, Compared, read_compared
from quotetracker.ui.compare.words import flat
from quotetracker.ui.language.wording import plural, retold, shown_date, tr
from quotetracker.ui.matches.relation_words import relation_word
from quotetracker.ui.speakers.words import isolated, joined


@dataclass(frozen=True, slots=True)
class TellingRow:
    """One telling as a row; ``letter`` names its wording among the versions that are laid under one another, or ""."""

    telling: Telling
    letter: str

    @property
    def id(self) -> QuoteId:
        """The quote."""
        return self.telling.quote.id

    @property
    def relation(self) -> Relation | None:
        """What it is to the earliest; None for that one."""
        return self.telling.since_first.relation if self.telling.since_first else None

    @property
    def words(self) -> str:
        """The words on one line, in marks where they stood in marks."""
        words = flat(self.telling.quote.words)
        return f"“{words}”" if self.telling.quote.kind is Kind.DIRECT else words

    @property
    def head(self) -> str:
        """When, who published it, who is said to have said it."""
        quote = self.telling.quote
        said = tr("said {date}", date=shown_date(quote.said_on)) if quote.said_on else ""
        return joined(shown_date(quote.published) or tr("undated"), said, outlet_of(quote), who(quote))

    @property
    def changes(self) -> str:
        """What changed since the earliest, and since the one before it where that is something else."""
        first, previous = self.telling.since_first, self.telling.since_previous
        if first is None:
            return ""
        since_first = "; ".join(map(retold, first.reasons))
        if previous is None or previous.reasons == first.reasons or previous.relation is Relation.DIFFERENT:
            return since_first
        return tr(
            "{since_first}. Since the one before: {reasons}",
            since_first=since_first,
            reasons="; ".join(map(retold, previous.reasons)),
        )

    @property
    def copies(self) -> str:
        """Where the same article stood too."""
        copies = self.telling.copies
        if not copies:
            return ""
        outlets = ", ".join(isolated(outlet_of(copy)) for copy in copies[:6])
        if len(copies) > 6:
            outlets = tr("{names} and {number} more", names=outlets, number=len(copies) - 6)
        return plural(
            "Also in {n} copy of the article: {outlets}",
            "Also in {n} copies of the article: {outlets}",
            len(copies),
            outlets=outlets,
        )

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        first = tr("first") if self.telling.first else ""
        relation = relation_word(self.relation) if self.relation else ""
        return ", ".join(filter(None, (self.head, first, relation, self.words, self.changes, self.copies)))


@dataclass(frozen=True, slots=True)
class Shown:
    """One row of the list with all that is shown of it; ``compared`` is None where all have the same words."""

    row: StatementRow
    story: Story
    tellings: tuple[TellingRow, ...]
    compared: Compared | None


def who(quote: QuoteView) -> str:
    """The speakers with the offices they held then."""
    named = [f"{by.name}, {by.role}" if by.role else by.name for by in quote.speakers]
    return "; ".join(named) or tr("nobody named")


def read_shown(desk: Desk, row: StatementRow) -> Shown:
    """Read a statement, or what may become one, and compare its wordings."""
    story = desk.statements.story_of(row.quotes) if row.statement is None else desk.statements.story(row.statement)
    leads = _wordings(story)
    compared = read_compared(desk, list(leads), next(iter(leads))) if len(leads) > 1 else None
    letters: dict[str, str] = {}
    for version in compared.versions if compared else ():
        letters[name_key(version.quote.words)] = version.letter
    tellings = tuple(TellingRow(t, letters.get(name_key(t.quote.words), "")) for t in story.tellings)
    return Shown(row, story, tellings, compared)


def _wordings(story: Story) -> Mapping[QuoteId, str]:
    """The first telling of each wording, as many as can be laid under one another."""
    found: dict[str, QuoteId] = {}
    for telling in story.tellings:
        found.setdefault(name_key(telling.quote.words), telling.quote.id)
    return {quote: words for words, quote in islice(found.items(), MOST)}
