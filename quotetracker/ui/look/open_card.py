"""A card that leads somewhere: opened by a click, Enter or Space, with arrows from one to the next."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from quotetracker.match.comparison import DiffPart
from quotetracker.match.relations import Relation
from quotetracker.ui.articles.diff_view import DiffView
from quotetracker.ui.compare.chip import RelationChip
from quotetracker.ui.look.ring_card import RingCard
from quotetracker.ui.look.theme import Theme

_ANY = 16_777_215  # QWIDGETSIZE_MAX
_SIDE = 14  # pixels


class OpenCard(RingCard):
    """Ground, ring, mouse and keys of a card; children fill it."""

    opened = Signal(object)
    """What the card leads to."""
    stepped = Signal(object, int)
    """The arrow keys want the card so many places further."""

    def __init__(self, leads_to: object, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._leads_to = leads_to
        self._chips: list[RelationChip] = []
        self._diffs: list[DiffView] = []
        self._head: tuple[QGridLayout, QLabel, QWidget] | None = None
        self.clicked.connect(self._open)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def add_chip(self, relation: Relation, score: float | None) -> RelationChip:
        """A chip that takes part in changes of the theme."""
        chip = RelationChip(self._theme, self)
        chip.set_relation(relation, score)
        self._chips.append(chip)
        return chip

    def add_diff(self, diff: tuple[DiffPart, ...], *, quoted: bool, lines: int) -> DiffView:
        """Words of at most so many lines; a click on them is a click on the card."""
        view = DiffView(self._theme, self, max_lines=lines)
        view.set_diff(diff, quoted=quoted)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._diffs.append(view)
        return view

    def arrange(self, head: QLabel, chip: QWidget, *rows: QWidget) -> None:
        """Head and chip beside each other, the rest below."""
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDE, 10, _SIDE, 11)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        put_head(grid, head, chip, room=_ANY)
        for nth, row in enumerate(rows, 2):
            grid.addWidget(row, nth, 0, 1, 2)
        self._head = (grid, head, chip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Head and chip beside each other, or above each other where that is too narrow."""
        super().resizeEvent(event)
        if self._head is not None:
            put_head(*self._head, room=event.size().width() - 2 * _SIDE)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)
        for diff in self._diffs:
            diff.set_theme(theme)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """What it needs depends on the width."""
        return QSize(200, 40)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._leads_to)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It opens when the mouse lets go."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._leads_to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open, arrows walk."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._leads_to)
        elif step:
            self.stepped.emit(self, step)
        else:
            super().keyPressEvent(event)


def put_head(grid: QGridLayout, head: QLabel, chip: QWidget, *, room: int) -> None:
    """Put a label and a chip into the first row of ``grid``, or into the first two where ``room`` is too narrow.

    Else the label would be broken word by word beside the chip.
    """
    needed = head.fontMetrics().horizontalAdvance(head.text()) + chip.sizeHint().width() + grid.horizontalSpacing()
    beside = needed <= room
    if grid.indexOf(head) >= 0 and beside == (grid.itemAtPosition(1, 0) is None):
        return
    grid.removeWidget(head)
    grid.removeWidget(chip)
    if beside:
        grid.addWidget(head, 0, 0)
        grid.addWidget(chip, 0, 1, Qt.AlignmentFlag.AlignTop)
    else:
        grid.addWidget(chip, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(head, 1, 0, 1, 2)
