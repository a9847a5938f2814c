"""Words and signs of one stretch of an article, with their offsets."""

import re
from dataclasses import dataclass

from quotetracker.attribution.lexicon import word_class

_WORD = r"\w{1,60}"
_TOKEN = re.compile(
    rf"\{{[^\s{{}}]{{1,40}}\}}|(?:[A-Z]\.){{2,6}}"
    rf"|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Rev|Prof|Hon|Pres|St|Jr|Sr|No|Jan|Feb|Mar"
    rf"|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|vs|Supt|Det|Insp|Cllrs?|Ald|Messrs|Cpl|Cmdr|Brig|Atty|Ltd|Bros|[A-Z])\.(?=[\s,])"
    rf"|{_WORD}(?:(?:[-&‑]|['’](?!s\b)|(?<=\d)[.,](?=\d))\w{{1,60}}){{0,6}}"
    rf"|['’]s\b|``|''|-{{2,6}}|\.{{2,6}}|\S"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists: where each token stands, how it is written, and its class."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    classes: list[str]

    def __len__(self) -> int:
        return len(self.starts)


def tokens_in(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    for found in _TOKEN.finditer(text, start, end):
        first, last = found.span()
        starts.append(first)
        ends.append(last)
        words.append(found.group())
    return Tokens(starts, ends, words, [word_class(word) for word in words])
