"""CheckThat! 2020: finding the claim that a post repeats, by words alone, and with sentence vectors.

usage: claims.py FOLDER [--model MODEL]

FOLDER holds checkthat2020.docs.jsonl.xz and checkthat2020.{train,dev}.queries.jsonl.xz; where it has the test posts
(checkthat2020.test.queries.jsonl.xz), they are ranked with what train and dev teach. Posts and claims are compared by words,
letters, names and figures, over the whole claim, its sentence or its title; the likeliest claims then by the traits of
``quotetracker/match``, and with a model folder by cosines. Weights are fitted here (in five folds) and never ship.
Baselines are printed beside: each alone, and all of them fused by a weighted sum, fitted alike: what a user would put
together in an afternoon. Needs numpy; with MODEL the extra.
"""

import argparse
import json
import lzma
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import numpy as np

from quotetracker.match.comparison import Wording, traits
from quotetracker.match.lexicon import is_content
from quotetracker.match.meanings import groups_of
from quotetracker.match.onnx_encoder import open_encoder
from quotetracker.match.stems import stem
from quotetracker.match.traits import TRAITS
from quotetracker.text.words import folded_words

_LINK = re.compile(r"(?:https?://|pic\.twitter\.com/|t\.co/)\S*")
_SIGNED = re.compile(r"\s+—\s([^—]{0,80}\(@\w+\))[^—]*$")
_TAG = re.compile(r"[#@](\w+)")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MARKS = str.maketrans(dict.fromkeys('“”„"‘’‚`´', "'"))
_NAME = re.compile(r"\b[A-Z][\w’']+")
_FIGURE = re.compile(r"\d[\d,.]*")
_CANDIDATES = 30  # The likeliest by each of a few columns.
_APART = 4  # Words of meaning between two that count as a pair.
_PULL = 0.1  # How far weights are drawn to zero.
_STEPS = 200
_COSINES = 6  # Of the post as it is and made plain, with claim, title and both.


def folded(text: str) -> str:
    """A text with one kind of quotation marks and single spaces: a quarter of the right claims are there twice, so told."""
    return " ".join(text.translate(_MARKS).split())


def plain(post: str) -> str:
    """A post without links and signature; #TwoWords and @TwoWords as two words."""
    return _TAG.sub(lambda found: f" {_apart(found[1])} ", _LINK.sub(" ", _SIGNED.sub("", post)))


def author(post: str) -> str:
    """The words of a post's signature: name and handle."""
    found = _SIGNED.search(post)
    return _apart(found[1]) if found else ""


def _apart(name: str) -> str:
    return _HUMP.sub(" ", name)


def stems(text: str) -> list[str]:
    """Stems of all words."""
    return [stem(word) for word in folded_words(text)]


def content(text: str) -> list[str]:
    """Stems of the words of meaning."""
    return [stem(word) for word in folded_words(text) if is_content(word)]


def grams(text: str) -> list[str]:
    """Every row of four letters."""
    joined = f" {' '.join(folded_words(text))} "
    return [joined[at : at + 4] for at in range(len(joined) - 3)]


def pieces(text: str) -> list[str]:
    """Every row of three to five letters inside a word."""
    words = [f" {word} " for word in folded_words(text)]
    return [word[at : at + size] for word in words for size in (3, 4, 5) for at in range(len(word) - size + 1)]


def neighbours(text: str) -> list[str]:
    """Neighbouring words of meaning."""
    return [f"{a} {b}" for a, b in pairwise(content(text))]


def near(text: str) -> list[str]:
    """Words of meaning that stand near each other, in any order."""
    row = content(text)
    return [" ".join(sorted((a, b))) for at, a in enumerate(row) for b in row[at + 1 : at + _APART]]


def groups(text: str) -> list[str]:
    """Groups of meaning."""
    return [str(group) for word in set(stems(text)) for group in groups_of(word)]


def names(text: str) -> list[str]:
    """Capitalized words."""
    return [name.lower() for name in _NAME.findall(text)]


def figures(text: str) -> list[str]:
    """Figures in digits."""
    return [figure.rstrip(".,").replace(",", "") for figure in _FIGURE.findall(text)]


