"""The sample library: articles written for this project, with their quotes as an editor would have marked them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from quotetracker import files, paths
from quotetracker.importing.drafts import read_file
from quotetracker.model.trust import note_verified
from quotetracker.model.views import RoleView
from quotetracker.model.vocabulary import ArticleId, Checked, QuoteId, SpeakerId, SpeakerKind, Verdict
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances, NewQuote
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span

_NEAR = 400


def truth() -> dict[str, Any]:
    """Speakers, articles, quotes, relations and claims of the sample library, as written in ``data/samples``."""
    content: dict[str, Any] = json.loads((_folder() / "samples.json").read_text(encoding="utf-8"))
    return content


def open_samples(path: Path, *, progress: Callable[[int, int], None] | None = None) -> Desk:
    """The user's copy of the sample library, made at the first call."""
    if path.exists():
        return Desk.open(path)
    files.sweep_parts(path.parent)
    making = files.part_beside(path)
    try:
        desk = Desk.open(making, create=True, title="Sample library")
        try:
            fill(desk, progress=progress)
        finally:
            desk.close()
        if not path.exists():  # else another window was quicker
            files.replace_durably(making, path)
            note_verified(path)
    finally:
        making.unlink(missing_ok=True)
    return Desk.open(path)


def fill(desk: Desk, *, progress: Callable[[int, int], None] | None = None) -> dict[str, QuoteId]:
    """Import the sample articles and mark their quotes; returns the id of each quote by its key in the truth file."""
    told = truth()
    speakers = {row["name"]: desk.speakers.add(_speaker(row)) for row in told["speakers"]}
    keys: dict[str, QuoteId] = {}
    articles = told["articles"]
    for nth, row in enumerate(articles, 1):
        rows = [quote for quote in told["quotes"] if quote["article"] == row["file"]]
        keys.update(_add(desk, row, rows, speakers))
        if progress:
            progress(nth, len(articles))
    for row in told["claims"]:
        desk.claims.add_from_quote(
            keys[row["quote"]], ClaimFields(row["words"], Verdict(row["verdict"]), row.get("note", ""))
        )
    return keys


def place_of(text: str, words: str, nth: int = 1) -> Span:
    """The ``nth`` occurrence of ``words`` in ``text``; ValueError when there is none."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def _folder() -> Path:
    return paths.data() / "samples"


def _speaker(row: dict[str, Any]) -> SpeakerFields:
    roles = tuple(RoleView(**role) for role in row.get("roles", ()))
    return SpeakerFields(
        row["name"], SpeakerKind(row["kind"]), tuple(row.get("aliases", ())), roles, row.get("note", "")
    )


def _add(
    desk: Desk, row: dict[str, Any], quotes: list[dict[str, Any]], speakers: dict[str, SpeakerId]
) -> dict[str, QuoteId]:
    draft = read_file(_folder() / "articles" / row["file"])
    fields = {name: row.get(name, "") for name in ("title", "outlet", "author", "published", "address", "language")}
    draft = replace(draft, **fields)
    article = ArticleId(desk.articles.add(draft).article)
    ids = desk.quotes.add_all(article, [_quote(draft.text, quote, speakers) for quote in quotes])
    return {quote["key"]: key for quote, key in zip(quotes, ids, strict=True)}


def _quote(text: str, row: dict[str, Any], speakers: dict[str, SpeakerId]) -> NewQuote:
    counts = row.get("nth") or [1] * len(row["words"])
    spans = tuple(place_of(text, words, nth) for words, nth in zip(row["words"], counts, strict=True))
    circumstances = Circumstances(
        **{name: row[name] for name in Circumstances.__dataclass_fields__ if name in row and name != "checked"},
        checked=Checked(row.get("checked", Checked.NO)),
    )
    return NewQuote(
        spans=spans,
        kind=Kind(row["kind"]),
        speakers=tuple(speakers[name] for name in row["speakers"]),
        mention=_near(text, row.get("mention"), spans[0]),
        cue=_near(text, row.get("cue"), spans[0]),
        circumstances=circumstances,
    )


def _near(text: str, wanted: str | dict[str, Any] | None, span: Span) -> Span | None:
    """The occurrence of ``wanted`` that is nearest to ``span``; after it when two are equally near."""
    if wanted is None:
        return None
    if isinstance(wanted, dict):
        return place_of(text, wanted["words"], wanted.get("nth", 1))
    places = []
    start = text.find(wanted, max(0, span.start - _NEAR))
    while start >= 0 and start < span.end + _NEAR:
        found = Span(start, start + len(wanted))
        distance = max(found.start - span.end, span.start - found.end, 0)
        places.append((distance, found.start < span.start, found))
        start = text.find(wanted, start + 1)
    return min(places)[2] if places else None
