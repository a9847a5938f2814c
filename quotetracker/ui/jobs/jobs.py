"""Background work: jobs take values and return values; results arrive in the GUI thread."""

import itertools
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from quotetracker.errors import Cancelled

_log = logging.getLogger("quotetracker")

Check = Callable[[], None]


class Lane(Enum):
    """Who waits for whom: writes in order, questions, reading the open article, imports, long work that can wait,
    a language model that is fetched or opened, and backups and checks."""

    WRITE = "write"
    ASK = "ask"
    SURVEY = "survey"
    """Questions about the whole library, which take a second in a large one."""
    LISTING = "listing"
    """How long the list of quotes is, beside the rows of it that are in sight."""
    READ = "read"
    IMPORT = "import"
    LONG = "long"
    MODEL = "model"
    CARE = "care"
    KEEP = "keep"
    """What is typed and not saved yet: never behind a backup that takes minutes."""


class Token:
    """Asks a job to stop; the job looks at it between two pieces of work."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def cancel(self) -> None:
        """Ask for an end."""
        self._stopped.set()

    def check(self) -> None:
        """Raise ``Cancelled`` when an end was asked for."""
        if self._stopped.is_set():
            raise Cancelled


#: Somebody waits for these; the others let them pass.
_AWAITED = frozenset({Lane.WRITE, Lane.ASK})
#: These come to their end when the window closes.
_FINISHED = (Lane.WRITE, Lane.KEEP)
_PATIENCE = 0.5  # seconds that long work stands back at one check


@dataclass(frozen=True, slots=True)
class _Open:
    lane: Lane
    token: Token
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None]


class _Job(QRunnable):
    """One piece of work. It owns no QObject: those would die in the pool's thread."""

    def __init__(self, number: int, task: Callable[[Check], Any], check: Check, finished: Any) -> None:
        super().__init__()
        self._key = number
        self._held: tuple[Callable[[Check], Any], Check, Any] | None = (task, check, finished)

    def run(self) -> None:
        """Work, and report the outcome; called by the pool in its thread, once."""
        if self._held is None:
            return
        task, check, finished = self._held
        # WORKAROUND PySide 6.11 keeps a runnable for ever that ends before ``QThreadPool.start`` has returned, one
        # quick one in some thousands. What it held, such as a library that is left, must not stay with it.
        self._held = None
        result: Any = None
        error: BaseException | None = None
        try:
            check()
            result = task(check)
        except BaseException as raised:  # noqa: BLE001 - a thread ends here, the error goes to the GUI thread
            error = raised
        try:
            finished.emit(self._key, result, error)
        except RuntimeError:
            return  # the window went away while this worked


class Jobs(QObject):
    """Runs work in lanes of one thread each. Callbacks must be bound methods of QObjects."""

    idle = Signal()
    writing = Signal(bool)
    """Whether any write is queued or being done; told at each beginning and end of one."""
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._open: dict[int, _Open] = {}
        self._calm = threading.Event()
        self._calm.set()
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        for pool in self._pools.values():
            pool.setMaxThreadCount(1)
            pool.setExpiryTimeout(-1)
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        lane: Lane,
        work: Callable[[Check], Any],
        *,
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None],
    ) -> int:
        """Queue ``work``; exactly one of ``done`` and ``failed`` is called later, unless it is cancelled."""
        number = next(self._numbers)
        token = Token()
        self._open[number] = _Open(lane, token, done, failed)
        if lane in _AWAITED:
            self._calm.clear()
            check = token.check
        else:
            check = _courteous(token, self._calm)
        if lane is Lane.WRITE:
            self.writing.emit(True)
        self._pools[lane].start(_Job(number, work, check, self._finished))
        return number

    def cancel(self, number: int) -> None:
        """Nobody waits for this job any more."""
        if entry := self._open.pop(number, None):
            entry.token.cancel()
            self._look_who_waits()

    def busy(self) -> bool:
        """Whether any job is waited for."""
        return bool(self._open)

    def shut_down(self) -> None:
        """Finish writes that were begun, give up everything else, and wait for the threads."""
        self._calm.set()
        for entry in self._open.values():
            if entry.lane not in _FINISHED:
                entry.token.cancel()
        for lane in _FINISHED:
            self._pools[lane].waitForDone()
        for entry in self._open.values():
            entry.token.cancel()
        self._open.clear()
        for pool in self._pools.values():
            pool.clear()
            pool.waitForDone()

    def _look_who_waits(self) -> None:
        if all(entry.lane not in _AWAITED for entry in self._open.values()):
            self._calm.set()

    @Slot(object, object, object)
    def _settle(self, number: int, result: Any, error: BaseException | None) -> None:
        entry = self._open.pop(number, None)
        self._look_who_waits()
        if entry is not None and entry.lane is Lane.WRITE:
            self.writing.emit(any(other.lane is Lane.WRITE for other in self._open.values()))
        if entry is not None and not isinstance(error, Cancelled):
            if error is not None and _is_alive(entry.failed):
                entry.failed(error)
            elif error is not None:
                _log.error("%s failed when nobody waited for it any more: %s", entry.lane.value, type(error).__name__)
            elif entry.done is not None and _is_alive(entry.done):
                entry.done(result)
        if not self._open:
            self.idle.emit()


def _courteous(token: Token, calm: threading.Event) -> Check:
    """A check that also waits a little while somebody waits for something else.

    All threads share the interpreter: work that can wait would otherwise double the time of what cannot.
    """

    def check() -> None:
        token.check()
        if not calm.wait(_PATIENCE):
            token.check()

    return check


def _is_alive(method: Callable[..., Any]) -> bool:
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
