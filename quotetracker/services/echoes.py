"""Echoes: what an article's suggestions repeat, cut or contradict, seen before any of them is accepted."""

from collections.abc import Collection, Sequence

from quotetracker.model.views import FoundView, SuggestionView
from quotetracker.model.vocabulary import MatchTier, SpeakerId, SuggestionId
from quotetracker.services.matches import Matches

_MOST = 8


class Echoes:
    """Looks suggestions up among the stored quotes, on demand; nothing is stored."""

    def __init__(self, matches: Matches) -> None:
        self._matches = matches

    def of(self, suggestions: Collection[SuggestionView]) -> dict[SuggestionId, tuple[FoundView, ...]]:
        """For each suggestion the quotes of other articles that it surely goes with, the surest first.

        Milliseconds for each; ask for a few at a time.
        """
        return {view.id: self._before(view) for view in suggestions}

    def _before(self, view: SuggestionView) -> tuple[FoundView, ...]:
        person = view.proposal.person
        speakers = frozenset() if person.key is None else frozenset((SpeakerId(person.key),))
        found: Sequence[FoundView] = self._matches.find(
            view.words, kind=view.proposal.kind, speakers=speakers, limit=_MOST
        )
        return tuple(one for one in found if one.tier is MatchTier.FLAG and one.other.article != view.article)
