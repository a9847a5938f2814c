"""The only door to a library: reads, steps (writes that can be undone), derived writes, undo and redo."""

import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, delete, func, select, update
from sqlalchemy.orm import Session, sessionmaker

from quotetracker.errors import LibraryError
from quotetracker.model import journal, proposals, sqlite
from quotetracker.model.faults import faults_explained
from quotetracker.model.header import check_header
from quotetracker.model.migrate import upgrade
from quotetracker.model.schema import SCHEMA_VERSION, Fact, Matched, Quote, QuoteSpeaker, Step
from quotetracker.model.views import Changes, StepView
from quotetracker.model.vocabulary import StepId

__all__ = ["Listener", "Session", "Store", "now"]

Listener = Callable[[Changes], None]
#: Tables whose rows decide whether a suggestion still waits for the editor.
_CLOSING = {"quote_span", "judgement"}


def now() -> str:
    """This moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class Store:
    """One open library. May be used from several threads; each session stays in the thread that opened it."""

    def __init__(self, path: Path, engine: Engine, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = engine
        self._reading = sessionmaker(engine, expire_on_commit=False)
        self._writing = sessionmaker(engine.execution_options(write=True), expire_on_commit=False)
        self._listeners: list[Listener] = []

    @classmethod
    def create(cls, path: Path, *, title: str = "") -> "Store":
        """Make a new library; LibraryError when something is already there or the folder cannot be written."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            sqlite.make_file(path)
        except FileExistsError as error:
            raise LibraryError(f"There is already a file at {path}.", "Open it, or choose another name.") from error
        except OSError as error:
            raise LibraryError(
                f"A library cannot be made at {path}.", "Choose a folder that you may write to.", detail=str(error)
            ) from error
        store = cls(path, sqlite.engine_for(path, read_only=False), read_only=False)
        try:
            store._migrate()
            with store.derived() as session:
                facts = {"title": title or path.stem, "uid": uuid.uuid4().hex, "created_at": now()}
                session.add_all(Fact(name=name, value=value) for name, value in facts.items())
        except BaseException:
            store.close()
            path.unlink(missing_ok=True)
            raise
        return store

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open the library at ``path``; LibraryError when it is missing, foreign, newer or cannot be read.

        A file or folder that may not be written is opened read-only.
        """
        version = check_header(path, newest=SCHEMA_VERSION)
        read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
        store = cls(path, sqlite.engine_for(path, read_only=read_only), read_only=read_only)
        try:
            if version < SCHEMA_VERSION:
                store._migrate()
            with store.read() as session:
                session.execute(select(Fact)).first()
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the file."""
        self._listeners.clear()
        if not self.read_only:
            self._engine.dispose()
            sqlite.leave_one_file(self._engine)
        self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the library and writes nothing."""
        with faults_explained(self.path), self._reading() as session:
            yield session

    @contextmanager
    def step(self, label: str) -> Iterator[Session]:
        """The only door for writes: one transaction, one entry in the journal, one notice to the listeners."""
        with self._write() as session:
            recording = journal.start(session)
            yield session
            session.flush()
            changes = self._settle(session, recording.changes)
            if recording.changes:
                session.execute(update(Step).where(Step.state == "undone").values(state="dropped"))
                session.add(Step(label=label, at=now(), state="done", images=journal.pack(recording.changes)))
        self._tell(changes)

    @contextmanager
    def derived(self) -> Iterator[Session]:
        """Write what the program worked out by itself; never journalled, and refused for journalled tables."""
        with self._write() as session:
            journal.allow_derived(session)
            yield session

    def undo(self) -> StepView | None:
        """Take the last step back, also one from before a restart; None when there is nothing to undo."""
        return self._replay("done", "undone", last=True)

    def redo(self) -> StepView | None:
        """Do the step again that was undone last; None when there is none."""
        return self._replay("undone", "done", last=False)

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` after each step, undo and redo, in the thread that wrote."""
        self._listeners.append(listener)

    def tell(self, changes: Changes) -> None:
        """Tell the listeners of derived changes."""
        self._tell(changes)

    @contextmanager
    def _write(self) -> Iterator[Session]:
        if self.read_only:
            raise LibraryError(
                f"{self.path} is open for reading only: the change was not saved.",
                "Copy the library to a folder of your own and open the copy.",
            )
        with faults_explained(self.path):
            self._check_still_there()
            with self._writing.begin() as session:
                yield session

    def _check_still_there(self) -> None:
        """SQLite goes on writing into a deleted file without a word."""
        if not self.path.exists():
            raise LibraryError(
                f"{self.path} is gone: it was moved, deleted, or its drive was removed. The change was not saved.",
                "Put the file back and try again.",
            )

    def _migrate(self) -> None:
        with faults_explained(self.path), self._engine.execution_options(write=True).begin() as connection:
            upgrade(connection)

    def _replay(self, state: str, target: str, *, last: bool) -> StepView | None:
        pick = func.max(Step.id) if last else func.min(Step.id)
        with self._write() as session:
            number = session.scalar(select(pick).where(Step.state == state))
            if number is None:
                return None
            step = session.get_one(Step, number)
            rows = journal.unpack(step.images)
            if last:
                rows = [change.reversed() for change in reversed(rows)]
            journal.allow_derived(session)
            journal.replay(session.connection(), rows)
            changes = self._settle(session, rows)
            step.state = target
            view = StepView(StepId(step.id), step.label, step.at)
        self._tell(changes)
        return view

    def _settle(self, session: Session, rows: list[journal.RowChange]) -> Changes:
        """Bring derived data in line with changed rows, in the same transaction; say what changed."""
        touched = journal.quotes_touched(rows)
        speakers = {
            image["speaker_id" if row.table == "alias" else "id"]
            for row in rows
            if row.table in {"speaker", "alias"}
            for image in (row.before, row.after)
            if image is not None
        }
        articles = {row.after["id"] for row in rows if row.table == "article" and row.after is not None}
        shown = touched | _quotes_of(session, speakers=speakers, articles=articles)
        connection = session.connection()
        for row in rows:
            if row.table == "article":
                sqlite.refresh_article_search(connection, row.before, row.after)
        sqlite.refresh_quote_search(connection, shown)
        articles_of: dict[int, int] = {}
        for chunk in _chunks(sorted(touched)):
            session.execute(delete(Matched).where(Matched.quote_id.in_(chunk)))
            found = session.execute(select(Quote.id, Quote.article_id).where(Quote.id.in_(chunk)))
            articles_of.update((row.id, row.article_id) for row in found)
        changes = journal.changes_of(rows, articles_of)
        if any(row.table in _CLOSING for row in rows):
            proposals.refresh_open(session, changes.articles)
        return changes

    def _tell(self, changes: Changes) -> None:
        if changes:
            for listener in tuple(self._listeners):
                listener(changes)


def _quotes_of(session: Session, *, speakers: set[int], articles: set[int]) -> set[int]:
    found: set[int] = set()
    for chunk in _chunks(sorted(speakers)):
        found.update(session.scalars(select(QuoteSpeaker.quote_id).where(QuoteSpeaker.speaker_id.in_(chunk))))
    for chunk in _chunks(sorted(articles)):
        found.update(session.scalars(select(Quote.id).where(Quote.article_id.in_(chunk))))
    return found


def _chunks(ids: list[int], size: int = 500) -> Iterator[list[int]]:
    for at in range(0, len(ids), size):
        yield ids[at : at + size]
