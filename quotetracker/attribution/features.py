"""What the tagger sees of a word: closed-class words, shapes, marks, cues, and what the rules make of it.

No open-class word of any article is a feature: see ``lexicon.word_class``.
"""

from functools import lru_cache

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.labels import LABELS, labels_for
from quotetracker.attribution.lexicon import Level, lexicon

_EDGE = "<>"
_PAD = 4
_STEPS = (1, 2, 3, 6, 12, 25)


def features_of(
    block: Block, cues: list[Cue], drafts: list[Draft], before_it: str = "-"
) -> list[tuple[str | None, ...]]:
    """For each token one value per template; ``before_it`` is what ``ending_of`` said of the block before."""
    classes = block.tokens.classes
    size = len(classes)
    c = [_EDGE] * _PAD + classes + [_EDGE] * _PAD
    shapes = [_EDGE] + [_coarse(each) for each in classes] + [_EDGE]
    quoted = [_EDGE, *_quotation(block), _EDGE]
    ruled = [_EDGE, _EDGE, *_ruled(block, drafts), _EDGE, _EDGE]
    roles = [_EDGE, *_roles(block, cues), _EDGE]
    before, after = _nearest(block)
    place = _places(block, before_it)
    commas = _commas(block)
    out: list[tuple[str | None, ...]] = []
    for i in range(size):
        j = i + _PAD
        own, left, right = c[j], c[j - 1], c[j + 1]
        shape, q, r, k = shapes[i + 1], quoted[i + 1], ruled[i + 2], roles[i + 1]
        pair_left, pair_right = left + "|" + own, own + "|" + right
        b, a, p, m = before[i], after[i], place[i], commas[i]
        out.append(
            (
                own,
                left,
                right,
                c[j - 2],
                c[j + 2],
                c[j - 3],
                c[j + 3],
                c[j - 4],
                c[j + 4],
                pair_left,
                pair_right,
                c[j - 2] + "|" + left,
                right + "|" + c[j + 2],
                left + "|" + right,
                shapes[i] + shape + shapes[i + 2],
                q,
                quoted[i],
                quoted[i + 2],
                q + shape,
                q + "|" + left,
                r,
                ruled[i + 1],
                ruled[i + 3],
                ruled[i] + r + ruled[i + 4],
                r + own,
                r + q,
                k,
                roles[i],
                roles[i + 2],
                k + own,
                k + r,
                b[0],
                b[1],
                b[2],
                b[3],
                a[0],
                a[1],
                a[2],
                b[0] + a[0] + q[0],
                b[3] + shape,
                a[2] + shape,
                p[0],
                p[1],
                p[0] + shape,
                p[0] + k,
                p[2],
                p[2] + q,
                roles[i + 2] + k + roles[i],
                k + q,
                k + b[0],
                k + a[0],
                m[0],
                m[1],
                m[0] + m[1],
                m[1] + r,
                m[2] + k,
                m[2] + r,
            )
        )
    return out


def ending_of(text: str, block: Block) -> str:
    """How a block ends, for the sake of the next: in marks left open, in a quote, in a colon, with a quote in it."""
    if block.regions and not block.regions[-1].closed:
        return "o"
    if text[block.span.end - 1] == ":":
        return ":"
    if block.regions:
        return "q" if block.regions[-1].last >= len(block.tokens) - 2 else "h"
    return "-"


def worth_tagging(block: Block) -> bool:
    """Whether anything in the block could be a statement at all."""
    return not block.furniture and (
        bool(block.regions)
        or any(
            "/" in each or each == ":" or each[:4] in ("CUE:", "^CUE") or each == "according"
            for each in block.tokens.classes
        )
    )


@lru_cache(maxsize=4096)
def _coarse(name: str) -> str:
    if "/" in name and name[0].isalpha():
        return "V" + name[-1]
    if name in lexicon().function:
        return name if len(name) <= 4 else "f"
    return name.split(":", maxsplit=1)[0] if name != ":" else name


def _quotation(block: Block) -> list[str]:
    out: list[str] = []
    for at, number in enumerate(block.region_of):
        if number < 0:
            out.append("-")
            continue
        region = block.regions[number]
        size = "s" if region.words < 4 else "m" if region.words < 8 else "l"
        where = "1" if at == region.first else "9" if at == region.last - 1 else "5"
        out.append(
            size
            + where
            + ("" if region.closed else "o")
            + ("t" if region.continued else "")
            + ("'" if region.single else "")
        )
    return out


def _ruled(block: Block, drafts: list[Draft]) -> list[str]:
    parts = [
        (draft.pieces, [draft.mention] if draft.mention else [], [draft.cue] if draft.cue else []) for draft in drafts
    ]
    return [LABELS[label] for label in labels_for(block.tokens, parts)]


