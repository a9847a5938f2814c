"""A few words without marks before a verb of saying that its subject follows: "Rubbish, say the men in suits."."""

from dataclasses import replace

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.drafts import FRONTED, Draft, Reading, copied, overlap
from quotetracker.attribution.lexicon import Level, lexicon
from quotetracker.attribution.phrases import DETERMINERS, PRONOUNS, Range, is_name_word

_MOST_WORDS = 6
_INVERTING = frozenset(
    ("say", "reply", "answer", "insist", "admit", "concede", "add", "argue", "claim", "retort", "shout", "cry", "joke")
)


def front_words(reading: Reading) -> None:
    """Give the words before such a verb to who follows it, whatever the tagger made of the sentence."""
    block = reading.block
    for first, last in block.sentences:
        made = _fronted(block, first, last)
        if made is None:
            continue
        begin, end = block.tokens.starts[first], block.tokens.ends[last - 1]
        inside = [draft for draft in reading.drafts if overlap(draft.pieces, [(begin, end)])]
        if all(begin <= draft.start and draft.end <= end for draft in inside):
            kept = [draft for draft in reading.drafts if draft not in inside]
            reading.drafts = sorted([*kept, made], key=lambda draft: draft.start)


def close_headline(reading: Reading) -> None:
    """ "Floods: ‘Nobody came’, say villagers": it is said by who stands at the end, whatever the tagger read."""
    told = next((d for d in reading.ruled if d.how == "marks" and closes_headline(reading.block, d)), None)
    if told is None or told.mention is None:
        return
    places = [*told.pieces, told.mention]
    kept = [draft for draft in reading.drafts if not overlap(draft.pieces, places)]
    reading.drafts = sorted([*kept, replace(copied(told), how=FRONTED)], key=lambda draft: draft.start)


def closes_headline(block: Block, draft: Draft) -> bool:
    """ "Bridge is unsafe, say engineers": nobody else can be meant."""
    if not block.headline or draft.how not in ("clause", "marks") or draft.mention is None or draft.cue is None:
        return False
    return draft.end <= draft.cue[0] < draft.mention[0] and block.span.end - draft.mention[1] <= 1


def _fronted(block: Block, first: int, last: int) -> Draft | None:
    words, tokens = block.tokens.words, block.tokens
    if any(block.region_of[at] >= 0 for at in range(first, last)) or block.headline:
        return None
    while last > first and not words[last - 1][0].isalnum():
        last -= 1
    for at in range(first + 2, min(first + 2 * _MOST_WORDS, last - 1)):
        form = lexicon().verbs.get(words[at].lower())
        if words[at - 1] != "," or form is None or form.level is not Level.STATEMENT or form.lemma not in _INVERTING:
            continue
        said = sum(word[0].isalnum() for word in words[first : at - 1])
        subject = _subject(block, at + 1, last) if 0 < said <= _MOST_WORDS and form.form in "bsd" else None
        if subject is None:
            return None
        return Draft(
            [(tokens.starts[first], tokens.ends[at - 2])],
            (tokens.starts[subject[0]], tokens.ends[subject[1] - 1]),
            (tokens.starts[at], tokens.ends[at]),
            form.lemma,
            FRONTED,
            block=block.index,
        )
    return None


def _subject(block: Block, at: int, last: int) -> Range | None:
    """Who is named from ``at`` to the end of the sentence: "the men in suits", "the chair, Ida Moor", "Mr Bell"."""
    words = block.tokens.words
    if words[at].lower() in PRONOUNS or not (words[at].lower() in DETERMINERS or is_name_word(block, at)):
        return None
    comma = next((place for place in range(at, last) if words[place] == ","), last)
    if comma < last:
        return (comma + 1, last) if all(is_name_word(block, place) for place in range(comma + 1, last)) else None
    plain = all(word[0].isalnum() and word.lower() not in lexicon().verbs for word in words[at:last])
    return (at, last) if plain and last - at <= _MOST_WORDS else None
