"""Processes that compare find what the thread finds; none is missed when it dies, and none is left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quotetracker.errors import Cancelled
from quotetracker.model.views import QuoteWording
from quotetracker.model.vocabulary import ArticleId, QuoteId, SpeakerId
from quotetracker.services import judges
from quotetracker.services.judges import Workers
from quotetracker.services.judging import Piece, judge
from quotetracker.text.kind import Kind

_SAID = (
    "We will close the old bridge on Monday because it has 5 deep cracks — \U0001f309 “now”.",
    "We will not close the old bridge on Monday, it has 15 deep cracks.",
    "close the old bridge on Monday",
    "The farmers were never asked about the new road to the harbour.",
)
_ASLEEP = (sys.executable, "-c", "import time; time.sleep(600)")


def _piece(flag_from: float = 0.7) -> Piece:
    quotes = tuple(
        QuoteWording(
            QuoteId(nth), ArticleId(nth), words, list(Kind)[nth % 3], frozenset({SpeakerId(nth % 2)}), f"2026-01-0{nth}"
        )
        for nth, words in enumerate(_SAID, 1)
    )
    pairs = tuple((a, b) for a in range(1, 5) for b in range(a + 1, 6))  # 5 is not there
    return Piece(quotes, pairs, flag_from)


def _go_on() -> None:
    """Nobody stops this."""


def _gone(pid: int) -> bool:
    """Whether the process has ended, within ten seconds."""
    for _ in range(200):
        try:
            state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("flag_from", [0.7, 0.99])
def test_workers_find_what_the_thread_finds(flag_from: float) -> None:
    workers = Workers(2)
    try:
        answers = [workers.ask(_piece(flag_from)) for _ in range(5)]
        found = [answer(_go_on) for answer in answers]
    finally:
        workers.close()

    assert found == [judge(_piece(flag_from))] * 5
    assert len(found[0]) >= 3


def test_a_worker_that_dies_is_replaced_and_its_piece_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    workers = Workers(1)
    try:
        assert workers.ask(_piece())(_go_on) == judge(_piece())
        (first,) = workers.pids()
        os.kill(first, signal.SIGKILL)

        assert workers.ask(_piece())(_go_on) == judge(_piece())
        monkeypatch.setattr(judges, "judge", lambda *_: pytest.fail("there is a worker again"))
        assert workers.ask(_piece())(_go_on) == judge(_piece())
        (second,) = workers.pids()
        assert second != first
    finally:
        workers.close()


@pytest.mark.parametrize("program", ["raise SystemExit(3)", "print('[[1,2,3]]' * 40)", "import sys; sys.stdin.read(3)"])
def test_workers_that_cannot_work_are_done_without(program: str) -> None:
    started = []

    class Counted(Workers):
        def _started(self):
            process = super()._started()
            started.append(process)
            return process

    workers = Counted(2, command=(sys.executable, "-c", program))
    try:
        answers = [workers.ask(_piece()) for _ in range(8)]

        assert [answer(_go_on) for answer in answers] == [judge(_piece())] * 8
    finally:
        workers.close()
    assert 0 < len([process for process in started if process]) <= 4
    assert workers.pids() == []


def test_a_program_that_is_not_there_is_done_without() -> None:
    workers = Workers(1, command=("/nowhere/at/all",))
    try:
        assert workers.ask(_piece())(_go_on) == judge(_piece())
    finally:
        workers.close()


def test_stopping_ends_workers_that_are_in_the_middle() -> None:
    workers = Workers(2, command=_ASLEEP)
    answers = [workers.ask(_piece()) for _ in range(4)]
    looks = []

    def stop() -> None:
        looks.append(time.monotonic())
        if len(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        answers[0](stop)
    pids = workers.pids()
    began = time.monotonic()
    workers.close()

    assert len(pids) == 2
    assert time.monotonic() - began < 5
    assert all(map(_gone, pids))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_nothing_is_left_when_the_program_is_killed() -> None:
    program = (
        "import sys, time; sys.path.insert(0, sys.argv[1]); from quotetracker.services.judges import Workers\n"
        "from quotetracker.services.judging import Piece\n"
        "workers = Workers(2); [workers.ask(Piece((), ()))(lambda: None) for _ in range(20)]\n"
        "print(*workers.pids(), flush=True); time.sleep(600)"
    )
    home = str(Path(judges.__file__).parents[2])
    parent = subprocess.Popen([sys.executable, "-c", program, home], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pids = [int(pid) for pid in parent.stdout.readline().split()]
    assert pids

    parent.kill()
    parent.wait()
    parent.stdout.close()

    assert all(map(_gone, pids))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_workers_stand_behind_other_programs_and_know_no_database() -> None:
    workers = Workers(1)
    try:
        workers.ask(_piece())(_go_on)
        (pid,) = workers.pids()

        assert os.getpriority(os.PRIO_PROCESS, pid) >= min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
        assert [name for name in ("sqlalchemy", "PySide6", "numpy") if name in maps] == []
    finally:
        workers.close()


@pytest.mark.parametrize(("cores", "number"), [(1, 1), (2, 2), (3, 2), (4, 3), (64, 8)])
def test_of_many_cores_one_is_left_to_the_editor(monkeypatch: pytest.MonkeyPatch, cores: int, number: int) -> None:
    monkeypatch.setattr(judges.os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)

    assert judges.number_of_workers() == number
