"""Who compares the pairs of a scan: this thread, or processes of their own beside it.

A comparison is plain Python, so threads of one process would only take turns, with the window's among them. Processes
do not; they are started for a scan that is long enough to pay for it, stand behind other programs, and end with it.
"""

import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from queue import SimpleQueue
from typing import BinaryIO, Protocol, cast

from quotetracker import apart
from quotetracker.services.judging import Judged, Piece, judge
from quotetracker.services.judging_worker import found_in, received, request_of, send

Check = Callable[[], None]
Answer = Callable[[Check], list[tuple[int, int, Judged]]]

WORTH = 3_000
"""Quotes of a scan from which on processes are started: that takes half a second, and they save some."""
_MOST = 8  # Each takes about a hundred megabytes, and one thread must read and store for all of them.
_POLL = 0.05  # seconds
_DEATHS = 3  # So many workers are replaced in one scan; after that the thread does without.
_MODULE = "quotetracker.services.judging_worker"


class Judges(Protocol):
    """Compare pieces, one after another or several at a time."""

    ahead: int
    """Pieces that may wait for their answer while the next one is put together."""

    def ask(self, piece: Piece) -> Answer:
        """Begin with ``piece``. The answer waits for the end; its ``check`` is called often and may raise."""


@contextmanager
def judges(quotes: int) -> Iterator[Judges]:
    """Who is to compare ``quotes`` quotes with others; nothing is left of them afterwards."""
    if quotes < WORTH:
        yield _Thread()
        return
    workers = Workers(number_of_workers())
    try:
        yield workers
    finally:
        workers.close()


def number_of_workers() -> int:
    """As many as there are cores but for one, which is the editor's; two where there are two.

    Who reads and stores for them takes a tenth of a core, and they stand behind whatever else wants to run.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(_MOST, max(cores - 1, min(2, cores)))


class _Thread:
    """The thread that asks compares, when it wants the answer."""

    ahead = 0

    def ask(self, piece: Piece) -> Answer:
        return partial(judge, piece)


class Workers:
    """Processes that compare, each with a thread that talks to it.

    A piece whose worker died is compared by the thread that asked for it, so that a scan never stops or lies for that.
    """

    def __init__(self, number: int, *, command: tuple[str, ...] = ()) -> None:
        self.ahead = number + 1
        self._command = command or apart.command(_MODULE)
        self._idle: SimpleQueue[_Process | None] = SimpleQueue()
        for _ in range(number):
            self._idle.put(None)
        self._threads = ThreadPoolExecutor(number, "judges")
        self._lock = threading.Lock()
        self._running: set[_Process] = set()
        self._deaths = 0
        self._closed = False

    def ask(self, piece: Piece) -> Answer:
        """Begin with ``piece`` as soon as a worker is idle."""
        return partial(_wait, piece, self._threads.submit(self._exchange, piece))

    def close(self) -> None:
        """End all workers, whatever they are doing."""
        with self._lock:
            self._closed = True
            for process in self._running:
                process.kill()
        self._threads.shutdown(cancel_futures=True)
        while self._running:
            apart.leave(self._running.pop())

    def pids(self) -> list[int]:
        """The ids of the processes, to measure them."""
        with self._lock:
            return [process.pid for process in self._running]

    def _exchange(self, piece: Piece) -> list[tuple[int, int, Judged]] | None:
        """What a worker says of ``piece``; None when there is none who could."""
        process = self._idle.get()
        try:
            process = process or self._started()
            if process is None:
                return None
            send(cast("BinaryIO", process.stdin), request_of(piece))
            return found_in(received(cast("BinaryIO", process.stdout)))
        except (OSError, ValueError, TypeError):
            # It died, or what it says makes no sense.
            self._lost(process)
            process = None
            return None
        finally:
            self._idle.put(process)

    def _started(self) -> "_Process | None":
        with self._lock:
            if self._closed or self._deaths >= _DEATHS:
                return None
            process = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=apart.environment(),
                cwd=apart.folder(),
                creationflags=_flags(),
            )
            self._running.add(process)
            return process

    def _lost(self, process: "_Process | None") -> None:
        with self._lock:
            self._deaths += 1
            if process is not None and not self._closed:
                self._running.discard(process)
                process.kill()
                apart.leave(process)


_Process = subprocess.Popen[bytes]


def _wait(
    piece: Piece, future: "Future[list[tuple[int, int, Judged]] | None]", check: Check
) -> list[tuple[int, int, Judged]]:
    while True:
        check()
        with suppress(TimeoutError):
            found = future.result(timeout=_POLL)
            return judge(piece, check) if found is None else found


def _flags() -> int:
    """On Windows: behind other programs, and without a console. Elsewhere the worker sees to it itself."""
    return getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
