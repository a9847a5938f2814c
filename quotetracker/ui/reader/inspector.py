"""The inspector: everything that is known of the current quote, where else it was said, and its claims."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.views import ClaimView, MatchView, QuoteView
from quotetracker.model.vocabulary import Checked, QuoteId
from quotetracker.services.quotes import Circumstances
from quotetracker.services.unsaved import Form, Typed
from quotetracker.text.kind import Kind
from quotetracker.ui.claims.lines import ClaimLines
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import capital, later, plural, retold, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.match_cards import MatchCards
from quotetracker.ui.safety.form_keeper import FieldsKeeper, differing
from quotetracker.ui.safety.seen import Seen
from quotetracker.ui.speakers.field import SpeakerField

_WHEN = (("said_on", later("Said on"), later("2026-03-04, 2026-03 or 2026")),)
_PARTICULARS = (
    ("said_where", later("Where"), later("Place")),
    ("occasion", later("Occasion"), later("Press conference, hearing …")),
    ("said_to", later("To whom"), later("Audience, interviewer")),
    ("said_through", later("Through"), later("Translator, agency, spokesperson")),
    ("original_language", later("Language"), later("If it was translated: from which")),
)


class Inspector(QScrollArea):
    """Shows and edits one quote. Fields are saved when they are left; what cannot be stored stays typed."""

    quote_wanted = Signal(object)
    statement_wanted = Signal(object)
    """QuoteId whose statement is to be shown."""
    match_changed = Signal()
    """Another match is current, or none any more."""
    comparison_wanted = Signal(object)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = bridge.desk
        self._quote: QuoteView | None = None
        self._seen: Seen[Circumstances] = Seen()
        self._lines: dict[str, QLineEdit] = {}
        self._keeper = FieldsKeeper(bridge, self, self._typed)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Inspector"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("plain", "true")
        body = QWidget(self)
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(14, 12, 14, 12)
        self._layout.setSpacing(10)
        self._heading = _heading(tr("Quote"), body)
        self._layout.addWidget(self._heading)
        self._layout.addLayout(self._main_form(body, theme))
        self._elsewhere = _heading(tr("Said elsewhere"), body)
        self._statement = QPushButton(tr("Show statement"), body)
        self._statement.setToolTip(tr("See who said this first, who repeated it, and what changed (Ctrl+Alt+T)"))
        self._statement.setStyleSheet("padding: 3px 8px;")
        self._statement.clicked.connect(self._ask_statement)
        self._statement.hide()
        above = QHBoxLayout()
        above.addWidget(self._elsewhere, 1)
        above.addWidget(self._statement)
        self._layout.addLayout(above)
        self._cards = MatchCards(theme, body)
        self._cards.decided.connect(self._decide)
        self._cards.compare_wanted.connect(self._compare)
        self._cards.show_wanted.connect(self.quote_wanted)
        self._cards.current_changed.connect(self.match_changed)
        self._layout.addWidget(self._cards)
        self._layout.addWidget(_heading(tr("Claims"), body))
        self._claims = ClaimLines(bridge, theme, body)
        self._layout.addWidget(self._claims)
        self._layout.addWidget(_heading(tr("Details"), body))
        self._layout.addLayout(self._particulars(body))
        self._layout.addStretch(1)
        self.setWidget(body)
        bridge.matching.connect(self._cards.set_comparing)

    def quote(self) -> QuoteView | None:
        """The quote that is shown."""
        return self._quote

    def show_quote(self, quote: QuoteView | None) -> None:
        """Show another quote, or the same one as it is now."""
        other = (self._quote and self._quote.id) != (quote and quote.id)
        if self._quote is not None and not self._seen.has_sent(self._circumstances()):
            self._save()
        self._quote = quote
        if quote is None:
            return
        self._seen.show(Circumstances.of(quote), other=other)
        self._heading.setText(
            tr("Quote {public_id}", public_id=quote.public_id)
            + (" · " + tr("p. {pages}", pages=quote.pages) if quote.pages else "")
        )
        self._speakers.set_speakers(quote.speakers, of=quote.id)
        roles = "; ".join(speaker.role for speaker in quote.speakers if speaker.role)
        self._role.setText(roles or "–")
        self._kind.setCurrentIndex(self._kind.findData(quote.kind))
        self._checked.setCurrentIndex(self._checked.findData(quote.checked))
        for name, edit in self._lines.items():
            if other or not edit.hasFocus():
                edit.setText(getattr(quote, name))
                edit.setCursorPosition(0)
        if other or not self._note.hasFocus():
            self._note.setPlainText(quote.note)
        self._mention.setText(f"“{quote.mention_words}”" if quote.mention else "–")
        self._cue.setText(f"“{quote.cue_words}”" if quote.cue else "–")
        self._details.setRowVisible(self._mention, quote.mention is not None)
        self._details.setRowVisible(self._cue, quote.cue is not None)
        self._keeper.refresh()
        self.read_matches()
        self.read_claims()

    def read_matches(self) -> None:
        """Ask anew where else the quote was said."""
        if self._quote:
            self._bridge.ask("inspector.matches", self._matches_of, self._quote.id, done=self._show_matches)

    def read_claims(self) -> None:
        """Ask anew for the quote's claims."""
        if self._quote:
            self._bridge.ask("inspector.claims", self._claims_of, self._quote.id, done=self._show_claims)

    def focus_speaker(self) -> None:
        """Give the keyboard to the speaker's name."""
        self.ensureWidgetVisible(self._speakers)
        self._speakers.focus_entry()

    def current_match(self) -> MatchView | None:
        """The match that is chosen among the cards."""
        return self._cards.current()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for part in (self._speakers, self._cards, self._claims):
            part.set_theme(theme)

    def _main_form(self, body: QWidget, theme: Theme) -> QFormLayout:
        form = _form()
        self._speakers = SpeakerField(self._bridge, theme, body)
        self._speakers.speakers_changed.connect(self._attribute)
        form.addRow(_label(tr("Speaker"), body), self._speakers)
        self._role = _plain(body)
        form.addRow(_label(tr("Role"), body), self._role)
        self._kind = _combo(tr("Kind"), Kind, body)
        self._kind.activated.connect(self._set_kind)
        form.addRow(_label(tr("Kind"), body), self._kind)
        self._add_lines(form, _WHEN, body)
        self._checked = _combo(tr("Checked"), Checked, body)
        self._checked.activated.connect(self._save)
        form.addRow(_label(tr("Checked"), body), self._checked)
        return form

    def _particulars(self, body: QWidget) -> QFormLayout:
        self._details = form = _form()
        self._add_lines(form, _PARTICULARS, body)
        self._mention, self._cue = _plain(body), _plain(body)
        form.addRow(_label(tr("Named as"), body), self._mention)
        form.addRow(_label(tr("Reported with"), body), self._cue)
        self._note = NoteEdit(body)
        self._note.left.connect(self._save)
        self._note.textChanged.connect(self._keeper.touch)
        form.addRow(_label(tr("Note"), body), self._note)
        return form

    def _add_lines(self, form: QFormLayout, lines: Sequence[tuple[str, str, str]], body: QWidget) -> None:
        for name, label, hint in lines:
            edit = QLineEdit(body)
            edit.setObjectName(name)
            edit.setAccessibleName(tr(label))
            edit.setPlaceholderText(tr(hint))
            edit.editingFinished.connect(self._save)
            edit.textEdited.connect(self._keeper.touch)
            form.addRow(_label(tr(label), body), edit)
            self._lines[name] = edit

    @Slot()
    def _save(self) -> None:
        if self._quote is None or self._desk.read_only:
            return
        typed = self._circumstances()
        if typed != Circumstances.of(self._quote):
            describe = self._keeper.saving(self._desk.quotes.describe)
            self._bridge.run(describe, self._quote.id, typed, seen=self._seen.sending(typed))

    def _circumstances(self) -> Circumstances:
        return Circumstances(
            **{name: edit.text().strip() for name, edit in self._lines.items()},
            checked=Checked(self._checked.currentData()),
            note=raw_text(self._note).strip(),
        )

    def _typed(self) -> Typed | None:
        """What is in the fields and not stored."""
        if self._quote is None or self._desk.read_only:
            return None
        typed = {name: edit.text() for name, edit in self._lines.items()} | {"note": raw_text(self._note)}
        return Typed(Form.QUOTE, self._quote.id, differing(typed, self._quote))

    @Slot(object)
    def _attribute(self, speakers: object) -> None:
        if self._quote:
            self._bridge.run(self._desk.quotes.attribute, [self._quote.id], speakers)

    @Slot()
    def _set_kind(self) -> None:
        if self._quote and self._kind.currentData() != self._quote.kind:
            self._bridge.run(self._desk.quotes.set_kind, self._quote.id, Kind(self._kind.currentData()))

    @Slot(object, object)
    def _decide(self, other: QuoteId, same: object) -> None:
        if self._quote:
            self._bridge.run(self._desk.matches.decide, self._quote.id, [other], same=same)

    @Slot()
    def _ask_statement(self) -> None:
        if self._quote:
            self.statement_wanted.emit(self._quote.id)

    @Slot(object)
    def _compare(self, other: QuoteId) -> None:
        if self._quote:
            self.comparison_wanted.emit((self._quote.id, other))

    def _matches_of(self, quote: QuoteId) -> tuple[QuoteId, tuple[MatchView, ...]]:
        return quote, self._desk.matches.of(quote)

    def _claims_of(self, quote: QuoteId) -> tuple[QuoteId, tuple[ClaimView, ...]]:
        return quote, self._desk.claims.of_quote(quote)

    @Slot(object)
    def _show_matches(self, found: tuple[QuoteId, Sequence[MatchView]]) -> None:
        quote, matches = found
        if self._quote is None or quote != self._quote.id:
            return
        shown = [match for match in matches if match.decision is not False and match.tier == "flag"]
        articles = len({match.other.article for match in shown})
        self._elsewhere.setText(
            plural("Also said in {n} article", "Also said in {n} articles", articles) if shown else tr("Said elsewhere")
        )
        self._statement.setVisible(bool(shown))
        self._cards.set_matches(tuple(matches))

    @Slot(object)
    def _show_claims(self, found: tuple[QuoteId, Sequence[ClaimView]]) -> None:
        quote, claims = found
        if self._quote is not None and quote == self._quote.id:
            self._claims.set_claims(tuple(claims))


class NoteEdit(QPlainTextEdit):
    """A few lines of plain text that say when the keyboard leaves them."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Note"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(64)
        self.setPlaceholderText(tr("For you and your colleagues"))

    def focusOutEvent(self, event: object) -> None:
        """Tell that editing ended."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()


def raw_text(edit: QPlainTextEdit) -> str:
    """What is in it, with the no-break spaces that ``toPlainText`` turns into blanks."""
    return edit.document().toRawText().replace("\u2029", "\n")


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setVerticalSpacing(7)
    return form


def _heading(text: str, parent: QWidget) -> QLabel:
    label = _plain(parent)
    label.setText(text)
    label.setProperty("role", "title")
    return label


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setMinimumWidth(68)
    return label


def _plain(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _combo(name: str, values: type[Kind] | type[Checked], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for value in values:
        box.addItem(capital(retold(value.value)), value)
    return box
