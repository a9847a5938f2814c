"""CheckThat! 2020, finding the claim that a post repeats, by words alone.

usage: claims.py FOLDER

FOLDER holds checkthat2020.docs.jsonl.xz and checkthat2020.{train,dev}.queries.jsonl.xz. BM25 over words, titles, rows of
four letters, pairs of words and groups of meaning; their weights are fitted on the training posts (in five folds) and never
ship. Needs numpy.
"""

import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from meaning import ap5, lines, ranking

from quotetracker.match.lexicon import is_content
from quotetracker.match.meanings import groups_of
from quotetracker.match.stems import stem
from quotetracker.text.words import folded_words

_LINK = re.compile(r"(?:https?://|pic\.twitter\.com/|t\.co/)\S*")
_SIGNED = re.compile(r"\s+—\s[^—]{0,80}\(@\w+\)[^—]*$")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CANDIDATES = 40


def plain(post: str) -> str:
    """A post without links and signature; #TwoWords as two words."""
    return re.sub(r"#(\w+)", lambda found: _HUMP.sub(" ", found.group(1)), _LINK.sub(" ", _SIGNED.sub("", post)))


def stems(text: str) -> list[str]:
    """Stems of all words."""
    return [stem(word) for word in folded_words(text)]


def grams(text: str) -> list[str]:
    """Every row of four letters."""
    joined = f" {' '.join(folded_words(text))} "
    return [joined[at : at + 4] for at in range(len(joined) - 3)]


def neighbours(text: str) -> list[str]:
    """Neighbouring words of meaning."""
    return [f"{a} {b}" for a, b in pairwise([word for word in stems(text) if is_content(word)])]


def groups(text: str) -> list[str]:
    """Groups of meaning."""
    return [str(group) for word in set(stems(text)) for group in groups_of(word)]


class Field:
    """BM25 over one kind of features of all claims."""

    def __init__(self, texts: Sequence[str], features: Callable[[str], list[str]]) -> None:
        self._features = features
        tokens = [features(text) for text in texts]
        counts = Counter(name for each in tokens for name in set(each))
        self._weight = {name: math.log(1 + len(texts) / count) for name, count in counts.items()}
        lengths = np.array([len(each) for each in tokens])
        length = 0.25 + 0.75 * lengths / lengths.mean()
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for nth, each in enumerate(tokens):
            for name, count in Counter(each).items():
                found[name].append((nth, count))
        self._found = {}
        for name, rows in found.items():
            places, many = np.array(rows).T
            self._found[name] = places, self._weight[name] * many * 2.2 / (many + 1.2 * length[places])
        self._mass = np.array([sum(self._weight[name] for name in set(each)) + 1e-9 for each in tokens])

    def ask(self, text: str) -> list[Any]:
        """For each claim: BM25 by the best, share of the claim that is covered, BM25 by what could be had."""
        asked = set(self._features(text))
        bm25, covered = np.zeros(len(self._mass)), np.zeros(len(self._mass))
        for name in asked & self._found.keys():
            places, gains = self._found[name]
            bm25[places] += gains
            covered[places] += self._weight[name]
        most = 1 + sum(self._weight.get(name, 9.3) for name in asked)
        return [bm25 / max(1.0, bm25.max()), covered / self._mass, bm25 / most]


def measure(folder: Path) -> None:
    """Print MAP@5."""
    docs = lines(folder / "checkthat2020.docs.jsonl.xz")
    place = {doc["id"]: nth for nth, doc in enumerate(docs)}
    claims, titles = [doc["text"] for doc in docs], [doc["title"] for doc in docs]
    both = [f"{claim} {title}" for claim, title in zip(claims, titles, strict=True)]
    fields = [
        Field(texts, features)
        for texts, features in (
            (both, stems), (claims, stems), (titles, stems), (both, grams), (both, neighbours), (both, groups),
        )
    ]  # fmt: skip

    def rows(post: str) -> Any:
        x = np.stack([*(column for field in fields for column in field.ask(plain(post))), *fields[0].ask(post)], 1)
        return np.c_[x, x[:, 0] * x[:, 1], x[:, 0] * x[:, 9], x[:, 1] ** 2]

    def asked(name: str) -> list[tuple[Any, set[int]]]:
        posts = lines(folder / f"checkthat2020.{name}.queries.jsonl.xz")
        return [(rows(post["text"]), {place[key] for key in post["rel"] if key in place}) for post in posts]

    train, dev = asked("train"), asked("dev")
    for title, column in (("BM25 of words", 18), ("BM25 of four letters", 9)):
        found = [round(float(np.mean([ap5(x[:, column], right) for x, right in part])), 3) for part in (train, dev)]
        print(f"CheckThat {title}: MAP@5 train {found[0]}, dev {found[1]}")
    fold = np.random.default_rng(0).permutation(len(train)) % 5
    scores = []
    for part in range(5):
        weights = fitted([row for row, at in zip(train, fold, strict=True) if at != part])
        scores += [ap5(fused(x, weights), right) for (x, right), at in zip(train, fold, strict=True) if at == part]
    weights = fitted(train)
    print(f"CheckThat all of them: train in five folds MAP@5 {np.mean(scores):.3f}", end=", ")
    print(f"dev {np.mean([ap5(fused(x, weights), right) for x, right in dev]):.3f}")


def chosen(x: Any) -> Any:
    """Claims that are ranked: the best by words and the best by letters."""
    return np.union1d(*(np.argpartition(-x[:, column], _CANDIDATES)[:_CANDIDATES] for column in (0, 9)))


def fitted(rows: Sequence[tuple[Any, set[int]]]) -> Any:
    """Weights of the columns."""
    return ranking([(x, right, chosen(x)) for x, right in rows])


def fused(x: Any, weights: Any) -> Any:
    """Scores of all claims; those that are not ranked come last."""
    scores, some = np.full(len(x), -np.inf), chosen(x)
    scores[some] = x[some] @ weights
    return scores


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
