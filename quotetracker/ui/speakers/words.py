"""What the window says of speakers in words: kinds, roles, counts, names that run from right to left."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from unicodedata import bidirectional

from quotetracker.model.views import RoleView, SpeakerView
from quotetracker.model.vocabulary import SpeakerId, SpeakerKind
from quotetracker.text.names import name_key
from quotetracker.ui.language.wording import forms, inside, later, plural, shown_date, tr

_UNPARTED = "\u00a0"
_SHORT = 44  # letters of an address
_KINDS = {
    SpeakerKind.PERSON: (later("Person"), ""),
    SpeakerKind.BODY: (later("Body"), "▣"),
    SpeakerKind.GROUP: (later("Group"), "⁂"),
}
_COUNTED = {
    "article": forms("{n} article", "{n} articles"),
    "change": forms("{n} change", "{n} changes"),
    "claim": forms("{n} claim", "{n} claims"),
    "contradiction": forms("{n} contradiction", "{n} contradictions"),
    "quote": forms("{n} quote", "{n} quotes"),
    "row": forms("{n} row", "{n} rows"),
    "speaker": forms("{n} speaker", "{n} speakers"),
    "statement": forms("{n} statement", "{n} statements"),
    "suggestion": forms("{n} suggestion", "{n} suggestions"),
}
KIND_TIPS = {
    SpeakerKind.PERSON: later("One person with a name."),
    SpeakerKind.BODY: later("A ministry, company, party or other body that speaks as one."),
    SpeakerKind.GROUP: later("People without names, such as “ministry officials”."),
}


def kind_word(kind: SpeakerKind) -> str:
    """The kind as a word."""
    return tr(_KINDS[kind][0])


def kind_chip(kind: SpeakerKind) -> str:
    """Sign and word for lists; empty for a person, as most speakers are."""
    sign = _KINDS[kind][1]
    return f"{sign} {inside(kind_word(kind))}" if sign else ""


def isolated(text: str) -> str:
    """``text`` so that its direction of writing does not disturb what stands beside it."""
    return f"\u2068{text}\u2069" if text else ""


def joined(*parts: str) -> str:
    """The parts that are not empty in one line, each with its own direction of writing, in the order of the window.

    All languages of the window run from left to right. Qt takes the direction of a line from its first strong letter,
    also where that is isolated: an Arabic outlet would turn the order of all parts round.
    """
    line = " · ".join(isolated(part) for part in parts if part)
    return f"\u200e{line}" if _runs_leftwards(line) else line


def _runs_leftwards(line: str) -> bool:
    strong = (found for char in line if (found := bidirectional(char)) in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def short_address(address: str) -> str:
    """An address as people say it: without its scheme, and of a long one the host and the last part."""
    place = address.partition("://")[2] or address
    place = place.removeprefix("www.").rstrip("/")
    host, _, path = place.partition("/")
    last = path.rpartition("/")[2]
    if len(place) <= _SHORT:
        return place
    return f"{host}/…/{last}" if len(host) + len(last) <= _SHORT else f"{host}/…"


def counted(number: int, word: str) -> str:
    """ "1 quote", "3 quotes"; ``word`` is one of `_COUNTED`."""
    return plural(*_COUNTED[word], number)


def dated(role: RoleView) -> str:
    """A role with its dates, "Mayor (since May 2021)"; the dates are not parted at the end of a line."""
    since, until = shown_date(role.since), shown_date(role.until)
    if since and until:
        dates = f"{since} – {until}"
    else:
        dates = tr("since {since}", since=since) if since else tr("until {until}", until=until) if until else ""
    return f"{role.title} ({dates.replace(' ', _UNPARTED)})" if dates else role.title


def present_role(roles: Iterable[RoleView]) -> str:
    """The offices held still; where there is none, the last one with its end."""
    known = tuple(roles)
    if held := ", ".join(role.title for role in known if not role.until):
        return held
    last = max(known, key=_end, default=None)
    return tr("{title} (until {until})", title=last.title, until=shown_date(last.until)) if last else ""


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


def prepare(register: Iterable[SpeakerView]) -> None:
    """In the background: work out by what ``namesakes`` and ``by_name`` compare, which takes time for thousands."""
    for speaker in register:
        for name in (speaker.name, *speaker.aliases):
            _key(name)


def by_name(view: SpeakerView) -> tuple[str, SpeakerId]:
    """Key to sort speakers by."""
    return _key(view.name), view.id


@lru_cache(maxsize=65_536)
def _key(name: str) -> str:
    return name_key(name)
