"""Where else a statement was made: the matches of one quote as cards, the doubtful and the refused ones folded away."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton, QVBoxLayout, QWidget

from quotetracker.model.views import MatchView
from quotetracker.model.vocabulary import MatchTier, QuoteId
from quotetracker.ui.compare.card import MatchCard
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.tab_order import put_into_tab_order
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon

#: Cards of one section that are made at first; a slogan can have hundreds.
FIRST = 30


class Section(QToolButton):
    """A line that folds the cards below it: “Possibly related (3)”."""

    turned = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._theme = theme
        self.is_open = False
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(self._turn)
        self.set_open(open_now=False)

    def set_count(self, count: int) -> None:
        """How many cards are below; none hides the line."""
        self.setText(f"{self._title} ({count})")
        self.setVisible(count > 0)

    def set_open(self, *, open_now: bool) -> None:
        """Fold or unfold, without a signal."""
        self.is_open = open_now
        self.setIcon(icon("chevron-down" if open_now else "chevron-right", self._theme.muted))
        self.setAccessibleDescription(tr("unfolded") if open_now else tr("folded"))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self.set_open(open_now=self.is_open)

    @Slot()
    def _turn(self) -> None:
        self.set_open(open_now=not self.is_open)
        self.turned.emit()


class MatchCards(QWidget):
    """The list of matches, as high as it needs; what it stands in scrolls."""

    decided = Signal(object, object)
    """QuoteId of the other quote; True: same statement, False: not the same, None: forget the decision."""
    compare_wanted = Signal(object)
    show_wanted = Signal(object)
    current_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quote: QuoteId | None = None
        self._matches: tuple[MatchView, ...] = ()
        self._cards: dict[QuoteId, MatchCard] = {}
        self._current: QuoteId | None = None
        self._comparing = False
        self._note = PlainLabel(self, "muted", wraps=True)
        self._more = Section(tr("Show all"), theme, self)
        self._maybe = Section(tr("Possibly related"), theme, self)
        self._refused = Section(tr("Not the same"), theme, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        for section in (self._maybe, self._refused, self._more):
            section.turned.connect(self._rebuild)
        self._rebuild()

    def set_matches(self, matches: tuple[MatchView, ...]) -> None:
        """Show ``matches``; cards that stay are changed in place."""
        quote = matches[0].quote if matches else None
        if quote != self._quote and quote is not None:
            self._forget_place()
            self._quote = quote
        if matches != self._matches:
            self._matches = matches
            self._rebuild()

    def current(self) -> MatchView | None:
        """The match that commands are about."""
        card = self._cards.get(self._current) if self._current is not None else None
        return card.match if card else None

    def set_comparing(self, comparing: bool) -> None:
        """Say calmly that there may be more in a moment."""
        if comparing != self._comparing:
            self._comparing = comparing
            self._say_state()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        for card in self._cards.values():
            card.set_theme(theme)
        for section in (self._maybe, self._refused, self._more):
            section.set_theme(theme)

    def cards(self) -> list[MatchCard]:
        """The cards in sight, from top to bottom."""
        return [self._cards[match.other.id] for match in self._shown()]

    def _flagged(self) -> list[MatchView]:
        return [m for m in self._matches if m.decision is not False and (m.tier is MatchTier.FLAG or m.decision)]

    def _possible(self) -> list[MatchView]:
        return [m for m in self._matches if m.decision is None and m.tier is MatchTier.MAYBE]

    def _turned_down(self) -> list[MatchView]:
        return [m for m in self._matches if m.decision is False]

    def _shown(self) -> list[MatchView]:
        flagged = self._flagged()
        return [
            *(flagged if self._more.is_open else flagged[:FIRST]),
            *(self._possible()[:FIRST] if self._maybe.is_open else ()),
            *(self._turned_down()[:FIRST] if self._refused.is_open else ()),
        ]

    @Slot()
    def _rebuild(self) -> None:
        """Make the cards and their order what they should be, touching only what differs."""
        before = [card.match.other.id for card in self._in_rows()]
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.setUpdatesEnabled(False)
        shown = self._shown()
        for gone in self._cards.keys() - {match.other.id for match in shown}:
            card = self._cards.pop(gone)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for match in shown:
            if match.other.id in self._cards:
                self._cards[match.other.id].set_match(match)
            else:
                self._cards[match.other.id] = self._new_card(match)
        self._order()
        self._keep_current(before, had_focus=had_focus)
        self._say_state()
        self.setUpdatesEnabled(True)

    def _order(self) -> None:
        sections = (self._flagged(), self._possible(), self._turned_down())
        flagged, possible, refused = (
            [self._cards[match.other.id] for match in section if match.other.id in self._cards] for section in sections
        )
        self._maybe.set_count(len(sections[1]))
        self._refused.set_count(len(sections[2]))
        self._more.set_count(0 if self._more.is_open or len(sections[0]) <= FIRST else len(sections[0]))
        wanted: list[QWidget] = [self._note, *flagged, self._more, self._maybe, *possible, self._refused, *refused]
        if list(self._row_widgets()) == wanted:
            return
        while self._rows.count():
            self._rows.takeAt(0)
        for widget in wanted:
            self._rows.addWidget(widget)
            if isinstance(widget, MatchCard):
                widget.show()
        stops = [stop for widget in wanted for stop in (widget.stops() if isinstance(widget, MatchCard) else [widget])]
        put_into_tab_order(self, stops)

    def _row_widgets(self) -> Iterator[QWidget]:
        for at in range(self._rows.count()):
            item = self._rows.itemAt(at)
            if item and (widget := item.widget()):
                yield widget

    def _in_rows(self) -> list[MatchCard]:
        return [widget for widget in self._row_widgets() if isinstance(widget, MatchCard)]

    def _new_card(self, match: MatchView) -> MatchCard:
        card = MatchCard(match, self._theme, self)
        card.chosen.connect(self._choose)
        card.stepped.connect(self._step)
        card.decided.connect(self.decided)
        card.compare_wanted.connect(self.compare_wanted)
        card.show_wanted.connect(self.show_wanted)
        return card

    def _keep_current(self, before: list[QuoteId], *, had_focus: bool) -> None:
        """The same card stays current; if it left, the one that took its place."""
        order = [card.match.other.id for card in self._in_rows()]
        if self._current in order:
            return
        at = before.index(self._current) if self._current in before else 0
        self._make_current(order[min(at, len(order) - 1)] if order else None)
        if had_focus and self._current is not None:
            self._cards[self._current].setFocus()

    def _make_current(self, other: QuoteId | None) -> None:
        if other == self._current and other in self._cards:
            return
        self._current = other
        for key, card in self._cards.items():
            card.set_current(key == other)
        self.current_changed.emit()

    @Slot(object)
    def _choose(self, other: QuoteId) -> None:
        if other == self._current:
            return
        card, area = self._cards[other], self._area()
        body = area.widget() if area else None
        if area is None or body is None:
            self._make_current(other)
            return
        top = card.mapTo(body, QPoint()).y()
        self._make_current(other)
        # The buttons left one card and came to another: what is under the mouse stays there.
        self._rows.activate()
        if layout := body.layout():
            body.resize(body.width(), max(layout.heightForWidth(body.width()), area.viewport().height()))
            layout.activate()
            self._rows.activate()
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + card.mapTo(body, QPoint()).y() - top)
        area.ensureWidgetVisible(card, 0, 4)

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    @Slot(object, int)
    def _step(self, other: QuoteId, step: int) -> None:
        cards = self._in_rows()
        at = cards.index(self._cards[other]) + step
        if 0 <= at < len(cards):
            cards[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _say_state(self) -> None:
        empty = "" if self._matches else tr("Not found in any other article.")
        self._note.setText(tr("Comparing…") if self._comparing else empty)
        self._note.setVisible(bool(self._note.text()))

    def _forget_place(self) -> None:
        self._current = None
        for section in (self._maybe, self._refused, self._more):
            section.set_open(open_now=False)
