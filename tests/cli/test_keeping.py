"""Backups, restoring, checking and salvage from the command line."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from library import add_article, add_quote, hurt, new_desk

from quotetracker.cli import main
from quotetracker.services.desk import Desk


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))
    desk = new_desk(tmp_path)
    add_quote(desk, add_article(desk), "It has five cracks.")
    desk.close()
    return desk.path


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_backup_is_made_listed_previewed_and_restored(library: Path) -> None:
    assert "Backup made and checked" in run("backup", "-l", library).output
    assert "by hand" in run("backup", "--list", "-l", library).output
    run("undo", "-l", library)

    told = run("restore", "-l", library)
    assert "Quotes: 0 now, 1 in the backup (1 more)." in told.output
    assert "Nothing was changed" in told.output
    done = run("restore", "1", "--yes", "-l", library)

    assert "is kept" in done.output
    desk = Desk.open(library)
    assert desk.library().quotes == 1
    desk.close()


def test_a_whole_library_is_said_to_be_well(library: Path) -> None:
    result = run("check", "-l", library)

    assert result.exit_code == 0
    assert "All is well: 1 articles, 1 quotes" in result.output


def test_a_hurt_library_ends_with_exit_code_1_names_what_is_hurt_and_is_repaired(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE quote SET words = 'It has nine cracks.'")
        connection.commit()

    found = run("check", "-l", library)
    assert found.exit_code == 1
    assert "Quote Q1" in found.output
    mended = run("check", "--repair", "-l", library)

    assert mended.exit_code == 0
    assert "as the record of changes says" in mended.output
    assert run("check", "-l", library).exit_code == 0


def test_what_can_be_read_is_saved_into_a_new_library(library: Path, tmp_path: Path) -> None:
    data = bytearray(library.read_bytes())
    data[4096:8192] = bytes(4096)
    library.write_bytes(data)

    result = run("salvage", library, tmp_path / "saved.quotes")

    assert result.exit_code == 0
    assert "1 articles, 1 quotes" in result.output


@pytest.mark.parametrize(
    "words",
    [
        ("backup", "-l", "missing.quotes"),
        ("check", "-l", "missing.quotes"),
        ("restore", "-l", "missing.quotes"),
        ("restore", "99", "-l", "missing.quotes"),
        ("salvage", "missing.quotes", "new.quotes"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(library: Path, words: tuple[str, ...]) -> None:
    result = run(*words)

    assert result.exit_code == 2
    assert "There is no" in result.output
    assert "Traceback" not in result.output


def test_a_hurt_library_from_elsewhere_is_not_written_to(library: Path) -> None:
    brought = Path(shutil.copy(library, library.with_name("brought.quotes")))
    hurt(brought)
    before = brought.read_bytes()

    result = run("undo", "-l", brought)

    assert result.exit_code == 2
    assert "before its first change on this computer, and it is damaged" in result.output
    assert brought.read_bytes() == before
    assert run("quotes", "-l", brought).exit_code == 0


def test_what_is_found_in_a_library_from_elsewhere_is_said_once(library: Path) -> None:
    brought = Path(shutil.copy(library, library.with_name("brought.quotes")))
    with closing(sqlite3.connect(brought)) as connection, connection:
        connection.execute("UPDATE quote SET words = 'It has nine cracks.'")

    first, second = run("undo", "-l", brought), run("undo", "-l", brought)

    assert first.exit_code == second.exit_code == 0
    assert "comes from elsewhere" in first.output
    assert "comes from elsewhere" not in second.output
