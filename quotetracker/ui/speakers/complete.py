"""Which speakers may be meant by what was typed; works in the background, on values."""

from dataclasses import dataclass

from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName
from quotetracker.text.names import name_key, tidy
from quotetracker.text.scripts import skeleton

ROWS = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A speaker who may be meant."""

    speaker: SpeakerView
    found_as: str = ""
    """The alias that fits what was typed; empty where the name itself does."""
    exact: bool = False
    """What was typed is this speaker's name or alias, but for case and accents."""


Offer = Candidate | NewName
"""A row of the list: somebody of the register, or what was typed as a new name."""


@dataclass(frozen=True, slots=True)
class Completion:
    """Who may be meant by ``typed``, the likeliest first."""

    typed: str
    candidates: tuple[Candidate, ...] = ()

    @property
    def exact(self) -> tuple[Candidate, ...]:
        """Those whose name or alias was typed; two or more are namesakes."""
        return tuple(candidate for candidate in self.candidates if candidate.exact)

    def looks_like_another(self) -> bool:
        """Whether nobody bears the name, and somebody's looks the same in other letters."""
        looks = skeleton(self.typed)
        names = (name for one in self.candidates for name in (one.speaker.name, *one.speaker.aliases))
        return not self.exact and any(skeleton(name) == looks for name in names)

    def offers(self, *, adding: bool) -> tuple[Offer, ...]:
        """The rows of the list; with ``adding``, a name that nobody bears can be added."""
        new = tidy(self.typed)
        return (*self.candidates, NewName(new)) if adding and new and not self.exact else self.candidates


def completed(desk: Desk, typed: str) -> Completion:
    """Speakers for ``typed``: namesakes first, then the likely ones; for nothing typed, the most quoted."""
    if not tidy(typed):
        most = sorted(desk.speakers.all(), key=_quoted_most)[:ROWS]
        return Completion(typed, tuple(map(Candidate, most)))
    exact = desk.speakers.called(typed)
    found = dict.fromkeys(exact, "")
    for ranked in desk.speakers.complete(typed, limit=ROWS):
        found.setdefault(SpeakerId(ranked.key), ranked.name)
        found[SpeakerId(ranked.key)] = found[SpeakerId(ranked.key)] or ranked.name
    views = {view.id: view for view in desk.speakers.all(only=list(found))}
    return Completion(
        typed,
        tuple(
            Candidate(views[key], _alias(views[key], typed, name), key in exact)
            for key, name in found.items()
            if key in views
        ),
    )


def _alias(view: SpeakerView, typed: str, name: str) -> str:
    for alias in view.aliases:
        if name_key(alias) == name_key(typed) != name_key(view.name):
            return alias
    words = name_key(view.name).split()
    by_name = all(any(word.startswith(part) for word in words) for part in name_key(typed).split())
    return "" if by_name or name_key(name) == name_key(view.name) else name


def _quoted_most(view: SpeakerView) -> tuple[int, str]:
    return -view.quotes, name_key(view.name)
