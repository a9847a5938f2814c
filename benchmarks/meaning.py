"""What comparing by meaning costs and what it brings: run with the extra installed, .venv-semantic/bin/python.

usage: meaning.py [--model FOLDER [--sts PAIRS] [--pairs PAIRS...] [--mrpc PAIRS] [--strangers SENTENCES]]
       [--scan 10000,200000] [--graph 200000]

``--sts``: a, b and label 0..5: Spearman's rank correlation of the cosines.
``--pairs``: a, b, label 1 same, 0 not: what is shown as a match by the words alone, and with the model.
``--mrpc``: the same fields; a regression over the traits of the words, without and with the cosine, and with all that the
program asks of the model, in ten folds of three seeds; where PAIRS is named .train. and the same with .test. lies beside
it, that one with what all of the former teach.
``--strangers``: sentences with text and speaker; how many pairs of two speakers, and of one, are shown as possible matches.
Claims found for a post, by words, by meaning, by both: ``claims.py FOLDER --model FOLDER``.
``--scan``, ``--graph``: made-up vectors; milliseconds of processor time for one question.
Files are JSON Lines, xz or plain. Times are of the process, on one core; wall time says little on a shared machine.
"""

import argparse
import json
import lzma
import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from matching_quality import ten_folds, tested

from quotetracker.match import comparison
from quotetracker.match.comparison import Wording, compare
from quotetracker.match.meaning import LEAST, Alike, lifted, may_speak
from quotetracker.match.meant import MEANT, meant
from quotetracker.match.onnx_encoder import OnnxEncoder, open_encoder
from quotetracker.match.vectors import VectorScan, packed
from quotetracker.match.vectors_graph import VectorGraph
from quotetracker.text.kind import Kind

_KINDS = {"d": Kind.DIRECT, "t": Kind.DIRECT, "i": Kind.INDIRECT, "m": Kind.MIXED}
_CANDIDATES = 50


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file, xz or plain."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def cosines(model: OnnxEncoder, rows: Sequence[dict[str, Any]]) -> Any:
    """Cosine of each pair."""
    return (model.encode([row["a"] for row in rows]) * model.encode([row["b"] for row in rows])).sum(1)


def told(model: OnnxEncoder, rows: Sequence[dict[str, Any]]) -> list[Alike]:
    """What the program asks of the model for each pair: the cosine, and what the words mean in which the two differ."""
    texts = list(dict.fromkeys(row[side] for row in rows for side in "ab"))
    read = dict(zip(texts, model.read(texts), strict=True))
    found = []
    for row, cosine in zip(rows, cosines(model, rows).tolist(), strict=True):
        left, right = read[row["a"]], read[row["b"]]
        found.append(Alike(cosine, tuple(meant(left, right, cosine)) if left and right else (cosine,) * len(MEANT)))
    return found


def processor_ms(work: Callable[[], object], times: int) -> float:
    """Processor time of one call, after one to warm up."""
    work()
    began = time.process_time()
    for _ in range(times):
        work()
    return 1e3 * (time.process_time() - began) / times


