"""An article as rules and tagger read it, block by block."""

from dataclasses import dataclass

from quotetracker.attribution.assembly import tagged_drafts, uncovered
from quotetracker.attribution.blocks import Block, Region, blocks_of
from quotetracker.attribution.clauses import clause_after
from quotetracker.attribution.cues import Cue, cues_of
from quotetracker.attribution.drafts import Draft, overlap
from quotetracker.attribution.features import ending_of, features_of, worth_tagging
from quotetracker.attribution.labels import S
from quotetracker.attribution.lexicon import Level
from quotetracker.attribution.patterns import block_quote, transcript_draft, transcript_labels
from quotetracker.attribution.phrases import Range
from quotetracker.attribution.rules import is_full, rule_drafts
from quotetracker.attribution.tagger import Tagger

_NEAR = 12
PATTERNS = ("signed", "label", "transcript", "block quote")
_QUOTE_ENDINGS = ("q", "o", "h")


@dataclass(slots=True)
class Reading:
    """One block: what the rules found in it, what the tagger did, and the drafts made of both."""

    block: Block
    cues: list[Cue]
    ruled: list[Draft]
    speakers: list[Range]
    """Where the tagger sees speakers, in tokens."""
    drafts: list[Draft]
    before: str
    """How the block before ends: see ``ending_of``."""


def readings_of(text: str, tagger: Tagger | None, language: str = "en") -> list[Reading]:
    """The blocks of ``text`` that could hold a statement, and empty readings of the others."""
    out: list[Reading] = []
    ending = "-"
    blocks = list(blocks_of(text))
    labels = transcript_labels(text, blocks)
    for block in blocks:
        before, ending = ending, ending_of(text, block)
        if by_layout := _by_layout(text, block, labels, out):
            out.append(Reading(block, [], [by_layout], [], [by_layout], before))
            continue
        if not worth_tagging(block):
            out.append(Reading(block, [], [], [], [], before))
            continue
        cues = cues_of(block, language)
        ruled = rule_drafts(text, block, cues)
        reading = Reading(block, cues, ruled, [], [], before)
        if tagger is None:
            reading.drafts = list(ruled)
        else:
            path, margins = tagger.best(features_of(block, cues, ruled, before))
            reading.speakers = _runs(path, S)
            reading.drafts = tagged_drafts(text, block, path, margins)
            _add_left_out(text, reading)
            _prefer_patterns(reading)
            _unstack(reading)
        _join_within(text, reading)
        _join_onward(out, reading)
        out.append(reading)
    return out


def _by_layout(text: str, block: Block, labels: dict[int, Range], earlier: list[Reading]) -> Draft | None:
    if block.index in labels:
        return transcript_draft(text, block, labels[block.index])
    return block_quote(text, block, earlier[-1].block, earlier[-1].cues) if earlier else None


def _runs(path: list[int], wanted: int) -> list[Range]:
    found: list[Range] = []
    for at, label in enumerate(path):
        if label == wanted:
            if found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
    return found


def _add_left_out(text: str, reading: Reading) -> None:
    """Passages in marks and clauses of the rules that the tagger left out."""
    drafts = reading.drafts
    for region in uncovered(text, reading.block, drafts):
        piece = (region.span.start, region.span.end)
        ruled = next((draft for draft in reading.ruled if overlap(draft.pieces, [piece])), None)
        known = next((draft for draft in drafts if ruled and ruled.cue and draft.cue == ruled.cue), None)
        if known is not None:
            known.pieces = sorted([*known.pieces, piece])
        elif ruled is not None and not any(overlap(draft.pieces, ruled.pieces) for draft in drafts):
            drafts.append(_copy(ruled))
        else:
            drafts.append(
                Draft(
                    [piece],
                    ruled.mention if ruled else None,
                    ruled.cue if ruled else None,
                    ruled.lemma if ruled else "",
                    "left out",
                    block=reading.block.index,
                )
            )
    for ruled in reading.ruled:
        if ruled.how != "alone" and not any(overlap(draft.pieces, ruled.pieces) for draft in drafts):
            drafts.append(_copy(ruled))
    drafts.sort(key=lambda draft: draft.start)


def _prefer_patterns(reading: Reading) -> None:
    """Labels and signatures are certain: what the tagger made of their words gives way."""
    for ruled in reading.ruled:
        if ruled.how in PATTERNS:
            kept = [draft for draft in reading.drafts if not overlap(draft.pieces, ruled.pieces)]
            reading.drafts = sorted([*kept, _copy(ruled)], key=lambda draft: draft.start)


def _unstack(reading: Reading) -> None:
    """ "Officials said …, according to the agency": the officials speak, the agency only relays it."""
    block = reading.block
    for draft in reading.drafts:
        if draft.lemma != "according" or not draft.cue or draft.cue[0] < draft.end or not draft.mention:
            continue
        for cue in reading.cues:
            if cue.subject is None or cue.inverted or cue.form.level is not Level.STATEMENT:
                continue
            if not draft.start <= block.tokens.starts[cue.subject[0]] <= draft.start + _NEAR or cue.shared:
                continue
            clause = clause_after(block, cue)
            if clause and block.tokens.starts[clause[0]] < draft.end:
                draft.relayed = draft.mention
                draft.mention = block.tokens.starts[cue.subject[0]], block.tokens.ends[cue.subject[1] - 1]
                draft.cue = block.tokens.starts[cue.at[0]], block.tokens.ends[cue.at[1] - 1]
                draft.pieces = [(block.tokens.starts[clause[0]], min(draft.end, block.tokens.ends[clause[1] - 1]))]
                draft.lemma = cue.form.lemma
                break


def _join_within(text: str, reading: Reading) -> None:
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


def _copy(draft: Draft) -> Draft:
    return Draft(list(draft.pieces), draft.mention, draft.cue, draft.lemma, draft.how, block=draft.block)


def _join_onward(earlier: list[Reading], reading: Reading) -> None:
    """A paragraph that is one quote without any cue goes on with the quote of the paragraph before."""
    drafts = reading.drafts
    if reading.before not in _QUOTE_ENDINGS or len(drafts) != 1 or drafts[0].cue or drafts[0].mention:
        return
    if not earlier or not earlier[-1].drafts or not _is_all_quoted(reading.block):
        return
    last = earlier[-1].drafts[-1]
    regions = earlier[-1].block.regions
    if not _holds(last, regions[-1]):
        return
    last.pieces = last.pieces + drafts[0].pieces
    last.scores["joined"] = last.scores.get("joined", 0.0) + 1.0
    reading.drafts = [last]


def _holds(draft: Draft, region: Region) -> bool:
    return overlap(draft.pieces, [(region.span.start, region.span.end)]) > 0


def _is_all_quoted(block: Block) -> bool:
    return bool(block.regions) and all(
        number >= 0 or not word[0].isalnum() for number, word in zip(block.region_of, block.tokens.words, strict=True)
    )
