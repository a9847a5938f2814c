"""Killing a process while it brings an older library up to date: the old library is there, or the new one."""

import os
import random
import shutil
import signal
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine, event

from quotetracker.model import backups
from quotetracker.model.schema import SCHEMA_VERSION
from quotetracker.services.desk import Desk

KEPT = Path(__file__).parents[1] / "libraries"
OLDER = tuple(range(1, SCHEMA_VERSION))


@dataclass(slots=True)
class Migrations:
    """What became of many kills."""

    kills: int = 0
    old: int = 0
    new: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills: {self.old} left the old library, {self.new} the new one, {len(self.wrong)} were wrong"
        )


def run(folder: Path, *, count: int, seed: int, versions: tuple[int, ...] = OLDER, defect: bool = False) -> Migrations:
    """Kill ``count`` times for each of ``versions``. ``defect``: every change of a table is committed by itself."""
    chance, outcome = random.Random(seed), Migrations()
    for version in versions:
        kept = KEPT / f"schema-{version}.quotes"
        took, migrated = _measured(kept, folder)
        for nth in range(count):
            library = Path(shutil.copy(kept, folder / f"{version}-{nth}.quotes"))
            _killed(library, chance.uniform(0, 1.1 * took), defect=defect)
            _look(library, version, held(kept), migrated, outcome)
            shutil.rmtree(backups.folder_of(library), ignore_errors=True)
            for path in folder.glob(f"*{library.name}*"):
                path.unlink()
    return outcome


def held(library: Path) -> dict[str, object]:
    """Version, tables, and all rows that are the editor's work or its record."""
    with closing(sqlite3.connect(library)) as connection:
        found: dict[str, object] = {
            "version": connection.execute("PRAGMA user_version").fetchone()[0],
            "schema": sorted(sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL")),
            "whole": connection.execute("PRAGMA integrity_check").fetchall(),
        }
        for table in ("article", "quote", "quote_speaker", "speaker", "alias", "claim", "journal_step"):
            found[table] = connection.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()
        return found


def _measured(kept: Path, folder: Path) -> tuple[float, dict[str, object]]:
    """Seconds that it takes to bring it up to date, and what is there then."""
    library = Path(shutil.copy(kept, folder / "measured.quotes"))
    begun = time.monotonic()
    Desk.open(library).close()
    took = time.monotonic() - begun
    migrated = held(library)
    library.unlink()
    shutil.rmtree(backups.folder_of(library), ignore_errors=True)
    return took, migrated


def _killed(library: Path, delay: float, *, defect: bool) -> None:
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            if defect:
                event.listen(Engine, "after_cursor_execute", _commit_by_itself)
            Desk.open(library)
            time.sleep(600)
        os._exit(0)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _commit_by_itself(_connection: object, cursor: sqlite3.Cursor, statement: str, *_more: object) -> None:
    """As drivers do that end the transaction before a table is made or changed."""
    if statement.lstrip().upper().startswith(("CREATE", "ALTER", "DROP")) and cursor.connection.in_transaction:
        cursor.connection.execute("COMMIT")
        cursor.connection.execute("BEGIN IMMEDIATE")


def _look(
    library: Path, version: int, before: dict[str, object], after: dict[str, object], outcome: Migrations
) -> None:
    outcome.kills += 1
    found = held(library)
    if found["version"] == version:
        outcome.old += 1
        expected = before
    else:
        outcome.new += 1
        expected = after
    differing = [name for name, value in expected.items() if found[name] != value]
    try:
        Desk.open(library).close()
        for view in backups.listed(library):
            backups.verify(view.path)
        opened = held(library)
        differing += [f"{name} after opening" for name, value in after.items() if opened[name] != value]
    except Exception as error:  # noqa: BLE001 - a library that is neither old nor new fails in any way
        differing.append(f"it does not open: {error}")
    if differing:
        outcome.wrong.append(f"schema {version}: {', '.join(differing)}")
