"""Finding words in the open article: a slim bar under the text, all places tinted, one of them stressed."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from quotetracker.text.finding import FoldedText, Hits
from quotetracker.text.spans import Span, sliced
from quotetracker.ui.language.wording import plural, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.reader.view import ReaderView
from quotetracker.ui.speakers.words import isolated

_MOST_TAKEN = 200  # code points of a selection that are looked for; more was selected for something else
_PAUSE = 400  # milliseconds of typing after which the number of hits is said aloud
_WIDEST = 440  # pixels
_AROUND = 40  # code points that are said on both sides of a hit
_STEPS = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}


class FindField(QLineEdit):
    """Enter and the arrows go from hit to hit, with Shift backwards."""

    step_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, or type."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else step)


class FindBar(QFrame):
    """Looks for words in what a reader shows. What was looked for stays for the next article, and for the next time."""

    def __init__(self, reader: ReaderView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = reader
        self._folded: FoldedText | None = None
        self._hits: Hits | None = None
        self._at: int | None = None
        self._from = 0
        self._before: Span | None = None
        self.setObjectName("find_bar")
        self.setProperty("card", "sunken")
        self.setAccessibleName(tr("Find in this article"))
        self.field = FindField(self)
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(80)
        self.field.setMaximumWidth(_WIDEST)
        self.field.textChanged.connect(self._typed)
        self.field.step_wanted.connect(self._step)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setMinimumWidth(60)
        self.cased = self._tool("", tr("Match case"), tr("Tell capital letters from small ones"))
        self.cased.setText(tr("Aa", "on the button that makes capitals count"))
        self.cased.setCheckable(True)
        self.cased.toggled.connect(self._look_again)
        self.previous = self._tool("chevron-up", tr("Previous hit"), tr("Previous hit (Shift+Enter)"))
        self.previous.clicked.connect(self.find_previous)
        self.next = self._tool("chevron-down", tr("Next hit"), tr("Next hit (Enter)"))
        self.next.clicked.connect(self.find_next)
        self.close_button = self._tool("cross", tr("Close"), tr("Close, and select what was found (Esc)"))
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        row.setSpacing(1)
        row.addWidget(self.field, 3)
        row.addSpacing(6)
        for widget in (self.count, self.cased, self.previous, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._say_count)
        reader.text_shown.connect(self._another_text)
        self.set_theme(theme)
        self.hide()

    def open(self) -> None:
        """Take the keyboard; what is selected in the reader is looked for, else what was looked for before."""
        span = self._reader.selected_span()
        words = sliced(self._reader.text(), span) if span else ""
        if self.isHidden() or span:
            self._before = span
            self._from = span.start if span else int(self._reader.place())
        if span and len(span) <= _MOST_TAKEN and "\n" not in words:
            self.field.blockSignals(True)
            self.field.setText(words)
            self.field.blockSignals(False)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    @Slot()
    def leave(self) -> None:
        """Close; the current hit, or what was selected before, is the reader's selection."""
        span = self._hits.span(self._at) if self._hits is not None and self._at is not None else self._before
        self.put_away()
        if span is not None:
            self._reader.select_span(span)
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Close and tint nothing; the reader stays as it is."""
        self.hide()
        self._pause.stop()
        self._folded, self._before = None, None
        self._show(None, None)

    @Slot()
    def find_next(self) -> None:
        """Go to the next hit; without the bar, open it at what was looked for last."""
        self._step(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the hit before this one."""
        self._step(-1)

    def set_theme(self, theme: Theme) -> None:
        """Draw icons in these colours."""
        for button, name in ((self.previous, "chevron-up"), (self.next, "chevron-down"), (self.close_button, "cross")):
            button.setIcon(icon(name, theme.muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, wherever in the bar the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _tool(self, sign: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"find_{sign or 'case'}")
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # Looking

    @Slot(str)
    def _typed(self, _words: str) -> None:
        self._look()
        self._pause.start()

    @Slot(bool)
    def _look_again(self, _cased: bool) -> None:
        self._look()
        self._say_count()

    @Slot()
    def _another_text(self) -> None:
        """Another article: its hits are tinted, but the place at which it was opened stays."""
        self._folded, self._before, self._from = None, None, 0
        if not self.isHidden():
            self._show(self._found(), None)
            self._pause.start()

    def _look(self) -> None:
        hits = self._found()
        self._show(hits, hits.first_from(self._from) if hits else None)

    def _found(self) -> Hits | None:
        """The hits of what is typed; None while nothing is."""
        text, cased = self._reader.text(), self.cased.isChecked()
        if self._folded is None or self._folded.text is not text or self._folded.cased is not cased:
            self._folded = FoldedText(text, cased=cased)
        return self._folded.find(self.field.text()) if self.field.text().strip() else None

    @Slot(int)
    def _step(self, by: int) -> None:
        if self.isHidden():
            self.open()
            return
        if not self._hits:
            self._say_count()
            return
        if self._at is None:  # of another article nothing is current yet
            first = self._hits.first_from(int(self._reader.place()))
            wanted = first if by > 0 else first - 1
        else:
            wanted = self._at + by
        at = wanted % len(self._hits)
        wrapped = "" if at == wanted else tr("from the top") if by > 0 else tr("from the end")
        self._show(self._hits, at, wrapped)
        self._from = self._hits.span(at).start
        self._say_hit(wrapped)

    def _show(self, hits: Hits | None, at: int | None, wrapped: str = "") -> None:
        self._hits, self._at = hits, at
        self._reader.set_found(hits, at)
        if hits is not None and at is not None:
            self._reader.set_caret(hits.span(at).start)  # a selection would lie over it, and "mark as quote" means it
            self._reader.reveal(hits.span(at))
        self.count.setText(" · ".join(filter(None, (self._counted(), wrapped))))
        self.count.setProperty("role", "danger" if hits is not None and not hits else "muted")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)
        for button in (self.previous, self.next):
            button.setEnabled(bool(hits))

    def _counted(self) -> str:
        if self._hits is None:
            return ""
        if not self._hits:
            return tr("Not found")
        if self._at is None:
            return plural("{n} hit", "{n} hits", len(self._hits))
        return tr("{place} of {hits}", place=self._at + 1, hits=len(self._hits))

    # Saying

    @Slot()
    def _say_count(self) -> None:
        if self._hits is not None:
            self._announce(self._counted())

    def _say_hit(self, wrapped: str) -> None:
        """Where it is, and the words around it."""
        if self._hits is None or self._at is None:
            return
        self._pause.stop()
        span, text = self._hits.span(self._at), self._reader.text()
        around = " ".join(text[max(0, span.start - _AROUND) : span.end + _AROUND].split())
        self._announce(", ".join(filter(None, (self._counted(), wrapped, isolated(around)))))

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.count, words))
