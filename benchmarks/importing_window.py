#!/usr/bin/env python3
"""How long the window stands still while articles are added: a folder of many files, one big PDF.

usage: importing_window.py [--files 1000] [--pages 2000] [--before 0]

A timer on the window's thread should tick every 5 ms. For each gap above 50 ms stands how much of it that thread worked
itself: the rest it was kept waiting, by Python's lock or by whatever else runs on the machine. Run offscreen; one process.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(root), str(root / "benchmarks"), str(root / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from importing import documents
from pages.words import Writer
from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer, Slot

from quotetracker.app import application
from quotetracker.importing.drafts import read_pasted
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.tidying import Tidying
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.window import MainWindow

BUDGET = 0.05


class Probe(QObject):
    """Notes the gaps between ticks, and what the threads worked in them."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float, float]] = []
        self.ticks = 0
        self._at, self._own, self._all = time.perf_counter(), time.thread_time(), time.process_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    @Slot()
    def _tick(self) -> None:
        at, own, every = time.perf_counter(), time.thread_time(), time.process_time()
        self.ticks += 1
        if at - self._at > BUDGET:
            self.gaps.append((at - self._at, own - self._own, every - self._all))
        self._at, self._own, self._all = at, own, every


def told(what: str, probe: Probe, seconds: float) -> None:
    """One line: the longest gaps."""
    worst = sorted(probe.gaps, reverse=True)[:4]
    shown = "  ".join(
        f"{1000 * gap:.0f} ms (own {1000 * own:.0f}, all threads {1000 * every:.0f})" for gap, own, every in worst
    )
    own = max((own for _, own, _ in probe.gaps), default=0.0)
    print(f"{what:34} {seconds:6.1f} s  gaps > 50 ms: {len(probe.gaps):3} of {probe.ticks}  "
          f"most own work in a gap {1000 * own:.0f} ms  {shown}", flush=True)  # fmt: skip


def watch(begin: object, done: object, seconds: float = 1800) -> tuple[Probe, float]:
    """Run ``begin`` and turn the event loop until ``done()``."""
    loop = QEventLoop()
    probe = Probe()
    begun = time.monotonic()
    begin()
    while not done() and time.monotonic() - begun < seconds:
        QTimer.singleShot(50, loop.quit)
        loop.exec()
    return probe, time.monotonic() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--before", type=int, default=0, help="articles that are in the library when it begins")
    options = parser.parse_args()
    app = application()
    themes.apply(app, LIGHT)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        folder = scratch / "in"
        folder.mkdir()
        writer = Writer(7)
        for nth in range(options.files):
            story = writer.story()
            text = "\n\n".join(
                (f"{story.title} {nth}", f"By {story.author}", f"Published {story.date}", *story.paragraphs)
            )
            (folder / f"{nth:05}.txt").write_text(text, encoding="utf-8")
        lines = [(72.0, 800 - 14.0 * nth, 11.0, f"{writer.sentence()[:90]}") for nth in range(50)]
        big = documents.pdf([lines] * options.pages, compress=False)
        picture = os.urandom(max(0, 50_000_000 - len(big)))
        (scratch / "big.pdf").write_bytes(big + b"\n%" + picture.replace(b"\n", b"").replace(b"\r", b""))
        desk = Desk.open(scratch / "a.quotes", create=True)
        for start in range(0, options.before, 500):
            drafts = [
                read_pasted(f"Story {nth}\n\nThe mayor of town {nth} said {nth * 7}.")
                for nth in range(start, start + 500)
            ]
            desk.articles.add_all(drafts)
        desk.suggestions.catch_up()
        window = MainWindow(desk, LIGHT, QSettings(str(scratch / "a.ini"), QSettings.Format.IniFormat))
        window.resize(1440, 900)
        window.show()
        tidying = Tidying(window.bridge.jobs.busy, window)
        assert tidying
        watch(lambda: None, lambda: False, 2)
        gc.collect()

        def taken() -> bool:
            return not window.intake._busy

        probe, seconds = watch(lambda: window.intake.take_files([folder]), taken)
        told(f"{options.files:,} files", probe, seconds)
        assert len(desk.articles.rows()) == options.before + options.files, len(desk.articles.rows())
        probe, seconds = watch(lambda: window.intake.take_files([scratch / "big.pdf"]), taken)
        told(f"a PDF of {(scratch / 'big.pdf').stat().st_size / 1e6:.0f} MB, {options.pages} pages", probe, seconds)
        print(f"{len(desk.articles.rows()):,} articles; {window.notices.text()[:200]}")
        os._exit(0)


if __name__ == "__main__":
    main()
