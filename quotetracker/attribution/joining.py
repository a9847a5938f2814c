"""What belongs together: quotes that go on behind their cue or over paragraphs, and reports that were passed on."""

from bisect import bisect_right

from quotetracker.attribution.blocks import Block, Region
from quotetracker.attribution.clauses import clause_after, clause_before
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.drafts import Draft, Reading, copied, overlap
from quotetracker.attribution.lexicon import Level
from quotetracker.attribution.phrases import Range
from quotetracker.attribution.rules import is_full

PATTERNS = ("signed", "label", "transcript", "block quote")
"""Drafts whose speaker the layout gives away."""
_NEAR = 12
_TAIL = 40
_MOST_JOINED = 40
"""Paragraphs that one quote goes on over: a bound keeps time linear."""
_QUOTE_ENDINGS = ("q", "o", "h")


def prefer_patterns(reading: Reading) -> None:
    """Labels and signatures are certain: what the tagger made of their words gives way."""
    for ruled in reading.ruled:
        if ruled.how in PATTERNS:
            kept = [draft for draft in reading.drafts if not overlap(draft.pieces, ruled.pieces)]
            reading.drafts = sorted([*kept, copied(ruled)], key=lambda draft: draft.start)


def settle_bounds(reading: Reading) -> None:
    """Where the tagger is unsure where a clause ends, and for "according to", the bounds of the rules hold.

    Measured on the training articles: see docs/attribution-model.md.
    """
    for draft in reading.drafts:
        if draft.how != "tagged" or len(draft.pieces) != 1 or not draft.cue:
            continue
        for ruled in reading.ruled:
            if ruled.how != "clause" or not ruled.cue or not overlap([ruled.cue], [draft.cue]):
                continue
            if not overlap(ruled.pieces, draft.pieces) or any(region_in(reading.block, p) for p in ruled.pieces):
                continue
            if draft.lemma == "according" or _is_cut_short(reading.block, draft, ruled):
                draft.pieces = list(ruled.pieces)


def region_in(block: Block, piece: Range) -> bool:
    """Whether the piece has words in marks."""
    return any(region.span.start < piece[1] and piece[0] < region.span.end for region in block.regions)


def _is_cut_short(block: Block, draft: Draft, ruled: Draft) -> bool:
    if draft.start != ruled.start or ruled.end <= draft.end:
        return False
    words, classes = block.tokens.words, block.tokens.classes
    at = bisect_right(block.tokens.starts, draft.end - 1)
    if at + 1 >= len(words):
        return False
    if words[at][0].isalnum():
        return words[at].lower() not in ("but", "while") and not classes[at].endswith("/g")
    onward = words[at + 1].lower() in _ONWARD or classes[at + 1].endswith("/g")
    return draft.scores.get("edge", 0.0) < _UNSURE and not onward


_UNSURE = 100.0
_ONWARD = frozenset(("and", "but", "which", "who", "while", "the", "with"))


def unstack(reading: Reading) -> None:
    """ "Officials said …, according to the agency": the officials speak, the agency only relays it."""
    block = reading.block
    for draft in reading.drafts:
        if draft.lemma != "according" or not draft.cue or draft.cue[0] < draft.end or not draft.mention:
            continue
        for cue in reading.cues:
            clause = _inner_clause(block, draft, cue)
            if clause and cue.subject:
                tokens = block.tokens
                draft.relayed = draft.mention
                draft.mention = tokens.starts[cue.subject[0]], tokens.ends[cue.subject[1] - 1]
                draft.cue = tokens.starts[cue.at[0]], tokens.ends[cue.at[1] - 1]
                draft.pieces = [
                    (max(draft.start, tokens.starts[clause[0]]), min(draft.end, tokens.ends[clause[1] - 1]))
                ]
                draft.lemma = cue.form.lemma
                break


