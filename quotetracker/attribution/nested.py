"""Quotes within quotes: “He told me, ‘You are fired,’” she said. The inner words are his.

Offered by themselves only where the inner passage has a cue of its own and another speaks it: a person of the article,
or "my mother", who stays without a name. With a pronoun they are just a part of what they stand in.
"""

from quotetracker.attribution.blocks import inner_blocks
from quotetracker.attribution.cues import cues_of
from quotetracker.attribution.drafts import Draft, Reading, overlap
from quotetracker.attribution.phrases import DETERMINERS
from quotetracker.attribution.rules import rule_drafts
from quotetracker.attribution.suggestions import Person

CONFIDENCE = 0.5
_OWN = frozenset(("i", "we", "it", "ich", "wir", "je", "nous", "yo", "io", "noi"))
_SURELY = 0.85
_SOMEBODY = DETERMINERS
_NEAR = 5
_MOST = 20
"""Inner quotes looked at in one paragraph."""


def nested_drafts(text: str, readings: list[Reading], kept: list[Draft], language: str) -> list[Draft]:
    """The quotes within quotes of ``kept`` that have a cue and a speaker of their own."""
    pieces = sorted(piece for draft in kept for piece in draft.pieces)
    found: list[Draft] = []
    for reading in readings:
        if not reading.block.nested or reading.block.furniture:
            continue
        for inner in inner_blocks(text, reading.block):
            around = [(inner.span.start, inner.span.end)]
            if 2 * overlap(pieces, around) < len(inner.span):
                continue
            for draft in rule_drafts(text, inner, cues_of(inner, language))[:_MOST]:
                if _is_told(text, draft):
                    draft.how = "nested"
                    found.append(draft)
    return found


def _is_told(text: str, draft: Draft) -> bool:
    """Whether a passage is introduced as what somebody else said: “… he said, ‘WORDS’ …”."""
    if draft.how != "marks" or draft.cue is None or draft.mention is None:
        return False
    between = text[draft.cue[1] : draft.start]
    near = draft.end <= draft.cue[0] or len(between.split()) <= _NEAR
    return near and text.count(" ", draft.start, draft.end) > 1 and text[slice(*draft.mention)].lower() not in _OWN


def is_another(person: Person, outer: Person | None) -> bool:
    """Whether somebody surely named speaks the inner words, and not the one who speaks the outer ones.

    A pronoun inside a quote may mean anybody: such words stay a part of the outer quote.
    """
    sure = bool(person.name) and not person.is_group and person.confidence >= _SURELY
    return sure and (outer is None or outer.name != person.name)


def is_somebody(text: str, draft: Draft, person: Person) -> bool:
    """Whether somebody is told of whom the article does not name: “my grandfather used to say, ‘…’”."""
    words = text[slice(*draft.mention)].lower().split() if draft.mention else []
    return not person.name and len(words) > 1 and words[0] in _SOMEBODY


def holder(draft: Draft, kept: list[Draft]) -> int | None:
    """Which of ``kept`` the nested draft stands in."""
    place = [(draft.start, draft.end)]
    return next((number for number, each in enumerate(kept) if overlap(sorted(each.pieces), place)), None)
