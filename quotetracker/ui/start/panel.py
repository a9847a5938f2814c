"""What an empty library shows: the way from an article to a quote sheet, and the libraries that were open last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.action_button import ActionButton
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.parts import card

_STEPS = (
    (
        "1",
        later("Add an article"),
        later("Drop a text, web page or PDF here, choose a file, or paste it with Ctrl+Shift+V."),
    ),
    (
        "2",
        later("Confirm the quotes"),
        later("They are suggested with their speakers: A accepts, S changes the speaker, X rejects."),
    ),
    (
        "3",
        later("Export the sheet"),
        later("Ctrl+E saves the quotes with speakers and sources as Excel, CSV, web page or Markdown."),
    ),
)
_SHOWN = 4


class StartPanel(QWidget):
    """The first thing that a new user sees of a library of one's own."""

    library_wanted = Signal(object)
    """Path of a library to open."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], samples: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._top = EmptyState("articles", theme, self)
        self._top.say(
            tr("Add your first article"),
            tr("QuoteTracker finds who said what in it, and where that was said before."),
            actions,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 10)
        layout.addStretch(1)
        layout.addWidget(self._top)
        steps = card(self)
        steps.setMaximumWidth(560)
        rows = QVBoxLayout(steps)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(14)
        heading = PlainLabel(steps, "title")
        heading.setText(tr("Three steps to a quote sheet"))
        rows.addWidget(heading)
        for number, what, how in _STEPS:
            rows.addLayout(_step(number, tr(what), tr(how), steps))
        self._other = PlainLabel(steps, "title")
        rows.addWidget(self._other)
        self._links = QVBoxLayout()
        self._links.setSpacing(4)
        rows.addLayout(self._links)
        rows.addWidget(ActionButton(samples, steps, small=True), 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons: list[QPushButton] = []
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(steps, 100)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(2)
        self.set_recent(())

    def set_recent(self, libraries: Sequence[Path]) -> None:
        """Offer these libraries."""
        self._other.setText(tr("Or go on with") if libraries else tr("Or look around first"))
        for button in self.buttons:
            self._links.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for path in libraries[:_SHOWN]:
            button = QPushButton(path.stem, self)
            button.setProperty("small", True)
            button.setProperty("path", str(path))
            button.setAccessibleName(tr("Open the library {stem}", stem=path.stem))
            button.setToolTip(str(path))
            button.clicked.connect(self._open)
            self._links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._top.set_theme(theme)

    @Slot()
    def _open(self) -> None:
        self.library_wanted.emit(Path(str(self.sender().property("path"))))


def _step(number: str, what: str, how: str, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    badge = PlainLabel(parent, "step")
    badge.setText(number)
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(1)
    title, text = PlainLabel(parent, "title", wraps=True), PlainLabel(parent, "muted", wraps=True)
    title.setText(what)
    text.setText(how)
    words.addWidget(title)
    words.addWidget(text)
    row.addLayout(words, 1)
    return row
