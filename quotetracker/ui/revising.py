"""What can be done with the text of the open article: correct it, take it again from its file, see its versions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from quotetracker.errors import ImportFailedError, ScannedError
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.model.views import ArticleView
from quotetracker.services.desk import Desk
from quotetracker.services.revisions import Revision
from quotetracker.ui.bridge import Bridge, Tone
from quotetracker.ui.correct_dialog import CorrectDialog
from quotetracker.ui.intake_preview import PreviewDialog
from quotetracker.ui.jobs import Check
from quotetracker.ui.reader import Reader
from quotetracker.ui.theme import Theme
from quotetracker.ui.versions_dialog import VersionsDialog
from quotetracker.ui.wording import later, retold, tr


class Revising(QObject):
    """Opens the dialogs about an article's text."""

    article_wanted = Signal(object)
    """ArticleId to show."""

    def __init__(self, bridge: Bridge, reader: Reader, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._reader = reader
        self._theme = theme
        self._page = page
        self._article: ArticleView | None = None

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

    def _correct(self, text: str = "") -> None:
        if self._article is None:
            return
        dialog = CorrectDialog(self._article, self._bridge, self._theme, self._page, text=text, at=self._reader.caret())
        self._open(dialog)
        dialog.accepted.connect(self._corrected)

    @Slot()
    def _corrected(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, CorrectDialog):
            self._bridge.run(
                dialog.saving(self._bridge.desk.revisions.correct),
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
            self._bridge.add_articles(partial(_read_again, self._bridge.desk, self._article), done=self._show_again)

    @Slot(object)
    def _show_again(self, draft: ArticleDraft | None) -> None:
        if draft is None:
            self._bridge.tell(tr("The file of this article is not kept in the library."), Tone.PROBLEM)
            return
        dialog = PreviewDialog(draft, (), self._theme, self._page, again=True)
        self._open(dialog)
        dialog.accepted.connect(self._taken_again)

    @Slot()
    def _taken_again(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, PreviewDialog):
            self._correct(dialog.draft().text)

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


_RECOGNISED = later("This text was recognised in pictures; there is none in the file that could be taken again.")
_RECOGNISE_ANEW = later("Correct it here; or delete the article and add the file again, with other languages.")


def _read_again(desk: Desk, article: ArticleView, check: Check) -> ArticleDraft | None:
    """Read the article's file once more; of a table, the row that is most like the article."""
    kept = desk.articles.original_of(article.id)
    if kept is None:
        return None
    try:
        drafts = desk.articles.read(kept[0], name=kept[1], check=check)
    except ScannedError as error:
        raise ImportFailedError(_RECOGNISED, _RECOGNISE_ANEW) from error
    return next((draft for draft in drafts if draft.title == article.title), drafts[0])
