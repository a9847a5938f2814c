"""How well wordings are compared: relations, probabilities, changes, on pairs of our own and on public sets.

usage: matching_quality.py [--shared FOLDER] [--only own,real,changes,strangers,sets,speed]

FOLDER holds realquotes_dev.jsonl, transcript_sentences.jsonl.xz, mrpc.train.jsonl.xz, pawsx_en.dev.jsonl.xz and
sick.train.jsonl.xz; without it only our own pairs and the speed are measured. Public sets are measured with
coefficients that are fitted on one part of the set and tested on another; these coefficients never ship. Where FOLDER has
mrpc.test.jsonl.xz or pawsx_en.test.jsonl.xz, these are tested with what the whole of the above teaches. Needs numpy.
"""

import argparse
import json
import lzma
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from boosting import Growth, grow
from matching_examples import SAME, phrase_pairs, rows, wording
from train_matching import TREES, fit

from quotetracker.match.comparison import Comparison, Wording, compare, traits, verdict
from quotetracker.text.kind import Kind

Floats = NDArray[np.float64]
SHOWN = frozenset({"repeat", "excerpt", "altered", "paraphrase"})
SCORERS: dict[str, Callable[[str, str], float]] = {
    "ratio": fuzz.ratio,
    "token_set_ratio": fuzz.token_set_ratio,
    "partial_ratio": fuzz.partial_ratio,
}
FIGURE_CHANGES = frozenset({"number", "date", "unit"})
DIGITS = re.compile(r"(?<![\d.,/-])\d{1,3}(?:,\d{3})*(?![\d.,/-]*\d)")
SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON Lines file, xz or plain."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def ranked(labels: Sequence[bool], scores: Sequence[float]) -> tuple[float, float]:
    """Average precision, and recall at the last place where precision is 95 %."""
    order = sorted(zip(scores, labels, strict=True), key=lambda pair: -pair[0])
    hits, total, best = 0, 0.0, 0.0
    for nth, (score, label) in enumerate(order, 1):
        hits += label
        total += hits / nth if label else 0.0
        ends_tie = nth == len(order) or order[nth][0] != score
        best = hits if ends_tie and hits / nth >= 0.95 else best
    same = max(1, sum(labels))
    return total / same, best / same


