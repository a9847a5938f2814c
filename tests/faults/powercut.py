"""Cutting the power: what could be on disk after a cut at any moment of a recorded run, and does the library survive.

``shim.c`` records what a run writes, syncs, names and removes. The disk is modelled as pessimistic as file systems are
allowed to be: of what was written since the last sync of a file, each write may be there, not be there, or be there in
part (in sectors of 512 bytes); of names made and removed since the last sync of the folder, the last ones may be
forgotten. What was synced is there. Real disks can be worse: one that says *written* before it has written is beyond
what this can show.
"""

import os
import random
import shutil
import struct
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
SECTOR = 512
POLICIES = ("nothing", "some", "everything")


def shim(folder: Path) -> Path | None:
    """The recorder, built now; None where there is no compiler or no such system."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        return None
    built = folder / "shim.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(built), str(HERE / "shim.c"), "-ldl", "-lpthread"]
    return built if subprocess.run(command, capture_output=True, check=False).returncode == 0 else None


@dataclass(frozen=True, slots=True)
class Record:
    """One call that reached the files."""

    kind: str
    inode: int
    offset: int
    data: bytes


@dataclass(slots=True)
class File:
    """What a file holds on disk for certain, and what was written since."""

    synced: bytearray = field(default_factory=bytearray)
    pending: list[Record] = field(default_factory=list)


def record(preload: Path, folder: Path, *, seed: int, steps: int, mode: str, synchronous: str = "FULL") -> list[Record]:
    """Run ``work.py`` in a new ``folder`` and return what it did to its files."""
    folder.mkdir(parents=True)
    command = [
        sys.executable,
        str(HERE / "work.py"),
        str(folder / "a.quotes"),
        str(seed),
        str(steps),
        mode,
        synchronous,
    ]
    return recorded(preload, folder, folder.with_name(folder.name + ".log"), command)


def recorded(preload: Path, folder: Path, log: Path, command: list[str]) -> list[Record]:
    """Run a program and return what it did to files in ``folder``; ``log`` is somewhere else, and removed."""
    environment = os.environ | {"SHIM_FOLDER": str(folder), "SHIM_LOG": str(log), "LD_PRELOAD": str(preload)}
    subprocess.run(command, env=environment, check=True)
    data, at, found = log.read_bytes(), 0, []
    while at < len(data):
        kind, (inode, offset, length) = chr(data[at]), struct.unpack_from("=QqQ", data, at + 1)
        found.append(Record(kind, inode, offset, data[at + 25 : at + 25 + length]))
        at += 25 + length
    log.unlink()
    return found


class Disk:
    """The state of the folder while the recorded calls are done again, one by one."""

    def __init__(self) -> None:
        self.files: dict[int, File] = {}
        self.names: dict[str, int] = {}
        """Names as the running program sees them."""
        self.durable: dict[str, int] = {}
        self.forgettable: list[tuple[str, str, int]] = []
        """Changes of names since the last sync of the folder: made or removed, name, file."""
        self.acknowledged = -1
        self.told: dict[int, str] = {}
        self._key_of: dict[int, int] = {}
        self._next = 0

    def do(self, call: Record) -> None:
        """Do one recorded call."""
        key = self._key_of.get(call.inode, -1)
        match call.kind:
            case "o":
                self._open(call)
            case "w" if self._is_acknowledgement(key):
                nth, state = call.data.decode().split()
                self.acknowledged, self.told[int(nth)] = int(nth), state
            case "w" | "t":
                self.files[key].pending.append(call)
            case "s":
                for pending in self.files[key].pending:
                    _apply(self.files[key].synced, pending)
                self.files[key].pending.clear()
            case "d":
                self.durable, self.forgettable = dict(self.names), []
            case "u":
                name = call.data.decode()
                self.forgettable.append(("removed", name, self.names.pop(name)))
            case "r":
                old, new = call.data.decode().split("\0")
                self.names[new] = self.names.pop(old)
                self.forgettable += [("renamed", f"{old}\0{new}", self.names[new])]

    def _open(self, call: Record) -> None:
        name = call.data.decode()
        if call.offset or name not in self.names:
            self._next += 1
            self._key_of[call.inode] = self._next
            self.files[self._next] = File()
            self.names[name] = self._next
            self.forgettable.append(("made", name, self._next))
        else:
            self._key_of[call.inode] = self.names[name]

    def _is_acknowledgement(self, key: int) -> bool:
        return self.names.get("/acknowledged") == key

    def cut(self, policy: str, chance: random.Random) -> dict[str, bytes]:
        """The folder as it may be found after a cut at this moment."""
        names = dict(self.durable)
        known = {"nothing": 0, "everything": len(self.forgettable)}.get(
            policy, chance.randrange(len(self.forgettable) + 1)
        )
        for what, name, key in self.forgettable[:known]:
            if what == "made":
                names[name] = key
            elif what == "removed":
                names.pop(name, None)
            else:
                old, new = name.split("\0")
                names.pop(old, None)
                names[new] = key
        return {name: self._content(self.files[key], policy, chance) for name, key in names.items()}

    def _content(self, file: File, policy: str, chance: random.Random) -> bytes:
        data = bytearray(file.synced)
        for call in file.pending:
            if policy == "everything" or (policy == "some" and chance.random() < 0.5):
                torn = policy == "some" and call.kind == "w" and len(call.data) > SECTOR and chance.random() < 0.3
                kept = chance.randrange(1, len(call.data) // SECTOR + 1) * SECTOR if torn else len(call.data)
                _apply(data, Record(call.kind, call.inode, call.offset, call.data[:kept]))
        return bytes(data)


def _apply(data: bytearray, call: Record) -> None:
    if call.kind == "t":
        del data[call.offset :]
        data.extend(bytes(max(0, call.offset - len(data))))
        return
    data.extend(bytes(max(0, call.offset - len(data))))
    data[call.offset : call.offset + len(call.data)] = call.data


@dataclass(slots=True)
class Cuts:
    """What became of many cuts."""

    cuts: int = 0
    lost: int = 0
    """An acknowledged change was not there."""
    half: int = 0
    """The library was in a state that never was."""
    refused: int = 0
    """The library could not be opened, or its structure was hurt."""
    examples: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.cuts} cuts: {self.lost} lost an acknowledged change, {self.half} half changes, {self.refused} hurt"
        )

    @property
    def failed(self) -> int:
        """Cuts after which something was not as it must be."""
        return self.lost + self.half + self.refused


def run(
    preload: Path, folder: Path, *, mode: str, count: int, seed: int, steps: int = 60, synchronous: str = "FULL"
) -> Cuts:
    """Record a run, cut its power at ``count`` moments in each of three ways in turn, and open what is left."""
    calls = record(preload, folder / f"run-{mode}-{seed}", seed=seed, steps=steps, mode=mode, synchronous=synchronous)
    states = _all_told(calls)
    chance, outcome = random.Random(seed), Cuts()
    moments = sorted(chance.randrange(1, len(calls) + 1) for _ in range(count))
    disk, at = Disk(), 0
    for nth, moment in enumerate(moments):
        while at < moment:
            disk.do(calls[at])
            at += 1
        if disk.acknowledged >= 0:
            policy = POLICIES[nth % len(POLICIES)]
            _look(
                folder / "after", disk.cut(policy, chance), disk.acknowledged, states, outcome, f"{policy} at call {at}"
            )
    return outcome


def _all_told(calls: list[Record]) -> dict[int, str]:
    disk = Disk()
    for call in calls:
        disk.do(call)
    return disk.told


def _look(
    folder: Path, files: dict[str, bytes], acknowledged: int, states: dict[int, str], outcome: Cuts, how: str
) -> None:
    from faults.work import state_of

    from quotetracker.errors import QuoteTrackerError
    from quotetracker.model import sqlite_files
    from quotetracker.services.desk import Desk

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name.lstrip("/")).write_bytes(data)
    outcome.cuts += 1
    try:
        desk = Desk.open(folder / "a.quotes")
        state = state_of(desk)
        with sqlite_files.reading(folder / "a.quotes") as connection:
            faults = sqlite_files.structure_faults(connection) + sqlite_files.dangling(connection)  # type: ignore[operator]
        desk.close()
    except QuoteTrackerError as error:
        outcome.refused += 1
        outcome.examples.append(f"{how}: {error} {error.detail}")
        return
    if faults:
        outcome.refused += 1
        outcome.examples.append(f"{how}: {faults}")
    elif state not in (states[acknowledged], states.get(acknowledged + 1)):
        before = state in list(states.values())[: acknowledged + 1]
        outcome.lost += before
        outcome.half += not before
        outcome.examples.append(f"{how}: step {acknowledged} was acknowledged")
