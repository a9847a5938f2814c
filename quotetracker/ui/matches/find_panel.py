"""Find in archive: stored quotes that may be the same statement as some words, as cards beside the article."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from quotetracker.model.views import FoundView
from quotetracker.model.vocabulary import ArticleId, SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.compare.words import flat
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.found_cards import FoundCard, FoundCards
from quotetracker.ui.speakers.words import counted

_MOST = 30
_LONGEST = 160  # code points of the words that are shown again


@dataclass(frozen=True, slots=True)
class Sought:
    """Words of an article that are looked for, and where they stand."""

    article: ArticleId
    spans: tuple[Span, ...]
    words: str
    kind: Kind = Kind.DIRECT
    speakers: frozenset[SpeakerId] = frozenset()


class FindPanel(QWidget):
    """Asks, shows, and stays while the editor looks at one result after the other."""

    quote_wanted = Signal(object)
    back_wanted = Signal(object)
    """Sought: the words that were looked for are to be shown again."""
    closed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sought: Sought | None = None
        self.setAccessibleName(tr("Find in archive"))
        self._heading = PlainLabel(self, "title", wraps=True)
        self._words = PlainLabel(self, "muted", wraps=True)
        self.back = QPushButton(tr("Back to the words"), self)
        self.back.setToolTip(tr("Show the words that were looked for again (Backspace)"))
        self.close_it = QPushButton(tr("Close"), self)
        self.close_it.setToolTip(tr("Close what was found (Esc)"))
        for button in (self.back, self.close_it):
            button.setStyleSheet("padding: 3px 8px;")
        self.back.clicked.connect(self.go_back)
        self.close_it.clicked.connect(self.closed)
        self._found = FoundCards(theme, self)
        self._found.opened.connect(self.quote_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.close_it)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 10)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addLayout(buttons)
        column.addWidget(self._found, 1)

    def look_for(self, sought: Sought) -> None:
        """Ask the archive in the background; the first card takes the keyboard."""
        self._sought = sought
        self._heading.setText(tr("Looking in the archive…"))
        words = flat(sought.words).strip()
        self._words.setText(f"“{words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + ' …'}”")
        self._found.show_found(())
        self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bridge.ask("articles.find", find, self._bridge.desk, sought, done=self._show)

    def is_open(self) -> bool:
        """Whether something was looked for and not closed."""
        return self._sought is not None

    def cards(self) -> list[FoundCard]:
        """The cards from top to bottom."""
        return self._found.cards()

    def forget(self) -> None:
        """Close."""
        self._sought = None
        self._found.show_found(())

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._found.set_theme(theme)

    @Slot()
    def go_back(self) -> None:
        """Show the words again."""
        if self._sought is not None:
            self.back_wanted.emit(self._sought)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Backspace shows the words again."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.go_back()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _show(self, answer: tuple[Sought, Sequence[FoundView]]) -> None:
        sought, found = answer
        if sought != self._sought:
            return
        articles = len({view.other.article for view in found})
        several = tr(
            "{quotes} in {articles}", quotes=counted(len(found), "quote"), articles=counted(articles, "article")
        )
        self._heading.setText(
            tr("In the archive: {several}", several=several) if found else tr("Not found in any stored quote")
        )
        self._found.show_found(found)
        if (cards := self._found.cards()) and self.close_it.hasFocus():
            cards[0].setFocus(Qt.FocusReason.TabFocusReason)


def find(desk: Desk, sought: Sought) -> tuple[Sought, tuple[FoundView, ...]]:
    """What the archive has, but for the words themselves where they are marked."""
    found = desk.matches.find(sought.words, kind=sought.kind, speakers=sought.speakers, limit=_MOST)
    elsewhere = [
        view
        for view in found
        if view.other.article != sought.article
        or not any(piece.overlaps(span) for piece in view.other.spans for span in sought.spans)
    ]
    return sought, tuple(elsewhere)
