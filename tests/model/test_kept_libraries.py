"""Libraries made by earlier versions: each opens, is brought up to date, and keeps every row."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import op

from quotetracker.errors import LibraryError
from quotetracker.model import backups, migrate
from quotetracker.model.header import check_header
from quotetracker.model.schema import SCHEMA_VERSION, Base, Journalled
from quotetracker.model.store import Store
from quotetracker.services.desk import Desk

KEPT = sorted(
    (Path(__file__).parents[1] / "libraries").glob("schema-*.quotes"), key=lambda path: int(path.stem.partition("-")[2])
)
TABLES = [str(mapper.local_table) for mapper in Base.registry.mappers if issubclass(mapper.class_, Journalled)]
Rows = dict[str, dict[int, dict[str, Any]]]


def rows_of(path: Path) -> Rows:
    """All rows of the tables that hold the editor's work, read past the program."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        present = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            table: {row["rowid"]: dict(row) for row in connection.execute(f"SELECT rowid AS rowid, * FROM {table}")}
            for table in [*TABLES, "journal_step", "original"]
            if table in present
        }


def assert_kept(old: Rows, new: Rows) -> None:
    """Every row of ``old`` is in ``new``, with the same value in each column that there still is."""
    for table, rows in old.items():
        for key, row in rows.items():
            now = new[table][key]
            assert {name: value for name, value in row.items() if name in now} == {
                name: now[name] for name in row if name in now
            }


@pytest.fixture(params=KEPT, ids=lambda path: path.stem)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "old.quotes"))


def test_there_is_a_kept_library_of_each_schema() -> None:
    assert [path.stem for path in KEPT] == [f"schema-{number}" for number in range(1, SCHEMA_VERSION + 1)]


def test_a_kept_library_opens_and_keeps_every_row(kept: Path) -> None:
    before = rows_of(kept)
    assert all(before.values())

    desk = Desk.open(kept)
    assert desk.library().quotes == len(before["quote"])
    desk.close()

    assert check_header(kept, newest=SCHEMA_VERSION) == SCHEMA_VERSION
    assert_kept(before, rows_of(kept))


def test_all_that_was_done_in_a_kept_library_can_be_undone_and_done_again(kept: Path) -> None:
    desk = Desk.open(kept)
    desk.close()
    before = rows_of(kept)
    done = sum(row["state"] == "done" for row in before["journal_step"].values())
    desk = Desk.open(kept)

    for _ in range(done):
        assert desk.history.undo()
    assert desk.history.undo() is None
    assert desk.library().quotes == 0
    for _ in range(done):
        assert desk.history.redo()
    desk.close()

    after = rows_of(kept)
    assert {table: after[table] for table in TABLES} == {table: before[table] for table in TABLES}


def test_a_verified_backup_is_made_before_a_library_is_brought_up_to_date(kept: Path) -> None:
    version, before = check_header(kept, newest=SCHEMA_VERSION), rows_of(kept)

    Desk.open(kept).close()

    made = backups.listed(kept)
    if version == SCHEMA_VERSION:
        assert made == ()
    else:
        assert [view.reason for view in made] == ["before update"]
        assert check_header(made[0].path, newest=SCHEMA_VERSION) == version
        assert rows_of(made[0].path) == before


def test_without_a_backup_a_library_is_not_brought_up_to_date(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = kept.read_bytes()
    monkeypatch.setattr(backups, "_ROOM", 1 << 60)

    if check_header(kept, newest=SCHEMA_VERSION) < SCHEMA_VERSION:
        with pytest.raises(LibraryError, match="not enough room for a backup"):
            Desk.open(kept)

        assert check_header(kept, newest=SCHEMA_VERSION) == int.from_bytes(before[60:64])
        assert [path.name for path in kept.parent.iterdir()] == ["old.quotes"]


def test_a_migration_that_loses_a_row_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Path(shutil.copy(KEPT[0], tmp_path / "old.quotes"))
    before = rows_of(kept)
    add_column = op.add_column

    def losing(*arguments: Any, **named: Any) -> None:
        add_column(*arguments, **named)
        op.get_bind().exec_driver_sql("DELETE FROM alias")

    monkeypatch.setattr(op, "add_column", losing)
    with pytest.raises(LibraryError, match="was left as it was"):
        Store.open(kept)

    assert rows_of(kept) == before
    assert check_header(kept, newest=SCHEMA_VERSION) == 1


def test_a_migration_that_leaves_a_row_pointing_at_nothing_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Path(shutil.copy(KEPT[0], tmp_path / "old.quotes"))
    before = rows_of(kept)
    monkeypatch.setattr(migrate.sqlite, "has_dangling_rows", lambda _: True)

    with pytest.raises(LibraryError, match="was left as it was"):
        Store.open(kept)

    assert rows_of(kept) == before


def test_an_older_library_that_may_only_be_read_is_refused_with_a_sentence(tmp_path: Path) -> None:
    kept = Path(shutil.copy(KEPT[0], tmp_path / "old.quotes"))

    with pytest.raises(LibraryError, match="older QuoteTracker"):
        Store.open(kept, read_only=True)
