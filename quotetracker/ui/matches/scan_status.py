"""The corner of the status line that says how far comparing is, with a button to stop it or to go on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import plural, tr
from quotetracker.ui.matches.scanning import Progress, seconds_told

_FEW = 50  # Below this it is over before anybody has read a number.


class ScanStatus(QWidget):
    """Says nothing while nothing is to be done."""

    stop_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._working = False
        self._waiting = 0
        self._progress: Progress | None = None
        self._words = PlainLabel(self, "muted")
        self.button = QPushButton(self)
        self.button.setStyleSheet("padding: 1px 8px;")
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self.button)
        self._show()

    @Slot(bool)
    def set_working(self, working: bool) -> None:
        """Whether something is compared now."""
        self._working = working
        if not working:
            self._progress = None
        self._show()

    @Slot(object)
    def set_progress(self, progress: Progress) -> None:
        """How far it is."""
        self._progress = progress
        self._show()

    @Slot(object)
    def set_waiting(self, waiting: int) -> None:
        """How many wait because the editor stopped it; 0 when it goes on."""
        self._waiting = waiting
        self._show()

    def text(self) -> str:
        """What it says."""
        return self._words.text() if not self.isHidden() else ""

    def _show(self) -> None:
        progress = self._progress
        counted = progress is not None and progress.total >= _FEW
        if self._working and progress is not None and counted:
            compared = tr("Compared {done} of {total} quotes", done=progress.done, total=progress.total)
            left = "" if progress.left is None else seconds_told(progress.left)
            self._words.setText(" · ".join(filter(None, (compared, left))))
            self._offer(tr("Stop"), tr("Stop comparing; the rest waits until you go on"))
        elif self._working:
            self._words.setText(tr("Comparing quotes…"))
            self.button.hide()
        elif self._waiting:
            self._words.setText(
                plural("{n} quote waits to be compared", "{n} quotes wait to be compared", self._waiting)
            )
            self._offer(tr("Go on"), tr("Compare the quotes that wait"))
        self.setVisible(self._working or self._waiting > 0)

    def _offer(self, text: str, tip: str) -> None:
        self.button.setText(text)
        self.button.setToolTip(tip)
        self.button.setAccessibleName(f"{text}: {self._words.text()}")
        self.button.show()

    @Slot()
    def _press(self) -> None:
        (self.stop_wanted if self._working else self.resume_wanted).emit()
