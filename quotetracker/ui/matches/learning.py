"""What the program learns from decisions, and when it compares: the switches of the menus."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from quotetracker.ui.actions import Command
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.matches.meaning_dialog import MeaningDialog
from quotetracker.ui.matches.model_desk import ModelDesk


class Learning(QObject):
    """Switches learning on and off, lets it be forgotten, stops comparing and goes on with it."""

    def __init__(self, bridge: Bridge, commands: Mapping[str, Command], models: ModelDesk, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._desk = bridge.desk
        self._commands = commands
        self._models = models
        self._window = window

    def read(self) -> None:
        """Tick what is switched on."""
        self._bridge.ask("window.learns", self._desk.suggestions.learns, done=self._show_suggestions)
        self._bridge.ask("window.learns_matches", self._desk.matches.learns, done=self._show_matches)

    def switch_suggestions(self) -> None:
        """Learn from what is accepted and rejected, or not, as the menu is ticked."""
        self._bridge.run(self._desk.suggestions.set_learning, on=self._commands["learn"].isChecked())

    def switch_matches(self) -> None:
        """Learn from what is confirmed and refused, or not, as the menu is ticked."""
        on = self._commands["learn_matches"].isChecked()
        self._bridge.run(self._desk.matches.set_learning, on=on, done=self._flags_may_change)

    def forget(self) -> None:
        """Begin anew with both."""
        self._bridge.run(self._desk.suggestions.forget_habits)
        self._bridge.run(self._desk.matches.forget_lessons, done=self._forgotten)

    def ask_meaning(self) -> None:
        """Offer to compare by meaning, too."""
        MeaningDialog(self._models, self._window).open()

    @Slot()
    def stop_or_go_on(self) -> None:
        """Stop comparing, or go on where it was stopped."""
        if self._bridge.is_comparing():
            self._bridge.stop_comparing()
        else:
            self._bridge.resume_comparing()

    @Slot(object)
    def _forgotten(self, _nothing: object) -> None:
        self._bridge.tell(tr("Suggestions and matches are ranked as in a new library again. Your decisions are kept."))
        self._bridge.catch_up_in_background()

    @Slot(object)
    def _show_suggestions(self, on: object) -> None:
        self._commands["learn"].setChecked(bool(on))

    @Slot(object)
    def _show_matches(self, on: object) -> None:
        self._commands["learn_matches"].setChecked(bool(on))

    @Slot(object)
    def _flags_may_change(self, _nothing: object) -> None:
        self._bridge.catch_up_in_background()
