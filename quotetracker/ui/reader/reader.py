"""The reader: what mouse, keys and drops mean on a marked article."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.reader import drop as reader_drop
from quotetracker.ui.reader import handles as reader_handles
from quotetracker.ui.reader.marks import Piece, description
from quotetracker.ui.reader.paint import Handle
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.reader.view import ReaderView

_LEFT = Qt.MouseButton.LeftButton
_WITH_ANOTHER_KEY = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_AUTOSCROLL = 24  # pixels a move while a handle is dragged outside


class Reader(ReaderView):
    """Shows one article and its marks, and reports what the editor does with them."""

    mark_activated = Signal(object)
    bounds_changed = Signal(object, int, object)
    files_dropped = Signal(object)
    text_dropped = Signal(str)
    context_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clicked: QuoteId | None = None
        self._pressed: QPoint | None = None
        self._doubled = False

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle, or begin a selection."""
        self._ring.hide()
        handle = self._handle_under(event.position()) if event.button() == _LEFT else None
        if handle is not None:
            self._take(handle)
            event.accept()
            return
        self._pressed = event.position().toPoint() if event.button() == _LEFT else None
        self._doubled = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle or the selection; show what can be taken hold of."""
        if self._drag:
            self._pull(event.position(), words=not event.modifiers() & Qt.KeyboardModifier.AltModifier)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._show_shape(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a handle; a press and release in one place is a click on the marks there."""
        if self._drag:
            if event.button() == _LEFT:
                self._let_go()
            return
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() != _LEFT or pressed is None or self._doubled or self.textCursor().hasSelection():
            return
        if (event.position().toPoint() - pressed).manhattanLength() < QApplication.startDragDistance():
            self._click(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate the mark; beside marks, select the word."""
        quotes = self._quotes_under(event.position()) if event.button() == _LEFT else []
        if not quotes:
            super().mouseDoubleClickEvent(event)
            return
        self._doubled = True
        self.mark_activated.emit(self._clicked if self._clicked in quotes else quotes[0])

    def _click(self, point: QPointF) -> None:
        """Choose a mark, the innermost first, and the next one outwards with each further click."""
        quotes = self._quotes_under(point)
        if not quotes:
            self._clicked = None
            return
        again = self._clicked in quotes
        self._clicked = (
            quotes[(quotes.index(self._clicked) + 1) % len(quotes)] if again and self._clicked else quotes[0]
        )
        self.mark_clicked.emit(self._clicked)

    def _quotes_under(self, point: QPointF) -> list[QuoteId]:
        return self._quotes(self._pieces_under(point))

    def _quotes(self, pieces: list[Piece]) -> list[QuoteId]:
        """Quotes of pieces in their order, each once."""
        return list(dict.fromkeys(self._page.index.marks[piece.mark].quote for piece in pieces))

    def _pieces_under(self, point: QPointF) -> list[Piece]:
        return self._page.pieces_at(QPointF(point.x(), point.y() + self.verticalScrollBar().value()))

    def _handle_under(self, point: QPointF) -> Handle | None:
        at = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        return reader_handles.hit(self._handles(at.y() - 60, at.y() + 60), at)

    def _show_shape(self, point: QPointF) -> None:
        over = self._handle_under(point) is not None
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor)

    # Handles

    def _take(self, handle: Handle) -> None:
        if self._current is None:
            return
        mark = self._page.index.marks[self._current]
        span = mark.spans[handle.nth]
        self._drag = reader_handles.Drag(mark.quote, handle.nth, handle.at_end, span, span)
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        self.viewport().update()

    def _pull(self, point: QPointF, *, words: bool) -> None:
        if self._drag is None or self._current is None:
            return
        bar = self.verticalScrollBar()
        if point.y() < 0 or point.y() > self.viewport().height():
            bar.setValue(bar.value() + (_AUTOSCROLL if point.y() > 0 else -_AUTOSCROLL))
        offset = self._page.units.from_utf16(self.cursorForPosition(point.toPoint()).position())
        mark = self._page.index.marks[self._current]
        preview = reader_handles.moved(
            self._page.text, mark, self._drag.nth, at_end=self._drag.at_end, offset=offset, words=words
        )
        if preview != self._drag.preview:
            self._drag = replace(self._drag, preview=preview)
            self.viewport().update()

    def _let_go(self) -> None:
        drag, self._drag = self._drag, None
        self.viewport().update()
        if drag and drag.preview != drag.before:
            self.bounds_changed.emit(drag.quote, drag.nth, drag.preview)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up a drag; Enter activates the mark at the text cursor; the rest moves and selects."""
        if self._drag and event.key() == Qt.Key.Key_Escape:
            self._drag = None
            self.viewport().update()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _WITH_ANOTHER_KEY:
            quotes = self._quotes_at_caret()
            if quotes and not self.textCursor().hasSelection():
                current = self.current()
                self.mark_activated.emit(current if current in quotes else quotes[0])
            else:
                event.ignore()  # a selection belongs to the window: Enter may save it
            return
        super().keyPressEvent(event)

    def _quotes_at_caret(self) -> list[QuoteId]:
        return self._quotes(self._page.pieces_around(self.textCursor().position()))

    def event(self, event: QEvent) -> bool:
        """While a handle is dragged, Escape ends the drag before it means anything to the window."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if self._drag and event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips for marks, as plain words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            pieces = self._pieces_under(QPointF(event.pos()))
            words = description(self._page.index.marks[pieces[0].mark]) if pieces else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, another size."""
        self._scroller.stop()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        if event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for its menu: under the mouse, or below the text cursor when a key asked."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.context_requested.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
        else:
            self.context_requested.emit(event.globalPos())
        event.accept()

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text are welcome, but not the reader's own words."""
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same all over the reader."""
        self._weigh(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Report what was dropped."""
        if not self._weigh(event):
            return
        if files := reader_drop.files(event.mimeData()):
            self.files_dropped.emit(files)
        else:
            self.text_dropped.emit(reader_drop.words(event.mimeData()))

    def _weigh(self, event: QDropEvent) -> bool:
        welcome = event.source() is not self.viewport() and reader_drop.welcome(event.mimeData())
        if welcome:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        return welcome
