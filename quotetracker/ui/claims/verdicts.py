"""How the window says a verdict: a word and a sign, with colours that only repeat them."""

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import Verdict
from quotetracker.ui.language.wording import retold
from quotetracker.ui.look.theme import Pair, Theme

_SIGNS = {
    Verdict.OPEN: "○",
    Verdict.TRUE: "✓",
    Verdict.MOSTLY_TRUE: "◕",
    Verdict.DISPUTED: "⚠",
    Verdict.MOSTLY_FALSE: "◔",
    Verdict.FALSE: "✗",
    Verdict.UNPROVABLE: "?",
}
_LIKE = {
    Verdict.OPEN: Relation.PARAPHRASE,
    Verdict.TRUE: Relation.REPEAT,
    Verdict.MOSTLY_TRUE: Relation.EXCERPT,
    Verdict.MOSTLY_FALSE: Relation.ALTERED,
    Verdict.FALSE: Relation.CONFLICT,
    Verdict.UNPROVABLE: Relation.DIFFERENT,
}


def verdict_word(verdict: Verdict) -> str:
    """Sign and word."""
    return f"{_SIGNS[verdict]} {retold(verdict.value)}"


def verdict_colours(theme: Theme, verdict: Verdict) -> Pair:
    """Colours of a verdict's chip; the ones of the relation that is as good or as grave."""
    return theme.relations[_LIKE[verdict]] if verdict in _LIKE else theme.changed
