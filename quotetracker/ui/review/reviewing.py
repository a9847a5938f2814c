"""What the editor does with the suggestions of the open article: accept, correct, reject, go on."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from quotetracker.attribution.suggestions import Tier
from quotetracker.match.relations import Relation
from quotetracker.model.views import SuggestionView
from quotetracker.model.vocabulary import QuoteId, SuggestionId
from quotetracker.services.naming import Named
from quotetracker.text.names import initials
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import plural, tr
from quotetracker.ui.reader.marks import Mark
from quotetracker.ui.reader.reader import Reader
from quotetracker.ui.review.suggestion_panel import SuggestionPanel, speaker_of
from quotetracker.ui.speakers.words import counted

REVIEW_ACTIONS = ("accept_suggestion", "change_speaker", "reject_suggestion", "next_suggestion")


def mark_key(suggestion: SuggestionId) -> QuoteId:
    """The key under which the reader knows a suggestion: below zero, where no quote is."""
    return QuoteId(-suggestion)


def suggestion_mark(view: SuggestionView, flags: tuple[tuple[Relation, int], ...] = ()) -> Mark:
    """A suggestion as the reader shows it; ``flags`` say what it is to quotes of other articles."""
    person = view.proposal.person
    name = person.name or view.proposal.mention_text
    return Mark(
        quote=mark_key(view.id),
        spans=view.proposal.spans,
        colour=person.key,
        badge=initials(name) if name else "?",
        name=name,
        flags=flags,
        kind=view.proposal.kind,
        suggested=True,
    )


class Reviewing(QObject):
    """The verbs on suggestions, and which one is current."""

    chosen = Signal(object)
    """QuoteId, or the key of a suggestion, that is to become current."""

    def __init__(self, bridge: Bridge, reader: Reader, panel: SuggestionPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = bridge.desk
        self._reader = reader
        self._panel = panel
        self._open: Mapping[SuggestionId, SuggestionView] = {}
        self._next: SuggestionId | None = None
        panel.speakers_chosen.connect(self._accept_with)

    def set_open(self, suggestions: Mapping[SuggestionId, SuggestionView]) -> None:
        """Work on these suggestions, in the order of the text; the one after the last decision becomes current."""
        self._open = suggestions
        wanted, self._next = self._next, None
        if wanted is not None and wanted in suggestions:
            self._go(suggestions[wanted])

    def go_to(self, key: QuoteId) -> None:
        """Make a suggestion current, by the key of its mark, and show it; nothing when it waits no more."""
        if view := self._open.get(SuggestionId(-key)):
            self._go(view)

    def current(self) -> SuggestionView | None:
        """The current suggestion."""
        key = self._reader.current()
        return self._open.get(SuggestionId(-key)) if key is not None and key < 0 else None

    def sure(self) -> int:
        """How many suggestions the program is sure of."""
        return sum(view.proposal.tier is Tier.HIGH for view in self._open.values())

    def line(self) -> str:
        """What the strip says of the current suggestion, or of all."""
        number = len(self._open)
        several = counted(number, "suggestion")
        view = self.current()
        if view is None:
            return tr("{suggestions} · {sure} sure", suggestions=several, sure=self.sure()) if self.sure() else several
        at = list(self._open).index(view.id) + 1
        return tr(
            "{at} of {number} · {person}",
            at=at,
            number=number,
            person=speaker_of(view.proposal.person, view.proposal.mention_text),
        )

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done now."""
        if not self._open:
            return {}
        found: dict[str, Callable[[], object]] = {
            "next_suggestion": self._forward,
            "previous_suggestion": self._backward,
        }
        if self.sure():
            found["accept_sure"] = self._accept_sure
        if self.current():
            found |= {
                "accept_suggestion": self._accept,
                "change_speaker": self._panel.focus_speaker,
                "reject_suggestion": self._reject,
            }
        return found

    def _accept(self) -> None:
        if view := self.current():
            self._remember_next(view)
            self._bridge.run(self._desk.suggestions.accept, [view.id])

    @Slot(object, object)
    def _accept_with(self, view: SuggestionView, speakers: Sequence[Named]) -> None:
        self._remember_next(view)
        self._reader.setFocus()
        self._bridge.run(self._desk.suggestions.accept, [view.id], speakers=speakers)

    def _reject(self) -> None:
        if view := self.current():
            self._remember_next(view)
            self._bridge.run(self._desk.suggestions.reject, [view.id])

    def _accept_sure(self) -> None:
        first = next(iter(self._open.values()))
        self._bridge.run(self._desk.suggestions.accept_sure, first.article, done=self._accepted)

    @Slot(object)
    def _accepted(self, quotes: Sequence[QuoteId]) -> None:
        number = len(quotes)
        told = plural("{n} quote accepted. Undo brings it back.", "{n} quotes accepted. Undo brings it back.", number)
        self._bridge.tell(told, undo=True)

    def _forward(self) -> None:
        self._step(1)

    def _backward(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        order = list(self._open.values())
        if view := self.current():
            at = order.index(view) + by
        else:
            caret = self._reader.caret()
            after = sum(one.proposal.spans[0].start < caret for one in order)
            at = after if by > 0 else after - 1
        self._go(order[max(0, min(len(order) - 1, at))])

    def _go(self, view: SuggestionView) -> None:
        self.chosen.emit(mark_key(view.id))
        self._reader.reveal(view.proposal.spans[0])

    def _remember_next(self, view: SuggestionView) -> None:
        """The one after ``view``, or the last one before it: where the keyboard goes after the decision."""
        order = list(self._open)
        at = order.index(view.id)
        rest = [*order[at + 1 :], *reversed(order[:at])]
        self._next = rest[0] if rest else None
