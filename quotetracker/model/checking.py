"""Is a library whole? Structure, texts, quotes against their articles, rows against the journal, search indexes."""

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from quotetracker.model import sqlite_files
from quotetracker.model.evidence import Expected, HurtStep, expectations
from quotetracker.model.faults import sqlite_explained
from quotetracker.model.rawfile import Row, Table, columns_of, ranges, tolerate
from quotetracker.model.schema import SCHEMA_VERSION, Base
from quotetracker.model.sqlite_files import HURT
from quotetracker.text.spans import GAP

#: Tables with the editor's work, and what their rows are called.
NAMES = {
    "article": "article A{}",
    "quote": "quote Q{}",
    "speaker": "speaker S{}",
    "claim": "claim C{}",
    "quote_span": "a piece of a quote ({})",
    "quote_speaker": "a speaker of a quote ({})",
    "alias": "a further name of a speaker ({})",
    "role": "an office of a speaker ({})",
    "decision": "a decision on two quotes ({})",
    "judgement": "a decision on a suggestion ({})",
    "statement": "statement {}",
    "statement_quote": "a quote of a statement ({})",
    "saved_search": "a saved search ({})",
}


class Cure(Enum):
    """What can be done about a finding."""

    JOURNAL = "from the record of changes"
    BACKUP = "from a backup, if one has it"
    REBUILD = "by making the search index anew"
    DROP = "by removing what the program can work out again"
    SALVAGE = "by saving what can be read into a new library, or restoring a backup"
    LOOK = "only by looking at it yourself"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    what: str
    """A sentence that names the thing."""
    cure: Cure
    table: str = ""
    key: int = 0
    expected: Row | None = None
    """For ``Cure.JOURNAL``: the row as it should be; None when it should not be there."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check has found; nothing, it is to be hoped."""

    articles: int
    quotes: int
    steps: int
    findings: tuple[Finding, ...]

    def __bool__(self) -> bool:
        return bool(self.findings)


def check_file(path: Path, check: Callable[[], None], *, immutable: bool = False) -> Report:
    """Look at all of the library at ``path`` without changing it; LibraryError when it cannot even be opened."""
    with (
        sqlite_explained(path),
        sqlite_files.reading(path, immutable=immutable) as connection,
        sqlite_files.stoppable(connection, check),
    ):
        faults = sqlite_files.structure_faults(connection, limit=20)
    with sqlite_explained(path), sqlite_files.reading(path, immutable=immutable) as connection:
        tolerate(connection)
        connection.execute("BEGIN")  # one state of the library, whatever is saved meanwhile
        faults += _missing_columns(connection)
        findings = [_of_structure(line) for line in faults]
        check()
        seen = _Seen(connection)
        findings += _articles(connection, seen, check)
        findings += _quotes(connection, seen, check)
        findings += _others(connection, check)
        findings += _originals(connection, check)
        findings += _dangling(connection)
        against, steps = _journal(connection, check)
        findings += _search(connection)
        connection.execute("ROLLBACK")
    return Report(seen.articles, seen.quotes, steps, _merged(findings, against))


def _of_structure(line: str) -> Finding:
    """One line of SQLite's integrity check. Since 3.44 that looks into search indexes, too: those can be made anew."""
    if "FTS5" in line:
        return Finding(f"The search index is hurt: {line}.", Cure.REBUILD)
    return Finding(f"The structure of the file is hurt: {line}.", Cure.SALVAGE)


def _missing_columns(connection: sqlite3.Connection) -> list[str]:
    """Tables and columns that a library of its version has and this one has not."""
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except HURT as error:
        return [str(error)]
    if version != SCHEMA_VERSION:
        # Which tables an older version had is known for those that were there from the first.
        first = ("article", "quote", "quote_span", "speaker", "quote_speaker", "claim", "journal_step")
        return [f"there is no table “{name}”" for name in first if not columns_of(connection, name)]
    faults = []
    for table in Base.metadata.sorted_tables:
        columns = columns_of(connection, table.name)
        if lost := [column.name for column in table.c if column.name not in columns]:
            faults.append(f"“{table.name}” has no {', '.join(lost)}")
    return faults


