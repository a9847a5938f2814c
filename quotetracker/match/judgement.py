"""The relation, from evidence, findings, kinds, speakers and what the trained model makes of all of them."""

from collections.abc import Sequence
from typing import NamedTuple

from quotetracker.match.changes import IDLE
from quotetracker.match.evidence import Evidence
from quotetracker.match.findings import Findings
from quotetracker.match.model import logit_of
from quotetracker.match.relations import Relation
from quotetracker.match.traits import TRAITS
from quotetracker.text.kind import Kind

_LIKELY = -0.6  # Log odds from which two wordings count as one statement.
_LIKELY_OF_ANYBODY = {True: -0.2, False: 0.0}  # Where no speaker is known: in these words, and in other words.
_SURE = 0.85
_CONTAINED = 0.4  # The least for words of one speaker that stand in the other quote nearly as they are, however few.
_NEAR_EQUAL = 0.72
_EQUAL = 3.0  # The least for equal words.
_VERBATIM = 0.6  # Share of common words from which a wording is the other's, altered, and no longer a paraphrase.
_HALF = 0.5
_ALL_OF_IT = 0.9  # Share of a wording that the other has, in whole sentences: whatever stands between them there.
_ONLY_SMALL_WORDS = 0.9  # The same share where no word of meaning is in common.
_SENTENCE = 5.0  # Weight of a row of words that is a statement of its own, however long the rest.
_SURE_REPORT = 2.5
_ONE_SWAP = 0.75  # Of words that agree this much, one that stands for another is a change, in a report too.
# What a report in other words may not change.
_FALSE = frozenset(
    {"number", "date", "unit", "negation", "opposite", "name", "hedge", "modality", "quantifier", "swap"}
)
_ONE_OCCASION = 0.75  # One speaker's words that agree less than this are two statements, not one reported twice.
_CLOSE_OF_ONE = 0.4  # Share of common words from which one speaker's two statements may deny each other.
_NOT_ONE = -0.8  # Log odds at most, for two that contradict each other: they are about one matter, not one statement.
_SAME_MATTER = 0.6
_DISPUTED = {False: -1.5, None: 1.0}  # Log odds of a conflict, between two speakers or unknown ones.
_DISPUTED_SURELY = 0.0  # Log odds from which that is flagged.
_RULED = 9.0  # Where a rule says so.
_UNSTATED = 1.0  # The least where only the number of "not"s differs, and none bears on what both say.
_FEW = 2  # So few words of meaning may be a stock phrase.
_LIGHT = 1.5  # Common words that weigh less in all prove nothing, unless one person said both.
# Any of these ties two words of meaning to one statement; a hedge, "must" or "all" that changed unties them.
_ANCHORED = tuple(TRAITS.index(name) for name in ("told_self", "told_past", "rare_words", "figures_equal"))
_TURNED = TRAITS.index("turned")
_WHOLE_SENTENCE = TRAITS.index("sentence")
_SIGNS_OF_CONFLICT = tuple(
    TRAITS.index(name) for name in ("contradicts", "opposites", "negation_differs", "figures_clash", "rival_figures")
)


_MATTER = TRAITS.index("matter")
_COVERED = TRAITS.index("covered_most")
_TOUCHED = 0.25  # Share of the lighter wording that the other must have before they may dispute one matter.
_HINTED = 0.1  # Share of what one of them means that the other must say too, before it may be a report of it.
_SUBSTANCE = TRAITS.index("substance")
_NOT_NAMES = 0.3  # Share of the words in common that must be more than names: of one man two may say this and that.
_ONE_WORD = 0.66  # log(1 + weight) of one common word of meaning: two matters may share it.


class Judgement(NamedTuple):
    """Relation, log odds, and whether to flag it rather than to ask."""

    relation: Relation
    logit: float
    sure: bool
    meant: Relation | None = None
    """What one wording is to the other where that was held back, because so few and common words prove nothing."""


