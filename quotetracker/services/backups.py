"""Backups of the open library, and going back to one."""

import logging
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quotetracker import files
from quotetracker.errors import LibraryError
from quotetracker.model import backups, queries
from quotetracker.model.backups import BackupView, Summary
from quotetracker.model.faults import sqlite_explained
from quotetracker.model.lock import LibraryLock
from quotetracker.model.store import Store
from quotetracker.model.trust import note_verified

__all__ = [
    "BackupView",
    "Backups",
    "Preview",
    "Restored",
    "Summary",
    "is_much",
    "listed",
    "make",
    "newest",
    "preview",
    "restore",
]

_log = logging.getLogger("quotetracker")
#: A library that is being worked on is backed up as often as this.
INTERVAL = timedelta(minutes=30)
#: While the window closes, nobody waits for a larger one; it is made at the next start.
_AT_CLOSE = 200 << 20
#: More than so many things at once, or more than a tenth of them, are worth a backup before they are deleted.
MANY = 20


@dataclass(frozen=True, slots=True)
class Preview:
    """What going back to a backup would change."""

    backup: BackupView
    now: Summary | None
    """None when the present file cannot be read."""
    then: Summary
    lines: tuple[str, ...]
    """What differs, in sentences."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of it."""

    library: Path
    kept_aside: Path | None
    """The file that was there before; nothing is destroyed."""


