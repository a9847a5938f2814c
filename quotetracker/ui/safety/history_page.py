"""The page of the history: who did what and when, each thing before and after, and a way back for one of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.views import Changes, FieldChange, StepDetails, StepLine, ThingChange
from quotetracker.model.vocabulary import StepId
from quotetracker.services.history import Restored
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.filters.list_filter import ListFilter
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, retold, shown_moment, tr
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.safety.history_list import ChangesList, rows_of
from quotetracker.ui.safety.history_words import field_words, thing_words, value_words
from quotetracker.ui.speakers.parts import card
from quotetracker.ui.speakers.rows import ROW
from quotetracker.ui.speakers.words import joined

_PAGE = 200
_CALM = 150  # milliseconds after the last key before the history is searched
_WHAT = 150  # pixels of the column that names things and fields
_BESIDE = 24  # pixels of a column that are not words: padding of the style sheet, and the style's own
_ROOM = 10  # pixels of a row that are not words
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
        self.search = ListFilter(tr("Search changes"), tr("Search changes"), self)
        self.search.textChanged.connect(self._calm.start)
        self.deletions = QCheckBox(tr("Only what was deleted"), self)
        self.deletions.toggled.connect(self._read)
        self.list = ChangesList(theme, self)
        self.list.chosen.connect(self._ask_details)
        self.list.typed.connect(self._type_on)
        self.search.left.connect(self.list.setFocus)
        self._none = PlainLabel(self, "muted", wraps=True)
        self._none.setText(tr("Nothing was found."))
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._listed: tuple[StepLine, ...] = ()
        self.more = QPushButton(tr("Show older changes"), self)
        self.more.clicked.connect(self._read_more)
        self.heading = PlainLabel(self, "heading", wraps=True)
        self.told = PlainLabel(self, "muted", wraps=True)
        self.things = _tree(self, (tr("What"), tr("Before"), tr("After")), tr("What the change did"))
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
        column.addWidget(self._none, 1)
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
        self.nothing = EmptyState("undo", self._theme, self)
        self.nothing.say(tr("No changes yet"), tr(_NOTHING))
        self._whole = QStackedWidget(self)
        self._whole.addWidget(splitter)
        self._whole.addWidget(self.nothing)
        layout.addWidget(self._whole)

    @Slot()
    def _read(self) -> None:
        self._stale = False
        self._words, self._deletions = self.search.text().strip(), self.deletions.isChecked()
        self._bridge.ask("history.lines", self._lines, None, done=self._show)

    @Slot(str)
    def _type_on(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(letters)

    @Slot()
    def _read_more(self) -> None:
        if self._listed:
            self._bridge.ask("history.lines", self._lines, self._listed[-1].id, done=self._add)

    def _lines(self, before: StepId | None) -> tuple[StepLine, ...]:
        history = self._desk.history
        return history.lines(words=self._words, told=retold, deletions=self._deletions, before=before, limit=_PAGE)

    @Slot(object)
    def _show(self, lines: tuple[StepLine, ...]) -> None:
        self._listed = ()
        chosen = self.list.current()
        self._add(lines)
        if chosen is None or self.list.changes.row_of(chosen) is None:
            self.list.choose_row(0)
        else:
            self._ask_details()  # it may have been undone since
        if not lines:
            self._clear("")
        looked = bool(self._words or self._deletions)
        self._whole.setCurrentIndex(0 if lines or looked else 1)

    @Slot(object)
    def _add(self, lines: tuple[StepLine, ...]) -> None:
        self._listed += lines
        self.list.changes.set_rows(rows_of(self._listed))
        self.list.setVisible(bool(self._listed))
        self._none.setVisible(not self._listed)
        self.more.setVisible(len(lines) == _PAGE)

    def _line(self) -> StepLine | None:
        index = self.list.currentIndex()
        return index.data(ROW).line if index.isValid() else None

    @Slot()
    def _ask_details(self) -> None:
        if line := self._line():
            self._bridge.ask("history.details", self._desk.history.details, line.id, done=self._show_details)

    @Slot(object)
    def _show_details(self, details: StepDetails) -> None:
        line, chosen = details.line, self._line()
        if chosen is None or chosen.id != line.id:
            return  # the answer comes too late: something else is chosen
        when = shown_moment(line.at)
        made = tr("{when} by {who}.", when=when, who=line.who) if line.who else f"{when}."
        if line.state == "forgotten":
            self._clear(
                tr("This change is so old that what it did is no longer on record."), heading=retold(line.label)
            )
            return
        self.heading.setText(retold(line.label))
        state = tr("It was undone.") if line.state in {"undone", "dropped"} else ""
        self.told.setText(f"{made} {state}".rstrip())
        self._fill(details)
        for nth in range(self.things.topLevelItemCount()):
            item = self.things.topLevelItem(nth)
            if item is not None and item.data(0, _DATA).what != "added":
                self.things.setCurrentItem(item)
                break
        self._offer()

    def _fill(self, details: StepDetails) -> None:
        """Each thing with its fields; a column in which nothing would stand is not shown."""
        self.things.clear()
        for thing in details.things:
            top = QTreeWidgetItem(self.things, [joined(thing_words(thing.kind, thing.what), thing.name)])
            top.setData(0, _DATA, thing)
            top.setFirstColumnSpanned(True)
            top.setToolTip(0, plain_tip(thing.name))
            for field in _in_pairs(thing.fields):
                if thing.name not in {field.before, field.after} or thing.what == "changed":
                    before, after = (value_words(field.field, value) for value in (field.before, field.after))
                    child = QTreeWidgetItem(top, [field_words(field.field), before, after])
                    child.setForeground(0, QBrush(QColor(self._theme.muted)))
                    for column in range(3):
                        child.setTextAlignment(column, Qt.AlignmentFlag.AlignTop)
                    child.setToolTip(1, plain_tip(before))
                    child.setToolTip(2, plain_tip(after))
        kinds = {thing.what for thing in details.things}
        self.things.setColumnHidden(1, kinds == {"added"})
        self.things.setColumnHidden(2, kinds == {"deleted"})
        self.things.setHeaderHidden(len(kinds) == 1 and kinds != {"changed"})
        self.back.setVisible(kinds != {"added"})
        self.things.expandAll()
        self.things.show()

    def _clear(self, told: str, *, heading: str = "") -> None:
        self.heading.setText(heading)
        self.told.setText(told)
        self.things.clear()
        self.things.hide()
        self.back.setVisible(False)
        self._offer()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        super().set_theme(theme)
        self.list.set_theme(theme)
        self.nothing.set_theme(theme)
        self.things.setStyleSheet(
            "QTreeWidget { border: 1px solid transparent; background: transparent; }"
            f"QTreeWidget:focus {{ border-color: {theme.focus}; }}"
        )
        self._ask_details()

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
            self.list.setFocus()  # the button goes while the change is read again
            self._bridge.run(self._desk.history.bring_back, line.id, thing.kind, thing.key, done=self._brought_back)

    @Slot(object)
    def _brought_back(self, restored: Restored) -> None:
        self._bridge.tell(
            " ".join((tr("Brought back: {name}", name=restored.name), *map(retold, restored.notes))), Tone.DONE
        )


def _in_pairs(fields: Sequence[FieldChange]) -> list[FieldChange]:
    """One line for what went and what came in its place: another speaker, say."""
    found: list[FieldChange] = []
    for field in fields:
        for nth, other in enumerate(found):
            first, second = (other, field) if other.before else (field, other)
            if field.field == other.field and not first.after and not second.before:
                found[nth] = FieldChange(field.field, first.before, second.after)
                break
        else:
            found.append(field)
    return found


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their words in the widths of the columns; by itself a tree measures one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tree = option.widget
        if not isinstance(tree, QTreeWidget) or not index.data():
            return QSize(0, option.fontMetrics.lineSpacing() + _ROOM)
        is_thing = not index.parent().isValid()
        wide = tree.viewport().width() if is_thing else tree.columnWidth(index.column())
        if index.column() == 0 and not is_thing:
            wide -= tree.indentation()
        wide -= _BESIDE
        words = option.fontMetrics.boundingRect(
            0, 0, max(40, wide), 10_000, Qt.TextFlag.TextWordWrap, str(index.data())
        )
        return QSize(0, words.height() + _ROOM)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.parent().isValid():  # these begin at the top, side by side
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(0, _ROOM // 2, 0, 0)
        super().paint(painter, option, index)


def _tree(parent: QWidget, headings: tuple[str, ...], name: str) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setItemDelegate(_Wrapped(tree))
    tree.setHeaderLabels(list(headings))
    tree.setAccessibleName(name)
    tree.setUniformRowHeights(False)
    tree.setWordWrap(True)
    tree.setItemsExpandable(False)
    tree.setRootIsDecorated(False)
    tree.header().setStretchLastSection(False)
    modes = QHeaderView.ResizeMode
    for column, mode in enumerate((modes.Interactive, modes.Stretch, modes.Stretch)):
        tree.header().setSectionResizeMode(column, mode)
    tree.setColumnWidth(0, _WHAT)
    tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)
    tree.setFrameShape(QTreeWidget.Shape.NoFrame)
    return tree
