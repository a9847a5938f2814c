"""Labels that stand for a name: Q and A, the initials of an interview, the handle of a tweet."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from quotetracker.attribution.persons_table import Figure, Place, Table
from quotetracker.attribution.persons_words import fold
from quotetracker.text.spans import Span

_FIRST_TURN = re.compile(r"^\s?[“\"]?Q(?:uestion)?[:.]", re.MULTILINE)
_INITIALS = re.compile(r"[A-Z]{2,3}|[A-Z]\.(?:\s?[A-Z]\.){1,2}")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORTEST_HANDLE = 5
QUESTION, ANSWER = "q", "a"


def label_at(text: str, span: Span) -> str:
    """The words of a mention that is a label or a handle: "q", "a", initials or "@handle", in lower case; else ""."""
    words = text[span.start : span.end].strip()
    if span.start and text[span.start - 1] == "@":
        words = "@" + words
    if words.startswith("@"):
        return "@" + "".join(_LETTERS.findall(words.lower()))
    if words in ("Q", "A") and re.match(r"\.\s", text[span.end : span.end + 2]):
        return words.lower()
    if not re.match(r"\s{0,2}(?:\([^)\n]{1,40}\))?:", text[span.end : span.end + 45]):
        return ""
    if words in ("Question", "Answer"):
        return words[0].lower()
    if words in ("Q", "A") or _INITIALS.fullmatch(words):
        return "".join(_LETTERS.findall(words.lower()))
    return ""


def figure_of(label: str, text: str, table: Table) -> Figure | None:
    """Whom a label means; None for the one who asks, and where several could be meant."""
    if label == QUESTION:
        return None
    if label == ANSWER:
        return _interviewed(text, table.places)
    if label.startswith("@"):
        return _only(figure for figure in table.figures if _is_handle(label[1:], figure))
    return _only(figure for figure in table.figures if figure.full and _initials(figure) == label)


def _interviewed(text: str, places: Sequence[Place]) -> Figure | None:
    """Who answers: the one whom the headline names, else the one named most often before the first question."""
    first = _FIRST_TURN.search(text)
    front = places[: bisect_left(places, first.start() if first else 0, key=lambda place: place.run.start)]
    headline = text.find("\n")
    named = [place.figures[0] for place in front if len(place.figures) == 1]
    above = {place.figures[0] for place in front if place.run.start < headline and len(place.figures) == 1}
    if len(above) == 1:
        return above.pop()
    counts = {figure: named.count(figure) for figure in named}
    most = max(counts.values(), default=0)
    return _only(figure for figure, count in counts.items() if count == most)


def _is_handle(handle: str, figure: Figure) -> bool:
    keys = [fold(key).replace("-", "") for key in figure.keys]
    joined = "".join(keys)
    if len(handle) < _SHORTEST_HANDLE or len(keys) < 2:
        return False
    return joined in handle or handle in (keys[0][:1] + keys[-1], keys[0] + keys[-1], keys[-1] + keys[0])


def _initials(figure: Figure) -> str:
    return "".join(key[:1] for key in figure.keys)


def _only(figures: Iterable[Figure]) -> Figure | None:
    found = list(dict.fromkeys(figures))
    return found[0] if len(found) == 1 else None
