"""The panel where speakers are chosen for a filter: a line that forgives typing errors, over a list to tick."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from quotetracker.model.vocabulary import SpeakerId
from quotetracker.ui.filters.popups import Choice, Panel, TickList
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.speakers.complete import Candidate, Completion, completed
from quotetracker.ui.speakers.words import counted, present_role

_PAUSE = 100  # ms after the last letter
_WIDTH = 320


class SpeakersPanel(Panel):
    """Ticks several speakers; the ticked ones stand first, whatever is typed."""

    def __init__(self, bridge: Bridge, key: str, parent: QWidget) -> None:
        super().__init__("speakers", tr("Speakers"), parent)
        self._bridge = bridge
        self._key = f"{key}.complete"
        self._chosen: dict[SpeakerId, str] = {}
        self._found: tuple[Candidate, ...] = ()
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(tr("Type a name"))
        self.edit.setAccessibleName(tr("Name of a speaker"))
        self.edit.setAccessibleDescription(tr("Down goes to the list; Enter ticks the first."))
        self.edit.setClearButtonEnabled(True)
        self.edit.installEventFilter(self)
        self.list = TickList(tr("Speakers found"), self)
        self.list.setFixedWidth(_WIDTH)
        self._nobody = QLabel(tr("Nobody is called like that."), self)
        self._nobody.setProperty("role", "muted")
        for widget in (self.edit, self._nobody, self.list):
            self.column.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.edit.textEdited.connect(self._typed)
        self.list.ticked.connect(self._tick)
        self.list.closed.connect(self.hide)
        self._show()

    def names(self) -> Mapping[SpeakerId, str]:
        """Names of all speakers that were ever shown here as ticked."""
        return self._chosen

    def set_ticked(self, names: Mapping[SpeakerId, str]) -> None:
        """Tick these speakers."""
        self._chosen = dict(names)
        self._show()

    def start(self) -> None:
        """Begin with an empty line and the most quoted speakers."""
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes to the list, Enter ticks its first row that is not ticked."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.list.setCurrentRow(min(len(self._chosen), self.list.count() - 1))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take_first()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        self._bridge.ask(self._key, completed, self._bridge.desk, self.edit.text(), done=self._answered)

    @Slot(object)
    def _answered(self, answer: Completion) -> None:
        if answer.typed == self.edit.text():
            self._found = answer.candidates
            self._show()

    def _show(self) -> None:
        chosen = [Choice(key, name) for key, name in self._chosen.items()]
        found = [_choice(candidate) for candidate in self._found if candidate.speaker.id not in self._chosen]
        self.list.show_choices([*chosen, *found], tuple(self._chosen))
        self._nobody.setVisible(not found and bool(self.edit.text().strip()))
        self.list.setVisible(self.list.count() > 0)
        self.adjustSize()

    def _take_first(self) -> None:
        """Tick what was typed; on an empty line Enter closes."""
        if not self.edit.text().strip():
            self.hide()
            return
        for candidate in self._found:
            if candidate.speaker.id not in self._chosen:
                self._chosen[candidate.speaker.id] = candidate.speaker.name
                self.edit.clear()
                self._ask()
                self.changed.emit(self.field, tuple(self._chosen))
                return

    @Slot(object)
    def _tick(self, values: tuple[SpeakerId, ...]) -> None:
        known = self._chosen | {found.speaker.id: found.speaker.name for found in self._found}
        self._chosen = {key: known[key] for key in values}
        self.changed.emit(self.field, tuple(self._chosen))


def _choice(candidate: Candidate) -> Choice:
    speaker = candidate.speaker
    also = f"“{candidate.found_as}”" if candidate.found_as else present_role(speaker.roles)
    return Choice(speaker.id, speaker.name, also or counted(speaker.quotes, "quote"))
