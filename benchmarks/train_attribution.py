"""Train the tagger of ``quotetracker.attribution`` from labelled articles.

usage: train_attribution.py TRAIN.jsonl[.xz] MODEL [--part 0|1] [--iterations N]
Needs python-crfsuite (not a dependency of the program). Writes data/attribution/tagger.json.xz unless MODEL is given.
"""

import argparse
import json
import lzma
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from quotetracker.attribution.blocks import Block, blocks_of
from quotetracker.attribution.cues import cues_of
from quotetracker.attribution.features import ending_of, features_of, worth_tagging
from quotetracker.attribution.labels import LABELS, labels_for
from quotetracker.attribution.rules import rule_drafts

SCALE = 100
LEAST = 2


def rows(path: str) -> Iterator[dict[str, Any]]:
    """The labelled articles."""
    raw = Path(path).read_bytes()
    text = (lzma.decompress(raw) if path.endswith(".xz") else raw).decode("utf-8")
    for line in text.splitlines():
        yield json.loads(line)


def gold_labels(block: Block, quotes: list[dict[str, Any]]) -> list[str]:
    """Labels of one block from the annotated attributions."""
    low, high = block.span.start, block.span.end
    parts = []
    for quote in quotes:
        spans = [[tuple(span) for span in quote[name]] for name in ("spans", "speaker_spans", "cue_spans")]
        if any(start < high and low < end for each in spans for start, end in each):
            parts.append(tuple(spans))
    return [LABELS[label] for label in labels_for(block.tokens, parts)]


def sequences(articles: Iterator[dict[str, Any]]) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Features and labels of every block that could hold a statement."""
    for article in articles:
        text, before = article["text"], "-"
        for block in blocks_of(text):
            before_it, before = before, ending_of(text, block)
            if not worth_tagging(block):
                continue
            cues = cues_of(block)
            values = features_of(block, cues, rule_drafts(text, block, cues), before_it)
            named = [[f"{k}:{value}" for k, value in enumerate(each) if value is not None] for each in values]
            yield named, gold_labels(block, article["quotes"])


def export(model: str, out: Path, about: str) -> int:
    """Write the weights as whole numbers; return how many."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    info = tagger.info()
    tables: dict[str, dict[str, list[int]]] = {}
    count = 0
    for (name, label), weight in info.state_features.items():
        template, value = name.split(":", 1)
        whole = round(weight * SCALE)
        if abs(whole) < LEAST:
            continue
        row = tables.setdefault(template, {}).setdefault(value, [0] * len(LABELS))
        row[LABELS.index(label)] = whole
        count += 1
    steps = [[round(info.transitions.get((a, b), -8.0) * SCALE) for b in LABELS] for a in LABELS]
    size = max(map(int, tables)) + 1
    data = {
        "about": about,
        "labels": list(LABELS),
        "steps": steps,
        "weights": [tables.get(str(k), {}) for k in range(size)],
    }
    with lzma.open(out, "wt", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, separators=(",", ":"))
    return count


def main() -> None:
    """Train and export."""
    import pycrfsuite

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train")
    parser.add_argument("model")
    parser.add_argument("--part", type=int)
    parser.add_argument("--iterations", type=int, default=100)
    parser.add_argument("--c1", type=float, default=0.3)
    parser.add_argument("--c2", type=float, default=0.05)
    arguments = parser.parse_args()
    begun = time.time()
    chosen = (
        row
        for number, row in enumerate(rows(arguments.train))
        if arguments.part is None or number % 2 == arguments.part
    )
    trainer = pycrfsuite.Trainer(verbose=True)
    trainer.select("lbfgs")
    trainer.set_params(
        {
            "c1": arguments.c1,
            "c2": arguments.c2,
            "max_iterations": arguments.iterations,
            "feature.possible_transitions": True,
            "feature.minfreq": 3,
        }
    )
    for features, labels in sequences(chosen):
        trainer.append(features, labels)
    print(f"read in {time.time() - begun:.0f} s", flush=True)
    trainer.train(arguments.model + ".crfsuite")
    about = "Weights of a linear-chain model; see docs/attribution-model.md"
    count = export(arguments.model + ".crfsuite", Path(arguments.model), about)
    print(f"{count} weights in {time.time() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main()
