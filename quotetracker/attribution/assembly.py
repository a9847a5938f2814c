"""From chains of labels to drafts: pieces snapped to quotation marks, and passages that the tagger left out."""

from quotetracker.attribution.blocks import Block, Region
from quotetracker.attribution.chains import Chain, chains_of
from quotetracker.attribution.clauses import TOLD
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.lexicon import Level, lexicon
from quotetracker.attribution.phrases import Range
from quotetracker.attribution.rules import is_full

_LEAST_WORDS = 4


def tagged_drafts(text: str, block: Block, path: list[int], margins: list[float]) -> list[Draft]:
    """The drafts along ``path``; content is snapped to the marks of the block."""
    drafts: list[Draft] = []
    for chain in chains_of(path):
        pieces = _without_tail(text, block, _snapped(text, block, chain.pieces))
        if not chain.cues and not chain.speakers:
            pieces = _in_full_marks(text, block, pieces)
        if not pieces or _within_quote(text, block, chain):
            continue
        cue = chain.cues[0] if chain.cues else None
        mention = _mention(block, chain, cue)
        draft = Draft(
            [(block.tokens.starts[first], _closed_end(text, block, first, last)) for first, last in pieces],
            _offsets(block, mention) if mention else None,
            _offsets(block, cue) if cue else None,
            lemma=_lemma(block, chain),
            how="tagged",
            block=block.index,
        )
        draft.scores["edge"] = min(
            min(margins[first], margins[last - 1], margins[min(last, len(margins) - 1)]) for first, last in chain.pieces
        )
        draft.scores["speaker"] = min((margins[at] for at in range(*mention)), default=0.0) if mention else -1.0
        drafts.append(draft)
    return drafts


def uncovered(text: str, block: Block, drafts: list[Draft]) -> list[Region]:
    """Marked passages that are somebody's words by their length, of which no draft holds the better part."""
    left: list[Region] = []
    for region in block.regions:
        if not is_full(text, region):
            continue
        covered = sum(
            max(0, min(end, region.span.end) - max(start, region.span.start))
            for draft in drafts
            for start, end in draft.pieces
        )
        if covered < 0.5 * len(region.span):
            left.append(region)
    return left


def _in_full_marks(text: str, block: Block, pieces: list[Range]) -> list[Range]:
    """Without any cue only what stands in marks is somebody's words."""
    whole = [region for region in block.regions if is_full(text, region)]
    return [
        (max(first, region.first), min(last, region.last))
        for first, last in pieces
        for region in whole
        if first < region.last and region.first < last
    ]


def _within_quote(text: str, block: Block, chain: Chain) -> bool:
    """A report inside somebody's quote is part of it: the cue stands in the same long passage as all the content."""
    places = {block.region_of[first] for first, _ in (*chain.cues, *chain.pieces)}
    if len(places) != 1 or not chain.cues:
        return False
    number = places.pop()
    return number >= 0 and block.regions[number].words > 2 * _LEAST_WORDS and is_full(text, block.regions[number])


def _offsets(block: Block, tokens: Range) -> Range:
    return block.tokens.starts[tokens[0]], block.tokens.ends[tokens[1] - 1]


def _mention(block: Block, chain: Chain, cue: Range | None) -> Range | None:
    if not chain.speakers:
        return None
    near = cue or chain.pieces[0]
    nearest = min(chain.speakers, key=lambda each: max(near[0] - each[1], each[0] - near[1]))
    return tidy_mention(block, nearest)


def tidy_mention(block: Block, tokens: Range) -> Range:
    """The mention without signs and adverbs at its ends, and without "through a translator"."""
    words = block.tokens.words
    first, last = tokens
    for at in range(first + 1, last):
        if words[at].lower() in ("through", "via"):
            last = at
            break
    if words[first][0].isupper() and words[first].endswith("ing") and "," in words[first:last]:
        commas = [at for at in range(first, last) if words[at] == ","]  # "Sentencing them, Judge Ayre"
        first = commas[0] + 1 if commas[0] + 1 < last else first
    while last - first > 1 and (not words[last - 1][0].isalnum() or words[last - 1].lower() in _DANGLING):
        if words[last - 1] in (")", "’s", "'s"):
            break
        last -= 1
    while last - first > 1 and not words[first][0].isalnum():
        first += 1
    return first, last


_DANGLING = frozenset(("also", "and"))


def _lemma(block: Block, chain: Chain) -> str:
    """The reporting verb or noun among the words of the cue; "" when there is none."""
    verbs, nouns = lexicon().verbs, lexicon().cue_nouns
    best = ""
    for first, last in chain.cues:
        for word in block.tokens.words[first:last]:
            low = word.lower()
            form = verbs.get(low)
            if low in ("according", ":"):
                return low
            if form and (form.level is Level.STATEMENT or not best):
                best = form.lemma
                if form.level is Level.STATEMENT:
                    return best
            elif low in nouns and not best:
                best = low
    return best


