"""Comparing wordings from the command line, for scripts (JSON Lines) and for people."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from quotetracker.cli import output
from quotetracker.errors import InvalidInputError
from quotetracker.match.comparison import Op, Wording, compare
from quotetracker.match.reasons import CALLED
from quotetracker.text.kind import Kind

_SIGNS = {Op.SAME: "", Op.CUT: "-", Op.ADDED: "+", Op.CHANGED: "~"}


def compare_lines(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Each line's object with relation, score and reasons added; InvalidInputError names a line that is none.

    Beside "a" and "b", each may have "speaker_a", "kind_a", "date_a" and the same with b; speakers may be a list.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            first, second = _wording(row, "a"), _wording(row, "b")
        except (ValueError, TypeError, KeyError) as error:
            raise InvalidInputError(
                f"Line {number} is not an object with the texts a and b.",
                "Correct the line and try again.",
                detail=str(error),
            ) from error
        result = compare(first, second)
        yield {
            **row,
            "relation": result.relation.value,
            "score": round(result.score, 4),
            "reasons": list(result.reasons),
        }


def compare_texts(first: str, second: str) -> None:
    """Print relation, score, reasons and a word diff of two texts or text files."""
    result = compare(Wording(_text(first)), Wording(_text(second)), chosen=True)
    output.say(f"{result.relation.sign} {result.relation}  {result.score:.2f}")
    for reason in result.reasons:
        output.say(f"  → {reason}")
    for part in result.diff:
        if part.op is not Op.SAME:
            called = CALLED.get(part.change) or part.change
            change = f"  ({called})" if called else ""
            before, after = part.before.strip(), part.after.strip()
            output.say(f"  {_SIGNS[part.op]} {before or '∅'} → {after or '∅'}{change}")


def _wording(row: dict[str, Any], side: str) -> Wording:
    text = row[side]
    if not isinstance(text, str):
        raise TypeError(f"{side} is no text")
    speakers = row.get(f"speaker_{side}") or row.get(f"speakers_{side}") or ()
    names = [speakers] if isinstance(speakers, str) else list(speakers)
    return Wording(
        text=text,
        kind=Kind(row.get(f"kind_{side}") or Kind.DIRECT),
        speakers=frozenset(map(str, names)),
        said_on=str(row.get(f"date_{side}") or ""),
    )


def _text(value: str) -> str:
    path = Path(value)
    try:
        return path.read_text(encoding="utf-8") if path.is_file() else value
    except (OSError, UnicodeDecodeError):
        return value
