"""A small card over the table that asks who spoke the selected quotes."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quotetracker.model.views import SpokenBy
from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.field import SpeakerField
from quotetracker.ui.speakers.words import counted

_WIDTH = 380
_GAP = 12


class SpeakerCard(QFrame):
    """Inside the page, never modal: Enter takes the speakers, Escape leaves everything as it is."""

    speakers_chosen = Signal(object, object)
    """Tuple of QuoteIds, tuple of SpeakerIds and NewNames."""
    closed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._quotes: tuple[QuoteId, ...] = ()
        self.setProperty("card", "true")
        self.setAccessibleName(tr("Set speaker"))
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self.field = SpeakerField(bridge, theme, self)
        self._set = QPushButton(tr("Set speaker"), self)
        self._set.setProperty("primary", "true")
        self._set.setAccessibleName(tr("Set speaker"))
        self._set.clicked.connect(self._take)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.clicked.connect(self.close_card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._set)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addLayout(row)
        self.hide()

    def open_for(self, quotes: Sequence[QuoteId], speakers: Sequence[SpokenBy], below: QPoint) -> None:
        """Ask about ``quotes``, beginning with ``speakers``; ``below`` is in the parent's pixels."""
        self._quotes = tuple(quotes)
        self._title.setText(
            tr("Who said it?")
            if len(quotes) == 1
            else tr("Who said these {quotes}?", quotes=counted(len(quotes), "quote"))
        )
        self.field.set_speakers(speakers)
        self.adjustSize()
        parent = self.parentWidget() or self
        room = parent.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        top = max(room.top(), min(below.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
        self.field.focus_entry()

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self.field.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Escape leaves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    @Slot()
    def close_card(self) -> None:
        """Go away without a change."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _take(self) -> None:
        quotes, speakers = self._quotes, self.field.speakers()
        self.close_card()
        self.speakers_chosen.emit(quotes, speakers)
