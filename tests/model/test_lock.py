"""One process for each library; whoever else comes is told who has it."""

import getpass
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from library import add_article, new_desk

from quotetracker.errors import LibraryError, LibraryInUseError
from quotetracker.model import lock
from quotetracker.model.lock import LibraryLock, lock_file
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields

HOLD = (
    "import sys, time; from pathlib import Path; from quotetracker.services.desk import Desk\n"
    "desk = Desk.open(Path(sys.argv[1])); print('open', flush=True); time.sleep(60)"
)


@pytest.fixture
def held(tmp_path: Path):  # type: ignore[no-untyped-def]
    """A library that another process has open."""
    desk = new_desk(tmp_path)
    add_article(desk)
    desk.close()
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(desk.path)], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "open"
    yield desk.path, other
    other.kill()
    other.wait()
    other.stdout.close()


@pytest.mark.timeout(30)
def test_a_second_process_is_told_at_once_who_has_the_library(held) -> None:  # type: ignore[no-untyped-def]
    path, _ = held
    with pytest.raises(LibraryInUseError) as caught:
        Desk.open(path)

    assert getpass.getuser() in caught.value.what
    assert "this computer" in caught.value.what
    assert " since " in caught.value.what


def test_a_second_process_may_read_and_sees_what_the_first_one_saves(held) -> None:  # type: ignore[no-untyped-def]
    path, _ = held

    desk = Desk.open(path, read_only=True)

    assert len(desk.articles.rows()) == 1
    with pytest.raises(LibraryError, match="reading only"):
        desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.close()


def test_after_a_kill_the_next_start_opens_without_a_question(held) -> None:  # type: ignore[no-untyped-def]
    path, other = held
    os.kill(other.pid, signal.SIGKILL)
    other.wait()
    assert lock_file(path).exists()

    desk = Desk.open(path)

    assert not desk.read_only
    desk.close()
    assert not lock_file(path).exists()


def test_a_link_to_a_library_leads_to_the_same_lock(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    (tmp_path / "link.quotes").symlink_to(desk.path)

    with pytest.raises(LibraryInUseError):
        Desk.open(tmp_path / "link.quotes")

    desk.close()


def test_where_nothing_can_be_written_beside_it_a_library_opens_for_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk(tmp_path)
    desk.close()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(LibraryLock, "take", full)
    desk = Desk.open(tmp_path / "test.quotes")

    assert desk.read_only_because == "the disk is full"
    desk.close()


def test_without_locks_of_the_system_the_file_of_a_dead_process_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def unknown(*_: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(fcntl, "flock", unknown)
    library = tmp_path / "a.quotes"
    dead = subprocess.Popen(["true"])
    dead.wait()
    content = '{"user": "ida", "host": "%s", "process": %d, "since": "2026-03-04T10:00:00+00:00"}'
    lock_file(library).write_text(content % (lock._host(), dead.pid))
    LibraryLock.take(library).release()

    lock_file(library).write_text(content % ("another-desk", os.getpid()))
    with pytest.raises(LibraryInUseError, match="ida on another-desk") as said:
        LibraryLock.take(library)
    assert said.value.only_told

    lock.take_over(library)  # the editor has asked there
    LibraryLock.take(library).release()


def test_a_library_that_the_system_knows_to_be_open_is_not_taken_over(held) -> None:
    library, _ = held
    before = lock_file(library).read_text()

    lock.take_over(library)

    assert lock_file(library).read_text() == before
    with pytest.raises(LibraryInUseError) as said:
        LibraryLock.take(library)
    assert not said.value.only_told


def test_a_library_that_was_replaced_while_open_is_noticed_before_the_next_save(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    shutil.copy(desk.path, tmp_path / "other")
    (tmp_path / "other").replace(desk.path)

    with pytest.raises(LibraryError, match="was replaced"):
        desk.speakers.add(SpeakerFields("Ida Marsh"))

    desk.close()
