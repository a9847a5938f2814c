"""The page of statements: what was said in several articles, who said it first, and how it changed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import QuoteId, StatementId
from quotetracker.services.unsaved import Form, Typed
from quotetracker.ui.compare.told import MOST
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, plural, retold, shown_date, tr
from quotetracker.ui.look.action_button import ActionButton
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.split import Split
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.safety.form_keeper import FieldsKeeper, differing
from quotetracker.ui.speakers.parts import card, label
from quotetracker.ui.speakers.rows import RowsView
from quotetracker.ui.speakers.words import counted
from quotetracker.ui.statements.detail import StatementDetail
from quotetracker.ui.statements.list import heading_of
from quotetracker.ui.statements.panel import StatementsPanel
from quotetracker.ui.statements.told import Shown, read_shown

_EMPTY = later(
    "A statement is one thing that was said, in as many articles and wordings as there are. As soon as quotes of two "
    "articles say the same, they are suggested here; you confirm them with A, and see who said it first, who repeated "
    "it, and what was changed."
)


_NAMED = 8
_LONGEST = 50  # code points of a name among several


class StatementsPage(Page):
    """The list on the left, one statement on the right."""

    title = later("Statements")
    icon = "statements"

    def __init__(self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._stale = True
        self._refused: tuple[int, ...] = ()
        self.panel = StatementsPanel(bridge, theme, self)
        self.detail = StatementDetail(theme, actions, self)
        self._keeper = FieldsKeeper(bridge, self, self._typed)
        self.detail.title.textEdited.connect(self._keeper.touch)
        self.detail.note.textChanged.connect(self._keeper.touch)
        self.detail.set_read_only(self._desk.read_only)
        self.nothing = EmptyState("statements", theme, self)
        self.nothing.say(tr("No statements yet"), tr(_EMPTY))
        self._lay_out(actions)
        self.panel.selected_changed.connect(self._show_current)
        self.panel.missing.connect(self._say_missing)
        self.panel.list.taken.connect(self._enter_detail)
        self.detail.state_changed.connect(self.state_changed)
        self.detail.quote_wanted.connect(self.quote_wanted)
        self.detail.named.connect(self._name)
        self.detail.noted.connect(self._note)

    def rows(self) -> RowsView:
        """The list, where single letters are commands."""
        return self.panel.list

    def enter(self) -> None:
        """Read what is stale, give the keyboard to the list."""
        self._read_if_stale()
        if not self.panel.is_empty():
            self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.nothing.take_keyboard()

    def show_statement(self, statement: StatementId) -> None:
        """Show one statement."""
        self.panel.want_statement(statement)

    def show_quote_in_statement(self, quote: QuoteId) -> None:
        """Show the statement, or the suggestion, that a quote is in."""
        self.panel.want_quote(quote)

    def filter_field(self) -> QLineEdit | None:
        """The line above the list."""
        return self.panel.search

    def refresh(self, changes: Changes) -> None:
        """Read again, at once or when the page is next seen."""
        if any((changes.statements, changes.matches, changes.quotes, changes.articles, changes.speakers)):
            self._stale = True
            if self.isVisible():
                if changes.statements:
                    self._stale = False
                    self.panel.take_up(changes.statements)
                else:
                    self.panel.read_soon()

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer them while there is nothing here."""
        self.nothing.set_actions(actions)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        super().set_theme(theme)
        for part in (self.panel, self.detail, self.nothing):
            part.set_theme(theme)

    def session(self) -> dict[str, Any]:
        """What the list is filtered by, and a quote of the statement that is shown."""
        row = self.panel.current()
        quote = row.quotes[0] if row and row.quotes else None
        return {"typed": self.panel.search.text(), "which": self.panel.which.currentIndex(), "quote": quote}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Filter the same, and show that statement when it is read."""
        quote = None if state["quote"] is None else QuoteId(int(state["quote"]))
        self.panel.resume(str(state["typed"]), int(state["which"]), quote)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the selected rows and tellings."""
        found: dict[str, Callable[[], object]] = {}
        rows, shown = self.panel.selected(), self.detail.shown()
        if not rows or shown is None:
            return found
        found |= {"next_suggestion": self._forward, "previous_suggestion": self._backward}
        if len(rows) == 1:
            found["copy_quote"] = self._copy
            if self.detail.current() is not None:
                found["show_in_article"] = self._show_in_article
            if len(self._to_compare()) > 1:
                found["compare"] = self._compare
        if self._desk.read_only:
            return found
        if any(row.statement is None for row in rows):
            found |= {"accept_suggestion": self._confirm, "reject_suggestion": self._refuse}
            found |= {"same_statement": self._confirm, "not_same_statement": self._refuse}
        else:
            found["dissolve_statement"] = self._dissolve
            if len(rows) > 1:
                found["merge_statements"] = found["same_statement"] = self._merge
            else:
                found["name_statement"] = self._focus_name
                if 0 < len(self.detail.selected()) < len(rows[0].quotes):
                    found["split_statement"] = found["not_same_statement"] = self._split
        return found

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        left, right = card(self), card(self)
        self._several = QWidget(right)
        self._number = label("", self._several, "title")
        column = QVBoxLayout(self._several)
        column.addStretch(2)
        column.addWidget(self._number, 0, Qt.AlignmentFlag.AlignHCenter)
        self._names = label("", self._several, "muted")
        self._names.setWordWrap(False)
        column.addWidget(self._names, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        self._makers = [ActionButton(actions[key], self._several) for key in ("merge_statements", "accept_suggestion")]
        for button in self._makers:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._right = QStackedWidget(right)
        self._right.addWidget(self.detail)
        self._right.addWidget(self._several)
        for frame, content in ((left, self.panel), (right, self._right)):
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(1, 1, 1, 1)
            inner.addWidget(content)
        self._whole = QStackedWidget(self)
        self._whole.addWidget(Split(left, right, self, least=380))
        self._whole.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def _read_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.panel.read()

    @Slot()
    def _show_current(self) -> None:
        rows = self.panel.selected()
        self._whole.setCurrentIndex(1 if self.panel.is_empty() else 0)
        if len(rows) == 1:
            self._bridge.ask("statements.story", read_shown, self._desk, rows[0], done=self._show)
        elif rows:
            quotes = sum(len(row.quotes) for row in rows)
            self._number.setText(tr("{number} selected, {quotes}", number=len(rows), quotes=counted(quotes, "quote")))
            names = [shortened(heading_of(row)) for row in rows[:_NAMED]]
            names += [tr("and {rows} more", rows=len(rows) - _NAMED)] if len(rows) > _NAMED else []
            self._names.setText("\n".join(names))
            suggested = any(row.statement is None for row in rows)
            for button, shown in zip(self._makers, (not suggested, suggested), strict=True):
                button.setVisible(shown)
            self._right.setCurrentIndex(1)
        self.state_changed.emit()

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        rows = self.panel.selected()
        if len(rows) == 1 and rows[0].id == shown.row.id:
            self._right.setCurrentIndex(0)
            self.detail.show_statement(shown)
            self.state_changed.emit()

    @Slot()
    def _say_missing(self) -> None:
        self._bridge.tell(tr("This quote is in no statement, and no other quote is known to say the same."))

    @Slot(object)
    def _enter_detail(self, _key: object) -> None:
        self.detail.tellings.setFocus(Qt.FocusReason.OtherFocusReason)

    def _quotes(self) -> list[QuoteId]:
        return list(dict.fromkeys(quote for row in self.panel.selected() for quote in row.quotes))

    def _to_compare(self) -> tuple[QuoteId, ...]:
        """The selected tellings if there are several, else one of each wording."""
        shown = self.detail.shown()
        chosen = self.detail.tellings.selected()
        if shown is None:
            return ()
        if len(chosen) > 1:
            return tuple(chosen)[:MOST]
        if shown.compared is not None:
            return tuple(version.quote.id for version in shown.compared.versions)
        return tuple(row.id for row in shown.tellings)[:MOST]

    def _forward(self) -> None:
        self.panel.step(1)

    def _backward(self) -> None:
        self.panel.step(-1)

    def _confirm(self) -> None:
        self._bridge.run(self._desk.statements.confirm, self._quotes(), done=self._say_confirmed)

    @Slot(object)
    def _say_confirmed(self, _statement: object) -> None:
        self._bridge.tell(tr("Confirmed as one statement. Undo takes it back."), Tone.DONE, undo=True)

    def _refuse(self) -> None:
        self._refused = tuple(row.id for row in self.panel.selected() if row.statement is None)
        self._bridge.run(self._desk.statements.refuse, self._quotes(), done=self._say_refused)

    @Slot(object)
    def _say_refused(self, _nothing: object) -> None:
        self.panel.drop(self._refused)
        self.panel.read()
        self._bridge.tell(tr("Not one statement: it does not come back. Undo takes it back."), Tone.DONE, undo=True)

    def _merge(self) -> None:
        chosen = [row.statement for row in self.panel.selected() if row.statement is not None]
        self._bridge.run(self._desk.statements.merge, chosen, done=self._show_made)

    def _split(self) -> None:
        (row,) = self.panel.selected()
        if row.statement is not None:
            self.panel.want_statement(row.statement)
            self._bridge.run(self._desk.statements.split, row.statement, self.detail.selected(), done=self._say_split)

    @Slot(object)
    def _say_split(self, made: StatementId | None) -> None:
        together = tr("Split off. They are a statement of their own now; undo takes it back.")
        alone = tr("Split off. It stands alone now; undo takes it back.")
        self._bridge.tell(together if made is not None else alone, Tone.DONE, undo=True)

    @Slot(object)
    def _show_made(self, statement: StatementId) -> None:
        self.panel.want_statement(statement)
        self._bridge.tell(tr("Merged. Undo takes it back."), Tone.DONE, undo=True)

    def _dissolve(self) -> None:
        chosen = [row.statement for row in self.panel.selected() if row.statement is not None]
        text = plural(
            "Dissolve {n} statement? The quotes stay.", "Dissolve {n} statements? The quotes stay.", len(chosen)
        )
        if self.may_delete(len(chosen), text, of=self.panel.number()):
            self._bridge.run(self._desk.statements.dissolve, chosen, done=self._say_dissolved)

    @Slot(object)
    def _say_dissolved(self, _nothing: object) -> None:
        self._bridge.tell(tr("Dissolved; the quotes stay. Undo brings it back."), Tone.DONE, undo=True)

    def _focus_name(self) -> None:
        self.detail.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.detail.title.selectAll()
        self.detail.verticalScrollBar().setValue(0)

    @Slot(str)
    def _name(self, title: str) -> None:
        shown = self.detail.shown()
        if shown is not None and shown.row.statement is not None:
            self._bridge.run(self._keeper.saving(self._desk.statements.name), shown.row.statement, title)

    @Slot(str)
    def _note(self, note: str) -> None:
        shown = self.detail.shown()
        if shown is not None and shown.row.statement is not None:
            self._bridge.run(self._keeper.saving(self._desk.statements.annotate), shown.row.statement, note)

    def _typed(self) -> Typed | None:
        """What is in the fields and not stored."""
        shown = self.detail.shown()
        if shown is None or shown.row.statement is None or self._desk.read_only:
            return None
        typed = {"title": self.detail.title.text(), "note": self.detail.note.text()}
        return Typed(Form.STATEMENT, shown.row.statement, differing(typed, shown.story))

    def _compare(self) -> None:
        self.comparison_wanted.emit(self._to_compare())

    def _show_in_article(self) -> None:
        if (quote := self.detail.current()) is not None:
            self.quote_wanted.emit(quote)

    def _copy(self) -> None:
        if (shown := self.detail.shown()) is not None:
            QApplication.clipboard().setText(as_text(shown))
            self._bridge.tell(tr("The statement was copied as text."), Tone.DONE)


def shortened(name: str) -> str:
    """A name that fits on a line."""
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()} …"


def as_text(shown: Shown) -> str:
    """A statement for the clipboard, in plain words."""
    parts = [heading_of(shown.row), " ".join(map(retold, shown.story.sentences(shown_date)))]
    parts += ["\n".join(filter(None, (row.head, row.words, row.changes, row.copies))) for row in shown.tellings]
    return "\n\n".join(parts)
