"""What was read from a file, before it is stored: blocks taken and left out, particulars, doubts, and look-alikes."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quotetracker.errors import QuoteTrackerError
from quotetracker.importing.accounting import letters
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.articles import checked_fields
from quotetracker.services.revisions import CopyView
from quotetracker.ui.articles.forms import FieldsForm, problem_label
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.intake.pieces import PiecesList
from quotetracker.ui.language.wording import later, retold, tr
from quotetracker.ui.look.theme import Theme


class Choice(Enum):
    """What an article is that looks like one in the library."""

    SEPARATE = "separate"
    VERSION = "new version"
    SAME = "same"


class PreviewDialog(QDialog):
    """Look at a draft before it is stored. Nothing is stored until Add."""

    def __init__(
        self, draft: ArticleDraft, copies: Sequence[CopyView], theme: Theme, parent: QWidget, *, again: bool = False
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._copies = tuple(copies)
        self.setWindowTitle(tr("Take text again") if again else tr("Add an article"))
        self.resize(1040, 680)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        self._doubts = _doubts(draft, self)
        if self._doubts is not None:
            layout.addWidget(self._doubts)
        self._choices = _Choices(self._copies, self) if copies and not again else None
        if self._choices is not None:
            layout.addWidget(self._choices)
            self._choices.changed.connect(self._choose)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(10)
        halves.addWidget(self._text_side(theme))
        self._form = FieldsForm(self)
        self._form.show_fields(draft)
        if not again:
            halves.addWidget(_scrolled(self._form))
            halves.setStretchFactor(0, 3)
            halves.setStretchFactor(1, 2)
        else:
            self._form.hide()
        layout.addWidget(halves, 1)
        self._problem = problem_label(self)
        layout.addWidget(self._problem)
        box = QDialogButtonBox(self)
        self._ok = box.addButton(tr("Go on") if again else tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setDefault(True)
        self._ok.setProperty("primary", True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self._count()
        (self._list if draft.pieces else self._whole).setFocus()

    def draft(self) -> ArticleDraft:
        """The article as the editor wants it."""
        draft = self._draft.with_taken(self._list.pieces.taken()) if self._draft.pieces else self._draft
        typed = self._form.fields()
        return replace(
            draft,
            title=typed.title,
            outlet=typed.outlet,
            author=typed.author,
            published=typed.published,
            address=typed.address,
            language=typed.language,
        )

    def choice(self) -> tuple[Choice, ArticleId | None]:
        """What the editor said it is, and of which article."""
        if self._choices is None:
            return Choice.SEPARATE, None
        return self._choices.choice(), self._copies[0].article

    @Slot()
    def accept(self) -> None:
        """Close only with fields that can be stored and a text that has words."""
        try:
            draft = self.draft()
            if self.choice()[0] is not Choice.SAME:
                fields = self._form.fields()
                checked_fields(replace(fields, title=fields.title or "untitled"))
        except QuoteTrackerError as error:
            self._refuse(retold(str(error)))
            return
        if not any(map(str.isalnum, draft.text)):
            self._refuse(tr("No block with words is ticked. Tick the blocks that are the article."))
            return
        super().accept()

    def _refuse(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()

    def _text_side(self, theme: Theme) -> QWidget:
        side = QWidget(self)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        self._told = PlainLabel(side, "muted", wraps=True)
        top.addWidget(self._told, 1)
        self._only = QCheckBox(tr("Show only what was left out"), side)
        top.addWidget(self._only)
        layout.addLayout(top)
        self._list = PiecesList(theme, side)
        self._list.pieces.set_pieces(self._draft.pieces)
        self._list.pieces.ticked.connect(self._count)
        self._whole = QPlainTextEdit(side)
        self._whole.setReadOnly(True)
        self._whole.setAccessibleName(tr("Text of the article"))
        self._whole.setTabChangesFocus(True)
        has_pieces = bool(self._draft.pieces)
        self._list.setVisible(has_pieces)
        self._whole.setVisible(not has_pieces)
        if not has_pieces:
            self._whole.setPlainText(self._draft.text[:200_000])
        self._only.setVisible(any(not piece.taken for piece in self._draft.pieces))
        self._only.toggled.connect(self._list.show_left_out_only)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._whole, 1)
        return side

    @Slot()
    def _count(self) -> None:
        """Say how much of the file is ticked."""
        pieces = self._draft.pieces
        if not pieces:
            self._told.setText(tr("The whole file is the article."))
            return
        taken = self._list.pieces.taken()
        sizes = [letters(piece.text) for piece in pieces]
        share = round(100 * sum(size for size, yes in zip(sizes, taken, strict=True) if yes) / max(1, sum(sizes)))
        out = taken.count(False)
        blocks = tr(
            "{taken} of {taken2} blocks are taken ({share} % of the letters).",
            taken=len(taken) - out,
            taken2=len(taken),
            share=share,
        )
        self._told.setText(tr("{blocks} A tick puts a block back.", blocks=blocks) if out else blocks)
        self._problem.hide()

    @Slot()
    def _choose(self) -> None:
        same = self._choices is not None and self._choices.choice() is Choice.SAME
        self._ok.setText(tr("Show it") if same else tr("Add"))


class _Choices(QWidget):
    """Same, new version, or an article of its own."""

    def __init__(self, copies: Sequence[CopyView], parent: QWidget) -> None:
        super().__init__(parent)
        best = copies[0]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        source = ", ".join(filter(None, (best.outlet, best.published)))
        told = PlainLabel(self, wraps=True)
        told.setText(
            tr("{percent} % of this text is in the library already: “{title}”", percent=best.percent, title=best.title)
            + (f" ({source})." if source else ".")
        )
        layout.addWidget(told)
        row = QHBoxLayout()
        row.setSpacing(18)
        self._group = QButtonGroup(self)
        for nth, (choice, words) in enumerate(_WORDS.items()):
            button = QRadioButton(tr(words), self)
            button.setObjectName(choice.value)
            self._group.addButton(button, nth)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        self._group.buttons()[0].setChecked(True)
        self.changed = self._group.idClicked

    def choice(self) -> Choice:
        """The one that is chosen."""
        return list(_WORDS)[self._group.checkedId()]


_WORDS = {
    Choice.SEPARATE: later("An article of its own"),
    Choice.VERSION: later("A new version of that one"),
    Choice.SAME: later("The same article: do not add"),
}


def needs_look(draft: ArticleDraft, copies: Sequence[CopyView]) -> bool:
    """Whether there is anything to decide: something left out, unread, or much like an article that is there."""
    recognised = draft.recognised is not None
    return bool(copies or recognised or draft.is_doubtful or any(not piece.taken for piece in draft.pieces))


def _doubts(draft: ArticleDraft, parent: QWidget) -> QWidget | None:
    """What is doubtful, and where text could not be read."""
    lines = [
        *map(retold, draft.warnings),
        *(tr("Missing: “{stretch}”", stretch=stretch) for stretch in draft.missing[1:4]),
    ]
    if not lines:
        return None
    shown = PlainLabel(parent, "danger" if draft.is_doubtful else "muted", wraps=True)
    shown.setObjectName("doubts")
    shown.setText("\n".join(lines[:8]))
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setAccessibleName(tr("Doubts"))
    return shown


def _scrolled(form: QWidget) -> QScrollArea:
    area = QScrollArea(form.parentWidget())
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget(area)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    area.setWidget(holder)
    area.setMinimumWidth(300)
    return area
