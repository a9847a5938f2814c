"""On which way words came: told to whom, through whom, and who relayed them.

"Tanaka told reporters through a translator …", "… , officials said, according to the agency". The words stand beside
the cue, in its sentence and outside marks.
"""

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.clauses import TOLD
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.linking import tokens_at
from quotetracker.attribution.phrases import PRONOUNS, Range, is_class, phrase_after
from quotetracker.text.words import word_set

_REACH = 30
"""Tokens behind the cue in which the way is looked for."""
_LONGEST = 80
_THROUGH = frozenset(("through", "via"))
_OTHERS = word_set("him her them us me you it himself herself themselves everyone everybody anyone")
_TALKS = word_set("interview conversation call letter email e-mail message memo briefing chat")
_GO_BETWEEN = word_set(
    "translator translators interpreter interpreters spokesman spokeswoman spokesperson lawyer lawyers attorney "
    "attorneys publicist agent solicitor representative aide translation intermediary relative friend"
)
_SAID_WITHOUT_OBJECT = word_set("say speak add remark explain comment complain announce declare write reply respond")


def ways_of(text: str, block: Block, draft: Draft) -> tuple[str, str]:
    """Through whom the words of ``draft`` came, and to whom they were said; "" for what the text does not tell."""
    through = _words(text, draft.relayed) if draft.relayed else ""
    if draft.cue is None or not block.span.start <= draft.cue[0] < block.span.end:
        return through, ""
    at = tokens_at(block, draft.cue)[1]
    high = min(block.sentences[block.sentence_of[at - 1]][1], at + _REACH)
    to = _told(block, draft, at, high)
    between = None
    for place in range(at, high):
        if _is_content(block, draft, place):
            break
        word = block.tokens.words[place].lower()
        if word in _THROUGH and between is None:
            between = _go_between(block, place + 1, high)
        elif (
            to is None and word == "to" and draft.lemma in _SAID_WITHOUT_OBJECT and _behind_speaker(block, draft, place)
        ):
            to = _audience(block, place + 1, high)
        elif (
            to is None
            and word in _TALKS
            and place + 1 < high
            and block.tokens.words[place + 1].lower() in ("with", "to")
        ):
            to = _audience(block, place + 2, high)
    if between and not through:
        through = _words(text, _offsets(block, between))
    return through, _words(text, _offsets(block, to)) if to else ""


def _told(block: Block, draft: Draft, at: int, high: int) -> Range | None:
    """Whom the words were told: right behind the verb."""
    return None if draft.lemma not in TOLD else _audience(block, at, high)


def _audience(block: Block, at: int, high: int) -> Range | None:
    found = phrase_after(block, at, high) if at < high else None
    if found is None:
        return None
    first = block.tokens.words[found[0]].lower()
    if found[1] - found[0] == 1 and (first in PRONOUNS or first in _OTHERS):
        return None
    return None if first == "that" else found


def _go_between(block: Block, at: int, high: int) -> Range | None:
    """A translator, a spokesman, a named person; "through the winter" is none."""
    found = phrase_after(block, at, high)
    if found is None:
        return None
    words = [word.lower() for word in block.tokens.words[found[0] : found[1]]]
    spoken = any(word in _GO_BETWEEN for word in words) or is_class(block, found[1] - 1, "ROL", "BOD", "DOC")
    return found if spoken else None


def _behind_speaker(block: Block, draft: Draft, place: int) -> bool:
    """Whether "to" follows the verb itself, its speaker, or a time of day: "said Hollande on Monday to reporters"."""
    words = block.tokens.words
    before = place - 1
    while before > 0 and (is_class(block, before, "TIM") or words[before].lower() in ("on", "late", "early", "later")):
        before -= 1
    start, end = block.tokens.starts[before], block.tokens.ends[before]
    return any(place and place[0] <= start and end <= place[1] for place in (draft.cue, draft.mention))


def _is_content(block: Block, draft: Draft, place: int) -> bool:
    start = block.tokens.starts[place]
    return block.region_of[place] >= 0 or any(first <= start < last for first, last in draft.pieces)


def _offsets(block: Block, tokens: Range) -> Range:
    return block.tokens.starts[tokens[0]], block.tokens.ends[tokens[1] - 1]


def _words(text: str, place: Range | None) -> str:
    if place is None:
        return ""
    words = " ".join(text[slice(*place)].split())
    return words if len(words) <= _LONGEST else ""
