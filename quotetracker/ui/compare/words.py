"""A word diff as runs of text with a look, and the same in words for screen readers and the clipboard."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from quotetracker.match.comparison import DiffPart, Op
from quotetracker.match.reasons import CALLED
from quotetracker.ui.language.wording import later, retold, tr

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\S+\s*")
_LONG = 14  # words of one run that are shown whole when there is little room
_KEPT = 6  # words that stay on the side of a change

#: The comparison's word for a change, where it says nothing by itself.
_KINDS = {
    "word": later("wording"),
    "addition": later("added"),
    "cut": later("cut"),
    "insertion": later("editor's note"),
}


class Side(Enum):
    """Which wording of a diff is shown."""

    BOTH = "both"
    BEFORE = "before"
    AFTER = "after"


class Look(Enum):
    """How a run is painted; each differs in more than colour."""

    SAME = "same"
    CUT = "cut"
    ADDED = "added"
    CHANGED = "changed"
    """One side of a change whose other side is not shown."""
    GAP = "gap"
    """Words left out for lack of room."""
    LINK = "link"
    """Shows the words that were left out, or hides them again."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look; ``tip`` says in words what happened there."""

    text: str
    look: Look
    tip: str = ""


def kind_word(part: DiffPart) -> str:
    """The kind of change in the editor's words; empty for same words."""
    if part.op is Op.SAME:
        return ""
    return retold(_KINDS.get(part.change) or CALLED.get(part.change) or part.change or part.op.value)


def told(part: DiffPart) -> str:
    """One change in words: kind and what became of what."""
    before, after = flat(part.before).strip(), flat(part.after).strip()
    if part.op is Op.SAME:
        return ""
    if not after:
        what = tr("“{before}” left out", before=before)
    elif not before:
        what = tr("“{after}” added", after=after)
    else:
        what = f"“{before}” → “{after}”"
    return what if part.change in ("", "cut", "addition") else f"{kind_word(part)}: {what}"


def flat(text: str) -> str:
    """``text`` on one line."""
    return _SPACE.sub(" ", text)


def runs_of(diff: Iterable[DiffPart], side: Side = Side.BOTH) -> tuple[Run, ...]:
    """The diff as text to read in one go; white space never carries a look."""
    return _both(diff) if side is Side.BOTH else _one(diff, side)


def is_legible(diff: Iterable[DiffPart]) -> bool:
    """Whether enough words are the same for a diff to be read; two free paraphrases laid into one are confetti."""
    same = other = 0
    for part in diff:
        words = max(len(part.before.split()), len(part.after.split()))
        if part.op is Op.SAME:
            same += words
        elif part.op is Op.CHANGED:
            other += words
        else:
            # A long piece that was left out, or put before or behind, disturbs nobody.
            other += min(words, 4)
    return same >= other * 0.8


def plainly(diff: Iterable[DiffPart]) -> tuple[DiffPart, ...]:
    """Only the second wording, with nothing marked."""
    words = "".join(part.after for part in diff)
    return (DiffPart(Op.SAME, words, words),)


def folded(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The same with long stretches shortened, so that what changed stays in sight."""
    changes = [at for at, run in enumerate(runs) if run.look is not Look.SAME]
    if not changes:
        return tuple(runs)
    out: list[Run] = []
    for at, run in enumerate(runs):
        words = _WORD.findall(run.text)
        lead = run.text[: len(run.text) - len(run.text.lstrip())]
        if run.look is Look.SAME and at < changes[0]:
            head, tail = 0, 2 * _KEPT
        elif run.look is Look.SAME and at > changes[-1]:
            head, tail = 2 * _KEPT, 0
        else:
            head = tail = _KEPT
        if len(words) <= max(_LONG, head + tail):
            out.append(run)
            continue
        if head:
            out.append(Run(lead + "".join(words[:head]).rstrip(), run.look, run.tip))
        out.append(Run(" … " if head and tail else " …" if head else "… ", Look.GAP))
        if tail:
            out.append(Run("".join(words[-tail:]), run.look, run.tip))
    return tuple(out)


def spoken_diff(diff: Iterable[DiffPart]) -> str:
    """The whole diff as one sentence to be read aloud: “We (cut: will; added: want to) restore”."""
    said: list[str] = []
    for part in diff:
        before, after = flat(part.before), flat(part.after)
        if part.op is Op.SAME:
            said.append(after)
            continue
        pieces = [tr("cut: {words}", words=before.strip())] if before.strip() else []
        pieces += [tr("added: {words}", words=after.strip())] if after.strip() else []
        said.append(f" ({'; '.join(pieces)}) ")
    return _SPACE.sub(" ", re.sub(r" \)? ?([,.;:!?])", r"\1", "".join(said))).strip()


def changes_told(diff: Iterable[DiffPart]) -> str:
    """All changes with their kinds, for descriptions and tooltips."""
    return "; ".join(filter(None, map(told, diff)))


def _both(diff: Iterable[DiffPart]) -> tuple[Run, ...]:
    runs: list[Run] = []
    space = False
    for part in diff:
        tip = told(part)
        if part.op is Op.SAME:
            pieces = [(part.after, Look.SAME)]
        else:
            pieces = [(part.before, Look.CUT), (part.after, Look.ADDED)]
        # Either side's space parts the words: "June" + cut ", and not" has its space on the side that is not shown.
        space = space or any(text[:1].isspace() for text in (part.before, part.after))
        for text, look in pieces:
            if core := flat(text).strip():
                if runs and (space or _collide(runs[-1], core, look)):
                    runs.append(Run(" ", Look.SAME))
                runs.append(Run(core, look, tip))
                space = look is Look.CUT and bool(part.after.strip())
        space = space or any(text[-1:].isspace() for text in (part.before, part.after))
    return tuple(runs)


def _collide(before: Run, text: str, look: Look) -> bool:
    """Whether two words would run into one, because the mark between them stands in the other wording only."""
    return Look.CUT in (before.look, look) and before.text[-1].isalnum() and text[0].isalnum()


def _one(diff: Iterable[DiffPart], side: Side) -> tuple[Run, ...]:
    runs: list[Run] = []
    for part in diff:
        shown, other = (part.before, part.after) if side is Side.BEFORE else (part.after, part.before)
        alone = Look.CUT if side is Side.BEFORE else Look.ADDED
        look = Look.SAME if part.op is Op.SAME else Look.CHANGED if other.strip() else alone
        runs += _bare(flat(shown), look, told(part))
    return tuple(run for run in runs if run.text)


def _bare(text: str, look: Look, tip: str) -> list[Run]:
    """The words in their look, the white space around them in none."""
    core = text.strip()
    if not core:
        return [Run(text, Look.SAME)]
    start = text.index(core)
    return [Run(text[:start], Look.SAME), Run(core, look, tip), Run(text[start + len(core) :], Look.SAME)]
