"""The page of the history: who did what and when, each thing before and after, and a way back for one of them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.views import Changes, StepDetails, StepLine, ThingChange
from quotetracker.model.vocabulary import StepId
from quotetracker.services.history import Restored
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import capital, later, retold, shown_moment, tr
from quotetracker.ui.look.roomy_rows import give_room
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.speakers.parts import card

_PAGE = 200
_CALM = 150  # milliseconds after the last key before the history is searched
_STATES = {"undone": later("undone"), "dropped": later("undone"), "forgotten": later("no longer on record")}
_DATA = Qt.ItemDataRole.UserRole
_NOTHING = later(
    "Every change that you make is listed here, and stays: what it was before, what it is since, and who did it."
)


class HistoryPage(Page):
    """Changes on the left, what one of them did on the right."""

    title = later("History")
    icon = "undo"

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._stale = True
        self._words, self._deletions = "", False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._read)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search changes"))
        self.search.setAccessibleName(tr("Search changes"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._calm.start)
        self.deletions = QCheckBox(tr("Only what was deleted"), self)
        self.deletions.toggled.connect(self._read)
        self.list = _tree(self, (tr("When"), tr("Change"), tr("Who")), tr("Changes"), wide_middle=True)
        self.list.itemSelectionChanged.connect(self._ask_details)
        self.more = QPushButton(tr("Show older changes"), self)
        self.more.clicked.connect(self._read_more)
        self.heading = PlainLabel(self, "heading", wraps=True)
        self.told = PlainLabel(self, "muted", wraps=True)
        self.told.setText(tr(_NOTHING))
        self.things = _tree(
            self, (tr("What"), tr("Before"), tr("Since", "after the change")), tr("What the change did")
        )
        self.things.setRootIsDecorated(True)
        self.things.setWordWrap(True)
        self.things.itemSelectionChanged.connect(self._offer)
        self.back = QPushButton(tr("Bring back as it was before"), self)
        self.back.setToolTip(tr("Makes a new change, which can be undone"))
        self.back.clicked.connect(self._bring_back)
        self.back.setEnabled(False)
        self._lay_out()

    def filter_field(self) -> QLineEdit | None:
        """The line above the list."""
        return self.search

    def enter(self) -> None:
        """Read the history when something happened since, and give the keyboard to it."""
        if self._stale:
            self._read()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, _changes: Changes) -> None:
        """Every change makes a new line; it is read when somebody looks."""
        self._stale = True
        if self.isVisible():
            self._calm.start()

    def session(self) -> dict[str, Any]:
        """What is looked for."""
        return {"words": self.search.text(), "deletions": self.deletions.isChecked()}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Look for the same."""
        self.search.setText(str(state["words"]))
        self.deletions.setChecked(state["deletions"] is True)

    def _lay_out(self) -> None:
        left, right = card(self), card(self)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.deletions)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        side = QVBoxLayout(right)
        side.setContentsMargins(16, 14, 16, 14)
        side.addWidget(self.heading)
        side.addWidget(self.told)
        side.addWidget(self.things, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        side.addLayout(buttons)
        left.setMinimumWidth(360)
        right.setMinimumWidth(340)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(8)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([520, 620])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    @Slot()
    def _read(self) -> None:
        self._stale = False
        self._words, self._deletions = self.search.text().strip(), self.deletions.isChecked()
        self._bridge.ask("history.lines", self._lines, None, done=self._show)

    @Slot()
    def _read_more(self) -> None:
        last = self.list.topLevelItem(self.list.topLevelItemCount() - 1)
        if last is not None:
            line = last.data(0, _DATA)
            self._bridge.ask("history.lines", self._lines, line.id, done=self._add)

    def _lines(self, before: StepId | None) -> tuple[StepLine, ...]:
        history = self._desk.history
        return history.lines(words=self._words, told=retold, deletions=self._deletions, before=before, limit=_PAGE)

    @Slot(object)
    def _show(self, lines: tuple[StepLine, ...]) -> None:
        chosen = self._line()
        self.list.clear()
        self._add(lines)
        for nth in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(nth)
            if item is not None and (chosen is None or item.data(0, _DATA).id == chosen.id):
                self.list.setCurrentItem(item)
                return
        if not lines:
            self._clear(tr("Nothing was found.") if self.search.text() or self.deletions.isChecked() else tr(_NOTHING))

    @Slot(object)
    def _add(self, lines: tuple[StepLine, ...]) -> None:
        for line in lines:
            state = tr(_STATES[line.state]) if line.state in _STATES else ""
            said = retold(line.label)
            label = f"{said} ({state})" if state else said
            item = QTreeWidgetItem(self.list, [_when(line.at), label, line.who])
            item.setData(0, _DATA, line)
            item.setToolTip(1, retold(line.group_label) or label)
            if state:
                for column in range(3):
                    item.setForeground(column, QBrush(QColor(self._theme.muted)))
        self.more.setVisible(len(lines) == _PAGE)

    def _line(self) -> StepLine | None:
        items = self.list.selectedItems()
        line = items[0].data(0, _DATA) if items else None
        return line if isinstance(line, StepLine) else None

    @Slot()
    def _ask_details(self) -> None:
        if line := self._line():
            self._bridge.ask("history.details", self._desk.history.details, line.id, done=self._show_details)

    @Slot(object)
    def _show_details(self, details: StepDetails) -> None:
        line, chosen = details.line, self._line()
        if chosen is None or chosen.id != line.id:
            return  # the answer comes too late: something else is chosen
        when = _when(line.at)
        made = tr("{when} by {who}.", when=when, who=line.who) if line.who else f"{when}."
        self.heading.setText(retold(line.label))
        if line.state == "forgotten":
            self._clear(
                tr("This change is so old that what it did is no longer on record."), heading=retold(line.label)
            )
            return
        state = tr("It was undone.") if line.state in {"undone", "dropped"} else ""
        self.told.setText(f"{made} {state}".rstrip())
        self.things.clear()
        for thing in details.things:
            top = QTreeWidgetItem(self.things, [capital(retold(f"{thing.kind} {thing.what}")), "", ""])
            top.setData(0, _DATA, thing)
            top.setText(2 if thing.what == "added" else 1, thing.name)
            for field in thing.fields:
                if field.before != thing.name or thing.what == "changed":
                    child = QTreeWidgetItem(top, [retold(field.field), field.before, field.after])
                    child.setToolTip(1, field.before)
                    child.setToolTip(2, field.after)
        self.things.expandAll()
        for nth in range(self.things.topLevelItemCount()):
            item = self.things.topLevelItem(nth)
            if item is not None and item.data(0, _DATA).what != "added":
                self.things.setCurrentItem(item)
                break
        self._offer()

    def _clear(self, told: str, *, heading: str = "") -> None:
        self.heading.setText(heading)
        self.told.setText(told)
        self.things.clear()
        self._offer()

    def _thing(self) -> ThingChange | None:
        items = self.things.selectedItems()
        if not items:
            return None
        top = items[0].parent() or items[0]
        thing = top.data(0, _DATA)
        return thing if isinstance(thing, ThingChange) else None

    @Slot()
    def _offer(self) -> None:
        thing = self._thing()
        self.back.setEnabled(thing is not None and thing.what != "added" and not self._desk.read_only)
        self.state_changed.emit()

    @Slot()
    def _bring_back(self) -> None:
        line, thing = self._line(), self._thing()
        if line is not None and thing is not None:
            self._bridge.run(self._desk.history.bring_back, line.id, thing.kind, thing.key, done=self._brought_back)

    @Slot(object)
    def _brought_back(self, restored: Restored) -> None:
        self._bridge.tell(
            " ".join((tr("Brought back: {name}", name=restored.name), *map(retold, restored.notes))), Tone.DONE
        )


def _tree(parent: QWidget, headings: tuple[str, ...], name: str, *, wide_middle: bool = False) -> QTreeWidget:
    tree = QTreeWidget(parent)
    give_room(tree)
    tree.setHeaderLabels(list(headings))
    tree.setAccessibleName(name)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(False)
    tree.header().setStretchLastSection(False)
    wide = 1 if wide_middle else 2
    for column in range(len(headings)):
        stretches = column == wide or (wide == 2 and column == 1)
        mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
        tree.header().setSectionResizeMode(column, mode)
    tree.setColumnWidth(0, 150)
    tree.setColumnWidth(2, 90)
    return tree


def _when(utc: str) -> str:
    return shown_moment(utc)
