"""Keeps a library safe while somebody works: a backup in the background when one is due, and the dialog about them."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from quotetracker.errors import DamagedLibraryError, QuoteTrackerError
from quotetracker.services.care import Report
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.jobs.jobs import Check
from quotetracker.ui.language.wording import tr
from quotetracker.ui.safety.care_dialog import CareDialog

_FIRST = 4_000  # milliseconds after opening: the window comes first
_EVERY = 300_000  # between two looks whether a backup is due
_SOON = 1_500  # milliseconds; who is told sooner of a look at the library would only read of it and see it go


class Keeper(QObject):
    """One for each window."""

    restore_wanted = Signal(object)
    """Path of a backup to go back to."""
    library_wanted = Signal(object)
    """Path of a library to open."""
    backed_up = Signal()
    """A backup was made by itself."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep_up)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._begin)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self._say_why)
        self._said_why = False
        if not bridge.desk.read_only:
            self._first.start(_FIRST)
            self._look_first()
            bridge.desk.backups.guard()
            bridge.care(bridge.desk.backups.first, done=self._backed_up_first, failed=self._failed)

    def show(self) -> CareDialog:
        """Open the dialog."""
        dialog = CareDialog(self._bridge, self._window)
        dialog.restore_wanted.connect(self.restore_wanted)
        dialog.library_wanted.connect(self.library_wanted)
        self.backed_up.connect(dialog.ask_list)
        dialog.open()
        return dialog

    def _look_first(self) -> None:
        """A library that this computer did not leave so is looked at before its first change; changes wait for that."""
        if not self._bridge.desk.care.is_known:
            self._slow.start(_SOON)
            self._bridge.care(self._bridge.desk.care.look_first, done=self._looked_first, failed=self._refused)

    @Slot()
    def _say_why(self) -> None:
        self._said_why = True
        self._bridge.tell(
            tr(
                "This library comes from elsewhere, or was changed elsewhere. It is looked at before the first change: "
                "read in it meanwhile. What you change is saved as soon as that is done."
            )
        )

    @Slot(object)
    def _looked_first(self, report: Report | None) -> None:
        self._slow.stop()
        if report is not None and report.findings:
            self._bridge.tell(
                tr(
                    "This library comes from elsewhere, or was changed elsewhere, and something in it is not as it "
                    "should be: File → Backups and checks."
                ),
                Tone.PROBLEM,
            )
        elif self._said_why:
            self._bridge.tell(tr("The library was looked at: all is well."), Tone.DONE)

    @Slot(object)
    def _backed_up_first(self, _nothing: object) -> None:
        """There is a backup of the library as it was when it was opened: changes may come."""

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._slow.stop()
        self._bridge.report(error)

    def save_copy(self, target: Path) -> None:
        """Copy the library to ``target``; where its own file is gone, go on with the copy."""
        desk = self._bridge.desk

        def copied(check: Check) -> tuple[Path, bool]:
            return target, desk.care.save_copy(target, check)

        self._bridge.care(copied, done=self._copied, failed=self._bridge.report)

    @Slot(object)
    def _copied(self, made: tuple[Path, bool]) -> None:
        target, still_there = made
        if still_there:
            self._bridge.tell(tr("Copied and checked: {path}", path=target.name), Tone.DONE)
        else:
            self.library_wanted.emit(target)

    @Slot()
    def _begin(self) -> None:
        """After a bad end the library is looked at before a backup is made of it."""
        self._bridge.care(self._bridge.desk.care.after_bad_end, done=self._looked, failed=self._failed)

    @Slot(object)
    def _looked(self, report: Report | None) -> None:
        if report is not None and report.findings:
            self._bridge.tell(
                tr(
                    "The program ended without closing the library, and something in it is not as it should be: "
                    "File → Backups and checks."
                ),
                Tone.PROBLEM,
            )
        elif report is not None:
            self._bridge.tell(tr("The program ended without closing the library. It was checked: all is well."))
        self.keep_up()

    @Slot()
    def keep_up(self) -> None:
        """Make a backup in the background, if one is due."""
        self._bridge.care(self._bridge.desk.backups.keep_up, done=self._kept, failed=self._failed)

    @Slot(object)
    def _kept(self, view: object) -> None:
        self._told = False
        if view is not None:
            self.backed_up.emit()
        self._timer.start(_EVERY)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._timer.start(_EVERY)
        if self._told or not isinstance(error, QuoteTrackerError):
            return
        self._told = True  # once, not every few minutes
        if isinstance(error, DamagedLibraryError):
            self._bridge.tell(
                tr(
                    "The library seems to be damaged, so no backup was made of it; the older ones are kept. "
                    "Check it: File → Backups and checks."
                ),
                Tone.PROBLEM,
            )
        else:
            self._bridge.report(error)

    def stop(self) -> None:
        """No more looks: the window closes."""
        self._first.stop()
        self._slow.stop()
        self._timer.stop()
