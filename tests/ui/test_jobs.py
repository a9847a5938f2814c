import gc
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from quotetracker.ui.jobs.jobs import Check, Jobs, Lane, _Job
from quotetracker.ui.jobs.working import Work


class Receiver(QObject):
    """Takes results, and the thread in which they came."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[BaseException] = []
        self.threads: set[threading.Thread] = set()

    @Slot(object)
    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    @Slot(object)
    def failed(self, error: BaseException) -> None:
        self.errors.append(error)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    owner = QObject()
    jobs = Jobs(owner)
    yield jobs
    jobs.shut_down()


def test_results_arrive_in_order_in_the_main_thread(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()
    for number in range(50):
        jobs.start(
            Lane.WRITE,
            lambda _check, number=number: {number: object()}.popitem()[0],
            done=receiver.done,
            failed=receiver.failed,
        )
    qtbot.waitUntil(lambda: not jobs.busy())

    assert receiver.results == list(range(50))
    assert receiver.threads == {threading.main_thread()}


def test_a_failure_comes_back_as_it_was_raised(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()

    def fail(_check: Check) -> None:
        raise ValueError("no")

    jobs.start(Lane.ASK, fail, done=receiver.done, failed=receiver.failed)
    qtbot.waitUntil(lambda: not jobs.busy())

    assert [str(error) for error in receiver.errors] == ["no"]


def test_a_cancelled_job_ends_soon_and_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()
    steps: list[int] = []

    def work(check: Check) -> None:
        for step in range(1000):
            check()
            steps.append(step)
            time.sleep(0.005)

    number = jobs.start(Lane.LONG, work, done=receiver.done, failed=receiver.failed)
    qtbot.waitUntil(lambda: len(steps) > 2)
    jobs.cancel(number)
    qtbot.wait(50)
    seen = len(steps)
    qtbot.wait(50)

    assert len(steps) == seen < 100
    assert receiver.results == receiver.errors == []


def test_a_result_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()
    jobs.start(Lane.ASK, lambda _check: time.sleep(0.05), done=receiver.done, failed=receiver.failed)
    receiver.deleteLater()
    qtbot.waitUntil(lambda: not jobs.busy())


def test_a_failure_for_a_widget_that_is_gone_is_noted_only(
    qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_check: Check) -> None:
        time.sleep(0.05)
        raise ValueError("words of an article")

    owner = QObject()
    failing = Work("Saving", None, pytest.fail, owner)
    jobs.start(Lane.WRITE, fail, done=failing.finish, failed=failing.fail)
    shiboken6.delete(failing)
    qtbot.waitUntil(lambda: not jobs.busy())

    assert "ValueError" in caplog.text
    assert "article" not in caplog.text


def test_closing_finishes_writes_and_gives_up_questions(qtbot: QtBot) -> None:
    owner = QObject()
    jobs = Jobs(owner)
    receiver, written = Receiver(), []
    for number in range(5):
        jobs.start(Lane.WRITE, lambda _check, number=number: written.append(number), done=None, failed=receiver.failed)
    jobs.shut_down()

    assert written == list(range(5))


class _Library:
    """Something large that a piece of work holds."""


def _work(_library: _Library, _check: Check) -> None:
    """Nothing is left of it."""


def test_a_runnable_that_is_never_let_go_of_holds_nothing(jobs: Jobs) -> None:
    """Now and then PySide keeps one whose work was quick; a library that had been left stayed in memory with it."""
    library = _Library()
    gone = weakref.ref(library)
    job = _Job(1, partial(_work, library), lambda: None, jobs._finished)
    del library

    job.run()
    gc.collect()

    assert gone() is None
