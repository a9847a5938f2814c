"""The speaker of each draft: the best of its candidates."""

import re
from collections.abc import Iterator

from quotetracker.attribution.drafts import FRONTED, LED_IN, Draft, Reading, overlap
from quotetracker.attribution.fronted import closes_headline
from quotetracker.attribution.joining import PATTERNS
from quotetracker.attribution.linking import Candidate, candidates_of, features_for
from quotetracker.attribution.ranking import Ranking
from quotetracker.text.kind import Kind

_ORDER = ("label", "signed", "chain", "rule+", "ownS", "ownA", "rule-", "lead1c", "lead1d", "prevblock", "prev")
_NEARLY = 0.9


def drafts_in(readings: list[Reading]) -> Iterator[tuple[int, Draft]]:
    """Every draft once, with the number of its reading."""
    for number, reading in enumerate(readings):
        for draft in reading.drafts:
            if draft.block == reading.block.index:
                yield number, draft


def link_speakers(readings: list[Reading], ranking: Ranking | None) -> None:
    """Give each draft its speaker, in text order: the choice for one helps with the next."""
    last: Draft | None = None
    for number, draft in drafts_in(readings):
        found = candidates_of(readings, number, draft, last)
        if draft.relayed:
            found = [each for each in found if not overlap([each.span], [draft.relayed])]
        kind = draft_kind(readings, draft)
        if draft.how in (*PATTERNS, LED_IN, FRONTED):
            draft.sources = (draft.how,)
        elif closes_headline(readings[number].block, draft):
            draft.sources = ("rule+",)
        elif ranking is None:
            _by_order(draft, found)
        else:
            _by_rank(readings, number, draft, found, ranking, kind)
        if draft.mention:
            last = draft


def choose(draft: Draft, candidate: Candidate | None) -> None:
    """Make ``candidate`` the speaker of ``draft``."""
    if candidate is None:
        draft.mention = None
        draft.home = -1
        return
    if draft.mention is None or not (candidate.span[0] < draft.mention[1] and draft.mention[0] < candidate.span[1]):
        draft.mention = candidate.span
    draft.home = candidate.block.index
    draft.carried = candidate.block.index != draft.block
    draft.sources = tuple(candidate.sources)


def name_senders(text: str, readings: list[Reading]) -> None:
    """ "The chair read out a letter from Joan Petrie: “…”": the words are those of who sent it."""
    for reading in readings:
        start = reading.block.span.start
        for draft in reading.drafts:
            sent = _SENT.search(text, max(start, draft.start - _LONGEST_SENDER), draft.start)
            if sent is not None and draft.mention and not overlap([draft.mention], [sent.span(1)]):
                draft.mention, draft.home, draft.relayed = sent.span(1), -1, None


_LONGEST_SENDER = 120
_SENT = re.compile(
    r"\b(?:letter|note|message|e-?mail|text|tweet|statement|postcard|telegram|reply)\sfrom\s"
    r"((?:(?:the|a|an|his|her|their)\s)?[^:;.“”\"‘()]{2,80}):\s?[“\"‘'«]$"
)


def draft_kind(readings: list[Reading], draft: Draft) -> Kind:
    """The kind by what stands inside marks, as ``text.quotemarks.kind_of`` has it; transcripts are direct without."""
    if draft.how in ("transcript", "block quote", "interview"):
        return Kind.DIRECT
    inside = total = 0
    number = draft.block
    for start, end in draft.pieces:
        total += end - start
        while number + 1 < len(readings) and readings[number].block.span.end <= start:
            number += 1
        at = number
        while at < len(readings) and readings[at].block.span.start < end:
            for region in readings[at].block.regions:
                inside += max(0, min(end, region.span.end) - max(start, region.span.start))
            at += 1
    if not inside:
        return Kind.INDIRECT
    return Kind.DIRECT if inside >= _NEARLY * total else Kind.MIXED


def _by_order(draft: Draft, found: list[Candidate]) -> None:
    for source in _ORDER:
        for candidate in found:
            if source in candidate.sources:
                choose(draft, candidate)
                return


def _by_rank(
    readings: list[Reading], number: int, draft: Draft, found: list[Candidate], ranking: Ranking, kind: Kind
) -> None:
    block = readings[number].block
    scored = [
        (ranking.speaker_score(features_for(draft, candidate, kind, block, found)), -place)
        for place, candidate in enumerate([*found, None])
    ]
    order = sorted(scored, reverse=True)
    best = -order[0][1]
    draft.scores["lead"] = order[0][0] - order[1][0] if len(order) > 1 else 5.0
    choose(draft, found[best] if best < len(found) else None)
