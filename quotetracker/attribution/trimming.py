"""Bounds as an editor would set them: of a mention, of a reported clause."""

import re

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.drafts import Draft, Reading
from quotetracker.attribution.linking import tokens_at
from quotetracker.attribution.phrases import Range, phrase_before
from quotetracker.attribution.speakers import choose

_LOOSE = re.compile(
    r",\s(?:meanwhile|however|though|too|instead|for (?:his|her|their|its|my) part)$"
    r"|,?\s(who|which)$|\s\([^()]{1,40}\)$"
)
_WAS_TOLD = re.compile(r"(?:was|were|is|are|been|being|be|got)\s(?:\w+ly\s|also\s|never\s|not\s)?told")
_ON_A_CALL = re.compile(
    r"(?:(?:on|in|during|at)\s)?(?:an?|the)\s(?:[\w-]+\s){0,2}"
    r"(?:call|interview|briefing|conference|hearing|meeting|statement|letter|memo|e-?mail|speech)\sthat\s"
)


def trim(text: str, readings: list[Reading], drafts: list[Draft]) -> None:
    """Bounds as an editor would set them: of the mention, of a reported clause; nobody speaks who "was told"."""
    for draft in drafts:
        start, end = draft.pieces[0]
        if aside := _ON_A_CALL.match(text, start, end):
            draft.pieces = [(aside.end(), end), *draft.pieces[1:]]
        if draft.mention is None:
            continue
        loose = _LOOSE.search(text, *draft.mention)
        if draft.cue and draft.mention[1] <= draft.cue[0] and _WAS_TOLD.fullmatch(text, *draft.cue):
            choose(draft, None)
        elif loose and _stands_loose(text, draft, loose):
            draft.mention = draft.mention[0], loose.start()
        elif text[slice(*draft.mention)].lower() == "who" and (
            named := _before_who(readings[draft.block].block, draft)
        ):
            draft.mention = named


def _stands_loose(text: str, draft: Draft, found: re.Match[str]) -> bool:
    """A house behind a name is cut before a colon, "who" where it does not lead to the verb: "said Abara, who …"."""
    if found.group().endswith(")"):
        return text[found.end() : found.end() + 1] == ":"
    return found[1] is None or draft.cue is None or draft.cue[0] < found.start()


def _before_who(block: Block, draft: Draft) -> Range | None:
    """ "Her sister, who asked for calm, said …": her sister, not "who"."""
    if draft.mention is None or draft.cue is None or not block.span.start <= draft.mention[0] < draft.cue[0]:
        return None
    who, cue = tokens_at(block, draft.mention)[0], tokens_at(block, draft.cue)[0]
    words = block.tokens.words
    low = block.sentences[block.sentence_of[who]][0]
    if who - 1 <= low or words[who - 1] != "," or words[cue - 1] != "," or cue - who < 3:
        return None
    phrase = phrase_before(block, who - 1, low)
    return None if phrase is None else (block.tokens.starts[phrase[0]], block.tokens.ends[phrase[1] - 1])
