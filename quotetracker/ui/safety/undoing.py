"""Undo and redo: what they would do stands in their names, what they did in a notice."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from quotetracker.services.history import Next
from quotetracker.ui.actions import Command
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import inside, retold, tr


class Undoing(QObject):
    """Keeps the two commands, and does what they say."""

    def __init__(self, bridge: Bridge, commands: Mapping[str, Command], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._history = bridge.desk.history
        self._commands = commands

    def read(self) -> None:
        """Name what comes next."""
        self._bridge.ask("window.next", self._history.next, done=self._show)

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._bridge.run(self._history.undo, done=self._undone)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._bridge.run(self._history.redo, done=self._redone)

    @Slot(object)
    def _show(self, labels: Next) -> None:
        for key, label in (("undo", labels.undo), ("redo", labels.redo)):
            what = inside(retold(label)) if label else ""
            named = tr("&Undo {what}", what=what) if key == "undo" else tr("&Redo {what}", what=what)
            self._commands[key].setText(named if what else tr(self._commands[key].spec.text))
            self._commands[key].setEnabled(label is not None)

    @Slot(object)
    def _undone(self, step: object) -> None:
        label = retold(getattr(step, "label", ""))
        self._bridge.tell(tr("Undone: {label}.", label=label) if label else tr("There is nothing to undo."))

    @Slot(object)
    def _redone(self, step: object) -> None:
        label = retold(getattr(step, "label", ""))
        self._bridge.tell(tr("Done again: {label}.", label=label) if label else tr("There is nothing to redo."))
