"""Small widgets shared by cards of matches and versions: plain labels and the buttons of a decision."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.look.fonts import heading_font

#: Reasons that a card shows while it is not current: those that weigh most.
FEW_REASONS = 2


class PlainLabel(QLabel):
    """Shows data as it is, never as rich text; where it wraps it asks for no more height than it needs."""

    def __init__(self, parent: QWidget, role: str = "", *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if role:
            self.setProperty("role", role)
        if role == "heading":
            self.setFont(heading_font(self.font()))

    def minimumSizeHint(self) -> QSize:
        """One line; Qt would ask for the height at the narrowest width."""
        hint = super().minimumSizeHint()
        return QSize(40, self.fontMetrics().height()) if self.wordWrap() else hint


def listed(reasons: Iterable[str]) -> str:
    """Reasons in the editor's language, a line for each."""
    return "\n".join(f"• {retold(reason)}" for reason in reasons)


class DecisionButtons(QWidget):
    """Same statement, not the same, compare, show; in one row, or in two where it is narrow."""

    same_wanted = Signal()
    not_same_wanted = Signal()
    compare_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, parent: QWidget, *, compares: bool = True) -> None:
        super().__init__(parent)
        self.same = self._button(
            tr("Same statement", "small button"), tr("Remember that the two quotes are one statement (S)")
        )
        self.not_same = self._button(
            tr("Not the same"), tr("Remember that the two quotes are different statements (N)")
        )
        self.same.setCheckable(True)
        self.not_same.setCheckable(True)
        self.compare = self._button(tr("Compare…"), tr("Lay the versions side by side"))
        self.show_it = self._button(tr("Show"), tr("Show this quote in its article"))
        self.compare.setVisible(compares)
        self.same.clicked.connect(self._same)
        self.not_same.clicked.connect(self._not_same)
        self.compare.clicked.connect(self._compare)
        self.show_it.clicked.connect(self._show)
        self.all = [self.same, self.not_same, *([self.compare] if compares else []), self.show_it]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setSpacing(6)
        self._arrange(2)

    def set_decision(self, decision: bool | None) -> None:
        """Press the button that was decided."""
        self.same.setChecked(decision is True)
        self.not_same.setChecked(decision is False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row where all fit."""
        needed = sum(button.sizeHint().width() for button in self.all) + 6 * (len(self.all) - 1)
        self._arrange(len(self.all) if event.size().width() >= needed else 2)
        super().resizeEvent(event)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setStyleSheet("padding: 3px 5px;")  # two beside each other in the narrowest inspector
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        return button

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for nth, button in enumerate(self.all):
            self._grid.addWidget(button, nth // columns, nth % columns)
        # In one row the buttons keep their size; in two they share the width.
        for column in range(len(self.all) + 1):
            in_rows = columns < len(self.all)
            self._grid.setColumnStretch(column, int(column < columns if in_rows else column == len(self.all)))
        self.updateGeometry()

    @Slot()
    def _same(self) -> None:
        self.same_wanted.emit()

    @Slot()
    def _not_same(self) -> None:
        self.not_same_wanted.emit()

    @Slot()
    def _compare(self) -> None:
        self.compare_wanted.emit()

    @Slot()
    def _show(self) -> None:
        self.show_wanted.emit()