def f1(labels: Iterable[bool], flags: Iterable[bool]) -> tuple[float, float, float]:
    """Precision, recall, F1."""
    pairs = list(zip(labels, flags, strict=True))
    right = sum(label and flag for label, flag in pairs)
    precision = right / max(1, sum(flag for _, flag in pairs))
    recall = right / max(1, sum(label for label, _ in pairs))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def calibration_error(labels: Sequence[bool], scores: Sequence[float], bins: int = 10) -> float:
    """Expected calibration error: how far scores are from the share that is right, over ten bins."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for score, label in zip(scores, labels, strict=True):
        groups[min(bins - 1, int(score * bins))].append((score, label))
    gaps = [abs(sum(s for s, _ in group) - sum(y for _, y in group)) for group in groups.values()]
    return sum(gaps) / max(1, len(scores))


def measure_own() -> None:
    """Our own pairs; what is measured on the open half was seen in training."""
    for half in ("open", "held"):
        table: dict[str, Counter[str]] = defaultdict(Counter)
        named: dict[str, list[bool]] = defaultdict(list)
        for row in rows(f"{half}-relations.jsonl"):
            found = compare(wording(row, "a"), wording(row, "b"))
            table[row["truth"]][found.relation.value] += 1
            if row["truth"] == "altered":
                for change in row["changes"]:
                    named[change].append(change in {part.change for part in found.diff})
        right = sum(counts[truth] for truth, counts in table.items())
        print(f"{half} relations: {right} of {sum(c.total() for c in table.values())} named right")
        for truth, counts in table.items():
            print(f"  {truth:14} {counts[truth] / counts.total():.2f}  {dict(counts)}")
        print("  changes named:", ", ".join(f"{k} {sum(v)}/{len(v)}" for k, v in sorted(named.items())))
        pairs = [
            (row["label"] == 1, compare(wording(row, "a"), wording(row, "b")))
            for row in rows(f"{half}-paraphrases.jsonl")
        ]
        labels = [label for label, _ in pairs]
        precision, recall, _ = f1(labels, [found.relation.value in SHOWN for _, found in pairs])
        tiers = Counter(found.tier for label, found in pairs if label)
        print(f"{half} paraphrases {sum(labels)} of {len(labels)}: P {precision:.3f} R {recall:.3f} {dict(tiers)}")


def measure_phrases() -> None:
    """Set phrases, and statements as short, that two held texts share and nothing else: how often they are shown."""
    held = [*rows("held-relations.jsonl"), *rows("held-paraphrases.jsonl")]
    texts = list(dict.fromkeys(row["a"] for row in held))
    table: dict[tuple[str, bool], list[bool]] = defaultdict(list)
    for row, a, b, form in phrase_pairs("held", texts, 1_200, 5):
        shown = compare(Wording(a), Wording(b)).relation.value in SHOWN
        table[form, row["kind"] == "statement"].append(shown)
    for form in ("alone", "row", "text"):
        said, phrase = (sum(table[form, kind]) / len(table[form, kind]) for kind in (True, False))
        print(f"in one text and in the other {form}: statements shown {said:.2f}, set phrases {phrase:.2f}")


def measure_real(path: Path) -> None:
    """Real quotes, as ``quotetracker compare --jsonl`` judges them: without kinds and speakers; rapidfuzz beside it."""
    data = list(lines(path))
    found = [compare(Wording(row["a"]), Wording(row["b"])) for row in data]
    kept = [nth for nth, row in enumerate(data) if row["label"] in (0, 1)]
    labels = [data[nth]["label"] == 1 for nth in kept]
    scores = [found[nth].score for nth in kept]
    precision, recall, f = f1(labels, [found[nth].relation.value in SHOWN for nth in kept])
    ap, at95 = ranked(labels, scores)
    brier = sum((s - y) ** 2 for s, y in zip(scores, labels, strict=True)) / len(kept)
    print(
        f"real quotes {len(kept)}: P {precision:.3f} R {recall:.3f} F1 {f:.3f} AP {ap:.4f} recall at P .95 {at95:.3f}",
        end=" ",
    )
    print(f"Brier {brier:.4f} ECE {calibration_error(labels, scores):.3f}")
    by_class(data, found)
    open_pairs = rows("open-relations.jsonl") + rows("open-paraphrases.jsonl")
    for name, scorer in SCORERS.items():
        theirs = [(row["truth"] in SAME, scorer(row["a"], row["b"])) for row in open_pairs]
        threshold = max(range(30, 101), key=lambda t: f1([y for y, _ in theirs], [s >= t for _, s in theirs])[2])
        scores = [scorer(data[nth]["a"], data[nth]["b"]) / 100 for nth in kept]
        f = f1(labels, [100 * s >= threshold for s in scores])[2]
        ap, at95 = ranked(labels, scores)
        best = max(f1(labels, [100 * s >= t for s in scores])[2] for t in range(30, 101))
        print(f"  {name:16} F1 {f:.3f} (from {threshold}, set on ours; {best:.3f} at best) AP {ap:.3f} R95 {at95:.3f}")


def by_class(data: Sequence[dict[str, Any]], found: Sequence[Comparison]) -> None:
    """What became of each class of pairs."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for row, each in zip(data, found, strict=True):
        table[str(row.get("cls", row["label"]))][each.relation.value + ("?" if each.tier == "maybe" else "")] += 1
    for name, counts in table.items():
        shown = sum(n for relation, n in counts.items() if relation.strip("?") in SHOWN)
        print(f"  {name:8} n {counts.total():4} shown as one {shown / counts.total():.3f}  {dict(counts)}")


