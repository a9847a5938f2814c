"""What a page shows goes to a PDF, a preview or a printer; imported text is never read as markup."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from driving import press, settle
from library import add_article, add_quote
from pypdfium2 import PdfDocument as PdfReader
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotetracker.importing.drafts import read_file
from quotetracker.match.relations import Relation
from quotetracker.pace import Pace
from quotetracker.services.desk import Desk
from quotetracker.ui.export import preview_dialog
from quotetracker.ui.export.document import document_of
from quotetracker.ui.export.papers import Form, Look, article_paper, comparison_paper
from quotetracker.ui.export.preview_dialog import PreviewDialog
from quotetracker.ui.window import MainWindow

HOSTILE = (
    "Bridge <b>closed</b>\n\n"
    "“We <img src='file:///etc/passwd'>close &amp; <a href='http://example.org'>mend</a> it on Monday,” said Ida Marsh."
)


def pdf_printer(path: Path) -> QPrinter:
    """A printer that writes a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageMargins(QMarginsF())
    return printer


def saved_pdf(qtbot: QtBot, window: MainWindow, path: Path) -> str:
    """What stands in the PDF, read by the program's own reader."""
    window.printing.ask_path = lambda _suggested: path  # type: ignore[method-assign]
    window.commands["save_pdf"].trigger()
    settle(qtbot, window)
    assert path.read_bytes().startswith(b"%PDF")
    return " ".join(read_file(path).text.split())


