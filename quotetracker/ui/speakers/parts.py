"""Small parts that the pages of speakers and claims are built from."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from quotetracker.ui.look.fonts import heading_font

_WIDEST = 620
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def label(text: str, parent: QWidget, role: str = "") -> QLabel:
    """A label that shows ``text`` as it is, in several lines where it is narrow."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    if role == "heading":
        made.setFont(heading_font(made.font()))
    return made


def card(parent: QWidget, kind: str = "true") -> QFrame:
    """A rounded ground; ``kind`` "sunken" for one within another."""
    frame = QFrame(parent)
    frame.setProperty("card", kind)
    return frame


def narrow_column(parent: QWidget) -> QVBoxLayout:
    """A column at the left of ``parent``, no wider than is good to read."""
    body = QWidget(parent)
    body.setMaximumWidth(_WIDEST)
    outer = QHBoxLayout(parent)
    outer.setContentsMargins(18, 14, 18, 16)
    outer.addWidget(body, 1)
    outer.addStretch()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    return column


class TextBox(QPlainTextEdit):
    """Some lines of plain text, as high as what is in them; says when editing ended."""

    finished = Signal()
    """The keyboard left, or Ctrl+Return was pressed."""

    def __init__(self, name: str, parent: QWidget, *, least: int = 2, most: int = 8) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What was typed, character by character."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str) -> None:
        """Show ``text``; nothing happens when it is shown already."""
        if text != self.text():
            self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return belongs to this box, not to a shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_done(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return ends editing."""
        if _is_done(event):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving ends editing."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @Slot()
    def _fit(self) -> None:
        lines = round(self.document().documentLayout().documentSize().height())
        lines = min(self._most, max(self._least, lines))
        frame = self.contentsMargins()
        margins = frame.top() + frame.bottom() + 2 * self.document().documentMargin() + 2
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + margins))


def _is_done(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and modifiers == Qt.KeyboardModifier.ControlModifier