def measure_changes(path: Path) -> None:
    """Figures and negations in real sentences: changed, and only written otherwise."""
    rng = random.Random(11)
    texts = [row["text"] for row in lines(path) if 6 <= len(row["text"].split()) <= 40]
    rng.shuffle(texts)
    figured = [text for text in texts if DIGITS.search(text)][:1_500]
    other = [changed_figure(text, rng) for text in figured]
    print(f"figure changed: noticed {share(figured, other, FIGURE_CHANGES)} (n {len(figured)})")
    spelled = [(text, form) for text in figured if (form := other_form(text)) != text]
    print(f"figure written otherwise: false {share(*zip(*spelled, strict=True), FIGURE_CHANGES)} (n {len(spelled)})")
    denied = [text for text in texts if re.search(r"\w (?:not|never) \w", text)][:1_500]
    dropped = [re.sub(r" (?:not|never)(?= \w)", "", text, count=1) for text in denied]
    print(f"negation dropped: noticed {share(denied, dropped, {'negation'})} (n {len(denied)})")
    short = [(text, form) for text in texts if (form := contracted(text)) != text][:1_500]
    print(f"negation contracted: false {share(*zip(*short, strict=True), {'negation'})} (n {len(short)})")


def share(a: Sequence[str], b: Sequence[str], changes: Iterable[str]) -> str:
    """Share of pairs whose diff names one of ``changes``."""
    wanted = set(changes)
    named = [
        bool(wanted & {part.change for part in compare(Wording(x), Wording(y)).diff}) for x, y in zip(a, b, strict=True)
    ]
    return f"{sum(named) / len(named):.4f}"


def measure_strangers(path: Path) -> None:
    """Sentences of different speakers that merely look alike (``token_set_ratio`` from 55 on): nearly all are strangers."""
    rng = random.Random(3)
    said = [row for row in lines(path) if 7 <= len(row["text"].split()) <= 40]
    for half in (0, 1):
        kept = set(sorted({row["transcript"] for row in said})[half::2])
        some = rng.sample([row for row in said if row["transcript"] in kept], 2_600)
        texts = [row["text"] for row in some]
        near = process.cdist(texts, texts, scorer=fuzz.token_set_ratio, score_cutoff=55, dtype=np.uint8)
        pairs = [
            (some[i], some[j]) for i, j in np.argwhere(np.triu(near, 1)) if some[i]["speaker"] != some[j]["speaker"]
        ]
        for known, kind in product((True, False), (Kind.DIRECT, Kind.INDIRECT)):
            counts: Counter[str] = Counter()
            for pair in pairs:
                named = [frozenset([row["speaker"]] if known else []) for row in pair]
                a, b = (Wording(row["text"], speakers=who) for row, who in zip(pair, named, strict=True))
                if found := verdict(a, replace(b, kind=kind)):
                    counts[f"{'conflict' if found.relation.value == 'conflict' else 'shown'} {found.tier}"] += 1
            shares = ", ".join(f"{name} {count / len(pairs):.4f}" for name, count in sorted(counts.items()))
            title = f"speakers {'known' if known else 'unknown'}, direct and {kind.value}"
            print(f"strangers, debates {half}::2, {len(pairs)} pairs, {title}: {shares}")


def measure_one_speaker(path: Path) -> None:
    """Sentences of one speaker that look alike (``token_set_ratio`` from 50 on): few say one thing in other words."""
    said: dict[str, list[str]] = defaultdict(list)
    for row in lines(path):
        if 7 <= len(row["text"].split()) <= 40:
            said[row["speaker"]].append(row["text"])
    pairs = []
    for texts in said.values():
        near = process.cdist(texts, texts, scorer=fuzz.token_set_ratio, score_cutoff=50, dtype=np.uint8)
        pairs += [(texts[i], texts[j]) for i, j in np.argwhere(np.triu(near, 1))]
    pairs = random.Random(4).sample(pairs, min(len(pairs), 12_000))
    who = frozenset(["A"])
    found = (verdict(Wording(a, speakers=who), Wording(b, speakers=who)) for a, b in pairs)
    counts = Counter(f"{each.relation.value} {each.tier}" for each in found if each)
    shares = ", ".join(f"{name} {count / len(pairs):.4f}" for name, count in sorted(counts.items()))
    print(f"one speaker, {len(pairs)} pairs that look alike: {shares}")


