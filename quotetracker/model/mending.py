"""Putting right what a check has found, as far as there is proof of how it was."""

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import Connection, Table, select

from quotetracker.errors import LibraryError
from quotetracker.model import journal, rawfile, sqlite_files
from quotetracker.model.checking import Cure, Finding, named
from quotetracker.model.schema import Base
from quotetracker.model.sqlite_files import HURT


def mend(connection: Connection, findings: Sequence[Finding], backups: Iterable[Path]) -> list[str]:
    """Mend rows inside an open transaction; returns a sentence for each thing that was mended.

    The caller makes the search indexes anew.
    """
    said: list[str] = []
    for finding in findings:
        if finding.cure is Cure.JOURNAL and _from_journal(connection, finding):
            said.append(f"{_named(finding)} is as the record of changes says.")
        elif finding.cure is Cure.DROP:
            _drop_dangling(connection, Base.metadata.tables[finding.table])
            said.append(f"A row of {finding.table} that belonged to nothing was removed.")
    lost = [finding for finding in findings if finding.cure is Cure.BACKUP and finding.table == "article"]
    said += _from_backups(connection, lost, backups)
    if any(finding.cure is Cure.REBUILD for finding in findings):
        said.append("The search index was made anew.")
    return said


def _from_journal(connection: Connection, finding: Finding) -> bool:
    table: Table = Base.metadata.tables[finding.table]
    there = connection.execute(select(table.c.id).where(table.c.id == finding.key)).first() is not None
    image = finding.expected
    if image is None:
        if there:
            connection.execute(table.delete().where(table.c.id == finding.key))
        return there
    row = journal.fitting(table, image, whole=not there)
    if there:
        connection.execute(table.update().where(table.c.id == finding.key).values(row))
    else:
        connection.execute(table.insert().values(row))
    return True


def _drop_dangling(connection: Connection, table: Table) -> None:
    """Remove rows of a derived table whose owner is gone."""
    for reference in table.foreign_keys:
        known = select(reference.column)
        connection.execute(table.delete().where(reference.parent.is_not(None), reference.parent.not_in(known)))


def _from_backups(connection: Connection, lost: Sequence[Finding], backups: Iterable[Path]) -> list[str]:
    """Texts whose hash says what they were, from whichever backup still has them."""
    said: list[str] = []
    articles = Base.metadata.tables["article"]
    wanted = {
        finding.key: connection.execute(
            select(articles.c.content_hash, articles.c.original).where(articles.c.id == finding.key)
        ).one()
        for finding in lost
    }
    for backup in backups:
        if not wanted:
            break
        try:
            with sqlite_files.reading(backup, immutable=True) as old:
                found = {key: text for key, row in wanted.items() if (text := _text(old, key, row.content_hash))}
        except HURT:
            continue
        for key, text in found.items():
            connection.execute(articles.update().where(articles.c.id == key).values(text=text))
            said.append(f"The text of article A{key} was taken from the backup “{backup.name}”.")
            del wanted[key]
    return said


def _text(old: sqlite3.Connection, key: int, content_hash: str) -> str:
    row = rawfile.Table(old, "article").row(key)
    text = row.get("text") if row else None
    if not isinstance(text, str) or hashlib.sha256(text.encode()).hexdigest() != content_hash:
        return ""
    return text


def _named(finding: Finding) -> str:
    name = named(finding.table, finding.key, finding.expected)
    return name[:1].upper() + name[1:]


def refuse_structure(findings: Sequence[Finding], path: Path) -> None:
    """LibraryError when the file itself is hurt: writing into it could hurt more."""
    if any(finding.cure is Cure.SALVAGE for finding in findings):
        raise LibraryError(
            f"{path.name} is hurt in its structure, so it was not written to.",
            "Restore a backup, or save what can be read into a new library (salvage).",
        )
