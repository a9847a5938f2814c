"""Suggestions: quotes that the program proposes; the editor accepts, corrects or rejects them."""

import threading
from collections.abc import Callable, Sequence

from quotetracker.attribution.suggestions import Example, KnownRole, KnownSpeaker, Person, Tier
from quotetracker.errors import InvalidInputError
from quotetracker.model import proposals, queries
from quotetracker.model.schema import Alias, Judgement, Speaker
from quotetracker.model.store import Session, Store, now
from quotetracker.model.views import Changes, SpeakerView, SuggestionView
from quotetracker.model.vocabulary import ArticleId, Outcome, QuoteId, SpeakerId, SpeakerKind, SuggestionId
from quotetracker.services.naming import Named, entered
from quotetracker.services.quotes import Circumstances, NewQuote, Quotes
from quotetracker.text.names import name_key, tidy
from quotetracker.text.spans import sliced

#: Raise this when suggesting changes: every article is then read anew in the background.
ENGINE = 8
_LEARNING = "learning"
_LEARNT_AFTER = "learnt_after"


def _never_cancelled() -> None:
    """A check that lets everything pass."""


class Suggestions:
    """Verbs on suggestions. Reading articles runs in whatever thread calls ``catch_up``."""

    def __init__(self, store: Store, quotes: Quotes) -> None:
        self._store = store
        self._quotes = quotes
        self._lock = threading.Lock()
        self._last_read: dict[ArticleId, int] = {}

    def of_article(self, article: ArticleId) -> tuple[SuggestionView, ...]:
        """What waits for the editor in one article, in the order of the text."""
        with self._store.read() as session:
            return proposals.open_suggestions(session, article)

    def pending(self) -> int:
        """How many articles (up to 50) wait to be read."""
        return len(self._waiting())

    def catch_up(self, check: Callable[[], None] = _never_cancelled) -> int:
        """Read all articles that wait for it, the newest first; returns how many. ``check`` may raise ``Cancelled``."""
        done = 0
        while waiting := self._waiting():
            known = self._known()
            for article in waiting:
                check()
                self._read(article, known)
                done += 1
        return done

    def read_again(self, article: ArticleId, check: Callable[[], None] = _never_cancelled) -> None:
        """Read one article with the speakers that are known now; decisions stay. ``check`` may raise ``Cancelled``.

        Costs next to nothing where neither names nor habits have changed since it was read last.
        """
        if not self._store.read_only:
            self._read(article, self._known(), check, unless_same=True)

    def accept(
        self, suggestions: Sequence[SuggestionId], *, speakers: Sequence[Named] | None = None
    ) -> tuple[QuoteId, ...]:
        """Make quotes of suggestions, in one step; ``speakers``, where given, instead of the suggested ones.

        A name that nobody bears yet is added to the register. Where several speakers fit, the quote stays
        without a speaker: nobody is guessed.
        """
        with self._store.read() as session:
            views = proposals.suggestions_called(session, suggestions)
            known = queries.speaker_views(session)
        if not views:
            return ()
        register = _Register(known)
        made: list[QuoteId] = []
        label = "Accept suggestion" if len(views) == 1 else f"Accept {len(views)} suggestions"
        with self._store.step(label) as session:
            corrected = None if speakers is None else register.entered(session, speakers)
            for view in views:
                chosen = corrected if corrected is not None else register.speakers_of(session, view.proposal.person)
                new = NewQuote(
                    spans=view.proposal.spans,
                    kind=view.proposal.kind,
                    speakers=tuple(chosen),
                    mention=view.proposal.mention,
                    cue=view.proposal.cue,
                    circumstances=Circumstances(said_through=view.proposal.said_through, said_to=view.proposal.said_to),
                )
                made += self._quotes.insert(session, view.article, [new])
                outcome = Outcome.ACCEPTED if speakers is None else Outcome.CORRECTED
                chosen_name = "; ".join(register.names.get(key, "") for key in chosen)
                session.add(_judgement(session, view, outcome, chosen_name))
                if outcome is Outcome.CORRECTED and len(chosen) == 1:
                    _learn_name(session, view, chosen[0])
        return tuple(made)

    def accept_sure(self, article: ArticleId) -> tuple[QuoteId, ...]:
        """Accept all suggestions of an article that the program is sure of."""
        sure = [view.id for view in self.of_article(article) if view.proposal.tier is Tier.HIGH]
        return self.accept(sure)

    def reject(self, suggestions: Sequence[SuggestionId]) -> None:
        """Say that these are no quotes; they do not come back."""
        with self._store.read() as session:
            views = proposals.suggestions_called(session, suggestions)
        if not views:
            raise InvalidInputError("This suggestion is no longer there.", "Go on with the next one.")
        label = "Reject suggestion" if len(views) == 1 else f"Reject {len(views)} suggestions"
        with self._store.step(label) as session:
            for view in views:
                session.add(_judgement(session, view, Outcome.REJECTED, ""))

    def learns(self) -> bool:
        """Whether the editor's decisions re-rank suggestions."""
        with self._store.read() as session:
            return queries.facts(session).get(_LEARNING, "on") == "on"

    def set_learning(self, *, on: bool) -> None:
        """Let decisions re-rank suggestions, or not; they are kept either way."""
        with self._store.derived() as session:
            queries.set_fact(session, _LEARNING, "on" if on else "off")

    def forget_habits(self) -> None:
        """Learn only from decisions that come from now on; those before are kept as they are."""
        with self._store.derived() as session:
            queries.set_fact(session, _LEARNT_AFTER, str(proposals.last_judgement(session)))

    def _examples(self) -> tuple[Example, ...]:
        with self._store.read() as session:
            facts = queries.facts(session)
            if facts.get(_LEARNING, "on") != "on":
                return ()
            return tuple(proposals.examples(session, after=int(facts.get(_LEARNT_AFTER, "0"))))

    def _waiting(self) -> tuple[ArticleId, ...]:
        if self._store.read_only:
            return ()
        with self._store.read() as session:
            return proposals.unread(session, engine=ENGINE, limit=50)

    def _known(self) -> tuple[KnownSpeaker, ...]:
        with self._store.read() as session:
            views = queries.speaker_views(session)
        return tuple(
            KnownSpeaker(
                key=view.id,
                names=(view.name, *view.aliases),
                roles=tuple(KnownRole(role.title, role.since, role.until) for role in view.roles),
                is_person=view.kind is SpeakerKind.PERSON,
            )
            for view in views
        )

    def _read(
        self,
        article: ArticleId,
        known: tuple[KnownSpeaker, ...],
        check: Callable[[], None] = _never_cancelled,
        *,
        unless_same: bool = False,
    ) -> None:
        # Loaded when the first article is read: a start has no use for it.
        from quotetracker.attribution.habits import Habits
        from quotetracker.attribution.suggest import suggest

        with self._lock:  # not around many articles: the one that the editor opens does not wait for an import
            with self._store.read() as session:
                view = queries.article_view(session, article)
            examples = self._examples()
            read = hash((view.text, view.published, known, examples))
            if unless_same and self._last_read.get(article) == read:
                return
            habits = Habits(examples)
            found = [
                habits.applied(one, sliced(view.text, one.cue) if one.cue else "")
                for one in suggest(view.text, known=known, published=view.published, check=check)
            ]
            check()
            with self._store.derived() as session:
                changed = proposals.record_suggestions(session, article, found, engine=ENGINE)
            self._last_read[article] = read
        if changed:
            self._store.tell(Changes(articles=frozenset({article})))


