"""Dialogs about one article: what is known of it, and pasting a new one."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from quotetracker.errors import QuoteTrackerError
from quotetracker.importing.drafts import ArticleDraft, read_pasted
from quotetracker.model.views import ArticleView
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.articles import ArticleFields, checked_fields
from quotetracker.services.unsaved import Form, Typed
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import later, retold, tr
from quotetracker.ui.safety.form_keeper import FieldsKeeper, differing
from quotetracker.ui.speakers.scripts import mixed

_FIELDS = (
    ("title", later("Title"), ""),
    ("outlet", later("Outlet"), later("Who published it")),
    ("author", later("Author"), later("Names, with commas between them")),
    ("published", later("Published"), later("2026-03-04, 2026-03 or 2026")),
    ("address", later("Address"), "https://…"),
    ("language", later("Language"), later("en, de, fr …")),
)


class FieldsForm(QWidget):
    """Title, outlet, author, date, address, language and note of an article."""

    edited = Signal(str)
    """A field was typed into."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._edits: dict[str, QLineEdit] = {}
        for name, label, hint in _FIELDS:
            edit = QLineEdit(self)
            edit.setObjectName(name)
            edit.setAccessibleName(tr(label))
            edit.setPlaceholderText(tr(hint))
            layout.addRow(tr(label), edit)
            self._edits[name] = edit
        self._note = QPlainTextEdit(self)
        self._note.setObjectName("note")
        self._note.setAccessibleName(tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(70)
        for edit in self._edits.values():
            edit.textEdited.connect(self.edited)
        for name in ("outlet", "author"):
            self._edits[name].textChanged.connect(self._look)
        self._note.textChanged.connect(self._note_typed)
        layout.addRow(tr("Note"), self._note)
        self._scripts = warning_label(self)
        layout.addRow(self._scripts)

        self._filled: dict[str, str] = dict.fromkeys(self._edits, "")

    def show_fields(self, known: ArticleView | ArticleDraft) -> None:
        """Fill the form, except for what the editor has typed."""
        for name, edit in self._edits.items():
            if edit.text() == self._filled[name]:
                self._filled[name] = getattr(known, name)
                edit.setText(self._filled[name])
        if isinstance(known, ArticleView):
            self._note.setPlainText(known.note)

    @Slot()
    def _look(self) -> None:
        """Letters of other scripts among those of a name look right and are not."""
        why = mixed(self._edits["outlet"].text(), self._edits["author"].text())
        self._scripts.setText(f"⚠ {why}" if why else "")
        self._scripts.setVisible(bool(why))

    @Slot()
    def _note_typed(self) -> None:
        self.edited.emit(self._note.toPlainText())

    def texts(self) -> dict[str, str]:
        """Every field as it stands."""
        return {name: edit.text() for name, edit in self._edits.items()}

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Fill fields with what was typed once."""
        for name, edit in self._edits.items():
            if name in texts:
                edit.setText(texts[name])

    def fields(self) -> ArticleFields:
        """What was typed, unchecked."""
        return ArticleFields(
            **{name: edit.text() for name, edit in self._edits.items()}, note=self._note.toPlainText().strip()
        )


class ArticleDialog(QDialog):
    """Correct what is known of an article. Nothing typed is lost when a field cannot be stored, or in a crash."""

    def __init__(self, article: ArticleView, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._article = article
        self._keeper = FieldsKeeper(bridge, self, self._typed)
        self.setWindowTitle(tr("Article"))
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        self._form = FieldsForm(self)
        self._form.show_fields(article)
        self._form.edited.connect(self._keeper.touch)
        self.rejected.connect(self._keeper.end)
        layout.addWidget(self._form)
        self._problem = problem_label(self)
        layout.addWidget(self._problem)
        layout.addWidget(_buttons(self, tr("Save")))

    def fields(self) -> ArticleFields:
        """What was typed."""
        return self._form.fields()

    def article(self) -> ArticleId:
        """The article that it is about."""
        return self._article.id

    def shown(self) -> ArticleFields:
        """What it showed to begin with."""
        return ArticleFields(**{name: getattr(self._article, name) for name in ArticleFields.__slots__})

    def saving(self, verb: Callable[..., Any]) -> Callable[..., Any]:
        """``verb``, made so that what was typed is kept until it has succeeded."""
        return self._keeper.saving(verb)

    def _typed(self) -> Typed:
        return Typed(Form.ARTICLE, self._article.id, differing(asdict(self.fields()), self._article))

    @Slot()
    def accept(self) -> None:
        """Close only when all fields can be stored."""
        try:
            checked_fields(self.fields())
        except QuoteTrackerError as error:
            self._problem.setText(retold(str(error)))
            self._problem.show()
            return
        super().accept()


class PasteDialog(QDialog):
    """Add an article from pasted text; its particulars are read from it where it tells them."""

    typed = Signal()
    """Something in it changed."""

    def __init__(self, parent: QWidget, *, text: str = "", draft: ArticleDraft | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste an article"))
        self.resize(720, 640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        self._hint = QLabel(tr("Paste the whole article. Nothing is stored until you press Add."), self)
        self._hint.setProperty("role", "muted")
        layout.addWidget(self._hint)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("text")
        self._text.setAccessibleName(tr("Article text"))
        self._text.setPlaceholderText(tr("Title\n\nText of the article …"))
        self._text.setTabChangesFocus(True)
        layout.addWidget(self._text, 1)
        self._form = FieldsForm(self)
        layout.addWidget(self._form)
        self._problem = problem_label(self)
        layout.addWidget(self._problem)
        layout.addWidget(_buttons(self, tr("Add")))
        self._draft: ArticleDraft | None = None
        self._text.textChanged.connect(self._read)
        self._text.textChanged.connect(self.typed)
        self._form.edited.connect(self.typed)
        if draft is not None:
            self._take(draft)
        elif text.strip():
            self._begin_with(text)

    def texts(self) -> dict[str, str]:
        """All that stands in it, to be kept."""
        return {"text": self._text.toPlainText(), **self._form.texts()}

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Begin with what was typed before the program ended."""
        self._text.setPlainText(texts.get("text", ""))
        self._form.show_texts(texts)
        self._hint.setText(tr("This is what you had typed before; it was not saved yet."))

    def draft(self) -> ArticleDraft | None:
        """The article that was pasted, with the fields as corrected."""
        if self._draft is None:
            return None
        typed = self._form.fields()
        return replace(
            self._draft,
            title=typed.title,
            outlet=typed.outlet,
            author=typed.author,
            published=typed.published,
            address=typed.address,
            language=typed.language,
        )

    @Slot()
    def accept(self) -> None:
        """Close only with a text and fields that can be stored."""
        try:
            self._draft = self._draft or read_pasted(self._text.toPlainText())
            checked_fields(self._form.fields())
        except QuoteTrackerError as error:
            self._problem.setText(retold(str(error)))
            self._problem.show()
            return
        super().accept()

    def _begin_with(self, text: str) -> None:
        try:
            draft = read_pasted(text)
        except QuoteTrackerError:
            return
        self._take(draft)

    def _take(self, draft: ArticleDraft) -> None:
        self._text.setPlainText(draft.text)
        self._draft = draft  # the draft keeps what a widget cannot, such as no-break spaces
        self._form.show_fields(draft)

    @Slot()
    def _read(self) -> None:
        self._problem.hide()
        self._draft = None
        try:
            draft = read_pasted(self._text.document().toRawText().replace("\u2029", "\n"))
        except QuoteTrackerError:
            return
        self._draft = draft
        self._form.show_fields(draft)


def problem_label(parent: QWidget) -> QLabel:
    """A line for a sentence about what was typed; hidden until there is one."""
    return _hidden_label(parent, "danger")


def warning_label(parent: QWidget) -> QLabel:
    """The same for what is worth a look and does not stand in the way."""
    return _hidden_label(parent, "warning")


def _hidden_label(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.hide()
    return label


def _buttons(dialog: QDialog, save: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(dialog)
    ok = buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
    ok.setDefault(True)
    buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
