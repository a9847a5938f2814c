#!/usr/bin/env python3
"""How long the editor waits: start, opening a long article, marking, stalls of the window while quotes are compared.

usage: window.py [--quotes 2000] [--characters 300000] [--library FILE]
--library: only the start, with this library. After the stroke stands processor time, which other programs do not disturb.
Absolute times depend on the machine; beside each stands what the design allows. Run offscreen; one process.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from quotetracker.app import application
from quotetracker.importing.drafts import read_pasted
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import NewQuote
from quotetracker.services.samples import fill
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span
from quotetracker.ui.jobs.tidying import Tidying
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.window import MainWindow

START = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from quotetracker.app import application
from quotetracker.services.desk import Desk
from quotetracker.ui.look import theme
from quotetracker.ui.window import MainWindow
app = application()
theme.apply(app, theme.LIGHT)
settings = QSettings(sys.argv[1] + ".ini", QSettings.Format.IniFormat)
window = MainWindow(Desk.open(Path(sys.argv[1])), theme.LIGHT, settings)
window.show()
app.processEvents()
print(time.time() - float(sys.argv[2]), time.process_time(), flush=True)
os._exit(0)
"""


class Stalls(QObject):
    """A 5 ms timer on the window's thread: its longest gap is how long the window stood still; and its own work then."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def begin(self) -> None:
        """Forget what was noted, and what has been going on since the last tick."""
        self.gaps.clear()
        self.work.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()

    @Slot()
    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def row(what: str, measured: str, budget: str) -> None:
    print(f"{what:<58}{measured:>22}   {budget}", flush=True)


def wait(window: MainWindow, until: object = None, seconds: float = 120) -> None:
    """Run events until nothing is awaited, or until ``until()``."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    while time.monotonic() < end:
        QTimer.singleShot(1, loop.quit)
        loop.exec()
        if until() if callable(until) else not window.bridge.jobs.busy():
            return


def start_up(library: Path, what: str, budget: str) -> None:
    times = []
    for _ in range(5):
        out = subprocess.run(
            [sys.executable, "-c", START, str(library), str(time.time())],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
        times.append([float(number) for number in out.stdout.split()])
    clock, work = (statistics.median(column) for column in zip(*times, strict=True))
    row(f"start of the process to the window, {what}", f"{clock:.2f}/{work:.2f} s", budget)


def long_article(desk: Desk, characters: int, quotes: int) -> ArticleId:
    words = (
        "the council said that the bridge over the river would stay closed until the engineers had seen it again and"
    )
    paragraph = " ".join(f"{word}{nth % 7}" if word == "river" else word for nth, word in enumerate(words.split() * 6))
    text = "\n\n".join(f"Paragraph {nth}. “{paragraph}”" for nth in range(characters // (len(paragraph) + 20)))
    article = desk.articles.add(read_pasted(text)).article
    step = len(text) // (quotes + 1)
    desk.quotes.add_all(
        article, [NewQuote((Span(nth * step + 5, nth * step + 65),), Kind.DIRECT) for nth in range(1, quotes + 1)]
    )
    return article


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quotes", type=int, default=2000)
    parser.add_argument("--characters", type=int, default=300_000)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    if options.library is not None:
        start_up(options.library, options.library.name, "under 2 s")
        return
    app = application()
    themes.apply(app, LIGHT)
    with tempfile.TemporaryDirectory() as scratch:
        library = Path(scratch) / "sample.quotes"
        desk = Desk.open(library, create=True)
        fill(desk)
        desk.suggestions.catch_up()
        desk.matches.catch_up()
        desk.close()  # a library is open in one process at a time
        start_up(library, "sample library", "under 1.5 s")
        desk = Desk.open(library)

        window = MainWindow(desk, LIGHT, QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat))
        window.resize(1400, 900)
        window.show()
        Tidying(window.bridge.jobs.busy, window)
        wait(window)
        reader = window.articles.reader()
        article = window.articles.article()
        assert article is not None
        times = []
        for nth in range(20):
            began = time.perf_counter()
            marked: list[QuoteId] = []
            window.bridge.run(desk.quotes.add, article.id, Span(100 + 9 * nth, 140 + 9 * nth), done=marked.append)
            wait(
                window,
                until=lambda marked=marked: marked and any(m.quote == marked[0] for m in reader._page.index.marks),
            )
            QApplication.processEvents()
            times.append((time.perf_counter() - began) * 1000)
            wait(window)
        row("mark a passage, until it is saved and shown (median of 20)", f"{statistics.median(times):.0f} ms", "50 ms")

        stalls = Stalls()
        article_id = long_article(desk, options.characters, options.quotes)
        began = time.perf_counter()
        window.show_article(article_id)
        wait(window, until=lambda: len(reader.text()) > 100_000 and len(reader._page.index.marks) >= options.quotes)
        window.grab()
        row(
            f"open {options.characters:,} characters with {options.quotes:,} quotes",
            f"{(time.perf_counter() - began) * 1000:.0f} ms",
            "300 ms",
        )
        stalls.begin()  # the picture that was just taken is no part of it
        began = time.perf_counter()
        # Not by asking the desk: the question would wait for a commit in the window's thread, which the window never does.
        wait(window, until=lambda: not window.bridge.is_comparing(), seconds=30)
        gaps = sorted(stalls.gaps)
        row(
            f"stalls while quotes are compared ({time.perf_counter() - began:.0f} s): p50 / p99 / longest",
            f"{gaps[len(gaps) // 2]:.0f} / {gaps[int(len(gaps) * 0.99)]:.0f} / {gaps[-1]:.0f} ms",
            "none over 50 ms",
        )
        row("most own work of the window's thread in one of them", f"{max(stalls.work):.0f} ms", "50 ms")
        window.close()
        desk.close()


if __name__ == "__main__":
    main()
