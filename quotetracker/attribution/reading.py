"""An article as rules and tagger read it, block by block."""

from collections.abc import Callable

from quotetracker.attribution.assembly import tagged_drafts, uncovered
from quotetracker.attribution.blocks import Block, blocks_of
from quotetracker.attribution.cues import cues_of
from quotetracker.attribution.drafts import Draft, Reading, copied, overlap
from quotetracker.attribution.features import ending_of, features_of, worth_tagging
from quotetracker.attribution.fronted import close_headline, front_words
from quotetracker.attribution.incises import split_incises
from quotetracker.attribution.interviews import interview_answers, interview_draft
from quotetracker.attribution.joining import join_onward, join_within, prefer_patterns, settle_bounds, unstack
from quotetracker.attribution.labels import S
from quotetracker.attribution.patterns import block_quote, transcript_draft, transcript_labels
from quotetracker.attribution.phrases import Range
from quotetracker.attribution.rules import rule_drafts
from quotetracker.attribution.tagger import Tagger
from quotetracker.attribution.voices import part_voices


def never() -> None:
    """The check of work that nobody gives up."""


def readings_of(
    text: str, tagger: Tagger | None, language: str = "en", *, check: Callable[[], None] = never
) -> list[Reading]:
    """The blocks of ``text`` that could hold a statement, and empty readings of the others.

    ``check`` is called before each block and may raise to end the work.
    """
    out: list[Reading] = []
    ending = "-"
    blocks = list(blocks_of(text))
    labels = transcript_labels(text, blocks)
    answers = {} if labels else interview_answers(text, blocks)
    for block in blocks:
        check()
        before, ending = ending, ending_of(text, block)
        if block.index in answers:
            by_layout: Draft | None = interview_draft(block, answers[block.index])
        else:
            by_layout = _by_layout(text, block, labels, out)
        if by_layout:
            out.append(Reading(block, [], [by_layout], [], [by_layout], before))
            continue
        if not worth_tagging(block):
            out.append(Reading(block, [], [], [], [], before))
            continue
        cues = cues_of(block, language)
        ruled = rule_drafts(text, block, cues)
        if language != "en":
            split_incises(block, ruled, language)
        reading = Reading(block, cues, ruled, [], [], before)
        if tagger is None:
            reading.drafts = [copied(draft) for draft in ruled]  # joining changes them, the rules' own stay
        else:
            path, margins = tagger.best(features_of(block, cues, ruled, before))
            reading.speakers = _runs(path, S)
            reading.drafts = tagged_drafts(text, block, path, margins)
            _add_left_out(text, reading)
            prefer_patterns(reading)
            settle_bounds(reading)
            unstack(text, reading)
            front_words(reading)
            close_headline(reading)
        part_voices(text, reading)
        join_within(text, reading)
        join_onward(out, reading)
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
            drafts.append(copied(ruled))
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
            drafts.append(copied(ruled))
    drafts.sort(key=lambda draft: draft.start)
