#!/usr/bin/env python3
"""Draw the dialogs by which articles come in, and change, into a folder, for looking at them.

usage: script/lib/intake_pictures.py FOLDER [--theme light|dark] [--size 1024x700] [--only NAME]
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

root = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(root), str(root / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from importing import documents
from library import BRIDGE, add_article, add_quote
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from quotetracker.app import application, wait_until_idle
from quotetracker.importing.drafts import read_bytes, read_pasted
from quotetracker.importing.tesseract import Tesseract
from quotetracker.services.desk import Desk
from quotetracker.services.intake import Alike, Intake, PagesDone, Problem, Progress
from quotetracker.ui import theme as themes
from quotetracker.ui.article_forms import PasteDialog
from quotetracker.ui.intake_address import AddressDialog
from quotetracker.ui.intake_preview import PreviewDialog
from quotetracker.ui.intake_report import ReportDialog
from quotetracker.ui.recognise_dialog import RecogniseDialog
from quotetracker.ui.theme import DARK, LIGHT
from quotetracker.ui.window import MainWindow

LATER = BRIDGE.replace("Old bridge", "Update: old bridge").replace("five cracks", "seven cracks")


def pictures(window: MainWindow, desk: Desk, settings: QSettings) -> dict[str, Callable[[], QWidget]]:
    """What to draw, by name."""
    theme = window._theme
    first = desk.articles.rows()[0].id
    page = read_bytes(documents.HTML.encode(), name="lock.html")
    lossy = replace(
        read_bytes(documents.pdf_article(), name="minutes.pdf"),
        warnings=(
            "Only about 61 % of the letters in the file were found. The longest missing stretch: “The skippers”.",
        ),
        read_share=0.61,
        missing=(
            "The skippers",
            "fear the closure of the lock in the weeks before the harvest",
            "and ask for passages",
        ),
    )
    copies = desk.revisions.copies_of(LATER)
    problems = tuple(
        Problem(Path(f"/home/ada/in/{name}"), f"“{name}” {why}")
        for name, why in (
            ("bad.docx", "is damaged and cannot be opened. Open it in its program, save it again and add that."),
            ("locked.pdf", "is protected by a password. Open it, print it to a new PDF without one, and add that."),
            ("scan.pdf", "is a scan: its pages are pictures without a text layer. Add it alone."),
        )
    )
    intake = Intake(
        added=(first,) * 961, known=(first,) * 30, failed=problems, files=994, scans=(Path("/home/ada/in/scan.pdf"),),
        left=tuple(Path(f"/home/ada/in/{nth}.txt") for nth in range(6)),
        alike=tuple(Alike(first, f"Old bridge to close, part {nth}", copies[0]) for nth in range(3)),
    )  # fmt: skip

    def strip(progress: object) -> Callable[[], QWidget]:
        def draw() -> QWidget:
            window.intake.strip.begin("Looking for articles…")
            window.intake.strip._show_progress(progress)
            window.intake.strip.show()
            return window

        return draw

    return {
        "preview": lambda: PreviewDialog(page, (), theme, window),
        "preview-lossy": lambda: PreviewDialog(lossy, (), theme, window),
        "preview-copy": lambda: PreviewDialog(read_pasted(LATER), copies, theme, window),
        "paste": lambda: PasteDialog(window, text=BRIDGE),
        "address": lambda: AddressDialog(settings, window),
        "report": lambda: ReportDialog(intake, window),
        "recognise": lambda: RecogniseDialog(
            [Path("scan.pdf")], Tesseract(Path("/usr/bin/tesseract"), ("ara", "chi_sim", "deu", "eng", "fra", "spa")),
            settings, window,
        ),
        "recognise-missing": lambda: RecogniseDialog([Path("scan.pdf")], None, settings, window),
        "correct": lambda: _opened(window, "correct_text"),
        "versions": lambda: _opened(window, "versions"),
        "progress": strip(Progress(412, 1000, "a.txt", 3, 130.0)),
        "progress-pages": strip(PagesDone(2, 12)),
    }  # fmt: skip


def _opened(window: MainWindow, command: str) -> QWidget:
    window.commands[command].trigger()
    wait_until_idle(window)
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def main() -> None:
    """Draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    chosen = DARK if options.theme == "dark" else LIGHT
    app = application()
    themes.apply(app, chosen)
    with tempfile.TemporaryDirectory() as name:
        desk = Desk.open(Path(name) / "a.quotes", create=True)
        article = add_article(desk, outlet="The Ledger")
        for words in ("It has five cracks.", "We will close the bridge on Monday,"):
            add_quote(desk, article, words)
        newer, _ = desk.revisions.add_version(article, read_pasted(LATER))
        settings = QSettings(str(Path(name) / "a.ini"), QSettings.Format.IniFormat)
        window = MainWindow(desk, chosen, settings)
        window.resize(*map(int, options.size.split("x")))
        window.show()
        window.show_article(newer)
        wait_until_idle(window)
        for name_of, draw in pictures(window, desk, settings).items():
            if options.only and options.only != name_of:
                continue
            shown = draw()
            if shown is not window:
                shown.show()
            QApplication.processEvents()
            QApplication.processEvents()
            shown.grab().save(str(options.folder / f"intake-{name_of}-{options.theme}.png"))
            if shown is not window:
                shown.hide()
                shown.deleteLater()
            else:
                window.intake.strip.end()
            QApplication.processEvents()
        os._exit(0)


if __name__ == "__main__":
    main()
