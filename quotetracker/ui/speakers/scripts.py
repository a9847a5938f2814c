"""What the window says of names that mix scripts, and of names that look the same in other letters."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.text import scripts
from quotetracker.text.scripts import Mixture, mixtures
from quotetracker.ui.language.wording import later, tr

_SCRIPT = "a script, after a letter: “а (Cyrillic)”"
_SCRIPTS = {
    "LATIN": later("Latin", "a script, after a letter: “а (Cyrillic)”"),
    "CYRILLIC": later("Cyrillic", "a script, after a letter: “а (Cyrillic)”"),
    "GREEK": later("Greek", "a script, after a letter: “а (Cyrillic)”"),
    "ARMENIAN": later("Armenian", "a script, after a letter: “а (Cyrillic)”"),
    "HEBREW": later("Hebrew", "a script, after a letter: “а (Cyrillic)”"),
    "ARABIC": later("Arabic", "a script, after a letter: “а (Cyrillic)”"),
    "CHEROKEE": later("Cherokee", "a script, after a letter: “а (Cyrillic)”"),
}


def marked(name: str) -> str:
    """``name`` with a sign before it where one of its words mixes scripts; `mixed` says why."""
    return f"⚠\u00a0{name}" if mixtures(name) else name


def mixed(*names: str) -> str:
    """A sentence for each word that mixes scripts; empty where none does, as mostly."""
    return " ".join(dict.fromkeys(_told(found) for name in names for found in mixtures(name)))


def look_alikes(register: Iterable[SpeakerView]) -> Mapping[SpeakerId, frozenset[SpeakerId]]:
    """For each speaker whose name or alias looks like another speaker's in other letters, who those others are."""
    found: defaultdict[SpeakerId, set[SpeakerId]] = defaultdict(set)
    for one, other in scripts.look_alikes({view.id: (view.name, *view.aliases) for view in register}):
        found[SpeakerId(one)].add(SpeakerId(other))
        found[SpeakerId(other)].add(SpeakerId(one))
    return {speaker: frozenset(others) for speaker, others in found.items()}


def _told(found: Mixture) -> str:
    return tr(
        "“{word}” mixes scripts: {letters} ({odd}), the rest {main}.",
        word=f"\u2068{found.word}\u2069",
        letters=" ".join(f"\u2068{letter}\u2069" for letter in found.odd),
        odd=" ".join(map(_script, found.scripts)),
        main=_script(found.main),
    )


def _script(name: str) -> str:
    return tr(_SCRIPTS[name], _SCRIPT) if name in _SCRIPTS else name.capitalize()
