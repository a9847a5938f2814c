"""What the register says of one speaker, to be read and changed; each field is saved when it is left."""

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import SpeakerId, SpeakerKind
from quotetracker.services.speakers import SpeakerFields
from quotetracker.services.unsaved import Form, Typed, names_kept, roles_kept
from quotetracker.text.names import initials, tidy
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import plural, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.safety.form_keeper import FieldsKeeper, differing
from quotetracker.ui.safety.seen import Seen
from quotetracker.ui.speakers.names import NamesField
from quotetracker.ui.speakers.new import kind_box
from quotetracker.ui.speakers.paint import draw_badge, resized
from quotetracker.ui.speakers.parts import TextBox, label
from quotetracker.ui.speakers.roles import RolesTable
from quotetracker.ui.speakers.scripts import mixed


class SpeakerForm(QWidget):
    """Name, kind, other names, roles and note. What cannot be stored stays as it was typed."""

    merge_wanted = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._view: SpeakerView | None = None
        self._sent: SpeakerFields | None = None
        self._seen: Seen[SpeakerFields] = Seen()
        self._badge = Badge(theme, self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name"))
        self.name.setFont(resized(self.font(), 1.25))
        self.name.editingFinished.connect(self.save)
        self.kind = kind_box(self)
        self.kind.activated.connect(self.save)
        self.names = NamesField(theme, self)
        self.names.names_changed.connect(self.save)
        self.roles = RolesTable(theme, self)
        self.roles.roles.edited.connect(self._roles_edited)
        self.note = TextBox(tr("Note"), self)
        self.note.setPlaceholderText(tr("Whatever helps to tell this speaker from others"))
        self.note.finished.connect(self.save)
        self._keeper = FieldsKeeper(bridge, self, self._typed)
        self.name.textEdited.connect(self._keeper.touch)
        self.note.textChanged.connect(self._keeper.touch)
        self.names.entry.textChanged.connect(self._keeper.touch)
        self.roles.typing.connect(self._keeper.touch)
        self.roles.roles.edited.connect(self._keeper.touch)
        self._warning = label("", self, "warning")
        self._merge = QPushButton(tr("Merge…"), self)
        self._merge.setToolTip(tr("See what becomes of the two entries when they are made one"))
        self._merge.clicked.connect(self.merge_wanted)
        self._problem = label("", self, "danger")
        self._lay_out()
        self._warn(())

    def view(self) -> SpeakerView | None:
        """The speaker that is shown, as stored."""
        return self._view

    def show_speaker(
        self, view: SpeakerView, namesakes: Collection[SpeakerView], look_alikes: Collection[SpeakerView] = ()
    ) -> None:
        """Show another speaker, or the same one as it is now; what is being typed into the same one stays."""
        before = self._view if self._view is not None and self._view.id == view.id else None
        self._view, self._sent = view, None
        stored = SpeakerFields(view.name, view.kind, view.aliases, view.roles, view.note)
        self._seen.show(stored, other=before is None)
        self._badge.set_speaker(view)
        self.name.setToolTip(plain_tip(view.name))
        if before is None:
            self.names.clear_entry()
        if before is None or tidy(self.name.text()) == before.name:
            _put(self.name, view.name)
        self.kind.setCurrentIndex(self.kind.findData(view.kind))
        if before is None or sorted(self.names.names()) in (sorted(before.aliases), sorted(view.aliases)):
            self.names.set_names(view.aliases)
        if before is None or set(self.roles.roles.roles()) in (set(before.roles), set(view.roles)):
            self.roles.roles.set_roles(view.roles)
        if before is None or self.note.text().strip() == before.note != view.note:
            self.note.set_text(view.note)
        self._show_problem()
        self._warn(namesakes, look_alikes)
        self._keeper.refresh()

    def fields(self) -> SpeakerFields:
        """What is in the fields; roles that cannot be stored are left as they were."""
        roles = self.roles.roles
        stored = self._view.roles if self._view else ()
        return SpeakerFields(
            name=self.name.text(),
            kind=SpeakerKind(self.kind.currentData()),
            aliases=self.names.names(),
            roles=stored if roles.problem() else roles.roles(),
            note=self.note.text(),
        )

    @Slot()
    def save(self) -> None:
        """Store what was changed, if anything was."""
        if self._view is None or self._bridge.desk.read_only:
            return
        typed = self.fields()
        if typed != self._sent and not _same(typed, self._view):
            self._sent = typed
            edit = self._keeper.saving(self._bridge.desk.speakers.edit, self._half_typed(typed))
            self._bridge.run(edit, self._view.id, typed, seen=self._seen.sending(typed))

    def _typed(self) -> Typed | None:
        """What is in the fields and not stored."""
        if self._view is None or self._bridge.desk.read_only:
            return None
        typed = differing({"name": self.name.text(), "note": self.note.text()}, self._view)
        return Typed(Form.SPEAKER, self._view.id, {**typed, **self._half_typed(self._view)})

    def _half_typed(self, stored: SpeakerView | SpeakerFields) -> dict[str, str]:
        """Names and roles as typed where they differ, the line and the cell that are being typed in included."""
        names, roles = self.names.typed(), self.roles.typed()
        found = {"aliases": names_kept(names)} if sorted(names) != sorted(stored.aliases) else {}
        return found | ({"roles": roles_kept(roles)} if set(roles) != set(stored.roles) else {})

    def set_read_only(self, read_only: bool) -> None:
        """Show without offering changes."""
        self.name.setReadOnly(read_only)
        self.kind.setEnabled(not read_only)
        self.names.set_read_only(read_only)
        self.roles.set_read_only(read_only)
        self.note.setReadOnly(read_only)
        self._merge.setDisabled(read_only)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._badge.set_theme(theme)
        self.names.set_theme(theme)
        self.roles.set_theme(theme)

    def problem(self) -> str:
        """The sentence on a role that cannot be stored, for tests."""
        return self._problem.text()

    def warning(self) -> str:
        """The sentences on namesakes and on letters of other scripts, for tests."""
        return self._warning.text()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 6)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._badge)
        head.addWidget(self.name, 1)
        head.addWidget(self.kind)
        layout.addLayout(head)
        warning = QHBoxLayout()
        warning.addWidget(self._warning, 1)
        warning.addWidget(self._merge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(warning)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        roles = QVBoxLayout()
        roles.setSpacing(4)
        roles.addWidget(self.roles)
        roles.addWidget(self._problem)
        form.addRow(_caption(tr("Also known as"), self), self.names)
        form.addRow(_caption(tr("Roles"), self), roles)
        form.addRow(_caption(tr("Note"), self), self.note)
        layout.addLayout(form)
        layout.addStretch(1)
        self._form = form

    def set_wide(self, *, wide: bool) -> None:
        """Captions above the fields, where the form stands beside the quotes, or before them."""
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.WrapAllRows if wide else policy.DontWrapRows)

    @Slot()
    def _roles_edited(self) -> None:
        self._show_problem()
        self.save()

    def _show_problem(self) -> None:
        problem = self.roles.roles.problem()
        self._problem.setText(tr("⚠ {problem} Not saved yet.", problem=problem) if problem else "")
        self._problem.setVisible(bool(problem))

    def _warn(self, namesakes: Collection[SpeakerView], look_alikes: Collection[SpeakerView] = ()) -> None:
        count, lines = len(namesakes), []
        if count:
            lines.append(
                plural(
                    "⚠ Another speaker has this name too. Is it one and the same?",
                    "⚠ {n} other speakers have this name too. Is it one and the same?",
                    count,
                )
            )
        elif look_alikes:
            lines.append(tr("⚠ Another speaker’s name looks the same, in other letters. Is it one and the same?"))
        if self._view is not None and (why := mixed(self._view.name, *self._view.aliases)):
            lines.append(f"⚠ {why}")
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))
        self._merge.setVisible(bool(namesakes or look_alikes))


class Badge(QWidget):
    """A speaker's initials in the speaker's colour."""

    _SIDE = 40

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters = ""
        self._colour: SpeakerId | None = None
        self.setFixedSize(QSize(self._SIDE, self._SIDE))

    def set_speaker(self, view: SpeakerView) -> None:
        """Whose badge it is."""
        self._letters, self._colour = initials(view.name), view.id
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The disc with its letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_badge(painter, QRectF(self.rect()), self._letters, self._theme.speaker(self._colour), self.font())


def _caption(text: str, parent: QWidget) -> QWidget:
    made = label(text, parent, "muted")
    made.setWordWrap(False)
    made.setContentsMargins(0, 6, 0, 0)
    return made


def _put(edit: QLineEdit, text: str) -> None:
    if tidy(edit.text()) != text or not edit.hasFocus():
        edit.setText(text)
        edit.setCursorPosition(0)


def _same(typed: SpeakerFields, view: SpeakerView) -> bool:
    return (
        tidy(typed.name) == view.name
        and typed.kind == view.kind
        and sorted(typed.aliases) == sorted(view.aliases)
        and set(typed.roles) == set(view.roles)
        and typed.note.strip() == view.note
    )
