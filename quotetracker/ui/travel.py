"""Where the editor was: back and forward through pages, articles and quotes."""

from dataclasses import dataclass, field

from quotetracker.model.vocabulary import ArticleId, QuoteId

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and on the page of articles the article and its current quote."""

    page: str
    article: ArticleId | None = None
    quote: QuoteId | None = None
    reading: float | None = field(default=None, compare=False)
    """What stood at the top of the reader, as ``Reader.place`` tells it."""


class Travel:
    """Two stacks of places, as in a web browser."""

    def __init__(self) -> None:
        self._back: list[Place] = []
        self._forward: list[Place] = []

    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return bool(self._back)

    def can_go_forward(self) -> bool:
        """Whether there is a place that was left by going back."""
        return bool(self._forward)

    def leave(self, place: Place) -> None:
        """Remember ``place`` before going somewhere new."""
        if not self._back or self._back[-1] != place:
            self._back.append(place)
        del self._back[:-_LONGEST]
        self._forward.clear()

    def back(self, here: Place) -> Place | None:
        """The place before ``here``; None when there is none."""
        return _step(self._back, self._forward, here)

    def forward(self, here: Place) -> Place | None:
        """The place that was left by going back; None when there is none."""
        return _step(self._forward, self._back, here)


def _step(stops: list[Place], others: list[Place], here: Place) -> Place | None:
    while stops and stops[-1] == here:
        stops.pop()
    if not stops:
        return None
    others.append(here)
    return stops.pop()
