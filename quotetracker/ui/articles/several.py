"""Several articles of the list at once: what is known of all of them, their quotes, and deleting them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from quotetracker.errors import QuoteTrackerError
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import ArticleId
from quotetracker.pace import Pace
from quotetracker.services.articles import KnownOfSeveral, checked_date
from quotetracker.services.desk import Desk
from quotetracker.ui.articles.list import ArticlesList
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, retold, shown_number, tr
from quotetracker.ui.speakers.words import counted

#: Deleting more articles than this is asked about first.
_MANY = 20
#: Of more articles the quotes are not listed, unless of all: a database takes only so many ids in one question.
MOST_LISTED = 5_000
_FIELDS = (
    ("outlet", later("Outlet")),
    ("author", later("Author")),
    ("published", later("Published")),
    ("language", later("Language")),
)
_MENU = ("edit_article", "quotes_of_articles", "export_sheet", "delete_article")


class SeveralDialog(QDialog):
    """Sets the same outlet, author, date or language in several articles; an empty field is left as it is."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(counted(count, "article"))
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        told = QLabel(tr("What you type is set in all of them; an empty field stays as it is in each."), self)
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        layout.addWidget(told)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.edits: dict[str, QLineEdit] = {}
        for name, label in _FIELDS:
            edit = QLineEdit(self)
            edit.setObjectName(name)
            edit.setAccessibleName(tr(label))
            edit.setPlaceholderText(tr("As it is"))
            edit.textChanged.connect(self._offer)
            form.addRow(tr(label), edit)
            self.edits[name] = edit
        layout.addLayout(form)
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "danger")
        self._problem.hide()
        layout.addWidget(self._problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._offer()

    def known(self) -> KnownOfSeveral:
        """What was typed; None where nothing was."""
        return KnownOfSeveral(**{name: edit.text().strip() or None for name, edit in self.edits.items()})

    @Slot()
    def accept(self) -> None:
        """Save, unless the date is none: then say so and stay."""
        try:
            checked_date(self.edits["published"].text())
        except QuoteTrackerError as error:
            self._problem.setText(retold(str(error)))
            self._problem.show()
            self.edits["published"].setFocus()
            return
        super().accept()

    @Slot()
    def _offer(self) -> None:
        self.save.setEnabled(self.known() != KnownOfSeveral())


class Several(QObject):
    """What can be done with the selected articles."""

    quotes_wanted = Signal(object)
    """QuoteFilter of their quotes, to list."""
    export_wanted = Signal(object, str)
    """QuoteFilter of their quotes and an order, to export."""

    def __init__(self, bridge: Bridge, articles: ArticlesList, page: QWidget, *, number: Callable[[], int]) -> None:
        """``number`` tells how many articles there are in all."""
        super().__init__(page)
        self._number = number
        self._bridge = bridge
        self._desk = bridge.desk
        self._list = articles
        self._page = page
        self._chosen: tuple[ArticleId, ...] = ()
        articles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Commands on more than one article take the place of those on one."""
        count = self._list.selected_count()
        found: dict[str, Callable[[], object]] = {}
        if count:
            found["quotes_of_articles"] = self._show_quotes
        if count > 1:
            found["export_sheet"] = self._export
            if not self._desk.read_only:
                found["edit_article"] = self._edit
        return found

    def confirm(self, text: str) -> bool:
        """Ask before much is changed at once; tests replace this."""
        answer = QMessageBox.question(self._page, "QuoteTracker", text)
        return answer == QMessageBox.StandardButton.Yes

    def delete(self, articles: tuple[ArticleId, ...]) -> None:
        """Delete these, after a question if they are many."""
        count = len(articles)
        if count > _MANY and not self.confirm(
            tr("Delete {articles} with their quotes?", articles=counted(count, "article"))
        ):
            return
        doing = tr("Deleting {articles}", articles=counted(count, "article"))
        self._bridge.work(doing, _deleted, self._desk, articles, done=self._deleted)

    def menu(self, actions: Mapping[str, QAction], point: QPoint) -> None:
        """The commands on the selected articles at a place of the list."""
        menu = QMenu(self._list)
        menu.setObjectName("articles")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in _MENU:
            menu.addAction(actions[key])
        menu.popup(self._list.viewport().mapToGlobal(point))

    def _show_quotes(self) -> None:
        if (wanted := self._wanted()) is not None:
            self.quotes_wanted.emit(wanted)

    def _export(self) -> None:
        if (wanted := self._wanted()) is not None:
            self.export_wanted.emit(wanted, "article")

    def _wanted(self) -> QuoteFilter | None:
        """The quotes of the selected articles; None, with a notice, where these are too many to be named."""
        count = self._list.selected_count()
        if count == self._number():
            return QuoteFilter()
        if count > MOST_LISTED:
            most = shown_number(MOST_LISTED)
            self._bridge.tell(tr("Select at most {number} articles, or all of them.", number=most))
            return None
        return QuoteFilter(articles=self._list.selected())

    def _edit(self) -> None:
        self._chosen = self._list.selected()
        dialog = SeveralDialog(len(self._chosen), self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._save)
        dialog.open()

    @Slot()
    def _save(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, SeveralDialog):
            doing = tr("Changing {articles}", articles=counted(len(self._chosen), "article"))
            verb = self._desk.articles.edit_several
            self._bridge.work(doing, verb, self._chosen, dialog.known(), done=self._saved)

    @Slot(object)
    def _saved(self, count: int) -> None:
        self._bridge.tell(tr("{articles} changed.", articles=counted(count, "article")), Tone.DONE, undo=True)

    @Slot(object)
    def _deleted(self, count: int) -> None:
        told = tr("{articles} deleted. Undo brings it back.", articles=counted(count, "article"))
        self._bridge.tell(told, Tone.DONE, undo=True)


def _deleted(desk: Desk, articles: tuple[ArticleId, ...], *, pace: Pace) -> int:
    desk.articles.delete(articles, pace=pace)
    return len(articles)
