"""Who is named as a speaker: somebody of the register, or somebody new, who comes into it in the same step."""

from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.errors import InvalidInputError
from quotetracker.model import queries
from quotetracker.model.schema import Speaker
from quotetracker.model.store import Session
from quotetracker.model.vocabulary import SpeakerId, SpeakerKind
from quotetracker.text.names import name_key, tidy


@dataclass(frozen=True, slots=True)
class NewName:
    """A name to add to the register."""

    name: str


Named = SpeakerId | NewName


def entered(session: Session, speakers: Sequence[Named]) -> list[SpeakerId]:
    """Ids of ``speakers``, each once. Who is new is added; who came into the register meanwhile is that one.

    NotFoundError for an id that is gone; InvalidInputError for an empty name, and for one that several bear.
    """
    return list(dict.fromkeys(_entered(session, speaker) for speaker in speakers))


def new_names(speakers: Sequence[Named]) -> str:
    """The names among ``speakers`` that are new, for the label of a step."""
    return ", ".join(tidy(speaker.name) for speaker in speakers if isinstance(speaker, NewName))


def checked_name(name: str) -> str:
    """``name`` without needless spaces; InvalidInputError for none."""
    if not (checked := tidy(name)):
        raise InvalidInputError(
            "A speaker needs a name.", "Type the name, or a description such as “ministry officials”."
        )
    return checked


def _entered(session: Session, speaker: Named) -> SpeakerId:
    if not isinstance(speaker, NewName):
        queries.require(session, Speaker, speaker)
        return speaker
    name = checked_name(speaker.name)
    known = queries.speakers_called(session, name_key(name))
    if len(known) > 1:
        raise InvalidInputError(f"{len(known)} speakers are called “{name}”.", "Choose the right one from the list.")
    if known:
        return known[0]
    row = Speaker(name=name, name_key=name_key(name), kind=SpeakerKind.PERSON)
    session.add(row)
    session.flush()
    return SpeakerId(row.id)
