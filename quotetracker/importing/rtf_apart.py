"""What an RTF document holds beside its text: notes, frames, comments and deleted words, which striprtf drops."""

import re
from dataclasses import dataclass

#: Stands for the end of a table's cell: a control character, which no text has.
CELL = "\x1f"
_CELL_END = re.compile(r"\\(?:nest)?cell(?![a-z])[ ]?")
_GROUP = re.compile(r"\{(?:\\\*)?\s*\\(footnote|shptxt|annotation|deleted|listtext|pntext|atnid|atnauthor)(?![a-z])")
_BRACE = re.compile(r"\\[{}\\]|[{}]")
_WHY = {"annotation": "a comment", "deleted": "deleted in the document"}
_DROPPED = frozenset({"atnid", "atnauthor"})
_WITH_LIST = frozenset({"listtext", "pntext"})
#: Hostile files hold a million of them.
_MOST = 5_000


@dataclass(frozen=True, slots=True)
class Apart:
    """One note, frame, comment or deletion, as RTF."""

    source: str
    why: str
    """Why it is not part of the article; empty for notes and frames, which are."""


def lifted(source: str) -> tuple[str, list[Apart]]:
    """``source`` without such groups and with ``CELL`` where cells end, and the groups in their order."""
    parts: list[str] = []
    apart: list[Apart] = []
    at = 0
    while len(apart) < _MOST and (found := _GROUP.search(source, at)):
        end = _end_of(source, found.start())
        inner = source[found.end() : end - 1]
        parts.append(source[at : found.start()])
        kind = found[1]
        if kind in _WITH_LIST:
            parts.append(f"{{{inner}}}")
        elif kind not in _DROPPED:
            deeper, more = lifted(inner) if _GROUP.search(inner) and len(inner) < 200_000 else (inner, [])
            apart += [Apart(_CELL_END.sub(r"\\tab ", deeper), _WHY.get(kind, "")), *more]
        at = end
    body = "".join(parts) + source[at:]
    return _CELL_END.sub(r"\\'1f", body), apart


def _end_of(source: str, start: int) -> int:
    """Where the group that begins at ``start`` ends."""
    depth = 0
    for found in _BRACE.finditer(source, start):
        if len(found[0]) == 2:
            continue
        depth += 1 if found[0] == "{" else -1
        if depth == 0:
            return found.end()
    return len(source)