class Field:
    """BM25 and TF-IDF over one kind of features of all claims."""

    def __init__(self, texts: Sequence[str], features: Callable[[str], list[str]]) -> None:
        self._features = features
        tokens = [Counter(features(text)) for text in texts]
        seen = Counter(name for each in tokens for name in each)
        self._rare = math.log(1 + len(texts))
        self._weight = {name: math.log(1 + len(texts) / count) for name, count in seen.items()}
        lengths = np.array([each.total() for each in tokens])
        length = 0.25 + 0.75 * lengths / lengths.mean()
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for nth, each in enumerate(tokens):
            for name, count in each.items():
                found[name].append((nth, count))
        self._found = {}
        norms, self._mass = np.zeros(len(texts)), np.full(len(texts), 1e-9)
        for name, rows in found.items():
            places, many = np.array(rows).T
            weight = self._weight[name]
            told = (1 + np.log(many)) * weight
            norms[places] += told**2
            self._mass[places] += weight
            self._found[name] = places, weight * many * 2.2 / (many + 1.2 * length[places]), told
        self._norm = np.sqrt(norms) + 1e-9

    def ask(self, text: str) -> list[Any]:
        """For each claim: BM25 by the best, share of the claim that is covered, BM25 by what could be had, cosine."""
        asked = Counter(self._features(text))
        bm25, covered, dot, square = (
            np.zeros(len(self._mass)),
            np.zeros(len(self._mass)),
            np.zeros(len(self._mass)),
            1e-9,
        )
        for name, count in asked.items():
            weight = self._weight.get(name, self._rare)
            told = (1 + math.log(count)) * weight
            square += told**2
            if name in self._found:
                places, gains, others = self._found[name]
                bm25[places] += gains
                covered[places] += weight
                dot[places] += told * others
        most = 1 + sum(self._weight.get(name, self._rare) for name in asked)
        return [bm25 / max(1.0, bm25.max()), covered / self._mass, bm25 / most, dot / self._norm / math.sqrt(square)]


@dataclass(frozen=True, slots=True)
class Asked:
    """One post: columns of the claims that are ranked, which are right, which the words found, how many are right."""

    x: Any
    right: Any
    worded: Any
    total: int

    def by_words(self, columns: int) -> "Asked":
        """The same without what vectors tell."""
        return Asked(self.x[self.worded, :columns], self.right[self.worded], self.worded[self.worded], self.total)

    def of_columns(self, columns: Sequence[int]) -> "Asked":
        """The same with these columns alone."""
        return Asked(self.x[:, columns], self.right, self.worded, self.total)


class Claims:
    """All claims, ready to be asked."""

    def __init__(self, docs: Sequence[dict[str, Any]], model: Path | None) -> None:
        self._claims, self._titles = [folded(doc["text"]) for doc in docs], [folded(doc["title"]) for doc in docs]
        both = [f"{claim} {title}" for claim, title in zip(self._claims, self._titles, strict=True)]
        kinds: list[tuple[str, Sequence[str], Callable[[str], list[str]]]] = [
            ("words", both, stems), ("words of the claim", self._claims, stems), ("words of the title", self._titles, stems),
            ("words of meaning", both, content), ("four letters", both, grams), ("letters in words", both, pieces),
            ("letters in words of the claim", self._claims, pieces), ("letters in words of the title", self._titles, pieces),
            ("neighbours", both, neighbours), ("near", both, near), ("groups", both, groups), ("names", both, names),
            ("figures", both, figures),
        ]  # fmt: skip
        self._fields = [Field(texts, features) for _, texts, features in kinds]
        place = {name: 4 * nth for nth, (name, _, _) in enumerate(kinds)}
        self._chosen_by = [place["words"], place["four letters"], place["words of the title"]]
        self._chosen_by += [place["letters in words"] + 3, place["words of the claim"] + 3]
        self._encoder = open_encoder(model) if model else None
        if self._encoder:
            self._vectors = [self._encoder.encode(texts) for texts in (self._claims, self._titles, both)]
        self.columns = 4 * len(kinds) + 2 + 2 * len(TRAITS)  # What words tell; what vectors tell comes behind it.
        self.baselines = {"BM25 of words": place["words"], "TF-IDF of letters": place["letters in words"] + 3}

    def asked(self, posts: Sequence[dict[str, Any]], places: dict[str, int]) -> list[Asked]:
        """For each post the claims that are ranked, by words or by vectors."""
        cosines = self._cosines([folded(post["text"]) for post in posts])
        out = []
        for post, near_by in zip(posts, cosines, strict=True):
            text = plain(post["text"])
            x = np.stack([column for field in self._fields for column in field.ask(text)], 1)
            worded = _likeliest(x[:, column] for column in self._chosen_by)
            chosen = worded if near_by is None else np.union1d(worded, _likeliest(near_by[:, nth] for nth in (2, 3, 5)))
            compared = [[*_traits(text, self._claims[nth]), *_traits(text, self._titles[nth])] for nth in chosen]
            x = np.c_[x[chosen], np.stack(self._fields[0].ask(author(post["text"]))[1:3], 1)[chosen], compared]
            if near_by is not None:
                cosine = near_by[chosen]
                x = np.c_[x, cosine, cosine.max(1), cosine**2]
            right = {places[key] for key in post["rel"] if key in places}
            out.append(Asked(x, np.isin(chosen, list(right)), np.isin(chosen, worded), len(right)))
        return out

    def _cosines(self, posts: Sequence[str]) -> Sequence[Any]:
        if not self._encoder:
            return [None] * len(posts)
        asked = [self._encoder.encode(texts) for texts in (posts, [plain(post) for post in posts])]
        return [np.stack([own @ each[nth] for each in asked for own in self._vectors], 1) for nth in range(len(posts))]


