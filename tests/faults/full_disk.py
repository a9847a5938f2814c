"""Operations on a disk that is really full: a small file system in memory, filled to the last byte.

Run as a program within a mount namespace of its own:  python full_disk.py FOLDER SMALL [DEFECT]
FOLDER is for preparing, SMALL the small file system. Prints one line of JSON for each operation. A DEFECT is a program
that keeps no journal ("journal") or writes its sheets straight to their place ("in place"): the trial must notice.
"""

import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from faults.operations import ON_DESK, ON_FILE, prepared
from faults.work import state_of, use

from quotetracker.errors import DamagedLibraryError, QuoteTrackerError
from quotetracker.export import formats
from quotetracker.model import sqlite_files
from quotetracker.services.desk import Desk

SIZE = "96m"
NAMES = (
    "add long article",
    "edit article",
    "delete article",
    "add quote",
    "merge speakers",
    "correct text",
    "undo",
    "back up",
    "copy",
    "export as Excel",
    "export as a page",
    "make a library",
    "migrate",
    "restore",
    "salvage",
    "keep a draft",
)


def run(folder: Path, *, defect: str = "") -> list[dict[str, Any]] | None:
    """Try every operation; None where no file system may be mounted. ``defect``: with this one planted."""
    small = folder / "small"
    small.mkdir()
    script = 'mount -t tmpfs -o size=$1 none "$2" && exec "$3" "$4" "$5" "$2" "$6"'
    for unshare in (["unshare", "-m"], ["unshare", "-rm"]):
        command = [*unshare, "sh", "-c", script, "sh", SIZE, str(small), sys.executable, __file__, str(folder), defect]
        with suppress(OSError):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return [json.loads(line) for line in done.stdout.splitlines()]
            if "Traceback" in done.stderr:
                raise RuntimeError(done.stderr)
    return None


def fill(small: Path) -> None:
    """Leave not a byte free."""
    with (small / "filler").open("wb", buffering=0) as filler, suppress(OSError):
        for size in (1 << 16, 1 << 12, 1 << 8, 1):
            with suppress(OSError):
                while filler.write(b"x" * size) == size:
                    pass


def attempt(name: str, folder: Path, small: Path, *, full_first: bool) -> dict[str, Any]:
    """Try one operation on a full disk, and again when there is room; says what was not as it must be."""
    for each in small.iterdir():
        shutil.rmtree(each) if each.is_dir() else each.unlink()
    for each in (folder / "base").iterdir():
        shutil.copy(each, small / each.name)
    library, wrong, said = small / "a.quotes", [], ""
    desk = Desk.open(library) if name in ON_DESK and not full_first else None
    before = state_of(desk) if desk else ""
    fill(small)
    try:
        if name == "open":
            opened = Desk.open(library)
            said = opened.read_only_because
            opened.close()
        elif desk:
            ON_DESK[name](desk)
        else:
            ON_FILE[name](library)
    except DamagedLibraryError as error:
        wrong.append(f"a full disk is called damage: {error}")
    except QuoteTrackerError as error:
        said = str(error)
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        wrong.append(f"{type(error).__name__}: {error}")
    try:
        if desk and said and state_of(desk) != before:
            wrong.append("something was changed")
    except QuoteTrackerError as error:
        wrong.append(f"it cannot be read any more: {error}")
    empty = [path.name for path in small.rglob("*") if path.is_file() and not path.stat().st_size]
    wrong += [f"left empty: {path}" for path in empty if not path.endswith(("-journal", ".lock"))]
    wrong += [
        f"half a file is left: {path.name}" for path in small.rglob("*") if path.name.endswith(("part", ".making"))
    ]
    (small / "filler").unlink()
    try:
        if desk:
            ON_DESK[name](desk)
            desk.close()
        elif name != "open":
            ON_FILE[name](library)
        Desk.open(library).close()
        with sqlite_files.reading(library) as connection:
            wrong += sqlite_files.structure_faults(connection)
    except Exception as error:  # noqa: BLE001
        wrong.append(f"when there was room again: {type(error).__name__}: {error}")
    return {"operation": name, "said": said, "wrong": wrong}


def plant(defect: str) -> None:
    """Make the program worse than it is."""
    if defect == "journal":
        use("OFF", "FULL")
    elif defect == "in place":
        formats.atomic_file = lambda path, **_check: path.open("w+b")  # type: ignore[assignment]


def main() -> None:
    """As a program."""
    folder, small, defect = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    os.environ["QUOTETRACKER_BACKUPS"] = str(small / "backups")
    os.environ["QUOTETRACKER_HOME"] = str(small / "home")
    use("TRUNCATE", "FULL")
    base = folder / "base"
    base.mkdir()
    prepared(base / "a.quotes")
    shutil.copy(base / "a.quotes", base / "backup.quotes")
    shutil.copy(Path(__file__).parents[1] / "libraries" / "schema-1.quotes", base / "old.quotes")
    plant(defect)
    for name in (*NAMES, "open"):
        done = attempt(name, folder, small, full_first=name == "open")
        sys.stdout.write(json.dumps(done) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
