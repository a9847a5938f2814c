"""Statements: groups of quotes that are one statement, confirmed by the editor or proposed by the program."""

import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quotetracker.errors import InvalidInputError
from quotetracker.match.families import Family, Link, Member, families
from quotetracker.match.kinship import Kinship
from quotetracker.model import queries, statements
from quotetracker.model.schema import Statement
from quotetracker.model.store import Session, Store
from quotetracker.model.views import Changes, MemberView, StatementView
from quotetracker.model.vocabulary import QuoteId, StatementId
from quotetracker.services.matches import Matches
from quotetracker.services.stories import Story, tell
from quotetracker.text.names import tidy

_LONGEST_TITLE = 200
_MANY = 3_000  # Quotes that changed, beyond which all families are worked out anew.


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One line of the list: a statement, or a proposal while ``statement`` is None."""

    statement: StatementId | None
    title: str
    """As the editor named it, or empty."""
    words: str
    """As they were first said, but for short excerpts."""
    quotes: tuple[QuoteId, ...]
    joins: tuple[StatementId, ...]
    """Statements that a proposal would make one, or would add to."""
    articles: int
    since: str
    until: str
    """First and last day, ISO 8601, "" when nothing is dated."""
    speakers: tuple[str, ...]
    outlets: tuple[str, ...]

    @property
    def id(self) -> int:
        """Tells rows apart: a statement's id; below zero for a proposal, as a quote is in one proposal at most."""
        return self.statement if self.statement is not None else -min(self.quotes, default=0)


@dataclass(frozen=True, slots=True)
class Proposals:
    """The proposals that are shown, and how many there are."""

    rows: tuple[StatementRow, ...]
    number: int


@dataclass(slots=True)
class _News:
    """What changed since families were last worked out; ``many`` when it is not worth telling one from the other."""

    quotes: set[int] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)
    many: bool = False

    def add(self, changes: Changes) -> None:
        """Take note of ``changes``."""
        self.quotes |= changes.quotes | changes.matches
        self.articles |= changes.articles
        if len(self.quotes) > _MANY or len(self.articles) > _MANY:
            self.quotes, self.articles, self.many = set(), set(), True

    def __bool__(self) -> bool:
        return bool(self.quotes or self.articles or self.many)


