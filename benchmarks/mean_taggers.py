"""The mean of two taggers of ``train_attribution.py``: weight by weight; a feature that one lacks counts as 0 there.

usage: mean_taggers.py ONE.json.xz OTHER.json.xz OUT.json.xz
"""

import argparse
import json
import lzma
from itertools import zip_longest
from typing import Any

LEAST = 2


def read(path: str) -> dict[str, Any]:
    """The object of a tagger's file."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        found: dict[str, Any] = json.load(file)
        return found


def mean(one: list[int], other: list[int]) -> list[int]:
    """Rounded to whole numbers."""
    return [round((a + b) / 2) for a, b in zip(one, other, strict=True)]


def main() -> None:
    """Read two, write one."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("one", "other", "out"):
        parser.add_argument(name)
    arguments = parser.parse_args()
    one, other = read(arguments.one), read(arguments.other)
    none = [0] * len(one["labels"])
    tables = []
    for first, second in zip_longest(one["weights"], other["weights"], fillvalue={}):
        rows = {value: mean(first.get(value, none), second.get(value, none)) for value in sorted({*first, *second})}
        tables.append({value: row for value, row in rows.items() if max(map(abs, row)) >= LEAST})
    steps = [mean(a, b) for a, b in zip(one["steps"], other["steps"], strict=True)]
    data = {"about": one["about"], "labels": one["labels"], "steps": steps, "weights": tables}
    with lzma.open(arguments.out, "wt", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, separators=(",", ":"))
    print(sum(weight != 0 for table in tables for row in table.values() for weight in row), "weights")


if __name__ == "__main__":
    main()
