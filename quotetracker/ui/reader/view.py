"""What the reader shows: one article as plain text, its quotes marked behind the words."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from quotetracker.model.vocabulary import QuoteId
from quotetracker.text.finding import Hits
from quotetracker.text.spans import Span
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.focus_ring import FocusRing
from quotetracker.ui.look.fonts import ArticleLook, article_font
from quotetracker.ui.look.theme import LIGHT, Theme, palette
from quotetracker.ui.reader import handles as reader_handles
from quotetracker.ui.reader import paint as reader_paint
from quotetracker.ui.reader import text as reader_text
from quotetracker.ui.reader.boundaries import snapped
from quotetracker.ui.reader.chips import ChipMargin
from quotetracker.ui.reader.columns import Columns, columns
from quotetracker.ui.reader.geometry import Line, Page
from quotetracker.ui.reader.map import WIDTH as MAP_WIDTH
from quotetracker.ui.reader.map import Minimap
from quotetracker.ui.reader.margin import BadgeMargin
from quotetracker.ui.reader.marks import Mark, MarkIndex, description
from quotetracker.ui.reader.scroll import Scroller

_ZOOM = 1.1
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_FOR_A_WHILE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class ReaderView(QTextEdit):
    """Shows one article and its marks. Offsets that leave it are code points."""

    selection_changed = Signal(object)
    mark_clicked = Signal(object)
    look_changed = Signal(object)
    """ArticleLook that the text has now."""
    text_moved = Signal()
    """The text begins farther to the left or to the right now."""
    text_shown = Signal()
    """Another text is there."""

    _drag: reader_handles.Drag | None = None  # Qt sends events before __init__ has ended

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(tr("Article text"))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, slim: a bar that comes and goes would break all lines anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(True)
        self._theme: Theme = LIGHT
        self._look = ArticleLook()
        self._page = Page(self.document())
        self._current: int | None = None
        self._selected: Span | None = None
        self._found: Hits | None = None
        self._found_at: int | None = None
        self._columns = Columns(0, 0)
        bar = self.verticalScrollBar()
        self._scroller = Scroller(self._page, bar, self)
        self._badges = BadgeMargin(self._page, bar, self)
        self._chips = ChipMargin(self._page, bar, self)
        self._map = Minimap(bar, self)
        self._ring = FocusRing(self, self._theme)
        self._map.mark_clicked.connect(self._jump)
        self._map.place_wanted.connect(self._scroller.go_to)
        for margin in (self._badges, self._chips):
            margin.mark_clicked.connect(self.mark_clicked)
            bar.valueChanged.connect(margin.update)
        self.selectionChanged.connect(self._tell_selection)
        self.document().documentLayout().documentSizeChanged.connect(self._lines_moved)
        self.viewport().setMouseTracking(True)
        self.setFont(article_font(self._look.points))
        self.set_theme(LIGHT)
        self._place_margins()

    # What it shows

    def show_text(self, text: str, *, headline: bool = False) -> None:
        """Show canonical ``text`` from its beginning, without marks; ``headline`` makes the first line bold."""
        self._scroller.stop()
        self._drag = None
        self.set_found(None)
        self._set_number(None)  # before the marks go: listeners may ask for the current one at any moment from here on
        self._page.set_text("")
        self._map.set_index(self._page.index, 1)
        self._page.forget_layout()
        reader_text.fill(self.document(), text, self.font(), self._look.spacing, headline=headline)
        self._page.set_text(text)
        self._page.forget_layout()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._scroller.restore(0.0)
        self._tell_selection()
        self.text_shown.emit()

    def text(self) -> str:
        """The canonical text as it was given."""
        return self._page.text

    def text_left(self) -> int:
        """Where its lines begin, in pixels of this widget."""
        return self._columns.left + reader_text.PADDING

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Mark these quotes and no others; the current one stays current if it is among them."""
        self.set_index(MarkIndex(self._page.text, marks, self._page.units))

    def set_index(self, index: MarkIndex) -> None:
        """As ``set_marks``, with an index of this text that was made elsewhere."""
        current = self.current()
        self._drag = None
        self._page.set_index(index)
        self._map.set_index(index, self._page.units.to_utf16(len(self._page.text)))
        self._set_number(index.number(current))

    def set_current(self, quote: QuoteId | None) -> None:
        """Stress one quote and give it handles."""
        self._drag = None
        self._set_number(self._page.index.number(quote))

    def current(self) -> QuoteId | None:
        """The quote that has the handles."""
        return None if self._current is None else self._page.index.marks[self._current].quote

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self.setPalette(palette(theme))
        for margin in (self._badges, self._chips):
            margin.set_theme(theme)
        self._map.set_theme(theme)
        self._ring.set_theme(theme)
        self._stress_found()
        self.viewport().update()

    def _set_number(self, number: int | None) -> None:
        self._current = number
        self.setAccessibleDescription("" if number is None else description(self._page.index.marks[number]))
        for margin in (self._badges, self._chips):
            margin.set_current(number)
        self.viewport().update()

    # Selection

    def selected_span(self) -> Span | None:
        """The selected words: whole, without white space around them; None if nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        units = self._page.units
        start, end = units.from_utf16(cursor.selectionStart()), units.from_utf16(cursor.selectionEnd())
        return snapped(self._page.text, start, end)

    def select_span(self, span: Span) -> None:
        """Select a stretch of the text."""
        cursor = self.textCursor()
        cursor.setPosition(self._page.units.to_utf16(min(span.start, len(self._page.text))))
        end = self._page.units.to_utf16(min(span.end, len(self._page.text)))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Where the text cursor stands, in code points."""
        return self._page.units.from_utf16(self.textCursor().position())

    def set_caret(self, offset: int) -> None:
        """Put the text cursor somewhere, with nothing selected."""
        cursor = self.textCursor()
        cursor.setPosition(self._page.units.to_utf16(min(offset, len(self._page.text))))
        self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Exactly the selected characters of the canonical text: Qt's own copy turns NBSP into spaces."""
        cursor = self.textCursor()
        units = self._page.units
        start, end = units.from_utf16(cursor.selectionStart()), units.from_utf16(cursor.selectionEnd())
        # WORKAROUND: the clipboard keeps what it is given until after Python has ended, and an object that Python made
        # then crashes in its destructor. So Qt makes it, and fills it itself once it is asked for its text.
        data = super().createMimeDataFromSelection()
        data.text()
        data.clear()
        data.setText(self._page.text[start:end])
        return data

    @Slot()
    def _tell_selection(self) -> None:
        span = self.selected_span()
        if span != self._selected:
            self._selected = span
            self.selection_changed.emit(span)

    # What is looked for

    def set_found(self, hits: Hits | None, current: int | None = None) -> None:
        """Tint what was found in this text, the ``current`` one stronger; None for nothing."""
        if hits is None and self._found is None:
            return
        self._found, self._found_at = hits, current
        self._map.set_found(hits, current, len(self._page.text))
        self._stress_found()
        self.viewport().update()

    def _stress_found(self) -> None:
        """The current hit in reversed light and dark, which only Qt can do, as it paints the letters."""
        stressed = []
        if self._found is not None and self._found_at is not None:
            span, one = self._found.span(self._found_at), QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document())
            one.cursor.setPosition(self._page.units.to_utf16(span.start))
            end = self._page.units.to_utf16(span.end)
            one.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.format.setBackground(QColor(self._theme.found.ink))
            one.format.setForeground(QColor(self._theme.found.fill))
            stressed.append(one)
        self.setExtraSelections(stressed)

    def _found_rects(self, lines: list[Line]) -> list[QRectF]:
        """Where hits other than the current one lie on these lines."""
        if self._found is None or not lines:
            return []
        units, rects = self._page.units, []
        seen = self._found.reaching_into(units.from_utf16(lines[0].start), units.from_utf16(lines[-1].end))
        for span in (self._found.span(nth) for nth in seen if nth != self._found_at):
            start, end = units.to_utf16(span.start), units.to_utf16(span.end)
            rects += [
                rect
                for line in lines
                if line.start < end and line.end > start
                for rect in self._page.rects(line, start, end)
            ]
        return rects

    # Place and size

    def reveal(self, span: Span) -> None:
        """Scroll to a stretch of the text, unless it is in sight."""
        units = self._page.units
        first = self._page.line_at(units.to_utf16(span.start))
        last = self._page.line_at(units.to_utf16(span.end - 1))
        self._scroller.reveal(first, last, self.viewport().height(), calm=self.isVisible())

    def place(self) -> float:
        """The reading place: a code point and, as fraction, how much of its line is scrolled off."""
        return self._scroller.place()

    def restore_place(self, place: float) -> None:
        """Scroll to a place given by ``place()``."""
        self._scroller.stop()
        self._scroller.restore(place)

    def look(self) -> ArticleLook:
        """How the article is set."""
        return self._look

    def set_look(self, look: ArticleLook) -> None:
        """Set the article in another way, at the same place."""
        look = look.within_bounds()
        if look == self._look:
            return
        place = self.place()
        self._look = look
        font = article_font(look.points, look.family)
        self.setFont(font)
        self.document().setDefaultFont(font)
        reader_text.set_spacing(self.document(), font, look.spacing)
        self._place_margins()
        self._page.forget_layout()
        self._scroller.restore(place)
        self.look_changed.emit(look)

    def points(self) -> float:
        """Size of the article's font in points."""
        return self._look.points

    def set_points(self, points: float) -> None:
        """Show the article at another size, at the same place."""
        self.set_look(replace(self._look, points=points))

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_points(max(self._look.points + 0.5, self._look.points * _ZOOM))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_points(min(self._look.points - 0.5, self._look.points / _ZOOM))

    def zoom_reset(self) -> None:
        """The size it began with."""
        self.set_points(ArticleLook().points)

    @Slot(object)
    def _jump(self, quote: QuoteId) -> None:
        """To a quote that was clicked on the map."""
        self.mark_clicked.emit(quote)
        number = self._page.index.number(quote)
        if number is not None:
            self.reveal(self._page.index.marks[number].spans[0])

    @Slot()
    def _lines_moved(self) -> None:
        self._page.forget_layout()
        for margin in (self._badges, self._chips):
            margin.update()

    def _place_margins(self) -> None:
        """Share the width. Before Qt lays out: so lines are broken once, and only if the text's width changes."""
        bar = self.verticalScrollBar().sizeHint().width()
        width, padding = self.width() - bar - MAP_WIDTH, reader_text.PADDING
        shares = columns(width, self.font(), padding, self._look.characters, self._chips.narrow())
        if shares != self._columns:
            self._columns = shares
            self.setViewportMargins(shares.left, 0, shares.right + MAP_WIDTH, 0)
            self.text_moved.emit()
        self._badges.setGeometry(0, 0, shares.left, self.height())
        right = self.width() - bar - MAP_WIDTH
        self._chips.setGeometry(right - shares.right, 0, shares.right, self.height())
        self._map.setGeometry(right, 0, MAP_WIDTH, self.height())
        self._ring.setGeometry(self.rect())

    # Events

    def event(self, event: QEvent) -> bool:
        """Keep the reading place when the width changes."""
        if event.type() == QEvent.Type.Resize:
            place = self.place()
            width = self.viewport().width()
            self._place_margins()
            done = super().event(event)
            if self.viewport().width() != width:
                self._page.forget_layout()
                self._scroller.restore(place)
            return done
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring that Tab came here, and put the text cursor where one reads."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            self._ring.show()
            self._caret_into_sight()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes, unless the keyboard comes back by itself."""
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_WHILE:
            self._ring.hide()

    def _caret_into_sight(self) -> None:
        """To the current quote, or the first line in sight: it would be where it was left, maybe far away."""
        top, whole = self.verticalScrollBar().value(), self.fontMetrics().height()  # no line that is half cut off
        lines = self._page.lines_between(top + whole, top + self.viewport().height() - whole)
        at = self.textCursor().position()
        if not lines or self.textCursor().hasSelection() or lines[0].start <= at <= lines[-1].end:
            return
        start, units = lines[0].start, self._page.units
        if self._current is not None:
            quote = units.to_utf16(self._page.index.marks[self._current].spans[0].start)
            start = quote if start <= quote <= lines[-1].end else start
        self.set_caret(units.from_utf16(start))

    def showEvent(self, event: QShowEvent) -> None:
        """Stay where the reader was: Qt scrolls to the text cursor when it first shows the widget."""
        place = self.place()
        super().showEvent(event)
        self._scroller.restore(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks first: the viewport has its ground already, and Qt then paints only letters and selection."""
        scrolled = self.verticalScrollBar().value()
        top, bottom = scrolled + event.rect().top() - 16, scrolled + event.rect().bottom() + 16
        lines = self._page.lines_between(top, bottom)
        painter = QPainter(self.viewport())
        painter.translate(0, -scrolled)
        shown = [fragment for line in lines for fragment in self._page.fragments(line)]
        reader_paint.paint_fills(painter, self._page, shown, self._theme, self._current)
        pieces = self._page.index.pieces
        outlined = [
            fragment.rect
            for fragment in shown
            if pieces[fragment.piece].mark == self._current
            and not (self._drag and self._drag.nth == pieces[fragment.piece].nth)
        ]
        reader_paint.paint_found(painter, self._found_rects(lines), self._theme)
        reader_paint.paint_outline(painter, outlined, self._theme)
        if self._drag:
            start, end = (self._page.units.to_utf16(at) for at in (self._drag.preview.start, self._drag.preview.end))
            rects: list[QRectF] = [rect for line in lines for rect in self._page.rects(line, start, end)]
            reader_paint.paint_preview(painter, rects, self._theme)
        painter.end()
        super().paintEvent(event)
        if self._current is not None:
            over = QPainter(self.viewport())
            over.translate(0, -scrolled)
            reader_paint.paint_handles(over, self._handles(top, bottom), self._theme)
            over.end()

    def _handles(self, top: float, bottom: float) -> list[reader_paint.Handle]:
        if self._current is not None and self._page.index.marks[self._current].suggested:
            return []
        return reader_handles.handles(self._page, self._current, top, bottom, self._drag)
