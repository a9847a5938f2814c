"""How many mentions get the right person, when the mentions are given.

usage: attribution_persons.py GOLD.jsonl --scorer score_attribution.py [--errors] [--half 0|1] [--ids TEXT]

GOLD: one article a line, as `score_attribution.py` reads it; quotes with "resolved" are counted.
"""

import argparse
import importlib.util
import json
import sys
import time
import zlib
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any

from quotetracker.attribution.persons import Mention, resolve_mentions
from quotetracker.text.spans import Span


def scorer_at(path: Path) -> ModuleType:
    """The scorer, loaded from its file."""
    spec = importlib.util.spec_from_file_location("score_attribution", path)
    if spec is None or spec.loader is None:
        sys.exit(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def resolved(article: dict[str, Any]) -> dict[str, Any]:
    """A prediction with the gold quotes and mentions, and our persons."""
    quotes = sorted((q for q in article["quotes"] if q.get("speaker")), key=lambda q: (q["speaker"], q["start"]))
    mentions = [Mention(Span(*q["speaker"]), tuple(Span(*span) for span in q["spans"])) for q in quotes]
    people = resolve_mentions(article["text"], mentions)
    kept = [
        {key: quote[key] for key in ("start", "end", "spans", "kind", "speaker", "speaker_text", "level", "cue")}
        | {"resolved": person.name or quote["speaker_text"], "person": person}
        for quote, person in zip(quotes, people, strict=True)
    ]
    return {"id": article["id"], "quotes": kept}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("gold", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--ids", default="")
    options = parser.parse_args()
    scorer = scorer_at(options.scorer)
    golds = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    if options.half is not None:
        golds = [gold for gold in golds if zlib.crc32(gold["id"].encode()) % 2 == options.half]
    golds = [gold for gold in golds if options.ids in gold["id"]]
    preds, times = {}, []
    resolved(golds[0])
    for gold in golds:
        began = time.perf_counter()
        preds[gold["id"]] = resolved(gold)
        times.append(1e3 * (time.perf_counter() - began) * 5000 / max(2000, len(gold["text"])))
    result = scorer.score(golds, preds)["resolved"]
    for kind, row in result.items():
        print(f"{kind:10} n {row['n']:4}  person {row['person']}  full name {row['full_name']}")
    print(f"articles {len(golds)}; ms for 5,000 characters: median {median(times):.1f}, worst {max(times):.1f}")
    if options.errors:
        for gold in golds:
            told = {(q["start"], q["end"]): q for q in preds[gold["id"]]["quotes"]}
            for quote in gold["quotes"]:
                if quote.get("resolved") is None:
                    continue
                mine = told.get((quote["start"], quote["end"]))
                full = mine and (len(quote["resolved"].split()) < 2 or len(mine["resolved"].split()) > 1)
                if mine and scorer.same_person(quote["resolved"], mine["resolved"]) and full:
                    continue
                person = mine["person"] if mine else None
                print(f"\n{gold['id']} | {quote['speaker_text'][:80]} | gold {quote['resolved']} | {person}")
                start, end = quote["speaker"]
                context = gold["text"][max(0, start - 420) : start] + "[[" + gold["text"][start:end] + "]]"
                print("   ", (context + gold["text"][end : end + 100]).replace("\n", " / "))


if __name__ == "__main__":
    main()
