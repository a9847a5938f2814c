"""Printing, its preview, and the same as a PDF file: pages are laid out and drawn in the background."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, Qt, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from quotetracker.export.safe_files import safe_name, write_atomically
from quotetracker.pace import Pace
from quotetracker.ui.export.pages import draw_on, pdf_of
from quotetracker.ui.export.papers import Paper
from quotetracker.ui.export.preview_dialog import PreviewDialog
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import tr

PaperMaker = Callable[[], Paper]
"""Called in a background thread."""


class Printing(QObject):
    """Makes papers in the background, and prints, shows or writes them."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._printer: QPrinter | None = None

    def print_(self, maker: PaperMaker, name: str, layout: QPageLayout | None = None) -> None:
        """Ask for a printer, and print; ``layout`` is the size of the paper that was looked at before."""
        self._printer, self._maker = self.new_printer(), maker
        self._printer.setDocName(name)
        if layout is not None:
            self._printer.setPageLayout(layout)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Print {name}", name=name))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._printer_chosen)
        dialog.show()  # this class has another open()

    def preview(self, maker: PaperMaker, name: str) -> None:
        """Show the pages first, each as soon as it is drawn."""
        dialog = PreviewDialog(self._bridge, maker, name, self.new_printer().pageLayout(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(self._window.size() * 0.85)
        dialog.print_wanted.connect(partial(self.print_, maker, name))
        dialog.open()

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

    @Slot(int)
    def _printer_chosen(self, result: int) -> None:
        printer, self._printer = self._printer, None
        if result == QDialog.DialogCode.Accepted and printer is not None:
            doing = tr("Printing {name}", name=printer.docName())
            self._bridge.work(doing, _printed, self._maker, printer, done=self._sent, lane=Lane.SURVEY)

    @Slot(object)
    def _sent(self, _nothing: object) -> None:
        self._bridge.tell(tr("Sent to the printer."), Tone.DONE)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._bridge.tell(tr("Saved as {path}", path=path), Tone.DONE)


def _written(maker: PaperMaker, path: Path, *, pace: Pace) -> Path:
    write_atomically(path, pdf_of(maker(), pace))
    return path


def _printed(maker: PaperMaker, printer: QPrinter, *, pace: Pace) -> None:
    draw_on(maker(), printer, pace)
