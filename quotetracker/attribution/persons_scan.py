"""The article as the resolver reads it: words with their sentence, and runs of capitalised words that may be names."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from quotetracker.attribution.persons_words import (
    DAYS,
    FUNCTION,
    PARTICLES,
    SUFFIXES,
    fold,
    in_place_name,
    is_body_word,
    is_given,
    is_office,
    is_place,
    is_title,
    is_verb_of_people,
    title_adjuncts,
)
from quotetracker.text.paragraphs import paragraphs
from quotetracker.text.quotemarks import marked_passages
from quotetracker.text.spans import Span, merged

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[’'‑-][^\W\d_]+)*")
_CONTRACTED = re.compile(r"(?:I|he|she|it|we|they|you|that|there|who|what|here|let|\w+n)[’'](?:ve|re|ll|d|m|s|t)$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’'][sS]$")
_ENDS = re.compile(r"[.!?…][^\w]*$|[.!?…]\s*[”\"’'»)\]]", re.DOTALL)
_JOINT = re.compile(r"\s{1,2}")
_NICKNAME = re.compile(r"\s[(“\"‘'][^\W\d_]{2,20}[)”\"’']\s")
_ARABIC = re.compile(r"(?:al|el|ad|as|an|ar|ul|de|d|l|ibn)[-’'][^\W\d_]")
_ABBREVIATED = frozenset("mr mrs ms dr st sen sens rep reps gov gen lt col maj capt sgt cpl det insp supt prof rev hon jr sr adm "
                         "cmdr del vs no inc corp ltd co jan feb aug sept oct nov dec fr br cllr messrs brig ofc pvt".split())
_LONGEST_WORD = 40
_MOST_IN_RUN = 9
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


@dataclass(slots=True)
class Reading:
    """What was read of one article."""

    text: str
    tokens: list[Token] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    marked: tuple[Span, ...] = ()
    common: set[str] = field(default_factory=set)
    """Words that the article writes in lower case."""
    starts: list[int] = field(default_factory=list)
    """Where each paragraph begins."""

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph that holds ``offset``, from 1."""
        return max(1, bisect_right(self.starts, offset))

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
    """Words, sentences and capitalised runs of ``text``, in one pass."""
    marked = merged([passage.outer for passage in marked_passages(text)])
    reading = Reading(text, marked=marked)
    sentence, at_mark = 0, 0
    for paragraph in paragraphs(text):
        reading.starts.append(paragraph.start)
        first = len(reading.tokens)
        sentence += 1
        leads, behind = True, paragraph.start
        for match in _WORD.finditer(text, paragraph.start, paragraph.end):
            start, end = match.span()
            while at_mark < len(marked) and marked[at_mark].end <= start:
                at_mark += 1
            quoted = at_mark < len(marked) and marked[at_mark].start <= start
            if reading.tokens and len(reading.tokens) > first:
                leads = _parts(text, reading.tokens[-1], behind, start)
                sentence += leads and not quoted
            word = match.group()
            possessive = len(word) > 2 and _POSSESSIVE.search(word) is not None
            if _CONTRACTED.match(word):
                word, possessive = word.replace("’", "'").split("'")[0], False
            elif possessive:
                word = word[:-2]
            elif text.startswith(("’ ", "' "), end) and word[-1] == "s" and not quoted:
                possessive = word[0].isupper()
            capital = word[0].isupper() or (_ARABIC.match(word) is not None and any(map(str.isupper, word)))
            reading.tokens.append(
                Token(start, start + len(word), word, capital and len(word) <= _LONGEST_WORD, possessive, sentence,
                      leads, quoted, loud=False)
            )
            behind = end
        _mark_loud(reading, first, paragraph)
    reading.common = {token.word for token in reading.tokens if not token.capital}
    _find_runs(reading)
    return reading


def _parts(text: str, before: Token, behind: int, start: int) -> bool:
    """Whether a sentence ends between two words."""
    gap = text[behind : min(start, behind + 12)]
    if len(gap) == 1 or not _ENDS.search(gap):
        return False
    if gap[0] == "." and gap.strip() == ".":
        return not (len(before.word) == 1 or before.low in _ABBREVIATED)
    return True


def _mark_loud(reading: Reading, first: int, paragraph: Span) -> None:
    tokens = reading.tokens[first:]
    if not 4 <= len(tokens) <= _LOUD_WORDS:
        return
    if len(reading.starts) > 2 and reading.text[paragraph.end - 1] in ".!?”\"":
        return
    long = [token for token in tokens if len(token.word) > 3]
    if len(long) > 2 and sum(token.capital for token in long) >= 0.75 * len(long):
        for token in tokens:
            token.loud = True


def _find_runs(reading: Reading) -> None:
    tokens, text = reading.tokens, reading.text
    at = 0
    while at < len(tokens):
        if not tokens[at].capital:
            at += 1
            continue
        first, last = at, at
        while last + 1 < len(tokens) and last - first < _MOST_IN_RUN and not tokens[last].possessive:
            following = last + 1
            if not _joined(text, tokens[last], tokens[following]):
                break
            if not tokens[following].capital:
                while (
                    following + 1 < len(tokens)
                    and tokens[following].word in PARTICLES
                    and following - last < 3
                    and _joined(text, tokens[following], tokens[following + 1])
                ):
                    following += 1
                if not tokens[following].capital or tokens[following - 1].low in ("la", "le") and last == first:
                    break
            last = following
        _add_run(reading, first, last)
        at = last + 1


