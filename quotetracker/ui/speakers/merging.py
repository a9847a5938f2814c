"""What becomes of several entries of the register when they are made one."""

from collections.abc import Collection
from dataclasses import dataclass

from quotetracker.model.views import QuoteFilter, RoleView, SpeakerView
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.text.names import name_key


@dataclass(frozen=True, slots=True)
class MergeFacts:
    """The entries, the most quoted first, and how many quotes they have together."""

    speakers: tuple[SpeakerView, ...]
    quotes: int


@dataclass(frozen=True, slots=True)
class Merged:
    """One entry made of several, as ``Speakers.merge`` will make it."""

    keep: SpeakerId
    name: str
    aliases: tuple[str, ...]
    more_aliases: tuple[str, ...]
    roles: tuple[RoleView, ...]
    more_roles: tuple[RoleView, ...]
    quotes: int
    moved: int
    """Quotes that were not the kept speaker's."""
    more_notes: tuple[str, ...] = ()
    """Notes that are added to the kept speaker's."""


def merge_facts(desk: Desk, speakers: Collection[SpeakerId]) -> MergeFacts:
    """Read what a merge needs to know; works in the background."""
    views = sorted(desk.speakers.all(only=list(speakers)), key=_quoted_most)
    ids = tuple(view.id for view in views)
    return MergeFacts(tuple(views), desk.quotes.count(QuoteFilter(speakers=ids)) if ids else 0)


def merged(facts: MergeFacts, keep: SpeakerId) -> Merged:
    """What a merge into ``keep`` will make."""
    kept = next(view for view in facts.speakers if view.id == keep)
    names = {name_key(kept.name), *map(name_key, kept.aliases)}
    aliases: list[str] = []
    roles: list[RoleView] = []
    notes: list[str] = []
    for other in facts.speakers:
        if other.id == keep:
            continue
        for name in (other.name, *other.aliases):
            if name_key(name) not in names:
                names.add(name_key(name))
                aliases.append(name)
        if other.note and other.note not in "\n".join((kept.note, *notes)):
            notes.append(other.note)
        roles += [role for role in other.roles if role not in kept.roles and role not in roles]
    return Merged(
        keep=keep,
        name=kept.name,
        aliases=kept.aliases,
        more_aliases=tuple(aliases),
        roles=kept.roles,
        more_roles=tuple(roles),
        quotes=facts.quotes,
        moved=facts.quotes - kept.quotes,
        more_notes=tuple(notes),
    )


def _quoted_most(view: SpeakerView) -> tuple[int, str]:
    return -view.quotes, name_key(view.name)
