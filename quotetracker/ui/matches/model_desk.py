"""Comparing by meaning, as the window sees it: fetching, choosing and switching a model without waiting for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from quotetracker.services.meaning import MeaningStatus
from quotetracker.services.meaning_fetch import DEFAULT_ADDRESS
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.jobs.jobs import Check
from quotetracker.ui.language.wording import tr


class ModelDesk(QObject):
    """Goes on when the dialog is closed; one thing at a time."""

    changed = Signal()
    """Status, progress or what is being done changed."""
    _came = Signal(object, object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._status: MeaningStatus | None = None
        self._job: int | None = None
        self._doing = ""
        self._progress = (0, 0)
        self._came.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def status(self) -> MeaningStatus | None:
        """How it stood when it was asked last; None before that."""
        return self._status

    @property
    def doing(self) -> str:
        """What is being done, in words; empty when nothing is."""
        return self._doing

    @property
    def progress(self) -> tuple[int, int]:
        """Bytes that were fetched, and bytes in all; (0, 0) where that is not known."""
        return self._progress

    @Slot()
    def refresh(self) -> None:
        """Ask how it stands."""
        self._bridge.ask("meaning.status", self._bridge.desk.meaning.status, done=self._show)

    @Slot()
    def fetch(self) -> None:
        """Fetch the usual model and use it."""

        def work(check: Check) -> object:
            return self._bridge.desk.meaning.fetch(DEFAULT_ADDRESS, check, progress=self._came.emit)

        self._start(tr("Fetching the model…"), work, self._fetched)

    def use(self, folder: Path) -> None:
        """Use the model in a folder."""

        def work(_check: Check) -> None:
            self._bridge.desk.meaning.use(folder)

        self._start(tr("Opening the model…"), work, self._switched)

    @Slot()
    def switch(self) -> None:
        """Off when it is on, and on again when it is off."""
        status = self._status
        if status is None:
            return
        if not status.on:
            self.use(Path(status.folder))
            return

        def work(_check: Check) -> None:
            self._bridge.desk.meaning.off()

        self._start(tr("Switching off…"), work, self._switched)

    @Slot()
    def cancel(self) -> None:
        """Stop what is being done; what was fetched until then is thrown away."""
        if self._job is not None:
            self._bridge.cancel(self._job)
            self._ended()

    def _start(self, doing: str, work: Callable[[Check], Any], done: Callable[[Any], None]) -> None:
        if self._job is not None:
            return
        self._doing, self._progress = doing, (0, 0)
        self._job = self._bridge.work_on_model(work, done=done, failed=self._failed)
        self.changed.emit()

    @Slot(object)
    def _fetched(self, _folder: object) -> None:
        self._bridge.tell(tr("The model is here. It reads your quotes in the background."), Tone.DONE)
        self._switched(None)

    @Slot(object)
    def _switched(self, _nothing: object) -> None:
        self._ended()
        self._bridge.catch_up_in_background()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._ended()
        self._bridge.report(error)

    def _ended(self) -> None:
        self._job, self._doing, self._progress = None, "", (0, 0)
        self.refresh()
        self.changed.emit()

    @Slot(object)
    def _show(self, status: MeaningStatus) -> None:
        self._status = status
        self.changed.emit()

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        if self._job is not None:
            self._progress = (done, total)
            self.changed.emit()
