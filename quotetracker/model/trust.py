"""Whether a library is as this computer left it. Any other is looked at as a whole before its first change.

A library may come from anybody: a colleague, a cloud service, a broken disk. SQLite writes into a file that is damaged
without noticing, and may make more of the damage. What counts is the file, not its name: its identity, with what the
system says of the file when it was closed. Of that the time of the last change (``st_ctime``) cannot be set by whoever
brings another file to the same place. A file that was merely renamed may be looked at once more; that does no harm.

The first change also waits for a backup of the library as it was found, where somebody wants that.
"""

import hashlib
import json
import logging
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from quotetracker import files, paths
from quotetracker.errors import Cancelled, DamagedLibraryError, LibraryError
from quotetracker.model import sqlite_files
from quotetracker.model.checking import Cure, Report, check_file

_log = logging.getLogger("quotetracker")
_MOST = 400
"""Notes that are kept; a library whose note is gone is only looked at once more."""


class Trust:
    """Of one library that is open for changes. May be asked from several threads."""

    def __init__(self, path: Path, uid: str, *, settled: bool) -> None:
        """``settled``: nothing has to be looked at, since this computer made the file or left it so."""
        self.settled = settled
        self.uid = uid
        """Identity of the library, as it is stored in it."""
        self.backup: Callable[[Callable[[], None]], object] | None = None
        """Sees to a backup of the library as it is, which the first change waits for; None where none is wanted."""
        self._not_backed_up: LibraryError | OSError | None = None
        self._path = path
        self._noted_as_open = False
        self._turn = threading.Lock()
        self._awaited = threading.Event()
        self._report: Report | None = None
        self._fault = ""

    def settle(self, check: Callable[[], None]) -> Report | None:
        """Look at all of the library, unless that is settled; what was found then, None if it was settled before.

        DamagedLibraryError when the structure is hurt, now and at every later call. ``check`` may raise ``Cancelled``,
        or stand back; while a change waits it is not asked.
        """

        def look() -> None:
            if not self._awaited.is_set():
                check()

        with self._turn:
            if self.settled:
                return self._report
            look()
            if not self._fault:
                self._report = check_file(self._path, look)
                hurt = [finding.what for finding in self._report.findings if finding.cure is Cure.SALVAGE]
                self._fault = hurt[0] if hurt else ""
            if self._fault:
                raise DamagedLibraryError(
                    f"{self._path} was looked at before its first change on this computer, and it is damaged. "
                    "Nothing was changed.",
                    "Restore it from a backup, or save what can be read: quotetracker salvage.",
                    detail=self._fault,
                )
            self.settled = True
        return self._report

    def back_up(self, check: Callable[[], None]) -> None:
        """See to the backup that the first change waits for, unless that was done.

        LibraryError or OSError when it cannot be made: once, and no change is hindered by it. ``check``: see settle.
        """

        def look() -> None:
            if not self._awaited.is_set():
                check()

        with self._turn:
            if unsaid := self._not_backed_up:
                self._not_backed_up = None
                raise unsaid
            if (backup := self.backup) is None:
                return
            look()
            try:
                backup(look)
            except Cancelled:
                raise
            except BaseException:
                self.backup = None
                raise
            self.backup = None  # Not before: a change that finds none wanted does not wait.

    def before_change(self) -> None:
        """Settle it and see to its backup, whatever that takes, and note that the file is being worked on."""
        if not self.settled:
            self._awaited.set()
            self.settle(_go_on)
        if self.backup is not None:
            self._awaited.set()
            try:
                self.back_up(_go_on)
            except (LibraryError, OSError) as error:
                _log.warning("no backup before the first change: %s", type(error).__name__)
                self._not_backed_up = error  # said by whoever asks for the backup next
        if not self._noted_as_open:
            self._noted_as_open = True
            _write(_open_note(self._path), self.uid)

    def leave(self) -> None:
        """The library was closed: note how it was left, if it is settled."""
        if self.settled:
            note(self._path, self.uid)


def was_left_so(path: Path) -> str | None:
    """The identity of the library that this computer left at ``path`` just as the file is now; else None."""
    return _read(_closed_note(path))


def was_worked_on(path: Path) -> str | None:
    """The identity of the library that this computer worked on in this very file and did not close; else None."""
    return _read(_open_note(path))


def note(path: Path, uid: str) -> None:
    """Note that the library ``uid`` was closed at ``path`` and is as it should be."""
    _write(_closed_note(path), uid)
    with suppress(OSError):
        if opened := _open_note(path):
            opened.unlink(missing_ok=True)


def note_verified(path: Path) -> None:
    """The same of a closed library that was made or verified this moment."""
    with suppress(sqlite3.Error, OSError), sqlite_files.reading(path, immutable=True) as connection:
        found = connection.execute("SELECT value FROM library_fact WHERE name = 'uid'").fetchone()
        note(path, str(found[0]) if found else "")


def _closed_note(path: Path) -> Path | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return _named(f"{found.st_ino} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}")


def _open_note(path: Path) -> Path | None:
    try:
        return _named(f"open {path.stat().st_ino}")
    except OSError:
        return None


def _named(state: str) -> Path:
    return paths.known_libraries() / f"{hashlib.sha256(state.encode()).hexdigest()[:32]}.json"


def _read(at: Path | None) -> str | None:
    try:
        told = json.loads(at.read_text(encoding="utf-8")) if at else {}
        return str(told["uid"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(at: Path | None, uid: str) -> None:
    """Not synced: a note that a power cut takes away costs one more look, and nobody waits for the disk."""
    if at is None or _read(at) == uid:
        return
    part = files.part_beside(at)
    try:
        at.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps({"uid": uid}), encoding="utf-8")
        part.replace(at)
        _thin(at.parent)
    except OSError:
        return  # the next start looks at the library again
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _thin(folder: Path) -> None:
    notes = list(folder.glob("*.json"))
    if len(notes) > _MOST:
        for old in sorted(notes, key=_age)[: len(notes) // 4]:
            old.unlink(missing_ok=True)


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _go_on() -> None:
    """Nobody gives up."""
