"""Markdown: the text as it reads, without the signs that lay it out; front matter says title, author and date."""

import re

from quotetracker.importing import plain
from quotetracker.importing.accounting import accounted
from quotetracker.importing.bylines import names_in
from quotetracker.importing.dates import published_date
from quotetracker.importing.parsed import Parsed, Piece

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(.{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_]{1,30})[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_FIELDS = {
    "title": "title", "headline": "title", "author": "author", "authors": "author", "date": "published",
    "published": "published", "outlet": "outlet", "source": "outlet", "publication": "outlet", "url": "address",
    "link": "address", "lang": "language", "language": "language",
}  # fmt: skip
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*\Z")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*\Z")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_ITEM = re.compile(r"\s{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+")
_QUOTED = re.compile(r"(?: {0,3}> ?)+")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*\Z")
#: Above and below a table without signs between its cells, as pandoc writes it.
_COLUMNS = re.compile(r" {0,3}-{2,}(?: +-{2,})+ *\Z")
_IMAGE = re.compile(r"!\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)")
_LINK = re.compile(r"\[([^\]\n]{1,300})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])")
_REFERENCE = re.compile(r" {0,3}\[(?!\^)[^\]\n]{1,100}\]:[ \t]*\S+.*\Z")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^\n]{1,2000}?\S)\1")
_WEAK = re.compile(r"(?<![\w*_])([*_])(?=\S)([^\n*_]{0,2000}?[^\s*_])\1(?![\w*_])")
_CODE = re.compile(r"(`{1,3})([^`\n]{1,500})\1")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|\"'])")
#: Signs are taken out of no longer paragraph: each open bracket looks 300 characters ahead for its end.
_LONGEST = 50_000
#: The number of a note, in the text and before the note.
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]:?")
#: The beginning or end of a box, as pandoc writes it.
_BOX = re.compile(r" {0,3}:{3,}(?:[ \t]*(?:\{[^}\n]{0,200}\}|[\w-]{1,40}))?[ \t]*:*\Z")
_RAISED = re.compile(r"\^([^\s^]{1,40})\^")
_FENCE = re.compile(r" {0,3}(```|~~~)")


def read(source: str) -> Parsed:
    """Read Markdown ``source``; every letter of it is either in a piece or the address behind a link."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    fields: dict[str, str] = {}
    if front := _FRONT.match(source):
        for key, value in _FIELD.findall(front[1]):
            if (field := _FIELDS.get(key.lower())) and value.strip():
                fields.setdefault(field, value.strip().strip("\"'[]").strip())
        source = source[front.end() :]
    blocks = _blocks(source)
    pieces = tuple(Piece(text, group=group) for text, group in blocks)
    said = plain.read("\n\n".join(piece.text for piece in pieces[:14]))
    parsed = Parsed(
        title=fields.get("title", "") or _first_heading(source) or said.title,
        outlet=fields.get("outlet", "") or said.outlet,
        author=names_in(fields.get("author", "")) or said.author,
        published=published_date(fields.get("published", "")) or said.published,
        address=fields.get("address", "") or said.address,
        language=fields.get("language", "") or said.language,
        pieces=pieces,
    )
    return accounted(parsed, [_without_addresses(line) for line in source.split("\n")])


def _blocks(source: str) -> list[tuple[str, int]]:
    """Paragraphs, headings, items and rows, with the number of their list."""
    out: list[tuple[str, int]] = []
    open_lines: list[str] = []
    group = number = 0
    fenced = ""
    in_columns = False

    def close() -> None:
        if open_lines:
            out.append((_inline(" ".join(open_lines)), group))
            open_lines.clear()

    for line in source.split("\n"):
        if fence := _FENCE.match(line):
            close()
            fenced = "" if fenced else fence[1]
            number += 1
            group = number if fenced else 0
            continue
        if fenced:
            out.append((line, group))
            continue
        in_columns = (in_columns and bool(line.strip())) != bool(_COLUMNS.match(line))
        if in_columns and not _COLUMNS.match(line):
            if not group:
                number += 1
                group = number
            out.append((_inline("\t".join(re.split(r" {2,}", line.strip()))), group))
            continue
        quoted = _QUOTED.match(line)
        line = line[quoted.end() :] if quoted else line
        if not line.strip():
            close()
            group = 0
        elif heading := _HEADING.match(line):
            close()
            group = 0
            out.append((_inline(heading[1]), 0))
        elif (
            (open_lines and _UNDERLINE.match(line))
            or _RULE.match(line)
            or _TABLE_RULE.match(line)
            or _REFERENCE.match(line)
            or _BOX.match(line)
        ):
            close()
        elif (item := _ITEM.match(line)) or line.lstrip().startswith("|"):
            close()
            if not group:
                number += 1
                group = number
            row = "\t".join(cell.strip() for cell in line.strip().strip("|").split("|"))
            text = (line[item.end() :] if _is_bullet(item[0]) else line.strip()) if item else row
            open_lines.append(text)
        else:
            hard = line.endswith(("  ", "\\"))
            open_lines.append(line.strip().removesuffix("\\"))
            if hard:
                close()
                if not group:
                    number += 1
                    group = number
                    out[-1] = (out[-1][0], group)
    close()
    return out


def _is_bullet(mark: str) -> bool:
    return mark.strip() in {"-", "*", "+"}


def _inline(text: str) -> str:
    if len(text) > _LONGEST:
        return text.strip()
    text = _IMAGE.sub(r"\1", text)
    text = _LINK.sub(r"\1", text)
    text = re.sub(r"<(https?://[^\s<>]{1,500})>", r"\1", text)
    text = _CODE.sub(r"\2", text)
    text = _STRONG.sub(r"\2", text)
    text = _WEAK.sub(r"\2", text)
    text = _RAISED.sub(r"\1", _NOTE_MARK.sub("", text))
    return _ESCAPED.sub(r"\1", text).strip()


def _first_heading(source: str) -> str:
    found = re.search(r"^ {0,3}#{1,2}[ \t]+(.{1,300}?)[ \t]*#*$", source[:4_000], re.MULTILINE)
    return _inline(found[1]) if found else ""


def _without_addresses(line: str) -> str:
    if len(line) > _LONGEST:
        return line
    if _REFERENCE.match(line) or _FENCE.match(line) or _BOX.match(line):
        return ""
    line = _NOTE_MARK.sub("", line)
    return _LINK.sub(r"\1", _IMAGE.sub(r"\1", line))
