"""Files that are whole after any fault, also when several threads write the same one."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from quotetracker import files


def _at_once(work: Callable[[int], None], *, threads: int = 8, rounds: int = 30) -> None:
    """Let ``work`` run in several threads that begin together; what it raises is raised here."""
    barrier = Barrier(threads)

    def one(nth: int) -> None:
        for _ in range(rounds):
            barrier.wait(timeout=30)
            work(nth)

    with ThreadPoolExecutor(threads) as pool:
        for done in [pool.submit(one, nth) for nth in range(threads)]:
            done.result(timeout=60)


def test_threads_that_write_the_same_file_do_not_take_each_others_part_away(tmp_path: Path) -> None:
    target = tmp_path / "origin.json"

    _at_once(lambda nth: files.write_durably(target, bytes([nth]) * 5000))

    data = target.read_bytes()
    assert len(data) == 5000
    assert len(set(data)) == 1
    assert list(tmp_path.iterdir()) == [target]


def test_a_long_name_gets_a_part_that_the_file_system_accepts(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 250)

    files.write_durably(target, b"whole")

    assert target.read_bytes() == b"whole"


def test_what_a_killed_process_left_is_swept_and_what_a_living_one_writes_is_not(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    own = files.part_beside(tmp_path / "a.json")
    left = own.with_name(own.name.replace(str(os.getpid()), str(dead.pid)))
    stranger = tmp_path / ".something.part"
    for path in (own, left, stranger):
        path.write_bytes(b"half")

    assert files.sweep_parts(tmp_path) == 1

    assert not left.exists()
    assert own.exists()
    assert stranger.exists()


def test_a_write_that_fails_leaves_the_old_file_and_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "settings.json"
    files.write_durably(target, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        files.write_durably(target, b"new")

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
