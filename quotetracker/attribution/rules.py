"""The rules: every marked passage to its cue, every reported clause to its bounds, without any training."""

import re

from quotetracker.attribution.blocks import Block, Region
from quotetracker.attribution.clauses import clause_after, clause_before
from quotetracker.attribution.cues import Cue, cues_of
from quotetracker.attribution.drafts import Draft
from quotetracker.attribution.lexicon import Level
from quotetracker.attribution.phrases import Range

_FEW = 4
_FAR = 200
_ASKING = frozenset((",", "?", "!", "—", "-", ":"))
_LABEL = re.compile(
    r"[\"“]?\s?((?:[A-Z][A-Z.'’-]+ ?){1,5}|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}|Q|A|@\w{2,40})"
    r"(?:\s\([^)]{1,40}\))?:\s"
)
_NAME_WORD = r"(?:[A-Z][\w.'’-]+|de|von|van|of|the)"
_SIGNED = re.compile(rf"[\"”’'»\s]{{1,4}}[—–―-]{{1,2}}\s?({_NAME_WORD}(?:,? {_NAME_WORD}){{0,6}})(?=[\s.,(/\[]|$)")
_AFTER = re.compile(r"\s?[^\w\s,]{1,2},")
_BETWEEN = "\"“‘'«»„‚‹› \u00a0\u202f"
_NEAR = 6
_LONGEST_NAME = 80
_ENDINGS = tuple(",.?!…-—–")


def is_full(text: str, region: Region) -> bool:
    """Whether a marked passage is somebody's words by its length or its end, and no scare quote or title."""
    if region.words >= _FEW or (region.words >= 2 and text[region.span.start : region.span.end].endswith(_ENDINGS)):
        return True
    outside = region.words >= 2 and region.closed and text[region.span.start].isupper()
    before = text[max(0, region.span.start - _NEAR) : region.span.start].rstrip(_BETWEEN)
    if outside and region.words > 2 and before.endswith(":"):
        return True  # He replied: “No new jobs”
    return outside and _AFTER.match(text, region.span.end) is not None  # ‘We did’, she said


def rule_drafts(text: str, block: Block, cues: list[Cue] | None = None) -> list[Draft]:
    """What the rules find in one block, in text order. The first piece's speaker may be missing."""
    cues = cues_of(block) if cues is None else cues
    drafts: list[Draft] = []
    used: set[int] = set()
    groups: dict[int, list[Region]] = {}
    loose: list[Region] = []
    for region in block.regions:
        if not is_full(text, region):
            continue
        best = _best_cue(block, region, cues)
        if best is None:
            loose.append(region)
        else:
            groups.setdefault(best, []).append(region)
    for number, regions in groups.items():
        cue = cues[number]
        regions += _short_seconds(text, block, regions, cue)
        used.add(number)
        drafts.append(_draft(block, [(r.span.start, r.span.end) for r in regions], cue, "marks"))
    drafts += _without_cue(text, block, loose)
    taken = [(piece, draft) for draft in drafts for piece in draft.pieces]
    inner = _told_of(block, cues)
    for number, cue in enumerate(cues):
        if number in used or cue.subject is None or cue.form.level is not Level.STATEMENT:
            continue
        if number in inner:
            continue
        clause = clause_after(block, cue) or clause_before(block, cue)
        if clause is None:
            continue
        start, end = block.tokens.starts[clause[0]], block.tokens.ends[clause[1] - 1]
        if any(start < piece[1] and piece[0] < end for piece, _ in taken):
            continue
        drafts.append(_draft(block, [(start, end)], cue, "clause"))
        taken.append(((start, end), drafts[-1]))
    drafts.sort(key=lambda draft: draft.start)
    return drafts


def _told_of(block: Block, cues: list[Cue]) -> set[int]:
    """The cues inside what somebody told: "She had asked for help, her sister told the inquest" is one report.

    What officials said, according to an agency, stays theirs: see ``joining.unstack``.
    """
    inside: set[int] = set()
    for number in range(len(cues) - 1, 0, -1):
        outer = cues[number]
        if outer.form.lemma != "tell" or outer.inverted or outer.shared or outer.subject is None:
            continue
        clause = clause_before(block, outer)
        before = block.tokens.words[outer.subject[0] - 1] if outer.subject[0] else ""
        if clause is None or before != ",":
            continue
        for earlier in range(number - 1, -1, -1):
            cue = cues[earlier]
            if cue.sentence != outer.sentence or cue.form.lemma in _SPEAKING:
                break
            inside.add(earlier)
    return inside


_SPEAKING = frozenset(("say", "tell", "according", "report"))


def _short_seconds(text: str, block: Block, regions: list[Region], cue: Cue) -> list[Region]:
    """The few words that end a split quote: “We asked for help,” Ruiz said, “and nobody came”."""
    if regions[-1].last > cue.at[0]:
        return []
    words = block.tokens.words
    for region in block.regions:
        if region.first > cue.at[1] and region.first < cue.sentence[1]:
            set_off = region.first >= 2 and words[region.first - 2] == ","
            return [region] if set_off and region.words > 1 and region.closed and not is_full(text, region) else []
    return []


