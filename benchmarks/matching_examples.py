"""Examples that the comparison is trained on: pairs written for this project, and pairs made from such texts.

Only the open half of tests/match/data is read. Made are: what newspapers do to a quote (cutting, ellipses, brackets,
small edits, setting it among other sentences), and pairs that share words without being one statement (one topic, set
phrases, names and titles, a row of common words).
"""

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from quotetracker.match.comparison import Wording, disputed
from quotetracker.text.kind import Kind

DATA = Path(__file__).parent.parent / "tests" / "match" / "data"
SAME = frozenset({"repeat", "excerpt", "altered", "paraphrase", "misattributed"})
_STOCK = [
    "at the end of the day", "make no mistake", "the people of this country", "as I have said many times",
    "let me be very clear", "the next prime minister of this country", "it is going to make sure that",
    "on both sides of the aisle", "I want to thank everybody who is here today",
    "one of the oldest questions in our trade", "that is the right thing to do", "in the history of our country",
    "we take this matter very seriously", "for the first time in a very long time", "our partners around the world",
    "it is going to be a great day", "our thoughts are with the families", "we have to do a better job",
    "I don't know what is going to happen", "the former secretary of state",
]  # fmt: skip
_NAMES = [
    "Governor Dan Halloran", "former attorney general Linda Price", "Senator Linda Price", "Deputy Mayor Ruth Okonjo",
    "Victor Castle", "the Coldwater plant", "former foreign minister Anna Berg", "the National Farmers Union",
    "Harbour University", "President Amara Diop", "St. Brice Cathedral", "the River Board",
    "the Ministry of Transport", "Judge Vesely", "the Lantern newspaper",
]  # fmt: skip
_BESIDE = [
    "with", "he is with", "she met", "a letter to", "I know", "working on matters related to", "the speech of",
    "comments by", "people like", "we spoke to", "questions about", "a friend of", "support for", "the office of",
]  # fmt: skip
_WORDS = [
    "big large", "people folks", "said told", "very really", "think believe", "country nation", "because since",
    "never not", "police officers", "money cash", "start begin", "going gonna", "great good", "win take", "job work",
    "help support", "was is", "will would", "have had", "wants needs",
]  # fmt: skip
_ADDED = [
    "and",
    "well",
    "I",
    "think",
    "you",
    "know",
    "very",
    "really",
    "that",
    "just",
    "so",
    "but",
    "now",
    "also",
    "always",
]
_AHEAD_OF_PHRASE = [
    "he said:", "we say:", "as they put it,", "and I mean it:", "so", "because", "and", "you know,", "remember:",
    "they shouted", "I keep saying it,", "it comes down to this:",
]  # fmt: skip
_ONE_SPEAKER = 0.25  # Share of made pairs that are given one speaker, so that this alone proves nothing.
_ANY_KIND = 0.25  # Share of made pairs of which one is mixed or indirect, for the same reason.
_LOOK_ALIKE = 50  # From this ``token_set_ratio`` on.
_BRACKETS = ["[he]", "[she]", "[they]", "[it]", "[we]", "[the company]"]


@dataclass(frozen=True, slots=True)
class Example:
    """Two wordings, whether they are what a model tells, and how much that counts."""

    a: Wording
    b: Wording
    label: bool
    weight: float = 1.0


