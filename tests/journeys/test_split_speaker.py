"""Two people in one entry of the register are parted: by keys alone and with the mouse, and undone."""

from driving import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter, SpeakerView
from quotetracker.services.desk import Desk
from quotetracker.ui.filters.popups import TickList
from quotetracker.ui.window import MainWindow


def much_quoted(desk: Desk) -> SpeakerView:
    return max(desk.speakers.all(), key=lambda speaker: (len(speaker.aliases) > 0, speaker.quotes))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def click_row(ticks: TickList, row: int) -> None:
    at = ticks.visualItemRect(ticks.item(row)).center()
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_split_by_keys_and_undo(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    view = much_quoted(desk)
    window.show_speaker(view.id)
    settle(qtbot, window)
    press(window, "Ctrl+Alt+D")
    settle(qtbot, window)
    panel = window.speakers.split
    assert panel.name.hasFocus()
    assert not panel.split.isEnabled()
    QTest.keyClicks(panel.name, view.name)  # a namesake is another person
    for _ in range(20):
        if panel.quotes.hasFocus():
            break
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert panel.quotes.hasFocus()
    QTest.keyClick(panel.quotes, Qt.Key.Key_Home)
    QTest.keyClick(panel.quotes, Qt.Key.Key_Space)
    QTest.keyClick(panel.quotes, Qt.Key.Key_Down)
    QTest.keyClick(panel.quotes, Qt.Key.Key_Space)
    parting = panel.parting()
    assert len(parting.quotes) == 2
    outcome = panel.outcome()
    assert outcome is not None
    assert (outcome.old.quotes, outcome.new.quotes) == (view.quotes - 2, 2)
    panel.split.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.split, Qt.Key.Key_Space)
    settle(qtbot, window)

    namesakes = [speaker for speaker in desk.speakers.all() if speaker.name == view.name]
    assert sorted(speaker.quotes for speaker in namesakes) == [2, view.quotes - 2]
    shown = window.speakers.panel.speaker()
    assert shown == next(speaker.id for speaker in namesakes if speaker.id != view.id)
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert desk.speakers.get(view.id) == view


def test_split_with_the_mouse_to_a_speaker_of_the_register(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    view = much_quoted(desk)
    other = next(speaker for speaker in desk.speakers.all() if speaker.id != view.id)
    window.show_speaker(view.id)
    settle(qtbot, window)
    QTest.mouseClick(window.speakers.panel.split, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    panel = window.speakers.split
    QTest.mouseClick(panel.to_known, Qt.MouseButton.LeftButton)
    panel.field.focus_entry()
    QTest.keyClicks(panel.field.entry, other.name)
    settle(qtbot, window)
    QTest.keyClick(panel.field.entry, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert panel.to_known.isChecked()
    click_row(panel.names, 0)
    QTest.mouseClick(panel.tick_all, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.tick_none, Qt.MouseButton.LeftButton)
    click_row(panel.quotes, 0)
    (going,) = panel.parting().quotes
    outcome = panel.outcome()
    assert outcome is not None
    QTest.mouseClick(panel.split, Qt.MouseButton.LeftButton)
    settle(qtbot, window)

    made = desk.speakers.get(other.id)
    assert view.aliases[0] in made.aliases
    assert going in desk.quotes.ids(QuoteFilter(speakers=(other.id,)))
    assert (made.aliases, made.roles, made.quotes) == (outcome.new.aliases, outcome.new.roles, outcome.new.quotes)
    old = desk.speakers.get(view.id)
    assert (old.aliases, old.roles, old.quotes) == (outcome.old.aliases, outcome.old.roles, outcome.old.quotes)


def test_words_narrow_the_quotes_and_what_was_ticked_stays_ticked(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    view = much_quoted(desk)
    window.show_speaker(view.id)
    settle(qtbot, window)
    window.commands["split_speaker"].trigger()
    settle(qtbot, window)
    panel = window.speakers.split
    click_row(panel.quotes, 0)
    first = panel.parting().quotes
    QTest.keyClicks(panel.words, "zzzz")
    qtbot.waitUntil(lambda: panel.quotes.count() == 0, timeout=5000)
    assert panel.parting().quotes == first
    panel.words.clear()
    qtbot.waitUntil(lambda: panel.quotes.count() > 0, timeout=5000)
    assert panel.quotes.values() == first
    QTest.keyClick(panel.words, Qt.Key.Key_Escape)
    assert window.speakers.panel.isVisible()
    assert desk.speakers.get(view.id) == view
