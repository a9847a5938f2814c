"""Everything that is SQLite and no other database: connection settings, full text search, file facts."""

import logging
import sqlite3
import sys
from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote as url_quote

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    QueuePool,
    Select,
    bindparam,
    column,
    create_engine,
    event,
    func,
    literal,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.exc import DBAPIError

from quotetracker.model.faults import sqlite_explained
from quotetracker.model.header import APPLICATION_ID, is_logged
from quotetracker.model.places import Kind, place_of
from quotetracker.model.sqlite_files import is_of_the_file

_log = logging.getLogger("quotetracker")
# Earlier versions can corrupt a WAL file on reset: https://www.sqlite.org/wal.html (fixed in 3.51.3, 3.50.7, 3.44.6).
_WAL_IS_SAFE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
#: Every commit waits for the disk. The trials of power cuts set another value to see that they would notice.
SYNCHRONOUS = "FULL"
#: Milliseconds that a write waits for another program; the process lock keeps other QuoteTrackers out.
WRITE_PATIENCE = 1000
#: Milliseconds that a question, or a commit, waits for other threads of this process.
READ_PATIENCE = 15_000


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this SQLite version has the fix that write-ahead logging needs."""
    newest = _WAL_IS_SAFE[0]
    return version >= newest or any(version[:2] == fixed[:2] and version >= fixed for fixed in _WAL_IS_SAFE[1:])


def journal_mode_for(path: Path, *, as_it_is: bool = False) -> str:
    """WAL where version and place allow it, else TRUNCATE: with synchronous=FULL neither loses a commit to a power cut.

    DELETE would: the folder is not synced after the journal's removal, which may thus come back and undo a commit.
    ``as_it_is``: a file without a write-ahead log gets none, since that is written into the file.
    """
    if as_it_is and not is_logged(path):
        return "TRUNCATE"
    safe = wal_is_safe(sqlite3.sqlite_version_info) and place_of(path).kind is Kind.LOCAL
    return "WAL" if safe else "TRUNCATE"


def engine_for(path: Path, *, read_only: bool, immutable: bool = False, as_it_is: bool = False) -> Engine:
    """An engine on the library file; it never makes the file. Each write unit begins with BEGIN IMMEDIATE.

    ``immutable``: nobody can change the file, so that nothing is locked and no file beside it is needed.
    ``as_it_is``: opening it writes nothing into it.
    """
    mode = ("ro&immutable=1" if immutable else "ro") if read_only else "rw"
    address = f"file:{url_quote(str(path.absolute()))}?mode={mode}"
    engine = create_engine("sqlite://", creator=lambda: _connect(address), poolclass=QueuePool)
    journal_mode = journal_mode_for(path, as_it_is=as_it_is)
    how = "for reading" if read_only else f"journal {journal_mode}, synchronous {SYNCHRONOUS}"
    _log.info("a library is opened: SQLite %s, %s, %s", sqlite3.sqlite_version, place_of(path).kind.value, how)

    @event.listens_for(engine, "connect")
    def _settings(connection: sqlite3.Connection, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in (
            "foreign_keys=ON",
            f"busy_timeout={READ_PATIENCE}",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "cache_size=-32000",
            "temp_store=MEMORY",
            *(() if read_only else (f"journal_mode={journal_mode}", f"synchronous={SYNCHRONOUS}", "fullfsync=ON")),
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
        if sys.version_info >= (3, 12):  # no SQL, wherever it comes from, may damage the file
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if not connection.get_execution_options().get("write", False):
            connection.exec_driver_sql("BEGIN")
            return
        connection.exec_driver_sql(f"PRAGMA busy_timeout={WRITE_PATIENCE}")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        finally:
            # A commit waits for those who are reading; they are all of this process and will end.
            connection.exec_driver_sql(f"PRAGMA busy_timeout={READ_PATIENCE}")

    return engine


def _connect(address: str) -> sqlite3.Connection:
    # isolation_level=None: the driver must not open transactions of its own, or DDL would not roll back.
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def leave_one_file(engine: Engine) -> None:
    """Give the journal file up, so that a closed library is one file that can be copied and mailed."""
    try:
        with closing(engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA journal_mode=DELETE")
    except (sqlite3.Error, DBAPIError):
        # Somebody else has it open, or it is gone: the journal stays, which loses nothing.
        return


def foreign_objects(connection: Connection) -> list[str]:
    """Triggers and views: QuoteTracker makes none, and those of somebody else would run on the editor's changes."""
    if connection.dialect.name != "sqlite":
        return []
    rows = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name")
    return [str(row[0]) for row in rows]