def changed_figure(text: str, rng: random.Random) -> str:
    """One figure in digits replaced by another."""
    place = rng.choice(list(DIGITS.finditer(text)))
    value = int(place.group().replace(",", ""))
    new = rng.choice([value + 1, value * 10 + 5, value + 10, max(0, value - 1) if value else 3])
    new = new if new != value else value + 2
    return (
        f"{text[: place.start()]}{new:,}{text[place.end() :]}"
        if new < 1500 or new > 2199
        else f"{text[: place.start()]}{new}{text[place.end() :]}"
    )


def other_form(text: str) -> str:
    """The same figures, as another paper writes them."""
    text = re.sub(r"(\d) ?percent", r"\1%", text) if "percent" in text else re.sub(r"(\d)%", r"\1 percent", text)
    text = re.sub(r"\$(\d+(?:\.\d+)?) (million|billion|trillion)", r"\1 \2 dollars", text)
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    return re.sub(r"(?<![\w$.,/:-])(\d|1[0-2])(?= [a-z]{3})", lambda m: SMALL[int(m.group(1))], text)


def contracted(text: str) -> str:
    """ "do not" as "don't"; the other way round where it is contracted."""
    if re.search(r"\b(?:do|does|did|is|are|was|were|would|could|should|have|has|had) not\b", text):
        return re.sub(r"\b(do|does|did|is|are|was|were|would|could|should|have|has|had) not\b", r"\1n't", text)
    return re.sub(r"\b(do|does|did|is|are|was|were|would|could|should|have|has|had)n['’]t\b", r"\1 not", text)


def measure_sets(folder: Path) -> None:
    """Public sets: fitted on one half and tested on the other, both ways; in ten folds; on a test set, if there is one."""
    for name, part, known, unseen in (("MRPC", "mrpc", "train", "test"), ("PAWS-X en", "pawsx_en", "dev", "test")):
        x, y = pairs_of(folder / f"{part}.{known}.jsonl.xz")
        half = len(y) // 2
        ways = [(np.arange(half), np.arange(half, len(y))), (np.arange(half, len(y)), np.arange(half))]
        results = [tested(x, y, fitted, held) for fitted, held in ways]
        acc, f = (sum(each[nth] for each in results) / 2 for nth in (0, 1))
        print(f"{name} {len(y)}, halves: accuracy {acc:.4f} F1 {f:.4f} (each half: {results})", flush=True)
        for seed in (0, 1):
            f, acc = ten_folds(x, y, seed)
            print(f"{name} {len(y)}, ten folds, seed {seed}: accuracy {acc:.4f} F1 {f:.4f}", flush=True)
        if (file := folder / f"{part}.{unseen}.jsonl.xz").exists():
            z, truth = pairs_of(file)
            fitted, held = np.arange(len(y)), np.arange(len(y), len(y) + len(truth))
            result = tested(np.concatenate([x, z]), np.concatenate([y, truth]), fitted, held)
            print(f"{name}, fitted on {len(y)}, tested on {len(truth)}: accuracy, F1 {result}")
    data = list(lines(folder / "sick.train.jsonl.xz"))
    found = [compare(Wording(row["a"]), Wording(row["b"])).relation.value for row in data]
    flags = [relation == "conflict" for relation in found]
    p, r, f = f1([row["label"] == "CONTRADICTION" for row in data], flags)
    shown = sum(rel in SHOWN and row["label"] == "CONTRADICTION" for rel, row in zip(found, data, strict=True))
    print(f"SICK contradiction, speakers unknown: P {p:.3f} R {r:.3f} F1 {f:.3f}; {shown} shown as one")


TREES_OF_SETS = Growth(trees=200, rate=0.05, least=20, pull=3.0)  # Half a set has few examples.
PULL_OF_SETS = 30.0


def pairs_of(path: Path) -> tuple[Floats, Floats]:
    """Features and labels of the pairs of a set."""
    data = list(lines(path))
    x = np.array([traits(Wording(row["a"]), Wording(row["b"])) for row in data])
    return x, np.array([float(row["label"]) for row in data])


