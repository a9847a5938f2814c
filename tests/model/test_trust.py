"""A library from elsewhere is looked at as a whole before its first change; one of this computer is not."""

import os
import shutil
import sqlite3
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from library import add_article, add_quote, hurt, new_desk

from quotetracker.errors import Cancelled, DamagedLibraryError
from quotetracker.model import sqlite, trust
from quotetracker.model.header import is_logged
from quotetracker.services import backups
from quotetracker.services.desk import Desk
from quotetracker.services.library_copies import copy_to
from quotetracker.services.speakers import SpeakerFields

ADDED = SpeakerFields("Omar Tey")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTETRACKER_HOME", str(tmp_path / "home"))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library that this computer made and closed."""
    desk = new_desk(tmp_path)
    add_quote(desk, add_article(desk), "It has five cracks.")
    desk.close()
    return desk.path


@pytest.fixture
def brought(library: Path) -> Path:
    """The same as another computer would bring it."""
    return Path(shutil.copy(library, library.with_name("brought.quotes")))


def known(library: Path) -> bool:
    desk = Desk.open(library)
    found = desk.care.is_known
    desk.close()
    return found


def names(desk: Desk) -> list[str]:
    return [view.name for view in desk.speakers.all()]


def test_a_library_of_this_computer_is_not_looked_at(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "check_file", lambda *_: pytest.fail("it was looked at"))
    for name in ("Ida Marsh", "Omar Tey"):
        desk = Desk.open(library)
        assert desk.care.is_known
        desk.speakers.add(SpeakerFields(name))
        desk.close()
    monkeypatch.undo()
    assert not known(Path(shutil.copy(library, library.with_name("brought.quotes"))))


def test_the_first_change_of_a_hurt_library_from_elsewhere_is_refused_and_nothing_is_written(brought: Path) -> None:
    hurt(brought)
    before = brought.read_bytes()
    desk = Desk.open(brought)
    assert desk.library().quotes == 1  # it can be read

    for _ in range(2):
        with pytest.raises(DamagedLibraryError, match="before its first change") as refused:
            desk.speakers.add(ADDED)
        with pytest.raises(DamagedLibraryError):
            desk.matches.set_learning(on=False)
    desk.close()

    assert brought.read_bytes() == before
    assert "structure" in refused.value.detail
    assert not known(brought)


def test_a_whole_library_from_elsewhere_is_looked_at_once(brought: Path) -> None:
    desk = Desk.open(brought)
    assert not desk.care.is_known
    desk.speakers.add(ADDED)
    assert desk.care.is_known
    desk.close()

    assert known(brought)


def test_what_a_look_finds_beside_the_structure_is_said_and_changes_are_taken(brought: Path) -> None:
    with closing(sqlite3.connect(brought)) as connection, connection:
        connection.execute("UPDATE quote SET words = 'It has nine cracks.'")
    desk = Desk.open(brought)

    report = desk.care.look_first()
    desk.speakers.add(ADDED)

    assert report is not None
    assert any(finding.what.startswith("Quote Q1") for finding in report.findings)
    assert names(desk) == ["Omar Tey"]
    desk.close()


def test_another_file_at_the_same_place_is_looked_at(library: Path) -> None:
    found = library.stat()
    other = library.with_name("other.quotes")
    shutil.copy(library, other)
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("UPDATE speaker SET name = name")
    os.utime(other, ns=(found.st_atime_ns, found.st_mtime_ns))
    other.replace(library)

    assert not known(library)


def test_a_file_that_was_written_to_elsewhere_and_set_back_in_time_is_looked_at(library: Path) -> None:
    """As by a service that copies contents and times into the same file."""
    found, content = library.stat(), bytearray(library.read_bytes())
    content[-1] ^= 1
    with library.open("r+b") as file:
        file.write(content)
    os.utime(library, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert (library.stat().st_ino, library.stat().st_mtime_ns) == (found.st_ino, found.st_mtime_ns)

    assert not known(library)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_after_a_crash_a_library_of_this_computer_is_taken_up_without_a_look(library: Path) -> None:
    child = os.fork()
    if child == 0:
        Desk.open(library).speakers.add(ADDED)
        os._exit(0)
    os.waitpid(child, 0)

    desk = Desk.open(library)
    assert desk._store.ended_badly
    assert desk.care.is_known
    assert names(desk) == ["Omar Tey"]
    desk.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_after_a_crash_another_file_in_its_place_is_looked_at(library: Path, brought: Path) -> None:
    child = os.fork()
    if child == 0:
        Desk.open(library).speakers.add(ADDED)
        os._exit(0)
    os.waitpid(child, 0)
    brought.replace(library)

    desk = Desk.open(library)
    assert desk._store.ended_badly
    assert not desk.care.is_known
    desk.close()


def test_copies_and_restored_libraries_were_verified_when_they_were_made(library: Path) -> None:
    made = backups.make(library)
    copied = copy_to(library, library.with_name("copied.quotes"))
    backups.restore(library, made.path)

    assert known(copied)
    assert known(library)


def test_a_library_that_was_only_read_is_looked_at_when_it_is_to_be_changed(brought: Path) -> None:
    for _ in range(2):
        assert not known(brought)


def test_a_look_that_was_given_up_is_taken_up_by_the_first_change(brought: Path) -> None:
    desk = Desk.open(brought)

    def give_up() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.care.look_first(give_up)
    assert not desk.care.is_known
    desk.speakers.add(ADDED)
    assert desk.care.is_known
    desk.close()


def test_a_look_that_stands_back_goes_on_as_soon_as_a_change_waits_for_it(brought: Path) -> None:
    desk = Desk.open(brought)
    begun, calls = threading.Event(), []

    def stand_back() -> None:
        calls.append(1)
        begun.set()
        time.sleep(0.3)

    looking = threading.Thread(target=desk.care.look_first, args=(stand_back,))
    looking.start()
    assert begun.wait(5)
    desk.speakers.add(ADDED)
    looking.join()

    assert names(desk) == ["Omar Tey"]
    assert len(calls) < 3  # of the dozen that it would have been asked
    desk.close()


def test_a_library_from_elsewhere_is_not_turned_to_write_ahead_logging_by_opening_it(
    library: Path, brought: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "wal_is_safe", lambda _version: True)
    before = brought.read_bytes()
    desk, own = Desk.open(brought), Desk.open(library)
    desk.library()
    assert own._store.place.kind.value != "local" or is_logged(library)
    assert not is_logged(brought)
    assert brought.read_bytes() == before
    desk.close()
    own.close()


def test_notes_do_not_pile_up(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "_MOST", 8)
    for nth in range(30):
        trust.note(library, f"{nth}")
        os.utime(library, ns=(nth, nth))
    assert len(list((tmp_path / "home" / "known").iterdir())) <= 9


def test_a_file_that_took_the_place_of_an_open_library_is_not_known_by_its_closing(
    library: Path, brought: Path
) -> None:
    desk = Desk.open(library)
    desk.speakers.add(ADDED)
    brought.replace(library)
    desk.close()

    assert not known(library)
