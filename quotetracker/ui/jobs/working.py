"""Long work that the editor asked for: what it is, how far it is, about how long it takes, a button that stops it."""

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from quotetracker.errors import Cancelled
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import plural, tr

_PATIENCE = 500  # ms before anything is shown: most work is done by then
_EVERY = 0.1  # seconds between two pictures of the progress
_KNOWN_AFTER = 1.0  # seconds from which on the pace says something about what is left


class Stopped:
    """What a work that was stopped comes back with."""


class Work(QObject):
    """One work, between the thread that does it and the window."""

    progressed = Signal(int, int)
    ended = Signal()
    stopped = Signal()

    def __init__(
        self, doing: str, done: Callable[[Any], None] | None, failed: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.doing = doing
        self.began = time.monotonic()
        self._done = done
        self._failed = failed
        self._wish = threading.Event()
        self._told = 0.0

    def stop(self) -> None:
        """Ask for an end; what was done of it is taken back."""
        self._wish.set()

    def task(self, verb: Callable[..., Any], values: tuple[Any, ...], named: dict[str, Any]) -> Callable[..., Any]:
        """What the job does: the verb with a pace."""

        def run(check: Callable[[], None]) -> Any:
            def pace(done: int, total: int) -> None:
                check()
                if self._wish.is_set():
                    raise Cancelled
                now = time.monotonic()
                if now - self._told > _EVERY or done == total:
                    self._told = now
                    self.progressed.emit(done, total)

            try:
                return verb(*values, pace=pace, **named)
            except Cancelled:
                if self._wish.is_set():
                    return Stopped()
                raise

        return run

    @Slot(object)
    def finish(self, result: Any) -> None:
        """It came to an end."""
        self.ended.emit()
        if isinstance(result, Stopped):
            self.stopped.emit()
        elif self._done is not None:
            self._done(result)
        self.deleteLater()

    @Slot(object)
    def fail(self, error: BaseException) -> None:
        """It could not be done."""
        self.ended.emit()
        self._failed(error)
        self.deleteLater()


class WorkStrip(QWidget):
    """Shows the work that goes on, if it takes more than half a second; also that something is being saved."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._works: list[Work] = []
        self._saving = False
        self._at = (0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        self._words = PlainLabel(self)
        row.addWidget(self._words)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(tr("Progress"))
        row.addWidget(self.bar)
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.setObjectName("stop_work")
        self.stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stop.setToolTip(tr("Stop it; what was done of it is taken back"))
        self.stop.clicked.connect(self._stop)
        row.addWidget(self.stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._appear)
        self.hide()

    @Slot(object)
    def watch(self, work: Work) -> None:
        """A work began."""
        self._works.append(work)
        work.progressed.connect(self._progress)
        work.ended.connect(self._ended)
        if len(self._works) == 1:
            self._begin()

    @Slot(bool)
    def set_saving(self, saving: bool) -> None:
        """Whether the thread for writes has anything to do."""
        if saving == self._saving:
            return
        self._saving = saving
        if not self._works:
            if saving:
                self._begin()
            else:
                self._end()

    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def _begin(self) -> None:
        self._at = (0, 0)
        self.stop.setEnabled(True)
        self._say()
        if self.isHidden():
            self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self.hide()

    @Slot()
    def _appear(self) -> None:
        if self._works or self._saving:
            self._say()
            self.show()

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        if self._works and self.sender() is self._works[0]:
            self._at = (done, total)
            self._say()

    @Slot()
    def _ended(self) -> None:
        self._works = [work for work in self._works if work is not self.sender()]
        if self._works:
            self._begin()
        elif not self._saving:
            self._end()
        else:
            self._begin()

    @Slot()
    def _stop(self) -> None:
        if self._works:
            self._works[0].stop()
            self.stop.setEnabled(False)
            self._words.setText(tr("Stopping…"))

    def _say(self) -> None:
        done, total = self._at
        self.stop.setVisible(bool(self._works))
        self.bar.setRange(0, total if done < total else 0)
        self.bar.setValue(done)
        if not self._works:
            self._words.setText(tr("Saving…"))
        elif self.stop.isEnabled():
            work = self._works[0]
            parts = [work.doing]
            if total and done < total:
                parts.append(tr("{done} of {total}", done=done, total=total))
                parts.append(left_told(time.monotonic() - work.began, done, total))
            elif total:
                parts.append(tr("finishing"))
            self._words.setText(" · ".join(filter(None, parts)))
        self.stop.setAccessibleName(tr("Stop: {doing}", doing=self._works[0].doing) if self._works else tr("Stop"))


def left_told(elapsed: float, done: int, total: int) -> str:
    """About how long it takes yet; empty while nobody knows."""
    if not done or elapsed < _KNOWN_AFTER:
        return ""
    seconds = max(1, round(elapsed / done * (total - done)))
    if seconds < 100:
        return plural("about {n} second left", "about {n} seconds left", seconds)
    return plural("about {n} minute left", "about {n} minutes left", round(seconds / 60))
