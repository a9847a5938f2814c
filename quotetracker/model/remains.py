"""What a crash has left beside a library: kept as it was found, until the library was seen to be whole.

SQLite finishes or takes back what was broken off as soon as it opens the file. That is right after a crash. It is wrong
where the files beside the library are of another time, for example because a cloud service brought some of them:
SQLite cannot tell, and mixes the two (measured: an older file with a newer write-ahead log was corrupt every time).
"""

import logging
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from quotetracker import files
from quotetracker.errors import LibraryError
from quotetracker.model import backups

_log = logging.getLogger("quotetracker")
_ENDS = ("-journal", "-wal")
_NAME = "as found"


def keep(library: Path) -> Path | None:
    """Copy the library with what is beside it, before it is opened for work; None when nothing was broken off.

    Of one library only the newest such copy is kept. None also where there is no room: then it has to do without.
    """
    real = Path(os.path.realpath(library))
    beside = [path for path in (real.with_name(real.name + end) for end in _ENDS) if _size(path)]
    if not beside:
        return None
    folder = backups.folder_of(library)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        backups.check_room(library, folder)
        older = kept(library)
        target = folder / f"{_NAME} {datetime.now(UTC):%Y%m%dT%H%M%SZ}.quotes"
        # The library last: without its file the rest is swept away with the next copy.
        for path in (*beside, real):
            copied = target.with_name(target.name + path.name.removeprefix(real.name))
            shutil.copyfile(path, copied)
            files.sync_file(copied)
        files.sync_folder(folder)
    except (OSError, LibraryError) as error:
        _log.warning("what was found beside a library was not kept: %s", type(error).__name__)
        return None
    _remove([path for path in older if not path.name.startswith(target.name)])
    return target


def kept(library: Path) -> list[Path]:
    """All files of copies that were kept of a library."""
    return sorted(backups.folder_of(library).glob(f"{_NAME} *.quotes*"))


def forget(library: Path) -> None:
    """The library is whole: nobody needs what was found."""
    _remove(kept(library))


def _remove(paths: list[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
