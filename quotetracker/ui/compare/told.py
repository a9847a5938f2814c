"""What the page of comparisons knows: versions in the order of their dates, each compared with the base."""

from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.match.comparison import Comparison
from quotetracker.model.views import Changes, QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.ui.compare.chip import outlet_of, scored
from quotetracker.ui.compare.columns import Column, columns_of
from quotetracker.ui.compare.words import flat, spoken_diff
from quotetracker.ui.language.wording import retold, shown_date, tr
from quotetracker.ui.matches.relation_words import relation_word

LETTERS = "ABCDEF"
MOST = len(LETTERS)
"""Versions that are compared at a time."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version; ``comparison`` is what it is to the base, None for the base itself."""

    letter: str
    quote: QuoteView
    comparison: Comparison | None
    decision: bool | None
    first: bool
    """No other version is as old."""

    @property
    def particulars(self) -> tuple[str, ...]:
        """Author and date of the article, and when it was said, as far as they are known."""
        said = tr("said {date}", date=shown_date(self.quote.said_on)) if self.quote.said_on else ""
        return tuple(filter(None, (self.quote.author, shown_date(self.quote.published) or tr("undated"), said)))

    @property
    def speakers(self) -> str:
        """Who spoke, each with the role held at that time."""
        named = [f"{by.name}, {by.role}" if by.role else by.name for by in self.quote.speakers]
        return "; ".join(named) or tr("Nobody named")

    @property
    def spoken(self) -> str:
        """Everything, for a screen reader."""
        said = [
            tr("Version {letter}", letter=self.letter),
            outlet_of(self.quote),
            *self.particulars,
            self.speakers,
            retold(self.quote.kind.value),
        ]
        if self.comparison is None:
            said += [tr("base"), flat(self.quote.words)]
        else:
            said += [
                relation_word(self.comparison.relation),
                spoken_diff(self.comparison.diff),
                *map(retold, self.comparison.reasons),
            ]
        return ", ".join(said)


@dataclass(frozen=True, slots=True)
class Compared:
    """All versions of one statement that are laid side by side."""

    versions: tuple[Version, ...]
    base: int
    columns: tuple[Column, ...]
    """The versions laid under one another."""

    @property
    def base_quote(self) -> QuoteView:
        """The version that the others are compared with."""
        return self.versions[self.base].quote

    def touched_by(self, changes: Changes) -> bool:
        """Whether what is shown may look different after ``changes``."""
        quotes = {version.quote.id for version in self.versions}
        articles = {version.quote.article for version in self.versions}
        speakers = {by.id for version in self.versions for by in version.quote.speakers}
        return bool(
            quotes & (changes.quotes | changes.matches) or articles & changes.articles or speakers & changes.speakers
        )

    def as_text(self) -> str:
        """The comparison for the clipboard, in plain words."""
        return "\n\n".join(_version_text(version) for version in self.versions)


def read_compared(desk: Desk, quotes: Sequence[QuoteId], base: QuoteId) -> Compared | None:
    """Read and compare; None when fewer than two of the quotes are left."""
    views = sorted(desk.quotes.some(quotes), key=_by_date)
    if len(views) < 2:
        return None
    ids = [view.id for view in views]
    base = base if base in ids else ids[0]
    others = [key for key in ids if key != base]
    found = dict(zip(others, desk.matches.compare([base, *others]), strict=True))
    decided = {match.other.id: match.decision for match in desk.matches.of(base)}
    alone = views[0].published and views[0].published != views[1].published
    versions = tuple(
        Version(letter, view, found.get(view.id), decided.get(view.id), first=bool(alone) and view is views[0])
        for letter, view in zip(LETTERS, views, strict=False)
    )
    at = ids.index(base)
    columns = columns_of(views[at].words, [v.comparison.diff if v.comparison else None for v in versions])
    return Compared(versions, at, tuple(columns))


def _by_date(view: QuoteView) -> tuple[bool, str, int]:
    return (not view.published, view.published, view.id)


def _version_text(version: Version) -> str:
    quote, comparison = version.quote, version.comparison
    tags = [retold(quote.kind.value), tr("first") if version.first else "", tr("base") if comparison is None else ""]
    words = f"“{flat(quote.words)}”" if quote.kind is Kind.DIRECT else flat(quote.words)
    head = " · ".join((outlet_of(quote), *version.particulars, version.speakers))
    lines = [f"{version.letter}  {head} ({', '.join(filter(None, tags))})", f"   {words}"]
    if comparison is not None:
        word = f"{comparison.relation.sign} {scored(comparison.relation, comparison.score)}"
        lines.append(f"   {word}: {'; '.join(map(retold, comparison.reasons)) or tr('nothing in common')}")
        lines.append(f"   {spoken_diff(comparison.diff)}")
    if quote.address:
        lines.append(f"   {quote.address}")
    return "\n".join(lines)
