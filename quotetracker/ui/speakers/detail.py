"""One speaker: what the register says, and what the speaker said."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.views import Changes, QuoteFilter, QuoteView, SpeakerView
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.form import SpeakerForm
from quotetracker.ui.speakers.parts import label
from quotetracker.ui.speakers.quotes import QuotesList

_WIDE = 980  # pixels; from here form and quotes stand side by side
_FORM = 460
_ANY = 16_777_215  # QWIDGETSIZE_MAX
_PAGE = 60
_LEAST = 150
_Found = tuple[SpeakerId, int, tuple[QuoteView, ...]]


class SpeakerPanel(QWidget):
    """The form above the quotes, or beside them where there is room."""

    quote_wanted = Signal(object)
    table_wanted = Signal()
    """All quotes of this speaker are wanted in the table."""
    quote_chosen = Signal()
    split_wanted = Signal()
    """This speaker is to be made two."""
    line_wanted = Signal()
    """The time line of this speaker is wanted."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._speaker: SpeakerId | None = None
        self._wanted = _PAGE
        self.form = SpeakerForm(bridge, theme, self)
        self.quotes = QuotesList(theme, self)
        self.quotes.taken.connect(self.quote_wanted)
        self.quotes.selected_changed.connect(self.quote_chosen)
        self.quotes.end_reached.connect(self._read_more)
        self._area = FormArea(self.form, self)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._area)
        self._layout.addWidget(self._said(), 1)

    def speaker(self) -> SpeakerId | None:
        """Who is shown."""
        return self._speaker

    def show_speaker(
        self, view: SpeakerView, namesakes: Collection[SpeakerView], look_alikes: Collection[SpeakerView] = ()
    ) -> None:
        """Show another speaker, or the same one as it is now."""
        other = view.id != self._speaker
        if other:
            self.form.save()
            self._speaker, self._wanted = view.id, _PAGE
            self.quotes.quotes.set_rows(())
            self._read()
        self.form.show_speaker(view, namesakes, look_alikes)
        self._count(view.quotes)

    def refresh(self, changes: Changes) -> None:
        """Read the quotes again if some of them, or their matches, changed."""
        shown = {row.id for row in self.quotes.quotes.rows()}
        if self._speaker in changes.speakers or shown & (changes.quotes | changes.matches) or changes.articles:
            self._read()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.form.set_theme(theme)
        self.quotes.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where it is wide."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._area.setMinimumWidth(_FORM if wide else 0)
        self._area.setMaximumWidth(_FORM if wide else _ANY)
        self.form.set_wide(wide=wide)
        policy = QSizePolicy.Policy
        self._area.setSizePolicy(policy.Preferred, policy.Expanding if wide else policy.Maximum)

    def _said(self) -> QWidget:
        said = QWidget(self)
        layout = QVBoxLayout(said)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 6, 0)
        self._heading = label(tr("Quotes"), said, "title")
        self._table = QPushButton(tr("Show in table"), said)
        self._table.setToolTip(tr("List all quotes of this speaker on the page of quotes"))
        self._table.clicked.connect(self.table_wanted)
        self.line = QPushButton(tr("Time line"), said)
        self.line.setToolTip(tr("Show when this speaker said what, what was said again, and contradictions"))
        self.line.clicked.connect(self.line_wanted)
        self.split = QPushButton(tr("Split…"), said)
        self.split.setToolTip(tr("Give some of these quotes to another speaker: two people got into one entry"))
        self.split.clicked.connect(self.split_wanted)
        self.split.setDisabled(self._bridge.desk.read_only)
        head.addWidget(self._heading, 1)
        head.addWidget(self.split)
        head.addWidget(self.line)
        head.addWidget(self._table)
        layout.addLayout(head)
        self._nothing = label(
            tr("Nothing yet. Mark a quote in an article and name this speaker; it will be listed here."), said, "muted"
        )
        self._nothing.setContentsMargins(10, 4, 10, 4)
        layout.addWidget(self._nothing)
        self.quotes.setMinimumHeight(_LEAST)
        layout.addWidget(self.quotes, 1)
        layout.addStretch()
        return said

    def _count(self, number: int) -> None:
        self._heading.setText(tr("Quotes  {number}", number=number) if number else tr("Quotes"))
        self._table.setVisible(bool(number))
        self.line.setVisible(bool(number))
        self.split.setVisible(bool(number))
        self.quotes.setVisible(bool(number))
        self._nothing.setVisible(not number)

    def _read(self) -> None:
        if self._speaker is not None:
            self._bridge.ask(
                "speakers.quotes", _quotes_of, self._bridge.desk, self._speaker, self._wanted, done=self._show
            )

    @Slot()
    def _read_more(self) -> None:
        if self.quotes.quotes.rowCount() >= self._wanted:
            self._wanted += 2 * _PAGE
            self._read()

    @Slot(object)
    def _show(self, found: _Found) -> None:
        speaker, wanted, rows = found
        if speaker == self._speaker and wanted == self._wanted:
            self.quotes.quotes.set_rows(rows)


class FormArea(QScrollArea):
    """Scrolls the form where there is no room for all of it, and wants to be as high as the form."""

    def __init__(self, form: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST)
        self.setWidget(form)
        self.viewport().setAutoFillBackground(False)
        form.setAutoFillBackground(False)
        form.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """What the form wants."""
        return self._form.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _quotes_of(desk: Desk, speaker: SpeakerId, number: int) -> _Found:
    return speaker, number, desk.quotes.page(QuoteFilter(speakers=(speaker,)), limit=number)
