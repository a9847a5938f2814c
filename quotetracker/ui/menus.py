"""What commands hang on: the commands themselves, the menus, and the rail of pages."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QToolButton, QVBoxLayout, QWidget

from quotetracker.ui.actions import ACTIONS, MENUS, Command, plain
from quotetracker.ui.help import keymap
from quotetracker.ui.language.wording import LANGUAGES, tr
from quotetracker.ui.pages import PAGES, RAIL


def make_commands(window: QMainWindow, settings: QSettings, do: Callable[[str], None]) -> dict[str, Command]:
    """All commands by their keys, with the shortcuts that the editor chose; ``do`` is told the key of each."""
    made = {}
    pages = QActionGroup(window)
    for spec in ACTIONS:
        command = Command(spec, window)
        command.fired.connect(do)
        if spec.key in PAGES:
            command.setCheckable(True)
            pages.addAction(command)
        if not spec.in_reader:
            window.addAction(command)
        made[spec.key] = command
    keymap.load(settings, made.values())
    _tick_language(window, settings, made)
    return made


def make_menus(bar: QMenuBar, commands: Mapping[str, QAction]) -> QMenu:
    """Fill ``bar``; returns the menu in it that is for libraries which were open lately, and empty."""
    inner: dict[str, QMenu] = {}
    recent = QMenu(tr("&Recent libraries"), bar)
    recent.setObjectName("recent")
    for title in MENUS:
        menu = bar.addMenu(tr(title))
        menu.setObjectName(plain(title))
        for spec in ACTIONS:
            if spec.menu == title:
                if spec.separator:
                    menu.addSeparator()
                if spec.submenu and spec.submenu not in inner:
                    inner[spec.submenu] = menu.addMenu(tr(spec.submenu))
                    inner[spec.submenu].setObjectName(plain(spec.submenu))
                inner.get(spec.submenu, menu).addAction(commands[spec.key])
                if spec.key == "open_library":
                    menu.addMenu(recent)
    return recent


def make_rail(commands: Mapping[str, QAction], parent: QWidget) -> QVBoxLayout:
    """A column of buttons, one for each page, all as wide as the widest."""
    rail = QVBoxLayout()
    rail.setSpacing(4)
    buttons: list[QToolButton] = []
    for key in RAIL:
        button = QToolButton(parent)
        button.setDefaultAction(commands[key])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(plain(commands[key].text()))
        button.setAccessibleName(plain(commands[key].text()))
        # The style sheet's padding is not in the button's own idea of its width, and fonts differ in theirs.
        button.setMinimumWidth(max(78, button.fontMetrics().horizontalAdvance(button.text()) + 16))
        button.setIconSize(QSize(22, 22))
        rail.addWidget(button)
        buttons.append(button)
    for button in buttons:
        button.setMinimumWidth(max(one.minimumWidth() for one in buttons))
    rail.addStretch(1)
    return rail


def _tick_language(window: QWidget, settings: QSettings, commands: Mapping[str, Command]) -> None:
    """One of the languages is ticked."""
    group = QActionGroup(window)
    chosen = str(settings.value("language", "") or "system")
    for key in ("system", *LANGUAGES):
        group.addAction(commands[f"language_{key}"])
        commands[f"language_{key}"].setChecked(key == chosen)
