import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from quotetracker.errors import DamagedLibraryError
from quotetracker.model.faults import MISTAKES, SAID, explained

#: The result codes 1 to 26 (https://www.sqlite.org/rescode.html).
_PRIMARY = [
    f"SQLITE_{name}"
    for name in (
        "ERROR",
        "INTERNAL",
        "PERM",
        "ABORT",
        "BUSY",
        "LOCKED",
        "NOMEM",
        "READONLY",
        "INTERRUPT",
        "IOERR",
        "CORRUPT",
        "NOTFOUND",
        "FULL",
        "CANTOPEN",
        "PROTOCOL",
        "EMPTY",
        "SCHEMA",
        "TOOBIG",
        "CONSTRAINT",
        "MISMATCH",
        "MISUSE",
        "NOLFS",
        "AUTH",
        "FORMAT",
        "RANGE",
        "NOTADB",
    )
]
_EXTENDED = sorted(name for name in dir(sqlite3) if name.startswith(tuple(f"{primary}_" for primary in _PRIMARY)))


def _raised(code: str) -> OperationalError:
    error = sqlite3.OperationalError("some words")
    error.sqlite_errorname = code
    return OperationalError("SELECT 1", {}, error)


@pytest.mark.parametrize("code", [*_PRIMARY, *_EXTENDED])
def test_every_code_has_a_sentence_and_an_action_or_is_a_mistake_of_the_program(code: str) -> None:
    said = explained(_raised(code), Path("/home/ida/library.quotes"))

    if "_".join(code.split("_")[:2]) in MISTAKES:
        assert said is None
    else:
        assert said is not None
        assert said.what.endswith(".")
        assert said.next_step.endswith((".", "salvage."))
        assert code in said.detail
        assert "SQLITE" not in said.what + said.next_step


def test_no_sentence_is_for_a_code_that_does_not_exist() -> None:
    known = {*_PRIMARY, *_EXTENDED}

    assert all(any(code.startswith(name) for code in known) for name in SAID)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("SQLITE_IOERR_SHMSIZE", "perhaps the disk is full"),
        ("SQLITE_IOERR_READ", "could not be read or written"),
        ("SQLITE_READONLY_DBMOVED", "moved or replaced"),
        ("SQLITE_CORRUPT_VTAB", "search index"),
    ],
)
def test_the_longest_known_beginning_of_a_code_counts(code: str, words: str) -> None:
    said = explained(_raised(code), Path("library.quotes"))

    assert said is not None
    assert words in said.what


def test_damage_can_be_told_from_other_failures() -> None:
    assert isinstance(explained(_raised("SQLITE_CORRUPT_INDEX"), Path("a")), DamagedLibraryError)
    assert not isinstance(explained(_raised("SQLITE_BUSY_SNAPSHOT"), Path("a")), DamagedLibraryError)
