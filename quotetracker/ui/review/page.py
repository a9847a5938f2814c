"""The review page: one queue of all that waits for the editor's word, by keyboard alone if wanted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.review_views import (
    MatchCase,
    MatchSpot,
    Queue,
    ReviewFilter,
    ReviewItem,
    ReviewPage,
    Spot,
    SuggestionCase,
    SuggestionSpot,
    spot_noted,
    spot_of,
)
from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.naming import Named
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.filters.flow import FlowLayout, flowing
from quotetracker.ui.jobs.bridge import Bridge, Notice, Tone
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.split import Split
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.review.detail import WIDEST, KeyButton, ReviewDetail
from quotetracker.ui.review.list import ReviewList
from quotetracker.ui.speakers.parts import card
from quotetracker.ui.speakers.rows import RowsView

_BEFORE, _AFTER = 30, 70  # lines that are read around the current one
_EDGE = 15  # lines from the end of what was read, from which on more is read
_CALM = 120  # milliseconds: while quotes are compared, news come several times a second
_QUEUES = (
    (Queue.ALL, later("Everything")),
    (Queue.SUGGESTIONS, later("Suggestions")),
    (Queue.MATCHES, later("Matches")),
)
_SURE = ((None, later("Sure or not")), (True, later("Sure only")), (False, later("Unsure only")))
_KEYS = {
    "accept_suggestion": "A",
    "reject_suggestion": "X",
    "change_speaker": "S",
    "next_suggestion": "J",
    "previous_suggestion": "K",
}
_EMPTY = later(
    "Here stands everything that waits for your word: quotes that are suggested, and pairs of quotes that may be one "
    "statement. Add an article, and what is found in it comes here."
)
_DONE = later("Everything that was suggested or matched has been decided. New articles bring new suggestions.")


class ReviewPageView(Page):
    """The queue on the left, what is to be decided on the right."""

    title = later("Review")
    icon = "review"
    suggestion_wanted = Signal(object, object)
    """ArticleId and SuggestionId to show at its place."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._page = ReviewPage((), 0, 0, None)
        self._at: Spot | None = None
        self._keys = dict(_KEYS)
        self._decided: list[Spot] = []
        self._saving = 0
        self._asked_after = 0
        self._article: ArticleId | None = None
        self._stale = True
        self._quiet = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._read)
        self._build(theme)
        bridge.told.connect(self._heard)
        bridge.crashed.connect(self._failed)

    # What the window asks

    def rows(self) -> RowsView:
        """The list, where single letters are commands."""
        return self.list

    def enter(self) -> None:
        """Read what is stale, give the keyboard to the list."""
        if self._stale:
            self._read()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer them while nothing waits."""
        self.nothing.set_actions(actions)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Name these keys on the buttons, by command."""
        self._keys = {command: keys.get(command, "") for command in _KEYS}
        self._say_buttons(self.current())

    def refresh(self, changes: Changes) -> None:
        """Read again soon, or when the page is next seen."""
        if any((changes.articles, changes.quotes, changes.matches, changes.speakers, changes.statements)):
            self._stale = True
            if self.isVisible():
                self._read_soon()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        super().set_theme(theme)
        self.list.set_theme(theme)
        self.detail.set_theme(theme)
        self.nothing.set_theme(theme)

    def session(self) -> dict[str, Any]:
        """Which part of the queue is shown, and the place in it."""
        return {"queue": self.queue.currentIndex(), "sure": self.sure.currentIndex(), "at": spot_noted(self._at)}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Show the same part of the queue, at the same place or where that would be."""
        for choice, nth in ((self.queue, int(state["queue"])), (self.sure, int(state["sure"]))):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(nth if 0 <= nth < choice.count() else 0)
        self._stale = True
        self._at = spot_of(state.get("at"))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the current one."""
        item = self.current()
        if item is None:
            return {}
        found: dict[str, Callable[[], object]] = {
            "next_suggestion": self._forward,
            "previous_suggestion": self._backward,
            "show_in_article": self._show_in_article,
        }
        is_match = isinstance(item.spot, MatchSpot)
        if is_match:
            found["compare"] = self._compare
        if self._desk.read_only:
            return found
        found |= {"accept_suggestion": self._accept, "reject_suggestion": self._reject}
        if is_match:
            found |= {"same_statement": self._accept, "not_same_statement": self._reject}
        else:
            found["change_speaker"] = self.detail.suggestion.field.focus_entry
        return found

    def current(self) -> ReviewItem | None:
        """What is to be decided."""
        key = self.list.current()
        return next((item for item in self._page.items if item.id == key), None)

    def wanted(self) -> ReviewFilter:
        """Which part of the queue is shown."""
        queue, _ = _QUEUES[max(0, self.queue.currentIndex())]
        sure, _ = _SURE[max(0, self.sure.currentIndex())]
        return ReviewFilter(queue, sure, self._article)

    # Building

    def _build(self, theme: Theme) -> None:
        left, right = card(self), card(self)
        self._left = left
        self.queue = _choice([tr(word) for _, word in _QUEUES], tr("What to review"), left)
        self.sure = _choice([tr(word) for _, word in _SURE], tr("How sure the program is"), left)
        self.only = QPushButton(tr("Only this article"), left)
        self.only.setCheckable(True)
        self.only.setProperty("small", True)
        self.only.setToolTip(tr("Review what waits in the article of the current suggestion or quote"))
        for choice in (self.queue, self.sure):
            choice.currentIndexChanged.connect(self._filtered)
        self.only.clicked.connect(self._narrow)
        self.list = ReviewList(theme, left)
        self.list.chosen.connect(self._chosen)
        self.list.taken.connect(self._show_in_article)
        self.progress = PlainLabel(left, "muted", wraps=True)
        self.bar = QProgressBar(left)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(tr("Decided in this session"))
        narrowing = QWidget(left)
        flowing(narrowing)
        top = FlowLayout(narrowing)
        for part in (self.queue, self.sure, self.only):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            top.addWidget(part)
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(narrowing)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        column.addWidget(self.progress)

        self.detail = ReviewDetail(self._bridge, theme, right)
        self.detail.suggestion.speakers_chosen.connect(self._accept_with)
        self.nothing = EmptyState("review", theme, right)
        self._right = QStackedWidget(right)
        self._right.addWidget(self.detail)
        self._right.addWidget(self.nothing)
        side = QVBoxLayout(right)
        side.setContentsMargins(1, 1, 1, 10)
        side.addWidget(self._right, 1)
        side.addWidget(self._build_buttons(right))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Split(left, right, self, least=400))

    def _build_buttons(self, parent: QWidget) -> QWidget:
        holder, strip = QWidget(parent), QWidget(parent)
        margins = QHBoxLayout(holder)
        margins.setContentsMargins(20, 0, 20, 0)
        margins.addWidget(strip)
        strip.setMaximumWidth(WIDEST - 2 * 20)
        row = FlowLayout(strip)
        flowing(strip)
        flowing(holder)
        self.accept_button = KeyButton(strip, primary=True)
        self.speaker_button = KeyButton(strip)
        self.reject_button = KeyButton(strip)
        self.back_button, self.next_button, self.show_button = (KeyButton(strip) for _ in range(3))
        self.show_button.say(
            tr("Show in article"), tr("Enter", "key"), tr("Go to the place in the article; Alt+Left comes back")
        )
        self.accept_button.clicked.connect(self._accept)
        self.speaker_button.clicked.connect(self.detail.suggestion.field.focus_entry)
        self.reject_button.clicked.connect(self._reject)
        self.back_button.clicked.connect(self._backward)
        self.next_button.clicked.connect(self._forward)
        self.show_button.clicked.connect(self._show_in_article)
        gap = QWidget(strip)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in (self.accept_button, self.speaker_button, self.reject_button):
            row.addWidget(button)
        row.addWidget(gap)
        for button in (self.back_button, self.next_button, self.show_button):
            row.addWidget(button)
        self._strip = holder
        return holder

    # Reading

    @Slot()
    def _read(self) -> None:
        if self._saving:
            self._read_soon()  # what is being decided still waits, as far as the library knows
            return
        self._calm.stop()
        self._stale = False
        self._asked_after = len(self._decided)
        if self._at is None:
            self._bridge.ask("review.head", self._desk.review.head, self.wanted(), after=_AFTER, done=self._take)
        else:
            self._bridge.give_up("review.head")
        self._bridge.ask(
            "review.page",
            self._desk.review.page,
            self.wanted(),
            self._at,
            before=_BEFORE,
            after=_AFTER,
            rather=self._decided[-1] if self._decided else None,
            done=self._take,
        )

    def _read_soon(self) -> None:
        """Once for many changes; a timer that is set anew each time would wait for the last of them."""
        if not self._calm.isActive():
            self._calm.start()

    @Slot(object)
    def _take(self, page: ReviewPage) -> None:
        if self._asked_after != len(self._decided):
            self._read_soon()  # something was decided since
            return
        if not page.is_counted and not page.items:
            return  # that nothing waits is said when it is counted
        self._page = page
        here = page.items[page.at] if page.at is not None else None
        if here is not None and self._decided and _same(here.spot, self._decided[-1]):
            self._decided.pop()  # undone: it waits again
        self._quiet = True
        self.list.items.set_rows(page.items)
        if here is not None:
            self.list.choose(here.id)
        self._quiet = False
        self._show_current()

    @Slot(object)
    def _chosen(self, _key: object) -> None:
        if not self._quiet:
            self._show_current()

    def _show_current(self) -> None:
        item = self.current()
        if item is None:
            self._at = None
            self.detail.show_case(None)
            self._say_empty()
        else:
            self._at = item.spot
            self._bridge.ask("review.case", self._desk.review.case, item.spot, done=self._show_case)
            place = self._page.items.index(item)
            more_before, more_after = self._page.first, self._page.total - self._page.first - len(self._page.items)
            near_end = place >= len(self._page.items) - _EDGE and more_after > 0
            if self._page.is_counted and ((place < _EDGE and more_before) or near_end):
                self._read_soon()
        self._right.setCurrentIndex(0 if item is not None else 1)
        # Beside the words that nothing waits, choices would only stand about.
        shows = item is not None or bool(self._decided) or self.wanted() != ReviewFilter()
        if not shows:
            self.list.clearFocus()  # else Qt gives the keyboard to the list of pages
        self._left.setVisible(shows)
        self._strip.setVisible(item is not None)
        self._say_buttons(item)
        self._say_progress(item)
        self.state_changed.emit()

    @Slot(object)
    def _show_case(self, case: SuggestionCase | MatchCase | None) -> None:
        if case is None:
            self._read_soon()  # it was decided elsewhere just now
        else:
            self.detail.show_case(case)

    def _say_buttons(self, item: ReviewItem | None) -> None:
        is_match = item is not None and isinstance(item.spot, MatchSpot)
        yes, no = self._keys["accept_suggestion"], self._keys["reject_suggestion"]
        self.speaker_button.say(
            tr("Other speaker"), self._keys["change_speaker"], tr("Accept, but somebody else said it")
        )
        self.back_button.say(
            tr("Back"), self._keys["previous_suggestion"], tr("Go to the one before, without a decision")
        )
        self.next_button.say(tr("Next"), self._keys["next_suggestion"], tr("Go to the next one, without a decision"))
        if is_match:
            self.accept_button.say(tr("Same statement"), yes, tr("Remember that the two quotes are one statement"))
            self.reject_button.say(tr("Not the same"), no, tr("Remember that the two quotes are different statements"))
        else:
            self.accept_button.say(tr("Accept"), yes, tr("Make a quote of the suggestion"))
            self.reject_button.say(tr("Reject"), no, tr("This is no quote; it does not come back"))
        self.speaker_button.setVisible(not is_match)
        for button in (self.accept_button, self.speaker_button, self.reject_button):
            button.setEnabled(item is not None and not self._desk.read_only)
        self.only.setEnabled(item is not None or self._article is not None)

    def _say_progress(self, item: ReviewItem | None) -> None:
        if not self._page.is_counted:
            return
        done, left = len(self._decided), self._page.total
        told = tr("{done} done in this session", done=done) if done else ""
        if item is not None:
            place = self._page.first + self._page.items.index(item) + 1
            told = " · ".join(filter(None, (tr("{place} of {left}", place=place, left=left), told)))
        self.progress.setText(told)
        self.bar.setRange(0, max(1, done + left))
        self.bar.setValue(done)
        self.bar.setVisible(bool(done + left))

    def _say_empty(self) -> None:
        if self.wanted() != ReviewFilter():
            self.nothing.say(tr("Nothing waits here"), tr("Nothing that passes the filter waits for your word."))
        elif self._decided:
            self.nothing.say(tr("All done"), tr(_DONE))
        else:
            self.nothing.say(tr("Nothing waits for you"), tr(_EMPTY))

    @Slot(object)
    def _heard(self, notice: Notice) -> None:
        if notice.tone is Tone.PROBLEM:
            self._failed(notice)

    @Slot(object)
    def _failed(self, _why: object) -> None:
        """Perhaps a decision failed: show what really waits."""
        self._saving, self._stale = 0, True
        if self.isVisible():
            self._read_soon()

    @Slot(object)
    def _saved(self, _made: object) -> None:
        self._saving = max(0, self._saving - 1)

    # Filtering

    @Slot()
    def _filtered(self) -> None:
        self._at = None
        self._read()

    @Slot()
    def _narrow(self) -> None:
        case = self.detail.case
        if not self.only.isChecked() or case is None:
            self._article = None
        else:
            self._article = case.view.article if isinstance(case, SuggestionCase) else case.match.other.article
        self.only.setChecked(self._article is not None)
        self._read()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Deciding

    @Slot()
    def _accept(self) -> None:
        self._decide(yes=True)

    @Slot()
    def _reject(self) -> None:
        self._decide(yes=False)

    def _decide(self, *, yes: bool) -> None:
        if (item := self._leave()) is None:
            return
        spot = item.spot
        if isinstance(spot, MatchSpot):
            self._bridge.run(self._desk.matches.decide, spot.older, [spot.newer], same=yes, done=self._saved)
        else:
            verb = self._desk.suggestions.accept if yes else self._desk.suggestions.reject
            self._bridge.run(verb, [spot.id], done=self._saved)

    @Slot(object)
    def _accept_with(self, speakers: Sequence[Named]) -> None:
        item, case = self.current(), self.detail.case
        if item is None or not isinstance(case, SuggestionCase) or item.id != -case.view.id:
            return
        self._leave()
        self._bridge.run(self._desk.suggestions.accept, [case.view.id], speakers=speakers, done=self._saved)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> ReviewItem | None:
        """Take the current line out at once, so that the next key is about the next one; returns what it was."""
        item = self.current()
        if item is None or self._desk.read_only:
            return None
        self._decided.append(item.spot)
        self._saving += 1
        items = list(self._page.items)
        at = items.index(item)
        del items[at]
        self._page = replace(self._page, items=tuple(items), total=self._page.total - 1, at=None)
        self._quiet = True
        self.list.items.set_rows(items)
        self.list.choose_row(at)
        self._quiet = False
        self._show_current()
        return item

    @Slot()
    def _forward(self) -> None:
        self._step(1)

    @Slot()
    def _backward(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self.list.choose_row(self.list.currentIndex().row() + by)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_in_article(self) -> None:
        item = self.current()
        if item is None:
            return
        if isinstance(item.spot, SuggestionSpot):
            self.suggestion_wanted.emit(item.spot.article, item.spot.id)
        else:
            self.quote_wanted.emit(item.spot.newer)

    def _compare(self) -> None:
        item = self.current()
        if item is not None and isinstance(item.spot, MatchSpot):
            self.comparison_wanted.emit((item.spot.older, item.spot.newer))


def _same(one: Spot, other: Spot) -> bool:
    """Whether two places are one; a suggestion that was read anew has another id there."""
    if isinstance(one, SuggestionSpot) and isinstance(other, SuggestionSpot):
        return (one.article, one.start) == (other.article, other.start)
    return one == other


def _choice(words: Sequence[str], name: str, parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.addItems(list(words))
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # words of other languages are longer
    return made