class _Seen:
    """What was counted, and which texts can be trusted; the texts themselves may be too many to be kept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.whole: set[int] = set()
        self.articles = self.quotes = 0
        self._table = Table(connection, "article")
        self._recent: dict[int, str] = {}

    def text(self, article: object) -> str | None:
        """The text of an article, None when it is hurt or not there."""
        if not isinstance(article, int) or article not in self.whole:
            return None
        if article not in self._recent:
            if len(self._recent) > 50:
                self._recent.clear()
            self._recent[article] = str((self._table.row(article) or {}).get("text", ""))
        return self._recent[article]


def named(table: str, key: int, row: Row | None = None) -> str:
    """What a row is called: “quote Q17 (“We will close…”)”."""
    name = NAMES.get(table, f"{table} {{}}").format(key)
    shown = str((row or {}).get("title" if table == "article" else "words", (row or {}).get("name", "")) or "")
    # A surrogate marks a broken byte; it cannot be printed.
    shown = " ".join(shown.encode(errors="replace").decode().split())
    return f"{name} (“{shown[:40]}…”)" if len(shown) > 40 else f"{name} (“{shown}”)" if shown else name


def _articles(connection: sqlite3.Connection, seen: _Seen, check: Callable[[], None]) -> Iterator[Finding]:
    table = Table(connection, "article")
    for key, row in table.rows():
        check()
        text = row.get("text")
        seen.articles += 1
        if isinstance(text, str) and _hash(text) == row.get("content_hash"):
            seen.whole.add(key)
        else:
            yield Finding(
                _begun(f"the text of {named('article', key, row)} is not what was stored."), Cure.BACKUP, "article", key
            )
    yield from _unreadable(table)


def _quotes(connection: sqlite3.Connection, seen: _Seen, check: Callable[[], None]) -> Iterator[Finding]:
    spans: dict[int, list[tuple[int, int]]] = {}
    pieces = Table(connection, "quote_span")
    for _, row in pieces.rows():
        if all(isinstance(row.get(name), int) for name in ("quote_id", "start", "end")):
            spans.setdefault(row["quote_id"], []).append((row["start"], row["end"]))
    yield from _unreadable(pieces)
    table = Table(connection, "quote")
    for key, row in table.rows():
        check()
        seen.quotes += 1
        if why := _misplaced(row, sorted(spans.get(key, [])), seen.text(row.get("article_id"))):
            yield Finding(_begun(f"{named('quote', key, row)} {why}."), Cure.LOOK, "quote", key)
    yield from _unreadable(table)


def _misplaced(row: Row, spans: list[tuple[int, int]], text: str | None) -> str:
    """Why a quote does not fit its article; "" when it does, or when the article itself is hurt."""
    if not spans:
        return "has no place in its article"
    if text is None:
        return ""
    if spans[0][0] != row.get("start") or spans[-1][1] > len(text):
        return "lies outside of its article"
    if GAP.join(text[start:end] for start, end in spans) != row.get("words"):
        return "does not have the words of its article"
    for part, called in (("mention", "name of its speaker"), ("cue", "reporting word")):
        start, end = row.get(f"{part}_start"), row.get(f"{part}_end")
        if isinstance(start, int) and isinstance(end, int) and text[start:end] != row.get(f"{part}_words"):
            return f"has a {called} that is not in its article"
    return ""


def _others(connection: sqlite3.Connection, check: Callable[[], None]) -> Iterator[Finding]:
    for name in NAMES:
        if name not in {"article", "quote", "quote_span"}:
            table = Table(connection, name)
            for _ in table.rows():
                check()
            yield from _unreadable(table)


def _originals(connection: sqlite3.Connection, check: Callable[[], None]) -> Iterator[Finding]:
    table = Table(connection, "original")
    for _, row in table.rows():
        check()
        try:
            whole = hashlib.sha256(zlib.decompress(row["packed"])).hexdigest() == row["content_hash"]
        except (zlib.error, TypeError, KeyError):
            whole = False
        if not whole:
            yield Finding("An article's original file is not what was stored; its text is.", Cure.BACKUP, "original")
    yield from _unreadable(table)


def _dangling(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, key, parent in sqlite_files.dangling(connection):
        cure = Cure.LOOK if table in NAMES else Cure.DROP
        yield Finding(
            _begun(f"{named(table, key)} belongs to {NAMES.get(parent, parent).split(' ')[0]} that is gone."),
            cure,
            table,
            key,
        )


def _journal(connection: sqlite3.Connection, check: Callable[[], None]) -> tuple[list[Finding], int]:
    """Rows that are not as the newest step left them, and steps that are hurt."""
    tables: dict[str, Table] = {}
    findings: list[Finding] = []
    for told in expectations(connection):
        check()
        if isinstance(told, HurtStep):
            words = f"The record of a change is hurt: step {told.step}{f' (“{told.label}”)' if told.label else ''}."
            findings.append(Finding(words.encode(errors="replace").decode(), Cure.LOOK, "journal_step", told.step))
        elif finding := _against(tables.setdefault(told.table, Table(connection, told.table)), told):
            findings.append(finding)
    try:
        steps = int(connection.execute("SELECT count(*) FROM journal_step").fetchone()[0])
    except HURT:
        steps = 0
    return findings, steps


def _against(table: Table, told: Expected) -> Finding | None:
    name = named(told.table, told.key, told.image)
    try:
        row = table.row(told.key)
    except HURT:
        why = "cannot be read"
    else:
        if row is None and told.image is None:
            return None
        if row is None:
            why = "is missing"
        elif told.image is None:
            why = "is there again although it was deleted"
        else:
            image = told.image
            differing = [column for column in image if column in row and not _equal(row[column], image[column])]
            if not differing:
                return None
            why = f"is not as it was saved ({', '.join(differing)})"
    return Finding(_begun(f"{name} {why}."), Cure.JOURNAL, told.table, told.key, told.image)


def _equal(stored: object, expected: object) -> bool:
    return stored == expected and isinstance(stored, str) == isinstance(expected, str)


def _search(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The index of quotes against the quotes. What needs a writing connection is asked by ``mending``."""
    try:
        differing = connection.execute(
            "SELECT count(*) FROM (SELECT id, words, note FROM quote"
            " EXCEPT SELECT rowid, words, note FROM quote_search)"
        ).fetchone()[0]
        differing += connection.execute(
            "SELECT count(*) FROM (SELECT rowid FROM quote_search EXCEPT SELECT id FROM quote)"
        ).fetchone()[0]
    except HURT as error:
        yield Finding(f"The search index cannot be read ({error}).", Cure.REBUILD)
        return
    if differing:
        yield Finding(f"The search index does not fit {differing} quotes.", Cure.REBUILD)


def _unreadable(table: Table) -> Iterator[Finding]:
    if table.unreadable:
        what = NAMES.get(table.name, table.name + " {}").format(ranges(table.unreadable))
        yield Finding(_begun(f"{what} cannot be read."), Cure.SALVAGE, table.name)


def _merged(findings: list[Finding], against: list[Finding]) -> tuple[Finding, ...]:
    """Each thing once: where the journal knows how it should be, that is the finding to keep."""
    known = {(finding.table, finding.key) for finding in against if finding.key}
    kept = [finding for finding in findings if not finding.key or (finding.table, finding.key) not in known]
    return (*kept, *against)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", errors="surrogateescape")).hexdigest()


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
