"""Saving what can be read of a damaged library into a new one.

Rows come from the tables, and from the journal's images where the tables cannot be read. What belongs to something that
could not be saved is left out and counted: the new library is whole in itself.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table as SqlTable

from quotetracker.errors import DamagedLibraryError, LibraryError
from quotetracker.model import journal, rawfile, sqlite, sqlite_files
from quotetracker.model.evidence import Expected, expectations, images
from quotetracker.model.faults import sqlite_explained
from quotetracker.model.header import APPLICATION_ID
from quotetracker.model.schema import Base, Journalled, Original, Step
from quotetracker.model.sqlite_files import HURT
from quotetracker.model.store import Store

_TABLES: tuple[SqlTable, ...] = tuple(
    table
    for table in Base.metadata.sorted_tables
    if table.name
    in {str(mapper.local_table) for mapper in Base.registry.mappers if issubclass(mapper.class_, Journalled)}
)
Row = dict[str, Any]
#: What names a row to a person; how many are named, and how much of each.
_SHOWN = {"article": "title", "quote": "words", "speaker": "name", "claim": "words", "statement": "title"}
_NAMED, _SHORT = 10, 60


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be saved, as numbers of rows, and what could not, as sentences."""

    target: Path
    articles: int
    quotes: int
    speakers: int
    claims: int
    lost: tuple[str, ...]
    older: frozenset[tuple[str, int]] = frozenset()
    """Table and id of rows that are as an older change left them; what was done to them later could not be read."""


def salvage(source: Path, target: Path, check: Callable[[], None]) -> Salvaged:
    """Write what can be read of ``source`` into a new library at ``target``; the source is not changed.

    DamagedLibraryError when nothing can be read at all.
    """
    with sqlite_explained(source), sqlite_files.reading(source, immutable=_is_alone(source)) as connection:
        rawfile.tolerate(connection)
        found, lost, older = _collect(connection, check)
        originals = _originals(connection)
        steps = list(rawfile.Table(connection, "journal_step").rows())
        highest = _highest_ids(connection)
        facts = {row.get("name"): row.get("value") for _, row in rawfile.Table(connection, "library_fact").rows()}
    if not any(found.values()):
        raise DamagedLibraryError(f"Nothing can be read of {source}.", "Restore a backup: quotetracker restore.")
    lost += _drop_what_hangs_in_the_air(found)
    older = {(name, key) for name, key in older if key in found[name]}
    lost += _told_of_older(older, found)
    store = Store.create(target, title=str(facts.get("title") or source.stem))
    try:
        with store.derived() as session:
            write = session.connection()
            for table in _TABLES:
                for row in found[table.name].values():
                    check()
                    write.execute(table.insert().values(journal.fitting(table, row)))
            for row in originals:
                write.execute(Original.__table__.insert().values(row))  # type: ignore[attr-defined]
            for key, row in steps:
                _keep_label(session, key, row)
            sqlite.rebuild_search(write)
            sqlite.keep_ids(write, highest)
    except BaseException:
        store.close()
        target.unlink(missing_ok=True)
        raise
    store.close()
    return Salvaged(
        target,
        articles=len(found["article"]),
        quotes=len(found["quote"]),
        speakers=len(found["speaker"]),
        claims=len(found["claim"]),
        lost=tuple(lost),
        older=frozenset(older),
    )


def _collect(
    connection: sqlite3.Connection, check: Callable[[], None]
) -> tuple[dict[str, dict[int, Row]], list[str], set[tuple[str, int]]]:
    """Rows of each table by id, sentences about what is missing, and which rows are perhaps not the newest.

    The journal's images are believed first, since each step has a checksum; then the tables; then images of steps that
    are older than one that is hurt, where nothing else is left. Those may have been changed or deleted by a step that
    cannot be read: they are saved, because an editor can judge that and a program cannot, and they are named.
    """
    found: dict[str, dict[int, Row]] = {table.name: {} for table in _TABLES}
    settled: set[tuple[str, int]] = set()
    for told in expectations(connection):
        check()
        if isinstance(told, Expected) and told.table in found:
            settled.add((told.table, told.key))
            if told.image is not None:
                found[told.table][told.key] = told.image
    gone: set[tuple[str, int]] = set()
    read: set[tuple[str, int]] = set()
    for table in _TABLES:
        raw = rawfile.Table(connection, table.name)
        for key, row in raw.rows():
            check()
            if not _is_sound(table, row):
                gone.add((table.name, key))
                continue
            read.add((table.name, key))
            if (table.name, key) not in settled:
                found[table.name][key] = row
        gone |= {(table.name, key) for key in raw.unreadable}
    newest, older = set(settled), set()
    for change in images(connection):
        image = change.after or change.before or {}
        name = (change.table, int(image["id"]))
        if name not in newest and change.table in found:
            newest.add(name)
            if change.after is not None and name not in read:
                found[change.table][name[1]] = change.after
                older.add(name)
    present = {(name, key) for name, rows in found.items() for key in rows}
    lost = []
    if rescued := len(present - read):
        lost.append(f"{rescued} entries could not be read and were taken from the record of changes.")
    lost += [
        f"Not readable: {len(keys)} of {table.name} ({rawfile.ranges(keys)})."
        for table in _TABLES
        if (keys := [key for name, key in gone - present - settled if name == table.name])
    ]
    return found, lost, older


