"""Make data/matching/frequencies.txt from the word counts that symspellpy publishes.

usage: build_frequencies.py COUNTS [OUTPUT]

COUNTS is ``frequency_dictionary_en_82_765.txt`` of the PyPI package symspellpy 6.10.1: a word and how often Google's book
n-grams have it, a line. Kept are words that are not rare, by tenths of the decimal logarithm of their share of all words.
"""

import math
import sys
from collections import defaultdict
from pathlib import Path

ALL = 1e12  # Words counted, roughly.
RAREST = 5.5  # Minus the logarithm of the share: what is rarer than this weighs as much as any rare word.
HEAD = """# How common English words are: a tenth of a decade a line (30: one word in 1,000), then its words.
# Made by benchmarks/build_frequencies.py from symspellpy's counts; the licences are in FREQUENCIES-LICENSE.txt.
"""


def main() -> None:
    """Write the list."""
    output = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).parent.parent / "data/matching/frequencies.txt")
    classes: dict[int, list[str]] = defaultdict(list)
    for line in Path(sys.argv[1]).read_text(encoding="utf-8-sig").splitlines():
        word, count = line.split()
        rank = -math.log10(int(count) / ALL)
        if rank < RAREST and word.isalpha():
            classes[round(10 * rank)].append(word)
    lines = [f"{rank} {' '.join(sorted(words))}" for rank, words in sorted(classes.items())]
    output.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
