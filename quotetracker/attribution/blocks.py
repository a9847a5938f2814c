"""An article cut into paragraphs, sentences that never end inside quotation marks, and marked passages."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quotetracker.attribution.furniture import is_furniture, is_headline
from quotetracker.attribution.lead_ins import beyond_label, beyond_time, is_live_blog
from quotetracker.attribution.lexicon import Level, lexicon
from quotetracker.attribution.tokens import Tokens, tokens_in
from quotetracker.text.paragraphs import paragraphs
from quotetracker.text.quotemarks import MarkedPassage, marked_passages
from quotetracker.text.spans import Span

LONGEST_BLOCK = 6_000
"""Code points looked at as one; longer paragraphs are cut, so that time and memory stay linear."""
_STOPS = frozenset(".!?")
_OPENERS = frozenset("\"“”‘’'«»„‹›`([「『—–-")
_CLOSERS = frozenset("\"”’'»›")
_LEAST_ASIDE = 5
_SENTENCE_BLANKS = 3
_SINGLES = frozenset("'‘’‚‛`‹›")


@dataclass(frozen=True, slots=True)
class Region:
    """A marked passage in tokens of its block: half-open, marks excluded."""

    first: int
    last: int
    span: Span
    words: int
    closed: bool
    continued: bool
    """It goes on from a paragraph that left its marks open."""
    single: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    index: int
    span: Span
    tokens: Tokens
    regions: tuple[Region, ...]
    region_of: list[int]
    """For each token the index of its region, -1 outside."""
    sentence_of: list[int]
    sentences: tuple[tuple[int, int], ...]
    """Token ranges."""
    headline: bool
    furniture: bool
    nested: tuple[MarkedPassage, ...] = ()
    """Marked passages inside the regions: a quote within a quote."""


def blocks_of(text: str) -> Iterator[Block]:
    """The paragraphs of ``text`` in order. Time is linear."""
    passages = marked_passages(text)
    top = [passage for passage in passages if not passage.nested]
    nested = [passage for passage in passages if passage.nested]
    single_house = _quotes_in_single_marks(text, top)
    starts = [passage.outer.start for passage in top]
    nested_starts = [passage.outer.start for passage in nested]
    left_open = False
    pieces = [piece for paragraph in paragraphs(text) for piece in _pieces(text, paragraph)]
    timed = is_live_blog(text, pieces)
    for index, piece in enumerate(pieces):
        span = _without_lead_in(text, piece, timed=timed)
        low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
        if low and top[low - 1].outer.end > span.start:
            low -= 1
        block = _block(text, index, span, top[low:high], left_open=left_open)
        if index and not block.furniture and span != piece and is_furniture(text[piece.start : piece.end]):
            block = replace(block, furniture=True)  # a caption; the article's own headline is none
        if nested:
            first, last = bisect_left(nested_starts, span.start), bisect_left(nested_starts, span.end)
            block = replace(block, nested=tuple(nested[first:last]))
        left_open = bool(block.regions) and not block.regions[-1].closed
        yield _as_double(block) if single_house and not block.headline else block


def inner_blocks(text: str, block: Block) -> Iterator[Block]:
    """Each region that holds a quote of its own, read as if its marks were not there."""
    for region in block.regions:
        inside = [each for each in block.nested if region.span.start <= each.outer.start < region.span.end]
        if inside:
            top: list[MarkedPassage] = []
            for each in inside:
                if not top or each.outer.start >= top[-1].outer.end:
                    top.append(each)
            yield _block(text, block.index, region.span, top, left_open=False)


def _without_lead_in(text: str, piece: Span, *, timed: bool) -> Span:
    """The paragraph without the time and the label before its words."""
    if timed:
        piece = Span(beyond_time(text, piece), piece.end)
    return Span(beyond_label(text, piece), piece.end)


def _quotes_in_single_marks(text: str, passages: list[MarkedPassage]) -> bool:
    """Whether the house writes quotes in single marks, and quotes within quotes in double ones."""
    whole = [each for each in passages if text.count(" ", each.inside.start, each.inside.end) >= _SENTENCE_BLANKS]
    whole = whole or passages
    singles = sum(_is_single(text, each) for each in whole)
    return 2 * singles > len(whole)


def _is_single(text: str, passage: MarkedPassage) -> bool:
    opens = passage.outer.start
    return text[opens] in _SINGLES and text[opens : opens + 2] not in ("''", "``", "‘‘")


def _as_double(block: Block) -> Block:
    """The block as it reads with double marks round its quotes: what is known of them was learnt from such."""
    classes = block.tokens.classes
    for region in block.regions:
        if not region.single:
            continue
        for at in (region.first - 1, region.last):
            if 0 <= at < len(classes) and classes[at] in _SINGLES:
                classes[at] = '"'
    for passage in block.nested:
        for at in (passage.outer.start, passage.outer.end - 1):
            place = bisect_left(block.tokens.starts, at)
            if place < len(classes) and classes[place] == '"':
                classes[place] = "'"
    return replace(block, regions=tuple(replace(region, single=False) for region in block.regions))


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    at = paragraph.start
    while paragraph.end - at > LONGEST_BLOCK:
        cut = text.rfind(" ", at + LONGEST_BLOCK // 2, at + LONGEST_BLOCK)
        cut = cut + 1 if cut > 0 else at + LONGEST_BLOCK
        yield Span(at, cut)
        at = cut
    if at < paragraph.end:
        yield Span(at, paragraph.end)


def _block(text: str, index: int, span: Span, passages: list[MarkedPassage], *, left_open: bool) -> Block:
    tokens = tokens_in(text, span.start, span.end)
    regions: list[Region] = []
    region_of = [-1] * len(tokens)
    for passage in passages:
        inside = Span(max(passage.inside.start, span.start), max(passage.inside.end, span.start + 1))
        first, until = bisect_left(tokens.starts, inside.start), bisect_left(tokens.starts, inside.end)
        words = sum(token[0].isalnum() for token in tokens.words[first:until])
        if first >= until or not words:
            continue
        continued = left_open and not regions and first <= 1
        region_of[first:until] = [len(regions)] * (until - first)
        regions.append(
            Region(first, until, inside, words, passage.closed, continued, _is_single(text, passage)),
        )
    _mend_open(text, span, tokens, regions, region_of)
    sentence_of, sentences = _sentences(tokens, region_of)
    body = text[span.start : span.end]
    return Block(
        index,
        span,
        tokens,
        tuple(regions),
        region_of,
        sentence_of,
        sentences,
        headline=is_headline(body, index),
        furniture=is_furniture(body),
    )


def _mend_open(text: str, span: Span, tokens: Tokens, regions: list[Region], region_of: list[int]) -> None:
    """A paragraph whose opening mark is never closed is quoted to its end, over quotes within the quote."""
    if len(regions) < 2 or regions[0].closed or regions[0].single or text[span.start].isalnum():
        return
    if regions[0].first > 1 or not all(region.single for region in regions[1:]):
        return
    first, until = regions[0].first, len(tokens)
    region_of[first:until] = [0] * (until - first)
    words = sum(word[0].isalnum() for word in tokens.words[first:until])
    regions[:] = [replace(regions[0], last=until, span=Span(regions[0].span.start, span.end), words=words)]


def _sentences(tokens: Tokens, region_of: list[int]) -> tuple[list[int], tuple[tuple[int, int], ...]]:
    words = tokens.words
    size = len(words)
    sentence_of: list[int] = []
    ranges: list[tuple[int, int]] = []
    begun = number = 0
    for at in range(size):
        sentence_of.append(number)
        if _ends_sentence(tokens, region_of, at, size):
            ranges.append((begun, at + 1))
            begun, number = at + 1, number + 1
    if begun < size:
        ranges.append((begun, size))
    return sentence_of, tuple(ranges)


def _ends_sentence(tokens: Tokens, region_of: list[int], at: int, size: int) -> bool:
    words = tokens.words
    if region_of[at] >= 0:
        return False
    following = words[at + 1] if at + 1 < size else ""
    if words[at] in _STOPS or words[at][:2] == "..":
        if following[:1].isupper() and tokens.starts[at + 1] == tokens.ends[at] and words[at - 1][-1:].isupper():
            return False  # (D-N.C.)
        if following and not following[0].isalnum() and at + 2 < size and region_of[at + 1] < 0 > region_of[at + 2]:
            return False  # the closing bracket or mark still belongs to the sentence
        return not following or not following[0].islower()
    if at and not words[at][0].isalnum() and following and (following[0].isupper() or following[0] in _OPENERS):
        inner = at - 1
        if region_of[at + 1] >= 0 > region_of[inner]:
            return False  # it opens what follows, and the stop before it has ended the sentence
        if words[at] == ")" and not _is_aside(words, at):
            return False
        while inner > 0 and region_of[inner] >= 0 and words[inner] in _CLOSERS:
            inner -= 1  # a quote within the quote ends with it
        if words[inner] in _STOPS and (region_of[inner] >= 0 or not words[at].isalnum()) and words[at] not in ",;:-":
            return words[inner] == "." or not _cue_follows(tokens, at + 1, size)
    return False


def _is_aside(words: list[str], closing: int) -> bool:
    """Whether a bracket holds a sentence, and not an abbreviation as in (D-Conn.)."""
    return all(words[at] != "(" for at in range(max(0, closing - _LEAST_ASIDE), closing))


def _cue_follows(tokens: Tokens, at: int, size: int) -> bool:
    verbs = lexicon().verbs
    for place in range(at, min(at + 6, size)):
        word = tokens.words[place]
        if not word[0].isalnum():
            return False
        cue = verbs.get(word.lower())
        if cue and cue.level is Level.STATEMENT:
            return True
    return False
