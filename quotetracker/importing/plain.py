"""Plain text: the article is the whole file; its first lines may say title, author, date and address."""

import re

from quotetracker.importing.bylines import author_of, is_name, names_in
from quotetracker.importing.dates import published_date
from quotetracker.importing.left_overs import left_overs, listed
from quotetracker.importing.parsed import Parsed
from quotetracker.text.canonical import canonical

#: How far the lines about the article reach at most, and how long such a line is.
_HEAD_LINES = 12
_LINE_LENGTH = 160
_TITLE_LENGTH = 200
_ADDRESS = re.compile(r"(?:(?:url|source|link|address|web)\s*:\s*)?(https?://[^\s<>\"]+)", re.IGNORECASE)
_LABEL = re.compile(
    r"(title|headline|author|byline|by|outlet|publication|publisher|newspaper|published|date|updated|language)\s*:\s*(\S.*)",
    re.IGNORECASE,
)
_FIELDS = {
    "headline": "title", "byline": "author", "by": "author", "publication": "outlet", "publisher": "outlet",
    "newspaper": "outlet", "date": "published",
}  # fmt: skip
_DATED = re.compile(r"(?:(?:first\s+)?(?:published|posted|updated|last updated)(?:\s+on)?\s*:?\s+)?(.+)", re.IGNORECASE)
_UPDATED = re.compile(r"(?:last )?updated", re.IGNORECASE)
_NAME_WORDS = 8
#: Words that names of news outlets have and names of places do not.
_OUTLET = re.compile(
    r"\b(?:agency|bbc|bulletin|chronicle|courier|daily|dispatch|echo|edition|express|gazette|globe|guardian|herald"
    r"|independent|inquirer|journal|magazine|mail|media|mirror|monitor|news|newspaper|newsroom|observer|post|press|radio"
    r"|record|register|reporter|review|sentinel|standard|star|telegraph|television|times|today|tribune|tv|weekly|wire)\b",
    re.IGNORECASE,
)
_EDITION = re.compile(r"\bedition$", re.IGNORECASE)
#: "CORVANE, Sept 8 (Estmark Wire) - ": how agencies begin their first paragraph.
_AGENCY = re.compile(r"[A-Z][A-Z .,'’/-]{2,60}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})? \(([A-Z][\w .'’&-]{1,30})\) (?:-|–|—)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read(text: str) -> Parsed:
    """Read plain ``text``; nothing is cut from it, and a field that the first lines do not state stays empty."""
    fields: dict[str, str] = {}
    for line in _head(text, fields):
        _heed(line, fields)
    found = left_overs(text)
    if agency := _AGENCY.match(_first_paragraph(text)):
        fields.setdefault("outlet", agency[1])
    return Parsed(
        text=text,
        title=fields.get("title", ""),
        outlet=fields.get("outlet", ""),
        author=fields.get("author", ""),
        published=fields.get("published", "") or fields.get("updated", ""),
        address=fields.get("address", ""),
        language=fields.get("language", ""),
        warnings=(f"Left-overs of a site's templates are in the text: {listed(found)}.",) if found else (),
    )


def _head(text: str, fields: dict[str, str]) -> list[str]:
    """The short lines before the first paragraph; the headline goes into ``fields``."""
    lines = [line.strip() for line in canonical(text[:20_000]).text.split("\n")]
    filled = [nth for nth, line in enumerate(lines) if line][: _HEAD_LINES + 1]
    if not filled:
        return []
    first = filled[0]
    alone = first + 1 < len(lines) and (not lines[first + 1] or _is_about(lines[first + 1]))
    if len(filled) > 1 and alone and _is_headline(lines[first]):
        fields["title"] = lines[first]
        filled = filled[1:]
    head = []
    for nth in filled[:_HEAD_LINES]:
        if len(lines[nth]) > _LINE_LENGTH:
            break
        head.append(lines[nth])
    return head


def _first_paragraph(text: str) -> str:
    lines = (line.strip() for line in text[:20_000].split("\n"))
    return next((line for line in lines if len(line) > _LINE_LENGTH), "")


def _is_headline(line: str) -> bool:
    """Whether ``line`` is short, is no sentence that ends in a full stop, and says nothing else about the article."""
    sentence = line.rstrip("”’\"'»)").endswith(".") and not line.endswith("...")
    return len(line) <= _TITLE_LENGTH and not sentence and any(map(str.isalpha, line)) and not _is_about(line)


def _is_about(line: str) -> bool:
    found: dict[str, str] = {}
    _heed(line, found)
    return bool(found)


def _heed(line: str, fields: dict[str, str]) -> None:
    """Put what ``line`` states into ``fields``; the first to state something wins."""
    if len(line) > _LINE_LENGTH:
        return
    if found := _LABEL.fullmatch(line):
        label = found[1].lower()
        _set_labelled(_FIELDS.get(label, label), found[2].strip(), fields)
    elif found := _ADDRESS.fullmatch(line):
        fields.setdefault("address", found[1])
    else:
        for piece in re.split(r"\s+[|·•]\s+", line):
            _heed_piece(piece, fields)


def _heed_piece(piece: str, fields: dict[str, str]) -> None:
    if (dated := _DATED.fullmatch(piece)) and (day := published_date(dated[1])) and "-" in day:
        fields.setdefault("updated" if _UPDATED.match(piece) else "published", day)
    elif author := author_of(piece):
        fields.setdefault("author", author)
    elif ", " in piece:
        _heed_dated(piece, fields)


def _heed_dated(piece: str, fields: dict[str, str]) -> None:
    """A line such as "The Corvane Gazette, 9 September 2026", "By Ada Roe, Harrow Mail, 3 May" or "Geneva, 3 May"."""
    parts = piece.split(", ")
    for nth in range(1, min(4, len(parts))):
        before, day = ", ".join(parts[:nth]), published_date(", ".join(parts[nth:]))
        author = author_of(parts[0])
        if "-" in day and len(before.split()) <= _NAME_WORDS and (author or is_name(parts[0])):
            fields.setdefault("published", day)
            if author:
                fields.setdefault("author", author)
            named = parts[bool(author) : nth]
            if _EDITION.search(named[-1] if named else ""):  # what comes before it has one
                fields.setdefault("outlet", named[0])
            elif outlet := next(filter(_OUTLET.search, named), ""):
                fields.setdefault("outlet", outlet)
            return


def _set_labelled(field: str, value: str, fields: dict[str, str]) -> None:
    if field in {"published", "updated"}:
        value = published_date(value)
    elif field == "author":
        value = names_in(value)
    elif field == "language" and not _LANGUAGE.fullmatch(value):
        value = ""
    if value:
        fields.setdefault(field, value)
