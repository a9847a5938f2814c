"""Who speaks: the mentions that come into question for a draft, and what speaks for each of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.drafts import Draft, Reading, likeness, overlap
from quotetracker.attribution.lexicon import Level
from quotetracker.attribution.phrases import PRONOUNS, Range, is_class, is_name_word, main_subject, phrase_after

_MOST = 14
_REACH = 700
"""Code points around a statement in which its speaker is looked for, within its paragraph."""
_LEAD_BLOCKS = 2


@dataclass(slots=True)
class Candidate:
    """A mention in code points, the tokens it has in its block, and who proposes it."""

    span: Range
    block: Block
    tokens: Range
    sources: list[str] = field(default_factory=list)


def candidates_of(readings: list[Reading], number: int, draft: Draft, last: Draft | None) -> list[Candidate]:
    """Every mention that may be the speaker of ``draft`` in reading ``number``; ``last`` is the draft before."""
    found: list[Candidate] = []
    reading = readings[number]
    block = reading.block
    if draft.mention:
        _add(found, block, draft.mention, "chain")
    low, high = draft.start - _REACH, draft.end + _REACH
    for ruled in reading.ruled:
        if (
            ruled.mention
            and ruled.start < draft.end
            and draft.start < ruled.end
            and overlap(ruled.pieces, draft.pieces)
        ):
            alike = likeness(ruled.pieces, draft.pieces)
            _add(found, block, ruled.mention, "rule+" if alike > 0.5 else "rule-")
            if ruled.how in ("signed", "label"):
                _add(found, block, ruled.mention, ruled.how)
    cue_tokens = tokens_at(block, draft.cue) if draft.cue else None
    for cue in reading.cues:
        if not cue.subject or not low <= block.tokens.starts[cue.at[0]] <= high:
            continue
        own = cue_tokens is not None and cue.at[0] < cue_tokens[1] and cue_tokens[0] < cue.at[1]
        level = "S" if cue.form.level is Level.STATEMENT else "A"
        _add_tokens(found, block, cue.subject, "own" + level if own else "other" + level)
    for speaker in reading.speakers:
        if not low <= block.tokens.starts[speaker[0]] <= high:
            continue
        _add_tokens(found, block, speaker, "tag")
    for at in {_sentence_at(block, draft.start), _sentence_at(block, draft.cue[0]) if draft.cue else -1}:
        if at >= 0:
            subject = main_subject(block, block.sentences[at])
            if subject and not _is_told(block, subject, draft):
                _add_tokens(found, block, subject, "main")
    if cue_tokens:
        after = phrase_after(block, cue_tokens[1], min(len(block.tokens), cue_tokens[1] + 12))
        if after:
            _add_tokens(found, block, after, "after")
    if last and last.mention:
        same = last.block == block.index
        _add(found, readings[last.mention_block].block, last.mention, "prev" if same else "prevblock")
    if draft.cue is None or not found:
        for back in range(1, _LEAD_BLOCKS + 1):
            if number - back >= 0:
                _lead(found, readings[number - back], back)
    return found


def _is_told(block: Block, subject: Range, draft: Draft) -> bool:
    """Whether a subject is among the words of the statement: in "I love trains, says Finch" nobody calls himself I."""
    start = block.tokens.starts[subject[0]]
    return any(first <= start < last for first, last in draft.pieces)


def features_for(
    draft: Draft, candidate: Candidate | None, kind: str, block: Block, found: list[Candidate]
) -> Iterator[str]:
    """What speaks for or against ``candidate``; None stands for "nobody in the text"."""
    cued = ("cue" if draft.cue else "nocue") + kind[0]
    if candidate is None:
        yield "none"
        yield "none/" + cued
        yield "none/" + (draft.lemma or "-")
        yield f"none/{min(len(found), 3)}"
        yield f"none/{bool(draft.mention)}"
        return
    sources = candidate.sources
    key = "+".join(sources)
    yield "src/" + key
    yield f"src/{key}/{cued}"
    for source in sources:
        yield "s/" + source
        yield f"s/{source}/{cued}"
    what = mention_type(candidate.block, candidate.tokens)
    yield "type/" + what
    yield f"type/{what}/{cued}"
    same = candidate.block is block
    if not same:
        yield f"far/{min(3, block.index - candidate.block.index)}/{cued}"
        yield f"far/{candidate.block.headline}"
        return
    first, last = candidate.tokens
    if any(start <= candidate.span[0] < end for start, end in draft.pieces):
        yield "inside"
    if candidate.block.region_of[first] >= 0:
        yield "quoted"
    for name, place in (("cue", draft.cue), ("content", (draft.start, draft.end))):
        if place is None:
            continue
        low, high = tokens_at(block, place)
        gap, side = (low - last, "<") if last <= low else (first - high, ">") if first >= high else (0, "=")
        step = _step(gap)
        yield f"{name}{side}{step}"
        yield f"{name}{side}{step}/{what}"
        yield f"{name}{side}{step}/{cued}"
        away = block.sentence_of[first] - block.sentence_of[min(low, len(block.sentence_of) - 1)]
        yield f"{name}/sentence{max(-2, min(2, away))}"
        between = block.tokens.words[last:low] if side == "<" else block.tokens.words[high:first]
        yield f"{name}/commas{min(2, between.count(','))}{'' if _MARKS.isdisjoint(between) else 'q'}"
        if name == "cue":
            yield f"lemma/{draft.lemma}/{side}{'1' if gap < 2 else '+'}"
            nearer = sum(
                1
                for other in found
                if other is not candidate
                and other.block is block
                and _between(other.tokens, candidate.tokens, (low, high))
            )
            yield f"nearer{min(2, nearer)}"
            yield f"nearer{min(2, nearer)}/{side}{what}"


_MARKS = frozenset(("“", "”", '"', "''", "``", "«", "»", "„"))


def mention_type(block: Block, tokens: Range) -> str:
    """``p`` pronoun, ``n`` name, ``d`` description, ``g`` group, ``b`` body or document, ``o`` other."""
    first, last = tokens
    words = block.tokens.words
    if last - first == 1 and words[first].lower() in PRONOUNS:
        return "p" if words[first].lower() in ("he", "she") else "P" + words[first].lower()
    if is_class(block, last - 1, "GRO"):
        return "g"
    if is_class(block, last - 1, "BOD", "DOC", "CUE"):
        return "b"
    if is_name_word(block, last - 1):
        return "n" if last - first < 6 else "N"
    if is_class(block, last - 1, "ROL", "TIT"):
        return "d"
    return "o" if words[first].lower() not in ("who", "that", "which") else "w"


def _lead(found: list[Candidate], reading: Reading, back: int) -> None:
    block = reading.block
    name = f"lead{back}"
    for draft in reading.drafts:
        if draft.mention and block.span.start <= draft.mention[0] < block.span.end:
            _add(found, block, draft.mention, name + "d")
    for cue in reading.cues[-1:]:
        if cue.subject:
            _add_tokens(found, block, cue.subject, name + "c")
    if block.sentences:
        subject = main_subject(block, block.sentences[-1])
        if subject:
            _add_tokens(found, block, subject, name + "m")


def _add(found: list[Candidate], block: Block, span: Range, source: str) -> None:
    _add_candidate(found, Candidate(span, block, tokens_at(block, span)), source)


def _add_tokens(found: list[Candidate], block: Block, tokens: Range, source: str) -> None:
    span = block.tokens.starts[tokens[0]], block.tokens.ends[tokens[1] - 1]
    _add_candidate(found, Candidate(span, block, tokens), source)


def _add_candidate(found: list[Candidate], fresh: Candidate, source: str) -> None:
    for known in found:
        if known.span[0] < fresh.span[1] and fresh.span[0] < known.span[1]:
            if source not in known.sources:
                known.sources.append(source)
            return
    if len(found) < _MOST:  # the rest would be cut off in the end; a bound keeps dense paragraphs fast
        fresh.sources.append(source)
        found.append(fresh)


def tokens_at(block: Block, span: Range) -> Range:
    """The tokens that a range of code points touches."""
    starts, ends = block.tokens.starts, block.tokens.ends
    first = min(bisect_right(ends, span[0]), len(ends) - 1)
    return first, max(first + 1, bisect_left(starts, span[1]))


def _sentence_at(block: Block, offset: int) -> int:
    return block.sentence_of[tokens_at(block, (offset, offset + 1))[0]]


def _between(other: Range, candidate: Range, cue: Range) -> bool:
    if candidate[1] <= cue[0]:
        return candidate[1] <= other[0] and other[1] <= cue[0]
    return cue[1] <= other[0] and other[1] <= candidate[0]


def _step(distance: int) -> str:
    for step in (0, 1, 2, 4, 8, 16, 40):
        if distance <= step:
            return str(step)
    return "+"
