"""Drafts on their way out of the worker: JSON of known shape and size, checked on arrival; nothing is unpickled."""

import json
from collections.abc import Sequence
from typing import Any

from quotetracker.importing.drafts import ArticleDraft
from quotetracker.importing.parsed import Piece
from quotetracker.text.canonical import canonical
from quotetracker.text.pages import Pages

#: A worker that was taken over could answer without end.
MAX_ANSWER = 256 * 1024 * 1024
_MAX_DRAFTS = 20_000
_STRINGS = (
    "title", "outlet", "author", "published", "address", "language", "text", "encoding", "file_name",
)  # fmt: skip


class WireError(ValueError):
    """An answer that no worker of ours would give."""


def packed(drafts: Sequence[ArticleDraft]) -> dict[str, Any]:
    """Drafts as JSON values, without the original bytes, which the asking side has."""
    return {"drafts": [_packed(draft) for draft in drafts]}


def unpacked(answer: Any, original: bytes) -> tuple[ArticleDraft, ...]:
    """Drafts from an answer; WireError when anything in it is not of the kind that it must be."""
    drafts = answer.get("drafts") if isinstance(answer, dict) else None
    if not isinstance(drafts, list) or not 0 < len(drafts) <= _MAX_DRAFTS:
        raise WireError("no drafts")
    return tuple(_unpacked(draft, original) for draft in drafts)


def encoded(answer: dict[str, Any]) -> bytes:
    """One answer as bytes."""
    return json.dumps(answer, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def decoded(data: bytes) -> dict[str, Any]:
    """One answer from bytes; WireError when it is no JSON object."""
    try:
        answer = json.loads(data.decode("ascii"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise WireError("no JSON") from error
    if not isinstance(answer, dict):
        raise WireError("no object")
    return answer


def string(value: Any) -> str:
    """``value`` if it is a string without lone surrogates; else WireError."""
    if not isinstance(value, str):
        raise WireError("no string")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise WireError("lone surrogates") from error
    return value


def _packed(draft: ArticleDraft) -> dict[str, Any]:
    out: dict[str, Any] = {name: getattr(draft, name) for name in _STRINGS}
    out["dropped"] = draft.dropped
    out["warnings"] = list(draft.warnings)
    out["pieces"] = [
        [piece.text, piece.taken, piece.group, piece.page, [list(turn) for turn in piece.turns], piece.why]
        for piece in draft.pieces
    ]
    out["pages"] = str(draft.pages)
    out["read_share"] = draft.read_share
    out["missing"] = list(draft.missing)
    return out


def _unpacked(value: Any, original: bytes) -> ArticleDraft:
    if not isinstance(value, dict):
        raise WireError("no draft")
    try:
        strings: dict[str, Any] = {name: string(value[name]) for name in _STRINGS}
        if canonical(strings["text"]).text != strings["text"]:
            raise WireError("text is not canonical")
        return ArticleDraft(
            **strings,
            dropped=whole(value["dropped"]),
            warnings=tuple(map(string, value["warnings"])),
            original=original,
            pieces=tuple(_piece(piece) for piece in value["pieces"]),
            pages=Pages.parse(string(value["pages"])),
            read_share=float(value["read_share"]),
            missing=tuple(map(string, value["missing"])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise WireError(str(error)) from error


def _piece(value: Any) -> Piece:
    text, taken, group, page, turns, why = value
    if not isinstance(taken, bool):
        raise WireError("no bool")
    pairs = tuple((whole(at), whole(number)) for at, number in turns)
    return Piece(string(text), taken=taken, group=whole(group), page=whole(page), turns=pairs, why=string(why))


def whole(value: Any) -> int:
    """``value`` if it is a whole number from 0 on; else WireError."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**40:
        raise WireError("no number")
    return value


def _refuse(_constant: str) -> Any:
    raise WireError("no JSON number")
