"""The long trials of safety, and a table of what they found. Each can fail: --defect shows that it does."""

import argparse
import errno
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
#: What is demanded of a release.
COUNTS = {
    "kills": 1000,
    "migrations": 200,
    "races": 200,
    "powercuts": 5000,
    "damage": 4000,
    "backups": 500,
    "sweep": 0,  # every call of every operation
    "full": 0,  # every operation
    "walk": 5000,
    "imports": 5000,
    "window": 60000,
    "day": 0,  # for eight hours, or --minutes
}
Row = tuple[str, str, bool]


def kills(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import kills as trial

    rows = []
    for mode in ("TRUNCATE", "WAL"):
        done = trial.run(folder, mode=mode, count=wanted.count, seed=wanted.seed, early=wanted.defect)
        rows.append((f"kills, {mode}", _said(done), not done.failed))
    return rows


def migrations(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import migrating

    done = migrating.run(folder, count=wanted.count, seed=wanted.seed, defect=wanted.defect)
    for example in done.wrong[:5]:
        print("   ", example[:300], file=sys.stderr)
    return [
        (
            f"kills while {len(migrating.OLDER)} older schemas are brought up to date",
            str(done),
            bool(done.kills) and not done.wrong,
        )
    ]


def races(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import races as trial

    done = trial.run(folder, count=wanted.count, seed=wanted.seed, defect=wanted.defect)
    for example in done.wrong[:5]:
        print("   ", example[:300], file=sys.stderr)
    return [("several programs at once", str(done), bool(done.opened) and not done.wrong)]


def powercuts(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import powercut

    preload = powercut.shim(folder)
    if preload is None:
        return [("power cuts", "left out: no C compiler", True)]
    rows = []
    for mode in ("TRUNCATE", "WAL"):
        total, seed = powercut.Cuts(), wanted.seed
        while total.cuts < wanted.count and _goes_on(wanted):
            part = powercut.run(
                preload,
                folder / f"{mode}-{seed}",
                mode=mode,
                count=min(500, wanted.count - total.cuts + 40),
                seed=seed,
                synchronous="NORMAL" if wanted.defect else "FULL",
            )
            for name in ("cuts", "lost", "half", "refused"):
                setattr(total, name, getattr(total, name) + getattr(part, name))
            total.examples += part.examples
            seed += 1
        rows.append((f"power cuts, {mode}", _said(total), not total.failed))
    return rows


def damage(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import damage as trial

    from quotetracker.model.schema import SCHEMA_VERSION

    source = ROOT / "tests" / "libraries" / f"schema-{SCHEMA_VERSION}.quotes"
    if wanted.defect:
        from quotetracker.model import checking

        checking.expectations = lambda _connection: iter(())
    done = trial.run(source, folder, count=wanted.count, seed=wanted.seed)
    bad = done.crashes or done.wrong_shown or done.named < 0.95 * done.content
    for example in [*done.crashes, *done.missed, *done.wrong_saved][:10]:
        print("   ", example, file=sys.stderr)
    return [("damaged files", str(done), not bad)]


def backups(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import writing

    done = writing.run(folder, count=wanted.count, defect=wanted.defect)
    return [("backups during writing", str(done), not done.bad)]


def sweep(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import powercut
    from faults import sweep as trial

    preload = powercut.shim(folder)
    if preload is None:
        return [("failing calls", "left out: no C compiler", True)]
    rows = []
    for name, kinds, number, sticky in (
        ("disk full", "wt", errno.ENOSPC, True),
        ("each call fails once", "wtsour", errno.EIO, False),
    ):
        calls = refused = operations = stood = unknown = 0
        wrong: list[str] = []
        place = folder / name.replace(" ", "-")
        run = partial(trial.run, preload, place, kinds=kinds, number=number, sticky=sticky, defect=wanted.defect)
        for done in run():
            operations += 1
            calls += done["calls"]
            refused += done["refused"]
            stood += done["stood"]
            unknown += done["unknown"]
            wrong += [f"{done['operation']}, {problem}" for problem in done["wrong"]]
            if not _goes_on(wanted):
                break
        for example in wrong[:40]:
            print("   ", example, file=sys.stderr)
        words = (
            f"{operations} operations, {calls} failing calls, {refused} said in a sentence ({stood} of them that the"
            f" change is there but unconfirmed, {unknown} that it is not known), {len(wrong)} wrong"
        )
        rows.append((f"failing calls, {name}", words, not wrong))
    return rows


def full(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import full_disk

    found = full_disk.run(folder, defect="journal" if wanted.defect else "")
    if found is None:
        return [("a disk that is full", "left out: no file system may be mounted here", True)]
    wrong = [f"{done['operation']}: {problem}" for done in found for problem in done["wrong"]]
    for example in wrong[:10]:
        print("   ", example, file=sys.stderr)
    return [("a disk that is full", f"{len(found)} operations: {len(wrong)} wrong", not wrong)]


def walk(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    from faults import walk as trial

    if wanted.defect:
        from quotetracker.model import journal

        replay = journal.replay
        journal.replay = lambda connection, changes: replay(connection, changes[1:])
    done = trial.run(
        folder, examples=wanted.count, steps=wanted.steps, seconds=wanted.ends - time.monotonic(), shrink=False
    )
    return [("walks against a plain model", str(done), not done.failed)]


def imports(_folder: Path, wanted: argparse.Namespace) -> list[Row]:
    sys.path.append(str(ROOT / "benchmarks"))
    from importing_hostile import every_format, run

    if wanted.defect:
        return [("hostile files", "no defect here: tests/importing/test_hostile.py plants them", True)]
    done = run(each=-(-wanted.count // len(every_format())), seed=wanted.seed, say=False)
    return [("hostile files", str(done), not done.failed)]


def window(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    """One process for each thousand and a half of presses: Qt is not started twice in one."""
    from quotetracker.services.samples import open_samples

    library = folder / "sample.quotes"
    open_samples(library).close()
    wrong, steps, seed = 0, 0, wanted.seed
    while steps < wanted.count and _goes_on(wanted):
        command = [sys.executable, "-m", "faults.fumbling", str(library), "--steps", "1500", "--seed", str(seed)]
        done = subprocess.run(
            command + ["--defect"] * wanted.defect,
            cwd=ROOT / "tests",
            env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
            capture_output=True,
            text=True,
            check=False,
        )
        said = (done.stdout + done.stderr).strip()
        wrong += done.returncode != 0
        print("   ", said if done.returncode else said.partition("\n")[0], file=sys.stderr)
        steps, seed = steps + 1500, seed + 1
    return [
        ("a window where anything is pressed", f"{steps} presses, {wrong} of {steps // 1500} lots wrong", not wrong)
    ]


def day(folder: Path, wanted: argparse.Namespace) -> list[Row]:
    """In a process of its own, on a library of ten thousand quotes."""
    library = folder / "ten thousand.quotes"
    subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "make_library.py", library, "--quotes", "10000"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    minutes = min(480.0, (wanted.ends - time.monotonic()) / 60)
    command = [sys.executable, "-m", "faults.working_day", str(library), "--minutes", str(minutes)]
    command += ["--seed", str(wanted.seed), *(["--rounds", str(wanted.count)] if wanted.count else [])]
    done = subprocess.run(
        command + ["--defect"] * wanted.defect,
        cwd=ROOT / "tests",
        env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = (done.stdout + done.stderr).strip()
    print("   ", said, file=sys.stderr)
    return [("a day of work", said.partition("\n")[0], not done.returncode)]


TRIALS: dict[str, Callable[[Path, argparse.Namespace], list[Row]]] = {
    "kills": kills,
    "migrations": migrations,
    "races": races,
    "powercuts": powercuts,
    "damage": damage,
    "backups": backups,
    "sweep": sweep,
    "full": full,
    "walk": walk,
    "imports": imports,
    "window": window,
    "day": day,
}


def _said(done: object) -> str:
    for example in getattr(done, "examples", [])[:5]:
        print("   ", example, file=sys.stderr)
    return str(done)


def _goes_on(wanted: argparse.Namespace) -> bool:
    return time.monotonic() < wanted.ends


def main() -> int:
    """Run the trials and print the table; exit code 1 when one failed."""
    reader = argparse.ArgumentParser(prog="script/soak", description=__doc__)
    reader.add_argument("trials", nargs="*", metavar="TRIAL", help=", ".join(TRIALS))
    reader.add_argument("--count", type=int, help="how many of each; default: what a release needs")
    reader.add_argument("--steps", type=int, default=100, help="steps of each walk")
    reader.add_argument("--minutes", type=float, default=600, help="begin nothing new after so long")
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--defect", action="store_true", help="with a known defect, to see that the trial fails")
    wanted = reader.parse_args()
    if unknown := set(wanted.trials) - set(TRIALS):
        reader.error(f"no such trial: {', '.join(sorted(unknown))}")
    wanted.ends = time.monotonic() + wanted.minutes * 60
    given, rows = wanted.count, []
    shared = Path("/dev/shm")  # a disk that waits for the disk would only make the trials slower
    with tempfile.TemporaryDirectory(prefix="soak-", dir=shared if shared.is_dir() else None) as folder:
        os.environ["QUOTETRACKER_HOME"] = str(Path(folder) / "home")
        os.environ["QUOTETRACKER_BACKUPS"] = str(Path(folder) / "made by the program")
        for name in wanted.trials or TRIALS:
            begun = time.monotonic()
            wanted.count = given or COUNTS[name]
            place = Path(folder) / name
            place.mkdir()
            for title, words, good in TRIALS[name](place, wanted):
                rows.append((title, words, good))
                took = time.monotonic() - begun
                print(f"{'passed' if good else 'FAILED'}  {title}: {words} ({took:.0f} s)", flush=True)
    return 0 if all(good for _, _, good in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
