"""Every dialog of the program, opened with something in it: what tests walk through and script/screenshots draws."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from importing import documents
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog

from quotetracker.app import wait_until_idle
from quotetracker.errors import DamagedLibraryError, LibraryInUseError
from quotetracker.importing.drafts import read_bytes, read_pasted
from quotetracker.importing.tesseract import Tesseract
from quotetracker.services.desk import Desk
from quotetracker.services.intake import Alike, Intake, Problem
from quotetracker.services.revisions import CopyView
from quotetracker.services.unsaved import FieldView, Form, Typed, UnsavedView
from quotetracker.ui.articles.forms import PasteDialog
from quotetracker.ui.articles.several import SeveralDialog
from quotetracker.ui.articles.versions_dialog import VersionsDialog
from quotetracker.ui.intake.address import AddressDialog
from quotetracker.ui.intake.preview import PreviewDialog
from quotetracker.ui.intake.recognise_dialog import RecogniseDialog
from quotetracker.ui.intake.report import ReportDialog
from quotetracker.ui.look.waiting import WaitingDialog
from quotetracker.ui.safety.crash_dialog import CrashDialog
from quotetracker.ui.safety.damaged_dialog import DamagedDialog
from quotetracker.ui.safety.in_use_dialog import InUseDialog
from quotetracker.ui.safety.unsaved_dialog import UnsavedDialog
from quotetracker.ui.window import MainWindow

#: Commands of the window that open a dialog, and the page where they can.
COMMANDS = {
    "article": ("edit_article", "page_articles"),
    "article-look": ("article_look", "page_articles"),
    "correct": ("correct_text", "page_articles"),
    "paste": ("paste_article", "page_articles"),
    "backups": ("backups", "page_articles"),
    "shortcuts": ("shortcuts", "page_articles"),
    "about": ("about", "page_articles"),
    "meaning": ("by_meaning", "page_articles"),
    "guide": ("guide", "page_articles"),
    "print-preview": ("print_preview", "page_articles"),
}

_LATER = """Line reopens after brake repair

“We have replaced all 5 brakes,” said Anton Bresk on Monday. “The line will open on 7 December.”

The inspectors will look at the winding room once more."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A window over the samples, and where dialogs keep what they remember."""

    window: MainWindow
    desk: Desk
    settings: QSettings


def dialogs() -> dict[str, Callable[[Opened], QDialog]]:
    """How to open each, by name; the window shows an article."""
    commands = {name: partial(_by_command, command=command) for name, (command, _) in COMMANDS.items()}
    return commands | {
        "paste-text": lambda here: PasteDialog(here.window, text=_LATER),
        "address": lambda here: AddressDialog(here.settings, here.window),
        "preview": _preview,
        "preview-lossy": _lossy,
        "preview-copy": _copy,
        "report": _report,
        "recognise": lambda here: RecogniseDialog([Path("scan.pdf")], _TESSERACT, here.settings, here.window),
        "recognise-missing": lambda here: RecogniseDialog([Path("scan.pdf")], None, here.settings, here.window),
        "several": lambda here: SeveralDialog(7, here.window),
        "versions": _versions,
        "unsaved": _unsaved,
        "crash": lambda here: CrashDialog(_error(), here.window),
        "damaged": _damaged,
        "in-use": lambda here: InUseDialog(
            LibraryInUseError(here.desk.path, "by ida on desk-3 since 14:02"), here.window
        ),
        "waiting": lambda here: WaitingDialog("The library is brought up to date. It can take a minute.", here.window),
    }


_TESSERACT = Tesseract(Path("/usr/bin/tesseract"), ("ara", "chi_sim", "deu", "eng", "fra", "spa"))


def shown(here: Opened, name: str) -> QDialog:
    """The dialog, open and painted."""
    dialog = dialogs()[name](here)
    if not dialog.isVisible():
        dialog.show()
    wait_until_idle(here.window)
    QApplication.processEvents()
    return dialog


def _by_command(here: Opened, *, command: str) -> QDialog:
    before = set(map(id, here.window.findChildren(QDialog)))
    here.window.commands[command].trigger()
    wait_until_idle(here.window)
    seen = [dialog for dialog in here.window.findChildren(QDialog) if dialog.isVisible()]
    return next(dialog for dialog in seen if id(dialog) not in before or dialog.isVisible())


def _preview(here: Opened) -> QDialog:
    return PreviewDialog(read_bytes(documents.HTML.encode(), name="lock.html"), (), here.window._theme, here.window)


def _lossy(here: Opened) -> QDialog:
    draft = replace(
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
    return PreviewDialog(draft, (), here.window._theme, here.window)


def _known(here: Opened) -> CopyView:
    row = here.desk.articles.rows()[0]
    return CopyView(row.id, row.title, row.outlet, row.published, 0.94)


def _copy(here: Opened) -> QDialog:
    text = here.desk.articles.get(here.desk.articles.rows()[0].id).text
    return PreviewDialog(read_pasted(text.replace("the", "that", 3)), (_known(here),), here.window._theme, here.window)


def _report(here: Opened) -> QDialog:
    first = _known(here).article
    failed = tuple(
        Problem(Path(f"/home/ada/in/{name}"), f"“{name}” {why}")
        for name, why in (
            ("bad.docx", "is damaged and cannot be opened. Open it in its program, save it again and add that."),
            ("locked.pdf", "is protected by a password. Open it, print it to a new PDF without one, and add that."),
            ("scan.pdf", "is a scan: its pages are pictures without a text layer. Add it alone."),
        )
    )
    intake = Intake(
        added=(first,) * 961,
        known=(first,) * 30,
        failed=failed,
        files=994,
        scans=(Path("/home/ada/in/scan.pdf"),),
        left=tuple(Path(f"/home/ada/in/{nth}.txt") for nth in range(6)),
        alike=tuple(Alike(first, f"Brake repair, part {nth}", _known(here)) for nth in range(3)),
    )
    return ReportDialog(intake, here.window)


def _versions(here: Opened) -> QDialog:
    window = here.window
    views = [here.desk.articles.get(row.id) for row in here.desk.articles.rows()[:2]]
    return VersionsDialog(views, views[0].id, window.bridge, window._theme, window)


def _unsaved(here: Opened) -> QDialog:
    claim = here.desk.claims.all()[0]
    fields = (FieldView("words", claim.words, claim.words + " and more"), FieldView("note", claim.note, "Ask again."))
    typed = Typed(Form.CLAIM, claim.id, {field.name: field.typed for field in fields})
    return UnsavedDialog((UnsavedView(typed, claim.words, False, fields),), here.window.bridge, here.window)


def _error() -> BaseException:
    try:
        raise ZeroDivisionError("division by zero")
    except ZeroDivisionError as error:
        return error


def _damaged(here: Opened) -> QDialog:
    error = DamagedLibraryError("Archive.quotes is damaged.", "Go back to a backup.", detail="page 17 is torn")
    return DamagedDialog(error, next(iter(here.desk.backups.listed()), None), here.window)
