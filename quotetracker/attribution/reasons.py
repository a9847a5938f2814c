"""Why a quote is suggested, in words that an editor reads."""

from quotetracker.attribution.drafts import FRONTED, LED_IN, Draft, Reading
from quotetracker.text.kind import Kind

_LONGEST = 40


def reasons_for(text: str, readings: list[Reading], draft: Draft, kind: Kind, *, agreed: bool) -> tuple[str, ...]:
    """One line for the cue and the speaker, then what else matters."""
    out = [_main(text, draft, kind)]
    if draft.carried and draft.mention and draft.how != "interview":
        out.append(_carried(text, draft))
    if draft.relayed:
        out.append(f"relayed by {_short(text[slice(*draft.relayed)])}")
    if draft.scores.get("joined"):
        out.append("the next paragraph goes on with it: no cue there")
    if draft.mention is None:
        out.append("the text names no speaker here")
    if len(draft.pieces) > 1 and not draft.scores.get("joined"):
        out.append(f"split quote: {len(draft.pieces)} pieces around one cue")
    if readings[draft.block].block.headline:
        out.append("in the headline")
    out.append("rules and model agree" if agreed else _HOW.get(draft.how, "found by the rules alone"))
    return tuple(out)


_HOW = {
    "tagged": "found by the model; the rules see it otherwise",
    "left out": "in quotation marks, but no pattern fits",
    "nested": "a quote within a quote, with a speaker of its own",
    LED_IN: "the words right before it bring in the speaker",
    FRONTED: "a few words before the verb, the speaker behind it",
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
        return f"label “{mention}:” before the quote"
    if draft.how == "interview":
        return f"answer in an interview with {mention}"
    if draft.how == "signed":
        return f"dash + {mention} after the quote"
    if draft.cue is None:
        return (
            f"no cue in this paragraph for the {what}"
            if draft.carried or not mention
            else f"{mention} beside the {what}"
        )
    cue = _short(text[draft.cue[0] : draft.cue[1]])
    if not mention or draft.carried:
        return f"{cue} beside the {what}"
    first, second = (mention, cue) if draft.mention and draft.mention[0] < draft.cue[0] else (cue, mention)
    # Whole sentences: the window tells them in the editor's language, and finds no parts.
    if draft.cue[0] >= draft.end:
        return f"{first} + {second} after the {what}"
    if draft.cue[1] <= draft.start:
        return f"{first} + {second} before the {what}"
    return f"{first} + {second} between the pieces of the {what}"


def _carried(text: str, draft: Draft) -> str:
    assert draft.mention is not None  # noqa: S101 - the caller looked
    name = _short(text[draft.mention[0] : draft.mention[1]])
    away = draft.block - draft.mention_block
    if away == 1:
        return f"no speaker in this paragraph: {name}, speaker of the paragraph before"
    if away > 1:
        return f"no speaker in this paragraph: {name}, the last to speak"
    return f"no speaker in this paragraph: {name}, named in the next"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
