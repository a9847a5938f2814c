"""One version of a statement as a card: where it stands, who said it, what it is to the base, and why."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from quotetracker.ui.compare.chip import RelationChip, outlet_of
from quotetracker.ui.compare.parts import DecisionButtons, PlainLabel, listed
from quotetracker.ui.compare.told import Version
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.look.ring_card import RingCard
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.words import isolated, joined


class VersionCard(RingCard):
    """Shows one Version; every signal carries its place among the versions."""

    chosen = Signal(int)
    base_wanted = Signal(int)
    decided = Signal(int, object)
    show_wanted = Signal(int)

    def __init__(self, nth: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._nth = nth
        self._version: Version | None = None
        self._current = False
        self._outlet = PlainLabel(self, "title", wraps=True)
        self._tags = PlainLabel(self, "muted")
        self._chip = RelationChip(theme, self)
        self._lines = [PlainLabel(self, "muted", wraps=True), PlainLabel(self, wraps=True)]
        self._reasons = PlainLabel(self, "muted", wraps=True)
        self._decision = PlainLabel(self, wraps=True)
        self.make_base = QPushButton(tr("Compare with this"), self)
        self.make_base.setToolTip(tr("Compare the others with this version (B)"))
        self.make_base.setStyleSheet("padding: 3px 8px;")
        self.buttons = DecisionButtons(self, compares=False)
        self.make_base.clicked.connect(self._ask_base)
        self.buttons.same_wanted.connect(self._say_same)
        self.buttons.not_same_wanted.connect(self._say_not_same)
        self.buttons.show_wanted.connect(self._ask_show)
        self._lay_out()
        self.clicked.connect(self._choose)

    def set_version(self, version: Version, *, writable: bool) -> None:
        """Show ``version``; decisions need a library that may be written."""
        self._version = version
        quote, comparison = version.quote, version.comparison
        self._outlet.setText(f"{version.letter}  {isolated(outlet_of(quote))}")
        self._outlet.setToolTip(plain_tip(quote.article_title))
        self._tags.setText(tr("first") if version.first else "")
        self._lines[0].setText(joined(*version.particulars))
        self._lines[1].setText(joined(version.speakers, retold(quote.kind.value)))
        self._chip.setVisible(comparison is not None)
        if comparison is None:
            self._reasons.setText(tr("The other versions are compared with this one."))
        else:
            self._chip.set_relation(comparison.relation, comparison.score)
            self._reasons.setText(listed(comparison.reasons) or tr("No words in common."))
        self._decision.setText({True: tr("✓ same statement"), False: tr("✗ not the same"), None: ""}[version.decision])
        self._decision.setVisible(version.decision is not None)
        self._decision.setProperty("role", "success" if version.decision else "muted")
        self._decision.style().polish(self._decision)
        self.make_base.setVisible(comparison is not None)
        self.buttons.set_decision(version.decision)
        for button in (self.buttons.same, self.buttons.not_same):
            button.setVisible(comparison is not None)
            button.setEnabled(writable)
        self.setAccessibleName(version.spoken)

    def set_current(self, current: bool) -> None:
        """Stress this version."""
        if current != self._current:
            self._current = current
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._chip.set_theme(theme)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """What it needs depends on the width."""
        return QSize(180, 60)

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setColumnStretch(0, 1)
        head.setHorizontalSpacing(8)
        head.setVerticalSpacing(1)
        head.addWidget(self._outlet, 0, 0)
        head.addWidget(self._tags, 0, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._lines[0], 1, 0, 1, 2)
        head.addWidget(self._lines[1], 2, 0, 1, 2)
        judged = QHBoxLayout()
        judged.addWidget(self._chip)
        judged.addStretch(1)
        judged.addWidget(self.make_base)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(judged)
        column.addWidget(self._reasons)
        column.addWidget(self._decision)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def ring(self) -> str | None:
        """A ring when it is current."""
        return self._theme.accent if self._current else super().ring()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._nth)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this version."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._nth)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Make it the base."""
        self.base_wanted.emit(self._nth)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B makes it the base, S and N decide, Enter shows it in its article."""
        if event.key() == Qt.Key.Key_B and not event.modifiers():
            self._ask_base()
        elif event.key() == Qt.Key.Key_S and not event.modifiers() and self._may_decide():
            self._say_same()
        elif event.key() == Qt.Key.Key_N and not event.modifiers() and self._may_decide():
            self._say_not_same()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_show()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here: this is the current version."""
        super().focusInEvent(event)
        self.chosen.emit(self._nth)

    @Slot()
    def _ask_base(self) -> None:
        self.base_wanted.emit(self._nth)

    @Slot()
    def _ask_show(self) -> None:
        self.show_wanted.emit(self._nth)

    @Slot()
    def _say_same(self) -> None:
        self._decide(said=True)

    @Slot()
    def _say_not_same(self) -> None:
        self._decide(said=False)

    def _may_decide(self) -> bool:
        return self._version is not None and self._version.comparison is not None and self.buttons.same.isEnabled()

    def _decide(self, *, said: bool) -> None:
        before = self._version.decision if self._version else None
        # The button is down only once the library says so; a second press takes the decision back.
        self.buttons.set_decision(before)
        self.decided.emit(self._nth, None if before is said else said)
