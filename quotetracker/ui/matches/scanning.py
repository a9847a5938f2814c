"""How far comparing the library is: what the thread that compares tells the window, and how it is asked to stop."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from quotetracker.errors import Cancelled
from quotetracker.services.desk import Desk
from quotetracker.ui.language.wording import plural, tr

_EVERY = 0.25  # seconds between two words to the window
_SURE_AFTER = 3.0  # seconds of work from which a guess at the rest is worth telling


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` quotes are compared; ``left`` is a guess in seconds, None while it would be a wild one."""

    done: int
    total: int
    left: float | None = None


class Scan:
    """Compares what waits, tells how far it is, and stops between two quotes when asked to. Used by two threads."""

    def __init__(self, desk: Desk, tell: Callable[[Progress], None]) -> None:
        self._desk = desk
        self._tell = tell
        self._stopped = threading.Event()
        self._running = False
        self._left: int | None = 0  # None: stopped between two runs, so that what waits is not counted yet

    @property
    def stopped(self) -> bool:
        """Whether the editor stopped it."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Stop between two quotes; what waits goes on waiting, but for quotes that change from now on."""
        self._stopped.set()
        if not self._running:
            self._left = None

    def go_on(self) -> None:
        """Work again from the next time it is asked to."""
        self._stopped.clear()

    def is_due(self) -> bool:
        """Whether there is work, as the editor wants it."""
        if self.stopped and self._left is not None:
            return self._desk.matches.waiting() > self._left
        return self._desk.matches.pending() > 0

    def run(self, check: Callable[[], None]) -> None:
        """Compare; returns when nothing waits or it was stopped. ``check`` may raise ``Cancelled``, which ends all."""
        waiting = self._desk.matches.waiting()
        if not self.stopped:
            self._compare(check, waiting, most=None)
        elif self._left is None:
            self._left = waiting
        elif waiting > self._left:
            self._compare(check, waiting, most=waiting - self._left)

    def _compare(self, check: Callable[[], None], waiting: int, *, most: int | None) -> None:
        began = told = time.monotonic()
        done = 0

        def look() -> None:
            check()
            # Stopped before: only what came since, which is the newest. Stopped now: at once.
            if self.stopped if most is None else done >= most:
                raise Cancelled

        def count(so_far: int, _known: int) -> None:
            nonlocal done, told
            done = so_far
            now = time.monotonic()
            if now - told < _EVERY:
                return
            told = now
            total = max(so_far, waiting)
            spent = now - began
            left = spent / so_far * (total - so_far) if so_far and spent > _SURE_AFTER else None
            self._tell(Progress(so_far, total, left))

        self._running = True
        try:
            self._desk.matches.catch_up(look, progress=count)
        except Cancelled:
            check()
        finally:
            self._running = False
            self._left = self._desk.matches.waiting() if self.stopped else 0


def seconds_told(seconds: float) -> str:
    """A guess at what is left, as people say it."""
    if seconds < 60:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 90:
        return plural("about {n} minute left", "about {n} minutes left", minutes)
    return plural("about {n} hour left", "about {n} hours left", round(minutes / 60))
