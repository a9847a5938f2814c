"""Keys of commands: shown, changed, taken from others, reset, and kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.ui.actions import ACTIONS, Command
from quotetracker.ui.help import keymap
from quotetracker.ui.help.shortcuts_dialog import ShortcutsDialog
from quotetracker.ui.look.action_button import ActionButton


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def commands(holder: QWidget) -> dict[str, Command]:
    return {spec.key: Command(spec, holder) for spec in ACTIONS}


@pytest.fixture
def dialog(holder: QWidget, settings: QSettings, commands: dict[str, Command]) -> ShortcutsDialog:
    dialog = ShortcutsDialog(list(commands.values()), settings, holder)
    dialog.show()
    return dialog


def again(settings: QSettings, holder: QWidget) -> dict[str, Command]:
    """The commands of the next start."""
    made = {spec.key: Command(spec, holder) for spec in ACTIONS}
    keymap.load(settings, made.values())
    return made


def give(dialog: ShortcutsDialog, key: str, keys: str) -> None:
    """By keys: Enter on the command, the new keys, and the button."""
    dialog.choose(key)
    dialog.tree.itemActivated.emit(dialog.tree.currentItem(), 0)
    QTest.keySequence(dialog.edit, QKeySequence(keys))
    click(dialog.take)


def click(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_other_keys_count_at_once_and_after_a_restart(
    dialog: ShortcutsDialog, commands: dict[str, Command], settings: QSettings, holder: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.changed):
        give(dialog, "make_claim", "Ctrl+Alt+L")

    assert commands["make_claim"].keys() == "Ctrl+Alt+L"
    assert "Ctrl+Alt+L" in commands["make_claim"].toolTip()
    assert dialog.shown("make_claim") == "Ctrl+Alt+L  (yours)"
    assert again(settings, holder)["make_claim"].keys() == "Ctrl+Alt+L"


def test_keys_of_another_command_are_warned_of_and_taken(
    dialog: ShortcutsDialog, commands: dict[str, Command], settings: QSettings, holder: QWidget
) -> None:
    dialog.choose("make_claim")
    dialog.edit.setKeySequence(QKeySequence("Ctrl+D"))
    assert "“Compare” has these keys" in dialog.told.text()
    assert dialog.take.text() == "Take them"
    click(dialog.take)

    assert commands["make_claim"].keys() == "Ctrl+D"
    assert commands["compare"].keys() == ""
    restarted = again(settings, holder)
    assert (restarted["make_claim"].keys(), restarted["compare"].keys()) == ("Ctrl+D", "")


def test_two_commands_can_change_places(
    dialog: ShortcutsDialog, settings: QSettings, holder: QWidget, commands: dict[str, Command]
) -> None:
    give(dialog, "accept_suggestion", "X")
    give(dialog, "reject_suggestion", "A")
    restarted = again(settings, holder)

    assert (restarted["accept_suggestion"].keys(), restarted["reject_suggestion"].keys()) == ("X", "A")


def test_a_bare_letter_is_refused_where_one_types(dialog: ShortcutsDialog) -> None:
    dialog.choose("make_claim")
    dialog.edit.setKeySequence(QKeySequence("L"))

    assert not dialog.take.isEnabled()
    assert "alone is for typing" in dialog.told.text()
    dialog.choose("accept_suggestion")
    dialog.edit.setKeySequence(QKeySequence("Y"))
    assert dialog.take.isEnabled()
    dialog.edit.setKeySequence(QKeySequence("Space"))
    assert not dialog.take.isEnabled()


def test_no_keys_the_usual_ones_and_all_as_usual(
    dialog: ShortcutsDialog, commands: dict[str, Command], settings: QSettings
) -> None:
    dialog.choose("compare")
    click(dialog.none)
    assert commands["compare"].keys() == ""
    click(dialog.reset)
    assert commands["compare"].keys() == "Ctrl+D"
    give(dialog, "make_claim", "Ctrl+D")
    give(dialog, "undo", "Ctrl+Alt+Z")
    click(dialog.reset_all)

    assert {key: one.keys() for key, one in commands.items()} == {
        key: keymap.usual(one) for key, one in commands.items()
    }
    assert not settings.allKeys()
    assert not dialog.reset_all.isEnabled()


def test_usual_keys_that_somebody_else_has_now_are_taken_back(
    dialog: ShortcutsDialog, commands: dict[str, Command]
) -> None:
    give(dialog, "make_claim", "Ctrl+D")
    dialog.choose("compare")
    click(dialog.reset)

    assert (commands["compare"].keys(), commands["make_claim"].keys()) == ("Ctrl+D", "")


def test_stored_keys_that_do_not_fit_any_more_are_passed_over(settings: QSettings, holder: QWidget) -> None:
    settings.setValue("shortcuts/make_claim", "Ctrl+D")  # Compare has them in this version
    settings.setValue("shortcuts/undo", "L")
    made = again(settings, holder)

    assert made["compare"].keys() == "Ctrl+D"
    assert (made["make_claim"].keys(), made["undo"].keys()) == ("Ctrl+Shift+L", "Ctrl+Z")


def test_small_buttons_name_the_key_of_now(commands: dict[str, Command], holder: QWidget) -> None:
    button = ActionButton(commands["accept_suggestion"], holder, small=True)
    assert button.text() == "Accept  A"
    commands["accept_suggestion"].set_keys("Y")

    assert button.text() == "Accept  Y"


def test_the_list_is_searched_by_words_and_by_keys(dialog: ShortcutsDialog) -> None:
    for typed in ("side by side", "ctrl+d"):
        dialog.filter.setText(typed)
        assert not dialog._items["compare"].isHidden()
        assert dialog._items["make_claim"].isHidden()
