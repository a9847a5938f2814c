"""The review queue: everything that waits for the editor's word, a page at a time."""

from collections.abc import Sequence

from quotetracker.match.comparison import compare
from quotetracker.match.meaning import reason
from quotetracker.model import proposals, queries
from quotetracker.model.review_views import (
    MatchCase,
    MatchSpot,
    ReviewFilter,
    ReviewItem,
    ReviewPage,
    Spot,
    SuggestionCase,
    SuggestionSpot,
)
from quotetracker.model.store import Session, Store
from quotetracker.model.views import MatchView
from quotetracker.model.vocabulary import MatchTier
from quotetracker.services.judging import wording_of
from quotetracker.text.spans import Span

_AROUND = 400  # code points of the article before and after a suggestion, at most
_ENDS = (".", "!", "?", "”", "“", "…")


class Review:
    """Questions about what waits. Decisions are made by ``Suggestions`` and ``Matches``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def head(self, wanted: ReviewFilter, *, after: int = 40) -> ReviewPage:
        """The beginning of the queue, not counted."""
        with self._store.read() as session:
            items = _items(session, queries.spots_from(session, wanted, None, after))
        return ReviewPage(items, 0, len(items), 0 if items else None, is_counted=False)

    def page(
        self,
        wanted: ReviewFilter,
        at: Spot | None = None,
        *,
        before: int = 20,
        after: int = 40,
        rather: Spot | None = None,
    ) -> ReviewPage:
        """What waits around ``at``, or at the start; around ``rather``, should something wait there.

        Where nothing waits at ``at`` any more, the one that follows takes its place; at the end, the last one.
        """
        with self._store.read() as session:
            if rather is not None and queries.still_waits(session, rather):
                at = rather
            following = queries.spots_from(session, wanted, at, after)
            passed = queries.spots_before(session, wanted, at, before) if at is not None else []
            spots = [*passed, *following]
            sizes = queries.waiting(session, wanted)
            first = queries.rank(session, wanted, spots[0], sizes) if at is not None and spots else 0
            items = _items(session, spots)
        here = spots[min(len(passed), len(spots) - 1)] if spots else None
        places = [item.spot for item in items]
        return ReviewPage(items, first, sizes.total(), places.index(here) if here in places else None)

    def number(self) -> int:
        """How many wait in the whole library."""
        with self._store.read() as session:
            return queries.waiting(session, ReviewFilter()).total()

    def case(self, spot: Spot) -> SuggestionCase | MatchCase | None:
        """All that is needed for a decision; None when nothing waits there any more."""
        with self._store.read() as session:
            if isinstance(spot, SuggestionSpot):
                return _suggestion_case(session, spot)
            return _match_case(session, spot)


def _suggestion_case(session: Session, spot: SuggestionSpot) -> SuggestionCase | None:
    views = proposals.suggestions_called(session, [spot.id])
    if not views:
        return None
    article = queries.article_view(session, spot.article)
    spans = views[0].proposal.spans
    around = _around(article.text, spans[0].start, spans[-1].end)
    return SuggestionCase(
        view=views[0],
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        passage=article.text[around.start : around.end],
        marks=tuple(Span(span.start - around.start, span.end - around.start) for span in spans),
    )


def _match_case(session: Session, spot: MatchSpot) -> MatchCase | None:
    row = queries.match_between(session, spot.older, spot.newer)
    views = {view.id: view for view in queries.quote_views(session, [spot.older, spot.newer])}
    if row is None or len(views) < 2:
        return None
    words = queries.wordings(session, [spot.older, spot.newer])
    comparison = compare(wording_of(words[spot.older]), wording_of(words[spot.newer]))
    match = MatchView(
        quote=spot.older,
        other=views[spot.newer],
        relation=spot.relation,
        score=row.score,
        tier=MatchTier(row.tier),
        reasons=comparison.reasons if row.alike is None else (reason(row.alike), *comparison.reasons),
        diff=comparison.diff,
        decision=None,
    )
    return MatchCase(views[spot.older], match)


def _items(session: Session, spots: Sequence[Spot]) -> tuple[ReviewItem, ...]:
    """Lines for those of ``spots`` that are still there."""
    suggested = queries.suggestion_lines(session, [spot.id for spot in spots if isinstance(spot, SuggestionSpot)])
    newer = [spot.newer for spot in spots if isinstance(spot, MatchSpot)]
    quotes = {view.id: view for view in queries.quote_views(session, list(dict.fromkeys(newer)))}
    found: list[ReviewItem] = []
    for spot in spots:
        if isinstance(spot, SuggestionSpot):
            if line := suggested.get(spot.id):
                person = line.proposal.person
                speaker = person.name or line.proposal.mention_text
                sure = line.proposal.tier == "high"
                found.append(ReviewItem(spot, line.words, speaker, line.title, line.outlet, spot.published, sure))
        elif view := quotes.get(spot.newer):
            found.append(
                ReviewItem(
                    spot=spot,
                    words=view.words[:300],
                    speaker=view.speaker_names,
                    title=view.article_title,
                    outlet=view.outlet,
                    published=view.published,
                    sure=spot.tier is MatchTier.FLAG,
                )
            )
    return tuple(found)


def _around(text: str, start: int, end: int) -> Span:
    """The paragraph around a passage with its neighbours; of long ones, whole sentences or at least whole words."""
    return Span(_before(text, start), _after(text, end))


def _before(text: str, start: int) -> int:
    least = start - _AROUND
    line = text.rfind("\n", 0, start) + 1
    neighbour = len(text[:line].rstrip())
    first = text.rfind("\n", 0, neighbour) + 1 if neighbour else line
    if first >= least:
        return first
    if line >= least:
        return line
    ends = [at for sign in _ENDS if (at := text.find(sign + " ", least, start)) >= 0]
    return min(ends) + 2 if ends else text.find(" ", least, start) + 1 or least


def _after(text: str, end: int) -> int:
    most = end + _AROUND
    line = _line_end(text, end)
    neighbour = line + len(text[line:most]) - len(text[line:most].lstrip())
    last = _line_end(text, neighbour)
    if last <= most:
        return last
    if line <= most:
        return line
    ends = [at for sign in _ENDS if (at := text.rfind(sign + " ", end, most)) >= 0]
    space = text.rfind(" ", end, most)
    return max(ends) + 1 if ends else space if space >= 0 else most


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return found if found >= 0 else len(text)
