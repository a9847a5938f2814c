"""Interviews without labels: questions in paragraphs of their own, and the answers of who is named above them."""

from collections.abc import Sequence

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.furniture import is_byline
from quotetracker.attribution.patterns import asks
from quotetracker.attribution.persons_words import fold, is_body_word, is_given
from quotetracker.attribution.phrases import Range, is_name_word
from quotetracker.text.words import word_set

_QUESTIONS = 3
_OWN = 0.4
_LONGEST_ANSWER = 6
"""Paragraphs; a longer stretch without a question is an article that asks now and then."""
_LONGEST_PROMPT = 18
_LONGEST_NAME = 5
_ADDRESSED = 0.3
_I = word_set("i i'm i've i'd i'll my me mine")
_YOU = word_set("you you're you've you'd you'll your yours")


def interview_answers(text: str, blocks: Sequence[Block]) -> dict[int, tuple[int, Range]]:
    """The paragraphs that answer the questions of an interview without labels, with the block and place of the name.

    Frequent questions and a columnist's own look alike: here "you" are asked, "I" answers, and a name stands above.
    """
    asked = [block.index for block in blocks if not (block.headline or block.furniture) and asks(text, block)]
    addressed = sum(_says(_YOU, blocks[index]) for index in asked)
    if len(asked) < _QUESTIONS or addressed < _ADDRESSED * len(asked):
        return {}
    ends = [*asked[1:], asked[-1] + 2]
    answers = [
        [block for block in blocks[first + 1 : beyond] if not block.furniture]
        for first, beyond in zip(asked, ends, strict=True)
    ]
    if 2 * sum(len(each) == 1 for each in answers) > len(answers):  # a turn is a paragraph: some turns only prompt
        answers = [[block for at, block in enumerate(each) if not (at % 2 and _prompts(block))] for each in answers]
    answers = [each for each in answers if each]
    own = sum(any(_says(_I, block) for block in each) for each in answers)
    if len(answers) < _QUESTIONS or own < _OWN * len(answers) or any(len(each) > _LONGEST_ANSWER for each in answers):
        return {}
    named = _interviewed(text, blocks[: asked[0]])
    return {} if named is None else {block.index: named for each in answers for block in each}


def _says(persons: frozenset[str], block: Block) -> bool:
    """Whether one of ``persons`` stands in the paragraph, outside of marks."""
    words = block.tokens.words
    return any(word.lower().replace("’", "'") in persons and block.region_of[at] < 0 for at, word in enumerate(words))


def _prompts(block: Block) -> bool:
    """ "Critics have called the end cruel.": what an interviewer says instead of a question."""
    return not block.regions and not _says(_I, block) and len(block.tokens.words) <= _LONGEST_PROMPT


def _interviewed(text: str, blocks: Sequence[Block]) -> tuple[int, Range] | None:
    """Who is named in the headline and the lead: behind "with", or else first."""
    found: list[tuple[bool, int, Range]] = []
    for block in blocks:
        if is_byline(text[block.span.start : block.span.end], block.index):
            continue
        at, words = 0, block.tokens.words
        while at < len(words):
            last = at
            while last < len(words) and is_name_word(block, last):
                last += 1
            keys = [fold(word) for word in words[at:last]]
            if 1 < len(keys) < _LONGEST_NAME and is_given(keys[0]) and not any(map(is_body_word, keys)):
                behind = "with" in (word.lower() for word in words[max(0, at - 2) : at])
                found.append((not behind, block.index, (block.tokens.starts[at], block.tokens.ends[last - 1])))
            at = max(last, at + 1)
    return min(found)[1:] if found else None


def interview_draft(block: Block, named: tuple[int, Range]) -> Draft:
    """The whole paragraph, said by whom the article interviews."""
    home, mention = named
    whole = block.span.start, block.span.end
    return Draft([whole], mention, None, "", "interview", block=block.index, home=home, carried=True)
