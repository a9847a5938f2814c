"""The hand-written word lists of ``data/attribution/cues.json``, and what they make of a word.

These lists are all that the rules and the model ever see of words: every other word is a shape.
"""

import json
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Any

from quotetracker import paths

_VOWELS = frozenset("aeiou")
_SUFFIXES = ("ing", "ed", "ly", "s")


class Level(IntEnum):
    """What a verb reports: an act (praise, blame, belief) or a statement that could stand in marks."""

    ACT = 1
    STATEMENT = 2


@dataclass(frozen=True, slots=True)
class CueForm:
    """One form of a reporting verb."""

    lemma: str
    form: str
    """``b`` base, ``s``, ``d`` past, ``n`` participle only, ``g`` -ing."""
    level: Level


@dataclass(frozen=True, slots=True)
class Language:
    """The commonest reporting verbs, pronouns and articles of another language."""

    verbs: frozenset[str]
    pronouns: frozenset[str]
    articles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Forms of reporting verbs, and closed classes of words; all in lower case."""

    verbs: dict[str, CueForm]
    cue_nouns: frozenset[str]
    documents: frozenset[str]
    titles: frozenset[str]
    roles: frozenset[str]
    groups: frozenset[str]
    bodies: frozenset[str]
    times: frozenset[str]
    adverbs: frozenset[str]
    function: frozenset[str]
    particles: frozenset[str]
    governments: frozenset[str]
    languages: dict[str, Language]
    """German, French, Spanish and Italian by their ISO codes."""


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lists, read once."""
    raw: dict[str, Any] = json.loads((paths.data() / "attribution" / "cues.json").read_text(encoding="utf-8"))
    verbs: dict[str, CueForm] = {}
    for name, level in (("statement_verbs", Level.STATEMENT), ("act_verbs", Level.ACT)):
        for entry in raw[name].split():
            for word, cue in _forms(entry, level):
                verbs.setdefault(word, cue)
    words = {name: frozenset(value.split()) for name, value in raw.items() if isinstance(value, str)}
    return Lexicon(
        verbs=verbs,
        cue_nouns=words["cue_nouns"],
        documents=words["documents"],
        titles=words["titles"],
        roles=words["roles"],
        groups=words["groups"],
        bodies=words["bodies"],
        times=words["times"],
        adverbs=words["adverbs"],
        function=words["function"],
        particles=words["particles"],
        governments=frozenset(word.lower() for word in words["governments"]),
        languages={
            name: Language(*(frozenset(each[part].split()) for part in ("verbs", "pronouns", "articles")))
            for name, each in raw["foreign"].items()
        },
    )


def _forms(entry: str, level: Level) -> list[tuple[str, CueForm]]:
    base, *irregular = entry.split(":")
    doubled = base.endswith("+")
    base = base.rstrip("+")
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    if doubled:
        stem = base + base[-1]
    soft = base.endswith("y") and len(base) > 1 and base[-2] not in _VOWELS
    past = base[:-1] + "ied" if soft else stem + "ed"
    third = base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "go")) else "s")
    if irregular:
        past = irregular[0]
    made = [(base, "b"), (third, "s"), (past, "d"), (stem + "ing", "g")]
    made += [(word, "n") for word in irregular[1:]]
    return [(word, CueForm(base, form, level)) for word, form in made]


@lru_cache(maxsize=65_536)
def word_class(word: str) -> str:
    """What rules and model see of ``word``: itself if it is a listed or a closed-class word, else its shape."""
    low = word.lower().replace("’", "'")
    lists = lexicon()
    if not low[0].isalnum():
        return _MARKS.get(low, low)
    capital = "^" if word[0].isupper() else ""
    if cue := lists.verbs.get(low):
        return f"{capital}{cue.lemma}/{cue.form}"
    if low in lists.function:
        return low
    for name in ("titles", "governments", "times", "groups", "roles", "cue_nouns", "documents", "bodies"):
        bare = low.rstrip(".") if name == "titles" else low
        if bare in getattr(lists, name):
            return f"{capital}{name[:3].upper()}" + (f":{low}" if name == "cue_nouns" else "")
    return word_shape(word)


_MARKS = {
    "“": '"',
    "”": '"',
    "``": '"',
    "''": '"',
    "«": '"',
    "»": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "—": "-",
    "–": "-",
    "--": "-",
    "…": "...",
}


@lru_cache(maxsize=65_536)
def word_shape(word: str) -> str:
    """Capitals, digits and the commonest endings; nothing that tells one word from another."""
    if word[0].isupper():
        return "AA" if len(word) > 1 and word.isupper() else "Aa"
    if word[0].isdigit():
        return "9"
    if word[0].isalpha():
        ending = next((suffix for suffix in _SUFFIXES if word.endswith(suffix) and len(word) > len(suffix) + 2), "")
        return "a" + ending
    return word[0]