def learned(x: Floats, y: Floats) -> Callable[[Floats], Floats]:
    """Log odds by the kind of model that ships: the mean of a weighted sum and trees."""
    c, forest = fit(x, y, np.ones(len(y)), PULL_OF_SETS), grow(x, y, np.ones(len(y)), TREES_OF_SETS)
    return lambda z: (1 - TREES) * (z @ c[:-1] + c[-1]) + TREES * forest.logits(z)


def ten_folds(x: Floats, y: Floats, seed: int = 0) -> tuple[float, float]:
    """F1 and accuracy at one half, each fold judged by what was fitted on the other nine.

    The threshold of F1 is, for each fold, the best for what the other folds, when they were held out, were given.
    """
    fold = np.random.default_rng(seed).permutation(len(y)) % 10
    odds, said = np.zeros(len(y)), np.zeros(len(y), bool)
    for part in range(10):
        odds[fold == part] = learned(x[fold != part], y[fold != part])(x[fold == part])
    for part in range(10):
        said[fold == part] = odds[fold == part] >= best_threshold(odds[fold != part])
    return f1(y == 1, said)[2], float(((odds >= 0) == (y == 1)).mean())


def best_threshold(odds: Floats) -> float:
    """The log odds from which on F1 is best, as far as these odds tell: by what is expected of them, not by labels.

    Odds that are well calibrated know it better than a few thousand labels do (Lipton et al. 2014, arXiv:1402.1892).
    """
    falling = np.sort(odds)[::-1]
    chance = 1 / (1 + np.exp(-falling))
    expected = 2 * chance.cumsum() / (np.arange(1, len(odds) + 1) + chance.sum())
    return float(falling[expected.argmax()])


def tested(x: Floats, y: Floats, fitted: NDArray[np.int64], held: NDArray[np.int64]) -> tuple[float, float]:
    """Accuracy at one half, and F1 at the threshold that was best in five folds of the fitted half."""
    folds = np.arange(len(fitted)) % 5
    inner = np.zeros(len(fitted))
    for fold in range(5):
        model = learned(x[fitted[folds != fold]], y[fitted[folds != fold]])
        inner[folds == fold] = model(x[fitted[folds == fold]])
    odds = learned(x[fitted], y[fitted])(x[held])
    f = f1(y[held] == 1, odds >= best_threshold(inner))[2]
    return round(float(((odds >= 0) == (y[held] == 1)).mean()), 4), round(float(f), 4)


def measure_speed() -> None:
    """Milliseconds of processor time for a comparison, and how it grows with the length of texts."""
    pairs = [(wording(row, "a"), wording(row, "b")) for row in rows("held-relations.jsonl")]
    for title in ("first", "again"):
        times = []
        for a, b in pairs:
            began = time.thread_time_ns()
            compare(a, b)
            times.append((time.thread_time_ns() - began) / 1e6)
        times.sort()
        print(f"comparison, {title} time: median {median(times):.2f} ms, p99 {times[int(len(times) * 0.99)]:.2f} ms")
    rng = random.Random(5)
    words = [f"word{n}" for n in range(5_000)]
    for size in (100, 1_000, 10_000, 100_000, 1_000_000):
        a = " ".join(rng.choice(words) for _ in range(size // 8))
        b = " ".join(word if rng.random() < 0.9 else rng.choice(words) for word in a.split())
        began = time.thread_time()
        compare(Wording(a), Wording(b))
        print(f"  two texts of {size:>9,} characters: {1e3 * (time.thread_time() - began):8.1f} ms")


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--only", default="own,real,changes,strangers,sets,speed")
    options = parser.parse_args()
    wanted = options.only.split(",")
    if "own" in wanted:
        measure_own()
        measure_phrases()
    if options.shared and "real" in wanted:
        measure_real(options.shared / "realquotes_dev.jsonl")
    if options.shared and "changes" in wanted:
        measure_changes(options.shared / "transcript_sentences.jsonl.xz")
    if options.shared and "strangers" in wanted:
        measure_strangers(options.shared / "transcript_sentences.jsonl.xz")
        measure_one_speaker(options.shared / "transcript_sentences.jsonl.xz")
    if options.shared and "sets" in wanted:
        measure_sets(options.shared)
    if "speed" in wanted:
        measure_speed()


if __name__ == "__main__":
    main()