def measure_speed(folder: Path, model: OnnxEncoder) -> None:
    """Print what opening and encoding cost."""
    began = time.process_time()
    open_encoder(folder)
    print(f"open {1e3 * (time.process_time() - began):.0f} ms", end="; ")
    texts = [
        f"The council will decide on motion {nth} before the end of this month, the mayor said." for nth in range(256)
    ]
    one = processor_ms(lambda: model.encode(texts[:1]), 20)
    print(
        f"one sentence {one:.1f} ms, in batches {processor_ms(lambda: model.encode(texts), 2) / 256:.2f} ms a sentence"
    )
    print(f"memory at the most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def measure_sts(model: OnnxEncoder, path: Path) -> None:
    """Print the rank correlation with what people say."""
    rows = lines(path)
    theirs, ours = np.array([row["label"] for row in rows]), cosines(model, rows)
    print(f"STS {len(rows)} pairs: Spearman {100 * np.corrcoef(_ranks(theirs), _ranks(ours))[0, 1]:.2f}")


def _ranks(values: Any) -> Any:
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[place]


def measure_pairs(model: OnnxEncoder, path: Path) -> None:
    """Print tiers by the words alone and with the model; flags must be the same."""
    rows = [row for row in lines(path) if row.get("label") in (0, 1)]
    words, both = [], []
    for row, alike in zip(rows, told(model, rows), strict=True):
        a, b = (_wording(row, side) for side in "ab")
        words.append(compare(a, b))
        both.append(lifted(words[-1], alike, a, b))
    print(f"{path.name}: {len(rows)} pairs")
    same = sum(row["label"] for row in rows)
    for name, found in (("words", words), ("with the model", both)):
        for tiers in (("flag",), ("maybe",), ("flag", "maybe")):
            shown = [row["label"] for row, each in zip(rows, found, strict=True) if _shown(each, tiers)]
            precision, recall = sum(shown) / max(1, len(shown)), sum(shown) / max(1, same)
            print(f"  {name:15} {'+'.join(tiers):11} {len(shown):4}  P {precision:.3f}  R {recall:.3f}")


def _shown(found: comparison.Comparison, tiers: Sequence[str]) -> bool:
    return found.tier in tiers and found.relation.value != "conflict"


def _wording(row: dict[str, Any], side: str) -> Wording:
    nth = "ab".index(side)
    kind = Kind(row[f"kind_{side}"]) if f"kind_{side}" in row else _KINDS[row.get("kinds", "dd")[nth]]
    speaker = row.get(f"speaker_{side}") or row.get(f"s{side}")
    return Wording(row[side], kind, frozenset([speaker] if speaker else []), row.get(f"date_{side}") or "")


def measure_strangers(model: OnnxEncoder, path: Path) -> None:
    """Print how many pairs of sentences are lifted: of two speakers nearly all are strangers."""
    rng = random.Random(3)
    some = rng.sample([row for row in lines(path) if 7 <= len(row["text"].split()) <= 40], 2_500)
    vectors = model.encode([row["text"] for row in some])
    near = np.argwhere(np.triu(vectors @ vectors.T, 1) >= LEAST)
    counts: Counter[str] = Counter()
    pairs = [{"a": some[i]["text"], "b": some[j]["text"]} for i, j in near]
    for (i, j), alike in zip(near, told(model, pairs), strict=True):
        a, b = (Wording(some[nth]["text"], speakers=frozenset([some[nth]["speaker"]])) for nth in (i, j))
        who = "one speaker" if a.speakers == b.speakers else "two speakers"
        if not may_speak(alike.cosine, a, b):
            continue
        words = compare(a, b)
        found = lifted(words, alike, a, b)
        counts[f"{who}, by the cosine alone"] += lifted(words, Alike(alike.cosine), a, b) is not words
        counts[f"{who}, lifted"] += found is not words
        counts[f"{who}, flagged"] += found.tier == "flag" != words.tier
    print(f"strangers: {len(some) * (len(some) - 1) // 2:,} pairs, {dict(sorted(counts.items()))}")


def measure_mrpc(model: OnnxEncoder, path: Path) -> None:
    """Print F1 and accuracy of a regression, refitted here and never shipped."""
    parts = [lines(path)]
    if ".train." in path.name and (unseen := path.with_name(path.name.replace(".train.", ".test."))).exists():
        parts.append(lines(unseen))
    rows, known = [row for part in parts for row in part], len(parts[0])
    labels = np.array([row["label"] for row in rows], float)
    for name, columns in _columns(model, rows).items():
        for seed in (0, 1, 2):
            f1, accuracy = ten_folds(columns[:known], labels[:known], seed)
            print(f"MRPC {name}, seed {seed}: F1 {f1:.4f}, accuracy {accuracy:.4f}", flush=True)
        if known < len(rows):
            accuracy, f1 = tested(columns, labels, np.arange(known), np.arange(known, len(rows)))
            print(f"MRPC {name}, tested on {len(rows) - known}: F1 {f1:.4f}, accuracy {accuracy:.4f}", flush=True)


def _columns(model: OnnxEncoder, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    by_words = np.array([_traits(row) for row in rows], float)
    asked = np.array([alike.told for alike in told(model, rows)])
    cosine = asked[:, :1]
    return {
        "words": by_words,
        "words and cosine": np.c_[by_words, cosine, cosine**2],
        "words, cosine and what differs": np.c_[by_words, cosine**2, asked],
    }


def _traits(row: dict[str, Any]) -> list[float]:
    return list(comparison.traits(Wording(row["a"]), Wording(row["b"])))


def measure_scan(size: int, *, graph: bool) -> None:
    """Print the time of one question among ``size`` made-up vectors that lie in clouds, as sentences do."""
    rng = np.random.default_rng(0)
    centres = rng.standard_normal((max(1, size // 200), 384))

    def some(number: int) -> Any:
        return centres[rng.integers(0, len(centres), number)] + 0.8 * rng.standard_normal((number, 384))

    with tempfile.TemporaryDirectory() as folder:
        scan = VectorScan(384)
        engines: list[Any] = [scan, *([VectorGraph(384, Path(folder) / "graph")] if graph else [])]
        spent = [0.0 for _ in engines]
        for low in range(0, size, 5000):
            batch = dict(enumerate(packed(some(min(5000, size - low)).astype(np.float32)), low))
            for nth, engine in enumerate(engines):
                began = time.process_time()
                engine.add(batch)
                spent[nth] += time.process_time() - began
        asked = packed(some(100).astype(np.float32))
        exact = scan.nearest(asked, limit=20, least=0.3)
        for engine, built in zip(engines, spent, strict=True):
            one = processor_ms(lambda engine=engine: engine.nearest(asked[:1], limit=20, least=0.3), 5)
            many = processor_ms(lambda engine=engine: engine.nearest(asked[:64], limit=20, least=0.3), 1) / 64
            found = engine.nearest(asked, limit=20, least=0.3)
            kept = np.mean([len(a.keys() & b.keys()) / max(1, len(a)) for a, b in zip(exact, found, strict=True)])
            print(f"{type(engine).__name__} {size:,}: built in {built:.1f} s, one {one:.2f} ms", end=", ")
            print(f"each of 64 at once {many:.2f} ms, recall {kept:.4f}")


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--sts", type=Path)
    parser.add_argument("--pairs", type=Path, nargs="*", default=[])
    parser.add_argument("--mrpc", type=Path)
    parser.add_argument("--strangers", type=Path)
    parser.add_argument("--scan", default="")
    parser.add_argument("--graph", default="")
    chosen = parser.parse_args()
    for sizes, graph in ((chosen.scan, False), (chosen.graph, True)):
        for size in filter(None, sizes.split(",")):
            measure_scan(int(size), graph=graph)
    if chosen.model is None:
        return
    model = open_encoder(chosen.model)
    measure_speed(chosen.model, model)
    if chosen.sts:
        measure_sts(model, chosen.sts)
    for path in chosen.pairs:
        measure_pairs(model, path)
    if chosen.strangers:
        measure_strangers(model, chosen.strangers)
    if chosen.mrpc:
        measure_mrpc(model, chosen.mrpc)


if __name__ == "__main__":
    main()