def _snapped(text: str, block: Block, pieces: list[Range]) -> list[Range]:
    out: list[Range] = []
    words = block.tokens.words
    for first, last in _cut(text, block, pieces):
        for region in block.regions:
            if region.last <= first or region.first >= last or not is_full(text, region):
                continue
            if first > region.first or _only_signs(words, first, region.first):
                first = region.first
            if last < region.last or _only_signs(words, region.last, last):
                last = region.last
        while first < last and not words[first][0].isalnum() and words[first] not in ("$", "#", "@", "[", "("):
            first += 1
        while first < last and not words[last - 1][0].isalnum() and words[last - 1] not in ("%", "]", ")"):
            last -= 1
        if first >= last:
            continue
        first = _over_that(block, first, last)
        if out and first < out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        elif out and _only_signs(words, out[-1][1], first) and not _marked_apart(block, out[-1], first):
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return out


def _over_that(block: Block, first: int, last: int) -> int:
    """Behind "that", and behind "the court that" after "told" or "to"."""
    words = block.tokens.words
    if block.region_of[first] >= 0:
        return first
    reach = 1
    if first and (words[first - 1].lower() == "to" or block.tokens.classes[first - 1].split("/")[0] in TOLD):
        reach = _LONGEST_TOLD
    for at in range(first, min(first + reach, last - 1)):
        if words[at].lower() == "that":
            return at + 1
        if not words[at][0].isalnum():
            break
    return first


_LONGEST_TOLD = 6


def _cut(text: str, block: Block, pieces: list[Range]) -> list[Range]:
    """Pieces without what runs over a full passage in marks: a sentence before it, or words after its comma or stop."""
    words = block.tokens.words
    out: list[Range] = []
    for first, last in pieces:
        for region in block.regions:
            if region.last <= first or region.first >= last or not is_full(text, region):
                continue
            if first < region.first - 1:
                if _stops_before(words, region, first):
                    if not out:
                        out.append((first, region.first - 1))
                    first = region.first
                elif _set_off_before(words, region):
                    first = region.first
            tail = last > region.last + 1 and not _only_signs(words, region.last, last)
            if (
                tail
                and region.first - 1 <= first
                and region.words >= _LEAST_WORDS
                and words[region.last - 1] in _INNER_ENDS
            ):
                out.append((first, region.last))
                following = next(
                    (r.first for r in block.regions if region.last < r.first < last and is_full(text, r)), None
                )
                first = following if following is not None else last
        if first < last:
            out.append((first, last))
    return out


def _stops_before(words: list[str], region: Region, first: int) -> bool:
    """Whether a sentence ends right before the opening mark of ``region``."""
    at = region.first - 1
    while at > first and not words[at][0].isalnum() and words[at] not in _STOPS:
        at -= 1
    return words[at] in _STOPS


def _set_off_before(words: list[str], region: Region) -> bool:
    """Whether the passage is a sentence of its own behind a comma or a colon."""
    if region.first < 2:
        return False
    before, capital = words[region.first - 2], words[region.first][0].isupper()
    if region.words <= _LEAST_WORDS:
        return before == ":" and capital
    return before == ":" or (before in _SET_OFF and capital)


_SET_OFF = frozenset((",", "—", "–", "-", "--"))
_STOPS = frozenset(".!?")
_INNER_ENDS = frozenset(",.!?")


def _marked_apart(block: Block, piece: Range, first: int) -> bool:
    return block.region_of[piece[1] - 1] != block.region_of[first]


def _without_tail(text: str, block: Block, pieces: list[Range]) -> list[Range]:
    """Without the object in "…," she said of the plan: no marks, after a full quote, in the sentence of its cue."""
    if len(pieces) < 2 or not any(region.first == pieces[0][0] and is_full(text, region) for region in block.regions):
        return pieces
    spoken = [pieces[0]]
    for piece in pieces[1:]:
        bare = all(block.region_of[at] < 0 for at in range(*piece))
        if not (bare and block.sentence_of[piece[0]] == block.sentence_of[spoken[-1][1] - 1]):
            spoken.append(piece)
    return spoken


def _only_signs(words: list[str], first: int, last: int) -> bool:
    return all(not word[0].isalnum() for word in words[first:last])


def _closed_end(text: str, block: Block, first: int, last: int) -> int:
    """The end of a piece: with the full stop inside marks, and with a closing mark whose partner lies inside."""
    tokens = block.tokens
    end = tokens.ends[last - 1]
    number = block.region_of[last - 1]
    if number < 0:
        return end
    region = block.regions[number]
    if all(not word[0].isalnum() for word in tokens.words[last : region.last]):
        end = max(end, region.span.end)
        if first < region.first and region.closed:
            while end < len(text) and text[end].isspace():
                end += 1
            mark = tokens.starts[region.last] if region.last < len(tokens) else end
            inside = mark == end and region.last < len(tokens)
            end = tokens.ends[region.last] if inside else region.span.end
    return end
