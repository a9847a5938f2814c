"""What comparing by meaning costs and what it brings: run with the extra installed, .venv-semantic/bin/python.

usage: meaning.py [--model FOLDER [--sts PAIRS] [--pairs PAIRS...] [--mrpc PAIRS] [--checkthat FOLDER]]
       [--scan 10000,200000] [--graph 200000]

``--sts``: a, b and label 0..5: Spearman's rank correlation of the cosines.
``--pairs``: a, b, label 1 same, 0 not: what is shown as a match by the words alone, and with the model.
``--mrpc``: the same fields; a regression over the traits of the words, without and with the cosine, in ten folds.
``--checkthat``: a folder with checkthat2020.*: claims found for a post, by words, by meaning, by both, in five folds.
``--scan``, ``--graph``: made-up vectors; milliseconds of processor time for one question.
Files are JSON Lines, xz or plain. Times are of the process, on one core; wall time says little on a shared machine.
"""

import argparse
import json
import lzma
import math
import os
import resource
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from matching_quality import ten_folds

from quotetracker.match import comparison
from quotetracker.match.comparison import Wording, compare
from quotetracker.match.meaning import lifted
from quotetracker.match.onnx_encoder import OnnxEncoder, open_encoder
from quotetracker.match.stems import stem
from quotetracker.match.vectors import VectorScan, packed
from quotetracker.match.vectors_graph import VectorGraph
from quotetracker.text.kind import Kind
from quotetracker.text.words import folded_words

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
    for row, cosine in zip(rows, cosines(model, rows), strict=True):
        a, b = (_wording(row, side) for side in "ab")
        words.append(compare(a, b))
        both.append(lifted(words[-1], float(cosine), a, b))
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


def measure_mrpc(model: OnnxEncoder, path: Path) -> None:
    """Print F1 and accuracy of a regression, refitted here and never shipped."""
    rows = lines(path)
    labels = np.array([row["label"] for row in rows], float)
    by_words = np.array([_traits(row) for row in rows], float)
    cosine = cosines(model, rows)[:, None]
    for name, columns in (("words", by_words), ("words and cosine", np.c_[by_words, cosine, cosine**2])):
        f1, accuracy = ten_folds(columns, labels)
        print(f"MRPC {name}: F1 {f1:.3f}, accuracy {accuracy:.3f}")


def _traits(row: dict[str, Any]) -> list[float]:
    return list(comparison.traits(Wording(row["a"]), Wording(row["b"])))


class Claims:
    """Claims to be found for a post: by words (BM25, coverage) and by two vectors, of the claim and of its title."""

    def __init__(self, model: OnnxEncoder, docs: Sequence[dict[str, Any]]) -> None:
        self._model = model
        self._texts, self._titles = (model.encode([doc[name] for doc in docs]) for name in ("text", "title"))
        tokens = [_stems(f"{doc['text']} {doc['title']}") for doc in docs]
        counts = Counter(word for each in tokens for word in set(each))
        self._weight = {word: math.log(1 + len(docs) / count) for word, count in counts.items()}
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for nth, each in enumerate(tokens):
            for word, count in Counter(each).items():
                found[word].append((nth, count))
        self._found = {word: np.array(places).T for word, places in found.items()}
        lengths = np.array([len(each) for each in tokens])
        self._length = 0.25 + 0.75 * lengths / lengths.mean()
        self._mass = np.array([sum(self._weight[word] for word in set(each)) + 1e-9 for each in tokens])

    def features(self, posts: Sequence[str]) -> Iterator[Any]:
        """For each post a row for each claim: cosines, BM25, coverage."""
        for post, vector in zip(posts, self._model.encode(posts), strict=True):
            bm25, covered = np.zeros(len(self._mass)), np.zeros(len(self._mass))
            words = set(_stems(post))
            for word in words & self._found.keys():
                places, count = self._found[word]
                bm25[places] += self._weight[word] * count * 2.2 / (count + 1.2 * self._length[places])
                covered[places] += self._weight[word]
            text, title = self._texts @ vector, self._titles @ vector
            mass = 1 + sum(self._weight.get(word, 9.0) for word in words)
            best = np.maximum(text, title)
            top = bm25 / max(1.0, bm25.max())
            yield np.stack([text, title, best, top, covered / self._mass, bm25 / mass, best * top, text**2], 1)


