"""Bad files, full disks and read-only folders: a sentence, a next step, nothing lost."""

import hashlib
import logging
import os
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from library import BRIDGE, add_article, new_desk
from sqlalchemy import Engine, event, text

from quotetracker.errors import DamagedLibraryError, LibraryError
from quotetracker.model import sqlite
from quotetracker.model.store import Store
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span


def refused(path: Path) -> LibraryError:
    """The error of opening ``path``; the file must not be touched by it."""
    before = hashlib.sha256(path.read_bytes()).digest() if path.is_file() else None
    with pytest.raises(LibraryError) as caught:
        Store.open(path)
    if before:
        assert hashlib.sha256(path.read_bytes()).digest() == before
    assert str(path) in caught.value.what
    assert caught.value.next_step
    return caught.value


def test_an_empty_file_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "empty.quotes").touch()

    assert "0 bytes" in refused(tmp_path / "empty.quotes").what


@pytest.mark.parametrize("content", [b"x", b"PK\x03\x04" + b"\0" * 200, b"Ein Text. " * 50, b"\0" * 4096])
def test_another_kind_of_file_is_no_library(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.quotes").write_bytes(content)

    assert "not a QuoteTracker library" in refused(tmp_path / "other.quotes").what


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "foreign.quotes")
    connection.execute("CREATE TABLE bookmark(id INTEGER)")
    connection.commit()
    connection.close()

    assert "another program" in refused(tmp_path / "foreign.quotes").what


def test_a_library_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    Store.create(tmp_path / "newer.quotes").close()
    connection = sqlite3.connect(tmp_path / "newer.quotes")
    connection.execute("PRAGMA user_version=99")
    connection.commit()
    connection.close()

    error = refused(tmp_path / "newer.quotes")

    assert "99" in error.what
    assert "newer" in error.what


def test_a_missing_library_is_not_made_by_opening(tmp_path: Path) -> None:
    refused(tmp_path / "missing.quotes")

    assert not (tmp_path / "missing.quotes").exists()


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path).what


def test_making_a_library_never_overwrites_a_file(tmp_path: Path) -> None:
    (tmp_path / "mine.quotes").write_text("precious")

    with pytest.raises(LibraryError):
        Store.create(tmp_path / "mine.quotes")

    assert (tmp_path / "mine.quotes").read_text() == "precious"


def test_a_read_only_library_can_be_read_and_refuses_changes_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    desk.close()
    (tmp_path / "test.quotes").chmod(0o444)
    tmp_path.chmod(0o555)
    if os.geteuid() == 0:  # root may write anywhere; ask for what an ordinary user would be told
        monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    try:
        desk = Desk.open(tmp_path / "test.quotes")
        assert desk.read_only
        assert desk.articles.get(article).text == BRIDGE
        with pytest.raises(LibraryError, match="reading only"):
            desk.speakers.add(SpeakerFields("Ida Marsh"))
        assert desk.matches.catch_up() == 0
        desk.close()
        assert sorted(path.name for path in tmp_path.iterdir()) == ["test.quotes"]
    finally:
        tmp_path.chmod(0o755)


def test_a_full_disk_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    store = desk._store
    with store.read() as session:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
    store._engine.dispose()
    sqlite.event.listen(store._engine, "connect", lambda raw, _: raw.execute(f"PRAGMA max_page_count={pages + 2}"))

    with pytest.raises(LibraryError, match="disk is full"):
        add_article(desk, "\n".join(f"{nth} another article about something else" for nth in range(20_000)))

    assert [row.id for row in desk.articles.rows()] == [article]
    sqlite.event.listen(store._engine, "connect", lambda raw, _: raw.execute("PRAGMA max_page_count=1000000"))
    store._engine.dispose()
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    assert [view.name for view in desk.speakers.all()] == ["Ida Marsh"]
    desk.close()


