"""The bar that says which quotes are listed: words, speakers, outlets, kinds, relations, checks, dates."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quotetracker.model.views import Changes, Counted, QuoteFilter
from quotetracker.ui.filters.dates import DatesPanel
from quotetracker.ui.filters.flow import FlowLayout, flowing
from quotetracker.ui.filters.popups import Choice, ChoicePanel, FilterButton, Panel
from quotetracker.ui.filters.speakers import SpeakersPanel
from quotetracker.ui.filters.words import (
    BUTTONS,
    Names,
    Understood,
    checks,
    kinds,
    names_in,
    relations,
    understood,
    values_in_words,
    with_values,
)
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import shown_number, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.speakers.words import isolated

#: Conditions that cannot be chosen here.
_DROPPED = ("articles", "after")
_PAUSE = 150  # ms after the last letter, where something has to be waited for


class FilterBar(QWidget):
    """Edits one QuoteFilter. ``key`` tells this bar's questions to the desk from those of other bars."""

    filter_changed = Signal(object)
    """QuoteFilter."""
    left = Signal()
    """Down or Enter in the search box: the keyboard may go on to what is listed."""

    def __init__(
        self, bridge: Bridge, theme: Theme, parent: QWidget, *, key: str, first_letter_waits: bool = False
    ) -> None:
        """``first_letter_waits``: a single letter is in nearly everything, and the answer to it takes long."""
        super().__init__(parent)
        self._first_letter_waits = first_letter_waits
        self._bridge = bridge
        self._desk = bridge.desk
        self._key = f"filter.{key}"
        self._wanted = QuoteFilter()
        self._names = Names()
        self._asking = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._understand)
        self._build(theme)
        self._make_panels()
        self._show_values()

    def wanted(self) -> QuoteFilter:
        """The filter as it is now."""
        return self._wanted

    def described(self) -> str:
        """What passes, in a line: words, and what the buttons show."""
        parts = values_in_words(self._wanted, self._names).values()
        return ", ".join(filter(None, (self._wanted.text.strip(), *(value for values in parts for value in values))))

    def set_filter(self, wanted: QuoteFilter) -> None:
        """Show a filter from elsewhere, and tell of it like of any other change."""
        self._pause.stop()
        self._corrected.hide()
        self.search.setText(wanted.text)
        self._set(wanted)
        self._read_names()

    @Slot()
    def clear(self) -> None:
        """Let every quote pass."""
        self.set_filter(QuoteFilter())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Read again names that may have changed."""
        if changes.speakers or changes.articles:
            self._read_names()

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self._find.setIcon(icon("search", theme.muted))
        for button in self.buttons.values():
            button.set_theme(theme)

    def type_on(self, letters: str) -> None:
        """Go to the search box and add letters that were typed elsewhere."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(letters)
        self._typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead on from the search box, Escape empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self._pause.isActive():
                    self._understand()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self._understand()
                return True
        return super().eventFilter(watched, event)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._line = QWidget(self)
        flow = FlowLayout(self._line)
        flowing(self._line)
        self._make_search(theme)
        flow.addWidget(self.search)
        self.buttons: dict[str, FilterButton] = {}
        for field, label in BUTTONS:
            sign = "✕" if field in _DROPPED else "▾"
            button = FilterButton(field, tr(label), theme, self._line, sign=sign)
            button.pressed_for.connect(self._open)
            button.cleared_for.connect(self._drop)
            flow.addWidget(button)
            self.buttons[field] = button
        self.clear_button = QPushButton(tr("Clear filter"), self._line)
        self.clear_button.setAutoDefault(False)
        self.clear_button.setAccessibleName(tr("Clear filter"))
        self.clear_button.clicked.connect(self.clear)
        flow.addWidget(self.clear_button)
        self._corrected = QLabel(self)
        self._corrected.setTextFormat(Qt.TextFormat.PlainText)
        self._corrected.setProperty("role", "muted")
        self._corrected.hide()
        column.addWidget(self._line)
        column.addWidget(self._corrected)

    def _make_search(self, theme: Theme) -> None:
        self.search = QLineEdit(self._line)
        self.search.setPlaceholderText(tr("Words, names, outlets…"))
        self.search.setAccessibleName(tr("Search quotes"))
        self.search.setAccessibleDescription(tr("Words, names or outlets; typing errors in names are forgiven."))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(230)
        self.search.setMaximumWidth(420)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.installEventFilter(self)
        self.search.textEdited.connect(self._typed)
        self._find = QAction(icon("search", theme.muted), "", self.search)
        self.search.addAction(self._find, QLineEdit.ActionPosition.LeadingPosition)

    def _make_panels(self) -> None:
        self.speakers = SpeakersPanel(self._bridge, self._key, self)
        self.outlets = ChoicePanel("outlets", tr("Outlet"), (), self)
        self.dates = DatesPanel(self)
        panels = (
            self.speakers,
            self.outlets,
            ChoicePanel("kinds", tr("Kind"), kinds(), self),
            ChoicePanel("relations", tr("Elsewhere"), relations(), self),
            ChoicePanel("checked", tr("Checked"), checks(), self),
            self.dates,
        )
        self.panels: Mapping[str, Panel] = {panel.field: panel for panel in panels}
        for panel in panels:
            panel.changed.connect(self._take)

    def _set(self, wanted: QuoteFilter) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._show_values()
            self.filter_changed.emit(wanted)

    @Slot(str, object)
    def _take(self, field: str, values: tuple[Any, ...]) -> None:
        if field == "speakers":
            self._names = replace(self._names, speakers={**self._names.speakers, **self.speakers.names()})
        self._set(with_values(self._wanted, field, values))

    @Slot(str)
    def _drop(self, field: str) -> None:
        self._set(with_values(self._wanted, field, ()))

    @Slot()
    def _typed(self) -> None:
        """Ask at once; what is typed until the answer comes is asked then."""
        if self._asking or self._waits():
            self._pause.start()
        else:
            self._understand()

    @Slot()
    def _understand(self) -> None:
        self._pause.stop()
        self._asking = True
        self._bridge.ask(f"{self._key}.words", understood, self._desk, self.search.text(), done=self._take_words)

    @Slot(object)
    def _take_words(self, answer: Understood) -> None:
        self._asking = False
        if self._pause.isActive() and not self._waits():
            self._understand()
        if answer.typed == self.search.text():
            self._corrected.setText(tr("Showing results for {words}", words=isolated(f"“{answer.words}”")))
            self._corrected.setVisible(answer.words != answer.typed)
            self._set(replace(self._wanted, text=answer.words))

    def _waits(self) -> bool:
        return self._first_letter_waits and len(self.search.text().strip()) == 1

    @Slot(str)
    def _open(self, field: str) -> None:
        """Open the panel of a button; some conditions come from elsewhere and can only be dropped."""
        if field in _DROPPED:
            self._drop(field)
        elif field == "outlets":
            self._bridge.ask(f"{self._key}.outlets", self._desk.articles.outlets, done=self._offer_outlets)
        else:
            self._open_panel(field)

    def _open_panel(self, field: str) -> None:
        panel = self.panels[field]
        if panel is self.speakers:
            self.speakers.set_ticked({key: self._names.speakers.get(key, "…") for key in self._wanted.speakers})
        elif panel is self.dates:
            self.dates.set_dates(self._wanted.since, self._wanted.until)
        elif isinstance(panel, ChoicePanel):
            panel.set_ticked(getattr(self._wanted, field))
        panel.open_below(self.buttons[field])

    @Slot(object)
    def _offer_outlets(self, outlets: Sequence[Counted]) -> None:
        named = [Choice(outlet.value, outlet.value, shown_number(outlet.count)) for outlet in outlets if outlet.value]
        if not named:
            self._bridge.tell(tr("No article says who published it yet."))
        elif self.isVisible():
            self.outlets.set_choices(named, self._wanted.outlets)
            self._open_panel("outlets")

    def _read_names(self) -> None:
        if self._wanted.speakers or self._wanted.articles:
            self._bridge.ask(f"{self._key}.names", names_in, self._desk, self._wanted, done=self._take_names)

    @Slot(object)
    def _take_names(self, names: Names) -> None:
        self._names = names
        self._show_values()

    def _show_values(self) -> None:
        for field, values in values_in_words(self._wanted, self._names).items():
            self.buttons[field].set_values(values)
        for field in _DROPPED:
            self.buttons[field].setVisible(bool(getattr(self._wanted, field)))
        self.clear_button.setVisible(bool(self._wanted))
        self._line.updateGeometry()
