"""What speaks for or against a suggestion as a whole, and what becomes of that: a tier, or silence."""

import math
import re
from collections.abc import Iterator

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.drafts import FRONTED, LED_IN, Draft, Reading, likeness, overlap
from quotetracker.attribution.lexicon import Level, lexicon
from quotetracker.attribution.linking import mention_type, tokens_at
from quotetracker.attribution.suggestions import Tier
from quotetracker.text.kind import Kind

HIGH = {Kind.DIRECT: 0.85, Kind.MIXED: 0.9, Kind.INDIRECT: 0.9}
MEDIUM = 0.6
LAYOUTS = {"transcript": 0.85, "interview": 0.75, "block quote": 0.7, LED_IN: 0.7, FRONTED: 0.7}
"""How sure the patterns are of which there is too little to learn."""
_SURE_WORDS = 6
_NEVER = {Kind.DIRECT: 0.25, Kind.MIXED: 0.25, Kind.INDIRECT: 0.25}
_NEVER_LONG = 0.05
_NO_COMMENT = re.compile(
    r"(?:not )?to (?:be (?:named|identified|quoted)|comment)(?:[ ,].{0,60})?"
    r"|(?:to )?(?:an? |the |our |their |multiple |several )?(?:immediate )?"
    r"(?:requests?|calls?|e-?mails?|messages?) (?:for|seeking) (?:further |additional )?comments?(?: .{0,40})?"
)


def is_statement(draft: Draft, kind: Kind) -> bool:
    """Whether it is reported speech: words in marks, or a clause after a reporting word, not a belief or a praise."""
    if kind is not Kind.INDIRECT:
        return True
    lists = lexicon()
    form = lists.verbs.get(draft.lemma)
    if form:
        return form.level is Level.STATEMENT
    return draft.lemma in ("according", ":", "foreign") or draft.lemma in lists.cue_nouns


def agreement(readings: list[Reading], draft: Draft) -> tuple[float, bool]:
    """How like the rules' own draft it is, 0 to 1, and whether they name the same speaker."""
    best, same = 0.0, False
    for ruled in readings[draft.block].ruled:
        if ruled.start >= draft.end or draft.start >= ruled.end:
            continue
        alike = likeness(ruled.pieces, draft.pieces)
        if alike > best:
            best = alike
            same = bool(ruled.mention and draft.mention and overlap([ruled.mention], [draft.mention]))
    return best, same


def features_of_trust(text: str, readings: list[Reading], draft: Draft, kind: Kind) -> Iterator[str]:
    """Names of all that hold for ``draft``."""
    k = kind[0]
    block = readings[draft.block].block
    yield "bias"
    yield "kind/" + k
    yield f"how/{k}/{draft.how}"
    alike, same = agreement(readings, draft)
    near = "1" if alike > 0.95 else "8" if alike > 0.8 else "5" if alike > 0.5 else "+" if alike else "0"
    yield f"agree/{near}{same}"
    yield f"agree/{k}{near}{same}"
    if "edge" in draft.scores:
        yield f"edge/{k}{_log(draft.scores['edge'])}"
        yield f"named/{k}{_log(draft.scores.get('speaker', -1.0))}"
    lead = draft.scores.get("lead", 0.0)
    yield f"lead/{min(8, int(2 * lead))}"
    yield f"lead/{k}{min(8, int(2 * lead))}"
    yield "src/" + "+".join(draft.sources)
    yield f"cue/{k}{draft.cue is not None}"
    yield "lemma/" + draft.lemma
    yield f"lemma/{k}{draft.lemma}"
    if draft.mention:
        home = readings[draft.mention_block].block
        what = mention_type(home, tokens_at(home, draft.mention))
        yield "who/" + what
        yield f"who/{k}{what}"
        yield f"carried/{k}{draft.block - draft.mention_block}"
    else:
        yield "who/-" + k
    yield f"pieces/{k}{min(4, len(draft.pieces))}"
    yield f"joined/{min(3, int(draft.scores.get('joined', 0.0)))}"
    yield f"words/{k}{int(math.log2(words_in(text, draft)))}"
    yield f"headline/{k}{block.headline}"
    yield from _edges(text, block, draft, k)


def is_silent(text: str, draft: Draft, kind: Kind, confidence: float) -> bool:
    """Whether a draft is too doubtful to be shown: a long passage in marks nearly never is, whoever spoke it."""
    if kind is Kind.DIRECT and words_in(text, draft) >= _SURE_WORDS:
        return confidence < _NEVER_LONG
    return confidence < _NEVER[kind] or (kind is Kind.INDIRECT and draft.how != FRONTED and _says_nothing(text, draft))


def _says_nothing(text: str, draft: Draft) -> bool:
    """Whether the words are a name alone, one word, or that somebody said nothing: that reports nothing."""
    words = [word for start, end in draft.pieces for word in text[start:end].split()]
    if len(words) < 2 or all(word[0].isupper() for word in words):
        return True
    return _NO_COMMENT.fullmatch(" ".join(words)) is not None


def words_in(text: str, draft: Draft) -> int:
    """How many words the draft has, roughly."""
    return sum(text.count(" ", start, end) + 1 for start, end in draft.pieces)


def rule_confidence(draft: Draft, kind: Kind) -> float:
    """The measured share of wholly right ones among what the rules find alone."""
    if draft.how in LAYOUTS:
        return LAYOUTS[draft.how]
    if draft.mention is None:
        return 0.4 if kind is Kind.DIRECT else 0.3
    if draft.carried:
        return 0.55
    return {Kind.DIRECT: 0.8, Kind.MIXED: 0.65, Kind.INDIRECT: 0.58}[kind]


def tier_of(confidence: float, kind: Kind) -> Tier:
    """The words for a confidence."""
    if confidence >= HIGH[kind]:
        return Tier.HIGH
    return Tier.MEDIUM if confidence >= MEDIUM else Tier.LOW


def _edges(text: str, block: Block, draft: Draft, k: str) -> Iterator[str]:
    tokens = block.tokens
    first, _ = tokens_at(block, (draft.start, draft.start + 1))
    before = tokens.classes[first - 1] if first else "<"
    yield f"before/{k}{before if len(before) < 9 and not before[0].isupper() else 'x'}"
    end = draft.pieces[-1][1]
    after = text[end : end + 4].strip(" ”\"’'»")[:1]
    yield f"after/{k}{after if after and not after.isalnum() else 'w' if after else '$'}"
    yield f"begins/{k}{text[draft.start].isupper()}"
    number = block.region_of[first]
    if number >= 0:
        region = block.regions[number]
        yield f"region/{k}{region.closed}{region.single}{region.continued}"


def _log(margin: float) -> int:
    return -1 if margin < 0 else int(math.log2(margin / 25 + 1))
