"""Suggesting quotes from the command line, for scripts (JSON Lines) and for people."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from quotetracker.attribution.suggest import suggest
from quotetracker.attribution.suggestions import Suggestion
from quotetracker.cli import output
from quotetracker.errors import InvalidInputError
from quotetracker.text.spans import joined


def suggest_lines(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The suggestions for each line's object {"id", "text"}; InvalidInputError names a line that is none.

    All offsets are code points of the text as it was given; an optional "published" is its ISO date.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            text, published = row["text"], row.get("published") or ""
            if not isinstance(text, str) or not isinstance(published, str):
                raise TypeError("text is no text")
            name = row["id"]
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise InvalidInputError(
                f"Line {number} is not an object with an id and a text.",
                "Correct the line and try again.",
                detail=str(error),
            ) from error
        yield {"id": name, "quotes": [_as_json(each) for each in suggest(text, published=published)]}


def suggest_text(text: str) -> None:
    """Print the suggestions for one article, for people."""
    found = suggest(text)
    for each in found:
        who = each.person.name or each.mention_text or "nobody named"
        named = f" (“{each.mention_text}”)" if each.mention_text and each.mention_text != who else ""
        output.heading(f"{who}{named}  {each.kind} · {each.tier} {each.confidence:.2f}")
        output.say(output.wrapped(joined(text, each.spans), indent="  "))
        for reason in (*each.reasons, *each.person.reasons):
            output.say(f"  → {reason}")
    if not found:
        output.say("No quotes found.")


def _as_json(each: Suggestion) -> dict[str, Any]:
    return {
        "start": each.spans[0].start,
        "end": each.spans[-1].end,
        "spans": [[span.start, span.end] for span in each.spans],
        "kind": each.kind.value,
        "speaker": [each.mention.start, each.mention.end] if each.mention else None,
        "speaker_text": each.mention_text,
        "resolved": each.person.name,
        "cue": [each.cue.start, each.cue.end] if each.cue else None,
        "confidence": each.confidence,
        "tier": each.tier.value,
        "reasons": [*each.reasons, *each.person.reasons],
        "said_through": each.said_through,
        "said_to": each.said_to,
    }
