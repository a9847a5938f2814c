"""Backups: verified, thinned, capped, and a way back that destroys nothing."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest
from library import BRIDGE, add_article, add_quote, new_desk

from quotetracker import paths
from quotetracker.errors import Cancelled, DamagedLibraryError, LibraryError, LibraryInUseError
from quotetracker.model import backups as files
from quotetracker.model.backups import BackupView, worth_keeping
from quotetracker.model.trust import Trust
from quotetracker.services import backups
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))
    return tmp_path / "backups"


def test_a_backup_holds_what_the_library_held(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_quote(desk, add_article(desk), "It has five cracks.")

    made = desk.backups.make()

    summary = files.verify(made.path)
    assert (summary.articles, summary.quotes) == (1, 1)
    assert desk.backups.listed() == (made,)
    desk.close()


def test_a_backup_is_made_only_when_something_was_done_and_time_has_passed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk(tmp_path)
    assert desk.backups.keep_up() is None
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    assert desk.backups.keep_up()
    desk.speakers.add(SpeakerFields("Omar Tey"))
    assert desk.backups.keep_up() is None

    monkeypatch.setattr(backups, "INTERVAL", timedelta(0))
    assert desk.backups.keep_up()
    assert desk.backups.keep_up() is None
    desk.history.undo()
    assert desk.backups.keep_up()
    desk.close()


def reopened(folder: Path) -> Desk:
    """A library that was worked on before, was not backed up, and is guarded now."""
    desk = new_desk(folder)
    add_article(desk)
    desk.close()
    desk = Desk.open(desk.path)
    desk.backups.guard()
    return desk


def test_the_first_change_waits_for_a_backup_of_the_library_as_it_was(tmp_path: Path) -> None:
    desk = reopened(tmp_path)
    assert not desk.backups.listed()

    desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.speakers.add(SpeakerFields("Omar Tey"))

    (made,) = desk.backups.listed()
    summary = files.verify(made.path)
    assert (summary.articles, summary.speakers) == (1, 0)
    desk.close()


@pytest.mark.parametrize("first", ["undo", "derived"])
def test_whatever_the_first_change_is(tmp_path: Path, first: str) -> None:
    desk = reopened(tmp_path)
    if first == "undo":
        desk.history.undo()
    else:
        desk.suggestions.catch_up()
    held = [files.verify(made.path).articles for made in desk.backups.listed()]
    assert held[-1:] == [1]
    desk.close()


def test_without_the_guard_the_change_comes_before_any_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The defect that the two tests above would notice."""
    monkeypatch.setattr(Trust, "back_up", lambda _trust, _check: None)
    desk = reopened(tmp_path)
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    assert not desk.backups.listed()
    desk.close()


def test_what_is_backed_up_already_new_or_large_is_changed_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = reopened(tmp_path)
    made = desk.backups.make()
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    assert desk.backups.listed() == (made,)
    desk.close()

    monkeypatch.setattr(backups, "_AT_CLOSE", 1000)
    large = Desk.open(desk.path)
    large.backups.guard()
    large.speakers.add(SpeakerFields("Omar Tey"))
    assert large.backups.listed() == (made,)
    large.close()

    new = new_desk(tmp_path, "new.quotes")
    new.backups.guard()
    new.speakers.add(SpeakerFields("Ida Marsh"))
    new.backups.guard()
    new.speakers.add(SpeakerFields("Omar Tey"))
    assert not new.backups.listed()
    new.close()


def test_a_backup_that_cannot_be_made_is_said_once_and_hinders_no_change(tmp_path: Path, own_folder: Path) -> None:
    desk = reopened(tmp_path)
    own_folder.write_text("in the way")

    desk.speakers.add(SpeakerFields("Ida Marsh"))

    with pytest.raises(LibraryError, match="A backup was not made"):
        desk.backups.first()
    desk.backups.first()
    assert [view.name for view in desk.speakers.all()] == ["Ida Marsh"]
    desk.close()


def test_a_change_takes_over_from_a_backup_that_stands_back(tmp_path: Path) -> None:
    desk = reopened(tmp_path)
    begun, go_on = threading.Event(), threading.Event()

    def check() -> None:
        begun.set()
        go_on.wait(20)

    with ThreadPoolExecutor() as pool:
        backup = pool.submit(desk.backups.first, check)
        assert begun.wait(20)
        change = pool.submit(desk.speakers.add, SpeakerFields("Ida Marsh"))
        assert not change.done()
        go_on.set()
        change.result(20)
        backup.result(20)
    (made,) = desk.backups.listed()
    assert files.verify(made.path).speakers == 0
    desk.close()


