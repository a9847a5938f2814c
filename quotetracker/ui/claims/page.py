"""The page of claims: what was asserted as fact, and what the newsroom holds of it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import ClaimId, Verdict
from quotetracker.ui.claims.form import ClaimForm
from quotetracker.ui.claims.ledger import LedgerPanel
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, plural, tr
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.speakers.parts import card
from quotetracker.ui.speakers.words import counted

_EMPTY = later(
    "A claim is an assertion of fact that can be checked. Select a quote or a passage in an article and choose "
    "“Make a claim” (Ctrl+Shift+L): it will be kept here with your verdict, until it is settled and after."
)


class ClaimsPage(Page):
    """The ledger on the left, one claim on the right."""

    title = later("Claims")
    icon = "claims"
    passage_wanted = Signal(object)
    """ArticleId and Span of a passage to show, in a tuple."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self.ledger = LedgerPanel(bridge, theme, self)
        self.form = ClaimForm(bridge, self)
        self.nothing = EmptyState("claims", theme, self)
        self.nothing.say(tr("No claims yet"), tr(_EMPTY))
        self._lay_out()
        self.ledger.selected_changed.connect(self._show_current)
        self.ledger.list.taken.connect(self._show_in_article)
        self.form.show_wanted.connect(self._show_in_article)
        self.form.set_read_only(self._desk.read_only)

    def enter(self) -> None:
        """Give the keyboard to the ledger."""
        if not self.ledger.is_empty():
            self.ledger.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.nothing.take_keyboard()

    def show_claim(self, claim: ClaimId) -> None:
        """Show one claim."""
        self.ledger.show_claim(claim)

    def filter_field(self) -> QLineEdit | None:
        """The line above the list."""
        return self.ledger.search

    def refresh(self, changes: Changes) -> None:
        """Read changed claims again, and those whose quote, speaker or article changed."""
        self.ledger.refresh(changes)

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer them while there is nothing here."""
        self.nothing.set_actions(actions)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        super().set_theme(theme)
        for part in (self.ledger, self.nothing):
            part.set_theme(theme)

    def session(self) -> dict[str, Any]:
        """What the ledger is filtered by, and the current claim."""
        view = self.ledger.current()
        which = self.ledger.verdict.currentIndex()
        return {"typed": self.ledger.search.text(), "verdict": which, "claim": view.id if view else None}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Filter the same, show the same claim."""
        which = int(state["verdict"])
        self.ledger.search.setText(str(state["typed"]))
        self.ledger.verdict.setCurrentIndex(which if 0 <= which < self.ledger.verdict.count() else 0)
        if state["claim"] is not None:
            self.ledger.show_claim(ClaimId(int(state["claim"])))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the selected claims."""
        found: dict[str, Callable[[], object]] = {}
        if self.ledger.selected() and not self._desk.read_only:
            found["delete_claim"] = self._delete
            found |= {f"verdict_{one.name.lower()}": partial(self._judge, one) for one in Verdict}
        view = self.ledger.current()
        if view is not None and view.article is not None:
            found["show_in_article"] = self._show_in_article
        return found

    def _lay_out(self) -> None:
        left, self._right = card(self), card(self)
        for frame, content in ((left, self.ledger), (self._right, self.form)):
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(content)
        left.setMinimumWidth(360)
        self._right.setMinimumWidth(320)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(8)
        splitter.addWidget(left)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([520, 400])
        self._whole = QStackedWidget(self)
        self._whole.addWidget(splitter)
        self._whole.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    @Slot()
    def _show_current(self) -> None:
        if (view := self.ledger.current()) is not None:
            self.form.show_claim(view)
        self._whole.setCurrentIndex(1 if self.ledger.is_empty() else 0)
        self.state_changed.emit()

    @Slot()
    def _show_in_article(self) -> None:
        view = self.form.view()
        if view is None or view.article is None:
            return
        if view.quote is not None:
            self.quote_wanted.emit(view.quote)
        elif view.span is not None:
            self.passage_wanted.emit((view.article, view.span))

    def _judge(self, verdict: Verdict) -> None:
        """What is being typed into the form is saved first: it is of another claim, or says why."""
        self.form.save()
        self._bridge.run(self._desk.claims.judge, [view.id for view in self.ledger.selected()], verdict)

    @Slot()
    def _delete(self) -> None:
        ids = [view.id for view in self.ledger.selected()]
        text = plural("Delete {n} claim? The quotes stay.", "Delete {n} claims? The quotes stay.", len(ids))
        if ids and self.may_delete(len(ids), text, of=self.ledger.number()):
            self._bridge.run(_deleted, self._desk.claims.delete, ids, done=self._say_deleted)

    @Slot(object)
    def _say_deleted(self, count: int) -> None:
        self._bridge.tell(
            tr("{claims} deleted. Undo brings it back.", claims=counted(count, "claim")), Tone.DONE, undo=True
        )


def _deleted(delete: Callable[[list[ClaimId]], None], claims: list[ClaimId]) -> int:
    delete(claims)
    return len(claims)