class Statements:
    """Verbs on statements. Each is one step and can be undone."""

    def __init__(self, store: Store, matches: Matches) -> None:
        self._store = store
        self._matches = matches
        self._news = _News()
        self._noting = threading.Lock()  # Held for a moment: who writes does not wait for who works out.
        self._working = threading.Lock()
        self._kinship: Kinship | None = None
        self._open: tuple[Family, ...] = ()
        store.listen(self._changed)

    def rows(
        self, *, only: Collection[StatementId] | None = None, limit: int | None = None
    ) -> tuple[StatementRow, ...]:
        """The one with the latest quote first: those of ``only`` that exist, or the first ``limit``, or all."""
        with self._store.read() as session:
            views = queries.statement_views(
                session, only=only if limit is None else queries.latest_statements(session, limit)
            )
            members = queries.member_views(session, [quote for view in views for quote in view.quotes])
        rows = [_row(members, view.quotes, view=view) for view in views]
        return tuple(sorted(rows, key=_latest, reverse=True))

    def proposals(self, *, limit: int = 100) -> Proposals:
        """What may be one statement, those with the most articles first: new ones, and additions to known ones."""
        with self._working:
            of = self._brought_up_to_date().statements
            shown, number = self._open[:limit], len(self._open)
            inside = {QuoteId(key) for family in shown for key in family.members}
            joined = {key: StatementId(of[key]) for key in inside if key in of}
        with self._store.read() as session:
            members = queries.member_views(session, inside)
        rows = [_row(members, tuple(map(QuoteId, family.members)), of=joined) for family in shown]
        return Proposals(tuple(rows), number)

    def _brought_up_to_date(self) -> Kinship:
        """All families as they are now: the first time, and after many changes, it may take seconds."""
        # Taken before the library is read: what changes meanwhile is then looked at once more, and never missed.
        with self._noting:
            news, self._news = self._news, _News()
        kinship, self._kinship = self._kinship, None  # Gone if this fails in the middle.
        with self._store.read() as session:
            # Of a library that is open for reading only, another program's changes are not told.
            if kinship is None or news.many or self._store.read_only:
                kinship = Kinship(
                    queries.members_for_joining(session),
                    queries.links_to_join(session),
                    statements=queries.statements_by_quote(session),
                    refused=queries.refused_pairs(session),
                )
                self._sort(kinship)
            elif news:
                source = _InLibrary(session)
                theirs = queries.quotes_in_articles(session, news.articles)
                changed = news.quotes.union(kinship.differing(source.members(theirs)))
                if changed:
                    kinship.change(changed, source)
                    self._sort(kinship)
        self._kinship = kinship
        return kinship

    def _sort(self, kinship: Kinship) -> None:
        found = [family for family in kinship.families() if _is_open(family, kinship.statements)]
        found.sort(key=lambda family: (-len(family.members), family.members))
        self._open = tuple(found)

    def _changed(self, changes: Changes) -> None:
        with self._noting:
            self._news.add(changes)

    def of_quote(self, quote: QuoteId) -> StatementId | None:
        """The statement that a quote is in."""
        with self._store.read() as session:
            found = queries.statements_of(session, [quote]).get(quote)
        return None if found is None else StatementId(found)

    def get(self, statement: StatementId) -> StatementView:
        """One statement; NotFoundError when it is gone."""
        with self._store.read() as session:
            queries.require(session, Statement, statement)
            return queries.statement_views(session, only=[statement])[0]

    def story(self, statement: StatementId) -> Story:
        """Who said it first, who repeated it, and how it changed."""
        view = self.get(statement)
        return tell(self._store, self._matches, view.quotes, statement=view.id, title=view.title, note=view.note)

    def story_of(self, quotes: Sequence[QuoteId]) -> Story:
        """The same for quotes that are no statement yet."""
        return tell(self._store, self._matches, quotes)

    def confirm(self, quotes: Sequence[QuoteId]) -> StatementId:
        """Say that ``quotes`` are one statement; statements that they are in become one."""
        if len(set(quotes)) < 2:
            raise InvalidInputError("A statement needs two quotes or more.", "Choose another quote that says the same.")
        with self._store.step("Confirm statement") as session:
            for (one, other), same in queries.decided_among(session, quotes).items():
                if not same:
                    statements.decide_row(session, one, other, same=None)
            for one, other in _nearest(session, quotes):
                statements.decide_row(session, one, other, same=True)
            return StatementId(statements.join(session, quotes))

    def refuse(self, quotes: Sequence[QuoteId]) -> None:
        """Say that ``quotes`` are not one statement; what is confirmed among them stays."""
        with self._store.step("Refuse statement") as session:
            inside = queries.statements_of(session, quotes)
            for one, other in _pairs(session, quotes):
                if one not in inside or inside[one] != inside.get(other):
                    statements.decide_row(session, one, other, same=False)

    def merge(self, chosen: Sequence[StatementId]) -> StatementId:
        """Make several statements one; the oldest keeps its name."""
        if len(set(chosen)) < 2:
            raise InvalidInputError("Merging needs two statements or more.", "Select them with Ctrl and a click.")
        with self._store.step("Merge statements") as session:
            first = []
            for key in chosen:
                queries.require(session, Statement, key)
                first += queries.quotes_in_statement(session, key)
            return StatementId(statements.join(session, first))

    def split(self, statement: StatementId, leaving: Sequence[QuoteId]) -> StatementId | None:
        """Take quotes out of a statement; two or more become a statement of their own, whose id is returned.

        They are remembered as not the same, so that they are not proposed again.
        """
        with self._store.step("Split statement") as session:
            queries.require(session, Statement, statement)
            inside = queries.quotes_in_statement(session, statement)
            gone = [quote for quote in inside if quote in set(leaving)]
            if not gone or len(gone) == len(inside):
                raise InvalidInputError(
                    "Splitting needs a part of the quotes.", "Select those that do not belong to the others."
                )
            apart = set(gone)
            for one, other in _pairs(session, inside):
                if (one in apart) is not (other in apart):
                    statements.decide_row(session, one, other, same=False)
            made = statements.part(session, gone)
        return None if made is None else StatementId(made)

    def name(self, statement: StatementId, title: str) -> None:
        """Give a statement a name; an empty one shows its words again."""
        wanted = tidy(title)[:_LONGEST_TITLE]
        with self._store.step("Name statement") as session:
            queries.require(session, Statement, statement).title = wanted

    def annotate(self, statement: StatementId, note: str) -> None:
        """Keep a note with a statement."""
        with self._store.step("Note on statement") as session:
            queries.require(session, Statement, statement).note = note.strip()

    def dissolve(self, chosen: Collection[StatementId]) -> None:
        """Let the quotes of statements be single again; they may be proposed once more."""
        label = "Dissolve statement" if len(chosen) == 1 else f"Dissolve {len(chosen)} statements"
        with self._store.step(label) as session:
            for key in chosen:
                row = queries.require(session, Statement, key)
                row.title = row.note = ""
                inside = queries.quotes_in_statement(session, key)
                for (one, other), same in queries.decided_among(session, inside).items():
                    if same:
                        statements.decide_row(session, one, other, same=None)
                statements.leave(session, inside)


