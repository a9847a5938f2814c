"""Checking a library, mending it, and saving what can be read of one that cannot be mended."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from quotetracker.errors import DamagedLibraryError, LibraryError
from quotetracker.model import backups, remains, sqlite_files
from quotetracker.model.checking import Cure, Finding, Report, check_file
from quotetracker.model.faults import sqlite_explained
from quotetracker.model.header import check_header
from quotetracker.model.salvage import Salvaged
from quotetracker.model.salvage import salvage as _salvage
from quotetracker.model.schema import SCHEMA_VERSION
from quotetracker.model.store import Store
from quotetracker.model.trust import note_verified

__all__ = ["Care", "Cure", "Finding", "Mended", "Report", "Salvaged", "check_library", "salvage", "salvage_beside"]


#: Bytes; a library up to this size is looked at by itself after a crash: in some seconds, in the background.
_SOON = 200 << 20


@dataclass(frozen=True, slots=True)
class Mended:
    """What was mended, in sentences, where the file as it was is kept, and what a new check finds."""

    said: tuple[str, ...]
    kept_aside: Path | None
    left: Report


class Care:
    """Verbs on the health of one open library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def is_known(self) -> bool:
        """Whether the library may be changed without looking at it first: it is as this computer left it."""
        return self._store.read_only or self._store.trust.settled

    def look_first(self, check: Callable[[], None] | None = None) -> Report | None:
        """Look at all of a library that this computer did not leave so, as has to be done before its first change.

        What was found then; None where nothing had to be looked at. DamagedLibraryError when its structure is hurt:
        then every change is refused with that sentence. ``check`` may raise ``Cancelled``; then the first change has
        the library looked at.
        """
        return None if self._store.read_only else self._store.trust.settle(check or _go_on)

    def check(self, check: Callable[[], None] | None = None) -> Report:
        """Look at the whole library; ``check`` may raise ``Cancelled``."""
        report, search_is_whole = self._looked_at(check or _go_on)
        findings = list(report.findings)
        if not search_is_whole:
            findings = [finding for finding in findings if finding.cure is not Cure.REBUILD]
            findings.append(Finding("The search index does not fit the articles and quotes.", Cure.REBUILD))
        if findings and (kept := remains.kept(self._store.path)):
            findings.append(Finding(f"The library as it was found after a bad end is kept: {kept[0]}", Cure.LOOK))
        return replace(report, findings=tuple(findings))

    def _looked_at(self, check: Callable[[], None]) -> tuple[Report, bool]:
        """What a check finds, and whether the search index is whole.

        Whoever reads a file with a rollback journal keeps others from saving, and ``check`` waits while others are
        busy. The library is therefore looked at in a copy, which is made a few pages at a time.
        """
        with suppress(LibraryError), self._copied(check) as copied:
            return check_file(copied, check, immutable=True), not sqlite_files.search_faults(copied, check)
        report = check_library(self._store.path, check)
        return report, self._store.read_only or self._store.search_is_whole()

    @contextmanager
    def _copied(self, check: Callable[[], None]) -> Iterator[Path]:
        """A copy for looking at; LibraryError when there is no room for one, or the file cannot be copied."""
        folder = backups.folder_of(self._store.path)
        copied = folder / f"{os.getpid()}-{secrets.token_hex(8)}{backups.MAKING}"
        with sqlite_explained(self._store.path):
            folder.mkdir(parents=True, exist_ok=True)
            backups.check_room(self._store.path, folder)
            try:
                sqlite_files.copy(self._store.path, copied, check)
                yield copied
            finally:
                with suppress(OSError):
                    copied.unlink(missing_ok=True)

    def save_copy(self, target: Path, check: Callable[[], None] | None = None) -> bool:
        """Copy the open library to ``target``, which must not exist; the copy is verified.

        That goes also where its own file was deleted or replaced meanwhile. Returns whether it is still there: if not,
        the copy is what to go on with. LibraryError when it cannot be copied, and then nothing is left of it.
        """
        if target.exists():
            raise LibraryError(f"There is already a file at {target}.", "Choose another name.")
        with sqlite_explained(target, doing="The library was not copied."):
            self._store.save_copy(target, check or _go_on)
        try:
            backups.verify(target, check)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        note_verified(target)
        return self._store.is_still_there

    def after_bad_end(self, check: Callable[[], None] | None = None) -> Report | None:
        """Look at the library if the program ended without closing it; None if it did not, or if that takes long."""
        if not self._store.ended_badly or self._store.path.stat().st_size > _SOON:
            return None
        report = self.check(check)
        if not report:
            remains.forget(self._store.path)
        return report

    def mend(self, check: Callable[[], None] | None = None) -> Mended:
        """Check, and put right what there is proof for; the file as it was is copied beside it first.

        LibraryError when the structure of the file is hurt: then salvage or a backup is the way.
        """
        report = self.check(check)
        if not report:
            return Mended((), None, report)
        stamp = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H%M%S")
        path = self._store.path
        aside = path.with_name(f"{path.stem} (before mending {stamp}).quotes")
        with sqlite_explained(path, doing="Nothing was mended."):
            sqlite_files.copy(path, aside, check)
        said = self._store.mend(report.findings, [view.path for view in backups.listed(path)])
        return Mended(tuple(said), aside, self.check(check))


def check_library(library: Path, check: Callable[[], None] | None = None) -> Report:
    """Look at a library without opening it for work; LibraryError when it is none or cannot be read at all."""
    with suppress(DamagedLibraryError):  # that is what is to be found out
        check_header(library, newest=SCHEMA_VERSION)
    return check_file(library, check or _go_on)


def salvage(source: Path, target: Path, check: Callable[[], None] | None = None) -> Salvaged:
    """Save what can be read of ``source`` into a new library at ``target``; the source stays as it is."""
    if target.exists():
        raise LibraryError(f"There is already a file at {target}.", "Choose another name.")
    if not source.exists():
        raise LibraryError(f"There is no file at {source}.", "Look for it where it was moved to.")
    return _salvage(source, target, check or _go_on)


def salvage_beside(source: Path, check: Callable[[], None] | None = None) -> Salvaged:
    """The same, into a new file in the same folder, named after the source and the time."""
    stamp = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H%M%S")
    return salvage(source, source.with_name(f"{source.stem} (saved {stamp}).quotes"), check)


def _go_on() -> None:
    """Nobody gives up."""
