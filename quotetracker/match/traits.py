"""Figures that tell how far two wordings are one statement: the same from either side.

Shares are 0..1; weights are sums of rarity, taken as log(1 + w). What each is named is what a reader of
``data/matching/model.json`` sees; what each weighs is in there too.
"""

import math
from typing import NamedTuple

from quotetracker.match.alignment import Alignment
from quotetracker.match.anchors import ANCHORS, anchors_of
from quotetracker.match.arrangement import ARRANGEMENT, arrangement
from quotetracker.match.changes import GRAVE, IDLE
from quotetracker.match.evidence import Evidence
from quotetracker.match.findings import Findings
from quotetracker.match.ordering import neighbours, once_in_both, order_of, shared_once, turned
from quotetracker.match.profile import Profile
from quotetracker.match.sense import Sense, sense_of
from quotetracker.match.sharing import (
    Side,
    covered_close,
    figures_compared,
    matter,
    names_compared,
    sentence,
    shared_of,
    shares,
    substance,
)
from quotetracker.text.kind import Kind

_ALIGNED = (
    "cover", "likeness", "density", "run", "run_words", "shared", "thin", "content", "moved", "run_lightness",
    "few_words", "cover_and_content", "density_and_run",
)  # fmt: skip
_SAID = (
    "covered_least", "covered_most", "covered_close", "covered_and_speaker", "missing_least", "missing_most",
    "heaviest_missing_least", "heaviest_missing_most", "opposites", "sentence", "substance", "matter",
    "figures_any", "figures_clash", "figures_missing", "figures_equal", "names_any", "names_shared", "names_clash",
)  # fmt: skip
_WORDS = (
    "words_least", "words_most", "words_jaccard", "pairs_least", "pairs_most", "grams_least", "grams_most",
    "length_least", "length_ratio", "length_gap", "longest_row", "same_bag", "gap", "negation_differs",
)  # fmt: skip
_ORDER = (
    "breaks", "inversions", "blocks", "chain_ordered", "chain_any", "before_same", "after_same", "exchanged",
    "coordinated", "names_turned",
)  # fmt: skip
_CHANGES = ("contradicts", "rival_figures", "grave", "turned", "other_word", "grammar", "extra_one", "extra_both")
_KNOWN = ("indirect", "mixed", "same_speaker", "other_speaker", "days_apart", "same_day")
TRAITS = (*_ALIGNED, *_SAID, *_WORDS, *_ORDER, *ARRANGEMENT, *_CHANGES, *ANCHORS, *_KNOWN)

_THIN = 1.6
_FEW = 3
_YEARS = 3_650  # days beyond which more make no difference
_TURNED = frozenset({"hedge", "modality", "quantifier", "intensity"})
_GRAMMAR = frozenset({"tense", "person", "form", "small word", "spelling"})
_OTHER = frozenset({"word", "swap", "cut", "addition", "name"})
_GROUPS = (GRAVE, _TURNED, _OTHER, _GRAMMAR)
_NO_CHANGES = (0.0,) * len(_GROUPS)


class Known(NamedTuple):
    """What is known of two wordings beside their words; None is unknown."""

    kinds: tuple[Kind, Kind]
    same_speaker: bool | None = None
    days: int | None = None
    """How far apart they were said."""


def traits_of(
    a: Profile, b: Profile, alignment: Alignment, evidence: Evidence, findings: Findings, known: Known
) -> list[float]:
    """The values of ``TRAITS``."""
    one, two = sense_of(a), sense_of(b)
    return [
        *_aligned(evidence),
        *_said(one, two, same_speaker=known.same_speaker is True),
        *_words(one, two, evidence),
        *_order(one, two),
        *_changes(findings),
        *anchors_of(a, alignment),
        *_circumstances(known),
    ]


def _aligned(evidence: Evidence) -> list[float]:
    content, run = math.log1p(evidence.content), math.log1p(evidence.run)
    return [
        evidence.cover,
        evidence.likeness,
        evidence.density,
        run,
        math.log1p(evidence.run_words),
        math.log1p(evidence.shared),
        max(0.0, _THIN - evidence.shared),
        content,
        evidence.moved / max(0.1, evidence.shared),
        evidence.run / max(1, evidence.run_words),
        float(evidence.content <= _FEW),
        evidence.cover * content,
        evidence.density * run,
    ]


def _said(a: Sense, b: Sense, *, same_speaker: bool) -> list[float]:
    one, two = Side(a, b), Side(b, a)
    least, most = sorted((one.covered(), two.covered()))
    gone = one.missing(), two.missing()
    light, heavy = sorted(map(sum, gone))
    lightest, heaviest = sorted([max(each, default=0.0) for each in gone])
    common = one.common()
    return [
        least,
        most,
        covered_close(one, two),
        least * same_speaker,
        math.log1p(light),
        math.log1p(heavy),
        lightest,
        heaviest,
        math.log1p(one.opposed() + two.opposed()),
        sentence(a, b),
        substance(one, common),
        matter(one, common),
        *figures_compared(a.figures, b.figures),
        *names_compared(a, b),
    ]


def _words(a: Sense, b: Sense, evidence: Evidence) -> list[float]:
    least, most = sorted((len(a.keys), len(b.keys)))
    words_of_a, words_of_b, both = len(a.words), len(b.words), len(a.words & b.words)
    return [
        *shares(both, words_of_a, words_of_b),
        both / ((words_of_a + words_of_b - both) or 1),
        *shared_of(a.pairs, b.pairs),
        *shared_of(a.grams, b.grams),
        math.log1p(least),
        least / max(1, most),
        math.log1p(most - least),
        min(1.0, 2 * evidence.run_words / max(1, least + most)),
        float(least == most and sorted(a.keys) == sorted(b.keys)),
        float(a.profile.gaps or b.profile.gaps),
        float(a.negations % 2 != b.negations % 2),
    ]


def _order(a: Sense, b: Sense) -> list[float]:
    once = once_in_both(a, b)
    shared = shared_once(a, once)
    return [
        *order_of(once),
        shared_of(a.chain, b.chain)[1],
        shared_of(a.links, b.links)[1],
        *neighbours(a, b, shared),
        *turned(a, b, shared),
        *arrangement(a, b),
    ]


def _changes(findings: Findings) -> list[float]:
    changes = [change for change in findings.changes if change not in IDLE]
    return [
        float(findings.contradicts),
        float(findings.rival_figures),
        *(
            _NO_CHANGES
            if not changes
            else [math.log1p(sum([change in group for change in changes])) for group in _GROUPS]
        ),
        float(findings.extra_a != findings.extra_b),
        float(findings.extra_a and findings.extra_b),
    ]


def _circumstances(known: Known) -> list[float]:
    return [
        float(Kind.INDIRECT in known.kinds),
        float(Kind.MIXED in known.kinds),
        float(known.same_speaker is True),
        float(known.same_speaker is False),
        math.log1p(min(known.days or 0, _YEARS)),
        float(known.days is not None and known.days <= 1),
    ]
