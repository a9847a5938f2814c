"""The page of speakers: whom the register holds, what each is called, which offices they held, what they said."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from quotetracker.model.views import Changes, QuoteFilter, SpeakerView
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.services.speakers import Parting
from quotetracker.ui.export.papers import Paper, sheet_paper
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, plural, tr
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.split import Split
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.speakers.detail import SpeakerPanel
from quotetracker.ui.speakers.lifeline_panel import LifelinePanel
from quotetracker.ui.speakers.merge import MergePanel
from quotetracker.ui.speakers.new import NewSpeakerPanel
from quotetracker.ui.speakers.parts import card
from quotetracker.ui.speakers.register import RegisterPanel
from quotetracker.ui.speakers.split import SplitPanel
from quotetracker.ui.speakers.words import counted

_EMPTY = later(
    "The people, bodies and groups that you quote are kept here, with their other names and offices. "
    "Name one when you mark a quote in an article, or add one now."
)
#: Panels that take colours, and are made when they are first wanted.
_MADE_LATER = ("lifeline", "merge", "split")


class SpeakersPage(Page):
    """The register on the left; on the right one speaker, a merge, a split, or a new speaker."""

    title = later("Speakers")
    icon = "speakers"

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._offered: tuple[SpeakerView, ...] = ()
        self.register = RegisterPanel(bridge, theme, self)
        self.panel = SpeakerPanel(bridge, theme, self)
        self.nothing = EmptyState("speakers", theme, self)
        self._lay_out()
        self.register.selected_changed.connect(self._show_selected)
        self.register.new_wanted.connect(self._new)
        self.register.merge_wanted.connect(self._merge_selected)
        self.register.list.taken.connect(self._go_to_form)
        self.panel.form.merge_wanted.connect(self._merge_namesakes)
        self.panel.quote_wanted.connect(self.quote_wanted)
        self.panel.table_wanted.connect(self._show_quotes)
        self.panel.quote_chosen.connect(self.state_changed)
        self.panel.line_wanted.connect(self._show_lifeline)
        self.panel.split_wanted.connect(self._offer_split)
        self.panel.form.set_read_only(self._desk.read_only)

    # The panels that are seldom wanted are made when they are: all of them took most of the page's first look.

    @cached_property
    def merge(self) -> MergePanel:
        """What makes several entries one."""
        made = MergePanel(self._bridge, self._theme, self)
        made.merge_wanted.connect(self._merge)
        made.cancelled.connect(self._back_to_one)
        self._side.addWidget(made)
        return made

    @cached_property
    def split(self) -> SplitPanel:
        """What makes two of one entry."""
        made = SplitPanel(self._bridge, self._theme, self)
        made.split_wanted.connect(self._do_split)
        made.cancelled.connect(self._back_to_one)
        self._side.addWidget(made)
        return made

    @cached_property
    def new(self) -> NewSpeakerPanel:
        """What adds somebody."""
        made = NewSpeakerPanel(self._bridge, self)
        made.added.connect(self._added)
        made.known_wanted.connect(self.show_speaker)
        made.cancelled.connect(self._back_to_one)
        self._side.addWidget(made)
        return made

    @cached_property
    def lifeline(self) -> LifelinePanel:
        """When a speaker said what."""
        made = LifelinePanel(self._bridge, self._theme, self)
        made.quote_wanted.connect(self.quote_wanted)
        made.quote_chosen.connect(self.state_changed)
        made.left.connect(self._back_to_one)
        self._side.addWidget(made)
        return made

    def _shows(self, name: str) -> bool:
        """Whether the panel of that name is on the right; one that was not wanted yet is not made for that."""
        return self._side.currentWidget() is self.__dict__.get(name)

    def enter(self) -> None:
        """Give the keyboard to the time line, if one is shown, or to the register."""
        if self._shows("lifeline"):
            self.lifeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.register.is_empty():
            self.register.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_speaker(self, speaker: SpeakerId) -> None:
        """Show one speaker."""
        self._side.setCurrentWidget(self.panel)
        self.register.show_speaker(speaker)
        self._show_selected()

    def filter_field(self) -> QLineEdit | None:
        """The line above the list."""
        return self.register.search

    def refresh(self, changes: Changes) -> None:
        """Read changed speakers, and the quotes of the one that is shown."""
        if changes.speakers:
            self.register.read(changes.speakers)
            if self._shows("merge"):
                self.merge.refresh()
            if self._shows("split") and self.split.speaker() in changes.speakers:
                self._read_split()
        self.panel.refresh(changes)
        if "lifeline" in self.__dict__:
            self.lifeline.refresh(changes)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        super().set_theme(theme)
        for part in (self.register, self.panel, self.nothing):
            part.set_theme(theme)
        for name in _MADE_LATER:
            if name in self.__dict__:
                getattr(self, name).set_theme(theme)

    def printed(self) -> tuple[str, Callable[[], Paper]] | None:
        """The time line while it is shown; otherwise the quotes of the speaker."""
        selected = self.register.selected()
        if self._shows("lifeline"):
            return self.lifeline.printed()
        if len(selected) != 1 or not selected[0].quotes:
            return None
        return selected[0].name, partial(sheet_paper, self._desk, QuoteFilter(speakers=(selected[0].id,)), "published")

    def session(self) -> dict[str, Any]:
        """Who is shown, and what was looked for."""
        line = self._shows("lifeline")
        return {"typed": self.register.search.text(), "speaker": self.register.list.current(), "line": line}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Look for the same, show the same speaker."""
        self.register.search.setText(str(state["typed"]))
        if state["speaker"] is not None:
            self.register.want_speaker(SpeakerId(int(state["speaker"])))
            if state["line"] is True:
                self._side.setCurrentWidget(self.lifeline)

    def key_buttons(self) -> Mapping[str, QAbstractButton]:
        """Those of the register and of an entry."""
        return {
            "new_speaker": self.register.new,
            "merge_speakers": self.register.merge,
            "split_speaker": self.panel.split,
            "speaker_lifeline": self.panel.line,
        }

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the selected speakers and the current quote."""
        found: dict[str, Callable[[], object]] = {}
        selected = self.register.selected()
        if not self._desk.read_only:
            found["new_speaker"] = self._new
            if selected and self.register.is_several():
                found["merge_speakers"] = self._merge_selected
            if len(selected) == 1:
                found["split_speaker"] = self._offer_split
            if selected:
                found["delete_speaker"] = self._delete
        if selected:
            found["quotes_of_speaker"] = self._show_quotes
        if len(selected) == 1:
            found["speaker_lifeline"] = self._show_lifeline
        shows_line = self._shows("lifeline")
        if shows_line and self.lifeline.current() is not None:
            found["show_in_article"] = self._show_in_article
        if self._shows("panel") and self.panel.quotes.current() is not None:
            found["show_in_article"] = self._show_in_article
        return found

    def _lay_out(self) -> None:
        self._side = QStackedWidget(self)
        self._side.addWidget(self.panel)
        left, right = card(self), card(self)
        for frame, content in ((left, self.register), (right, self._side)):
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(content)
        self._split = Split(left, right, self, least=420, most=300)
        action = QAction(tr("New speaker"), self)
        action.setObjectName("first_speaker")
        action.setDisabled(self._desk.read_only)
        action.triggered.connect(self._new)
        self.nothing.say(tr("No speakers yet"), tr(_EMPTY), [action])
        self._whole = QStackedWidget(self)
        self._whole.addWidget(self._split)
        self._whole.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    @Slot()
    def _show_selected(self) -> None:
        """One selected speaker is shown, several are offered for merging."""
        selected = self.register.selected()
        if len(selected) > 1:
            if [view.id for view in selected] != [view.id for view in self._offered]:
                self._offer_merge(selected)
        elif selected:
            (view,) = selected
            self._offered = ()
            if self._shows("lifeline"):
                if view.id != self.lifeline.speaker():
                    self.lifeline.show_speaker(view.id)
            elif not self._shows("panel") and view.id != self.panel.speaker():
                begun = self.panel.speaker() is None and self._shows("new")
                if not begun:  # whom a register that is just read begins with takes no new name away
                    self._side.setCurrentWidget(self.panel)
            self.panel.show_speaker(view, self.register.namesakes(view.id), self.register.look_alikes(view.id))
        is_new = self._shows("new")
        self._whole.setCurrentWidget(self.nothing if self.register.is_empty() and not is_new else self._split)
        self.state_changed.emit()

    @Slot()
    def _back_to_one(self) -> None:
        """Leave a panel for the current speaker."""
        self._side.setCurrentWidget(self.panel)
        current = self.register.list.current()
        if current is not None:
            self.register.list.choose(current)
        self._show_selected()
        self.enter()

    @Slot()
    def _show_lifeline(self) -> None:
        selected = self.register.selected()
        if len(selected) == 1:
            self._side.setCurrentWidget(self.lifeline)
            self.lifeline.show_speaker(selected[0].id)
            self.lifeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.state_changed.emit()

    @Slot()
    def _go_to_form(self) -> None:
        if self._shows("panel"):
            self.panel.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _new(self) -> None:
        self._whole.setCurrentWidget(self._split)
        self._side.setCurrentWidget(self.new)
        self.new.begin(self.register.typed())
        self.state_changed.emit()

    @Slot(object)
    def _added(self, speaker: SpeakerId) -> None:
        self.register.search.clear()
        self.show_speaker(speaker)
        self.enter()

    @Slot()
    def _merge_selected(self) -> None:
        self._offer_merge(self.register.selected())
        self.merge.field.focus_entry()

    @Slot()
    def _merge_namesakes(self) -> None:
        if (view := self.panel.form.view()) is not None:
            others = (*self.register.namesakes(view.id), *self.register.look_alikes(view.id))
            self._offer_merge((view, *dict.fromkeys(others)))
            self.merge.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_merge(self, speakers: Sequence[SpeakerView]) -> None:
        self.panel.form.save()
        self._offered = tuple(speakers)
        self._side.setCurrentWidget(self.merge)
        self.merge.show_speakers(tuple(speakers))
        self.state_changed.emit()

    @Slot(object, object)
    def _merge(self, keep: SpeakerId, others: tuple[SpeakerId, ...]) -> None:
        self._side.setCurrentWidget(self.panel)
        self.register.show_speaker(keep)
        doing = tr("Merging {speakers}", speakers=counted(len(others) + 1, "speaker"))
        self._bridge.work(doing, self._desk.speakers.merge, keep, others, done=self._merged)

    @Slot(object)
    def _merged(self, _nothing: None) -> None:
        self._bridge.tell(tr("Speakers merged. Undo brings it back."), Tone.DONE, undo=True)
        self.enter()

    @Slot()
    def _offer_split(self) -> None:
        selected = self.register.selected()
        if len(selected) == 1:
            self.panel.form.save()
            self._side.setCurrentWidget(self.split)
            self.split.show_speaker(selected[0])
            self.split.start()
            self.state_changed.emit()

    def _read_split(self) -> None:
        key = self.split.speaker()
        self._bridge.ask("speakers.split.again", self._desk.speakers.all, only=[key], done=self._refresh_split)

    @Slot(object)
    def _refresh_split(self, found: tuple[SpeakerView, ...]) -> None:
        if self._shows("split"):
            self.split.refresh(found[0] if found else None)

    @Slot(object, object, str, object)
    def _do_split(self, speaker: SpeakerId, parting: Parting, name: str, target: SpeakerId | None) -> None:
        self._side.setCurrentWidget(self.panel)
        split = self._desk.speakers.split
        self._bridge.work(tr("Splitting"), split, speaker, parting, name=name, to=target, done=self._was_split)

    @Slot(object)
    def _was_split(self, speaker: SpeakerId) -> None:
        self.register.search.clear()
        self.show_speaker(speaker)
        self._bridge.tell(tr("Split. Undo brings it back."), Tone.DONE, undo=True)
        self.enter()

    @Slot()
    def _show_quotes(self) -> None:
        if ids := tuple(view.id for view in self.register.selected()):
            self.quotes_wanted.emit(QuoteFilter(speakers=ids))

    @Slot()
    def _show_in_article(self) -> None:
        shows_line = self._shows("lifeline")
        quote = self.lifeline.current() if shows_line else self.panel.quotes.current()
        if quote is not None:
            self.quote_wanted.emit(QuoteId(quote))

    @Slot()
    def _delete(self) -> None:
        ids = [view.id for view in self.register.selected()]
        text = plural("Delete {n} speaker? The quotes stay.", "Delete {n} speakers? The quotes stay.", len(ids))
        if ids and self.may_delete(len(ids), text, of=self.register.number()):
            self._side.setCurrentWidget(self.panel)
            self._bridge.run(_deleted, self._desk.speakers.delete, ids, done=self._say_deleted)

    @Slot(object)
    def _say_deleted(self, count: int) -> None:
        self._bridge.tell(
            tr("{speakers} deleted; the quotes stay. Undo brings it back.", speakers=counted(count, "speaker")),
            Tone.DONE,
            undo=True,
        )


def _deleted(delete: Callable[[list[SpeakerId]], None], speakers: list[SpeakerId]) -> int:
    delete(speakers)
    return len(speakers)
