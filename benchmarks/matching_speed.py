"""How fast statements are found among many, and how surely: this program's index beside other ways, in one run.

usage: matching_speed.py [--sizes 10000,100000,1000000] [--texts SENTENCES.jsonl.xz] [--folder KEPT] [--parts ...]

Times are processor time of one thread. Each statement that is asked for has eleven variants among those stored; recall
is the share of them that is found, and the worst kind is named. datasketch is left out where it is not installed.
"""

import argparse
import gc
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

from make_library import make
from rapidfuzz import fuzz, process, utils
from texts import VARIANTS, Statements

if TYPE_CHECKING:
    from quotetracker.model.store import Store

Found = Callable[[str], Sequence[int]]
_COMPARED = 20


def memory() -> float:
    """Megabytes that this process holds."""
    with Path("/proc/self/statm").open(encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096 / 1e6


def most_memory() -> float:
    """Megabytes that this process held at most until now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    return 0.0


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Seconds of processor time, and the result."""
    began = time.process_time()
    result = work()
    return time.process_time() - began, result


@contextmanager
def as_in_the_window() -> Iterator[None]:
    """What is there is left out of the search for garbage, and none is searched for meanwhile.

    So it is while the window is open (``ui/jobs/tidying.py``): it searches in its own time, and not when somebody waits.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


class Row:
    """One engine measured at one size."""

    def __init__(self, name: str, size: int) -> None:
        self.name, self.size = name, size
        self.build = self.megabytes = 0.0
        self.times: list[float] = []
        self.found: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()

    def ask(self, statements: Statements, find: Found, *, number: int) -> "Row":
        """Ask for ``number`` statements; ``find`` returns places in ``statements.texts``."""
        planted: dict[int, list[tuple[int, str]]] = {}
        for at, (nth, kind, _) in enumerate(statements.planted, statements.first):
            planted.setdefault(nth, []).append((at, kind))
        with as_in_the_window():
            for nth, words in list(enumerate(statements.asked))[:number]:
                took, found = timed(lambda words=words: set(find(words)))
                self.times.append(took)
                for at, kind in planted[nth]:
                    self.asked[kind] += 1
                    self.found[kind] += at in found  # type: ignore[operator]
        return self

    def __str__(self) -> str:
        times = sorted(self.times)
        shares = {kind: self.found[kind] / self.asked[kind] for kind in VARIANTS}
        worst = min(shares, key=lambda kind: shares[kind])
        return (
            f"| {self.name} | {self.size:,} | {self.build:.1f} | {self.megabytes:.0f} | {1e3 * median(times):.2f} |"
            f" {1e3 * times[int(len(times) * 0.99)]:.2f} | {sum(self.found.values()) / self.asked.total():.4f} |"
            f" {shares[worst]:.4f} {worst} |"
        )


def ours_in_memory(statements: Statements) -> Iterator[Row]:
    from quotetracker.match.block_index import BlockIndex
    from quotetracker.match.verifying import likeliest

    texts, row = statements.texts, Row("ours, in memory", len(statements.texts))
    gc.collect()
    before = memory()
    index = BlockIndex()
    row.build = timed(lambda: (index.add_many(enumerate(texts)), index.settle()))[0]
    gc.collect()
    row.megabytes = memory() - before

    def find(words: str) -> list[int]:
        found = index.query(words, limit=100)
        others = [texts[candidate.keys[0]] for candidate in found]
        chosen = likeliest(words, others, [candidate.weight for candidate in found], most=25)
        return [key for at in chosen for key in found[at].keys]

    yield row.ask(statements, find, number=300)
    times = []
    rng = random.Random(3)
    for nth in range(300):
        words = " ".join(rng.sample(texts[nth].split(), len(texts[nth].split())))
        key = len(texts) + nth
        times.append(timed(lambda key=key, words=words: index.add(key, words))[0])
    print(f"adding a quote: p50 {1e3 * median(times):.2f} ms, most {1e3 * max(times):.2f} ms", file=sys.stderr)


def ours_in_library(statements: Statements, folder: Path) -> Iterator[Row]:
    from quotetracker.model.store import Store
    from quotetracker.services.comparing import candidates

    row = Row("ours, in the library", len(statements.texts))
    path = folder / f"speed-{len(statements.texts)}.quotes"
    if not path.exists():
        row.build = make(path, statements.texts)
    gc.collect()
    before = memory()
    store = Store.open(path)
    opening = timed(lambda: store.read().__enter__().close())[0]

    def find(words: str) -> list[int]:
        with store.read() as session:
            return [key - 1 for key in candidates(session, words)]

    began = time.perf_counter()
    find(statements.asked[-1])
    print(f"first query after opening: {1e3 * (opening + time.perf_counter() - began):.0f} ms", file=sys.stderr)
    row.ask(statements, find, number=300)
    row.megabytes = memory() - before
    yield row
    yield from with_comparison(store, statements)
    store.close()


def with_comparison(store: "Store", statements: Statements) -> Iterator[Row]:
    """The same, and what was found is compared: all of the best twenty in full, and as *Find in archive* does it.

    In full: relation, score, reasons in words, every change typed, the diff. Texts are read from the library.
    """
    from quotetracker.match.comparison import Wording, compare
    from quotetracker.model import queries
    from quotetracker.services.comparing import candidates
    from quotetracker.services.judging import wording_of
    from quotetracker.services.matches import Matches

    def in_full(words: str) -> list[int]:
        with store.read() as session:
            keys = candidates(session, words)[:_COMPARED]
            others = queries.wordings(session, keys)
        compared = [(key, compare(Wording(words), wording_of(others[key]))) for key in keys]
        return [key - 1 for key, _ in compared]

    matches = Matches(store)

    def archive(words: str) -> list[int]:
        return [found.other.id - 1 for found in matches.find(words, limit=_COMPARED)]

    size = len(statements.texts)
    for name, find in (("the best twenty compared in full", in_full), ("Find in archive", archive)):
        yield Row(f"ours, in the library, {name}", size).ask(statements, find, number=300)


def by_rapidfuzz(statements: Statements) -> Iterator[Row]:
    texts = [utils.default_process(text) for text in statements.texts]
    for name, scorer, floor in (("ratio", fuzz.ratio, 70), ("token_set_ratio", fuzz.token_set_ratio, 75)):

        def extract(words: str, scorer: object = scorer, floor: int = floor) -> list[int]:
            asked = utils.default_process(words)
            best = process.extract(asked, texts, scorer=scorer, score_cutoff=floor, limit=100)
            return [place for _, _, place in best]

        def cdist(words: str, scorer: object = scorer, floor: int = floor) -> list[int]:
            asked = utils.default_process(words)
            scores = process.cdist([asked], texts, scorer=scorer, score_cutoff=floor)[0]
            return (-scores).argsort(kind="stable")[:100].tolist()

        number = max(5, 300_000 // len(texts))
        yield Row(f"rapidfuzz extract, {name}", len(texts)).ask(statements, extract, number=number)
        yield Row(f"rapidfuzz cdist, {name}", len(texts)).ask(statements, cdist, number=number)


def by_fts5(statements: Statements, folder: Path) -> Iterator[Row]:
    texts = statements.texts
    row = Row("SQLite FTS5, rare words, BM25", len(texts))
    connection = sqlite3.connect(folder / "fts5.db")
    connection.execute("PRAGMA journal_mode=OFF")

    def build() -> dict[str, int]:
        connection.execute("CREATE VIRTUAL TABLE quotes USING fts5(words, content='', tokenize='unicode61')")
        connection.executemany("INSERT INTO quotes(rowid, words) VALUES (?, ?)", enumerate(texts))
        connection.commit()
        connection.execute("CREATE VIRTUAL TABLE terms USING fts5vocab('quotes', 'row')")
        return dict(connection.execute("SELECT term, doc FROM terms"))

    gc.collect()
    before = memory()
    row.build, known = timed(build)
    row.megabytes = memory() - before

    def find(words: str) -> list[int]:
        terms = sorted({word for word in utils.default_process(words).split() if word in known}, key=known.get)  # type: ignore[arg-type, attr-defined]
        chosen: list[str] = []
        size = 0
        for term in terms:
            if len(chosen) >= 2 and (size + known[term] > 20_000 or len(chosen) >= 12):  # type: ignore[index]
                break
            chosen.append(term)
            size += known[term]  # type: ignore[index]
        asked = " OR ".join(f'"{term}"' for term in chosen)
        sql = "SELECT rowid FROM quotes WHERE quotes MATCH ? ORDER BY rank LIMIT 100"
        return [place for (place,) in connection.execute(sql, (asked,))] if asked else []

    yield row.ask(statements, find, number=300 if len(texts) < 500_000 else 100)
    connection.close()
    (folder / "fts5.db").unlink()


def by_minhash(statements: Statements) -> Iterator[Row]:
    try:
        from datasketch import MinHash, MinHashLSH
    except ImportError:
        print("datasketch is not installed: MinHash was left out", file=sys.stderr)
        return
    texts = statements.texts
    if len(texts) > 100_000:
        print("MinHash of a million takes eleven gigabytes: left out", file=sys.stderr)
        return
    row = Row("datasketch MinHash LSH, 32 x 4", len(texts))

    def hashed(words: str) -> "MinHash":
        known = utils.default_process(words).split()
        found = MinHash(num_perm=128)
        found.update_batch([f"{a} {b}".encode() for a, b in pairwise(known)] or [b""])
        return found

    gc.collect()
    before = memory()
    index = MinHashLSH(num_perm=128, params=(32, 4))
    row.build = timed(lambda: [index.insert(place, hashed(text)) for place, text in enumerate(texts)])[0]
    row.megabytes = memory() - before
    yield row.ask(statements, lambda words: index.query(hashed(words)), number=300)


def all_pairs(statements: Statements) -> None:
    """Print how long all pairs take, how much memory the process held at most, and the share of planted pairs found."""
    from contextlib import nullcontext

    import numpy as np

    from quotetracker.match.block_index import BlockIndex
    from quotetracker.match.joining import Join, each_once

    index = BlockIndex()
    texts = statements.texts
    build = timed(lambda: (index.add_many(enumerate(texts)), index.settle()))[0]
    took, pairs = timed(lambda: each_once(Join(lambda: nullcontext(index.shelf)).pairs(partners=80)))
    peak = most_memory()
    entry = index.shelf.linked(range(statements.first, len(texts)))
    known = pairs.one.astype(np.uint64) << np.uint64(32) | pairs.other  # type: ignore[attr-defined]

    def found(one: int, other: int) -> bool:
        asked = np.uint64(min(one, other) << 32 | max(one, other))
        return one == other or bool(known[min(len(known) - 1, int(known.searchsorted(asked)))] == asked)

    groups: dict[int, list[tuple[int, str]]] = {}
    for at, (nth, kind, _) in enumerate(statements.planted, statements.first):
        groups.setdefault(nth, []).append((entry[at], kind))
    every, exact = [], []
    for group in groups.values():
        for nth, (one, kind) in enumerate(group):
            for other, _ in group[nth + 1 :]:
                hit = found(one, other)
                every.append(hit)
                if kind == "exact":
                    exact.append(hit)
    print(
        f"| {len(texts):,} | {build:.1f} | {took:.1f} | {peak:,.0f} | {len(pairs):,} | {sum(every) / len(every):.4f} |"  # type: ignore[arg-type]
        f" {sum(exact) / len(exact):.4f} |",
        flush=True,
    )


def service(path: Path, *, number: int = 60) -> None:
    """Print how long it takes from marking a quote in a library to its matches, by the wall clock."""
    from quotetracker.importing.drafts import read_pasted
    from quotetracker.services.desk import Desk
    from quotetracker.text.spans import Span

    desk = Desk.open(path)
    size = desk.library().quotes
    rng = random.Random(5)
    with desk._store.read() as session:
        from quotetracker.model import queries

        words = list(queries.words_of(session, rng.sample(range(1, size + 1), number)).values())
    marked, matched, looked, found = [], [], [], 0
    for nth, said in enumerate(words):
        parts = said.split()
        said = " ".join(parts[: max(5, len(parts) * 3 // 4)])
        article = desk.articles.add(read_pasted(f"Title {nth}\n\nIt was said: “{said}” in {time.time_ns()}.")).article
        start = desk.articles.get(article).text.index(said)
        began = time.perf_counter()
        quote = desk.quotes.add(article, Span(start, start + len(said)))
        marked.append(time.perf_counter() - began)
        began = time.perf_counter()
        desk.matches.catch_up()
        matched.append(time.perf_counter() - began)
        found += bool(desk.matches.of(quote))
        began = time.perf_counter()
        desk.matches.find(said)
        looked.append(time.perf_counter() - began)
        desk.history.undo()
        desk.history.undo()
    for name, times in (("mark", marked), ("matches of it", matched), ("find in archive", looked)):
        times.sort()
        print(f"| {name} | {size:,} | {1e3 * median(times):.1f} | {1e3 * times[int(len(times) * 0.95)]:.1f} |")
    print(f"quotes with matches: {found} of {len(words)}", file=sys.stderr)
    desk.close()


def scan(path: Path, *, number: int) -> None:
    """Print how many quotes of a library are compared in a second, by the clock, with no, one and two processes beside.

    What comes before the first pair (looking for pairs) is not counted. What the clock tells depends on what else the
    machine does: processes stand behind all other programs.
    """
    from quotetracker.errors import Cancelled
    from quotetracker.services import judges
    from quotetracker.services.desk import Desk

    usual = judges.WORTH, judges.number_of_workers
    for workers in (0, 1, 2):
        judges.WORTH = usual[0] if workers else sys.maxsize
        judges.number_of_workers = lambda workers=workers: workers
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk.open(Path(shutil.copy(path, folder)))
            size = desk.matches.start_over()
            seen: list[tuple[int, float, float]] = []

            def progress(done: int, _total: int, seen: list[tuple[int, float, float]] = seen) -> None:
                seen.append((done, time.perf_counter(), time.process_time()))
                if done - seen[0][0] >= number:
                    raise Cancelled

            with suppress(Cancelled):
                desk.matches.catch_up(progress=progress)
            desk.close()
        (first, began, own), (last, ended, owned) = seen[0], seen[-1]
        done = max(1, last - first)
        print(
            f"| scan, {workers} processes | {size:,} | {done / (ended - began):.0f} quotes/s by the clock |"
            f" {1e3 * (owned - own) / done:.2f} ms of this process for each | load {os.getloadavg()[0]:.1f} |",
            flush=True,
        )
    judges.WORTH, judges.number_of_workers = usual


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--folder", type=Path, help="keep the libraries here and use those that are there")
    parser.add_argument(
        "--parts", default="queries,pairs,service,scan", help="also: ours, queries of this program alone"
    )
    parser.add_argument("--scanned", type=int, default=4_000, help="quotes after which a scan is stopped")
    options = parser.parse_args()
    parts = options.parts.split(",")
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        if {"queries", "ours", "pairs"} & set(parts):
            print("| engine | quotes | build s | MB | p50 ms | p99 ms | recall | worst kind |")
            print("| --- | --- | --- | --- | --- | --- | --- | --- |")
        for size in map(int, options.sizes.split(",")):
            statements = Statements(size, path=options.texts)
            if "queries" in parts:
                for engine in (
                    ours_in_memory(statements),
                    ours_in_library(statements, folder),
                    by_fts5(statements, Path(temporary)),
                    by_minhash(statements),
                    by_rapidfuzz(statements),
                ):
                    for row in engine:
                        print(row, flush=True)
            elif "ours" in parts:
                for row in ours_in_library(statements, folder):
                    print(row, flush=True)
            if "pairs" in parts:
                print(
                    "all pairs: quotes, index s, join s, most MB, pairs, recall of planted pairs, of those with the"
                    " exact words"
                )
                all_pairs(statements)
        if "scan" in parts:
            for size in map(int, options.sizes.split(",")):
                path = folder / f"speed-{size}.quotes"
                if not path.exists():
                    make(path, Statements(size, path=options.texts).texts)
                scan(path, number=options.scanned)
        if "service" in parts:
            for path in sorted(folder.glob("speed-*.quotes"), key=lambda path: path.stat().st_size):
                service(path)


if __name__ == "__main__":
    main()
