"""Which English words mean the same, belong to one family, or contradict each other.

Two lists: our own of the words of news, and one made from WordNet 3.1 (benchmarks/build_meanings.py). Words are kept by
their stem, so that every form of a word has its meanings.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from quotetracker import paths
from quotetracker.match.stems import stem

_LISTS = ("words.txt", "meanings.txt")  # Our own first: it is surer of the words of news.
_OWN, _FAMILY, _WORDNET = 0.75, 0.8, 0.6
_NONE: frozenset[int] = frozenset()
_NO_WORDS: frozenset[str] = frozenset()
_LONGEST_PHRASE = 4
_CONTRARY = ("un", "in", "im", "dis", "non", "il", "ir")
_SHORTEST = 3  # A contrary has more letters than this beside its beginning.
# They begin like contraries and are none: "improve" does not deny "prove". Other forms of them neither.
_NO_CONTRARIES = """
discard discern discharge disclose disclosure discount discourse discover discovery discuss disease disgrace disguise
dismiss dismissal disorder dispatch dispense displacement display disport disposal dispose disposition dissolve distract
distress distribute disappointed disappointing disappoint image imaging immediate immigrant immigration impact impair
impale impart impeach implant imply import important impose imposition impound impress imprint improve impulse inbound
incense incline income incoming incorporate incorporation increase indeed indent index indiana indoor infamous infest
infield infirm inflame inflict influx inform information informed infuse ingrain inhabit inhale injury inland
inlay inline inmate input inquest inquire inscribe insect inset inside insight inspire install instance instead instill
insure intact intake intend intense intent intention intern intone invent invention inverse invest investment invoice
inward irradiate nonsense unearth unless until
"""


@dataclass(slots=True)
class _Meanings:
    """Groups by stem; how far words of a group stand for each other, by group; opposites and phrases by stem."""

    groups: dict[str, frozenset[int]] = field(default_factory=dict)
    credits: list[float] = field(default_factory=list)
    opposites: dict[str, frozenset[str]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)


def closeness(a: str, b: str) -> float:
    """How far two different words may stand for each other, 0..1, in any of their forms; 0.9 for forms of one word."""
    left, right = stem(a), stem(b)
    if left == right:
        return 0.9
    common = groups_of(left) & groups_of(right)
    if not common:
        return 0.0
    known = _known()
    return max([known.credits[group] for group in common])


def opposites(a: str, b: str) -> bool:
    """Whether two words contradict each other: "rise" and "fall", "safe" and "unsafe"."""
    return stem(b) in opposites_of(stem(a)) or contrary(a, b)


def contrary(a: str, b: str) -> bool:
    """Whether one of two words is the other one with a beginning that denies it: "unsafe" is "not safe"."""
    return b in unprefixed(a) or a in unprefixed(b)


@lru_cache(maxsize=65_536)
def unprefixed(word: str) -> tuple[str, ...]:
    """What ``word`` may be the contrary of by its beginning: "safe" for "unsafe"."""
    if not word.startswith(_CONTRARY) or stem(word) in _no_contraries():
        return ()
    bare = [word[len(prefix) :] for prefix in _CONTRARY if word.startswith(prefix)]
    return tuple([each for each in bare if len(each) > _SHORTEST])


def groups_of(word_stem: str) -> frozenset[int]:
    """The groups of meaning that a stem, or a phrase found by ``phrases_in``, belongs to."""
    return _known().groups.get(word_stem, _NONE)


def credit_of(group: int) -> float:
    """How far words of one group stand for each other."""
    return _known().credits[group]


def opposites_of(word_stem: str) -> frozenset[str]:
    """Stems of the words that contradict a word with this stem."""
    return _known().opposites.get(word_stem, _NO_WORDS)


def grouped(stems: Iterable[str]) -> list[tuple[str, frozenset[int]]]:
    """Those of ``stems`` that belong to a group of meaning, with their groups."""
    known = _known().groups
    return [(base, known[base]) for base in stems if base in known]


def denied(stems: Iterable[str]) -> list[tuple[str, frozenset[str]]]:
    """Those of ``stems`` that other words contradict, with the stems of these."""
    known = _known().opposites
    return [(base, known[base]) for base in stems if base in known]


def phrases_in(stems: list[str]) -> Iterator[tuple[int, int, str]]:
    """Rows of words that count as one ("step down"): half-open range, and the name to look its groups up with."""
    known = _known().phrases
    done = 0
    for at in [at for at, base in enumerate(stems) if base in known]:
        if at < done:
            continue
        for words, name in known[stems[at]]:
            if tuple(stems[at : at + len(words)]) == words:
                yield at, at + len(words), name
                done = at + len(words)
                break


@lru_cache(maxsize=1)
def _no_contraries() -> frozenset[str]:
    return frozenset(map(stem, _NO_CONTRARIES.split()))


@lru_cache(maxsize=1)
def _known() -> _Meanings:
    out = _Meanings()
    groups: dict[str, set[int]] = {}
    facing: dict[str, set[str]] = {}
    for name in _LISTS:
        own = name == _LISTS[0]
        text = (paths.data() / "matching" / name).read_text(encoding="utf-8")
        for line in text.splitlines():
            sign, *words = line.split()
            names = [_name(out, word) for word in words]
            if sign == "!":
                for other in names[1:]:
                    facing.setdefault(names[0], set()).add(other)
                    facing.setdefault(other, set()).add(names[0])
            elif sign in "=~":
                for each in names:
                    groups.setdefault(each, set()).add(len(out.credits))
                out.credits.append(_FAMILY if sign == "~" else _OWN if own else _WORDNET)
    out.groups = {word: frozenset(found) for word, found in groups.items()}
    out.opposites = _frozen(facing, groups)
    for rows in out.phrases.values():
        rows.sort(key=lambda row: -len(row[0]))
    return out


def _frozen(facing: dict[str, set[str]], groups: dict[str, set[int]]) -> dict[str, frozenset[str]]:
    """Opposites without those that also mean the same, as "fine" does and does not ("a fine" is no praise)."""
    none: set[int] = set()
    return {
        word: frozenset(o for o in others if o != word and not groups.get(word, none) & groups.get(o, none))
        for word, others in facing.items()
    }


def _name(known: _Meanings, word: str) -> str:
    """The stem of a word of the lists, or the name of a phrase."""
    pieces = tuple(stem(piece) for piece in word.casefold().split("_"))
    if len(pieces) == 1:
        return pieces[0]
    name = "_".join(pieces)
    row = (pieces[:_LONGEST_PHRASE], name)
    if row not in known.phrases.setdefault(pieces[0], []):
        known.phrases[pieces[0]].append(row)
    return name
