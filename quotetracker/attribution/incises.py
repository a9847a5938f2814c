"""Who speaks, told inside the marks: « Nous partons, a déclaré la maire, et vite. » French and Italian do so."""

from quotetracker.attribution.blocks import Block, Region
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.foreign import HELPERS, is_part
from quotetracker.attribution.lexicon import Language, lexicon
from quotetracker.attribution.phrases import Range

_SIGNS = frozenset((",", "–", "—", "-", "―"))
_CLOSES = frozenset((",", "–", "—", "-", "―", ".", ":", "?", "!"))
_LONGEST = 14


def split_incises(block: Block, drafts: list[Draft], name: str) -> None:
    """« Nous partons, a déclaré la maire, et vite »: who speaks is told inside the marks, between commas or dashes."""
    language = lexicon().languages[name]
    for region in block.regions:
        piece = region.span.start, region.span.end
        draft = next((each for each in drafts if piece in each.pieces), None)
        found = _incise(block, region, language) if draft else None
        if draft is None or found is None:
            continue
        first, last, verb, subject = found
        starts, ends = block.tokens.starts, block.tokens.ends
        spoken = [(region.span.start, ends[first - 1])]
        if last < region.last:
            spoken.append((starts[last], region.span.end))
        own = Draft(
            spoken,
            (starts[subject[0]], ends[subject[1] - 1]) if subject else None,
            (starts[verb], ends[verb]),
            "foreign",
            "marks",
            block=block.index,
        )
        draft.pieces.remove(piece)
        if not draft.pieces:
            drafts.remove(draft)
        drafts.append(own)
    drafts.sort(key=lambda each: each.start)


def _incise(block: Block, region: Region, language: Language) -> tuple[int, int, int, Range | None] | None:
    """The sign before an incise, the word behind it, its verb, its subject; in tokens."""
    words = block.tokens.words
    for sign in range(region.first + 1, region.last - 2):
        if words[sign] not in _SIGNS:
            continue
        verb = sign + 1
        helped = None
        while verb < region.last - 1 and _is_helper(words[verb], language):
            helped = verb if "-" in words[verb] else helped
            verb += 1
        form = words[verb].lower().split("-")[0]
        if form not in language.verbs or not words[verb][0].islower():
            continue
        end = next((at for at in range(verb + 1, min(region.last, verb + _LONGEST)) if words[at] in _CLOSES), None)
        if end is None:
            end = region.last if region.last - verb < _LONGEST else None
        if end is None:
            continue
        subject: Range | None = (verb, verb + 1) if "-" in words[verb] else (helped, helped + 1) if helped else None
        subject = subject or _subject_inside(block, verb + 1, end, language)
        after = end
        while after < region.last and not words[after][0].isalnum():
            after += 1
        return sign, after, verb, subject
    return None


def _is_helper(word: str, language: Language) -> bool:
    low = word.lower()
    return low in HELPERS or ("-" in low and low.split("-")[0] in HELPERS and low.split("-")[-1] in language.pronouns)


def _subject_inside(block: Block, start: int, end: int, language: Language) -> Range | None:
    words = block.tokens.words
    if start < end and words[start].lower() in language.pronouns:
        return start, start + 1
    at = start + (start < end and words[start].lower() in language.articles)
    first = at
    while at < end and is_part(block, at, first, start, language):
        at += 1
    return (start, at) if at > first else None
