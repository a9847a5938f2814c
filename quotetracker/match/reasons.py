"""Why two wordings match and what changed between them, in words for editors."""

from collections.abc import Iterator, Sequence

from quotetracker.match.changes import GRAVE, IDLE
from quotetracker.match.diff import Op, Stretch
from quotetracker.match.evidence import Evidence
from quotetracker.match.relations import Relation
from quotetracker.match.tokens import Token

_MOST = 5
_LONGEST = 60
_SUBTLE = frozenset({"synonym", "tense", "form", "person", "spelling", "order", "small word", "intensity"})
#: What an editor calls a change, where its own name is a linguist's; "" where the words themselves say all.
CALLED = {
    "word": "",
    "cut": "",
    "addition": "",
    "small word": "",
    "synonym": "similar word",
    "hedge": "softening word",
    "quantifier": "quantity",
    "modality": "how firmly",
    "intensity": "emphasis",
    "person": "point of view",
    "form": "word form",
}


def reasons_for(
    relation: Relation,
    a_text: str,
    b_text: str,
    a: Sequence[Token],
    b: Sequence[Token],
    row: Sequence[Stretch],
    evidence: Evidence,
) -> tuple[str, ...]:
    """At most five reasons: what they share, then what differs, and of that first what turns the statement.

    Of two that contradict each other the first is what contradicts: few words in common are no news there. Small words
    are told only where nothing else differs.
    """
    if relation is Relation.DIFFERENT:
        return ()
    differing = [one for one in row if one.op is not Op.SAME and one.change not in IDLE]
    worth = [one for one in differing if one.change != "small word"] or differing
    told = list(_shared(relation, evidence))
    turned = 0 if relation is Relation.CONFLICT else len(told)
    for stretch in sorted(worth, key=_rank):
        if len(told) == _MOST:
            break
        before, after = _piece(a_text, a, stretch.a0, stretch.a1), _piece(b_text, b, stretch.b0, stretch.b1)
        if (reason := _reason(stretch, before, after)) in told:
            continue
        if stretch.change in GRAVE:
            told.insert(turned, reason)
            turned += 1
        else:
            told.append(reason)
    return tuple(told)


def _rank(stretch: Stretch) -> int:
    """0 for what makes another statement of it, 2 for what hardly matters."""
    return 0 if stretch.change in GRAVE else 2 if stretch.change in _SUBTLE else 1


def _shared(relation: Relation, evidence: Evidence) -> Iterator[str]:
    if relation is Relation.MISATTRIBUTED:
        yield "the same words, but another speaker"
    elif relation is Relation.REPEAT:
        yield "the same words"
    elif evidence.run_words >= 4:
        yield f"{evidence.run_words} words in a row are the same"
    elif evidence.content:
        yield f"{evidence.content} words in common" if evidence.content > 1 else "1 word in common"


def _reason(stretch: Stretch, before: str, after: str) -> str:
    name = CALLED.get(stretch.change, stretch.change)
    if stretch.change == "order":
        return f"“{before or after}” stands elsewhere"
    if stretch.op is Op.CUT:
        return f"{name}: “{before}” left out" if name else f"“{before}” left out"
    if stretch.op is Op.ADDED:
        return f"{name}: “{after}” added" if name else f"“{after}” added"
    if stretch.change in ("number", "date", "unit"):
        return f"{name}: {before} → {after}"
    return f"{name}: “{before}” → “{after}”" if name else f"“{before}” → “{after}”"


def _piece(text: str, tokens: Sequence[Token], low: int, high: int) -> str:
    if low >= high:
        return ""
    piece = " ".join(text[tokens[low].start : min(tokens[high - 1].end, tokens[low].start + 4 * _LONGEST)].split())
    return piece if len(piece) <= _LONGEST else f"{piece[:_LONGEST].rsplit(' ', 1)[0]} …"
