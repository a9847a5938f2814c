"""Checking, mending and salvage: what is hurt is named, what there is proof for is mended, nothing true is changed."""

import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from faults import damage
from library import add_article, add_quote, new_desk

from quotetracker.errors import Cancelled, DamagedLibraryError, LibraryError
from quotetracker.model import backups, checking, sqlite, sqlite_files
from quotetracker.model.schema import SCHEMA_VERSION
from quotetracker.services import care
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances
from quotetracker.services.samples import fill
from quotetracker.services.speakers import SpeakerFields

KEPT = Path(__file__).parents[1] / "libraries" / f"schema-{SCHEMA_VERSION}.quotes"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    quote = add_quote(desk, article, "It has five cracks.")
    desk.quotes.attribute([quote], [desk.speakers.add(SpeakerFields("Ida Marsh", aliases=("I. Marsh",)))])
    desk.claims.add_from_quote(quote, ClaimFields("The bridge has five cracks."))
    desk.close()
    return desk.path


def spoil(path: Path, *statements: str) -> None:
    """Change the file past the program."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def sentences(path: Path) -> list[str]:
    return [finding.what for finding in care.check_library(path).findings]


def test_the_sample_library_is_whole(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    fill(desk)
    desk.suggestions.catch_up()
    desk.matches.catch_up()

    assert desk.care.check().findings == ()
    desk.close()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE article SET text = replace(text, 'five', 'nine')", "Article A1"),
        ("UPDATE article SET title = 'Another title'", "Article A1"),
        ("UPDATE quote SET words = 'It has nine cracks.'", "Quote Q1"),
        ("UPDATE quote_span SET start = start + 1", "piece of a quote"),
        ("DELETE FROM quote_span", "Quote Q1"),
        ("UPDATE speaker SET name = 'Ida Harsh'", "Speaker S1"),
        ("UPDATE alias SET name = 'I. Harsh'", "further name"),
        ("DELETE FROM quote_speaker", "speaker of a quote"),
        ("UPDATE claim SET verdict = 'true'", "Claim C1"),
        ("DELETE FROM claim", "Claim C1"),
        ("DELETE FROM quote", "Quote Q1"),
        ("INSERT INTO quote_speaker(quote_id, speaker_id) VALUES (77, 1)", "gone"),
        ("UPDATE journal_step SET images = x'00'", "record of a change is hurt"),
        ("UPDATE journal_step SET label = 'Nothing' WHERE id = 1", "record of a change is hurt: step 1"),
        ("UPDATE original SET packed = x'00'", "original file"),
        ("DELETE FROM quote_search", "search index"),
        ("DROP TABLE alias", "structure"),
    ],
)
def test_what_is_hurt_is_named(library: Path, statement: str, words: str) -> None:
    assert sentences(library) == []
    spoil(library, statement)

    assert any(words.casefold() in sentence.casefold() for sentence in sentences(library))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE article SET text = replace(text, 'five', 'nine')",
        "UPDATE article SET title = 'Another title', outlet = 'x'",
        "UPDATE quote SET words = 'It has nine cracks.', note = 'never typed'",
        "UPDATE quote_span SET start = start + 1",
        "DELETE FROM quote_span",
        "DELETE FROM claim",
        "UPDATE speaker SET name = 'Ida Harsh'",
        "DELETE FROM quote_search",
    ],
)
def test_what_the_record_of_changes_knows_is_mended_and_the_file_as_it_was_is_kept(
    library: Path, statement: str
) -> None:
    truth = damage.content_of(library)
    spoil(library, statement)
    spoiled = damage.content_of(library)
    desk = Desk.open(library)

    mended = desk.care.mend()
    found = desk.search.find("cracks").quotes
    desk.close()

    assert mended.said
    assert not mended.left
    assert damage.content_of(library) == truth
    assert len(found) == 1
    assert mended.kept_aside is not None
    assert damage.content_of(mended.kept_aside) == spoiled


def test_a_hurt_step_is_no_proof_against_rows_that_it_may_have_changed(library: Path) -> None:
    """An older image would be put in the place of newer work."""
    desk = Desk.open(library)
    desk.speakers.edit(desk.speakers.all()[0].id, SpeakerFields("Ida Marsh-Tey"))
    desk.close()
    spoil(library, "UPDATE journal_step SET images = x'00' WHERE id = (SELECT max(id) FROM journal_step)")

    desk = Desk.open(library)
    desk.care.mend()

    assert [view.name for view in desk.speakers.all()] == ["Ida Marsh-Tey"]
    desk.close()


def test_a_step_that_is_gone_is_no_proof_that_nothing_was_done(library: Path) -> None:
    """Found by script/soak damage: rows were saved as an older step had left them."""
    desk = Desk.open(library)
    desk.speakers.edit(desk.speakers.all()[0].id, SpeakerFields("Ida Marsh-Tey"))
    desk.close()
    spoil(library, "DELETE FROM journal_step WHERE id = (SELECT max(id) FROM journal_step)")

    desk = Desk.open(library)
    desk.care.mend()
    assert [view.name for view in desk.speakers.all()] == ["Ida Marsh-Tey"]
    desk.close()
    saved = Desk.open(care.salvage(library, library.with_name("saved.quotes")).target)
    assert [view.name for view in saved.speakers.all()] == ["Ida Marsh-Tey"]
    saved.close()


def test_a_text_that_only_a_backup_knows_is_taken_from_there(library: Path) -> None:
    desk = Desk.open(library)
    desk.backups.make()
    desk.close()
    truth = damage.content_of(library)
    spoil(
        library,
        "UPDATE article SET text = replace(text, 'five', 'nine')",
        "UPDATE journal_step SET images = x'00', digest = '', state = 'forgotten'",
    )

    desk = Desk.open(library)
    mended = desk.care.mend()
    desk.close()

    assert any("from the backup" in sentence for sentence in mended.said)
    assert {key: row for key, row in (damage.content_of(library) or {}).items() if key[0] == "article"} == {
        key: row for key, row in (truth or {}).items() if key[0] == "article"
    }


def test_a_file_whose_structure_is_hurt_is_not_written_to(tmp_path: Path) -> None:
    hurt = tmp_path / "hurt.quotes"
    data = bytearray((KEPT).read_bytes())
    connection = sqlite3.connect(KEPT)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_quote_kind'").fetchone()[0]
    connection.close()
    data[(root - 1) * 4096 : root * 4096] = bytes(4096)
    hurt.write_bytes(data)
    desk = Desk.open(hurt)

    with pytest.raises(LibraryError, match="was not written to"):
        desk.care.mend()
    desk.close()


def test_all_rows_of_a_library_cut_in_its_tables_are_saved_from_the_record(tmp_path: Path) -> None:
    hurt = Path(shutil.copy(KEPT, tmp_path / "hurt.quotes"))
    truth = damage.content_of(hurt) or {}
    data = bytearray(hurt.read_bytes())
    connection = sqlite3.connect(hurt)
    pages = [
        row[0]
        for row in connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name IN ('quote', 'article', 'quote_span', 'speaker')"
        )
    ]
    connection.close()
    for page in pages:
        data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    hurt.write_bytes(data)

    saved = care.salvage(hurt, tmp_path / "saved.quotes")

    kept = {key: row for key, row in truth.items() if key[0] != "original"}
    found = damage.content_of(saved.target) or {}
    assert {key: row for key, row in found.items() if key[0] != "original"} == kept
    assert any("taken from the record" in sentence for sentence in saved.lost)
    assert hurt.read_bytes() == bytes(data)


def test_a_row_that_only_an_older_change_tells_of_is_named_as_perhaps_not_the_newest(
    library: Path, tmp_path: Path
) -> None:
    """Found by script/soak damage: the row and the newest change of it were gone, and the older one was passed off."""
    desk = Desk.open(library)
    quote = desk.quotes.of_article(desk.articles.rows()[0].id)[0]
    desk.quotes.describe(quote.id, Circumstances(note="by telephone"))
    desk.close()
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("DELETE FROM journal_step WHERE id = (SELECT max(id) FROM journal_step)")
        connection.commit()
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'quote'").fetchone()[0]
    data = bytearray(library.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = bytes(4096)
    library.write_bytes(data)

    saved = care.salvage(library, tmp_path / "saved.quotes")

    assert ("quote", quote.id) in saved.older
    assert any("Perhaps not the newest" in line and quote.words[:20] in line for line in saved.lost)


@pytest.mark.parametrize("name", ["packed", "words", "quote_id", "images", "value", "text"])
def test_a_hurt_name_of_a_column_is_named_and_crashes_nothing(tmp_path: Path, name: str) -> None:
    """Found by script/soak damage: a letter of the table list was changed."""
    data = KEPT.read_bytes()
    hurt = tmp_path / "hurt.quotes"
    other = chr(ord(name[0]) + 1) + name[1:]
    for around in (f"\t{name} ", f'"{name}" ', f" {name} "):
        data = data.replace(around.encode(), around.replace(name, other).encode())
    hurt.write_bytes(data)

    assert any("structure" in sentence for sentence in sentences(hurt))
    with suppress(LibraryError):
        target = care.salvage(hurt, tmp_path / "saved.quotes").target
        assert not care.check_library(target)


def test_ids_are_not_given_again_in_a_salvaged_library(library: Path, tmp_path: Path) -> None:
    desk = Desk.open(library)
    gone = desk.speakers.add(SpeakerFields("Omar Tey"))
    desk.speakers.delete([gone])
    desk.close()

    desk = Desk.open(care.salvage(library, tmp_path / "saved.quotes").target)

    assert desk.speakers.add(SpeakerFields("Nadja Holm")) > gone
    assert not desk.care.check()
    desk.close()


def test_salvage_writes_over_nothing(library: Path) -> None:
    before = library.read_bytes()

    with pytest.raises(LibraryError):
        care.salvage(library, library)

    assert library.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\0" + bytes(4080)])
def test_of_a_file_that_holds_nothing_nothing_is_made(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "hurt.quotes").write_bytes(content)

    with pytest.raises(LibraryError):
        care.salvage(tmp_path / "hurt.quotes", tmp_path / "saved.quotes")

    assert not (tmp_path / "saved.quotes").exists()


def test_damaged_files_are_named_and_never_crash_the_program(tmp_path: Path) -> None:
    """The smaller run of ``script/soak damage``."""
    outcome = damage.run(KEPT, tmp_path, count=104, seed=5)

    assert outcome.crashes == []
    assert outcome.content > 20
    assert outcome.named >= 0.95 * outcome.content
    assert outcome.wrong_shown == 0
    assert outcome.wrong_saved == []


def _no_witness(_connection: Any) -> Any:
    return iter(())


def _no_structure(*_: Any, **__: Any) -> list[str]:
    return []


@pytest.mark.parametrize(
    ("where", "name", "defect", "ways"),
    [
        (checking, "expectations", _no_witness, (damage.change_letter,)),
        (checking.sqlite_files, "structure_faults", _no_structure, damage.WAYS),
    ],
)
def test_the_trial_of_damaged_files_can_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: Any, name: str, defect: Callable[..., Any], ways: Any
) -> None:
    monkeypatch.setattr(where, name, defect)

    outcome = damage.run(KEPT, tmp_path, count=160, seed=5, save=False, ways=ways)

    assert outcome.missed


@pytest.mark.parametrize("copied", [True, False])
def test_something_can_be_saved_while_the_library_is_checked(
    library: Path, monkeypatch: pytest.MonkeyPatch, *, copied: bool
) -> None:
    """Whoever reads a file with a rollback journal keeps others from saving: so a library is checked in a copy."""
    monkeypatch.setattr(sqlite, "READ_PATIENCE", 100)
    monkeypatch.setattr(sqlite, "journal_mode_for", lambda _path, **_how: "TRUNCATE")
    desk = Desk.open(library)
    saved: list[str] = []

    def save() -> None:
        if not saved and sys._getframe(1).f_code.co_name == "_articles":
            saved.append("tried")
            desk.speakers.add(SpeakerFields("Omar Tey"))

    if not copied:
        with pytest.raises(LibraryError, match="writing"):
            care.check_library(library, save)
    else:
        assert not desk.care.check(save)
        assert "Omar Tey" in {speaker.name for speaker in desk.speakers.all()}
        assert not list(library.parent.rglob("*.making"))
    desk.close()


def test_damage_is_found_in_the_copy_as_in_the_library_itself(library: Path) -> None:
    spoil(library, "UPDATE quote SET words = 'It has nine cracks.'", "DELETE FROM article_search")
    desk = Desk.open(library)
    direct = care.check_library(library)

    found = {finding.what for finding in desk.care.check().findings}
    assert {finding.what for finding in direct.findings if finding.cure is not care.Cure.REBUILD} < found
    assert "The search index does not fit the articles and quotes." in found
    desk.close()


def test_a_check_of_the_whole_structure_can_be_given_up(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_files, "_LOOK_EVERY", 1)
    asked = 0

    def give_up() -> None:
        nonlocal asked
        asked += 1
        if asked > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        care.check_library(library, give_up)
    asked = 0
    with pytest.raises(Cancelled):
        backups.verify(library, give_up)


def test_a_column_whose_name_has_a_broken_byte_is_named_and_the_rest_is_read(library: Path) -> None:
    """Found by the trial of damaged files: the name was asked for with its broken byte, which no text can hold."""
    data = library.read_bytes()
    at = data.index(b"said_where VARCHAR") if b"said_where VARCHAR" in data else data.index(b"said_where")
    library.write_bytes(data[:at] + b"\xc5" + data[at + 1 :])

    report = care.check_library(library)
    saved = care.salvage(library, library.with_name("saved.quotes"))

    assert any("has no" in finding.what and "said_where" in finding.what for finding in report.findings)
    assert (report.quotes, saved.quotes) == (1, 1)


@pytest.mark.timeout(60)
def test_a_step_that_claims_an_id_of_twelve_digits_is_found_at_once(library: Path) -> None:
    """Found by the trial of damaged files: swapped pages told of such an id, and the check counted down from there."""
    spoil(library, "UPDATE journal_step SET id = 1236950581249 WHERE id = 2")
    begun = time.process_time()

    found = [finding for finding in care.check_library(library).findings if finding.table == "journal_step"]

    assert time.process_time() - begun < 5
    assert [finding.key for finding in found] == [1236950581249]


@pytest.mark.parametrize("name", ["SQLITE_IOERR_WRITE", "SQLITE_FULL", "SQLITE_BUSY"])
def test_a_disk_that_fails_during_a_check_is_not_called_damage(
    library: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Found by the sweep: a check said that the search index does not fit where only the disk had failed."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = name

    class Failing(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if "integrity" in sql:
                raise error
            return super().execute(sql, *values)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *what, **how: connect(*what, **how, factory=Failing))

    with pytest.raises(sqlite3.OperationalError):
        sqlite_files.search_faults(library, lambda: None)
    with pytest.raises(LibraryError) as said:
        care.check_library(library)
    assert not isinstance(said.value, DamagedLibraryError)


def test_a_read_that_failed_once_is_not_called_a_damaged_index(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Found by the sweep: FTS5 says of a read that failed that its index is corrupt."""
    told = sqlite3.DatabaseError("database disk image is malformed")
    told.sqlite_errorname = "SQLITE_CORRUPT_VTAB"
    unread = [told]

    class Failing(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if "integrity-check" in sql and unread:
                raise unread.pop()
            return super().execute(sql, *values)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *what, **how: connect(*what, **how, factory=Failing))

    assert not sqlite_files.search_faults(library, lambda: None)
    assert not unread


