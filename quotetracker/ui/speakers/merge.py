"""The panel that shows what becomes of several speakers before they are made one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.field import SpeakerField
from quotetracker.ui.speakers.list import said
from quotetracker.ui.speakers.merging import Merged, MergeFacts, merge_facts, merged
from quotetracker.ui.speakers.parts import card, label, narrow_column
from quotetracker.ui.speakers.scripts import marked, mixed
from quotetracker.ui.speakers.words import counted, dated, isolated

_LINES = (
    ("name", "title"),
    ("aliases", ""),
    ("roles", ""),
    ("note", ""),
    ("quotes", ""),
    ("hint", "muted"),
    ("scripts", "warning"),
)
_INTRO = later("Their quotes, names and roles become one entry. Undo brings the entries back.")


class MergePanel(QWidget):
    """Whom to merge, which name to keep, what will come of it."""

    merge_wanted = Signal(object, object)
    """SpeakerId to keep, and a tuple of SpeakerId to merge into it."""
    cancelled = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._facts = MergeFacts((), 0)
        layout = narrow_column(self)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Merge speakers"), self, "heading"))
        layout.addWidget(label(tr(_INTRO), self, "muted"))
        layout.addSpacing(6)
        layout.addWidget(label(tr("Make one of"), self, "muted"))
        self.field = SpeakerField(bridge, theme, self)
        self.field.set_adding(False)
        self.field.set_name(tr("Speakers to merge"))
        self.field.speakers_changed.connect(self._read)
        layout.addWidget(self.field)
        layout.addWidget(label(tr("Keep the name"), self, "muted"))
        self.keep = QComboBox(self)
        self.keep.setAccessibleName(tr("Name to keep"))
        self.keep.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.keep.currentIndexChanged.connect(self._preview)
        layout.addWidget(self.keep)
        layout.addSpacing(6)
        layout.addWidget(self._outcome())
        layout.addSpacing(6)
        self.merge = QPushButton(tr("Merge"), self)
        self.merge.setProperty("primary", True)
        self.merge.clicked.connect(self._merge)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(self.merge)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self._preview()

    def show_speakers(self, speakers: tuple[SpeakerView, ...]) -> None:
        """Offer these for merging."""
        self.field.set_speakers(speakers)
        self._read(self.field.speakers())

    def refresh(self) -> None:
        """Read the same speakers again."""
        if self.field.speakers():
            self._read(self.field.speakers())

    def speakers(self) -> tuple[SpeakerId, ...]:
        """Those that would be merged."""
        return tuple(view.id for view in self._facts.speakers)

    def outcome(self) -> Merged | None:
        """What a merge would make now."""
        keep = self.keep.currentData()
        return merged(self._facts, keep) if len(self._facts.speakers) > 1 and keep in self.speakers() else None

    def words(self) -> tuple[str, ...]:
        """The lines of the preview, for tests."""
        return tuple(label.text() for label in self._lines.values())

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.field.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _outcome(self) -> QFrame:
        frame = card(self, "sunken")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(4)
        self._lines: dict[str, QLabel] = {}
        for name, role in _LINES:
            self._lines[name] = label("", frame, role)
            layout.addWidget(self._lines[name])
        return frame

    @Slot(object)
    def _read(self, speakers: object) -> None:
        self._bridge.ask("speakers.merge", merge_facts, self._bridge.desk, speakers, done=self._show)

    @Slot(object)
    def _show(self, facts: MergeFacts) -> None:
        kept = self.keep.currentData()
        self._facts = facts
        self.keep.blockSignals(True)
        self.keep.clear()
        for view in facts.speakers:
            self.keep.addItem(f"{isolated(marked(view.name))} ({said(view)})", view.id)
        self.keep.setCurrentIndex(max(0, self.keep.findData(kept)))
        self.keep.blockSignals(False)
        self._preview()

    @Slot()
    def _preview(self) -> None:
        found = self.outcome()
        self.merge.setEnabled(found is not None and not self._bridge.desk.read_only)
        lines = dict.fromkeys(self._lines, "")
        if found is None:
            lines["hint"] = tr(
                "Name the other entry of the same speaker above; the list beside also takes Ctrl and a click."
            )
        else:
            lines["name"] = isolated(found.name)
            lines["aliases"] = _gained(tr("Also known as"), found.aliases, found.more_aliases)
            lines["roles"] = _gained(tr("Roles"), tuple(map(dated, found.roles)), tuple(map(dated, found.more_roles)))
            lines["note"] = _gained(tr("Note"), (), found.more_notes)
            names = (name for view in self._facts.speakers for name in (view.name, *view.aliases))
            lines["scripts"] = f"⚠ {why}" if (why := mixed(*names)) else ""
            lines["quotes"] = f"{counted(found.quotes, 'quote')}, {_moved(found.moved)}"
        for name, text in lines.items():
            self._lines[name].setText(text)
            self._lines[name].setVisible(bool(text))
        self.merge.setText(
            tr("Merge {speakers} speakers", speakers=len(self._facts.speakers)) if found else tr("Merge")
        )

    @Slot()
    def _merge(self) -> None:
        if found := self.outcome():
            self.merge_wanted.emit(found.keep, tuple(key for key in self.speakers() if key != found.keep))


def _moved(number: int) -> str:
    return tr("{number} of them taken over", number=number) if number else tr("none of them taken over")


def _gained(what: str, had: tuple[str, ...], more: tuple[str, ...]) -> str:
    parts = (*map(isolated, had), *(f"+ {isolated(value)}" for value in more))
    return f"{what}: {', '.join(parts)}" if parts else ""