def _pairs(session: Session, quotes: Collection[int]) -> list[tuple[int, int]]:
    """Pairs of ``quotes`` that were matched or decided upon."""
    matched = {(link.one, link.other) for link in queries.links_among(session, quotes)}
    return sorted(matched | queries.decided_among(session, quotes).keys())


def _nearest(session: Session, quotes: Collection[int]) -> list[tuple[int, int]]:
    """For each quote the pair that a proposal ties it by: a confirmed proposal is a word on these."""
    known = queries.member_views(session, quotes)
    members = {int(key): Member(len(member.words), member.day) for key, member in known.items()}
    links = queries.links_among(session, quotes)
    return [(link.one, link.other) for family in families(members, links) for link in family.links]


class _InLibrary:
    """The library as ``session`` sees it, for ``Kinship``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def members(self, among: Collection[int]) -> Mapping[int, Member]:
        return queries.members_for_joining(self._session, among=among)

    def links(self, around: Collection[int]) -> Iterable[Link]:
        return queries.links_to_join(self._session, around=around)

    def statements(self, among: Collection[int]) -> Mapping[int, int]:
        return queries.statements_of(self._session, among)

    def refused(self, around: Collection[int]) -> Iterable[tuple[int, int]]:
        return queries.refused_pairs(self._session, around=around)


def _is_open(family: Family, of: Mapping[int, int]) -> bool:
    """Whether there is something to confirm: not all members are in one statement already."""
    statements_in = {of.get(key) for key in family.members}
    return None in statements_in or len(statements_in) > 1


def _row(
    members: Mapping[QuoteId, MemberView],
    quotes: Sequence[QuoteId],
    *,
    view: StatementView | None = None,
    of: Mapping[QuoteId, StatementId] | None = None,
) -> StatementRow:
    known = [members[quote] for quote in quotes if quote in members]
    days = sorted(member.day for member in known if member.day)
    return StatementRow(
        statement=view.id if view else None,
        title=view.title if view else "",
        words=_first_words(known),
        quotes=tuple(member.quote for member in known),
        joins=tuple(sorted({of[member.quote] for member in known if member.quote in of})) if of else (),
        articles=len({member.article for member in known}),
        since=days[0] if days else "",
        until=days[-1] if days else "",
        speakers=tuple(dict.fromkeys(name for member in known for name in member.speakers)),
        outlets=tuple(dict.fromkeys(member.outlet for member in known if member.outlet)),
    )


def _first_words(members: Sequence[MemberView]) -> str:
    """The earliest words that are not much shorter than the longest: an excerpt says too little."""
    longest = max((len(member.words) for member in members), default=0)
    whole = [member for member in members if 2 * len(member.words) >= longest]
    return min(whole, key=_earliest).words if whole else ""


def _earliest(member: MemberView) -> tuple[bool, str, int]:
    return not member.day, member.day, member.quote


def _latest(row: StatementRow) -> tuple[str, int]:
    return row.until, row.statement or 0
