"""9,000 broken files and more through the worker: no crash, no hang without a working Cancel, memory within bounds.

usage: .venv/bin/python benchmarks/importing_hostile.py [--each 500] [--seed 1]

``run`` gives the tally to other scripts. It ends with 1 when a demand is missed.
"""

import argparse
import random
import resource
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from importing.bombs import BOMBS
from importing.breaking import broken
from importing.documents import every_format

from quotetracker.errors import Cancelled, ImportFailedError
from quotetracker.importing.worker import MEMORY
from quotetracker.importing.workers import Reading

SLOW = 5.0
_CANCEL_WITHIN = 1.0


@dataclass
class Tally:
    """What became of the files."""

    read: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    bugs: list[str] = field(default_factory=list)
    """Refusals that come from an error which no reader expects: no harm, but worth a look."""
    crashes: list[str] = field(default_factory=list)
    slow: list[tuple[str, float]] = field(default_factory=list)
    hangs: list[str] = field(default_factory=list)
    peak: int = 0

    @property
    def failed(self) -> bool:
        """Whether a demand is missed."""
        return bool(self.crashes or self.hangs) or self.peak > MEMORY

    def __str__(self) -> str:
        read, refused = sum(self.read.values()), sum(self.refused.values())
        return (
            f"{read + refused + len(self.crashes):,} files: {read:,} read, {refused:,} refused, "
            f"{len(self.crashes)} crashes, {len(self.slow)} slower than {SLOW:.0f} s, {len(self.hangs)} of them without "
            f"a working Cancel; worker at most {self.peak / 2**20:.0f} MiB"
        )


def real_files() -> list[Path]:
    """What LibreOffice, browsers and others made, kept for the tests."""
    return sorted(path for path in (ROOT / "tests/importing/real").iterdir() if path.suffix != ".json")


def run(each: int, seed: int, *, say: bool = True) -> Tally:
    """Read ``each`` broken files of every format and all bombs."""
    tally = Tally()
    reading = Reading(seconds=60.0)
    try:
        for kind, (name, data) in every_format().items():
            chance = random.Random(f"{kind} {seed}")
            for _ in range(each):
                _one(reading, kind, name, broken(data, chance), tally)
            if say:
                print(f"{kind:6} read {tally.read[kind]:5}  refused {tally.refused[kind]:5}", flush=True)
        for path in real_files():
            kind = f"real {path.suffix}"
            chance = random.Random(f"{path.name} {seed}")
            data = path.read_bytes()
            for _ in range(each // 5):
                _one(reading, kind, path.name, broken(data, chance), tally)
        if say:
            for kind in sorted(kind for kind in tally.read | tally.refused if kind.startswith("real")):
                print(f"{kind:10} read {tally.read[kind]:5}  refused {tally.refused[kind]:5}", flush=True)
        for bomb, (name, make) in BOMBS.items():
            _one(reading, "bombs", name, make(), tally, called=bomb)
        if say:
            print(f"bombs  read {tally.read['bombs']:5}  refused {tally.refused['bombs']:5}", flush=True)
    finally:
        reading.close()
    return tally


def _one(reading: Reading, kind: str, name: str, data: bytes, tally: Tally, called: str = "") -> None:
    begun = time.monotonic()
    try:
        for draft in reading.data(data, name=name):
            draft.text.encode()
        tally.read[kind] += 1
    except ImportFailedError as failed:
        tally.refused[kind] += 1
        if ".py:" in failed.detail:
            tally.bugs.append(f"{called or kind}: {failed.detail}")
    except Exception as error:  # noqa: BLE001 - whatever comes out is what is counted
        tally.crashes.append(f"{called or kind}: {error!r}")
    spent = time.monotonic() - begun
    tally.peak = max(tally.peak, _peak(reading.size()))
    if spent > SLOW:
        tally.slow.append((called or kind, spent))
        if not _can_be_cancelled(reading, name, data):
            tally.hangs.append(called or kind)


def _can_be_cancelled(reading: Reading, name: str, data: bytes) -> bool:
    """Whether reading the same file again ends soon after the editor stops it."""
    stopped = 0.0
    begun = time.monotonic()

    def check() -> None:
        nonlocal stopped
        if time.monotonic() - begun > 1.0:
            stopped = stopped or time.monotonic()
            raise Cancelled

    try:
        reading.data(data, name=name, check=check)
    except Cancelled:
        return time.monotonic() - stopped < _CANCEL_WITHIN
    except ImportFailedError:
        return True  # this time it ended by itself before
    return True


def _peak(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def main() -> None:
    """Run, print, and judge."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--each", type=int, default=500)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.monotonic()
    tally = run(chosen.each, chosen.seed)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"{tally} ({time.monotonic() - begun:.0f} s); this process grew by {grown:.0f} MiB (it makes the bombs)")
    for called, spent in tally.slow:
        print(f"  slow: {called} {spent:.1f} s")
    for bug, count in Counter(tally.bugs).most_common(20):
        print(f"  unexpected inside a reader ({count}): {bug}")
    for line in (*tally.crashes, *(f"hang: {one}" for one in tally.hangs)):
        print(f"  {line}")
    if tally.failed:
        sys.exit(1)


if __name__ == "__main__":
    main()
