"""The relation, from evidence, findings, kinds and speakers."""

from dataclasses import dataclass

from quotetracker.match.changes import IDLE
from quotetracker.match.evidence import Evidence
from quotetracker.match.findings import Findings
from quotetracker.match.relations import Relation
from quotetracker.text.kind import Kind

_SAME_SPEAKER = 1.3
_OTHER_SPEAKER = -0.8
_REPORT = 0.6  # A report keeps fewer of the words, so the speaker tells more.
_CONTAINED = 0.4  # The least for words of one speaker that stand in the other quote nearly as they are, however few.
_NEAR_EQUAL = 0.72
_LIKELY = -0.2  # Log odds from which two wordings count as one statement.
_SURE = 0.85
_VERBATIM = 0.6  # Share of common words from which a wording is the other's, altered, and no longer a paraphrase.
# What a report in other words may not change.
_FALSE = frozenset({"number", "date", "negation", "opposite", "name", "hedge"})
_ONE_OCCASION = 0.75  # One speaker's words that agree less than this are two statements, not one reported twice.
_NOT_ONE = -0.3  # Log odds at most, for two that contradict each other: they are about one matter, not one statement.
_SAME_MATTER = 0.6
_FEW = 2  # So few words of meaning may be a stock phrase.


@dataclass(frozen=True, slots=True)
class Judgement:
    """Relation, log odds, and whether to flag it rather than to ask."""

    relation: Relation
    logit: float
    sure: bool


def judge(a: Kind, b: Kind, same_speaker: bool | None, evidence: Evidence, findings: Findings) -> Judgement:
    """What the second wording is to the first. ``same_speaker`` is None when not both speakers are known."""
    logit = evidence.logit + (0.0 if same_speaker is None else _SAME_SPEAKER if same_speaker else _OTHER_SPEAKER)
    if same_speaker and (Kind.INDIRECT in (a, b) or Kind.MIXED in (a, b)):
        logit += _REPORT
    whole = not (findings.extra_a or findings.extra_b or findings.changes)
    short = evidence.content <= _FEW and not same_speaker
    if evidence.shared and evidence.density >= 0.99 and evidence.likeness >= 0.99 and whole:
        logit = max(logit, 0.9 if short else 3.0)
    if same_speaker and _near_equal(evidence):
        logit = max(logit, _CONTAINED)
    lenient = Kind.INDIRECT in (a, b) or Kind.MIXED in (a, b)
    verbatim = evidence.density >= _VERBATIM and (evidence.run_words > 1 or evidence.likeness >= 0.99)
    conflict = _conflict(a, b, same_speaker, evidence, findings, verbatim)
    if same_speaker is False and verbatim and _same_words(evidence, findings):
        return Judgement(Relation.MISATTRIBUTED, logit, sure=not short)
    if conflict:
        return _conflicting(logit, evidence)
    if logit < _LIKELY:
        return Judgement(Relation.DIFFERENT, logit, sure=True)
    sure = logit >= _SURE and not short
    if not verbatim:
        # In other words, and with another figure or the opposite sense, it is no longer the same statement.
        denied = findings.contradicts and same_speaker is not None and evidence.content > _FEW
        return _conflicting(logit, evidence) if denied else Judgement(Relation.PARAPHRASE, logit, sure)
    changes = [change for change in findings.changes if change not in IDLE]
    if lenient and changes and not _FALSE & set(changes):
        return Judgement(Relation.PARAPHRASE, logit, sure)
    if changes:
        return Judgement(Relation.ALTERED, logit, sure)
    return Judgement(Relation.EXCERPT if findings.extra_a or findings.extra_b else Relation.REPEAT, logit, sure)


def _near_equal(evidence: Evidence) -> bool:
    contained = min(evidence.cover, evidence.density) >= 0.99
    return contained or min(evidence.cover, evidence.likeness, evidence.density) >= _NEAR_EQUAL


def _conflicting(logit: float, evidence: Evidence) -> Judgement:
    return Judgement(Relation.CONFLICT, min(logit, _NOT_ONE), sure=evidence.cover >= _SAME_MATTER)


def _same_words(evidence: Evidence, findings: Findings) -> bool:
    return evidence.cover >= 0.9 and not findings.grave and (evidence.content >= 1 and evidence.run_words >= 3)


def _conflict(
    a: Kind, b: Kind, same_speaker: bool | None, evidence: Evidence, findings: Findings, verbatim: bool
) -> bool:
    if same_speaker is False and findings.rival_figures:
        return True
    if not findings.contradicts or evidence.content < 2 or min(evidence.cover, evidence.density) < 0.5:
        return False
    indirect = Kind.INDIRECT in (a, b)
    if same_speaker is False:
        return True
    if verbatim and evidence.run_words >= 3 and not (a is b is Kind.INDIRECT):
        return same_speaker is True and evidence.cover < _ONE_OCCASION
    return indirect or evidence.cover >= _SAME_MATTER