class Backups:
    """Verbs on the backups of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listed(self) -> tuple[BackupView, ...]:
        """All backups, the newest first."""
        return backups.listed(self._store.path, uid=self._uid())

    def make(self, check: Callable[[], None] | None = None, *, reason: str = "by hand") -> BackupView:
        """Make and verify a backup now; ``check`` may raise ``Cancelled``."""
        return backups.make(self._store.path, reason, uid=self._uid(), check=check)

    def guard(self) -> None:
        """From now on the first change waits for a backup of the library as it is now, where there is none yet.

        Not that of a large library: it would wait for minutes (docs/decisions/0012).
        """
        if not (self._store.read_only or self._store.is_new):
            self._store.trust.backup = self._of_now

    def first(self, check: Callable[[], None] | None = None) -> None:
        """Make the backup that the first change waits for; LibraryError where that fails, and then nothing waits.

        ``check`` may raise ``Cancelled``; then the first change makes it.
        """
        self._store.trust.back_up(check or _go_on)

    def _of_now(self, check: Callable[[], None]) -> None:
        if self._store.path.stat().st_size <= _AT_CLOSE and self._is_changed(backups.listed(self._store.path)):
            self.make(check, reason="automatic")

    def keep_up(self, check: Callable[[], None] | None = None) -> BackupView | None:
        """Make a backup if something was done since the newest one and that one is old enough."""
        if self._store.read_only:
            return None
        made = backups.listed(self._store.path)
        if made and not backups.is_older_than(made[0], INTERVAL):
            return None
        return self.make(check, reason="automatic") if self._is_changed(made) else None

    def at_close(self) -> BackupView | None:
        """A last backup of what was done since the newest; a failure is logged, for closing must not fail."""
        if self._store.read_only:
            return None
        try:
            made = backups.listed(self._store.path)
            if self._store.path.stat().st_size > _AT_CLOSE or not self._is_changed(made):
                return None
            return self.make(reason="automatic")
        except (LibraryError, OSError) as error:
            _log.warning("no backup at closing: %s", type(error).__name__)
            return None

    def before(self, doing: str, count: int, *, of: int) -> None:
        """A backup before ``count`` things ``of`` so many are changed at once, if that is much.

        Undo is there as well; hence a failure is logged and does not stop the editor.
        """
        if not is_much(count, of=of):
            return
        try:
            if self._is_changed(backups.listed(self._store.path)):
                self.make(reason=f"before {doing}")
        except (LibraryError, OSError) as error:
            _log.warning("no backup before %s: %s", doing, type(error).__name__)

    def preview(self, backup: Path) -> Preview:
        """What going back to ``backup`` would change."""
        return preview(self._store.path, backup)

    def _is_changed(self, made: tuple[BackupView, ...]) -> bool:
        """Whether anything was done, undone or redone since the newest backup."""
        present = backups.mark(self._store.path)
        if not made:
            return present != backups.UNTOUCHED
        try:
            return backups.mark(made[0].path) != present
        except LibraryError:
            return True

    def _uid(self) -> str:
        with self._store.read() as session:
            return queries.facts(session).get("uid", "")


def _go_on() -> None:
    """Nobody gives up."""


def is_much(count: int, *, of: int) -> bool:
    """Whether ``count`` things ``of`` so many, changed at once, are worth a backup and a question."""
    return count > MANY or (count > 2 and count * 10 > of)


def listed(library: Path) -> tuple[BackupView, ...]:
    """All backups of a library that need not be readable any more, the newest first."""
    return backups.listed(library)


def make(library: Path) -> BackupView:
    """Make and verify a backup of a library, also of one that another process has open."""
    return backups.make(library, "by hand")


def newest(library: Path) -> BackupView:
    """The newest backup of a library that need not be readable any more; LibraryError when there is none."""
    made = backups.listed(library)
    if not made:
        raise LibraryError(f"There is no backup of {library}.", f"Look for one in {backups.folder_of(library).parent}.")
    return made[0]


def preview(library: Path, backup: Path) -> Preview:
    """What going back to ``backup`` would change; the backup is opened and checked."""
    then = backups.verify(backup)
    try:
        now: Summary | None = backups.summary(library)
    except LibraryError:
        now = None
    view = next(
        (view for view in backups.listed(library) if view.path == backup),
        BackupView(backup, 0, then.last_change, "chosen", backup.stat().st_size),
    )
    return Preview(view, now, then, tuple(_differences(now, then)))


def restore(library: Path, backup: Path) -> Restored:
    """Put a copy of ``backup`` in the place of ``library``, which must be closed; the present file is kept aside.

    At every moment there is a whole file at ``library``: after a crash it is the old one or the new one.
    """
    backups.verify(backup)
    with sqlite_explained(library, doing="Nothing was restored."):
        library.parent.mkdir(parents=True, exist_ok=True)
        lock = LibraryLock.take(library)
        files.sweep_parts(library.parent)
        part = files.part_beside(library)
        try:
            shutil.copyfile(backup, part)
            backups.verify(part)
            aside = _keep_aside(library)
            files.replace_durably(part, library)
            note_verified(library)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            lock.release()
    return Restored(library, aside)


def _keep_aside(library: Path) -> Path | None:
    """Copy the present file, and what SQLite has left beside it, to another name; then nothing beside it may stay."""
    if not library.exists():
        return None
    stamp = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H%M%S")
    aside = library.with_name(f"{library.stem} (before restore {stamp}).quotes")
    beside = [end for end in ("-journal", "-wal") if library.with_name(library.name + end).exists()]
    for end in ("", *beside):
        target = aside.with_name(aside.name + end)
        shutil.copyfile(library.with_name(library.name + end), target)
        files.sync_file(target)
    files.sync_folder(aside.parent)
    # An unfinished change of the old file must not be applied to the new one.
    for end in ("-journal", "-wal", "-shm"):
        library.with_name(library.name + end).unlink(missing_ok=True)
    return aside


def _differences(now: Summary | None, then: Summary) -> list[str]:
    if now is None:
        return [f"The present file cannot be read. The backup holds {then.articles} articles, {then.quotes} quotes."]
    lines = []
    for name in ("articles", "quotes", "speakers", "claims"):
        here, there = getattr(now, name), getattr(then, name)
        if here != there:
            more = f"{abs(here - there)} {'fewer' if there < here else 'more'}"
            lines.append(f"{name.capitalize()}: {here} now, {there} in the backup ({more}).")
    if now.last_change != then.last_change:
        lines.append(f"Last change: {_said(now.last_change)} now, {_said(then.last_change)} in the backup.")
    if not lines:
        lines.append("The backup holds the same as the library does now." if now.mark == then.mark else "")
    return [line for line in lines if line] or ["The numbers are the same, but something was changed since."]


def _said(utc: str) -> str:
    if not utc:
        return "never"
    return datetime.fromisoformat(utc).astimezone().strftime("%Y-%m-%d %H:%M")
