"""Ways into the list of all quotes by speaker, from how many each has: a tenth of the work of walking through it."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from quotetracker.model.extents import Place, Waypoint
from quotetracker.model.queries.orders import Part
from quotetracker.model.schema import Quote, QuoteSpeaker, Speaker

_LAST = 2**62  # no quote has a higher id


def ways_by_speaker(session: Session, part: Part, *, step: int, backwards: bool) -> tuple[list[Waypoint], int, int]:
    """Where each speaker begins in ``part``, and every ``step``th row of those with very many quotes; how many rows
    there are, and how many quotes have no speaker."""
    numbers = dict(
        session.execute(select(QuoteSpeaker.speaker_id, func.count()).group_by(QuoteSpeaker.speaker_id)).all()
    )
    for speaker, number in _named_later(session):
        numbers[speaker] -= number
    ways, row = list[Waypoint](), 0
    speakers = session.execute(select(Speaker.name_key, Speaker.id).order_by(Speaker.name_key, Speaker.id)).all()
    for name, speaker in reversed(speakers) if backwards else speakers:
        if number := numbers.get(speaker, 0):
            ways.append(Waypoint(row, Place(0, (name, speaker, _LAST if backwards else 0))))
            if number > 2 * step:
                ways += _ways_within(session, part, speaker, row, step)
            row += number
    quotes = session.scalar(select(func.count()).select_from(Quote)) or 0
    return ways, row, quotes - row


def _named_later(session: Session) -> list[tuple[int, int]]:
    """How many quotes each speaker has that stand under somebody else, who is named before."""
    several = select(QuoteSpeaker.quote_id).group_by(QuoteSpeaker.quote_id).having(func.count() > 1)
    earlier = aliased(QuoteSpeaker)
    is_later = select(earlier.id).where(earlier.quote_id == QuoteSpeaker.quote_id, earlier.id < QuoteSpeaker.id)
    counted = select(QuoteSpeaker.speaker_id, func.count()).where(QuoteSpeaker.quote_id.in_(several), is_later.exists())
    return [(speaker, number) for speaker, number in session.execute(counted.group_by(QuoteSpeaker.speaker_id))]


def _ways_within(session: Session, part: Part, speaker: int, first: int, step: int) -> list[Waypoint]:
    rows = part.numbered().where(Speaker.id == speaker).subquery()
    found = session.execute(select(rows).where(rows.c.nth % step == 1, rows.c.nth > 1))
    return [Waypoint(first + row[-1] - 1, Place(0, tuple(row[1:-1]))) for row in found]
