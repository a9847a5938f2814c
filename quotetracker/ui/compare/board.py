"""The versions of one statement: aligned above, one card for each below."""

from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from quotetracker.ui.compare.chip import outlet_of
from quotetracker.ui.compare.staff import Staff, StaffLine
from quotetracker.ui.compare.told import Compared, Version
from quotetracker.ui.compare.version import VersionCard
from quotetracker.ui.look.fonts import article_font
from quotetracker.ui.look.theme import Theme

_CARD = 300  # pixels that a card should have


class Board(QScrollArea):
    """Shows a Compared; every signal carries the place of a version."""

    chosen = Signal(int)
    base_wanted = Signal(int)
    decided = Signal(int, object)
    show_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[VersionCard] = []
        self._columns = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        self._staff = Staff(theme, body)
        self._staff.setFont(article_font())
        self._staff.chosen.connect(self.chosen)
        self._staff.base_wanted.connect(self.base_wanted)
        self._staff.decided.connect(self._decide)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 6)
        column.setSpacing(10)
        column.addWidget(self._staff)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._body = body
        self.setWidget(body)
        self.viewport().installEventFilter(self)

    def show_compared(self, compared: Compared, *, writable: bool) -> None:
        """Show these versions; cards that stay are changed in place."""
        versions = compared.versions
        self._staff.set_versions(staff_lines(versions), compared.columns, base=compared.base)
        while len(self._cards) > len(versions):
            card = self._cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < len(versions):
            self._cards.append(self._new_card(len(self._cards)))
            self._columns = 0
        for card, version in zip(self._cards, versions, strict=True):
            card.set_version(version, writable=writable)
        self._arrange()

    def set_current(self, nth: int) -> None:
        """Stress one version."""
        self._staff.set_current(nth)
        for place, card in enumerate(self._cards):
            card.set_current(place == nth)

    def take_keyboard(self) -> None:
        """Give the keyboard to the aligned versions."""
        self._staff.setFocus(Qt.FocusReason.OtherFocusReason)

    def staff(self) -> Staff:
        """The aligned versions."""
        return self._staff

    def cards(self) -> list[VersionCard]:
        """One card for each version."""
        return list(self._cards)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self._staff.set_theme(theme)
        for card in self._cards:
            card.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As many cards in a row as fit."""
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _new_card(self, nth: int) -> VersionCard:
        card = VersionCard(nth, self._theme, self._body)
        card.chosen.connect(self.chosen)
        card.base_wanted.connect(self.base_wanted)
        card.decided.connect(self.decided)
        card.show_wanted.connect(self.show_wanted)
        return card

    @Slot(int, object)
    def _decide(self, nth: int, same: bool) -> None:
        if nth < len(self._cards) and self._cards[nth].buttons.same.isEnabled():
            self.decided.emit(nth, same)

    @Slot()
    def _arrange(self) -> None:
        count = len(self._cards)
        columns = max(1, min(count, self.viewport().width() // _CARD, 3 if count != 4 else 2))
        if columns == self._columns:
            return
        self._columns = columns
        for nth, card in enumerate(self._cards):
            self._grid.addWidget(card, nth // columns, nth % columns)
            card.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def staff_lines(versions: Sequence[Version]) -> list[StaffLine]:
    """What stands before the words of each version."""
    return [StaffLine(v.letter, outlet_of(v.quote), v.spoken, _runs_leftwards(v.quote.words)) for v in versions]


def _runs_leftwards(text: str) -> bool:
    """Whether the first letter that has a direction is Arabic, Hebrew or alike."""
    first = next((kind for char in text if (kind := bidirectional(char)) in ("L", "R", "AL")), "L")
    return first != "L"
