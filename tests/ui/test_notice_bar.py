"""Notices: they can be taken back, and are said to those who do not see them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.ui.jobs.bridge import Notice, Tone
from quotetracker.ui.look import notice_bar
from quotetracker.ui.look.notice_bar import NoticeBar
from quotetracker.ui.look.theme import LIGHT


class Reader:
    """Stands in for the screen reader's side of Qt."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[tuple[str, bool]] = []

    @staticmethod
    def isActive() -> bool:
        return True

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.heard.append((event.message(), event.politeness() == self.AnnouncementPoliteness.Assertive))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What was announced, and whether it interrupts."""
    reader = Reader()
    monkeypatch.setattr(notice_bar, "QAccessible", reader)
    return reader.heard


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[NoticeBar]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    bar = NoticeBar(LIGHT, parent)
    yield bar
    bar.hide()


def test_a_notice_is_announced_and_only_a_problem_interrupts(bar: NoticeBar, heard: list[tuple[str, bool]]) -> None:
    bar.show_notice(Notice("Saved.", Tone.DONE))
    bar.show_notice(Notice("The disk is full.", Tone.PROBLEM))

    assert heard == [("Saved.", False), ("The disk is full.", True)]


@pytest.mark.parametrize("undo", [True, False])
def test_what_can_be_taken_back_has_a_button_for_it(bar: NoticeBar, undo: bool) -> None:
    bar.show_notice(Notice("Merged.", Tone.DONE, undo=undo))

    assert [button.isVisible() for button in bar.findChildren(QPushButton)] == [undo]
