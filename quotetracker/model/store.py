"""The only door to a library: reads, steps (writes that can be undone), derived writes, undo and redo."""

import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from sqlalchemy import Engine, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from quotetracker.errors import DamagedLibraryError, LibraryError, UnconfirmedError
from quotetracker.model import backups, journal, opening, proposals, remains, sketches, sqlite, sqlite_files, vectors
from quotetracker.model.checking import Cure, Finding
from quotetracker.model.due import forget_touched, postpone
from quotetracker.model.faults import faults_explained, is_full, system_fault, unconfirmed
from quotetracker.model.header import check_header
from quotetracker.model.lock import LibraryLock, user_name
from quotetracker.model.mending import mend, refuse_structure
from quotetracker.model.migrate import upgrade
from quotetracker.model.places import place_of
from quotetracker.model.schema import SCHEMA_VERSION, Fact, Quote, QuoteSpeaker, Step
from quotetracker.model.trust import Trust, was_left_so, was_worked_on
from quotetracker.model.views import Changes, StepView
from quotetracker.model.vocabulary import ArticleId, StepId

__all__ = ["Listener", "Session", "Store", "now"]

Listener = Callable[[Changes], None]
#: Tables whose rows decide whether a suggestion still waits for the editor.
_CLOSING = {"quote_span", "judgement"}


