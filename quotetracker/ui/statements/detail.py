"""One statement: its story in a sentence, its time line, its wordings under one another, who published it when."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.compare.board import staff_lines
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.compare.staff import Staff
from quotetracker.ui.language.wording import capital, retold, shown_date, tr
from quotetracker.ui.look.action_button import ActionButton
from quotetracker.ui.look.fonts import article_font
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.parts import TextBox
from quotetracker.ui.statements.list import heading_of, state_of
from quotetracker.ui.statements.tellings import TellingsList
from quotetracker.ui.statements.timeline import TimeLine
from quotetracker.ui.statements.told import Shown

_NEAR = 24  # pixels around a row that are brought into sight with it


class StatementDetail(QScrollArea):
    """Shows a Shown."""

    state_changed = Signal()
    """Another telling is current, or others are selected."""
    quote_wanted = Signal(object)
    """QuoteId to show in its article."""
    named = Signal(str)
    noted = Signal(str)

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("plain", "true")
        self._body = QWidget(self)
        self.title = TitleLine(self._body)
        self._heading = PlainLabel(self._body, "heading", wraps=True)
        self._summary = PlainLabel(self._body, "", wraps=True)
        self.line = TimeLine(theme, self._body)
        self._versions = PlainLabel(self._body, "title")
        self.staff = Staff(theme, self._body)
        self.staff.setFont(article_font())
        self._told = PlainLabel(self._body, "title", wraps=True)
        self.tellings = TellingsList(theme, self._body)
        self._more = PlainLabel(self._body, "muted", wraps=True)
        self.note = TextBox(tr("Note on this statement"), self._body)
        self.note.setPlaceholderText(tr("A note for you and your colleagues"))
        self._lay_out(actions)
        self.title.finished.connect(self._tell_name)
        self.note.finished.connect(self._tell_note)
        self.line.chosen.connect(self.choose)
        self.line.opened.connect(self.quote_wanted)
        self.staff.chosen.connect(self._choose_version)
        self.staff.base_wanted.connect(self._open_version)
        self.tellings.chosen.connect(self._chosen)
        self.tellings.taken.connect(self.quote_wanted)
        self.tellings.selected_changed.connect(self.state_changed)

    def shown(self) -> Shown | None:
        """What is shown."""
        return self._shown

    def show_statement(self, shown: Shown) -> None:
        """Show another statement, or the same as it is now."""
        before, self._shown = self._shown, shown
        again = before is not None and before.row.id == shown.row.id
        confirmed = shown.row.statement is not None
        story = shown.story
        state = state_of(shown.row)
        self._heading.setText(tr("{state}: is this one statement?", state=capital(state)) if state else "")
        self._heading.setVisible(bool(state))
        self.title.setVisible(confirmed)
        if not again or not self.title.hasFocus():
            self.title.set_title(story.title, heading_of(shown.row))
        self._buttons.setCurrentIndex(0 if confirmed else 1)
        self._summary.setText(" ".join(map(retold, story.sentences(shown_date))))
        self.line.set_tellings(shown.tellings)
        compared = shown.compared
        self._versions.setVisible(compared is not None)
        self.staff.setVisible(compared is not None)
        if compared is not None:
            count = len(compared.versions)
            self._versions.setText(
                tr(
                    "{count} wordings, compared with {letter}",
                    count=count,
                    letter=compared.versions[compared.base].letter,
                )
            )
            lines = staff_lines(compared.versions)
            self.staff.set_versions(lines, compared.columns, base=compared.base)
        self._told.setText(
            tr("Who published it when") if compared else tr("Who published it when, always in the same words")
        )
        self.tellings.set_tellings(shown.tellings)
        left = story.left_out
        self._more.setText(tr("{left} more quotes belong to it; only the earliest are told here.", left=left))
        self._more.setVisible(left > 0)
        self.note.setVisible(confirmed)
        if not again or not self.note.hasFocus():
            self.note.set_text(story.note)
        if not again:
            self.tellings.choose_row(0)
            self.verticalScrollBar().setValue(0)
        self._chosen(self.tellings.current())

    def current(self) -> QuoteId | None:
        """The current telling."""
        key = self.tellings.current()
        return None if key is None else QuoteId(key)

    def selected(self) -> tuple[QuoteId, ...]:
        """The quotes of the selected tellings, with their copies."""
        chosen = set(self.tellings.selected())
        rows = self._shown.tellings if self._shown else ()
        return tuple(view.id for row in rows if row.id in chosen for view in row.telling.views)

    @Slot(object)
    def choose(self, quote: QuoteId) -> None:
        """Make a telling current and bring it into sight, where it has no keyboard to lose."""
        self.tellings.choose(quote)

    def set_read_only(self, read_only: bool) -> None:
        """Nothing can be written."""
        self.title.setReadOnly(read_only)
        self.note.setReadOnly(read_only)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for part in (self.line, self.staff, self.tellings):
            part.set_theme(theme)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        self._buttons = QStackedWidget(self._body)
        buttons: list[QWidget] = []
        for keys in (
            ("name_statement", "split_statement", "compare", "dissolve_statement"),
            ("accept_suggestion", "reject_suggestion", "compare"),
        ):
            strip = QWidget(self._buttons)
            row = QHBoxLayout(strip)
            row.setContentsMargins(0, 0, 0, 0)
            for key in keys:
                button = ActionButton(actions[key], strip, small=True)
                button.setProperty("primary", key == "accept_suggestion")
                row.addWidget(button)
                buttons.append(button)
            row.addStretch(1)
            self._buttons.addWidget(strip)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.title)
        column.addWidget(self._summary)
        column.addWidget(self._buttons)
        column.addSpacing(4)
        column.addWidget(self.line)
        column.addSpacing(4)
        column.addWidget(self._versions)
        column.addWidget(self.staff)
        column.addSpacing(4)
        column.addWidget(self._told)
        column.addWidget(self.tellings)
        column.addWidget(self._more)
        column.addWidget(self.note)
        column.addStretch(1)
        self.setWidget(self._body)
        for before, after in pairwise([self.title, *buttons, self.line, self.staff, self.tellings, self.note]):
            QWidget.setTabOrder(before, after)

    @Slot(object)
    def _chosen(self, quote: object) -> None:
        key = QuoteId(quote) if isinstance(quote, int) else None
        self.line.set_current(key)
        row = next((row for row in self._shown.tellings if row.id == key), None) if self._shown else None
        versions = self._shown.compared.versions if self._shown and self._shown.compared else ()
        at = next((nth for nth, version in enumerate(versions) if row and version.letter == row.letter), None)
        if at is not None:
            self.staff.set_current(at)
        if key is not None and self.tellings.hasFocus():
            rect = self.tellings.rect_of(key)
            top = self.tellings.mapTo(self._body, rect.topLeft()).y()
            self.ensureVisible(0, top + rect.height(), 0, _NEAR)
            self.ensureVisible(0, top, 0, _NEAR)
        self.state_changed.emit()

    @Slot(int)
    def _choose_version(self, nth: int) -> None:
        if self._shown and self._shown.compared and nth < len(self._shown.compared.versions):
            letter = self._shown.compared.versions[nth].letter
            row = next((row for row in self._shown.tellings if row.letter == letter), None)
            if row is not None:
                self.tellings.choose(row.id)

    @Slot(int)
    def _open_version(self, nth: int) -> None:
        if self._shown and self._shown.compared and nth < len(self._shown.compared.versions):
            self.quote_wanted.emit(self._shown.compared.versions[nth].quote.id)

    @Slot()
    def _tell_name(self) -> None:
        if self._shown and self._shown.row.statement is not None and self.title.text() != self._shown.story.title:
            self.named.emit(self.title.text())

    @Slot()
    def _tell_note(self) -> None:
        if self._shown and self._shown.row.statement is not None:
            note = self.note.text().strip()
            if note != self._shown.story.note:
                self.noted.emit(note)


class TitleLine(QLineEdit):
    """The name of a statement; its words stand there until it has one. Escape takes back what was typed."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ""
        self.setAccessibleName(tr("Name of the statement"))
        self.setMaxLength(200)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.setFont(font)
        self.editingFinished.connect(self.finished)

    def set_title(self, title: str, words: str) -> None:
        """Show ``title``, or ``words`` faintly while there is none."""
        self._title = title
        self.setText(title)
        self.setCursorPosition(0)
        self.setPlaceholderText(tr("Name this statement: {words}", words=words) if words else tr("Name this statement"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._title:
            self.setText(self._title)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape belongs to this line while something was typed."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        typed = self.text() != self._title
        if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape and typed:
            event.accept()
            return True
        return super().event(event)
