"""The article as the resolver reads it: words with their sentence, and runs of capitalised words that may be names."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from quotetracker.text.paragraphs import paragraphs
from quotetracker.text.quotemarks import marked_passages
from quotetracker.text.spans import Span, merged
from quotetracker.text.words import word_set

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[’'‑-][^\W\d_]+)*")
_CONTRACTED = re.compile(
    r"(?:I|he|she|it|we|they|you|that|there|who|what|here|let|\w+n)[’'](?:ve|re|ll|d|m|s|t)$", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"[’'][sS]$")
_ENDS = re.compile(r"[.!?…][^\w]*$|[.!?…]\s*[”\"’'»)\]]", re.DOTALL)
_ARABIC = re.compile(r"(?:al|el|ad|as|an|ar|ul|de|d|l|ibn)[-’'][^\W\d_]")
ABBREVIATED = word_set(
    "mr mrs ms dr st sen sens rep reps gov gen lt col maj capt sgt cpl det insp supt prof rev hon jr sr adm cmdr "
    "del vs no inc corp ltd co jan feb aug sept oct nov dec fr br cllr messrs brig ofc pvt"
)
# Words that stay small in headlines with capitals.
_SMALL = word_set(
    "a an the and or but nor of in on at by for to from as with via vs over into than up after amid about s"
)
_LONGEST_WORD = 40
_LOUD_WORDS = 30


@dataclass(slots=True)
class Token:
    """One word: code points ``start``..``end`` without a possessive ending, and where it stands."""

    start: int
    end: int
    word: str
    capital: bool
    possessive: bool
    sentence: int
    leads: bool
    """First word of a sentence."""
    quoted: bool
    loud: bool
    """In a headline, where every word has a capital."""

    @property
    def low(self) -> str:
        """The word in lower case without full stops."""
        return self.word.lower().replace(".", "").replace("’", "'")


@dataclass(slots=True)
class Run:
    """Capitalised words in a row that may name somebody, what stood before the name taken off."""

    start: int
    end: int
    words: tuple[str, ...]
    keys: tuple[str, ...]
    """The words, folded, without Jr. and the like."""
    titles: tuple[str, ...]
    """Titles right before the name, lower case."""
    before: str
    """Capitalised words in front of title and name: "Ohio Democratic Party"."""
    possessive: bool
    quoted: bool
    loud: bool
    leads: bool
    sentence: int
    subject: bool
    """A verb that people do follows."""
    token: int
    """Index of the first word of the name."""
    beyond: int
    """Index of the first word after it."""
    offsets: tuple[tuple[int, int], ...] = ()
    """Start and end of each word."""

    def drop_first(self) -> None:
        """Let the name begin with its second word."""
        self.words, self.keys, self.offsets = self.words[1:], self.keys[1:], self.offsets[1:]
        self.start, self.token = self.offsets[0][0], self.token + 1


@dataclass(slots=True)
class Reading:
    """What was read of one article."""

    text: str
    tokens: list[Token] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    marked: tuple[Span, ...] = ()
    common: set[str] = field(default_factory=set)
    """Words that the article writes in lower case."""
    openings: list[int] = field(default_factory=list)
    """The number of the first sentence of each paragraph."""
    starts: list[int] = field(default_factory=list)
    """Where each paragraph begins."""

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph that holds ``offset``, from 1."""
        return max(1, bisect_right(self.starts, offset))

    def opening(self, sentence: int) -> int:
        """The number of the first sentence in the paragraph of ``sentence``."""
        at = bisect_right(self.openings, sentence)
        return self.openings[at - 1] if at else sentence

    def token_at(self, offset: int) -> int:
        """Index of the first word that ends behind ``offset``."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low


def read(text: str) -> Reading:
    """Words and sentences of ``text``, in one pass."""
    marked = merged([passage.outer for passage in marked_passages(text)])
    reading = Reading(text, marked=marked)
    sentence, at_mark = 0, 0
    for paragraph in paragraphs(text):
        reading.starts.append(paragraph.start)
        first = len(reading.tokens)
        sentence += 1
        reading.openings.append(sentence)
        leads, behind, begun = True, paragraph.start, False
        for match in _WORD.finditer(text, paragraph.start, paragraph.end):
            start, end = match.span()
            while at_mark < len(marked) and marked[at_mark].end <= start:
                at_mark += 1
            quoted = at_mark < len(marked) and marked[at_mark].start <= start
            if reading.tokens and len(reading.tokens) > first:
                leads = _parts(text, reading.tokens[-1], behind, start)
                # A quotation is one step, however many sentences it holds: what follows it may be a new sentence.
                begun = begun or (leads and quoted and not reading.tokens[-1].quoted)
                if not quoted:
                    sentence += leads or begun
                    begun = False
            word = match.group()
            possessive = False
            if "'" in word or "’" in word:
                possessive = len(word) > 2 and _POSSESSIVE.search(word) is not None
                if _CONTRACTED.match(word):
                    word, possessive = word.replace("’", "'").split("'")[0], False
                elif possessive:
                    word = word[:-2]
            elif word[-1] == "s" and not quoted and text.startswith(("’ ", "' "), end):
                possessive = word[0].isupper()
            capital = word[0].isupper() or (_ARABIC.match(word) is not None and any(map(str.isupper, word)))
            reading.tokens.append(
                Token(
                    start,
                    start + len(word),
                    word,
                    capital and len(word) <= _LONGEST_WORD,
                    possessive,
                    sentence,
                    leads,
                    quoted,
                    loud=False,
                )
            )
            behind = end
        _mark_loud(reading, first, paragraph)
    reading.common = {token.word for token in reading.tokens if not token.capital}
    return reading


def _parts(text: str, before: Token, behind: int, start: int) -> bool:
    """Whether a sentence ends between two words."""
    gap = text[behind : min(start, behind + 12)]
    if gap in (" ", ", ") or not _ENDS.search(gap):
        return False
    if gap[0] == "." and gap.strip() == ".":
        return not (len(before.word) == 1 or before.low in ABBREVIATED)
    return True


def _mark_loud(reading: Reading, first: int, paragraph: Span) -> None:
    tokens = reading.tokens[first:]
    if not 4 <= len(tokens) <= _LOUD_WORDS:
        return
    if len(reading.starts) > 2 and reading.text[paragraph.end - 1] in '.!?”"':
        return
    told = [token for token in tokens if token.capital or token.low not in _SMALL]
    if len(told) > 3 and sum(token.capital for token in told) >= 0.9 * len(told):
        for token in tokens:
            token.loud = True
