"""How far a batch has come, in the status bar, with a button that stops it."""

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from quotetracker.errors import Cancelled
from quotetracker.services.intake import PagesDone, Progress
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import retold, tr

_EVERY = 0.1  # seconds between two pictures of the progress
_PATIENCE = 300  # milliseconds before anything is shown: most files are read by then


class Batch(QObject):
    """Stands between the thread that reads files and the window: progress out, the wish to stop in."""

    progressed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()
        self._told = 0.0

    def stop(self) -> None:
        """Ask the reading thread to stop after what it is reading; a file that hangs is given up at once."""
        self._stopped.set()

    def checking(self, check: Callable[[], None]) -> Callable[[], None]:
        """A check that raises ``Cancelled`` when either the window closes or the editor stops."""

        def both() -> None:
            check()
            if self._stopped.is_set():
                raise Cancelled

        return both

    def tell(self, progress: Progress) -> None:
        """Called in the reading thread, for each file."""
        now = time.monotonic()
        if now - self._told > _EVERY or (progress.done == 0 and progress.pages is None):
            self._told = now
            self.progressed.emit(progress)

    def tell_pages(self, done: int, total: int) -> None:
        """Called in the thread that recognises, for each page."""
        self.progressed.emit(PagesDone(done, total, recognised=True))

    def tell_read(self, done: int, total: int) -> None:
        """Called in the reading thread, some times a second, for a PDF of many pages."""
        self.progressed.emit(PagesDone(done, total))


class ProgressStrip(QWidget):
    """A bar, a sentence and Stop; hidden while nothing is read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        self._words = PlainLabel(self)
        layout.addWidget(self._words)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(tr("Progress of adding articles"))
        layout.addWidget(self._bar)
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.setObjectName("stop_reading")
        self.stop.setAccessibleName(tr("Stop adding articles"))
        self.stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stop.clicked.connect(self._stop)
        layout.addWidget(self.stop)
        self._batch: Batch | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, what: str) -> Batch:
        """Watch a new batch; ``what`` is said until its progress is known."""
        self._batch = Batch(self)
        self._batch.progressed.connect(self._show_progress)
        self._words.setText(what)
        self._bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self._timer.start(_PATIENCE)
        return self._batch

    def end(self) -> None:
        """The batch is done."""
        self._timer.stop()
        self.hide()
        if self._batch is not None:
            self._batch.deleteLater()
            self._batch = None

    @Slot(object)
    def _show_progress(self, progress: Progress | PagesDone) -> None:
        if not self.stop.isEnabled():
            return  # it says that it stops
        if isinstance(progress, PagesDone):
            self._bar.setRange(0, progress.total if progress.total > 1 else 0)
            self._bar.setValue(progress.done)
            self._words.setText(_pages_told(progress))
        elif progress.total > 1:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
            words = tr("Adding articles: {progress}", progress=retold(str(progress)))
            failed = tr("{problems} could not be read", problems=progress.problems) if progress.problems else ""
            pages = _pages_told(progress.pages) if progress.pages else ""
            self._words.setText(" · ".join(filter(None, (words, pages, failed))))
        elif progress.pages is not None:
            self._show_progress(progress.pages)

    @Slot()
    def _stop(self) -> None:
        if self._batch is not None:
            self._batch.stop()
            self.stop.setEnabled(False)
            self._words.setText(tr("Stopping…"))


def _pages_told(pages: PagesDone) -> str:
    page = min(pages.done + 1, pages.total)
    if pages.recognised:
        return tr("Recognising page {page} of {total}", page=page, total=pages.total)
    return tr("Reading page {page} of {total}", page=page, total=pages.total)
