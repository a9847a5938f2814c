"""Sentences that the layers below composed in English, told in another language.

Those layers speak English and nothing else: what they say is stored in libraries, written to logs and part of the
command line's contract. The window knows the sentences that they can say, because `script/translations` reads them from
the source: whole ones, and patterns such as ``Delete {quotes} quotes``. A sentence is found among them, what stood in
its gaps is kept or told in turn, and the translation is filled in. What is not found is shown as it is.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_DEEPEST = 5
_MOST = 8  # sentences
_FEW, _FEWEST = 9, 5  # letters beside a gap at the beginning, and after a beginning
_GAP = re.compile(r"\{(\w+)\}")
_JOINTS = ("\n", " · ", "; ", ", ", " or ")
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z“„0-9])")
_COUNTED = re.compile(r"([\d,.]+) (\D+)")
_IN_BRACKETS = re.compile(r"(.*\S) \(([^()]*)\)", re.DOTALL)
_QUOTED = (("“", "”"), ("„", "“"), ("«", "»"))


class _Pattern:
    """One sentence with gaps; compiled when it is first tried."""

    def __init__(self, source: str, numbers: Sequence[str]) -> None:
        self.source = source
        self._numbers = numbers
        self.start = source.partition("{")[0]
        self.end = source.rpartition("}")[2]
        self.is_weak = _letters(source) < (_FEWEST if self.start else _FEW)
        """Few words around a gap: would be found in many a sentence."""
        self._compiled: re.Pattern[str] | None = None

    def gaps(self, sentence: str) -> dict[str, str] | None:
        """What stands in the gaps if ``sentence`` is one of this pattern."""
        if not (sentence.startswith(self.start) and sentence.endswith(self.end)):
            return None
        if self._compiled is None:
            parts = _GAP.split(self.source)
            told = (self._gap(part) if nth % 2 else re.escape(part) for nth, part in enumerate(parts))
            self._compiled = re.compile("".join(told), re.DOTALL)
        found = self._compiled.fullmatch(sentence)
        return found.groupdict() if found else None

    def _gap(self, name: str) -> str:
        return rf"(?P<{name}>[\d.,]+)" if name in self._numbers else f"(?P<{name}>.*?)"


class Retelling:
    """Knows the patterns, each with its gaps for numbers, and asks ``lookup`` for translations: "" where none is."""

    def __init__(
        self, patterns: Mapping[str, Sequence[str]], lookup: Callable[[str], str], shown: Callable[[str], str] = str
    ) -> None:
        ordered = sorted(patterns, key=_letters, reverse=True)
        self._patterns = tuple(_Pattern(source, patterns[source]) for source in ordered)
        self._lookup = lookup
        self._shown = shown

    @classmethod
    def read(cls, file: Path, lookup: Callable[[str], str], shown: Callable[[str], str] = str) -> "Retelling":
        """The patterns that `script/translations` wrote; none where the file is not there."""
        patterns = json.loads(file.read_text("utf-8")) if file.exists() else {}
        return cls(patterns, lookup, shown)

    def retold(self, sentence: str) -> str:
        """``sentence`` in the other language, or as it is; where parts of it are known, those."""
        if (found := self._told(sentence, 0)) is None:
            found = self._partly(sentence)
        return sentence if found is None else found

    def _told(self, said: str, depth: int) -> str | None:
        """The translation of all of it; None where it is not known."""
        if known := self._word(said):
            return known
        if depth > _DEEPEST or not any(map(str.isalpha, said)):
            return None
        if (told := self._one_by_one(_SENTENCES.split(said), depth)) is not None:
            return told
        if (told := self._by_pattern(said, depth)) is not None:
            return told
        lowered = said[:1].lower() + said[1:]
        if lowered != said and (told := self._by_pattern(lowered, depth)) is not None:
            return told[:1].upper() + told[1:]
        return self._composed(said, depth)

    def _word(self, said: str) -> str:
        """A whole sentence, or a word with a capital that the source does not have."""
        if known := self._lookup(said):
            return known
        lowered = said[:1].lower() + said[1:]
        if lowered != said and (known := self._lookup(lowered)):
            return known[:1].upper() + known[1:]
        return ""

    def _by_pattern(self, said: str, depth: int) -> str | None:
        for pattern in self._patterns:
            gaps = pattern.gaps(said)
            if gaps is None or not (translated := self._lookup(pattern.source)):
                continue
            first = next(iter(gaps.values())).strip()
            if pattern.is_weak and any(map(str.isalpha, first)) and self._told(first, depth + 1) is None:
                continue
            values = {name: self._gap(value, pattern.source, name, depth) for name, value in gaps.items()}
            return translated.format_map(values)
        return None

    def _one_by_one(self, parts: list[str], depth: int) -> str | None:
        """Several sentences of which each is known: a pattern must not begin in one and end in another.

        Full stops stand in names and dates, too: the first sentence is the shortest after which the rest is known.
        """
        for cut in range(1, min(len(parts), _MOST)):
            if (first := self._told_single(" ".join(parts[:cut]), depth)) is None:
                continue
            if len(parts) - cut == 1:
                rest = self._told_single(parts[cut], depth)
            else:
                rest = self._one_by_one(parts[cut:], depth) or self._told_single(" ".join(parts[cut:]), depth)
            if rest is not None:
                return f"{first} {rest}"
        return None

    def _told_single(self, said: str, depth: int) -> str | None:
        """One sentence, whatever full stops are in it."""
        return self._word(said) or self._by_pattern(said, depth + 1) or self._composed(said, depth + 1)

    def _composed(self, said: str, depth: int) -> str | None:
        """What is put together of parts that are known: a list, a number and a word, something in brackets."""
        if said.endswith(".") and (whole := self._told(said[:-1], depth + 1)) is not None:
            return f"{whole}."
        if (counted := _COUNTED.fullmatch(said)) and (word := self._told(counted[2], depth + 1)) is not None:
            return f"{self._shown(counted[1])} {word}"
        if (behind := _IN_BRACKETS.fullmatch(said)) and (first := self._told(behind[1], depth + 1)) is not None:
            return f"{first} ({self._told(behind[2], depth + 1) or behind[2]})"
        for joint in _JOINTS:
            parts = said.split(joint)
            told = [self._told(part, depth + 1) for part in parts] if len(parts) > 1 else [None]
            if None not in told:
                return joint.join(filter(None, told))
        return None

    def _partly(self, said: str) -> str | None:
        """Lines, or sentences, of which only some are known."""
        for parts, joint in ((said.splitlines(), "\n"), (_SENTENCES.split(said), " "), (said.split("; "), "; ")):
            if len(parts) > 1:
                told = [self._told(part, 1) for part in parts]
                if any(told):
                    return joint.join(new or old for new, old in zip(told, parts, strict=True))
        return None

    def _gap(self, value: str, source: str, name: str, depth: int) -> str:
        """A name in quotation marks is the editor's own and stays; other gaps may hold words of the program."""
        shown = self._shown(value)
        if not value or shown != value or any(f"{left}{{{name}}}{right}" in source for left, right in _QUOTED):
            return shown
        stripped = value.strip()
        found = self._told(stripped, depth + 1)
        return value if found is None else value.replace(stripped, found)


def _letters(source: str) -> int:
    return len(_GAP.sub("", source))
