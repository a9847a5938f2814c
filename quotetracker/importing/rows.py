"""Tables and JSON files of articles: one row or one object is one article."""

import csv
import io
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from quotetracker.errors import ImportFailedError
from quotetracker.importing import plain
from quotetracker.importing.bylines import names_in
from quotetracker.importing.dates import published_date
from quotetracker.importing.parsed import Parsed, Piece
from quotetracker.importing.sentences import one_line, quoted

MAX_ROWS = 10_000
_MAX_DEPTH = 60
_MAX_COLUMNS = 1_000
_NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "articlebody", "article_text", "article", "fulltext", "full_text", "plaintext",
        "maintext", "main_text", "transcript", "story", "contenttext", "volltext", "inhalt", "artikel",
        "texto", "contenido", "texte", "contenu", "testo",
    ),
    "title": ("title", "headline", "heading", "name", "titel", "titre", "titulo", "título", "titular", "überschrift",
        "schlagzeile", "titolo"),
    "outlet": ("outlet", "publication", "publisher", "source", "newspaper", "site", "site_name", "sitename", "media",
        "quelle", "medium", "zeitung", "fuente", "medio", "journal", "fonte", "testata"),
    "author": ("author", "authors", "byline", "creator", "writer", "by", "autor", "autorin", "autoren",
        "verfasser", "auteur", "autores", "autore"),
    "published": (
        "published", "date", "datepublished", "published_at", "publishedat", "publish_date", "pubdate",
        "date_published", "publication_date", "created", "created_at", "datum", "veröffentlicht", "erschienen", "fecha",
        "publicado", "publié", "data",
    ),
    "address": ("address", "url", "link", "href", "canonical_url", "web_url", "permalink", "adresse", "enlace", "lien"),
    "language": ("language", "lang", "locale", "sprache", "idioma", "langue", "lingua"),
}  # fmt: skip
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names}
_ADD = "Give the column with the articles' text the name “text”."


def read_table(source: str, *, name: str) -> list[Parsed]:
    """Read a table with one article in each row; its first row names the columns."""
    csv.field_size_limit(32 * 1024 * 1024)
    sample = source[:20_000]
    delimiter = "\t" if name.lower().endswith(".tsv") else _delimiter(sample)
    reader = csv.reader(io.StringIO(source.replace("\x00", ""), newline=""), delimiter=delimiter)
    try:
        head = next(reader, [])
        fields = [_FIELD_OF.get(_key(column), "") for column in head]
        if len(head) > _MAX_COLUMNS:
            raise ImportFailedError(f"{quoted(name)} has more than {_MAX_COLUMNS:,} columns.", _ADD)
        if "text" not in fields:
            listed = ", ".join(f"“{one_line(column)[:30]}”" for column in head[:8])
            raise ImportFailedError(f"{quoted(name)} has no column for text; its columns are {listed}.", _ADD)
        found = [_from_row(head, fields, row) for row in itertools.islice(reader, MAX_ROWS + 1) if any(row)]
    except csv.Error as error:
        raise ImportFailedError(
            f"{quoted(name)} is damaged: its rows cannot be told apart.", "Save the table again as CSV.",
            detail=str(error),
        ) from error  # fmt: skip
    return _bounded(found, name)


def read_json(source: str, *, name: str) -> list[Parsed]:
    """Read JSON Lines, or JSON with a list of articles or with one of them."""
    broken: list[int] = []
    found = [_from_object(value) for value in _objects(source, name, broken)]
    if not any(parsed is not None for parsed in found):
        raise ImportFailedError(
            f"{quoted(name)} holds no articles: no object in it has a text.",
            "Give the text of an article the name “text”.",
        )
    articles = _bounded([parsed for parsed in found if parsed is not None], name)
    if broken:
        listed = ", ".join(f"{line:,}" for line in broken[:8]) + (" …" if len(broken) > 8 else "")
        said = f"{len(broken):,} damaged lines were left out: line {listed}." if len(broken) > 1 else (
            f"1 damaged line was left out: line {listed}."
        )  # fmt: skip
        articles[0] = replace(articles[0], warnings=(said, *articles[0].warnings))
    return articles


