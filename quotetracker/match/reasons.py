"""Why two wordings match and what changed between them, in words for editors."""

from collections.abc import Iterator, Sequence

from quotetracker.match.changes import IDLE
from quotetracker.match.diff import Op, Stretch
from quotetracker.match.evidence import Evidence
from quotetracker.match.relations import Relation
from quotetracker.match.tokens import Token

_MOST = 6
_LONGEST = 60
_PLAIN = {"word": "", "cut": "", "addition": "", "small word": ""}


def reasons_for(
    relation: Relation,
    a_text: str,
    b_text: str,
    a: Sequence[Token],
    b: Sequence[Token],
    row: Sequence[Stretch],
    evidence: Evidence,
) -> tuple[str, ...]:
    """At most six reasons, what they share first."""
    if relation is Relation.DIFFERENT:
        return ()
    reasons = list(_shared(relation, evidence))
    for stretch in row:
        if len(reasons) == _MOST:
            break
        if stretch.op is not Op.SAME and stretch.change not in IDLE:
            reason = _reason(
                stretch, _piece(a_text, a, stretch.a0, stretch.a1), _piece(b_text, b, stretch.b0, stretch.b1)
            )
            if reason not in reasons:
                reasons.append(reason)
    return tuple(reasons)


def _shared(relation: Relation, evidence: Evidence) -> Iterator[str]:
    if relation is Relation.MISATTRIBUTED:
        yield "same words, another speaker"
    if relation is Relation.REPEAT:
        yield "same words"
    elif evidence.run_words >= 4:
        yield f"same {evidence.run_words} words in a row"
    elif evidence.content:
        yield f"{evidence.content} words in common" if evidence.content > 1 else "1 word in common"


def _reason(stretch: Stretch, before: str, after: str) -> str:
    name = _PLAIN.get(stretch.change, stretch.change)
    if stretch.change == "order":
        return f"“{before or after}” moved"
    prefix = "" if not name or stretch.change == "negation" else f"{name} "
    if stretch.op is Op.CUT:
        return f"{prefix}“{before}” dropped"
    if stretch.op is Op.ADDED:
        return f"{prefix}“{after}” added"
    if stretch.change in ("number", "date", "unit"):
        return f"{name} {before} → {after}"
    return f"{prefix}“{before}” → “{after}”"


def _piece(text: str, tokens: Sequence[Token], low: int, high: int) -> str:
    if low >= high:
        return ""
    piece = " ".join(text[tokens[low].start : min(tokens[high - 1].end, tokens[low].start + 4 * _LONGEST)].split())
    return piece if len(piece) <= _LONGEST else f"{piece[:_LONGEST].rsplit(' ', 1)[0]} …"
