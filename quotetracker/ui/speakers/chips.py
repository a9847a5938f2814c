"""A box of removable chips with a line to type in after them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from quotetracker.ui.look.tab_order import put_into_tab_order
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.chip import RADIUS, Chip, ChipSpec

_GAP = 4
_ENTRY = 96  # pixels that the line to type in has at least


class ChipBox(QWidget):
    """Chips in as many rows as needed, then ``entry``; looks like one field."""

    removed = Signal(object)
    """Key of the chip to remove."""
    change_wanted = Signal(object)
    """Key of the chip to change."""

    def __init__(self, entry: QLineEdit, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        self._theme = theme
        self._chips: list[Chip] = []
        self._read_only = False
        entry.setParent(self)
        entry.setFrame(False)
        entry.setStyleSheet("border: 0; padding: 0 2px; background: transparent;")
        entry.installEventFilter(self)
        entry.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._arrange()

    def chips(self) -> tuple[Chip, ...]:
        """The chips in their order."""
        return tuple(self._chips)

    def set_chips(self, specs: Sequence[ChipSpec]) -> None:
        """Show these chips; those that stay keep the keyboard."""
        known = {chip.spec.key: chip for chip in self._chips}
        wanted = [spec.key for spec in specs]
        focused = next((nth for nth, chip in enumerate(self._chips) if chip.hasFocus()), None)
        fresh = []
        for spec in specs:
            if chip := known.get(spec.key):
                if chip.spec != spec:
                    chip.set_spec(spec)
            else:
                chip = self._made(spec)
            fresh.append(chip)
        gone = [chip for chip in self._chips if chip.spec.key not in wanted]
        lost_focus = any(chip.hasFocus() for chip in gone)
        self._chips = fresh
        if lost_focus and focused is not None:
            self._focus_chip(min(focused, len(fresh) - 1) if fresh else len(fresh))
        for chip in gone:
            chip.hide()
            chip.deleteLater()
        put_into_tab_order(self, [*self._chips, self._entry])
        self._arrange()

    def set_read_only(self, read_only: bool) -> None:
        """Show without offering changes."""
        self._read_only = read_only
        self._entry.setVisible(not read_only)
        for chip in self._chips:
            chip.set_read_only(read_only)
        self._arrange()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)
        self.update()

    def focus_last(self) -> None:
        """Give the keyboard to the last chip."""
        self._focus_chip(len(self._chips) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips flow anew."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the chips goes to the line to type in."""
        self._entry.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line goes to the last chip; the frame shows where the keyboard is."""
        kind = event.type()
        if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._chips:
            goes_left = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Left}
            if goes_left and not self._entry.cursorPosition() and not self._entry.hasSelectedText():
                self.focus_last()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame of a field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(QColor(theme.focus if self._entry.hasFocus() else theme.border)))
        painter.setBrush(QColor(theme.sunken if self._read_only or not self.isEnabled() else theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    @Slot(object, int)
    def _step(self, key: object, by: int) -> None:
        at = next(nth for nth, chip in enumerate(self._chips) if chip.spec.key == key)
        self._focus_chip(max(0, at + by))

    def _focus_chip(self, at: int) -> None:
        target: QWidget = self._chips[at] if 0 <= at < len(self._chips) else self._entry
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, spec: ChipSpec) -> Chip:
        chip = Chip(spec, self._theme, self)
        chip.set_read_only(self._read_only)
        chip.removed.connect(self.removed)
        chip.change_wanted.connect(self.change_wanted)
        chip.stepped.connect(self._step)
        chip.setCursor(Qt.CursorShape.ArrowCursor)
        chip.show()
        return chip

    def _arrange(self) -> None:
        """Put chips and line in rows from left to right; the height follows."""
        left, top = 6, 4
        line = QFontMetrics(self.font()).height() + 6
        room = max(_ENTRY, self.width() - 2 * left)
        x, y = left, top
        for chip in self._chips:
            width = min(chip.sizeHint().width(), room)
            if x > left and x + width > left + room:
                x, y = left, y + line + _GAP
            chip.setGeometry(x, y, width, line)
            x += width + _GAP
        if not self._read_only:
            if x > left and x + _ENTRY > left + room:
                x, y = left, y + line + _GAP
            self._entry.setGeometry(x, y, left + room - x, line)
        height = y + line + top
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
