"""What one stored quote is to another."""

from quotetracker.match.comparison import Wording, compare
from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteWording
from quotetracker.model.vocabulary import MatchTier


def wording_of(quote: QuoteWording) -> Wording:
    """What the comparison wants of a stored quote."""
    return Wording(
        text=quote.words,
        kind=quote.kind,
        speakers=frozenset(map(str, quote.speakers)),
        said_on=quote.said_on,
    )


def judged(asked: QuoteWording, other: QuoteWording) -> tuple[Relation, MatchTier, float] | None:
    """What one quote is to another, where that is worth a line."""
    comparison = compare(wording_of(asked), wording_of(other))
    # Inside one article only a contradiction is worth a flag: headlines and texts repeat themselves.
    if other.article == asked.article and comparison.relation is not Relation.CONFLICT:
        return None
    if comparison.tier == "none":
        return None
    return comparison.relation, MatchTier(comparison.tier), comparison.score
