"""Train the two small models of ``quotetracker.attribution.ranking``: who speaks, and how sure a suggestion is.

usage: attribution_ranking.py TRAIN.jsonl[.xz] HALF0.json.xz HALF1.json.xz OUT.json
HALF0 and HALF1 are taggers trained with ``train_attribution.py --part 0`` and ``--part 1``: each reads the articles
that it has not seen, so that the models learn from the mistakes which the tagger makes on new text.
Needs numpy and scipy (not dependencies of the program).
"""

import argparse
import json
import lzma
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize
from train_attribution import rows

from quotetracker.attribution.drafts import Draft, Reading, length, likeness, overlap
from quotetracker.attribution.linking import Candidate, candidates_of, features_for
from quotetracker.attribution.ranking import Ranking
from quotetracker.attribution.reading import readings_of
from quotetracker.attribution.speakers import draft_kind, drafts_in, link_speakers
from quotetracker.attribution.tagger import Tagger, tagger_from
from quotetracker.attribution.trust import features_of_trust, is_statement

ALIKE = 0.5
RIDGE_SPEAKER = 1.0
RIDGE_TRUST = 2.0
RARE = 4
Article = tuple[dict[str, Any], list[Reading]]


def read(path: str) -> Tagger:
    """A tagger from its file."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        return tagger_from(json.load(file))


def bare(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces without marks, stops and spaces at their ends."""
    out = []
    for start, end in pieces:
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and not text[end - 1].isalnum():
            end -= 1
        if start < end:
            out.append((start, end))
    return out


def matched(article: dict[str, Any], drafts: list[Draft]) -> dict[int, dict[str, Any]]:
    """For each draft the annotated quote that it matches, each quote once, the likest first."""
    text = article["text"]
    ours = [bare(text, draft.pieces) for draft in drafts]
    theirs = [bare(text, sorted(tuple(span) for span in quote["spans"])) for quote in article["quotes"]]
    pairs = sorted(
        (-alike, number, place)
        for number, draft in enumerate(ours)
        for place, quote in enumerate(theirs)
        if (alike := likeness(draft, quote)) >= ALIKE
    )
    found: dict[int, dict[str, Any]] = {}
    used: set[int] = set()
    for _, number, place in pairs:
        if number not in found and place not in used:
            found[number] = article["quotes"][place]
            used.add(place)
    return found


def named(quote: dict[str, Any], candidate: Candidate | None) -> bool:
    """Whether the candidate is the annotated speaker."""
    if candidate is None:
        return not quote["speaker"]
    return bool(quote["speaker"]) and any(overlap([candidate.span], [tuple(span)]) for span in quote["speaker_spans"])


def speaker_groups(articles: Sequence[Article], ranking: Ranking | None) -> list[tuple[list[list[str]], list[bool]]]:
    """For each matched draft the features of its candidates, and which of them are right."""
    groups = []
    for article, readings in articles:
        drafts = list(drafts_in(readings))
        gold = matched(article, [draft for _, draft in drafts])
        last: Draft | None = None
        for place, (number, draft) in enumerate(drafts):
            found = candidates_of(readings, number, draft, last)
            kind, block = draft_kind(readings, draft), readings[number].block
            choices: list[Candidate | None] = [*found, None]
            features = [list(features_for(draft, each, kind, block, found)) for each in choices]
            if place in gold:
                right = [named(gold[place], each) for each in choices]
                if any(right):
                    groups.append((features, right))
            chosen = found[0] if found else None
            if ranking:
                chosen = choices[int(np.argmax([ranking.speaker_score(each) for each in features]))]
            if chosen:
                last = Draft(draft.pieces, chosen.span, draft.cue, block=draft.block, home=chosen.block.index)
    return groups


