"""Between the window and the desk: work goes to the background, results and changes come back to the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from quotetracker.errors import DamagedLibraryError, QuoteTrackerError
from quotetracker.model.views import Changes
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.jobs import Check, Jobs, Lane
from quotetracker.ui.jobs.working import Work
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.matches.scanning import Scan

_LET_GO = 500  # objects, half a millisecond


class Tone(Enum):
    """How grave a notice is."""

    INFO = "info"
    DONE = "done"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the editor without taking the keyboard away."""

    text: str
    tone: Tone = Tone.INFO
    detail: str = ""
    undo: bool = False
    """Whether undo takes back what is told of."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How catching up ended: whether more has come, whether comparing was stopped, and how many quotes wait then."""

    due: bool
    stopped: bool
    waiting: int


class Bridge(QObject):
    """One desk, seen from the window."""

    changed = Signal(object)
    """Changes that a step, an undo or the comparison made."""
    told = Signal(object)
    """Notice."""
    working = Signal(object)
    """Work that began."""
    saving = Signal(bool)
    """Whether the thread for writes has anything to do."""
    matching = Signal(bool)
    """Whether suggestions and matches are being worked out."""
    progressed = Signal(object)
    """Progress of comparing."""
    waiting = Signal(object)
    """How many quotes wait because the editor stopped comparing."""
    crashed = Signal(object)
    """BaseException that nobody expected."""
    _arrived = Signal(object)

    def __init__(self, desk: Desk, parent: QObject, *, idle: bool = False) -> None:
        super().__init__(parent)
        self.desk = desk
        self._idle = idle  # a safe start: nothing is worked out unless it is asked for
        self._jobs = Jobs(self)
        self._jobs.writing.connect(self.saving)
        self._latest: dict[str, int] = {}
        self._busy = False
        self._scan = Scan(desk, self.progressed.emit)
        self._again = False
        self._arrived.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._listener = self._arrived.emit
        desk.listen(self._listener)

    @property
    def jobs(self) -> Jobs:
        """The lanes, for tests and for closing."""
        return self._jobs

    def run(
        self, verb: Callable[..., Any], *values: Any, done: Callable[[Any], None] | None = None, **named: Any
    ) -> None:
        """Let the desk do ``verb`` in the order of calls; failures become a notice."""

        def work(_check: Check) -> Any:
            return verb(*values, **named)

        self._jobs.start(Lane.WRITE, work, done=done, failed=self.report)

    def work(
        self,
        doing: str,
        verb: Callable[..., Any],
        *values: Any,
        done: Callable[[Any], None] | None = None,
        stopped: Callable[[], None] | None = None,
        lane: Lane = Lane.WRITE,
        **named: Any,
    ) -> None:
        """As ``run``, for what may take long: ``verb`` takes a ``pace``, and the status line tells of it.

        ``doing`` says what is done, such as "Deleting 300 quotes"; ``stopped`` is called when the editor stopped it.
        """
        work = Work(doing, done, self.report, self)
        work.stopped.connect(self._say_stopped)
        if stopped is not None:
            work.stopped.connect(stopped)
        self._jobs.start(lane, work.task(verb, values, named), done=work.finish, failed=work.fail)
        self.working.emit(work)

    @Slot()
    def _say_stopped(self) -> None:
        self.tell(tr("Stopped: nothing was changed."))

    def ask(
        self,
        key: str,
        verb: Callable[..., Any],
        *values: Any,
        done: Callable[[Any], None],
        lane: Lane = Lane.ASK,
        **named: Any,
    ) -> None:
        """Ask the desk in the background; a newer question with the same ``key`` replaces this one."""

        def work(_check: Check) -> Any:
            return verb(*values, **named)

        self._replace(key, self._jobs.start(lane, work, done=done, failed=self.report))

    def read(self, key: str, task: Callable[[Check], Any], *, done: Callable[[Any], None]) -> None:
        """Read an article; ``task`` calls the check it is given, which ends it when another is read or ``give_up``."""
        self._replace(key, self._jobs.start(Lane.READ, task, done=done, failed=self.report))

    def add_articles(self, task: Callable[[Check], Any], *, done: Callable[[Any], None]) -> None:
        """Read and add articles; ``task`` calls the check it is given between two of them."""
        self._jobs.start(Lane.IMPORT, task, done=done, failed=self.report)

    def work_on_model(
        self, task: Callable[[Check], Any], *, done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> int:
        """Fetch, open or switch a language model; returns a number for ``cancel``."""
        return self._jobs.start(Lane.MODEL, task, done=done, failed=failed)

    def let_go(self, many: list[Any]) -> None:
        """Empty a list of very many objects in the background, some at a time: at once, all threads would wait."""

        def work(_check: Check) -> None:
            while many:
                del many[-_LET_GO:]

        self._jobs.start(Lane.SURVEY, work, done=None, failed=self.report)

    def give_up(self, key: str) -> None:
        """Nobody waits any more for what was asked under ``key``."""
        if (old := self._latest.pop(key, None)) is not None:
            self._jobs.cancel(old)

    def care(
        self, task: Callable[[Check], Any], *, done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> int:
        """Back up, check or mend; ``task`` calls the check it is given between two pieces of work.

        Returns a number for ``cancel``.
        """
        return self._jobs.start(Lane.CARE, task, done=done, failed=failed)

    def keep(
        self, task: Callable[[Check], Any], *, done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Keep what is typed and not saved yet."""
        self._jobs.start(Lane.KEEP, task, done=done, failed=failed)

    def cancel(self, number: int) -> None:
        """Give a job up: neither of its callbacks is called."""
        self._jobs.cancel(number)

    def tell(self, text: str, tone: Tone = Tone.INFO, *, undo: bool = False) -> None:
        """Show a notice; with a button that takes back what it tells of."""
        self.told.emit(Notice(text, tone, undo=undo))

    @Slot(object)
    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.tell(tr("Copied."), Tone.DONE)

    def catch_up_in_background(self) -> None:
        """Suggest quotes in articles, and compare quotes, that wait for it; once more if that is being done now."""
        if self._idle:
            return
        if self._busy:
            self._again = True  # what changed may have come after the look at it
            return
        self._busy, self._again = True, False
        self.matching.emit(True)
        self._jobs.start(Lane.LONG, self._catch_up, done=self._caught_up, failed=self._catching_up_failed)

    def compare_everything(self) -> None:
        """Compare the whole library again, in the background; what was stopped goes on with it."""
        self.run(self.desk.matches.start_over, done=self._go_on)

    def stop_comparing(self) -> None:
        """Let what is not compared yet wait until the editor goes on, or until the next start."""
        if self._busy:
            self._scan.stop()

    def resume_comparing(self) -> None:
        """Go on where it was stopped."""
        self._go_on(None)

    @Slot(object)
    def _go_on(self, _number: object) -> None:
        self._scan.go_on()
        self.waiting.emit(0)
        self.catch_up_in_background()

    def is_comparing(self) -> bool:
        """Whether something is worked out in the background now."""
        return self._busy

    def _catch_up(self, check: Check) -> _Outcome:
        """All of it, in the thread for long work; also the counts, which the window's thread must not ask for."""
        try:
            self.desk.care.look_first(check)
        except DamagedLibraryError:
            return _Outcome(due=False, stopped=False, waiting=0)  # the keeper says so
        self.desk.suggestions.catch_up(check)
        self._scan.run(check)
        self.desk.revisions.catch_up(check)
        self.desk.meaning.catch_up(check)
        stopped = self._scan.stopped
        due = bool(self.desk.suggestions.pending()) or self._scan.is_due()
        return _Outcome(due=due, stopped=stopped, waiting=self.desk.matches.waiting() if stopped else 0)

    def close(self) -> None:
        """Finish writes, stop the rest."""
        self._jobs.shut_down()
        # The desk may outlive the window: another one is opened on it when the language is switched.
        self.desk.forget(self._listener)

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Say an expected failure in a notice; anything else is a bug and goes to the crash dialog."""
        if isinstance(error, QuoteTrackerError):
            self.told.emit(Notice(retold(str(error)), Tone.PROBLEM, error.detail))
        else:
            self.crashed.emit(error)

    def _replace(self, key: str, number: int) -> None:
        if (old := self._latest.get(key)) is not None:
            self._jobs.cancel(old)
        self._latest[key] = number

    @Slot(object)
    def _announce(self, changes: Changes) -> None:
        self.changed.emit(changes)
        if changes.quotes or changes.articles or changes.speakers:
            self.catch_up_in_background()

    @Slot(object)
    def _caught_up(self, outcome: _Outcome) -> None:
        self._busy = False
        if self._again or outcome.due or outcome.stopped != self._scan.stopped:
            self.catch_up_in_background()
        else:
            self.matching.emit(False)
            self.waiting.emit(outcome.waiting)

    @Slot(object)
    def _catching_up_failed(self, error: BaseException) -> None:
        self._busy = False
        self.matching.emit(False)
        self.report(error)
