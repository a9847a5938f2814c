"""Train the comparison of wordings: writes data/matching/model.json. Needs numpy.

usage: train_matching.py [MODEL]

Three logistic regressions over ``match.traits``. "same" is drawn towards weights set by hand (a Gaussian prior), so
that it cannot learn the habits of a few hundred examples; "report" and "conflict" are drawn towards zero. Half of what
"same" says comes from boosted trees, which see what few features say together.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from boosting import Growth, grow, named
from matching_examples import Example, Examples

from quotetracker.match.arrangement import ARRANGEMENT
from quotetracker.match.comparison import traits
from quotetracker.match.traits import TRAITS

Floats = NDArray[np.float64]
SEEDS = (1, 2, 3)
BY_HAND = {
    "cover": 4.0, "run": 2.6, "density": 2.0, "likeness": 1.0, "thin": -1.4, "sentence": 1.5,
    "same_speaker": 1.0, "other_speaker": -0.8,
}  # fmt: skip
BASE_BY_HAND = -8.3
TREES = 0.5  # Their share of the log odds of "same".
PULL = {"same": 600.0, "report": 2.0, "conflict": 15.0}
# A report of one speaker is asked about only when the speaker is the same: what says that must weigh nothing.
NOT_IN_REPORT = frozenset(
    "indirect mixed same_speaker other_speaker days_apart same_day covered_and_speaker".split()  # noqa: SIM905
).union(ARRANGEMENT)
NOT_IN_CONFLICT = frozenset(ARRANGEMENT)  # Who contradicts hardly keeps the words of the other.


def fit(x: Floats, y: Floats, weights: Floats, pull: float, prior: Floats | None = None) -> Floats:
    """Coefficients and base (last), by Newton's method; ``pull`` draws standardized coefficients to the prior."""
    mean, spread = x.mean(0), x.std(0) + 1e-6
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    start = np.zeros(z.shape[1])
    if prior is not None:
        start[:-1] = prior[:-1] * spread
        start[-1] = prior[-1] + float((prior[:-1] * mean).sum())
    pulls = np.full(len(start), pull)
    pulls[-1] = 1e-3

    def loss(c: Floats) -> float:
        logits = z @ c
        return float((weights * (np.logaddexp(0, logits) - y * logits)).sum() + 0.5 * (pulls * (c - start) ** 2).sum())

    c, last = start.copy(), loss(start)
    for _ in range(100):
        p = chances(z @ c)
        slope = z.T @ (weights * (p - y)) + pulls * (c - start)
        curve = (z * (weights * np.maximum(p * (1 - p), 1e-6))[:, None]).T @ z + np.diag(pulls + 1e-6)
        step, size = np.linalg.solve(curve, slope), 1.0
        while size > 1e-4 and loss(c - size * step) > last:
            size /= 2
        c = c - size * step
        if last - loss(c) < 1e-7:
            break
        last = loss(c)
    out = np.append(c[:-1] / spread, c[-1] - float((c[:-1] * mean / spread).sum()))
    return np.asarray(out, dtype=np.float64)


def chances(logits: Floats) -> Floats:
    """Probabilities of log odds."""
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -35, 35))), dtype=np.float64)


def table(examples: Iterable[Example]) -> tuple[Floats, Floats, Floats]:
    """Features, labels and weights."""
    found = [(traits(each.a, each.b), each.label, each.weight) for each in examples]
    return (
        np.array([values for values, _, _ in found]),
        np.array([float(label) for _, label, _ in found]),
        np.array([weight for _, _, weight in found]),
    )


def without(names: frozenset[str]) -> Floats:
    """0 for each trait that is named, 1 for the others."""
    return np.array([float(name not in names) for name in TRAITS])


def main() -> None:
    """Train all three and write them."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "data/matching/model.json"
    tables = [table(Examples(seed).same()) for seed in SEEDS]
    x, y, weights = (np.concatenate([each[nth] for each in tables]) for nth in range(3))
    prior = np.array([BY_HAND.get(name, 0.0) for name in TRAITS] + [BASE_BY_HAND])
    fitted = {"same": fit(x, y, weights / len(SEEDS), PULL["same"], prior)}
    print(f"same: {len(y)} examples, {y.mean():.2f} of them one statement")
    forest = grow(x, y, weights / len(SEEDS), Growth())
    x, y, weights = table(Examples(SEEDS[0]).conflict())
    fitted["conflict"] = fit(x * without(NOT_IN_CONFLICT), y, weights, PULL["conflict"])
    x, y, weights = table(Examples(SEEDS[0]).report())
    fitted["report"] = fit(x * without(NOT_IN_REPORT), y, weights, PULL["report"])
    written: dict[str, dict[str, object]] = {
        name: {
            "base": round(float(c[-1]), 4),
            "weights": {f: round(float(v), 4) for f, v in zip(TRAITS, c, strict=False)},
        }
        for name, c in fitted.items()
    }
    trees = {"share": TREES, "base": round(forest.base, 4), "each": [named(tree, TRAITS) for tree in forest.trees]}
    # What train_meaning.py wrote stays; it is the last line.
    meaning = json.loads(target.read_text(encoding="utf-8")).get("meaning") if target.exists() else None
    target.write_text(_json(written, trees, meaning), encoding="utf-8")


def _json(written: dict[str, dict[str, object]], trees: dict[str, object], meaning: object) -> str:
    """The models as JSON, a tree a line."""
    each = ",\n   ".join(json.dumps(tree) for tree in trees["each"])  # type: ignore[attr-defined]
    written["same"]["trees"] = {**trees, "each": ["EACH"]}
    found = json.dumps(written, indent=1).replace('"EACH"', each)
    return (found.removesuffix("\n}") + f',\n "meaning": {json.dumps(meaning)}\n}}' if meaning else found) + "\n"


if __name__ == "__main__":
    main()
