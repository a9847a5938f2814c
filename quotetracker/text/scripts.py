"""Names whose letters come from several scripts, and names that look the same in other letters.

The idea is that of Unicode's UTS #39 (https://www.unicode.org/reports/tr39/): a word whose letters are of one script,
or of scripts that are usually written together, is as it should be; two names of one skeleton look alike. Python knows
no scripts: the first word of a character's name tells them. The look-alikes are a table of our own, of the scripts
that share shapes with Latin letters.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from quotetracker.text.names import name_key, tidy

#: Written together in one word: “Tシャツ”, “SK텔레콤”, and prefixes before a foreign name: “הNBA”, “الـBBC”.
_TOGETHER = (
    frozenset({"LATIN", "CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "BOPOMOFO", "HANGUL"}),
    frozenset({"LATIN", "HEBREW"}),
    frozenset({"LATIN", "ARABIC"}),
)
#: First words of names of letters that belong to no script, or to that of the letter before.
_ANY = frozenset({"MODIFIER", "COMBINING", "KATAKANA-HIRAGANA", "FEMININE", "MASCULINE", "ARABIC-INDIC"})
_PLAIN = str.maketrans(
    # Cyrillic
    "авекмнорстухѕіјһӏԁԛԝүгьзѵѡ"
    # Greek
    "αβγεζηικμνορτυχϲϳ"
    # Armenian
    "օոսհցզքՙ"
    # Cherokee, of which the capitals are the folded form
    "ᎠᎡᎢᎪᎫᎬᎻᎳᎷᏀᏃᏔᏕᏚᏞᏟᏢᏦ"
    # Latin letters that look like others
    "ıɑɡɩǀ",
    "abekmhopctyxsijhldqwyrb3vwabyezhikmvoptyxcjonuhgqp'drtajehwmgzwsslcpkiagil",
)
#: Where the small letter has another shape than the capital.
_CAPITALS = str.maketrans("ΝΥΗΜ", "NYHM")


@dataclass(frozen=True, slots=True)
class Mixture:
    """A word with letters of several scripts."""

    word: str
    odd: tuple[str, ...]
    """Its letters that are not of the script of most, each once, in their order."""
    scripts: tuple[str, ...]
    """The scripts of those, in Unicode's words, such as "CYRILLIC"."""
    main: str
    """The script of most of its letters; of the first one where two have as many."""


@lru_cache(maxsize=65_536)
def mixtures(name: str) -> tuple[Mixture, ...]:
    """The words of ``name`` that mix scripts which are not usually written together; mostly none."""
    if name.isascii():
        return ()
    return tuple(found for word in _words(name) if (found := _mixture(word)))


@lru_cache(maxsize=65_536)
def skeleton(name: str) -> str:
    """Equal for names that look alike, whatever scripts they are of; never shown.

    Letter case and accents do not count, as in ``name_key``; a letter counts as the Latin one whose shape it has.
    """
    if name.isascii():
        return tidy(name).casefold()
    decomposed = unicodedata.normalize("NFKD", tidy(name).replace("’", "'"))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return seen(bare.translate(_CAPITALS).casefold())


def seen(folded: str) -> str:
    """``folded``, which has no capitals, with the Latin letter for each that has its shape; ASCII stays as it is."""
    return folded if folded.isascii() else folded.translate(_PLAIN)


def look_alikes(names: Mapping[int, Iterable[str]]) -> set[tuple[int, int]]:
    """Pairs of keys, the smaller first, of which a name of one looks like a name of the other in other letters.

    Equal names, as ``name_key`` has it, are none.
    """
    bearers: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
    for key, own in names.items():
        for name in own:
            bearers[skeleton(name)].add((key, name))
    found = set()
    for alike in bearers.values():
        if len(alike) > 1:
            keys = sorted((key, name_key(name)) for key, name in alike)
            found |= {(one, other) for (one, its), (other, others) in combinations(keys, 2) if its != others}
    return {(one, other) for one, other in found if one != other}


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The script of a letter in Unicode's words, such as "LATIN"; "" for what belongs to any script."""
    if not unicodedata.category(char).startswith("L"):
        return ""
    told = unicodedata.name(unicodedata.normalize("NFKC", char)[0], "").partition(" ")[0]
    return "" if told in _ANY else told


def _words(name: str) -> list[str]:
    """Runs of letters, their marks and digits."""
    apart = (char if unicodedata.category(char)[0] in "LMN" or char in "\u200c\u200d" else " " for char in name)
    return "".join(apart).split()


def _mixture(word: str) -> Mixture | None:
    letters = [(char, script) for char in word if (script := script_of(char))]
    scripts = {script for _, script in letters}
    if len(scripts) < 2 or any(scripts <= usual for usual in _TOGETHER):
        return None
    of = [script for _, script in letters]
    main = max(dict.fromkeys(of), key=of.count)
    odd = [(char, script) for char, script in letters if script != main]
    return Mixture(
        word, tuple(dict.fromkeys(char for char, _ in odd)), tuple(dict.fromkeys(script for _, script in odd)), main
    )
