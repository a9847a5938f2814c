"""The relations of the sample library, as the program names them."""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from quotetracker.match.comparison import Wording, compare
from quotetracker.text.kind import Kind
from quotetracker.text.spans import GAP

_SAMPLES = Path(__file__).parents[2] / "data" / "samples" / "samples.json"


@cache
def _named() -> dict[str, Counter[str]]:
    library: dict[str, Any] = json.loads(_SAMPLES.read_text(encoding="utf-8"))
    quotes = {quote["key"]: quote for quote in library["quotes"]}

    def wording(key: str) -> Wording:
        quote = quotes[key]
        words = GAP.join(piece if isinstance(piece, str) else piece["words"] for piece in quote["words"])
        return Wording(words, Kind(quote["kind"]), frozenset(quote["speakers"]), quote.get("said_on") or "")

    named: dict[str, Counter[str]] = {}
    for row in library["relations"]:
        found = compare(wording(row["a"]), wording(row["b"]))
        named.setdefault(row["relation"], Counter())[found.relation.value] += 1
    return named


# A conflict in quite other words needs knowledge of the world: most are out of reach of a comparison of words.
@pytest.mark.parametrize(
    ("relation", "least"),
    [
        ("repeat", 1.0),
        ("excerpt", 0.9),
        ("altered", 0.9),
        ("misattributed", 0.9),
        ("paraphrase", 0.7),
        ("conflict", 0.2),
        ("different", 0.9),
    ],
)
def test_relations_of_the_sample_library_are_named_right(relation: str, least: float) -> None:
    counts = _named()[relation]

    assert counts[relation] / counts.total() >= least, dict(counts)


def test_no_contradiction_is_shown_as_a_repeat() -> None:
    counts = _named()["conflict"]

    assert not counts["repeat"] + counts["excerpt"] + counts["altered"]