def _inner_clause(block: Block, draft: Draft, cue: Cue) -> Range | None:
    """What a cue within ``draft`` reports: "officials said CLAUSE" at its start, "CLAUSE, officials said" behind."""
    starts = block.tokens.starts
    if cue.subject is None or cue.shared or cue.form.level is not Level.STATEMENT:
        return None
    if not draft.start <= starts[cue.subject[0]] < draft.end or not starts[cue.at[0]] < draft.end:
        return None
    if starts[cue.subject[0]] <= draft.start + _NEAR and not cue.inverted:
        clause = clause_after(block, cue)
    elif draft.end - starts[cue.at[0]] <= _TAIL:
        clause = clause_before(block, cue)
    else:
        clause = None
    return (
        clause if clause and starts[clause[0]] < draft.end and block.tokens.ends[clause[1] - 1] > draft.start else None
    )


def join_within(text: str, reading: Reading) -> None:
    """A passage that is a sentence of its own goes on with the quote of the sentence before: "A," he said. "B." """
    block = reading.block
    for number, (first, last) in enumerate(block.sentences):
        inside = [region for region in block.regions if first <= region.first < last]
        if (
            not number
            or len(inside) != 1
            or not is_full(text, inside[0])
            or not _is_whole(block, first, last, inside[0])
        ):
            continue
        region = inside[0]
        begun, ended = block.sentences[number - 1]
        if block.tokens.words[ended - 1] == ":":
            continue
        before = [r for r in block.regions if begun <= r.first < ended or (r.first < begun and r.last > begun)]
        owner = _owner(text, reading, before)
        if owner is None:
            continue
        piece = (region.span.start, region.span.end)
        for draft in list(reading.drafts):
            if draft is owner or not overlap(draft.pieces, [piece]):
                continue
            if draft.how in PATTERNS or (draft.cue and draft.cue[0] >= region.span.end):
                break
            draft.pieces = [each for each in draft.pieces if not overlap([each], [piece])]
            if not draft.pieces:
                reading.drafts.remove(draft)
        else:
            if not overlap(owner.pieces, [piece]):
                owner.pieces = sorted([*owner.pieces, piece])


def _owner(text: str, reading: Reading, regions: list[Region]) -> Draft | None:
    """Who spoke the last full passage of ``regions``, given with a cue behind it."""
    for region in reversed(regions):
        if not is_full(text, region):
            continue
        place = (region.span.start, region.span.end)
        cued = [draft for draft in reading.drafts if draft.cue and draft.cue[0] >= place[1]]
        return next((draft for draft in cued if draft.how not in PATTERNS and overlap(draft.pieces, [place])), None)
    return None


def _is_whole(block: Block, first: int, last: int, region: Region) -> bool:
    words = block.tokens.words
    return all(region.first <= at < region.last or not words[at][0].isalnum() for at in range(first, last))


def join_onward(earlier: list[Reading], reading: Reading) -> None:
    """A paragraph that is one quote without any cue goes on with the quote of the paragraph before.

    A signature under the last of several such paragraphs is that of all of them.
    """
    drafts = reading.drafts
    if reading.before not in _QUOTE_ENDINGS or len(drafts) != 1 or not earlier or not earlier[-1].drafts:
        return
    signed = drafts[0].how == "signed" and reading.before == "o"
    if (drafts[0].cue or drafts[0].mention or not _is_all_quoted(reading.block)) and not signed:
        return
    last = earlier[-1].drafts[-1]
    regions = earlier[-1].block.regions
    if not _holds(last, regions[-1]) or last.scores.get("joined", 0.0) >= _MOST_JOINED:
        return
    if signed:
        if last.cue or last.mention:
            return
        last.mention, last.cue, last.how, last.home = drafts[0].mention, drafts[0].cue, "signed", reading.block.index
    last.pieces = last.pieces + drafts[0].pieces
    last.scores["joined"] = last.scores.get("joined", 0.0) + 1.0
    reading.drafts = [last]


def _holds(draft: Draft, region: Region) -> bool:
    return overlap(draft.pieces, [(region.span.start, region.span.end)]) > 0


def _is_all_quoted(block: Block) -> bool:
    return bool(block.regions) and all(
        number >= 0 or not word[0].isalnum() for number, word in zip(block.region_of, block.tokens.words, strict=True)
    )