def _likeliest(columns: Iterable[Any]) -> Any:
    return np.unique(np.concatenate([np.argpartition(-each, _CANDIDATES)[:_CANDIDATES] for each in columns]))


def _traits(post: str, claim: str) -> list[float]:
    return traits(Wording(post), Wording(claim))


def measure(folder: Path, model: Path | None) -> None:
    """Print MAP@5."""
    docs = lines(folder / "checkthat2020.docs.jsonl.xz")
    claims, places = Claims(docs, model), {doc["id"]: nth for nth, doc in enumerate(docs)}
    parts = [name for name in ("train", "dev", "test") if (folder / f"checkthat2020.{name}.queries.jsonl.xz").exists()]
    asked = {name: claims.asked(lines(folder / f"checkthat2020.{name}.queries.jsonl.xz"), places) for name in parts}
    columns = dict(claims.baselines)
    if model:
        columns["cosine"] = claims.columns + _COSINES
    for title, column in columns.items():
        found = [f"{name} {np.mean([ap5(each.x[:, column], each) for each in asked[name]]):.3f}" for name in parts]
        print(f"CheckThat {title}: MAP@5 {', '.join(found)}", flush=True)
    fused = {name: [each.of_columns([*columns.values()]) for each in rows] for name, rows in asked.items()}
    _measure_all(f"plain fusion of {', '.join(columns)}", fused)
    worded = {name: [each.by_words(claims.columns) for each in rows] for name, rows in asked.items()}
    _measure_all("all of them, words", worded)
    if model:
        _measure_all("all of them, words and vectors", asked)


def _measure_all(title: str, asked: dict[str, list[Asked]]) -> None:
    train, dev = asked["train"], asked["dev"]
    fold = np.random.default_rng(0).permutation(len(train)) % 5
    scores = []
    for part in range(5):
        score = ranking([each for each, at in zip(train, fold, strict=True) if at != part])
        scores += [ap5(score(each.x), each) for each, at in zip(train, fold, strict=True) if at == part]
    score = ranking(train)
    print(f"CheckThat {title}: train in five folds MAP@5 {np.mean(scores):.3f}", end=", ")
    print(f"dev {np.mean([ap5(score(each.x), each) for each in dev]):.3f}", flush=True)
    if "test" in asked:
        score = ranking([*train, *dev])
        found = np.mean([ap5(score(each.x), each) for each in asked["test"]])
        print(f"CheckThat {title}, fitted on train and dev: test MAP@5 {found:.3f}")


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of an xz file of JSON Lines."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def ranking(rows: Sequence[Asked]) -> Callable[[Any], Any]:
    """What scores claims so that the right one comes first: a softmax over those of each post, by Adam."""
    rows = [each for each in rows if each.right.any()]
    x = np.concatenate([each.x for each in rows])
    mean, spread = x.mean(0), x.std(0) + 1e-6
    x = ((x - mean) / spread).astype(np.float32)
    target = np.concatenate([each.right / each.right.sum() for each in rows])
    sizes = np.array([len(each.right) for each in rows])
    starts = np.cumsum(sizes) - sizes
    weights, first, second = (np.zeros(x.shape[1]) for _ in range(3))
    for step in range(1, _STEPS + 1):
        told = x @ weights.astype(np.float32)
        raised = np.exp(told - np.repeat(np.maximum.reduceat(told, starts), sizes))
        chance = raised / np.repeat(np.add.reduceat(raised, starts), sizes)
        slope = x.T @ ((chance - target) / len(rows)).astype(np.float32) + _PULL * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        pace = 0.05 * min(1.0, 2 - 2 * step / _STEPS)
        weights = weights - pace * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return lambda each: ((each - mean) / spread) @ weights


def ap5(scores: Any, asked: Asked) -> float:
    """Average precision of the first five."""
    hits, total = 0, 0.0
    for nth, place in enumerate(np.argsort(-scores, kind="stable")[:5], 1):
        if asked.right[place]:
            hits += 1
            total += hits / nth
    return total / max(1, min(5, asked.total))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path)
    options = parser.parse_args()
    measure(options.folder, options.model)