def _draft(block: Block, pieces: list[Range], cue: Cue, how: str) -> Draft:
    tokens = block.tokens
    mention = (tokens.starts[cue.subject[0]], tokens.ends[cue.subject[1] - 1]) if cue.subject else None
    place = (tokens.starts[cue.at[0]], tokens.ends[cue.at[1] - 1])
    return Draft(pieces, mention, place, cue.form.lemma, how, block=block.index)


def _best_cue(block: Block, region: Region, cues: list[Cue]) -> int | None:
    words = block.tokens.words
    best: tuple[float, int] | None = None
    for number, cue in enumerate(cues):
        first, last = cue.at
        if cue.subject:
            first, last = min(first, cue.subject[0]), max(last, cue.subject[1])
        gap = first - region.last if first >= region.last else max(0, region.first - last)
        if gap > _FAR:
            continue
        after = first >= region.last
        ending = words[region.last - 1] if after else words[region.first - 2] if region.first >= 2 else ""
        joined = ending in _ASKING or gap <= 2
        same = block.sentence_of[min(first, len(words) - 1)] in (
            block.sentence_of[region.first],
            block.sentence_of[region.last - 1],
        )
        if cue.form.lemma == "foreign" and not (same or (ending in _ASKING and gap <= _FEW)):
            continue  # no tagger sees there that the next sentence is about somebody else
        cost = gap + (0 if cue.subject else 30) + (0 if joined else 12) + (0 if same else 8)
        cost += 0 if cue.form.level is Level.STATEMENT else 15
        if best is None or cost < best[0]:
            best = (cost, number)
    if best is None or best[0] > _FAR / 2:
        return None
    cue = cues[best[1]]
    if cue.form.level is not Level.STATEMENT and not _set_off(words, region, cue):
        return None
    inside = block.sentence_of[cue.at[0]] == block.sentence_of[region.first]
    if inside and cue.at[1] <= region.first and _embedded(block, region, cue):
        return None
    return best[1]


def _set_off(words: list[str], region: Region, cue: Cue) -> bool:
    """Whether a comma or a colon parts the passage from its cue: praise and blame quote in passing otherwise."""
    if cue.at[0] >= region.last:
        return words[region.last - 1] in (",", "?", "!", ".")
    return any(word in (":", ",") for word in words[max(0, region.first - 2) : region.first])


def _embedded(block: Block, region: Region, cue: Cue) -> bool:
    """Part of a reported clause: words of the clause stand before the mark, or follow after it."""
    words = block.tokens.words
    between = words[cue.at[1] : region.first]
    plain = sum(word[0].isalnum() for word in between)
    if region.words < _FEW + 3 and plain > 2 and not any(word in (":", ",") for word in between[-2:]):
        return True
    if region.words >= 2 * _FEW or any(word in (":", ",") for word in between[-2:]):
        return False
    after = words[region.last + 1 : region.last + 3]
    return bool(after) and after[0][0].islower() and after[0].lower() not in ("and", "but")


def _without_cue(text: str, block: Block, regions: list[Region]) -> list[Draft]:
    found: list[Draft] = []
    label = _LABEL.match(text, block.span.start, min(block.span.end, block.span.start + 90))
    for region in regions:
        piece = (region.span.start, region.span.end)
        signed = signature(text, block, region)
        if signed:
            found.append(Draft([piece], signed, (signed[0] - 1, signed[0]), "", "signed", block=block.index))
        elif label and label.end() >= piece[0] - 2:
            found.append(
                Draft([piece], label.span(1), (label.end(1), label.end(1) + 1), "", "label", block=block.index)
            )
        elif region.words >= _FEW and _stands_alone(text, block, region):
            if found and found[-1].how == "alone":
                found[-1].pieces.append(piece)
            else:
                found.append(Draft([piece], None, None, "", "alone", block=block.index))
    return found


def signature(text: str, block: Block, region: Region) -> Range | None:
    """The name behind a dash after the last passage of a paragraph, as under readers' letters."""
    signed = _SIGNED.match(text, region.span.end, min(len(text), block.span.end + _LONGEST_NAME))
    if signed is None:
        return None
    stop = text.find("\n", signed.end())
    rest = text[signed.end() : stop if stop >= 0 else len(text)][: 2 * _LONGEST_NAME].strip()
    if rest and rest[0] not in ".,(/[" and len(rest) > 1:
        return None
    start, end = signed.span(1)
    return (start, end - 1) if text[end - 1] == "." else (start, end)


def _stands_alone(text: str, block: Block, region: Region) -> bool:
    before = text[block.span.start : region.span.start].rstrip(" \"“‘'«„")
    return not before or before[-1] in '.,:!?”"—–)'
