import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from quotetracker.ui.jobs import tidying
from quotetracker.ui.jobs.tidying import Tidying


class Ring:
    """Garbage that only a search for cycles finds."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def owner(monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    monkeypatch.setattr(tidying, "_YOUNG_EVERY", 20)
    owner = QObject()
    yield owner
    owner.deleteLater()


def test_garbage_of_a_worker_goes_in_the_windows_thread(qtbot: QtBot, owner: QObject) -> None:
    Tidying(lambda: False, owner)
    died_in: list[int] = []

    def work() -> None:
        for _ in range(5_000):
            weakref.finalize(Ring(), lambda: died_in.append(threading.get_ident()))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert died_in == []
    qtbot.waitUntil(lambda: len(died_in) == 5_000)
    assert set(died_in) == {threading.get_ident()}


def test_all_is_searched_only_while_nobody_waits(qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[int] = []
    monkeypatch.setattr(tidying, "_FULL_EVERY", 2)
    monkeypatch.setattr(tidying, "_MANY", 10**9)
    waiting = [True]
    Tidying(lambda: waiting[0], owner)
    monkeypatch.setattr(gc, "collect", lambda generation=2: searched.append(generation))
    qtbot.wait(200)
    assert searched == []
    waiting.clear()
    waiting.append(False)
    qtbot.waitUntil(lambda: 2 in searched)


def test_what_a_large_library_is_read_into_is_not_searched(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "_BURST", 50_000)
    Tidying(lambda: True, owner)
    before = gc.get_freeze_count()
    rows = [[number] for number in range(60_000)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before + 60_000)

    assert len(rows) == 60_000
    assert gc.get_count()[0] < 50_000


def test_what_a_large_library_is_read_into_by_and_by_is_not_searched_either(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "_BURST", 50_000)
    Tidying(lambda: True, owner)
    before = gc.get_freeze_count()
    rows: list[list[int]] = []
    for _ in range(4):
        rows += [[number] for number in range(20_000)]
        qtbot.waitUntil(lambda: gc.get_count()[0] < 10_000)  # a round went by

    assert gc.get_freeze_count() > before + 60_000


def test_rings_that_were_left_out_go_when_very_much_was(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "_BURST", 1_000)
    monkeypatch.setattr(tidying, "_LEFT_OUT", 10_000)
    monkeypatch.setattr(tidying, "_SHARE", 0)
    monkeypatch.setattr(tidying, "_FULL_EVERY", 10)
    Tidying(lambda: False, owner)
    died: list[int] = []
    for number in range(20_000):
        weakref.finalize(Ring(), died.append, number)
    before = gc.get_freeze_count()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before)
    qtbot.waitUntil(lambda: len(died) == 20_000)


def test_what_was_left_out_is_searched_once_a_window_is_gone(qtbot: QtBot, owner: QObject) -> None:
    waiting = [True]
    ring = Ring()
    died: list[int] = []
    weakref.finalize(ring, died.append, 1)
    tidy = Tidying(lambda: bool(waiting), owner)
    del ring
    tidy.window_is_gone()
    qtbot.wait(100)
    assert died == []
    waiting.clear()
    qtbot.waitUntil(lambda: died == [1])


def test_python_searches_by_itself_again_once_the_window_is_gone(qtbot: QtBot) -> None:
    owner = QObject()
    Tidying(lambda: False, owner)
    assert not gc.isenabled()
    owner.deleteLater()
    qtbot.waitUntil(gc.isenabled)
    assert gc.get_freeze_count() == 0
