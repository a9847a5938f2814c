"""The current suggestion: who is thought to have said it, why, and what can be done with it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotetracker.attribution.suggestions import Person, Suggestion, Tier
from quotetracker.model.views import FoundView, SuggestionView
from quotetracker.text.kind import Kind
from quotetracker.ui.compare.parts import listed
from quotetracker.ui.filters.flow import FlowLayout, flowing
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.action_button import ActionButton
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.found_cards import FoundCard, FoundCards
from quotetracker.ui.review.echoes import echo_line
from quotetracker.ui.speakers.field import SpeakerField
from quotetracker.ui.speakers.parts import label
from quotetracker.ui.speakers.words import counted

_ASKED = {
    Kind.DIRECT: later("Is this a direct quote?"),
    Kind.INDIRECT: later("Is this an indirect quote?"),
    Kind.MIXED: later("Is this a mixed quote?"),
}
_SURE = {Tier.HIGH: later("Surely."), Tier.MEDIUM: later("Probably."), Tier.LOW: later("Perhaps.")}
_CARDS = 3  # The rest is found with Find in archive.
_BUTTONS = ("accept_suggestion", "reject_suggestion", "next_suggestion")


class SuggestionPanel(QWidget):
    """Shows one suggestion; naming somebody else in the field accepts it with that speaker."""

    speakers_chosen = Signal(object, object)
    """SuggestionView and a tuple of SpeakerIds and NewNames."""
    quote_wanted = Signal(object)
    """QuoteId of the archive to show."""

    def __init__(self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._suggestion: SuggestionView | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        self._heading = label("", self, "title")
        self._words = label("", self)
        self._speaker = label("", self, "title")
        self._why = label("", self, "muted")
        for line in (self._heading, self._words, self._speaker, self._why):
            layout.addWidget(line)
        strip = QWidget(self)
        buttons = FlowLayout(strip)
        flowing(strip)
        for nth, key in enumerate(_BUTTONS):
            button = ActionButton(actions[key], self, small=True)
            button.setProperty("primary", nth == 0)
            buttons.addWidget(button)
        layout.addWidget(strip)
        layout.addWidget(label(tr("Somebody else? Type the name (S)."), self, "muted"))
        self._field = SpeakerField(bridge, theme, self)
        self._field.set_name(tr("Speaker of the suggestion"))
        self._field.speakers_changed.connect(self._choose)
        layout.addWidget(self._field)
        self._before = label("", self, "title")
        layout.addWidget(self._before)
        self._found = FoundCards(theme, self)
        self._found.opened.connect(self.quote_wanted)
        layout.addWidget(self._found, 1)
        self.show_echoes(())

    def show_suggestion(self, suggestion: SuggestionView | None) -> None:
        """Show another suggestion."""
        self._suggestion = suggestion
        if suggestion is None:
            return
        proposal = suggestion.proposal
        self._heading.setText(question_of(proposal))
        said = suggestion.words
        self._words.setText(f"“{said}”" if proposal.kind is Kind.DIRECT else said)
        self._speaker.setText(speaker_of(proposal.person, proposal.mention_text))
        why = listed(dict.fromkeys((*proposal.reasons, *proposal.person.reasons)))
        self._why.setText("\n".join((why, *(f"• {line}" for line in way_of(proposal)))))
        self._field.set_speakers((), of=suggestion.id)

    def show_echoes(self, found: tuple[FoundView, ...]) -> None:
        """Show where the same was said before; nothing moves when that is shown already."""
        articles = len({view.other.article for view in found})
        self._before.setText(
            tr("Said before in {articles}: it {echo}", articles=counted(articles, "article"), echo=echo_line(found))
            if found
            else ""
        )
        self._before.setVisible(bool(found))
        self._found.show_found(found[:_CARDS])

    def cards(self) -> list[FoundCard]:
        """The quotes that are shown as said before."""
        return self._found.cards()

    def focus_speaker(self) -> None:
        """Give the keyboard to the name."""
        self._field.focus_entry()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._field.set_theme(theme)
        self._found.set_theme(theme)

    @Slot(object)
    def _choose(self, speakers: object) -> None:
        if self._suggestion is not None and speakers:
            self.speakers_chosen.emit(self._suggestion, speakers)


def question_of(proposal: Suggestion) -> str:
    """What the editor is asked, and how sure the program is."""
    return f"{tr(_ASKED[proposal.kind])} {tr(_SURE[proposal.tier])}"


def way_of(proposal: Suggestion) -> tuple[str, ...]:
    """To whom and through whom it was said: what accepting writes into the fields of the quote."""
    to = tr("said to {words}", words=proposal.said_to) if proposal.said_to else ""
    through = tr("said through {words}", words=proposal.said_through) if proposal.said_through else ""
    return tuple(filter(None, (to, through)))


def speaker_of(person: Person, mention: str) -> str:
    """Who is thought to have spoken, as a line."""
    if person.candidates and ";" not in person.name:
        return tr("{person}: several speakers fit, please choose", person=person.name or mention)
    if person.name and mention and person.name != mention:
        return f"{person.name} (“{mention}”)"
    return person.name or mention or tr("Nobody is named")
