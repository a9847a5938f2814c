#!/usr/bin/env python3
"""Ten thousand files through the window: progress, Stop in the middle, Go on from the report, broken files among them.

usage: importing_many.py [--files 10000] [--broken 40]

Half of the files are texts, half saved web pages. A timer ticks every 5 ms in the window's thread: gaps, and how much
of them that thread worked itself. Memory is the most that the program and its worker held. Run offscreen; one process.
"""

import argparse
import os
import random
import re
import resource
import sys
import tempfile
import time
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(root), str(root / "benchmarks"), str(root / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from importing import documents
from importing.breaking import broken
from importing_speed import make_files
from importing_window import told, watch
from pages.words import Writer
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from quotetracker.app import application
from quotetracker.importing import workers
from quotetracker.services.desk import Desk
from quotetracker.ui.intake.report import ReportDialog
from quotetracker.ui.jobs.tidying import Tidying
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.window import MainWindow


def fill(folder: Path, count: int, bad: int) -> None:
    """Texts and pages, and among them files that cannot be read."""
    folder.mkdir()
    make_files(folder, count // 2)
    for nth in range(count // 2, count):
        writer = Writer(90_000 + nth)
        story = writer.story()
        text = "\n\n".join((f"{story.title} {nth}", f"By {story.author}", *story.paragraphs))
        (folder / f"{nth:05}.txt").write_text(text, encoding="utf-8")
    chance = random.Random(3)
    kinds = documents.every_format()
    for nth in range(bad):
        name, data = kinds[chance.choice(["docx", "pdf", "odt", "epub"])]
        data = [b"", bytes(range(256)) * 50, data[: len(data) // 2], broken(data, chance)][nth % 4]
        (folder / f"{chance.randrange(count):05}-broken{nth}{Path(name).suffix}").write_bytes(data)


class Worker:
    """The most that worker processes held, looked at between ticks."""

    def __init__(self) -> None:
        self.most = 0

    def look(self) -> None:
        """Ask the system about the one that runs."""
        try:
            lines = Path(f"/proc/{workers.shared().size()}/status").read_text(encoding="ascii").splitlines()
        except OSError:
            return
        self.most = max(self.most, *(int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)


def main() -> None:
    """Run the whole way."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--broken", type=int, default=40)
    options = parser.parse_args()
    app = application()
    themes.apply(app, LIGHT)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        fill(scratch / "in", options.files, options.broken)
        desk = Desk.open(scratch / "a.quotes", create=True)
        window = MainWindow(desk, LIGHT, QSettings(str(scratch / "a.ini"), QSettings.Format.IniFormat))
        window.resize(1440, 900)
        window.show()
        tidying = Tidying(window.bridge.jobs.busy, window)
        assert tidying
        watch(lambda: None, lambda: False, 2)
        worker, said = Worker(), set[str]()
        strip = window.intake.strip

        def come_to_the_middle() -> bool:
            worker.look()
            words = strip.findChild(QLabel).text()
            said.add(words)
            found = re.search(r"([\d,]+) of [\d,]+ files", words)
            return found is not None and int(found[1].replace(",", "")) >= 2 * options.files // 5

        def done() -> bool:
            worker.look()
            said.add(strip.findChild(QLabel).text())
            return not window.intake._busy

        probe, seconds = watch(lambda: window.intake.take_files([scratch / "in"]), come_to_the_middle, 7200)
        told("to two fifths", probe, seconds)
        begun = time.monotonic()
        strip.stop.click()
        probe, seconds = watch(lambda: None, done)
        there = len(desk.articles.rows())
        told("Stop", probe, time.monotonic() - begun)
        (report,) = window.findChildren(ReportDialog)
        print(
            f"  {there:,} articles are there; {len(said)} states of progress were shown, such as: {max(said, key=len)}"
        )
        probe, seconds = watch(report.findChild(QPushButton, "go_on").click, done, 7200)
        told("Go on, to the end", probe, seconds)
        kept = len(desk.articles.rows())
        report = window.findChildren(ReportDialog)[-1]
        failed = report.findChild(QPlainTextEdit).toPlainText().count("broken")
        print(f"  {kept:,} articles; {failed} lines of the report name broken files; {window.notices.text()[:160]}")
        probe, seconds = watch(lambda: None, lambda: not window.bridge.jobs.busy(), 3)
        mine = resource.getrusage(resource.RUSAGE_SELF)
        child = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"  peak {mine.ru_maxrss / 1024:.0f} MiB, worker {max(worker.most, child.ru_maxrss) / 1024:.0f} MiB, "
              f"{mine.ru_utime + mine.ru_stime + child.ru_utime + child.ru_stime:.0f} s of processor time in all")  # fmt: skip
        os._exit(0)


if __name__ == "__main__":
    main()
