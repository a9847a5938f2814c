"""The left side of the page of statements: the list with its filters."""

import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from quotetracker.model.vocabulary import QuoteId, StatementId
from quotetracker.services.desk import Desk
from quotetracker.services.statements import StatementRow
from quotetracker.text.names import name_key
from quotetracker.ui.filters.list_filter import ListFilter, lay_out
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.parts import label
from quotetracker.ui.speakers.rows import as_known
from quotetracker.ui.speakers.words import counted
from quotetracker.ui.statements.list import StatementsList, heading_of

_SHOWN = 100  # suggestions at a time
_CALM = 300  # milliseconds: while quotes are compared, news come several times a second
_MOST_AGAIN = 200  # statements that changed; when more have, the list is read as a whole
_PATIENCE = 8  # times as long as it took is waited before it is asked anew
_ALL, _SUGGESTED, _CONFIRMED = range(3)


@dataclass(frozen=True, slots=True)
class Read:
    """An answer: suggestions first, then statements; how many more are suggested."""

    rows: dict[int, StatementRow]
    suggested: int
    folded: dict[int, str]
    """What the filter looks at in each row."""
    took: float
    """Seconds; in a large library this is not asked anew all the time."""


@dataclass(frozen=True, slots=True)
class Some:
    """An answer: those of ``asked`` that exist."""

    asked: frozenset[StatementId]
    rows: tuple[StatementRow, ...]


