"""How articles come into the window: chosen files and folders, drops, paste, an address, a watched folder."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from quotetracker.export.safe_files import write_atomically
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services import kept_form
from quotetracker.services.intake import SUFFIXES, Alike, Intake
from quotetracker.ui.articles.forms import PasteDialog
from quotetracker.ui.intake import tasks
from quotetracker.ui.intake.address import AddressDialog
from quotetracker.ui.intake.preview import Choice, PreviewDialog, needs_look
from quotetracker.ui.intake.progress import Batch, ProgressStrip
from quotetracker.ui.intake.recognise_dialog import RecogniseDialog
from quotetracker.ui.intake.report import ReportDialog, ask_report_path
from quotetracker.ui.intake.tasks import PASTE, Looked, Scanned, ScannedAgain, TakenAgain
from quotetracker.ui.intake.watch import WatchedFolder
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.safety.form_keeper import FormKeeper


class IntakeDesk(QObject):
    """Takes articles in, in the background, and says what became of them."""

    arrived = Signal(object)
    """ArticleId to show: the first that was added, or that was there already."""
    taken_again = Signal(object)
    """TakenAgain: the text of a scan that is in the library, recognised once more."""

    def __init__(self, bridge: Bridge, settings: QSettings, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.arrived.connect(self._forget_typed)
        self._bridge = bridge
        self._settings = settings
        self._theme = theme
        self._window = window
        self._waiting: list[tuple[Path, ...]] = []
        self._busy = False
        self.strip = ProgressStrip(window)
        self._batch = Batch(self)
        self._again: ScannedAgain | None = None
        self.watched = WatchedFolder(bridge, settings, self)
        self.watched.arrived.connect(self._take_batch)

    def set_theme(self, theme: Theme) -> None:
        """Colours of the dialogs to come."""
        self._theme = theme

    # Ways in

    def ask_files(self) -> Sequence[Path]:
        """Let the editor choose files; tests replace this."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Add articles"), "", tr("Articles ({kinds});;All files (*)", kinds=kinds)
        )
        return [Path(name) for name in names]

    def ask_folder(self, title: str) -> Path | None:
        """Let the editor choose a folder; tests replace this."""
        name = QFileDialog.getExistingDirectory(self._window, title)
        return Path(name) if name else None

    def ask_report_path(self) -> Path | None:
        """Where to save a report; tests replace this."""
        return ask_report_path(self._window)

    def add_files(self) -> None:
        """Add what the editor chooses."""
        self.take_files(self.ask_files())

    def add_folder(self) -> None:
        """Add all articles in a folder."""
        if folder := self.ask_folder(tr("Add a folder of articles")):
            self.take_files([folder])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Add the articles in these files and folders; a single file is shown first if there is anything to decide."""
        if len(paths) != 1 or paths[0].is_dir():
            self._take_batch(paths)
        elif self._begin(paths, tr("Reading “{paths}”…", paths=paths[0].name)):
            self._bridge.add_articles(partial(tasks.look, self._bridge.desk, paths[0], self._batch), done=self._looked)

    @Slot(object)
    def take_dropped(self, paths: Sequence[str]) -> None:
        """Add dropped files."""
        self.take_files([Path(path) for path in paths])

    def paste(self) -> None:
        """Show what the clipboard holds, to be added; or what was typed and lost before, if there is such."""
        if texts := kept_form.kept(PASTE):
            dialog = PasteDialog(self._window)
            dialog.show_texts(texts)
            self._open_paste(dialog, fresh=False)
            return
        # Some platforms have no clipboard at all while it is empty, whatever the types say.
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        text, html = (held.text(), held.html() if held.hasHtml() else "") if held is not None else ("", "")
        if text.strip() or not html.strip():
            self._open_paste(PasteDialog(self._window, text=text))
        else:
            # Only HTML: it is as little trusted as a file.
            self._bridge.add_articles(partial(tasks.read_html, self._bridge.desk, html), done=self._pasted_html)

    @Slot(str)
    def paste_text(self, text: str) -> None:
        """Show dropped text, to be added."""
        self._open_paste(PasteDialog(self._window, text=text))

    def add_address(self) -> None:
        """Ask for an address and add the page there."""
        dialog = AddressDialog(self._settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.address_wanted.connect(self._fetch)
        dialog.open()

    def watch_folder(self) -> None:
        """Begin or end watching a folder."""
        if self.watched.folder() is not None:
            self._bridge.tell(tr("“{folder}” is no longer watched.", folder=self.watched.folder()))
            self.watched.set_folder(None)
        elif folder := self.ask_folder(tr("Watch a folder for new articles")):
            self.watched.set_folder(folder)
            self._bridge.tell(
                tr("Articles that are put into “{folder}” are added from now on.", folder=folder), Tone.DONE
            )

    # What comes back

    @Slot(object)
    def _pasted_html(self, draft: ArticleDraft) -> None:
        self._open_paste(PasteDialog(self._window, draft=draft))

    @Slot(object)
    def _forget_typed(self, _article: object) -> None:
        """It is in the library now."""
        self._bridge.care(tasks.drop_typed, done=self._forgotten, failed=self._bridge.report)

    @Slot(object)
    def _forgotten(self, _nothing: object) -> None:
        """Nothing to say."""

    def _open_paste(self, dialog: PasteDialog, *, fresh: bool = True) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keeper = FormKeeper(PASTE, dialog.texts, self._bridge, dialog)
        dialog.typed.connect(keeper.touch)
        # Accepted, it is kept until the article is in the library: saving may fail.
        dialog.rejected.connect(keeper.end)
        if fresh and dialog.texts()["text"]:
            keeper.touch()
        dialog.accepted.connect(self._add_pasted)
        dialog.open()

    @Slot()
    def _add_pasted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, PasteDialog) and (draft := dialog.draft()):
            self._bridge.add_articles(partial(tasks.compare, self._bridge.desk, draft), done=self._looked)

    @Slot(str)
    def _fetch(self, address: str) -> None:
        if self._busy:
            self._bridge.tell(tr("Other articles are being added. Try again when they are there."))
        elif self._begin((), tr("Opening the page…")):
            self._bridge.add_articles(
                partial(tasks.fetch_page, self._bridge.desk, address, self._batch), done=self._looked
            )

    @Slot(object)
    def _take_batch(self, paths: Sequence[Path]) -> None:
        """Add without asking; one file that arrives in a watched folder too."""
        if paths and self._begin(paths, tr("Looking for articles…")):
            self._bridge.add_articles(
                partial(tasks.take, self._bridge.desk, tuple(paths), self._batch), done=self._taken
            )

    # Texts that are taken again

    @Slot(object)
    def offer_again(self, scanned: ScannedAgain) -> None:
        """Offer to recognise the text of an article's own file, which is a scan."""
        self._again = scanned
        dialog = RecogniseDialog((Path(scanned.name),), scanned.found, self._settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._recognise_again)
        dialog.open()

    @Slot()
    def _recognise_again(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, RecogniseDialog) or self._again is None:
            return
        if self._busy:
            self._bridge.tell(tr("Other articles are being added. Try again when they are there."))
        elif self._begin((), tr("Drawing the pages…")):
            once_more = partial(tasks.recognise_again, self._bridge.desk, self._again, dialog.languages(), self._batch)
            self._bridge.add_articles(once_more, done=self._recognised_again)

    @Slot(object)
    def _recognised_again(self, outcome: TakenAgain | Intake) -> None:
        self._finished()
        if isinstance(outcome, TakenAgain):
            self.taken_again.emit(outcome)
        else:
            self._tell(outcome)

    def _begin(self, paths: Sequence[Path], what: str) -> bool:
        """Watch a new batch; while another one is read, ``paths`` wait for it."""
        if self._busy:
            self._waiting.append(tuple(paths))
            return False
        self._busy = True
        self._batch = self.strip.begin(what)
        return True

    @Slot(object)
    def _looked(self, outcome: Looked | Intake | Scanned) -> None:
        self._finished()
        if isinstance(outcome, Scanned):
            self._offer_recognising(outcome)
            return
        if isinstance(outcome, Intake):
            self._tell(outcome)
            return
        if not needs_look(outcome.draft, outcome.copies):
            self._store(outcome.draft, Choice.SEPARATE, None)
            return
        dialog = PreviewDialog(outcome.draft, outcome.copies, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._previewed)
        dialog.open()

    @Slot(object)
    def _scans_wanted(self, paths: Sequence[Path]) -> None:
        self._bridge.add_articles(partial(tasks.tools_for, tuple(paths)), done=self._offer_recognising)

    @Slot(object)
    def _offer_recognising(self, scanned: Scanned) -> None:
        dialog = RecogniseDialog(scanned.paths, scanned.found, self._settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._recognise)
        dialog.open()

    @Slot()
    def _recognise(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, RecogniseDialog):
            return
        paths, languages = dialog.paths, dialog.languages()
        if self._busy:
            self._bridge.tell(tr("Other articles are being added. Try again when they are there."))
        elif len(paths) == 1 and self._begin((), tr("Drawing the pages…")):
            one = partial(tasks.recognise, self._bridge.desk, paths[0], languages, self._batch)
            self._bridge.add_articles(one, done=self._looked)
        elif self._begin((), tr("Recognising text…")):
            many = partial(tasks.take, self._bridge.desk, paths, self._batch, recognise=languages)
            self._bridge.add_articles(many, done=self._taken)

    @Slot()
    def _previewed(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, PreviewDialog):
            self._store(dialog.draft(), *dialog.choice())

    def _store(self, draft: ArticleDraft, choice: Choice, known: ArticleId | None) -> None:
        if choice is Choice.SAME and known is not None:
            self.arrived.emit(known)
        else:
            older = known if choice is Choice.VERSION else None
            self._bridge.add_articles(partial(tasks.add, self._bridge.desk, draft, older), done=self._stored)

    @Slot(object)
    def _stored(self, outcome: tuple[Intake, str]) -> None:
        intake, told = outcome
        if told:
            self._bridge.tell(told, Tone.DONE)
            self.arrived.emit(intake.added[0])
        else:
            self._tell(intake)

    @Slot(object)
    def _taken(self, intake: Intake) -> None:
        self._finished()
        if intake.failed or intake.left or intake.alike:
            self._report(intake)
        self._tell(intake)

    def _finished(self) -> None:
        self.strip.end()
        self._busy = False
        if self._waiting:
            self.take_files(self._waiting.pop(0))

    def _tell(self, intake: Intake) -> None:
        if words := retold(str(intake)):
            self._bridge.tell(words, Tone.PROBLEM if intake.problems else Tone.DONE)
        if found := (*intake.added, *intake.known):
            self.arrived.emit(found[0])

    def _report(self, intake: Intake) -> None:
        if intake.files + len(intake.left) < 2:
            return  # one file: the notice says it all
        dialog = ReportDialog(intake, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.go_on.connect(self.take_files)
        dialog.version_wanted.connect(self._join)
        dialog.delete_wanted.connect(self._delete)
        dialog.save_wanted.connect(self._save_report)
        dialog.scans_wanted.connect(self._scans_wanted)
        dialog.open()

    @Slot(object)
    def _join(self, alike: Alike) -> None:
        self._bridge.run(self._bridge.desk.revisions.join, alike.article, alike.known.article, done=self._joined)

    @Slot(object)
    def _joined(self, revision: object) -> None:
        self._bridge.tell(retold(str(revision)), Tone.DONE)

    @Slot(object)
    def _delete(self, alike: Alike) -> None:
        self._bridge.run(self._bridge.desk.articles.delete, [alike.article])

    @Slot(str)
    def _save_report(self, report: str) -> None:
        if path := self.ask_report_path():
            self._bridge.run(write_atomically, path, report.encode())
