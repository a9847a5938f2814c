"""Work goes to the background, and what comes meanwhile is not forgotten."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.ui.jobs import bridge as jobs_bridge
from quotetracker.ui.jobs.bridge import Bridge

#: A slot that waits for the database, as it would stand in a module of the window.
_WAITS = """
class Slow(QObject):
    def count(self, desk):
        return desk.matches.waiting()
"""


def test_a_slot_that_asks_the_database_is_found_out(desk: Desk, asked_by_the_window: list[str]) -> None:
    module: dict[str, object] = {"__name__": "quotetracker.ui.seeded", "QObject": QObject}
    exec(_WAITS, module)
    slow = module["Slow"]()  # type: ignore[operator]
    slow.count(desk)

    assert any("quotetracker.ui.seeded" in line and "due" in line for line in asked_by_the_window), asked_by_the_window
    asked_by_the_window.clear()


def test_a_change_while_catching_up_leads_to_one_more_pass(
    bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Callable[[Bridge], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(bridge)
    passes: list[int] = []
    held, entered = threading.Event(), threading.Event()
    catch_up = desk.suggestions.catch_up

    def slow(check: Callable[[], None]) -> int:
        passes.append(len(passes))
        found = catch_up(check)
        entered.set()
        held.wait(10)
        return found

    monkeypatch.setattr(desk.suggestions, "catch_up", slow)
    bridge.catch_up_in_background()
    qtbot.waitUntil(entered.is_set)
    for _ in range(3):
        bridge.catch_up_in_background()  # as changes do
    held.set()
    settled(bridge)

    assert len(passes) == 2
    assert not bridge.is_comparing()


def test_very_many_objects_are_let_go_of_elsewhere(
    bridge: Bridge, settled: Callable[[Bridge], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_bridge, "_LET_GO", 7)
    died_in: set[int] = set()

    class Thing:
        def __del__(self) -> None:
            died_in.add(threading.get_ident())

    many: list[object] = [Thing() for _ in range(20)]
    bridge.let_go(many)
    settled(bridge)

    assert many == []
    assert died_in
    assert threading.get_ident() not in died_in
