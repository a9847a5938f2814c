"""What the suggestions of the open article repeat: asked a few at a time, so that nothing else has to wait."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from quotetracker.match.relations import Relation
from quotetracker.model.views import FoundView, SuggestionView
from quotetracker.model.vocabulary import SuggestionId
from quotetracker.services.desk import Desk
from quotetracker.ui.compare.chip import outlet_of
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import later, shown_date, tr
from quotetracker.ui.matches.relation_words import gravest_first
from quotetracker.ui.speakers.words import isolated

_AT_ONCE = 4
_SAID = {
    Relation.CONFLICT: later("contradicts {who} in {where}"),
    Relation.MISATTRIBUTED: later("the same words are {who}’s in {where}"),
    Relation.ALTERED: later("alters what stands in {where}"),
    Relation.PARAPHRASE: later("says in other words what stands in {where}"),
    Relation.EXCERPT: later("is a piece of what stands in {where}, or the other way round"),
    Relation.REPEAT: later("repeats a quote in {where}"),
}
_GOES_WITH = later("goes with a quote in {where}")

Found = tuple[FoundView, ...]
Flags = tuple[tuple[Relation, int], ...]


class Echoing(QObject):
    """Keeps what was found for as long as the article is open and no quote elsewhere changes."""

    found = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._open: Mapping[SuggestionId, SuggestionView] = {}
        self._known: dict[SuggestionId, Found] = {}
        self._first: SuggestionId | None = None
        self._round = 0
        self._asking = False
        self._news = False

    def set_open(self, suggestions: Mapping[SuggestionId, SuggestionView]) -> None:
        """Look these up, as far as that is not done."""
        self._open = suggestions
        self._known = {key: found for key, found in self._known.items() if key in suggestions}
        self._ask()

    def put_first(self, suggestion: SuggestionId | None) -> None:
        """The editor looks at this one: it is the next to be looked up."""
        self._first = suggestion

    def forget(self) -> None:
        """Quotes changed elsewhere: look everything up again."""
        self._round += 1
        self._news = self._news or any(self._known.values())
        self._known.clear()
        self._ask()

    def of(self, suggestion: SuggestionId) -> Found:
        """What was found so far."""
        return self._known.get(suggestion, ())

    def flags(self) -> dict[SuggestionId, Flags]:
        """Signs for the margin, as far as they are known; a copy for other threads."""
        return {key: flags_of(found) for key, found in self._known.items() if found}

    def _ask(self) -> None:
        waiting = [view for key, view in self._open.items() if key not in self._known]
        if self._asking or not waiting:
            return
        waiting.sort(key=self._is_later)
        self._asking = True
        self._bridge.ask(
            "articles.echoes", _look_up, self._bridge.desk, self._round, waiting[:_AT_ONCE], done=self._take
        )

    def _is_later(self, view: SuggestionView) -> bool:
        return view.id != self._first

    @Slot(object)
    def _take(self, answer: tuple[int, Mapping[SuggestionId, Found]]) -> None:
        self._asking = False
        asked_in, found = answer
        if asked_in == self._round:
            self._known |= {key: views for key, views in found.items() if key in self._open}
            self._news = self._news or any(found.values())
        self._ask()
        # Drawing all signs anew costs something: once for all, but at once for what the editor looks at.
        if self._news and (not self._asking or found.get(self._first or SuggestionId(0))):
            self._news = False
            self.found.emit()


def flags_of(found: Iterable[FoundView]) -> Flags:
    """Relations with how many quotes have each, as signs in the margin show them."""
    counts: dict[Relation, int] = {}
    for view in found:
        counts[view.relation] = counts.get(view.relation, 0) + 1
    return gravest_first(tuple(counts.items()))


def echo_line(found: Found) -> str:
    """What a suggestion repeats, in a line: “repeats a quote in Harbour Post, 3 May 2026, and 2 more”."""
    if not found:
        return ""
    view = found[0]
    where = isolated(outlet_of(view.other))
    if day := shown_date(view.other.said_on or view.other.published):
        where = f"{where}, {day}"
    who = isolated(view.other.speaker_names or tr("somebody"))
    echo = tr(_SAID.get(view.relation, _GOES_WITH), who=who, where=where)
    return tr("{echo}, and {number} more", echo=echo, number=len(found) - 1) if len(found) > 1 else echo


def _look_up(desk: Desk, asked_in: int, suggestions: list[SuggestionView]) -> tuple[int, Mapping[SuggestionId, Found]]:
    return asked_in, desk.echoes.of(suggestions)
