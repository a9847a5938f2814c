"""Compare two wordings: are they one statement, what is one to the other, and what changed, in words.

A fuzzy score cannot tell "5 percent" from "15 percent"; an alignment of words can. So wordings are aligned, every
change gets a name, and relation, probability and reasons are read off the changes.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from quotetracker.match import lexicon
from quotetracker.match.alignment import align
from quotetracker.match.diff import DiffPart, Op, Stretch, diff_parts, stretches, turned_round
from quotetracker.match.evidence import evidence_of
from quotetracker.match.findings import Findings, findings_of
from quotetracker.match.judgement import Judgement, apart, disputable, judge
from quotetracker.match.lazily import lazily
from quotetracker.match.profile import profile_of
from quotetracker.match.reasons import reasons_for
from quotetracker.match.relations import Relation
from quotetracker.match.traits import Known, traits_of
from quotetracker.text.kind import Kind

__all__ = ["Comparison", "DiffPart", "Op", "Tier", "Verdict", "Wording", "compare", "verdict", "word_diff"]

Tier = Literal["flag", "maybe", "none"]

FLAG = 0.7
"""Probability from which two are flagged as one statement; below it, they may be one."""

_ONE_STATEMENT = frozenset({Relation.REPEAT, Relation.EXCERPT, Relation.ALTERED, Relation.PARAPHRASE})
_SET_PHRASE = 4
"""Speakers from which on equal words of a few are a set phrase that nobody took from anybody."""
_KEPT = 2_048  # Verdicts on pairs of words, not of quotes.
_LOOKS_KEPT = 64
_LONGEST_KEPT = 2_000  # code points of both
_SHORT = 6  # Words of meaning that a set phrase has at most.


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one quote, and what is known of them; ``said_on`` is an ISO 8601 date of any precision or ""."""

    text: str
    kind: Kind = Kind.DIRECT
    speakers: frozenset[str] = frozenset()
    said_on: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one wording is to the other: relation, probability 0..1 that they are one statement, tier, reasons, diff."""

    relation: Relation
    score: float
    tier: Tier
    reasons: tuple[str, ...]
    diff: tuple[DiffPart, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A ``Comparison`` without the words for it."""

    relation: Relation
    score: float
    tier: Tier


def compare(
    a: Wording,
    b: Wording,
    *,
    rarity: Callable[[str], float] | None = None,
    voices: int = 0,
    flag_from: float = FLAG,
    chosen: bool = False,
) -> Comparison:
    """Compare ``a`` with ``b``; ``rarity`` weighs a folded word, from 0.1 for "the" to 1.5 (by default a word list).

    ``voices`` is how many speakers are known to have said one of the two in equal words: what many say is a set phrase,
    and never flagged. ``flag_from`` is the score from which two are flagged as one statement. Where a person has
    ``chosen`` just these two, it is said what they are to each other even if so few words would not be shown otherwise.
    """
    seen = _look(a, b, rarity or lexicon.rarity)
    found = _verdict(seen, voices, flag_from, chosen=chosen)
    left, right, row = seen.left.tokens, seen.right.tokens, seen.row
    if seen.turned:
        left, right, row = right, left, turned_round(row)
    # What a set phrase is called, for want of a speaker to blame, has no part in why the two agree.
    meant = seen.judgement.meant if chosen else None
    relation = meant or seen.judgement.relation
    reasons = reasons_for(relation, a.text, b.text, left, right, row, seen.evidence)
    if _set_phrase(seen, voices):
        reasons = (f"a set phrase: said by {voices} speakers", *reasons)
    if meant:
        reasons = (*reasons, "so few and common words are shown only when asked for")
    diff = diff_parts(a.text, b.text, left, right, row)
    return Comparison(found.relation, found.score, found.tier, reasons, diff)


def verdict(
    a: Wording,
    b: Wording,
    *,
    rarity: Callable[[str], float] | None = None,
    voices: int = 0,
    flag_from: float = FLAG,
    chosen: bool = False,
) -> Verdict | None:
    """The same relation, score and tier as ``compare`` gives, in half the time; None where two are different.

    To compare many: most pairs are told apart by their alignment, before anything else is worked out.
    """
    told = _verdict_of if len(a.text) + len(b.text) > _LONGEST_KEPT else _kept_verdict
    agree, days = _speakers_agree(a, b), _days_between(a.said_on, b.said_on)
    return told(a.text, b.text, (a.kind, b.kind), agree, days, rarity or lexicon.rarity, voices, flag_from, chosen)


