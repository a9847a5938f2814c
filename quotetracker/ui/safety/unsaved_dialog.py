"""What was typed before the program ended and was not saved: looked at, saved, copied or discarded."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quotetracker.errors import QuoteTrackerError
from quotetracker.services.unsaved import Form, Typed, UnsavedView
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import later, retold, tr
from quotetracker.ui.speakers.parts import label

_NAMED = {
    Form.CLAIM: later("Claim “{name}”"),
    Form.SPEAKER: later("Speaker “{name}”"),
    Form.NEW_SPEAKER: later("New speaker"),
    Form.ARTICLE: later("Details of the article “{name}”"),
    Form.TEXT: later("Text of the article “{name}”"),
    Form.QUOTE: later("Quote “{name}”"),
    Form.STATEMENT: later("Statement “{name}”"),
}
_FIELDS = {
    "words": later("Wording"),
    "note": later("Note"),
    "name": later("Name"),
    "aliases": later("Also known as"),
    "roles": later("Roles"),
    "title": later("Title"),
    "outlet": later("Outlet"),
    "author": later("Author"),
    "published": later("Published"),
    "address": later("Address"),
    "language": later("Language"),
    "text": later("Text"),
    "said_on": later("Said on"),
    "said_where": later("Where"),
    "occasion": later("Occasion"),
    "said_to": later("To whom"),
    "said_through": later("Through"),
    "original_language": later("Language"),
}
_SHORT = 60
_DATA = Qt.ItemDataRole.UserRole


class UnsavedDialog(QDialog):
    """Nothing is decided by closing it: what is neither saved nor discarded is offered again at the next start."""

    def __init__(self, views: tuple[UnsavedView, ...], bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Not saved yet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 420)
        self._bridge = bridge
        self._busy: Typed | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("The program ended before this was saved"), self, "heading"))
        layout.addWidget(
            label(tr("Saving can be undone. What you leave here is offered again at the next start."), self, "muted")
        )
        halves = QSplitter(self)
        halves.setChildrenCollapsible(False)
        self.list = QListWidget(halves)
        self.list.setAccessibleName(tr("What was not saved"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(3)
        self.text = QPlainTextEdit(halves)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What was typed"))
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        layout.addWidget(halves, 1)
        self._problem = label("", self, "danger")
        self._problem.hide()
        layout.addWidget(self._problem)
        layout.addLayout(self._make_buttons())
        for view in views:
            item = QListWidgetItem(_named(view), self.list)
            item.setData(_DATA, view)
        self.list.currentItemChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.discard = QPushButton(tr("&Discard"), self)
        self.discard.clicked.connect(self._discard)
        self.copy = QPushButton(tr("&Copy"), self)
        self.copy.clicked.connect(self._copy)
        later_button = QPushButton(tr("&Later"), self)
        later_button.clicked.connect(self.reject)
        self.save = QPushButton(tr("&Save"), self)
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        row.addWidget(self.discard)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(later_button)
        row.addWidget(self.save)
        return row

    def view(self) -> UnsavedView | None:
        """The one that is shown."""
        row = self.list.currentRow()
        found = self.list.item(row).data(_DATA) if row >= 0 else None
        return found if isinstance(found, UnsavedView) else None

    @Slot()
    def _show(self) -> None:
        self._problem.hide()
        view = self.view()
        if view is None:
            return
        self.text.setPlainText("\n\n".join(_told(view)))
        self.save.setEnabled(not view.gone and not self._bridge.desk.read_only)
        if view.gone:
            self._say(tr("It is no longer in the library. Copy the words if you need them."))

    @Slot()
    def _copy(self) -> None:
        if view := self.view():
            self._bridge.copy("\n\n".join(field.typed for field in view.fields))

    @Slot()
    def _discard(self) -> None:
        if view := self.view():
            self._begin(view)
            self._bridge.run(self._bridge.desk.unsaved.drop, view.typed, done=self._done)

    @Slot()
    def _save(self) -> None:
        if view := self.view():
            self._begin(view)
            self._bridge.run(_saved, self._bridge, view.typed, done=self._saved)

    def _begin(self, view: UnsavedView) -> None:
        self._busy = view.typed
        for button in (self.save, self.discard):
            button.setEnabled(False)

    @Slot(object)
    def _saved(self, problem: str) -> None:
        if problem:
            self.save.setEnabled(True)
            self.discard.setEnabled(True)
            self._say(retold(problem))
        else:
            self._done(None)

    @Slot(object)
    def _done(self, _nothing: object) -> None:
        """It is settled: on to the next one."""
        self.discard.setEnabled(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(_DATA).typed == self._busy:
                self.list.takeItem(row)
                break
        if not self.list.count():
            self.accept()
        else:
            self._show()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()


def _saved(bridge: Bridge, typed: Typed) -> str:
    """Save it; returns why not, where it cannot be stored as it is."""
    try:
        bridge.desk.unsaved.save(typed)
    except QuoteTrackerError as error:
        return str(error)
    return ""


def _named(view: UnsavedView) -> str:
    name = view.name if len(view.name) <= _SHORT else view.name[: _SHORT - 1].rstrip() + "…"
    return tr(_NAMED[view.typed.form], name=name or "–")


def _told(view: UnsavedView) -> list[str]:
    lines = []
    for field in view.fields:
        caption = tr(_FIELDS[field.name]) if field.name in _FIELDS else field.name
        lines.append(f"{caption}\n{field.typed}")
        if field.stored and view.typed.form is not Form.TEXT:
            lines.append(f"{tr('{field}, as it is saved', field=caption)}\n{field.stored}")
    return lines
