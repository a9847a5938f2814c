"""F1 opens the help of the page that is in front; the work goes on beside it."""

import pytest
from driving import press, settle
from pytestqt.qtbot import QtBot

from quotetracker.ui.help.guide import HELP, INDEX
from quotetracker.ui.window import MainWindow


@pytest.mark.parametrize("page", HELP)
def test_f1_opens_the_help_of_each_page(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.show_page(page)
    settle(qtbot, window)
    press(window, "F1")
    assert window.helping.guide is not None
    assert window.helping.guide.isVisible()
    assert window.helping.guide.place() == HELP[page]
    assert not window.helping.guide.isModal()
    window.helping.guide.close()


def test_the_guide_stays_one_window_and_escape_leaves_it(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["guide"].trigger()
    first = window.helping.guide
    assert first is not None
    assert first.place() == INDEX
    window.show_page("page_claims")
    window.commands["help_page"].trigger()
    assert window.helping.guide is first
    assert first.place() == "claims.md"
    press(first.text, "Esc")
    assert not first.isVisible()
