"""Reads of speakers."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from quotetracker.model.schema import (
    Alias,
    QuoteSpeaker,
    Speaker,
)
from quotetracker.model.views import (
    RoleView,
    SpeakerView,
)
from quotetracker.model.vocabulary import (
    SpeakerId,
    SpeakerKind,
)


def speaker_views(session: Session, *, only: Collection[int] | None = None) -> tuple[SpeakerView, ...]:
    """Speakers with aliases and roles, by name; with ``only``, just those that still exist among these ids."""
    statement = (
        select(Speaker)
        .order_by(Speaker.name_key, Speaker.id)
        .options(selectinload(Speaker.aliases), selectinload(Speaker.roles))
    )
    counted = select(QuoteSpeaker.speaker_id, func.count()).group_by(QuoteSpeaker.speaker_id)
    if only is not None:  # the database would count the whole library first
        statement = statement.where(Speaker.id.in_(only))
        counted = counted.where(QuoteSpeaker.speaker_id.in_(only))
    counts = dict(session.execute(counted).all())
    return tuple(
        SpeakerView(
            id=SpeakerId(row.id),
            name=row.name,
            kind=SpeakerKind(row.kind),
            note=row.note,
            aliases=tuple(alias.name for alias in row.aliases),
            roles=tuple(RoleView(role.title, role.since, role.until) for role in row.roles),
            quotes=counts.get(row.id, 0),
        )
        for row in session.scalars(statement)
    )


def speaker_names(session: Session) -> list[tuple[int, str]]:
    """Every name and alias with its speaker."""
    names = session.execute(select(Speaker.id, Speaker.name)).all()
    aliases = session.execute(select(Alias.speaker_id, Alias.name)).all()
    return [*names, *aliases]


def speakers_called(session: Session, name_key: str) -> tuple[SpeakerId, ...]:
    """Speakers that have this name or alias, by ``text.names.name_key``."""
    by_name = select(Speaker.id).where(Speaker.name_key == name_key)
    by_alias = select(Alias.speaker_id).where(Alias.name_key == name_key)
    return tuple(SpeakerId(key) for key in sorted(set(session.scalars(by_name.union(by_alias)))))
