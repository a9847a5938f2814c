"""The panel that adds a speaker to the register."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from quotetracker.model.vocabulary import SpeakerId, SpeakerKind
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.services.unsaved import Form, Typed
from quotetracker.text.names import tidy
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.safety.form_keeper import FieldsKeeper
from quotetracker.ui.speakers.parts import label, narrow_column
from quotetracker.ui.speakers.scripts import mixed
from quotetracker.ui.speakers.words import KIND_TIPS, isolated, kind_word

_Found = tuple[str, tuple[SpeakerId, ...], tuple[SpeakerId, ...]]
"""What was typed, who is called so, and whose name only looks so."""


class NewSpeakerPanel(QWidget):
    """Name and kind; says when the name is known already."""

    added = Signal(object)
    """SpeakerId."""
    known_wanted = Signal(object)
    """SpeakerId that has the name already."""
    cancelled = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: tuple[SpeakerId, ...] = ()
        self._alike: tuple[SpeakerId, ...] = ()
        layout = narrow_column(self)
        layout.setSpacing(8)
        layout.addWidget(label(tr("New speaker"), self, "heading"))
        layout.addWidget(label(tr("Name"), self, "muted"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name of the new speaker"))
        self.name.setPlaceholderText(tr("Name, or a description such as “ministry officials”"))
        self.name.textChanged.connect(self._look)
        self.name.returnPressed.connect(self._enter)
        self._keeper = FieldsKeeper(bridge, self, self._typed)
        self.name.textEdited.connect(self._keeper.touch)
        self.cancelled.connect(self._keeper.end)
        layout.addWidget(self.name)
        known = QHBoxLayout()
        self._warning = label("", self, "warning")
        self._show_known = QPushButton(tr("Show"), self)
        self._show_known.setAccessibleName(tr("Show the speaker of this name"))
        self._show_known.clicked.connect(self._want_known)
        known.addWidget(self._warning, 1)
        known.addWidget(self._show_known)
        layout.addLayout(known)
        layout.addWidget(label(tr("Kind"), self, "muted"))
        self.kind = kind_box(self)
        self.kind.currentIndexChanged.connect(self._explain)
        layout.addWidget(self.kind)
        self._tip = label("", self, "muted")
        layout.addWidget(self._tip)
        layout.addSpacing(6)
        self.add = QPushButton(tr("Add"), self)
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self._press)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self._explain()
        self._look("")

    def begin(self, name: str = "") -> None:
        """Start anew, with ``name`` to begin with."""
        self.name.setText(name)
        self.kind.setCurrentIndex(0)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _look(self, typed: str) -> None:
        self.add.setEnabled(bool(tidy(typed)) and not self._bridge.desk.read_only)
        self._warn((typed, (), ()))
        if tidy(typed):
            self._bridge.ask("speakers.new", _called, self._bridge.desk, typed, done=self._warn)

    @Slot(object)
    def _warn(self, found: _Found) -> None:
        typed, self._known, self._alike = found
        if typed != self.name.text():
            return
        name, lines = isolated(tidy(typed)), []
        if self._known:
            lines.append(tr("⚠ There is already a speaker called “{name}”.", name=name))
        elif self._alike:
            lines.append(tr("⚠ There is already a speaker whose name looks the same, in other letters."))
        if why := mixed(tidy(typed)):
            lines.append(f"⚠ {why}")
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))
        self._show_known.setVisible(bool(self._known or self._alike))
        self.add.setText(tr("Add another of this name") if self._known else tr("Add"))

    @Slot()
    def _want_known(self) -> None:
        if found := self._known or self._alike:
            self.known_wanted.emit(found[0])

    @Slot()
    def _explain(self) -> None:
        self._tip.setText(tr(KIND_TIPS[SpeakerKind(self.kind.currentData())]))

    @Slot()
    def _enter(self) -> None:
        self._add(sure=False)

    @Slot()
    def _press(self) -> None:
        self._add(sure=bool(self._known))

    def _typed(self) -> Typed:
        name = self.name.text() if self.isVisible() else ""
        return Typed(Form.NEW_SPEAKER, 0, {"name": name} if name.strip() else {})

    def _add(self, *, sure: bool) -> None:
        if self.add.isEnabled():
            # Until the answer comes a second Enter would add a namesake.
            self.add.setEnabled(False)
            fields = SpeakerFields(self.name.text(), SpeakerKind(self.kind.currentData()))
            self._bridge.run(self._keeper.saving(_added), self._bridge.desk, fields, sure=sure, done=self._done)

    @Slot(object)
    def _done(self, speaker: SpeakerId | None) -> None:
        if speaker is None:
            self._look(self.name.text())
        else:
            self.name.clear()
            self.added.emit(speaker)


def kind_box(parent: QWidget) -> QComboBox:
    """A box to choose what a speaker is."""
    box = QComboBox(parent)
    box.setAccessibleName(tr("Kind"))
    for nth, kind in enumerate(SpeakerKind):
        box.addItem(kind_word(kind), kind)
        box.setItemData(nth, tr(KIND_TIPS[kind]), Qt.ItemDataRole.ToolTipRole)
    return box


def _called(desk: Desk, typed: str) -> _Found:
    return typed, desk.speakers.called(typed), desk.speakers.looking_like(typed)


def _added(desk: Desk, fields: SpeakerFields, *, sure: bool) -> SpeakerId | None:
    """Add the speaker; without being ``sure`` only where nobody has the name."""
    return desk.speakers.add(fields) if sure or not desk.speakers.called(fields.name) else None