def _joined(text: str, one: Token, other: Token) -> bool:
    gap = text[one.end : other.start] if other.start - one.end < 26 else "\n\n"
    if gap[:1] == ".":
        if not (len(one.word) == 1 or one.low in _ABBREVIATED or "." in one.word):
            return False
        gap = gap[1:]
    if other.leads and one.sentence != other.sentence:
        return False
    return _JOINT.fullmatch(gap) is not None


def _add_run(reading: Reading, first: int, last: int) -> None:
    tokens = reading.tokens
    before = reading.text[max(0, tokens[first].start - 3) : tokens[first].start]
    if tokens[first].leads or tokens[first].loud or any(sign in before for sign in ":“\"‘—"):
        while first < last and tokens[first].low in FUNCTION:
            first += 1
    while last > first and tokens[last].low in DAYS:
        last -= 1
    while last > first and not tokens[last].capital:
        last -= 1
    start_of_name, titles = _name_part(tokens, first, last)
    inside = tokens[start_of_name : last + 1]
    keys = tuple(fold(token.word) for token in inside)
    while len(keys) > 1 and keys[-1] in SUFFIXES:
        keys = keys[:-1]
    words = tuple(token.word + "." * (len(token.word) == 1) for token in inside[: len(keys)])
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    reading.runs.append(
        Run(
            start=inside[0].start,
            end=inside[-1].end,
            words=words,
            keys=keys,
            titles=titles,
            before=" ".join(token.word for token in tokens[first : start_of_name - len(titles)]),
            possessive=inside[-1].possessive,
            quoted=inside[0].quoted,
            loud=inside[0].loud,
            leads=tokens[first].leads,
            sentence=inside[0].sentence,
            subject=following is not None and _is_subject(reading.text, inside[-1], following),
            token=start_of_name,
            beyond=last + 1,
            offsets=tuple((token.start, token.end) for token in inside),
        )
    )


def _is_subject(text: str, name: Token, following: Token) -> bool:
    return following.start - name.end <= 2 and not following.capital and is_verb_of_people(following.low)


def _name_part(tokens: Sequence[Token], first: int, last: int) -> tuple[int, tuple[str, ...]]:
    """Index of the first word of the name proper, and the titles before it."""
    keys = [fold(token.word) for token in tokens[first : last + 1]]
    while len(keys) > 1 and keys[-1] in SUFFIXES:
        keys.pop()
    for at in range(len(keys) - 2, -1, -1):
        key = keys[at]
        before_name = is_office(key) and len(keys) - at > 2 and is_given(keys[at + 1])
        if not is_title(key) and key not in title_adjuncts() and not before_name:
            continue
        if at and is_given(keys[at - 1]) and not in_place_name(keys[at - 1]):
            continue
        if is_given(key) and len(keys) - at == 2 and not tokens[first + at].word.isupper():
            continue  # Dean Smith, Earl Grey
        titles = [key]
        for more in range(at - 1, -1, -1):
            if not is_title(keys[more]) and keys[more] not in title_adjuncts():
                break
            titles.append(keys[more])
        if not any(is_title(title) or is_office(title) for title in titles):
            if key not in ("former", "ex", "retired", "late", "then", "interim"):
                continue
            titles = []
        return first + at + 1, tuple(reversed(titles))
    for at in range(1, len(keys)):
        if not _off_name(tokens[first + at - 1].word, keys[at - 1]):
            break
        if at + 1 < len(keys) and is_given(keys[at]) and not in_place_name(keys[at]):
            return first + at, ()
    return first, ()


def _off_name(word: str, key: str) -> bool:
    acronym = len(key) > 2 and word.isupper()
    if is_given(key) and not acronym:
        return False
    return acronym or is_body_word(key) or in_place_name(key) or is_place(key)


def nickname_between(text: str, end: int, start: int) -> bool:
    """Whether only a nickname in marks or brackets stands between two capitalised runs."""
    return 4 < start - end < 28 and _NICKNAME.fullmatch(text, end, start) is not None


def join_nicknames(reading: Reading) -> None:
    """Marcia "Cia" Price is one name."""
    runs = reading.runs
    for one, middle, other in zip(runs, runs[1:], runs[2:], strict=False):
        if len(middle.words) == 1 and nickname_between(reading.text, one.end, other.start) and not other.titles:
            other.words, other.keys = one.words + other.words, one.keys + other.keys
            other.offsets = one.offsets + other.offsets
            other.start, other.titles, other.before = one.start, one.titles, one.before
            other.token, other.leads, other.quoted = one.token, one.leads, one.quoted
            one.words = one.keys = middle.words = middle.keys = ()
    reading.runs = [run for run in runs if run.words]


__all__ = ["Reading", "Run", "Token", "join_nicknames", "pairwise", "read"]