def test_the_listed_quotes_as_a_pdf(qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    speaker = max(desk.speakers.all(), key=lambda view: view.quotes)
    window.show_speaker(speaker.id)
    settle(qtbot, window)
    window.commands["quotes_of_speaker"].trigger()
    settle(qtbot, window)
    text = saved_pdf(qtbot, window, tmp_path / "quotes.pdf")
    for quote in desk.quotes.page(window.quotes.filter.wanted(), limit=5):
        assert quote.words.split(" … ")[0][:40] in text
        assert quote.public_id in text
    assert "quotes.pdf" in window.notices.text()


def test_an_article_with_its_quotes_marked(qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    row = max(desk.articles.rows(), key=lambda row: row.quotes)
    window.show_article(row.id)
    settle(qtbot, window)
    text = saved_pdf(qtbot, window, tmp_path / "article.pdf")
    quotes = desk.quotes.of_article(row.id)
    assert all(quote.public_id in text for quote in quotes)

    paper = article_paper(desk, row.id)
    numbers = " ".join(run.text for block in paper.blocks for run in block.runs if run.look is Look.NUMBER)
    assert all(quote.public_id in numbers for quote in quotes)
    marked = "".join(run.text for block in paper.blocks for run in block.runs if run.look is Look.MARKED)
    assert all("".join(quote.words.split(" … ")[0].split()) in "".join(marked.split()) for quote in quotes)


def test_a_comparison_and_a_time_line(qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    pair = next(pair for pair in desk.matches.pairs() if pair.match.relation is Relation.ALTERED)
    window.show_comparison((pair.quote.id, pair.match.other.id))
    settle(qtbot, window)
    compared = window.compare._compared
    assert compared is not None
    looks = {run.look for block in comparison_paper(compared).blocks for run in block.runs}
    assert looks & {Look.CUT, Look.ADDED}
    assert pair.quote.outlet in saved_pdf(qtbot, window, tmp_path / "compared.pdf")

    lines = [desk.lifelines.of(view.id) for view in desk.speakers.all()]
    best = max(lines, key=lambda line: (sum(len(one.conflicts) for one in line.said), len(line.said)))
    window.show_speaker(best.speaker)
    settle(qtbot, window)
    press(window, "Ctrl+T")
    settle(qtbot, window)
    text = saved_pdf(qtbot, window, tmp_path / "line.pdf")
    assert "contradicts" in text
    assert (tmp_path / "line.pdf").stat().st_size > 30_000  # with the picture


def test_the_preview_opens_by_command_and_shows_pages(qtbot: QtBot, window: MainWindow) -> None:
    press(window, "Ctrl+2")
    settle(qtbot, window)
    window.commands["print_preview"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.width() > window.width() // 2
    assert dialog.view.count() > 2
    assert dialog.where.text() == f"Page 1 of {dialog.view.count()}"
    assert dialog.view.is_drawn(0)
    upright = dialog.view.count()

    QTest.mouseClick(dialog.page_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.landscape, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialog.view.count() > upright
    assert dialog.page_button.isChecked()
    assert not dialog.width_button.isChecked()
    assert dialog.view.is_drawn(0)
    dialog.close()


def test_the_preview_by_keys_alone_and_on_to_the_printer(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.printing.new_printer = lambda: pdf_printer(tmp_path / "printed.pdf")  # type: ignore[method-assign]
    press(window, "Ctrl+2")
    settle(qtbot, window)
    window.commands["print_preview"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.view.hasFocus()
    count = dialog.view.count()
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.where.text() == f"Page {count} of {count}"
    settle(qtbot, window)
    assert dialog.view.is_drawn(count - 1)
    high = dialog.view.verticalScrollBar().maximum()
    QTest.keyClick(dialog.view, Qt.Key.Key_Minus)
    assert dialog.view.verticalScrollBar().maximum() < high
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.where.text() == f"Page 1 of {count}"

    while QApplication.focusWidget() is not dialog.print_button:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.print_button, Qt.Key.Key_Space)
    chosen = window.findChild(QPrintDialog)
    assert chosen is not None
    chosen.done(QPrintDialog.DialogCode.Accepted)
    settle(qtbot, window)
    assert len(PdfReader(tmp_path / "printed.pdf")) == count
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_preview_that_is_closed_is_drawn_no_further(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    first, go_on = threading.Event(), threading.Event()

    def parts(_paper: object, _layout: object, made: Callable[[bytes, int], None], pace: Pace) -> None:
        for nth in range(3):
            pace(nth, 3)
            drawn.append(nth)
            first.set()
            go_on.wait(5)

    monkeypatch.setattr(preview_dialog, "parts_of", parts)
    window.commands["print_preview"].trigger()
    dialog = window.findChild(PreviewDialog)
    assert dialog is not None
    assert first.wait(5)
    dialog.close()
    go_on.set()
    settle(qtbot, window)
    assert drawn == [0]
    assert window.notices.text() == ""


def test_ctrl_p_prints_to_the_chosen_printer(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    window.printing.new_printer = lambda: pdf_printer(path)  # type: ignore[method-assign]
    press(window, "Ctrl+P")
    settle(qtbot, window)
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None
    dialog.done(QPrintDialog.DialogCode.Accepted)
    settle(qtbot, window)
    assert path.read_bytes().startswith(b"%PDF")
    assert "printer" in window.notices.text()


def test_imported_markup_is_printed_as_letters(qtbot: QtBot, empty_desk: Desk) -> None:
    article = add_article(empty_desk, HOSTILE)
    add_quote(empty_desk, article, "We <img src='file:///etc/passwd'>close &amp; <a href='http://example.org'>mend</a>")
    text = document_of(article_paper(empty_desk, article)).toPlainText()
    assert "Bridge <b>closed</b>" in text
    assert text.count("<img src='file:///etc/passwd'>close &amp; <a href='http://example.org'>mend</a>") == 2
    assert "\ufffc" not in text  # no picture was made of it


@pytest.mark.parametrize("page", ["page_claims", "page_compare"])
def test_where_nothing_can_be_printed_a_sentence_says_so(qtbot: QtBot, empty_window: MainWindow, page: str) -> None:
    empty_window.show_page(page)
    settle(qtbot, empty_window)
    press(empty_window, "Ctrl+P")
    settle(qtbot, empty_window)
    assert "nothing to print" in empty_window.notices.text()


def test_a_paper_says_so_when_it_leaves_quotes_out(
    desk: Desk, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quotetracker.ui.export.papers.MOST", 3)
    window.show_page("page_quotes")
    settle(qtbot, window)
    printed = window.quotes.printed()
    assert printed is not None
    blocks = printed[1]().blocks
    assert any("first 3" in run.text for block in blocks for run in block.runs)
    assert sum(block.form is Form.QUOTE for block in blocks) == 3
