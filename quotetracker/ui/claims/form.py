"""One claim: its wording, the verdict, a note, and where it comes from."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from quotetracker.model.views import ClaimView
from quotetracker.model.vocabulary import Verdict
from quotetracker.services.claims import ClaimFields
from quotetracker.services.unsaved import Form, Typed
from quotetracker.text.names import tidy
from quotetracker.ui.claims.origin import OriginCard
from quotetracker.ui.claims.verdicts import VerdictBox, verdict_word
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.safety.form_keeper import FieldsKeeper, differing
from quotetracker.ui.safety.seen import Seen
from quotetracker.ui.speakers.parts import TextBox, label

_WIDEST = 720


class ClaimForm(QScrollArea):
    """Fields are saved when they are left; what cannot be stored stays as it was typed."""

    show_wanted = Signal()
    """The place in the article is wanted."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._view: ClaimView | None = None
        self._sent: ClaimFields | None = None
        self._seen: Seen[ClaimFields] = Seen()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        body.setMaximumWidth(_WIDEST)
        self.words = TextBox(tr("Wording of the claim"), body)
        self.words.finished.connect(self.save)
        self.verdict = VerdictBox(body)
        self.verdict.setAccessibleName(tr("Verdict"))
        self.verdict.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.verdict.setMinimumContentsLength(18)
        for verdict in Verdict:
            self.verdict.addItem(verdict_word(verdict), verdict)
        self.verdict.activated.connect(self.save)
        self.note = TextBox(tr("Note"), body, least=4, most=14)
        self.note.setPlaceholderText(tr("What speaks for it and against it, and where you looked"))
        self.note.finished.connect(self.save)
        self.origin = OriginCard(bridge, body)
        self.origin.show_wanted.connect(self.show_wanted)
        self._keeper = FieldsKeeper(bridge, self, self._typed)
        self.words.textChanged.connect(self._keeper.touch)
        self.note.textChanged.connect(self._keeper.touch)
        self._entered = label("", body, "muted")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(6)
        for caption, part in (
            (tr("Claim"), self.words),
            (tr("Verdict"), self.verdict),
            (tr("Note"), self.note),
            (tr("Where it comes from"), self.origin),
        ):
            layout.addWidget(label(caption, body, "title"))
            layout.addWidget(part)
            layout.addSpacing(8)
        layout.addWidget(self._entered)
        layout.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)  # setWidget turns it on
        self.viewport().setAutoFillBackground(False)

    def view(self) -> ClaimView | None:
        """The claim that is shown, as stored."""
        return self._view

    def show_claim(self, view: ClaimView) -> None:
        """Show another claim, or the same one as it is now; what is being typed into the same one stays."""
        before = self._view if self._view is not None and self._view.id == view.id else None
        if before is None:
            self.save()
        self._view, self._sent = view, None
        self._seen.show(ClaimFields(view.words, view.verdict, view.note), other=before is None)
        if before is None or tidy(self.words.text()) == before.words != view.words:
            self.words.set_text(view.words)
        if before is None or self.note.text().strip() == before.note != view.note:
            self.note.set_text(view.note)
        self.verdict.setCurrentIndex(self.verdict.findData(view.verdict))
        self._entered.setText(tr("Entered {date}", date=shown_date(view.created_at[:10])))
        self.origin.show_claim(view)
        self._keeper.refresh()
        if before is None:
            self.verticalScrollBar().setValue(0)

    @Slot()
    def save(self) -> None:
        """Store what was changed, if anything was."""
        view = self._view
        if view is None or self._bridge.desk.read_only:
            return
        typed = ClaimFields(self.words.text(), Verdict(self.verdict.currentData()), self.note.text())
        stored = (view.words, view.verdict, view.note)
        if typed != self._sent and (tidy(typed.words), typed.verdict, typed.note.strip()) != stored:
            self._sent = typed
            edit = self._keeper.saving(self._bridge.desk.claims.edit)
            self._bridge.run(edit, view.id, typed, seen=self._seen.sending(typed))

    def _typed(self) -> Typed | None:
        """What is in the fields and not stored."""
        if self._view is None or self._bridge.desk.read_only:
            return None
        typed = {"words": self.words.text(), "note": self.note.text()}
        return Typed(Form.CLAIM, self._view.id, differing(typed, self._view))

    def set_read_only(self, read_only: bool) -> None:
        """Show without offering changes."""
        self.words.setReadOnly(read_only)
        self.note.setReadOnly(read_only)
        self.verdict.setDisabled(read_only)
