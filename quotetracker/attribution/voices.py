"""Where another voice begins inside what the tagger took for one statement, and who is led in by the words between.

“It takes time,” she says. Her husband disagrees: “It takes money.” – the tagger has learnt from pieces around one cue
and may go on over the sentence that brings in somebody else.
"""

from dataclasses import replace

from quotetracker.attribution.blocks import Block, Region
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.drafts import LED_IN, Draft, Reading
from quotetracker.attribution.joining import PATTERNS
from quotetracker.attribution.lexicon import Level
from quotetracker.attribution.linking import tokens_at
from quotetracker.attribution.persons_words import FUNCTION
from quotetracker.attribution.phrases import PRONOUNS, Range, is_class, is_name_word, main_subject, phrase_after
from quotetracker.attribution.rules import is_full
from quotetracker.text.words import word_set

_LONGEST_LEAD = 16
_CONNECTIVES = word_set("and but then also again or so yet too still next later now first second finally")


def part_voices(text: str, reading: Reading) -> None:
    """Cut drafts where a sentence between two pieces has words of its own, and give the later part its speaker."""
    parted: list[Draft] = []
    for draft in reading.drafts:
        rest = draft
        if draft.how not in PATTERNS:
            draft.pieces = [_within_marks(reading.block, piece) for piece in draft.pieces]
            while (at := _next_voice(reading.block, rest)) is not None:
                first, rest = _cut(reading, rest, at)
                parted.append(first)
        parted.append(rest)
    reading.drafts = parted
    for draft in parted:
        if draft.how not in PATTERNS:
            _lead_in(text, reading, draft)


def _within_marks(block: Block, piece: Range) -> Range:
    """A piece that runs out of its marks into the next sentence, cut where the marks end."""
    first, last = tokens_at(block, piece)
    for at in range(first + 1, last):
        if block.sentence_of[at] == block.sentence_of[at - 1] or block.region_of[at] >= 0:
            continue
        inner = at - 1
        while inner > first and block.region_of[inner] < 0 and not block.tokens.words[inner][0].isalnum():
            inner -= 1
        if (number := block.region_of[inner]) >= 0:
            region = block.regions[number]
            marked = first < region.first and region.closed  # the closing mark belongs to a piece that holds the other
            return piece[0], block.tokens.ends[region.last] if marked else region.span.end
    return piece


def _next_voice(block: Block, draft: Draft) -> int | None:
    """The number of the first piece before which a new sentence has words that belong to no piece, cue or mention."""
    own = [place for place in (draft.cue, draft.mention) if place]
    for number in range(1, len(draft.pieces)):
        before, piece = draft.pieces[number - 1], draft.pieces[number]
        ended = tokens_at(block, (before[1] - 1, before[1]))[0]
        begun = tokens_at(block, piece)[0]
        low = _next_sentence(block, ended, begun)
        if low is None:
            continue
        between = [
            block.tokens.words[at].lower()
            for at in range(low, begun)
            if block.tokens.words[at][0].isalnum() and block.region_of[at] < 0
        ]
        if not set(between) - _CONNECTIVES:
            continue
        asks = block.tokens.words[ended] in _ASKING and any(
            block.sentence_of[tokens_at(block, place)[0]] == block.sentence_of[low] for place in own
        )
        if not (asks and block.sentence_of[low] < block.sentence_of[begun]):
            return number
    return None


_ASKING = frozenset("!?…,-—–")
"""Marks at the end of a quote whose cue may follow: “Stop!” she shouted to the crowd. “Go home.” """


def _next_sentence(block: Block, ended: int, begun: int) -> int | None:
    """Where the first sentence behind the one of ``ended`` begins, no later than ``begun``; "(D-N.C.)" ends none."""
    for number in range(block.sentence_of[ended] + 1, block.sentence_of[begun] + 1):
        first, last = block.sentences[number]
        words = (block.tokens.words[at] for at in range(first, last))
        if next((word[0].isupper() for word in words if word[0].isalnum()), False) and not _goes_on(block, first):
            return first
    return None


def _goes_on(block: Block, first: int) -> bool:
    """Whether a bracket or a comma shows that no sentence ended before ``first``."""
    return block.tokens.words[first] in (")", "]", ",", ";")