def has_dangling_rows(connection: Connection) -> bool:
    """Whether any row points at one that is not there."""
    if connection.dialect.name != "sqlite":
        return False
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def make_file(path: Path) -> None:
    """Make an empty database that already says whose it is; FileExistsError when something is there.

    LibraryError when it cannot be written, and then nothing is left of it.
    """
    path.open("x").close()
    try:
        with sqlite_explained(path, doing="The library was not made."), closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def version_of(connection: Connection) -> int:
    """The schema version as it is stored."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def set_version(connection: Connection, version: int) -> None:
    """Write the schema version to where ``header.check_header`` reads it."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version={int(version)}")


# No triggers keep the indexes: trusted_schema=OFF rightly refuses them, since a library file may come from anybody.
_ARTICLE_SEARCH = (
    "CREATE VIRTUAL TABLE article_search USING fts5(title, text, content='article', content_rowid='id',"
    " tokenize='unicode61 remove_diacritics 2')"
)
_FORGET_ARTICLE = text(
    "INSERT INTO article_search(article_search, rowid, title, text) VALUES ('delete', :id, :title, :text)"
)
_LEARN_ARTICLE = text("INSERT INTO article_search(rowid, title, text) VALUES (:id, :title, :text)")
_QUOTE_SEARCH = (
    "CREATE VIRTUAL TABLE quote_search USING fts5(words, speakers, title, outlet, note,"
    " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)
_FEW = (
    "CREATE VIRTUAL TABLE few USING fts5(words, speakers, title, outlet, note,"
    " tokenize='unicode61 remove_diacritics 2')"
)
_TEXTS_OF = text("SELECT rowid, words, speakers, title, outlet, note FROM quote_search WHERE rowid IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
_LEARN_FEW = "INSERT INTO few(rowid, words, speakers, title, outlet, note) VALUES (?, ?, ?, ?, ?, ?)"
_QUOTE_TERMS = "CREATE VIRTUAL TABLE quote_terms USING fts5vocab('quote_search', 'row')"
_FILL_QUOTE_SEARCH = text(
    "INSERT INTO quote_search(rowid, words, speakers, title, outlet, note)"
    " SELECT quote.id, quote.words,"
    "  (SELECT group_concat(speaker.name || ' ' || coalesce((SELECT group_concat(alias.name, ' ') FROM alias"
    "    WHERE alias.speaker_id = speaker.id), ''), ' ')"
    "   FROM quote_speaker JOIN speaker ON speaker.id = quote_speaker.speaker_id"
    "   WHERE quote_speaker.quote_id = quote.id),"
    "  article.title, article.outlet, quote.note"
    " FROM quote JOIN article ON article.id = quote.article_id WHERE quote.id IN :ids"
).bindparams(bindparam("ids", expanding=True))
_EMPTY_QUOTE_SEARCH = text("DELETE FROM quote_search WHERE rowid IN :ids").bindparams(bindparam("ids", expanding=True))
_CHUNK = 500


def create_search(connection: Connection) -> None:
    """The full text indexes of schema 1 (FTS5; https://www.sqlite.org/fts5.html)."""
    if connection.dialect.name == "sqlite":
        for statement in (_ARTICLE_SEARCH, _QUOTE_SEARCH, _QUOTE_TERMS):
            connection.exec_driver_sql(statement)


def refresh_article_search(
    connection: Connection, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> None:
    """Follow one changed row of ``article``, given as it was and as it is."""
    for image, statement in ((before, _FORGET_ARTICLE), (after, _LEARN_ARTICLE)):
        if image is not None:
            connection.execute(statement, {name: image[name] for name in ("id", "title", "text")})


def refresh_quote_search(connection: Connection, quotes: Collection[int]) -> None:
    """Bring the index of ``quotes`` up to date with their rows, gone ones included."""
    ids = sorted(quotes)
    for at in range(0, len(ids), _CHUNK):
        chunk = ids[at : at + _CHUNK]
        connection.execute(_EMPTY_QUOTE_SEARCH, {"ids": chunk})
        connection.execute(_FILL_QUOTE_SEARCH, {"ids": chunk})


def search_is_whole(connection: Connection) -> bool:
    """Whether the full text indexes fit what they index, by their own check; ``connection`` must be able to write."""
    if connection.dialect.name != "sqlite":
        return True
    try:
        # Rank 1: compare with the table that is indexed, too (https://www.sqlite.org/fts5.html#the_integrity_check_command)
        connection.exec_driver_sql("INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)")
        connection.exec_driver_sql("INSERT INTO quote_search(quote_search) VALUES ('integrity-check')")
    except DBAPIError as error:
        if not is_of_the_file(error.orig):
            raise
        return False
    return True


def rebuild_search(connection: Connection) -> None:
    """Make the full text indexes anew from the tables."""
    if connection.dialect.name != "sqlite":
        return
    for statement in ("quote_terms", "quote_search", "article_search"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {statement}")
    create_search(connection)
    connection.exec_driver_sql("INSERT INTO article_search(article_search) VALUES ('rebuild')")
    every = [row[0] for row in connection.exec_driver_sql("SELECT id FROM quote")]
    refresh_quote_search(connection, every)


def keep_ids(connection: Connection, highest: Mapping[str, int]) -> None:
    """Let no table give an id up to ``highest`` again, by name of the table."""
    if connection.dialect.name == "sqlite":
        for name, number in highest.items():
            connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))


def match_expression(words: str) -> str:
    """What a person typed as an FTS5 query: every word must occur, the last may be the beginning of one.

    Each word is quoted, since raw input is FTS5 syntax and raises on most punctuation.
    """
    tokens = ["".join(char for char in token if char.isalnum() or char in "'’-_.") for token in words.split()]
    quoted = [f'"{token}"' for token in tokens if any(char.isalnum() for char in token)]
    if quoted and not words[-1:].isspace():
        quoted[-1] += "*"
    return " ".join(quoted)


def is_begun(words: str) -> bool:
    """Whether ``words`` end in one letter of a word that is still being typed: half of all texts have such a word."""
    last = words.rsplit(maxsplit=1)[-1:] if words[-1:].strip() else []
    return bool(last) and len(last[0]) == 1 and last[0].isascii()


def quote_hits(expression: str, *, after: int = 0) -> Any:
    """Clause: ids of quotes that match ``expression``; only of those after this id."""
    if after:
        return text(
            "SELECT rowid FROM quote_search WHERE quote_search MATCH :expression AND rowid > :after"
        ).bindparams(expression=expression, after=after)
    return text("SELECT rowid FROM quote_search WHERE quote_search MATCH :expression").bindparams(expression=expression)


_quote_search = table("quote_search", column("rowid"), column("quote_search"))


def hit_rows(expression: str, *, after: int = 0) -> Select[Any]:
    """The same ids, as a statement that can be counted and cut short."""
    rows = select(_quote_search.c.rowid).where(_quote_search.c.quote_search.op("MATCH")(expression))
    return rows.where(_quote_search.c.rowid > after) if after else rows


def is_quote_hit(expression: str, quote: Any) -> ColumnElement[bool]:
    """Clause: this one quote matches ``expression``; a look into the index for each quote."""
    rows = select(literal(1)).select_from(_quote_search)
    return rows.where(_quote_search.c.quote_search.op("MATCH")(expression), _quote_search.c.rowid == quote).exists()


def hits_among(connection: Connection, expression: str, quotes: Collection[int]) -> set[int]:
    """Those of ``quotes`` that match ``expression``.

    Their texts are put into an index of their own: that of the library gathers all words that begin with a letter, in
    half of all quotes, before it looks at one of them.
    """
    rows = connection.execute(_TEXTS_OF, {"ids": list(quotes)})
    with closing(sqlite3.connect(":memory:")) as index:
        index.execute(_FEW)
        index.executemany(_LEARN_FEW, map(tuple, rows))
        return {row[0] for row in index.execute("SELECT rowid FROM few WHERE few MATCH ?", (expression,))}


def is_quick_to_look_at(expression: str) -> bool:
    """Whether one quote is quickly compared with ``expression``: the index has whole words, and beginnings of 2 and 3.

    For other beginnings FTS5 gathers all words that begin so before it looks.
    """
    last = expression.rsplit(" ", 1)[-1]
    return not last.endswith("*") or len(last.strip('"*')) in {2, 3}


# Of words that are nearly everywhere, to rank all hits would take seconds: some thousand that were added last are.
_RANKED_QUOTES, _RANKED_ARTICLES = 2000, 500
ARTICLE_HITS = text(
    "SELECT rowid, snippet(article_search, 1, '', '', '…', 24) FROM article_search"
    " WHERE article_search MATCH :expression AND rowid >= coalesce((SELECT min(rowid) FROM"
    "  (SELECT rowid FROM article_search WHERE article_search MATCH :expression ORDER BY rowid DESC LIMIT :ranked)), 0)"
    " ORDER BY bm25(article_search, 4.0, 1.0) LIMIT :limit"
).bindparams(ranked=_RANKED_ARTICLES)
QUOTE_HITS = text(
    "SELECT rowid FROM (SELECT rowid, bm25(quote_search, 2.0, 4.0, 1.0, 1.0, 1.0) AS worth FROM quote_search"
    "  WHERE quote_search MATCH :expression ORDER BY rowid DESC LIMIT :ranked) ORDER BY worth, rowid LIMIT :limit"
).bindparams(ranked=_RANKED_QUOTES)


def may_hold(column: Any, word: str) -> ColumnElement[bool]:
    """Clause: the text has ``word``, folded as ``text.names.name_key`` folds, or letters that SQLite cannot fold."""
    return or_(func.lower(column).contains(word, autoescape=True), column.op("GLOB")("*[^ -~]*"))


KNOWN_WORD = text("SELECT 1 FROM quote_terms WHERE term >= :word AND term < :word || char(1114111) LIMIT 1")
