"""What the page of comparisons offers at first: the pairs of the library that are most worth a look."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from quotetracker.match.comparison import DiffPart, Op
from quotetracker.match.relations import GRAVITY
from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.matches import MatchPair
from quotetracker.text.kind import Kind
from quotetracker.ui.compare.chip import outlet_of
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.compare.words import is_legible, spoken_diff
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.open_card import OpenCard
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.words import joined

MOST = 30
_AT_ONCE = 5  # rows
_ABOVE = 4  # what stands above them: title, purpose, a gap, heading


def most_striking(pairs: Sequence[MatchPair]) -> tuple[MatchPair, ...]:
    """The gravest relations first, then the surest; what an editor has decided already comes last."""
    return tuple(
        sorted(pairs, key=lambda p: (p.match.decision is not None, GRAVITY[p.match.relation], -p.match.score))
    )[:MOST]


def _dated(quote: QuoteView) -> str:
    return joined(outlet_of(quote), shown_date(quote.published))


def _plain(words: str) -> tuple[DiffPart, ...]:
    return (DiffPart(Op.SAME, words, words),)


class PairRow(OpenCard):
    """One pair as a row that opens its comparison."""

    def __init__(self, pair: MatchPair, theme: Theme, parent: QWidget) -> None:
        one, other = pair.quote, pair.match.other
        super().__init__((one.id, other.id), theme, parent)
        self.pair = pair
        chip = self.add_chip(pair.match.relation, pair.match.score)
        sources = PlainLabel(self, wraps=True)
        sources.setText(f"{_dated(one)} → {_dated(other)}")
        who = PlainLabel(self, "muted", wraps=True)
        names = dict.fromkeys(view.speaker_names or tr("nobody named") for view in (one, other))
        decided = tr("✓ same statement") if pair.match.decision else ""
        who.setText(joined(*names, decided))
        if is_legible(pair.match.diff):
            diffs = [self.add_diff(pair.match.diff, quoted=other.kind is Kind.DIRECT, lines=2)]
        else:
            # Two free wordings are read one after the other.
            diffs = [
                self.add_diff(_plain(view.words), quoted=view.kind is Kind.DIRECT, lines=1) for view in (one, other)
            ]
        self.setAccessibleName(
            tr(
                "{relation}: {one} and {other}, {diff}",
                relation=chip.accessibleName(),
                one=outlet_of(one),
                other=outlet_of(other),
                diff=spoken_diff(pair.match.diff),
            )
        )
        self.arrange(sources, chip, who, *diffs)


class StartView(QScrollArea):
    """Says what the page is for and lists pairs to begin with."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[PairRow] = []
        self._to_come: list[MatchPair] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._add_rows)
        self._is_wanted = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        self._title = PlainLabel(body, "heading")
        self._title.setText(tr("Compare versions of a statement"))
        self._purpose = PlainLabel(body, "muted", wraps=True)
        self._purpose.setText(
            tr(
                "See word by word what outlets changed: a number, a “not”, a “probably” that fell away. "
                "Choose a quote anywhere and press Ctrl+D, or begin with one of these."
            )
        )
        self._heading = PlainLabel(body, "title", wraps=True)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(4, 4, 12, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._purpose)
        self._column.addSpacing(8)
        self._column.addWidget(self._heading)
        self._nothing = EmptyState("compare", theme, body)
        self._nothing.say(
            tr("Nothing to compare yet"),
            tr(
                "Here you see word by word what outlets changed: a number, a “not”, a “probably” that fell away. "
                "As soon as two articles have the same statement, it is listed here."
            ),
        )
        self._nothing.hide()
        self._column.addWidget(self._nothing, 100)
        self._column.addStretch(1)
        self.setWidget(body)
        self.say_reading()

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer them while there is nothing to compare."""
        self._nothing.set_actions(actions)

    def say_reading(self) -> None:
        """Nothing is known yet."""
        if not self._rows:
            self._heading.setText(tr("Looking for versions that differ…"))

    def set_pairs(self, pairs: Sequence[MatchPair]) -> None:
        """List these pairs; nothing moves when they are the same as before."""
        if tuple(pairs) == (*(row.pair for row in self._rows), *self._to_come) and pairs:
            return
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._to_come = list(pairs)
        self._add_rows()
        self._heading.setText(tr("Most worth a look in this library"))
        for part in (self._title, self._purpose, self._heading):
            part.setVisible(bool(pairs))
        self._nothing.setVisible(not pairs)
        if self._is_wanted and self.isVisible():
            self.focus_pair()

    @Slot()
    def _add_rows(self) -> None:
        """Make the next few rows; all at once would hold the window up for a fifth of a second."""
        body = self._heading.parentWidget()
        now, self._to_come = self._to_come[:_AT_ONCE], self._to_come[_AT_ONCE:]
        for pair in now:
            row = PairRow(pair, self._theme, body if body is not None else self)
            row.opened.connect(self.opened)
            row.stepped.connect(self._step)
            self._column.insertWidget(_ABOVE + len(self._rows), row)
            self._rows.append(row)
        if self._to_come:
            self._more.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """The keyboard went elsewhere."""
        super().hideEvent(event)
        self._is_wanted = False

    def rows(self) -> list[PairRow]:
        """The rows from top to bottom."""
        return list(self._rows)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self._nothing.set_theme(theme)
        for row in self._rows:
            row.set_theme(theme)

    def focus_pair(self, quotes: tuple[QuoteId, ...] = ()) -> None:
        """Give the keyboard to the pair of ``quotes``, or to the first."""
        wanted = [row for row in self._rows if {row.pair.quote.id, row.pair.match.other.id} == set(quotes)]
        self._is_wanted = not self._rows  # they are still being read
        if rows := wanted or self._rows:
            rows[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(rows[0], 0, 8)

    @Slot(object, int)
    def _step(self, row: PairRow, step: int) -> None:
        at = self._rows.index(row) + step
        if 0 <= at < len(self._rows):
            self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self._rows[at], 0, 8)
