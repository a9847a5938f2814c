"""Rows of a library file that may be damaged, read one by one past the mapped classes, without ever giving up."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from quotetracker.model.sqlite_files import HURT

Row = dict[str, Any]


def tolerate(connection: sqlite3.Connection) -> None:
    """Let ``connection`` read what it can of a file that is cut off, with a hurt list of tables or broken text.

    Broken bytes come as lone surrogates. Nothing is written: the connection must be one that only reads.
    """
    # In spite of its name, this is what lets SQLite go on reading where it would give up (as its own .recover does).
    connection.execute("PRAGMA writable_schema=ON")
    connection.text_factory = lambda raw: raw.decode("utf-8", errors="surrogateescape")


def columns_of(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """Names of the columns; empty when there is no such table or the list of tables is hurt.

    A name with broken bytes is none: it comes with surrogates, and nothing can be asked by it.
    """
    try:
        names = [str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")')]
    except HURT:
        return ()
    return tuple(name for name in names if not any("\ud800" <= char <= "\udfff" for char in name))


class Table:
    """One table of the file. ``unreadable`` grows while rows are read."""

    def __init__(self, connection: sqlite3.Connection, name: str, *, highest: int = 0) -> None:
        self.name = name
        self.columns = columns_of(connection, name)
        self.unreadable: list[int] = []
        """Row ids that are known to be used, or to lie between used ones, and cannot be read."""
        self._connection = connection
        self._highest = highest
        names = ", ".join(f'"{column}"' for column in self.columns)
        self._select = f'SELECT rowid, {names} FROM "{name}"'  # noqa: S608 - names are the file's own, quoted

    def rows(self) -> Iterator[tuple[int, Row]]:
        """All rows that can be read, with their row ids, in order."""
        if not self.columns:
            return
        last = 0
        try:
            for found in self._connection.execute(f"{self._select} ORDER BY rowid"):
                last = int(found[0])
                yield last, self._row(found)
        except HURT:
            yield from self._one_by_one(last)

    def row(self, key: int) -> Row | None:
        """The row with this id; None when there is none. sqlite3.DatabaseError when it cannot be read."""
        found = self._connection.execute(f"{self._select} WHERE rowid = ?", (key,)).fetchone()
        return None if found is None else self._row(found)

    def _row(self, found: Sequence[Any]) -> Row:
        return dict(zip(self.columns, found[1:], strict=True))

    def _one_by_one(self, last: int) -> Iterator[tuple[int, Row]]:
        for key in range(last + 1, self._last_id(last) + 1):
            try:
                row = self.row(key)
            except HURT:
                self.unreadable.append(key)
                continue
            if row is not None:
                yield key, row

    def _last_id(self, last: int) -> int:
        highest = max(last, self._highest)
        for statement, values in (
            ("SELECT seq FROM sqlite_sequence WHERE name = ?", (self.name,)),
            (f'SELECT max(rowid) FROM "{self.name}"', ()),  # noqa: S608
        ):
            try:
                found = self._connection.execute(statement, values).fetchone()
            except HURT:
                continue
            if found and isinstance(found[0], int):
                highest = max(highest, min(found[0], highest + 10_000_000))
        return highest


def ranges(ids: Sequence[int]) -> str:
    """Ids for people: "3, 7–9"."""
    parts: list[list[int]] = []
    for key in sorted(ids):
        if parts and key == parts[-1][-1] + 1:
            parts[-1][1:] = [key]
        else:
            parts.append([key])
    return ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts)
