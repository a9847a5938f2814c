"""Correct typing errors in an article's text, and see what becomes of its quotes before anything is saved."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from quotetracker.importing.drafts import ArticleDraft
from quotetracker.model.views import ArticleView
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.revisions import Revision
from quotetracker.services.unsaved import Form, Typed
from quotetracker.text.anchoring import Fate
from quotetracker.text.canonical import canonical
from quotetracker.text.offsets import Utf16Map
from quotetracker.ui.articles.revision_view import RevisionView
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import plural, retold, tr
from quotetracker.ui.look.fonts import article_font
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.safety.form_keeper import FieldsKeeper

_WAIT = 350  # milliseconds without a key before the text is compared


class CorrectDialog(QDialog):
    """The text, editable, and what differs from what is stored. One step; the editor can undo it."""

    def __init__(
        self,
        article: ArticleView,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget,
        *,
        taken: ArticleDraft | None = None,
        at: int = 0,
    ) -> None:
        super().__init__(parent)
        self.taken = taken
        """What was taken from the article's file again; None where the editor corrects."""
        text = taken.text if taken else ""
        self._article = article
        self._bridge = bridge
        self._revision: Revision | None = None
        self._compared = ""
        self.setWindowTitle(tr("Correct text"))
        self.resize(900, 680)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        hint = PlainLabel(self, "muted", wraps=True)
        hint.setText(
            tr("Correct typing errors. Quotes, claims and pages follow; nothing is stored until you press Save.")
        )
        layout.addWidget(hint)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(10)
        self._edit = QPlainTextEdit(halves)
        self._edit.setObjectName("text")
        self._edit.setAccessibleName(tr("Text of the article"))
        self._edit.setTabChangesFocus(True)  # else keys alone could not leave it
        self._edit.setFont(article_font(self._edit.font().pointSizeF() * 1.1))
        self._edit.setPlainText(text or article.text)
        self._edit.textChanged.connect(self._wait)
        self._changes = RevisionView(theme, halves)
        halves.addWidget(self._edit)
        halves.addWidget(self._changes)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        layout.addWidget(halves, 1)
        self._told = PlainLabel(self, wraps=True)
        self._told.setObjectName("told")
        layout.addWidget(self._told)
        box = QDialogButtonBox(self)
        self._save = box.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("save")
        self._save.setProperty("primary", True)
        self._save.setEnabled(False)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self._keeper = FieldsKeeper(bridge, self, self._typed)
        self._edit.textChanged.connect(self._keeper.touch)
        self.rejected.connect(self._keeper.end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compare)
        self._told.setText(tr("Nothing differs yet."))
        self._go_to(at)
        self._edit.setFocus()
        if text:
            self._compare()

    def article(self) -> ArticleId:
        """The article whose text it is."""
        return self._article.id

    def before(self) -> str:
        """The text that it began with."""
        return self._article.text

    def text(self) -> str:
        """The corrected text; a widget turns no-break spaces into blanks, so its raw text is read."""
        return canonical(self._edit.document().toRawText().replace("\u2029", "\n")).text

    def saving(self, verb: Callable[..., Any]) -> Callable[..., Any]:
        """``verb``, made so that what was typed is kept until it has succeeded."""
        return self._keeper.saving(verb)

    def _typed(self) -> Typed:
        text = self.text()
        return Typed(Form.TEXT, self._article.id, {"text": text} if text != canonical(self._article.text).text else {})

    def _go_to(self, offset: int) -> None:
        """Begin where the reader's cursor was, in code points."""
        places = Utf16Map(self._article.text)
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(
            min(places.to_utf16(min(offset, len(self._article.text))), self._edit.document().characterCount() - 1)
        )
        self._edit.setTextCursor(cursor)
        self._edit.centerCursor()

    @Slot()
    def _wait(self) -> None:
        self._save.setEnabled(False)
        self._timer.start(_WAIT)

    @Slot()
    def _compare(self) -> None:
        self._compared = self.text()
        preview = self._bridge.desk.revisions.preview
        self._bridge.ask("correct.preview", preview, self._article.id, self._compared, done=self._show)

    @Slot(object)
    def _show(self, revision: Revision) -> None:
        if self._compared != self.text():
            return  # typed on meanwhile: another answer is on its way
        self._revision = revision
        self._changes.show_revision(revision, self._article.text, self._compared)
        lost = revision.count(Fate.LOST)
        has_words = any(map(str.isalnum, self._compared))
        self._told.setText(retold(str(revision)) if has_words else tr("An article needs a text."))
        self._save.setText(
            plural("Save, and delete {n} quote", "Save, and delete {n} quotes", lost) if lost else tr("Save")
        )
        self._save.setEnabled(has_words and bool(revision.changes) and not self._bridge.desk.read_only)

    def done(self, result: int) -> None:
        """Stop waiting for keys."""
        self._timer.stop()
        super().done(result)
