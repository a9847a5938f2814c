"""Calm scrolling, and keeping the reading place when lines are broken anew."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Slot
from PySide6.QtWidgets import QScrollBar

from quotetracker.ui.reader.geometry import Line, Page

_DURATION = 160  # milliseconds


class Scroller(QObject):
    """Moves a scroll bar over a page."""

    def __init__(self, page: Page, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bar = bar
        self._kept: float | None = None
        self._restoring = False
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setDuration(_DURATION)
        self._motion.valueChanged.connect(self._step)
        bar.valueChanged.connect(self._moved)

    def reveal(self, first: Line, last: Line, height: int, *, calm: bool) -> None:
        """Bring lines into the upper middle, unless they are in sight."""
        self._motion.stop()
        top = self._bar.value()
        if first.top >= top and min(last.bottom, first.top + height) <= top + height:
            return
        self._page.finish_layout()
        target = max(0, min(round(first.top - 0.28 * height), self._bar.maximum()))
        if not calm:
            self._bar.setValue(target)
            return
        if abs(target - top) > 1.5 * height:  # far away: arrive from nearby
            self._bar.setValue(target + (height // 2 if target < top else -height // 2))
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(target)
        self._motion.start()

    @Slot(float)
    def go_to(self, share: float) -> None:
        """Bring this share of the whole page into the middle."""
        self._motion.stop()
        self._page.finish_layout()
        step = self._bar.pageStep()
        self._bar.setValue(round(share * (self._bar.maximum() + step) - step / 2))

    def stop(self) -> None:
        """The reader scrolls by hand."""
        self._motion.stop()

    def place(self) -> float:
        """The code point at the top of the window; the fraction says how much of its line is scrolled off."""
        if self._kept is not None:
            return self._kept
        top = self._bar.value()
        lines = self._page.lines_between(top, top + 200) if top else []
        if not lines:
            return 0.0
        line = lines[0]
        share = (top - line.top) / max(1.0, line.bottom - line.top)
        return self._page.units.from_utf16(line.start) + max(0.0, min(share, 0.999))

    def restore(self, place: float) -> None:
        """Scroll so that ``place()`` gives ``place`` again, however wide the lines are now."""
        self._page.finish_layout()
        self._restoring = True
        if place <= 0:
            self._bar.setValue(0)
        else:
            offset = min(int(place), max(0, len(self._page.text) - 1))
            line = self._page.line_at(self._page.units.to_utf16(offset))
            self._bar.setValue(round(line.top + (place - int(place)) * (line.bottom - line.top)))
        self._restoring = False
        self._kept = place

    @Slot(object)
    def _step(self, value: object) -> None:
        if isinstance(value, int):
            self._bar.setValue(value)

    @Slot(int)
    def _moved(self, _value: int) -> None:
        if not self._restoring:
            self._kept = None
