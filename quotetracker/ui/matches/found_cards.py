"""Quotes of the archive that may be the same statement, as cards below each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from quotetracker.model.views import FoundView
from quotetracker.text.kind import Kind
from quotetracker.ui.compare.chip import outlet_of, source_line
from quotetracker.ui.compare.parts import FEW_REASONS, PlainLabel
from quotetracker.ui.compare.words import is_legible, plainly, spoken_diff
from quotetracker.ui.language.wording import retold
from quotetracker.ui.look.open_card import OpenCard
from quotetracker.ui.look.tab_order import put_into_tab_order
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.words import isolated

_LINES = 4


class FoundCard(OpenCard):
    """One quote of the archive; opening it shows the quote in its article."""

    def __init__(self, found: FoundView, theme: Theme, parent: QWidget) -> None:
        super().__init__(found.other.id, theme, parent)
        self.found = found
        chip = self.add_chip(found.relation, found.score)
        outlet = PlainLabel(self, wraps=True)
        outlet.setText(isolated(outlet_of(found.other)))
        source = PlainLabel(self, "muted", wraps=True)
        source.setText(source_line(found.other))
        diff = found.diff if is_legible(found.diff) else plainly(found.diff)
        words = self.add_diff(diff, quoted=found.other.kind is Kind.DIRECT, lines=_LINES)
        reasons = PlainLabel(self, "muted", wraps=True)
        reasons.setText("; ".join(map(retold, found.reasons[:FEW_REASONS])))
        reasons.setVisible(bool(found.reasons))
        told = (outlet_of(found.other), source_line(found.other), chip.accessibleName())
        self.setAccessibleName(", ".join(told))
        self.setAccessibleDescription("; ".join((spoken_diff(found.diff), *map(retold, found.reasons))))
        self.arrange(outlet, chip, source, words, reasons)


class FoundCards(QScrollArea):
    """The cards; arrows walk from one to the next, and the one with the keyboard is in sight."""

    opened = Signal(object)
    """QuoteId to show in its article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[FoundCard] = []
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 6, 6)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("plain", "true")
        self.setWidget(self._body)

    def cards(self) -> list[FoundCard]:
        """The cards from top to bottom."""
        return list(self._cards)

    def show_found(self, found: Sequence[FoundView]) -> None:
        """Show these; nothing moves when they are shown already."""
        if tuple(found) == tuple(card.found for card in self._cards):
            return
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for nth, view in enumerate(found):
            card = FoundCard(view, self._theme, self._body)
            card.opened.connect(self.opened)
            card.stepped.connect(self._step)
            self._column.insertWidget(nth, card)
            self._cards.append(card)
        put_into_tab_order(self, self._cards)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for card in self._cards:
            card.set_theme(theme)

    @Slot(object, int)
    def _step(self, card: FoundCard, step: int) -> None:
        at = self._cards.index(card) + step
        if 0 <= at < len(self._cards):
            self._cards[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self._cards[at], 0, 8)
