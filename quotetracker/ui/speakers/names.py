"""Other names of a speaker as chips that can be added, changed and removed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quotetracker.text.names import name_key, tidy
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.chip import Chip, ChipSpec
from quotetracker.ui.speakers.chips import ChipBox


class NamesField(QWidget):
    """Names as chips; Enter or a double click on a chip brings it back into the line."""

    names_changed = Signal(object)
    """Tuple of names, after the editor changed it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._changing: str | None = None
        self._entry = QLineEdit(self)
        self._entry.setAccessibleName(tr("Also known as"))
        self._entry.setAccessibleDescription(tr("Type another name and press Enter."))
        self._entry.setPlaceholderText(tr("Add a name"))
        self._box = ChipBox(self._entry, theme, self)
        self._box.removed.connect(self._remove)
        self._box.change_wanted.connect(self._change)
        self._entry.editingFinished.connect(self._finish)
        self._entry.installEventFilter(self)
        self.setFocusProxy(self._entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)

    def names(self) -> tuple[str, ...]:
        """All names, the one that is being changed as it was."""
        return tuple(self._names)

    def typed(self) -> tuple[str, ...]:
        """All names, with the one that is being typed as it stands in the line."""
        return tuple(self._with_entry())

    def set_names(self, names: Sequence[str]) -> None:
        """Show these names; what is being typed stays."""
        self._names = list(names)
        if self._changing not in self._names:
            self._changing = None
        self._show()

    def clear_entry(self) -> None:
        """Forget what is being typed."""
        self._entry.clear()
        self._changing = None

    def set_read_only(self, read_only: bool) -> None:
        """Show without offering changes."""
        self._box.set_read_only(read_only)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._box.set_theme(theme)

    @property
    def entry(self) -> QLineEdit:
        """The line to type in."""
        return self._entry

    def chips(self) -> tuple[Chip, ...]:
        """The chips, for tests."""
        return self._box.chips()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape gives up a change."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if not self._entry.text() and self._changing is None:
                return False
            self.clear_entry()
            self._show()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _finish(self) -> None:
        """Take what was typed into the names."""
        names = self._with_entry()
        self.clear_entry()
        self._set(names)

    def _with_entry(self) -> list[str]:
        typed, old = tidy(self._entry.text()), self._changing
        others = [name for name in self._names if name != old]
        if typed and name_key(typed) not in map(name_key, others):
            others.insert(self._names.index(old) if old else len(others), typed)
        return others

    @Slot(object)
    def _remove(self, name: object) -> None:
        self._set([known for known in self._names if known != name])

    @Slot(object)
    def _change(self, name: object) -> None:
        self._finish()
        self._changing = str(name)
        self._show()
        self._entry.setText(self._changing)
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entry.selectAll()

    def _set(self, names: list[str]) -> None:
        changed = names != self._names
        self._names = names
        self._show()
        if changed:
            self.names_changed.emit(tuple(names))

    def _show(self) -> None:
        self._box.set_chips([ChipSpec(name, name) for name in self._names if name != self._changing])
