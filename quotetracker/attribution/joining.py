"""What belongs together: quotes that go on behind their cue or over paragraphs, and reports that were passed on."""

from bisect import bisect_right

from quotetracker.attribution.blocks import Block, Region
from quotetracker.attribution.clauses import clause_after, clause_before
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.drafts import Draft, Reading, copied, overlap
from quotetracker.attribution.lexicon import Level
from quotetracker.attribution.phrases import (
    DETERMINERS,
    PRONOUNS,
    Range,
    is_class,
    is_name_word,
    main_subject,
    phrase_after,
)
from quotetracker.attribution.rules import is_full

PATTERNS = ("signed", "label", "transcript", "block quote", "interview")
"""Drafts whose speaker the layout gives away."""
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


def unstack(text: str, reading: Reading) -> None:
    """ "Officials said …, according to the agency": the officials speak, the agency only relays it.

    The same with "…, officials said on Monday, the agency reported".
    """
    block = reading.block
    by_sentence: dict[Range, list[Cue]] = {}
    for cue in reading.cues:
        if cue.subject and cue.form.level is Level.STATEMENT:
            by_sentence.setdefault(cue.sentence, []).append(cue)
    for cues in by_sentence.values():
        if len(cues) < 2 or not _relays(block, cues[-1]):
            continue
        outer, inner = cues[-1], cues[-2]
        spoken = inner.form.lemma in _SPOKEN and not inner.shared
        clause = _inner_clause(block, inner, outer) if spoken else None
        if clause is not None:
            _restack(text, reading, inner, outer, clause)


def _relays(block: Block, cue: Cue) -> bool:
    """Whether "according to Y" or ", Y reported" ends its sentence."""
    assert cue.subject is not None  # noqa: S101 - the caller looked
    behind = max(cue.at[1], cue.subject[1])
    words = block.tokens.words
    rest = [at for at in range(behind, cue.sentence[1]) if block.tokens.words[at][0].isalnum()]
    if cue.form.lemma == "according":
        return len(rest) <= _FEW_MORE
    return (
        all(is_class(block, at, "TIM") or words[at].lower() == "on" for at in rest)
        and cue.form.form in "ds"
        and not cue.shared
        and not cue.inverted
        and words[cue.subject[0]].lower() not in PRONOUNS
        and words[_first_of(block, cue) - 1] == ","
    )


def _first_of(block: Block, cue: Cue) -> int:
    """Where the speaker of a cue begins, with "the state" before "agency"."""
    assert cue.subject is not None  # noqa: S101 - the caller looked
    first = min(cue.at[0], cue.subject[0])
    for at in range(first - 1, max(cue.sentence[0], first - _FEW_MORE), -1):
        if not block.tokens.words[at][0].isalnum():
            break
        if block.tokens.words[at].lower() in DETERMINERS:
            return at
    return first


def _inner_clause(block: Block, inner: Cue, outer: Cue) -> Range | None:
    """What ``inner`` reports, before ``outer``: "officials said CLAUSE" first, "CLAUSE, officials said" behind."""
    assert inner.subject is not None  # noqa: S101 - the caller looked
    words = block.tokens.words
    limit = _first_of(block, outer)
    begins = min(inner.at[0], inner.subject[0]) - inner.sentence[0] <= _NEAR_START and not inner.inverted
    if begins:
        clause = clause_after(block, inner)
    else:
        between = [words[at] for at in range(max(inner.at[1], inner.subject[1]), limit) if words[at][0].isalnum()]
        clause = clause_before(block, inner) if len(between) <= _FEW_MORE else None
    if clause is None:
        return None
    first, last = clause[0], min(clause[1], limit)
    while last > first and not words[last - 1][0].isalnum() and words[last - 1] not in (")", "%"):
        last -= 1
    return (first, last) if last - first >= _LEAST_CLAUSE else None


def _restack(text: str, reading: Reading, inner: Cue, outer: Cue, clause: Range) -> None:
    tokens, block = reading.block.tokens, reading.block
    assert inner.subject is not None  # noqa: S101 - the caller looked
    assert outer.subject is not None  # noqa: S101 - the caller looked
    first = outer.subject[0] if outer.form.lemma == "according" else _first_of(block, outer)
    relayed = tokens.starts[first], tokens.ends[outer.subject[1] - 1]
    sentence = tokens.starts[inner.sentence[0]], tokens.ends[inner.sentence[1] - 1]
    own = tokens.starts[inner.at[0]], tokens.ends[inner.at[1] - 1]
    mention = tokens.starts[inner.subject[0]], tokens.ends[inner.subject[1] - 1]
    inside = [draft for draft in reading.drafts if overlap(draft.pieces, [sentence])]
    marked = any(
        is_full(text, region) for region in block.regions if inner.sentence[0] <= region.first < inner.sentence[1]
    )
    if marked:
        for draft in inside:
            if draft.cue and overlap([draft.cue], [own]):
                draft.relayed = relayed
        return
    if any(draft.start < sentence[0] or draft.end > sentence[1] or draft.how in PATTERNS for draft in inside):
        return
    piece = tokens.starts[clause[0]], tokens.ends[clause[1] - 1]
    made = Draft([piece], mention, own, inner.form.lemma, "stacked", block=block.index, relayed=relayed)
    reading.drafts = sorted([*(d for d in reading.drafts if d not in inside), made], key=lambda draft: draft.start)


_SPOKEN = frozenset(("say", "tell"))
_NEAR_START = 6
_FEW_MORE = 4
_LEAST_CLAUSE = 3


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
    if reading.before == ":" and earlier:
        _take_over(earlier[-1], reading)
        return
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


def _take_over(before: Reading, reading: Reading) -> None:
    """A paragraph of nothing but a quote behind one that ends in a colon is spoken by whom that is about."""
    if len(reading.drafts) != 1 or not _is_all_quoted(reading.block) or not before.block.sentences:
        return
    draft, block = reading.drafts[0], before.block
    subject = main_subject(block, block.sentences[-1])
    if draft.cue or draft.mention or subject is None:
        return
    subject = _named_in_apposition(block, subject)
    tokens = block.tokens
    draft.mention = tokens.starts[subject[0]], tokens.ends[subject[1] - 1]
    draft.carried, draft.home = True, block.index


def _named_in_apposition(block: Block, subject: Range) -> Range:
    """ "The parish clerk, Audrey Finch," for "The parish clerk"."""
    words, last = block.tokens.words, subject[1]
    if last < len(words) and words[last] == ",":
        name = phrase_after(block, last + 1, block.sentences[-1][1])
        if name is not None and all(is_name_word(block, at) for at in range(*name)):
            return name
    return subject


def _holds(draft: Draft, region: Region) -> bool:
    return overlap(draft.pieces, [(region.span.start, region.span.end)]) > 0


def _is_all_quoted(block: Block) -> bool:
    return bool(block.regions) and all(
        number >= 0 or not word[0].isalnum() for number, word in zip(block.region_of, block.tokens.words, strict=True)
    )
