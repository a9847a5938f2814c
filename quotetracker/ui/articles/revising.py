"""What can be done with the text of the open article: correct it, take it again from its file, see its versions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from quotetracker.model.views import ArticleView
from quotetracker.services.revisions import Revision
from quotetracker.ui.articles.correct_dialog import CorrectDialog
from quotetracker.ui.articles.versions_dialog import VersionsDialog
from quotetracker.ui.intake import tasks
from quotetracker.ui.intake.preview import PreviewDialog
from quotetracker.ui.intake.tasks import ScannedAgain, TakenAgain
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.reader import Reader


class Revising(QObject):
    """Opens the dialogs about an article's text."""

    article_wanted = Signal(object)
    """ArticleId to show."""
    recognition_wanted = Signal(object)
    """ScannedAgain: the file of an article holds pictures only."""

    def __init__(self, bridge: Bridge, reader: Reader, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._reader = reader
        self._theme = theme
        self._page = page
        self._article: ArticleView | None = None
        self._article_of_taken: ArticleView | None = None

    def set_article(self, article: ArticleView | None) -> None:
        """The article that is open."""
        self._article = article

    def set_theme(self, theme: Theme) -> None:
        """Colours of the dialogs to come."""
        self._theme = theme

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done now."""
        if self._article is None:
            return {}
        found: dict[str, Callable[[], object]] = {"versions": self._ask_versions}
        if not self._bridge.desk.read_only:
            found["correct_text"] = self._correct
            if self._article.file_name:
                found["take_again"] = self._take_again
        return found

    def _correct(self) -> None:
        if self._article is not None:
            self._ask_text(CorrectDialog(self._article, self._bridge, self._theme, self._page, at=self._reader.caret()))

    def _ask_text(self, dialog: CorrectDialog) -> None:
        self._open(dialog)
        dialog.accepted.connect(self._corrected)

    @Slot()
    def _corrected(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, CorrectDialog):
            correct = partial(self._bridge.desk.revisions.correct, taken=dialog.taken, seen=dialog.before())
            self._bridge.run(
                dialog.saving(correct),
                dialog.article(),
                dialog.text(),
                done=self._told_correction,
            )

    @Slot(object)
    def _told_correction(self, revision: Revision) -> None:
        self._bridge.tell(
            tr("The text was corrected. {revision} Undo brings it back.", revision=retold(str(revision))),
            Tone.DONE,
            undo=True,
        )

    def _take_again(self) -> None:
        if self._article is not None:
            self._bridge.add_articles(
                partial(tasks.read_again, self._bridge.desk, self._article), done=self._show_again
            )

    @Slot(object)
    def _show_again(self, found: TakenAgain | ScannedAgain | None) -> None:
        if found is None:
            self._bridge.tell(tr("The file of this article is not kept in the library."), Tone.PROBLEM)
        elif isinstance(found, ScannedAgain):
            self.recognition_wanted.emit(found)
        else:
            self.show_taken(found)

    @Slot(object)
    def show_taken(self, taken: TakenAgain) -> None:
        """Show what was taken from an article's file again, and then what it would change."""
        self._article_of_taken = taken.article
        dialog = PreviewDialog(taken.draft, (), self._theme, self._page, again=True)
        self._open(dialog)
        dialog.accepted.connect(self._taken_again)

    @Slot()
    def _taken_again(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, PreviewDialog) and self._article_of_taken is not None:
            article = self._article_of_taken
            self._ask_text(CorrectDialog(article, self._bridge, self._theme, self._page, taken=dialog.draft()))

    def _ask_versions(self) -> None:
        if self._article is not None:
            versions = self._bridge.desk.revisions.versions
            self._bridge.ask("article.versions", versions, self._article.id, done=self._show_versions)

    @Slot(object)
    def _show_versions(self, versions: tuple[ArticleView, ...]) -> None:
        current = self._article.id if self._article is not None else 0
        dialog = VersionsDialog(versions, current, self._bridge, self._theme, self._page)
        self._open(dialog)
        dialog.article_wanted.connect(self.article_wanted)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
