"""The field that says who spoke: chips, and a line with completion that forgives typing errors."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quotetracker.model.views import SpeakerView, SpokenBy
from quotetracker.services.naming import Named, NewName
from quotetracker.text.names import tidy
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.chip import Chip, ChipSpec
from quotetracker.ui.speakers.chips import ChipBox
from quotetracker.ui.speakers.complete import Candidate, Completion, Offer, completed
from quotetracker.ui.speakers.popup import SpeakersPopup, lines_of
from quotetracker.ui.speakers.scripts import mixed


class SpeakerField(QWidget):
    """The speakers of a quote. Nobody is named unless the editor chose a row or typed a name that one speaker bears."""

    speakers_changed = Signal(object)
    """Tuple of SpeakerId and NewName, after the editor changed it. A new name comes into the register in the same step
    in which a quote gets it."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._key = f"speaker-field-{id(self)}"
        self._shown: dict[Named, ChipSpec] = {}
        self._of: Hashable = None
        self._read_only = False
        self._adding = True
        self._enter_waits = False
        self._answer = Completion("")
        self._entry = QLineEdit(self)
        self._box = ChipBox(self._entry, theme, self)
        self._popup = SpeakersPopup(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        self.setFocusProxy(self._entry)
        self.set_name(tr("Speakers"))
        self._entry.setAccessibleDescription(tr("Type a name; Up and Down choose from the list, Enter takes it."))
        self._entry.installEventFilter(self)
        self._entry.textEdited.connect(self._typed)
        self._box.removed.connect(self._remove)
        self._popup.picked.connect(self._take)
        self._say_what_to_type()

    def set_speakers(self, speakers: Sequence[SpokenBy | SpeakerView], *, of: Hashable = None) -> None:
        """Show these speakers.

        ``of`` says whose they are: while it stays the same, what is being typed stays too.
        """
        if of is None or of != self._of:
            self._entry.setText("")
            self._close()
        self._of = of
        self._show({speaker.id: _chip(speaker) for speaker in speakers})

    def speakers(self) -> tuple[Named, ...]:
        """The speakers that are shown: ids, and names that are new."""
        return tuple(self._shown)

    def set_read_only(self, read_only: bool) -> None:
        """Show the speakers without offering changes."""
        self._read_only = read_only
        self._box.set_read_only(read_only)
        self._close()

    def set_adding(self, adding: bool) -> None:
        """Whether names that nobody bears may be added to the register from here."""
        self._adding = adding

    def set_name(self, name: str) -> None:
        """What a screen reader calls the field."""
        self._entry.setAccessibleName(name)
        self.setAccessibleName(name)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._box.set_theme(theme)
        self._popup.set_theme(theme)

    def focus_entry(self) -> None:
        """Go to the line and mark what is in it."""
        self._entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._entry.selectAll()

    @property
    def entry(self) -> QLineEdit:
        """The line to type in, for tests and for the tab order."""
        return self._entry

    @property
    def popup(self) -> SpeakersPopup:
        """The list of offers, for tests."""
        return self._popup

    def chips(self) -> tuple[Chip, ...]:
        """The chips, for tests."""
        return self._box.chips()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that go to the list; the list closes when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_for_window(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusOut and not self._popup.underMouse():
            self._close()
        elif event.type() == QEvent.Type.FocusIn and self._entry.text():
            self._ask(enter=False)
        return super().eventFilter(watched, event)

    def _is_for_window(self, event: QKeyEvent) -> bool:
        """Undo and redo, where the field itself has nothing to take back or do again."""
        undo, redo = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
        return (undo and not self._entry.isUndoAvailable()) or (redo and not self._entry.isRedoAvailable())

    def hideEvent(self, event: QHideEvent) -> None:
        """The list goes with the field."""
        super().hideEvent(event)
        self._close()

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        is_open = self._popup.isVisible()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if is_open:
                self._popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
                self._announce()
            case Qt.Key.Key_Down:
                self._ask(enter=False)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if is_open or tidy(self._entry.text()):
                self._enter()
            case Qt.Key.Key_Escape if is_open:
                self._close()
            case _:
                return False
        return True

    def _enter(self) -> None:
        """Take the marked row, or wait for the answer to what was typed."""
        if self._popup.isVisible() and self._answer.typed == self._entry.text():
            if offer := self._popup.current():
                self._take(offer)
        else:
            self._ask(enter=True)

    @Slot(str)
    def _typed(self, typed: str) -> None:
        if tidy(typed):
            self._ask(enter=False)
        else:
            self._close()

    def _ask(self, *, enter: bool) -> None:
        """Look for what is typed; ``enter`` takes the answer if only one speaker bears that very name."""
        self._enter_waits = enter
        self._bridge.ask(self._key, completed, self._bridge.desk, self._entry.text(), done=self._answered)

    @Slot(object)
    def _answered(self, answer: Completion) -> None:
        if answer.typed != self._entry.text() or self._read_only or not self._entry.isVisible():
            return
        enter, self._enter_waits = self._enter_waits, False
        self._answer = answer
        if enter and len(answer.exact) == 1:
            self._take(answer.exact[0])
            return
        if not self._entry.hasFocus():
            return
        offers = answer.offers(adding=self._adding)
        if not offers:
            self._popup.show_offers((), hint=tr("Nobody is called “{typed}”.", typed=tidy(answer.typed)), chosen=-1)
            return
        namesakes = len(answer.exact) > 1
        hint = tr("{exact} speakers are called so: choose one.", exact=len(answer.exact)) if namesakes else ""
        hint = hint or _script_hint(answer)
        first = -1 if namesakes or not tidy(answer.typed) else 0
        self._popup.show_offers(offers, hint=hint, chosen=first)
        self._announce()

    @Slot(object)
    def _take(self, offer: Offer) -> None:
        """Include the speaker of a row, or the new name."""
        self._close()
        self._entry.setText("")  # clear() would keep the letters for Ctrl+Z, which is to take the name back now
        if isinstance(offer, Candidate):
            self._include(offer.speaker.id, _chip(offer.speaker))
        elif isinstance(offer, NewName):
            self._include(offer, ChipSpec(offer, offer.name))

    def _include(self, speaker: Named, spec: ChipSpec) -> None:
        if speaker not in self._shown:
            self._show({**self._shown, speaker: spec})
            self.speakers_changed.emit(self.speakers())

    @Slot(object)
    def _remove(self, key: object) -> None:
        self._show({speaker: spec for speaker, spec in self._shown.items() if speaker != key})
        self.speakers_changed.emit(self.speakers())

    def _show(self, specs: dict[Named, ChipSpec]) -> None:
        self._shown = specs
        self._box.set_chips(list(specs.values()))
        self._say_what_to_type()

    def _say_what_to_type(self) -> None:
        self._entry.setPlaceholderText(tr("Add another") if self._shown else tr("Who said it?"))

    def _close(self) -> None:
        self._enter_waits = False
        self._popup.close_list()

    def _announce(self) -> None:
        if (offer := self._popup.current()) and QAccessible.isActive():
            words = ", ".join(filter(None, lines_of(offer)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._entry, words))


def _script_hint(answer: Completion) -> str:
    """What to know of the letters that were typed; mostly nothing."""
    alike = tr("Another speaker’s name looks the same, in other letters.") if answer.looks_like_another() else ""
    return " ".join(filter(None, (alike, mixed(tidy(answer.typed)))))


def _chip(speaker: SpokenBy | SpeakerView) -> ChipSpec:
    role = speaker.role if isinstance(speaker, SpokenBy) else ""
    return ChipSpec(speaker.id, speaker.name, speaker.id, role)