def _objects(source: str, name: str, broken: list[int]) -> Iterator[Any]:
    """Objects of the file; of lines that are no JSON among more that are, the numbers are noted in ``broken``."""
    source = source.removeprefix("\ufeff").strip()
    decoder = json.JSONDecoder(parse_constant=lambda _: None)
    if _too_deep(source):
        raise ImportFailedError(f"{quoted(name)} is nested too deeply for a list of articles.", "Save it more simply.")
    lines = source.split("\n")
    several = len(lines) > 1 and lines[0].rstrip().endswith("}") and lines[0].lstrip().startswith("{")
    good = 0
    for at, line in enumerate(lines if several else [source], 1):
        if not line.strip():
            continue
        try:
            value = decoder.decode(line.strip())
        except (ValueError, RecursionError) as error:
            broken.append(at)
            if several and good > len(broken):
                continue
            at = broken[0]
            place = f"line {at}" if several else "it"
            raise ImportFailedError(
                f"{quoted(name)} is damaged: {place} is no valid JSON.", "Save it again.", detail=str(error)
            ) from error
        good += 1
        yield from value if isinstance(value, list) else _inside(value)


def _inside(value: Any) -> list[Any]:
    """The articles of an object that holds a list of them; else the object itself."""
    if isinstance(value, dict) and not any(_FIELD_OF.get(_key(key)) == "text" for key in value):
        for inner in value.values():
            if isinstance(inner, list) and inner and isinstance(inner[0], dict):
                return inner
    return [value]


def _too_deep(source: str) -> bool:
    depth = most = 0
    for sign in re.findall(r"[\[\]{}]|\"(?:[^\"\\]|\\.)*+\"", source):
        if sign in "[{":
            depth += 1
            most = max(most, depth)
        elif sign in "]}":
            depth -= 1
    return most > _MAX_DEPTH


def _delimiter(sample: str) -> str:
    head = sample.split("\n", 1)[0]
    return max(",;\t|", key=head.count)


def _from_row(head: list[str], fields: list[str], row: list[str]) -> Parsed:
    values: dict[str, str] = {}
    rest: list[Piece] = []
    for column, field, value in itertools.zip_longest(head, fields, row, fillvalue=""):
        if field and value.strip() and field not in values:
            values[field] = value
        elif value.strip():
            rest.append(_beside(column, value))
    return _parsed(values, rest)


def _from_object(value: Any) -> Parsed | None:
    if isinstance(value, str) and len(value) > 200:
        return _parsed({"text": value}, [])
    if not isinstance(value, dict):
        return None
    values: dict[str, str] = {}
    rest: list[Piece] = []
    for key, inner in value.items():
        field = _FIELD_OF.get(_key(key), "")
        said = _said(inner, paragraphs=field == "text")
        if field and said.strip() and field not in values:
            values[field] = said
        elif said.strip():
            rest.append(_beside(key, said))
    return _parsed(values, rest) if values.get("text", "").strip() else None


def _said(value: Any, *, paragraphs: bool) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ("\n\n" if paragraphs else ", ").join(_said(one, paragraphs=paragraphs) for one in value)
    if isinstance(value, dict):
        return _said(value.get("name") or value.get("text") or "", paragraphs=paragraphs)
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _beside(column: str, value: str) -> Piece:
    return Piece(f"{one_line(column)}: {value}", taken=False, why="another column")


def _parsed(values: dict[str, str], rest: list[Piece]) -> Parsed:
    text = values.get("text", "")
    if re.match(r"\s*<(?:p|div|html|article|h[1-6])\b", text, re.IGNORECASE):
        from quotetracker.importing import html_page

        text = html_page.read_fragment(text, what="A row").text
    said = plain.read(text)
    pieces = (*(Piece(block) for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n"))), *rest)
    author = values.get("author", "")
    address = values.get("address", "").strip()
    return Parsed(
        title=values.get("title", "") or said.title,
        outlet=values.get("outlet", "") or said.outlet,
        author=names_in(author) or author or said.author,
        published=published_date(values.get("published", "")) or said.published,
        address=address if re.match(r"https?://", address, re.IGNORECASE) else said.address,
        language=values.get("language", "")[:35],
        pieces=pieces,
    )


def _bounded(found: list[Parsed], name: str) -> list[Parsed]:
    if len(found) > MAX_ROWS:
        raise ImportFailedError(f"{quoted(name)} has more than {MAX_ROWS:,} rows.", "Split it into several files.")
    if not found:
        raise ImportFailedError(f"{quoted(name)} has no rows with an article.", "Check that it was saved completely.")
    return found


def _key(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().lower().removeprefix("\ufeff"))
