"""Sentences that the layers below composed in English, told in another language.

Those layers speak English and nothing else: what they say is stored in libraries, written to logs and part of the
command line's contract. The window knows the sentences that they can say, because `script/translations` reads them from
the source: whole ones, and patterns such as ``Delete {quotes} quotes``. A sentence is found among them, what stood in
its gaps is kept or told in turn, and the translation is filled in. What is not found is shown as it is.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path

_DEEPEST = 4
_GAP = re.compile(r"\{(\w+)\}")
_LISTS = (" · ", "; ", ", ", " or ")
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z“„0-9])")
_QUOTED = (("“", "”"), ("„", "“"), ("«", "»"))


class _Pattern:
    """One sentence with gaps; compiled when it is first tried."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.start = source.partition("{")[0]
        self.end = source.rpartition("}")[2]
        self._compiled: re.Pattern[str] | None = None

    def gaps(self, sentence: str) -> dict[str, str] | None:
        """What stands in the gaps if ``sentence`` is one of this pattern."""
        if not (sentence.startswith(self.start) and sentence.endswith(self.end)):
            return None
        if self._compiled is None:
            parts = _GAP.split(self.source)
            told = (re.escape(part) if nth % 2 == 0 else f"(?P<{part}>.*?)" for nth, part in enumerate(parts))
            self._compiled = re.compile("".join(told), re.DOTALL)
        found = self._compiled.fullmatch(sentence)
        return found.groupdict() if found else None


class Retelling:
    """Knows the patterns, and asks ``lookup`` for translations: empty where there is none."""

    def __init__(
        self, patterns: tuple[str, ...], lookup: Callable[[str], str], shown: Callable[[str], str] = str
    ) -> None:
        self._patterns = tuple(_Pattern(source) for source in sorted(patterns, key=_letters, reverse=True))
        self._lookup = lookup
        self._shown = shown

    @classmethod
    def read(cls, file: Path, lookup: Callable[[str], str], shown: Callable[[str], str] = str) -> "Retelling":
        """The patterns that `script/translations` wrote; none where the file is not there."""
        patterns = json.loads(file.read_text("utf-8")) if file.exists() else []
        return cls(tuple(patterns), lookup, shown)

    def retold(self, sentence: str) -> str:
        """``sentence`` in the other language, or as it is."""
        found = self._told(sentence, 0)
        return sentence if found is None else found

    def _told(self, said: str, depth: int) -> str | None:
        """The translation; None where nothing of it is known."""
        if known := self._word(said):
            return known
        if depth > _DEEPEST or not any(char.isalpha() for char in said):
            return None
        for pattern in self._patterns:
            gaps = pattern.gaps(said)
            if gaps is None or not (translated := self._lookup(pattern.source)):
                continue
            values = {name: self._gap(value, pattern.source, name, depth) for name, value in gaps.items()}
            return translated.format_map(values)
        return self._several(said, depth)

    def _word(self, said: str) -> str:
        """A whole sentence, or a word with a capital that the source does not have."""
        if known := self._lookup(said):
            return known
        lowered = said[:1].lower() + said[1:]
        if lowered != said and (known := self._lookup(lowered)):
            return known[:1].upper() + known[1:]
        return ""

    def _several(self, said: str, depth: int) -> str | None:
        """Sentences one after another, lines, and lists: each part by itself, if any is known."""
        for split, joint in ((str.splitlines, "\n"), (_SENTENCES.split, " ")):
            parts = split(said)
            if len(parts) > 1:
                told = [self._told(part, depth + 1) for part in parts]
                return joint.join(new or old for new, old in zip(told, parts, strict=True)) if any(told) else None
        for joint in _LISTS:
            parts = said.split(joint)
            if len(parts) > 1:
                told = [self._told(part, depth + 1) for part in parts]
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
