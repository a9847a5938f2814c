"""How well and how fast statements are matched.

usage: matching.py [--pairs PAIRS.jsonl] [--samples samples.json]

``--pairs``: one JSON object a line with a, b, label (1 same, 0 not, -1 leave out), cls, kinds ("d", "i", "t" each).
``--samples``: the sample library; prints which relation was named for which.
"""

import argparse
import json
import lzma
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from quotetracker.match.comparison import Wording, compare
from quotetracker.text.kind import Kind
from quotetracker.text.spans import GAP

_KINDS = {"d": Kind.DIRECT, "t": Kind.DIRECT, "i": Kind.INDIRECT, "m": Kind.MIXED}
_SAME = {"repeat", "excerpt", "altered", "paraphrase"}


def lines(path: Path) -> Iterator[dict[str, object]]:
    """The objects of a JSON Lines file, xz or plain."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def measure_pairs(path: Path, *, verbose: bool) -> None:
    """Print precision, recall, average precision and Brier score on labelled pairs."""
    rows = list(lines(path))
    began = time.perf_counter()
    kinds = [str(row.get("kinds", "dd")) for row in rows]
    found = [
        compare(Wording(str(row["a"]), _KINDS[kind[0]]), Wording(str(row["b"]), _KINDS[kind[1]]))
        for row, kind in zip(rows, kinds, strict=True)
    ]
    took = time.perf_counter() - began
    kept = [
        (row["label"] == 1, result.score, result.relation.value in _SAME)
        for row, result in zip(rows, found, strict=True)
        if row["label"] in (0, 1)
    ]
    same = sum(label for label, _, _ in kept)
    right = sum(label and flag for label, _, flag in kept)
    precision, recall = right / max(1, sum(flag for _, _, flag in kept)), right / max(1, same)
    brier = sum((score - label) ** 2 for label, score, _ in kept) / len(kept)
    print(f"pairs {len(kept)}, {1e3 * took / len(rows):.2f} ms a pair")
    print(f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}", end=" ")
    print(f"AP {average_precision([(s, y) for y, s, _ in kept]):.3f} Brier {brier:.3f}")
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for row, result in zip(rows, found, strict=True):
        table[str(row.get("cls", row["label"]))][result.relation.value] += 1
    for cls, counts in table.items():
        flagged = sum(n for relation, n in counts.items() if relation in _SAME)
        print(f"  {cls:8} n {counts.total():4} flagged {flagged / counts.total():.2f}  {dict(counts)}")
    if verbose:
        for row, result in zip(rows, found, strict=True):
            if row["label"] in (0, 1) and (row["label"] == 1) != (result.relation.value in _SAME):
                print(f"\n{row['cls']} {result.relation.value} {result.score:.2f} {result.reasons}")
                print(f"  A {str(row['a'])[:400]}\n  B {str(row['b'])[:400]}")


def average_precision(ranked: list[tuple[float, bool]]) -> float:
    """Mean precision at each hit, best score first."""
    hits, total = 0, 0.0
    for nth, (_, label) in enumerate(sorted(ranked, key=lambda item: -item[0]), 1):
        hits += label
        total += hits / nth if label else 0.0
    return total / max(1, hits)


def measure_samples(path: Path, *, verbose: bool) -> None:
    """Print which relation was named for which in the sample library."""
    library = json.loads(path.read_text(encoding="utf-8"))
    quotes = {quote["key"]: quote for quote in library["quotes"]}

    def wording(key: str) -> Wording:
        quote = quotes[key]
        words = GAP.join(piece if isinstance(piece, str) else piece["words"] for piece in quote["words"])
        return Wording(words, Kind(quote["kind"]), frozenset(quote["speakers"]), quote.get("said_on") or "")

    table: dict[str, Counter[str]] = defaultdict(Counter)
    for row in library["relations"]:
        result = compare(wording(row["a"]), wording(row["b"]))
        table[row["relation"]][result.relation.value] += 1
        if verbose and result.relation.value != row["relation"]:
            print(
                f"\n{row['relation']} named {result.relation.value} {result.score:.2f} {result.reasons} | {row['why']}"
            )
            for side in (wording(row["a"]), wording(row["b"])):
                print(f"   {side.kind.value} {sorted(side.speakers)} {side.text}")
    right = sum(counts[relation] for relation, counts in table.items())
    print(f"samples: {right} of {sum(map(Counter.total, table.values()))} relations named right")
    for relation, counts in table.items():
        print(f"  {relation:14} {dict(counts)}")


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--samples", type=Path)
    parser.add_argument("--verbose", action="store_true", help="print the pairs that were judged otherwise")
    options = parser.parse_args()
    if options.pairs:
        measure_pairs(options.pairs, verbose=options.verbose)
    if options.samples:
        measure_samples(options.samples, verbose=options.verbose)
    if not (options.pairs or options.samples):
        parser.print_help(sys.stderr)


if __name__ == "__main__":
    main()
