"""Why a quote is suggested, in words that an editor reads."""

from quotetracker.attribution.drafts import FRONTED, LED_IN, Draft, Reading
from quotetracker.text.kind import Kind

_LONGEST = 40


def reasons_for(text: str, readings: list[Reading], draft: Draft, kind: Kind, *, agreed: bool) -> tuple[str, ...]:
    """What names the speaker, then what else matters, without a word of how the program reads."""
    elsewhere = draft.carried and draft.mention and draft.how != "interview"
    out = [] if elsewhere and draft.cue is None else [_main(text, draft, kind)]
    if elsewhere:
        out.append(_carried(text, draft))
    if draft.relayed:
        out.append(f"passed on by {_short(text[slice(*draft.relayed)])}")
    if draft.scores.get("joined"):
        out.append("it goes on in the next paragraph, which names nobody")
    if draft.mention is None:
        out.append("nobody is named here")
    if len(draft.pieces) > 1 and not draft.scores.get("joined"):
        out.append(f"one quote in {len(draft.pieces)} pieces")
    if readings[draft.block].block.headline:
        out.append("in the headline")
    if agreed:
        out.append("a second reading gives the same result")
    elif draft.how in _HOW:
        out.append(_HOW[draft.how])
    return tuple(dict.fromkeys(out))


_HOW = {
    "tagged": "uncertain: a second reading gives another result",
    "left out": "in quotation marks, but the sentence does not say that somebody speaks",
    "nested": "a quote within a quote, with a speaker of its own",
    LED_IN: "the words right before it lead to the speaker",
    FRONTED: "only a few words stand before the speaker",
    "rescued": "in quotation marks and long enough to be somebody's words; little else speaks for it",
}


def nested_reason(text: str, draft: Draft) -> str:
    """For the quote that holds ``draft``: who is quoted in it."""
    who = text[slice(*draft.mention)] if draft.mention else "somebody"
    return f"within it {_short(who)} is quoted: “{_short(text[draft.start : draft.end])}”"


def _main(text: str, draft: Draft, kind: Kind) -> str:
    what = "quote" if kind is Kind.DIRECT else "statement"
    mention = _short(text[draft.mention[0] : draft.mention[1]]) if draft.mention else ""
    if draft.how in ("label", "transcript"):
        return f"“{mention}:” stands before the quote"
    if draft.how == "interview":
        return f"answer in an interview with {mention}"
    if draft.how == "signed":
        return f"{mention} stands after the quote, behind a dash"
    if draft.cue is None:
        return f"{mention} stands beside the {what}" if mention else "nobody is named here"
    cue = _short(text[draft.cue[0] : draft.cue[1]])
    if not mention or draft.carried:
        return f"“{cue}” stands beside the {what}"
    said = _together(text, draft)
    # Whole sentences: the window tells them in the editor's language, and finds no parts.
    if draft.cue[0] >= draft.end:
        return f"after the {what}: “{said}”"
    if draft.cue[1] <= draft.start:
        return f"before the {what}: “{said}”"
    return f"in the middle of the {what}: “{said}”"


def _together(text: str, draft: Draft) -> str:
    """Speaker and verb as they stand, "she said"; where more is between them than can be shown, without that."""
    assert draft.mention is not None and draft.cue is not None  # noqa: S101, PT018 - the caller looked
    (_, until), (since, _) = parts = sorted((draft.mention, draft.cue))
    start, end = parts[0][0], max(draft.mention[1], draft.cue[1])
    if end - start <= _LONGEST and not any(low < since and until < high for low, high in draft.pieces):
        return _short(text[start:end])
    first, second = (_short(text[slice(*part)]).rstrip("…") for part in parts)
    return f"{first} … {second}"


def _carried(text: str, draft: Draft) -> str:
    assert draft.mention is not None  # noqa: S101 - the caller looked
    name = _short(text[draft.mention[0] : draft.mention[1]])
    away = draft.block - draft.mention_block
    if away == 1:
        return f"nobody is named in this paragraph; in the one before {name} spoke"
    if away > 1:
        return f"nobody is named in this paragraph; the last to speak was {name}"
    return f"nobody is named in this paragraph; the next one names {name}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