def test_a_library_that_was_deleted_while_open_is_noticed_before_the_next_save(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    (tmp_path / "test.quotes").unlink()

    with pytest.raises(LibraryError, match="is gone"):
        desk.speakers.add(SpeakerFields("Ida Marsh"))

    desk.close()


def test_a_second_writer_is_told_to_wait(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    other = sqlite3.connect(tmp_path / "test.quotes", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(LibraryError, match="Another program"):
        desk.speakers.add(SpeakerFields("Ida Marsh"))

    other.execute("ROLLBACK")
    other.close()
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.close()


def test_a_closed_library_is_one_file(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    desk.close()

    assert [path.name for path in tmp_path.iterdir()] == ["test.quotes"]


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 1), False),
        ((3, 50, 7), True),
        ((3, 51, 3), True),
    ],
)
def test_write_ahead_logging_is_used_only_where_it_is_safe(version: tuple[int, ...], *, safe: bool) -> None:
    assert sqlite.wal_is_safe(version) is safe


def test_the_log_tells_how_a_library_is_written_and_not_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sqlite, "journal_mode_for", lambda _path, **_how: "TRUNCATE")
    caplog.set_level(logging.INFO)

    sqlite.engine_for(tmp_path / "affairs of the mayor.quotes", read_only=False).dispose()

    assert f"SQLite {sqlite3.sqlite_version}" in caplog.text
    assert "journal TRUNCATE, synchronous FULL" in caplog.text
    assert "mayor" not in caplog.text


def test_a_library_that_was_cut_off_is_named_as_damaged(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    desk.close()
    content = (tmp_path / "test.quotes").read_bytes()
    (tmp_path / "test.quotes").write_bytes(content[: len(content) // 2])

    error = refused(tmp_path / "test.quotes")

    assert "cut off" in error.what
    assert isinstance(error, DamagedLibraryError)
    assert (tmp_path / "test.quotes").read_bytes() == content[: len(content) // 2]


def test_a_library_with_a_trigger_of_somebody_else_is_refused(tmp_path: Path) -> None:
    Store.create(tmp_path / "gift.quotes").close()
    with closing(sqlite3.connect(tmp_path / "gift.quotes")) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON speaker BEGIN DELETE FROM quote; END")
        connection.commit()

    assert "evil" in refused(tmp_path / "gift.quotes").what


def test_a_library_without_a_table_is_damaged_and_no_mistake_of_the_program(tmp_path: Path) -> None:
    Store.create(tmp_path / "hurt.quotes").close()
    with closing(sqlite3.connect(tmp_path / "hurt.quotes")) as connection:
        connection.execute("DROP TABLE quote")
        connection.commit()

    assert isinstance(refused(tmp_path / "hurt.quotes"), DamagedLibraryError)


def test_writes_of_several_threads_wait_for_each_other(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)

    def work(name: str) -> None:
        for nth in range(10):
            desk.speakers.add(SpeakerFields(f"{name} {nth}"))

    with ThreadPoolExecutor(4) as pool:
        for job in [pool.submit(work, name) for name in ("Ida", "Omar", "Nadja", "Piet")]:
            job.result()

    assert len(desk.speakers.all()) == 40
    desk.close()


def test_a_save_waits_for_a_question_that_is_being_answered(tmp_path: Path) -> None:
    """Without write-ahead logging a commit waits for all readers; a second of it must not be a failure."""
    desk = new_desk(tmp_path)
    asked = threading.Event()

    def ask() -> None:
        with desk._store.read() as session:
            session.execute(text("SELECT count(*) FROM speaker")).all()
            asked.set()
            time.sleep(1.3)

    reader = threading.Thread(target=ask)
    reader.start()
    asked.wait()
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    reader.join()

    assert len(desk.speakers.all()) == 1
    desk.close()


def test_opening_reads_a_few_rows_however_many_there_are(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk, "Title\n\n“We will close the old bridge on Monday,” she said.")
    for start in range(8, 28):
        desk.quotes.add(article, Span(start, start + 9))
    desk.close()
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    Store.open(desk.path).close()
    event.remove(Engine, "before_cursor_execute", note)
    rows = [" ".join(statement.split()) for statement in asked if "FROM quote" in " ".join(statement.split())]

    assert rows
    assert all("LIMIT" in statement for statement in rows), rows
