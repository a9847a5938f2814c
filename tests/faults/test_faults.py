"""Small runs of the trials of ``script/soak``, and each with a defect that it must notice."""

import errno
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults import full_disk, kills, migrating, powercut, races, sweep, walk, writing
from faults.work import use

from quotetracker.model import sqlite
from quotetracker.model.header import check_header
from quotetracker.model.schema import SCHEMA_VERSION
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="needs Linux"),
    pytest.mark.timeout(300),
]


@pytest.fixture(autouse=True)
def as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trials choose the journal mode; afterwards it is again as the program chooses it."""
    monkeypatch.setattr(sqlite, "journal_mode_for", sqlite.journal_mode_for)
    monkeypatch.setattr(sqlite, "SYNCHRONOUS", sqlite.SYNCHRONOUS)
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))


@pytest.fixture(scope="module")
def preload(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = powercut.shim(tmp_path_factory.mktemp("shim"))
    if built is None:
        pytest.skip("there is no C compiler")
    return built


@pytest.fixture
def fast(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: the trials say themselves what reaches the disk."""
    memory = Path("/dev/shm")
    folder = memory / f"quotetracker-{tmp_path.name}-{id(tmp_path)}" if memory.is_dir() else tmp_path / "fast"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize("mode", ["TRUNCATE", "WAL"])
def test_no_acknowledged_change_is_lost_when_the_process_is_killed(fast: Path, mode: str) -> None:
    done = kills.run(fast, mode=mode, count=8, seed=1)

    assert done.failed == 0, done.examples
    assert done.acknowledged > 8


def test_the_trial_of_kills_notices_changes_that_are_acknowledged_before_they_are_saved(fast: Path) -> None:
    done = kills.run(fast, mode="TRUNCATE", count=12, seed=1, most_ms=150, early=True)

    assert done.lost > 0


def test_a_kill_while_a_library_is_brought_up_to_date_leaves_the_old_or_the_new(fast: Path) -> None:
    done = migrating.run(fast, count=6, seed=1, versions=migrating.OLDER[::4])

    assert done.wrong == []
    assert done.kills == 6 * len(migrating.OLDER[::4])
    assert done.old


def test_the_trial_of_migrations_notices_changes_of_tables_that_are_committed_by_themselves(fast: Path) -> None:
    for seed in range(8):  # most kills fall before the first change of a table
        if migrating.run(fast, count=8, seed=seed, versions=(1,), defect=True).wrong:
            return
    pytest.fail("64 kills of a program that commits each change of a table, and none left a mixture")


def test_of_several_programs_only_one_has_the_library_at_a_time(fast: Path) -> None:
    done = races.run(fast, count=25, seed=1)

    assert done.wrong == []
    assert done.refused
    assert done.slowest < 1


def test_the_trial_of_several_programs_notices_a_lock_that_everybody_gets(fast: Path) -> None:
    assert "two programs" in races.run(fast, count=200, seed=1, defect=True).wrong[0]


@pytest.mark.parametrize("mode", ["TRUNCATE", "WAL"])
def test_no_acknowledged_change_is_lost_when_the_power_is_cut(preload: Path, fast: Path, mode: str) -> None:
    done = powercut.run(preload, fast, mode=mode, count=150, seed=2, steps=40)

    assert done.failed == 0, done.examples
    assert done.cuts > 100


@pytest.mark.parametrize(("mode", "synchronous"), [("WAL", "NORMAL"), ("DELETE", "FULL")])
def test_the_trial_of_power_cuts_notices_modes_that_lose_changes(
    preload: Path, fast: Path, mode: str, synchronous: str
) -> None:
    done = powercut.run(preload, fast, mode=mode, count=90, seed=2, steps=30, synchronous=synchronous)

    assert done.lost > 0


@pytest.mark.parametrize(("name", "stride"), [("add quote", 3), ("undo", 3), ("restore", 1), ("make a library", 7)])
def test_a_call_that_fails_is_said_changes_nothing_and_can_be_tried_again(
    preload: Path, fast: Path, name: str, stride: int
) -> None:
    """Some of their calls; `script/soak sweep` takes each call of every operation."""
    for kinds, number, sticky in (("wt", errno.ENOSPC, True), ("wtsour", errno.EIO, False)):
        for done in sweep.run(
            preload, fast / kinds, kinds=kinds, number=number, sticky=sticky, names=(name,), stride=stride
        ):
            assert done["wrong"] == []
            assert done["calls"] > 0


def test_a_disk_that_is_really_full_is_said_changes_nothing_and_leaves_nothing_half(tmp_path: Path) -> None:
    found = full_disk.run(tmp_path)
    if found is None:
        pytest.skip("no file system may be mounted here")

    assert [(done["operation"], done["wrong"]) for done in found if done["wrong"]] == []
    said = {done["operation"]: done["said"] for done in found}
    assert len(said) == len(full_disk.NAMES) + 1
    # Keeping a draft says nothing: it is still in its form, and saving it says what is wrong.
    told = [said for name, said in said.items() if name != "keep a draft"]
    assert all("disk is full" in each or "not enough room" in each for each in told), said


