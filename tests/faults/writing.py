"""Backups while somebody writes: each must be whole, and a state that the library was in."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from faults.work import steps

from quotetracker.errors import LibraryError
from quotetracker.model import backups
from quotetracker.model.checking import check_file
from quotetracker.services.desk import Desk


@dataclass(slots=True)
class Made:
    """What became of many backups."""

    made: int = 0
    bad: int = 0
    steps: int = 0

    def __str__(self) -> str:
        return f"{self.made} backups during {self.steps} changes: {self.bad} bad"


def run(folder: Path, *, count: int, defect: bool = False) -> Made:
    """Make and check ``count`` backups; with ``defect`` by copying the file as any file."""
    done = Made()
    desk = Desk.open(folder / "a.quotes", create=True)
    stop = threading.Event()

    def write() -> None:
        for _ in steps(desk, 11):
            done.steps += 1
            if stop.is_set():
                return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while done.made < count:
            done.made += 1
            path = _copied(desk.path, folder / "copy.quotes") if defect else desk.backups.make().path
            try:
                backups.verify(path)
                done.bad += bool(check_file(path, lambda: None, immutable=True))
            except LibraryError:
                done.bad += 1
    finally:
        stop.set()
        writer.join()
    desk.close()
    return done


def _copied(source: Path, target: Path) -> Path:
    """Copy a file as any file is copied, while somebody writes to it; a slow disk makes it slow."""
    with source.open("rb") as old, target.open("wb") as new:
        while piece := old.read(1 << 15):
            new.write(piece)
            time.sleep(0.02)
    return target
