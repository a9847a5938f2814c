"""Paragraphs that are somebody's words by their layout: transcripts (NAME: …) and block quotes after "X said:"."""

import re
from collections import Counter
from collections.abc import Sequence

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.lexicon import Level
from quotetracker.attribution.phrases import Range

_LABEL = re.compile(
    r"[\"“«]?\s?((?:(?:[A-Z][A-Z.'’-]*[A-Z.]|[A-Z]\.?) ?){1,5}|[QA]|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})(?:,? ?\([^)\n]{1,40}\))?:\s+(?=\S)"
)
_NO_SPEAKER = frozenset(
    ["update", "updated", "note", "full", "text", "abstract", "watch", "photo", "photos", "total", "sponsors", "video", "videos", "related", "read", "more", "breaking", "correction", "editor", "source", "sources", "live", "latest", "analysis", "opinion", "also", "see", "image", "caption", "twitter", "facebook", "email", "phone"]
)
_SHORTEST = 2
_ENOUGH = 6
_LOUD = 2
_TURNS = 4
_NEAR_END = 10


def label_of(text: str, block: Block) -> Range | None:
    """The label at the start of a paragraph, in code points, without its colon."""
    if block.headline or block.furniture:
        return None
    found = _LABEL.match(text, block.span.start, min(block.span.end, block.span.start + 80))
    if found is None or any(word in _NO_SPEAKER for word in found[1].lower().split()):
        return None
    start, end = found.span(1)
    while text[end - 1].isspace():
        end -= 1
    return start, end


def transcript_labels(text: str, blocks: Sequence[Block]) -> dict[int, Range]:
    """The blocks that are turns of a transcript, with their labels.

    Labels in capitals count when two stand in the article; others when at least four do and each comes twice.
    """
    found = {block.index: label for block in blocks if (label := label_of(text, block))}
    names = {index: text[slice(*label)] for index, label in found.items()}
    counts = Counter(names.values())
    loud = sum(count for name, count in counts.items() if name.isupper())
    turns = sum(count for name, count in counts.items() if count > 1)
    return {
        index: found[index]
        for index, name in names.items()
        if (loud >= _LOUD and name.isupper()) or (turns >= _TURNS and counts[name] > 1 and len(counts) > 1)
    }


def transcript_draft(text: str, block: Block, label: Range) -> Draft | None:
    """The words behind the label up to the end of the paragraph."""
    start = text.index(":", label[1]) + 1
    end = block.span.end
    while start < end and (text[start].isspace() or text[start] in '"“«'):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in '"”»'):
        end -= 1
    words = sum(token[0].isalnum() for token in block.tokens.words)
    if words < (_SHORTEST if text[slice(*label)].isupper() else _ENOUGH) or start >= end or text[start].isdigit():
        return None
    return Draft([(start, end)], label, (label[1], text.index(":", label[1]) + 1), ":", "transcript", block=block.index)


def block_quote(text: str, block: Block, before: Block, cues: list[Cue]) -> Draft | None:
    """A paragraph without marks after one that ends in "X said:"."""
    if block.regions or block.headline or text[before.span.end - 1] != ":" or not cues:
        return None
    cue = cues[-1]
    if cue.form.level is not Level.STATEMENT or cue.subject is None or len(before.tokens) - cue.at[1] > _NEAR_END:
        return None
    if block.furniture or sum(word[0].isalnum() for word in block.tokens.words) < _ENOUGH:
        return None
    tokens = before.tokens
    mention = tokens.starts[cue.subject[0]], tokens.ends[cue.subject[1] - 1]
    place = tokens.starts[cue.at[0]], tokens.ends[cue.at[1] - 1]
    whole = block.span.start, block.span.end
    return Draft(
        [whole], mention, place, cue.form.lemma, "block quote", block=block.index, home=before.index, carried=True
    )
