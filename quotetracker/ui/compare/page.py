"""The page of comparisons: versions of one statement, word by word, with what changed in words."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.matches import MatchPair
from quotetracker.ui.compare.board import Board
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.compare.start import StartView, most_striking
from quotetracker.ui.compare.told import MOST, Compared, Version, read_compared
from quotetracker.ui.export.papers import Paper, comparison_paper
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.page import Page

_LOOKED_AT = 30  # the desk gives the gravest first


class ComparePage(Page):
    """Two to six versions side by side; before that, the pairs that are most worth a look."""

    title = later("Compare")
    icon = "compare"

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._quotes: tuple[QuoteId, ...] = ()
        self._base: QuoteId | None = None
        self._current: QuoteId | None = None
        self._compared: Compared | None = None
        self._pairs_are_old = True
        self._start = StartView(theme, self)
        self._shown = QWidget(self)
        self._heading = PlainLabel(self._shown, "heading", wraps=True)
        self._back = QPushButton(tr("All pairs"), self._shown)
        self._copy_it = QPushButton(tr("Copy comparison"), self._shown)
        self._board = Board(theme, self._shown)
        self._lay_out()
        self._start.opened.connect(self.show_quotes)
        self._back.clicked.connect(self.show_pairs)
        self._copy_it.clicked.connect(self.copy)
        self._board.chosen.connect(self._choose)
        self._board.base_wanted.connect(self._make_base)
        self._board.decided.connect(self._decide)
        self._board.show_wanted.connect(self._show_version)
        self.set_theme(theme)

    @Slot(object)
    def show_quotes(self, quotes: tuple[QuoteId, ...]) -> None:
        """Compare these quotes; the first is the base. At most six are taken."""
        wanted = tuple(dict.fromkeys(quotes))
        if len(wanted) < 2:
            self._bridge.tell(tr("Choose two or more quotes to compare."))
            return
        if len(wanted) > MOST:
            self._bridge.tell(
                tr("Only the first {most} of {wanted} quotes are compared.", most=MOST, wanted=len(wanted))
            )
        self._quotes = wanted[:MOST]
        self._base = self._quotes[0]
        self._current = self._quotes[1]
        self._read()

    @Slot()
    def show_pairs(self) -> None:
        """Go back to the pairs that are worth a look."""
        before, self._quotes, self._compared = self._quotes, (), None
        self._stack.setCurrentWidget(self._start)
        self._read_pairs()
        self._start.focus_pair(before)
        self.state_changed.emit()

    def quotes(self) -> tuple[QuoteId, ...]:
        """What is being compared."""
        return self._quotes

    def enter(self) -> None:
        """Show the last comparison, or pairs to begin with."""
        if self._quotes:
            self._board.take_keyboard()
        else:
            self._read_pairs()
            self._start.focus_pair()

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer them while there is nothing to compare."""
        self._start.offer_first_steps(actions)

    def refresh(self, changes: Changes) -> None:
        """Read again what ``changes`` touches."""
        if changes.matches or changes.quotes or changes.articles or changes.speakers:
            self._pairs_are_old = True
        if not self._quotes:
            if self.isVisible():
                self._read_pairs()
        elif self._compared is None or self._compared.touched_by(changes):
            self._read()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        super().set_theme(theme)
        self._start.set_theme(theme)
        self._board.set_theme(theme)
        self._back.setIcon(icon("chevron-left", theme.text))
        self._copy_it.setIcon(icon("copy", theme.text))

    def printed(self) -> tuple[str, Callable[[], Paper]] | None:
        """The versions that are compared."""
        return (tr("Comparison"), partial(comparison_paper, self._compared)) if self._compared else None

    def session(self) -> dict[str, Any]:
        """Which quotes are compared."""
        return {"quotes": list(self._quotes), "base": self._base}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Compare the same quotes, as far as they are there."""
        quotes = tuple(QuoteId(int(key)) for key in state["quotes"])
        if len(quotes) > 1:
            self._bridge.ask("compare.resume", still_there, self._desk, quotes, done=self._resume)

    @Slot(object)
    def _resume(self, quotes: tuple[QuoteId, ...]) -> None:
        if len(quotes) > 1 and not self._quotes:
            self.show_quotes(quotes)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the current version."""
        if self._compared is None:
            return {}
        found: dict[str, Callable[[], object]] = {"copy_quote": self.copy, "show_in_article": self._show_current}
        if self._judged() and not self._desk.read_only:
            found |= {"same_statement": self._say_same, "not_same_statement": self._say_not_same}
        return found

    @Slot()
    def copy(self) -> None:
        """Put the comparison on the clipboard as plain text."""
        if self._compared:
            QApplication.clipboard().setText(self._compared.as_text())
            self._bridge.tell(tr("The comparison was copied as text."), Tone.DONE)

    def _lay_out(self) -> None:
        self._back.setToolTip(tr("Back to the pairs that are worth a look"))
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 0, 0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._back)
        head.addWidget(self._copy_it)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._board, 1)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(6, 6, 0, 0)
        self._stack.addWidget(self._start)
        self._stack.addWidget(self._shown)

    def _read(self) -> None:
        base = self._base if self._base is not None else self._quotes[0]
        self._bridge.ask("compare.versions", read_compared, self._desk, self._quotes, base, done=self._show_compared)

    def _read_pairs(self) -> None:
        if self._pairs_are_old:
            self._start.say_reading()
            self._bridge.ask("compare.pairs", self._desk.matches.pairs, limit=_LOOKED_AT, done=self._show_pairs)

    @Slot(object)
    def _show_pairs(self, pairs: tuple[MatchPair, ...]) -> None:
        self._pairs_are_old = False
        self._start.set_pairs(most_striking(pairs))

    @Slot(object)
    def _show_compared(self, compared: Compared | None) -> None:
        if not self._quotes:
            return
        if compared is None:
            self._bridge.tell(tr("The quotes that were compared are no longer there."))
            self.show_pairs()
            return
        self._compared = compared
        self._base = compared.base_quote.id
        base = compared.versions[compared.base]
        self._heading.setText(
            tr("{versions} versions, compared with {letter}", versions=len(compared.versions), letter=base.letter)
        )
        self._board.show_compared(compared, writable=not self._desk.read_only)
        current = self._current
        if self._stack.currentWidget() is not self._shown:
            self._stack.setCurrentWidget(self._shown)
            if self.isVisible():
                self._board.take_keyboard()
        # Last, for a card that had the keyboard in passing has made itself current.
        self._choose(self._place(current))

    def _place(self, quote: QuoteId | None) -> int:
        versions = self._compared.versions if self._compared else ()
        return next((nth for nth, version in enumerate(versions) if version.quote.id == quote), 0)

    def _version(self, nth: int) -> Version | None:
        return self._compared.versions[nth] if self._compared and nth < len(self._compared.versions) else None

    def _judged(self) -> Version | None:
        """The version that a decision is about: the current one, or the only other one while the base is current."""
        if self._compared is None:
            return None
        others = [version for version in self._compared.versions if version.comparison is not None]
        current = next((version for version in others if version.quote.id == self._current), None)
        return current or (others[0] if len(others) == 1 else None)

    @Slot(int)
    def _choose(self, nth: int) -> None:
        if version := self._version(nth):
            self._current = version.quote.id
            self._board.set_current(nth)
            self.state_changed.emit()

    @Slot(int)
    def _make_base(self, nth: int) -> None:
        if (version := self._version(nth)) and version.quote.id != self._base:
            self._base = self._current = version.quote.id
            self._read()

    @Slot(int, object)
    def _decide(self, nth: int, same: bool | None) -> None:
        if (version := self._version(nth)) and self._base is not None:
            self._bridge.run(self._desk.matches.decide, self._base, [version.quote.id], same=same)

    @Slot(int)
    def _show_version(self, nth: int) -> None:
        if version := self._version(nth):
            self.quote_wanted.emit(version.quote.id)

    @Slot()
    def _show_current(self) -> None:
        self._show_version(self._place(self._current))

    @Slot()
    def _say_same(self) -> None:
        if judged := self._judged():
            self._decide(self._place(judged.quote.id), True)

    @Slot()
    def _say_not_same(self) -> None:
        if judged := self._judged():
            self._decide(self._place(judged.quote.id), False)


def still_there(desk: Desk, quotes: tuple[QuoteId, ...]) -> tuple[QuoteId, ...]:
    """Those of ``quotes`` that exist."""
    return tuple(view.id for view in desk.quotes.some(quotes))
