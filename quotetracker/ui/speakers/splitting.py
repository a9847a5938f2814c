"""What becomes of an entry of the register that is split: values for the panel, no Qt."""

from collections.abc import Collection
from dataclasses import dataclass

from quotetracker.model.views import QuoteFilter, QuoteView, RoleView, SpeakerView
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import Parting
from quotetracker.text.names import name_key

#: Quotes that are listed to be ticked; more are narrowed by words.
LISTED = 200


@dataclass(frozen=True, slots=True)
class Offered:
    """The quotes of a speaker in which the typed words occur: all ids, and views of the first ones."""

    speaker: SpeakerId
    words: str
    ids: tuple[QuoteId, ...]
    views: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two will have."""

    name: str
    aliases: tuple[str, ...]
    roles: tuple[RoleView, ...]
    quotes: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """Both sides, as ``Speakers.split`` will make them."""

    old: Side
    new: Side


def offered_quotes(desk: Desk, speaker: SpeakerId, words: str) -> Offered:
    """Read the quotes that may go; works in the background."""
    ids = desk.quotes.ids(QuoteFilter(text=words, speakers=(speaker,)))
    return Offered(speaker, words, ids, desk.quotes.some(ids[:LISTED]))


def shared_quotes(desk: Desk, one: SpeakerId, other: SpeakerId) -> frozenset[QuoteId]:
    """Quotes that both spoke."""
    mine, theirs = (desk.quotes.ids(QuoteFilter(speakers=(key,))) for key in (one, other))
    return frozenset(mine) & frozenset(theirs)


def split(
    source: SpeakerView,
    parting: Parting,
    name: str,
    target: SpeakerView | None,
    shared: Collection[QuoteId] = (),
) -> Outcome:
    """What a split will make of ``source`` and of a new speaker, or of ``target``; ``shared``: quotes of both."""
    going = {name_key(alias) for alias in parting.aliases}
    kept = tuple(alias for alias in source.aliases if name_key(alias) not in going)
    had = {name_key(target.name), *map(name_key, target.aliases)} if target else {name_key(name)}
    gained = tuple(alias for alias in source.aliases if name_key(alias) in going and name_key(alias) not in had)
    roles = tuple(role for role in source.roles if role not in parting.roles)
    held = target.roles if target else ()
    more = tuple(role for role in source.roles if role in parting.roles and role not in held)
    arriving = len(set(parting.quotes) - set(shared))
    return Outcome(
        old=Side(source.name, kept, roles, source.quotes - len(parting.quotes)),
        new=Side(
            target.name if target else name,
            (target.aliases if target else ()) + gained,
            held + more,
            (target.quotes if target else 0) + arriving,
        ),
    )
