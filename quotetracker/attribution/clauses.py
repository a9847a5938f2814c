"""Where a reported clause begins and ends."""

from itertools import islice

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.phrases import DETERMINERS, Range, is_class, phrase_after
from quotetracker.text.words import word_set

TOLD = word_set("tell inform assure remind ask warn advise reassure instruct question text email")
_SHORTEST = 3
_LONGEST = 150
_ADVERBIAL = word_set("on in at during to after before through via about late early with")


def clause_after(block: Block, cue: Cue) -> Range | None:
    """ "X said CLAUSE": the tokens of the clause, without "that"."""
    words = block.tokens.words
    high = cue.sentence[1]
    at = cue.at[1]
    if cue.form.lemma == "according":
        return _after_according(block, cue)
    if cue.inverted and cue.subject:
        return None
    if cue.form.lemma in TOLD:
        told = phrase_after(block, at, high)
        if told:
            at = told[1]
            while at < high and words[at] in ("'s", "’s"):
                more = phrase_after(block, at + 1, high)
                at = more[1] if more else at + 1
    at = _over_adverbials(block, at, high)
    that = next((place for place in range(at, min(at + 14, high)) if words[place].lower() == "that"), None)
    if that is not None and all(block.region_of[place] < 0 for place in range(at, that)) and _plain(block, at, that):
        at = that + 1
    elif at < high and words[at] in (":", ",", "that"):
        at += 1
    end = _end_of_clause(block, at, high)
    return (at, end) if _is_clause(words, at, end) else None


def clause_before(block: Block, cue: Cue) -> Range | None:
    """ "CLAUSE, X said": the tokens of the clause."""
    words = block.tokens.words
    low = cue.sentence[0]
    first = min(cue.at[0], cue.subject[0]) if cue.subject else cue.at[0]
    end = _before_office(block, first, low) - 1
    if end <= low or (words[end] not in (",", "-", "—", "–") and cue.form.lemma != "according"):
        return None
    if words[end] not in (",", "-", "—", "–"):
        end += 1
    while low < end and not words[low][0].isalnum():
        low += 1
    return (low, end) if _is_clause(words, low, end) else None


def _before_office(block: Block, first: int, low: int) -> int:
    """The speaker begins with the office before the name: "CLAUSE, its leader, Moira Tansley, said"."""
    words = block.tokens.words
    if first - 1 <= low or words[first - 1] != ",":
        return first
    for at in range(first - 2, max(low, first - 2 - _LONGEST_OFFICE), -1):
        if words[at] == ",":
            office = words[at + 1].lower() in DETERMINERS and is_class(block, first - 2, "ROL", "TIT")
            return at + 1 if office else first
        if not words[at][0].isalnum() or block.region_of[at] >= 0:
            break
    return first


_LONGEST_OFFICE = 7


def _after_according(block: Block, cue: Cue) -> Range | None:
    words = block.tokens.words
    if cue.at[0] - cue.sentence[0] > 1:
        return None
    start = cue.subject[1] if cue.subject else cue.at[1]
    comma = next((place for place in range(start, min(start + 25, cue.sentence[1])) if words[place] == ","), None)
    if comma is None:
        return None
    end = _end_of_clause(block, comma + 1, cue.sentence[1])
    return (comma + 1, end) if _is_clause(words, comma + 1, end) else None


def _over_adverbials(block: Block, at: int, high: int) -> int:
    """Step over "Tuesday", "on Monday night", "in a statement", "during an interview with CNN"."""
    words = block.tokens.words
    for _ in range(4):
        if at >= high or block.region_of[at] >= 0:
            return at
        word = words[at].lower()
        onward = at + 1 < high and (words[at + 1].lower() in _ADVERBIAL or is_class(block, at + 1, "TIM"))
        if is_class(block, at, "TIM") or (word in ("late", "early") and onward):
            at += 1
        elif word in _ADVERBIAL:
            stop = phrase_after(block, at + 1, high)
            step = at + 1
            if step < high and is_class(block, step, "TIM"):
                at = step + 1
                continue
            if stop is None or not any(
                is_class(block, place, "CUE", "DOC", "BOD", "TIM", "GRO") or words[place][0].isupper()
                for place in range(*stop)
            ):
                return at
            at = stop[1]
        else:
            return at
    return at


def _plain(block: Block, first: int, last: int) -> bool:
    return all(block.tokens.words[place] not in (",", ";", ":") for place in range(first, last)) or last - first <= 1


def _end_of_clause(block: Block, at: int, high: int) -> int:
    words = block.tokens.words
    for place in range(at + _SHORTEST, min(high - 1, at + _LONGEST)):
        if words[place] == "," and words[place + 1].lower() == "according" and block.region_of[place] < 0:
            high = place
            break
    end = high
    while end > at and not words[end - 1][0].isalnum() and words[end - 1] not in (")", "%"):
        end -= 1
    return end


def _is_clause(words: list[str], first: int, last: int) -> bool:
    """Whether there are words enough; looks no further than needed."""
    found = (at for at in range(first, last) if words[at][0].isalnum())
    return sum(1 for _ in islice(found, _SHORTEST)) == _SHORTEST
