"""Damaging library files on purpose, and finding out whether that is noticed.

A library is damaged in one of many ways. Then the truth is told by comparing what the program would show of each row
with what was there before: damage to content is when any row is gone, different, or cannot be read. Each such case must
be named by the check, and the program must never crash. What salvage then saves must be true, too.
"""

import random
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quotetracker.errors import LibraryError
from quotetracker.model.checking import check_file
from quotetracker.model.salvage import salvage
from quotetracker.model.schema import Base, Journalled, Original

TABLES = [str(mapper.local_table) for mapper in Base.registry.mappers if issubclass(mapper.class_, Journalled)]
SECTOR, PAGE = 512, 4096


@dataclass(slots=True)
class Outcome:
    """What became of many damaged files."""

    files: int = 0
    refused: int = 0
    """Not opened, with a sentence."""
    content: int = 0
    """Content was damaged."""
    named: int = 0
    """... and the check found something."""
    wrong_shown: int = 0
    """Text of an article or quote would be shown changed, and the check said nothing."""
    salvaged: int = 0
    not_salvaged: list[str] = field(default_factory=list)
    rows: int = 0
    rows_saved: int = 0
    older: int = 0
    """Salvaged with rows that were named as perhaps not the newest."""
    wrong_saved: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        share = 100 * self.named / self.content if self.content else 100.0
        return (
            f"{self.files} files: {self.refused} refused, {self.content} with damaged content,"
            f" {self.named} named ({share:.1f} %), {self.wrong_shown} wrong texts shown as good,"
            f" {len(self.crashes)} crashes; {self.salvaged} salvaged, {100 * self.rows_saved / max(1, self.rows):.1f} %"
            f" of rows saved, {self.older} with rows named as perhaps not the newest, {len(self.wrong_saved)} with any"
            f" other row that is not true"
        )


def flip_bit(data: bytearray, chance: random.Random) -> str:
    at = chance.randrange(100, len(data))
    data[at] ^= 1 << chance.randrange(8)
    return f"bit at {at}"


def change_byte(data: bytearray, chance: random.Random) -> str:
    at = chance.randrange(len(data))
    data[at] = (data[at] + chance.randrange(1, 256)) % 256
    return f"byte at {at}"


def zero_sector(data: bytearray, chance: random.Random) -> str:
    at = chance.randrange(len(data) // SECTOR) * SECTOR
    data[at : at + SECTOR] = bytes(SECTOR)
    return f"sector at {at} zeroed"


def zero_page(data: bytearray, chance: random.Random) -> str:
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = bytes(PAGE)
    return f"page at {at} zeroed"


def random_sector(data: bytearray, chance: random.Random) -> str:
    at = chance.randrange(len(data) // SECTOR) * SECTOR
    data[at : at + SECTOR] = chance.randbytes(SECTOR)
    return f"sector at {at} random"


def swap_pages(data: bytearray, chance: random.Random) -> str:
    one, other = (chance.randrange(1, len(data) // PAGE) * PAGE for _ in range(2))
    data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]
    return f"pages at {one} and {other} swapped"


def cut_off(data: bytearray, chance: random.Random) -> str:
    size = chance.randrange(len(data))
    del data[size:]
    return f"cut off at {size}"


def change_letter(data: bytearray, chance: random.Random) -> str:
    """The worst case: a letter that stays a letter, in a place where text is."""
    for _ in range(2000):
        at = chance.randrange(len(data))
        if 97 <= data[at] < 122:
            data[at] += 1
            return f"letter at {at}"
    return "nothing"


Way = Callable[[bytearray, random.Random], str]
WAYS: tuple[Way, ...] = (
    flip_bit,
    change_byte,
    change_letter,
    zero_sector,
    zero_page,
    random_sector,
    swap_pages,
    cut_off,
)


def content_of(path: Path) -> dict[tuple[str, int], Any] | None:
    """Every row as a reader of the file would get it, "unreadable" included; None when the file cannot be opened."""
    rows: dict[tuple[str, int], Any] = {}
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
            connection.text_factory = bytes
            for table in [*TABLES, str(Original.__table__)]:
                try:
                    for row in connection.execute(f"SELECT rowid, * FROM {table}"):
                        rows[table, row[0]] = row[1:]
                except (sqlite3.DatabaseError, UnicodeDecodeError):
                    rows[table, -1] = "unreadable"
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None
    return rows


def try_file(path: Path, truth: dict[tuple[str, int], Any], outcome: Outcome, how: str, *, save: bool) -> None:
    """Check one damaged file and note what came of it."""
    outcome.files += 1
    seen = content_of(path)
    is_hurt = seen != truth
    outcome.content += is_hurt
    try:
        found: Any = check_file(path, lambda: None, immutable=True)
    except LibraryError:
        outcome.refused += 1
        outcome.named += is_hurt
        return
    except Exception as error:  # noqa: BLE001 - that is what is counted
        outcome.crashes.append(f"{how}: {type(error).__name__}: {error}")
        return
    if is_hurt and save:
        try_salvage(path, truth, outcome, how)
    if found:
        outcome.named += is_hurt
    elif is_hurt:
        outcome.missed.append(how)
        texts = [key for key in truth if key[0] in {"article", "quote"}]
        outcome.wrong_shown += any((seen or {}).get(key) != truth[key] for key in texts)


def try_salvage(path: Path, truth: dict[tuple[str, int], Any], outcome: Outcome, how: str) -> None:
    """Save what can be read, and count rows that are not as they were."""
    target = path.with_name("salvaged.quotes")
    target.unlink(missing_ok=True)
    try:
        done = salvage(path, target, lambda: None)
        report = check_file(target, lambda: None)
    except LibraryError as error:
        outcome.not_salvaged.append(f"{how}: {error} {error.detail}")
        return
    except Exception as error:  # noqa: BLE001 - that is what is counted
        outcome.crashes.append(f"salvage after {how}: {type(error).__name__}: {error}")
        return
    outcome.salvaged += 1
    saved = content_of(target) or {}
    kept = {key: row for key, row in truth.items() if key[0] in TABLES}
    outcome.rows += len(kept)
    outcome.rows_saved += sum(saved.get(key) == row for key, row in kept.items())
    outcome.older += bool(done.older)
    # A claim whose quote is lost goes on without it. Rows that are named as perhaps not the newest are not passed off
    # as true; a row that was deleted and is back is as wrong as one that is changed.
    wrong = [
        key
        for key, row in saved.items()
        if key[0] in TABLES
        and kept.get(key) != row
        and key not in done.older
        and not (key[0] == "claim" and key in kept and ("quote", 1) not in saved)
    ]
    if wrong or report:
        outcome.wrong_saved.append(f"{how}: {wrong} {report.findings[:2]}")


def run(source: Path, folder: Path, *, count: int, seed: int, save: bool = True, ways: Sequence[Way] = WAYS) -> Outcome:
    """Damage ``source`` in ``count`` ways and check each."""
    whole, truth = source.read_bytes(), content_of(source)
    assert truth
    chance, outcome = random.Random(seed), Outcome()
    target = folder / "damaged.quotes"
    for nth in range(count):
        data = bytearray(whole)
        way = ways[nth % len(ways)]
        how = f"{way.__name__}: {way(data, chance)}"
        target.write_bytes(data)
        try_file(target, truth, outcome, how, save=save)
    return outcome
