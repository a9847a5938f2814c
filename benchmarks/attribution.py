"""How well and how fast quotes are suggested: the engine, its rules alone, and a plain baseline, side by side.

usage: attribution.py GOLD.jsonl SCORER.py [--single-marks] [--json OUT]
GOLD holds one labelled article a line; SCORER is a module with ``score(golds, predictions)``. With --single-marks the
articles are set as a British house would: quotes in single marks, quotes within quotes in double ones.
"""

import argparse
import importlib.util
import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from quotetracker.attribution.ranking import shipped_ranking
from quotetracker.attribution.suggest import suggest_with
from quotetracker.attribution.suggestions import Suggestion
from quotetracker.attribution.tagger import shipped_tagger
from quotetracker.text.quotemarks import marked_passages

ROWS = (
    ("direct, exact span", "spans", "exact/all/direct", "F1"),
    ("direct, IoU 0.5", "spans", "iou50/all/direct", "F1"),
    ("mixed", "spans", "iou50/stmt/mixed", "F1"),
    ("indirect", "spans", "iou50/stmt/indirect", "F1"),
    ("all statements", "spans", "iou50/stmt/any", "F1"),
    ("direct + speaker", "spans", "end2end/stmt/direct", "F1"),
    ("all statements + speaker", "spans", "end2end/stmt/any", "F1"),
    ("fragments of direct quotes covered", "fragments_direct", "any", "covered"),
    ("… with the right speaker", "fragments_direct", "any", "found_and_speaker"),
)
_QUOTED = re.compile(r"[“\"]([^“”\"\n]{10,}?)[”\"]")
_NAME = re.compile(r"(?:[A-Z][\w'’.-]+ ?){1,4}")
_TYPICAL = 5_000


def baseline(text: str) -> list[dict[str, Any]]:
    """What a page of code finds: pairs of double marks, and the name nearest to "said"."""
    found = []
    for quoted in _QUOTED.finditer(text):
        start, end = quoted.span(1)
        after = re.match(r"[”\"]\s+(?:said\s+)?", text[end : end + 20])
        name = _NAME.match(text, end + after.end()) if after else None
        found.append(
            {
                "start": start,
                "end": end,
                "kind": "direct",
                "speaker": list(name.span()) if name else None,
                "speaker_text": name.group().strip() if name else "",
            }
        )
    return found


def as_rows(found: Iterable[Suggestion]) -> list[dict[str, Any]]:
    """Suggestions as the scorer reads them."""
    return [
        {
            "start": each.spans[0].start,
            "end": each.spans[-1].end,
            "spans": [[span.start, span.end] for span in each.spans],
            "kind": each.kind.value,
            "speaker": [each.mention.start, each.mention.end] if each.mention else None,
            "speaker_text": each.mention_text,
            "resolved": each.person.name,
        }
        for each in found
    ]


def in_single_marks(text: str) -> str:
    """``text`` with single and double marks exchanged, at the same places; apostrophes stay."""
    signs = list(text)
    for passage in marked_passages(text):
        signs[passage.outer.start] = _EXCHANGED.get(text[passage.outer.start], text[passage.outer.start])
        if passage.closed:
            signs[passage.outer.end - 1] = _EXCHANGED.get(text[passage.outer.end - 1], text[passage.outer.end - 1])
    return "".join(signs)


_EXCHANGED = {"“": "‘", "”": "’", "‘": "“", "’": "”", '"': "'", "'": '"'}


def measured(
    golds: list[dict[str, Any]], scorer: Any, find: Callable[[str], list[dict[str, Any]]]
) -> tuple[dict[str, Any], list[float]]:
    """The scorer's figures, and milliseconds of processor time for 5,000 characters, sorted."""
    predictions, times = {}, []
    for gold in golds:
        begun = time.process_time()
        quotes = find(gold["text"])
        times.append((time.process_time() - begun) * 1000 * _TYPICAL / max(1, len(gold["text"])))
        predictions[gold["id"]] = {"quotes": quotes}
    return scorer.score(golds, predictions), sorted(times)


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold")
    parser.add_argument("scorer")
    parser.add_argument("--single-marks", action="store_true")
    parser.add_argument("--json")
    arguments = parser.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", arguments.scorer)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{arguments.scorer} is no Python module")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    golds = [json.loads(line) for line in Path(arguments.gold).read_text(encoding="utf-8").splitlines() if line.strip()]
    if arguments.single_marks:
        golds = [gold | {"text": in_single_marks(gold["text"])} for gold in golds]
    tagger, ranking = shipped_tagger(), shipped_ranking()
    systems: dict[str, Callable[[str], list[dict[str, Any]]]] = {
        "QuoteTracker": lambda text: as_rows(suggest_with(tagger, ranking, text)),
        "its rules alone": lambda text: as_rows(suggest_with(None, None, text)),
        "plain baseline": baseline,
    }
    results = {name: measured(golds, scorer, find) for name, find in systems.items()}
    print(f"{len(golds)} articles\n" + f"{'':36}" + "".join(f"{name:>17}" for name in systems))
    for title, part, key, value in ROWS:
        print(f"{title:36}" + "".join(f"{result[part][key][value]!s:>17}" for result, _ in results.values()))
    for title, rank in (("ms per 5,000 characters, median", 0.5), ("… 95th percentile", 0.95)):
        cells = (times[min(len(times) - 1, int(rank * len(times)))] for _, times in results.values())
        print(f"{title:36}" + "".join(f"{cell:17.1f}" for cell in cells))
    print(f"processor time; mean of ours {statistics.mean(results['QuoteTracker'][1]):.1f} ms")
    if arguments.json:
        Path(arguments.json).write_text(json.dumps({name: result for name, (result, _) in results.items()}, indent=1))


if __name__ == "__main__":
    main()
