"""Printing, its preview, and the same as a PDF file.

Text is put into documents run by run; imported strings never pass through a reader of markup.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, Qt, QUrl, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from quotetracker.export.safe_files import safe_name, write_atomically
from quotetracker.pace import Pace
from quotetracker.ui.export.papers import Block, Form, Look, Paper
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.fonts import article_family

PaperMaker = Callable[[], Paper]
"""Called in a background thread."""

_POINTS = {Form.TITLE: 17.0, Form.HEADING: 12.0, Form.NOTE: 9.0, Form.SOURCE: 9.0, Form.QUOTE: 11.5, Form.TEXT: 11.0}
_ABOVE = {Form.HEADING: 14.0, Form.TEXT: 8.0, Form.QUOTE: 2.0, Form.SOURCE: 1.0, Form.NOTE: 3.0}
_INK, _GREY, _GROUND = QColor("#000000"), QColor("#555555"), QColor("#e6e6e6")
_OWN_MARGIN = 2 * 76  # 2 cm on each side, in pixels of 1/96 inch


def document_of(paper: Paper, *, width: float = 0.0) -> QTextDocument:
    """The paper as a document of black text; ``width`` is how wide a picture may be, in the document's points."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(QFont(article_family(), 11))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for nth, block in enumerate(paper.blocks):
        shape = _shape(block)
        if nth:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        if block.form is Form.PICTURE:
            _picture(document, cursor, paper.picture, width)
        for run in block.runs:
            # A line end inside of a run would begin a block without its form.
            cursor.insertText(run.text.replace("\n", " "), _look(block.form, run.look))
    cursor.endEditBlock()
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, paper.name)
    return document


def pdf_of(paper: Paper) -> bytes:
    """The paper as a PDF, A4 with page numbers. For a background thread, too."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.name)
    writer.setCreator("QuoteTracker")
    writer.setResolution(300)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),  # a document leaves 2 cm of its own
        )
    )
    # Without a page size of its own the document is laid out for the device, with page numbers.
    document_of(paper, width=_text_width(writer)).print_(writer)
    del writer
    return bytes(buffer.data().data())


class Printing(QObject):
    """Makes papers in the background, and prints, shows or writes them."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._printer: QPrinter | None = None

    def print_(self, maker: PaperMaker) -> None:
        """Ask for a printer, and print."""
        self._bridge.ask("printing", maker, done=self._ask_printer, lane=Lane.SURVEY)

    def preview(self, maker: PaperMaker) -> None:
        """Show the pages first."""
        self._bridge.ask("printing", maker, done=self._show_preview, lane=Lane.SURVEY)

    def save_pdf(self, maker: PaperMaker, suggested: str) -> None:
        """Ask for a name, and write a PDF in the background."""
        path = self.ask_path(self._bridge.desk.path.parent / safe_name(suggested, ".pdf"))
        if path is not None:
            doing = tr("Writing {path}", path=path.name)
            self._bridge.work(doing, _written, maker, path, done=self._saved, lane=Lane.SURVEY)

    def ask_path(self, suggested: Path) -> Path | None:
        """Let the editor choose where to write; tests replace this."""
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save as PDF"), str(suggested), tr("PDF (*.pdf)"))
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")

    def new_printer(self) -> QPrinter:
        """The printer of the system; tests replace this."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(QMarginsF())  # as small as the printer can; a document leaves 2 cm of its own
        return printer

    @Slot(object)
    def _ask_printer(self, paper: Paper) -> None:
        self._printer = self.new_printer()
        self._printer.setDocName(paper.name)
        self._paper = paper
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Print {name}", name=paper.name))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._printer_chosen)
        dialog.show()  # this class has another open()

    @Slot(int)
    def _printer_chosen(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted and self._printer is not None:
            document_of(self._paper, width=_text_width(self._printer)).print_(self._printer)
            self._bridge.tell(tr("Sent to the printer."), Tone.DONE)
        self._printer = None

    @Slot(object)
    def _show_preview(self, paper: Paper) -> None:
        self._printer, self._paper = self.new_printer(), paper
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("print_preview")
        dialog.setWindowTitle(tr("Preview of {name}", name=paper.name))
        dialog.resize(self._window.size() * 0.85)
        dialog.paintRequested.connect(self._paint)
        dialog.open()

    @Slot(QPrinter)
    def _paint(self, printer: QPrinter) -> None:
        document_of(self._paper, width=_text_width(printer)).print_(printer)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._bridge.tell(tr("Saved as {path}", path=path), Tone.DONE)


def _written(maker: PaperMaker, path: Path, *, pace: Pace) -> Path:
    paper = maker()
    pace(1, 3)
    data = pdf_of(paper)
    pace(2, 3)
    write_atomically(path, data)
    return path


def _text_width(device: QPdfWriter | QPrinter) -> float:
    """How wide text may be on a page, in pixels of 1/96 inch, by which documents are measured."""
    page = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    return page.width() * 96 / 72 - _OWN_MARGIN


def _shape(block: Block) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(_ABOVE.get(block.form, 0.0))
    if block.form in {Form.QUOTE, Form.SOURCE}:
        shape.setLeftMargin(16)
    if block.form in {Form.TITLE, Form.HEADING}:
        shape.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_Auto)
    if block.form is Form.TEXT:
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape


def _look(form: Form, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(_GREY if form in {Form.NOTE, Form.SOURCE} or look is Look.SMALL else _INK)
    made.setFontPointSize(9.0 if look in {Look.SMALL, Look.NUMBER} else _POINTS.get(form, 11.0))
    if look in {Look.BOLD, Look.ADDED} or form in {Form.TITLE, Form.HEADING}:
        made.setFontWeight(QFont.Weight.Bold)
    if look in {Look.MARKED, Look.ADDED}:
        made.setFontUnderline(True)
    if look is Look.MARKED:
        made.setBackground(_GROUND)
    if look is Look.CUT:
        made.setFontStrikeOut(True)
        made.setForeground(_GREY)
    if look is Look.NUMBER:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made


def _picture(document: QTextDocument, cursor: QTextCursor, png: bytes, width: float) -> None:
    image = QImage.fromData(png)
    if image.isNull():
        return
    image.setDevicePixelRatio(1.0)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("picture"), image)
    shown = QTextImageFormat()
    shown.setName("picture")
    wide = min(width or float(image.width()), float(image.width()))
    shown.setWidth(wide)
    shown.setHeight(image.height() * wide / image.width())
    cursor.insertImage(shown)
