"""Pages of a paper on the screen, drawn in the background from the very PDF that would be printed."""

from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from quotetracker.ui.export.pages import page_image
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Check, Lane
from quotetracker.ui.language.wording import tr

STEP = 1.2
"""From one size to the next."""
_GAP = 16  # pixels around pages
_KEPT = 16  # pages whose picture is kept
_LEAST, _MOST = 0.2, 4.0  # pixels for 1/96 inch
_WIDEST = 1.3  # of a page that fits the view: wider is not easier to read
_PAPER = QColor("#ffffff")  # in the dark, too


class Fit(Enum):
    """How large pages are shown."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as it is shown; ``run`` says of which drawing of all pages it is one."""

    run: int
    page: int
    image: QImage


class PageView(QAbstractScrollArea):
    """Pages one under another. Those in sight are drawn in the background, at the size at which they are shown."""

    seen_changed = Signal()
    """Another page is in sight, or there are more."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._run = 0
        self._inches = QSizeF(8.27, 11.69)
        self._pages: list[tuple[bytes, int]] = []
        self._images: dict[int, QImage] = {}
        self._asked: dict[int, int] = {}
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self.setAccessibleName(tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self.seen_changed)

    def begin(self, inches: QSizeF) -> None:
        """Show pages of this size from now on; there are none yet."""
        self.stop()
        self._run += 1
        self._inches = inches
        self._pages.clear()
        self._images.clear()
        self.verticalScrollBar().setValue(0)
        self._measure()

    def add(self, part: bytes, count: int) -> None:
        """More pages after those that are there: a PDF of so many."""
        self._pages += ((part, nth) for nth in range(count))
        self._measure()

    def stop(self) -> None:
        """Wait for no page any more."""
        for number in self._asked.values():
            self._bridge.cancel(number)
        self._asked.clear()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def seen(self) -> int:
        """The page in the middle of what is in sight, from 1; 0 while there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return min(len(self._pages), 1 + max(0, middle - _GAP) // (self._page_size().height() + _GAP))

    def is_drawn(self, page: int) -> bool:
        """Whether a page, counted from 0, is there at the size at which it is shown."""
        image = self._images.get(page)
        return image is not None and image.width() == self._dots_across()

    def fit(self) -> Fit:
        """How large pages are shown."""
        return self._fit

    def set_fit(self, fit: Fit) -> None:
        """Show pages as wide as the view, or whole."""
        self._set_scale(fit, self._zoom)

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        self._set_scale(Fit.FREE, max(_LEAST, min(self._scale() * factor, _MOST)))

    def _set_scale(self, fit: Fit, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum() + bar.pageStep())
        self._fit, self._zoom = fit, zoom
        self._measure()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pages that are in sight; one that is not drawn yet is white, or its last picture at another size."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self.palette().window())
        size = self._page_size()
        step, scrolled = size.height() + _GAP, self.verticalScrollBar().value()
        left = max(_GAP, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        last = (scrolled + self.viewport().height()) // step
        shown = range(max(0, (scrolled - _GAP) // step), min(len(self._pages), last + 1))
        for nth in shown:
            place = QRect(QPoint(left, _GAP + nth * step - scrolled), size)
            painter.fillRect(place.adjusted(-1, -1, 1, 1), self.palette().mid())
            if nth in self._images:
                painter.drawImage(place, self._images[nth])
            else:
                painter.fillRect(place, _PAPER)
        painter.end()
        self._ask(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages keep to the width."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last page, plus and minus change the size."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Plus:
                self.zoom(STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / STEP)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    # Drawing

    def _ask(self, shown: range) -> None:
        """Have the pages drawn that are in sight and not there; what has gone out of sight is given up."""
        for page in [page for page in self._asked if page not in shown]:
            self._bridge.cancel(self._asked.pop(page))
        for page in shown:
            if page in self._asked or self.is_drawn(page):
                continue
            part, nth = self._pages[page]
            task = partial(_drawn, self._run, page, part, nth, self._dots_across())
            jobs = self._bridge.jobs
            self._asked[page] = jobs.start(Lane.READ, task, done=self._take, failed=self._bridge.report)

    @Slot(object)
    def _take(self, drawn: Drawn) -> None:
        if drawn.run != self._run:
            return
        self._asked.pop(drawn.page, None)
        self._images[drawn.page] = drawn.image
        if len(self._images) > _KEPT:
            here = self.seen() - 1
            del self._images[max(self._images, key=lambda page: abs(page - here))]
        self.viewport().update()

    # Sizes

    def _scale(self) -> float:
        """Pixels for 1/96 inch."""
        if self._fit is Fit.FREE:
            return self._zoom
        room = self.viewport().size()
        across = (room.width() - 2 * _GAP) / (96 * self._inches.width())
        if self._fit is Fit.PAGE:
            across = min(across, (room.height() - 2 * _GAP) / (96 * self._inches.height()))
        return max(_LEAST, min(across, _WIDEST))

    def _page_size(self) -> QSize:
        return (self._inches * 96 * self._scale()).toSize()

    def _dots_across(self) -> int:
        return round(self._page_size().width() * self.devicePixelRatioF())

    def _measure(self) -> None:
        size, room = self._page_size(), self.viewport().size()
        high = _GAP + len(self._pages) * (size.height() + _GAP)
        for bar, whole, part in (
            (self.verticalScrollBar(), high, room.height()),
            (self.horizontalScrollBar(), size.width() + 2 * _GAP, room.width()),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(48)
        self.stop()  # they would have another size
        self.viewport().update()
        self.seen_changed.emit()


def _drawn(run: int, page: int, part: bytes, nth: int, width: int, _check: Check) -> Drawn:
    return Drawn(run, page, page_image(part, nth, width))