def rows(name: str) -> list[dict[str, Any]]:
    """The objects of one file of tests/match/data."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def wording(row: dict[str, Any], side: str, *, known: bool = True) -> Wording:
    """One side of a row; without its speaker and kind unless they are ``known``."""
    if not known:
        return Wording(row[side])
    named = row.get(f"speaker_{side}")
    return Wording(row[side], Kind(row.get(f"kind_{side}", "direct")), frozenset([named] if named else []))


class Examples:
    """Examples of one seed, from the open half."""

    def __init__(self, seed: int) -> None:
        self._seed, self._rng = seed, random.Random(seed)
        self.relations = rows("open-relations.jsonl")
        self.paraphrases = rows("open-paraphrases.jsonl")
        self._debate = rows("open-debate.jsonl")
        self._speech = [(row["topic"], row["text"]) for row in rows("open-speech.jsonl")]
        written = [*self.relations, *self.paraphrases]
        self._bases = [(row["topic"], row["a"]) for row in {row["a"]: row for row in written}.values()]
        self._texts = [*self._speech, *self._speech, *self._bases]

    def same(self) -> Iterator[Example]:
        """Is it one statement?"""
        for row in [*self.relations, *self.paraphrases]:
            label = row["truth"] in SAME
            yield Example(wording(row, "a", known=False), wording(row, "b", known=False), label, 0.7)
            if row["truth"] != "misattributed":
                yield Example(wording(row, "a"), wording(row, "b"), label, 0.7)
        for row in rows("open-order.jsonl"):  # Who did what to whom: exchanged, and only told in another order.
            for who in ([], ["A"]):
                a, b = (Wording(row[side], speakers=frozenset(who)) for side in "ab")
                yield Example(a, b, row["label"] == 1, 0.05)
                edited = self._edited(self._edited(b.text)) if row["label"] else self._edited(b.text)
                yield Example(a, replace(b, text=edited), row["label"] == 1, 0.05)
        yield from self._printed()
        for a, b in [*self._one_topic(), *self._set_phrases(1_000), *self._rows_of_words(1_500), *self._fragments(500)]:
            if a and b and not _share(a, b):
                yield Example(*self._said(a, b), label=False)
        for _ in range(500):
            a, b = (text for _, text in self._rng.sample(self._bases, 2))
            yield Example(*self._said(a, b, one_speaker=0), label=False, weight=0.5)
        for row, a, b, _ in phrase_pairs("open", [text for _, text in self._texts], 900, self._seed):
            yield Example(*self._said(a, b, one_speaker=0), row["kind"] == "statement", weight=0.2)

    def conflict(self) -> Iterator[Example]:
        """Are they about one matter, and cannot both be true? Only pairs that the model is asked about."""
        yield from (each for each in self._rivals() if disputed(each.a, each.b))

    def _rivals(self) -> Iterator[Example]:
        written = [*self.relations, *self.paraphrases]
        for row in written:
            label = row["truth"] == "conflict"
            yield Example(wording(row, "a"), wording(row, "b"), label, 2.0 if label else 1.0)
            yield Example(wording(row, "a", known=False), wording(row, "b", known=False), label, 1.0 if label else 0.5)
            if row["truth"] in ("conflict", "different"):
                yield Example(wording(row, "b"), wording(row, "a"), label, 0.5)
        for a, b in self._pairs_of_speech(0.9, 0.08):
            first, second = self._rng.choice([("A", "B"), ("A", "B"), ("A", "A"), ("", "")])
            yield Example(self._spoken(a, first), self._spoken(b, second), label=False, weight=0.25)
        pairs = {(row["a"], row["b"]) for row in written}
        for _ in range(1_500):
            a, b = self._rng.choice(self._bases)[1], self._rng.choice(self.relations)["b"]
            if (a, b) not in pairs:
                yield Example(self._spoken(a, "A"), self._spoken(b, "B"), label=False, weight=0.25)
        for a, b in self._one_topic():
            yield Example(Wording(a), Wording(b), label=False, weight=0.15)
        # One statement as two papers print it, cut and altered, is no conflict of two.
        for each in self._printed():
            if not each.a.speakers:
                yield Example(each.a, each.b, label=False, weight=0.2)
        # What people say in a debate shares topics and turns of speech, and a "not" in one denies nothing in the other.
        for a, b in combinations(self._debate, 2):
            if a["speaker"] != b["speaker"]:
                denied = b.get("denies") == a["id"]
                yield Example(*(self._debated(each, known=True) for each in (a, b)), denied, 2.0 if denied else 0.6)
                yield Example(*(self._debated(each, known=False) for each in (a, b)), denied, 1.0 if denied else 0.3)

    def report(self) -> Iterator[Example]:
        """Is it one speaker's statement in quite other words?"""
        for row in self.paraphrases:
            yield Example(wording(row, "a"), wording(row, "b"), row["truth"] == "paraphrase")
        for row in self.relations:
            if row["truth"] in ("paraphrase", "different") and row["speaker_a"] == row["speaker_b"]:
                yield Example(wording(row, "a"), wording(row, "b"), row["truth"] == "paraphrase", 0.7)
        for a, b in self._pairs_of_speech(0.5, 0.0):
            yield Example(self._spoken(a, "A"), self._spoken(b, "A"), label=False, weight=0.06)
        # One speaker's sentences often look alike and say two things; the written pairs have few such.
        chance = [*self._set_phrases(1_000), *self._rows_of_words(1_500), *self._fragments(500)]
        for a, b in [*self._alike(), *chance]:
            if a and b and not _share(a, b):
                yield Example(self._spoken(a, "A"), self._spoken(b, "A"), label=False, weight=0.03)

    @staticmethod
    def _debated(row: dict[str, Any], *, known: bool) -> Wording:
        return Wording(row["text"], speakers=frozenset([row["speaker"]] if known else []))

    def _spoken(self, text: str, speaker: str) -> Wording:
        kind = self._rng.choice([Kind.DIRECT, Kind.DIRECT, Kind.INDIRECT, Kind.MIXED])
        return Wording(text, kind, frozenset([speaker] if speaker else []))

    def _printed(self) -> Iterator[Example]:
        """One statement as two papers print it."""
        for _, text in [*self._speech, *self._speech, *self._speech, *self._bases]:
            a = text if self._rng.random() < 0.45 else self._among_others(text)
            b = self._variant(text)
            b = b if self._rng.random() < 0.75 else self._among_others(b)
            first, second = (a, b) if self._rng.random() < 0.5 else (b, a)
            yield Example(*self._said(first, second), label=True)

    def _said(self, a: str, b: str, one_speaker: float = _ONE_SPEAKER) -> tuple[Wording, Wording]:
        """Two wordings of one speaker or of unknown ones, direct or not, whatever they are to each other."""
        speakers = frozenset(["A"] if self._rng.random() < one_speaker else [])
        kinds = [Kind.DIRECT, Kind.DIRECT]
        if self._rng.random() < _ANY_KIND:
            kinds[self._rng.randrange(2)] = self._rng.choice([Kind.INDIRECT, Kind.INDIRECT, Kind.MIXED])
        return Wording(a, kinds[0], speakers), Wording(b, kinds[1], speakers)

    def _variant(self, text: str) -> str:
        chance = self._rng.random()
        if chance < 0.2:
            return text
        if chance < 0.4:
            return self._cut(text)
        if chance < 0.5:
            return self._dotted(text)
        if chance < 0.75:
            return self._edited(text)
        return self._edited(self._cut(text) if chance < 0.9 else self._edited(text))

    def _cut(self, text: str) -> str:
        words = text.split()
        if len(words) <= 6:
            return text
        size = self._rng.randrange(4, len(words))
        at = self._rng.randrange(len(words) - size + 1)
        at = at if self._rng.random() < 0.5 else self._rng.choice([0, len(words) - size])
        return " ".join(words[at : at + size]).strip(",;")

    def _dotted(self, text: str) -> str:
        words = text.split()
        if len(words) < 12:
            return text
        at = self._rng.randrange(4, len(words) - 6)
        size = self._rng.randrange(2, len(words) - at - 3)
        return " ".join(words[:at]) + self._rng.choice([" ... ", ", ... ", " … "]) + " ".join(words[at + size :])

    def _edited(self, text: str) -> str:
        words = text.split()
        for _ in range(self._rng.choice([1, 1, 2, 3])):
            if len(words) < 4:
                break
            at, chance = self._rng.randrange(len(words)), self._rng.random()
            if chance < 0.3:
                del words[at]
            elif chance < 0.5:
                words.insert(at, self._rng.choice(_ADDED))
            elif chance < 0.75:
                self._reworded(words, at)
            elif chance < 0.88:
                words[at] = self._rng.choice(_BRACKETS)
            else:
                words[at : at + self._rng.randrange(1, 4)] = ["..."] if self._rng.random() < 0.6 else []
        return " ".join(words)

    def _reworded(self, words: list[str], at: int) -> None:
        swaps = dict(pair.split() for pair in _WORDS)
        for nth in range(len(words)):
            place = (at + nth) % len(words)
            if found := swaps.get(words[place].lower().strip(".,")):
                words[place] = found
                return

    def _among_others(self, text: str) -> str:
        others = [self._other(text) for _ in range(self._rng.choice([1, 1, 2, 3]))]
        others.insert(self._rng.randrange(len(others) + 1), text)
        return _joined(others)

    def _other(self, text: str, topic: str = "") -> str:
        while True:
            found = self._rng.choice(self._texts)
            if found[1] != text and (not topic or found[0] == topic):
                return found[1]

    def _pairs_of_speech(self, within: float, across: float) -> Iterator[tuple[str, str]]:
        for nth, (topic, a) in enumerate(self._speech):
            for other, b in self._speech[:nth]:
                if self._rng.random() < (within if topic == other else across):
                    yield a, b

    def _alike(self) -> Iterator[tuple[str, str]]:
        """Two spoken statements with so many words in common that a search finds one for the other."""
        texts = [*(row["text"] for row in self._debate), *(text for _, text in self._speech)]
        for a, b in combinations(texts, 2):
            if fuzz.token_set_ratio(a, b) >= _LOOK_ALIKE:
                yield a, b

    def _one_topic(self) -> Iterator[tuple[str, str]]:
        for nth, (topic, a) in enumerate(self._speech):
            for other, b in self._speech[:nth]:
                chance = self._rng.random()
                if topic != other or chance > 0.85:
                    continue
                if chance < 0.55:
                    cut = self._rng.random()
                    yield self._cut(a) if cut < 0.3 else a, self._cut(b) if cut > 0.8 else b
                else:
                    first = _joined([a, self._other(a, topic)])
                    yield first, b if chance < 0.75 else _joined([b, self._other(b)])

    def _set_phrases(self, count: int) -> Iterator[tuple[str, str]]:
        for nth in range(count):
            (_, a), (_, b) = self._rng.sample(self._texts, 2)
            if nth % 3:
                name = self._rng.choice(_NAMES)
                first = self._with(a, name)
                first = first if self._rng.random() < 0.5 else self._among_others(first)
                short = f"{self._rng.choice(_BESIDE)} {name}"
                yield first, short if self._rng.random() < 0.5 else self._with(b, name)
            elif a != b:
                phrase = self._rng.choice(_STOCK)
                yield self._with(a, phrase), self._with(b, phrase)

    def _with(self, text: str, phrase: str) -> str:
        words = text.split()
        at = self._rng.choice([0, len(words), self._rng.randrange(len(words) + 1)])
        return " ".join([*words[:at], phrase, *words[at:]])

    def _rows_of_words(self, count: int) -> Iterator[tuple[str, str]]:
        """Two texts where the second has a row of words of the first."""
        for _ in range(count):
            (_, a), (_, b) = self._rng.sample(self._texts, 2)
            words, others = a.split(), b.split()
            if a == b or len(words) < 9 or len(others) < 8:
                continue
            size = self._rng.randrange(3, min(8, len(words) // 2))
            at = self._rng.choice([0, 0, len(words) - size, self._rng.randrange(len(words) - size)])
            row, place = words[at : at + size], self._rng.choice([0, len(others), self._rng.randrange(len(others))])
            mixed = [*others[:place], *row, *others[place:]]
            second = " ".join(mixed if self._rng.random() < 0.5 else [*row, *others[self._rng.randrange(4) :]])
            first = a if self._rng.random() < 0.6 else self._among_others(a)
            yield first, second if self._rng.random() < 0.7 else self._among_others(second)

    def _fragments(self, count: int) -> Iterator[tuple[str, str]]:
        for _ in range(count):
            a = self._rng.choice(self._texts)[1]
            words, others = a.split(), self._other(a).split()
            size, at = self._rng.randrange(2, 4), self._rng.randrange(max(1, len(words) - 3))
            place = self._rng.randrange(len(others))
            piece, rest = words[at : at + size], others[place : place + self._rng.randrange(1, 6)]
            yield a, " ".join(self._rng.choice([[*rest, *piece], [*piece, *rest]]))


def phrase_pairs(
    half: str, texts: Sequence[str], count: int, seed: int
) -> Iterator[tuple[dict[str, Any], str, str, str]]:
    """Pairs that share a set phrase, or an equally short statement, and nothing else.

    Each is the row of the phrase, two texts, and the form of the second: "alone", "text" or "row" of other words.
    """
    rng, phrases = random.Random(seed), rows(f"{half}-phrases.jsonl")
    for _ in range(count):
        row = rng.choice(phrases)
        a, b = rng.sample(texts, 2)
        form = rng.choices(["alone", "text", "row"], [7, 7, 6])[0]
        if form == "alone":
            second = row["text"] if rng.random() < 0.5 else f"{rng.choice(_AHEAD_OF_PHRASE)} {row['text']}"
        elif form == "text":
            second = _put(rng, b, row["text"])
        else:
            words = b.split()
            size = rng.randrange(3, min(9, len(words) + 1))
            at = rng.choice([0, len(words) - size])
            piece = " ".join(words[at : at + size]).strip(" ,.;")
            second = f"{piece} {row['text']}" if rng.random() < 0.5 else f"{row['text']} {piece}"
        yield row, _put(rng, a, row["text"]), second, form


def _put(rng: random.Random, text: str, phrase: str) -> str:
    """``phrase`` somewhere between the clauses of ``text``."""
    clauses = re.split(r"(?<=[.!?,;:]) ", text)
    at = rng.choice([0, len(clauses), rng.randrange(len(clauses) + 1)])
    if rng.random() < 0.4:
        phrase = f"{rng.choice(_AHEAD_OF_PHRASE)} {phrase}"
    if rng.random() < 0.5:
        phrase = phrase[0].upper() + phrase[1:]
    return " ".join([*clauses[:at], phrase + rng.choice([".", ".", ".", ",", ","]), *clauses[at:]])


def _joined(texts: list[str]) -> str:
    return " ".join(text if text[-1] in ".!?" else text.rstrip(",") + "." for text in texts)


def _share(a: str, b: str) -> bool:
    """Whether both have one whole sentence: then they are one statement after all."""
    return bool(set(re.split(r"(?<=[.!?]) ", a)) & set(re.split(r"(?<=[.!?]) ", b)))