def now() -> str:
    """This moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class Store:
    """One open library. May be used from several threads; each session stays in the thread that opened it."""

    def __init__(self, path: Path, engine: Engine, *, lock: LibraryLock | None, read_only: str = "") -> None:
        self.path = path
        self.read_only_because = read_only
        """Why changes are refused, as a sentence; empty when they are not."""
        self.place = place_of(path)
        self.is_new = False
        """Whether it was made now: nothing in it is older than this session."""
        self._engine = engine
        self._lock = lock
        self._file = opening.identity(path)
        self.trust = Trust(path, "", settled=False)
        """Whether anything has to be looked at before the first change."""
        self.as_found: Path | None = None
        """Copy of the library as it was found, with what a crash had left beside it; None when nothing was there."""
        self._turn = threading.RLock()  # writes of this process wait here, not in SQLite, which is not fair
        self._group = threading.local()
        self._journal_bytes: int | None = None
        self._reading = sessionmaker(engine, expire_on_commit=False)
        self._writing = sessionmaker(engine.execution_options(write=True), expire_on_commit=False)
        self._listeners: list[Listener] = []

    @property
    def ended_badly(self) -> bool:
        """Whether the program that had the library before ended without closing it."""
        return self._lock is not None and (self._lock.was_left or self.as_found is not None)

    @property
    def is_still_there(self) -> bool:
        """Whether the file at its path is the one that was opened."""
        return opening.identity(self.path) == self._file

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return bool(self.read_only_because)

    @classmethod
    def create(cls, path: Path, *, title: str = "") -> "Store":
        """Make a new library; LibraryError when something is already there or the folder cannot be written."""
        lock = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = LibraryLock.take(path)
            sqlite.make_file(path)
        except LibraryError:
            opening.release(lock)
            raise
        except FileExistsError as error:
            opening.release(lock)
            raise LibraryError(f"There is already a file at {path}.", "Open it, or choose another name.") from error
        except OSError as error:
            opening.release(lock)
            if is_full(error):
                raise system_fault(error, path) from error
            raise LibraryError(
                f"A library cannot be made at {path}.", "Choose a folder that you may write to.", detail=str(error)
            ) from error
        store = cls(path, sqlite.engine_for(path, read_only=False), lock=lock)
        store.is_new = True
        try:
            store._migrate()
            store._name(title or path.stem)
        except BaseException:
            store.close()
            path.unlink(missing_ok=True)
            raise
        return store

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Store":
        """Open the library at ``path``; LibraryError when it is missing, foreign, newer, damaged or cannot be read.

        LibraryInUseError when another process has it and ``read_only`` is not asked for. A file or folder that may not
        be written is opened for reading.
        """
        version = check_header(path, newest=SCHEMA_VERSION)
        lock, because = (None, "you asked for that") if read_only else opening.lock_or_reason(path)
        if because == opening.FULL and version < SCHEMA_VERSION:
            raise LibraryError(
                f"{path} must be brought up to date, and the disk is full. It was left as it was.",
                "Free some space and open it again.",
            )
        if because and version < SCHEMA_VERSION:
            raise LibraryError(
                f"{path} was made by an older QuoteTracker. It must be brought up to date, but may only be read here.",
                "Copy the library to a folder of your own and open the copy.",
            )
        store = None
        try:
            version = check_header(path, newest=SCHEMA_VERSION)  # perhaps it was brought up to date just now
            known = was_left_so(path)
            as_found = None if because else remains.keep(path)  # before SQLite sees it
            engine = opening.engine_to(path, read_only=bool(because), as_it_is=known is None)
            store = cls(path, engine, lock=lock, read_only=because)
            store.as_found = as_found
            opening.refuse_foreign(path, engine)
            # After a crash the newest form may stand in the write-ahead log only, not in the file's header.
            version = opening.version_in(path, engine, newest=SCHEMA_VERSION)
            updated = version < SCHEMA_VERSION
            if updated:
                if version:
                    backups.make(path, "before update")  # which looks at all of it
                store._migrate()
                if not version:  # its making was broken off; nothing was ever in it
                    store._name(path.stem)
            store._check_readable()
            if known is None and store.ended_badly:
                known = was_worked_on(path)
            store.trust = Trust(path, uid := store._uid(), settled=updated or known == uid)
        except BaseException:
            if store is not None:
                store.close()
            else:
                opening.release(lock)
            raise
        return store

    def close(self) -> None:
        """Let go of the file."""
        self._listeners.clear()
        if not self.read_only:
            self._engine.dispose()
            sqlite.leave_one_file(self._engine)
        self._engine.dispose()
        if not self.read_only and self.is_still_there:
            self.trust.leave()
        opening.release(self._lock)
        self._lock = None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the library and writes nothing."""
        with faults_explained(self.path), self._reading() as session:
            yield session

    @contextmanager
    def step(self, label: str) -> Iterator[Session]:
        """The only door for writes: one transaction, one entry in the journal, one notice to the listeners."""
        made = _Made()
        with self._confirmed(made), self._write() as session:
            recording = journal.start(session)
            yield session
            session.flush()
            made.changes = self._settle(session, recording.changes)
            if recording.changes:
                session.execute(update(Step).where(Step.state == "undone").values(state="dropped"))
                step = self._record(session, label, journal.pack(recording.changes))
                made.states = {step.id: "done"}
        self._tell(made.changes)

    @contextmanager
    def group(self, label: str) -> Iterator[None]:
        """Let the steps that this thread makes inside be undone and done again as one, under ``label``."""
        outer = getattr(self._group, "open", None)
        self._group.open = outer or _Group(label)
        try:
            yield
        finally:
            self._group.open = outer

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

    def search_is_whole(self) -> bool:
        """Whether the full text indexes are as they should be; see `sqlite_files.search_faults` for asking twice."""
        return self._search_fits() or self._search_fits()

    def _search_fits(self) -> bool:
        with faults_explained(self.path), self._turn:
            connection = self._engine.execution_options(write=True).connect()
            try:
                connection.begin()
                return sqlite.search_is_whole(connection)
            finally:
                connection.rollback()
                connection.close()

    def save_copy(self, target: Path, check: Callable[[], None]) -> None:
        """Copy what is open to ``target``, also where its file is gone or was replaced; ``check`` may raise."""
        with closing(self._engine.raw_connection()) as mine:
            # A connection that was opened just now may have met another file.
            found = mine.cursor().execute("SELECT value FROM library_fact WHERE name = 'uid'").fetchone()
            if self.trust.uid != (found[0] if found else ""):
                raise LibraryError(
                    f"{self.path} was replaced by another library, and the one that was open cannot be read any more.",
                    "Restore it from a backup: File → Backups and checks.",
                )
            sqlite_files.copy_from(cast("sqlite3.Connection", mine.driver_connection), target, check)

    def mend(self, findings: Sequence[Finding], made: Sequence[Path]) -> list[str]:
        """Put right what a check has found and there is proof for, with ``made`` backups; says what was done."""
        refuse_structure(findings, self.path)
        known = [found for found in findings if found.cure is Cure.JOURNAL and found.expected is not None]
        with self._write() as session:
            journal.allow_derived(session)
            said = mend(session.connection(), findings, made)
            changes = self._settle(session, [journal.RowChange(found.table, None, found.expected) for found in known])
            sqlite.rebuild_search(session.connection())
        texts = frozenset(ArticleId(found.key) for found in findings if found.table == "article" and found.key)
        self._tell(replace(changes, articles=changes.articles | texts))
        return said

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` after each step, undo and redo, in the thread that wrote."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Call ``listener`` no more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def tell(self, changes: Changes) -> None:
        """Tell the listeners of derived changes."""
        self._tell(changes)

    @contextmanager
    def _write(self) -> Iterator[Session]:
        if self.read_only:
            raise LibraryError(
                f"{self.path} is open for reading only: the change was not saved.",
                "Copy the library to a folder of your own and open the copy.",
                detail=self.read_only_because,
            )
        with faults_explained(self.path), self._turn:
            self._check_still_there()
            self.trust.before_change()
            with self._writing.begin() as session:
                yield session

    def _check_still_there(self) -> None:
        """SQLite goes on writing into a deleted or replaced file without a word."""
        found = opening.identity(self.path)
        if found is None:
            raise LibraryError(
                f"{self.path} is gone: it was moved, deleted, or its drive was removed. The change was not saved.",
                "Put the file back and try again, or go on elsewhere: File → Save a copy of the library.",
            )
        if found != self._file:
            raise LibraryError(
                f"{self.path} was replaced by another file while it was open. The change was not saved.",
                "Save what is open to another place: File → Save a copy of the library.",
            )

    def _migrate(self) -> None:
        with faults_explained(self.path), self._engine.execution_options(write=True).begin() as connection:
            upgrade(connection)

    def _name(self, title: str) -> None:
        uid = uuid.uuid4().hex
        self.trust = Trust(self.path, uid, settled=True)  # made this moment
        with self.derived() as session:
            facts = {"title": title, "uid": uid, "created_at": now()}
            session.add_all(Fact(name=name, value=value) for name, value in facts.items())

    def _uid(self) -> str:
        with self.read() as session:
            return session.scalar(select(Fact.value).where(Fact.name == "uid")) or ""

    def _check_readable(self) -> None:
        try:
            with self.read() as session:
                for kind in (Fact, Step, Quote):
                    session.execute(select(kind).limit(1)).first()  # without a limit all of them would be read
        except DBAPIError as error:
            raise DamagedLibraryError(
                f"{self.path} says that it is a library, but parts of it are missing.",
                "Restore it from a backup, or save what can be read: quotetracker salvage.",
                detail=str(error.orig),
            ) from error

    def _record(self, session: Session, label: str, images: bytes) -> Step:
        at, who = now(), user_name()
        step = Step(label=label, at=at, state="done", images=images, who=who)
        step.digest = journal.digest(label=label, at=at, who=who, images=images)
        session.add(step)
        session.flush()
        self._journal_bytes = journal.keep_within(session, self._journal_bytes, len(images))
        if group := getattr(self._group, "open", None):
            group.first = group.first or step.id
            step.group_id, step.group_label = group.first, group.label
        return step

    def _replay(self, state: str, target: str, *, last: bool) -> StepView | None:
        made = _Made()
        with self._confirmed(made), self._write() as session:
            steps = _to_replay(session, state, last=last)
            if not steps:
                return None
            journal.allow_derived(session)
            rows: list[journal.RowChange] = []
            for step in steps:
                images = journal.unpack(step.images)
                rows += [change.reversed() for change in reversed(images)] if last else images
                step.state = target
            journal.replay(session.connection(), rows)
            made.changes, made.states = self._settle(session, rows), {step.id: target for step in steps}
            if owners := _owners_of_names(rows):
                proposals.read_again_about(session, owners)
            view = StepView(StepId(steps[0].id), steps[0].group_label or steps[0].label, steps[0].at)
        self._tell(made.changes)
        return view

    @contextmanager
    def _confirmed(self, made: "_Made") -> Iterator[None]:
        """Where the disk does not confirm a commit, read whether the change stands, say that, and show what is true."""
        with self._turn:  # nothing else is written until that is known
            try:
                yield
            except UnconfirmedError as error:
                with self.read() as session:
                    found = session.execute(select(Step.id, Step.state).where(Step.id.in_(made.states)))
                    stands = bool(made.states) and {row.id: row.state for row in found} == made.states
                if stands:
                    self._tell(made.changes)
                raise unconfirmed(error, self.path, stands=stands) from error

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
        vectors.forget_changed(session, rows)
        retold = {row.after["id"] for row in rows if row.table == "article" and row.after and _is_retold(row)}
        proposals.forget_suggestions(session, retold)
        sketches.forget_sketches(session, retold)
        articles_of: dict[int, int] = {}
        for chunk in _chunks(sorted(touched)):
            found = session.execute(select(Quote.id, Quote.article_id).where(Quote.id.in_(chunk)))
            articles_of.update((row.id, row.article_id) for row in found)
        forget_touched(connection, touched)
        postpone(connection, articles_of)
        changes = journal.changes_of(rows, articles_of)
        followed = frozenset(key for row in rows if row.table == "article" for key in _followed(row))
        if followed:
            changes = replace(changes, articles=changes.articles | followed)
        if followed or any(row.table in _CLOSING for row in rows):
            proposals.refresh_open(session, changes.articles)
        return changes

    def _tell(self, changes: Changes) -> None:
        if changes:
            for listener in tuple(self._listeners):
                listener(changes)


def _followed(row: journal.RowChange) -> set[ArticleId]:
    """Articles that got a newer version by this change, or lost one."""
    before, after = ((image or {}).get("version_of") for image in (row.before, row.after))
    return {ArticleId(key) for key in (before, after) if key is not None and before != after}


def _is_retold(row: journal.RowChange) -> bool:
    """Whether an article has another text than before, so that nothing worked out of it holds."""
    return bool(row.before and row.after and row.before["text"] != row.after["text"])


@dataclass(slots=True)
class _Made:
    """What one write does, known before it is committed."""

    changes: Changes = field(default_factory=Changes)
    states: dict[int, str] = field(default_factory=dict)
    """The state that each of its steps has when it stands."""


@dataclass(slots=True)
class _Group:
    label: str
    first: int = 0
    """Id of its first step, once there is one."""


def _to_replay(session: Session, state: str, *, last: bool) -> list[Step]:
    """The next step to undo or redo; with its group, as far as nothing else was done between."""
    order = Step.id.desc() if last else Step.id.asc()
    steps: list[Step] = []
    waiting = select(Step).where(Step.state == state).order_by(order).execution_options(yield_per=20)
    for step in session.scalars(waiting):
        if steps and (step.group_id is None or step.group_id != steps[0].group_id):
            break
        steps.append(step)
        if step.group_id is None:
            break
    return steps


def _owners_of_names(rows: Sequence[journal.RowChange]) -> set[int]:
    """Speakers who got or lost a further name, or are gone: suggestions may mean somebody else than before."""
    columns = {"alias": "speaker_id", "speaker": "id"}
    return {
        (row.after or row.before or {})[columns[row.table]]
        for row in rows
        if row.table == "alias" or (row.table == "speaker" and row.after is None)
    }


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