def judge(
    a: Kind, b: Kind, same_speaker: bool | None, evidence: Evidence, findings: Findings, values: Sequence[float]
) -> Judgement:
    """What the second wording is to the first. ``same_speaker`` is None when not both speakers are known."""
    found = _judged(a, b, same_speaker, evidence, findings, values)
    if evidence.content <= _FEW and not same_speaker and found.relation is not Relation.CONFLICT:
        if _formula(found.relation, evidence, findings, values):
            found = Judgement(Relation.DIFFERENT, min(found.logit, _NOT_ONE), sure=True)
        found = Judgement(found.relation, min(found.logit, _SURE - 0.05), sure=found.relation is Relation.DIFFERENT)
    if found.relation is Relation.DIFFERENT:
        meant = _meant(a, b, same_speaker, evidence, findings)
        return Judgement(found.relation, found.logit, found.sure, meant)
    return found


def _meant(a: Kind, b: Kind, same_speaker: bool | None, evidence: Evidence, findings: Findings) -> Relation | None:
    """What two nearly equal wordings of few or common words are to each other; None for all others."""
    few = evidence.content <= _FEW or _too_little(same_speaker, evidence)
    if not few or min(evidence.cover, evidence.density) < (_VERBATIM if evidence.content else _ONLY_SMALL_WORDS):
        return None
    if findings.contradicts and (findings.extra_a or findings.extra_b):
        return Relation.CONFLICT
    return _wording_of(a, b, evidence, findings)


def _formula(relation: Relation, evidence: Evidence, findings: Findings, values: Sequence[float]) -> bool:
    """Whether the few words in common may be a slogan or a set phrase, and the two texts are not simply the same."""
    if relation in (Relation.DIFFERENT, Relation.MISATTRIBUTED) or (_unchanged(findings) and _agree(evidence)):
        return False
    return bool(values[_TURNED]) or not any(values[nth] for nth in _ANCHORED)


def apart(same_speaker: bool | None, evidence: Evidence) -> bool:
    """Whether ``judge`` will find two statements whatever it is told beside the evidence: most pairs need no more."""
    return _too_little(same_speaker, evidence) and not _agree(evidence)


def disputable(evidence: Evidence, values: Sequence[float]) -> bool:
    """Whether there is any sign that the two cannot both be true, and matter enough in common to ask the model."""
    signs = any(values[nth] for nth in _SIGNS_OF_CONFLICT)
    return signs and values[_MATTER] > _ONE_WORD and values[_SUBSTANCE] >= _NOT_NAMES and evidence.cover >= _TOUCHED


def _too_little(same_speaker: bool | None, evidence: Evidence) -> bool:
    return not same_speaker and evidence.shared < _LIGHT


def _agree(evidence: Evidence) -> bool:
    return bool(evidence.shared) and evidence.density >= 0.99 and evidence.likeness >= 0.99


def _judged(
    a: Kind, b: Kind, same_speaker: bool | None, evidence: Evidence, findings: Findings, values: Sequence[float]
) -> Judgement:
    logit = logit_of("same", values)
    if _unchanged(findings) and (_agree(evidence) or (same_speaker and _near_equal(evidence))):
        logit = max(logit, _EQUAL)
    elif same_speaker and _near_equal(evidence):
        logit = max(logit, _CONTAINED)
    elif _too_little(same_speaker, evidence):
        return Judgement(Relation.DIFFERENT, min(logit, _NOT_ONE), sure=True)
    verbatim = (
        evidence.density >= _VERBATIM
        and (evidence.run_words > 1 or evidence.likeness >= 0.99)
        and (evidence.cover >= _HALF or evidence.run >= _SENTENCE)
    ) or (values[_WHOLE_SENTENCE] > 0 and evidence.cover >= _ALL_OF_IT)
    if same_speaker is False and verbatim and _same_words(evidence, findings):
        return Judgement(Relation.MISATTRIBUTED, logit, sure=True)
    disputed = _conflict(same_speaker, logit, evidence, findings, values, verbatim)
    if disputed is not None:
        return _conflicting(logit, evidence, sure=disputed > _DISPUTED_SURELY)
    if same_speaker and not verbatim and logit < _SURE_REPORT:
        # One person's words on one topic share much: what tells a report from another statement is learned apart.
        reported = logit_of("report", values)
        may_be = reported >= _LIKELY and values[_COVERED] >= _HINTED
        logit = max(_LIKELY, min(logit, reported)) if may_be else min(logit, reported)
    if logit < (_LIKELY if same_speaker is not None else _LIKELY_OF_ANYBODY[verbatim]):
        return Judgement(Relation.DIFFERENT, logit, sure=True)
    sure = logit >= _SURE
    if not verbatim:
        # In other words, and with another figure or the opposite sense, it is no longer the same statement.
        matter = evidence.content > _FEW and (evidence.cover >= _SAME_MATTER or a is b is Kind.DIRECT)
        if findings.contradicts and same_speaker is not None and matter:
            return _conflicting(logit, evidence)
        altered = findings.contradicts and same_speaker and evidence.cover >= _SAME_MATTER
        return Judgement(Relation.ALTERED if altered else Relation.PARAPHRASE, logit, sure)
    return Judgement(_wording_of(a, b, evidence, findings), logit, sure)