def test_a_search_index_that_the_check_of_the_structure_names_is_made_anew(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite 3.44 and later say so in ``integrity_check``; earlier ones do not look there."""
    told = ["malformed inverted index for FTS5 table main.quote_search"]
    monkeypatch.setattr(sqlite_files, "structure_faults", lambda _connection, **_how: list(told))
    desk = Desk.open(library)
    (finding,) = desk.care.check().findings
    assert finding.cure is care.Cure.REBUILD

    said = desk.care.mend().said
    assert "The search index was made anew." in said
    desk.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
@pytest.mark.parametrize("how", ["there", "deleted", "replaced"])
def test_a_library_is_saved_elsewhere_also_when_its_file_is_gone_or_replaced(library: Path, how: str) -> None:
    desk = Desk.open(library)
    desk.speakers.add(SpeakerFields("Vera Stokke"))
    other = Desk.open(library.with_name("other.quotes"), create=True)
    other.close()
    if how == "deleted":
        library.unlink()
    elif how == "replaced":
        other.path.replace(library)
    target = library.with_name("elsewhere.quotes")

    assert desk.care.save_copy(target) is (how == "there")
    with pytest.raises(LibraryError, match="already a file"):
        desk.care.save_copy(target)
    desk.close()

    again = Desk.open(target)
    assert again.care.is_known
    assert "Vera Stokke" in {view.name for view in again.speakers.all()}
    again.speakers.add(SpeakerFields("Bo Lind"))
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_what_took_the_place_of_a_library_is_not_saved_as_it(library: Path) -> None:
    desk = Desk.open(library)
    other = Desk.open(library.with_name("other.quotes"), create=True)
    other.close()
    other.path.replace(library)
    desk._store._engine.dispose()  # every connection to the file that was there is lost

    with pytest.raises(LibraryError, match="cannot be read any more"):
        desk.care.save_copy(library.with_name("elsewhere.quotes"))

    assert not library.with_name("elsewhere.quotes").exists()
    desk.close()
