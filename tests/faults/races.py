"""Several processes that open, change and close one library at once, some of them killed: never two at a time."""

import os
import random
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from quotetracker.errors import LibraryInUseError
from quotetracker.model.lock import LibraryLock
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields

_PROCESSES = 4


@dataclass(slots=True)
class Races:
    """What became of many openings."""

    opened: int = 0
    refused: int = 0
    killed: int = 0
    slowest: float = 0.0
    """Seconds of processor time until a second program was told who has the library, the longest."""
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.opened} openings, {self.refused} refused after at most {self.slowest * 1000:.0f} ms of work,"
            f" {self.killed} processes killed: {len(self.wrong)} wrong"
        )


def run(folder: Path, *, count: int, seed: int, defect: bool = False) -> Races:
    """Let processes race until the library was opened ``count`` times. ``defect``: the lock is granted to everybody."""
    library, chance, outcome = folder / "raced.quotes", random.Random(seed), Races()
    Desk.open(library, create=True).close()
    reader, writer = os.pipe()
    children = {_child(library, folder / "inside", writer, nth, defect=defect) for nth in range(_PROCESSES)}
    told = b""
    while outcome.opened < count and not outcome.wrong:
        told += os.read(reader, 4096)
        *lines, told = told.split(b"\n")
        for line in lines:
            _count(line.decode(), outcome)
        if chance.random() < 0.03:
            child = children.pop()
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            outcome.killed += 1
            children.add(_child(library, folder / "inside", writer, seed + outcome.killed + 99, defect=defect))
    for child in children:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    os.close(reader)
    os.close(writer)
    if not defect:
        desk = Desk.open(library)
        outcome.wrong += [finding.what for finding in desk.care.check().findings]
        desk.close()
    return outcome


def _count(line: str, outcome: Races) -> None:
    kind, _, rest = line.partition(" ")
    outcome.opened += kind == "opened"
    if kind == "refused":
        outcome.refused += 1
        outcome.slowest = max(outcome.slowest, float(rest))
    elif kind == "wrong":
        outcome.wrong.append(rest)


def _child(library: Path, inside: Path, writer: int, seed: int, *, defect: bool) -> int:
    child = os.fork()
    if child:
        return child
    chance = random.Random(seed)
    if defect:
        LibraryLock.take = classmethod(_granted)  # type: ignore[assignment, method-assign]
    with suppress(BaseException):
        while True:
            _turn(library, inside, writer, chance)
    os._exit(0)


def _turn(library: Path, inside: Path, writer: int, chance: random.Random) -> None:
    import fcntl  # Windows has none, and there no trial is run

    begun = time.process_time()
    try:
        desk = Desk.open(library)
    except LibraryInUseError:
        os.write(writer, f"refused {time.process_time() - begun:.4f}\n".encode())
        time.sleep(chance.uniform(0, 0.02))
        return
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        os.write(writer, f"wrong {type(error).__name__}: {error}\n".replace("\n", " ").encode() + b"\n")
        return
    # A lock of the trial's own, on another file: taken twice at once only if the library was opened twice.
    own = os.open(inside, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(own, fcntl.LOCK_EX | fcntl.LOCK_NB)
        desk.speakers.add(SpeakerFields(f"Speaker {chance.random()}"))
        os.write(writer, b"opened\n")
    except BlockingIOError:
        os.write(writer, b"wrong two programs had the library at once\n")
    except Exception as error:  # noqa: BLE001
        os.write(writer, b"wrong " + f"{type(error).__name__}: {error}".replace("\n", " ").encode() + b"\n")
    finally:
        os.close(own)  # before the library is closed, or the next one is faster
        desk.close()


def _granted(_kind: type[LibraryLock], library: Path) -> LibraryLock:
    return LibraryLock(library.with_name(f"{os.getpid()}.own"), os.open(os.devnull, os.O_RDONLY))