class StatementsPanel(QWidget):
    """Reads statements and suggestions, keeps them up to date, and says which are selected."""

    selected_changed = Signal()
    missing = Signal()
    """The quote that was to be shown is in no statement, and none is suggested."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._read = Read({}, 0, {}, 0.0)
        self._chosen: tuple[StatementRow, ...] | None = None
        self._wanted: QuoteId | StatementId | None = None
        self._wants_quote = False
        self._resumed: QuoteId | None = None
        self._changed: set[StatementId] = set()
        self._quiet = False
        self.loaded = False
        self.search = ListFilter(tr("Filter"), tr("Filter statements by words, speaker or outlet"), self)
        self.search.textChanged.connect(self._fill)
        self.which = QComboBox(self)
        self.which.setAccessibleName(tr("Show suggested or confirmed statements"))
        self.which.addItems([tr("All"), tr("Suggested"), tr("Confirmed")])
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.currentIndexChanged.connect(self._fill)
        self.list = StatementsList(theme, self)
        self.list.selected_changed.connect(self._selected)
        self.search.left.connect(self.list.setFocus)
        self._status = label("", self, "muted")
        self._all = QPushButton(tr("Show all"), self)
        self._all.clicked.connect(self.show_all)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self.read)
        lay_out(self, self.search, self.which, self.list, self._status, self._all)

    @Slot()
    def read(self) -> None:
        """Ask anew for everything."""
        self._calm.stop()
        if not self.loaded:
            self._bridge.ask("statements.head", read_head, self._bridge.desk, done=self._take_head)
        self._bridge.ask("statements.list", read_rows, self._bridge.desk, self._read, done=self._take, lane=Lane.SURVEY)

    def take_up(self, statements: Collection[StatementId]) -> None:
        """These changed: show them at once; what is suggested now takes longer in a large library."""
        self._changed.update(statements)
        if len(self._changed) <= _MOST_AGAIN:  # each is put in its place one by one
            some = frozenset(self._changed)
            self._bridge.ask("statements.some", read_some, self._bridge.desk, some, done=self._take_some)
        self.read()

    def drop(self, rows: Collection[int]) -> None:
        """Take suggestions away that were refused; what is suggested instead comes later."""
        self._keep([key not in rows for key in self._read.rows], Some(frozenset(), ()))

    def read_soon(self) -> None:
        """The same in a moment, once for many changes."""
        if not self._calm.isActive():
            self._calm.start()

    def is_empty(self) -> bool:
        """Whether there is no statement and no suggestion at all."""
        return self.loaded and not self._read.rows

    def number(self) -> int:
        """How many statements there are, shown or not."""
        return _confirmed(self._read.rows)

    def selected(self) -> tuple[StatementRow, ...]:
        """The selected rows in their order."""
        if self._chosen is None:  # asked several times for each change: all of 10,000 may be selected
            rows = self._read.rows
            self._chosen = tuple(rows[key] for key in self.list.selected() if key in rows)
        return self._chosen

    def current(self) -> StatementRow | None:
        """The current row."""
        key = self.list.current()
        return None if key is None else self._read.rows.get(key)

    def want_statement(self, statement: StatementId) -> None:
        """Select a statement as soon as it is read."""
        self._wanted, self._wants_quote = statement, False
        self._choose_wanted()

    def want_quote(self, quote: QuoteId) -> None:
        """Select the statement or suggestion that ``quote`` is in, as soon as it is read."""
        self._wanted, self._wants_quote = quote, True
        if not self._choose_wanted():
            self.read()

    def resume(self, typed: str, which: int, quote: QuoteId | None) -> None:
        """Filter so, and select the statement that ``quote`` is in when there is one; nothing is said if not."""
        self._resumed = quote
        self.search.setText(typed)
        self.which.setCurrentIndex(which if 0 <= which < self.which.count() else _ALL)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.list.set_theme(theme)

    @Slot()
    def show_all(self) -> None:
        """Take the filters away."""
        self.search.clear()
        self.which.setCurrentIndex(_ALL)

    def step(self, by: int) -> None:
        """Go on in the list."""
        self.list.choose_row(self.list.currentIndex().row() + by)

    @Slot(object)
    def _take(self, read: Read) -> None:
        self._read = read
        self._changed.clear()
        self._calm.setInterval(max(_CALM, round(_PATIENCE * read.took * 1000)))
        self.loaded = True
        self._fill()
        resumed, self._resumed = self._resumed, None
        if resumed is not None:
            row = next((row for row in read.rows.values() if resumed in row.quotes), None)
            if row is not None:
                self.list.choose(row.id)
        if self._wants_quote and self._wanted is not None:
            self._wanted = None
            self.missing.emit()

    @Slot(object)
    def _take_head(self, read: Read) -> None:
        """Confirmed ones: they are read long before it is known what may be one statement."""
        if not self.loaded and read.rows:
            self._read = read
            self._fill()

    @Slot(object)
    def _take_some(self, some: Some) -> None:
        self._changed -= some.asked
        if self.loaded:
            held = [set(row.quotes) for row in some.rows]
            self._keep(
                [
                    not any(quotes.issuperset(row.quotes) for quotes in held)
                    if row.statement is None
                    else row.statement not in some.asked
                    for row in self._read.rows.values()
                ],
                some,
            )

    def _keep(self, kept: Sequence[bool], some: Some) -> None:
        """Show the rows that are kept, and put in ``some`` where they belong among the statements."""
        before = self._read.rows.values()
        rows = [row for row, keeps in zip(before, kept, strict=True) if keeps]
        gone = sum(row.statement is None for row, keeps in zip(before, kept, strict=True) if not keeps)
        for row in some.rows:
            later = (nth for nth, one in enumerate(rows) if one.statement is not None and one.until <= row.until)
            rows.insert(next(later, len(rows)), row)
        self._read = read_of(rows, self._read.suggested - gone, self._read.took, known=self._read)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        words, which = name_key(self.search.text()).split(), self.which.currentIndex()
        known, folded = self._read.rows, self._read.folded
        keys: Iterable[int] = known
        for word in words:  # one after the other: a loop in a loop takes four times as long
            keys = [key for key in keys if word in folded[key]]
        fitting = [known[key] for key in keys]
        confirmed = _confirmed(keys)
        rows = [row for row in fitting if which == _ALL or (row.statement is not None) == (which == _CONFIRMED)]
        before = self.list.currentIndex().row()
        self._quiet = True
        self.list.statements.set_rows(rows)
        if not self._choose_wanted() and not self.list.selected_count():
            self.list.choose_row(before)
        self._quiet = False
        if self.loaded:  # the first ones alone say nothing of how many there are
            self.which.setItemText(_ALL, tr("All ({fitting})", fitting=len(fitting)))
            self.which.setItemText(_SUGGESTED, tr("Suggested ({fitting})", fitting=len(fitting) - confirmed))
            self.which.setItemText(_CONFIRMED, tr("Confirmed ({confirmed})", confirmed=confirmed))
        self._status.setText(self._counted(rows) if self.loaded else tr("Looking for quotes that say the same…"))
        self._all.setVisible(len(rows) < len(self._read.rows))
        self._selected()

    def _counted(self, rows: Sequence[StatementRow]) -> str:
        known, more = len(self._read.rows), self._read.suggested - _SHOWN
        if len(rows) < known:
            return tr("{rows} of {known} shown", rows=len(rows), known=known)
        confirmed = counted(self.number(), "statement")
        told = tr("{confirmed}, {suggested} suggested", confirmed=confirmed, suggested=self._read.suggested)
        return tr("{told}: the {shown} largest are shown", told=told, shown=_SHOWN) if more > 0 else told

    def _choose_wanted(self) -> bool:
        if self._wanted is None:
            return False
        for row in self._read.rows.values():
            if self._wanted in row.quotes if self._wants_quote else self._wanted == row.statement:
                self._wanted = None
                if self.list.statements.row_of(row.id) is None:
                    self.show_all()
                return self.list.choose(row.id)
        return False

    @Slot()
    def _selected(self) -> None:
        self._chosen = None
        if not self._quiet:
            self.selected_changed.emit()


def read_rows(desk: Desk, known: Read) -> Read:
    """Suggestions, then statements; those that are ``known`` and did not change are the very same objects."""
    began = time.monotonic()
    proposals = desk.statements.proposals(limit=_SHOWN)
    rows = as_known((*proposals.rows, *desk.statements.rows()), known.rows)
    return read_of(rows, proposals.number, time.monotonic() - began, known=known)


def read_head(desk: Desk) -> Read:
    """The first statements."""
    return read_of(desk.statements.rows(limit=_SHOWN), 0, 0.0)


def read_of(rows: Iterable[StatementRow], suggested: int, took: float, *, known: Read | None = None) -> Read:
    """An answer with all that can be worked out before the window has it; ``known`` holds most of the rows already."""
    by_id, folded = {row.id: row for row in rows}, dict[int, str]()
    for key, row in by_id.items():
        same = known is not None and known.rows.get(key) is row
        folded[key] = known.folded[key] if same and known is not None else _searched(row)
    return Read(by_id, suggested, folded, took)


def read_some(desk: Desk, statements: frozenset[StatementId]) -> Some:
    """Statements that changed."""
    return Some(statements, desk.statements.rows(only=statements))


def _confirmed(rows: Iterable[int]) -> int:
    """How many of these ids are statements; those of suggestions are below zero."""
    return sum(key > 0 for key in rows)


def _searched(row: StatementRow) -> str:
    return name_key(" ".join((heading_of(row), row.words, *row.speakers, *row.outlets)))
