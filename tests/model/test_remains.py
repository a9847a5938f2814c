"""What lies beside a library after a crash, or was brought by a cloud service, is kept until all is seen to be well."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from library import BRIDGE, add_article, new_desk

from quotetracker.errors import LibraryError
from quotetracker.model import remains, sqlite
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields


@pytest.fixture(autouse=True)
def own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write-ahead logging, whatever this SQLite is."""
    monkeypatch.setattr(sqlite, "journal_mode_for", lambda _path, **_how: "WAL")


def fill(desk: Desk, some: range) -> None:
    for nth in some:
        add_article(desk, BRIDGE.replace("bridge", f"bridge {nth}") * 9)
        desk.speakers.add(SpeakerFields(f"Speaker {nth}"))


def crashed(path: Path, folder: Path) -> Path:
    """The files as a killed process would leave them."""
    folder.mkdir()
    for each in path.parent.glob(f"{path.name}*"):
        shutil.copy(each, folder / each.name)
    return folder / path.name


def files(folder: Path) -> dict[str, bytes]:
    """What the files of a set hold, by the ends of their names."""
    return {path.name.partition(".quotes")[2]: path.read_bytes() for path in folder.glob("*.quotes*") if path.is_file()}


def kept(library: Path) -> dict[str, bytes]:
    return {path.name.partition(".quotes")[2]: path.read_bytes() for path in remains.kept(library)}


@pytest.mark.usefixtures("ahead")
def test_after_a_crash_the_files_are_kept_until_the_library_was_seen_to_be_whole(tmp_path: Path) -> None:
    desk = new_desk(tmp_path, "a.quotes")
    fill(desk, range(3))
    library = crashed(desk.path, tmp_path / "crashed")
    desk.close()
    found = {end: data for end, data in files(library.parent).items() if end != "-shm"}
    assert found["-wal"]

    desk = Desk.open(library)
    assert kept(library) == found
    report = desk.care.after_bad_end()

    assert report is not None
    assert not report
    assert kept(library) == {}
    assert len(desk.speakers.all()) == 3
    desk.close()


def noticed(library: Path) -> None:
    """The library is refused, or the check after a crash names what is hurt and where the set is kept."""
    try:
        opened = Desk.open(library)
    except LibraryError:
        return
    report = opened.care.after_bad_end()
    opened.close()
    assert report is not None
    assert report.findings
    assert any(str(remains.kept(library)[0]) in finding.what for finding in report.findings)


@pytest.mark.usefixtures("ahead")
def test_a_log_of_another_time_is_noticed_and_the_set_is_kept_as_it_was(tmp_path: Path) -> None:
    desk = new_desk(tmp_path, "a.quotes")
    fill(desk, range(3))
    desk.close()
    older = Path(shutil.copy(desk.path, tmp_path / "older.quotes"))
    desk = Desk.open(desk.path)
    fill(desk, range(3, 40))
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.speakers.edit(desk.speakers.all()[0].id, SpeakerFields("Somebody Else"))
    fill(desk, range(40, 44))
    mixed = crashed(desk.path, tmp_path / "mixed")
    desk.close()
    shutil.copy(older, mixed)  # as a cloud service brings one of two files
    found = {end: data for end, data in files(mixed.parent).items() if end != "-shm"}

    noticed(mixed)

    assert kept(mixed) == found


def test_a_journal_of_another_time_is_noticed_and_the_set_is_kept_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "journal_mode_for", lambda _path, **_how: "TRUNCATE")
    desk = new_desk(tmp_path, "a.quotes")
    fill(desk, range(3))
    desk.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE article SET note = 'x'")
        connection.execute("UPDATE quote SET note = 'x'")
        connection.execute("UPDATE speaker SET note = hex(randomblob(9000))")
        library = crashed(desk.path, tmp_path / "mixed")
        connection.execute("ROLLBACK")
    journal = library.with_name(library.name + "-journal").read_bytes()
    assert journal
    desk = Desk.open(desk.path)
    fill(desk, range(3, 20))
    desk.close()
    shutil.copy(desk.path, library)
    found = {end: data for end, data in files(library.parent).items() if end != "-shm"}
    assert found["-journal"] == journal

    noticed(library)

    assert kept(library) == found


def test_a_library_that_was_closed_leaves_nothing_to_keep(tmp_path: Path) -> None:
    desk = new_desk(tmp_path, "a.quotes")
    fill(desk, range(2))
    desk.close()

    desk = Desk.open(desk.path)

    assert remains.kept(desk.path) == []
    assert desk.care.after_bad_end() is None
    desk.close()


@pytest.mark.usefixtures("ahead")
def test_only_the_newest_copy_is_kept_and_a_full_disk_keeps_nobody_from_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk(tmp_path, "a.quotes")
    fill(desk, range(2))
    library = crashed(desk.path, tmp_path / "crashed")
    again = crashed(desk.path, tmp_path / "again")
    desk.close()
    folder = remains.keep(library)
    assert folder is not None
    older = folder.rename(folder.with_name("as found 20200101T000000Z.quotes"))

    Desk.open(library).close()
    assert older not in remains.kept(library)
    assert len(remains.kept(library)) == 2

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(remains.shutil, "copyfile", full)
    desk = Desk.open(again)
    assert len(desk.speakers.all()) == 2
    assert remains.kept(again) == []
    desk.close()
