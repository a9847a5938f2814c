"""One match as a card: where it was said, what changed, why it matches, and what the editor decided."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from quotetracker.model.views import MatchView
from quotetracker.text.kind import Kind
from quotetracker.ui.articles.diff_view import DiffView
from quotetracker.ui.compare.chip import RelationChip, outlet_of, source_line
from quotetracker.ui.compare.parts import FEW_REASONS, DecisionButtons, PlainLabel, listed
from quotetracker.ui.compare.words import is_legible, plainly, spoken_diff
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.look.open_card import put_head
from quotetracker.ui.look.ring_card import RingCard
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.words import isolated

_FEW_LINES = 4
_SIDE = 11  # pixels


def dimmed(theme: Theme) -> Theme:
    """``theme`` for things that count no more: quiet, yet to be read."""
    quiet = Pair(theme.surface, theme.muted)
    return replace(theme, text=theme.muted, added=quiet, cut=quiet, changed=quiet)


class MatchCard(RingCard):
    """Shows one MatchView; every signal carries the other quote's id."""

    chosen = Signal(object)
    stepped = Signal(object, int)
    """The arrow keys want the card so many places further."""
    decided = Signal(object, object)
    compare_wanted = Signal(object)
    show_wanted = Signal(object)

    def __init__(self, match: MatchView, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.match = match
        self._current = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._outlet = PlainLabel(self, wraps=True)
        self._source = PlainLabel(self, "muted", wraps=True)
        self._chip = RelationChip(theme, self)
        self._diff = DiffView(theme, self, max_lines=_FEW_LINES)
        self._reasons = PlainLabel(self, "muted", wraps=True)
        self._decision = PlainLabel(self, wraps=True)
        self.buttons = DecisionButtons(self)
        self.buttons.hide()
        self._lay_out()
        self.clicked.connect(self._choose)
        self.buttons.same_wanted.connect(self._say_same)
        self.buttons.not_same_wanted.connect(self._say_not_same)
        self.buttons.compare_wanted.connect(self._ask_comparison)
        self.buttons.show_wanted.connect(self._ask_show)
        self._fill()

    def set_match(self, match: MatchView) -> None:
        """Show what became of it."""
        if match != self.match:
            self.match = match
            self._fill()

    def set_current(self, current: bool) -> None:
        """The current card has the buttons and is the one that Tab reaches."""
        if current == self._current:
            return
        self._current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self.buttons.setVisible(current)
        self._say_reasons()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._chip.set_theme(theme)
        self._diff.set_theme(dimmed(theme) if self.match.decision is False else theme)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Any height will do; what it needs depends on the width."""
        return QSize(160, 40)

    def stops(self) -> list[QWidget]:
        """The widgets that Tab passes here, in order."""
        return [self, *self.buttons.all]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Outlet and chip beside each other, or above each other where that is too narrow."""
        super().resizeEvent(event)
        put_head(self._head, self._outlet, self._chip, room=event.size().width() - 2 * _SIDE)

    def decision_text(self) -> str:
        """What the editor decided, as it is shown."""
        return {True: tr("✓ same statement"), False: tr("✗ not the same"), None: ""}[self.match.decision]

    def _lay_out(self) -> None:
        self._head = head = QGridLayout()
        head.setHorizontalSpacing(8)
        head.setVerticalSpacing(0)
        head.setColumnStretch(0, 1)
        put_head(head, self._outlet, self._chip, room=self.width())
        head.addWidget(self._source, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 9, _SIDE, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._diff)
        column.addWidget(self._reasons)
        column.addWidget(self._decision)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        match, refused = self.match, self.match.decision is False
        self._outlet.setText(isolated(outlet_of(match.other)))
        self._outlet.setToolTip(plain_tip(match.other.article_title))
        self._source.setText(source_line(match.other))
        self._chip.set_relation(match.relation, match.score, dim=refused)
        self._diff.set_theme(dimmed(self._theme) if refused else self._theme)
        self._diff.set_diff(
            match.diff if is_legible(match.diff) else plainly(match.diff), quoted=match.other.kind is Kind.DIRECT
        )
        self._say_reasons()
        self._decision.setText(self.decision_text())
        self._decision.setVisible(match.decision is not None)
        self._decision.setProperty("role", "success" if match.decision else "muted")
        self._decision.style().polish(self._decision)
        self.buttons.set_decision(match.decision)
        told = (outlet_of(match.other), source_line(match.other), self._chip.accessibleName(), self.decision_text()[2:])
        self.setAccessibleName(", ".join(filter(None, told)))
        self.setAccessibleDescription("; ".join((spoken_diff(match.diff), *map(retold, match.reasons))))

    def _say_reasons(self) -> None:
        """All of them, one a line, where the card is current; else the first ones, which weigh most."""
        reasons = self.match.reasons
        told = listed(reasons) if self._current else "; ".join(map(retold, reasons[:FEW_REASONS]))
        self._reasons.setText(told)
        self._reasons.setVisible(bool(reasons))

    def ground(self) -> str:
        """Sunken, but for what the editor refused."""
        return self._theme.surface if self.match.decision is False else self._theme.raised

    def ring(self) -> str | None:
        """A ring when it is current."""
        if self._current:
            return self._theme.accent
        return self._theme.border if self.underMouse() or self.match.decision is False else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here: this is the current card."""
        super().focusInEvent(event)
        self.chosen.emit(self.match.other.id)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.match.other.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.match.other.id)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the cards, S and N decide, Enter compares, Space shows the whole quote."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step:
            self.stepped.emit(self.match.other.id, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_comparison()
        elif event.key() == Qt.Key.Key_Space:
            self._diff.toggle_whole()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self._say_same()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self._say_not_same()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _say_same(self) -> None:
        # A second press takes the decision back.
        self._decide(None if self.match.decision is True else True)

    @Slot()
    def _say_not_same(self) -> None:
        self._decide(None if self.match.decision is False else False)

    def _decide(self, decision: bool | None) -> None:
        # The button is down only once the library says so.
        self.buttons.set_decision(self.match.decision)
        self.decided.emit(self.match.other.id, decision)

    @Slot()
    def _ask_comparison(self) -> None:
        self.compare_wanted.emit(self.match.other.id)

    @Slot()
    def _ask_show(self) -> None:
        self.show_wanted.emit(self.match.other.id)
