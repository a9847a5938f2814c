"""The versions of one article, and what differs between each and the one before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from quotetracker.model.views import ArticleView
from quotetracker.services.revisions import Revision
from quotetracker.ui.articles.revision_view import RevisionView
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import retold, shown_date, tr
from quotetracker.ui.look.roomy_rows import give_room
from quotetracker.ui.look.theme import Theme


class VersionsDialog(QDialog):
    """Choose a version to see what it changed."""

    article_wanted = Signal(object)
    """ArticleId to show."""

    def __init__(
        self, versions: Sequence[ArticleView], current: int, bridge: Bridge, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._versions = tuple(versions)
        self._bridge = bridge
        self._pair: tuple[ArticleView, ArticleView] | None = None
        self.setWindowTitle(tr("Versions of this article"))
        self.resize(820, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        self._list = QListWidget(self)
        give_room(self._list)
        self._list.setObjectName("versions")
        self._list.setAccessibleName(tr("Versions, the oldest first"))
        self._list.addItems([_named(nth, view) for nth, view in enumerate(self._versions, 1)])
        self._list.setMaximumHeight(150)
        layout.addWidget(self._list)
        self._told = PlainLabel(self, "muted", wraps=True)
        layout.addWidget(self._told)
        self._changes = RevisionView(theme, self)
        layout.addWidget(self._changes, 1)
        box = QDialogButtonBox(self)
        show = box.addButton(tr("Show this version"), QDialogButtonBox.ButtonRole.ActionRole)
        show.setObjectName("show")
        show.clicked.connect(self._show_article)
        show.setAutoDefault(False)
        box.addButton(QDialogButtonBox.StandardButton.Close).setDefault(True)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self._list.currentRowChanged.connect(self._choose)
        self._list.setCurrentRow(next((nth for nth, view in enumerate(self._versions) if view.id == current), 0))
        self._list.setFocus()

    @Slot(int)
    def _choose(self, row: int) -> None:
        if row <= 0:
            self._pair = None
            self._changes.clear()
            alone = (
                tr("There is one version of this article.")
                if len(self._versions) == 1
                else tr("This is the first version. Choose a later one to see what it changed.")
            )
            self._told.setText(alone)
            return
        older, newer = self._versions[row - 1], self._versions[row]
        self._pair = (older, newer)
        self._bridge.ask(
            "versions.between", self._bridge.desk.revisions.between, older.id, newer.id, done=self._show_changes
        )

    @Slot(object)
    def _show_changes(self, revision: Revision) -> None:
        if self._pair is not None:
            self._told.setText(tr("{revision} Compared with the version before.", revision=retold(str(revision))))
            self._changes.show_revision(revision, self._pair[0].text, self._pair[1].text)

    @Slot()
    def _show_article(self) -> None:
        if 0 <= self._list.currentRow() < len(self._versions):
            self.article_wanted.emit(self._versions[self._list.currentRow()].id)
            self.accept()


def _named(nth: int, view: ArticleView) -> str:
    day = shown_date(view.published) or view.added_at[:10]
    return f"{nth}.  {view.title}  ({day})"
