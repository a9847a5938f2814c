"""Backups of a library: made by SQLite, verified by opening, thinned by age, capped by bytes.

Each library has a folder of its own among the user's data, not beside the library: whatever happens to that folder does
not happen to the backups, and no cloud service copies them about.
"""

import hashlib
import json
import os
import re
import secrets
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quotetracker import files, paths
from quotetracker.errors import DamagedLibraryError, LibraryError
from quotetracker.model import sqlite_files
from quotetracker.model.faults import sqlite_explained
from quotetracker.model.header import check_header
from quotetracker.model.schema import SCHEMA_VERSION
from quotetracker.text.canonical import content_hash

_NAME = re.compile(r"(\d{6,}) (\d{8}T\d{6}Z) ([a-z -]+)\.quotes")
_ORIGIN = "origin.json"
#: Ending of what is being made, or looked at for a while; its name begins with the number of the process.
MAKING = ".making"
_NUMBERING = threading.Lock()
#: The newest so many are kept, whatever their age, as far as the byte limit allows.
RECENT = 8
DAYS, WEEKS, MONTHS = 7, 4, 6
_LEAST_BYTES = 1 << 30
_TIMES_SIZE = 6
_ROOM = 64 << 20
#: The mark of a library in which nothing was ever done.
UNTOUCHED = "None"


