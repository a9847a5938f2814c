"""Adding 1,000 web pages: throughput and peak memory, beside a plain trafilatura loop that stores nothing.

usage: .venv/bin/python benchmarks/importing_speed.py [--files 1000]

Each way runs in a process of its own; times are CPU seconds of the process and its children, and of the clock.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT)]


def make_files(folder: Path, count: int) -> None:
    """Web pages of all templates, each with another text."""
    from pages.sites import _SITES
    from pages.templates import TEMPLATES
    from pages.words import Writer

    for nth in range(count):
        writer = Writer(50_000 + nth)
        story = writer.story()
        main, _ = TEMPLATES[nth % len(TEMPLATES)](story, writer)
        (folder / f"{nth:05}.html").write_text(_SITES[nth % len(_SITES)](main, story, writer), encoding="utf-8")


def with_quotetracker(folder: Path) -> int:
    """Read in the worker, counted, compared with all others and stored."""
    from quotetracker.services.desk import Desk
    from quotetracker.services.intake import take_in

    desk = Desk.open(folder / "speed.quotes", create=True)
    intake = take_in(desk.articles, [folder], lambda: None, copies=desk.revisions)
    desk.close()
    assert not intake.failed, intake.failed[:3]
    return len(intake.added)


def without_copies(folder: Path) -> int:
    """As above, but not compared with the others: these texts share set sentences, which makes comparing dear."""
    from quotetracker.services.desk import Desk
    from quotetracker.services.intake import take_in

    desk = Desk.open(folder / "plain.quotes", create=True)
    intake = take_in(desk.articles, [folder], lambda: None)
    desk.close()
    return len(intake.added)


def with_trafilatura(folder: Path) -> int:
    """Read each file and drop the text."""
    import trafilatura

    return sum(
        bool(trafilatura.bare_extraction(path.read_text("utf-8"), with_metadata=True)) for path in folder.glob("*.html")
    )


WAYS = {"quotetracker": with_quotetracker, "no copies": without_copies, "trafilatura": with_trafilatura}


def one(way: str, folder: Path) -> None:
    """Run one way in this process and print its figures."""
    begun = time.monotonic()
    done = WAYS[way](folder)
    clock = time.monotonic() - begun
    from quotetracker.importing import workers

    workers.shared().close()
    mine, child = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = mine.ru_utime + mine.ru_stime + child.ru_utime + child.ru_stime
    print(f"{way:13} {done:5} articles  {clock:6.1f} s clock  {cpu:6.1f} s CPU  {1000 * cpu / max(1, done):5.1f} ms CPU each  "
          f"peak {mine.ru_maxrss / 1024:4.0f} MiB + worker {child.ru_maxrss / 1024 if way != 'trafilatura' else 0:4.0f} MiB")  # fmt: skip


def main() -> None:
    """Make the files and run both ways."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--files", type=int, default=1000)
    options.add_argument("--way", choices=WAYS)
    options.add_argument("--folder", type=Path)
    chosen = options.parse_args()
    if chosen.way:
        one(chosen.way, chosen.folder)
        return
    with tempfile.TemporaryDirectory() as name:
        make_files(Path(name), chosen.files)
        for way in WAYS:
            command = [sys.executable, __file__, "--way", way, "--folder", name]
            subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "0"})


if __name__ == "__main__":
    main()
