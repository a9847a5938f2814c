"""Runs of capitalised words that may be names, and where in them the name begins."""

import re
from collections.abc import Sequence

from quotetracker.attribution.persons_scan import ABBREVIATED, Reading, Run, Token
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

_JOINT = re.compile(r"\s{1,2}")
_NICKNAME = re.compile(r"\s[(“\"‘'][^\W\d_]{2,20}[)”\"’']\s")
_MOST_IN_RUN = 9


def find_runs(reading: Reading) -> None:
    """Fill ``reading.runs``."""
    tokens, text = reading.tokens, reading.text
    at = 0
    while at < len(tokens):
        if not tokens[at].capital or text[tokens[at].start - 1 : tokens[at].start] == "@":
            at += 1  # an account is not its owner's name
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
                if not tokens[following].capital or (tokens[following - 1].low in ("la", "le") and last == first):
                    break
            last = following
        _add_run(reading, first, last)
        at = last + 1


def _joined(text: str, one: Token, other: Token) -> bool:
    gap = text[one.end : other.start] if other.start - one.end < 26 else "\n\n"
    if gap[:1] == ".":
        if not (len(one.word) == 1 or one.low in ABBREVIATED or "." in one.word):
            return False
        gap = gap[1:]
    if other.leads and one.sentence != other.sentence:
        return False
    return _JOINT.fullmatch(gap) is not None


def _add_run(reading: Reading, first: int, last: int) -> None:
    tokens = reading.tokens
    before = reading.text[max(0, tokens[first].start - 3) : tokens[first].start]
    if tokens[first].leads or tokens[first].loud or any(sign in before for sign in ':“"‘—'):
        while first < last and tokens[first].low in FUNCTION:
            first += 1
    if tokens[first].leads and last - first > 1 and _is_participle(tokens[first].low, fold(tokens[first + 1].word)):
        first += 1
    while last > first and tokens[last].low in DAYS:
        last -= 1
    while last > first and not tokens[last].capital:
        last -= 1
    start_of_name, titles = (first, ()) if tokens[first].loud else _name_part(tokens, first, last)
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
            subject=following is not None and _is_subject(inside[-1], following),
            token=start_of_name,
            beyond=last + 1,
            offsets=tuple((token.start, token.end) for token in inside),
        )
    )


def _is_participle(low: str, following: str) -> bool:
    """ "Sentencing Victor Crane": a word in -ing that begins the sentence, before a given name."""
    return low.endswith("ing") and len(low) > _LEAST_PARTICIPLE and not is_given(fold(low)) and is_given(following)


_LEAST_PARTICIPLE = 5


def _is_subject(name: Token, following: Token) -> bool:
    return following.start - name.end <= 2 and not following.capital and is_verb_of_people(following.low)


def _name_part(tokens: Sequence[Token], first: int, last: int) -> tuple[int, tuple[str, ...]]:
    """Index of the first word of the name proper, and the titles before it."""
    keys = [fold(token.word) for token in tokens[first : last + 1]]
    while len(keys) > 1 and keys[-1] in SUFFIXES:
        keys.pop()
    for at in range(len(keys) - 2, -1, -1):
        key = keys[at]
        before_name = is_office(key) and len(keys) - at > 2 and (is_given(keys[at + 1]) or not is_given(key))
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


def _nickname_between(text: str, end: int, start: int) -> bool:
    """Whether only a nickname in marks or brackets stands between two capitalised runs."""
    return 4 < start - end < 28 and _NICKNAME.fullmatch(text, end, start) is not None


def join_nicknames(reading: Reading) -> None:
    """Marcia "Cia" Price is one name."""
    runs = reading.runs
    for one, middle, other in zip(runs, runs[1:], runs[2:], strict=False):
        if len(middle.words) == 1 and _nickname_between(reading.text, one.end, other.start) and not other.titles:
            other.words, other.keys = one.words + other.words, one.keys + other.keys
            other.offsets = one.offsets + other.offsets
            other.start, other.titles, other.before = one.start, one.titles, one.before
            other.token, other.leads, other.quoted = one.token, one.leads, one.quoted
            if not is_given(other.keys[0]) and len(other.keys) > 2 and is_given(other.keys[1]):
                other.drop_first()
            one.words = one.keys = middle.words = middle.keys = ()
    reading.runs = [run for run in runs if run.words]