def test_a_change_waits_for_a_backup_that_is_being_made(tmp_path: Path) -> None:
    desk = reopened(tmp_path)
    trust = desk._store.trust
    wanted = trust.backup
    assert wanted
    begun, go_on = threading.Event(), threading.Event()

    def slowly(check: Callable[[], None]) -> None:
        begun.set()
        go_on.wait(20)
        wanted(check)

    trust.backup = slowly
    with ThreadPoolExecutor() as pool:
        backup = pool.submit(desk.backups.first)
        assert begun.wait(20)
        change = pool.submit(desk.speakers.add, SpeakerFields("Ida Marsh"))
        with pytest.raises(TimeoutError):
            change.result(0.2)
        go_on.set()
        change.result(20)
        backup.result(20)
    (made,) = desk.backups.listed()
    assert files.verify(made.path).speakers == 0
    desk.close()


def test_a_backup_that_is_given_up_is_made_by_the_first_change(tmp_path: Path) -> None:
    desk = reopened(tmp_path)

    def give_up() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.backups.first(give_up)
    assert not desk.backups.listed()
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    assert len(desk.backups.listed()) == 1
    desk.close()


def test_at_closing_what_was_done_since_the_last_backup_is_kept(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    assert desk.backups.at_close()
    assert desk.backups.at_close() is None
    desk.close()


def test_a_damaged_library_gives_no_backup_and_leaves_nothing_behind(tmp_path: Path, own_folder: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    good = desk.backups.make()
    desk.close()
    with closing(sqlite3.connect(tmp_path / "test.quotes")) as connection:
        connection.execute("UPDATE article SET text = 'something else'")
        connection.commit()

    with pytest.raises(DamagedLibraryError):
        backups.make(tmp_path / "test.quotes")

    assert list(own_folder.rglob("*.quotes*")) == [good.path]
    assert not list(own_folder.rglob("*.making*"))


def test_a_full_disk_leaves_the_older_backup_and_no_empty_file(
    tmp_path: Path, own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    good = desk.backups.make()
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))

    with pytest.raises(LibraryError, match="not enough room"):
        desk.backups.make()

    assert list(own_folder.rglob("*.quotes")) == [good.path]
    desk.close()


def test_what_a_killed_backup_left_is_swept_away(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    made = desk.backups.make()
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    left = made.path.with_name(f"{dead.pid}-1.5.making")
    left.write_text("half")

    desk.backups.make()

    assert not left.exists()
    desk.close()


def test_several_backups_at_once_are_all_made_whole_and_numbered(tmp_path: Path, own_folder: Path) -> None:
    """The automatic one in the background, one by hand, and one from the command line may fall on one moment."""
    desk = new_desk(tmp_path)
    add_article(desk)
    barrier = Barrier(6)

    def make() -> list[BackupView]:
        made = []
        for _ in range(3):
            barrier.wait(timeout=30)
            made.append(desk.backups.make())
        return made

    with ThreadPoolExecutor(6) as pool:
        made = [view for done in [pool.submit(make) for _ in range(6)] for view in done.result(timeout=60)]

    assert sorted(view.number for view in made) == list(range(1, 19))
    assert len(list(own_folder.rglob("*.quotes"))) == len(desk.backups.listed())
    assert not list(own_folder.rglob(".*"))
    desk.close()


def test_the_note_whose_backups_these_are_is_written_once(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    note = desk.backups.make().path.with_name("origin.json")
    before = note.stat()

    desk.backups.make()

    assert (note.stat().st_ino, note.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    desk.close()


def _views(ages: list[timedelta]) -> list[BackupView]:
    now = datetime(2026, 3, 31, 12, tzinfo=UTC)
    return [
        BackupView(Path(f"{nth}"), 1000 - nth, (now - age).isoformat(), "automatic", 10) for nth, age in enumerate(ages)
    ]


def test_the_newest_few_and_one_of_each_day_week_and_month_are_worth_keeping() -> None:
    half_hours = [timedelta(minutes=30 * nth) for nth in range(48 * 200)]

    kept = worth_keeping(_views(half_hours))

    assert len(kept) <= files.RECENT + files.DAYS + files.WEEKS + files.MONTHS
    ages = [datetime(2026, 3, 31, 12, tzinfo=UTC) - datetime.fromisoformat(view.at) for view in kept]
    assert ages[:8] == half_hours[:8]
    assert sum(age < timedelta(days=7) for age in ages) >= 8 + 5
    assert max(ages) > timedelta(days=120)


def test_more_bytes_than_allowed_are_given_up_from_the_oldest_but_never_the_newest(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    for nth in range(5):
        desk.speakers.add(SpeakerFields(f"Speaker {nth}"))
        newest = desk.backups.make()
    folder = newest.path.parent

    files.thin(folder, limit=2 * newest.size)
    assert [view.number for view in desk.backups.listed()] == [5, 4]
    files.thin(folder, limit=0)

    assert desk.backups.listed() == (newest,)
    desk.close()


def test_with_a_clock_put_back_the_newest_backup_is_still_the_newest(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    first = desk.backups.make()
    first.path.rename(first.path.with_name(first.path.name.replace("20", "30", 1).replace(" 2", " 3", 1)))
    second = desk.backups.make()

    assert desk.backups.listed()[0] == second
    desk.close()


def test_a_preview_says_what_differs(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    made = desk.backups.make()
    add_quote(desk, article, "It has five cracks.")

    seen = desk.backups.preview(made.path)

    assert "Quotes: 1 now, 0 in the backup (1 fewer)." in seen.lines
    desk.close()


def test_going_back_to_a_backup_keeps_the_present_file_aside(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    made = desk.backups.make()
    add_quote(desk, article, "It has five cracks.")
    desk.close()
    present = (tmp_path / "test.quotes").read_bytes()

    done = backups.restore(tmp_path / "test.quotes", made.path)

    assert done.kept_aside is not None
    assert done.kept_aside.read_bytes() == present
    desk = Desk.open(tmp_path / "test.quotes")
    assert desk.library().quotes == 0
    desk.close()
    aside = Desk.open(done.kept_aside)
    assert aside.library().quotes == 1
    aside.close()


def test_a_library_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    made = desk.backups.make()
    inode = desk.path.stat().st_ino

    with pytest.raises(LibraryInUseError):
        backups.restore(desk.path, made.path)

    assert desk.path.stat().st_ino == inode
    desk.close()


def test_a_damaged_backup_is_refused_and_nothing_is_changed(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    made = desk.backups.make()
    desk.close()
    before = desk.path.read_bytes()
    content = bytearray(made.path.read_bytes())
    at = content.index(b"fifty" if b"fifty" in content else b"five cracks")
    content[at] ^= 1
    made.path.write_bytes(content)

    with pytest.raises(DamagedLibraryError):
        backups.restore(desk.path, made.path)

    assert desk.path.read_bytes() == before
    assert not list(tmp_path.glob(".*part"))


def test_a_library_that_is_destroyed_comes_back_from_its_backup(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    made = desk.backups.make()
    desk.close()
    desk.path.write_bytes(b"\0" * 5000)
    desk.path.with_name("test.quotes-journal").write_bytes(b"a journal of something else")

    assert backups.newest(desk.path).path == made.path
    done = backups.restore(desk.path, made.path)

    desk = Desk.open(tmp_path / "test.quotes")
    assert desk.library().articles == 1
    desk.close()
    assert done.kept_aside is not None
    assert done.kept_aside.with_name(done.kept_aside.name + "-journal").exists()


def test_backups_of_a_library_that_was_moved_are_found(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    made = desk.backups.make()
    desk.close()
    (tmp_path / "new").mkdir()
    desk.path.rename(tmp_path / "new" / "test.quotes")

    desk = Desk.open(tmp_path / "new" / "test.quotes")
    assert desk.backups.listed() == (made,)
    desk.close()


def test_a_copy_of_a_library_does_not_mix_its_backups_with_those_of_the_first(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    desk.backups.make()
    desk.close()
    shutil.copy(desk.path, tmp_path / "copy.quotes")

    copy = Desk.open(tmp_path / "copy.quotes")
    assert copy.backups.listed() == ()
    copy.close()


def test_a_backup_is_made_before_many_things_are_deleted(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    articles = [add_article(desk, f"{BRIDGE} Number {nth}.") for nth in range(4)]

    desk.articles.delete(articles)

    assert [view.reason for view in desk.backups.listed()] == ["before deleting"]
    assert files.verify(desk.backups.listed()[0].path).articles == 4
    desk.close()


def test_backups_made_while_somebody_writes_are_all_good(tmp_path: Path) -> None:
    """The smaller run of ``script/soak backups``."""
    desk = new_desk(tmp_path)
    article = add_article(desk)
    stop = threading.Event()

    def write() -> None:
        nth = 0
        while not stop.is_set():
            nth += 1
            desk.articles.edit(article, _fields(f"Title {nth}"))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [desk.backups.make() for _ in range(10)]
    finally:
        stop.set()
        writer.join()
    assert all(files.verify(view.path).articles == 1 for view in made if view.path.exists())
    desk.close()


def _fields(title: str):  # type: ignore[no-untyped-def]
    from quotetracker.services.articles import ArticleFields

    return ArticleFields(title)


def test_backups_lie_among_the_users_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUOTETRACKER_BACKUPS")

    assert paths.backups() == Path(os.environ["QUOTETRACKER_HOME"]) / "backups"


def test_a_file_whose_text_is_no_text_is_named_as_damaged(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    add_article(desk)
    path = desk.path
    desk.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE article SET text = CAST(text AS BLOB)")
        connection.commit()

    with pytest.raises(DamagedLibraryError, match="is damaged"):
        files.verify(path)