def _stems(text: str) -> list[str]:
    return [stem(word) for word in folded_words(text)]


def measure_checkthat(model: OnnxEncoder, folder: Path) -> None:
    """Print MAP@5."""
    docs = lines(folder / "checkthat2020.docs.jsonl.xz")
    place = {doc["id"]: nth for nth, doc in enumerate(docs)}
    claims = Claims(model, docs)

    def asked(name: str) -> list[tuple[Any, set[int]]]:
        posts = lines(folder / f"checkthat2020.{name}.queries.jsonl.xz")
        right = [{place[key] for key in post["rel"] if key in place} for post in posts]
        return list(zip(claims.features([post["text"] for post in posts]), right, strict=True))

    train, dev = asked("train"), asked("dev")
    for name, rows in (("train", train), ("dev", dev)):
        for way, column in (("BM25", 3), ("cosine, the better of two", 2)):
            print(f"CheckThat {name} {way}: MAP@5 {np.mean([ap5(f[:, column], right) for f, right in rows]):.3f}")
    fold = np.random.default_rng(0).permutation(len(train)) % 5
    scores = []
    for part in range(5):
        weights = _fitted([row for row, at in zip(train, fold, strict=True) if at != part])
        scores += [ap5(_fused(f, weights), right) for (f, right), at in zip(train, fold, strict=True) if at == part]
    weights = _fitted(train)
    print(f"CheckThat both: train in five folds MAP@5 {np.mean(scores):.3f}", end=", ")
    print(f"dev {np.mean([ap5(_fused(f, weights), right) for f, right in dev]):.3f}")


def _fitted(rows: Sequence[tuple[Any, set[int]]]) -> Any:
    return ranking([(features, right, _chosen(features)) for features, right in rows])


def _chosen(features: Any) -> Any:
    near = np.argpartition(-features[:, 2], _CANDIDATES)[:_CANDIDATES]
    worded = np.argpartition(-features[:, 3], _CANDIDATES)[:_CANDIDATES]
    return np.union1d(near, worded)


def _fused(features: Any, weights: Any) -> Any:
    scores, chosen = np.full(len(features), -np.inf), _chosen(features)
    scores[chosen] = features[chosen] @ weights
    return scores


def ranking(rows: Sequence[tuple[Any, set[int], Any]]) -> Any:
    """Weights under which the right claim comes first among the candidates (last of each row): a softmax, by Adam."""
    groups = []
    for features, right, chosen in rows:
        target = np.isin(chosen, list(right)).astype(float)
        if target.any():
            groups.append((features[chosen], target / target.sum()))
    spread = np.concatenate([features for features, _ in groups]).std(0) + 1e-9
    groups = [(features / spread, target) for features, target in groups]
    weights, first, second = (np.zeros(len(spread)) for _ in range(3))
    for step in range(1, 301):
        slope = 1e-4 * weights
        for features, target in groups:
            raised = np.exp(features @ weights - (features @ weights).max())
            slope = slope + features.T @ (raised / raised.sum() - target) / len(groups)
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        weights = weights - 0.1 * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights / spread


def ap5(scores: Any, right: set[int]) -> float:
    """Average precision of the first five."""
    hits, total = 0, 0.0
    for nth, place in enumerate(np.argsort(-scores, kind="stable")[:5], 1):
        if int(place) in right:
            hits += 1
            total += hits / nth
    return total / max(1, min(5, len(right)))


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
    parser.add_argument("--checkthat", type=Path)
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
    if chosen.mrpc:
        measure_mrpc(model, chosen.mrpc)
    if chosen.checkthat:
        measure_checkthat(model, chosen.checkthat)


if __name__ == "__main__":
    main()