def _told_of_older(older: set[tuple[str, int]], found: dict[str, dict[int, Row]]) -> list[str]:
    """Sentences that name articles, quotes, speakers and claims that may have been changed after what is known."""
    lines = []
    for name, column in _SHOWN.items():
        if keys := sorted(key for table, key in older if table == name):
            named = "; ".join(f"“{_short(str(found[name][key].get(column)))}”" for key in keys[:_NAMED])
            more = f" and {len(keys) - _NAMED} more" if len(keys) > _NAMED else ""
            lines.append(f"Perhaps not the newest: {len(keys)} of {name}, known from older changes: {named}{more}.")
    if rest := sum(table not in _SHOWN for table, _ in older):
        lines.append(f"Perhaps not the newest: {rest} details that belong to these, known from older changes.")
    return lines


def _short(words: str) -> str:
    return words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"


def _is_sound(table: SqlTable, row: Row) -> bool:
    """Whether each value is of the kind that its column holds, and an article's text the one that was stored."""
    for column in table.c:
        value = row.get(column.name)
        if column.name not in row and not column.nullable and column.default is None and column.server_default is None:
            return False
        if value is None:
            if not column.nullable and column.name in row:
                return False
            continue
        kind = column.type.python_type
        if kind is str:
            if not isinstance(value, str) or not _is_clean(value):
                return False
        elif kind in (int, float, bool) and not isinstance(value, int | float):
            return False
    if table.name == "article":
        return hashlib.sha256(str(row.get("text")).encode()).hexdigest() == row.get("content_hash")
    return True


def _is_clean(text: str) -> bool:
    """Whether text holds neither broken bytes nor the zeros of a part of the file that is gone."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _drop_what_hangs_in_the_air(found: dict[str, dict[int, Row]]) -> list[str]:
    """Remove rows that point at a row that is not there, and what belongs to them, until nothing is left to remove."""
    lost: dict[str, int] = {}
    again = True
    while again:
        again = False
        for table in _TABLES:
            rows = found[table.name]
            for reference in table.foreign_keys:
                known, column = found.get(reference.column.table.name), reference.parent
                if known is None:
                    continue
                for key in [key for key, row in rows.items() if row.get(column.name) is not None]:
                    if rows[key][column.name] not in known:
                        again = True
                        if column.nullable:
                            rows[key] = {**rows[key], column.name: None}
                        else:
                            del rows[key]
                            lost[table.name] = lost.get(table.name, 0) + 1
        placed = {row["quote_id"] for row in found["quote_span"].values()}
        for key in [key for key in found["quote"] if key not in placed]:
            del found["quote"][key]
            lost["quote"] = lost.get("quote", 0) + 1
            again = True
    return [f"Left out: {number} of {name} that belonged to what could not be saved." for name, number in lost.items()]


def _originals(connection: sqlite3.Connection) -> list[Row]:
    sound = []
    for _, row in rawfile.Table(connection, "original").rows():
        try:
            if hashlib.sha256(zlib.decompress(row["packed"])).hexdigest() == row["content_hash"]:
                sound.append({name: row[name] for name in ("content_hash", "size", "packed")})
        except (zlib.error, TypeError, KeyError):
            continue
    return sound


def _highest_ids(connection: sqlite3.Connection) -> dict[str, int]:
    """The highest id that each table has ever given, so that none is given twice."""
    try:
        rows = connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    except HURT:
        return {}
    return {name: seq for name, seq in rows if isinstance(seq, int) and 0 < seq < 1 << 40}


def _keep_label(session: Any, key: int, row: Row) -> None:
    """The history as words; without images, because rows that could not be saved cannot be undone either."""
    told = {name: row.get(name, "") for name in ("label", "at", "who")}
    if all(isinstance(value, str) and _is_clean(value) for value in told.values()):
        session.add(Step(id=key, state="forgotten", images=b"", **told))


def _is_alone(source: Path) -> bool:
    """Whether no unfinished change lies beside the file, which SQLite would have to take into account."""
    try:
        with source.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise LibraryError(f"{source} cannot be read.", "Check that its drive is there.", detail=str(error)) from error
    if int.from_bytes(head[68:72]) not in (APPLICATION_ID, 0):
        raise LibraryError(f"{source} is a database of another program.", "Choose a QuoteTracker library.")
    return not any(source.with_name(source.name + end).exists() for end in ("-journal", "-wal"))
