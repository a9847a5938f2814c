"""What the journal says that the tables should hold now: every change is in it, so it bears witness against damage."""

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from quotetracker.model import journal
from quotetracker.model.rawfile import Row, Table
from quotetracker.model.sqlite_files import HURT

#: A migration that changes values of journalled rows writes the newest step's id here: older images no longer count.
EVIDENCE_AFTER = "evidence_after"


@dataclass(frozen=True, slots=True)
class Expected:
    """How one row should be: as the newest step that touched it left it; None: it should not be there."""

    table: str
    key: int
    image: Row | None
    step: int


@dataclass(frozen=True, slots=True)
class HurtStep:
    """A step that is not what was written."""

    step: int
    label: str
    why: str


def expectations(connection: sqlite3.Connection) -> Iterator[Expected | HurtStep]:
    """Every row that the journal knows of, once, from the newest step to the oldest.

    A step that is hurt ends the testimony: it may have changed any row that only older steps speak of.
    """
    table = Table(connection, "journal_step")
    if not table.columns:
        return
    since = _evidence_after(connection)
    seen: set[tuple[str, int]] = set()
    taken_back: dict[tuple[str, int], Expected] = {}
    credible = True
    given = newest = _highest(connection)
    for key in sorted({key for key, _ in _states(table) if key > 0}, reverse=True):
        if given and key > given:
            yield HurtStep(key, "", "its number was never given")
            credible = False
            continue
        # Ids have no gaps: a step that is not there any more has changed rows that older steps speak of, too. The gaps
        # are not counted through: a hurt page may tell of ids of twelve digits.
        credible = credible and key >= newest
        newest = key - 1
        try:
            row = table.row(key) or {}
            changes = _checked(row)
        except (*HURT, journal.JournalError) as error:
            yield HurtStep(key, _label(table, key), str(error))
            credible = False
            continue
        if row["state"] == "forgotten" or key <= since:
            credible = False
        if not credible:
            continue
        if row["state"] != "done":
            # What was undone left its rows as they were before; the oldest such step has the last word.
            for change in reversed(changes):
                image = change.after or change.before or {}
                name = (change.table, int(image["id"]))
                taken_back[name] = Expected(*name, change.before, key)
            continue
        for change in reversed(changes):
            image = change.after or change.before or {}
            name = (change.table, int(image["id"]))
            if name not in seen:
                seen.add(name)
                yield Expected(*name, change.after, key)
    yield from (told for name, told in taken_back.items() if name not in seen)
    for key in table.unreadable:
        yield HurtStep(key, "", "it cannot be read")


def images(connection: sqlite3.Connection) -> Iterator[journal.RowChange]:
    """All changes of all steps that can be read and are in force, the newest first: for saving what can be saved."""
    table = Table(connection, "journal_step")
    for key, row in reversed(list(_states(table))):
        if row.get("state") == "done":
            try:
                yield from reversed(_checked(table.row(key) or {}))
            except (*HURT, journal.JournalError):
                continue


def _states(table: Table) -> Iterator[tuple[int, Row]]:
    """Ids and states, without the images, which may be large."""
    for key, row in table.rows():
        yield key, {"state": row.get("state")}


def _checked(row: Row) -> list[journal.RowChange]:
    """The changes of a step; JournalError when it is not what was written."""
    label, at, who, packed = row.get("label"), row.get("at"), row.get("who", ""), row.get("images")
    if not (isinstance(label, str) and isinstance(at, str) and isinstance(who, str) and isinstance(packed, bytes)):
        raise journal.JournalError("its fields are mixed up")
    if row.get("state") not in {"done", "undone", "dropped", "forgotten"}:
        raise journal.JournalError("its state is none")
    digest = row.get("digest", "")
    if digest and digest != _digest(label, at, who, packed):
        raise journal.JournalError("it is not what was written")
    if row["state"] == "forgotten":
        return []
    try:
        return journal.unpack(packed)
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise journal.JournalError("its images cannot be read") from error


def _digest(label: str, at: str, who: str, packed: bytes) -> str:
    try:
        return journal.digest(label=label, at=at, who=who, images=packed)
    except UnicodeEncodeError:
        return "damaged text"


def _label(table: Table, key: int) -> str:
    try:
        return str((table.row(key) or {}).get("label", ""))
    except HURT:
        return ""


def _highest(connection: sqlite3.Connection) -> int:
    """The id of the newest step that there ever was, as far as the file tells."""
    try:
        found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'journal_step'").fetchone()
    except HURT:
        return 0
    return found[0] if found and isinstance(found[0], int) and found[0] < 1 << 32 else 0


def _evidence_after(connection: sqlite3.Connection) -> int:
    try:
        found = connection.execute("SELECT value FROM library_fact WHERE name = ?", (EVIDENCE_AFTER,)).fetchone()
        return int(found[0]) if found else 0
    except (*HURT, ValueError):
        return 0
