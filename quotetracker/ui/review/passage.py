"""A passage of an article with the words that are asked about."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from quotetracker.text.offsets import Utf16Map
from quotetracker.text.spans import Span
from quotetracker.ui.look.fonts import article_font
from quotetracker.ui.look.theme import Theme

_LEADING = 140.0  # percent
_GAP = 70.0
LARGER = 1.2


class Passage(QTextEdit):
    """As high as its words need; plain text only."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spans: tuple[Span, ...] = ()
        self._map = Utf16Map("")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QTextEdit { background: transparent; border: 0; padding: 0; }")
        self.document().setDocumentMargin(0)
        self.setFont(article_font(self.font().pointSizeF() * LARGER))

    def show_passage(self, text: str, spans: Sequence[Span]) -> None:
        """Show ``text`` with ``spans`` (code points) marked."""
        self._spans, self._map = tuple(spans), Utf16Map(text)
        self.setPlainText(text)
        leading = QTextBlockFormat()
        leading.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)
        self._draw_together(leading)
        self._mark()
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        self._theme = theme
        self._mark()

    def sizeHint(self) -> QSize:
        """As high as the words are."""
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _draw_together(self, leading: QTextBlockFormat) -> None:
        """An empty line between paragraphs parts them by less than a line."""
        leading.setLineHeight(_GAP, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.text():
                QTextCursor(block).mergeBlockFormat(leading)
            block = block.next()

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.accent_soft))
        look.setFontUnderline(True)
        look.setUnderlineColor(QColor(self._theme.accent))
        cursor = QTextCursor(self.document())
        for span in self._spans:
            cursor.setPosition(self._map.to_utf16(span.start))
            cursor.setPosition(self._map.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2)
