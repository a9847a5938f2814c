#!/usr/bin/env python3
"""Every page of the window on a large library: opening, typing in its search field, scrolling, the longest stall.

usage: window_pages.py LIBRARY [--only PAGE] [--size 1480x900]

Make one with make_library.py. The library is opened as it is and brought up to date; nothing is compared meanwhile
(as after "safe start"), so that the figures are those of the pages. Columns, in milliseconds by the clock
and, after the stroke, of processor time of all threads, which other programs do not disturb:
  first     from the command to the first rows, painted
  all       to the last answer that the page waits for
  key       from one key in the search field to the rows that fit it, painted; median
  frame     work of the window's thread for one turn of the wheel and its painting; the 99th of 100
  stall     the longest time in which the window's thread did not turn, by the clock
  own work  the same by the processor time of that thread: what is not the fault of other programs
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QHeaderView, QLineEdit, QWidget

from quotetracker.app import application
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.tidying import Tidying
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.window import MainWindow

PAGES = ("articles", "review", "quotes", "speakers", "statements", "claims", "compare", "export", "history")
TYPED = "bridg"
TURNS = 100


class Stalls(QObject):
    """A 2 ms timer: the longest gap, by the clock and by the processor time of this thread."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.begin()
        self._timer.start(2)

    def begin(self) -> None:
        self.longest = self.work = 0.0
        self._last, self._last_work = time.perf_counter(), time.thread_time()

    @Slot()
    def _tick(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self.work = max(self.work, (work - self._last_work) * 1000)
        self._last, self._last_work = now, work


def wait(until: Callable[[], bool], seconds: float = 60) -> None:
    """Run events until ``until()``."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QTimer.singleShot(1, loop.quit)
        loop.exec()


def is_settled(window: MainWindow) -> bool:
    """Whether no job is open and no page waits a moment before it asks."""
    timers = window.page().findChildren(QTimer)
    return not window.bridge.jobs.busy() and not any(timer.isSingleShot() and timer.isActive() for timer in timers)


def idle(window: MainWindow) -> None:
    wait(lambda: is_settled(window))
    QApplication.processEvents()
    wait(lambda: is_settled(window))


def rows_of(page: QWidget) -> QAbstractItemView | None:
    """The longest list of a page that is in sight."""
    views = [
        view
        for view in page.findChildren(QAbstractItemView)
        if view.isVisible() and view.model() is not None and not isinstance(view, QHeaderView)
    ]
    return max(views, key=lambda view: view.model().rowCount(), default=None)


def has_rows(page: QWidget) -> bool:
    rows = rows_of(page)
    if rows is not None and rows.model().rowCount() > 0:
        return True
    # An empty page says so in words, and shows no list.
    return rows is None


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds by the clock, and of processor time of all threads."""

    clock: float
    work: float

    def __str__(self) -> str:
        return f"{self.clock:,.0f}/{self.work:,.0f}"


class Watch:
    """Tells what was spent since it was made."""

    def __init__(self) -> None:
        self._clock, self._work = time.perf_counter(), time.process_time()

    def spent(self) -> Spent:
        return Spent((time.perf_counter() - self._clock) * 1000, (time.process_time() - self._work) * 1000)


def opened(window: MainWindow, key: str) -> tuple[Spent, Spent]:
    watch = Watch()
    window.show_page(f"page_{key}")
    busy = window.bridge.jobs.busy
    wait(lambda: has_rows(window.page()) or not busy())
    window.repaint()
    first = watch.spent()
    idle(window)
    return first, watch.spent()


def typed(window: MainWindow) -> Spent | None:
    fields = [
        field
        for field in window.page().findChildren(QLineEdit)
        if field.isVisible() and field.isEnabled() and not field.text() and field.placeholderText()
    ]
    if not fields:
        return None
    field = min(fields, key=lambda field: field.mapTo(window, QPoint(0, 0)).y())
    field.setFocus()
    times = []
    for letter in TYPED:
        watch = Watch()
        QTest.keyClick(field, letter)
        idle(window)
        window.repaint()
        times.append(watch.spent())
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    idle(window)
    return sorted(times, key=attrgetter("work"))[len(times) // 2]


def scrolled(window: MainWindow) -> float | None:
    area: QAbstractScrollArea | None = rows_of(window.page())
    if area is None or not area.verticalScrollBar().maximum():
        return None
    middle = QPointF(area.viewport().rect().center())
    times = []
    for _ in range(TURNS):
        began = time.thread_time()
        turn = QWheelEvent(
            middle,
            QPointF(area.viewport().mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(area.viewport(), turn)
        area.viewport().repaint()
        QApplication.processEvents()
        times.append((time.thread_time() - began) * 1000)
    return sorted(times)[-1 - TURNS // 100]


def said(value: Spent | float | None) -> str:
    return "–" if value is None else str(value) if isinstance(value, Spent) else f"{value:,.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--only", choices=PAGES)
    parser.add_argument("--size", default="1480x900")
    options = parser.parse_args()
    app = application()
    themes.apply(app, LIGHT)
    watch = Watch()
    desk = Desk.open(options.library)
    with tempfile.TemporaryDirectory() as scratch:
        window = MainWindow(desk, LIGHT, QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat), safe=True)
        window.resize(*map(int, options.size.split("x")))
        window.show()
        QApplication.processEvents()
        print(f"open the library, and a painted window: {watch.spent()} ms")
        Tidying(window.bridge.jobs.busy, window)
        idle(window)
        stalls = Stalls()
        print(f"{'page':<12}{'first':>12}{'all':>14}{'key':>12}{'frame':>8}{'stall':>8}{'own work':>10}")
        for page in PAGES:
            if options.only not in (None, page):
                continue
            window.show_page("page_history" if page != "history" else "page_claims")
            idle(window)
            stalls.begin()
            first, everything = opened(window, page)
            key, frame = typed(window), scrolled(window)
            idle(window)
            longest, work = stalls.longest, stalls.work
            print(
                f"{page:<12}{said(first):>12}{said(everything):>14}{said(key):>12}{said(frame):>8}"
                f"{said(longest):>8}{said(work):>10}",
                flush=True,
            )
        window.close()
    desk.close()


if __name__ == "__main__":
    main()
