"""Which speaker of the library somebody in the article is: by name, by alias, by an office held at the time."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quotetracker.attribution.persons_roles import Description, bag_of, head_of, note, words_of
from quotetracker.attribution.persons_table import Figure, compatible
from quotetracker.attribution.persons_words import (
    SUFFIXES,
    fold,
    given_gender,
    is_given,
    is_place,
    is_title,
    office_gender,
    same_office,
    title_gender,
)
from quotetracker.attribution.suggestions import KnownSpeaker
from quotetracker.text.dates import covers
from quotetracker.text.names import name_key

_MOST = 12


@dataclass(frozen=True, slots=True)
class Fit:
    """Speakers of the library who fit; ``exact`` when the whole name agrees."""

    speakers: tuple[KnownSpeaker, ...] = ()
    exact: bool = False
    office: str = ""
    """The office by which one was found."""

    @property
    def only(self) -> KnownSpeaker | None:
        """The one who fits, None when nobody or several do."""
        return self.speakers[0] if len(self.speakers) == 1 else None


@lru_cache(maxsize=16_384)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without titles in front and Jr. behind."""
    words = [key for word in name.replace(",", " ").split()[:12] if (key := fold(word))]
    while len(words) > 1 and is_title(words[0]) and not (is_given(words[0]) and len(words) == 2):
        words = words[1:]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words = words[:-1]
    return tuple(words)


class Library:
    """The known speakers, indexed by their names and offices."""

    def __init__(self, known: Sequence[KnownSpeaker]) -> None:
        self._by_name: dict[tuple[str, ...], list[KnownSpeaker]] = {}
        self._by_last: dict[str, list[KnownSpeaker]] = {}
        self._bodies: dict[str, list[KnownSpeaker]] = {}
        self._by_office: dict[str, list[tuple[KnownSpeaker, int]]] = {}
        for speaker in known:
            for name in speaker.names:
                self._add_name(speaker, name)
            for nth, role in enumerate(speaker.roles):
                entry = note(role.title, 0)
                for head in entry.heads if entry else ():
                    self._by_office.setdefault(head, []).append((speaker, nth))

    def _add_name(self, speaker: KnownSpeaker, name: str) -> None:
        if not speaker.is_person:
            _append(self._bodies.setdefault(_body_key(name), []), speaker)
            return
        words = name_words(name)
        if words:
            _append(self._by_name.setdefault(words, []), speaker)
            if len(words) > 1:
                _append(self._by_last.setdefault(words[-1], []), speaker)

    @property
    def names(self) -> frozenset[tuple[str, ...]]:
        """All names of people, as folded words."""
        return frozenset(self._by_name)

    def person(self, figure: Figure, published: str) -> Fit:
        """The speakers who can be a figure of the article."""
        exact = self._by_name.get(figure.keys, [])
        if figure.full:
            if exact:
                return Fit(tuple(exact[:_MOST]), exact=True)
            alike = [s for s in self._by_last.get(figure.keys[-1], ()) if _name_agrees(s, figure)]
            return Fit(tuple(alike[:_MOST]))
        found = list(exact)
        for speaker in self._by_last.get(figure.keys[-1], ()):
            if speaker not in found and not (figure.gender and known_gender(speaker) not in ("", figure.gender)):
                found.append(speaker)
        if len(found) > 1 and (titled := [s for s in found if _holds(s, figure.titles, published)]):
            found = titled
        return Fit(tuple(found[:_MOST]), exact=len(found) == 1 and bool(exact))

    def body(self, name: str) -> Fit:
        """The speakers who are no persons and bear ``name``."""
        return Fit(tuple(self._bodies.get(_body_key(name), ())), exact=True)

    def bearer(self, description: Description, published: str) -> Fit:
        """The speakers who hold an office at ``published``."""
        scored: dict[int, tuple[float, KnownSpeaker, str]] = {}
        for head in same_office(description.head):
            for speaker, nth in self._by_office.get(head, ()):
                role = speaker.roles[nth]
                over = not _valid(role.since, role.until, published)
                if over is not description.former and not (description.former and not over):
                    continue
                score = _agreement(role.title, head, description)
                if score and not _contradicts(speaker, description) and score > scored.get(speaker.key, (0.0,))[0]:
                    scored[speaker.key] = (score, speaker, role.title)
        if not scored:
            return Fit()
        best = max(score for score, _, _ in scored.values())
        winners = [(s, title) for score, s, title in scored.values() if score == best]
        return Fit(tuple(s for s, _ in winners[:_MOST]), office=winners[0][1])


_last: tuple[tuple[KnownSpeaker, ...], Library] | None = None


def library_of(known: Sequence[KnownSpeaker]) -> Library:
    """The index of ``known``; kept for the next article when the same tuple comes again."""
    global _last  # noqa: PLW0603 - one slot, replaced at once: reading it from two threads is harmless
    kept = _last
    if kept is not None and kept[0] is known:
        return kept[1]
    library = Library(known)
    if isinstance(known, tuple):
        _last = (known, library)
    return library


def known_gender(speaker: KnownSpeaker) -> str:
    """The gender that the names and offices of a speaker tell, "" for none."""
    for name in speaker.names:
        first = name.split()[0] if name.split() else ""
        if gender := title_gender(fold(first)):
            return gender
        words = name_words(name)
        if len(words) > 1 and (gender := given_gender(words[0])):
            return gender
    offices = (office_gender(head_of(words_of(role.title))) for role in speaker.roles)
    return next(filter(None, offices), "")


def _append(speakers: list[KnownSpeaker], speaker: KnownSpeaker) -> None:
    if all(other.key != speaker.key for other in speakers):
        speakers.append(speaker)


def _body_key(name: str) -> str:
    return name_key(name).removeprefix("the ").replace(".", "")


def _name_agrees(speaker: KnownSpeaker, figure: Figure) -> bool:
    names = (name_words(name) for name in speaker.names)
    return any(len(words) > 1 and words[-1] == figure.keys[-1] and compatible(words, figure.keys) for words in names)


def _valid(since: str, until: str, published: str) -> bool:
    return covers(since, until, published) if published else not until


def _holds(speaker: KnownSpeaker, titles: Sequence[str], published: str) -> bool:
    for role in speaker.roles:
        head = head_of(words_of(role.title))
        if head and _valid(role.since, role.until, published) and any(head in same_office(title) for title in titles):
            return True
    return False


def _agreement(title: str, head: str, description: Description) -> float:
    bag = bag_of(word for word in words_of(title) if word != head)
    shared = bag & description.bag
    nations, theirs = ({w for w in words if is_place(w)} for words in (bag, description.bag))
    if nations and theirs and not nations & theirs:
        return 0.0
    if description.bag and not shared and len(description.bag) > 1:
        return 0.0
    return 1.0 + len(shared) + 0.5 * (head == description.head)


def _contradicts(speaker: KnownSpeaker, description: Description) -> bool:
    return bool(description.gender) and known_gender(speaker) not in ("", description.gender)
