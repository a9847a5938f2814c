"""The left side of the page of statements: the list with its filters."""

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

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
from quotetracker.ui.speakers.words import counted
from quotetracker.ui.statements.list import StatementsList, heading_of

_SHOWN = 100  # suggestions at a time
_CALM = 300  # milliseconds: while quotes are compared, news come several times a second
_PATIENCE = 8  # times as long as it took is waited before it is asked anew
_ALL, _SUGGESTED, _CONFIRMED = range(3)


@dataclass(frozen=True, slots=True)
class Read:
    """An answer: suggestions first, then statements; how many more are suggested."""

    rows: tuple[StatementRow, ...]
    suggested: int
    folded: tuple[str, ...]
    took: float
    """Seconds; in a large library this is not asked anew all the time."""


@dataclass(frozen=True, slots=True)
class Some:
    """An answer: those of ``asked`` that exist."""

    asked: frozenset[StatementId]
    rows: tuple[StatementRow, ...]
    folded: tuple[str, ...]


class StatementsPanel(QWidget):
    """Reads statements and suggestions, keeps them up to date, and says which are selected."""

    selected_changed = Signal()
    missing = Signal()
    """The quote that was to be shown is in no statement, and none is suggested."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._read: Read = Read((), 0, (), 0.0)
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
        self._bridge.ask("statements.list", read_rows, self._bridge.desk, done=self._take, lane=Lane.SURVEY)

    def take_up(self, statements: Collection[StatementId]) -> None:
        """These changed: show them at once; what is suggested now takes longer in a large library."""
        self._changed.update(statements)
        some = frozenset(self._changed)
        self._bridge.ask("statements.some", read_some, self._bridge.desk, some, done=self._take_some)
        self.read()

    def drop(self, rows: Collection[int]) -> None:
        """Take suggestions away that were refused; what is suggested instead comes later."""
        self._keep([row.id not in rows for row in self._read.rows], Some(frozenset(), (), ()))

    def read_soon(self) -> None:
        """The same in a moment, once for many changes."""
        if not self._calm.isActive():
            self._calm.start()

    def is_empty(self) -> bool:
        """Whether there is no statement and no suggestion at all."""
        return self.loaded and not self._read.rows

    def number(self) -> int:
        """How many statements there are, shown or not."""
        return sum(row.statement is not None for row in self._read.rows)

    def selected(self) -> tuple[StatementRow, ...]:
        """The selected rows in their order."""
        rows = {row.id: row for row in self._read.rows}
        return tuple(rows[key] for key in self.list.selected() if key in rows)

    def current(self) -> StatementRow | None:
        """The current row."""
        key = self.list.current()
        return next((row for row in self._read.rows if row.id == key), None)

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
        self._calm.setInterval(max(_CALM, round(_PATIENCE * read.took * 1000)))
        self.loaded = True
        self._fill()
        resumed, self._resumed = self._resumed, None
        if resumed is not None:
            row = next((row for row in read.rows if resumed in row.quotes), None)
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
                    for row in self._read.rows
                ],
                some,
            )

    def _keep(self, kept: Sequence[bool], some: Some) -> None:
        """Show the rows that are kept, and put in ``some`` where they belong among the statements."""
        known = list(zip(self._read.rows, self._read.folded, strict=True))
        pairs = [pair for pair, keeps in zip(known, kept, strict=True) if keeps]
        gone = sum(row.statement is None for (row, _), keeps in zip(known, kept, strict=True) if not keeps)
        for row, folded in zip(some.rows, some.folded, strict=True):
            later = (nth for nth, (one, _) in enumerate(pairs) if one.statement is not None and one.until <= row.until)
            pairs.insert(next(later, len(pairs)), (row, folded))
        rows, texts = tuple(row for row, _ in pairs), tuple(folded for _, folded in pairs)
        self._read = replace(self._read, rows=rows, folded=texts, suggested=self._read.suggested - gone)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        words, which = name_key(self.search.text()).split(), self.which.currentIndex()
        fitting = [
            row
            for row, folded in zip(self._read.rows, self._read.folded, strict=True)
            if all(word in folded for word in words)
        ]
        confirmed = sum(row.statement is not None for row in fitting)
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
        confirmed = counted(sum(row.statement is not None for row in rows), "statement")
        told = tr("{confirmed}, {suggested} suggested", confirmed=confirmed, suggested=self._read.suggested)
        return tr("{told}: the {shown} largest are shown", told=told, shown=_SHOWN) if more > 0 else told

    def _choose_wanted(self) -> bool:
        if self._wanted is None:
            return False
        for row in self._read.rows:
            if self._wanted in row.quotes if self._wants_quote else self._wanted == row.statement:
                self._wanted = None
                if self.list.statements.row_of(row.id) is None:
                    self.show_all()
                return self.list.choose(row.id)
        return False

    @Slot()
    def _selected(self) -> None:
        if not self._quiet:
            self.selected_changed.emit()


def read_rows(desk: Desk) -> Read:
    """Suggestions, then statements."""
    began = time.monotonic()
    proposals = desk.statements.proposals(limit=_SHOWN)
    rows = (*proposals.rows, *desk.statements.rows())
    return Read(rows, proposals.number, tuple(map(_searched, rows)), time.monotonic() - began)


def read_head(desk: Desk) -> Read:
    """The first statements."""
    rows = desk.statements.rows(limit=_SHOWN)
    return Read(rows, 0, tuple(map(_searched, rows)), 0.0)


def read_some(desk: Desk, statements: frozenset[StatementId]) -> Some:
    """Statements that changed."""
    rows = desk.statements.rows(only=statements)
    return Some(statements, rows, tuple(map(_searched, rows)))


def _searched(row: StatementRow) -> str:
    return name_key(" ".join((heading_of(row), row.words, *row.speakers, *row.outlets)))
