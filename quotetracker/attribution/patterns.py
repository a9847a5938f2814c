"""Paragraphs that are somebody's words by their layout: transcripts (NAME: …) and block quotes after "X said:"."""

import re
from collections import Counter
from collections.abc import Sequence

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.lexicon import Level, lexicon
from quotetracker.attribution.phrases import Range, main_subject
from quotetracker.text.words import word_set

_LABEL = re.compile(
    r"""["“«]?\s?
    ((?:(?:[A-Z][A-Z.'’-]*[A-Z.]|[A-Z]\.?)[ ]?){1,5} | [QA] | [A-Z][\w.'’-]+(?:[ ][A-Z][\w.'’-]+){0,3})
    (?:,?[ ]?\([^)\n]{1,40}\))?:\s+(?=\S)
    | ([QA])\.\s+(?=[^\W\d_a-z])""",
    re.VERBOSE,
)
_NO_SPEAKER = word_set(
    "update updated note full text abstract watch photo photos total sponsors video videos related read more "
    "breaking correction editor source sources live latest analysis opinion also see image caption twitter "
    "facebook email phone"
)
_SHORTEST = 2
_ENOUGH = 6
_LOUD = 2
_TURNS = 4
_ANSWERS = 3
_NEAR_END = 10


def label_of(text: str, block: Block) -> Range | None:
    """The label at the start of a paragraph, in code points, without its colon."""
    if block.headline or block.furniture:
        return None
    found = _LABEL.match(text, block.span.start, min(block.span.end, block.span.start + 80))
    if found is None or (found[1] and any(word in _NO_SPEAKER for word in found[1].lower().split())):
        return None
    start, end = found.span(1 if found[1] else 2)  # "Q." and "A." beside "Q:" and "A:"
    while text[end - 1].isspace():
        end -= 1
    return start, end


def transcript_labels(text: str, blocks: Sequence[Block]) -> dict[int, Range]:
    """The blocks that are turns of a transcript, with their labels.

    Labels in capitals count when two stand in the article; others when at least four do and each comes twice, or when
    one name answers three questions.
    """
    found = {block.index: label for block in blocks if (label := label_of(text, block))}
    names = {index: text[slice(*label)] for index, label in found.items()}
    counts = Counter(names.values())
    asked = Counter(name for index, name in names.items() if index and asks(text, blocks[index - 1]))
    loud = sum(count for name, count in counts.items() if name.isupper())
    turns = sum(count for name, count in counts.items() if count > 1)
    answering = {name for name, count in counts.items() if count >= _ANSWERS and asked[name] == count}
    spelt_out = {name for name in counts if not name.isupper() and _initials(name) in counts} if loud >= _LOUD else ()
    return {
        index: found[index]
        for index, name in names.items()
        if (loud >= _LOUD and name.isupper())
        or name in spelt_out
        or (turns >= _TURNS and counts[name] > 1 and len(counts) > 1)
        or name in answering
    }


def asks(text: str, block: Block) -> bool:
    """Whether a paragraph is a question, as an interviewer without a label puts it."""
    return text[block.span.end - 1] == "?" and not block.regions


def _initials(name: str) -> str:
    """NL for Nora Lindqvist, who is called so from her second turn on."""
    return "".join(word[0] for word in name.split())


def transcript_draft(text: str, block: Block, label: Range) -> Draft | None:
    """The words behind the label up to the end of the paragraph."""
    sign = label[1] if text[label[1]] == "." else text.index(":", label[1])
    start, end = sign + 1, block.span.end
    while start < end and (text[start].isspace() or text[start] in '"“«'):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in '"”»'):
        end -= 1
    words = sum(token[0].isalnum() for token in block.tokens.words)
    if words < (_SHORTEST if text[slice(*label)].isupper() else _ENOUGH) or start >= end or text[start].isdigit():
        return None
    return Draft([(start, end)], label, (label[1], sign + 1), ":", "transcript", block=block.index)


def block_quote(text: str, block: Block, before: Block, cues: list[Cue]) -> Draft | None:
    """A paragraph without marks after one that ends in "X said:" or "X made this comment:"."""
    if block.regions or block.headline or block.furniture or text[before.span.end - 1] != ":":
        return None
    if sum(word[0].isalnum() for word in block.tokens.words) < _ENOUGH:
        return None
    tokens = before.tokens
    last = cues[-1] if cues else None
    if last and last.form.level is Level.STATEMENT and len(tokens) - last.at[1] <= _NEAR_END:
        subject, place, lemma = last.subject, last.at, last.form.lemma
    else:
        noun = next((at for at in range(len(tokens) - 1, max(-1, len(tokens) - 4), -1) if _is_noun(before, at)), None)
        if noun is None:
            return None
        subject, place, lemma = main_subject(before, before.sentences[-1]), (noun, noun + 1), ":"
    if subject is None:
        return None
    mention = tokens.starts[subject[0]], tokens.ends[subject[1] - 1]
    cue = tokens.starts[place[0]], tokens.ends[place[1] - 1]
    whole = block.span.start, block.span.end
    return Draft([whole], mention, cue, lemma, "block quote", block=block.index, home=before.index, carried=True)


def _is_noun(block: Block, at: int) -> bool:
    return block.tokens.words[at].lower() in lexicon().cue_nouns
