"""Speakers: register, aliases, dated roles, merge."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from quotetracker.errors import InvalidInputError
from quotetracker.match.names import RankedName, rank_names
from quotetracker.model import proposals, queries
from quotetracker.model.saved_filters import follow_merge, follow_split
from quotetracker.model.schema import Alias, Role, Speaker
from quotetracker.model.store import Store
from quotetracker.model.views import RoleView, SpeakerView
from quotetracker.model.vocabulary import QuoteId, SpeakerId, SpeakerKind
from quotetracker.pace import Pace, at_leisure, paced
from quotetracker.services.articles import checked_date
from quotetracker.services.meanwhile import reconciled
from quotetracker.services.naming import checked_name
from quotetracker.text.names import name_key, tidy
from quotetracker.text.scripts import skeleton


@dataclass(frozen=True, slots=True)
class SpeakerFields:
    """All that the register says of a speaker."""

    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    aliases: tuple[str, ...] = ()
    roles: tuple[RoleView, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Parting:
    """What goes from one speaker to another; what the speaker does not have counts for nothing."""

    quotes: tuple[QuoteId, ...] = ()
    aliases: tuple[str, ...] = ()
    roles: tuple[RoleView, ...] = ()


class Speakers:
    """Verbs on speakers."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, only: Collection[SpeakerId] | None = None) -> tuple[SpeakerView, ...]:
        """All speakers by name; or those of ``only`` that exist."""
        with self._store.read() as session:
            return queries.speaker_views(session, only=only)

    def get(self, speaker: SpeakerId) -> SpeakerView:
        """One speaker."""
        with self._store.read() as session:
            queries.require(session, Speaker, speaker)
            return queries.speaker_views(session, only=[speaker])[0]

    def complete(self, typed: str, *, limit: int = 8) -> list[RankedName]:
        """Speakers whose name or alias may be meant; typing errors are forgiven."""
        with self._store.read() as session:
            names = queries.speaker_names(session)
        return rank_names(typed, names, limit=limit)

    def called(self, name: str) -> tuple[SpeakerId, ...]:
        """Speakers with exactly this name or alias; letter case, accents and spacing do not count."""
        with self._store.read() as session:
            return queries.speakers_called(session, name_key(name))

    def looking_like(self, name: str) -> tuple[SpeakerId, ...]:
        """Speakers with a name or alias that looks like this one in other letters; those called so are not among them.

        Method: skeletons as in UTS #39, see ``text.scripts``.
        """
        looks, key = skeleton(name), name_key(name)
        with self._store.read() as session:
            names = queries.speaker_names(session)
        found = (SpeakerId(speaker) for speaker, known in names if skeleton(known) == looks and name_key(known) != key)
        return tuple(dict.fromkeys(found))

    def add(self, fields: SpeakerFields) -> SpeakerId:
        """Add a speaker; InvalidInputError for an empty name."""
        name = checked_name(fields.name)
        with self._store.step(f"Add speaker {name}") as session:
            row = Speaker()
            _set(row, fields)
            session.add(row)
            session.flush()
            return SpeakerId(row.id)

    def edit(self, speaker: SpeakerId, fields: SpeakerFields, *, seen: Sequence[SpeakerFields] = ()) -> None:
        """Change name, aliases, roles, kind and note. ``seen``, ConflictError: see `reconciled`."""
        with self._store.step("Edit speaker") as session:
            row = queries.require(session, Speaker, speaker)
            aliases = tuple(alias.name for alias in row.aliases)
            roles = tuple(RoleView(role.title, role.since, role.until) for role in row.roles)
            stored = SpeakerFields(row.name, SpeakerKind(row.kind), aliases, roles, row.note)
            _set(row, reconciled(stored, fields, seen, _as_stored))

    def merge(self, keep: SpeakerId, others: Sequence[SpeakerId], *, pace: Pace = at_leisure) -> None:
        """Make several entries one: quotes, aliases and roles go to ``keep``, the other names become aliases of it."""
        with self._store.step("Merge speakers") as session:
            kept = queries.require(session, Speaker, keep)
            quotes = {spoken.quote_id for spoken in kept.spoken}
            names = {kept.name_key, *(alias.name_key for alias in kept.aliases)}
            roles = {(role.title, role.since, role.until) for role in kept.roles}
            for key in others:
                if key == keep:
                    continue
                other = queries.require(session, Speaker, key)
                for spoken in paced(list(other.spoken), pace, session.flush):
                    if spoken.quote_id not in quotes:
                        spoken.speaker = kept
                        quotes.add(spoken.quote_id)
                for name in (other.name, *(alias.name for alias in other.aliases)):
                    if name_key(name) not in names:
                        kept.aliases.append(Alias(name=name, name_key=name_key(name)))
                        names.add(name_key(name))
                for role in other.roles:
                    if (role.title, role.since, role.until) not in roles:
                        kept.roles.append(Role(title=role.title, since=role.since, until=role.until))
                        roles.add((role.title, role.since, role.until))
                if other.note and other.note not in kept.note:
                    kept.note = f"{kept.note}\n{other.note}".strip()
                session.flush()
                session.delete(other)
            follow_merge(session, keep, set(others) - {keep})

    def split(
        self,
        speaker: SpeakerId,
        parting: Parting,
        *,
        name: str = "",
        to: SpeakerId | None = None,
        pace: Pace = at_leisure,
    ) -> SpeakerId:
        """Give quotes, aliases and roles to a new speaker of this ``name``, or to the one that ``to`` says.

        Returns who has them now. InvalidInputError when nothing would go. Articles whose suggestions name the speaker
        are read again, since a name may now be somebody else's.
        """
        if to == speaker:
            raise InvalidInputError("This is the same speaker.", "Choose another one, or type a new name.")
        with self._store.step("Split speaker") as session:
            source = queries.require(session, Speaker, speaker)
            if to is None:
                target = Speaker(name=checked_name(name), name_key=name_key(checked_name(name)), kind=source.kind)
                session.add(target)
            else:
                target = queries.require(session, Speaker, to)
            session.flush()
            gone = _move_quotes(source, target, set(parting.quotes), pace, session.flush)
            gone += _move_names(source, target, set(map(name_key, parting.aliases)))
            gone += _move_roles(source, target, set(parting.roles))
            if not gone:
                raise InvalidInputError("Nothing was chosen to go.", "Tick quotes, names or offices first.")
            session.flush()
            if to is None:  # who goes to somebody known was given to the wrong one: that is no search's matter
                follow_split(session, speaker, SpeakerId(target.id))
            proposals.read_again_about(session, {source.id, target.id})
            return SpeakerId(target.id)

    def delete(self, speakers: Collection[SpeakerId]) -> None:
        """Delete speakers; their quotes stay, without them."""
        with self._store.step(
            "Delete speaker" if len(speakers) == 1 else f"Delete {len(speakers)} speakers"
        ) as session:
            for key in speakers:
                session.delete(queries.require(session, Speaker, key))


