"""What one stored quote is to another."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quotetracker.match.comparison import FLAG, Wording, verdict
from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteWording
from quotetracker.model.vocabulary import MatchTier, QuoteId
from quotetracker.text.words import folded_words

_SET_PHRASE = 40  # Words of a quote that are looked at: nobody says so many by chance.

Judged = tuple[Relation, MatchTier, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """Pairs of quotes, by their ids, that are to be compared, and all that is known of these quotes."""

    quotes: tuple[QuoteWording, ...]
    pairs: tuple[tuple[int, int], ...]
    flag_from: float = FLAG


def wording_of(quote: QuoteWording) -> Wording:
    """What the comparison wants of a stored quote."""
    return Wording(
        text=quote.words,
        kind=quote.kind,
        speakers=frozenset(map(str, quote.speakers)),
        said_on=quote.said_on,
    )


def _never_cancelled() -> None:
    """A check that lets everything pass."""


def judged(
    asked: QuoteWording,
    other: QuoteWording,
    *,
    voices: Mapping[QuoteId, int] = MappingProxyType({}),
    flag_from: float = FLAG,
) -> Judged | None:
    """What one quote is to another, where that is worth a line. ``voices`` come from ``voices_in``."""
    heard = max(voices.get(asked.id, 0), voices.get(other.id, 0))
    found = verdict(wording_of(asked), wording_of(other), voices=heard, flag_from=flag_from)
    # Inside one article only a contradiction is worth a flag: headlines and texts repeat themselves.
    if found is None or (other.article == asked.article and found.relation is not Relation.CONFLICT):
        return None
    return found.relation, MatchTier(found.tier), found.score


def judge(piece: Piece, check: Callable[[], None] = _never_cancelled) -> list[tuple[int, int, Judged]]:
    """The pairs of ``piece`` that are worth a line, and what they are; those without one of the quotes are passed over.

    ``check`` is called before each pair and may raise ``Cancelled``: two very long quotes take a tenth of a second.
    """
    known = {int(quote.id): quote for quote in piece.quotes}
    voices = voices_in(piece.quotes)
    found = []
    for first, second in piece.pairs:
        check()
        one, other = known.get(first), known.get(second)
        if one and other and (line := judged(one, other, voices=voices, flag_from=piece.flag_from)):
            found.append((first, second, line))
    return found


def voices_in(quotes: Iterable[QuoteWording]) -> dict[QuoteId, int]:
    """How many speakers said each of ``quotes`` in equal words, as far as these quotes tell."""
    said: dict[tuple[str, ...], list[QuoteWording]] = {}
    for quote in quotes:
        said.setdefault(tuple(folded_words(quote.words, most=_SET_PHRASE)), []).append(quote)
    return {
        quote.id: len({speaker for each in group for speaker in each.speakers})
        for group in said.values()
        for quote in group
    }
