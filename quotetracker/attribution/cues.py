"""Reporting cues outside quotation marks, each with the noun phrase that is its subject."""

from dataclasses import dataclass

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.foreign import foreign_verbs
from quotetracker.attribution.lexicon import CueForm, Level, lexicon
from quotetracker.attribution.phrases import (
    DETERMINERS,
    PRONOUNS,
    RELATIVE,
    Range,
    is_class,
    is_name_word,
    main_subject,
    phrase_after,
    phrase_before,
)
from quotetracker.text.words import word_set

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got"])
_AUXILIARIES = word_set(
    "has have had will would can could may might must shall should do does did not n't 've 'd 'll didn't doesn't "
    "don't won't wouldn't hasn't haven't can't couldn't"
)
_JOINS = frozenset(("and", "but", "then", "or"))
_PREPOSITIONS = word_set("of in on at by for with from about over under against between as than without")


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb (or "according to") in tokens of its block."""

    at: Range
    form: CueForm
    subject: Range | None
    sentence: Range
    inverted: bool
    shared: bool
    """The subject is that of the cue before, or of the sentence."""


def cues_of(block: Block, language: str = "en") -> list[Cue]:
    """Every cue of the block in text order."""
    if language != "en":
        return [
            Cue((at, at + 1), form, subject, block.sentences[block.sentence_of[at]], subject[0] > at, shared=False)
            for at, form, subject in foreign_verbs(block, language)
        ]
    found: list[Cue] = []
    verbs = lexicon().verbs
    words, classes = block.tokens.words, block.tokens.classes
    for at, shape in enumerate(classes):
        if block.region_of[at] >= 0:
            continue
        sentence = block.sentences[block.sentence_of[at]]
        word = words[at].lower()
        if "/" in shape and (shape[0].isalpha() or (shape[0] == "^" and _may_be_capital(block, at, sentence))):
            form = verbs[word]
            if word == "according":
                continue
            cue = _verb(block, at, form, sentence, found)
            if cue:
                found.append(cue)
        elif word == "according" and at + 2 < sentence[1] and words[at + 1] == "to":
            subject = phrase_after(block, at + 2, sentence[1])
            found.append(Cue((at, at + 2), _ACCORDING, subject, sentence, inverted=True, shared=False))
    return found


def _may_be_capital(block: Block, at: int, sentence: Range) -> bool:
    """A reporting verb has a capital only in a headline or as the first word."""
    return block.headline or not any(word[0].isalnum() for word in block.tokens.words[sentence[0] : at])


_ACCORDING = CueForm("according", "b", Level.STATEMENT)


def _verb(block: Block, at: int, form: CueForm, sentence: Range, earlier: list[Cue]) -> Cue | None:
    words = block.tokens.words
    low, high = sentence
    first = at
    passive = infinitive = False
    while first > low and block.region_of[first - 1] < 0:
        word = words[first - 1].lower().replace("’", "'")
        if word in _BE:
            passive = form.form in "dn" and form.lemma != "say"
        elif word == "to" and form.form == "b":
            infinitive = True
        elif word not in _AUXILIARIES and word not in lexicon().adverbs and block.tokens.classes[first - 1] != "aly":
            break
        first -= 1
    if passive:
        return None
    before = words[first - 1].lower() if first > low else ""
    if (closing := _closing(block, at, form, sentence)) is not None:
        return Cue((at, at + 1), form, closing, sentence, inverted=True, shared=False)
    if form.form in "bs" and first == at and _is_noun_here(block, at, before):
        return None
    quoted_before = (
        first > low
        and (not before[0].isalnum())
        and (first - 1 > low and (block.region_of[first - 2] >= 0 or before not in (",", ")", "-", "—", "–")))
    )
    subject: Range | None = None
    inverted = shared = False
    if form.form == "g" or infinitive or before in _JOINS or not before:
        shared = True
        if not before or (form.form == "g" and first == low):
            subject = _after_fronted(block, at, high)
        elif form.form == "g" and before == "as" and first - 2 > low and words[first - 2].lower() in _QUOTED:
            subject = _before_passive(block, first - 2, low)
        elif form.form == "g" and before not in _JOINS and before not in (",", ""):
            subject = phrase_before(block, first, low) if before not in _PREPOSITIONS else None
        subject = subject or _subject_before(earlier, sentence) or main_subject(block, sentence)
        if not subject and before == "" and form.form in "ds":
            subject, inverted = phrase_after(block, at + 1, high), True
    else:
        if quoted_before:
            back = at + 1 < high and words[at + 1].lower() in _PARTICLES  # "shot back Marsh"
            subject = phrase_after(block, at + 1 + back, high)
            inverted = subject is not None
        if subject is None:
            subject = phrase_before(block, first, low)
        if subject is None and form.form in "ds":
            subject = phrase_after(block, at + 1, high) if before in (",", "as", "-", "—", "–") else None
            inverted = subject is not None
    if subject and subject[0] <= at < subject[1]:
        subject = None
    return Cue((at, at + 1), form, subject, sentence, inverted, shared)


def _subject_before(earlier: list[Cue], sentence: Range) -> Range | None:
    """The subject of the last cue of the sentence that has one."""
    for cue in reversed(earlier):
        if cue.sentence != sentence:
            return None
        if cue.subject:
            return cue.subject
    return None


def _closing(block: Block, at: int, form: CueForm, sentence: Range) -> Range | None:
    """Who speaks in a headline like "Bridge is unsafe, say engineers"."""
    low, high = sentence
    if form.form != "b" or form.level is not Level.STATEMENT or not block.headline or at - low < _LEAST_TOLD:
        return None
    if block.tokens.words[at - 1] not in _ENDS_CLAUSE:
        return None
    for subject in (phrase_after(block, at + 1, high), _plural(block, at + 1, high)):
        if subject is not None and not any(word[0].isalnum() for word in block.tokens.words[subject[1] : high]):
            return subject
    return None


def _plural(block: Block, first: int, high: int) -> Range | None:
    """A word like "engineers" that no list has, also with a name before it: "Palur villagers"."""
    last = first
    while last < min(high, first + _NAMES_BEFORE) and is_name_word(block, last):
        last += 1
    if last == high:
        return None
    many = block.tokens.classes[last] == "as" or block.tokens.words[last].endswith(("men", "people", "folk"))
    return (first, last + 1) if many else None


_PARTICLES = frozenset(("back", "out", "in", "on", "up"))
_NAMES_BEFORE = 3


_LEAST_TOLD = 3
_ENDS_CLAUSE = frozenset((",", "’", "'", "”", '"', "-", "–", "—"))


def _before_passive(block: Block, verb: int, low: int) -> Range | None:
    """Who "was quoted as saying"."""
    at = verb
    while at > low and block.tokens.words[at - 1].lower().replace("’", "'") in _BE | _AUXILIARIES:
        at -= 1
    return phrase_before(block, at, low) if at < verb else None


_QUOTED = frozenset(("quoted", "cited", "reported"))


def _is_noun_here(block: Block, at: int, before: str) -> bool:
    if before in RELATIVE or before in PRONOUNS or before in _JOINS or not before:
        return False
    if before in DETERMINERS or before in ("'s", "’s") or before in _PREPOSITIONS:
        return True
    form = block.tokens.classes[at][-1]
    shape = block.tokens.classes[at - 1] if at else ""
    if form == "b":
        return not (shape == "as" or shape.endswith("s") or is_class(block, at - 1, "GRO") or shape in ("Aa", "AA"))
    return shape in ("aed", "aing", "aly")


def _after_fronted(block: Block, at: int, high: int) -> Range | None:
    words = block.tokens.words
    for place in range(at + 1, min(at + 40, high)):
        if words[place] == "," or (words[place] in ("”", '"') and words[place - 1] == ","):
            found = phrase_after(block, place + 1, high)
            if found:
                return found
    return None
