"""Takes the garbage out in the window's thread, and seldom."""

import ctypes
import gc
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

_YOUNG_EVERY = 1_000  # milliseconds
_MIDDLE_EVERY = 10  # rounds of the timer
_FULL_EVERY = 60  # rounds, at the least
_AFTER = (2, 30)  # rounds after which the ring of a window that is gone is searched for
_SOON = 30  # rounds more after which that is done even though somebody waits
_PATIENCE = 600  # rounds after which it is done even though somebody waits
_MANY = 2_000  # new containers that make a round worth while
_BURST = 40_000  # new containers, such as the rows of a long list: to search so many takes 15 ms and more
_LEFT_OUT = 1_000_000  # containers that are left out, at the least, before all are searched once more
_SHARE = 1.0  # of those that were left out before; as many again, so that large libraries are not searched often


class Tidying(QObject):
    """Replaces Python's automatic search for reference cycles while the window is open.

    Python searches in whatever thread happens to allocate: a full search of the objects of a large library held all
    threads, and so the window, for 140 ms at a time; and Qt objects that it finds would die outside the window's
    thread. So what is there at the start is left out for good, new objects are looked through once a second,
    and everything only while nobody waits for anything. Very many new objects, at once or by and by, are what a large
    library was read into: they are left out too, and go when nothing holds them any more. Rings among them, such as
    closed dialogs, wait until as many again have been left out, or until a window is gone: that is a ring itself, and
    holds a library.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._rounds = 0
        self._until: list[int] = []  # rounds until all is searched, since a window is gone
        gc.collect()
        gc.freeze()
        gc.disable()
        self._left_out = gc.get_freeze_count()
        self._kept = 0  # containers that were looked through since all were, and are still there at the most
        self._timer = QTimer(self)
        self._timer.setInterval(_YOUNG_EVERY)
        self._timer.timeout.connect(self._tidy)
        self._timer.start()
        self.destroyed.connect(_leave_it_to_python)

    def window_is_gone(self) -> None:
        """All of it is to go, too, when nobody waits for anything; once more later: its library is being closed yet."""
        self._until = list(_AFTER)

    @Slot()
    def _tidy(self) -> None:
        self._rounds += 1
        young = gc.get_count()[0]
        self._until = [rounds - 1 for rounds in self._until]
        if self._until and self._until[0] <= (-_SOON if self._busy() else 0):
            del self._until[0]
            self._search_left_out()
        elif young > _BURST:
            self._leave_out()
        elif self._rounds >= (_PATIENCE if self._busy() else _FULL_EVERY):
            self._rounds = self._kept = 0
            self._search_all()
        elif young > _MANY:
            gc.collect(0 if self._rounds % _MIDDLE_EVERY else 1)
            self._kept += young
            if self._kept > _BURST:
                self._leave_out()

    def _leave_out(self) -> None:
        gc.freeze()
        self._kept = 0

    def _search_all(self) -> None:
        if gc.get_freeze_count() - self._left_out > max(_LEFT_OUT, _SHARE * self._left_out):
            self._search_left_out()
        else:
            gc.collect()
            _give_back()

    def _search_left_out(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._left_out = gc.get_freeze_count()
        _give_back()


def _give_back() -> None:
    """Let the system have what is free between what is in use: glibc gives back only what is free at the end."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def _leave_it_to_python() -> None:
    gc.unfreeze()
    gc.enable()