def _wording_of(a: Kind, b: Kind, evidence: Evidence, findings: Findings) -> Relation:
    """What became of the words, of two that are one statement in nearly the same words."""
    changes = [change for change in findings.changes if change not in IDLE]
    if not changes:
        return Relation.EXCERPT if findings.extra_a or findings.extra_b else Relation.REPEAT
    if Kind.INDIRECT in (a, b) or Kind.MIXED in (a, b):
        if evidence.density < _ONE_SWAP:
            changes = [change for change in changes if change != "swap"]
        return Relation.ALTERED if _FALSE & set(changes) else Relation.PARAPHRASE
    return Relation.ALTERED


def _unchanged(findings: Findings) -> bool:
    return not (findings.extra_a or findings.extra_b or findings.changes)


def _near_equal(evidence: Evidence) -> bool:
    contained = min(evidence.cover, evidence.density) >= 0.99
    return contained or min(evidence.cover, evidence.likeness, evidence.density) >= _NEAR_EQUAL


def _conflicting(logit: float, evidence: Evidence, *, sure: bool = True) -> Judgement:
    return Judgement(Relation.CONFLICT, min(logit, _NOT_ONE), sure=sure and evidence.cover >= _SAME_MATTER)


def _same_words(evidence: Evidence, findings: Findings) -> bool:
    unchanged = not (findings.extra_a and findings.extra_b) and not set(findings.changes) - IDLE
    if unchanged and evidence.content > _FEW and evidence.cover >= _NEAR_EQUAL:
        return True  # All of one stands in the other as it is: whatever else the other says does not deny it.
    return evidence.cover >= 0.9 and not findings.grave and (evidence.content >= 1 and evidence.run_words >= 3)


def _conflict(
    same_speaker: bool | None,
    logit: float,
    evidence: Evidence,
    findings: Findings,
    values: Sequence[float],
    verbatim: bool,
) -> float | None:
    """Log odds that the two are about one matter and cannot both be true; None where that need not be thought of."""
    if same_speaker is False and findings.rival_figures:
        return _RULED
    if same_speaker is not True and disputable(evidence, values):
        least = _DISPUTED[same_speaker]
        odds = logit_of("conflict", values)
        if odds > (least if findings.contradicts else max(least, _UNSTATED)):
            return odds if same_speaker is False or not verbatim else None
    close = _CLOSE_OF_ONE if same_speaker else _HALF
    if not findings.contradicts or evidence.content < 2 or evidence.cover < _HALF or evidence.density < close:
        return None
    if not same_speaker and values[_SUBSTANCE] < _NOT_NAMES:
        return None
    odds = _RULED if same_speaker else logit_of("conflict", values)
    if same_speaker is False:
        return odds
    if verbatim and evidence.run_words >= 3:
        # One person's words with a "not" too many are altered; in another speech they are a change of mind.
        return odds if same_speaker is True and (evidence.cover < _ONE_OCCASION or logit < _LIKELY) else None
    return odds if evidence.cover >= _SAME_MATTER else None
