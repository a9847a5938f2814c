"""Every operation, with every one of its calls to the system failing in turn.

Runs as a program with ``shim.c`` loaded before it:  python sweep.py FOLDER KIND ERROR STICKY STRIDE [OPERATION...]
Prints one line of JSON for each operation. An operation that fails must say so with a sentence, leave the library as it
was, and succeed when it is tried again; the library must be whole. One sentence may say otherwise: that the change is
in the library though the disk did not confirm it. Then it must be there, and is not tried again.
"""

import ctypes
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from faults.operations import ON_DESK, ON_FILE, hurt, leave_broken_off, prepared
from faults.work import state_of, use

from quotetracker.errors import QuoteTrackerError, UnconfirmedError
from quotetracker.model import sqlite_files
from quotetracker.services.desk import Desk

_PART = re.compile(r"part$|\.making")


class Shim:
    """The faults that ``shim.c`` can be told to make."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.shim_fired.restype = ctypes.c_long

    def arm(self, kinds: str, at: int, number: int, *, sticky: bool) -> None:
        """Let call ``at`` of these kinds fail, and with ``sticky`` all later ones; -1: none."""
        self._library.shim_arm(kinds.encode(), ctypes.c_long(at), number, int(sticky))

    def fired(self) -> int:
        """How many calls failed."""
        return int(self._library.shim_fired())


def sweep(
    folder: Path, name: str, *, kinds: str, number: int, sticky: bool, stride: int = 1, most: int = 400
) -> dict[str, object]:
    """Try one operation with each ``stride``-th call failing, until it comes to its end without a failure."""
    shim, wrong, tried, refused, stood, unknown = Shim(), [], 0, 0, 0, 0
    after = ""
    for at in (0, *range(1, most, stride)):
        work = folder / "work"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(folder / "base", work)
        path = work / "a.quotes"
        desk = Desk.open(path) if name in ON_DESK else None
        before = state_of(desk) if desk else ""
        if at:
            shim.arm(kinds, at, number, sticky=sticky)
        error: BaseException | None = None
        try:
            ON_DESK[name](desk) if desk else ON_FILE[name](path)
        except QuoteTrackerError as raised:
            error = raised
        except BaseException as raised:  # noqa: BLE001 - that is what is looked for
            wrong.append(f"call {at}: {type(raised).__name__}: {raised}")
        fired = shim.fired()
        shim.arm(kinds, -1, 0, sticky=False)
        if not fired:
            after = state_of(desk) if desk and not at else after
            if desk:
                desk.close()
            if at:
                break
            continue
        tried += 1
        refused += error is not None
        # Once a commit stands, a sync that fails cannot take it back; then the sentence must say so, and must be true.
        stands = isinstance(error, UnconfirmedError) and error.stands is True
        unknown += isinstance(error, UnconfirmedError) and error.stands is None
        stood += stands
        fine = after if stands else before
        wrong += [
            f"call {at}: {problem}"
            for problem in _look(name, path, desk, fine, failed=error is not None, again=not stands)
        ]
        if "u" not in kinds and (left := [part.name for part in work.rglob("*") if _PART.search(part.name)]):
            wrong.append(f"call {at}: half a file is left: {left}")
    return {
        "operation": name,
        "calls": tried,
        "refused": refused,
        "stood": stood,
        "unknown": unknown,
        "wrong": wrong,
    }


def _look(name: str, path: Path, desk: Desk | None, fine: str, *, failed: bool, again: bool) -> list[str]:
    """What is not as it must be after a call failed; ``fine`` is the state that was said, ``again``: to be repeated."""
    wrong = []
    if desk is not None:
        if failed and state_of(desk) != fine:
            wrong.append("it said that it failed, and something was changed")
        desk.close()
    if left := [file.name for file in path.parent.rglob("*") if file.is_file() and not file.stat().st_size]:
        wrong += (
            [f"an empty file is left: {left}"]
            if [each for each in left if not each.endswith(("-journal", ".lock"))]
            else []
        )
    try:
        reopened = Desk.open(path)
        if failed and fine and state_of(reopened) != fine:
            wrong.append("after opening again something was changed")
        if failed and again and name in ON_DESK:
            ON_DESK[name](reopened)
        reopened.close()
        if failed and again and name in ON_FILE:
            ON_FILE[name](path)
        with sqlite_files.reading(path) as connection:
            wrong += sqlite_files.structure_faults(connection)
    except Exception as error:  # noqa: BLE001
        wrong.append(f"when it was tried again: {type(error).__name__}: {error}")
    return wrong


def run(
    preload: Path,
    folder: Path,
    *,
    kinds: str,
    number: int,
    sticky: bool,
    names: tuple[str, ...] = (),
    stride: int = 1,
    defect: bool = False,
) -> Iterator[dict[str, Any]]:
    """Sweep operations in a process of their own; yields what became of each. ``defect``: without a journal."""
    environment = os.environ | {
        "SWEEP_DEFECT": "yes" if defect else "",
        "SHIM_FOLDER": str(folder),
        "LD_PRELOAD": str(preload),
        "QUOTETRACKER_BACKUPS": str(folder / "work" / "backups"),
        "QUOTETRACKER_HOME": str(folder / "work" / "home"),
    }
    command = [sys.executable, __file__, str(folder), kinds, str(number), str(int(sticky)), str(stride), *names]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            yield json.loads(line)
    if process.returncode:
        raise RuntimeError(f"the sweep ended with {process.returncode}")


def main() -> None:
    """As a program."""
    folder, kinds, number, sticky, stride, *names = sys.argv[1:]
    base = Path(folder) / "base"
    # Without a journal a change that fails stays half done: a defect that the sweep must notice.
    use("OFF" if os.environ.get("SWEEP_DEFECT") else "TRUNCATE", "FULL")
    shutil.rmtree(base, ignore_errors=True)
    base.mkdir(parents=True)
    prepared(base / "a.quotes")
    shutil.copy(base / "a.quotes", base / "backup.quotes")
    shutil.copy(base / "a.quotes", base / "hurt.quotes")
    hurt(base / "hurt.quotes")
    leave_broken_off(base / "backup.quotes", base)
    shutil.copy(Path(__file__).parents[1] / "libraries" / "schema-1.quotes", base / "old.quotes")
    for name in names or [*ON_DESK, *ON_FILE]:
        done = sweep(Path(folder), name, kinds=kinds, number=int(number), sticky=bool(int(sticky)), stride=int(stride))
        sys.stdout.write(json.dumps(done) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