@dataclass(frozen=True, slots=True)
class BackupView:
    """One backup. It was whole when it was made."""

    path: Path
    number: int
    """Counts up; clocks may be put back."""
    at: str
    """UTC, ISO 8601."""
    reason: str
    """"automatic", "by hand", "before update", "before restore", "before import", "before deleting"."""
    size: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a library file holds."""

    version: int
    articles: int
    quotes: int
    speakers: int
    claims: int
    last_change: str
    """When the newest step was made, UTC; "" when there is none."""
    mark: str
    """Equal for two files only when nothing was done, undone or redone between them."""


def folder_of(library: Path) -> Path:
    """The folder for the backups of the library at ``library``."""
    real = os.path.realpath(library)
    stem = re.sub(r"[^\w-]+", "_", Path(real).stem)[:40]
    return paths.backups() / f"{stem}-{hashlib.sha256(real.encode()).hexdigest()[:8]}"


def listed(library: Path, *, uid: str = "") -> tuple[BackupView, ...]:
    """Backups of a library, the newest first; with ``uid`` also those made where it lay before it was moved."""
    own = folder_of(library)
    return tuple(view for folder in (own, *_left_behind(own, uid)) for view in _in(folder))


def make(library: Path, reason: str, *, uid: str = "", check: Callable[[], None] | None = None) -> BackupView:
    """Make and verify a backup; LibraryError when that is not possible, and then nothing of it is left.

    Older ones that are no longer needed are removed, but only now that this one is good.
    """
    folder = folder_of(library)
    with sqlite_explained(library, doing="A backup was not made."):
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        check_room(library, folder)
        _tell_origin(folder, {"path": os.path.realpath(library), "uid": uid})
        part = folder / f"{os.getpid()}-{secrets.token_hex(8)}{MAKING}"
        try:
            sqlite_files.copy(library, part, check)
            verify(part, check)
            with _NUMBERING:  # an automatic one and one by hand may be ready at the same moment
                target = _next_name(folder, reason)
                files.replace_durably(part, target)
                made = _view(target)
                thin(folder)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    return made


def verify(path: Path, check: Callable[[], None] | None = None) -> Summary:
    """Open a library file that nobody writes to and look at all of it; DamagedLibraryError names what is wrong.

    ``check`` may raise ``Cancelled``.
    """
    version = check_header(path, newest=SCHEMA_VERSION)
    with (
        sqlite_explained(path),
        sqlite_files.reading(path, immutable=True) as connection,
        sqlite_files.stoppable(connection, check or _go_on),
    ):
        faults = sqlite_files.structure_faults(connection, limit=1)
        faults += [f"a row of {table} points at nothing" for table, _, _ in sqlite_files.dangling(connection)[:1]]
        faults += _hurt_article(connection)
        if faults:
            raise DamagedLibraryError(
                f"{path} is damaged.", "Check the library; another backup may be whole.", detail=faults[0]
            )
        return _summary(connection, version)


def summary(path: Path) -> Summary:
    """What a library file holds, without looking at all of it; LibraryError when it cannot be read."""
    version = check_header(path, newest=SCHEMA_VERSION)
    with sqlite_explained(path), sqlite_files.reading(path) as connection:
        return _summary(connection, version)


def mark(path: Path) -> str:
    """The `Summary.mark` of a library file, at once also for a large one; LibraryError when it cannot be read."""
    check_header(path, newest=SCHEMA_VERSION)
    with sqlite_explained(path), sqlite_files.reading(path) as connection:
        return _mark(connection)


def thin(folder: Path, *, limit: int | None = None) -> int:
    """Remove backups that are no longer needed; the newest always stays. ``limit`` in bytes. Returns how many went."""
    views = _in(folder)
    kept = {view.path for view in worth_keeping(views)}
    most = limit if limit is not None else max(_LEAST_BYTES, _TIMES_SIZE * views[0].size if views else 0)
    total = removed = 0
    for nth, view in enumerate(views):
        total += view.size if view.path in kept else 0
        if nth and (view.path not in kept or total > most):
            total -= view.size if view.path in kept else 0
            with suppress(OSError):
                view.path.unlink()
                removed += 1
    return removed


def worth_keeping(views: Sequence[BackupView]) -> list[BackupView]:
    """Of ``views``, the newest first: the newest few, and the last one of each recent day, week and month."""
    kept = list(views[:RECENT])
    for count, period in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        newest_of: dict[str, BackupView] = {}
        for view in views:
            newest_of.setdefault(_time(view.at).strftime(period), view)
        kept += list(newest_of.values())[:count]
    return [view for view in views if view in kept]


def is_older_than(view: BackupView, age: timedelta) -> bool:
    """Whether a backup was made longer ago than ``age``, or is dated in the future because the clock was put back."""
    return abs(datetime.now(UTC) - _time(view.at)) > age


def _summary(connection: sqlite3.Connection, version: int) -> Summary:
    def count(table: str) -> int:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names

    last = connection.execute("SELECT max(at) FROM journal_step").fetchone()[0] or ""
    articles, quotes, speakers, claims = (count(table) for table in ("article", "quote", "speaker", "claim"))
    return Summary(version, articles, quotes, speakers, claims, last, _mark(connection))


def _mark(connection: sqlite3.Connection) -> str:
    newest = connection.execute("SELECT max(id) FROM journal_step").fetchone()[0]
    states = connection.execute("SELECT state, count(*) FROM journal_step GROUP BY state ORDER BY state").fetchall()
    return " ".join([str(newest), *(f"{state}={number}" for state, number in states)])


def _hurt_article(connection: sqlite3.Connection) -> list[str]:
    for key, text, kept in connection.execute("SELECT id, text, content_hash FROM article"):
        # A file that was torn while it was copied can hold anything there, also nothing or bytes.
        if not isinstance(text, str) or content_hash(text) != kept:
            return [f"the text of article {key} is not what was stored"]
    return []


def _go_on() -> None:
    """Nobody gives up."""


def check_room(library: Path, folder: Path) -> None:
    """LibraryError when there is no room in ``folder`` for another file as large as ``library``."""
    import shutil

    needed = library.stat().st_size + _ROOM
    if shutil.disk_usage(folder).free < needed:
        raise LibraryError(
            f"There is not enough room for a backup of {library.name} in {folder}: {needed / 1e6:,.0f} MB are needed.",
            "Free some space, or set QUOTETRACKER_BACKUPS to a folder on another disk.",
        )


def _next_name(folder: Path, reason: str) -> Path:
    number = max((view.number for view in _in(folder)), default=0) + 1
    return folder / f"{number:06} {datetime.now(UTC):%Y%m%dT%H%M%SZ} {reason}.quotes"


def _in(folder: Path) -> list[BackupView]:
    """The backups in a folder, the newest first."""
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        if _NAME.fullmatch(path.name):
            with suppress(FileNotFoundError):  # thinned out this moment, by another thread
                found.append(_view(path))
    return sorted(found, key=lambda view: (view.number, view.at), reverse=True)


def _view(path: Path) -> BackupView:
    told = _NAME.fullmatch(path.name)
    if told is None:
        raise ValueError(path.name)
    at = datetime.strptime(told[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    stamp = at.isoformat(timespec="seconds").replace("+00:00", "Z")
    return BackupView(path, int(told[1]), stamp, told[3], path.stat().st_size)


def _tell_origin(folder: Path, origin: dict[str, str]) -> None:
    """Note whose backups these are; the note is written anew only when it says something else."""
    note = folder / _ORIGIN
    with suppress(OSError, ValueError):
        if json.loads(note.read_text(encoding="utf-8")) == origin:
            return
    files.write_durably(note, json.dumps(origin).encode())


def _left_behind(own: Path, uid: str) -> list[Path]:
    """Folders of a library with this ``uid`` at a place where it no longer is."""
    found = []
    if uid and own.parent.is_dir():
        for folder in own.parent.iterdir():
            with suppress(OSError, ValueError, AttributeError):
                told = json.loads((folder / _ORIGIN).read_text(encoding="utf-8"))
                if folder != own and told.get("uid") == uid and not Path(told.get("path", "")).exists():
                    found.append(folder)
    return found


def _sweep(folder: Path) -> None:
    """Remove what a killed backup has left."""
    files.sweep_parts(folder)
    for part in folder.glob(f"*{MAKING}*"):
        with suppress(OSError, ValueError):
            if not files.is_running(int(part.name.split("-")[0])):
                part.unlink()


def _time(at: str) -> datetime:
    return datetime.fromisoformat(at)
