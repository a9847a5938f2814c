"""Noun phrases by their outer shape: names with titles and appositions, pronouns, descriptions, groups.

No parser: a phrase is read from its head outwards, over determiners, capitals and listed role nouns. All ranges are
half-open token ranges of one block.
"""

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.lexicon import lexicon
from quotetracker.text.words import word_set

Range = tuple[int, int]

PRONOUNS = frozenset(["he", "she", "they", "we", "i", "it"])
RELATIVE = frozenset(("who", "which", "that"))
DETERMINERS = word_set(
    "the a an his her their its our my your this that these those some many most several another one two three "
    "other any each every no both all few 's"
)
_LINKS = frozenset(("of", "for", "from", "with", "at", "in", "to", "on", "by"))
_NOT_NAMES = word_set(
    "the a an this that these those he she it they we i you his her their its our my your in on at by for from "
    "with and but or nor so yet if when while as after before during since until because although though there "
    "here what why how where who which not no yes also now then still even just only more most some many all any "
    "both each every one two three asked called named to is was are were has have had will would can could may "
    "might must do does did if"
)
_LONGEST = 9
_LONGEST_APPOSITION = 26


def is_name_word(block: Block, at: int) -> bool:
    """Whether the token can be part of a name: a capital, and no function word."""
    word = block.tokens.words[at]
    return word[0].isupper() and word.lower() not in _NOT_NAMES and not _is_time(block, at)


def is_class(block: Block, at: int, *names: str) -> bool:
    """Whether the token's class is one of ``names`` (``ROL``, ``GRO``, ``BOD``, ``DOC``, ``TIT``, ``GOV``)."""
    return block.tokens.classes[at].lstrip("^")[:3] in names


def phrase_before(block: Block, end: int, low: int, depth: int = 3) -> Range | None:
    """The noun phrase that ends right before token ``end``, read backwards; nothing before ``low`` is looked at."""
    last = end - 1
    if last < low or depth < 0 or block.region_of[last] >= 0:
        return None
    word = block.tokens.words[last].lower()
    if word in PRONOUNS:
        return last, end
    if word in RELATIVE:
        behind = last - 1 if last > low and block.tokens.words[last - 1] == "," else last
        return phrase_before(block, behind, low, depth - 1)
    if word == ")":
        opens = _back_to(block, last, low, "(")
        return phrase_before(block, opens, low, depth - 1) if opens is not None else None
    if word in (",", "-", "—", "–", "--"):
        return _over_apposition(block, last, low, depth)
    if not word[0].isalnum() or block.tokens.classes[last] == word:
        return None
    first = _back_over_words(block, last, low)
    if first is None:
        return None
    return _joined_before(block, first, end, low, depth)


def phrase_after(block: Block, start: int, high: int) -> Range | None:
    """The noun phrase that begins at token ``start``."""
    if start >= high or block.region_of[start] >= 0:
        return None
    words = block.tokens.words
    word = words[start].lower()
    if word in PRONOUNS:
        return start, start + 1
    if _is_time(block, start) or not word[0].isalnum():
        return None
    at, heads = start, 0
    if word in DETERMINERS:
        at += 1
    while at < high and at - start < _LONGEST and block.region_of[at] < 0:
        if is_name_word(block, at) or is_class(block, at, "ROL", "GRO", "BOD", "DOC", "TIT"):
            heads += 1
        elif words[at].lower() in ("'s", "’s", "&") or (words[at].lower() in lexicon().particles and at > start):
            pass
        elif not _is_plain(block, at) or (heads and word not in DETERMINERS and not _names_ahead(block, at, high)):
            break
        at += 1
    while at > start and not words[at - 1][0].isalnum():
        at -= 1
    if at == start or (at == start + 1 and word in DETERMINERS and word not in ("some", "many", "most", "several")):
        return None
    if not heads and word not in DETERMINERS:
        return None
    return start, at


def main_subject(block: Block, sentence: Range) -> Range | None:
    """The subject of the sentence, when it begins with one, or with a short adverbial and a comma before it."""
    first, last = sentence
    words = block.tokens.words
    while first < last and not words[first][0].isalnum():
        first += 1
    if first >= last:
        return None
    low = words[first].lower()
    if (low in _NOT_NAMES and low not in DETERMINERS and low not in PRONOUNS) or low.endswith("ing"):
        comma = next((at for at in range(first, min(last, first + 25)) if words[at] == ","), None)
        if comma is None:
            return None
        first = comma + 1
    return phrase_after(block, first, last)


