"""What every page of the window is."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QWidget

from quotetracker.model.views import Changes
from quotetracker.services.backups import is_much
from quotetracker.ui.export.papers import Paper
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme


class Page(QWidget):
    """One page: shows what the desk says and offers commands. The window owns menus, shortcuts and the way around."""

    state_changed = Signal()
    """What can be done here changed: the window looks at ``handlers`` again."""
    quote_wanted = Signal(object)
    """QuoteId to show at its place in the article."""
    speaker_wanted = Signal(object)
    """SpeakerId to show in the register."""
    comparison_wanted = Signal(object)
    """Two or more QuoteIds to compare, in a tuple."""
    statement_wanted = Signal(object)
    """QuoteId whose statement, or the suggestion that it is in, is to be shown."""
    quotes_wanted = Signal(object)
    """QuoteFilter to show in the table of quotes."""

    #: Heading, icon and help shown by the window.
    title = ""
    icon = ""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = bridge.desk
        self._theme = theme

    def confirm(self, text: str) -> bool:
        """Ask before much is changed at once; tests replace this."""
        return QMessageBox.question(self, "QuoteTracker", text) == QMessageBox.StandardButton.Yes

    def may_delete(self, count: int, text: str, *, of: int) -> bool:
        """Whether ``count`` things ``of`` so many may go: a few at once, for they can come back; many if confirmed."""
        return not is_much(count, of=of) or self.confirm(f"{text}\n\n{tr('Undo brings them back.')}")

    def enter(self) -> None:
        """Called when the page comes to the front: read what is shown, give the keyboard to the main widget."""

    def filter_field(self) -> QLineEdit | None:
        """The field that narrows what the page lists, if it has one."""
        return None

    def find_here(self) -> bool:
        """Give the keyboard to what looks for words in what the page shows; False where there is nothing like it."""
        field = self.filter_field()
        if field is None or not field.isVisible():
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        return True

    def refresh(self, changes: Changes) -> None:
        """Read again what ``changes`` touches; called for every page, shown or not."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer what fills the page, where it is empty: articles, or what waits in them."""

    def printed(self) -> tuple[str, Callable[[], Paper]] | None:
        """Name of what can be printed here now, and what makes it in a background thread."""
        return None

    def save_state(self, settings: QSettings) -> None:
        """Write what counts for every library."""

    def restore_state(self, settings: QSettings) -> None:
        """Take up what ``save_state`` wrote."""

    def session(self) -> dict[str, Any]:
        """What the next start takes up again, as JSON values."""
        return {}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Take up what ``session`` told; may raise KeyError, TypeError, ValueError. What is gone is passed over."""

    def key_buttons(self) -> Mapping[str, QAbstractButton]:
        """Buttons that do what a command does, by its key in ``actions.ACTIONS``: their tips name its shortcut."""
        return {}

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of ``actions.ACTIONS`` that can be done here now, with what does them."""
        return {}
