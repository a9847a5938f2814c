from pathlib import Path

import pytest

from quotetracker.model import places, sqlite
from quotetracker.model.places import Kind, file_system, place_of

MOUNTS = (
    "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "40 21 0:35 / /mnt/news\\040desk rw,relatime - nfs4 server:/export rw\n"
    "41 40 8:2 / /mnt/news\\040desk/fast rw - xfs /dev/sdb1 rw\n"
    "42 21 0:36 / /home/ida/share rw master:3 - cifs //host/share rw\n"
)


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/ida", "ext4"),
        ("/mnt/news desk", "nfs4"),
        ("/mnt/news desk/archive", "nfs4"),
        ("/mnt/news desk/fast/2026", "xfs"),
        ("/mnt/news deskette", "ext4"),
        ("/home/ida/share/libraries", "cifs"),
    ],
)
def test_the_file_system_is_that_of_the_innermost_mount(folder: str, expected: str) -> None:
    assert file_system(Path(folder), MOUNTS) == expected


def test_a_network_drive_is_named_and_write_ahead_logging_is_not_used_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"21 1 0:35 / {tmp_path} rw - nfs4 server:/export rw\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 51, 3))

    place = place_of(tmp_path / "a.quotes")

    assert place.kind is Kind.NETWORK
    assert "nfs4" in place.warning
    assert sqlite.journal_mode_for(tmp_path / "a.quotes") == "TRUNCATE"


def test_write_ahead_logging_is_used_on_a_disk_of_this_computer_with_a_safe_sqlite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"21 1 8:1 / {tmp_path} rw - ext4 /dev/sda1 rw\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 51, 3))
    assert sqlite.journal_mode_for(tmp_path / "a.quotes") == "WAL"

    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 51, 2))
    assert sqlite.journal_mode_for(tmp_path / "a.quotes") == "TRUNCATE"


def test_a_place_that_the_system_does_not_tell_is_not_taken_for_safe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "none")
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 51, 3))

    assert sqlite.journal_mode_for(tmp_path / "a.quotes") == "TRUNCATE"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/work", "Dropbox"),
        ("OneDrive - The Evening Mail/quotes", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Library/Mobile Documents/com~apple", "iCloud Drive"),
        ("Google Drive", "Google Drive"),
    ],
)
def test_a_folder_that_a_cloud_service_copies_is_named(tmp_path: Path, folder: str, service: str) -> None:
    place = place_of(tmp_path / folder / "a.quotes")

    assert place.kind is Kind.CLOUD
    assert service in place.warning


def test_a_cloud_folder_with_another_name_is_known_by_what_the_service_leaves_there(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()

    assert place_of(tmp_path / "deep" / "a.quotes").name == "Syncthing"


def test_a_folder_that_only_begins_like_a_cloud_folder_is_none(tmp_path: Path) -> None:
    assert place_of(tmp_path / "dropboxes" / "a.quotes").kind is not Kind.CLOUD