def _cut(reading: Reading, draft: Draft, at: int) -> tuple[Draft, Draft]:
    block = reading.block
    before, behind = draft.pieces[:at], draft.pieces[at:]
    border = block.sentences[block.sentence_of[tokens_at(block, behind[0])[0]]][0]
    own = draft.cue or draft.mention
    later = own is not None and tokens_at(block, own)[0] >= border
    bare = Draft(behind if not later else before, None, None, "", "left out", block=draft.block)
    kept = replace(draft, pieces=behind if later else before)
    return (bare, kept) if later else (kept, bare)


def _lead_in(text: str, reading: Reading, draft: Draft) -> None:
    """Give ``draft`` the speaker whom the words before its colon name, or the short sentence before it."""
    block = reading.block
    region = _region_at(block, draft.start)
    if region is None or not is_full(text, region):
        return
    number = block.sentence_of[region.first]
    first, last = block.sentences[number]
    opening = region.first - 1
    if _has_words(block, first, opening):
        if block.tokens.words[opening - 1] != ":":
            return
        lead = (first, opening - 1)
    elif number and not _has_words(block, region.last, last):
        lead = block.sentences[number - 1]
    else:
        return
    if lead[1] - lead[0] > _LONGEST_LEAD or any(block.region_of[at] >= 0 for at in range(*lead)):
        return
    viewed = _in_view_of(block, lead)
    if draft.cue is not None and viewed is None:
        return
    cue = _cue_in(reading, lead)
    subject = viewed or (cue.subject if cue and cue.subject else _subject(block, lead))
    if subject is None or not _speaks(block, subject):
        return
    tokens = block.tokens
    draft.mention = tokens.starts[subject[0]], tokens.ends[subject[1] - 1]
    place = cue.at if cue else _verb(block, lead, subject)
    if place is not None:
        draft.cue = tokens.starts[place[0]], tokens.ends[place[1] - 1]
    draft.lemma = cue.form.lemma if cue else ":"
    draft.how = LED_IN


def _cue_in(reading: Reading, lead: Range) -> Cue | None:
    inside = [cue for cue in reading.cues if lead[0] <= cue.at[0] < lead[1] and cue.form.level is Level.STATEMENT]
    return inside[-1] if inside else None


def _subject(block: Block, lead: Range) -> Range | None:
    """Who the lead is about, without the verb that ends it: "Her husband disagrees"."""
    subject = main_subject(block, lead)
    if subject is None:
        return None
    first, last = subject
    if last - first > 1 and block.tokens.words[last - 1].islower() and not _has_words(block, last, lead[1]):
        last -= 1
    return first, last


def _in_view_of(block: Block, lead: Range) -> Range | None:
    """ "in the view of Jane Pratt", "in the words of the coach"."""
    words = block.tokens.words
    for at in range(lead[0], lead[1] - 3):
        if [word.lower() for word in words[at : at + 2]] == ["in", "the"] and words[at + 2] in _VIEWS:
            return phrase_after(block, at + 4, lead[1]) if words[at + 3] == "of" else None
    return None


_VIEWS = frozenset(("view", "words", "opinion", "judgment", "judgement", "phrase", "estimation"))


def _verb(block: Block, lead: Range, subject: Range) -> Range | None:
    at = subject[1]
    return (at, at + 1) if at < lead[1] and block.tokens.words[at][0].isalnum() else None


def _speaks(block: Block, subject: Range) -> bool:
    """Whether the words can name who speaks: he, she, they, a name, an office, a relative."""
    first, last = subject
    words = block.tokens.words
    if last - first == 1 and words[first].lower() in PRONOUNS:
        return words[first].lower() in ("he", "she", "they")
    if words[first].lower() in FUNCTION and last - first == 1:
        return False
    return is_name_word(block, last - 1) or is_class(block, last - 1, "ROL", "TIT", "GRO", "BOD")


def _region_at(block: Block, offset: int) -> Region | None:
    number = block.region_of[tokens_at(block, (offset, offset + 1))[0]]
    return block.regions[number] if number >= 0 and block.regions[number].span.start == offset else None


def _has_words(block: Block, first: int, last: int) -> bool:
    return any(block.tokens.words[at][0].isalnum() for at in range(first, last))