def trust_rows(articles: Sequence[Article], ranking: Ranking) -> list[tuple[list[str], bool]]:
    """For each suggestion its features, and whether words and speaker are right; beliefs and praise are left out."""
    out = []
    for article, readings in articles:
        link_speakers(readings, ranking)
        drafts = [draft for _, draft in drafts_in(readings)]
        gold = matched(article, drafts)
        others = [q for q in article["quotes"] if q["level"] != "statement"]
        for place, draft in enumerate(drafts):
            kind = draft_kind(readings, draft)
            quote = gold.get(place)
            if not is_statement(draft, kind) or (quote and quote["level"] != "statement"):
                continue
            half = length(draft.pieces) / 2
            if quote is None and any(overlap(draft.pieces, sorted(map(tuple, q["spans"]))) > half for q in others):
                continue
            right = bool(quote) and (
                any(overlap([draft.mention], [tuple(span)]) for span in quote["speaker_spans"])
                if quote["speaker"] and draft.mention
                else not quote["speaker"] and not draft.mention
            )
            out.append((list(features_of_trust(article["text"], readings, draft, kind)), right))
    return out


def matrix(features: Sequence[Sequence[str]]) -> tuple[Any, list[str]]:
    """A sparse table of the features that are not rare, and their names."""
    counts = Counter(name for each in features for name in each)
    places = {name: place for place, name in enumerate(name for name, count in counts.items() if count >= RARE)}
    cells = [(row, places[name]) for row, each in enumerate(features) for name in each if name in places]
    lines, columns = zip(*cells, strict=True)
    shape = (len(features), len(places))
    return sparse.csr_matrix((np.ones(len(cells)), (lines, columns)), shape=shape), list(places)


def fit(loss: Any, names: list[str]) -> dict[str, float]:
    """The weights that make ``loss`` least."""
    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return {
        name: round(float(weight), 3) for name, weight in sorted(zip(names, best, strict=True)) if abs(weight) > 0.02
    }


def fit_speaker(groups: list[tuple[list[list[str]], list[bool]]]) -> dict[str, float]:
    """Maximum entropy over the candidates of each draft."""
    table, names = matrix([each for features, _ in groups for each in features])
    group = np.repeat(np.arange(len(groups)), [len(right) for _, right in groups])
    right = np.array([each for _, rights in groups for each in rights], float)

    def loss(weights: Any) -> tuple[float, Any]:
        scores = table @ weights
        top = np.full(len(groups), -1e9)
        np.maximum.at(top, group, scores)
        powers = np.exp(scores - top[group])
        whole, good = np.bincount(group, powers), np.maximum(np.bincount(group, powers * right), 1e-300)
        slope = table.T @ (powers / whole[group] - powers * right / good[group])
        value = -np.log(good / whole).sum() + RIDGE_SPEAKER / 2 * weights @ weights
        return value, slope + RIDGE_SPEAKER * weights

    return fit(loss, names)


def fit_trust(examples: list[tuple[list[str], bool]]) -> dict[str, float]:
    """Logistic regression: its output is the chance that a suggestion is wholly right."""
    table, names = matrix([features for features, _ in examples])
    right = np.array([each for _, each in examples], float)

    def loss(weights: Any) -> tuple[float, Any]:
        scores = table @ weights
        value = np.sum(np.logaddexp(0, scores) - right * scores) + RIDGE_TRUST / 2 * weights @ weights
        return value, table.T @ (1 / (1 + np.exp(-scores)) - right) + RIDGE_TRUST * weights

    return fit(loss, names)


def main() -> None:
    """Read, fit twice (the second time with the first model's choices as history), write."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("train", "half0", "half1", "out"):
        parser.add_argument(name)
    arguments = parser.parse_args()
    halves = read(arguments.half0), read(arguments.half1)
    articles = [
        (row, readings_of(row["text"], halves[1 - number % 2])) for number, row in enumerate(rows(arguments.train))
    ]
    ranking: Ranking | None = None
    for _ in range(2):
        groups = speaker_groups(articles, ranking)
        ranking = Ranking(fit_speaker(groups), {})
        print(f"{len(groups)} statements, {len(ranking.speaker)} weights for the speaker", flush=True)
    examples = trust_rows(articles, ranking)
    trust = fit_trust(examples)
    print(f"{len(examples)} suggestions, {len(trust)} weights for the confidence")
    about = "Weights of two linear models; see docs/attribution-model.md"
    data = {"about": about, "speaker": ranking.speaker, "trust": trust}
    Path(arguments.out).write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
