"""Killing a process while it works on a library, and opening what it leaves."""

import os
import random
import shutil
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from faults.work import state_of, states, use, work

from quotetracker.errors import QuoteTrackerError
from quotetracker.model import backups, sqlite_files
from quotetracker.model.lock import lock_file
from quotetracker.services.desk import Desk

STEPS = 60


@dataclass(slots=True)
class Kills:
    """What became of many kills."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    refused: int = 0
    examples: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.acknowledged} acknowledged changes: {self.lost} kills lost one,"
            f" {self.half} left half a change, {self.refused} left a library that does not open or is hurt"
        )

    @property
    def failed(self) -> int:
        """Kills after which something was not as it must be."""
        return self.lost + self.half + self.refused


def run(
    folder: Path,
    *,
    mode: str,
    count: int,
    seed: int,
    synchronous: str = "FULL",
    most_ms: float = 400,
    early: bool = False,
) -> Kills:
    """Kill ``count`` processes at random moments up to ``most_ms`` after their first acknowledged change.

    ``early``, a defect: changes are acknowledged before they are saved.
    """
    use(mode, synchronous)
    chance, outcome = random.Random(seed), Kills()
    known: dict[int, list[str]] = {}
    empty = folder / f"empty-{mode}.quotes"  # made once: making a library takes longer than most delays
    Desk.open(empty, create=True).close()
    for nth in range(count):
        work_seed = nth % 7
        if work_seed not in known:
            shutil.copy(empty, folder / f"known-{mode}-{work_seed}.quotes")
            known[work_seed] = states(folder / f"known-{mode}-{work_seed}.quotes", work_seed, STEPS)
        shutil.copy(empty, folder / f"kill-{mode}-{nth}.quotes")
        library, delay = folder / f"kill-{mode}-{nth}.quotes", chance.uniform(0, most_ms)
        _once(library, work_seed, known[work_seed], delay, outcome, early=early)
    return outcome


def _once(library: Path, seed: int, known: list[str], delay: float, outcome: Kills, *, early: bool) -> None:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        with suppress(BaseException):
            work(library, seed, STEPS, writer, early=early)
        os._exit(0)
    os.close(writer)
    told = os.read(reader, 1)
    time.sleep(delay / 1000)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reader, 65536):
        told += piece
    os.close(reader)
    lines = told.decode().splitlines(keepends=True)
    acknowledged = int([line for line in lines if line.endswith("\n")][-1].split()[0])
    outcome.kills += 1
    outcome.acknowledged += acknowledged
    _look(library, acknowledged, known, outcome)
    for path in (library, lock_file(library)):
        path.unlink(missing_ok=True)
    shutil.rmtree(backups.folder_of(library), ignore_errors=True)  # as it was found after the kill


def _look(library: Path, acknowledged: int, known: list[str], outcome: Kills) -> None:
    try:
        desk = Desk.open(library)
        state = state_of(desk)
        with sqlite_files.reading(library) as connection:
            faults = sqlite_files.structure_faults(connection) or sqlite_files.dangling(connection)
        desk.close()
    except QuoteTrackerError as error:
        outcome.refused += 1
        outcome.examples.append(f"{error} {error.detail}")
        return
    if faults:
        outcome.refused += 1
        outcome.examples.append(str(faults))
    elif state not in known[acknowledged : acknowledged + 2]:
        before = state in known[:acknowledged]
        outcome.lost += before
        outcome.half += not before
        outcome.examples.append(f"after step {acknowledged}")
