"""The left side of the page of speakers: the register, and a search that forgives typing errors."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.text.names import tidy
from quotetracker.ui.filters.list_filter import ListFilter
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import plural, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.list import SpeakersList
from quotetracker.ui.speakers.parts import label
from quotetracker.ui.speakers.scripts import look_alikes
from quotetracker.ui.speakers.words import by_name, counted, isolated, namesakes, prepare

_MOST_FOUND = 200


@dataclass(frozen=True, slots=True)
class Read:
    """An answer: the speakers of ``asked`` that exist; None asks for the whole register."""

    asked: frozenset[SpeakerId] | None
    views: tuple[SpeakerView, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Who may be meant by what was typed, the likeliest first."""

    typed: str
    speakers: tuple[SpeakerId, ...]


class RegisterPanel(QWidget):
    """Reads the register, keeps it up to date, and says who is selected."""

    selected_changed = Signal()
    """Others are selected, or something else is known of them."""
    new_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._register: dict[SpeakerId, SpeakerView] = {}
        self._stale: set[SpeakerId] = set()
        self._hits: tuple[SpeakerId, ...] | None = None
        self._wanted: SpeakerId | None = None
        self._quiet = False
        self.loaded = False
        self.search = ListFilter(tr("Find a speaker"), tr("Find a speaker"), self)
        self.search.textChanged.connect(self._look)
        self.list = SpeakersList(theme, self)
        self.list.selected_changed.connect(self._selected)
        self.search.left.connect(self.list.setFocus)
        self.list.typed.connect(self._type_on)
        self._status = label("", self, "muted")
        self._status.setContentsMargins(4, 0, 4, 0)
        self.new = QPushButton(tr("New…"), self)
        self.new.setAccessibleName(tr("New speaker"))
        self.new.setToolTip(tr("Add a person, body or group to the register"))
        self.new.clicked.connect(self.new_wanted)
        self.merge = QPushButton(tr("Merge…"), self)
        self.merge.setAccessibleName(tr("Merge speakers"))
        self.merge.setToolTip(tr("Make several entries one"))
        self.merge.clicked.connect(self.merge_wanted)
        for button in (self.new, self.merge):
            button.setDisabled(bridge.desk.read_only)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.merge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._status)
        layout.addLayout(buttons)
        self.read(None)

    def read(self, speakers: Iterable[SpeakerId] | None) -> None:
        """Read these speakers again; None for the whole register."""
        self._stale.update(speakers or ())
        asked = frozenset(self._stale) if self.loaded and speakers is not None else None
        self._bridge.ask("speakers.register", _read, self._bridge.desk, asked, done=self._take)

    def is_empty(self) -> bool:
        """Whether nobody is registered."""
        return self.loaded and not self._register

    def number(self) -> int:
        """How many there are, shown or not."""
        return len(self._register)

    def selected(self) -> tuple[SpeakerView, ...]:
        """The selected speakers in their order."""
        return self.views(self.list.selected())

    def views(self, speakers: Iterable[SpeakerId]) -> tuple[SpeakerView, ...]:
        """Those of ``speakers`` that are registered."""
        return tuple(self._register[key] for key in speakers if key in self._register)

    def namesakes(self, speaker: SpeakerId) -> tuple[SpeakerView, ...]:
        """Others with the same name or alias."""
        return self.views(sorted(self.list.speakers.namesakes.get(speaker, ())))

    def look_alikes(self, speaker: SpeakerId) -> tuple[SpeakerView, ...]:
        """Others whose name or alias looks the same, in other letters."""
        return self.views(sorted(self.list.speakers.look_alikes.get(speaker, ())))

    def is_several(self) -> bool:
        """Whether there is anybody to merge with."""
        return len(self._register) > 1

    def show_speaker(self, speaker: SpeakerId) -> None:
        """Select a speaker, now or as soon as it is read."""
        self._wanted = speaker
        if speaker in self._register:
            if self.list.speakers.row_of(speaker) is None:
                self.search.clear()
            self._choose_wanted()

    def want_speaker(self, speaker: SpeakerId) -> None:
        """Select a speaker as soon as what is looked for holds one; a search stays as it is."""
        self._wanted = speaker
        self._choose_wanted()

    def typed(self) -> str:
        """The name that was looked for and not found."""
        return tidy(self.search.text()) if self._hits == () else ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.list.set_theme(theme)

    @Slot(object)
    def _take(self, read: Read) -> None:
        if read.asked is None:
            self._register = {}
        for key in read.asked or ():
            self._register.pop(key, None)
        self._register.update((view.id, view) for view in read.views)
        self._stale -= read.asked or self._stale
        self.loaded = True
        register = self._register.values()
        self.list.speakers.set_namesakes(namesakes(register), look_alikes(register))
        if self._hits is not None:
            self._look(self.search.text())
        self._fill()

    @Slot(str)
    def _type_on(self, letters: str) -> None:
        """Go on in the search with what was typed in the list."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(letters)

    @Slot(str)
    def _look(self, typed: str) -> None:
        if tidy(typed):
            self._bridge.ask("speakers.find", _find, self._bridge.desk, typed, done=self._found)
        else:
            self._hits = None
            self._fill()

    @Slot(object)
    def _found(self, found: Found) -> None:
        if found.typed == self.search.text():
            self._hits = found.speakers
            self._fill()

    def _fill(self) -> None:
        """Show the register, or what was found in it, and select what was selected."""
        rows = sorted(self._register.values(), key=by_name) if self._hits is None else self.views(self._hits)
        before = self.list.currentIndex().row()
        self._quiet = True
        self.list.speakers.set_rows(rows)
        if not self._choose_wanted() and not self.list.selected_count():
            self.list.choose_row(0 if self._hits is not None else before)
        self._quiet = False
        self._say(len(rows))
        self._selected()

    def _choose_wanted(self) -> bool:
        if self._wanted is None or not self.list.choose(self._wanted):
            return False
        self._wanted = None
        return True

    def _say(self, shown: int) -> None:
        if self._hits == ():
            self._status.setText(tr("Nobody is called “{text}”.", text=isolated(tidy(self.search.text()))))
        else:
            self._status.setText(
                counted(shown, "speaker")
                if self._hits is None
                else plural("{n} speaker found", "{n} speakers found", shown)
            )
        self.merge.setEnabled(self.is_several() and not self._bridge.desk.read_only)

    @Slot()
    def _selected(self) -> None:
        if not self._quiet:
            self.selected_changed.emit()


def _read(desk: Desk, asked: frozenset[SpeakerId] | None) -> Read:
    views = desk.speakers.all(only=asked)
    # Here, and not in the window's thread, which then finds the names worked out.
    look_alikes(views)
    prepare(views)
    return Read(asked, views)


def _find(desk: Desk, typed: str) -> Found:
    ranked = desk.speakers.complete(typed, limit=_MOST_FOUND)
    return Found(typed, tuple(SpeakerId(name.key) for name in ranked))