def _is_time(block: Block, at: int) -> bool:
    if not is_class(block, at, "TIM"):
        return False
    words = block.tokens.words
    if words[at].lower() in ("march", "may", "april", "june"):
        return False
    title = words[at][0].isupper() and words[at].lower() in _IN_TITLES
    return not (title and at + 1 < len(words) and words[at + 1][0].isupper())  # the Evening Courier


_IN_TITLES = frozenset(("morning", "evening", "night", "today", "week"))


def _is_plain(block: Block, at: int) -> bool:
    """A common noun or adjective: no function word, no sign, no reporting verb (but "state radio")."""
    shape = block.tokens.classes[at]
    return shape in ("a", "as", "aed", "aing", "aly", "9", "Aa", "AA", "state/b") or is_class(
        block, at, "ROL", "GRO", "BOD", "DOC", "TIT", "CUE", "GOV"
    )


def _names_ahead(block: Block, at: int, high: int) -> bool:
    return any(
        is_name_word(block, place) or is_class(block, place, "ROL") for place in range(at + 1, min(at + 3, high))
    )


def _back_to(block: Block, at: int, low: int, sign: str) -> int | None:
    for place in range(at - 1, max(low, at - 30) - 1, -1):
        if block.tokens.words[place] == sign:
            return place
    return None


def _over_apposition(block: Block, comma: int, low: int, depth: int) -> Range | None:
    words = block.tokens.words
    sign = words[comma]
    fallback: Range | None = None
    for place in range(comma - 1, max(low, comma - _LONGEST_APPOSITION), -1):
        if block.region_of[place] >= 0:
            return fallback
        if words[place] != sign:
            continue
        if comma - place > 2 and all(is_name_word(block, at) for at in range(place + 1, comma)):
            return place + 1, comma  # "her predecessor, Omar Haddad,": the name is the better mention
        found = phrase_before(block, place, low, min(depth - 1, 0)) if place > low else None
        if found and is_name_word(block, found[1] - 1):
            return found
        fallback = fallback or found
    return fallback


def _back_over_words(block: Block, last: int, low: int) -> int | None:
    words = block.tokens.words
    named = is_name_word(block, last)
    first = last
    for place in range(last - 1, max(low, last - _LONGEST) - 1, -1):
        word = words[place].lower()
        if block.region_of[place] >= 0:
            break
        if word in ("'s", "’s"):
            named = False
        elif word in DETERMINERS:
            return place
        elif not _goes_on(block, place, first, last, low, named=named):
            break
        first = place
    while first < last and not words[first][0].isalnum():
        first += 1
    return first


def _goes_on(block: Block, place: int, first: int, last: int, low: int, *, named: bool) -> bool:
    """Whether the phrase that begins at ``first`` takes in the word before it."""
    if is_name_word(block, place) or is_class(block, place, "ROL", "TIT", "BOD", "GRO", "GOV"):
        return True
    if named and block.tokens.words[place].lower() in lexicon().particles:
        return place > low and is_name_word(block, place - 1)
    within_role = first < last and is_class(block, first, "ROL", "BOD", "TIT")
    return (not named or within_role) and _is_plain(block, place)


def _joined_before(block: Block, first: int, end: int, low: int, depth: int) -> Range:
    """Take in "a spokesman for" before "the campaign", and "Marsh and" before "Tey"."""
    words = block.tokens.words
    before = first - 1
    if before <= low or depth < 1:
        return first, end
    word = words[before].lower()
    if word in _LINKS and block.tokens.classes[before - 1] != words[before - 1].lower():
        found = phrase_before(block, before, low, depth - 1)
        if found and (
            is_class(block, before - 1, "ROL", "GRO", "BOD", "DOC", "CUE", "TIT")
            or (word == "of" and words[found[0]].lower() in DETERMINERS)
        ):
            return found[0], end
    elif word == "and" and words[before - 1] != ",":
        found = phrase_before(block, before, low, 0)
        if found and (is_name_word(block, found[1] - 1) or is_class(block, found[1] - 1, "GRO", "ROL")):
            ahead = words[found[0] - 1] if found[0] > low else ","
            if ahead in (",", "that", "both", "Both", ";", "as") or not ahead[0].isalnum():
                return found[0], end
    return first, end
