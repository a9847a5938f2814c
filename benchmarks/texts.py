"""Made-up statements in any number, and variants of them: what the speed of matching is measured with.

Words follow Zipf's law: a few are in nearly every sentence, most are rare. Sentences of a file, one JSON object a line
with "text", are taken instead where there is one. Statements beyond those of the file are put together from two of them
with a quarter of the words replaced, so that many share parts, as in real archives.
"""

import json
import lzma
import random
import re
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

_SEED = 11
_COMMON = """
the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which
one you were all her she there would their we him been has when who will no more if out so up said what its about
than into them can only other time new some could these two may first then do any like my now over such our man me
even most made after also did many off before must well back through years much where your way down should because
long each just state those people too how little good very make world still see own work men day get here between
both being under never know same last another while us might great old year come since go against right came take
used himself few house use during without again place around however small found part think went say general high
upon school every going want country
"""
_SYLLABLES = [a + b for a in (*"bcdfghlmnprstvw", "st", "tr", "pl") for b in (*"aeiou", "an", "er", "in", "or", "al")]


def vocabulary(size: int = 40_000) -> list[str]:
    """Words by rank: the commonest first."""
    rng = random.Random(_SEED)
    made = dict.fromkeys(_COMMON.split())
    while len(made) < size:
        made["".join(rng.choices(_SYLLABLES, k=rng.choice((2, 2, 3, 3, 4))))] = None
    return list(made)


def sentences(path: Path | None, *, number: int = 60_000) -> list[str]:
    """Sentences of six to seventy words, each once: those of ``path``, or made up."""
    rng = random.Random(_SEED)
    if path is None:
        words = vocabulary()
        weights = list(accumulate(1 / (rank + 2.7) for rank in range(1, len(words) + 1)))
        found = [
            " ".join(rng.choices(words, cum_weights=weights, k=min(70, max(6, round(rng.gauss(17, 8))))))
            for _ in range(number)
        ]
    else:
        opener = lzma.open if path.suffix == ".xz" else open
        with opener(path, "rt", encoding="utf-8") as file:
            found = [str(json.loads(line)["text"]) for line in file]
    found = [text for text in dict.fromkeys(found) if 6 <= len(text.split()) <= 70]
    rng.shuffle(found)
    return found


class Statements:
    """``size`` statements: a background, and variants of three hundred that are asked for."""

    def __init__(self, size: int, *, path: Path | None = None, asked: int = 300) -> None:
        self._rng = random.Random(_SEED)
        every = sentences(path)
        self._pool = [word for text in every for word in text.split()]
        self.asked = [text for text in every if 10 <= len(text.split()) <= 40][:asked]
        self.planted = [
            (nth, kind, make(text.split(), self._rng, self._word))
            for nth, text in enumerate(self.asked)
            for kind, make in VARIANTS.items()
        ]
        chosen = set(self.asked)
        self._base = [text for text in every if text not in chosen]
        self.texts = self._background(size - len(self.planted)) + [text for _, _, text in self.planted]
        self.first = len(self.texts) - len(self.planted)
        """Where the variants begin in ``texts``."""

    def _word(self) -> str:
        return self._rng.choice(self._pool)

    def _background(self, size: int) -> list[str]:
        found = self._base[:size]
        while len(found) < size:
            left, right = self._rng.choice(self._base).split(), self._rng.choice(self._base).split()
            words = left[: self._rng.randrange(1, len(left))] + right[self._rng.randrange(len(right)) :]
            if 5 <= len(words) <= 70:
                for _ in range(max(1, len(words) // 4)):
                    words[self._rng.randrange(len(words))] = self._word()
                found.append(" ".join(words))
        return found


_Make = Callable[[list[str], random.Random, Callable[[], str]], str]
_OTHER_WORDS = """
said=declared people=citizens great=splendid going=about want=desire never=at_no_time country=land think=reckon
very=extremely really=truly make=produce need=require get=receive money=funds help=aid job=post children=youngsters
problem=trouble many=numerous world=earth right=proper work=toil old=elderly all=the_whole_of big=large good=fine bad=poor
"""
_SYNONYMS = dict(pair.split("=") for pair in _OTHER_WORDS.split())


def _replaced(share: float) -> _Make:
    def make(words: list[str], rng: random.Random, word: Callable[[], str]) -> str:
        places = set(rng.sample(range(len(words)), max(1, round(share * len(words)))))
        return " ".join(word() if at in places else kept for at, kept in enumerate(words))

    return make


def _half(words: list[str], rng: random.Random, _word: Callable[[], str]) -> str:
    size = max(5, len(words) // 2)
    start = rng.randrange(len(words) - size + 1)
    return " ".join(words[start : start + size])


def _ellipsis(words: list[str], _rng: random.Random, _word: Callable[[], str]) -> str:
    size = max(3, len(words) // 3)
    return f"{' '.join(words[:size])} … {' '.join(words[-size:])}"


def _bracket(words: list[str], rng: random.Random, word: Callable[[], str]) -> str:
    at = rng.randrange(len(words))
    return " ".join([*words[:at], f"[{word()} {word()}]", *words[at + 1 :]])


def _swapped(words: list[str], _rng: random.Random, _word: Callable[[], str]) -> str:
    return " ".join([*words[len(words) // 2 :], *words[: len(words) // 2]])


def _embedded(words: list[str], _rng: random.Random, word: Callable[[], str]) -> str:
    return " ".join([*(word() for _ in words), *words, *(word() for _ in words)])


_AUXILIARY = re.compile(r"\b(?:will|would|can|is|was|are|have|do)\b")


def _turned(words: list[str], _rng: random.Random, _word: Callable[[], str]) -> str:
    text = " ".join(words)
    if re.search(r"\d", text):
        return re.sub(r"\d+", lambda found: str(int(found.group()[:9]) + 7), text)
    turned = _AUXILIARY.sub(lambda found: f"{found.group()} not", text, count=1)
    return turned if turned != text else f"Not {text}"


VARIANTS: dict[str, _Make] = {
    "exact": lambda words, _rng, _word: " ".join(words),
    "case, punctuation": lambda words, _rng, _word: re.sub(r'[,;:.!?"“”]', "", " ".join(words)).lower(),
    "half of it": _half,
    "ellipsis": _ellipsis,
    "bracket": _bracket,
    "10 % replaced": _replaced(0.10),
    "25 % replaced": _replaced(0.25),
    "clauses swapped": _swapped,
    "embedded": _embedded,
    "synonyms": lambda words, _rng, _word: " ".join(_SYNONYMS.get(word.lower(), word) for word in words[1:]).replace(
        "_", " "
    ),
    "number, negation": _turned,
}
