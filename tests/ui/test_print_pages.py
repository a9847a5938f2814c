"""Papers page by page: drawn as they stand, in ranges, stopped in the middle, and never in the window's thread."""

import threading
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotetracker.errors import Cancelled, ExportFailedError
from quotetracker.ui.export import pages
from quotetracker.ui.export.pages import a4, draw_on, page_image, parts_of, pdf_of
from quotetracker.ui.export.papers import Block, Form, Paper, Run
from quotetracker.ui.export.preview_dialog import PreviewDialog
from quotetracker.ui.jobs.bridge import Bridge


def paper(blocks: int = 400) -> Paper:
    words = "The ferry left at nine, and nobody on the quay could say when it would be back. " * 6
    return Paper("Ferry", tuple(Block(Form.TEXT, (Run(f"Number {nth}. {words}"),)) for nth in range(blocks)))


def texts(pdf: bytes) -> list[str]:
    document = PdfDocument(pdf)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def test_every_block_stands_on_one_page_and_pages_are_numbered(qapp: QApplication) -> None:
    read = texts(pdf_of(paper()))
    assert len(read) > 20
    assert [page.split()[-1] for page in read] == [str(nth + 1) for nth in range(len(read))]
    numbers = [
        int(word.rstrip(".")) for page in read for word in page.split() if word[:-1].isdigit() and word[-1] == "."
    ]
    assert numbers == list(range(400))


def test_parts_are_the_pages_of_the_pdf_and_come_before_the_end(qapp: QApplication) -> None:
    parts: list[bytes] = []
    seen: list[tuple[int, int]] = []

    def pace(done: int, total: int) -> None:
        seen.append((done, len(parts)))

    parts_of(paper(), a4(), lambda part, count: parts.append(part), pace)
    assert [page for part in parts for page in texts(part)] == texts(pdf_of(paper()))
    assert any(come and done < seen[-1][0] for done, come in seen)  # shown while the rest is laid out


def test_work_is_given_up_between_pages(qapp: QApplication, tmp_path: Path) -> None:
    def pace(done: int, _total: int) -> None:
        if done > 3:
            raise Cancelled

    parts: list[bytes] = []
    with pytest.raises(Cancelled):
        pdf_of(paper(), pace)
    with pytest.raises(Cancelled):
        parts_of(paper(), a4(), lambda part, _count: parts.append(part), pace)
    assert parts == []


def test_only_the_pages_that_were_chosen_are_printed(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "some.pdf"))
    printer.setPageRanges(QPageRanges.fromString("2-3,5"))
    draw_on(paper(), printer)
    read = texts((tmp_path / "some.pdf").read_bytes())
    assert [page.split()[-1] for page in read] == ["2", "3", "5"]


def test_a_printer_that_takes_nothing_is_told_of(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages.QPainter, "begin", lambda *_: False)
    with pytest.raises(ExportFailedError, match="printer"):
        draw_on(paper(1), QPrinter())


def test_a_page_is_drawn_at_the_width_that_is_asked_for(qapp: QApplication) -> None:
    image = page_image(pdf_of(paper(3)), 0, 500)
    assert image.width() == 500
    assert 1.40 < image.height() / 500 < 1.43
    colours = {image.pixelColor(x, y).lightness() for x in range(60, 400) for y in range(50, 120)}
    assert min(colours) < 90
    assert max(colours) == 255


def test_the_window_never_lays_out_a_page(qtbot: QtBot, empty_bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: set[int] = set()
    usual_document, usual_image = pages.document_of, pages.page_image

    def document(*values: object, **named: object) -> object:
        threads.add(threading.get_ident())
        return usual_document(*values, **named)  # type: ignore[arg-type]

    def image(*values: object) -> object:
        threads.add(threading.get_ident())
        return usual_image(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(pages, "document_of", document)
    monkeypatch.setattr("quotetracker.ui.export.page_view.page_image", image)
    dialog = PreviewDialog(empty_bridge, lambda: paper(60), "Ferry", a4(), None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.resize(700, 500)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.view.is_drawn(0), timeout=10_000)
    qtbot.waitUntil(lambda: not empty_bridge.jobs.busy(), timeout=10_000)
    assert len(threads) >= 1
    assert threading.get_ident() not in threads
