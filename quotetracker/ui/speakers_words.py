"""What the window says of speakers in words: kinds, roles, counts, names that run from right to left."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from quotetracker.model.views import RoleView, SpeakerView
from quotetracker.model.vocabulary import SpeakerId, SpeakerKind
from quotetracker.text.names import name_key

_KINDS = {
    SpeakerKind.PERSON: ("Person", ""),
    SpeakerKind.BODY: ("Body", "▣"),
    SpeakerKind.GROUP: ("Group", "⁂"),
}
KIND_TIPS = {
    SpeakerKind.PERSON: "One person with a name.",
    SpeakerKind.BODY: "A ministry, company, party or other body that speaks as one.",
    SpeakerKind.GROUP: "People without names, such as “ministry officials”.",
}


def kind_word(kind: SpeakerKind) -> str:
    """The kind as a word."""
    return _KINDS[kind][0]


def kind_chip(kind: SpeakerKind) -> str:
    """Sign and word for lists; empty for a person, as most speakers are."""
    word, sign = _KINDS[kind]
    return f"{sign} {word.lower()}" if sign else ""


def isolated(text: str) -> str:
    """``text`` so that its direction of writing does not disturb what stands beside it."""
    return f"\u2068{text}\u2069" if text else ""


def joined(*parts: str) -> str:
    """The parts that are not empty in one line, each with its own direction of writing."""
    return " · ".join(isolated(part) for part in parts if part)


def counted(number: int, word: str) -> str:
    """ "1 quote", "3 quotes"."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def dated(role: RoleView) -> str:
    """A role with its dates, "Mayor (2021-05 – )"."""
    if not role.since and not role.until:
        return role.title
    dates = f"{role.since} – {role.until}".strip()
    return f"{role.title} ({dates})"


def present_role(roles: Iterable[RoleView]) -> str:
    """The offices held still; where there is none, the last one with its end."""
    known = tuple(roles)
    if held := ", ".join(role.title for role in known if not role.until):
        return held
    last = max(known, key=_end, default=None)
    return f"{last.title} (until {last.until})" if last else ""


def _end(role: RoleView) -> str:
    return role.until


def namesakes(register: Iterable[SpeakerView]) -> Mapping[SpeakerId, frozenset[SpeakerId]]:
    """For each speaker whose name or alias another speaker bears too, who those others are."""
    bearers: defaultdict[str, set[SpeakerId]] = defaultdict(set)
    for speaker in register:
        for name in (speaker.name, *speaker.aliases):
            bearers[_key(name)].add(speaker.id)
    found: defaultdict[SpeakerId, set[SpeakerId]] = defaultdict(set)
    for ids in bearers.values():
        if len(ids) > 1:
            for speaker_id in ids:
                found[speaker_id] |= ids - {speaker_id}
    return {speaker_id: frozenset(others) for speaker_id, others in found.items()}


def by_name(view: SpeakerView) -> tuple[str, SpeakerId]:
    """Key to sort speakers by."""
    return _key(view.name), view.id


@lru_cache(maxsize=65_536)
def _key(name: str) -> str:
    return name_key(name)