@pytest.mark.parametrize(("defect", "noticed"), [("journal", "was changed|cannot be read"), ("in place", "left empty")])
def test_the_trial_of_the_full_disk_notices_half_changes_and_half_files(
    tmp_path: Path, defect: str, noticed: str
) -> None:
    found = full_disk.run(tmp_path, defect=defect)
    if found is None:
        pytest.skip("no file system may be mounted here")

    assert any(re.search(noticed, problem) for done in found for problem in done["wrong"]), found


def test_settings_are_written_to_another_file_synced_and_then_given_their_name(preload: Path, tmp_path: Path) -> None:
    """QSettings does that by itself (QSaveFile); here the calls that reach the system are looked at."""
    pytest.importorskip("PySide6")
    home = tmp_path / "home"
    home.mkdir()
    code = (
        "from PySide6.QtCore import QSettings;"
        f"s = QSettings({str(home / 'settings.ini')!r}, QSettings.Format.IniFormat);"
        "s.setValue('a', '1'); s.sync(); s.setValue('a', '2'); s.sync()"
    )
    calls = powercut.recorded(preload, home, tmp_path / "log", [sys.executable, "-c", code])

    in_place = {call.inode for call in calls if call.kind == "o" and call.data == b"/settings.ini" and call.offset}
    unsynced: set[int] = set()
    for call in calls:
        unsynced |= {call.inode} if call.kind == "w" else set()
        unsynced -= {call.inode} if call.kind == "s" else set()
        assert call.kind != "r" or not unsynced, "renamed before it was on disk"
    assert not in_place
    assert any(call.kind == "r" and call.data.endswith(b"\0/settings.ini") for call in calls)


def test_the_sweep_notices_changes_that_stay_half_done(preload: Path, fast: Path) -> None:
    (done,) = sweep.run(
        preload, fast, kinds="wt", number=errno.ENOSPC, sticky=True, names=("delete article",), stride=3, defect=True
    )

    assert done["wrong"]


@pytest.mark.parametrize("name", ["delete article", "undo"])
def test_a_change_that_stands_though_the_disk_did_not_confirm_it_is_said_to_stand(
    preload: Path, fast: Path, name: str
) -> None:
    (done,) = sweep.run(preload, fast, kinds="s", number=errno.EIO, sticky=False, names=(name,))

    assert done["wrong"] == []
    assert done["stood"] > 0
    assert done["unknown"] == 0


def test_walks_in_any_order_end_where_a_plain_model_ends(fast: Path) -> None:
    assert walk.run(fast, examples=10, steps=30).failed == ""


def test_the_walks_notice_an_undo_that_forgets_something(fast: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from quotetracker.model import journal

    replay = journal.replay

    def careless(connection: object, changes: list[journal.RowChange]) -> None:
        replay(connection, changes[1:])  # type: ignore[arg-type]

    monkeypatch.setattr(journal, "replay", careless)

    assert walk.run(fast, examples=25, steps=20, shrink=False).failed


def test_backups_during_writing_are_whole(fast: Path) -> None:
    assert writing.run(fast, count=12).bad == 0


def test_the_trial_of_backups_notices_copies_that_are_made_as_of_any_file(fast: Path) -> None:
    use("TRUNCATE", "FULL")

    for turn in range(12):  # on a busy machine the copies of one run may all fall between two changes
        (fast / str(turn)).mkdir()
        if writing.run(fast / str(turn), count=8, defect=True).bad:
            return
    pytest.fail("96 plain copies of a library that was written to, and all were whole")


def test_after_a_crash_the_version_that_is_only_in_the_write_ahead_log_counts(tmp_path: Path) -> None:
    """The header of the file says 0 until the log is moved into it; the library must not be taken for an unmade one."""
    use("WAL", "FULL")
    desk = Desk.open(tmp_path / "a.quotes", create=True)
    desk.speakers.add(SpeakerFields("Vera Stokke"))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in tmp_path.glob("a.quotes*"):
        shutil.copy(path, crashed / path.name)
    desk.close()
    assert check_header(crashed / "a.quotes", newest=SCHEMA_VERSION) == 0

    desk = Desk.open(crashed / "a.quotes")
    assert [view.name for view in desk.speakers.all()] == ["Vera Stokke"]
    desk.close()


def test_a_library_whose_making_was_broken_off_is_finished(tmp_path: Path) -> None:
    sqlite.make_file(tmp_path / "a.quotes")

    desk = Desk.open(tmp_path / "a.quotes")

    assert desk.library().name == "a"
    assert desk.library().articles == 0
    desk.close()
