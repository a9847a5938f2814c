from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from quotetracker.ui.actions import ACTIONS, MENUS, ActionSpec


def test_no_two_commands_share_keys() -> None:
    """Qt fires neither of two actions with one shortcut, silently."""
    keys = Counter(QKeySequence(spec.shortcut).toString() for spec in ACTIONS if spec.shortcut)

    assert [key for key, number in keys.items() if number > 1] == []


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.key)
def test_every_command_has_a_menu_a_tip_and_keys_that_exist(spec: ActionSpec, qtbot: QtBot) -> None:
    assert spec.menu in MENUS
    assert spec.tip.endswith(".")
    assert not spec.shortcut or not QKeySequence(spec.shortcut).isEmpty()


def test_mnemonics_are_unique_in_each_menu() -> None:
    for menu, inner in dict.fromkeys((spec.menu, spec.submenu) for spec in ACTIONS):
        texts = [spec.text for spec in ACTIONS if (spec.menu, spec.submenu) == (menu, inner)]
        texts += dict.fromkeys(spec.submenu for spec in ACTIONS if spec.menu == menu and spec.submenu and not inner)
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, number in letters.items() if number > 1] == [], menu
