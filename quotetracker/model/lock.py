"""One process for each library: a lock of the operating system, which ends when the process ends.

The lock is on a small file beside the library, and the file says who holds it. After a crash the file stays; the lock
does not, so that the next start simply takes it. Where a file system knows no locks, the file itself has to do: then it
is believed unless it names a process of this computer that is gone.
"""

import errno
import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from quotetracker.errors import LibraryInUseError
from quotetracker.files import is_running

_SUFFIX = ".lock"
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})
_GUARDED = 1 << 30
"""Byte that Windows locks: far behind the text, which others must be able to read."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a library open."""

    user: str = ""
    host: str = ""
    process: int = 0
    since: str = ""
    """UTC, ISO 8601."""

    def __str__(self) -> str:
        if not self.user:
            return "by another QuoteTracker"
        host = "this computer" if self.host == _host() else self.host
        if not self.since:
            return f"by {self.user} on {host}"
        return f"by {self.user} on {host} since {_local_time(self.since)}"


class LibraryLock:
    """The lock on one library. Made by ``take``, ended by ``release`` or by the end of the process."""

    def __init__(self, path: Path, descriptor: int, *, was_left: bool = False) -> None:
        self._path = path
        self._descriptor = descriptor
        self.was_left = was_left
        """Whether whoever had the lock before has ended without releasing it."""

    @classmethod
    def take(cls, library: Path) -> "LibraryLock":
        """Take the lock; LibraryInUseError says who has it. OSError when the lock file cannot be written."""
        path = lock_file(library)
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
            try:
                if not (locked := _locked(descriptor, path)):
                    raise LibraryInUseError(library, str(holder_of(library)), only_told=locked is None)
                # Whoever held it may have removed the file between our opening and our locking.
                if _is_same(descriptor, path):
                    was_left = os.fstat(descriptor).st_size > 0
                    _write(descriptor)
                    return cls(path, descriptor, was_left=was_left)
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)

    def release(self) -> None:
        """Give the library free; the lock file is removed."""
        if self._descriptor < 0:
            return
        if sys.platform != "win32":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)  # still locked: nobody can be misled
        os.close(self._descriptor)
        self._descriptor = -1
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def lock_file(library: Path) -> Path:
    """Where the lock of a library lies; links lead to one lock."""
    real = Path(os.path.realpath(library))
    return real.with_name(f".{real.name}{_SUFFIX}")


def take_over(library: Path) -> None:
    """The editor says that a library is open nowhere else: do not believe the file that says so.

    Only on a drive that knows no locks; elsewhere the system knows better, and nothing is done.
    """
    try:
        LibraryLock.take(library).release()
    except LibraryInUseError as error:
        if error.only_told:
            with suppress(OSError):
                lock_file(library).unlink(missing_ok=True)


def holder_of(library: Path) -> Holder:
    """Who the lock file names, whether or not the lock is still held."""
    try:
        told = json.loads(lock_file(library).read_text(encoding="utf-8").rstrip("\0"))
        return Holder(str(told["user"]), str(told["host"]), int(told["process"]), str(told["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder()


def user_name() -> str:
    """Who works at this computer, for the journal and the lock."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def _locked(descriptor: int, path: Path) -> bool | None:
    """Whether this process has it now; None where only a file says that another computer has."""
    try:
        if sys.platform == "win32":  # pragma: no cover - only on Windows
            import msvcrt

            os.lseek(descriptor, _GUARDED, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            return _is_abandoned(path) or None
        return False
    return True


def _is_abandoned(path: Path) -> bool:
    """Without locks: is the file new, or of a process of this computer that is gone?"""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        holder = Holder(**told)
    except (OSError, ValueError, TypeError):
        return True
    if holder.host != _host():
        return False
    return not is_running(holder.process)


def _is_same(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _write(descriptor: int) -> None:
    holder = Holder(user_name(), _host(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(asdict(holder)).encode())


def _host() -> str:
    return socket.gethostname()


def _local_time(utc: str) -> str:
    try:
        local = datetime.fromisoformat(utc).astimezone()
    except ValueError:
        return utc
    today = local.date() == datetime.now(UTC).astimezone().date()
    return local.strftime("%H:%M" if today else "%Y-%m-%d %H:%M")
