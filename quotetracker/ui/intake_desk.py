"""How articles come into the window: chosen files, drops, paste."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from quotetracker.importing.drafts import ArticleDraft
from quotetracker.services.desk import Desk
from quotetracker.services.intake import SUFFIXES, Intake, take_in
from quotetracker.ui.article_forms import PasteDialog
from quotetracker.ui.bridge import Bridge, Tone
from quotetracker.ui.jobs import Check


class IntakeDesk(QObject):
    """Takes articles in, in the background, and says what became of them."""

    arrived = Signal(object)
    """ArticleId to show: the first that was added, or that was there already."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window

    def ask_files(self) -> Sequence[Path]:
        """Let the editor choose files; tests replace this."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(self._window, "Add articles", "", f"Articles ({kinds});;All files (*)")
        return [Path(name) for name in names]

    def add_files(self) -> None:
        """Add what the editor chooses."""
        self.take_files(self.ask_files())

    def take_files(self, paths: Sequence[Path]) -> None:
        """Add the articles in these files and folders."""
        if paths:
            self._bridge.add_articles(partial(_take, self._bridge.desk, tuple(paths)), done=self._taken)

    @Slot(object)
    def take_dropped(self, paths: Sequence[str]) -> None:
        """Add dropped files."""
        self.take_files([Path(path) for path in paths])

    def paste(self) -> None:
        """Show what the clipboard holds, to be added."""
        self._open(PasteDialog.from_clipboard(self._window))

    @Slot(str)
    def paste_text(self, text: str) -> None:
        """Show dropped text, to be added."""
        self._open(PasteDialog(self._window, text=text))

    def _open(self, dialog: PasteDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._add_pasted)
        dialog.open()

    @Slot()
    def _add_pasted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, PasteDialog) and (draft := dialog.draft()):
            self._bridge.add_articles(partial(_add, self._bridge.desk, draft), done=self._taken)

    @Slot(object)
    def _taken(self, intake: Intake) -> None:
        self._bridge.tell(str(intake), Tone.PROBLEM if intake.problems else Tone.DONE)
        if found := (*intake.added, *intake.known):
            self.arrived.emit(found[0])


def _take(desk: Desk, paths: tuple[Path, ...], check: Check) -> Intake:
    return take_in(desk.articles, paths, check)


def _add(desk: Desk, draft: ArticleDraft, _check: Check) -> Intake:
    outcome = desk.articles.add(draft)
    found = (outcome.article,)
    return Intake(
        added=found if outcome.is_new else (), known=() if outcome.is_new else found, warnings=outcome.warnings
    )
