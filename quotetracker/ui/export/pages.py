"""Papers page by page: on a printer, as PDF, as pictures. All of it works in a background thread and can be stopped."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter

from quotetracker.errors import Cancelled, ExportFailedError
from quotetracker.pace import Pace, at_leisure
from quotetracker.ui.export.document import document_of
from quotetracker.ui.export.papers import Paper
from quotetracker.ui.language.wording import tr

_DOTS = 300  # of an inch, in PDFs
_PART = 24  # pages of one PDF that is made to be looked at
_MARGIN = 75  # pixels of 1/96 inch, 2 cm; a layout scales it to its device
_BELOW = 5 / 72  # inch between the text and the page number
_AT_ONCE = 40  # blocks that are laid out between two looks at the pace


class Pages:
    """A paper laid out for a device, with margins and page numbers. It lives and dies in the thread that made it."""

    def __init__(self, paper: Paper, device: QPaintDevice, body: QSizeF) -> None:
        scale = device.logicalDpiX() / 96
        self._device = device
        self._body = body
        self._margin = _MARGIN * scale
        self._document = document_of(paper, width=body.width() / scale - 2 * _MARGIN)
        self._layout = self._document.documentLayout()
        self._layout.setPaintDevice(device)
        frame = self._document.rootFrame().frameFormat()
        for set_margin in (frame.setLeftMargin, frame.setRightMargin, frame.setTopMargin, frame.setBottomMargin):
            set_margin(_MARGIN)
        self._document.rootFrame().setFrameFormat(frame)
        self._document.setPageSize(body)

    def ready(self, pace: Pace) -> Iterator[int]:
        """The pages from 0 on, each as soon as its lines stand; ``pace`` is told about how many there will be."""
        nth, blocks = 0, self._document.blockCount()
        for number in range(0, blocks, _AT_ONCE):
            pace(nth, nth * blocks // number if number else 0)
            # So many blocks at a time: one call for all would hold the other threads up.
            reached = self._layout.blockBoundingRect(self._document.findBlockByNumber(number)).top()
            while (nth + 1) * self._body.height() <= reached:
                yield nth
                nth += 1
        count = self._layout.pageCount()
        yield from range(nth, count)
        pace(count, count)

    def draw(self, painter: QPainter, nth: int) -> None:
        """Draw one page, counted from 0, and its number, with the corner of the paper at the painter's origin."""
        top = nth * self._body.height()
        painter.save()
        painter.translate(0, -top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, self._body.width(), self._body.height())
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
        painter.setClipRect(context.clip)
        self._layout.draw(painter, context)
        painter.setClipping(False)
        font, number = self._document.defaultFont(), str(nth + 1)
        metrics = QFontMetricsF(font, self._device)
        right = self._body.width() - self._margin - metrics.horizontalAdvance(number)
        below = metrics.ascent() + _BELOW * self._device.logicalDpiY()
        painter.setFont(font)
        painter.drawText(QRectF(right, top + self._body.height() - self._margin + below, 0, 0).topLeft(), number)
        painter.restore()


def draw_on(paper: Paper, device: QPrinter | QPdfWriter, pace: Pace = at_leisure) -> None:
    """Draw the pages that the device asks for on it, one after another.

    Raises ExportFailedError when the device takes nothing; a printer forgets what it has when the work is given up.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise ExportFailedError(
            tr("The printer does not answer."), tr("See whether it is switched on, or choose another one.")
        )
    try:
        pages, ranges = Pages(paper, device, QSizeF(device.width(), device.height())), device.pageRanges()
        wanted = (nth for nth in pages.ready(pace) if ranges.isEmpty() or ranges.contains(nth + 1))
        for place, nth in enumerate(wanted):
            if place:
                device.newPage()
            pages.draw(painter, nth)
    except Cancelled:
        if isinstance(device, QPrinter):
            device.abort()
        raise
    finally:
        painter.end()


def pdf_of(paper: Paper, pace: Pace = at_leisure) -> bytes:
    """The paper as a PDF, A4 with page numbers."""
    buffer, writer = _writer(a4())
    writer.setTitle(paper.name)
    writer.setCreator("QuoteTracker")
    draw_on(paper, writer, pace)
    del writer
    return bytes(buffer.data().data())


def a4() -> QPageLayout:
    """The usual paper; a document leaves 2 cm of its own."""
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


def parts_of(paper: Paper, layout: QPageLayout, made: Callable[[bytes, int], None], pace: Pace) -> None:
    """Draw the pages as several PDFs; ``made`` gets each of them, and how many pages it has, as soon as it is there."""
    _buffer, measure = _writer(layout)
    pages = Pages(paper, measure, QSizeF(measure.width(), measure.height()))
    waiting: list[int] = []
    for nth in pages.ready(pace):
        waiting.append(nth)
        if len(waiting) == _PART:
            made(_part(pages, waiting, layout), len(waiting))
            waiting.clear()
    if waiting:
        made(_part(pages, waiting, layout), len(waiting))


def _part(pages: Pages, wanted: list[int], layout: QPageLayout) -> bytes:
    buffer, writer = _writer(layout)
    painter = QPainter(writer)
    for place, nth in enumerate(wanted):
        if place:
            writer.newPage()
        pages.draw(painter, nth)
    painter.end()
    del writer
    return bytes(buffer.data().data())


def _writer(layout: QPageLayout) -> tuple[QBuffer, QPdfWriter]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(layout)
    return buffer, writer


def page_image(part: bytes, nth: int, width: int) -> QImage:
    """A page of one of our own PDFs, ``width`` pixels wide. PDFium is not made for threads: call it in one alone."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(part)
    try:
        page = document[nth]
        drawn = page.render(scale=width / page.get_width(), prefer_bgrx=True)
        dots = bytes(drawn.buffer)
        return QImage(dots, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
    finally:
        document.close()