def _verdict_of(
    a: str,
    b: str,
    kinds: tuple[Kind, Kind],
    same_speaker: bool | None,
    days: int | None,
    rarity: Callable[[str], float],
    voices: int,
    flag_from: float,
    chosen: bool,
) -> Verdict | None:
    seen = _looked(a, b)(a, b, kinds, same_speaker, days, rarity)
    if not chosen and apart(same_speaker, seen.evidence):
        return None
    found = _verdict(seen, voices, flag_from, chosen=chosen)
    return found if found.relation is not Relation.DIFFERENT else None


# Words that are told again and again, as agencies' are, meet each other again and again.
_kept_verdict = lru_cache(maxsize=_KEPT)(_verdict_of)


def traits(a: Wording, b: Wording, *, rarity: Callable[[str], float] | None = None) -> list[float]:
    """The values of ``traits.TRAITS`` for two wordings, to train and to measure with."""
    return _look(a, b, rarity or lexicon.rarity).traits


def disputed(a: Wording, b: Wording) -> bool:
    """Whether the model of conflicts is asked about two wordings, so that it is trained on just such."""
    seen = _look(a, b, lexicon.rarity)
    return disputable(seen.evidence, seen.traits)


def word_diff(a: str, b: str) -> tuple[DiffPart, ...]:
    """What changed from ``a`` to ``b``, word by word; all ``before`` joined give ``a``, all ``after`` give ``b``."""
    return compare(Wording(a), Wording(b)).diff


def _look(a: Wording, b: Wording, rarity: Callable[[str], float]) -> "_Look":
    kinds, agree, days = (a.kind, b.kind), _speakers_agree(a, b), _days_between(a.said_on, b.said_on)
    return _looked(a.text, b.text)(a.text, b.text, kinds, agree, days, rarity)


class _Look:
    """What is known of two wordings; what only some pairs need is worked out when it is asked for."""

    def __init__(
        self,
        a: str,
        b: str,
        kinds: tuple[Kind, Kind],
        same_speaker: bool | None,
        days: int | None,
        rarity: Callable[[str], float],
    ) -> None:
        self.turned = (len(a), a) < (len(b), b)
        """The longer wording stands left: both orders are judged alike."""
        one, two = (b, a) if self.turned else (a, b)
        self.kinds = kinds
        self.left, self.right = profile_of(one, rarity), profile_of(two, rarity)
        self.alignment = align(self.left, self.right)
        self.evidence = evidence_of(self.left, self.right, self.alignment)
        self.known = Known(kinds[::-1] if self.turned else kinds, same_speaker, days)

    @lazily
    def row(self) -> list[Stretch]:
        return stretches(self.left.tokens, self.right.tokens, self.alignment)

    @lazily
    def findings(self) -> Findings:
        return findings_of(self.left.text, self.right.text, self.left.tokens, self.right.tokens, self.row)

    @lazily
    def traits(self) -> list[float]:
        return traits_of(self.left, self.right, self.alignment, self.evidence, self.findings, self.known)

    @lazily
    def judgement(self) -> Judgement:
        return judge(*self.kinds, self.known.same_speaker, self.evidence, self.findings, self.traits)


# Who looks for something has verdicts on what was found first, and then words for those that are shown.
_kept_look = lru_cache(maxsize=_LOOKS_KEPT)(_Look)


def _looked(a: str, b: str) -> Callable[..., _Look]:
    return _Look if len(a) + len(b) > _LONGEST_KEPT else _kept_look


def _verdict(seen: _Look, voices: int, flag_from: float, *, chosen: bool) -> Verdict:
    judgement = seen.judgement
    relation, score = judgement.relation, 1 / (1 + math.exp(-judgement.logit))
    if chosen and judgement.meant:
        return Verdict(judgement.meant, score, "maybe")
    sure = score >= flag_from if relation in _ONE_STATEMENT else judgement.sure
    if _set_phrase(seen, voices):
        relation, sure = Relation.REPEAT if relation is Relation.MISATTRIBUTED else relation, False
        score = min(score, FLAG - 0.01)
    tier: Tier = "none" if relation is Relation.DIFFERENT else "flag" if sure else "maybe"
    return Verdict(relation, score, tier)


def _set_phrase(seen: _Look, voices: int) -> bool:
    few = voices >= _SET_PHRASE and seen.evidence.content <= _SHORT
    return few and seen.judgement.relation is not Relation.DIFFERENT


def _days_between(a: str, b: str) -> int | None:
    """Days between two full dates; None when one is not known to the day."""
    if not a or not b:
        return None
    try:
        return abs((date.fromisoformat(a) - date.fromisoformat(b)).days)
    except ValueError:
        return None


def _speakers_agree(a: Wording, b: Wording) -> bool | None:
    """Whether the two have a speaker in common; None when that cannot be known."""
    if not a.speakers or not b.speakers:
        return None
    return bool(a.speakers & b.speakers)
