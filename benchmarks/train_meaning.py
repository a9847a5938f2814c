"""Train what is made of a model's words: writes "meaning" into data/matching/model.json. Needs the extra ``semantic``.

usage: train_meaning.py MODEL_FOLDER

A logistic regression over ``match.meant.MEANT``, drawn towards zero, on pairs of the open half of tests/match/data, and
on pairs of statements of one topic in it that are not one. Only pairs that it is asked about: both sides have words of
meaning of their own, and no figure or denial stands against it.
"""

import json
import random
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from matching_examples import SAME, rows
from train_matching import fit

from quotetracker.match.meaning import has_meaning, opposed
from quotetracker.match.meant import MEANT, meant
from quotetracker.match.onnx_encoder import OnnxEncoder, open_encoder

MODEL = Path(__file__).parent.parent / "data" / "matching" / "model.json"
PULL = 3.0
_EACH = 6  # Pairs of a statement with others of its topic.
_LEAST = 0.35  # Cosine of a pair that teaches anything.


def pairs() -> Iterator[tuple[str, str, bool]]:
    """Two texts, and whether they are one statement."""
    for name in ("open-paraphrases", "open-relations"):
        for row in rows(f"{name}.jsonl"):
            yield row["a"], row["b"], row["truth"] in SAME
    rng = random.Random(5)
    for name in ("open-speech", "open-debate"):
        by_topic: dict[str, list[str]] = {}
        for row in rows(f"{name}.jsonl"):
            by_topic.setdefault(row["topic"], []).append(row["text"])
        for texts in by_topic.values():
            every = list(combinations(texts, 2))
            for a, b in rng.sample(every, min(len(every), _EACH * len(texts))):
                yield a, b, False


def table(model: OnnxEncoder) -> tuple[list[list[float]], list[bool]]:
    """Values and labels."""
    asked = [(a, b, same) for a, b, same in pairs() if has_meaning(a) and has_meaning(b) and not opposed(a, b)]
    texts = list(dict.fromkeys(text for a, b, _ in asked for text in (a, b)))
    read, vectors = dict(zip(texts, model.read(texts), strict=True)), dict(zip(texts, model.encode(texts), strict=True))
    x, y = [], []
    for a, b, same in asked:
        left, right = read[a], read[b]
        if left is None or right is None:
            continue
        values = meant(left, right, float(vectors[a] @ vectors[b]))
        if values[0] >= _LEAST and not values[MEANT.index("sides_without")]:
            x.append(values)
            y.append(same)
    return x, y


def main() -> None:
    """Train and write."""
    x, y = table(open_encoder(Path(sys.argv[1])))
    fitted = fit(np.array(x), np.array(y, float), np.ones(len(y)), PULL)
    print(f"meaning: {len(y)} examples, {sum(y) / len(y):.2f} of them one statement")
    weights = {name: round(float(value), 4) for name, value in zip(MEANT, fitted, strict=False)}
    for name, value in weights.items():
        print(f"  {name:18} {value:8.3f}")
    known = MODEL.read_text(encoding="utf-8")
    before = json.loads(known).get("meaning")
    written = json.dumps({"base": round(float(fitted[-1]), 4), "weights": weights})
    if before is None:
        MODEL.write_text(
            known.rstrip().removesuffix("}").rstrip() + f',\n "meaning": {written}\n}}\n', encoding="utf-8"
        )
    else:
        start = known.index(' "meaning": ')
        MODEL.write_text(known[:start] + f' "meaning": {written}\n}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
