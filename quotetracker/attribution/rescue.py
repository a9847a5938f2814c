"""Marked passages that would be lost: no suggestion covers them, though they are somebody's words by their shape.

A doubtful suggestion is left out when its bounds or its speaker are most likely wrong. The words in marks inside it may
be quoted all the same: they are then offered by themselves, as doubtful ones, so that an editor need not look for them.
"""

import re
from bisect import bisect_left
from dataclasses import replace

from quotetracker.attribution.blocks import Block, Region
from quotetracker.attribution.drafts import Draft, Reading, copied, overlap
from quotetracker.attribution.phrases import Range

CONFIDENCE = 0.3
"""Of 114 such passages in the training articles, 46 were direct quotes, 45 parts of mixed ones, 23 none."""
_COVERED = 0.5
_LONG = 6
_SHORT = 4
_EXCLAIMED = 2
_IN_HEADLINE = 3
_SENTENCES = re.compile(r"[.?!]\s[A-Z]")
_ENDINGS = frozenset(",.?!…-—–")
_TITLE_WORD = 4


def rescued(text: str, readings: list[Reading], kept: list[Draft], dropped: list[Draft]) -> list[Draft]:
    """Drafts for the passages that ``kept`` leaves out; their speaker is that of the ``dropped`` draft over them."""
    found: list[Draft] = []
    taken = _Pieces(kept)
    lost = _Pieces(dropped)
    for reading in readings:
        if reading.block.furniture:
            continue
        for region in reading.block.regions:
            if not reads_as_words(text, reading.block, region):
                continue
            piece = (region.span.start, region.span.end)
            if taken.share(piece) < _COVERED:
                found.append(_draft(piece, reading, lost.over(piece)))
    return found + _rescued_clauses(readings, taken, lost)


def _rescued_clauses(readings: list[Reading], taken: "_Pieces", lost: "_Pieces") -> list[Draft]:
    """Clauses that the rules see where the model's own reading is left out: "Oslo has offered two ships, it says"."""
    found: list[Draft] = []
    for reading in readings:
        for ruled in () if reading.block.furniture else reading.ruled:
            piece = (ruled.start, ruled.end)
            if ruled.how != "clause" or ruled.mention is None or ruled.cue is None or ruled.cue[0] < ruled.end:
                continue
            if taken.share(piece) or lost.over(piece) is None:
                continue
            found.append(replace(copied(ruled), how="rescued clause"))
    return found


def reads_as_words(text: str, block: Block, region: Region) -> bool:
    """Whether a marked passage is a sentence by its length or its shape, and neither a title nor an address."""
    inside = text[region.span.start : region.span.end]
    if not any(char.isspace() for char in inside):
        return False
    if block.headline:
        return region.words >= (_EXCLAIMED if _at_colon(block, region) else _IN_HEADLINE)
    exclaimed = inside[-1] in "?!"
    words = block.tokens.words
    alone = inside[-1] in ".?!" and region.first > 1 and words[region.first - 2] in (".", "?", "!")
    if alone and region.words >= _EXCLAIMED and _SENTENCES.search(inside):
        return True
    if not exclaimed and _is_title(block.tokens.words[region.first : region.last]):
        return False
    if not _begins(inside):
        return False
    if region.words >= _LONG:
        return True
    return region.words >= (_EXCLAIMED if exclaimed else _SHORT) and inside[-1] in _ENDINGS


def _at_colon(block: Block, region: Region) -> bool:
    """Whether a colon of the headline tells that somebody says it: “mayor: ‘I stay’”, “‘Nobody asked’: islanders”."""
    words = block.tokens.words
    return ":" in (*words[max(0, region.first - 2) : region.first], *words[region.last : region.last + 2])


def _begins(inside: str) -> bool:
    """Whether the first letter is a capital, or dots stand for what went before: part of a clause otherwise."""
    first = next((char for char in inside if char.isalnum()), "")
    return first.isupper() or first.isdigit() or inside[0] in "….["


def _is_title(words: list[str]) -> bool:
    """Every Longer Word Has a Capital."""
    longer = [word for word in words if word[0].isalpha() and len(word) >= _TITLE_WORD]
    return bool(longer) and all(word[0].isupper() for word in longer)


def _draft(piece: Range, reading: Reading, lost: Draft | None) -> Draft:
    block = reading.block.index
    if lost is None:
        return Draft([piece], None, None, "", "rescued", block=block)
    kept_cue = lost.cue if lost.cue and not overlap([lost.cue], [piece]) else None
    said_by = lost.mention if lost.mention and not overlap([lost.mention], [piece]) else None
    home = lost.mention_block if said_by and lost.mention_block != block else -1
    return replace(
        lost,
        pieces=[piece],
        mention=said_by,
        cue=kept_cue,
        how="rescued",
        block=block,
        home=home,
        carried=home >= 0,
        relayed=None,
        scores={},
    )


class _Pieces:
    """Pieces of drafts by where they start, to be asked for in the order of the text or out of it."""

    def __init__(self, drafts: list[Draft]) -> None:
        placed = sorted(
            ((start, end, number) for number, draft in enumerate(drafts) for start, end in draft.pieces),
        )
        self._drafts = drafts
        self._pieces = placed
        self._starts = [start for start, _, _ in placed]
        self._furthest: list[int] = []
        furthest = 0
        for _, end, _ in placed:
            furthest = max(furthest, end)
            self._furthest.append(furthest)

    def over(self, piece: Range) -> Draft | None:
        """The draft that has most of ``piece``."""
        shares = self._shares(piece)
        return self._drafts[max(shares, key=lambda number: shares[number])] if shares else None

    def share(self, piece: Range) -> float:
        """Which part of ``piece`` the draft has that has most of it, 0 to 1."""
        return max(self._shares(piece).values(), default=0) / max(1, piece[1] - piece[0])

    def _shares(self, piece: Range) -> dict[int, int]:
        shares: dict[int, int] = {}
        at = bisect_left(self._starts, piece[1]) - 1
        while at >= 0 and self._furthest[at] > piece[0]:
            start, end, number = self._pieces[at]
            common = min(end, piece[1]) - max(start, piece[0])
            if common > 0:
                shares[number] = shares.get(number, 0) + common
            at -= 1
        return shares