def _roles(block: Block, cues: list[Cue]) -> list[str]:
    out = ["-"] * len(block.tokens)
    for cue in cues:
        sure = cue.form.level is Level.STATEMENT
        if cue.subject:
            sign = ("N" if sure else "n") + ("i" if cue.inverted else "") + ("c" if cue.shared else "")
            for at in range(*cue.subject):
                if out[at][0] not in "NQ":
                    out[at] = sign
        for at in range(*cue.at):
            out[at] = ("Q" if sure else "q") + ("s" if cue.subject else "")
    return out


def _nearest(block: Block) -> tuple[list[tuple[str, str, str, str]], list[tuple[str, str, str]]]:
    """The nearest reporting verbs outside marks before and after each token: distance, what lies between, which."""
    classes, sentence_of = block.tokens.classes, block.sentence_of
    strong = _strong(block)
    size = len(classes)
    before: list[tuple[str, str, str, str]] = []
    last, seen = -1, "-"
    for at in range(size):
        if last < 0:
            before.append(("0", "-", "-", "-"))
        else:
            far = "" if sentence_of[last] == sentence_of[at] else "x"
            name = classes[last]
            before.append((_step(at - last) + far, seen + far, name + far, name + seen))
        each = classes[at]
        if strong[at]:
            last, seen = at, "-"
        elif each == "that":
            seen = "t"
        elif each == '"' and seen != "t":
            seen = "q"
        elif each in (",", ":") and seen == "-":
            seen = each
    after: list[tuple[str, str, str]] = [("0", "-", "-")] * size
    following, between = -1, "-"
    for at in range(size - 1, -1, -1):
        if following >= 0:
            far = "" if sentence_of[following] == sentence_of[at] else "x"
            after[at] = (_step(following - at) + far, between + far, classes[following] + far)
        if strong[at]:
            following, between = at, "-"
        elif classes[at] == '"':
            between = "q"
        elif classes[at] == "," and between == "-":
            between = ","
    return before, after


def _strong(block: Block) -> list[bool]:
    """Which tokens are reporting verbs outside marks."""
    return [
        number < 0 and (each == "according" or ("/" in each and each[0].isalpha()))
        for number, each in zip(block.region_of, block.tokens.classes, strict=True)
    ]


def _commas(block: Block) -> list[tuple[str, str, str]]:
    """What stands behind the comma before and the comma after, in the sentence; how many cues stand on either side."""
    words, classes = block.tokens.words, block.tokens.classes
    strong = _strong(block)
    out: list[tuple[str, str, str]] = []
    for first, last in block.sentences:
        ahead = ["$"] * (last - first)
        later = [0] * (last - first)
        following, cues = "$", 0
        for at in range(last - 1, first - 1, -1):
            ahead[at - first], later[at - first] = following, cues
            if words[at] in _PAUSES:
                following = words[at][0] + (classes[at + 1] if at + 1 < last else "$")
            cues += strong[at]
        behind, sooner = "^", 0
        for at in range(first, last):
            out.append((behind, ahead[at - first], f"{min(sooner, 2)}{min(later[at - first], 2)}"))
            if words[at] in _PAUSES:
                behind = words[at][0] + (classes[at + 1] if at + 1 < last else "$")
            sooner += strong[at]
    return out


_PAUSES = frozenset((",", ";", ":", "-", "--", "—", "–"))


def _step(distance: int) -> str:
    for step in _STEPS:
        if distance <= step:
            return str(step)
    return "+"


def _places(block: Block, before_it: str) -> list[tuple[str, str, str]]:
    """Where in its sentence the token stands, and what its sentence and paragraph are like."""
    out: list[tuple[str, str, str]] = []
    whole = all(
        number >= 0 or not word[0].isalnum() for number, word in zip(block.region_of, block.tokens.words, strict=True)
    )
    head = "h" if block.headline else "b"
    count = len(block.sentences)
    for number, (first, last) in enumerate(block.sentences):
        marked = "q" if any(block.region_of[at] >= 0 for at in (first, min(first + 1, last - 1))) else "-"
        rank = "0" if number == 0 else "1" if number == 1 else "2"
        kind = head + marked + rank + ("." if number == count - 1 else "")
        regions = sum(first <= region.first < last for region in block.regions)
        setting = before_it + rank + ("w" if whole else str(min(regions, 2))) + marked
        for at in range(first, last):
            step = at - first
            where = str(step) if step < 3 else "e" if at >= last - 2 else "m"
            out.append((where + head, kind, setting))
    return out
