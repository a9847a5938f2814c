"""Comparing the library: progress, stopping, going on, and what changes while it is stopped."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.errors import Cancelled
from quotetracker.services.desk import Desk
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.matches import scanning
from quotetracker.ui.matches.scan_status import ScanStatus
from quotetracker.ui.matches.scanning import Progress, Scan, seconds_told

SAID = "We will close the old bridge on Monday because it has {} deep cracks."


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Desk]:
    """Eight quotes of eight articles that all wait."""
    desk = new_desk(tmp_path)
    for number in ("five", "six", "seven", "eight", "nine", "ten", "twelve", "thirty"):
        words = SAID.format(number)
        add_quote(desk, add_article(desk, f"Title {number}\n\n“{words}” she said."), words)
    yield desk
    desk.close()


@pytest.fixture(autouse=True)
def told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "_EVERY", 0.0)


def never() -> None:
    """Nobody cancels."""


def stopping(scan_of: Callable[[], Scan], after: int) -> Callable[[Progress], None]:
    def tell(progress: Progress) -> None:
        if progress.done == after:
            scan_of().stop()

    return tell


def test_progress_counts_up_to_all(small: Desk) -> None:
    told: list[Progress] = []
    Scan(small, told.append).run(never)

    assert [(one.done, one.total) for one in told] == [(done, 8) for done in range(1, 9)]
    assert small.matches.waiting() == 0


def test_stopped_it_keeps_what_was_found_and_goes_on_there(small: Desk) -> None:
    scan = Scan(small, lambda progress: scan.stop() if progress.done == 3 else None)
    scan.run(never)
    assert small.matches.waiting() == 5
    assert not scan.is_due()
    scan.run(never)
    assert small.matches.waiting() == 5

    scan.go_on()
    assert scan.is_due()
    told: list[Progress] = []
    scan._tell = told.append
    scan.run(never)
    assert small.matches.waiting() == 0
    assert told[-1] == Progress(5, 5)


def test_a_new_quote_is_compared_though_the_rest_is_stopped(small: Desk) -> None:
    scan = Scan(small, lambda progress: scan.stop() if progress.done == 3 else None)
    scan.run(never)
    words = SAID.format("forty")
    quote = add_quote(small, add_article(small, f"Title forty\n\n“{words}” she said."), words)
    assert scan.is_due()
    scan._tell = lambda _progress: None
    scan.run(never)

    assert small.matches.waiting() == 5
    assert small.matches.of(quote)


def test_stopped_before_it_began_nothing_is_compared(small: Desk) -> None:
    scan = Scan(small, lambda _progress: None)
    scan.stop()
    scan.run(never)

    assert small.matches.waiting() == 8
    assert not scan.is_due()


def test_closing_ends_it(small: Desk) -> None:
    def close() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Scan(small, lambda _progress: None).run(close)
    assert small.matches.waiting() == 8


def test_starting_over_finds_the_same_and_keeps_decisions(small: Desk) -> None:
    small.matches.catch_up()
    before = [(pair.quote.id, pair.match.other.id, pair.match.relation) for pair in small.matches.pairs()]
    one, two, _ = before[0]
    small.matches.decide(one, [two], same=True)

    assert small.matches.start_over() == 8
    small.matches.catch_up()
    assert [(pair.quote.id, pair.match.other.id, pair.match.relation) for pair in small.matches.pairs()] == before
    assert next(match for match in small.matches.of(one) if match.other.id == two).decision is True


def test_the_corner_says_how_far_it_is(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    status = ScanStatus(holder)
    assert status.text() == ""
    status.set_working(True)
    assert status.text() == "Comparing quotes…"
    status.set_progress(Progress(12_000, 48_000, 200.0))
    assert status.text() == "Compared 12,000 of 48,000 quotes · about 3 minutes left"
    with qtbot.waitSignal(status.stop_wanted):
        QTest.mouseClick(status.button, Qt.MouseButton.LeftButton)
    status.set_working(False)
    status.set_waiting(36_000)
    assert status.text() == "36,000 quotes wait to be compared"
    with qtbot.waitSignal(status.resume_wanted):
        QTest.mouseClick(status.button, Qt.MouseButton.LeftButton)
    status.set_waiting(0)
    assert status.text() == ""


@pytest.mark.parametrize(
    ("seconds", "told"), [(4, "less than a minute left"), (70, "about 1 minute left"), (9_000, "about 2 hours left")]
)
def test_what_is_left_is_told_as_people_do(seconds: float, told: str) -> None:
    assert seconds_told(seconds) == told


def test_the_bridge_stops_and_goes_on(
    bridge: Bridge, desk: Desk, settled: Callable[[Bridge], None], qtbot: QtBot
) -> None:
    pairs = {(pair.quote.id, pair.match.other.id) for pair in desk.matches.pairs()}
    waited: list[object] = []
    bridge.waiting.connect(waited.append)
    bridge.progressed.connect(lambda progress: bridge.stop_comparing() if progress.done < 100 else None)
    bridge.compare_everything()
    settled(bridge)
    qtbot.waitUntil(lambda: not bridge.is_comparing(), timeout=20_000)
    assert 0 < desk.matches.waiting() < 129
    assert waited[-1] == desk.matches.waiting()

    bridge.progressed.disconnect()
    bridge.resume_comparing()
    settled(bridge)
    qtbot.waitUntil(lambda: not bridge.is_comparing(), timeout=20_000)
    assert desk.matches.waiting() == 0
    assert waited[-1] == 0
    # Candidates are not quite symmetric: a second pass finds a pair or two more.
    assert pairs <= {(pair.quote.id, pair.match.other.id) for pair in desk.matches.pairs()}