class _Register:
    """Speakers by name, while suggestions are accepted; new ones are added."""

    def __init__(self, known: Sequence[SpeakerView]) -> None:
        self.names = {view.id: view.name for view in known}
        self._called: dict[str, set[SpeakerId]] = {}
        for view in known:
            for name in (view.name, *view.aliases):
                self._called.setdefault(name_key(name), set()).add(view.id)

    def speakers_of(self, session: Session, person: Person) -> list[SpeakerId]:
        """Who is behind a suggestion; nobody where several fit."""
        if person.key is not None and SpeakerId(person.key) in self.names:
            return [SpeakerId(person.key)]
        if person.candidates and ";" not in person.name:  # with one: several people who spoke together
            return []
        found: list[SpeakerId] = []
        for name in filter(None, map(tidy, person.name.split(";"))):
            called = self._called.get(name_key(name), set())
            if not called:
                found.append(self._add(session, name, SpeakerKind.GROUP if person.is_group else SpeakerKind.PERSON))
            elif len(called) == 1:
                found += called
        return found

    def entered(self, session: Session, speakers: Sequence[Named]) -> list[SpeakerId]:
        """Ids of speakers that the editor named; who is new is added."""
        keys = entered(session, speakers)
        for key in keys:
            self.names.setdefault(key, queries.require(session, Speaker, key).name)
        return keys

    def _add(self, session: Session, name: str, kind: SpeakerKind) -> SpeakerId:
        row = Speaker(name=name, name_key=name_key(name), kind=kind)
        session.add(row)
        session.flush()
        key = SpeakerId(row.id)
        self.names[key] = name
        self._called[row.name_key] = {key}
        return key


def _judgement(session: Session, view: SuggestionView, outcome: Outcome, chosen: str) -> Judgement:
    spans, cue = view.proposal.spans, view.proposal.cue
    return Judgement(
        article_id=view.article,
        start=spans[0].start,
        end=spans[-1].end,
        outcome=outcome,
        kind=view.proposal.kind,
        cue_words=sliced(queries.article_text(session, view.article), cue) if cue else "",
        mention_words=view.proposal.mention_text,
        confidence=view.proposal.confidence,
        suggested_name=view.proposal.person.name,
        chosen_name=chosen,
        decided_at=now(),
    )


def _learn_name(session: Session, view: SuggestionView, chosen: SpeakerId) -> None:
    """A name corrected once is right the next time: the suggested name becomes another name of the chosen speaker."""
    name = tidy(view.proposal.person.name)
    mention = tidy(view.proposal.mention_text)
    speaker = queries.require(session, Speaker, chosen)
    known = {speaker.name_key, *(alias.name_key for alias in speaker.aliases)}
    is_name = mention[:1].isupper() and " " in name and not view.proposal.person.is_group
    if is_name and name_key(name) not in known and not queries.speakers_called(session, name_key(name)):
        speaker.aliases.append(Alias(name=name, name_key=name_key(name)))
