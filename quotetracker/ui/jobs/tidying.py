"""Takes the garbage out in the window's thread, and seldom."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_YOUNG_EVERY = 1_000  # milliseconds
_MIDDLE_EVERY = 10  # rounds of the timer
_FULL_EVERY = 60  # rounds, at the least
_PATIENCE = 600  # rounds after which it is done even though somebody waits
_MANY = 2_000  # new containers that make a round worth while


class Tidying(QObject):
    """Replaces Python's automatic search for reference cycles while the window is open.

    Python searches in whatever thread happens to allocate: a full search of the objects of a large library held all
    threads, and so the window, for 140 ms at a time; and Qt objects that it finds would die outside the window's
    thread. So what is there at the start is left out for good, new objects are looked through once a second,
    and everything only while nobody waits for anything.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._rounds = 0
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_YOUNG_EVERY)
        self._timer.timeout.connect(self._tidy)
        self._timer.start()
        self.destroyed.connect(_leave_it_to_python)

    @Slot()
    def _tidy(self) -> None:
        self._rounds += 1
        if self._rounds >= (_PATIENCE if self._busy() else _FULL_EVERY):
            self._rounds = 0
            gc.collect()
        elif gc.get_count()[0] > _MANY:
            gc.collect(0 if self._rounds % _MIDDLE_EVERY else 1)


def _leave_it_to_python() -> None:
    gc.unfreeze()
    gc.enable()