def _move_quotes(
    source: Speaker, target: Speaker, quotes: Collection[int], pace: Pace, flush: Callable[[], None]
) -> int:
    had = {spoken.quote_id for spoken in target.spoken}
    going = [spoken for spoken in source.spoken if spoken.quote_id in quotes]
    for spoken in paced(going, pace, flush):
        if spoken.quote_id in had:  # they spoke together
            source.spoken.remove(spoken)
        else:
            spoken.speaker = target
    return len(going)


def _move_names(source: Speaker, target: Speaker, names: Collection[str]) -> int:
    going = [alias for alias in source.aliases if alias.name_key in names]
    had = {target.name_key, *(alias.name_key for alias in target.aliases)}
    for alias in going:
        source.aliases.remove(alias)
        if alias.name_key not in had:
            target.aliases.append(Alias(name=alias.name, name_key=alias.name_key))
    return len(going)


def _move_roles(source: Speaker, target: Speaker, roles: Collection[RoleView]) -> int:
    going = [role for role in source.roles if RoleView(role.title, role.since, role.until) in roles]
    had = {(role.title, role.since, role.until) for role in target.roles}
    for role in going:
        source.roles.remove(role)
        if (role.title, role.since, role.until) not in had:
            target.roles.append(Role(title=role.title, since=role.since, until=role.until))
    return len(going)


def _set(row: Speaker, fields: SpeakerFields) -> None:
    stored = _as_stored(fields)
    row.name, row.name_key = stored.name, name_key(stored.name)
    row.kind, row.note = stored.kind, stored.note
    aliases = {alias.name: alias for alias in row.aliases}
    row.aliases = [aliases.get(name) or Alias(name=name, name_key=name_key(name)) for name in stored.aliases]
    roles = {(role.title, role.since, role.until): role for role in row.roles}
    row.roles = [
        roles.get((role.title, role.since, role.until)) or Role(title=role.title, since=role.since, until=role.until)
        for role in stored.roles
    ]


def _as_stored(fields: SpeakerFields) -> SpeakerFields:
    aliases = {name_key(alias): tidy(alias) for alias in fields.aliases if tidy(alias)}
    aliases.pop(name_key(fields.name), None)
    roles = tuple(role for role in dict.fromkeys(map(_role, fields.roles)) if role.title)
    return SpeakerFields(checked_name(fields.name), fields.kind, tuple(aliases.values()), roles, fields.note.strip())


def _role(role: RoleView) -> RoleView:
    since, until = checked_date(role.since), checked_date(role.until)
    if since and until and until < since[: len(until)]:
        raise InvalidInputError(f"The office “{role.title}” ends before it begins.", "Correct one of the two dates.")
    return RoleView(tidy(role.title), since, until)
