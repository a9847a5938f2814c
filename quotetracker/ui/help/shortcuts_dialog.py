"""Every command with its keys: to read, to search, and to change."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotetracker.ui.actions import MENUS, Command, command_words, plain
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.help import keymap
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.roomy_rows import give_room
from quotetracker.ui.speakers.paint import bolder

_KEY = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """All commands by menu. Choose one, press its new keys, and take them."""

    changed = Signal()
    """Some command has other keys now; they are stored already."""

    def __init__(self, commands: Sequence[Command], settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = {command.spec.key: command for command in commands}
        self._settings = settings
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(800, 640)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter commands"))
        self.filter.setAccessibleName(tr("Filter commands"))
        self.filter.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        give_room(self.tree)
        self.tree.setAccessibleName(tr("Commands"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys"), tr("What it does")])
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._items: dict[str, QTreeWidgetItem] = {}
        for title in MENUS:
            top = QTreeWidgetItem(self.tree, [plain(tr(title))])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFont(0, bolder(self.tree.font()))
            for command in commands:
                if command.spec.menu == title:
                    item = QTreeWidgetItem(top, [command_words(command), "", tr(command.spec.tip)])
                    item.setData(0, _KEY, command.spec.key)
                    self._items[command.spec.key] = item
        self.tree.expandAll()
        self.tree.setColumnWidth(0, 230)
        self.tree.setColumnWidth(1, 150)
        self.tree.currentItemChanged.connect(self._chosen)
        self.tree.itemActivated.connect(self._begin)
        self.edit = QKeySequenceEdit(self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(tr("New keys"))
        self.edit.keySequenceChanged.connect(self._weigh)
        self.take = self._button(tr("Set"), tr("Give the command these keys"), self._set)
        self.none = self._button(tr("No keys"), tr("Let the command have no keys"), self._clear)
        self.reset = self._button(
            tr("Usual keys"), tr("Give the command the keys that it had from the start"), self._reset
        )
        self.reset_all = self._button(tr("All as usual"), tr("Give every command the usual keys"), self._reset_all)
        self.told = PlainLabel(self, "muted", wraps=True)
        self._name = PlainLabel(self, "title")
        row = QHBoxLayout()
        for part in (self.edit, self.take, self.none, self.reset):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._name)
        layout.addLayout(row)
        layout.addWidget(self.told)
        self._list()
        self.choose(commands[0].spec.key)

    def choose(self, key: str) -> None:
        """Make a command current."""
        self.tree.setCurrentItem(self._items[key])

    def current(self) -> Command | None:
        """The command that would get the keys."""
        item = self.tree.currentItem()
        return self._commands.get(str(item.data(0, _KEY))) if item is not None else None

    def shown(self, key: str) -> str:
        """The keys that the list shows for a command."""
        return self._items[key].text(1)

    def _button(self, text: str, tip: str, verb: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(verb)
        return button

    def _list(self) -> None:
        for key, item in self._items.items():
            command = self._commands[key]
            is_own = command.keys() != keymap.usual(command)
            item.setText(1, command.shown_keys() + (f"  {tr('(yours)')}" if is_own else ""))
        self.reset_all.setEnabled(any(one.keys() != keymap.usual(one) for one in self._commands.values()))

    @Slot()
    def _chosen(self) -> None:
        command = self.current()
        self._name.setText(
            tr("Keys of “{command}”", command=command_words(command)) if command else tr("Choose a command")
        )
        self.edit.setKeySequence(command.shortcut() if command else QKeySequence())
        self._weigh()

    @Slot()
    def _begin(self) -> None:
        """Enter on a command goes to the keys."""
        if self.current() is not None:
            self.edit.clear()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _weigh(self) -> None:
        """Say what would come of it."""
        command, keys = self.current(), self.edit.keySequence().toString()
        for part in (self.edit, self.none, self.reset):
            part.setEnabled(command is not None)
        problem, other = "", None
        if command is not None:
            problem = keymap.refused(command, keys)
            other = keymap.bearer(self._commands.values(), keys, but=command)
            self.reset.setEnabled(command.keys() != keymap.usual(command))
            self.none.setEnabled(bool(command.keys()))
        self.take.setEnabled(command is not None and bool(keys) and not problem and keys != command.keys())
        self.take.setText(tr("Take them") if other else tr("Set"))
        taken = (
            tr("⚠ “{command}” has these keys; it would have none then.", command=command_words(other)) if other else ""
        )
        self.told.setText(problem or taken or tr("Enter on a command, then press its new keys."))

    @Slot()
    def _set(self) -> None:
        command, keys = self.current(), self.edit.keySequence().toString()
        if command is not None and keys and not keymap.refused(command, keys):
            self._give(command, keys)

    @Slot()
    def _clear(self) -> None:
        if (command := self.current()) is not None:
            self._give(command, "")

    @Slot()
    def _reset(self) -> None:
        if (command := self.current()) is not None:
            self._give(command, keymap.usual(command))

    @Slot()
    def _reset_all(self) -> None:
        for command in self._commands.values():
            command.set_keys("")
        for command in self._commands.values():
            command.set_keys(keymap.usual(command))
        self._keep()

    def _give(self, command: Command, keys: str) -> None:
        if other := keymap.bearer(self._commands.values(), keys, but=command):
            other.set_keys("")
        command.set_keys(keys)
        self._keep()

    def _keep(self) -> None:
        keymap.store(self._settings, self._commands.values())
        self._list()
        self._chosen()
        self.changed.emit()

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold()
        for nth in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(nth)
            if top is None:
                continue
            children = [child for at in range(top.childCount()) if (child := top.child(at)) is not None]
            for item in children:
                item.setHidden(not any(wanted in item.text(column).casefold() for column in range(3)))
            top.setHidden(all(item.isHidden() for item in children))
