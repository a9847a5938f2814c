"""The current suggestion: who is thought to have said it, why, and what can be done with it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quotetracker.attribution.suggestions import Person, Suggestion, Tier
from quotetracker.model.views import FoundView, SuggestionView
from quotetracker.ui.action_button import ActionButton
from quotetracker.ui.bridge import Bridge
from quotetracker.ui.find_panel import FoundCard
from quotetracker.ui.reviewing_echoes import echo_line
from quotetracker.ui.speaker_field import SpeakerField
from quotetracker.ui.speakers_words import counted
from quotetracker.ui.theme import Theme

_SURE = {Tier.HIGH: "sure", Tier.MEDIUM: "likely", Tier.LOW: "perhaps"}
_CARDS = 3  # The rest is found with Find in archive.
_BUTTONS = ("accept_suggestion", "reject_suggestion", "next_suggestion")


class SuggestionPanel(QWidget):
    """Shows one suggestion; naming somebody else in the field accepts it with that speaker."""

    speakers_chosen = Signal(object, object)
    """SuggestionView and a tuple of SpeakerIds."""
    quote_wanted = Signal(object)
    """QuoteId of the archive to show."""

    def __init__(self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
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
        self._before = _label("title", self)
        layout.addWidget(self._before)
        self._cards: list[FoundCard] = []
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 4, 4)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setProperty("plain", "true")
        self._area.setWidget(self._body)
        layout.addWidget(self._area, 1)
        self.show_echoes(())

    def show_suggestion(self, suggestion: SuggestionView | None) -> None:
        """Show another suggestion."""
        self._suggestion = suggestion
        if suggestion is None:
            return
        proposal = suggestion.proposal
        self._heading.setText(f"Suggestion, {_SURE[proposal.tier]} · {proposal.kind.value}")
        self._words.setText(f"“{suggestion.words}”")
        self._speaker.setText(speaker_of(proposal.person, proposal.mention_text))
        self._why.setText("\n".join(dict.fromkeys((*proposal.reasons, *proposal.person.reasons, *way_of(proposal)))))
        self._field.set_speakers((), of=suggestion.id)

    def show_echoes(self, found: tuple[FoundView, ...]) -> None:
        """Show where the same was said before; nothing moves when that is shown already."""
        articles = len({view.other.article for view in found})
        self._before.setText(f"Said before in {counted(articles, 'article')}: it {echo_line(found)}" if found else "")
        self._before.setVisible(bool(found))
        shown = found[:_CARDS]
        if shown == tuple(card.found for card in self._cards):
            return
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for nth, view in enumerate(shown):
            card = FoundCard(view, self._theme, self._body)
            card.opened.connect(self.quote_wanted)
            card.stepped.connect(self._step)
            self._column.insertWidget(nth, card)
            self._cards.append(card)

    def cards(self) -> list[FoundCard]:
        """The quotes that are shown as said before."""
        return list(self._cards)

    @Slot(object, int)
    def _step(self, card: FoundCard, step: int) -> None:
        at = self._cards.index(card) + step
        if 0 <= at < len(self._cards):
            self._cards[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._cards[at], 0, 8)

    def focus_speaker(self) -> None:
        """Give the keyboard to the name."""
        self._field.focus_entry()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._field.set_theme(theme)
        for card in self._cards:
            card.set_theme(theme)

    @Slot(object)
    def _choose(self, speakers: object) -> None:
        if self._suggestion is not None and speakers:
            self.speakers_chosen.emit(self._suggestion, speakers)


def way_of(proposal: Suggestion) -> tuple[str, ...]:
    """To whom and through whom it was said: what accepting writes into the fields of the quote."""
    ways = (("to", proposal.said_to), ("through", proposal.said_through))
    return tuple(f"said {way} {words}" for way, words in ways if words)


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
