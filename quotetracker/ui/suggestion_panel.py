"""The current suggestion: who is thought to have said it, why, and what can be done with it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quotetracker.attribution.suggestions import Person, Tier
from quotetracker.model.views import SuggestionView
from quotetracker.ui.action_button import ActionButton
from quotetracker.ui.bridge import Bridge
from quotetracker.ui.speaker_field import SpeakerField
from quotetracker.ui.theme import Theme

_SURE = {Tier.HIGH: "sure", Tier.MEDIUM: "likely", Tier.LOW: "perhaps"}
_BUTTONS = ("accept_suggestion", "reject_suggestion", "next_suggestion")


class SuggestionPanel(QWidget):
    """Shows one suggestion; naming somebody else in the field accepts it with that speaker."""

    speakers_chosen = Signal(object, object)
    """SuggestionView and a tuple of SpeakerIds."""

    def __init__(self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._suggestion: SuggestionView | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        self._heading = _label("title", self)
        self._words = _label("", self)
        self._speaker = _label("title", self)
        self._why = _label("muted", self)
        for label in (self._heading, self._words, self._speaker, self._why):
            layout.addWidget(label)
        buttons = QHBoxLayout()
        for nth, key in enumerate(_BUTTONS):
            button = ActionButton(actions[key], self, small=True)
            button.setProperty("primary", nth == 0)
            buttons.addWidget(button)
        layout.addLayout(buttons)
        other = _label("muted", self)
        other.setText("Somebody else? Type the name (S).")
        layout.addWidget(other)
        self._field = SpeakerField(bridge, theme, self)
        self._field.set_name("Speaker of the suggestion")
        self._field.speakers_changed.connect(self._choose)
        layout.addWidget(self._field)
        layout.addStretch(1)

    def show_suggestion(self, suggestion: SuggestionView | None) -> None:
        """Show another suggestion."""
        self._suggestion = suggestion
        if suggestion is None:
            return
        proposal = suggestion.proposal
        self._heading.setText(f"Suggestion, {_SURE[proposal.tier]} · {proposal.kind.value}")
        self._words.setText(f"“{suggestion.words}”")
        self._speaker.setText(speaker_of(proposal.person, proposal.mention_text))
        self._why.setText("\n".join(dict.fromkeys((*proposal.reasons, *proposal.person.reasons))))
        self._field.set_speakers((), of=suggestion.id)

    def focus_speaker(self) -> None:
        """Give the keyboard to the name."""
        self._field.focus_entry()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._field.set_theme(theme)

    @Slot(object)
    def _choose(self, speakers: object) -> None:
        if self._suggestion is not None and speakers:
            self.speakers_chosen.emit(self._suggestion, speakers)


def speaker_of(person: Person, mention: str) -> str:
    """Who is thought to have spoken, as a line."""
    if person.candidates and ";" not in person.name:
        return f"{person.name or mention}: several speakers fit, please choose"
    if person.name and mention and person.name != mention:
        return f"{person.name} (“{mention}”)"
    return person.name or mention or "Nobody is named"


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
