"""The panel where one speaker is made two: what goes to whom is chosen, and shown before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import Parting
from quotetracker.text.names import tidy
from quotetracker.ui.filters.popups import Choice, TickList
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import later, plural, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.field import SpeakerField
from quotetracker.ui.speakers.parts import card, label, narrow_column
from quotetracker.ui.speakers.quotes import source as source_line
from quotetracker.ui.speakers.splitting import Offered, Outcome, Side, offered_quotes, shared_quotes, split
from quotetracker.ui.speakers.words import counted, dated, isolated

_INTRO = later("For two people who got into one entry. Tick what belongs to the other one. Undo makes them one again.")
_PAUSE = 200  # ms after the last letter
_LONGEST = 90


class SplitPanel(QWidget):
    """Which quotes, names and offices go, to whom, and what will come of it."""

    split_wanted = Signal(object, object, str, object)
    """SpeakerId to split, Parting, name of a new speaker, or SpeakerId of the one who gets it (else None)."""
    cancelled = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._view: SpeakerView | None = None
        self._target: SpeakerView | None = None
        self._shared: frozenset[QuoteId] = frozenset()
        self._quotes: dict[QuoteId, None] = {}
        self._offered: Offered | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self._lay_out(theme)
        self._preview()

    # What the page tells

    def show_speaker(self, view: SpeakerView) -> None:
        """Begin with this speaker; nothing is ticked."""
        self._view, self._target, self._shared = view, None, frozenset()
        self._quotes.clear()
        self._offered = None
        self.name.clear()
        self.field.set_speakers(())
        self.to_new.setChecked(True)
        self.words.clear()
        self._heading.setText(tr("Split {name}", name=isolated(view.name)))
        self.names.show_choices([Choice(alias, alias) for alias in view.aliases], ())
        self.roles.show_choices([Choice(role, dated(role)) for role in view.roles], ())
        for part, shown in ((self._names, view.aliases), (self._roles, view.roles)):
            part.setVisible(bool(shown))
        self._read()
        self._preview()

    def refresh(self, view: SpeakerView | None) -> None:
        """The same speaker as it is now; None when it is gone."""
        if view is None:
            self.cancelled.emit()
        elif self._view is not None and view != self._view:
            names, roles = self.names.values(), self.roles.values()
            self._view = view
            self.names.show_choices([Choice(alias, alias) for alias in view.aliases], names)
            self.roles.show_choices([Choice(role, dated(role)) for role in view.roles], roles)
            self._read()

    def speaker(self) -> SpeakerId | None:
        """Whose entry is split."""
        return self._view.id if self._view else None

    def start(self) -> None:
        """The keyboard goes to the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def parting(self) -> Parting:
        """What is ticked."""
        return Parting(tuple(self._quotes), self.names.values(), self.roles.values())

    def outcome(self) -> Outcome | None:
        """What a split would make now; None while something is missing."""
        parting = self.parting()
        if self._view is None or parting == Parting():
            return None
        target = None if self.to_new.isChecked() else self._target
        name = tidy(self.name.text())
        if target is None and (not self.to_new.isChecked() or not name):
            return None
        return split(self._view, parting, name, target, self._shared)

    def sentences(self) -> tuple[str, ...]:
        """The lines of the preview, for tests."""
        return tuple(line.text() for line in self._lines)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.field.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    # Building

    def _lay_out(self, theme: Theme) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        body = QWidget(area)
        area.setWidget(body)
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        layout = narrow_column(body)
        layout.setSpacing(8)
        self._heading = label("", body, "heading")
        layout.addWidget(self._heading)
        layout.addWidget(label(tr(_INTRO), body, "muted"))
        layout.addWidget(self._whom(theme, body))
        self.names = TickList(tr("Names that go along"), body)
        self.roles = TickList(tr("Offices that go along"), body)
        self._names = self._part(tr("Names that go along"), self.names, body)
        self._roles = self._part(tr("Offices that go along"), self.roles, body)
        for part in (self._names, self._roles):
            layout.addWidget(part)
        layout.addWidget(self._choice_of_quotes(body))
        layout.addStretch(1)
        # What comes of it stays in sight while the choice is scrolled.
        foot = QWidget(self)
        outer.addWidget(foot)
        below = narrow_column(foot)
        below.addWidget(self._both(foot))
        self.split = QPushButton(tr("Split"), foot)
        self.split.setProperty("primary", True)
        self.split.clicked.connect(self._split)
        cancel = QPushButton(tr("Cancel"), foot)
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(self.split)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        below.addLayout(buttons)
        for ticks in (self.names, self.roles):
            ticks.ticked.connect(self._preview)

    def _whom(self, theme: Theme, parent: QWidget) -> QWidget:
        whom = QWidget(parent)
        grid = QGridLayout(whom)
        grid.setContentsMargins(0, 4, 0, 4)
        self.to_new = QRadioButton(tr("To a new speaker called"), whom)
        self.to_known = QRadioButton(tr("To a speaker of the register"), whom)
        group = QButtonGroup(whom)
        for button in (self.to_new, self.to_known):
            group.addButton(button)
        self.to_new.setChecked(True)
        self.name = QLineEdit(whom)
        self.name.setAccessibleName(tr("Name of the new speaker"))
        self.name.setPlaceholderText(tr("Name, or the same name once more"))
        self.name.textChanged.connect(self._name_typed)
        self.field = SpeakerField(self._bridge, theme, whom)
        self.field.set_adding(False)
        self.field.set_name(tr("Speaker who gets it"))
        self.field.speakers_changed.connect(self._chosen)
        grid.addWidget(self.to_new, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.to_known, 1, 0)
        grid.addWidget(self.field, 1, 1)
        grid.setColumnStretch(1, 1)
        self.to_new.toggled.connect(self._preview)
        return whom

    def _part(self, heading: str, content: QWidget, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(heading, part, "muted"))
        column.addWidget(content)
        return part

    def _choice_of_quotes(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(tr("Quotes that go along"), part, "muted"))
        line = QHBoxLayout()
        self.words = QLineEdit(part)
        self.words.setPlaceholderText(tr("Words, outlets…"))
        self.words.setAccessibleName(tr("Search the quotes of this speaker"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._pause.start)
        self.tick_all = QPushButton(plural("Tick {n}", "Tick all {n}", 0), part)
        self.tick_all.clicked.connect(self._tick_all)
        self.tick_none = QPushButton(tr("Tick none"), part)
        self.tick_none.clicked.connect(self._tick_none)
        line.addWidget(self.words, 1)
        line.addWidget(self.tick_all)
        line.addWidget(self.tick_none)
        column.addLayout(line)
        self.quotes = TickList(tr("Quotes that go along"), part)
        self.quotes.ticked.connect(self._take_quotes)
        column.addWidget(self.quotes)
        self._more = label("", part, "muted")
        column.addWidget(self._more)
        return part

    def _both(self, parent: QWidget) -> QFrame:
        frame = card(parent, "sunken")
        grid = QGridLayout(frame)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(24)
        self._lines: list[QLabel] = []
        for column in (0, 1):
            for row, role in enumerate(("title", "", "", "")):
                line = label("", frame, role)
                line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(line, row, column)
                self._lines.append(line)
            grid.setColumnStretch(column, 1)
        self._hint = label("", frame, "muted")
        grid.addWidget(self._hint, 4, 0, 1, 2)
        return frame

    # Choosing

    @Slot()
    def _name_typed(self) -> None:
        if self.name.text():
            self.to_new.setChecked(True)
        self._preview()

    @Slot(object)
    def _chosen(self, speakers: tuple[SpeakerId, ...]) -> None:
        if speakers and self._view is not None:
            self.to_known.setChecked(True)
            self._bridge.ask(
                "speakers.split.target", _target, self._bridge.desk, self._view.id, speakers[-1], done=self._take_target
            )
        else:
            self._target = None
            self._preview()

    @Slot(object)
    def _take_target(self, found: tuple[SpeakerView, frozenset[QuoteId]]) -> None:
        self._target, self._shared = found
        if self._view is not None and self._target.id == self._view.id:
            self._target = None
        self.field.set_speakers((self._target,) if self._target else ())
        self._preview()

    @Slot()
    def _read(self) -> None:
        if self._view is not None:
            words = self.words.text()
            self._bridge.ask(
                "speakers.split", offered_quotes, self._bridge.desk, self._view.id, words, done=self._take_offered
            )

    @Slot(object)
    def _take_offered(self, offered: Offered) -> None:
        if offered.speaker != self.speaker() or offered.words != self.words.text():
            return
        self._offered = offered
        choices = [Choice(view.id, _short(view.words), source_line(view)) for view in offered.views]
        self.quotes.show_choices(choices, tuple(self._quotes))
        number, shown = len(offered.ids), len(offered.views)
        self.tick_all.setText(plural("Tick {n}", "Tick all {n}", number))
        self.tick_all.setEnabled(bool(number))
        told = tr("{shown} of {number} are listed: narrow them by words.", shown=shown, number=number)
        self._more.setText(told if number > shown else "")
        self._more.setVisible(number > shown)
        self._preview()

    @Slot(object)
    def _take_quotes(self, ticked: Sequence[QuoteId]) -> None:
        listed = self._offered.views if self._offered else ()
        for view in listed:
            self._quotes.pop(view.id, None)
        self._quotes |= dict.fromkeys(ticked)
        self._preview()

    @Slot()
    def _tick_all(self) -> None:
        if self._offered is not None:
            self._quotes |= dict.fromkeys(self._offered.ids)
            self._take_offered(self._offered)

    @Slot()
    def _tick_none(self) -> None:
        self._quotes.clear()
        if self._offered is not None:
            self._take_offered(self._offered)

    @Slot()
    def _preview(self) -> None:
        found = self.outcome()
        self.split.setEnabled(found is not None and not self._bridge.desk.read_only)
        told = (*_told(found.old), *_told(found.new)) if found else ("",) * len(self._lines)
        for line, text in zip(self._lines, told, strict=True):
            line.setText(text)
            line.setVisible(bool(text))
        missing = self.parting() == Parting()
        hint = tr("Tick what goes.") if missing else tr("Say to whom it goes.")
        self._hint.setText("" if found else hint)
        self._hint.setVisible(found is None)

    @Slot()
    def _split(self) -> None:
        if self.outcome() is not None and self._view is not None:
            new = self.to_new.isChecked()
            name = self.name.text() if new else ""
            target = None if new or self._target is None else self._target.id
            self.split_wanted.emit(self._view.id, self.parting(), name, target)


def _target(desk: Desk, speaker: SpeakerId, target: SpeakerId) -> tuple[SpeakerView, frozenset[QuoteId]]:
    return desk.speakers.get(target), shared_quotes(desk, speaker, target)


def _told(side: Side) -> tuple[str, str, str, str]:
    names, roles = ", ".join(map(isolated, side.aliases)), ", ".join(isolated(dated(role)) for role in side.roles)
    return (
        isolated(side.name),
        counted(side.quotes, "quote"),
        tr("Also known as: {names}", names=names) if names else "",
        tr("Roles: {roles}", roles=roles) if roles else "",
    )


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
